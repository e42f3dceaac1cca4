//! A file opened: a text still to be split into rows, or a sheet split already.
//!
//! Which it is the content says, never its name. Edge: a text in UTF-8 stays where it is; a sheet is held unpacked, within the
//! limits of [`Table`].

use super::book::{Book, OtherSheet, Sheet};
use super::decode::{self, Encoding};
use super::going::Going;
use super::html::{self, Page};
use super::phones::Home;
use super::rows::{Delimiter, Rows};
use super::sniff;
use super::table::Table;
use super::taken::Options;
use super::trouble::Unreadable;
use crate::domain::money::Currency;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// How the names of files that can be read end: what a folder is searched for and a dialogue offers. A file of another name is
/// read all the same when its content is a table.
pub const ENDINGS: [&str; 12] = [
    "csv", "tsv", "tab", "txt", "prn", "xlsx", "xlsm", "xls", "ods", "html", "htm", "xml",
];

/// What a file turned out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum Format {
    /// Encoding and delimiter can be switched.
    Text,
    Xlsx,
    Xls,
    Ods,
    /// A table of a web page, whatever the file is called. Its encoding can be switched.
    Page,
}

pub struct Source<'b> {
    pub format: Format,
    pub encoding: Encoding,
    /// The first line in other letters than the rest, where nobody said which letters they are.
    pub line_of_others: Option<usize>,
    /// Of a workbook or page: all sheets and the place of the one taken.
    pub sheets: Vec<Sheet>,
    pub sheet: usize,
    /// What else of it could be meant.
    pub others: Vec<OtherSheet>,
    /// Where the firm is called from, for phones that name no country.
    pub home: Home,
    /// Other currencies than the firm's that a rate was set for.
    pub rated: Vec<Currency>,
    /// A file with these headings has landed before, and it was told which currency its sums were taken in.
    pub currency_heard: bool,
    content: Content<'b>,
}

enum Content<'b> {
    Text(Cow<'b, str>),
    Table(Table),
}

impl<'b> Source<'b> {
    pub fn open(bytes: &'b [u8], options: &Options, going: &Going) -> Result<Source<'b>, Unreadable> {
        if let Some(book) = Book::open(bytes, going)? {
            return Source::of_book(book, Encoding::Utf8, options);
        }
        if let Some(format) = document(bytes) {
            return Err(Unreadable::Document { format });
        }
        let (text, encoding) = decode::decode(bytes, options.encoding)?;
        if html::is_page(&text) {
            let page = Page::read(&text, going)?;
            return Source::of_book(Book::Page(page), encoding, options);
        }
        Ok(Source {
            format: Format::Text,
            encoding,
            line_of_others: match options.encoding {
                Some(_) => None,
                None => decode::line_of_others(bytes, encoding),
            },
            sheets: Vec::new(),
            sheet: 0,
            others: Vec::new(),
            home: Home::Unknown,
            rated: Vec::new(),
            currency_heard: false,
            content: Content::Text(text),
        })
    }

    fn of_book(mut book: Book, encoding: Encoding, options: &Options) -> Result<Source<'b>, Unreadable> {
        let (sheet, table) = book.choose(options.sheet.as_deref(), sniff::known_in)?;
        if table.is_empty() {
            return Err(Unreadable::Empty);
        }
        Ok(Source {
            format: book.format(),
            encoding,
            line_of_others: None,
            sheets: book.sheets().to_vec(),
            sheet,
            others: book.others(sheet),
            home: Home::Unknown,
            rated: Vec::new(),
            currency_heard: false,
            content: Content::Table(table),
        })
    }

    /// The sheet that is read, of a workbook or a page.
    pub fn sheet_name(&self) -> Option<&str> {
        self.sheets.get(self.sheet).map(|sheet| sheet.name.as_str())
    }

    /// The text, of which the delimiter is still to be found.
    pub fn text(&self) -> Option<&str> {
        match &self.content {
            Content::Text(text) => Some(text),
            Content::Table(_) => None,
        }
    }

    /// How many rows there are, about: a text may have lines that are none and cells of several.
    pub fn about(&self) -> usize {
        match &self.content {
            Content::Text(text) => memchr::memchr_iter(b'\n', text.as_bytes()).count(),
            Content::Table(table) => table.len(),
        }
    }

    /// [`Source::rows`], told of as they are read.
    pub fn told_rows<'s>(&'s self, delimiter: Delimiter, going: &'s Going<'s>) -> Rows<'s> {
        self.rows(delimiter).told(going, self.about())
    }

    /// The rows from the beginning; `delimiter` matters to a text.
    pub fn rows(&self, delimiter: Delimiter) -> Rows<'_> {
        match &self.content {
            Content::Text(text) => Rows::new(text, delimiter),
            Content::Table(table) => Rows::of_table(table),
        }
    }
}

/// What is no table although it may be called one.
fn document(bytes: &[u8]) -> Option<&'static str> {
    let begins = |signs: &[&str]| signs.iter().any(|sign| bytes.starts_with(sign.as_bytes()));
    match () {
        () if begins(&["%PDF-"]) => Some("PDF"),
        () if begins(&["{\\rtf"]) => Some("RTF"),
        () if begins(&["{\"", "[{\"", "[\n", "{\n", "[\r\n", "{\r\n"]) => Some("JSON"),
        () => None,
    }
}
