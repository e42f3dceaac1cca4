//! How a letter is written: the hand, the paper, the envelope. The hand is its signer's and remembered for all his letters; the
//! sheet and the envelope are the letter's own, and the firm keeps which ones new letters begin with. Both are frozen with the
//! letter when it is approved.

use super::shapes::Id;
use super::stored::value_of;
use super::{App, Error, Result, letters, own_letters};
use crate::domain::language::Language;
use crate::domain::sentence::Sentence;
use crate::output::handwriting::{Hand, HandName, Ink, Letterhead, Paper, Ruling, Size};
use crate::store::{Connection, Transaction, employees, firm, journal, letters as stored};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum SheetSize {
    #[default]
    A4,
    A5,
    Card,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum EnvelopeSize {
    #[default]
    Dl,
    C5,
    C6,
    /// Of the width and height beside it.
    Custom,
}

/// The hand with its habits, the paper and the envelope.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Writing {
    /// Whose letters; those of an own hand come first, and what it lacks is taken from this one.
    pub hand: HandName,
    /// A hand of the firm's own people, by its number.
    pub own: Option<i64>,
    /// 0 careless, 1 calligraphic.
    pub neatness: f32,
    /// Degrees to the right; −12 to 20.
    pub slant: f32,
    /// The height of a small letter in millimetres; 1.4 to 4.
    pub size: f32,
    /// 0 unhurried, 1 in a hurry.
    pub haste: f32,
    pub ink: Ink,
    /// The width of the line in millimetres; 0.25 to 0.9.
    pub pen: f32,
    /// Now and then a forgotten letter is put in above the line.
    pub corrections: bool,
    pub sheet: SheetSize,
    pub ruling: Ruling,
    /// The firm's name and address printed at the head.
    pub letterhead: bool,
    pub envelope: EnvelopeSize,
    /// The signer's signature from its picture, where there is one.
    pub signed: bool,
    /// Of an envelope of its own size, in millimetres, as it is held for writing.
    pub envelope_width: f32,
    pub envelope_height: f32,
}

impl Default for Writing {
    fn default() -> Writing {
        Writing::of(HandName::default())
    }
}

impl Writing {
    /// The hand of that name with the habits it usually has, on plain A4.
    pub fn of(name: HandName) -> Writing {
        let hand = Hand::of(name);
        Writing {
            hand: name,
            own: None,
            neatness: hand.neatness,
            slant: hand.slant,
            size: hand.size,
            haste: hand.haste,
            ink: hand.ink,
            pen: hand.pen,
            corrections: hand.corrections,
            sheet: SheetSize::A4,
            ruling: Ruling::Plain,
            letterhead: false,
            envelope: EnvelopeSize::Dl,
            signed: true,
            envelope_width: Size::DL.width,
            envelope_height: Size::DL.height,
        }
    }

    pub fn as_hand(&self) -> Hand {
        Hand {
            name: self.hand,
            neatness: self.neatness,
            slant: self.slant,
            size: self.size,
            haste: self.haste,
            ink: self.ink,
            pen: self.pen,
            corrections: self.corrections,
            own: None,
        }
        .within_bounds()
    }

    pub fn paper(&self, letterhead: Option<Letterhead>) -> Paper {
        let size = match self.sheet {
            SheetSize::A4 => Size::A4,
            SheetSize::A5 => Size::A5,
            SheetSize::Card => Size::A6,
        };
        Paper {
            size,
            ruling: self.ruling,
            letterhead: letterhead.filter(|_| self.letterhead),
        }
    }

    pub fn envelope_size(&self) -> Size {
        match self.envelope {
            EnvelopeSize::Dl => Size::DL,
            EnvelopeSize::C5 => Size::C5,
            EnvelopeSize::C6 => Size::C6,
            EnvelopeSize::Custom => Size::new(self.envelope_width, self.envelope_height),
        }
    }

    /// An envelope lies on its longer side, and both sides are such as the post takes.
    fn envelope_holds(&self) -> Result<()> {
        let Size { width, height } = self.envelope_size();
        let fits = (100.0..=360.0).contains(&width) && (70.0..=270.0).contains(&height) && height <= width;
        if fits {
            return Ok(());
        }
        Err(Error::bad("envelope_width", Sentence::new("letters-envelope-size")))
    }
}

/// The paper of a letter, without the hand.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct OnPaper {
    sheet: SheetSize,
    ruling: Ruling,
    letterhead: bool,
    envelope: EnvelopeSize,
    envelope_width: f32,
    envelope_height: f32,
}

impl Default for OnPaper {
    fn default() -> OnPaper {
        OnPaper::of(&Writing::default())
    }
}

