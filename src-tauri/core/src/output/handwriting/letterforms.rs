//! The letters a hand can form: of a font, or captured from the writer's own, with the forms each letter may take.
//!
//! A font holds up to seven forms of a letter and deals them out in a fixed order, which the eye finds; here the order is
//! switched off and all forms of a letter are laid open, for the pen to choose from. Captured letters come first, and what
//! they lack is taken from the font. Edge: nothing varies here; the pen and the place do that.

use super::captured::Captured;
use super::centre_lines;
use super::font::{Font, font};
use super::hand::Hand;
use super::made;
use super::outline::{Point, Shape};
use super::sides::Sides;
use super::sources::PRINT;
use crate::output::Unprintable;
use rustybuzz::Language;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::sync::Arc;

/// The hands one can choose, by how they look; the fonts are named in `assets/fonts/README.md`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum HandName {
    /// A quick slanting hand of a person who writes a lot.
    #[default]
    Quick,
    /// A fine pen, half joined, with old-style figures.
    Fine,
    /// Unjoined, even, as with a marker; writes Bulgarian letters in a Bulgarian letter.
    Marker,
    /// Round and upright, a schoolteacher's; Bulgarian letters too.
    School,
    /// Upright and very legible, good for envelopes.
    Clear,
}

impl HandName {
    pub const ALL: [HandName; 5] = [
        HandName::Quick,
        HandName::Fine,
        HandName::Marker,
        HandName::School,
        HandName::Clear,
    ];
}

/// One form of one letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Form(u32);

impl Form {
    /// The wedge under a letter put in above the line.
    pub const CARET: Form = Form(0x0003_0000);
    const CAPTURED: u32 = 0x0001_0000;
    const PRINTED: u32 = 0x0002_0000;

    /// A glyph of the font of the hand.
    pub fn of_font(glyph: u32) -> Form {
        Form(glyph)
    }

    pub fn number(self) -> u32 {
        self.0
    }

    pub fn is_printed(self) -> bool {
        self.0 & !0xffff == Form::PRINTED
    }

    /// A number that fits into a PDF font: up to eight copies of each form of a font and of 1 000 captured ones.
    pub fn code(self, copy: u32) -> u16 {
        let index = self.0 & 0xffff;
        let code = match self.0 & !0xffff {
            0 => index * 8 + copy,
            Form::CAPTURED => 0x8000 + index * 8 + copy,
            Form::PRINTED => 0xa000 + index,
            _ => 0xff00 + copy,
        };
        code.min(0xffff) as u16
    }
}

/// A letter in its word: which one, how far the pen goes on, and where it is set, all in em of the hand.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Shaped {
    pub form: Form,
    pub advance: f32,
    pub offset: Point,
    /// The byte of the word it begins at.
    pub at: u32,
}

/// A word no form is chosen for yet.
#[derive(Debug, Clone, PartialEq)]
pub struct ShapedWord {
    pub letters: Vec<Shaped>,
    pub missing: Vec<char>,
}

/// All letters one hand can form.
#[derive(Clone)]
pub struct Letterforms {
    font: &'static Font,
    print: &'static Font,
    own: Option<Arc<Captured>>,
}

impl std::fmt::Debug for Letterforms {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Letterforms").field("own", &self.own.is_some()).finish()
    }
}

impl Letterforms {
    /// # Errors
    /// [`Unprintable::Font`] when the font cannot be read.
    pub fn of(hand: &Hand) -> Result<Letterforms, Unprintable> {
        Ok(Letterforms {
            font: font(hand.name as usize)?,
            print: font(PRINT)?,
            own: hand.own.clone(),
        })
    }

    /// Whether the two write the same letters with the same numbers.
    pub fn same_as(&self, other: &Letterforms) -> bool {
        let own = match (&self.own, &other.own) {
            (Some(own), Some(other)) => Arc::ptr_eq(own, other),
            (None, None) => true,
            _ => false,
        };
        std::ptr::eq(self.font, other.font) && own
    }

    /// The height of "x" in em.
    pub fn x_height(&self) -> f32 {
        self.own
            .as_ref()
            .map_or(self.font.source.x_height, |own| own.x_height())
    }

    /// The width of the line in em for a pen `pen` em wide. One's own letters keep theirs, finer or bolder only as the pen is
    /// than the usual one of the hand they stand beside, and what they lack is written with the same pen.
    pub fn line(&self, hand: &Hand, pen: f32) -> f32 {
        match &self.own {
            Some(own) => own.stem * hand.pen / Hand::of(hand.name).pen,
            None => pen,
        }
    }

