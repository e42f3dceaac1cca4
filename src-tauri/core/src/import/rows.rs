//! Text → rows of cells, each with the physical line of the file on which it begins.
//!
//! Quotes and line breaks inside quotes follow RFC 4180. A file in fixed columns is split at runs of spaces.

use super::trouble::Unreadable;
use csv::StringRecord;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum Delimiter {
    Comma,
    Semicolon,
    Tab,
    Pipe,
    /// Columns parted by one or more spaces.
    Spaces,
}

impl Delimiter {
    pub const ALL: [Delimiter; 5] = [
        Delimiter::Comma,
        Delimiter::Semicolon,
        Delimiter::Tab,
        Delimiter::Pipe,
        Delimiter::Spaces,
    ];

    fn byte(self) -> Option<u8> {
        match self {
            Delimiter::Comma => Some(b','),
            Delimiter::Semicolon => Some(b';'),
            Delimiter::Tab => Some(b'\t'),
            Delimiter::Pipe => Some(b'|'),
            Delimiter::Spaces => None,
        }
    }

    /// The message that names it.
    pub fn key(self) -> &'static str {
        match self {
            Delimiter::Comma => "import-delimiter-comma",
            Delimiter::Semicolon => "import-delimiter-semicolon",
            Delimiter::Tab => "import-delimiter-tab",
            Delimiter::Pipe => "import-delimiter-pipe",
            Delimiter::Spaces => "import-delimiter-spaces",
        }
    }
}

/// A cell above this many bytes is no cell of a table of clients or orders.
pub const CELL_LIMIT: usize = 1 << 20;
/// A row above this many cells is no such row.
pub const COLUMN_LIMIT: usize = 10_000;

/// The rows of a text one after another, in memory of one row.
pub struct Rows<'t> {
    text: &'t str,
    split: Split<'t>,
    /// Up to which byte the line ends have been counted, and how many there were.
    counted: (usize, usize),
}

enum Split<'t> {
    Delimited(Box<csv::Reader<&'t [u8]>>),
    Spaced { at: usize },
}

impl<'t> Rows<'t> {
    pub fn new(text: &'t str, delimiter: Delimiter) -> Rows<'t> {
        let split = match delimiter.byte() {
            Some(byte) => Split::Delimited(Box::new(
                csv::ReaderBuilder::new()
                    .has_headers(false)
                    .flexible(true)
                    .delimiter(byte)
                    .from_reader(text.as_bytes()),
            )),
            None => Split::Spaced { at: 0 },
        };
        Rows {
            text,
            split,
            counted: (0, 0),
        }
    }

    /// Fills `row` with the next row and gives its line, counted from 1; `None` at the end.
    pub fn next(&mut self, row: &mut StringRecord) -> Result<Option<usize>, Unreadable> {
        let start = match &mut self.split {
            Split::Delimited(reader) => {
                let start = reader.position().byte() as usize;
                match reader.read_record(row) {
                    Ok(true) => start,
                    Ok(false) => return Ok(None),
                    Err(_) => return Err(Unreadable::NotText),
                }
            }
            Split::Spaced { at } => {
                let Some(line) = self.text[*at..].split_inclusive('\n').find(|line| {
                    let blank = line.trim().is_empty();
                    *at += if blank { line.len() } else { 0 };
                    !blank
                }) else {
                    return Ok(None);
                };
                let start = *at;
                *at += line.len();
                row.clear();
                line.split_whitespace().for_each(|cell| row.push_field(cell));
                start
            }
        };
        let line = self.line_at(start);
        if row.len() > COLUMN_LIMIT {
            return Err(Unreadable::TooManyColumns {
                line,
                columns: row.len(),
                limit: COLUMN_LIMIT,
            });
        }
        if row.as_slice().len() > CELL_LIMIT && row.iter().any(|cell| cell.len() > CELL_LIMIT) {
            return Err(Unreadable::CellTooLarge { line });
        }
        Ok(Some(line))
    }

    /// The line of the first byte at or after `start` that ends no line: the reader passes over blank lines.
    fn line_at(&mut self, start: usize) -> usize {
        let bytes = self.text.as_bytes();
        let skipped = bytes[start..].iter().take_while(|b| matches!(b, b'\n' | b'\r')).count();
        let (from, lines) = self.counted;
        let here = start + skipped;
        let lines = lines + bytes[from..here].iter().filter(|b| **b == b'\n').count();
        self.counted = (here, lines);
        lines + 1
    }

    /// Whether the row read last opened a quote that nothing closes, so that it took in the rest of the file.
    pub fn left_open(&self) -> bool {
        let Split::Delimited(reader) = &self.split else {
            return false;
        };
        let (row, rest) = self
            .text
            .as_bytes()
            .split_at((reader.position().byte() as usize).min(self.text.len()));
        let row = row.get(self.counted.0..).unwrap_or_default();
        rest.trim_ascii().is_empty()
            && row.trim_ascii_end().contains(&b'\n')
            && row.iter().filter(|b| **b == b'"').count() % 2 == 1
    }
}