impl OnPaper {
    fn of(writing: &Writing) -> OnPaper {
        OnPaper {
            sheet: writing.sheet,
            ruling: writing.ruling,
            letterhead: writing.letterhead,
            envelope: writing.envelope,
            envelope_width: writing.envelope_width,
            envelope_height: writing.envelope_height,
        }
    }

    /// What cannot be read, or was never chosen, is the usual paper.
    fn read(kept: &str) -> OnPaper {
        serde_json::from_str(kept).unwrap_or_default()
    }

    fn with(self, hand: Writing) -> Writing {
        Writing {
            sheet: self.sheet,
            ruling: self.ruling,
            letterhead: self.letterhead,
            envelope: self.envelope,
            envelope_width: self.envelope_width,
            envelope_height: self.envelope_height,
            ..hand
        }
    }
}

/// The writing a letter is given another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct WriteBy {
    /// Of the letter; its signer keeps the hand, the letter its paper.
    pub id: i64,
    pub writing: Writing,
}

/// What the signer chose; else the usual hand, which for a Bulgarian letter is one with Bulgarian letters.
pub fn of_signer(db: &Connection, signer: i64, language: Language) -> Result<Writing> {
    let usual = match language {
        Language::Bg => Writing::of(HandName::Marker),
        Language::Ru | Language::En => Writing::default(),
    };
    let kept = employees::hand(db, signer)?;
    // What cannot be read any more is as good as never chosen.
    let writing: Writing = serde_json::from_str(&kept).unwrap_or(usual);
    let own = match writing.own {
        Some(id) => own_letters::in_use(db, id)?,
        None => None,
    };
    Ok(Writing { own, ..writing })
}

/// The signer's hand on the letter's own paper.
pub fn of_letter(db: &Connection, letter: &stored::Letter) -> Result<Writing> {
    let hand = of_signer(db, letter.signer_id, value_of(&letter.language)?)?;
    Ok(OnPaper::read(&letter.paper).with(hand))
}

/// Whether new letters begin on this paper.
pub fn is_usual(db: &Connection, writing: &Writing) -> Result<bool> {
    Ok(OnPaper::read(&firm::paper(db)?) == OnPaper::of(writing))
}

/// What the signer keeps for his next letters: the hand, on whatever paper.
pub fn keep(tx: &Transaction, signer: i64, writing: &Writing) -> Result<()> {
    let hand = OnPaper::default().with(writing.clone());
    Ok(employees::set_hand(tx, signer, &to_json(&hand)?)?)
}

/// New letters begin on the paper of this one.
pub fn keep_paper(app: &App, Id { id }: Id) -> Result<letters::Letter> {
    let today = app.today();
    app.step("letter-paper", |tx| {
        let letter = stored::get(tx, id)?;
        journal::about(tx, &letter.client)?;
        let shape = letters::shape(tx, &letter, today)?;
        firm::set_paper(tx, &to_json(&OnPaper::of(&shape.writing))?)?;
        letters::shape(tx, &letter, today)
    })
}

fn to_json(kept: &impl Serialize) -> Result<String> {
    serde_json::to_string(kept).map_err(|error| Error::Failed {
        doing: "error-storing",
        source: error.to_string(),
    })
}

/// The usual hands, each with its habits.
pub fn hands(_: &App, _: super::shapes::Nothing) -> Result<Vec<Writing>> {
    Ok(HandName::ALL.into_iter().map(Writing::of).collect())
}

/// Remembers how the signer of a letter writes, and with the letter what it is written on.
pub fn set(app: &App, request: WriteBy) -> Result<letters::Letter> {
    let today = app.today();
    app.typed("letter-hand", Some(request.id), |tx| {
        let letter = letters::draft_only(tx, request.id)?;
        request.writing.envelope_holds()?;
        let within = request.writing.as_hand();
        let writing = Writing {
            neatness: within.neatness,
            slant: within.slant,
            size: within.size,
            haste: within.haste,
            pen: within.pen,
            own: own_letters::chosen(tx, request.writing.own)?,
            ..request.writing
        };
        // A hand nobody changed stays the usual one of each language.
        if OnPaper::default().with(writing.clone()) != OnPaper::default().with(of_letter(tx, &letter)?) {
            keep(tx, letter.signer_id, &writing)?;
        }
        stored::set_paper(tx, letter.id, &to_json(&OnPaper::of(&writing))?)?;
        letters::shape(tx, &stored::get(tx, letter.id)?, today)
    })
}

pub fn letterhead(db: &Connection) -> Result<Letterhead> {
    let firm = firm::get(db)?;
    let place = [firm.address, [firm.postal_code, firm.city].join(" ")].join(", ");
    Ok(Letterhead {
        name: firm.name,
        lines: [place, firm.phone]
            .into_iter()
            .filter(|line| !line.trim_matches([' ', ',']).is_empty())
            .collect(),
    })
}
