//! The sheet to be filled in: which letter goes into which cell, and where everything stands, in millimetres.
//!
//! Small letters have three cells each, so that no two of a word need look alike; capitals two, figures three, signs one or
//! two. A page knows itself: each of its corner marks carries language, page and corner in 25 squares, sixteen of them to prove
//! the other nine. Edge: nothing is drawn here.

use crate::domain::language::Language;
use crate::output::handwriting::{Point, Size};

pub const SIZE: Size = Size::A4;
/// A corner mark: seven squares a side, the outer ring black.
pub const SQUARES: usize = 7;
pub const MARK: f32 = 9.1;
/// From the edge of the paper to a mark.
const MARGIN: f32 = 10.0;

pub const COLUMNS: usize = 12;
pub const ROWS: usize = 13;
pub const CELL: Size = Size::new(14.0, 15.2);
/// Where the small printed letter stands above its cell.
pub const LABEL: f32 = 3.4;
const LEFT: f32 = 21.0;
const TOP: f32 = 27.0;
/// From the upper edge of a cell down to the line one writes on, and from there up to the height of an "x".
pub const BASELINE: f32 = 10.2;
pub const X_HEIGHT: f32 = 3.6;
/// Small black squares at both ends of each row's line, by which a curled page is laid straight.
pub const TICK: f32 = 2.0;
const TICKS: [f32; 2] = [14.55, 195.45];

/// So many pages at most have marks of their own.
const PAGES: usize = 8;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cell {
    pub letter: char,
    pub row: usize,
    pub column: usize,
}

impl Cell {
    /// Its number on all pages of the sheet.
    pub fn number(self, page: usize) -> u32 {
        ((page * ROWS + self.row) * COLUMNS + self.column) as u32
    }

    /// The upper left corner.
    pub fn corner(self) -> Point {
        Point {
            x: LEFT + CELL.width * self.column as f32,
            y: line_of(self.row) - BASELINE,
        }
    }
}

/// The line one writes on.
pub fn line_of(row: usize) -> f32 {
    TOP + LABEL + BASELINE + (CELL.height + LABEL) * row as f32
}

/// The middles of the two ticks of a row.
pub fn ticks_of(row: usize) -> [Point; 2] {
    TICKS.map(|x| Point { x, y: line_of(row) })
}

/// The pages of one language's sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    pub language: Language,
    pub pages: Vec<Vec<Cell>>,
}

/// A line of `assets/handwriting-sheet.txt`: the letters of an alphabet, the signs, those that come so often that one form of
/// them would be noticed, those that end at the line and at the height of "x".
pub fn letters(name: &str) -> &'static str {
    const LINES: &str = include_str!("../../../../../../assets/handwriting-sheet.txt");
    let line = LINES
        .lines()
        .find_map(|line| line.split_once(' ').filter(|(of, _)| *of == name));
    line.map_or("", |(_, letters)| letters)
}

impl Template {
    /// The alphabet of the language on the first pages; names and addresses in Latin letters on a page of their own.
    pub fn of(language: Language) -> Template {
        let mut template = Template {
            language,
            pages: vec![Vec::new()],
        };
        let own = match language {
            Language::Ru => "russian",
            Language::Bg => "bulgarian",
            Language::En => "latin",
        };
        template.letters(letters(own));
        template.block(letters("figures").chars().map(|figure| (figure, 3)));
        template.block(
            letters("signs")
                .chars()
                .map(|sign| (sign, if letters("often").contains(sign) { 2 } else { 1 })),
        );
        if language != Language::En {
            template.pages.push(Vec::new());
            template.letters(letters("latin"));
        }
        template
    }

    fn letters(&mut self, alphabet: &str) {
        self.block(alphabet.chars().map(|letter| (letter, 3)));
        let capitals = alphabet
            .chars()
            .filter(|letter| *letter != 'ѝ')
            .flat_map(char::to_uppercase);
        self.block(capitals.map(|letter| (letter, 2)));
    }

    /// Letters with so many cells each, from a new row on; the cells of one letter stay in one row.
    fn block(&mut self, letters: impl Iterator<Item = (char, usize)>) {
        let mut at = self
            .pages
            .last()
            .and_then(|page| page.last())
            .map_or((0, 0), |last| (last.row + 1, 0));
        for (letter, count) in letters {
            if at.1 + count > COLUMNS {
                at = (at.0 + 1, 0);
            }
            if at.0 >= ROWS {
                self.pages.push(Vec::new());
                at = (0, 0);
            }
            if let Some(page) = self.pages.last_mut() {
                page.extend((0..count).map(|step| Cell {
                    letter,
                    row: at.0,
                    column: at.1 + step,
                }));
            }
            at.1 += count;
        }
    }

