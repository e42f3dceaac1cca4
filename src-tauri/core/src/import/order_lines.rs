//! Orders whose rows each have a part of the sum, put together while the file is read.
//!
//! A line that cannot be read keeps its whole order out, for half a sum would be a wrong one; all rows of that order are handed
//! back together. Edge: they are held in memory until the last row.

use super::columns::Field;
use super::profiles::Gather;
use super::trouble::Trouble;
use super::walk::Walk;
use crate::domain::money::Money;
use chrono::NaiveDate;
use csv::StringRecord;

impl Walk<'_> {
    /// Takes a row without number, day and client for a line of the order above it; says whether there is one.
    pub fn is_line_of_last(&mut self, row: &StringRecord, line: usize) -> bool {
        match self.shape.gather {
            Gather::Lines if self.held.is_below_off() => self.report.counts.cancelled += 1,
            Gather::Lines if self.held.has_last() => self.add_line(row, line),
            Gather::Once if self.is_numbered() && self.after_order() => self.report.counts.repeated += 1,
            _ => return false,
        }
        true
    }

    fn is_numbered(&self) -> bool {
        [Field::Number, Field::Document, Field::Grouped]
            .into_iter()
            .any(|field| self.knows(field))
    }

    fn after_order(&self) -> bool {
        let counts = &self.report.counts;
        counts.ready + counts.cancelled + counts.nobody + counts.troubled > 0
    }

    /// Takes a row for a line of the order of its number; says whether there is one. A row of another month may be another order,
    /// and as long as nobody has said it, it is no line.
    pub fn is_line_of(&mut self, row: &StringRecord, line: usize, number: &str, day: Option<NaiveDate>) -> bool {
        if !self.held.of(number, day, self.numbers.unwrap_or_default()) {
            return false;
        }
        let another = day.and_then(|day| self.held.first_of_another(day));
        match another.filter(|_| self.numbers.is_none()) {
            Some(first) => {
                let told = || (number.to_owned(), first, line);
                self.report.number_again.get_or_insert_with(told);
                let column = self.column(Field::Number);
                self.trouble(Trouble::DuplicateNumberInFile { first }, line, column, number);
            }
            None => self.add_line(row, line),
        }
        true
    }

    /// Adds the row to the order found last, or leaves that order out when the row cannot be read.
    pub fn add_line(&mut self, row: &StringRecord, line: usize) {
        let sum = self.line_sum(row, line);
        let goods = self.get(row, line, Field::Items).is_some();
        let profit = match &sum {
            Some(Some(sum)) => self.profit(row, line, *sum),
            Some(None) => Some(None),
            None => None,
        };
        let Some(held) = self.held.last() else { return };
        held.rows.push((line, row.clone()));
        if let Some(why) = held.spoiled.clone() {
            if sum.is_some() {
                self.report.counts.troubled += 1;
                self.because(why);
            }
            return;
        }
        let (Some(sum), Some(profit)) = (sum, profit) else {
            self.spoil();
            return;
        };
        if let Some(sum) = sum {
            let minor = if held.refund { -sum.minor.abs() } else { sum.minor };
            let same = !held.summed || held.order.sum.currency == sum.currency;
            let Some(minor) = held.order.sum.minor.checked_add(minor).filter(|_| same) else {
                let (first, number) = (held.order.line, held.order.number.clone());
                let column = self.column(Field::Number);
                self.trouble(Trouble::DuplicateNumberInFile { first }, line, column, &number);
                self.spoil();
                return;
            };
            let part = minor - held.order.sum.minor;
            held.order.sum = Money::new(minor, sum.currency);
            held.summed = true;
            held.part(goods, part, profit.map_or(0, |profit| profit.minor));
        }
        held.order.profit = match (held.order.profit, profit) {
            (Some(before), Some(more)) if before.currency == more.currency => {
                Some(Money::new(before.minor.saturating_add(more.minor), before.currency))
            }
            (before, more) => before.or(more),
        };
        self.report.counts.repeated += 1;
    }

    /// Leaves out the order found last and hands back its rows, the one under way excepted.
    fn spoil(&mut self) {
        let Some(why) = self.why() else { return };
        let Some(held) = self.held.last() else { return };
        held.spoiled = Some(why.clone());
        let (rows, above) = (std::mem::take(&mut held.rows), held.above.clone());
        self.report.counts.ready -= 1;
        self.report.counts.troubled += 1;
        for (line, row) in rows.iter().rev().skip(1).rev() {
            self.because(why.clone());
            self.reject_under(row, *line, above.clone());
        }
        self.because(why);
    }

    /// Hands over what has been held until the last row.
    pub fn end(&mut self) {
        self.no_goods_came();
        self.give_held();
        self.compare_totals();
    }

    fn give_held(&mut self) {
        for (number, line, day) in self.held.all_off(self.numbers.unwrap_or_default()) {
            self.called_off(&number, line, day);
        }
        for held in self.held.take() {
            if held.spoiled.is_some() {
                continue;
            }
            if held.summed {
                self.give(held.without_subtotal());
                continue;
            }
            self.report.counts.ready -= 1;
            self.missing(Trouble::MissingSum, held.order.line, Field::Sum);
            if let Some(why) = self.why() {
                for (line, row) in &held.rows {
                    self.because(why.clone());
                    self.reject_under(row, *line, held.above.clone());
                }
            }
        }
    }
}
