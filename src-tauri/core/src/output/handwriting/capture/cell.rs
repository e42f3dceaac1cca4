//! What is written in one cell: told from the paper, cleaned of specks, judged, and traced.

use super::letters::{measures, rounded};
use super::page::FLAT;
use super::template::{BASELINE, CELL, X_HEIGHT};
use super::{Verdict, trace};
use crate::output::handwriting::outline::Shape;
use crate::output::handwriting::{Point, Ring};

/// A camera spreads the edge of a line by no more than this, in em.
const SPREAD: f32 = 0.012;
/// In the middle of a broad line the ink is so much darker than where a tenth of the dots begin.
const FULL: f32 = 1.15;

/// One cell as darkness from 0 to 255, row by row.
pub struct Cut {
    pub dark: Vec<f32>,
}

/// Dots that belong to the printed edge of the cell, on each side.
const EDGE: usize = 5;
/// What lies this near to the edge alone is a rest of the edge or of the neighbour.
const NEAR_EDGE: usize = 13;
/// A smaller piece is a speck, in square millimetres: a third of the point of a fine pen.
const SPECK: f32 = 0.05;
/// Below this nothing is ink, however pale all of it is: pale guides of a printer without colours lie here.
const PALEST: f32 = 56.0;

/// How dark the ink of a page is: what a tenth of its dots are darker than.
pub fn ink_of(cuts: &[Cut]) -> f32 {
    let mut counts = [0_u32; 256];
    for dot in cuts.iter().flat_map(Cut::inner).filter(|dot| *dot > PALEST) {
        counts[dot as usize] += 1;
    }
    let all: u32 = counts.iter().sum();
    let mut seen = 0;
    let dark = counts.iter().rposition(|count| {
        seen += count;
        seen * 10 >= all && seen > 0
    });
    dark.unwrap_or(255) as f32
}

/// A piece of ink: its dots, and the box around them.
struct Piece {
    dots: Vec<usize>,
    left: usize,
    right: usize,
    top: usize,
    bottom: usize,
}

impl Cut {
    pub const SIZE: (usize, usize) = (
        (CELL.width * FLAT as f32) as usize,
        (CELL.height * FLAT as f32) as usize,
    );

    fn inner(&self) -> impl Iterator<Item = f32> + '_ {
        let (width, height) = Cut::SIZE;
        (EDGE..height - EDGE).flat_map(move |y| self.dark[y * width + EDGE..(y + 1) * width - EDGE].iter().copied())
    }

    /// The verdict, and the outline in em with y up, the line at 0 and the left edge of the cell at 0; empty for a cell with
    /// nothing in it. An em is twice the height of "x" the guides show.
    pub fn read(&self, letter: char, ink: f32) -> (Verdict, Vec<Ring>) {
        let soft = self.softened();
        let level = (ink * 0.45).max(PALEST);
        let pieces = pieces(&soft, level);
        if pieces.is_empty() || is_speck(&pieces, letter) {
            // Here is a line, but it is hardly darker than the paper.
            let pale = self::pieces(&soft, PALEST * 0.7);
            let long = |piece: &Piece| piece.dots.len() > FLAT * FLAT && !piece.hugs_edge();
            let faint = pieces.is_empty() && pale.iter().any(long);
            return (if faint { Verdict::Faint } else { Verdict::Empty }, Vec::new());
        }
        let verdict = if pieces.iter().any(Piece::runs_out) {
            Verdict::Border
        } else if pieces.len() > pieces_of(letter) {
            Verdict::Pieces
        } else {
            Verdict::Good
        };
        (verdict, outline(&soft, &pieces, (level, ink)))
    }

    /// The grain of the camera smoothed away; the printed edge is paper.
    fn softened(&self) -> Vec<f32> {
        let (width, height) = Cut::SIZE;
        let mut soft = vec![0.0; self.dark.len()];
        for y in EDGE..height - EDGE {
            for x in EDGE..width - EDGE {
                let row = |y: usize| {
                    let at = y * width + x;
                    self.dark[at - 1] + 2.0 * self.dark[at] + self.dark[at + 1]
                };
                soft[y * width + x] = (row(y - 1) + 2.0 * row(y) + row(y + 1)) / 16.0;
            }
        }
        soft
    }
}

