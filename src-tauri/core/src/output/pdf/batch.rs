//! Hundreds of letters in one file, written and packed on all processors, a few at a time.

use super::copies::{self, Copies, Used};
use super::file::{File, Font, packed_quickly};
use super::pictures::Pictures;
use super::{About, each};
use crate::output::Unprintable;
use crate::output::handwriting::Page;
use std::collections::BTreeMap;

/// The letter that could not be written, counted from 0, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stopped {
    pub letter: usize,
    pub why: Unprintable,
}

/// So many letters are held at once, and written between two looks at whether to go on: well under a second.
const AT_ONCE: usize = 16;

/// Prints `of` letters into one file; `write` writes the pages of one, letter, envelope and whatever goes with it, and is
/// called on several threads. `done` hears how many are finished and answers whether to go on; `None` when it says no.
///
/// # Errors
/// [`Stopped`] with the first letter that cannot be written. Nothing half printed is given back.
pub fn print_many(
    of: usize,
    write: impl Fn(usize) -> Result<Vec<Page>, Unprintable> + Sync,
    about: &About,
    done: &mut dyn FnMut(usize) -> bool,
) -> Result<Option<Vec<u8>>, Stopped> {
    let mut file = File::new();
    let mut hands: Vec<Copies> = Vec::new();
    let mut pictures = Pictures::default();
    for first in (0..of).step_by(AT_ONCE) {
        let count = AT_ONCE.min(of - first);
        let written = each(count, |index| write(first + index));
        let mut letters: Vec<Vec<(Page, usize)>> = Vec::with_capacity(count);
        for (index, pages) in written.into_iter().enumerate() {
            let pages = pages.map_err(|why| Stopped {
                letter: first + index,
                why,
            })?;
            pages.iter().for_each(|page| pictures.know(page));
            letters.push(pages.into_iter().map(|page| with_hand(page, &mut hands)).collect());
        }
        type Content = (Vec<u8>, BTreeMap<u16, Used>);
        let contents: Vec<Vec<Content>> = each(count, |index| {
            let pages = letters[index].iter().map(|(page, hand)| {
                let (mut content, used) = copies::write(page, *hand);
                pictures.draw(page, &mut content);
                (packed_quickly(&content.finish()), used)
            });
            pages.collect()
        });
        for ((page, hand), (content, used)) in letters.iter().flatten().zip(contents.into_iter().flatten()) {
            file.page(page, &content);
            hands[*hand].add(used);
        }
        if !done(first + count) {
            return Ok(None);
        }
    }
    for (number, hand) in hands.iter().enumerate() {
        file.font(Font::copies(number, hand));
    }
    pictures.write(&mut file);
    Ok(Some(file.finish(about)))
}

/// The page with the number of its hand, which is made known when it is new.
fn with_hand(page: Page, hands: &mut Vec<Copies>) -> (Page, usize) {
    let known = hands.iter().position(|hand| hand.writer.same_copies(&page.writer));
    let number = known.unwrap_or_else(|| {
        hands.push(Copies::of(page.writer.clone()));
        hands.len() - 1
    });
    (page, number)
}
