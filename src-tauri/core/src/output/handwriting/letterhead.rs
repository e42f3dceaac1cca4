//! The head of the firm's paper: the name, a thin line, then address and telephone, printed and not written.

use super::hand::Tone;
use super::outline::Point;
use super::paper::{Paper, Rule};
use super::pen::Pen;
use super::written::Written;
use super::{Page, Word};

const GREY: Tone = Tone(0x50, 0x53, 0x5a);
const RULE: Tone = Tone(0x9a, 0x9d, 0xa4);
/// Millimetres of an em of the name and of what stands under it.
const NAME: f32 = 5.4;
const LINE: f32 = 3.1;

/// The head made ready to be printed, each row with its em.
pub struct Head {
    rows: Vec<(Vec<Written>, f32, f32)>,
    left: f32,
    width: f32,
    rule: f32,
    /// Where it ends, in millimetres from the upper edge.
    pub end: f32,
}

/// `None` where the paper has no head, or an empty one.
pub fn shape(paper: &Paper, pen: &mut Pen) -> Option<Head> {
    let head = paper.letterhead.as_ref()?;
    // A small sheet has a small head.
    let by = (paper.size.width / 210.0).clamp(0.45, 1.0);
    let mut y = 13.0 * by + 4.0 * by;
    let mut rows = Vec::new();
    let shape = |text: &str, pen: &mut Pen| -> Vec<Written> {
        text.split_whitespace().map(|word| pen.shape_print(word)).collect()
    };
    let name = shape(&head.name, pen);
    let mut rule = 0.0;
    if !name.is_empty() {
        rows.push((name, y, NAME * by));
        rule = y + 2.6 * by;
        y = rule + 4.6 * by;
    }
    for line in &head.lines {
        let words = shape(line, pen);
        if !words.is_empty() {
            rows.push((words, y, LINE * by));
            y += LINE * 1.45 * by;
        }
    }
    (!rows.is_empty()).then_some(Head {
        rows,
        left: paper.size.width * 0.115,
        width: paper.size.width * 0.815,
        rule,
        end: y,
    })
}

/// The room between printed words, in em.
const SPACE: f32 = 0.25;

impl Head {
    pub fn print(&self, pen: &Pen, page: &mut Page) {
        if self.rule > 0.0 {
            let at = |x: f32| Point { x, y: self.rule };
            page.rules.push(Rule {
                from: at(self.left),
                to: at(self.left + self.width),
                width: 0.2,
                tone: RULE,
            });
        }
        for (words, y, em) in &self.rows {
            let natural: f32 = words.iter().map(|word| word.width).sum::<f32>() + SPACE * (words.len() as f32 - 1.0);
            // Too long a name is printed smaller.
            let em = em * (self.width / (natural * em)).min(1.0);
            let mut x = self.left;
            for word in words {
                let at = Point { x, y: *y };
                let index = page.words.len() as u32;
                pen.print(word, at, em, GREY, index, &mut page.glyphs);
                page.words.push(Word {
                    text: word.text.clone(),
                    at,
                    width: word.width * em,
                    em,
                });
                x += (word.width + SPACE) * em;
            }
        }
    }
}
