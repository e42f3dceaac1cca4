//! From cells to a hand: how high its "x" is, where its line lies, how far each letter moves the pen on.
//!
//! People write a little above the line or below it, and larger or smaller than the guides, but they do it alike everywhere:
//! so it is measured over all letters and taken out of each. Letters are not joined; what lies between the line and the height
//! of "x" keeps its distance from the neighbour, a tail or a bow above may reach over.

use super::super::fit::{length, minus, on_cubic};
use super::Verdict;
use super::template::{self, BASELINE, CELL, X_HEIGHT};
use crate::output::Unprintable;
use crate::output::handwriting::{Captured, CapturedLetter, Hand, HandName, Letterforms, Point, Ring};
use serde::{Deserialize, Serialize};
use std::fmt::Write;

/// What was read from one cell.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Glyph {
    /// The number of the cell on the whole sheet.
    pub cell: u32,
    pub letter: char,
    pub verdict: Verdict,
    /// In em of the guides, the printed line at 0 and y up; empty where nothing was written.
    pub rings: Vec<Ring>,
}

/// Room between two letters, in em of the guides.
const GAP: f32 = 0.105;
/// How far a tail may reach over the neighbour's room, in em.
const OVER: f32 = 0.14;
/// What the guides say, for a sheet with hardly a plain letter on it.
const GUIDED: f32 = 0.5;

/// How large, and how far over the line.
#[derive(Debug, Clone, Copy)]
struct Measure {
    x_height: f32,
    line: f32,
}

/// The letters as a hand writes with them. Deterministic: the same glyphs are the same hand.
pub fn captured(glyphs: &[Glyph]) -> Captured {
    let measure = measured(glyphs);
    let letters: Vec<CapturedLetter> = glyphs
        .iter()
        .filter(|glyph| !glyph.rings.is_empty())
        .map(|glyph| letter(glyph, measure))
        .collect();
    let stems = glyphs
        .iter()
        .filter(|glyph| glyph.letter.is_alphabetic())
        .filter_map(stem);
    let stem = median(stems.collect()).unwrap_or(0.06).clamp(0.02, 0.2);
    Captured::new(letters, measure.x_height, stem)
}

fn measured(glyphs: &[Glyph]) -> Measure {
    let plain = template::letters("plain");
    let plain = glyphs.iter().filter(|glyph| plain.contains(glyph.letter));
    let reaches: Vec<(f32, f32)> = plain.filter_map(|glyph| reach(&glyph.rings, |point| point.y)).collect();
    if reaches.len() < 6 {
        return Measure {
            x_height: GUIDED,
            line: 0.0,
        };
    }
    let bottom = median(reaches.iter().map(|reach| reach.0).collect()).unwrap_or(0.0);
    let top = median(reaches.iter().map(|reach| reach.1).collect()).unwrap_or(GUIDED);
    Measure {
        x_height: (top - bottom).clamp(0.2, 1.2),
        line: bottom.clamp(-0.15, 0.25),
    }
}

fn letter(glyph: &Glyph, measure: Measure) -> CapturedLetter {
    // What stands between these heights keeps its distance.
    let most = measure.line + measure.x_height * if glyph.letter.is_lowercase() { 1.05 } else { 2.2 };
    let least = measure.line - 0.04;
    let within: Vec<f32> = points(&glyph.rings)
        .filter(|point| (least..=most).contains(&point.y))
        .map(|point| point.x)
        .collect();
    let all = reach(&glyph.rings, |point| point.x).unwrap_or((0.0, 0.0));
    let (left, right) = if glyph.letter.is_alphanumeric() && !within.is_empty() {
        let least = within.iter().copied().fold(f32::INFINITY, f32::min);
        let most = within.iter().copied().fold(f32::NEG_INFINITY, f32::max);
        (least.min(all.0 + OVER), most.max(all.1 - OVER))
    } else {
        all
    };
    let moved = |point: Point| Point {
        x: point.x - left + GAP / 2.0,
        y: point.y - measure.line,
    };
    CapturedLetter {
        letter: glyph.letter,
        advance: right - left + GAP,
        rings: glyph.rings.iter().map(|ring| each(ring, moved)).collect(),
        strokes: Vec::new(),
    }
}

fn each(ring: &Ring, by: impl Fn(Point) -> Point) -> Ring {
    Ring {
        start: by(ring.start),
        curves: ring.curves.iter().map(|curve| curve.map(&by)).collect(),
    }
}

/// To ten-thousandths of an em, so that what is kept is what was read.
pub fn rounded(ring: &Ring) -> Ring {
    let round = |part: f32| (part * 1e4).round() / 1e4;
    each(ring, |point| Point {
        x: round(point.x),
        y: round(point.y),
    })
}

