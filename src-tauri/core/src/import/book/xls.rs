//! The old workbook, .xls (Excel 97 to 2003, and Excel 95 as 1C 7.7 writes it).
//!
//! A container of streams, in one of them records of a kind, a length and a content ([MS-XLS]). Only the records that hold cells,
//! texts and formats are read. Edge: nothing is allocated by a count the file claims; every place is checked against the length.

use super::super::going::{Far, Going};
use super::super::table::Table;
use super::super::trouble::Unreadable;
use super::number::{self, Shown};
use super::xls_texts::{joined, shared, wide_text};
use super::{Sheet, as_text};
use encoding_rs::Encoding;
use std::collections::HashMap;
use std::io::{Cursor, Read};

pub struct Xls<'g> {
    going: &'g Going<'g>,
    stream: Vec<u8>,
    pub sheets: Vec<Sheet>,
    /// Where in the stream each sheet begins.
    starts: Vec<usize>,
    strings: Vec<String>,
    styles: Vec<Shown>,
    from_1904: bool,
    /// Excel 95: texts in the letters of a code page.
    old: bool,
    letters: &'static Encoding,
}

mod kind {
    pub const BOF: u16 = 0x0809;
    pub const EOF: u16 = 0x000A;
    pub const CONTINUE: u16 = 0x003C;
    pub const FILE_PASS: u16 = 0x002F;
    pub const CODE_PAGE: u16 = 0x0042;
    pub const DATE_MODE: u16 = 0x0022;
    pub const BOUND_SHEET: u16 = 0x0085;
    pub const SST: u16 = 0x00FC;
    pub const FORMAT: u16 = 0x041E;
    pub const XF: u16 = 0x00E0;
    pub const LABEL_SST: u16 = 0x00FD;
    pub const LABEL: u16 = 0x0204;
    pub const RICH_LABEL: u16 = 0x00D6;
    pub const NUMBER: u16 = 0x0203;
    pub const RK: u16 = 0x027E;
    pub const MUL_RK: u16 = 0x00BD;
    pub const FORMULA: u16 = 0x0006;
    pub const STRING: u16 = 0x0207;
    pub const BOOL_ERR: u16 = 0x0205;
}

/// Cells kept of one sheet before they are put in order.
pub const CELLS: usize = 6 << 20;

pub fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

pub fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

fn f64_at(bytes: &[u8], at: usize) -> Option<f64> {
    Some(f64::from_le_bytes(bytes.get(at..at + 8)?.try_into().ok()?))
}

/// The records of a stream from `at` on: kind, content, where the content begins.
struct Records<'s> {
    stream: &'s [u8],
    at: usize,
}

impl<'s> Records<'s> {
    fn next(&mut self) -> Option<(u16, &'s [u8])> {
        let (kind, length) = (u16_at(self.stream, self.at)?, u16_at(self.stream, self.at + 2)?);
        let start = self.at + 4;
        let content = self.stream.get(start..start + usize::from(length))?;
        self.at = start + usize::from(length);
        Some((kind, content))
    }

    /// The record and those that continue it.
    fn continued(&mut self, first: &'s [u8]) -> Vec<&'s [u8]> {
        let mut parts = vec![first];
        while u16_at(self.stream, self.at) == Some(kind::CONTINUE) {
            match self.next() {
                Some((_, part)) => parts.push(part),
                None => break,
            }
        }
        parts
    }
}

impl<'g> Xls<'g> {
    pub fn open(bytes: &[u8], going: &'g Going<'g>) -> Result<Xls<'g>, Unreadable> {
        let mut container = cfb::CompoundFile::open(Cursor::new(bytes)).map_err(|_| Unreadable::Damaged)?;
        if container.exists("/EncryptedPackage") || container.exists("/EncryptionInfo") {
            return Err(Unreadable::Encrypted);
        }
        let name = ["/Workbook", "/Book", "/WORKBOOK", "/BOOK"]
            .into_iter()
            .find(|name| container.is_stream(name));
        // A document or a message of the same family.
        let Some(name) = name else {
            return Err(Unreadable::Archive);
        };
        let opened = container.open_stream(name).map_err(|_| Unreadable::Damaged)?;
        let mut stream = Vec::new();
        // No stream is larger than the file it is in.
        let all = opened.take(bytes.len() as u64).read_to_end(&mut stream);
        all.map_err(|_| Unreadable::Damaged)?;
        let mut book = Xls {
            going,
            stream: Vec::new(),
            sheets: Vec::new(),
            starts: Vec::new(),
            strings: Vec::new(),
            styles: Vec::new(),
            from_1904: false,
            old: false,
            letters: encoding_rs::WINDOWS_1251,
        };
        book.globals(&stream)?;
        book.stream = stream;
        Ok(book)
    }

