//! Rows of a file that are none: totals, the heading once more on a new page, the name of a group, a signature below.
//!
//! Edge: a client whose name opens with such a word is one, where the rest of his row says so.

use super::columns::{Field, Kind};
use super::values::{self, NotADay};
use super::walk::Walk;
use super::words::{self, Opening};
use csv::StringRecord;

static TOTAL: Opening = Opening::of("total-row");

impl Walk<'_> {
    /// A row of totals, the heading once more on a new page, or a signature below the totals.
    pub fn is_none(&mut self, row: &StringRecord, line: usize) -> bool {
        let mut cells = row.iter().map(values::cell).filter(|cell| !cell.is_empty());
        let Some(first) = cells.next() else { return true };
        let headings = &self.report.layout.headings;
        let heading_again = || {
            let all = row
                .iter()
                .zip(headings)
                .all(|(cell, heading)| values::cell(cell) == heading);
            all && row.len() >= headings.len() && headings.len() > 1
        };
        let alone = cells.next().is_none();
        let last = first
            .bytes()
            .rposition(|byte| byte == b' ')
            .map_or(first, |at| &first[at + 1..]);
        let total =
            first.len() < 100 && (TOTAL.may_open(first) || TOTAL.may_open(last)) && self.is_total(row, line, first);
        self.totalled |= total;
        let caption = alone && self.is_caption(row, line);
        let signature = self.totalled && alone && headings.len() > 2 && !self.shape.groups;
        let none = total || caption || signature || heading_again();
        if total {
            self.note_total(row, line, first);
        }
        none
    }

    /// The name of a group alone on its row, in a file whose orders name their clients themselves: it has neither number nor
    /// day nor sum.
    fn is_caption(&self, row: &StringRecord, line: usize) -> bool {
        let flat = self.report.layout.kind == Kind::Orders && !self.shape.groups && !self.shape.filled_down;
        flat && self.report.layout.headings.len() > 3
            && [Field::Name, Field::Company]
                .iter()
                .any(|field| self.has(row, line, *field))
    }

    /// A row of totals opens or ends with such a word and has no day (orders) or nothing but figures (lists).
    fn is_total(&self, row: &StringRecord, line: usize, first: &str) -> bool {
        let whole = words::means(first, "total-row");
        if !self.report.layout.kind.has_days() {
            let mut others = row.iter().map(values::cell).filter(|cell| !cell.is_empty()).skip(1);
            return whole && others.all(|cell| !cell.contains(char::is_alphabetic));
        }
        let is_word = |word: Option<&str>| word.is_some_and(|word| words::means(word, "total-row"));
        let opens = || is_word(first.split_whitespace().next());
        // "January total", as one writes by hand.
        let closes = || !self.shape.groups && is_word(first.split_whitespace().next_back());
        let no_day = || {
            self.get(row, line, Field::Day).is_none_or(|(_, day)| {
                values::day(day, self.report.layout.date_order, self.today) == Err(NotADay::Unlike)
            })
        };
        // Where clients stand on rows of their own, "Total Fitness" may be one of them.
        let of_group = || {
            let two = first.match_indices(' ').nth(1).map_or(first, |(at, _)| &first[..at]);
            words::means(two, "total-for")
        };
        (whole || opens() && (!self.shape.groups || of_group()) || closes()) && no_day()
    }
}
