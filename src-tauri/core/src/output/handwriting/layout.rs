//! The page: blocks of a letter, margins, and where a page ends.
//!
//! A letter a little too long is written a little tighter before it takes a second page. The closing never stands on a
//! page alone, nor does the first or last row of a paragraph.

use super::pen::Pen;
use super::rows::{Chunk, Room, Row, fill, shape_lines, widest};
use super::{Hand, Page, Paper, Sheet};
use crate::domain::language::Language;
use crate::output::Unprintable;

pub const MM_PER_POINT: f32 = 25.4 / 72.0;
/// Size and leading tried in turn to keep a letter on one page.
const TIGHTER: [(f32, f32); 4] = [(1.0, 1.0), (1.0, 0.95), (0.97, 0.93), (0.94, 0.92)];

/// The channel of the noise that moves a row up or down.
const LEADING: u32 = 50;

/// Writes the letter on as many pages as it takes; one, if it can be helped, and a blank one for an empty draft.
///
/// # Errors
/// [`Unprintable::Characters`] when the hand has no form for a character.
pub fn write(sheet: &Sheet, hand: &Hand, seed: u64) -> Result<Vec<Page>, Unprintable> {
    let mut pen = Pen::new(*hand, sheet.language, seed)?;
    let blocks = blocks_of(sheet, &mut pen);
    pen.refuse_missing()?;
    let mut fits = TIGHTER
        .iter()
        .map(|&(size, leading)| Fit::new(&pen, sheet.paper, size, leading));
    let fit = fits.find(|fit| fit.pages(&fit.rows(&pen, &blocks)).len() <= 1);
    let fit = fit.unwrap_or_else(|| Fit::new(&pen, sheet.paper, 1.0, 1.0));
    let rows = fit.rows(&pen, &blocks);
    let mut pages = Vec::new();
    let mut number = 0;
    let cut = fit.pages(&rows);
    let top = fit.top + if cut.len() == 1 { fit.lowered(&rows) } else { 0.0 };
    for rows in cut {
        let mut page = Page::blank(sheet.paper);
        let mut y = top;
        for (index, row) in rows.iter().enumerate() {
            if index > 0 {
                y += row.before + fit.leading;
            }
            number += 1;
            // The row strays from its place; the strays do not add up, so a page holds what was counted.
            let stray = fit.leading * 0.022 * pen.wobble * pen.noise.along(LEADING, number as f32 / 1.7);
            row.write(&mut pen, number, pages.len(), y + stray, fit.size, &mut page);
        }
        pages.push(page);
    }
    if pages.is_empty() {
        pages.push(Page::blank(sheet.paper));
    }
    Ok(pages)
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Stand {
    /// At the right of the head.
    Addressee,
    Centred,
    Left,
    Paragraph,
}

struct Block {
    lines: Vec<Vec<Chunk>>,
    stand: Stand,
    /// Room above, in leadings.
    before: f32,
    with_next: bool,
}

fn blocks_of(sheet: &Sheet, pen: &mut Pen) -> Vec<Block> {
    let greeting = if sheet.language == Language::Ru {
        Stand::Centred
    } else {
        Stand::Left
    };
    let mut blocks = Vec::new();
    let mut add = |lines: &[&str], stand: Stand, before: f32, with_next: bool| {
        let lines = shape_lines(lines, pen);
        if !lines.is_empty() {
            blocks.push(Block {
                lines,
                stand,
                before,
                with_next,
            });
        }
    };
    let addressee: Vec<&str> = sheet.addressee.iter().map(String::as_str).collect();
    add(&addressee, Stand::Addressee, 0.0, true);
    add(&[&sheet.greeting], greeting, 0.75, true);
    let paragraphs: Vec<&str> = sheet
        .paragraphs
        .iter()
        .flat_map(|paragraph| paragraph.lines())
        .collect();
    for (index, paragraph) in paragraphs.iter().enumerate() {
        let before = if index == 0 { 0.35 } else { 0.0 };
        add(&[paragraph], Stand::Paragraph, before, index + 1 == paragraphs.len());
    }
    add(&[&sheet.closing], Stand::Left, 0.6, true);
    add(&[&sheet.signature], Stand::Left, 0.0, true);
    add(&[&sheet.date], Stand::Left, 0.18, false);
    blocks
}

/// The measures of a letter on its paper, in millimetres.
struct Fit {
    size: f32,
    leading: f32,
    left: f32,
    right: f32,
    top: f32,
    bottom: f32,
}

impl Fit {
    /// Wide at the left and narrow at the right, as people leave them.
    fn new(pen: &Pen, paper: Paper, size: f32, leading: f32) -> Fit {
        let size = pen.hand.size * MM_PER_POINT * size;
        Fit {
            size,
            leading: size * pen.hand.leading * leading,
            left: paper.width * 0.115,
            right: paper.width * 0.93,
            top: paper.height * 0.087,
            bottom: paper.height * 0.945,
        }
    }

    fn rows(&self, pen: &Pen, blocks: &[Block]) -> Vec<Row> {
        let mut rows: Vec<Row> = Vec::new();
        for block in blocks {
            let first = rows.len();
            let room = self.room(pen, block);
            rows.extend(block.lines.iter().flat_map(|line| fill(pen, line, room)));
            let last = rows.len().saturating_sub(1);
            for (index, row) in rows.iter_mut().enumerate().skip(first) {
                if index == first && index > 0 {
                    row.before = block.before * self.leading;
                }
                let alone = index < last && (index == first || index + 1 == last);
                row.with_next = alone || (block.with_next && index + 1 >= last);
                if block.stand == Stand::Centred {
                    row.x += ((room.width - row.natural) / 2.0).max(0.0);
                }
            }
        }
        rows
    }

    fn room(&self, pen: &Pen, block: &Block) -> Room {
        let width = self.right - self.left;
        let room = Room {
            left: self.left,
            width,
            indent: 0.0,
            size: self.size,
        };
        match block.stand {
            Stand::Left | Stand::Centred => room,
            Stand::Paragraph => Room {
                indent: self.size * 1.9,
                ..room
            },
            Stand::Addressee => {
                let longest = block.lines.iter().map(|line| widest(pen, line)).fold(0.0, f32::max) * self.size;
                let width = (longest * 1.02).clamp(width * 0.46, width * 0.64);
                Room {
                    left: self.right - width,
                    width,
                    ..room
                }
            }
        }
    }

    /// A short letter is begun lower, not crowded under the upper edge.
    fn lowered(&self, rows: &[Row]) -> f32 {
        let used: f32 = rows.iter().skip(1).map(|row| self.leading + row.before).sum();
        let spare = self.bottom - self.top - used;
        ((spare - self.leading * 8.0) * 0.12).clamp(0.0, self.leading * 2.0)
    }

    /// Cuts the rows into pages, keeping together what must not part.
    fn pages<'rows>(&self, rows: &'rows [Row]) -> Vec<&'rows [Row]> {
        let mut pages = Vec::new();
        let mut rest = rows;
        while !rest.is_empty() {
            let mut y = self.top;
            let mut end = 1;
            while let Some(row) = rest.get(end) {
                y += row.before + self.leading;
                if y > self.bottom {
                    break;
                }
                end += 1;
            }
            let may_end = |cut: &usize| *cut == rest.len() || !rest[*cut - 1].with_next;
            let (page, next) = rest.split_at((1..=end).rev().find(may_end).unwrap_or(end));
            pages.push(page);
            rest = next;
        }
        pages
    }
}
