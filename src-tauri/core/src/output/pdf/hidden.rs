//! The text under the outlines, for searching, copying and reading aloud: invisible words at their place and width.
//!
//! It is never drawn, so its font holds one empty glyph for each character in use and weighs a kilobyte or two. Every
//! character has a glyph of its own, so what is copied is exactly what was written, even where the hand draws two characters
//! with one form.

use super::{POINTS_PER_MM, short};
use crate::output::handwriting::{Page, Word};
use pdf_writer::types::TextRenderingMode;
use pdf_writer::{Content, Name, Str};
use std::collections::BTreeMap;

pub const NAME: &str = "Hand";

pub struct Hidden {
    /// Sorted characters with their widths in thousandths of an em; the `n`th has the code `n + 1`.
    widths: Vec<(char, u16)>,
}

impl Hidden {
    pub fn over(pages: &[Page]) -> Hidden {
        let mut widths: BTreeMap<char, u16> = BTreeMap::new();
        for page in pages {
            for letter in page.words.iter().flat_map(|word| word.text.chars()) {
                widths
                    .entry(letter)
                    .or_insert_with(|| page.writer.forms.width_of(letter));
            }
        }
        Hidden {
            widths: widths.into_iter().collect(),
        }
    }

    pub fn widths(&self) -> &[(char, u16)] {
        &self.widths
    }

    pub fn write(&self, page: &Page, content: &mut Content) {
        content.begin_text();
        content.set_text_rendering_mode(TextRenderingMode::Invisible);
        let mut size = 0.0;
        for word in &page.words {
            let points = short(word.em * POINTS_PER_MM);
            if points != size {
                size = points;
                content.set_font(Name(NAME.as_bytes()), size);
            }
            let x = short(word.at.x * POINTS_PER_MM);
            let y = short((page.size.height - word.at.y) * POINTS_PER_MM);
            let (codes, natural) = self.coded(word);
            if natural > 0.0 {
                let stretched = word.width * POINTS_PER_MM / (natural * size / 1000.0);
                content.set_horizontal_scaling(short(stretched * 100.0));
            }
            content.set_text_matrix([1.0, 0.0, 0.0, 1.0, x, y]);
            content.show(Str(&codes));
        }
        content.end_text();
    }

    /// The codes of the word, and its width in thousandths.
    fn coded(&self, word: &Word) -> (Vec<u8>, f32) {
        let mut codes = Vec::with_capacity(word.text.len() * 2);
        let mut natural = 0.0;
        for letter in word.text.chars() {
            if let Ok(index) = self.widths.binary_search_by_key(&letter, |(known, _)| *known) {
                codes.extend((index as u16 + 1).to_be_bytes());
                natural += f32::from(self.widths[index].1);
            }
        }
        (codes, natural)
    }
}
