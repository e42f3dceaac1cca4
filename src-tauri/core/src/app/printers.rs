//! Printers by name: what each is off by, which edge of an envelope goes in first, and the test page that shows it.
//!
//! The usual printer is the one chosen last; every print is laid the way it needs. Lengths in millimetres, kept in tenths. Left,
//! right, upper and lower are those of the paper as it is read, however it is turned to go in: so it is measured and so it is moved.

use super::shapes::{Id, Nothing};
use super::stored::{value_of, word};
use super::{App, Error, Result};
use super::{letter_page, letter_round};
use crate::domain::sentence::Sentence;
use crate::output::handwriting::{Feed, Size, Way, test_page};
use crate::output::pdf;
use crate::store::printers as stored;
use crate::store::{Connection, journal};
use crate::texts;
use serde::{Deserialize, Serialize};

/// No printer is off by more; what is, is laid in wrong.
const FURTHEST: f64 = 20.0;
const NAME_LONGEST: usize = 60;
/// Where the crosses of the test page stand, from the edges.
const CROSS: f64 = 10.0;

/// Which edge goes in first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum FeedWay {
    /// The upper edge, as it is held for writing.
    #[default]
    Upper,
    /// The left edge.
    Left,
    /// The right edge.
    Right,
}

/// How far everything is moved on the paper as it is read, in millimetres.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Offset {
    pub right: f64,
    pub down: f64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Printer {
    /// `None`: a new one.
    pub id: Option<i64>,
    pub name: String,
    pub sheet: Offset,
    pub envelope: Offset,
    pub envelope_way: FeedWay,
    /// Prints are laid for this one.
    pub usual: bool,
}

/// What is put through the printer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum PaperKind {
    Sheet,
    Envelope,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct TestPrint {
    /// The printer.
    pub id: i64,
    pub paper: PaperKind,
    /// Of the sheet or envelope as it is held for writing, in millimetres.
    pub width: f64,
    pub height: f64,
    /// A file; `None`: the letters' folder of the drive.
    pub path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct TestPrinted {
    pub path: String,
    pub bytes: i64,
}

/// Where the upper left cross of a printed test page really stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Measured {
    /// The printer.
    pub id: i64,
    pub paper: PaperKind,
    /// From the left edge and from the upper edge, the paper held so that its text is read, in millimetres.
    pub left: f64,
    pub top: f64,
}

pub fn list(app: &App, _: Nothing) -> Result<Vec<Printer>> {
    app.read(all)
}

pub fn save(app: &App, request: Printer) -> Result<Vec<Printer>> {
    let name: String = request.name.trim().chars().filter(|sign| !sign.is_control()).collect();
    if name.is_empty() || name.chars().count() > NAME_LONGEST {
        let sentence = Sentence::new("printers-name").with("longest", NAME_LONGEST);
        return Err(Error::bad("name", sentence));
    }
    let [sheet_right, sheet_down] = tenths("sheet", request.sheet)?;
    let [envelope_right, envelope_down] = tenths("envelope", request.envelope)?;
    app.step("printer", |tx| {
        journal::about(tx, &name)?;
        let taken =
            |one: &stored::Printer| Some(one.id) != request.id && one.name.to_lowercase() == name.to_lowercase();
        if stored::all(tx)?.iter().any(taken) {
            let sentence = Sentence::new("printers-name-taken").with("name", name.as_str());
            return Err(Error::bad("name", sentence));
        }
        let id = stored::save(
            tx,
            &stored::Printer {
                id: request.id.unwrap_or_default(),
                name: name.clone(),
                sheet_right,
                sheet_down,
                envelope_right,
                envelope_down,
                envelope_way: word(request.envelope_way),
            },
        )?;
        if request.usual {
            stored::choose(tx, id)?;
        }
        all(tx)
    })
}

pub fn remove(app: &App, Id { id }: Id) -> Result<Vec<Printer>> {
    app.step("printer-remove", |tx| {
        journal::about(tx, &stored::get(tx, id)?.name)?;
        stored::remove(tx, id)?;
        all(tx)
    })
}

