//! The pen: turns a word into shaped letters, and shaped letters into places on the page.
//!
//! For each letter the pen takes one of its forms, never the one it took last. What then varies drifts along the line: where
//! the letter stands, how it leans, how large it is. The outline itself is warped later, by the place where it lies.

use super::hand::{Hand, Tone};
use super::letterforms::{Form, Letterforms, Shaped};
use super::noise::Noise;
use super::outline::Point;
use super::place::Place;
use super::written::Written;
use super::{Glyph, Writer};
use crate::domain::language::Language;
use crate::output::Unprintable;
use std::collections::HashMap;

/// Channels of the noise, one for each thing that varies.
mod vary {
    pub const FORM: u32 = 1;
    pub const WORD_SIZE: u32 = 2;
    pub const SPACING: u32 = 16;
    pub const AGAIN: u32 = 17;
    pub const CORRECTION: u32 = 18;
    pub const NEAR: u32 = 26;
}

/// The line a word is written on, millimetres and radians.
#[derive(Debug, Clone, Copy)]
pub struct Baseline {
    /// Counted through the whole letter, so that no two lines drift alike.
    pub number: i64,
    pub page: usize,
    pub start: Point,
    pub width: f32,
    /// Upwards is positive.
    pub slope: f32,
    /// How far the line has risen above the slope at its end.
    pub bow: f32,
    /// 1 on plain paper, less where the paper has lines to keep to.
    pub freedom: f32,
}

/// How a word is drawn: the em in millimetres, and how much letters are brought together at a line's end.
#[derive(Debug, Clone, Copy)]
pub struct Measure {
    pub em: f32,
    pub squeeze: f32,
}

/// How much of a habit haste brings: a little from the beginning, and more and more towards the end.
pub(super) fn hurried(haste: f32, little: f32, more: f32) -> f32 {
    little * haste + more * haste * haste
}

pub struct Pen {
    pub forms: Letterforms,
    language: rustybuzz::Language,
    pub hand: Hand,
    pub noise: Noise,
    /// 1 for the default hand, more for a careless one.
    pub wobble: f32,
    last_form: HashMap<Form, Form>,
    letters: i64,
    chosen: i64,
    words: i64,
    pub(super) drawn: i64,
    missing: Vec<char>,
    /// The word a letter is put into later, and the chance it was chosen by.
    corrected: Option<(i64, f32)>,
}

impl Pen {
    pub fn new(hand: &Hand, language: Language, seed: u64) -> Result<Pen, Unprintable> {
        let hand = hand.within_bounds();
        Ok(Pen {
            forms: Letterforms::of(&hand)?,
            language: language.tag().parse().map_err(|_| Unprintable::Font)?,
            noise: Noise::new(seed),
            wobble: hand.unsteadiness(),
            hand,
            last_form: HashMap::new(),
            letters: 0,
            chosen: 0,
            words: 0,
            drawn: 0,
            missing: Vec::new(),
            corrected: None,
        })
    }

    /// What a page needs to have its outlines drawn later.
    pub fn writer(&self) -> Writer {
        Writer {
            forms: self.forms.clone(),
            noise: self.noise,
            hand: self.hand.clone(),
        }
    }

    /// Refuses what was shaped so far when the hand cannot write all of its characters.
    pub fn refuse_missing(&self) -> Result<(), Unprintable> {
        if self.missing.is_empty() {
            Ok(())
        } else {
            Err(Unprintable::Characters(self.missing.clone()))
        }
    }

    /// The em in millimetres for the size of the hand.
    pub fn em(&self) -> f32 {
        self.hand.size / self.forms.x_height()
    }

    /// The room between words, in em.
    pub fn space(&self) -> f32 {
        self.forms.space() * (1.0 + hurried(self.hand.haste, 0.1, 0.3))
    }

