//! What the line on the envelope may say was done: no more than the lines of the template, which say it of a checked fix alone.

use super::plain::Plain;
use super::{Known, Words};

/// The words that say more.
pub fn claimed(line: &Plain, known: &Known, words: &Words) -> Vec<(usize, usize)> {
    let made: Vec<Plain> = known.envelope_lines.iter().map(|one| Plain::of(one)).collect();
    let mut found = line.each(&words.claims);
    found.retain(|(from, to)| {
        let said = line.text(*from, *to);
        !made.iter().any(|one| one.find(&said, 0).is_some())
    });
    found
}
