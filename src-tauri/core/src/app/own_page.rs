//! A hand as it is shown: its letters cell by cell, what it lacks, a line written with it.

use super::Result;
use super::letter_page::unprintable;
use super::own_letters::{glyphs, letters_of, nearest, read_back};
use super::stored::value_of;
use crate::domain::language::Language;
use crate::domain::sentence::Sentence;
use crate::output::handwriting::capture::{self, Glyph, Template, Verdict};
use crate::output::handwriting::{self, Hand, HandName, Paper, Sheet, Size};
use crate::store::Connection;
use crate::store::own_hands::{self as stored, OwnGlyph as Stored};
use crate::texts;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct OwnHand {
    pub id: i64,
    /// Empty while it is being looked through.
    pub name: String,
    pub language: Language,
    pub made_on: NaiveDate,
    pub kept: bool,
    /// Taken off; it is there for approved letters alone.
    pub removed: bool,
    /// Approved letters written with it.
    pub letters: i64,
    /// Letters of its sheet it cannot write.
    pub lacking: String,
    /// The shipped hand that lends them.
    pub nearest: HandName,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct OwnGlyph {
    pub cell: i64,
    pub letter: String,
    pub verdict: Verdict,
    /// Whether the hand writes with it.
    pub taken: bool,
    /// The path of an SVG in the units of `view`; empty where nothing was written.
    pub path: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct OwnHandPage {
    pub hand: OwnHand,
    pub glyphs: Vec<OwnGlyph>,
    /// Width and height of a cell, and where its line and the height of "x" lie.
    pub view: [i32; 4],
    /// Pages of the sheet that were not read yet, from 1.
    pub pages_missing: Vec<i64>,
    /// A line or two written with it, as an SVG; empty while it has no letters.
    pub sample: String,
}

pub(super) fn shape(hand: &stored::OwnHand, glyphs: &[Glyph]) -> Result<OwnHand> {
    let language = value_of(&hand.language)?;
    let mut lacking = Template::of(language).alphabet();
    lacking.retain(|letter| glyphs.iter().all(|glyph| glyph.letter != *letter));
    Ok(OwnHand {
        id: hand.id,
        name: hand.name.clone(),
        language,
        made_on: hand.made_on,
        kept: hand.kept_on.is_some(),
        removed: hand.removed_on.is_some(),
        letters: hand.letters,
        lacking: lacking.into_iter().collect(),
        nearest: nearest(glyphs)?,
    })
}

pub(super) fn page(db: &Connection, id: i64) -> Result<OwnHandPage> {
    let hand = stored::get(db, id)?;
    let rows = stored::glyphs(db, id)?;
    let taken = glyphs(db, id)?;
    let shaped = shape(&hand, &taken)?;
    let template = Template::of(shaped.language);
    let is_read = |cells: &[capture::Cell], page: usize| {
        cells
            .first()
            .is_some_and(|cell| rows.iter().any(|row| row.cell == i64::from(cell.number(page))))
    };
    let missing = template
        .pages
        .iter()
        .enumerate()
        .filter(|(page, cells)| !is_read(cells, *page));
    let shown = |row: &Stored| {
        let glyph = read_back(row)?;
        Ok(OwnGlyph {
            cell: row.cell,
            letter: row.letter.clone(),
            verdict: glyph.verdict,
            taken: row.taken,
            path: glyph.path(),
        })
    };
    Ok(OwnHandPage {
        pages_missing: missing.map(|(page, _)| page as i64 + 1).collect(),
        glyphs: rows.iter().map(shown).collect::<Result<_>>()?,
        view: Glyph::VIEW,
        sample: sample(&shaped, db)?,
        hand: shaped,
    })
}

/// A few words written with it, in the language of its sheet.
fn sample(hand: &OwnHand, db: &Connection) -> Result<String> {
    let Some(own) = letters_of(db, hand.id)? else {
        return Ok(String::new());
    };
    let sheet = Sheet {
        paper: Paper::of(Size::new(104.0, 42.0)),
        language: hand.language,
        paragraphs: vec![texts::typograph(
            hand.language,
            &texts::say(hand.language, &Sentence::new("hands-sample")),
        )],
        ..Sheet::default()
    };
    let written = Hand {
        own: Some(own),
        ..Hand::of(hand.nearest)
    };
    let pages = handwriting::write(&sheet, &written, hand.id.unsigned_abs()).map_err(unprintable)?;
    Ok(pages.first().map(handwriting::svg::page).unwrap_or_default())
}
