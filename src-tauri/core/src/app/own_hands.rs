//! A hand of one's own: the sheet is printed, filled in, photographed, read, looked through and kept.
//!
//! A hand is kept in the drive cell by cell from the moment it is read, so that looking it through survives a crash and a page
//! can be photographed again. Letters that were approved with it are printed from it for good: such a hand is not changed any
//! more, and taking it off leaves it to them. Edge: pictures are read and not kept.

use super::letter_hand::{self, Writing};
use super::letter_page::{lay_down, unprintable};
use super::shapes::{Id, Nothing};
use super::stored::{value_of, word};
use super::{App, Error, Result, people};
use crate::domain::language::Language;
use crate::domain::refusal::Refusal;
use crate::domain::sentence::Sentence;
use crate::jobs::{Progress, Step};
use crate::output::handwriting::capture::signature::Signature;
use crate::output::handwriting::capture::{self, Glyph, PageRead, SheetWords, Template, Unread, Verdict};
use crate::output::handwriting::{self, Captured, Hand, HandName, Paper, Sheet, Size};
use crate::output::pdf;
use crate::store::own_hands::{self as stored, OwnGlyph as Stored};
use crate::store::{Connection, Transaction, employees, firm, journal, signatures};
use crate::texts;
use base64::prelude::{BASE64_STANDARD, Engine as _};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

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
/// A picture of a sheet is not larger than this, in bytes.
const LARGEST: u64 = 80_000_000;

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

