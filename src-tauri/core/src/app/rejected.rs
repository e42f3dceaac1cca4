//! The rows of a file that cannot be taken, or not with all their cells, saved as a file of the same shape to be put right and
//! imported by itself.
//!
//! Rule: the rows stand as they stood, under the same headings, and what is wrong with each stands in a column after them
//! that the import leaves out. A client who stands above his rows goes before them, and cells the user has put right are as
//! he put them, so that nothing is lost between the two files. Lines the user left out are there too. Edge: what a recognised
//! system marks as a secret of the buyer is empty.

use super::import::ImportFile;
use super::letter_page::lay_down;
use super::reading::{bytes_of, cannot_be_read};
use super::{App, Error, Result, mappings};
use crate::domain::language::Language;
use crate::domain::sentence::Sentence;
use crate::import::{self, Delimiter, Going, Options, Report, Unreadable};
use crate::output::rows;
use crate::store::firm;
use crate::texts;
use serde::{Deserialize, Serialize};
use std::ops::ControlFlow;
use std::path::Path;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct SaveRejected {
    pub file: ImportFile,
    /// Where to.
    pub to: String,
    /// That of what is wrong; without it the window's own.
    #[serde(default)]
    pub language: Option<Language>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct SavedRejected {
    pub path: String,
    /// None: every row can be taken, and no file was written.
    pub rows: usize,
}

pub fn save(app: &App, SaveRejected { file, to, language }: SaveRejected) -> Result<SavedRejected> {
    // However the two paths are written.
    let whole = |path: &str| std::fs::canonicalize(path).ok();
    if whole(&to).is_some_and(|to| Some(to) == whole(&file.path)) {
        let sentence = Sentence::new("error-over-the-source").with("file", to);
        return Err(Error::bad("to", sentence));
    }
    let bytes = bytes_of(&file.path)?;
    let said = Options {
        skip: Vec::new(),
        ..file.options
    };
    let (report, language) = app.read(|db| {
        let firm = firm::get(db)?;
        let unreadable = |unreadable: Unreadable| cannot_be_read("path", &file.path, &unreadable);
        let read = mappings::reading(app, db, &bytes, &said, &Going::unseen())?.map_err(unreadable)?;
        let go_on = |_| ControlFlow::Continue(());
        let report =
            import::read_opened(&read.source, &read.options, app.today(), firm.currency, go_on).map_err(unreadable)?;
        let own = || Language::from_tag(&firm.ui_language).unwrap_or_default();
        Ok((report, language.unwrap_or_else(own)))
    })?;
    let saved = SavedRejected {
        path: to,
        rows: report.rejected.len(),
    };
    if saved.rows > 0 {
        let text = rows::text(delimiter(&report), table(&report, language)).map_err(|error| Error::Failed {
            doing: "error-writing",
            source: error.to_string(),
        })?;
        lay_down(Path::new(&saved.path), &text)?;
    }
    Ok(saved)
}

/// The delimiter of the file itself, where spreadsheets open such a file at once.
fn delimiter(report: &Report) -> u8 {
    match report.layout.delimiter {
        Delimiter::Comma => b',',
        Delimiter::Pipe => b'|',
        // A sheet has none, and a semicolon is what spreadsheets expect where sums have commas.
        Delimiter::Semicolon | Delimiter::Tab | Delimiter::Spaces | Delimiter::Fixed => b';',
    }
}

fn table(report: &Report, language: Language) -> impl Iterator<Item = Vec<String>> + '_ {
    let width = report.layout.headings.len();
    let heading = report.layout.heading_line.map(|_| {
        let mut headings = report.layout.headings.clone();
        headings.push(texts::say(language, &Sentence::new("import-rejected-why")));
        headings
    });
    let mut last_above = None;
    let rows = report.rejected.iter().flat_map(move |row| {
        let above = row.under.as_ref().filter(|above| last_above != Some(above.line));
        last_above = above.map(|above| above.line).or(last_above);
        let above = above.map(|above| filled(&above.cells, width, String::new()));
        let row = filled(&row.cells, width, texts::say(language, &row.sentence));
        above.into_iter().chain([row])
    });
    heading.into_iter().chain(rows)
}

/// A row brought to the width of the headings, with what is wrong with it behind them.
fn filled(cells: &[String], width: usize, why: String) -> Vec<String> {
    let mut cells = cells.to_vec();
    while cells.len() < width || cells.len() > width && cells.last().is_some_and(String::is_empty) {
        match cells.len() < width {
            true => cells.push(String::new()),
            false => drop(cells.pop()),
        }
    }
    cells.push(why);
    cells
}
