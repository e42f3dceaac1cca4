//! From the approved text to paper: a print for the letter itself, a saved copy for whoever wants the file.
//!
//! A print makes the letter printed and asks the fix gate, each time anew: a fix that was unchecked since stops the next
//! paper. A saved copy changes nothing; while the letter has not been handed over it asks the same gate, because a file can
//! be printed too.

use super::letter_page::Printed;
use super::printers::{self, Feeds};
use super::shapes::Id;
use super::{App, Error, Result, letter_page, letter_paper, letter_rules};
use crate::domain::refusal::Refusal;
use crate::domain::sentence::Sentence;
use crate::output::pdf::{self, About, Part};
use crate::store::letters::{self as stored, Letter};
use crate::store::{Connection, journal};
use serde::{Deserialize, Serialize};
use std::path::Path;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct SavePdf {
    pub id: i64,
    /// A file or a folder; `None`: the letters' folder beside the drive.
    pub path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct PrintedLetter {
    pub path: String,
    pub bytes: i64,
    pub pages: i64,
    /// Of the approved pages, before the printer's own offsets.
    pub sha256: String,
}

/// Lays the approved pages down in the letters' folder, from where they go to the printer.
pub fn print(app: &App, Id { id }: Id) -> Result<PrintedLetter> {
    let today = app.today();
    let (letter, paper, feeds) = app.read(|db| {
        let (letter, paper) = approved(db, id)?;
        Ok((letter, paper, printers::feeds(db)?))
    })?;
    let about = About {
        title: letter.client.clone(),
        author: String::new(),
        made_on: letter.made_on,
    };
    let bytes = fed(&paper, feeds, &about)?;
    let path = letter_page::place(&app.letters_folder(), None, &letter.client, letter.id);
    // Where the paper cannot be laid down, nothing was printed.
    app.step("letter-print", |tx| {
        journal::about(tx, &letter.client)?;
        gate(tx, &letter)?;
        letter_rules::still_away(tx, &letter)?;
        stored::printed(tx, letter.id, today)?;
        letter_paper::keep(tx, letter.id, &paper)?;
        letter_page::lay_down(&path, &bytes)
    })?;
    Ok(told(&path, paper, bytes.len()))
}

pub fn save_pdf(app: &App, request: SavePdf) -> Result<PrintedLetter> {
    let (letter, paper) = app.read(|db| {
        let (letter, paper) = approved(db, request.id)?;
        if letter.handed_on.is_none() {
            gate(db, &letter)?;
        }
        Ok((letter, paper))
    })?;
    let path = letter_page::place(
        &app.letters_folder(),
        request.path.as_deref(),
        &letter.client,
        letter.id,
    );
    letter_page::lay_down(&path, &paper.bytes)?;
    let bytes = paper.bytes.len();
    Ok(told(&path, paper, bytes))
}

/// The letter with its pages; the bytes are those that were approved.
fn approved(db: &Connection, id: i64) -> Result<(Letter, Printed)> {
    let letter = stored::get(db, id)?;
    if letter.state == "draft" {
        return Err(Error::bad("id", Sentence::new("letters-approve-first")));
    }
    let paper = letter_paper::of(db, &letter)?;
    Ok((letter, paper))
}

/// The approved pages as the printer takes them: untouched where it needs nothing moved.
fn fed(paper: &Printed, feeds: Feeds, about: &About) -> Result<Vec<u8>> {
    if feeds == Feeds::default() {
        return Ok(paper.bytes.clone());
    }
    let mut pages = vec![Some(feeds.sheet); paper.pages.max(1) as usize - 1];
    pages.push(Some(feeds.envelope));
    let part = Part {
        file: &paper.bytes,
        pages,
    };
    pdf::bind(&[part], about).map_err(letter_page::unprintable)
}

/// Nothing goes on paper that claims what nobody has checked.
pub fn gate(db: &Connection, letter: &Letter) -> Result<()> {
    if letter.kind == "apology" {
        letter_rules::gate_open(db, letter.case_id)?;
    }
    if stored::claims(db, letter.id)?.iter().any(|(_, checked)| !checked) {
        return Err(Refusal::FixGate.into());
    }
    Ok(())
}

fn told(path: &Path, paper: Printed, bytes: usize) -> PrintedLetter {
    PrintedLetter {
        path: path.display().to_string(),
        bytes: bytes as i64,
        pages: paper.pages,
        sha256: paper.sha256,
    }
}
