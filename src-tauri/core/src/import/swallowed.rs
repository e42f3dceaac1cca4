//! Rows that a stray quotation mark has swallowed: one is opened on a line, the next one by chance closes it lines below.
//!
//! A cell may have lines of its own, such as an address. It has swallowed rows when one of its further lines holds as many cells as
//! the heading does and, where the file tells days, a day in their column. Edge: what is inside is not read as rows, since nobody
//! knows which of the marks is the stray one.

use super::columns::Field;
use super::trouble::Trouble;
use super::walk::Walk;
use csv::StringRecord;

/// In a file without days, fewer cells may be a line of an address.
const TELLING_CELLS: usize = 5;

impl Walk<'_> {
    /// Whether a cell of the row holds rows of its own; they are told as a trouble of its line, unless it is to be left out.
    pub fn has_swallowed(&mut self, row: &StringRecord, line: usize) -> bool {
        let Some((at, rows, lines)) = self.swallowed(row).filter(|_| !self.is_left_out(line)) else {
            return false;
        };
        self.report.counts.rows += 1;
        let until = line + lines;
        self.trouble(Trouble::SwallowedRows { rows, until }, line, Some(at), "");
        self.reject(row, line);
        true
    }

    /// The cell, how many rows are in it, and how many lines of the file it goes on for.
    fn swallowed(&self, row: &StringRecord) -> Option<(usize, usize, usize)> {
        let delimiter = char::from(self.report.layout.delimiter.byte()?);
        let columns = self.report.layout.columns.len();
        let day = self.column(Field::Day);
        let is_row = |text: &&str| {
            let mut cells = text.split(delimiter);
            match day {
                Some(at) => {
                    cells.clone().count() >= columns
                        && cells.nth(at).is_some_and(|day| self.read_day(day.trim()).is_ok())
                }
                None => columns >= TELLING_CELLS && cells.count() >= columns,
            }
        };
        row.iter().enumerate().find_map(|(at, cell)| {
            let rows = cell.lines().skip(1).filter(is_row).count();
            (rows > 0).then(|| (at.min(columns - 1), rows, cell.matches('\n').count()))
        })
    }
}
