//! What the line on the envelope may say was done: no more than the lines of the template, which say it of a checked fix alone.

use super::plain::Plain;
use super::{Known, Words};

/// The first words that say more.
pub fn claimed(line: &Plain, known: &Known, words: &Words) -> Option<(usize, usize)> {
    let made: Vec<Plain> = known.envelope_lines.iter().map(|one| Plain::of(one)).collect();
    let mut after = 0;
    while let Some((from, to)) = line.first(&words.claims, after) {
        let said = line.text(from, to);
        if !made.iter().any(|one| one.find(&said, 0).is_some()) {
            return Some((from, to));
        }
        after = to;
    }
    None
}
