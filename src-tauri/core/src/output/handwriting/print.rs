//! A page that is printed and not written: what goes with letters to the courier.
//!
//! Edge: lines come ready; where they break is asked of [`fitted`] beforehand.

use super::hand::Tone;
use super::outline::Point;
use super::paper::{Rule, Size};
use super::pen::Pen;
use super::{Hand, Page, Word};
use crate::domain::language::Language;
use crate::output::Unprintable;

const BLACK: Tone = Tone(0x22, 0x22, 0x22);
/// The room between printed words, in em.
const SPACE: f32 = 0.25;

/// A line of print, in millimetres: its left end on the baseline, the height of its em and the room it has.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    pub text: String,
    pub x: f32,
    pub y: f32,
    pub em: f32,
    pub room: f32,
}

/// A straight line on the page, from and to in millimetres.
pub type Stroke = ((f32, f32), (f32, f32));

/// # Errors
/// [`Unprintable::Characters`] when the print has no form for a character.
pub fn printed(size: Size, language: Language, lines: &[Line], rules: &[Stroke]) -> Result<Page, Unprintable> {
    let mut pen = Pen::new(&Hand::default(), language, 0)?;
    let mut page = Page::blank(size, pen.writer());
    page.rules.extend(rules.iter().map(|&(from, to)| Rule {
        from: Point { x: from.0, y: from.1 },
        to: Point { x: to.0, y: to.1 },
        width: 0.15,
        tone: BLACK,
    }));
    for line in lines {
        let words: Vec<_> = line.text.split_whitespace().map(|word| pen.shape_print(word)).collect();
        let natural = words.iter().map(|word| word.width + SPACE).sum::<f32>() * line.em;
        // One word alone may be wider than its room: it is printed smaller.
        let em = line.em * (line.room / natural.max(0.1)).min(1.0);
        let mut x = line.x;
        for word in &words {
            let at = Point { x, y: line.y };
            let index = page.words.len() as u32;
            pen.print(word, at, em, BLACK, index, &mut page.glyphs);
            page.words.push(Word {
                text: word.text.clone(),
                at,
                width: word.width * em,
                em,
            });
            x += (word.width + SPACE) * em;
        }
    }
    pen.refuse_missing()?;
    Ok(page)
}

/// An empty page for shapes of print that come from elsewhere.
///
/// # Errors
/// [`Unprintable::Font`] when the font of the print cannot be read.
pub fn bare(size: Size, language: Language) -> Result<Page, Unprintable> {
    Ok(Page::blank(size, Pen::new(&Hand::default(), language, 0)?.writer()))
}

/// A text in lines that fit a room; no line ends at a space that must not break.
///
/// # Errors
/// [`Unprintable::Font`] when the font of the print cannot be read.
pub fn fitted(text: &str, language: Language, em: f32, room: f32) -> Result<Vec<String>, Unprintable> {
    let mut pen = Pen::new(&Hand::default(), language, 0)?;
    let mut lines: Vec<String> = Vec::new();
    let mut used = f32::MAX;
    let breaks = |sign: char| sign.is_whitespace() && !matches!(sign, '\u{a0}' | '\u{202f}');
    for word in text.split(breaks).filter(|word| !word.is_empty()) {
        let parts = word.split_whitespace();
        let width = parts
            .map(|part| (pen.shape_print(part).width + SPACE) * em)
            .sum::<f32>();
        match lines.last_mut() {
            Some(line) if used + width <= room => {
                line.push(' ');
                line.push_str(word);
                used += width;
            }
            _ => {
                lines.push(word.to_owned());
                used = width;
            }
        }
    }
    Ok(lines)
}
