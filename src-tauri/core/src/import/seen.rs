//! The numbers of the rows above: which row is the first of its number, and which comes again.
//!
//! Rule: an equal row of one number is passed over, another one is a trouble; only orders may come again, in another
//! year or, where the user said so, in another month. Edge: of
//! a row its line and a hash of what it says are kept, no more.

use super::columns::Field;
use super::numbered::Numbered;
use super::trouble::Trouble;
use super::walk::Walk;
use crate::domain::order_number::Anew;
use chrono::{Datelike, NaiveDate};
use std::borrow::Cow;

/// What is kept of the rows above, by number.
#[derive(Default)]
pub struct Seen {
    /// Where each stands in `rows`: numbers that count up do so in step with these.
    places: Numbered<u32>,
    /// Of each number its content and its line.
    rows: Vec<(u32, u32)>,
}

impl Seen {
    fn get(&self, number: &str) -> Option<(u32, u32)> {
        Some(self.rows[self.places.get(number)? as usize])
    }

    fn set(&mut self, number: &str, row: (u32, u32)) {
        match self.places.get(number) {
            Some(at) => self.rows[at as usize] = row,
            None => {
                self.places.set(number, self.rows.len() as u32);
                self.rows.push(row);
            }
        }
    }
}

impl Walk<'_> {
    /// Whether no earlier row has this number. An equal earlier row is passed over, another one is a trouble.
    pub fn first_of_its_number(&mut self, line: usize, field: Field, number: &str, content: u64) -> bool {
        self.is_first(number, line, field, number, (content >> 32) as u32)
    }

    /// The same for what has a day of its own.
    pub fn first_of_its_day(&mut self, line: usize, number: &str, day: NaiveDate, content: u64) -> bool {
        self.is_first(number, line, Field::Number, number, dated(Some(day), content))
    }

    /// How many orders of this number the file had in other years, where this year had none.
    pub fn again(&mut self, line: usize, number: &str, day: NaiveDate, content: u64) -> Option<u32> {
        let content = dated(Some(day), content);
        let Some((before, _)) = self.seen.get(number) else {
            self.saw(number, line, content);
            return Some(0);
        };
        let anew = self.numbers.unwrap_or_default();
        let of_another = |before: u32| month_of(before) != 0 && counted(before, anew) != counted(content, anew);
        let (mut before, mut again, mut key) = (Some(before), 0, Cow::Borrowed(number));
        while before.is_some_and(of_another) {
            again += 1;
            key = Cow::Owned(format!("{number}\u{1f}{again}"));
            before = self.seen.get(&key).map(|(before, _)| before);
        }
        let far = before.is_some_and(|before| month_of(before) != 0 && month_of(before) != month_of(content));
        if far && self.numbers.is_none() {
            self.comes_again(number, &key, line);
        }
        self.is_first(&key, line, Field::Number, number, content)
            .then_some(again)
    }

    /// Notes a number of another month, for the user to say what that means.
    fn comes_again(&mut self, number: &str, key: &str, line: usize) {
        let first = self.seen.get(key).map_or(0, |(_, first)| first as usize);
        let told = || (number.to_owned(), first, line);
        self.report.number_again.get_or_insert_with(told);
    }

    fn is_first(&mut self, key: &str, line: usize, field: Field, number: &str, content: u32) -> bool {
        match self.seen.get(key) {
            None => {
                self.saw(key, line, content);
                true
            }
            Some((before, _)) if before == content => {
                self.report.counts.repeated += 1;
                false
            }
            Some((_, first)) => {
                let column = self.column(field);
                let first = first as usize;
                self.trouble(Trouble::DuplicateNumberInFile { first }, line, column, number);
                false
            }
        }
    }

    /// Notes the number of an order that is none.
    pub fn saw_none(&mut self, number: &str, line: usize, day: Option<NaiveDate>) {
        self.saw(number, line, dated(day, 0));
    }

    fn saw(&mut self, number: &str, line: usize, content: u32) {
        let line = u32::try_from(line).unwrap_or(u32::MAX);
        self.seen.set(number, (content, line));
    }

    pub fn same_as_before(&self, number: &str, content: u64) -> bool {
        let before = self.seen.get(number);
        before.is_some_and(|(before, _)| before == (content >> 32) as u32)
    }

    pub fn has_seen(&self, number: &str) -> bool {
        self.seen.get(number).is_some()
    }
}

/// Where the month stands in what is kept of a row.
const MONTH: u32 = 21;

/// What is kept of a row's content, with its month in front, counted from 1900; 0 where that is not told.
fn dated(day: Option<NaiveDate>, content: u64) -> u32 {
    let month = day.map_or(0, |day| (day.year() - 1900).clamp(0, 169) as u32 * 12 + day.month());
    month << MONTH | (content >> (32 + 32 - MONTH)) as u32
}

fn month_of(content: u32) -> u32 {
    content >> MONTH
}

/// What its number was counted in: years or months.
fn counted(content: u32, anew: Anew) -> u32 {
    match anew {
        Anew::Yearly => month_of(content).div_ceil(12),
        Anew::Monthly => month_of(content),
    }
}
