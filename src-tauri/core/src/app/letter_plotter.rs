//! An approved letter for a pen plotter: a file of pen strokes for each of its pages, in millimetres.
//!
//! Only where the hand knows the way of its pen: an outline would be drawn around, and a hollow letter is no handwriting. Like a
//! saved copy it changes nothing of the letter, and asks the same gate.

use super::letter_page::{Ends, all_written, lay_down, place};
use super::letter_print::SavePdf;
use super::{App, Error, Result, letter_paper, letter_rules};
use crate::domain::sentence::Sentence;
use crate::output::handwriting::{self, plotter};
use crate::store::letters as stored;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// Where the pages lie, in the order of the letter: sheets, card, envelope.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct PlotterPages {
    pub paths: Vec<String>,
    /// The signature from a picture is not on them: a picture has no strokes.
    pub unsigned: bool,
}

/// Whether a plotter can write as these pages are written.
pub fn can_be_drawn(ends: &Ends) -> bool {
    handwriting::has_centre_lines(&ends.hand())
}

pub fn save(app: &App, request: SavePdf) -> Result<PlotterPages> {
    let (letter, pages, unsigned) = app.read(|db| {
        let letter = stored::get(db, request.id)?;
        if letter.state == "draft" {
            return Err(Error::bad("id", Sentence::new("letters-approve-first")));
        }
        if letter.handed_on.is_none() {
            letter_rules::may_go(db, &letter, app.today())?;
        }
        let (draft, ends) = letter_paper::written_from(db, &letter)?;
        if !can_be_drawn(&ends) {
            return Err(Error::bad("hand", Sentence::new("letters-no-strokes")));
        }
        let pages = all_written(&letter, &draft, &letter.envelope_line, &ends)?;
        let unsigned = pages.iter().any(|page| !page.inked.is_empty());
        Ok((letter, pages, unsigned))
    })?;
    let drawn: Vec<String> = pages
        .iter()
        .map(|page| {
            plotter::page(page).map_err(|missing| {
                Error::bad(
                    "hand",
                    Sentence::new("letters-no-stroke-of").with("letter", missing.0.to_string()),
                )
            })
        })
        .collect::<Result<_>>()?;
    let first = place(
        &app.letters_folder(),
        request.path.as_deref(),
        &letter.client,
        letter.id,
    );
    let mut paths = Vec::new();
    for (number, svg) in (1..).zip(&drawn) {
        let path = numbered(&first, number);
        lay_down(&path, svg.as_bytes())?;
        paths.push(path.display().to_string());
    }
    Ok(PlotterPages { paths, unsigned })
}

/// `Kolos-7-1.svg` and on, beside each other.
fn numbered(first: &Path, number: usize) -> PathBuf {
    let stem = first.file_stem().unwrap_or_default().to_string_lossy();
    first.with_file_name(format!("{stem}-{number}.svg"))
}
