//! A page as text in a font of warped copies: word by word, each with the very text it stands for.
//!
//! Every letter takes another copy than the same letter before it. A word lies in one matrix, with its own place, slope and
//! slant; within it only the steps from letter to letter are written, so a page is small. Bare varied steps would break
//! words for whoever copies the text, so each word says what it is.

use super::{POINTS_PER_MM, outlines, short};
use crate::output::handwriting::{Form, Glyph, Page, Writer};
use pdf_writer::{Content, Name, Str, TextStr};
use std::collections::{BTreeMap, HashMap};

pub fn name(number: usize) -> String {
    format!("Hand{number}")
}

/// A copy that was used.
#[derive(Debug, Clone, Copy)]
pub struct Used {
    pub form: Form,
    pub copy: u32,
    pub width: u16,
    pub letter: char,
}

/// The copies one hand has used so far.
pub struct Copies {
    pub writer: Writer,
    used: BTreeMap<u16, Used>,
}

impl Copies {
    pub fn of(writer: Writer) -> Copies {
        Copies {
            writer,
            used: BTreeMap::new(),
        }
    }

    pub fn add(&mut self, used: BTreeMap<u16, Used>) {
        self.used.extend(used);
    }

    pub fn used(&self) -> impl Iterator<Item = (u16, Used)> + '_ {
        self.used.iter().map(|(code, used)| (*code, *used))
    }
}

/// The channel of the noise that chooses a copy.
const COPY: u32 = 90;

/// The content of the page, and the copies it needs; `font` is the number of the hand in the file.
pub fn write(page: &Page, font: usize) -> (Content, BTreeMap<u16, Used>) {
    let mut content = outlines::begin(page);
    let mut chooser = Chooser {
        writer: &page.writer,
        last: HashMap::new(),
        used: BTreeMap::new(),
        chosen: 0,
    };
    content.begin_text();
    content.set_font(Name(name(font).as_bytes()), 1.0);
    let mut tone = None;
    for glyphs in page.glyphs.chunk_by(|one, next| one.word == next.word) {
        let text = page
            .words
            .get(glyphs[0].word as usize)
            .map_or("", |word| word.text.as_str());
        if tone != Some(glyphs[0].tone) {
            tone = Some(glyphs[0].tone);
            outlines::fill_with(&mut content, glyphs[0].tone);
        }
        content
            .begin_marked_content_with_properties(Name(b"Span"))
            .properties()
            .actual_text(TextStr(text));
        // What stands above or below the line is written after the word it belongs to.
        let line = Line::through(glyphs);
        let (along, apart): (Vec<&Glyph>, Vec<&Glyph>) = glyphs.iter().partition(|glyph| line.holds(glyph));
        if !along.is_empty() {
            content.set_text_matrix(line.matrix(page));
            let mut shown = content.show_positioned();
            let mut items = shown.items();
            let mut pen = 0;
            let mut codes = Vec::new();
            for glyph in along {
                let (code, width) = chooser.choose(glyph);
                let at = (line.along(glyph) * 1000.0).round() as i32;
                if at != pen {
                    if !codes.is_empty() {
                        items.show(Str(&codes));
                        codes.clear();
                    }
                    items.adjust((pen - at) as f32);
                }
                codes.extend(code.to_be_bytes());
                pen = at + i32::from(width);
            }
            items.show(Str(&codes));
        }
        for glyph in apart {
            content.set_text_matrix(Line::of(glyph).matrix(page));
            content.show(Str(&chooser.choose(glyph).0.to_be_bytes()));
        }
        content.end_marked_content();
    }
    content.end_text();
    (content, chooser.used)
}

struct Chooser<'page> {
    writer: &'page Writer,
    last: HashMap<Form, u32>,
    used: BTreeMap<u16, Used>,
    chosen: i64,
}

impl Chooser<'_> {
    /// Another copy than last time, as its code and its width.
    fn choose(&mut self, glyph: &Glyph) -> (u16, u16) {
        let form = glyph.form;
        self.chosen += 1;
        let copies = match self.writer.forms.others(form).len() {
            _ if form.is_printed() => 1,
            0 => 8,
            1 | 2 => 5,
            _ => 3,
        };
        let chance = self.writer.noise.pick(COPY, self.chosen);
        let copy = match self.last.get(&form) {
            Some(last) if copies > 1 => (last + 1 + (chance * (copies - 1) as f32) as u32) % copies,
            _ => (chance * copies as f32) as u32 % copies,
        };
        self.last.insert(form, copy);
        let width = (self.writer.forms.advance(form).unwrap_or(0.0) * 1000.0).round() as u16;
        let code = form.code(copy);
        self.used.entry(code).or_insert(Used {
            form,
            copy,
            width,
            letter: glyph.letter,
        });
        (code, width)
    }
}

/// The line through the letters of one word, in millimetres.
struct Line {
    x: f32,
    y: f32,
    cos: f32,
    sin: f32,
    /// Of an em, across and up.
    wide: f32,
    tall: f32,
    slant: f32,
}

impl Line {
    fn of(glyph: &Glyph) -> Line {
        let place = &glyph.place;
        Line {
            x: place.origin.x,
            y: place.origin.y,
            cos: place.turn.cos(),
            sin: place.turn.sin(),
            wide: place.scale * place.wide,
            tall: place.scale * place.tall,
            slant: place.slant,
        }
    }

    /// From the first letter to the last; a short word takes the slope of its letters.
    fn through(glyphs: &[Glyph]) -> Line {
        let mut line = Line::of(&glyphs[0]);
        let count = glyphs.len() as f32;
        let mean = |of: &dyn Fn(&Glyph) -> f32| glyphs.iter().map(of).sum::<f32>() / count;
        line.wide = mean(&|glyph| glyph.place.scale * glyph.place.wide);
        line.tall = mean(&|glyph| glyph.place.scale * glyph.place.tall);
        line.slant = mean(&|glyph| glyph.place.slant);
        let last = glyphs.iter().rfind(|glyph| glyph.form != Form::CARET);
        let last = last.map_or((line.x, line.y), |last| (last.place.origin.x, last.place.origin.y));
        let (way_x, way_y) = (last.0 - line.x, line.y - last.1);
        let turn = if way_x > line.wide {
            way_y.atan2(way_x)
        } else {
            mean(&|glyph| glyph.place.turn)
        };
        (line.sin, line.cos) = turn.sin_cos();
        line
    }

    /// Whether the letter stands on the line and is of its size.
    fn holds(&self, glyph: &Glyph) -> bool {
        let place = &glyph.place;
        let (x, y) = (place.origin.x - self.x, self.y - place.origin.y);
        let off = (y * self.cos - x * self.sin).abs();
        let size = place.scale * place.tall / self.tall;
        glyph.form != Form::CARET && off < 0.14 * self.tall && (0.9..1.12).contains(&size)
    }

    /// How far along the line, in em.
    fn along(&self, glyph: &Glyph) -> f32 {
        let origin = glyph.place.origin;
        ((origin.x - self.x) * self.cos + (self.y - origin.y) * self.sin) / self.wide
    }

    fn matrix(&self, page: &Page) -> [f32; 6] {
        let (wide, tall) = (self.wide * POINTS_PER_MM, self.tall * POINTS_PER_MM);
        [
            short(wide * self.cos),
            short(wide * self.sin),
            short(tall * (self.slant * self.cos - self.sin)),
            short(tall * (self.slant * self.sin + self.cos)),
            short(self.x * POINTS_PER_MM),
            short((page.size.height - self.y) * POINTS_PER_MM),
        ]
    }
}
