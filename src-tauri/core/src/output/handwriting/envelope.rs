//! The envelope: sender at the top left, addressee at the lower right, as the post wants it, and one line of the hand.
//!
//! A line of an address is kept whole; an address too long for its corner is written smaller.

use super::layout::MM_PER_POINT;
use super::pen::Pen;
use super::rows::{Chunk, Room, Row, fill, shape_lines, widest};
use super::{Envelope, Hand, Page, Paper};
use crate::output::Unprintable;

/// Writes the envelope.
///
/// # Errors
/// [`Unprintable::Characters`] when the hand has no form for a character.
pub fn write_envelope(envelope: &Envelope, hand: &Hand, seed: u64) -> Result<Page, Unprintable> {
    // Written after the letter, so the hand errs elsewhere.
    let mut pen = Pen::new(*hand, envelope.language, !seed)?;
    let blocks = [
        (shape_lines(&envelope.sender, &mut pen), SENDER),
        (shape_lines(&envelope.addressee, &mut pen), ADDRESSEE),
        (shape_lines(&[&envelope.line], &mut pen), LINE),
    ];
    pen.refuse_missing()?;
    let mut page = Page::blank(Paper::DL);
    let mut number = 0;
    for (lines, corner) in &blocks {
        let size = corner.size_for(&pen, lines);
        let room = Room {
            left: corner.left,
            width: corner.width,
            indent: 0.0,
            size,
        };
        let rows: Vec<Row> = lines.iter().flat_map(|line| fill(&pen, line, room)).collect();
        let leading = size * corner.leading;
        let height = leading * rows.len().saturating_sub(1) as f32;
        let first = if corner.from_bottom {
            corner.y - height
        } else {
            corner.y
        };
        for (index, row) in rows.iter().enumerate() {
            number += 1;
            row.write(&mut pen, number, 0, first + leading * index as f32, size, &mut page);
        }
    }
    Ok(page)
}

/// A block of the envelope: its first or last baseline and the room it has, in millimetres.
struct Corner {
    left: f32,
    width: f32,
    y: f32,
    from_bottom: bool,
    height: f32,
    /// Against the size of the hand.
    size: f32,
    leading: f32,
}

const SENDER: Corner = Corner {
    left: 14.0,
    width: 92.0,
    y: 15.5,
    from_bottom: false,
    height: 40.0,
    size: 0.88,
    leading: 1.28,
};
const ADDRESSEE: Corner = Corner {
    left: 117.0,
    width: 92.0,
    y: 96.0,
    from_bottom: true,
    height: 52.0,
    size: 1.08,
    leading: 1.36,
};
const LINE: Corner = Corner {
    left: 14.0,
    width: 92.0,
    y: 96.5,
    from_bottom: true,
    height: 24.0,
    size: 1.0,
    leading: 1.4,
};

impl Corner {
    /// The size wanted, or a smaller one that keeps the lines whole and all of them in the room.
    fn size_for(&self, pen: &Pen, lines: &[Vec<Chunk>]) -> f32 {
        let wanted = self.size * pen.hand.size * MM_PER_POINT;
        let longest = lines.iter().map(|line| widest(pen, line)).fold(0.1, f32::max);
        let rows = lines.len().max(1) as f32;
        let fitting = (self.width * 0.98 / longest).min(self.height / (self.leading * rows));
        wanted.min(fitting.max(wanted * 0.7))
    }
}
