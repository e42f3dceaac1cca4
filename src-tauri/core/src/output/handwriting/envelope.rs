//! The envelope: sender at the upper left, addressee at the lower right, as the post wants it, and one line of the hand.
//!
//! A line of an address is kept whole; an address too long for its corner is written smaller. In Russia the index is also
//! drawn into the code field at the lower left, which the sorting machines read.

use super::address::IndexField;
use super::paper::Size;
use super::pen::Pen;
use super::rows::{Chunk, Room, Row, fill, shape_lines, widest};
use super::{Envelope, Hand, Page};
use crate::output::Unprintable;

/// Writes the envelope.
///
/// # Errors
/// [`Unprintable::Characters`] when the hand has no form for a character.
pub fn write_envelope(envelope: &Envelope, hand: &Hand, seed: u64) -> Result<Page, Unprintable> {
    // Written after the letter, so the hand errs elsewhere.
    let mut pen = Pen::new(hand, envelope.language, !seed)?;
    let field = IndexField::of(&envelope.index, envelope.size);
    let corners = corners(envelope.size, field.as_ref().map(IndexField::top));
    let blocks = [&envelope.sender, &envelope.addressee, &vec![envelope.line.clone()]];
    let blocks = blocks.map(|lines| shape_lines(lines, &mut pen));
    pen.refuse_missing()?;
    let mut page = Page::blank(envelope.size, pen.writer());
    if let Some(field) = field {
        page.rules = field.rules(pen.hand.ink.tone());
    }
    let mut number = 0;
    for (lines, corner) in blocks.iter().zip(&corners) {
        let em = corner.em_for(&pen, lines);
        let room = Room {
            left: corner.left,
            width: corner.width,
            indent: 0.0,
            em,
        };
        let rows: Vec<Row> = lines.iter().flat_map(|line| fill(&pen, line, room)).collect();
        let leading = pen.forms.x_height() * em * corner.leading;
        let height = leading * rows.len().saturating_sub(1) as f32;
        let first = if corner.from_bottom {
            corner.y - height
        } else {
            corner.y
        };
        for (index, row) in rows.iter().enumerate() {
            number += 1;
            row.write(
                &mut pen,
                (number, 0, 1.0),
                first + leading * index as f32,
                em,
                &mut page,
            );
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
    /// In heights of "x".
    leading: f32,
}

/// Sender, addressee, and the line; above the index field where there is one.
fn corners(size: Size, field: Option<f32>) -> [Corner; 3] {
    let Size { width, height } = size;
    let margin = (width * 0.064).clamp(7.5, 14.0);
    let half = width / 2.0;
    // A stamp takes the upper right, so the sender keeps to the left half.
    let block = (half - margin - 4.0).min(110.0);
    let sender = Corner {
        left: margin,
        width: block,
        y: margin + 2.0,
        from_bottom: false,
        height: height * 0.34,
        size: 0.88,
        leading: 3.3,
    };
    let addressee = Corner {
        left: half + 7.0,
        width: (half - 7.0 - margin + 2.0).min(110.0),
        y: height - margin,
        from_bottom: true,
        height: height * 0.48,
        size: 1.08,
        leading: 3.45,
    };
    let line = Corner {
        left: margin,
        width: block,
        y: field.map_or(height - margin + 0.5, |top| top - 5.0),
        from_bottom: true,
        height: height * 0.2,
        size: 1.0,
        leading: 3.5,
    };
    [sender, addressee, line]
}

impl Corner {
    /// The size wanted, or a smaller one that keeps the lines whole and all of them in the room.
    fn em_for(&self, pen: &Pen, lines: &[Vec<Chunk>]) -> f32 {
        let wanted = self.size * pen.em();
        let longest = lines.iter().map(|line| widest(pen, line)).fold(0.1, f32::max);
        let rows = lines.len().max(1) as f32;
        let leading = self.leading * pen.forms.x_height();
        let fitting = (self.width * 0.98 / longest).min(self.height / (leading * rows));
        wanted.min(fitting.max(wanted * 0.6))
    }
}
