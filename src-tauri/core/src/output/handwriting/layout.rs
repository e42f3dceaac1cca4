//! The page: blocks of a letter, margins, and where a page ends.
//!
//! A letter a little too long is written a little tighter before it takes a second page. The closing never stands on a
//! page alone, nor does the first or last row of a paragraph.

use super::letterhead;
use super::outline::Point;
use super::paper::{self, Size};
use super::pen::Pen;
use super::rows::{Chunk, Room, Row, fill, shape_lines, widest};
use super::signed;
use super::slips;
use super::written::Written;
use super::{Hand, Page, Sheet};
use crate::domain::language::Language;
use crate::output::Unprintable;

/// Size and leading tried in turn to keep a letter on one page.
const TIGHTER: [(f32, f32); 4] = [(1.0, 1.0), (1.0, 0.95), (0.97, 0.93), (0.94, 0.92)];
/// A card is written as small as it takes, and no smaller than can be read.
const ON_A_CARD: [(f32, f32); 7] = [
    (1.0, 1.0),
    (0.95, 0.95),
    (0.9, 0.92),
    (0.84, 0.9),
    (0.78, 0.88),
    (0.72, 0.86),
    (0.66, 0.84),
];
/// From baseline to baseline, in heights of "x".
const LEADING: f32 = 3.65;

/// The channel of the noise that moves a row up or down.
const STRAY: u32 = 50;

/// Writes the letter on as many pages as it takes; one, if it can be helped, and a blank one for an empty draft.
///
/// # Errors
/// [`Unprintable::Characters`] when the hand has no form for a character.
pub fn write(sheet: &Sheet, hand: &Hand, seed: u64) -> Result<Vec<Page>, Unprintable> {
    let mut pen = Pen::new(hand, sheet.language, seed)?;
    let blocks = blocks_of(sheet, &mut pen);
    let free = blocks.iter().filter(|block| block.stand == Stand::Paragraph);
    let free = free.flat_map(|block| &block.lines);
    let free: Vec<&Written> = free.flat_map(|line| slips::words(sheet.language, line)).collect();
    pen.forget_in(&free);
    let head = letterhead::shape(&sheet.paper, &mut pen);
    pen.refuse_missing()?;
    let tries: &[(f32, f32)] = if is_card(sheet.paper.size) {
        &ON_A_CARD
    } else {
        &TIGHTER
    };
    let head_end = head.as_ref().map_or(0.0, |head| head.end);
    let mut fits = tries
        .iter()
        .map(|&(size, leading)| Fit::new(&pen, sheet, size, leading, head_end));
    let fit = fits.find(|fit| fit.pages(&fit.rows(&pen, &blocks)).len() <= 1);
    let fit = fit.unwrap_or_else(|| Fit::new(&pen, sheet, 1.0, 1.0, head_end));
    let rows = fit.rows(&pen, &blocks);
    let mut pages = Vec::new();
    let mut number = 0;
    let cut = fit.pages(&rows);
    let lowered = if cut.len() == 1 { fit.lowered(&rows) } else { 0.0 };
    let count = rows.len().max(1) as f32;
    let steady = (pen.wobble, pen.hand.slant);
    for rows in cut {
        let mut page = Page::blank(sheet.paper.size, pen.writer());
        let top = if pages.is_empty() { fit.top } else { fit.next_top } + lowered;
        page.rules = paper::rules(sheet.paper.size, sheet.paper.ruling, top);
        if let Some(head) = head.as_ref().filter(|_| pages.is_empty()) {
            head.print(&pen, &mut page);
        }
        let mut y = top;
        for (index, row) in rows.iter().enumerate() {
            if index > 0 {
                y += fit.step(row);
            }
            number += 1;
            // The hand tires a little down the page.
            let tired = number as f32 / count;
            pen.wobble = steady.0 * (0.93 + 0.15 * tired);
            pen.hand.slant = steady.1 + (0.4 + pen.hand.haste) * 1.2 * tired;
            // The row strays from its place; the strays do not add up, so a page holds what was counted.
            let freedom = if fit.pitch.is_some() { 0.3 } else { 1.0 };
            let noise = pen.noise.along(STRAY, number as f32 / 1.7);
            let stray = fit.leading * 0.022 * pen.wobble * noise * freedom;
            row.write(&mut pen, (number, pages.len(), freedom), y + stray, fit.em, &mut page);
            if let Some(signature) = sheet.signed.as_ref().filter(|_| row.signs) {
                let end = Point {
                    x: row.x + row.natural,
                    y,
                };
                page.inked.push(signed::put(signature, end, fit.right, &pen));
            }
        }
        pages.push(page);
    }
    if pages.is_empty() {
        let mut page = Page::blank(sheet.paper.size, pen.writer());
        page.rules = paper::rules(sheet.paper.size, sheet.paper.ruling, fit.top);
        if let Some(head) = &head {
            head.print(&pen, &mut page);
        }
        pages.push(page);
    }
    Ok(pages)
}

