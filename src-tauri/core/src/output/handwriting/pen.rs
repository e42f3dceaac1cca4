//! The pen: turns a word into shaped glyphs, and shaped glyphs into ink on the page.
//!
//! The font holds up to three forms of a letter (as drawn, `ss01`, `ss02`); the pen takes one at random for each letter,
//! never the one it took last. What then varies is smooth over the page: every point of an outline is moved by noise of
//! the place where it lies, so joined strokes stay joined and the same letter elsewhere is another shape.

use super::noise::Noise;
use super::outline::{self, Point, Ring};
use super::{FONT, Glyph, Hand, Ink};
use crate::domain::language::Language;
use crate::output::Unprintable;
use rustybuzz::ttf_parser::{GlyphId, Tag};
use rustybuzz::{Face, Feature, UnicodeBuffer};
use std::collections::HashMap;

/// Channels of the noise, one for each thing that varies.
mod vary {
    pub const FORM: u32 = 1;
    pub const WORD_SIZE: u32 = 2;
    pub const DRIFT: u32 = 3;
    pub const TREMOR: u32 = 4;
    pub const SLANT: u32 = 5;
    pub const SIZE: u32 = 6;
    pub const GLYPH_SIZE: u32 = 7;
    pub const TURN: u32 = 8;
    pub const LIFT: u32 = 9;
    pub const WARP: u32 = 10; // to 13
    pub const PRESSURE: u32 = 14;
    pub const INK: u32 = 15;
}

/// A word ready to be placed; lengths in em.
#[derive(Debug, Clone)]
pub struct Written {
    pub text: String,
    pub width: f32,
    /// How far its ink reaches out before its start and after its end.
    pub overhang: (f32, f32),
    glyphs: Vec<Shaped>,
    /// How many words were written before it in this letter.
    number: i64,
}

#[derive(Debug, Clone, Copy)]
struct Shaped {
    glyph: u16,
    advance: f32,
    offset: Point,
}

impl Written {
    pub fn number(&self) -> i64 {
        self.number
    }
}

/// The line a word is written on, millimetres and radians.
#[derive(Debug, Clone, Copy)]
pub struct Baseline {
    /// Counted through the whole letter, so that no two lines drift alike.
    pub number: i64,
    pub page: usize,
    pub start: Point,
    /// Upwards is positive.
    pub slope: f32,
}

pub struct Pen {
    face: Face<'static>,
    language: rustybuzz::Language,
    pub hand: Hand,
    pub noise: Noise,
    /// 1 for the default hand, more for a careless one.
    pub wobble: f32,
    outlines: HashMap<u16, Vec<Ring>>,
    last_form: HashMap<char, u32>,
    letters: i64,
    words: i64,
    drawn: i64,
    missing: Vec<char>,
}

impl Pen {
    pub fn new(hand: Hand, language: Language, seed: u64) -> Result<Pen, Unprintable> {
        Ok(Pen {
            face: Face::from_slice(FONT, 0).ok_or(Unprintable::Font)?,
            language: language.tag().parse().map_err(|_| Unprintable::Font)?,
            hand,
            noise: Noise::new(seed),
            wobble: 1.5 - hand.neatness.clamp(0.0, 1.0),
            outlines: HashMap::new(),
            last_form: HashMap::new(),
            letters: 0,
            words: 0,
            drawn: 0,
            missing: Vec::new(),
        })
    }

    /// Refuses what was shaped so far when the font does not hold all of its characters.
    pub fn refuse_missing(&self) -> Result<(), Unprintable> {
        if self.missing.is_empty() {
            Ok(())
        } else {
            Err(Unprintable::Characters(self.missing.clone()))
        }
    }

    /// The room between words, in em.
    pub fn space(&self) -> f32 {
        let advance = self
            .face
            .glyph_index(' ')
            .and_then(|glyph| self.face.glyph_hor_advance(glyph))
            .unwrap_or(250);
        f32::from(advance) / self.em() * self.hand.word_gap
    }

