//! What goes to the courier beside the letters: a slip with each, and the register of the day.
//!
//! Printed, not written. The words come with it; the edge: the order of the letters is decided where they are chosen.

use super::Unprintable;
use super::handwriting::{Line, Page, Size, Stroke, fitted, printed};
use crate::domain::language::Language;

/// One letter on its way: who, where, by which phone, when.
#[derive(Debug, Clone, PartialEq)]
pub struct Stop {
    pub who: Vec<String>,
    pub place: String,
    pub phone: String,
    pub window: String,
}

/// The words of a slip.
#[derive(Debug, Clone, PartialEq)]
pub struct SlipWords {
    pub title: String,
    pub phone: String,
    pub window: String,
    pub hand: String,
    pub received: String,
}

/// The words of the register, its columns in their order.
#[derive(Debug, Clone, PartialEq)]
pub struct RegisterWords {
    pub title: String,
    pub courier: String,
    pub columns: [String; 5],
}

const LEFT: f32 = 12.0;
const TEXT: f32 = 3.7;
const LEADING: f32 = 5.2;

type Rules = Vec<Stroke>;

/// A slip of the size of a card.
///
/// # Errors
/// [`Unprintable::Characters`] when the print has no form for a character.
pub fn slip(stop: &Stop, words: &SlipWords, language: Language) -> Result<Page, Unprintable> {
    let size = Size::A6;
    let room = size.width - 2.0 * LEFT;
    let mut lines = Vec::new();
    let mut y = 16.0;
    let mut put = |text: &str, em: f32, y: &mut f32| -> Result<(), Unprintable> {
        for text in fitted(text, language, em, room)? {
            lines.push(Line {
                text,
                x: LEFT,
                y: *y,
                em,
                room,
            });
            *y += em * 1.4;
        }
        Ok(())
    };
    put(&words.title, 5.0, &mut y)?;
    y += 3.0;
    for who in &stop.who {
        put(who, 4.6, &mut y)?;
    }
    put(&stop.place, 4.2, &mut y)?;
    y += 2.0;
    for (name, value) in [(&words.phone, &stop.phone), (&words.window, &stop.window)] {
        let value = if value.trim().is_empty() {
            "____________________"
        } else {
            value
        };
        put(&format!("{name}: {value}"), TEXT, &mut y)?;
    }
    y += 2.0;
    put(&words.hand, TEXT, &mut y)?;
    y = y.max(size.height - 12.0);
    put(&words.received, TEXT, &mut y)?;
    printed(size, language, &lines, &[])
}

/// Widths of the columns: who, where, phone, when, signature.
const COLUMNS: [f32; 5] = [44.0, 54.0, 37.0, 22.0, 29.0];
const TOP: f32 = 32.0;
const BOTTOM: f32 = 14.0;

/// The register of the day, as many sheets as it takes; `page` words a sheet's number.
///
/// # Errors
/// [`Unprintable::Characters`] when the print has no form for a character.
pub fn register(
    stops: &[Stop],
    words: &RegisterWords,
    language: Language,
    page: impl Fn(usize, usize) -> String,
) -> Result<Vec<Page>, Unprintable> {
    let size = Size::A4;
    let mut sheets: Vec<(Vec<Line>, Rules)> = Vec::new();
    let mut y = f32::MAX;
    for (number, stop) in (1..).zip(stops) {
        let cells = [
            format!("{number}. {}", stop.who.join(", ")),
            stop.place.clone(),
            stop.phone.clone(),
            stop.window.clone(),
            String::new(),
        ];
        let fitted: Vec<Vec<String>> = cells
            .iter()
            .zip(COLUMNS)
            .map(|(cell, width)| fitted(cell, language, TEXT, width - 3.0))
            .collect::<Result<_, _>>()?;
        let rows = fitted.iter().map(Vec::len).max().unwrap_or(1).max(2);
        let height = rows as f32 * LEADING + 3.0;
        if y + height > size.height - BOTTOM {
            sheets.push(head(words));
            y = TOP + LEADING + 3.0;
        }
        let Some((lines, rules)) = sheets.last_mut() else {
            continue;
        };
        let mut x = LEFT;
        for (cell, width) in fitted.iter().zip(COLUMNS) {
            for (at, text) in cell.iter().enumerate() {
                lines.push(Line {
                    text: text.clone(),
                    x: x + 1.5,
                    y: y + LEADING * (at as f32 + 1.0) - 0.6,
                    em: TEXT,
                    room: width - 3.0,
                });
            }
            rules.push(((x, y), (x, y + height)));
            x += width;
        }
        rules.push(((x, y), (x, y + height)));
        y += height;
        rules.push(((LEFT, y), (x, y)));
    }
    let of = sheets.len();
    let mut pages = Vec::with_capacity(of);
    for (number, (mut lines, rules)) in (1..).zip(sheets) {
        lines.push(Line {
            text: page(number, of),
            x: LEFT,
            y: size.height - 6.0,
            em: 3.2,
            room: 60.0,
        });
        pages.push(printed(size, language, &lines, &rules)?);
    }
    Ok(pages)
}

fn head(words: &RegisterWords) -> (Vec<Line>, Rules) {
    let all: f32 = COLUMNS.iter().sum();
    let line = |text: &str, x: f32, y: f32, em: f32, room: f32| Line {
        text: text.to_owned(),
        x,
        y,
        em,
        room,
    };
    let mut lines = vec![
        line(&words.title, LEFT, 16.0, 6.0, all),
        line(&words.courier, LEFT, 25.0, 4.2, all),
    ];
    let bottom = TOP + LEADING + 3.0;
    let mut rules = vec![((LEFT, TOP), (LEFT + all, TOP)), ((LEFT, bottom), (LEFT + all, bottom))];
    let mut x = LEFT;
    for (name, width) in words.columns.iter().zip(COLUMNS) {
        lines.push(line(name, x + 1.5, TOP + LEADING, TEXT, width - 3.0));
        rules.push(((x, TOP), (x, bottom)));
        x += width;
    }
    rules.push(((x, TOP), (x, bottom)));
    (lines, rules)
}
