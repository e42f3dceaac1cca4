//! The test page of a printer: rulers along all edges, so that one reads off how far the print is off, and the words that say
//! what is measured and where it is entered.
//!
//! The crosses stand ten millimetres from the edges; what a real ruler says instead is what goes into [`Feed`](super::Feed). The
//! words come with it; where the paper is too small for them, it has the rulers alone.

use super::hand::Tone;
use super::outline::Point;
use super::paper::{Rule, Size};
use super::pen::Pen;
use super::print::{Line, fitted, printed};
use super::{Hand, Page, Word};
use crate::domain::language::Language;
use crate::output::Unprintable;

const BLACK: Tone = Tone(0x22, 0x22, 0x22);
const FROM_EDGE: f32 = 10.0;

/// From an edge to the words, clear of the ruler and its figures.
const WORDS: f32 = 22.0;
const EM: f32 = 3.6;

/// # Errors
/// [`Unprintable::Characters`] when the print has no form for a character of the words.
pub fn test_page(size: Size, language: Language, words: &[String]) -> Result<Page, Unprintable> {
    let mut pen = Pen::new(&Hand::default(), language, 0)?;
    let mut page = Page::blank(size, pen.writer());
    let Size { width, height } = size;
    let mut line = |from: (f32, f32), to: (f32, f32)| {
        page.rules.push(Rule {
            from: Point { x: from.0, y: from.1 },
            to: Point { x: to.0, y: to.1 },
            width: 0.1,
            tone: BLACK,
        });
    };
    let mut labels = Vec::new();
    for along in [false, true] {
        let (length, across) = if along { (width, height) } else { (height, width) };
        let turned = |a: f32, b: f32| if along { (a, b) } else { (b, a) };
        for edge in [FROM_EDGE, across - FROM_EDGE] {
            line(turned(FROM_EDGE, edge), turned(length - FROM_EDGE, edge));
            let inwards = if edge < across / 2.0 { 1.0 } else { -1.0 };
            for step in FROM_EDGE as i32..=(length - FROM_EDGE) as i32 {
                let tick = match step % 10 {
                    0 => 4.0,
                    5 => 2.8,
                    _ => 1.6,
                };
                line(turned(step as f32, edge), turned(step as f32, edge + tick * inwards));
                if step % 10 == 0 && step > 10 && (step as f32) < length - 15.0 {
                    labels.push((step, turned(step as f32, edge + 6.2 * inwards)));
                }
            }
        }
    }
    // Crosses in the corners, where one lays the ruler.
    for x in [FROM_EDGE, width - FROM_EDGE] {
        for y in [FROM_EDGE, height - FROM_EDGE] {
            line((x - 5.0, y), (x + 5.0, y));
            line((x, y - 5.0), (x, y + 5.0));
        }
    }
    for (step, (x, y)) in labels {
        let word = pen.shape_print(&step.to_string());
        let em = 2.6;
        let at = Point {
            x: x - word.width * em / 2.0,
            y: y + em * 0.3,
        };
        pen.print(&word, at, em, BLACK, page.words.len() as u32, &mut page.glyphs);
        page.words.push(Word {
            text: word.text.clone(),
            at,
            width: word.width * em,
            em,
        });
    }
    pen.refuse_missing()?;
    told(&mut page, language, words)?;
    Ok(page)
}

/// An arrow to the cross one measures, and the words beneath the upper ruler.
fn told(page: &mut Page, language: Language, words: &[String]) -> Result<(), Unprintable> {
    let Size { width, height } = page.size;
    let room = width - 2.0 * WORDS;
    let mut lines = Vec::new();
    let mut y = WORDS + EM;
    for paragraph in words {
        for text in fitted(paragraph, language, EM, room)? {
            lines.push(Line {
                text,
                x: WORDS,
                y,
                em: EM,
                room,
            });
            y += EM * 1.4;
        }
        y += EM * 0.6;
    }
    if y > height - WORDS || room < EM * 10.0 {
        return Ok(());
    }
    let arrow = [
        ((WORDS - 2.0, WORDS - 2.0), (FROM_EDGE + 2.0, FROM_EDGE + 2.0)),
        ((FROM_EDGE + 2.0, FROM_EDGE + 2.0), (FROM_EDGE + 5.0, FROM_EDGE + 2.6)),
        ((FROM_EDGE + 2.0, FROM_EDGE + 2.0), (FROM_EDGE + 2.6, FROM_EDGE + 5.0)),
    ];
    let text = printed(page.size, language, &lines, &arrow)?;
    let before = page.words.len() as u32;
    page.rules.extend(text.rules);
    page.words.extend(text.words);
    page.glyphs.extend(text.glyphs.into_iter().map(|mut glyph| {
        glyph.word += before;
        glyph
    }));
    Ok(())
}
