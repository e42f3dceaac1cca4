//! Rows: where a line is broken, and how one row is written.
//!
//! Filled as a person fills them: the right edge is ragged, a last word is squeezed in rather than carried over, a dash
//! never begins a row and nothing is hyphenated.

use super::outline::Point;
use super::pen::{Baseline, Measure, Pen};
use super::written::Written;
use super::{Page, Word};
use std::borrow::Cow;

/// A row may want this much more than its room: its last words are squeezed in rather than carried over.
const SQUEEZE: f32 = 0.04;
/// And no word is squeezed more than this, as long as others in the row can give way as well.
const TIGHT: f32 = 0.85;

/// A last row with less than this of its room is one lonely word.
const LONELY: f32 = 0.16;
/// A row that ends before this much of its room ends too early.
const EARLY: f32 = 0.9;
/// And a row is full enough with this much of its room.
const FULL: f32 = 0.84;

mod vary {
    pub const EDGE: u32 = 40;
    pub const GAP: u32 = 41;
    pub const SLOPE: u32 = 42;
    pub const MARGIN: u32 = 43;
    pub const BOW: u32 = 44;
}

/// Words that stay in one row: those joined by a no-break space, and a dash with the word before it.
pub type Chunk = Vec<Written>;

/// Shapes the lines of a block; lines without a word take no room.
pub fn shape_lines<Line: AsRef<str>>(lines: &[Line], pen: &mut Pen) -> Vec<Vec<Chunk>> {
    let shaped = lines.iter().map(|line| shape_line(line.as_ref(), pen));
    shaped.filter(|chunks| !chunks.is_empty()).collect()
}

fn shape_line(text: &str, pen: &mut Pen) -> Vec<Chunk> {
    let mut chunks: Vec<Chunk> = Vec::new();
    for token in plain(text).split(' ') {
        let words = token.split('\u{a0}').filter(|word| !word.is_empty());
        let words: Chunk = words.map(|word| pen.shape(word)).collect();
        let begins_with_dash = words.first().is_some_and(|word| word.text == "—" || word.text == "–");
        match chunks.last_mut() {
            _ if words.is_empty() => {}
            Some(before) if begins_with_dash => before.extend(words),
            _ => chunks.push(words),
        }
    }
    chunks
}

/// Spaces and hyphens the font lacks become those it has; marks that draw nothing are dropped.
fn plain(text: &str) -> String {
    let drawn = text
        .chars()
        .filter(|letter| !matches!(letter, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}'))
        .filter(|letter| letter.is_whitespace() || !letter.is_control());
    let drawn = drawn.map(|letter| match letter {
        '\u{202f}' | '\u{2007}' => '\u{a0}',
        '\u{2010}' | '\u{2011}' => '-',
        '\u{a0}' => letter,
        _ if letter.is_whitespace() => ' ',
        _ => letter,
    });
    drawn.collect()
}

/// One row, in millimetres.
pub struct Row {
    pub x: f32,
    /// The width its words want, and the width they have.
    pub natural: f32,
    room: f32,
    em: f32,
    /// Each word with the room before it.
    words: Vec<(Written, f32)>,
    /// How many words begin what was put in last and stays together.
    last_chunk: usize,
    /// Room above, beyond the leading.
    pub before: f32,
    /// Whether the next row belongs on the same page.
    pub with_next: bool,
    /// Whether the signature is put here.
    pub signs: bool,
}

/// The widest a line can get when written without a break, in em.
pub fn widest(pen: &Pen, line: &[Chunk]) -> f32 {
    let gap = pen.space() * (1.0 + 0.16 * pen.wobble);
    line.iter()
        .flatten()
        .map(|word| word.width + word.overhang.0 + word.overhang.1 + gap)
        .sum::<f32>()
        - gap
}

/// Where a line goes: its left edge, its width and the indent of its first row; the em of the hand with it.
#[derive(Debug, Clone, Copy)]
pub struct Room {
    pub left: f32,
    pub width: f32,
    pub indent: f32,
    pub em: f32,
}

/// Breaks a line into rows.
pub fn fill(pen: &Pen, line: &[Chunk], room: Room) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut row = Row::begin(room.left + room.indent, room.width - room.indent, room.em);
    for chunk in line {
        let most = room.width * 0.97 / room.em;
        let whole = chunk.iter().map(|word| word.width + pen.space()).sum::<f32>();
        // Words glued into more than a row come apart again, and so does a word no row can hold.
        let broken: Cow<'_, [Written]> = if whole > most {
            chunk.iter().flat_map(|word| word.parts(most)).collect()
        } else {
            Cow::Borrowed(chunk)
        };
        let at_once = if whole > most { 1 } else { broken.len() };
        let mut rest: &[Written] = &broken;
        while !rest.is_empty() {
            let cut = row.parting(pen, rest).unwrap_or(at_once.min(rest.len()));
            let (part, next) = rest.split_at(cut);
            rest = next;
            let mut last = row.words.last().map(|(word, _)| word);
            let mut spaced = Vec::with_capacity(part.len());
            for word in part {
                spaced.push((word.clone(), gap_between(pen, last, word, room.em)));
                last = Some(word);
            }
            let wanted: f32 = spaced.iter().map(|(word, gap)| gap + word.width * room.em).sum();
            let ragged = 1.0 - 0.02 * pen.noise.pick(vary::EDGE, part[0].number());
            if !row.words.is_empty() && row.natural + wanted > row.room * ragged * (1.0 + SQUEEZE) {
                rows.push(std::mem::replace(&mut row, Row::begin(room.left, room.width, room.em)));
            }
            row.last_chunk = row.words.len();
            for (word, gap) in spaced {
                row.add(word, gap, room.em);
            }
        }
    }
    if let Some(above) = rows.last_mut() {
        above.gives_company(&mut row, pen);
    }
    rows.push(row);
    rows
}