    /// The width of the line in em, as drawn.
    pub fn stem(&self, form: Form) -> f32 {
        match (form.0 & !0xffff, &self.own) {
            (Form::CAPTURED, Some(own)) => own.stem,
            _ => self.font.source.stem * self.font_scale(),
        }
    }

    /// How much the letters are varied, 1 for a hand that knows many forms of them.
    pub fn lively(&self) -> f32 {
        if self.own.is_some() {
            0.8
        } else {
            self.font.source.lively
        }
    }

    /// How evenly the letters would stand without the pen's doing; one's own never do.
    pub fn even(&self) -> f32 {
        if self.own.is_some() { 0.0 } else { self.font.source.even }
    }

    /// The letters of the font are made as high as the writer's own.
    fn font_scale(&self) -> f32 {
        self.own
            .as_ref()
            .map_or(1.0, |own| own.x_height() / self.font.source.x_height)
    }

    /// The room between words in em.
    pub fn space(&self) -> f32 {
        // Fonts differ much in it, hands little: two thirds of an "x" is what most people leave.
        self.x_height() * 0.66
    }

    /// Shapes a word without spaces, as the language of the letter wants it.
    pub fn shape(&self, text: &str, language: &Language) -> ShapedWord {
        let mut word = self.font.shape(text, language);
        let scale = self.font_scale();
        if scale != 1.0 {
            for letter in &mut word.letters {
                letter.advance *= scale;
                letter.offset = Point {
                    x: letter.offset.x * scale,
                    y: letter.offset.y * scale,
                };
            }
        }
        if let Some(own) = &self.own {
            // A letter of one's own stands for one character, so it takes the place of a glyph that does as well.
            for letter in &mut word.letters {
                let character = text.get(letter.at as usize..).and_then(|rest| rest.chars().next());
                if let Some(&index) = character.and_then(|letter| own.forms.get(&letter)?.first()) {
                    *letter = Shaped {
                        form: Form(Form::CAPTURED | index),
                        advance: own.letters[index as usize].advance,
                        offset: Point { x: 0.0, y: 0.0 },
                        at: letter.at,
                    };
                }
            }
            let known = |letter: &char| own.forms.contains_key(letter);
            word.missing.retain(|letter| !known(letter));
        }
        word
    }

    /// Shapes a word of a letterhead.
    pub fn shape_print(&self, text: &str, language: &Language) -> ShapedWord {
        let mut word = self.print.shape(text, language);
        for letter in &mut word.letters {
            letter.form.0 |= Form::PRINTED;
        }
        word
    }

    /// The other forms of the same letter, without itself.
    pub fn others(&self, form: Form) -> &[Form] {
        match form.0 & !0xffff {
            0 => self.font.forms.get(&form).map_or(&[], Vec::as_slice),
            _ => &[],
        }
    }

    /// The forms of a letter of one's own.
    pub fn own_forms(&self, form: Form) -> Vec<Form> {
        match (&self.own, form.0 & !0xffff) {
            (Some(own), Form::CAPTURED) => {
                let letter = own.letters[(form.0 & 0xffff) as usize].letter;
                let forms = own.forms.get(&letter).into_iter().flatten();
                forms.map(|index| Form(Form::CAPTURED | index)).collect()
            }
            _ => Vec::new(),
        }
    }

    /// How far the pen moves on after it, in em; `None` for what is not of a font.
    pub fn advance(&self, form: Form) -> Option<f32> {
        match (form.0 & !0xffff, &self.own) {
            (0, _) => Some(self.font.advance(form.0 as u16) * self.font_scale()),
            (Form::CAPTURED, Some(own)) => Some(own.letters[(form.0 & 0xffff) as usize].advance),
            (Form::PRINTED, _) => Some(self.print.advance(form.0 as u16)),
            _ => None,
        }
    }

    /// Its outline in em, and how much larger it is drawn.
    pub fn shape_of(&self, form: Form) -> (&Shape, f32) {
        match (form.0 & !0xffff, &self.own) {
            (0, _) => (self.font.outline(form.0 as u16), self.font_scale()),
            (Form::CAPTURED, Some(own)) => (&own.shapes[(form.0 & 0xffff) as usize], 1.0),
            (Form::PRINTED, _) => (self.print.outline(form.0 as u16), 1.0),
            _ => (made::caret(), self.x_height() / 0.4),
        }
    }

    /// How far its ink reaches to either side, in em; `None` for what is not a letter.
    pub fn sides(&self, form: Form) -> Option<Sides> {
        match (form.0 & !0xffff, &self.own) {
            (0, _) => Some(self.font.sides(form.0 as u16)?.larger(self.font_scale())),
            (Form::CAPTURED, Some(own)) => Some(own.sides[(form.0 & 0xffff) as usize]),
            _ => None,
        }
    }