/// Places on the outline, four to a curve.
fn points(rings: &[Ring]) -> impl Iterator<Item = Point> + '_ {
    rings.iter().flat_map(around)
}

fn around(ring: &Ring) -> impl Iterator<Item = Point> + '_ {
    let begins = std::iter::once(ring.start).chain(ring.curves.iter().map(|curve| curve[2]));
    begins
        .zip(&ring.curves)
        .flat_map(|(from, curve)| (1..=4).map(move |step| on_cubic(from, *curve, step as f32 / 4.0)))
}

fn reach(rings: &[Ring], of: impl Fn(Point) -> f32) -> Option<(f32, f32)> {
    points(rings).map(of).fold(None, |reach, at| match reach {
        None => Some((at, at)),
        Some((least, most)) => Some((at.min(least), at.max(most))),
    })
}

/// The width of its line: twice what it encloses by the way around it.
fn stem(glyph: &Glyph) -> Option<f32> {
    let sums = glyph.rings.iter().map(measures);
    let (area, way) = sums.fold((0.0, 0.0), |sum, ring| (sum.0 + ring.0, sum.1 + ring.1));
    (way > 0.1).then(|| 2.0 * area.abs() / way)
}

/// What a ring encloses, the holes with the other sign, and the way around it.
pub fn measures(ring: &Ring) -> (f32, f32) {
    let (mut area, mut way) = (0.0, 0.0);
    let mut from = ring.start;
    for to in around(ring) {
        area += (from.x * to.y - to.x * from.y) / 2.0;
        way += length(minus(to, from));
        from = to;
    }
    (area, way)
}

fn median(mut of: Vec<f32>) -> Option<f32> {
    of.sort_by(f32::total_cmp);
    of.get(of.len() / 2).copied()
}

/// The shipped hand whose letters are most like these in width and reach; it lends what they lack.
///
/// # Errors
/// [`Unprintable::Font`] when a font cannot be read.
pub fn nearest(own: &Captured) -> Result<HandName, Unprintable> {
    let x_height = own.x_height();
    let mut best = (f32::INFINITY, HandName::default());
    for name in HandName::ALL {
        let forms = Letterforms::of(&Hand::of(name))?;
        let language = "ru".parse().map_err(|_| Unprintable::Font)?;
        let (mut apart, mut compared) = (0.0, 0);
        for letter in own.letters().iter().filter(|letter| letter.letter.is_alphabetic()) {
            let word = forms.shape(letter.letter.encode_utf8(&mut [0; 4]), &language);
            let Some(shaped) = word.letters.first().filter(|_| word.missing.is_empty()) else {
                continue;
            };
            let (shape, _) = forms.shape_of(shaped.form);
            let theirs = shape.placed(|point, _| point);
            if let (Some(one), Some(other)) = (box_of(&letter.rings, x_height), box_of(&theirs, forms.x_height())) {
                apart += one
                    .iter()
                    .zip(&other)
                    .map(|(one, other)| (one - other).powi(2))
                    .sum::<f32>();
                compared += 1;
            }
        }
        let apart = apart / (compared.max(1)) as f32;
        if compared > 0 && apart < best.0 {
            best = (apart, name);
        }
    }
    Ok(best.1)
}

/// Width, top and bottom in heights of "x".
fn box_of(rings: &[Ring], x_height: f32) -> Option<[f32; 3]> {
    let (left, right) = reach(rings, |point| point.x)?;
    let (bottom, top) = reach(rings, |point| point.y)?;
    Some([right - left, top, bottom].map(|part| part / x_height))
}

impl Glyph {
    /// The outline as the path of an SVG, in hundredths of a millimetre of the cell; see [`Glyph::VIEW`].
    pub fn path(&self) -> String {
        let em = 2.0 * X_HEIGHT * 100.0;
        let at = |point: Point| {
            (
                (point.x * em).round() as i32,
                (BASELINE * 100.0 - point.y * em).round() as i32,
            )
        };
        let mut path = String::new();
        for ring in &self.rings {
            let (x, y) = at(ring.start);
            // Writing to a string has no way to fail.
            let _ = write!(path, "M{x} {y}");
            for curve in &ring.curves {
                let [(a, b), (c, d), (e, f)] = curve.map(at);
                let _ = write!(path, "C{a} {b} {c} {d} {e} {f}");
            }
            path.push('Z');
        }
        path
    }

    /// Width and height of a cell, then where its line and the height of "x" lie, in hundredths of a millimetre.
    pub const VIEW: [i32; 4] = [
        (CELL.width * 100.0) as i32,
        (CELL.height * 100.0) as i32,
        (BASELINE * 100.0) as i32,
        ((BASELINE - X_HEIGHT) * 100.0) as i32,
    ];
}
