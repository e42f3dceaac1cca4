//! A hand of one's own: the sheet is printed, filled in, photographed, read, looked through and kept.
//!
//! A hand is kept in the drive cell by cell from the moment it is read, so that looking it through survives a crash and a page
//! can be photographed again. Letters that were approved with it are printed from it for good: such a hand is not changed any
//! more, and taking it off leaves it to them. Edge: pictures are read and not kept.

use super::letter_hand::{self, Writing};
use super::letter_page::{lay_down, unprintable};
pub use super::own_page::{OwnHand, OwnHandPage};

use super::own_letters::{bytes_of, chosen, glyphs, nearest, unstorable, why};
use super::own_page::{page, shape};
use super::shapes::{Id, Nothing};
use super::stored::{value_of, word};
use super::{App, Error, Result, people};
use crate::domain::language::Language;
use crate::domain::refusal::Refusal;
use crate::domain::sentence::Sentence;
use crate::jobs::{Progress, Step};
use crate::output::handwriting::HandName;
use crate::output::handwriting::capture::{self, PageRead, SheetWords, Template, Verdict};
use crate::output::pdf;
use crate::store::own_hands::{self as stored, OwnGlyph as Stored};
use crate::store::{Connection, Transaction, firm, journal};
use crate::texts;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct PrintSheet {
    /// Whose alphabet; `None`: the language of the firm's letters.
    pub language: Option<Language>,
    /// A file; `None`: the letters' folder of the drive.
    pub path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct PrintedSheet {
    pub path: String,
    pub bytes: i64,
    pub pages: i64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ReadSheet {
    /// A hand these pages belong to; `None`: a new one.
    #[serde(default)]
    pub id: Option<i64>,
    /// Pictures, one page each.
    pub paths: Vec<String>,
}

/// A picture that could not be read, and why.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct PictureTrouble {
    pub file: String,
    pub sentence: Sentence,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct SheetRead {
    pub hand: OwnHandPage,
    pub troubles: Vec<PictureTrouble>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct TakeGlyphs {
    pub id: i64,
    pub cells: Vec<i64>,
    pub taken: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct KeepHand {
    pub id: i64,
    pub name: String,
    /// Whose letters it writes from now on.
    #[serde(default)]
    pub employee_id: Option<i64>,
}

/// So many pictures are read at once.
const MOST_PICTURES: usize = 24;

pub fn list(app: &App, _: Nothing) -> Result<Vec<OwnHand>> {
    app.read(all)
}

fn all(db: &Connection) -> Result<Vec<OwnHand>> {
    stored::all(db)?
        .iter()
        .map(|hand| shape(hand, &glyphs(db, hand.id)?))
        .collect()
}

pub fn get(app: &App, Id { id }: Id) -> Result<OwnHandPage> {
    app.read(|db| page(db, id))
}

pub fn sheet(app: &App, request: PrintSheet) -> Result<PrintedSheet> {
    let firm = app.read(|db| Ok(firm::get(db)?))?;
    let ui = Language::from_tag(&firm.ui_language).unwrap_or_default();
    let letters = Language::from_tag(&firm.letter_language).unwrap_or(ui);
    let language = request.language.unwrap_or(letters);
    let say = |sentence: &Sentence| texts::say(ui, sentence);
    let of = Template::of(language).pages.len();
    let number = |page: usize| Sentence::new("hands-sheet-page").with("page", page).with("of", of);
    let words = SheetWords {
        title: say(&Sentence::new("hands-sheet-title")),
        how: ["hands-sheet-pen", "hands-sheet-picture"]
            .map(|key| say(&Sentence::new(key)))
            .to_vec(),
        pages: (1..=of).map(|page| say(&number(page))).collect(),
    };
    let pages = capture::sheet(language, &words).map_err(unprintable)?;
    let bytes = pdf::print(&pages, &words.title, "", app.today()).map_err(unprintable)?;
    let path = match request.path {
        Some(path) => PathBuf::from(path),
        None => app
            .letters_folder()
            .join(format!("{} {}.pdf", words.title, language.tag())),
    };
    lay_down(&path, &bytes)?;
    Ok(PrintedSheet {
        path: path.display().to_string(),
        bytes: bytes.len() as i64,
        pages: pages.len() as i64,
    })
}

/// Reads pictures. What cannot be read is told beside what could; refused when nothing could.
pub fn read(app: &App, request: ReadSheet, progress: &mut Progress) -> Result<SheetRead> {
    if request.paths.is_empty() || request.paths.len() > MOST_PICTURES {
        let sentence = Sentence::new("hands-how-many-pictures").with("most", MOST_PICTURES);
        return Err(Error::bad("paths", sentence));
    }
    let mut language = match request.id {
        Some(id) => Some(
            app.read(|db| changeable(db, id))
                .and_then(|hand| value_of(&hand.language))?,
        ),
        None => None,
    };
    let (mut pages, mut troubles) = (Vec::new(), Vec::new());
    for (number, path) in request.paths.iter().enumerate() {
        let step = Step::Reading {
            done: number as u32,
            of: request.paths.len() as u32,
        };
        progress.step(step).map_err(|_| Error::Cancelled)?;
        match picture(Path::new(path)) {
            Ok(page) if language.is_none_or(|language| language == page.language) => {
                language = Some(page.language);
                pages.push(page);
            }
            Ok(_) => troubles.push(trouble(path, Sentence::new("hands-unread-other-language"))),
            Err(sentence) => troubles.push(trouble(path, sentence)),
        }
    }
    let Some(language) = language.filter(|_| !pages.is_empty()) else {
        let first = troubles.into_iter().next().map(|trouble| trouble.sentence);
        return Err(Error::bad(
            "paths",
            first.unwrap_or_else(|| Sentence::new("hands-unread-no-picture")),
        ));
    };
    let today = app.today();
    let hand = app.step("hand-read", |tx| {
        let id = match request.id {
            Some(id) => changeable(tx, id)?.id,
            None => stored::add(tx, &word(language), today)?,
        };
        land(tx, id, &pages)?;
        page(tx, id)
    })?;
    Ok(SheetRead { hand, troubles })
}

/// A good letter is not given up for an empty cell of a second picture.
fn land(tx: &Transaction, id: i64, pages: &[PageRead]) -> Result<()> {
    let before: BTreeMap<i64, bool> = stored::glyphs(tx, id)?
        .iter()
        .map(|glyph| (glyph.cell, glyph.taken))
        .collect();
    for glyph in pages.iter().flat_map(|page| &page.glyphs) {
        let cell = i64::from(glyph.cell);
        let good = glyph.verdict == Verdict::Good;
        if good || before.get(&cell) != Some(&true) {
            let outline = serde_json::to_string(&glyph.rings).map_err(unstorable)?;
            let row = Stored {
                cell,
                letter: glyph.letter.to_string(),
                verdict: word(glyph.verdict),
                outline,
                taken: good,
            };
            stored::save_glyph(tx, id, &row)?;
        }
    }
    Ok(())
}

fn trouble(path: &str, sentence: Sentence) -> PictureTrouble {
    let name = Path::new(path)
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    PictureTrouble {
        file: name.unwrap_or_else(|| path.to_owned()),
        sentence,
    }
}

/// A page with nothing written on it is no part of a hand: a hand of such pages alone would be empty.
fn picture(path: &Path) -> std::result::Result<PageRead, Sentence> {
    let page = capture::read(&bytes_of(path)?).map_err(why)?;
    if page.glyphs.iter().all(|glyph| glyph.verdict == Verdict::Empty) {
        return Err(Sentence::new("hands-unread-blank"));
    }
    Ok(page)
}

pub fn take(app: &App, request: TakeGlyphs) -> Result<OwnHandPage> {
    app.step("hand-take", |tx| {
        let hand = changeable(tx, request.id)?;
        journal::about(tx, &hand.name)?;
        for cell in &request.cells {
            if !stored::take(tx, hand.id, *cell, request.taken)? {
                return Err(Error::bad("cells", Sentence::new("hands-nothing-in-cell")));
            }
        }
        page(tx, hand.id)
    })
}

pub fn keep(app: &App, request: KeepHand) -> Result<OwnHandPage> {
    let today = app.today();
    let name = request.name.trim().to_owned();
    if name.is_empty() {
        return Err(Error::bad("name", Sentence::new("hands-unnamed")));
    }
    people::short_enough("name", &name)?;
    app.step("hand-keep", |tx| {
        journal::about(tx, &name)?;
        let hand = stored::get(tx, request.id)?;
        if stored::named(tx, &name)?.is_some_and(|other| other != hand.id) {
            return Err(Error::bad(
                "name",
                Sentence::new("hands-same-name").with("name", name.as_str()),
            ));
        }
        let glyphs = glyphs(tx, hand.id)?;
        if glyphs.is_empty() || hand.removed_on.is_some() {
            return Err(Error::bad("id", Sentence::new("hands-no-letters")));
        }
        stored::keep(tx, hand.id, &name, today)?;
        if let Some(signer) = request.employee_id {
            give(tx, signer, HandName::default(), Some(hand.id))?;
        }
        page(tx, hand.id)
    })
}

/// Gives a signer a hand.
pub(super) fn give(tx: &Transaction, signer: i64, name: HandName, own: Option<i64>) -> Result<()> {
    people::who(tx, signer)?;
    let own = chosen(tx, own)?;
    let before = letter_hand::of_signer(tx, signer, value_of(&firm::get(tx)?.letter_language)?)?;
    let writing = match own {
        Some(id) => Writing {
            hand: nearest(&glyphs(tx, id)?)?,
            own,
            slant: 0.0,
            ..before
        },
        None => Writing {
            signed: before.signed,
            ..Writing::of(name)
        },
    };
    letter_hand::keep(tx, signer, &writing)
}

pub fn remove(app: &App, Id { id }: Id) -> Result<Vec<OwnHand>> {
    let today = app.today();
    app.step("hand-remove", |tx| {
        let hand = stored::get(tx, id)?;
        journal::about(tx, &hand.name)?;
        if hand.letters > 0 {
            stored::retire(tx, id, today)?;
        } else {
            stored::delete(tx, id)?;
        }
        all(tx)
    })
}

/// A hand no approved letter stands on.
fn changeable(db: &Connection, id: i64) -> Result<stored::OwnHand> {
    let hand = stored::get(db, id)?;
    if hand.letters > 0 || hand.removed_on.is_some() {
        let sentence = Sentence::new("hands-in-letters").with("letters", hand.letters);
        return Err(Error::Refused {
            refusal: Refusal::HandInUse,
            sentence,
        });
    }
    Ok(hand)
}
