//! Rows that cannot be taken, or not with all their cells, kept so that they can be put right and read again by themselves.
//!
//! A row alone must say as much as it said in its place: a client who stands above his rows is kept with them. Edge: what a
//! recognised system marks as a secret of the buyer is not kept.

use super::taken::{Above, REJECTED_LIMIT, Rejected};
use super::walk::{NAMING, Walk};
use csv::StringRecord;
use std::sync::Arc;

impl Walk<'_> {
    /// The client of this row is that of the rows below it too, whatever becomes of this one.
    pub fn carry(&mut self, row: &StringRecord, line: usize) {
        let (told, without) = (self.report.problems.len(), self.report.counts.without);
        let who = self.who(row, line);
        // What is wrong with him is told when the row itself is taken.
        self.report.problems.truncate(told);
        self.report.counts.without = without;
        self.carried = Some(who);
        self.stands_above(row, line);
    }

    /// Notes the row that names the client of those below it.
    pub fn stands_above(&mut self, row: &StringRecord, line: usize) {
        let cells = self.kept_cells(row, line);
        self.above = Some(Arc::new(Above { line, cells }));
    }

    /// Keeps the row for a file of rejected rows, without what must not be kept of a buyer.
    pub fn reject(&mut self, row: &StringRecord, line: usize) {
        self.reject_under(row, line, self.above.clone());
    }

    /// The same for a row whose client stands on that one.
    pub fn reject_under(&mut self, row: &StringRecord, line: usize, above: Option<Arc<Above>>) {
        let Some(sentence) = self.why.take() else { return };
        if self.report.rejected.len() >= REJECTED_LIMIT {
            return;
        }
        let mut cells = self.kept_cells(row, line);
        let mut under = above.filter(|_| !self.names_client(row, line));
        if self.shape.filled_down
            && let Some(above) = under.take()
        {
            for column in NAMING.iter().flat_map(|field| &self.columns[*field as usize]) {
                if let (Some(cell), Some(told)) = (cells.get_mut(*column), above.cells.get(*column)) {
                    cell.clone_from(told);
                }
            }
        }
        self.report.rejected.push(Rejected {
            line,
            cells,
            sentence,
            under,
        });
    }

    /// The cells of a row as the user has put them right, without what must not be kept of a buyer.
    fn kept_cells(&self, row: &StringRecord, line: usize) -> Vec<String> {
        let layout = &self.report.layout;
        let secret = |at: usize| {
            let heading = layout.headings.get(at);
            layout
                .profile
                .zip(heading)
                .is_some_and(|(profile, heading)| profile.is_secret(heading))
        };
        let cells = row.iter().enumerate().map(|(at, cell)| match secret(at) {
            true => String::new(),
            false => (*self.corrected.get(&(line, at)).unwrap_or(&cell)).to_owned(),
        });
        cells.collect()
    }
}