fn unstorable(error: serde_json::Error) -> Error {
    Error::Failed {
        doing: "error-storing",
        source: error.to_string(),
    }
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

/// The bytes of a picture, or why there are none.
pub(super) fn bytes_of(path: &Path) -> std::result::Result<Vec<u8>, Sentence> {
    let unread = |error: std::io::Error| Sentence::new("hands-unread-file").with("why", texts::cause(&error));
    if std::fs::metadata(path).map_err(unread)?.len() > LARGEST {
        return Err(why(Unread::TooLarge));
    }
    std::fs::read(path).map_err(unread)
}

fn picture(path: &Path) -> std::result::Result<PageRead, Sentence> {
    capture::read(&bytes_of(path)?).map_err(why)
}

/// What is wrong with a picture, and the way out.
pub(super) fn why(unread: Unread) -> Sentence {
    match unread {
        Unread::NoPicture => Sentence::new("hands-unread-no-picture"),
        Unread::TooLarge => Sentence::new("hands-unread-too-large"),
        Unread::TooSmall => Sentence::new("hands-unread-too-small"),
        Unread::NoSheet { marks: 0 } => Sentence::new("hands-unread-no-sheet"),
        Unread::NoSheet { marks } => Sentence::new("hands-unread-corners").with("marks", marks),
        Unread::SeveralPages => Sentence::new("hands-unread-several-pages"),
        Unread::NoInk => Sentence::new("hands-unread-no-ink"),
        Unread::TooMuch => Sentence::new("hands-unread-too-much"),
    }
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

/// Gives a signer a hand; his paper and envelope stay.
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
            sheet: before.sheet,
            ruling: before.ruling,
            letterhead: before.letterhead,
            envelope: before.envelope,
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

/// The hand itself while letters may be written with it.
pub(super) fn in_use(db: &Connection, id: i64) -> Result<Option<i64>> {
    match stored::get(db, id) {
        Ok(hand) => Ok(Some(id).filter(|_| hand.kept_on.is_some() && hand.removed_on.is_none())),
        Err(crate::store::Error::NotFound) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Refused for a hand that is not kept, or not any more.
pub(super) fn chosen(db: &Connection, own: Option<i64>) -> Result<Option<i64>> {
    match own {
        Some(id) if in_use(db, id)?.is_none() => Err(Error::bad("own", Sentence::new("hands-not-kept"))),
        own => Ok(own),
    }
}

/// The letters it writes with.
fn glyphs(db: &Connection, id: i64) -> Result<Vec<Glyph>> {
    let taken = stored::glyphs(db, id)?.into_iter().filter(|glyph| glyph.taken);
    taken.map(|glyph| read_back(&glyph)).collect()
}

fn read_back(glyph: &Stored) -> Result<Glyph> {
    Ok(Glyph {
        cell: u32::try_from(glyph.cell).unwrap_or_default(),
        letter: glyph.letter.chars().next().unwrap_or(' '),
        verdict: value_of(&glyph.verdict)?,
        rings: serde_json::from_str(&glyph.outline).map_err(unstorable)?,
    })
}

/// The letters of a hand, ready to write with; `None` when it has none. What was made ready last is kept: the letters of one
/// day are mostly of one hand.
pub(super) fn letters_of(db: &Connection, id: i64) -> Result<Option<Arc<Captured>>> {
    static LAST: Mutex<Option<([u8; 32], Arc<Captured>)>> = Mutex::new(None);
    let rows: Vec<Stored> = stored::glyphs(db, id)?
        .into_iter()
        .filter(|glyph| glyph.taken)
        .collect();
    let mut digest = Sha256::new();
    for row in &rows {
        digest.update(row.letter.as_bytes());
        digest.update(row.outline.as_bytes());
    }
    let digest: [u8; 32] = digest.finalize().into();
    let mut last = LAST.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, letters)) = last.as_ref().filter(|(of, _)| *of == digest) {
        return Ok(Some(Arc::clone(letters)));
    }
    let glyphs: Vec<Glyph> = rows.iter().map(read_back).collect::<Result<_>>()?;
    if glyphs.is_empty() {
        return Ok(None);
    }
    let letters = Arc::new(capture::captured(&glyphs));
    *last = Some((digest, Arc::clone(&letters)));
    Ok(Some(letters))
}

/// The characters of texts that an own hand lacks and a shipped one lends; empty without an own hand.
pub(super) fn lent(db: &Connection, writing: &Writing, texts: &[&str]) -> Result<String> {
    let Some(own) = writing.own.map(|id| letters_of(db, id)).transpose()?.flatten() else {
        return Ok(String::new());
    };
    let mut lent: Vec<char> = Vec::new();
    for letter in texts.iter().flat_map(|text| text.chars()) {
        let written = !letter.is_whitespace() && !letter.is_control() && !matches!(letter, '⟦' | '⟧');
        if written && !own.knows(letter) && !lent.contains(&letter) {
            lent.push(letter);
        }
    }
    lent.sort_unstable();
    Ok(lent.into_iter().collect())
}

/// A signature as it is drawn.
pub(super) fn signature(db: &Connection, id: i64) -> Result<Arc<Signature>> {
    let unread = |source: String| Error::Failed {
        doing: "error-storing",
        source,
    };
    let png = BASE64_STANDARD
        .decode(signatures::get(db, id)?.picture)
        .map_err(|error| unread(error.to_string()))?;
    let signature = Signature::of_png(&png).map_err(|error| unread(format!("{error:?}")))?;
    Ok(Arc::new(signature))
}

fn nearest(glyphs: &[Glyph]) -> Result<HandName> {
    capture::nearest(&capture::captured(glyphs)).map_err(unprintable)
}

fn shape(hand: &stored::OwnHand, glyphs: &[Glyph]) -> Result<OwnHand> {
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

fn page(db: &Connection, id: i64) -> Result<OwnHandPage> {
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
        paper: Paper::of(Size::new(150.0, 46.0)),
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

/// For whoever lists the people: the name a hand is kept under.
pub(super) fn name_of(db: &Connection, own: Option<i64>) -> Result<Option<String>> {
    own.map(|id| Ok(stored::get(db, id)?.name)).transpose()
}

/// Active people first; those who left keep what their letters were signed with.
pub(super) fn people_of(db: &Connection) -> Result<Vec<employees::Employee>> {
    Ok(employees::all(db)?.into_iter().filter(|person| person.active).collect())
}
