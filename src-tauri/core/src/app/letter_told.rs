//! Facts of the client in the words of a letter to him: a note about him is rewritten once, remembered beside the note, and
//! stands in every later letter.

use super::stored::value_of;
use super::{App, Error, Result, letter_page, letter_sign, letter_text, letter_words, letters};
use crate::domain::language::Language;
use crate::domain::letter::is_to_him;
use crate::domain::sentence::Sentence;
use crate::store::interviews as cases;
use crate::store::{Connection, details};
use crate::texts::letters::{self as texts, Draft};
use crate::texts::names;
use serde::{Deserialize, Serialize};

/// More than two sentences are a story, not a fact.
const LONGEST: usize = 300;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct LetterFact {
    /// As it was noted about him.
    pub note: String,
    /// As a letter says it to him; empty: it has to be rewritten first.
    pub to_him: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct TellFact {
    /// Of the letter.
    pub id: i64,
    /// The note it rewrites; empty: a fact that is noted now.
    pub note: String,
    /// Empty: the note has no words to him any more.
    pub to_him: String,
}

/// Every fact of the client, with the words a letter in this language says it in.
pub fn of(db: &Connection, language: Language, client: i64) -> Result<Vec<LetterFact>> {
    let words = texts::words(language);
    let all = details::facts_in_words(db, client)?.into_iter();
    Ok(all
        .map(|fact| LetterFact {
            to_him: if fact.to_him.is_empty() && is_to_him(&fact.note, words) {
                fact.note.clone()
            } else {
                fact.to_him
            },
            note: fact.note,
        })
        .collect())
}

/// Remembers the words with the client; the draft follows where nobody has edited it, and where the note is still asked for.
pub fn tell(app: &App, request: TellFact) -> Result<letters::Letter> {
    let today = app.today();
    app.typed("letter-fact", Some(request.id), |tx| {
        let letter = letters::draft_only(tx, request.id)?;
        let head = cases::case_head(tx, letter.case_id)?;
        let language: Language = value_of(&letter.language)?;
        let one_line = |text: String| {
            letter_text::clean(text)
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ")
        };
        let (note, to_him) = (request.note.trim().to_owned(), plain(&one_line(request.to_him)));
        if to_him.chars().count() > LONGEST {
            let sentence = Sentence::new("letters-fact-longest").with("longest", LONGEST);
            return Err(Error::bad("to_him", sentence));
        }
        if note.is_empty() && to_him.is_empty() || !texts::open_marks(&to_him).is_empty() {
            return Err(Error::bad("to_him", Sentence::new("letters-fact-empty")));
        }
        let made = |db: &Connection| -> Result<Draft> { letter_words::of_letter(db, &letter, letter.made_on) };
        let before = made(tx)?;
        let noted = if note.is_empty() { &to_him } else { &note };
        details::say_to_him(tx, head.client_id, noted, &to_him)?;
        let draft = letter_page::from_json(&letter.draft)?;
        // What the writer has told already in his own place is noted, and not told a second time.
        let stands = |paragraph: &String| plain(paragraph).contains(to_him.trim_end_matches('.'));
        if note.is_empty() && draft.paragraphs.iter().any(stands) {
            return letters::keep(tx, letter.id, &draft, &letter.envelope_line, today);
        }
        let draft = letter_sign::follow(draft, &before, &made(tx)?);
        let words = match letter.second {
            Some(_) => names::to_several(language, &to_him),
            None => to_him.clone(),
        };
        let draft = filled_in(draft, &texts::note_mark(language, noted), &words);
        letters::keep(tx, letter.id, &draft, &letter.envelope_line, today)
    })
}

/// The words in the place of the note's mark, wherever it still stands.
fn filled_in(mut draft: Draft, mark: &str, words: &str) -> Draft {
    let asked: Vec<String> = texts::open_marks(mark)
        .into_iter()
        .map(|one| plain(&one.words))
        .collect();
    for paragraph in &mut draft.paragraphs {
        let found = texts::open_marks(paragraph)
            .into_iter()
            .find(|one| asked.contains(&plain(&one.words)));
        if let Some(found) = found.filter(|_| !words.is_empty()) {
            let signs: Vec<char> = paragraph.chars().collect();
            let end = (found.at + found.words.chars().count() + 2).min(signs.len());
            let (head, tail): (String, String) = (signs[..found.at].iter().collect(), signs[end..].iter().collect());
            let words = if tail.starts_with('.') {
                words.trim_end_matches('.')
            } else {
                words
            };
            *paragraph = format!("{head}{words}{tail}");
        }
    }
    draft
}

/// A mark is set as a text is: its spaces may not break.
fn plain(words: &str) -> String {
    words.replace('\u{a0}', " ")
}