    fn globals(&mut self, stream: &[u8]) -> Result<(), Unreadable> {
        let mut records = Records { stream, at: 0 };
        let (mut formats, mut styles) = (HashMap::new(), Vec::new());
        match records.next() {
            Some((kind::BOF, content)) => self.old = u16_at(content, 0) == Some(0x0500),
            // Still older ones, Excel 4 and before.
            _ => return Err(Unreadable::Workbook),
        }
        loop {
            let Some((kind, content)) = records.next() else {
                return Err(Unreadable::Damaged);
            };
            match kind {
                kind::EOF => break,
                kind::FILE_PASS => return Err(Unreadable::Encrypted),
                kind::CODE_PAGE => {
                    self.letters = match u16_at(content, 0) {
                        Some(1250) => encoding_rs::WINDOWS_1250,
                        Some(1252) if !self.old => encoding_rs::WINDOWS_1252,
                        Some(866) => encoding_rs::IBM866,
                        Some(10007) => encoding_rs::X_MAC_CYRILLIC,
                        _ => encoding_rs::WINDOWS_1251,
                    }
                }
                kind::DATE_MODE => self.from_1904 = u16_at(content, 0) == Some(1),
                kind::BOUND_SHEET => {
                    // Kind 0 is a sheet of cells, others are charts and macros.
                    if let (Some(start), Some([hidden, 0])) = (u32_at(content, 0), content.get(4..6)) {
                        let name = match self.old {
                            true => self.bytes_text(content, 6, 1),
                            false => self.short_text(content, 6),
                        };
                        self.sheets.push(Sheet {
                            name: name.unwrap_or_default(),
                            hidden: hidden & 3 != 0,
                        });
                        self.starts.push(start as usize);
                    }
                }
                kind::SST => self.strings = shared(&records.continued(content)),
                kind::FORMAT => {
                    let code = match self.old {
                        true => self.bytes_text(content, 2, 1),
                        false => wide_text(content, 2, 2),
                    };
                    if let (Some(id), Some(code)) = (u16_at(content, 0), code) {
                        formats.insert(id, number::of_code(&code));
                    }
                }
                kind::XF => styles.push(u16_at(content, 2).unwrap_or(0)),
                _ => {}
            }
        }
        let shown = |id: &u16| formats.get(id).copied().unwrap_or_else(|| number::built_in(*id));
        self.styles = styles.iter().map(shown).collect();
        Ok(())
    }

    /// Excel 95: a count of `width` bytes, then the letters.
    fn bytes_text(&self, content: &[u8], at: usize, width: usize) -> Option<String> {
        let count = match width {
            1 => usize::from(*content.get(at)?),
            _ => usize::from(u16_at(content, at)?),
        };
        let letters = content.get(at + width..at + width + count)?;
        Some(self.letters.decode_without_bom_handling(letters).0.into_owned())
    }

    fn short_text(&self, content: &[u8], at: usize) -> Option<String> {
        wide_text(content, at, 1)
    }

    pub fn table(&mut self, sheet: usize, up_to: usize) -> Result<Table, Unreadable> {
        let start = *self.starts.get(sheet).ok_or(Unreadable::Damaged)?;
        let mut records = Records {
            stream: &self.stream,
            at: start,
        };
        if !matches!(records.next(), Some((kind::BOF, _))) {
            return Err(Unreadable::Damaged);
        }
        let mut cells: Vec<Cell> = Vec::new();
        // Charts on a sheet are sheets within it.
        let mut depth = 1_usize;
        while depth > 0 {
            let Some((kind, content)) = records.next() else {
                return Err(Unreadable::Damaged);
            };
            match kind {
                kind::BOF => depth += 1,
                kind::EOF => depth -= 1,
                _ if depth > 1 => {}
                kind::STRING => {
                    let parts = records.continued(content);
                    let text = match self.old {
                        true => self.bytes_text(content, 0, 2),
                        false => joined(&parts, 0),
                    };
                    if let (Some(cell), Some(text)) =
                        (cells.last_mut().filter(|cell| cell.holds == Holds::TextNext), text)
                    {
                        cell.holds = Holds::Text(text);
                    }
                }
                _ => self.record(kind, content, &mut cells),
            }
            self.going.on(Far::Opened {
                done: records.at as u64,
                of: self.stream.len() as u64,
            })?;
            if cells.len() > CELLS {
                return Err(Unreadable::TooLarge {
                    megabytes: (CELLS * 10) >> 20,
                });
            }
        }
        // Some writers leave the cells in the order they were made.
        if !cells.is_sorted_by_key(|cell| (cell.row, cell.column)) {
            cells.sort_by_key(|cell| (cell.row, cell.column));
        }
        self.laid_out(&cells, up_to)
    }

