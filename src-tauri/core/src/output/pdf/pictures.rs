//! Signatures from pictures: one colour, and how solid it is at each dot.
//!
//! The same signature in the same ink is in the file once, however many pages show it.

use super::file::File;
use super::{POINTS_PER_MM, short};
use crate::output::handwriting::capture::signature::Signature;
use crate::output::handwriting::{Inked, Page, Tone};
use pdf_writer::{Content, Name};
use std::sync::Arc;

#[derive(Default)]
pub struct Pictures(Vec<(Arc<Signature>, Tone)>);

pub fn name(number: usize) -> String {
    format!("Signature{number}")
}

impl Pictures {
    /// Takes in what a page shows.
    pub fn know(&mut self, page: &Page) {
        for inked in &page.inked {
            if self.number(inked).is_none() {
                self.0.push((Arc::clone(&inked.signature), inked.tone));
            }
        }
    }

    fn number(&self, inked: &Inked) -> Option<usize> {
        let same = |(signature, tone): &(Arc<Signature>, Tone)| {
            *tone == inked.tone && (Arc::ptr_eq(signature, &inked.signature) || *signature == inked.signature)
        };
        self.0.iter().position(same)
    }

    pub fn draw(&self, page: &Page, content: &mut Content) {
        for inked in &page.inked {
            let Some(number) = self.number(inked) else {
                continue;
            };
            let [a, b, c, d, e, f] = inked.matrix;
            // A picture lies on a square of side 1 with y up.
            let matrix = [a, -b, -c, d, c + e, page.size.height - d - f];
            content.save_state();
            content.transform(matrix.map(|part| short(part * POINTS_PER_MM)));
            content.x_object(Name(name(number).as_bytes()));
            content.restore_state();
        }
    }

    pub fn write(&self, file: &mut File) {
        for (number, (signature, tone)) in self.0.iter().enumerate() {
            file.picture(name(number), signature, *tone);
        }
    }
}
