//! A sheet for the wall: one sum so large that it is read from the door, and what it means.
//!
//! A landscape sheet, A4 or A3, laid out once and scaled. On the left the margin with firm and period, as in the window;
//! right of its rule the matter. Edge: words and figures arrive finished.

use super::handwriting::{self, Page, Point, Tone};
use super::typeset::{Line, Type, bar};
use super::{Unprintable, pdf};
use crate::domain::language::Language;
use chrono::NaiveDate;

const SERIF: &[u8] = include_bytes!("../../../../assets/fonts/PosterSerif-Light.ttf");
const SANS: &[u8] = include_bytes!("../../../../assets/fonts/PosterSans-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../../../../assets/fonts/PosterSans-Semibold.ttf");

/// What stands on the sheet, in words.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Poster {
    /// Tag of the language, for the forms of its letters.
    pub language: String,
    pub firm: String,
    pub period: String,
    /// How many left.
    pub heads: String,
    pub sum: String,
    /// What the sum is.
    pub meaning: String,
    /// What it is as much as: a figure and its words, three at most.
    pub parts: Vec<(String, String)>,
    /// How it was counted.
    pub method: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    A4,
    A3,
}

impl Size {
    fn sheet(self) -> handwriting::Size {
        match self {
            Size::A4 => handwriting::Size::new(297.0, 210.0),
            Size::A3 => handwriting::Size::new(420.0, 297.0),
        }
    }
}

const INK: Tone = Tone(0x23, 0x20, 0x1b);
const SOFT: Tone = Tone(0x5f, 0x58, 0x4d);
const BLUE: Tone = Tone(0x27, 0x43, 0x8f);
const RULE: Tone = Tone(0xb9, 0xc3, 0xde);

/// Millimetres of an A4 sheet: the rule, the matter right of it, its right end.
const RULE_AT: f32 = 62.0;
const LEFT: f32 = 72.0;
const RIGHT: f32 = 279.0;
/// The sum is as wide as the matter, unless it would be higher than this.
const HIGHEST: f32 = 62.0;

/// # Errors
/// [`Unprintable::Characters`] when a face lacks a character of the firm's name.
pub fn print(poster: &Poster, size: Size, title: &str, made_on: NaiveDate) -> Result<Vec<u8>, Unprintable> {
    pdf::print(&[lay_out(poster, size)?], title, &poster.firm, made_on)
}

fn lay_out(poster: &Poster, size: Size) -> Result<Page, Unprintable> {
    let mut sheet = Layout {
        serif: Type::of(SERIF, &poster.language)?,
        sans: Type::of(SANS, &poster.language)?,
        bold: Type::of(BOLD, &poster.language)?,
        scale: size.sheet().width / Size::A4.sheet().width,
        page: handwriting::bare(size.sheet(), Language::from_tag(&poster.language).unwrap_or_default())?,
    };
    sheet.margin(poster)?;
    sheet.matter(poster)?;
    Ok(sheet.page)
}

struct Layout {
    serif: Type,
    sans: Type,
    bold: Type,
    scale: f32,
    page: Page,
}

/// Which face.
#[derive(Clone, Copy)]
enum As {
    Serif,
    Sans,
    Bold,
}

impl Layout {
    fn face(&self, face: As) -> &Type {
        match face {
            As::Serif => &self.serif,
            As::Sans => &self.sans,
            As::Bold => &self.bold,
        }
    }

    fn put(&mut self, face: As, line: &Line, x: f32, y: f32, size: f32, ink: Tone) {
        let (scale, type_of) = (
            self.scale,
            match face {
                As::Serif => &self.serif,
                As::Sans => &self.sans,
                As::Bold => &self.bold,
            },
        );
        let at = Point {
            x: x * scale,
            y: y * scale,
        };
        type_of.put(&mut self.page, line, at, size * scale, ink);
    }

    /// Lines from `y` down, each beginning at `x`; returns the baseline after the last.
    fn block(
        &mut self,
        face: As,
        text: &str,
        (x, y): (f32, f32),
        room: f32,
        size: f32,
        ink: Tone,
    ) -> Result<f32, Unprintable> {
        let mut y = y;
        for line in self.face(face).wrap(text, room / size)? {
            self.put(face, &line, x, y, size, ink);
            y += size * 1.36;
        }
        Ok(y)
    }

