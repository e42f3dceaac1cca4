//! Written pages as a PDF, each page of its exact size.
//!
//! Two ways. One letter or a few: what one sees are filled outlines, every one unique, and under them lies the same text,
//! invisible, word by word at its place and width. A large batch: the letters are text in a font that holds a few warped
//! copies of each, ten times smaller and quicker. Either way the text can be searched, copied and read aloud, and the same
//! input gives the same bytes: the day is a parameter and nothing random gets in. Edge: where letters stand is decided in
//! [`super::handwriting`].

mod batch;
mod bound;
mod copies;
mod file;
mod hidden;
mod objects;
mod outlines;
mod pictures;
mod truetype;

use super::Unprintable;
use super::handwriting::{self, Envelope, Hand, Page, Sheet};
use chrono::NaiveDate;
use file::{File, Font};
use hidden::Hidden;
use pictures::Pictures;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

pub use batch::{Stopped, print_many};
pub use bound::{Part, bind};

const POINTS_PER_MM: f32 = 72.0 / 25.4;

/// What the file says of itself.
#[derive(Debug, Clone, PartialEq)]
pub struct About {
    pub title: String,
    pub author: String,
    pub made_on: NaiveDate,
}

/// Writes, lays out and prints the letter with its envelope.
///
/// # Errors
/// [`Unprintable::Characters`] when the hand has no form for a character.
pub fn letter(
    sheet: &Sheet,
    envelope: &Envelope,
    hand: &Hand,
    seed: u64,
    title: &str,
    made_on: NaiveDate,
) -> Result<Vec<u8>, Unprintable> {
    let mut pages = handwriting::write(sheet, hand, seed)?;
    pages.push(handwriting::write_envelope(envelope, hand, seed)?);
    print(&pages, title, &sheet.signature, made_on)
}

/// Written pages as outlines: for one letter or up to a hundred.
///
/// # Errors
/// [`Unprintable::Font`] when the font of a hand cannot be read.
pub fn print(pages: &[Page], title: &str, author: &str, made_on: NaiveDate) -> Result<Vec<u8>, Unprintable> {
    let hidden = Hidden::over(pages);
    let mut pictures = Pictures::default();
    pages.iter().for_each(|page| pictures.know(page));
    let mut file = File::new();
    let mut printed = 0;
    // So many at once that all processors have work, and no more is held than must be.
    for some in pages.chunks(64) {
        let contents = each(some.len(), |index| {
            let page = &some[index];
            let mut content = outlines::draw(page);
            pictures.draw(page, &mut content);
            hidden.write(page, &mut content);
            file::packed(&content.finish())
        });
        for (page, content) in some.iter().zip(contents) {
            file.page(page, &content);
            printed += 1;
        }
    }
    if printed > 0 {
        file.font(Font::hidden(&hidden));
    }
    pictures.write(&mut file);
    Ok(file.finish(&About {
        title: title.to_owned(),
        author: author.to_owned(),
        made_on,
    }))
}

/// Does the work for every index on all processors, and gives the results in order.
fn each<Done: Send>(count: usize, work: impl Fn(usize) -> Done + Sync) -> Vec<Done> {
    let next = AtomicUsize::new(0);
    let done: Mutex<Vec<(usize, Done)>> = Mutex::new(Vec::with_capacity(count));
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(count);
    let take = || {
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            if index >= count {
                break;
            }
            let result = work(index);
            if let Ok(mut done) = done.lock() {
                done.push((index, result));
            }
        }
    };
    if threads < 2 {
        take();
    } else {
        std::thread::scope(|scope| {
            for _ in 0..threads {
                scope.spawn(take);
            }
        });
    }
    let mut done = done.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    done.sort_by_key(|(index, _)| *index);
    done.into_iter().map(|(_, result)| result).collect()
}

/// Rounded to hundredths, to be written short.
fn short(number: f32) -> f32 {
    (number * 100.0).round() / 100.0
}

#[cfg(test)]
mod reading;
#[cfg(test)]
mod tests;