/// A hand leaves room between ink and ink: what a letter reaches out is added to the space.
fn gap_between(pen: &Pen, before: Option<&Written>, word: &Written, size: f32) -> f32 {
    let uneven = pen.noise.pick(vary::GAP, word.number()) * 2.0 - 1.0;
    // A long flourish may go under the word before it.
    let reach = before.map_or(0.0, |before| before.overhang.1.min(0.2)) + word.overhang.0.min(0.2);
    // What is raised and underlined wants room before the figures.
    let sign = if before.is_some_and(|before| before.text.ends_with('№')) {
        1.25
    } else {
        1.0
    };
    let wanted = sign * pen.space() * (1.0 + 0.16 * pen.wobble.min(1.8) * uneven) + 0.8 * reach;
    // And no flourish comes nearer to the word before than half of it.
    let apart = before.and_then(|before| before.apart(word, &pen.forms));
    size * apart.map_or(wanted, |apart| wanted.max(0.5 * pen.space() - apart))
}

impl Row {
    fn begin(x: f32, room: f32, em: f32) -> Row {
        Row {
            x,
            natural: 0.0,
            room,
            em,
            words: Vec::new(),
            last_chunk: 0,
            before: 0.0,
            with_next: false,
            signs: false,
        }
    }

    /// How many words of a chunk this row takes before the next, where the whole chunk would leave it ending far too early:
    /// typographers keep a "не" with its verb, a pen does where it costs nothing.
    fn parting(&self, pen: &Pen, chunk: &[Written]) -> Option<usize> {
        let width = |words: &[Written]| words.iter().map(|word| word.width + pen.space()).sum::<f32>() * self.em;
        if self.words.is_empty() || self.natural > EARLY * self.room || self.natural + width(chunk) <= self.room {
            return None;
        }
        let parts = |at: &usize| {
            let (before, after) = (&chunk[at - 1].text, &chunk[*at].text);
            let long = before.chars().count() > 1 && after.chars().count() > 2;
            let plain = before.chars().all(char::is_lowercase) && after.starts_with(char::is_lowercase);
            long && plain && self.natural + width(&chunk[..*at]) <= self.room
        };
        (1..chunk.len()).rev().find(parts)
    }

