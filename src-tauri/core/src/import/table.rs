//! A table already split into cells: a sheet of a workbook or a table of a web page, kept small.
//!
//! All cells stand in one text, a row knows where its cells end and which row of the sheet it is; rows without any text are not
//! kept. Edge: everything is bounded here, whatever the file claims, so that a file of one kilobyte cannot ask for a gigabyte.

use super::rows::{CELL_LIMIT, COLUMN_LIMIT, COLUMNS};
use super::trouble::Unreadable;
use csv::StringRecord;

/// All text of one sheet, in bytes.
pub const TEXT_LIMIT: usize = 192 << 20;
/// All cells of one sheet, empty ones between others among them.
const ALL_CELLS: usize = 24 << 20;
/// More rows than any sheet has and any text is read to.
pub const ROW_LIMIT: usize = 20_000_000;

#[derive(Debug, Default)]
pub struct Table {
    text: String,
    /// Where in `text` each cell ends.
    ends: Vec<u32>,
    rows: Vec<Row>,
}

#[derive(Debug, Clone, Copy)]
struct Row {
    line: u32,
    /// How many cells there are up to its end, in all rows.
    cells: u32,
}

impl Table {
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    fn start(&self) -> usize {
        self.rows.last().map_or(0, |row| row.cells as usize)
    }

    /// Puts a cell into the row under way. Cells come from left to right; one without text is not put at all.
    pub fn put(&mut self, line: usize, column: usize, text: &str) -> Result<(), Unreadable> {
        if text.is_empty() {
            return Ok(());
        }
        if column >= COLUMN_LIMIT {
            return Err(Unreadable::TooManyColumns {
                line,
                columns: column + 1,
                limit: COLUMNS,
            });
        }
        if text.len() > CELL_LIMIT {
            return Err(Unreadable::CellTooLarge { line, column });
        }
        let filled = self.ends.len() - self.start();
        if column < filled {
            // Two cells in one place: the file contradicts itself, and the first is what spreadsheets show.
            return Ok(());
        }
        if self.text.len() + text.len() > TEXT_LIMIT || self.ends.len() + column - filled >= ALL_CELLS {
            return Err(Unreadable::TooLarge {
                megabytes: TEXT_LIMIT >> 20,
            });
        }
        self.ends
            .extend(std::iter::repeat_n(self.text.len() as u32, column - filled));
        self.text.push_str(text);
        self.ends.push(self.text.len() as u32);
        Ok(())
    }

    /// Ends the row under way, if it holds anything. `line` counts from 1.
    pub fn end_row(&mut self, line: usize) -> Result<(), Unreadable> {
        if self.ends.len() == self.start() {
            return Ok(());
        }
        if self.rows.len() == ROW_LIMIT {
            return Err(Unreadable::TooManyRows { limit: ROW_LIMIT });
        }
        self.rows.push(Row {
            line: u32::try_from(line).unwrap_or(u32::MAX),
            cells: self.ends.len() as u32,
        });
        Ok(())
    }

    /// A copy of the first rows.
    pub fn beginning(&self, rows: usize) -> Result<Table, Unreadable> {
        let (mut beginning, mut row) = (Table::default(), StringRecord::new());
        for at in 0..rows.min(self.len()) {
            let line = self.fill(at, &mut row).unwrap_or_default();
            for (column, cell) in row.iter().enumerate() {
                beginning.put(line, column, cell)?;
            }
            beginning.end_row(line)?;
        }
        Ok(beginning)
    }

    /// Fills `row` with the row at `index` and gives its line.
    pub fn fill(&self, index: usize, row: &mut StringRecord) -> Option<usize> {
        let this = self.rows.get(index)?;
        let first = match index {
            0 => 0,
            _ => self.rows[index - 1].cells as usize,
        };
        row.clear();
        let mut from = match first {
            0 => 0,
            _ => self.ends[first - 1] as usize,
        };
        for end in &self.ends[first..this.cells as usize] {
            row.push_field(&self.text[from..*end as usize]);
            from = *end as usize;
        }
        Some(this.line as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_comes_back_as_it_was_put_with_its_line_and_the_gaps_between_cells() {
        let mut table = Table::default();
        for (line, column, text) in [(1, 0, "Номер"), (1, 2, "Сумма")] {
            table.put(line, column, text).unwrap();
        }
        table.end_row(1).unwrap();
        table.end_row(2).unwrap();
        table.put(7, 1, "1 234,50").unwrap();
        table.end_row(7).unwrap();
        let mut row = StringRecord::new();
        assert_eq!(table.fill(0, &mut row), Some(1));
        assert_eq!(row, StringRecord::from(vec!["Номер", "", "Сумма"]));
        assert_eq!(
            table.fill(1, &mut row),
            Some(7),
            "a blank row is passed over, its number is not"
        );
        assert_eq!(row, StringRecord::from(vec!["", "1 234,50"]));
        assert_eq!(table.fill(2, &mut row), None);
    }

    #[test]
    fn what_no_table_of_clients_has_is_refused_before_it_takes_memory() {
        let mut table = Table::default();
        assert_eq!(
            table.put(1_048_576, 16_383, "x"),
            Err(Unreadable::TooManyColumns {
                line: 1_048_576,
                columns: 16_384,
                limit: COLUMNS
            })
        );
        let cell = "x".repeat(CELL_LIMIT + 1);
        assert_eq!(
            table.put(3, 4, &cell),
            Err(Unreadable::CellTooLarge { line: 3, column: 4 })
        );
        let wide = (0..).find_map(|line| {
            table
                .put(line, COLUMN_LIMIT - 1, "x")
                .and_then(|()| table.end_row(line))
                .err()
        });
        assert_eq!(
            wide,
            Some(Unreadable::TooLarge {
                megabytes: TEXT_LIMIT >> 20
            })
        );
    }
}
