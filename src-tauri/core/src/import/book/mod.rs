//! Workbooks: .xlsx, .xls, .ods, and web pages that are named so.
//!
//! Which it is the content says, never the name of the file. Of several sheets the one whose headings are recognised is taken,
//! hidden ones last. Edge: macros, links and pictures are not looked at; .xlsb is not read.

mod archive;
pub(super) mod number;
mod ods;
mod xls;
mod xls_texts;
mod xlsx;
mod xlsx_texts;

use super::going::Going;
use super::html::Page;
use super::source::Format;
use super::table::Table;
use super::trouble::Unreadable;
use archive::Archive;
use ods::Ods;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use xls::Xls;
use xlsx::Xlsx;

/// One sheet of a workbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    pub name: String,
    pub hidden: bool,
}

/// A sheet with rows beside the one that is read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct OtherSheet {
    pub name: String,
    /// Rows that hold anything, the headings among them; counted up to [`ROWS_COUNTED`].
    pub rows: usize,
    /// There are more than were counted.
    pub more: bool,
}

pub enum Book<'b> {
    Xlsx(Box<Xlsx<'b>>),
    Ods(Box<Ods<'b>>),
    Xls(Box<Xls<'b>>),
    Page(Page),
}

impl<'b> Book<'b> {
    /// `None` when the content is no workbook at all.
    pub fn open(bytes: &'b [u8], going: &'b Going<'b>) -> Result<Option<Book<'b>>, Unreadable> {
        if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
            return Ok(Some(Book::Xls(Box::new(Xls::open(bytes, going)?))));
        }
        if !bytes.starts_with(b"PK\x03\x04") {
            return Ok(None);
        }
        let archive = Archive::open(bytes, going)?;
        if archive.find("content.xml").is_some() {
            return Ok(Some(Book::Ods(Box::new(Ods::open(archive)?))));
        }
        match archive.ends_with("workbook.xml").map(str::to_owned) {
            Some(workbook) => Ok(Some(Book::Xlsx(Box::new(Xlsx::open(archive, &workbook)?)))),
            None if archive.ends_with("workbook.bin").is_some() => Err(Unreadable::Workbook),
            None => Err(Unreadable::Archive),
        }
    }

    pub fn format(&self) -> Format {
        match self {
            Book::Xlsx(_) => Format::Xlsx,
            Book::Ods(_) => Format::Ods,
            Book::Xls(_) => Format::Xls,
            Book::Page(_) => Format::Page,
        }
    }

    pub fn sheets(&self) -> &[Sheet] {
        match self {
            Book::Xlsx(book) => &book.sheets,
            Book::Ods(book) => &book.sheets,
            Book::Xls(book) => &book.sheets,
            Book::Page(page) => &page.sheets,
        }
    }

    /// The first `up_to` rows that hold anything, of one sheet.
    pub fn table(&mut self, sheet: usize, up_to: usize) -> Result<Table, Unreadable> {
        match self {
            Book::Xlsx(book) => book.table(sheet, up_to),
            Book::Ods(book) => book.table(sheet, up_to),
            Book::Xls(book) => book.table(sheet, up_to),
            Book::Page(page) => page.table(sheet, up_to),
        }
    }

    /// The sheet of this name, else the one with the most of what `known` counts in a row among its first, else the first that
    /// holds anything.
    pub fn choose(
        &mut self,
        wanted: Option<&str>,
        known: impl Fn(&Table) -> usize,
    ) -> Result<(usize, Table), Unreadable> {
        let sheets = self.sheets();
        if let Some(name) = wanted {
            let at = sheets.iter().position(|sheet| sheet.name == name);
            let at = at.ok_or_else(|| Unreadable::NoSheet {
                name: name.to_owned(),
                sheets: sheets.iter().map(|sheet| sheet.name.clone()).collect(),
            })?;
            return Ok((at, self.table(at, usize::MAX)?));
        }
        let mut order: Vec<usize> = (0..sheets.len()).collect();
        order.sort_by_key(|at| sheets[*at].hidden);
        order.truncate(SHEETS_LOOKED_AT);
        if let [only] = order[..] {
            return Ok((only, self.table(only, usize::MAX)?));
        }
        let (mut best, mut failed) = (None, None);
        for at in order {
            match self.table(at, BEGINNING) {
                Ok(beginning) if beginning.is_empty() => {}
                Ok(beginning) => {
                    let score = known(&beginning);
                    if best.is_none_or(|(before, _)| score > before) {
                        best = Some((score, at));
                    }
                }
                // A sheet that cannot be read matters only when no other can.
                Err(error) => failed = failed.or(Some(error)),
            }
        }
        match (best, failed) {
            (Some((_, at)), _) => Ok((at, self.table(at, usize::MAX)?)),
            (None, failed) => Err(failed.unwrap_or(Unreadable::Empty)),
        }
    }

    /// The sheets beside the one that is read, hidden and empty ones and those with a single row left out.
    pub fn others(&mut self, read: usize) -> Vec<OtherSheet> {
        let shown = self.sheets().iter().enumerate();
        let shown = shown.filter(|(at, sheet)| *at != read && !sheet.hidden);
        let shown: Vec<(usize, String)> = shown.map(|(at, sheet)| (at, sheet.name.clone())).collect();
        let counted = shown.into_iter().take(SHEETS_LOOKED_AT).filter_map(|(at, name)| {
            let rows = self.table(at, ROWS_COUNTED + 1).ok()?.len();
            (rows > 1).then(|| OtherSheet {
                name,
                rows: rows.min(ROWS_COUNTED),
                more: rows > ROWS_COUNTED,
            })
        });
        counted.collect()
    }
}

/// How many rows of a sheet that is not read are counted.
const ROWS_COUNTED: usize = 1_000;

/// How many rows of a sheet tell whether it is a table of orders or clients.
const BEGINNING: usize = 60;
const SHEETS_LOOKED_AT: usize = 50;

/// The column of `AB12`, counted from 0.
fn column_of(place: &str) -> Option<usize> {
    let letters = place.bytes().take_while(u8::is_ascii_alphabetic);
    let column = letters.take(4).fold(0, |column, letter| {
        column * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1
    });
    column.checked_sub(1)
}

/// A text that begins as a formula does is a text all the same, and stands behind the apostrophe that says so in other files.
fn as_text(text: Cow<'_, str>) -> Cow<'_, str> {
    match text.starts_with('=') {
        true => Cow::Owned(format!("'{text}")),
        false => text,
    }
}

/// A formula that nobody has calculated shows as itself: `=B2*C2`.
fn formula_without_value(formula: &str, text: &mut String) {
    text.push('=');
    // Of a formula shared by many cells only the first has the text.
    text.push_str(if formula.is_empty() {
        "…"
    } else {
        formula.trim_start_matches('=')
    });
}
