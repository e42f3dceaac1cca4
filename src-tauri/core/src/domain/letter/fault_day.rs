//! The day of the fault as an apology names it: a day there was, in his time with us, and one he can tell when he reads it.
//!
//! Edge: it is looked for where the letter names the fault, in a sentence with no deadline; a day elsewhere is of something else.

use super::deadline::days;
use super::plain::Plain;
use super::{Known, LetterKind, LetterRule, Words};

/// What is wrong with the days of a paragraph that names the fault, with its place in signs.
pub fn wrong_days(paragraph: &Plain, known: &Known, words: &Words) -> Vec<(LetterRule, usize, usize)> {
    if known.kind != LetterKind::Apology || !paragraph.has(&words.fault) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (from, to, day) in days(paragraph, words, known.today) {
        if day > known.today {
            found.push((LetterRule::FaultAhead, from, to));
        } else if known.first_contact.is_some_and(|first| day < first) {
            found.push((LetterRule::FaultBefore, from, to));
        }
    }
    let ago: Vec<String> = words.days_ago.keys().chain(&words.some_day).cloned().collect();
    if let Some((from, to)) = paragraph.first(&ago, 0) {
        found.push((LetterRule::FaultAgo, from, to));
    }
    found
}
