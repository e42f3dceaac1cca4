//! Printed type: a line of text as outlines at its exact place, and as words that can be searched.
//!
//! The faces are subsets for the poster (see `assets/fonts/README.md`). Sizes and places are in millimetres. Edge: a
//! character the face lacks is an error, never a box.

use super::Unprintable;
use super::handwriting::{Drawn, Page, Point, Ring, Tone, Word};
use rustybuzz::ttf_parser::{GlyphId, OutlineBuilder};
use rustybuzz::{Face, UnicodeBuffer};

/// One face at work.
pub struct Type {
    face: Face<'static>,
    language: Option<rustybuzz::Language>,
}

/// A line that was shaped, in em.
pub struct Line {
    text: String,
    glyphs: Vec<(u16, f32, Point)>,
    width: f32,
}

impl Type {
    /// # Errors
    /// [`Unprintable::Font`] when the bytes are no font.
    pub fn of(bytes: &'static [u8], language: &str) -> Result<Type, Unprintable> {
        Ok(Type {
            face: Face::from_slice(bytes, 0).ok_or(Unprintable::Font)?,
            language: language.parse().ok(),
        })
    }

    fn em(&self) -> f32 {
        self.face.units_per_em() as f32
    }

    /// # Errors
    /// [`Unprintable::Characters`] with what the face lacks.
    pub fn line(&self, text: &str) -> Result<Line, Unprintable> {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        if let Some(language) = &self.language {
            buffer.set_language(language.clone());
        }
        let shaped = rustybuzz::shape(&self.face, &[], buffer);
        let mut missing = Vec::new();
        let mut glyphs = Vec::with_capacity(shaped.len());
        let mut width = 0.0;
        for (info, position) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()) {
            if info.glyph_id == 0 {
                missing.extend(text.get(info.cluster as usize..).and_then(|rest| rest.chars().next()));
            }
            let offset = Point {
                x: position.x_offset as f32 / self.em(),
                y: position.y_offset as f32 / self.em(),
            };
            glyphs.push((info.glyph_id as u16, width, offset));
            width += position.x_advance as f32 / self.em();
        }
        if !missing.is_empty() {
            return Err(Unprintable::Characters(missing));
        }
        Ok(Line {
            text: text.to_owned(),
            glyphs,
            width,
        })
    }

    /// Width of a text in em.
    pub fn width(&self, text: &str) -> Result<f32, Unprintable> {
        Ok(self.line(text)?.width)
    }

    /// The text in lines no wider than `room` em; a word that is wider stands alone.
    pub fn wrap(&self, text: &str, room: f32) -> Result<Vec<Line>, Unprintable> {
        let mut lines = Vec::new();
        let mut line = String::new();
        for word in text.split(' ').filter(|word| !word.is_empty()) {
            let longer = if line.is_empty() {
                word.to_owned()
            } else {
                format!("{line} {word}")
            };
            if !line.is_empty() && self.width(&longer)? > room {
                lines.push(self.line(&line)?);
                line = word.to_owned();
            } else {
                line = longer;
            }
        }
        if !line.is_empty() {
            lines.push(self.line(&line)?);
        }
        Ok(lines)
    }

    /// Puts a line on the page, its baseline beginning at `at`.
    pub fn put(&self, page: &mut Page, line: &Line, at: Point, em: f32, tone: Tone) {
        for (glyph, x, offset) in &line.glyphs {
            let origin = Point {
                x: at.x + (x + offset.x) * em,
                y: at.y - offset.y * em,
            };
            let mut outline = Outline {
                scale: em / self.em(),
                origin,
                rings: Vec::new(),
                at: origin,
            };
            self.face.outline_glyph(GlyphId(*glyph), &mut outline);
            if !outline.rings.is_empty() {
                page.drawn.push(Drawn {
                    origin,
                    rings: outline.rings,
                    tone,
                });
            }
        }
        page.words.push(Word {
            text: line.text.clone(),
            at,
            width: line.width * em,
            em,
        });
    }
}

impl Line {
    pub fn width(&self) -> f32 {
        self.width
    }
}

/// A filled rectangle.
pub fn bar(page: &mut Page, from: Point, to: Point, tone: Tone) {
    let corner = |x, y| Point { x, y };
    let straight = |end: Point| [end, end, end];
    page.drawn.push(Drawn {
        origin: from,
        rings: vec![Ring {
            start: from,
            curves: vec![
                straight(corner(to.x, from.y)),
                straight(to),
                straight(corner(from.x, to.y)),
                straight(from),
            ],
        }],
        tone,
    });
}

/// Curves of a glyph on the page, as the font draws them.
struct Outline {
    scale: f32,
    origin: Point,
    rings: Vec<Ring>,
    at: Point,
}

impl Outline {
    fn point(&self, x: f32, y: f32) -> Point {
        Point {
            x: self.origin.x + x * self.scale,
            y: self.origin.y - y * self.scale,
        }
    }

    fn push(&mut self, curve: [Point; 3]) {
        self.at = curve[2];
        if let Some(ring) = self.rings.last_mut() {
            ring.curves.push(curve);
        }
    }
}

fn between(one: Point, other: Point, part: f32) -> Point {
    Point {
        x: one.x + (other.x - one.x) * part,
        y: one.y + (other.y - one.y) * part,
    }
}

impl OutlineBuilder for Outline {
    fn move_to(&mut self, x: f32, y: f32) {
        self.at = self.point(x, y);
        self.rings.push(Ring {
            start: self.at,
            curves: Vec::new(),
        });
    }
    fn line_to(&mut self, x: f32, y: f32) {
        let (from, end) = (self.at, self.point(x, y));
        self.push([between(from, end, 1.0 / 3.0), between(from, end, 2.0 / 3.0), end]);
    }
    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let (from, handle, end) = (self.at, self.point(x1, y1), self.point(x, y));
        self.push([between(from, handle, 2.0 / 3.0), between(end, handle, 2.0 / 3.0), end]);
    }
    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.push([self.point(x1, y1), self.point(x2, y2), self.point(x, y)]);
    }
    fn close(&mut self) {}
}