    /// Shapes one word, without spaces.
    pub fn shape(&mut self, text: &str) -> Written {
        // The font's own `calt` would deal the forms out in a fixed order, which the eye finds.
        let mut features = vec![Feature {
            tag: Tag::from_bytes(b"calt"),
            value: 0,
            start: 0,
            end: u32::MAX,
        }];
        for (start, letter) in text.char_indices() {
            let form = self.form_of(letter);
            if form > 0 {
                let tag = Tag::from_bytes(if form == 1 { b"ss01" } else { b"ss02" });
                features.push(Feature {
                    tag,
                    value: 1,
                    start: start as u32,
                    end: (start + letter.len_utf8()) as u32,
                });
            }
        }
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_language(self.language.clone());
        let shaped = rustybuzz::shape(&self.face, &features, buffer);

        let scale =
            (1.0 + self.wobble * 0.018 * (self.noise.pick(vary::WORD_SIZE, self.words) * 2.0 - 1.0)) / self.em();
        let mut glyphs = Vec::with_capacity(shaped.len());
        for (info, position) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()) {
            if info.glyph_id == 0 {
                self.missing_at(text, info.cluster as usize);
            }
            glyphs.push(Shaped {
                glyph: info.glyph_id as u16,
                advance: position.x_advance as f32 * scale * self.hand.tracking,
                offset: Point {
                    x: position.x_offset as f32 * scale,
                    y: position.y_offset as f32 * scale,
                },
            });
        }
        self.words += 1;
        let width = glyphs.iter().map(|glyph| glyph.advance).sum();
        let overhang = (
            glyphs.first().map_or(0.0, |first| self.before(first)),
            glyphs.last().map_or(0.0, |last| self.after(last)),
        );
        Written {
            text: text.to_owned(),
            width,
            overhang,
            glyphs,
            number: self.words - 1,
        }
    }

    fn before(&self, shaped: &Shaped) -> f32 {
        let ink = self.face.glyph_bounding_box(GlyphId(shaped.glyph));
        ink.map_or(0.0, |ink| (-f32::from(ink.x_min) / self.em()).max(0.0))
    }

    fn after(&self, shaped: &Shaped) -> f32 {
        let ink = self.face.glyph_bounding_box(GlyphId(shaped.glyph));
        ink.map_or(0.0, |ink| (f32::from(ink.x_max) / self.em() - shaped.advance).max(0.0))
    }

    /// Which form of the letter comes now: never the one of last time.
    fn form_of(&mut self, letter: char) -> u32 {
        self.letters += 1;
        let chance = self.noise.pick(vary::FORM, self.letters);
        let form = match self.last_form.get(&letter) {
            None => (chance * 3.0) as u32,
            Some(last) => (last + 1 + (chance * 2.0) as u32) % 3,
        };
        self.last_form.insert(letter, form);
        form
    }

    fn missing_at(&mut self, text: &str, cluster: usize) {
        if let Some(letter) = text.get(cluster..).and_then(|rest| rest.chars().next())
            && !self.missing.contains(&letter)
        {
            self.missing.push(letter);
        }
    }

    fn em(&self) -> f32 {
        self.face.units_per_em() as f32
    }

    /// Draws the word from `x` on: `size` is the em in millimetres, `squeeze` brings letters together at a line's end.
    pub fn draw(&mut self, word: &Written, line: Baseline, x: f32, size: f32, squeeze: f32, glyphs: &mut Vec<Glyph>) {
        let ink = self.ink_of(word.number);
        let mut pen = x;
        for shaped in &word.glyphs {
            let place = self.place(line, pen + shaped.offset.x * size, shaped.offset.y, size);
            if let Some(rings) = self.rings(shaped.glyph, &place) {
                let wave = self.noise.along(vary::PRESSURE, place.along / (4.7 * size));
                let pressure = size * (0.010 + 0.007 * wave);
                glyphs.push(Glyph {
                    origin: place.origin,
                    rings,
                    pressure,
                    ink,
                });
            }
            pen += shaped.advance * size * squeeze;
        }
    }

    /// Everything smooth along the line, at one glyph.
    fn place(&mut self, line: Baseline, x: f32, lift: f32, size: f32) -> Place {
        self.drawn += 1;
        let noise = self.noise;
        let along = x + line.number as f32 * 977.0;
        let wave = |channel: u32, length: f32| noise.along(channel, along / (length * size)) * self.wobble;
        let own = |channel: u32| (noise.pick(channel, self.drawn) * 2.0 - 1.0) * self.wobble;
        let drift = 0.045 * wave(vary::DRIFT, 7.0) + 0.014 * wave(vary::TREMOR, 2.3) + 0.010 * own(vary::LIFT);
        let rise = (x - line.start.x) * line.slope.tan() + (drift + lift) * size;
        Place {
            origin: Point {
                x,
                y: line.start.y - rise,
            },
            along,
            scale: size * (1.0 + 0.028 * wave(vary::SIZE, 5.0) + 0.018 * own(vary::GLYPH_SIZE)),
            turn: line.slope + (1.1 * own(vary::TURN)).to_radians(),
            slant: (self.hand.slant + 2.2 * wave(vary::SLANT, 4.3)).to_radians().tan(),
            size,
            page: line.page as f32 * 1009.0,
        }
    }

    /// The outline at its place, warped; `None` for a blank.
    fn rings(&mut self, glyph: u16, place: &Place) -> Option<Vec<Ring>> {
        let face = &self.face;
        let rings = self.outlines.entry(glyph).or_insert_with(|| outline::of(face, glyph));
        let (noise, wobble) = (self.noise, self.wobble);
        let warp = |point: Point| place.warp(&noise, wobble, point);
        (!rings.is_empty()).then(|| rings.iter().map(|ring| ring.map(warp)).collect())
    }

    /// Ten tones, paler where the pen runs quick; the tone walks from word to word.
    fn ink_of(&self, word: i64) -> Ink {
        let wave = self.noise.along(vary::INK, word as f32 / 3.7);
        let pale = ((wave + 1.0) * 5.0).floor().clamp(0.0, 9.0) * 0.012;
        let tone = |part: u8| (f32::from(part) + (255.0 - f32::from(part)) * pale).round() as u8;
        let Ink(red, green, blue) = self.hand.ink;
        Ink(tone(red), tone(green), tone(blue))
    }
}

struct Place {
    origin: Point,
    along: f32,
    scale: f32,
    turn: f32,
    slant: f32,
    size: f32,
    page: f32,
}

impl Place {
    fn warp(&self, noise: &Noise, wobble: f32, point: Point) -> Point {
        let (x, y) = ((point.x + point.y * self.slant) * self.scale, point.y * self.scale);
        let (sin, cos) = self.turn.sin_cos();
        let x_on_page = self.origin.x + x * cos - y * sin;
        let y_on_page = self.origin.y - x * sin - y * cos;
        let (u, v) = (x_on_page / self.size, (y_on_page + self.page) / self.size);
        let moved = |channel: u32| {
            let broad = noise.over(channel, u / 0.6, v / 0.6);
            let fine = noise.over(channel + 2, u / 0.24, v / 0.24);
            (0.024 * broad + 0.010 * fine) * wobble * self.size
        };
        Point {
            x: x_on_page + moved(vary::WARP),
            y: y_on_page + moved(vary::WARP + 1),
        }
    }
}
