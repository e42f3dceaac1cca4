//! How far the ink of a letter reaches to either side, height by height: by this letters are set beside each other.
//!
//! A pen leaves paper between ink and ink, not between boxes: "Г" and "а" come closer than "Н" and "н". Edge: what is done
//! with the distance is decided by whoever asks.

use super::outline::Shape;

/// Heights from one "x" below the line to two and a fifth above it, each a tenth of an "x".
const BANDS: usize = 32;
const BELOW: f32 = 10.0;

/// In em; a band without ink reaches nowhere.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sides {
    left: [f32; BANDS],
    right: [f32; BANDS],
    /// The lowest and the highest of its ink.
    pub heights: (f32, f32),
}

/// The bands from the line to the height of "x".
const BODY: std::ops::Range<usize> = BELOW as usize..BELOW as usize + 10;

impl Sides {
    /// Of a shape whose "x" is so high.
    pub fn of(shape: &Shape, x_height: f32) -> Sides {
        let mut sides = Sides {
            left: [f32::INFINITY; BANDS],
            right: [f32::NEG_INFINITY; BANDS],
            heights: (f32::INFINITY, f32::NEG_INFINITY),
        };
        let band = |y: f32| (y / x_height * 10.0 + BELOW).floor();
        for point in shape.along() {
            sides.heights = (sides.heights.0.min(point.y), sides.heights.1.max(point.y));
            let at = band(point.y);
            if at >= 0.0 && at < BANDS as f32 {
                let at = at as usize;
                sides.left[at] = sides.left[at].min(point.x);
                sides.right[at] = sides.right[at].max(point.x);
            }
        }
        sides
    }

    /// Of the same letter made larger; its bands stay, they are told in heights of "x".
    pub fn larger(mut self, by: f32) -> Sides {
        self.left.iter_mut().chain(&mut self.right).for_each(|x| *x *= by);
        self.heights = (self.heights.0 * by, self.heights.1 * by);
        self
    }

    /// The leftmost and the rightmost of its ink.
    pub fn reach(&self) -> (f32, f32) {
        let left = self.left.iter().copied().fold(f32::INFINITY, f32::min);
        (left, self.right.iter().copied().fold(f32::NEG_INFINITY, f32::max))
    }

    /// The paper between the ink of this letter and of the next whose origin is the same, where they come nearest; a band
    /// looks at its neighbours too, so that what passes close above or below counts. `None` where they never meet.
    pub fn apart(&self, next: &Sides) -> Option<f32> {
        let near = |at: usize| at.saturating_sub(1)..(at + 2).min(BANDS);
        let paper = (0..BANDS).flat_map(|at| near(at).map(move |beside| next.left[beside] - self.right[at]));
        let least = paper.fold(f32::INFINITY, f32::min);
        least.is_finite().then_some(least)
    }

    /// The paper between both on the average from the line to the height of "x" or to that of a capital, no band counting
    /// for more than `most`, when the next letter's origin is `step` further on.
    pub fn paper(&self, next: &Sides, step: f32, most: f32) -> f32 {
        let high = |sides: &Sides| (BODY.end + 4..BODY.end + 8).any(|at| sides.left[at].is_finite());
        let bands = if high(self) && high(next) {
            BODY.start..BODY.end + 7
        } else {
            BODY
        };
        let count = bands.len() as f32;
        let paper = bands.map(|at| (next.left[at] + step - self.right[at]).clamp(0.0, most));
        paper.sum::<f32>() / count
    }
}
