//! A letter written by hand: text in, inked outlines out.
//!
//! The same letter is never drawn twice the same way, because no hand can; yet the same seed writes the same page. Text
//! that the sheet cannot hold goes on to a next page, and a character the hand cannot write is an error, never a box.
//! Edge: no PDF here and no words; typography (no-break spaces, quotes) is done before the text arrives.

mod address;
pub mod capture;
mod captured;
mod centre_lines;
mod envelope;
mod fit;
mod font;
mod hand;
mod layout;
mod letterforms;
mod letterhead;
mod made;
mod noise;
mod outline;
mod paper;
mod pen;
mod place;
pub mod plotter;
mod print;
mod rows;
mod sides;
mod signed;
mod slips;
mod sources;
mod standing;
pub mod svg;
mod test_page;
mod written;

/// Whether a plotter can write a hand: the way of the pen is known for every letter of it.
pub fn has_centre_lines(hand: &Hand) -> bool {
    Letterforms::of(hand).is_ok_and(|forms| forms.has_centre_lines())
}

pub use address::{Address, Custom};
pub use captured::{Captured, CapturedLetter};
pub use envelope::write_envelope;
pub use hand::{Hand, Ink, Mood, Tone};
pub use layout::write;
pub use letterforms::{Form, HandName, Letterforms};
pub use noise::Noise;
pub use outline::{Point, Ring};
pub use paper::{Feed, Letterhead, Paper, Rule, Ruling, Size, Way};
pub use place::Place;
pub use print::{Line, Stroke, bare, fitted, printed};
pub use signed::Inked;
pub use test_page::test_page;

use crate::domain::language::Language;
use capture::signature::Signature;
use std::sync::Arc;

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
    /// The name under the closing; the signature itself is put beside it, with a real pen where there is no picture of it.
    pub signature: String,
    /// The signer's signature from a picture.
    pub signed: Option<Arc<Signature>>,
    pub date: String,
}

/// A plain white envelope.
#[derive(Debug, Clone, PartialEq)]
pub struct Envelope {
    pub language: Language,
    pub size: Size,
    /// From whom, line by line, at the upper left; see [`Address::lines`].
    pub sender: Vec<String>,
    /// To whom, line by line, at the lower right.
    pub addressee: Vec<String>,
    /// The one line in the lower left, such as "We were wrong, and we have put it right".
    pub line: String,
    /// Six figures for the code field of a Russian envelope; empty for none. See [`Address::index`].
    pub index: String,
}

impl Default for Envelope {
    fn default() -> Envelope {
        Envelope {
            language: Language::default(),
            size: Size::DL,
            sender: Vec::new(),
            addressee: Vec::new(),
            line: String::new(),
            index: String::new(),
        }
    }
}

/// What a page needs to have its outlines drawn: the letters of the hand and its unsteadiness.
#[derive(Debug, Clone)]
pub struct Writer {
    pub forms: Letterforms,
    pub noise: Noise,
    pub hand: Hand,
}

impl Writer {
    /// One of a few warped copies of a form, in em with y up: what a large batch is written with.
    pub fn copy(&self, form: Form, copy: u32) -> Vec<Ring> {
        let drawn = self.forms.shape_of(form);
        if form.is_printed() {
            return drawn.0.placed(|point, _| point);
        }
        let like = standing::likeness(&self.hand, &self.forms, form);
        // The copies are the same in every batch.
        place::copy_of(form, copy, drawn, like, &Noise::new(1))
    }

    /// Whether the two write with the same copies.
    pub fn same_copies(&self, other: &Writer) -> bool {
        let (one, two) = (&self.hand, &other.hand);
        self.forms.same_as(&other.forms) && (one.neatness, one.size, one.pen) == (two.neatness, two.size, two.pen)
    }
}

/// A written page: millimetres from the top left corner. The outlines are drawn when asked for.
#[derive(Debug, Clone)]
pub struct Page {
    pub size: Size,
    pub feed: Feed,
    /// What is printed on the paper, under the ink.
    pub rules: Vec<Rule>,
    /// Shapes of print that come with outlines of their own, under the ink as well.
    pub drawn: Vec<Drawn>,
    pub glyphs: Vec<Glyph>,
    /// Signatures from pictures, over the ink.
    pub inked: Vec<Inked>,
    /// The same text as words, for the layer one can select and search.
    pub words: Vec<Word>,
    pub writer: Writer,
}

impl Page {
    fn blank(size: Size, writer: Writer) -> Page {
        Page {
            size,
            feed: Feed::default(),
            rules: Vec::new(),
            drawn: Vec::new(),
            glyphs: Vec::new(),
            inked: Vec::new(),
            words: Vec::new(),
            writer,
        }
    }

    /// The same page as one printer wants it.
    pub fn fed(self, feed: Feed) -> Page {
        Page { feed, ..self }
    }

    /// The way of the pen through one of its glyphs, stroke by stroke; `None` where the hand does not know it.
    pub fn strokes(&self, glyph: &Glyph) -> Option<Vec<Vec<Point>>> {
        let (strokes, larger) = self.writer.forms.centre_lines(glyph.form)?;
        let noise = &self.writer.noise;
        let path = |stroke: &Vec<Point>| glyph.place.path(stroke, larger, noise);
        Some(strokes.iter().map(path).collect())
    }

    /// The outline of one of its glyphs, warped by the place it stands at; empty for a blank.
    pub fn outline(&self, glyph: &Glyph) -> Vec<Ring> {
        let shape = self.writer.forms.shape_of(glyph.form);
        glyph.place.outline(shape, &self.writer.noise)
    }
}

/// A filled shape at its place on the page, in millimetres.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawn {
    pub origin: Point,
    pub rings: Vec<Ring>,
    pub tone: Tone,
}

/// One drawn letter.
#[derive(Debug, Clone, PartialEq)]
pub struct Glyph {
    pub form: Form,
    /// The character it stands for, or the first of them.
    pub letter: char,
    pub place: Place,
    pub tone: Tone,
    /// The word of the page it belongs to.
    pub word: u32,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Word {
    pub text: String,
    /// The left end of the baseline of its row.
    pub at: Point,
    pub width: f32,
    /// The em of its letters, in millimetres.
    pub em: f32,
}

#[cfg(test)]
mod looks;
#[cfg(test)]
mod tests;
