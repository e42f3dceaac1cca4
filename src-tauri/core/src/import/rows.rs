//! Text → rows of cells, each with the physical line of the file on which it begins.
//!
//! Quotes and line breaks inside quotes follow RFC 4180. A file in fixed columns is cut at their places, or at runs of spaces where
//! every line has the same number of words. A sheet is split already, its lines are its rows.

use super::fixed::Columns;
use super::going::{Far, Going};
use super::table::{ROW_LIMIT, Table};
use super::trouble::{Trouble, Unreadable};
use csv::StringRecord;
use serde::{Deserialize, Serialize};
use std::io;

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
    /// Columns of fixed width.
    Fixed,
}

impl Delimiter {
    pub const ALL: [Delimiter; 6] = [
        Delimiter::Comma,
        Delimiter::Semicolon,
        Delimiter::Tab,
        Delimiter::Pipe,
        Delimiter::Spaces,
        Delimiter::Fixed,
    ];

    pub(super) fn byte(self) -> Option<u8> {
        match self {
            Delimiter::Comma => Some(b','),
            Delimiter::Semicolon => Some(b';'),
            Delimiter::Tab => Some(b'\t'),
            Delimiter::Pipe => Some(b'|'),
            Delimiter::Spaces | Delimiter::Fixed => None,
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
            Delimiter::Fixed => "import-delimiter-fixed",
        }
    }
}

/// A cell above this many bytes is no cell of a table of clients or orders.
pub const CELL_LIMIT: usize = 1 << 20;
/// A row above this many cells is no such row.
pub const COLUMN_LIMIT: usize = 10_000;
/// A row of more columns is no heading, so that no wider table is read.
pub const COLUMNS: usize = 1_000;

/// The rows of a file one after another, in memory of one row.
pub struct Rows<'t> {
    text: &'t str,
    split: Split<'t>,
    delimiter: u8,
    /// Up to which byte the line ends have been counted, and how many there were.
    counted: (usize, usize),
    read: usize,
    is_of_lines: bool,
    /// Who is told, and of how many rows, about.
    going: Option<(&'t Going<'t>, u64)>,
}

enum Split<'t> {
    Delimited(Box<csv::Reader<Supply<'t>>>),
    Spaced { at: usize },
    Fixed { at: usize, columns: Columns },
    Table { table: &'t Table, at: usize },
}

/// Beyond this no row is read on: a quote that nothing closes would take the whole file into memory a second time.
const ROW_BYTES: usize = 32 << 20;

/// The bytes of a text, given out up to a limit that moves with the rows.
struct Supply<'t> {
    bytes: &'t [u8],
    given: usize,
    limit: usize,
}

impl io::Read for Supply<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.given > self.limit {
            return Err(io::Error::other("a row without end"));
        }
        let count = io::Read::read(&mut &self.bytes[self.given..], into)?;
        self.given += count;
        Ok(count)
    }
}

/// The column of the first cell of a row that is larger than [`CELL_LIMIT`].
fn large_cell(row: &[u8], delimiter: u8) -> usize {
    let (mut column, mut size, mut quoted) = (0, 0, false);
    for byte in row {
        size += 1;
        match *byte {
            b'"' => quoted = !quoted,
            byte if byte == delimiter && !quoted => (column, size) = (column + 1, 0),
            _ if size > CELL_LIMIT => break,
            _ => {}
        }
    }
    column
}