/// The pieces darker than `level`, without specks and rests of the edge.
fn pieces(soft: &[f32], level: f32) -> Vec<Piece> {
    let (width, height) = Cut::SIZE;
    let mut seen: Vec<bool> = soft.iter().map(|dark| *dark <= level).collect();
    let mut pieces = Vec::new();
    for start in 0..seen.len() {
        if seen[start] {
            continue;
        }
        seen[start] = true;
        let mut open = vec![start];
        let mut piece = Piece {
            dots: Vec::new(),
            left: width,
            right: 0,
            top: height,
            bottom: 0,
        };
        while let Some(at) = open.pop() {
            let (x, y) = (at % width, at / width);
            piece.dots.push(at);
            (piece.left, piece.right) = (piece.left.min(x), piece.right.max(x));
            (piece.top, piece.bottom) = (piece.top.min(y), piece.bottom.max(y));
            // Nothing is darker than the level at the very edge, so there is always a neighbour.
            for next in [
                at - width - 1,
                at - width,
                at - width + 1,
                at - 1,
                at + 1,
                at + width - 1,
                at + width,
                at + width + 1,
            ] {
                if !seen[next] {
                    seen[next] = true;
                    open.push(next);
                }
            }
        }
        if piece.dots.len() as f32 > SPECK * (FLAT * FLAT) as f32 && !piece.hugs_edge() {
            pieces.push(piece);
        }
    }
    pieces
}

impl Piece {
    fn hugs_edge(&self) -> bool {
        let (width, height) = Cut::SIZE;
        self.right < NEAR_EDGE
            || self.left >= width - NEAR_EDGE
            || self.bottom < NEAR_EDGE
            || self.top >= height - NEAR_EDGE
    }

    fn runs_out(&self) -> bool {
        let (width, height) = Cut::SIZE;
        let edge = EDGE + 1;
        self.left <= edge || self.top <= edge || self.right + edge >= width - 1 || self.bottom + edge >= height - 1
    }
}

/// A letter less than a third as high as an "x" is a stray touch of the pen.
fn is_speck(pieces: &[Piece], letter: char) -> bool {
    let top = pieces.iter().map(|piece| piece.top).min().unwrap_or(0);
    let bottom = pieces.iter().map(|piece| piece.bottom).max().unwrap_or(0);
    letter.is_alphanumeric() && ((bottom - top) as f32) < X_HEIGHT * FLAT as f32 / 3.0
}

/// So many pieces are a letter of one person or another: some lift the pen where others do not.
fn pieces_of(letter: char) -> usize {
    match letter {
        '№' => 7,
        'ё' | 'Ё' | 'ы' | 'Ы' | '%' | 'ж' | 'Ж' | 'щ' | 'Щ' | '₽' | '€' => 5,
        'й' | 'Й' | 'ѝ' | 'i' | 'j' | '!' | '?' | ':' | ';' | '«' | '»' | '„' | '“' | '”' => 4,
        '.' | ',' | '’' | '-' | '—' | '/' => 2,
        _ => 4,
    }
}

fn outline(soft: &[f32], pieces: &[Piece], (level, ink): (f32, f32)) -> Vec<Ring> {
    let (width, height) = Cut::SIZE;
    // Only the pieces that are kept, with the slope of grey around them that tells where the edge lies between two dots.
    let mut kept = vec![0.0; soft.len()];
    for at in pieces.iter().flat_map(|piece| &piece.dots).copied() {
        for row in [at - width, at, at + width] {
            kept[row - 1..=row + 1].copy_from_slice(&soft[row - 1..=row + 1]);
        }
    }
    let em = 2.0 * X_HEIGHT * FLAT as f32;
    let line = BASELINE * FLAT as f32;
    let in_em = |dot: Point| Point {
        x: dot.x / em,
        y: (line - dot.y) / em,
    };
    let rings = trace::rings(&kept, (width, height), level);
    let in_em = rings
        .iter()
        .map(|ring| ring.iter().map(|dot| in_em(*dot)).collect::<Vec<_>>());
    let traced: Vec<Ring> = in_em.map(|ring| trace::smooth(&ring)).collect();
    // A camera spreads a line, but no ink is added by it: so much as the outline holds more than there was, it is drawn in.
    let full = ink * FULL;
    let inked = kept.iter().map(|dark| (dark / full).min(1.0)).sum::<f32>() / (em * em);
    let (held, around) = traced
        .iter()
        .map(measures)
        .fold((0.0, 0.0), |sum, ring| (sum.0 + ring.0, sum.1 + ring.1));
    let spread = ((held.abs() - inked) / around.max(0.1)).clamp(0.0, SPREAD);
    let drawn = Shape::new(traced).placed(|point, out| Point {
        x: point.x - out.x * spread,
        y: point.y - out.y * spread,
    });
    drawn.iter().map(rounded).collect()
}
