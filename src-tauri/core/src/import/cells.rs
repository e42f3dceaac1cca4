//! Cells that cannot be what was meant, whatever their column: a formula without its value, letters that were lost.
//!
//! Edge: a column that nothing is taken from may hold anything.

use super::columns::Field;
use super::values;
use super::walk::Walk;
use csv::StringRecord;

impl Walk<'_> {
    /// The first column that matters and holds a formula instead of a value.
    pub fn formula_in(&self, row: &StringRecord, line: usize) -> Option<usize> {
        let formula = |cell: &str| cell.len() > 1 && cell.starts_with('=') && values::cell(cell).starts_with('=');
        let told = |field: Field| !matches!(field, Field::Note | Field::Items);
        self.first_of(row, line, formula, told)
    }

    /// The first column that is taken and holds letters that could not be read.
    pub fn broken_in(&self, row: &StringRecord, line: usize) -> Option<usize> {
        row.as_slice().contains(char::REPLACEMENT_CHARACTER).then_some(())?;
        self.first_of(row, line, |cell| cell.contains(char::REPLACEMENT_CHARACTER), |_| true)
    }

    fn first_of(
        &self,
        row: &StringRecord,
        line: usize,
        wrong: impl Fn(&str) -> bool,
        matters: impl Fn(Field) -> bool,
    ) -> Option<usize> {
        let mut cells = row.iter().enumerate().filter(|(_, cell)| wrong(cell));
        let taken = |at: usize| {
            self.report
                .layout
                .columns
                .get(at)
                .copied()
                .flatten()
                .is_some_and(&matters)
        };
        cells
            .find(|(at, _)| taken(*at) && !self.corrected.contains_key(&(line, *at)))
            .map(|(at, _)| at)
    }
}
