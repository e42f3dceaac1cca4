//! What is typed, made fit for paper: set as the language sets it, and without the signs no pen writes.

use crate::domain::language::Language;
use crate::texts::letters::{Draft, bound};
use crate::texts::typograph;

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

/// What no pen writes: signs that steer a terminal, marks of direction. Line ends stay.
pub fn written_by_hand(draft: Draft) -> Draft {
    Draft {
        addressee: draft.addressee.into_iter().map(clean).collect(),
        greeting: clean(draft.greeting),
        paragraphs: draft.paragraphs.into_iter().map(clean).collect(),
        closing: clean(draft.closing),
        ..draft
    }
}

/// The same for one text; a tab is a space, so that no two words run together.
pub fn clean(text: String) -> String {
    let unseen = |sign: char| {
        sign.is_control()
            || matches!(sign, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
    };
    let spaced = text.chars().map(|sign| if sign == '\t' { ' ' } else { sign });
    spaced.filter(|sign| *sign == '\n' || !unseen(*sign)).collect()
}