/// Less than A5.
fn is_card(size: Size) -> bool {
    size.width * size.height < 25_000.0
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Stand {
    /// At the right of the head.
    Addressee,
    Centred,
    Left,
    /// At the left, and the signature beside it.
    Signature,
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
    add(&[&sheet.signature], Stand::Signature, 0.0, true);
    add(&[&sheet.date], Stand::Left, 0.18, false);
    blocks
}

/// The measures of a letter on its paper, in millimetres.
struct Fit {
    em: f32,
    x_height: f32,
    leading: f32,
    /// From line to line of ruled paper.
    pitch: Option<f32>,
    left: f32,
    right: f32,
    /// The first baseline of the first page, and of the following ones.
    top: f32,
    next_top: f32,
    bottom: f32,
    /// What is written on a card stands in its middle.
    card: bool,
}

impl Fit {
    /// Wide at the left and narrow at the right, as people leave them.
    fn new(pen: &Pen, sheet: &Sheet, size: f32, leading: f32, head_end: f32) -> Fit {
        let Size { width, height } = sheet.paper.size;
        let em = pen.em() * size;
        let x_height = pen.hand.size * size;
        let pitch = sheet.paper.ruling.pitch();
        let mut leading = x_height * LEADING * leading;
        // Below the upper edge there is room for a capital, however small the paper.
        let next_top = (height * 0.087).max(x_height * 2.9 + 3.0);
        let mut top = next_top.max(head_end + leading * 1.15);
        let mut next_top = next_top;
        if let Some(pitch) = pitch {
            // A row to every line, or to every second one for a large hand; a narrow square is never written smaller.
            leading = (leading / pitch - 0.25).ceil().max(1.0) * pitch;
            let onto_line = |y: f32| (y / pitch).ceil() * pitch + 1.0;
            (top, next_top) = (onto_line(top), onto_line(next_top));
        }
        // A business card has the same edge at both sides.
        let (left, right) = match width <= Size::BUSINESS_CARD.width {
            true => (width * 0.09, width * 0.91),
            false => (width * 0.115, width * 0.93),
        };
        Fit {
            em,
            x_height,
            leading,
            pitch,
            left,
            right,
            top,
            next_top,
            bottom: (height * 0.945).min(height - x_height - 3.5),
            card: is_card(sheet.paper.size),
        }
    }

    /// From the row above to this one, onto a line where there are lines.
    fn step(&self, row: &Row) -> f32 {
        let step = row.before + self.leading;
        self.pitch.map_or(step, |pitch| (step / pitch).round() * pitch)
    }

    fn rows(&self, pen: &Pen, blocks: &[Block]) -> Vec<Row> {
        let mut rows: Vec<Row> = Vec::new();
        for block in blocks {
            let first = rows.len();
            let room = self.room(pen, block);
            rows.extend(block.lines.iter().flat_map(|line| fill(pen, line, room)));
            let last = rows.len().saturating_sub(1);
            if let Some(row) = rows.last_mut() {
                row.signs = block.stand == Stand::Signature;
            }
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
            em: self.em,
        };
        match block.stand {
            Stand::Left | Stand::Signature | Stand::Centred => room,
            Stand::Paragraph => Room {
                indent: (self.x_height * 4.8).min(width * 0.1),
                ..room
            },
            Stand::Addressee => {
                let longest = block.lines.iter().map(|line| widest(pen, line)).fold(0.0, f32::max) * self.em;
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
        let used: f32 = rows.iter().skip(1).map(|row| self.step(row)).sum();
        let spare = self.bottom - self.top - used;
        let lowered = if self.card {
            (spare * 0.4).max(0.0)
        } else {
            ((spare - self.leading * 8.0) * 0.12).clamp(0.0, self.leading * 2.0)
        };
        self.pitch.map_or(lowered, |pitch| (lowered / pitch).floor() * pitch)
    }

    /// Cuts the rows into pages, keeping together what must not part.
    fn pages<'rows>(&self, rows: &'rows [Row]) -> Vec<&'rows [Row]> {
        let mut pages: Vec<&[Row]> = Vec::new();
        let mut rest = rows;
        while !rest.is_empty() {
            let mut y = if pages.is_empty() { self.top } else { self.next_top };
            let mut end = 1;
            while let Some(row) = rest.get(end) {
                y += self.step(row);
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
