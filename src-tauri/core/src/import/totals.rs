//! The total a file states itself, beside what its orders were read to.
//!
//! Where both differ by as much as one unit of money, something was read otherwise than the file means it. Edge: nothing is compared
//! where the file has several currencies or more than one column of sums, where money was given back, or where deals may be no
//! sales.

use super::columns::{Field, Kind};
use super::taken::OrderRow;
use super::values;
use super::walk::Walk;
use super::words;
use crate::domain::money::Money;
use csv::StringRecord;

/// A total of the file that is not what its orders come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TotalDiffers {
    pub line: usize,
    pub told: Money,
    pub read: Money,
}

#[derive(Debug, Default)]
pub struct Totals {
    read: i64,
    /// What the rows come to that gave no order: called off, of nobody, left out.
    passed: i64,
    /// The last row of totals.
    last: Option<(usize, i64)>,
    /// All of them together: of pages or sections.
    all: i64,
    in_another_currency: bool,
}

impl Walk<'_> {
    /// Notes a row that says it is a total and of nothing in particular.
    pub fn note_total(&mut self, row: &StringRecord, line: usize, first: &str) {
        let of_everything = words::means(first, "total-row") && !words::means(first, "total-for");
        if self.report.layout.kind == Kind::Orders
            && of_everything
            && let Some(sum) = self.row_sum(row, line)
        {
            self.totals.last = Some((line, sum));
            self.totals.all = self.totals.all.saturating_add(sum);
        }
    }

    pub fn note_given(&mut self, order: &OrderRow) {
        self.totals.read = self.totals.read.saturating_add(order.sum.minor);
        self.totals.in_another_currency |= order.sum.currency != self.report.layout.currency;
    }

    /// Notes a row that gave no order.
    pub fn note_passed(&mut self, row: &StringRecord, line: usize) {
        let sum = self.row_sum(row, line).unwrap_or_default();
        self.totals.passed = self.totals.passed.saturating_add(sum);
    }

    fn row_sum(&self, row: &StringRecord, line: usize) -> Option<i64> {
        let (_, text) = self
            .get(row, line, Field::Sum)
            .or_else(|| self.get(row, line, Field::LineSum))?;
        let layout = &self.report.layout;
        let sum = values::sum(text, layout.decimal, layout.currency).ok()?;
        (sum.currency == layout.currency).then_some(sum.minor)
    }

    pub fn compare_totals(&mut self) {
        let Totals { read, passed, all, .. } = self.totals;
        let Some((line, last)) = self.totals.last else { return };
        let several = self.knows(Field::Sum) && self.knows(Field::LineSum) || self.knows(Field::Refunded);
        let otherwise = self
            .profile()
            .is_some_and(|profile| profile.has_deals() || profile.minor);
        if several || otherwise || self.totals.in_another_currency {
            return;
        }
        let currency = self.report.layout.currency;
        let near = |told: i64, read: i64| told.abs_diff(read) < currency.scale().unsigned_abs();
        let as_read = |told: i64| near(told, read) || near(told, read.saturating_add(passed));
        // Totals of sections come to that of the whole file; one of the whole file is no less than they together.
        if as_read(last) || as_read(all) {
            return;
        }
        let told = if all - last > last { all } else { last };
        self.report.total_differs = Some(TotalDiffers {
            line,
            told: Money::new(told, currency),
            read: Money::new(read, currency),
        });
    }
}
