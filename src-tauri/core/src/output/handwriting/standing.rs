//! How each letter stands: its place on the line, its lean, its size and the weight of its line.
//!
//! Everything drifts: it is smooth along the line, with a little that is each letter's own. Letters that a font sets like print
//! are unsettled further. Edge: which form of a letter comes and where the next one begins is the pen's.

use super::hand::{Hand, Tone};
use super::letterforms::{Form, Letterforms, Shaped};
use super::outline::Point;
use super::pen::{Baseline, Pen, hurried};
use super::place::{Likeness, Place};

/// Channels of the noise, one for each thing that varies.
mod vary {
    pub const DRIFT: u32 = 3;
    pub const TREMOR: u32 = 4;
    pub const SLANT: u32 = 5;
    pub const SIZE: u32 = 6;
    pub const GLYPH_SIZE: u32 = 7;
    pub const TURN: u32 = 8;
    pub const LIFT: u32 = 9;
    pub const PRESSURE: u32 = 14;
    pub const INK: u32 = 15;
    pub const WORD_SLANT: u32 = 19;
    pub const FLAT: u32 = 20;
    // What unsettles letters a font sets like print.
    pub const WIDE: u32 = 21;
    pub const WIDER: u32 = 22;
    pub const TALL: u32 = 23;
    pub const SWAY: u32 = 24;
    pub const HOP: u32 = 25;
    pub const PRESSES: u32 = 27;
}

/// The em in which deviations are told, in heights of "x": they do not depend on how a font fills its em.
const UNIT: f32 = 2.6;

impl Pen {
    /// Everything smooth along the line, at one letter.
    pub(super) fn place(&mut self, line: Baseline, shaped: &Shaped, x: f32, em: f32, word: i64) -> Place {
        self.drawn += 1;
        let noise = self.noise;
        let unit = UNIT * self.forms.x_height() * em;
        let along = x + line.number as f32 * 977.0;
        let wave = |channel: u32, length: f32| noise.along(channel, along / (length * unit)) * self.wobble;
        let lively = self.forms.lively();
        // A careless letter is still that letter, however lively the hand.
        let astray = (self.wobble * lively).min(2.0);
        let own = |channel: u32| (noise.pick(channel, self.drawn) * 2.0 - 1.0) * astray;
        // The same letter is never as wide, as high or as upright as the last time; a word stands a little above the line or
        // below it.
        let even = self.forms.even();
        let careless = (self.wobble - 1.0).max(0.0);
        let from_word = |channel: u32| noise.along(channel, word as f32 / 1.9) * self.wobble;
        let hop = from_word(vary::HOP) * line.freedom;
        // As wide as leaves room between words.
        let wide = (even * (0.05 * own(vary::WIDE) + 0.045 * wave(vary::WIDER, 1.4))).clamp(-0.07, 0.07);
        let tall = even * 0.045 * own(vary::TALL);
        let sway = even * 2.4 * wave(vary::SWAY, 0.9);
        let drift = even * 0.022 * hop
            + 0.045 * wave(vary::DRIFT, 7.0) * line.freedom
            + 0.014 * wave(vary::TREMOR, 2.3)
            + (0.008 + 0.006 * careless) * own(vary::LIFT);
        let gone = (x - line.start.x) / line.width.max(1.0);
        let rise =
            (x - line.start.x) * libm::tanf(line.slope) + drift * unit + shaped.offset.y * em + line.bow * gone * gone;
        let haste = self.hand.haste;
        let word_slant = 0.9 * from_word(vary::WORD_SLANT);
        let lean = self.hand.slant + hurried(haste, 1.8, 7.7) + 2.1 * wave(vary::SLANT, 4.3) + word_slant + sway;
        let pressed = 0.0026 * wave(vary::PRESSURE, 6.3).clamp(-1.6, 1.6)
            + even * 0.0022 * wave(vary::PRESSES, 1.2).clamp(-1.6, 1.6);
        let weight = weight(&self.hand, &self.forms, em, shaped.form);
        Place {
            origin: Point {
                x,
                y: line.start.y - rise,
            },
            scale: em * (1.0 + 0.028 * wave(vary::SIZE, 5.0) + (0.016 + 0.012 * careless) * own(vary::GLYPH_SIZE)),
            wide: 1.0 + hurried(haste, 0.03, 0.1) + wide,
            tall: 1.0 + tall + 0.025 * wave(vary::FLAT, 3.1) - hurried(haste, 0.02, 0.1),
            turn: line.slope + ((1.0 + 0.5 * even) * own(vary::TURN)).to_radians(),
            slant: libm::tanf(lean.to_radians()),
            unit,
            page: line.page as f32 * 1009.0,
            wobble: warp(self.wobble) * lively,
            swell: 1.0,
            weight: weight + pressed,
        }
    }

    /// Ten tones, paler where the pen runs quick; the tone walks from word to word.
    pub(super) fn tone_of(&self, word: i64) -> Tone {
        let wave = self.noise.along(vary::INK, word as f32 / 5.3);
        let pale = ((wave + 1.0) * 5.0).floor().clamp(0.0, 9.0) * 0.01;
        self.hand.ink.tone().paler(pale)
    }
}

/// How far the line of the pen reaches out of the outline on each side, in em.
fn weight(hand: &Hand, forms: &Letterforms, em: f32, form: Form) -> f32 {
    let stem = forms.stem(form);
    // A pen finer than the letters were drawn with can thin them only so far.
    (forms.line(hand, hand.pen / em) - stem).max(-0.3 * stem) / 2.0
}

/// How much of the unsteadiness bends the letters themselves: a careless hand places them worse than it forms them.
fn warp(wobble: f32) -> f32 {
    libm::powf(wobble, 0.65)
}

/// How the copies of a form for a large batch differ from the form itself.
pub fn likeness(hand: &Hand, forms: &Letterforms, form: Form) -> Likeness {
    Likeness {
        wobble: warp(hand.unsteadiness()) * forms.lively(),
        weight: weight(hand, forms, hand.size / forms.x_height(), form),
        unit: UNIT * forms.x_height(),
    }
}