    /// How much higher than drawn a capital is written.
    pub fn capitals(&self) -> f32 {
        if self.own.is_some() {
            1.0
        } else {
            self.font.source.capitals
        }
    }

    /// Where letters of one's own are among these, they stand as far from each other as their ink wants it.
    pub fn set_beside(&self, text: &str, letters: &mut [Shaped]) {
        if let Some(own) = &self.own {
            own.set_beside(text, letters, |form| self.sides(form));
        }
    }

    /// Whether the way of the pen is known for every letter the hand writes, so that a plotter can write it.
    pub fn has_centre_lines(&self) -> bool {
        match &self.own {
            Some(own) => {
                own.letters.iter().all(|letter| !letter.strokes.is_empty()) && self.font.centre_lines().is_some()
            }
            None => self.font.centre_lines().is_some(),
        }
    }

    /// The way of the pen in em, stroke by stroke, and how much larger it is drawn; `None` where it is not known.
    pub fn centre_lines(&self, form: Form) -> Option<(Cow<'_, [Vec<Point>]>, f32)> {
        match (form.0 & !0xffff, &self.own) {
            (0, _) => Some((self.font.lines(form.0)?.into(), self.font_scale())),
            (Form::CAPTURED, Some(own)) => {
                let strokes = &own.letters[(form.0 & 0xffff) as usize].strokes;
                (!strokes.is_empty()).then_some((strokes.into(), 1.0))
            }
            _ => (form == Form::CARET).then(|| (centre_lines::caret().into(), self.x_height() / 0.4)),
        }
    }

    /// The width of a character in thousandths of an em, for the text nobody sees.
    pub fn width_of(&self, letter: char) -> u16 {
        let font = [self.font, self.print]
            .into_iter()
            .find(|font| font.face.glyph_index(letter).is_some());
        let width = font.and_then(|font| Some(font.advance(font.face.glyph_index(letter)?.0)));
        (width.unwrap_or(0.5) * 1000.0) as u16
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::handwriting::{CapturedLetter, Ring};

    #[test]
    fn three_of_the_hands_know_several_forms_of_a_letter() {
        let forms = |name: HandName, letter: &str| {
            let forms = Letterforms::of(&Hand::of(name)).unwrap();
            let word = forms.shape(letter, &"ru".parse().unwrap());
            1 + forms.others(word.letters[0].form).len()
        };
        assert_eq!(forms(HandName::Quick, "д"), 3);
        assert_eq!(forms(HandName::Marker, "д"), 3);
        assert_eq!(forms(HandName::School, "д"), 7);
        assert_eq!((forms(HandName::Fine, "д"), forms(HandName::Clear, "д")), (1, 1));
    }

    #[test]
    fn a_bulgarian_letter_is_written_in_bulgarian_letters_where_the_hand_knows_them() {
        for (name, knows) in [
            (HandName::Marker, true),
            (HandName::School, true),
            (HandName::Quick, false),
        ] {
            let forms = Letterforms::of(&Hand::of(name)).unwrap();
            let write = |language: &str| forms.shape("где", &language.parse().unwrap()).letters;
            let differ = write("bg").iter().zip(&write("ru")).any(|(bg, ru)| bg.form != ru.form);
            assert_eq!(differ, knows, "{name:?}");
        }
    }

    #[test]
    fn letters_of_ones_own_come_first_and_what_they_lack_is_taken_from_the_hand() {
        let square = |side: f32| {
            let corner = |x: f32, y: f32| Point { x, y };
            let ends = [
                corner(0.0, side),
                corner(side, side),
                corner(side, 0.0),
                corner(0.0, 0.0),
            ];
            Ring {
                start: corner(0.0, 0.0),
                curves: ends.map(|end| [end, end, end]).to_vec(),
            }
        };
        let letter = |letter: char, side: f32| CapturedLetter {
            letter,
            advance: side,
            rings: vec![square(side)],
            strokes: Vec::new(),
        };
        let own = Captured::new(vec![letter('а', 0.4), letter('а', 0.5)], 0.4, 0.05);
        let hand = Hand {
            own: Some(Arc::new(own)),
            ..Hand::default()
        };
        let forms = Letterforms::of(&hand).unwrap();
        let word = forms.shape("аб", &"ru".parse().unwrap());
        assert_eq!(forms.own_forms(word.letters[0].form).len(), 2);
        assert!(word.letters[1].form.number() < Form::CAPTURED);
        assert!((forms.shape_of(word.letters[1].form).1 - 0.4 / 0.36).abs() < 1e-6);
    }
}
