//! What an order comes to: its own sum, a part of it on each line, what was given back, what was earned.
//!
//! Edge: nothing is converted; a line in another currency than its order is a trouble.

use super::columns::Field;
use super::currencies;
use super::marks;
use super::trouble::Trouble;
use super::values::{self, NotADay, NotASum};
use super::walk::Walk;
use super::words;
use crate::domain::money::Money;
use chrono::{Datelike, NaiveDate};
use csv::StringRecord;

impl Walk<'_> {
    /// `Some(None)` when the cell is empty; `None` after noting what is wrong with it.
    pub fn money(&mut self, row: &StringRecord, line: usize, field: Field) -> Option<Option<Money>> {
        let Some((at, given)) = self.get(row, line, field) else {
            return Some(None);
        };
        let mut currency = self.report.layout.currency;
        if let Some((at, code)) = self.get(row, line, Field::Currency) {
            match currencies::named(code) {
                Some(named) => currency = named,
                None => {
                    let code = code.to_owned();
                    self.trouble(Trouble::NotACurrency, line, Some(at), &code);
                    return None;
                }
            }
        }
        let trouble = match values::sum(given, self.report.layout.decimal, currency) {
            Ok(sum) if self.profile().is_some_and(|profile| profile.minor) => {
                return Some(Some(Money::new(sum.minor / sum.currency.scale(), sum.currency)));
            }
            Ok(sum) if field == Field::Sum && sum.currency.digits() < 3 && self.may_be_thousands(given) => {
                Trouble::UnclearSum
            }
            Ok(sum) => return Some(Some(sum)),
            Err(NotASum::Letters { meant }) => Trouble::LettersInSum { meant },
            Err(NotASum::Unlike) if values::has_too_many_digits(given) => Trouble::SumTooLarge,
            Err(NotASum::Unlike) => Trouble::NotASum,
        };
        let given = given.to_owned();
        self.trouble(trouble, line, Some(at), &given);
        None
    }

    fn may_be_thousands(&self, given: &str) -> bool {
        let layout = &self.report.layout;
        !layout.marks_settled && marks::may_be_thousands(given, layout.decimal)
    }

    /// The sum of the whole order.
    pub fn whole_sum(&mut self, row: &StringRecord, line: usize) -> Option<Option<Money>> {
        let sum = self.money(row, line, Field::Sum)?;
        if !self.knows(Field::Currency) || self.has(row, line, Field::Currency) {
            return Some(sum);
        }
        let names_none = |text: &str| text.chars().all(|c| !c.is_alphabetic() && !words::is_currency_sign(c));
        let bare = self
            .get(row, line, Field::Sum)
            .is_some_and(|(_, text)| names_none(text));
        if bare && self.report.layout.currency_doubtful {
            self.missing(Trouble::MissingCurrency, line, Field::Currency);
            return None;
        }
        if bare {
            self.report.without_currency.get_or_insert(line);
        }
        Some(sum)
    }

    /// Notes what is wrong with the sum of a row that is a trouble by its day already.
    pub fn tell_bad_sum(&mut self, row: &StringRecord, line: usize, lines: bool) {
        let (why, troubled) = (self.why(), self.report.counts.troubled);
        match lines {
            true => drop(self.line_sum(row, line)),
            false => drop(self.whole_sum(row, line)),
        }
        // Two bad cells are one row.
        self.report.counts.troubled = troubled;
        if let Some(why) = why {
            self.because(why);
        }
    }

    /// What a line adds to its order: its own sum, or price by quantity less the discount.
    pub fn line_sum(&mut self, row: &StringRecord, line: usize) -> Option<Option<Money>> {
        if let Some(sum) = self.money(row, line, Field::LineSum)? {
            return Some(Some(sum));
        }
        if self.knows(Field::Price) && self.knows(Field::Quantity) && !self.knows(Field::LineSum) {
            let Some(price) = self.money(row, line, Field::Price)? else {
                return Some(None);
            };
            let Some(quantity) = self.figure(row, line, Field::Quantity)? else {
                return Some(None);
            };
            let discount = self.figure(row, line, Field::Discount)?.unwrap_or(0);
            let Some(minor) = values::by_quantity(price.minor, quantity, discount) else {
                let (at, given) = self
                    .get(row, line, Field::Price)
                    .map(|(at, text)| (at, text.to_owned()))?;
                self.trouble(Trouble::NotASum, line, Some(at), &given);
                return None;
            };
            return Some(Some(Money::new(minor, price.currency)));
        }
        self.money(row, line, Field::Sum)
    }

    /// A quantity or a percentage in millionths.
    fn figure(&mut self, row: &StringRecord, line: usize, field: Field) -> Option<Option<i64>> {
        let Some((at, given)) = self.get(row, line, field) else {
            return Some(None);
        };
        let figure = values::millionths(given.trim_end_matches(['%', ' ']), self.report.layout.decimal);
        if figure.is_none() {
            let given = given.to_owned();
            self.trouble(Trouble::NotASum, line, Some(at), &given);
        }
        figure.map(Some)
    }

    /// Takes off what was given back; whether that was all of it. `None` after noting what is wrong with it.
    pub fn is_given_back(&mut self, row: &StringRecord, line: usize, sum: &mut Money) -> Option<bool> {
        if !self.knows(Field::Refunded) {
            return Some(false);
        }
        let back = self
            .money(row, line, Field::Refunded)?
            .map_or(0, |back| back.minor.abs());
        sum.minor = sum.minor.checked_sub(back).unwrap_or(sum.minor);
        Some(back > 0 && sum.minor <= 0)
    }

    pub fn profit(&mut self, row: &StringRecord, line: usize, sum: Money) -> Option<Option<Money>> {
        if let Some(profit) = self.money(row, line, Field::Profit)? {
            return Some(Some(profit));
        }
        let cost = self.money(row, line, Field::Cost)?;
        Some(
            cost.filter(|cost| cost.currency == sum.currency)
                .and_then(|cost| sum.minor.checked_sub(cost.minor))
                .map(|minor| Money::new(minor, sum.currency)),
        )
    }

    pub fn read_day(&self, given: &str) -> Result<NaiveDate, Trouble> {
        let (today, order) = (self.today, self.report.layout.date_order);
        let last_year = today.year() + 1;
        match values::day(given, order, today) {
            Ok(day) if day.year() < 1900 || day.year() > last_year => Err(Trouble::YearOutOfRange {
                from: 1900,
                to: last_year,
            }),
            Ok(day) if day > today => Err(Trouble::FutureDay { day, today }),
            Ok(day) => Ok(day),
            Err(NotADay::NoSuchDay { day, month, year }) => Err(Trouble::NoSuchDay { day, month, year }),
            Err(NotADay::Unlike) => Err(Trouble::NotADate),
        }
    }
}
