//! A word in the letters of a hand, not yet on the page.

use super::letterforms::{Letterforms, Shaped};

/// A word ready to be placed; lengths in em.
#[derive(Debug, Clone)]
pub struct Written {
    pub text: String,
    pub width: f32,
    /// How far its ink reaches out before its start and after its end.
    pub overhang: (f32, f32),
    pub(super) letters: Vec<Shaped>,
    /// The byte its first letter is said to begin at: not 0 for the rest of a word that was cut.
    pub(super) begins: u32,
    /// How many words were written before it in this letter.
    pub(super) number: i64,
}

impl Written {
    pub fn number(&self) -> i64 {
        self.number
    }

    /// The paper between its ink and that of the next word where no room is left between them, in em.
    pub fn apart(&self, next: &Written, forms: &Letterforms) -> Option<f32> {
        let (last, first) = (self.letters.last()?, next.letters.first()?);
        let apart = forms.sides(last.form)?.apart(&forms.sides(first.form)?)?;
        Some(apart + last.advance - last.offset.x + first.offset.x)
    }

    pub(super) fn letter(&self, shaped: &Shaped) -> char {
        let rest = self.text.get((shaped.at - self.begins) as usize..);
        rest.and_then(|rest| rest.chars().next()).unwrap_or(' ')
    }

    /// Cut where it grows wider than `most`, for a word no row can hold.
    pub fn parts(&self, most: f32) -> Vec<Written> {
        let mut parts: Vec<Written> = Vec::new();
        let mut from = 0;
        let mut width = 0.0;
        let end_of = |index: usize| {
            self.letters
                .get(index)
                .map_or(self.text.len(), |letter| letter.at as usize)
        };
        for index in 0..=self.letters.len() {
            let next = self.letters.get(index).map_or(f32::INFINITY, |letter| letter.advance);
            if width + next > most && index > from {
                parts.push(Written {
                    text: self
                        .text
                        .get(end_of(from)..end_of(index))
                        .unwrap_or_default()
                        .to_owned(),
                    width,
                    letters: self.letters[from..index].to_vec(),
                    begins: end_of(from) as u32,
                    ..self.clone()
                });
                (from, width) = (index, 0.0);
            }
            width += next;
        }
        parts
    }
}