/// Rulers along all edges, laid as this printer is set now: what a real ruler says instead is what is measured.
pub fn test(app: &App, request: TestPrint) -> Result<TestPrinted> {
    let printer = app.read(|db| Ok(stored::get(db, request.id)?))?;
    let size = paper_size(request.width, request.height)?;
    let language = letter_round::ui(app)?;
    let words = ["scale", "measure", "enter"].map(|one| {
        let sentence = Sentence::new(&format!("printers-test-{one}")).with("printer", printer.name.as_str());
        texts::say(language, &sentence)
    });
    let page = test_page(size, language, &words).map_err(letter_page::unprintable)?;
    let page = page.fed(feed(&printer, request.paper)?);
    let bytes = pdf::print(&[page], &printer.name, "", app.today()).map_err(letter_page::unprintable)?;
    let name = format!("{} {}x{}", printer.name, request.width, request.height);
    let path = letter_page::place(&app.letters_folder(), request.path.as_deref(), &name, printer.id);
    letter_page::lay_down(&path, &bytes)?;
    Ok(TestPrinted {
        path: path.display().to_string(),
        bytes: bytes.len() as i64,
    })
}

/// Moves the print by what the ruler says it is off.
pub fn measured(app: &App, request: Measured) -> Result<Vec<Printer>> {
    app.step("printer", |tx| {
        let mut printer = stored::get(tx, request.id)?;
        journal::about(tx, &printer.name)?;
        let now = match request.paper {
            PaperKind::Sheet => Offset::of(printer.sheet_right, printer.sheet_down),
            PaperKind::Envelope => Offset::of(printer.envelope_right, printer.envelope_down),
        };
        let moved = Offset {
            right: now.right + CROSS - request.left,
            down: now.down + CROSS - request.top,
        };
        let field = if moved.right.abs() > FURTHEST { "left" } else { "top" };
        let [right, down] = tenths(field, moved)?;
        match request.paper {
            PaperKind::Sheet => (printer.sheet_right, printer.sheet_down) = (right, down),
            PaperKind::Envelope => (printer.envelope_right, printer.envelope_down) = (right, down),
        }
        stored::save(tx, &printer)?;
        all(tx)
    })
}

impl Offset {
    fn of(right: i64, down: i64) -> Offset {
        Offset {
            right: right as f64 / 10.0,
            down: down as f64 / 10.0,
        }
    }
}

fn tenths(field: &'static str, offset: Offset) -> Result<[i64; 2]> {
    let far = |length: f64| !length.is_finite() || length.abs() > FURTHEST;
    if far(offset.right) || far(offset.down) {
        let sentence = Sentence::new("printers-too-far").with("furthest", FURTHEST as i64);
        return Err(Error::bad(field, sentence));
    }
    Ok([offset.right, offset.down].map(|length| (length * 10.0).round() as i64))
}

/// The sizes a printer takes, in millimetres.
const LEAST: f64 = 50.0;
const MOST: f64 = 450.0;

/// A size typed by the user.
pub fn paper_size(width: f64, height: f64) -> Result<Size> {
    for (field, side) in [("width", width), ("height", height)] {
        if !(LEAST..=MOST).contains(&side) {
            let sentence = Sentence::new("printers-size")
                .with("least", LEAST as i64)
                .with("most", MOST as i64);
            return Err(Error::bad(field, sentence));
        }
    }
    Ok(Size::new(width as f32, height as f32))
}

fn all(db: &Connection) -> Result<Vec<Printer>> {
    let printers = stored::all(db)?.into_iter().enumerate();
    let told = printers.map(|(at, one)| {
        Ok(Printer {
            id: Some(one.id),
            sheet: Offset::of(one.sheet_right, one.sheet_down),
            envelope: Offset::of(one.envelope_right, one.envelope_down),
            envelope_way: value_of(&one.envelope_way)?,
            name: one.name,
            usual: at == 0,
        })
    });
    told.collect()
}

/// How sheets and envelopes go through the usual printer.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Feeds {
    pub sheet: Feed,
    pub envelope: Feed,
}

pub fn feeds(db: &Connection) -> Result<Feeds> {
    let Some(usual) = stored::all(db)?.into_iter().next() else {
        return Ok(Feeds::default());
    };
    Ok(Feeds {
        sheet: feed(&usual, PaperKind::Sheet)?,
        envelope: feed(&usual, PaperKind::Envelope)?,
    })
}

fn feed(printer: &stored::Printer, paper: PaperKind) -> Result<Feed> {
    let (right, down, way) = match paper {
        PaperKind::Sheet => (printer.sheet_right, printer.sheet_down, Way::Upper),
        PaperKind::Envelope => {
            let way = match value_of(&printer.envelope_way)? {
                FeedWay::Upper => Way::Upper,
                FeedWay::Left => Way::Left,
                FeedWay::Right => Way::Right,
            };
            (printer.envelope_right, printer.envelope_down, way)
        }
    };
    Ok(Feed {
        right: right as f32 / 10.0,
        down: down as f32 / 10.0,
        way,
    })
}