impl<'t> Rows<'t> {
    pub fn new(text: &'t str, delimiter: Delimiter) -> Rows<'t> {
        let split = match (delimiter.byte(), delimiter) {
            (Some(byte), _) => Split::Delimited(Box::new(
                csv::ReaderBuilder::new()
                    .has_headers(false)
                    .flexible(true)
                    .delimiter(byte)
                    .buffer_capacity(256 << 10)
                    .from_reader(Supply {
                        bytes: text.as_bytes(),
                        given: 0,
                        limit: ROW_BYTES,
                    }),
            )),
            (None, Delimiter::Fixed) => match Columns::find(text) {
                Some(columns) => Split::Fixed { at: 0, columns },
                None => Split::Spaced { at: 0 },
            },
            (None, _) => Split::Spaced { at: 0 },
        };
        Rows {
            text,
            split,
            delimiter: delimiter.byte().unwrap_or(b' '),
            counted: (0, 0),
            read: 0,
            is_of_lines: false,
            going: None,
        }
    }

    pub fn of_table(table: &'t Table) -> Rows<'t> {
        Rows {
            text: "",
            split: Split::Table { table, at: 0 },
            delimiter: b'\t',
            counted: (0, 0),
            read: 0,
            is_of_lines: false,
            going: None,
        }
    }

    /// The same rows, told of as they are read; `about`: how many there are.
    pub fn told(self, going: &'t Going<'t>, about: usize) -> Rows<'t> {
        Rows {
            going: Some((going, about as u64)),
            ..self
        }
    }

    /// Fills `row` with the next row and gives its line, counted from 1; `None` at the end.
    pub fn next(&mut self, row: &mut StringRecord) -> Result<Option<usize>, Unreadable> {
        self.read += 1;
        if let Some((going, of)) = self.going {
            let done = (self.read as u64).min(of);
            going.on(Far::Rows { done, of })?;
        }
        let start = match &mut self.split {
            Split::Delimited(reader) => {
                let (start, line) = (reader.position().byte() as usize, reader.position().line());
                reader.get_mut().limit = start + ROW_BYTES;
                match reader.read_record(row) {
                    Ok(true) => {
                        self.is_of_lines = reader.position().line() > line + 1;
                        start
                    }
                    Ok(false) => return Ok(None),
                    Err(error) if error.is_io_error() => {
                        let column = large_cell(&self.text.as_bytes()[start..], self.delimiter);
                        let line = self.line_at(start);
                        return Err(Unreadable::CellTooLarge { line, column });
                    }
                    Err(_) => return Err(Unreadable::NotText),
                }
            }
            Split::Spaced { at } => {
                let Some((start, line)) = next_line(self.text, at) else {
                    return Ok(None);
                };
                row.clear();
                line.split_whitespace().for_each(|cell| row.push_field(cell));
                start
            }
            Split::Fixed { at, columns } => loop {
                let Some((start, line)) = next_line(self.text, at) else {
                    return Ok(None);
                };
                if columns.cut(line, row) {
                    break start;
                }
            },
            Split::Table { table, at } => {
                *at += 1;
                return Ok(table.fill(*at - 1, row));
            }
        };
        let line = self.line_at(start);
        if self.read > ROW_LIMIT {
            return Err(Unreadable::TooManyRows { limit: ROW_LIMIT });
        }
        if row.len() > COLUMN_LIMIT {
            return Err(Unreadable::TooManyColumns {
                line,
                columns: row.len(),
                limit: COLUMNS,
            });
        }
        if row.as_slice().len() > CELL_LIMIT
            && let Some(column) = row.iter().position(|cell| cell.len() > CELL_LIMIT)
        {
            return Err(Unreadable::CellTooLarge { line, column });
        }
        Ok(Some(line))
    }

    /// The line of the first byte at or after `start` that ends no line: the reader passes over blank lines.
    fn line_at(&mut self, start: usize) -> usize {
        let bytes = self.text.as_bytes();
        let skipped = bytes[start..].iter().take_while(|b| matches!(b, b'\n' | b'\r')).count();
        let (from, lines) = self.counted;
        let here = start + skipped;
        // Most rows are short: to begin a search costs more than to look at each byte.
        let lines = lines + bytes[from..here].iter().filter(|byte| **byte == b'\n').count();
        self.counted = (here, lines);
        lines + 1
    }

    /// Whether the row read last takes more than one line of the file; blank lines above it may count to it.
    pub fn is_of_lines(&self) -> bool {
        self.is_of_lines
    }

    /// Whether the row read last opened a quote that nothing closes, and what that tells: it took in the rest of the file, or the
    /// file ends there.
    pub fn left_open(&self) -> Option<Trouble> {
        let Split::Delimited(reader) = &self.split else {
            return None;
        };
        let end = reader.position().byte() as usize;
        // Only the last row of a file can have taken in the rest of it.
        if self.text.len() - end.min(self.text.len()) > 4096 {
            return None;
        }
        let (row, rest) = self.text.as_bytes().split_at(end.min(self.text.len()));
        let row = row.get(self.counted.0..).unwrap_or_default();
        if !rest.trim_ascii().is_empty() || row.iter().filter(|b| **b == b'"').count() % 2 == 0 {
            return None;
        }
        let opened = row.iter().rposition(|b| *b == b'"')?;
        // A quote inside a cell that none opened is a letter of it.
        let opens = opened == 0 || row[opened - 1] == self.delimiter;
        match row.trim_ascii_end().contains(&b'\n') {
            true => Some(Trouble::UnclosedQuote),
            false => opens.then_some(Trouble::CutOff),
        }
    }
}

/// The next line that is not blank and where it starts.
fn next_line<'t>(text: &'t str, at: &mut usize) -> Option<(usize, &'t str)> {
    loop {
        let rest = &text[*at..];
        if rest.is_empty() {
            return None;
        }
        let length = memchr::memchr(b'\n', rest.as_bytes()).map_or(rest.len(), |end| end + 1);
        let start = *at;
        *at += length;
        if !rest[..length].trim().is_empty() {
            return Some((start, &rest[..length]));
        }
    }
}
