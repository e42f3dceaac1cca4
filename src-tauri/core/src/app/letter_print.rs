//! From the approved text to paper: a print for the letter itself, a saved copy for whoever wants the file.
//!
//! A print makes the letter printed and asks the fix gate, each time anew: a fix that was unchecked since stops the next
//! paper. A saved copy changes nothing; while the letter has not been handed over it asks the same gate, because a file can
//! be printed too.

use super::letter_page::Printed;
use super::printers::{self, Feeds};
use super::{App, Error, Result, letter_page, letter_paper, letter_rules};
use crate::domain::sentence::Sentence;
use crate::output::handwriting::Feed;
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

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct PrintLetter {
    pub id: i64,
    /// The sheets alone: he gets it by hand, or the envelope is written with a pen.
    #[serde(default)]
    pub without_envelope: bool,
}

/// Lays the approved pages down in the letters' folder, from where they go to the printer.
///
/// # Errors
/// Refused where the envelope would be blank, unless it is not wanted.
pub fn print(app: &App, request: PrintLetter) -> Result<PrintedLetter> {
    let PrintLetter { id, without_envelope } = request;
    let today = app.today();
    let (letter, paper, feeds, addressed) = app.read(|db| {
        let (letter, paper) = approved(db, id)?;
        letter_rules::may_go(db, &letter, today)?;
        let addressed = letter_paper::addressed(db, &letter)?;
        Ok((letter, paper, printers::feeds(db)?, addressed))
    })?;
    if !addressed && !without_envelope {
        let sentence = Sentence::new("letters-blank-envelope").with("client", letter.client);
        return Err(Error::bad("without_envelope", sentence));
    }
    let about = About {
        title: letter.client.clone(),
        author: String::new(),
        made_on: letter.made_on,
    };
    let bytes = fed(&paper, feeds, (!without_envelope).then_some(feeds.envelope), &about)?;
    let path = letter_page::place(&app.letters_folder(), None, &letter.client, letter.id);
    // Where the paper cannot be laid down, nothing was printed.
    app.step("letter-print", |tx| {
        journal::about(tx, &letter.client)?;
        letter_rules::may_go(tx, &letter, today)?;
        stored::printed(tx, letter.id, today)?;
        letter_paper::keep(tx, letter.id, &paper)?;
        letter_page::lay_down(&path, &bytes)
    })?;
    let paper = Printed {
        // The envelope lies behind the sheets in what was approved.
        pages: paper.pages - i64::from(without_envelope),
        ..paper
    };
    Ok(told(&path, paper, bytes.len()))
}

pub fn save_pdf(app: &App, request: SavePdf) -> Result<PrintedLetter> {
    let (letter, paper) = app.read(|db| {
        let (letter, paper) = approved(db, request.id)?;
        if letter.handed_on.is_none() {
            letter_rules::may_go(db, &letter, app.today())?;
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

/// The approved pages as the printer takes them: untouched where it needs nothing moved and the envelope goes with them.
fn fed(paper: &Printed, feeds: Feeds, envelope: Option<Feed>, about: &About) -> Result<Vec<u8>> {
    if feeds == Feeds::default() && envelope.is_some() {
        return Ok(paper.bytes.clone());
    }
    let mut pages = vec![Some(feeds.sheet); paper.pages.max(1) as usize - 1];
    pages.push(envelope);
    let part = Part {
        file: &paper.bytes,
        pages,
    };
    pdf::bind(&[part], about).map_err(letter_page::unprintable)
}

fn told(path: &Path, paper: Printed, bytes: usize) -> PrintedLetter {
    PrintedLetter {
        path: path.display().to_string(),
        bytes: bytes as i64,
        pages: paper.pages,
        sha256: paper.sha256,
    }
}
