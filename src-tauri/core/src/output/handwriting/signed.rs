//! The signature on the page: beside the name it belongs to, never twice the same.
//!
//! A picture of one signature is put a little larger or smaller, turned and leaned with each letter; its ink is that of the
//! letter. Edge: a plotter has no way of the pen for it, so it is left to a real pen there.

use super::capture::signature::Signature;
use super::hand::Tone;
use super::outline::Point;
use super::pen::Pen;
use std::sync::Arc;

/// The most room it takes, in millimetres, for a hand whose "x" is 2.3 high.
const WIDE: f32 = 46.0;
const HIGH: f32 = 17.0;
/// Between the name and the signature.
const GAP: f32 = 6.0;
/// How much of it stands above the line.
const ABOVE: f32 = 0.66;

/// Channels of the noise.
mod vary {
    pub const SIZE: u32 = 30;
    pub const TURN: u32 = 31;
    pub const LEAN: u32 = 32;
    pub const ALONG: u32 = 33;
    pub const RISE: u32 = 34;
}

/// A signature at its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Inked {
    pub signature: Arc<Signature>,
    /// From the picture, a square of side 1 with y down, to millimetres of the page: `x = a·u + c·v + e`, `y = b·u + d·v + f`.
    pub matrix: [f32; 6],
    pub tone: Tone,
}

/// Puts it after the name, which ends at `end`, or above it where the name leaves no room before `right`.
pub fn put(signature: &Arc<Signature>, end: Point, right: f32, pen: &Pen) -> Inked {
    let vary = |channel: u32| pen.noise.pick(channel, 0) * 2.0 - 1.0;
    let size = (pen.hand.size / 2.3).clamp(0.7, 1.4) * (1.0 + 0.035 * vary(vary::SIZE));
    let shape = signature.height as f32 / (signature.width as f32).max(1.0);
    let wide = (WIDE * size).min(HIGH * size / shape.max(0.01));
    let high = wide * shape;
    let beside = end.x + GAP + 1.2 * vary(vary::ALONG);
    let (left, above) = if beside + wide <= right {
        (beside, high * ABOVE)
    } else {
        (right - wide, high * 0.95 + pen.hand.size)
    };
    let middle = Point {
        x: left + wide / 2.0,
        y: end.y - above + high / 2.0 + 0.7 * vary(vary::RISE),
    };
    let turn = (1.8 * vary(vary::TURN)).to_radians();
    let lean = 0.035 * vary(vary::LEAN);
    let (sin, cos) = (libm::sinf(turn), libm::cosf(turn));
    // Leaned first, then turned against the clock, then put with its middle in place.
    let (a, b) = (wide * cos, -wide * sin);
    let (c, d) = (high * (sin - lean * cos), high * (cos + lean * sin));
    Inked {
        signature: Arc::clone(signature),
        matrix: [a, b, c, d, middle.x - (a + c) / 2.0, middle.y - (b + d) / 2.0],
        tone: pen.hand.ink.tone(),
    }
}
