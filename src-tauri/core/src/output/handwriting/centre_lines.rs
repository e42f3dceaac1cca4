//! The way of the pen through the letters of the fine hand.
//!
//! The data were made once from the outlines by `cargo run -p comeback-core --example centre_lines`, which tells how. A line
//! of the file is the number of a glyph, then its strokes, each a row of coordinates in thousandths of an em with y up.

use super::outline::Point;
use std::collections::HashMap;
use std::sync::OnceLock;

const FINE: &str = include_str!("../../../../../assets/strokes/fine.txt");

#[derive(Debug)]
pub struct CentreLines(HashMap<u32, Vec<Vec<Point>>>);

impl CentreLines {
    fn read(text: &str) -> CentreLines {
        let glyph = |line: &str| {
            let mut parts = line.split(';');
            let number = parts.next()?.trim().parse().ok()?;
            Some((number, parts.map(stroke).filter(|stroke| stroke.len() > 1).collect()))
        };
        CentreLines(text.lines().filter_map(glyph).collect())
    }

    /// The strokes of a glyph; empty for a blank, `None` for one that was not traced.
    pub fn of(&self, glyph: u32) -> Option<&[Vec<Point>]> {
        self.0.get(&glyph).map(Vec::as_slice)
    }
}

fn stroke(text: &str) -> Vec<Point> {
    let numbers: Vec<f32> = text
        .split_whitespace()
        .filter_map(|number| number.parse().ok())
        .collect();
    let pairs = numbers.chunks_exact(2);
    pairs
        .map(|pair| Point {
            x: pair[0] / 1000.0,
            y: pair[1] / 1000.0,
        })
        .collect()
}

pub fn of_the_fine_hand() -> &'static CentreLines {
    static LINES: OnceLock<CentreLines> = OnceLock::new();
    LINES.get_or_init(|| CentreLines::read(FINE))
}

/// The wedge under a letter that was put in later, as for a hand whose small letters are 0.4 em high.
pub fn caret() -> &'static [Vec<Point>] {
    static CARET: OnceLock<Vec<Vec<Point>>> = OnceLock::new();
    CARET.get_or_init(|| {
        let corners = [(-0.095, -0.16), (0.01, 0.05), (0.108, -0.15)];
        vec![corners.map(|(x, y)| Point { x, y }).to_vec()]
    })
}
