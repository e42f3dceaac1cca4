//! A letter written by hand: text in, inked outlines out.
//!
//! The same letter is never drawn twice the same way, because no hand can; yet the same seed writes the same page. Text
//! that the sheet cannot hold goes on to a next page, and a character the hand cannot write is an error, never a box.
//! Edge: no PDF here and no words; typography (no-break spaces, quotes) is done before the text arrives.

mod envelope;
mod layout;
mod noise;
mod outline;
mod pen;
mod rows;
pub mod svg;

pub use envelope::write_envelope;
pub use layout::write;
pub use outline::{Point, Ring};

use crate::domain::language::Language;

/// The font of the hand, as it came from its makers; see `assets/fonts/README.md`.
pub const FONT: &[u8] = include_bytes!("../../../../../assets/fonts/Caveat-Regular.ttf");

/// A paper size in millimetres.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Paper {
    pub width: f32,
    pub height: f32,
}

impl Paper {
    pub const A4: Paper = Paper {
        width: 210.0,
        height: 297.0,
    };
    pub const A5: Paper = Paper {
        width: 148.0,
        height: 210.0,
    };
    /// The long envelope for a sheet folded in three.
    pub const DL: Paper = Paper {
        width: 220.0,
        height: 110.0,
    };
}

impl Default for Paper {
    fn default() -> Paper {
        Paper::A4
    }
}

/// A letter as it is to be written, block by block. Empty blocks take no room.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sheet {
    pub paper: Paper,
    pub language: Language,
    /// To whom, line by line, at the right of the head.
    pub addressee: Vec<String>,
    pub greeting: String,
    pub paragraphs: Vec<String>,
    pub closing: String,
    /// The name under the closing; the signature itself is put beside it with a real pen.
    pub signature: String,
    pub date: String,
}

/// A plain white DL envelope.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Envelope {
    pub language: Language,
    /// From whom, line by line, at the top left.
    pub sender: Vec<String>,
    /// To whom, line by line, at the lower right.
    pub addressee: Vec<String>,
    /// The one line in the lower left, such as "We were wrong, and we have put it right".
    pub line: String,
}

/// Red, green and blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ink(pub u8, pub u8, pub u8);

/// What stays the same in everything one person writes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hand {
    /// The size of the font in points.
    pub size: f32,
    /// Degrees to the right, on top of the slant of the font.
    pub slant: f32,
    /// Room between letters and between words, 1 as the font has it.
    pub tracking: f32,
    pub word_gap: f32,
    /// From baseline to baseline, in sizes.
    pub leading: f32,
    /// 0 careless, 1 calligraphic.
    pub neatness: f32,
    pub ink: Ink,
}

impl Default for Hand {
    fn default() -> Hand {
        Hand {
            size: 17.5,
            slant: 0.0,
            tracking: 1.0,
            word_gap: 1.0,
            leading: 1.45,
            neatness: 0.5,
            ink: Ink(0x22, 0x34, 0x7c),
        }
    }
}

/// A written page: millimetres from the top left corner.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    pub paper: Paper,
    pub glyphs: Vec<Glyph>,
    /// The same text as words, for the layer one can select and search.
    pub words: Vec<Word>,
}

impl Page {
    fn blank(paper: Paper) -> Page {
        Page {
            paper,
            glyphs: Vec::new(),
            words: Vec::new(),
        }
    }
}

/// One drawn letter.
#[derive(Debug, Clone, PartialEq)]
pub struct Glyph {
    /// Where the pen stood.
    pub origin: Point,
    pub rings: Vec<Ring>,
    /// The width of the line drawn around the shape: how hard the pen was pressed.
    pub pressure: f32,
    pub ink: Ink,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Word {
    pub text: String,
    /// The left end of the baseline of its row.
    pub at: Point,
    pub width: f32,
    /// The size of the letters, in millimetres.
    pub size: f32,
}

#[cfg(test)]
mod tests;