    /// A short word alone at the end of a paragraph looks forgotten: the last words above come down to it, unless the row above
    /// would be left too empty.
    fn gives_company(&mut self, last: &mut Row, pen: &Pen) {
        let alone = last.last_chunk == 0 && last.natural < LONELY * last.room;
        let moved: f32 = self.words[self.last_chunk..]
            .iter()
            .map(|(word, gap)| word.width * self.em + gap)
            .sum();
        if !alone || self.last_chunk == 0 || self.natural - moved < FULL * self.room {
            return;
        }
        let down: Vec<Written> = self.words.drain(self.last_chunk..).map(|(word, _)| word).collect();
        self.natural -= moved;
        let own: Vec<Written> = last.words.drain(..).map(|(word, _)| word).collect();
        last.natural = 0.0;
        let mut before: Option<Written> = None;
        last.last_chunk = down.len();
        for word in down.into_iter().chain(own) {
            let gap = gap_between(pen, before.as_ref(), &word, self.em);
            before = Some(word.clone());
            last.add(word, gap, self.em);
        }
    }

    fn add(&mut self, word: Written, gap: f32, size: f32) {
        let gap = if self.words.is_empty() { 0.0 } else { gap };
        self.natural += gap + word.width * size;
        self.words.push((word, gap));
    }

    /// How much each word is brought together: the last ones alone when they can take it, otherwise all.
    fn squeezes(&self) -> Vec<f32> {
        let over = self.natural - self.room;
        let mut squeezes = vec![1.0; self.words.len()];
        if over <= 0.0 {
            return squeezes;
        }
        let mut tail = 0.0;
        for first in (0..self.words.len()).rev() {
            let (word, gap) = &self.words[first];
            tail += word.width * self.em + gap;
            let squeeze = 1.0 - over / tail.max(0.1);
            if first == 0 || (first + 1 < self.words.len() && squeeze > TIGHT) {
                squeezes[first..].fill(squeeze.max(0.2));
                break;
            }
        }
        squeezes
    }

    /// Writes the row at the height `y` of the page; counted are the rows of the letter and its pages, and with them how
    /// freely the row may stray: 1 on plain paper.
    pub fn write(
        &self,
        pen: &mut Pen,
        (number, page_number, freedom): (i64, usize, f32),
        y: f32,
        em: f32,
        page: &mut Page,
    ) {
        // A walk around a slight rise: −0.2 to +0.7 degrees for the default hand.
        // However careless the hand, no row runs into the next.
        let slope = 0.22 + 0.47 * pen.wobble.min(1.5) * pen.noise.along(vary::SLOPE, number as f32 / 2.1);
        let x_height = pen.forms.x_height() * em;
        let walk = pen.noise.along(vary::MARGIN, number as f32 / 1.6) * pen.wobble.min(1.9) * x_height * 0.55;
        let squeezes = self.squeezes();
        let width: f32 = self
            .words
            .iter()
            .zip(&squeezes)
            .map(|((word, gap), by)| (word.width * em + gap) * by)
            .sum();
        let bow = pen.noise.pick(vary::BOW, number) * 2.0 - 1.0;
        let line = Baseline {
            number,
            page: page_number,
            start: Point { x: self.x + walk, y },
            width,
            slope: (slope * if freedom < 1.0 { 0.12 } else { 1.0 }).to_radians(),
            bow: bow * 0.22 * x_height * pen.wobble * freedom * freedom * (width / 150.0).min(1.0),
            freedom,
        };
        // One height for all words of a row, so that what reads the text finds them in their order.
        let middle = y - width / 2.0 * libm::tanf(line.slope);
        let mut x = line.start.x;
        for ((word, gap), squeeze) in self.words.iter().zip(squeezes) {
            x += gap * squeeze;
            let index = page.words.len() as u32;
            pen.draw(word, line, x, Measure { em, squeeze }, index, &mut page.glyphs);
            let width = word.width * em * squeeze;
            page.words.push(Word {
                text: word.text.clone(),
                at: Point {
                    x: x - word.overhang.0.min(0.2) * em,
                    y: middle,
                },
                width: width + word.overhang.0.min(0.2) * em,
                em,
            });
            x += width;
        }
    }
}
