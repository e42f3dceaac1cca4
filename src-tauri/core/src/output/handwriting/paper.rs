//! Paper: its size, the rules printed on it, the head of the firm, and how it lies in the printer.
//!
//! Rules and the head belong to the sheet and are drawn under the ink, straight and pale. Edge: margins and where rows go
//! are the layout's.

use super::hand::Tone;
use super::outline::Point;
use serde::{Deserialize, Serialize};

/// Width and height in millimetres, as one holds it to write.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Size {
    pub width: f32,
    pub height: f32,
}

impl Size {
    pub const A4: Size = Size::new(210.0, 297.0);
    pub const A5: Size = Size::new(148.0, 210.0);
    /// A correspondence card, half of A5.
    pub const A6: Size = Size::new(148.0, 105.0);
    /// A business card, by the size used in Russia.
    pub const BUSINESS_CARD: Size = Size::new(90.0, 50.0);
    /// Envelopes: DL for a sheet folded in three, C5 in two, C6 in four.
    pub const DL: Size = Size::new(220.0, 110.0);
    pub const C5: Size = Size::new(229.0, 162.0);
    pub const C6: Size = Size::new(162.0, 114.0);

    pub const fn new(width: f32, height: f32) -> Size {
        Size { width, height }
    }
}

/// A sheet to write on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Paper {
    pub size: Size,
    pub ruling: Ruling,
    /// Printed at the head; `None` for a bare sheet.
    pub letterhead: Option<Letterhead>,
}

impl Paper {
    pub const A4: Paper = Paper::of(Size::A4);
    pub const A5: Paper = Paper::of(Size::A5);
    pub const CARD: Paper = Paper::of(Size::A6);
    pub const BUSINESS_CARD: Paper = Paper::of(Size::BUSINESS_CARD);

    pub const fn of(size: Size) -> Paper {
        Paper {
            size,
            ruling: Ruling::Plain,
            letterhead: None,
        }
    }

    pub fn ruled(self, ruling: Ruling) -> Paper {
        Paper { ruling, ..self }
    }
}

impl Default for Paper {
    fn default() -> Paper {
        Paper::A4
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum Ruling {
    #[default]
    Plain,
    /// Lines eight millimetres apart.
    Lined,
    /// Squares of five millimetres.
    Squared,
}

impl Ruling {
    pub const ALL: [Ruling; 3] = [Ruling::Plain, Ruling::Lined, Ruling::Squared];

    /// From line to line in millimetres; `None` on plain paper.
    pub fn pitch(self) -> Option<f32> {
        match self {
            Ruling::Plain => None,
            Ruling::Lined => Some(8.0),
            Ruling::Squared => Some(5.0),
        }
    }
}

/// What is printed at the head of the firm's paper: the name, then address and telephone in one or two lines.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Letterhead {
    pub name: String,
    pub lines: Vec<String>,
}

/// A thin straight line printed on the paper.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rule {
    pub from: Point,
    pub to: Point,
    /// In millimetres.
    pub width: f32,
    pub tone: Tone,
}

const PALE_BLUE: Tone = Tone(0xc3, 0xd3, 0xe4);
const PALE_RED: Tone = Tone(0xec, 0xc4, 0xc4);
const RULE: f32 = 0.12;

/// The printed lines of a sheet; letters are written on a line at `first` and every pitch from there.
pub fn rules(size: Size, ruling: Ruling, first: f32) -> Vec<Rule> {
    let Some(pitch) = ruling.pitch() else {
        return Vec::new();
    };
    let line = |from: (f32, f32), to: (f32, f32), tone: Tone| Rule {
        from: Point { x: from.0, y: from.1 },
        to: Point { x: to.0, y: to.1 },
        width: RULE,
        tone,
    };
    // Whole steps up from the first row to the edge, and on down.
    let top = first - (first / pitch).floor() * pitch;
    let steps = |from: f32, end: f32| {
        let count = ((end - from) / pitch).floor().max(0.0) as usize;
        (0..=count).map(move |step| from + pitch * step as f32)
    };
    match ruling {
        Ruling::Plain => Vec::new(),
        Ruling::Lined => {
            let from = first - ((first - 22.0) / pitch).floor().max(0.0) * pitch;
            let mut rules: Vec<Rule> = steps(from, size.height - 9.0)
                .map(|y| line((0.0, y), (size.width, y), PALE_BLUE))
                .collect();
            let margin = size.width * 0.075;
            rules.push(line((margin, 0.0), (margin, size.height), PALE_RED));
            rules
        }
        Ruling::Squared => {
            let across = steps(top, size.height).map(|y| line((0.0, y), (size.width, y), PALE_BLUE));
            let down = steps(2.5, size.width).map(|x| line((x, 0.0), (x, size.height), PALE_BLUE));
            across.chain(down).collect()
        }
    }
}

/// How a sheet goes through the printer: what differs from one printer to the next is kept with the printer.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Feed {
    /// How far everything is moved, in millimetres to the right and down of the paper as it is read, whichever way it goes in.
    pub right: f32,
    pub down: f32,
    pub way: Way,
}

/// Which side of the paper goes in first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// As it is held for writing, the upper edge first.
    #[default]
    Upper,
    /// Turned by a quarter, the left edge first: how most printers take an envelope.
    Left,
    /// Turned by a quarter, the right edge first.
    Right,
}