    fn record(&self, kind: u16, content: &[u8], cells: &mut Vec<Cell>) {
        let place = u16_at(content, 0).zip(u16_at(content, 2)).zip(u16_at(content, 4));
        let Some(((row, column), style)) = place else { return };
        let mut put = |column, style, holds| {
            cells.push(Cell {
                row,
                column,
                style,
                holds,
            });
        };
        match kind {
            kind::LABEL_SST => {
                if let Some(at) = u32_at(content, 6) {
                    put(column, style, Holds::Shared(at));
                }
            }
            kind::LABEL | kind::RICH_LABEL => {
                let text = match self.old {
                    true => self.bytes_text(content, 6, 2),
                    false => wide_text(content, 6, 2),
                };
                if let Some(text) = text {
                    put(column, style, Holds::Text(text));
                }
            }
            kind::NUMBER => {
                if let Some(value) = f64_at(content, 6) {
                    put(column, style, Holds::Number(value));
                }
            }
            kind::RK => {
                if let Some(value) = u32_at(content, 6) {
                    put(column, style, Holds::Number(rk(value)));
                }
            }
            kind::MUL_RK => {
                for (at, cell) in content[4..].chunks_exact(6).enumerate() {
                    if let (Some(style), Some(value)) = (u16_at(cell, 0), u32_at(cell, 2)) {
                        put(column.saturating_add(at as u16), style, Holds::Number(rk(value)));
                    }
                }
            }
            kind::BOOL_ERR => match content.get(6..8) {
                Some([value, 0]) => put(column, style, Holds::Truth(*value != 0)),
                Some([code, _]) => put(column, style, Holds::Wrong(*code)),
                _ => {}
            },
            kind::FORMULA => match content.get(6..14) {
                Some([0, _, _, _, _, _, 0xFF, 0xFF]) => put(column, style, Holds::TextNext),
                Some([1, _, value, _, _, _, 0xFF, 0xFF]) => put(column, style, Holds::Truth(*value != 0)),
                Some([2, _, code, _, _, _, 0xFF, 0xFF]) => put(column, style, Holds::Wrong(*code)),
                Some([_, _, _, _, _, _, 0xFF, 0xFF]) => {}
                _ => {
                    if let Some(value) = f64_at(content, 6) {
                        put(column, style, Holds::Number(value));
                    }
                }
            },
            _ => {}
        }
    }

    fn laid_out(&self, cells: &[Cell], up_to: usize) -> Result<Table, Unreadable> {
        let (mut table, mut text) = (Table::default(), String::new());
        for row in cells.chunk_by(|a, b| a.row == b.row) {
            let line = usize::from(row[0].row) + 1;
            for cell in row {
                text.clear();
                match &cell.holds {
                    Holds::Number(value) => {
                        let shown = self
                            .styles
                            .get(usize::from(cell.style))
                            .copied()
                            .unwrap_or(Shown::Number);
                        number::show(*value, shown, self.from_1904, &mut text);
                    }
                    Holds::Shared(at) => {
                        let shared = self.strings.get(*at as usize).ok_or(Unreadable::Damaged)?;
                        text.push_str(&as_text(shared.into()));
                    }
                    Holds::Text(own) => text.push_str(&as_text(own.into())),
                    Holds::TextNext => {}
                    Holds::Truth(value) => text.push_str(if *value { "TRUE" } else { "FALSE" }),
                    Holds::Wrong(code) => text.push_str(wrong(*code)),
                }
                table.put(line, usize::from(cell.column), &text)?;
            }
            table.end_row(line)?;
            if table.len() >= up_to {
                break;
            }
        }
        Ok(table)
    }
}

struct Cell {
    row: u16,
    column: u16,
    style: u16,
    holds: Holds,
}

#[derive(PartialEq)]
enum Holds {
    Number(f64),
    /// A text of the workbook, by its place.
    Shared(u32),
    Text(String),
    /// A formula whose text stands in the record after it.
    TextNext,
    Truth(bool),
    /// `#DIV/0!` and the like.
    Wrong(u8),
}

fn wrong(code: u8) -> &'static str {
    match code {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        _ => "#N/A",
    }
}

/// A number in four bytes: the upper half of a fraction or a whole number, perhaps a hundredfold.
fn rk(value: u32) -> f64 {
    let number = match value & 2 {
        0 => f64::from_bits(u64::from(value & 0xFFFF_FFFC) << 32),
        _ => f64::from((value as i32) >> 2),
    };
    match value & 1 {
        0 => number,
        _ => number / 100.0,
    }
}