    pub fn rows_of(&self, page: usize) -> usize {
        self.pages
            .get(page)
            .and_then(|page| page.last())
            .map_or(0, |last| last.row + 1)
    }

    /// The letters of the sheet, each once.
    pub fn alphabet(&self) -> Vec<char> {
        let mut letters: Vec<char> = self.pages.iter().flatten().map(|cell| cell.letter).collect();
        letters.dedup();
        letters
    }
}

/// Clockwise from the upper left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MarkName {
    pub language: Language,
    pub page: usize,
    pub corner: usize,
}

impl MarkName {
    pub fn all() -> impl Iterator<Item = MarkName> {
        Language::ALL.into_iter().flat_map(|language| {
            (0..PAGES).flat_map(move |page| (0..4).map(move |corner| MarkName { language, page, corner }))
        })
    }

    /// The squares inside the ring, row by row, the first in the highest of 25 bits.
    pub fn squares(self) -> u32 {
        const VERSION: u32 = 1;
        let name = (VERSION << 7) | ((self.language as u32) << 5) | ((self.page as u32) << 2) | self.corner as u32;
        (name << 16) | u32::from(proof(name as u16))
    }

    /// The upper left corner of the mark on the page.
    pub fn place(self) -> Point {
        let far = |whole: f32| whole - MARGIN - MARK;
        Point {
            x: if matches!(self.corner, 1 | 2) {
                far(SIZE.width)
            } else {
                MARGIN
            },
            y: if self.corner >= 2 { far(SIZE.height) } else { MARGIN },
        }
    }
}

/// CRC-16 of X.25.
fn proof(name: u16) -> u16 {
    let mut sum = 0xffff_u16;
    for byte in name.to_be_bytes() {
        sum ^= u16::from(byte);
        for _ in 0..8 {
            sum = if sum & 1 == 1 { (sum >> 1) ^ 0x8408 } else { sum >> 1 };
        }
    }
    !sum
}

#[cfg(test)]
mod tests {
    use super::super::marks::turned;
    use super::*;

    #[test]
    fn every_letter_of_the_languages_has_its_cells_and_no_two_share_one() {
        for (language, needed) in [
            (Language::Ru, "ёйщЁЩъ№«»₽1zZ—"),
            (Language::Bg, "ѝщъЪ„“€7q"),
            (Language::En, "aZ’”€%&"),
        ] {
            let template = Template::of(language);
            let cells = |letter: char| {
                template
                    .pages
                    .iter()
                    .flatten()
                    .filter(|cell| cell.letter == letter)
                    .count()
            };
            let lacking: String = needed
                .chars()
                .filter(|letter| cells(*letter) == 0 && *letter != '&')
                .collect();
            assert_eq!(lacking, "", "{language:?}");
            let small = template.alphabet().into_iter().filter(|letter| letter.is_lowercase());
            assert!(small.into_iter().all(|letter| cells(letter) == 3), "{language:?}");
            for page in &template.pages {
                let mut places: Vec<_> = page.iter().map(|cell| (cell.row, cell.column)).collect();
                places.dedup();
                assert_eq!(places.len(), page.len());
                assert!(page.iter().all(|cell| cell.row < ROWS && cell.column < COLUMNS));
            }
            assert!(template.pages.len() <= PAGES);
        }
    }

    #[test]
    fn no_mark_is_taken_for_another_however_the_page_is_turned_and_with_two_squares_misread() {
        let marks: Vec<u32> = MarkName::all().map(MarkName::squares).collect();
        for (index, one) in marks.iter().enumerate() {
            for (other_index, other) in marks.iter().enumerate() {
                let turns = (0..4).scan(*other, |squares, _| {
                    let now = *squares;
                    *squares = turned(now);
                    Some(now)
                });
                for (turn, other) in turns.enumerate() {
                    let same = index == other_index && turn == 0;
                    assert!(same || (one ^ other).count_ones() > 2, "{index} {other_index} {turn}");
                }
            }
        }
    }
}