    /// Firm and period, set against the rule.
    fn margin(&mut self, poster: &Poster) -> Result<(), Unprintable> {
        let thick = 0.35 * self.scale;
        let x = RULE_AT * self.scale;
        let height = self.page.size.height;
        bar(
            &mut self.page,
            Point { x, y: 0.0 },
            Point {
                x: x + thick,
                y: height,
            },
            RULE,
        );
        let mut y = 34.0;
        for (face, text, size, ink) in [
            (As::Bold, &poster.firm, 5.0, INK),
            (As::Sans, &poster.period, 4.4, SOFT),
        ] {
            for line in self.face(face).wrap(text, 44.0 / size)? {
                let width = line.width() * size;
                self.put(face, &line, RULE_AT - 6.0 - width, y, size, ink);
                y += size * 1.36;
            }
            y += 1.5;
        }
        Ok(())
    }

    fn matter(&mut self, poster: &Poster) -> Result<(), Unprintable> {
        let room = RIGHT - LEFT;
        let after = self.block(As::Bold, &poster.heads, (LEFT, 34.0), room, 8.4, INK)?;
        let sum = self.serif.line(&poster.sum)?;
        let size = (room / sum.width()).min(HIGHEST);
        // Figures of this face are two thirds of its size high.
        let baseline = after.max(46.0) + 6.0 + size * 0.67;
        // The first figure stands to the eye where the lines above begin.
        self.put(As::Serif, &sum, LEFT - size * 0.03, baseline, size, BLUE);
        self.block(As::Sans, &poster.meaning, (LEFT, baseline + 15.0), room, 7.4, INK)?;
        // Between what was lost and how it was counted, nearer to the latter.
        let top = 157.0_f32.max(baseline + 36.0);
        let count = poster.parts.len().max(1) as f32;
        let column = (room / count).min(78.0);
        for (at, (figure, words)) in poster.parts.iter().enumerate() {
            let x = LEFT + column * at as f32;
            let line = self.serif.line(figure)?;
            let fits = ((column - 8.0) / line.width()).min(22.0);
            self.put(As::Serif, &line, x, top, fits, INK);
            self.block(As::Sans, words, (x, top + 9.0), column - 8.0, 5.0, SOFT)?;
        }
        let lines = self.sans.wrap(&poster.method, room / 3.7)?.len() as f32;
        self.block(
            As::Sans,
            &poster.method,
            (LEFT, 196.0 - (lines - 1.0) * 5.0),
            room,
            3.7,
            SOFT,
        )?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn poster() -> Poster {
        Poster {
            language: "ru".to_owned(),
            firm: "Хлебный припас".to_owned(),
            sum: "2\u{a0}914\u{a0}300\u{a0}₽".to_owned(),
            heads: "За год ушли 34 клиента из 152".to_owned(),
            ..Poster::default()
        }
    }

    fn on() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
    }

    #[test]
    fn the_sum_is_as_wide_as_the_matter_and_stays_on_the_sheet() {
        let small = lay_out(&poster(), Size::A4).unwrap();
        let sum = small.words.iter().find(|word| word.text.ends_with('₽')).unwrap();
        assert!((sum.width - (RIGHT - LEFT)).abs() < 1.0, "{}", sum.width);
        let large = lay_out(&poster(), Size::A3).unwrap();
        let larger = large.words.iter().find(|word| word.text.ends_with('₽')).unwrap();
        assert!((larger.width / sum.width - 420.0 / 297.0).abs() < 0.01);
    }

    #[test]
    fn the_same_poster_is_the_same_file_and_small() {
        let made = || print(&poster(), Size::A3, "Потери", on()).unwrap();
        assert_eq!(made(), made());
        assert!(made().len() < 60_000, "{}", made().len());
    }

    #[test]
    fn a_name_the_face_cannot_write_is_told() {
        let mut poster = poster();
        poster.firm = "面包".to_owned();
        assert!(matches!(
            print(&poster, Size::A4, "", on()),
            Err(Unprintable::Characters(_))
        ));
    }
}
