//! A day that has passed, in a letter that is a draft again: the day of the case's offer in its place, or the question for one.
//!
//! Only what is promised until a passed day is renewed, word by word in its place; everything else stays as it was written.

use super::stored::value_of;
use super::{Result, letter_page};
use crate::domain::language::Language;
use crate::domain::letter::{self as rules, LetterKind};
use crate::store::letters::Letter;
use crate::store::{Connection, offers};
use crate::texts::{self, letters as drafts};
use chrono::NaiveDate;

/// The draft of a letter with no passed day in it, or `None` where it has none. `said_on`: when its text was said last.
pub fn renewed(db: &Connection, letter: &Letter, said_on: NaiveDate, today: NaiveDate) -> Result<Option<String>> {
    let language: Language = value_of(&letter.language)?;
    let tells = matches!(value_of(&letter.kind)?, LetterKind::Apology | LetterKind::FreeCheck);
    let offered = offers::get(db, letter.case_id)?.and_then(|offer| offer.deadline_on);
    let new = match offered.filter(|day| tells && *day >= today) {
        Some(day) => texts::day(language, day),
        None => drafts::deadline_mark(language),
    };
    let words = drafts::words(language);
    let mut draft = letter_page::from_json(&letter.draft)?;
    let mut changed = false;
    for paragraph in &mut draft.paragraphs {
        let passed = rules::lapsed(paragraph, words, (letter.made_on, said_on), today);
        for one in passed.into_iter().rev() {
            let end = one.day.end + drafts::year_word(&paragraph[one.day.end..]);
            let (before, after) = (&paragraph[..end], &paragraph[end..]);
            // The stop of „г.“ may be that of the sentence, and the other way round.
            let day = if new.ends_with('.') && after.starts_with('.') {
                new.trim_end_matches('.').to_owned()
            } else if !new.ends_with('.') && before.ends_with('.') && ends(after) {
                format!("{new}.")
            } else {
                new.clone()
            };
            paragraph.replace_range(one.day.start..end, &day);
            changed = true;
        }
    }
    if !changed {
        return Ok(None);
    }
    letter_page::to_json(&draft, None).map(Some)
}

/// Nothing follows, or a new sentence does.
fn ends(rest: &str) -> bool {
    rest.trim_start().chars().next().is_none_or(char::is_uppercase)
}
