//! What is typed, made fit for paper: set as the language sets it, and without the signs no pen writes.

use super::stored::value_of;
use super::{App, Result, letter_page, letters};
use crate::domain::language::Language;
use crate::domain::letter::whole;
use crate::domain::sentence::Sentence;
use crate::texts::letters::{Draft, bound, words};
use crate::texts::typograph;
use serde::{Deserialize, Serialize};

/// What was typed, set as the language sets it: quotes, dashes, spaces that must not break.
/// No row parts two words of a name the letter may tell.
pub fn set(language: Language, draft: Draft, names: &[String]) -> Draft {
    let line = |text: &str| bound(typograph(language, text), names);
    let all = |lines: &[String]| lines.iter().map(|one| line(one)).collect();
    Draft {
        addressee: all(&draft.addressee),
        greeting: line(&draft.greeting),
        paragraphs: all(&draft.paragraphs),
        closing: line(&draft.closing),
        ..draft
    }
}

/// Without what no pen writes: signs that steer a terminal, marks of direction. Line ends stay.
pub fn written_by_hand(draft: Draft) -> Draft {
    Draft {
        addressee: draft.addressee.into_iter().map(clean).collect(),
        greeting: clean(draft.greeting),
        paragraphs: draft.paragraphs.into_iter().map(clean).collect(),
        closing: clean(draft.closing),
        ..draft
    }
}

/// Nothing is seen of it, and it does something to a text all the same.
fn unseen(sign: char) -> bool {
    sign.is_control()
        || matches!(sign, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// What is left out of a draft and the line of its envelope as they are taken, told once. A tab and the ends of lines are nothing
/// strange.
pub fn left_out(draft: &Draft, envelope: &str) -> Option<Sentence> {
    let usual = |sign: char| matches!(sign, '\t' | '\n' | '\r');
    let parts = [&draft.greeting, &draft.closing];
    let parts = parts.into_iter().chain(&draft.addressee).chain(&draft.paragraphs);
    let signs = parts.flat_map(|part| part.chars()).chain(envelope.chars());
    let count = signs.filter(|sign| unseen(*sign) && !usual(*sign)).count();
    (count > 0).then(|| Sentence::new("letters-unseen-left-out").with("count", count))
}

/// [`written_by_hand`] for one text; a tab is a space, so that no two words run together.
pub fn clean(text: String) -> String {
    let spaced = text.chars().map(|sign| if sign == '\t' { ' ' } else { sign });
    spaced.filter(|sign| *sign == '\n' || !unseen(*sign)).collect()
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct PutText {
    pub id: i64,
    /// Paragraphs parted by blank lines, or a whole letter with its own greeting and closing.
    pub text: String,
}

/// Puts a text that was written elsewhere in the place of the draft's.
pub fn put(app: &App, request: PutText) -> Result<letters::Letter> {
    let today = app.today();
    app.typed("letter", Some(request.id), |tx| {
        let letter = letters::draft_only(tx, request.id)?;
        let parts = whole(&request.text, words(value_of(&letter.language)?));
        let draft = letter_page::from_json(&letter.draft)?;
        let draft = Draft {
            greeting: parts.greeting.unwrap_or(draft.greeting),
            paragraphs: parts.paragraphs,
            closing: parts.closing.unwrap_or(draft.closing),
            ..draft
        };
        letters::typed(tx, &letter, draft, &letter.envelope_line, today)
    })
}
