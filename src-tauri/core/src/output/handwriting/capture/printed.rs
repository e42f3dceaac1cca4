//! The sheet as it is printed: cells with pale guides, the letter of each above it, marks and ticks in black.
//!
//! Guides are of a pale red that is white to the red channel of a camera and a light grey on a printer without colours. Words
//! come from whoever asks.

use super::template::{CELL, Cell, LABEL, MARK, MarkName, SIZE, SQUARES, TICK, Template, X_HEIGHT, line_of, ticks_of};
use crate::domain::language::Language;
use crate::output::Unprintable;
use crate::output::handwriting::{Line, Page, Point, Rule, Tone, printed};
use crate::output::typeset::bar;

/// What is said on the sheet: at its head, and on which page of how many.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SheetWords {
    pub title: String,
    /// How it is to be filled in, two lines or three.
    pub how: Vec<String>,
    /// One for each page.
    pub pages: Vec<String>,
}

const BLACK: Tone = Tone(0, 0, 0);
const GUIDE: Tone = Tone(0xff, 0xc4, 0xb8);
const EDGE: Tone = Tone(0xff, 0xb4, 0xa6);
/// Between the marks.
const LEFT: f32 = 23.0;
const ROOM: f32 = 164.0;

/// All pages of the sheet.
///
/// # Errors
/// [`Unprintable::Characters`] when the print has no form for a character of the words.
pub fn sheet(language: Language, words: &SheetWords) -> Result<Vec<Page>, Unprintable> {
    let template = Template::of(language);
    let pages = template.pages.iter().enumerate();
    pages
        .map(|(number, cells)| page(&template, number, cells, words))
        .collect()
}

fn page(template: &Template, number: usize, cells: &[Cell], words: &SheetWords) -> Result<Page, Unprintable> {
    let mut lines = vec![line(&words.title, (LEFT, 13.6), 4.2, ROOM * 0.62)];
    if let Some(which) = words.pages.get(number) {
        lines.push(line(which, (LEFT + ROOM * 0.72, 13.6), 3.4, ROOM * 0.28));
    }
    let hows = words.how.iter().enumerate();
    lines.extend(hows.map(|(at, how)| line(how, (LEFT, 17.9 + 3.6 * at as f32), 2.4, ROOM)));
    for cell in cells {
        let corner = cell.corner();
        lines.push(line(
            &cell.letter.to_string(),
            (corner.x + 0.6, corner.y - 0.9),
            LABEL * 0.74,
            CELL.width,
        ));
    }
    let mut page = printed(SIZE, template.language, &lines, &[])?;
    for cell in cells {
        guides(&mut page, *cell);
    }
    for corner in 0..4 {
        let name = MarkName {
            language: template.language,
            page: number,
            corner,
        };
        mark(&mut page, name);
    }
    for row in 0..template.rows_of(number) {
        for tick in ticks_of(row) {
            let half = TICK / 2.0;
            square(&mut page, (tick.x - half, tick.y - half), (TICK, TICK));
        }
    }
    Ok(page)
}

fn line(text: &str, (x, y): (f32, f32), em: f32, room: f32) -> Line {
    Line {
        text: text.to_owned(),
        x,
        y,
        em,
        room,
    }
}

/// The edge of a cell, the line to write on and the height of "x".
fn guides(page: &mut Page, cell: Cell) {
    let Point { x, y } = cell.corner();
    let (right, bottom) = (x + CELL.width, y + CELL.height);
    let line = line_of(cell.row);
    let mut rule = |from: (f32, f32), to: (f32, f32), width: f32, tone: Tone| {
        page.rules.push(Rule {
            from: Point { x: from.0, y: from.1 },
            to: Point { x: to.0, y: to.1 },
            width,
            tone,
        });
    };
    for (from, to) in [
        ((x, y), (right, y)),
        ((right, y), (right, bottom)),
        ((right, bottom), (x, bottom)),
        ((x, bottom), (x, y)),
    ] {
        rule(from, to, 0.2, EDGE);
    }
    rule((x + 1.2, line), (right - 1.2, line), 0.2, GUIDE);
    rule((x + 1.2, line - X_HEIGHT), (right - 1.2, line - X_HEIGHT), 0.12, GUIDE);
}

fn mark(page: &mut Page, name: MarkName) {
    let Point { x, y } = name.place();
    let side = MARK / SQUARES as f32;
    let last = SQUARES - 1;
    let squares = name.squares();
    let is_black = |column: usize, row: usize| {
        let ring = column == 0 || row == 0 || column == last || row == last;
        ring || squares >> ((last - 1) * (last - 1) - 1 - ((row - 1) * (last - 1) + column - 1)) & 1 == 1
    };
    for row in 0..SQUARES {
        let mut column = 0;
        while column < SQUARES {
            let run = (column..SQUARES).take_while(|at| is_black(*at, row)).count();
            if run > 0 {
                // A hair of overlap, so that no white line shows between rows.
                square(
                    page,
                    (x + column as f32 * side, y + row as f32 * side),
                    (run as f32 * side, side + 0.05),
                );
            }
            column += run.max(1);
        }
    }
}

fn square(page: &mut Page, (x, y): (f32, f32), (width, height): (f32, f32)) {
    let to = Point {
        x: x + width,
        y: y + height,
    };
    bar(page, Point { x, y }, to, BLACK);
}