    /// Shapes one word, without spaces.
    pub fn shape(&mut self, text: &str) -> Written {
        let shaped = self.forms.shape(text, &self.language);
        self.note_missing(&shaped.missing);
        let word = self.words;
        self.words += 1;
        let mut letters = shaped.letters;
        for letter in &mut letters {
            let mut rest = text.get(letter.at as usize..).unwrap_or_default().chars().skip(1);
            let form = self.form_of(letter.form, !rest.next().is_some_and(char::is_alphabetic));
            if form != letter.form
                && letter.advance > 0.0
                && let (Some(old), Some(new)) = (self.forms.advance(letter.form), self.forms.advance(form))
            {
                letter.advance += new - old;
            }
            letter.form = form;
        }
        self.forms.set_beside(text, &mut letters);
        let size = 1.0 + self.wobble * 0.022 * self.noise.along(vary::WORD_SIZE, word as f32 / 1.7);
        let spacing = self.noise.along(vary::SPACING, word as f32 / 4.3) * self.wobble * 0.022;
        let tracking = size * (1.0 + spacing + hurried(self.hand.haste, 0.02, 0.1));
        let figure_after = |at: u32| {
            let mut rest = text.get(at as usize..).unwrap_or_default().chars().skip(1);
            rest.next().is_some_and(char::is_numeric)
        };
        for (number, letter) in (0..).zip(&mut letters) {
            let rest = text.get(letter.at as usize..).unwrap_or_default();
            // A stop is set apart a little; fonts tuck it under the letter before.
            if number > 0 && rest.starts_with(['.', ',', ':', ';']) {
                letter.offset.x += 0.03;
                letter.advance += 0.03;
            }
            // So does the number sign before its figures, where no space was typed.
            if rest.starts_with('№') && figure_after(letter.at) {
                letter.advance += self.forms.x_height() * 0.3;
            }
            self.letters += 1;
            let near = (self.noise.pick(vary::NEAR, self.letters) * 2.0 - 1.0) * self.wobble;
            let careless = 0.035 * (self.wobble - 1.0).max(0.0);
            letter.advance *= tracking;
            if letter.advance > 0.0 {
                let nearer = (0.055 * self.forms.even() + careless) * near;
                letter.advance += nearer.clamp(-0.12, 0.14) * self.forms.x_height();
            }
            letter.offset.x *= size;
            letter.offset.y *= size;
        }
        self.written(text, letters, word)
    }

    /// Shapes a word of what is printed on the paper, not written.
    pub fn shape_print(&mut self, text: &str) -> Written {
        let shaped = self.forms.shape_print(text, &self.language);
        self.note_missing(&shaped.missing);
        self.written(text, shaped.letters, -1)
    }

    fn note_missing(&mut self, missing: &[char]) {
        for letter in missing {
            if !self.missing.contains(letter) {
                self.missing.push(*letter);
            }
        }
    }

    fn written(&self, text: &str, letters: Vec<Shaped>, number: i64) -> Written {
        let reach = |letter: &Shaped| {
            let (shape, scale) = self.forms.shape_of(letter.form);
            shape.reach().map(|(left, right)| (left * scale, right * scale))
        };
        let before = letters
            .first()
            .and_then(reach)
            .map_or(0.0, |(left, _)| (-left).max(0.0));
        let after = letters.last().and_then(|last| Some(reach(last)?.1 - last.advance));
        Written {
            text: text.to_owned(),
            width: letters.iter().map(|letter| letter.advance).sum(),
            overhang: (before, after.unwrap_or(0.0).max(0.0)),
            letters,
            begins: 0,
            number,
        }
    }

    /// Which form of the letter comes now: never the one of last time.
    fn form_of(&mut self, usual: Form, ends_word: bool) -> Form {
        self.chosen += 1;
        let own = self.forms.own_forms(usual);
        let (first, rest) = match own.split_first() {
            Some((first, rest)) => (*first, rest),
            None => (usual, self.forms.others(usual)),
        };
        let last = self.last_form.get(&usual).copied();
        let all = || std::iter::once(first).chain(rest.iter().copied());
        let sides = |form: Form| self.forms.sides(form).map(|sides| sides.heights);
        let low = all()
            .filter_map(sides)
            .map(|(low, _)| low)
            .fold(f32::INFINITY, f32::min);
        let tall = all()
            .filter_map(sides)
            .map(|(low, high)| high - low)
            .fold(0.0, f32::max);
        // A form made to run on into the next letter hangs in the air at the end of a word.
        let hangs = |form: Form| {
            let raised = low.max(0.0) + 0.05 * self.forms.x_height();
            sides(form).is_some_and(|(low, high)| low > raised && high - low < 0.95 * tall)
        };
        let fresh = || {
            let other = all().filter(|form| rest.is_empty() || Some(*form) != last);
            other.filter(|form| !ends_word || rest.is_empty() || !hangs(*form))
        };
        let count = fresh().count();
        let chance = self.noise.pick(vary::FORM, self.chosen);
        let chosen = ((chance * count as f32) as usize).min(count.saturating_sub(1));
        let form = fresh().nth(chosen).unwrap_or(usual);
        self.last_form.insert(usual, form);
        form
    }

