//! From the approved text to paper: a print for the letter itself, a saved copy for whoever wants the file.
//!
//! A print makes the letter printed and asks the fix gate, each time anew: a fix that was unchecked since stops the next
//! paper. A saved copy changes nothing; while the letter has not been handed over it asks the same gate, because a file can
//! be printed too.

use super::shapes::Id;
use super::{App, Error, Result, letter_page, letter_rules};
use crate::domain::refusal::Refusal;
use crate::domain::sentence::Sentence;
use crate::store::letters::{self as stored, Letter};
use crate::store::{Connection, journal};
use crate::texts::letters::Draft;
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
    pub sha256: String,
}

/// Lays the approved pages down in the letters' folder, from where they go to the printer.
pub fn print(app: &App, Id { id }: Id) -> Result<PrintedLetter> {
    let today = app.today();
    let (letter, paper) = app.read(|db| approved(db, id))?;
    let path = letter_page::place(&app.letters_folder(), None, &letter.client, letter.id);
    // Where the paper cannot be laid down, nothing was printed.
    app.step("letter-print", |tx| {
        journal::about(tx, &letter.client)?;
        gate(tx, &letter)?;
        letter_rules::still_away(tx, &letter)?;
        stored::printed(tx, letter.id, today)?;
        letter_page::lay_down(&path, &paper.bytes)
    })?;
    Ok(told(&path, paper))
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
    Ok(told(&path, paper))
}

/// The letter with its pages; the bytes are those that were approved.
fn approved(db: &Connection, id: i64) -> Result<(Letter, letter_page::Printed)> {
    let letter = stored::get(db, id)?;
    if letter.state == "draft" {
        return Err(Error::bad("id", Sentence::new("letters-approve-first")));
    }
    let (draft, ends) = frozen(db, &letter)?;
    let paper = letter_page::paper(db, &letter, &draft, &letter.envelope_line, &ends)?;
    if paper.sha256 != letter.pdf_sha256 {
        return Err(Error::Failed {
            doing: "error-reprinting",
            source: format!("{} ≠ {}", paper.sha256, letter.pdf_sha256),
        });
    }
    Ok((letter, paper))
}

/// What an approved letter is written from.
pub fn frozen(db: &Connection, letter: &Letter) -> Result<(Draft, letter_page::Ends)> {
    let draft = letter_page::from_json(&letter.draft)?;
    let ends = match letter_page::frozen_ends(&letter.draft)? {
        Some(ends) => ends,
        None => letter_page::ends_of(db, letter, &draft)?,
    };
    Ok((draft, ends))
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

fn told(path: &Path, paper: letter_page::Printed) -> PrintedLetter {
    PrintedLetter {
        path: path.display().to_string(),
        bytes: paper.bytes.len() as i64,
        pages: paper.pages,
        sha256: paper.sha256,
    }
}
