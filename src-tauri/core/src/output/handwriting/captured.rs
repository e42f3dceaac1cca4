//! The writer's own letters, as they were read from his sheet. Edge: how they are read is in `capture`.

use super::letterforms::{Form, Shaped};
use super::outline::{Point, Ring, Shape};
use super::sides::Sides;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A letter as the writer wrote it, in units of his own letter height times two.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CapturedLetter {
    pub letter: char,
    /// How far the pen moves on, in em; y is up, the baseline is 0.
    pub advance: f32,
    pub rings: Vec<Ring>,
    /// The way of the pen, where it is known.
    pub strokes: Vec<Vec<Point>>,
}

/// The paper between two letters on the average, in heights of "x"; no height of it counts for more than the other.
const PAPER: f32 = 0.3;
const MOST: f32 = 0.6;
/// The least of it where they come nearest, for letters and for signs, and how far one may reach over the other.
const NEAREST: f32 = 0.05;
const CLEAR: f32 = 0.12;
const TUCKED: f32 = 0.5;

/// The writer's own letters; a letter may come several times, and each time is a form.
#[derive(Debug, Clone, PartialEq)]
pub struct Captured {
    pub(super) letters: Vec<CapturedLetter>,
    pub(super) forms: BTreeMap<char, Vec<u32>>,
    pub(super) shapes: Vec<Shape>,
    pub(super) sides: Vec<Sides>,
    x_height: f32,
    pub(super) stem: f32,
}

impl Captured {
    /// Letters whose small "x" is `x_height` high and whose line is `stem` wide, both in em. A letter without an outline is
    /// left out, and what comes after the first thousand.
    pub fn new(letters: Vec<CapturedLetter>, x_height: f32, stem: f32) -> Captured {
        let letters: Vec<CapturedLetter> = letters
            .into_iter()
            .filter(|letter| !letter.rings.is_empty())
            .take(1000)
            .collect();
        let mut forms: BTreeMap<char, Vec<u32>> = BTreeMap::new();
        for (index, letter) in letters.iter().enumerate() {
            forms.entry(letter.letter).or_default().push(index as u32);
        }
        let x_height = x_height.max(0.05);
        let shapes: Vec<Shape> = letters.iter().map(|letter| Shape::new(letter.rings.clone())).collect();
        Captured {
            sides: shapes.iter().map(|shape| Sides::of(shape, x_height)).collect(),
            shapes,
            forms,
            letters,
            x_height,
            stem,
        }
    }

    pub fn letters(&self) -> &[CapturedLetter] {
        &self.letters
    }

    /// The height of "x" in em.
    pub fn x_height(&self) -> f32 {
        self.x_height
    }

    /// Sets the letters of a word so far from each other as a pen does: the same paper between any two, whatever tails and
    /// bows they have, and never one through the other.
    pub(super) fn set_beside(&self, text: &str, letters: &mut [Shaped], sides: impl Fn(Form) -> Option<Sides>) {
        let sign_of = |shaped: &Shaped| {
            text.get(shaped.at as usize..)
                .and_then(|rest| rest.chars().next())
                .unwrap_or(' ')
        };
        for at in 1..letters.len() {
            let (before, after) = (letters[at - 1], letters[at]);
            let (Some(one), Some(other)) = (sides(before.form), sides(after.form)) else {
                continue;
            };
            let both = |is: fn(char) -> bool| is(sign_of(&before)) && is(sign_of(&after));
            let clear = self.x_height * if both(char::is_alphabetic) { NEAREST } else { CLEAR };
            let boxed = one.reach().1 - other.reach().0;
            let step = if both(char::is_alphanumeric) {
                // The paper grows with the step, so the step is found by halving.
                let (mut least, mut most) = (boxed - self.x_height * TUCKED, boxed + self.x_height);
                for _ in 0..16 {
                    let step = (least + most) / 2.0;
                    if one.paper(&other, step, MOST * self.x_height) < PAPER * self.x_height {
                        least = step;
                    } else {
                        most = step;
                    }
                }
                most
            } else if matches!(sign_of(&after), '.' | ',') {
                // A stop goes under what reaches over it.
                boxed + clear - self.x_height * TUCKED
            } else {
                boxed + clear
            };
            let touching = one.apart(&other).map_or(step, |apart| clear - apart);
            letters[at - 1].advance = step.max(touching) + before.offset.x - after.offset.x;
        }
    }

    /// Whether it has a form of this character.
    pub fn knows(&self, letter: char) -> bool {
        self.forms.contains_key(&letter)
    }
}