    /// Draws the word from `x` on; `index` is its number among the words of the page.
    pub fn draw(&mut self, word: &Written, line: Baseline, x: f32, measure: Measure, index: u32, to: &mut Vec<Glyph>) {
        let tone = self.tone_of(word.number);
        let Measure { em, squeeze } = measure;
        let forgotten = self.forgotten(word);
        let count = word.letters.len().max(2) as f32;
        let mut pen = x;
        for (number, shaped) in word.letters.iter().enumerate() {
            let advance = shaped.advance * em * squeeze;
            if forgotten == Some(number) {
                let glyph = Glyph {
                    form: shaped.form,
                    letter: word.letter(shaped),
                    place: self.place(line, shaped, pen + advance * 0.05, em, word.number),
                    tone,
                    word: index,
                };
                self.put_in(glyph, pen + advance * 0.2, em, to);
                pen += advance * 0.42;
                continue;
            }
            let mut place = self.place(line, shaped, pen + shaped.offset.x * em * squeeze, em, word.number);
            // In a hurry the end of a word is written flatter.
            let trailing = number as f32 / count;
            place.tall *= 1.0 - hurried(self.hand.haste, 0.08, 0.2) * trailing * trailing;
            let letter = word.letter(shaped);
            // Capitals a font draws hardly higher than small letters are written as high as a pen writes them.
            let raised = self.forms.capitals() - 1.0;
            place.tall *= 1.0
                + raised
                    * if letter.is_uppercase() {
                        1.0
                    } else if letter.is_numeric() || letter == '№' {
                        0.6
                    } else {
                        0.0
                    };
            place.wide *= libm::powf(squeeze, 0.8);
            let mut glyph = Glyph {
                form: shaped.form,
                letter,
                place,
                tone,
                word: index,
            };
            if self.gone_over(word) {
                // The second line runs beside the first by less than its width, and the pen is pressed less.
                let stem = self.forms.stem(shaped.form);
                glyph.place.weight -= 0.1 * stem;
                let mut again = glyph.clone();
                again.place.weight -= 0.12 * stem;
                again.place.origin.x += 0.3 * stem * em;
                again.place.origin.y += 0.2 * stem * em;
                again.place.turn += 0.02;
                to.push(again);
            }
            to.push(glyph);
            pen += advance;
        }
    }

    /// The letter above the line, and the caret below the gap.
    fn put_in(&self, mut letter: Glyph, gap: f32, em: f32, to: &mut Vec<Glyph>) {
        let x_height = self.forms.x_height() * em;
        let mut caret = letter.clone();
        caret.form = Form::CARET;
        caret.place.origin.x = gap;
        caret.place.origin.y += x_height * 0.1;
        caret.place.weight = 0.0;
        let above = &mut letter.place;
        above.origin.y -= x_height * 1.42;
        above.wide *= 0.86;
        above.tall *= 0.86;
        to.push(letter);
        to.push(caret);
    }

    /// Of these words one lacks a letter, where the writer asked for it.
    pub fn forget_in(&mut self, words: &[&Written]) {
        let chance = |word: &&Written| (word.number, self.noise.pick(vary::CORRECTION, word.number));
        let chances = words.iter().filter(|word| word.letters.len() > 4).map(chance);
        let chosen = chances.max_by(|one, other| one.1.total_cmp(&other.1));
        self.corrected = chosen.filter(|_| self.hand.corrections);
    }

    /// Which letter of the word was forgotten: one in the middle.
    fn forgotten(&self, word: &Written) -> Option<usize> {
        let (number, chance) = self.corrected?;
        let plain =
            |index: &usize| word.letters[*index].advance > 0.0 && word.letter(&word.letters[*index]).is_alphabetic();
        let middle: Vec<usize> = (2..word.letters.len().saturating_sub(1)).filter(plain).collect();
        let index = (chance * 7919.0) as usize % middle.len().max(1);
        middle.get(index).copied().filter(|_| number == word.number)
    }

    /// Once or twice in a page a letter comes out badly and is gone over.
    fn gone_over(&self, word: &Written) -> bool {
        let chance = self.noise.pick(vary::AGAIN, self.drawn);
        word.letters.len() > 2 && chance < 0.0016 * (self.wobble * self.wobble).min(1.7)
    }

    /// Draws a word of what is printed: straight, even, in grey.
    pub fn print(&self, word: &Written, at: Point, em: f32, tone: Tone, index: u32, to: &mut Vec<Glyph>) {
        let mut x = at.x;
        for shaped in &word.letters {
            let origin = Point {
                x: x + shaped.offset.x * em,
                y: at.y - shaped.offset.y * em,
            };
            to.push(Glyph {
                form: shaped.form,
                letter: word.letter(shaped),
                place: Place::printed(origin, em),
                tone,
                word: index,
            });
            x += shaped.advance * em;
        }
    }
}
