//! The writer's own letters, as they were read from his sheet. Edge: how they are read is in `capture`.

use super::outline::{Point, Ring, Shape};
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

/// The writer's own letters; a letter may come several times, and each time is a form.
#[derive(Debug, Clone, PartialEq)]
pub struct Captured {
    pub(super) letters: Vec<CapturedLetter>,
    pub(super) forms: BTreeMap<char, Vec<u32>>,
    pub(super) shapes: Vec<Shape>,
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
        Captured {
            shapes: letters.iter().map(|letter| Shape::new(letter.rings.clone())).collect(),
            forms,
            letters,
            x_height: x_height.max(0.05),
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

    /// Whether it has a form of this character.
    pub fn knows(&self, letter: char) -> bool {
        self.forms.contains_key(&letter)
    }
}
