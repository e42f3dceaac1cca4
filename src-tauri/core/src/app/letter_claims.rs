//! What a letter says was put right: the words of a fix that is done and checked, and no others.
//!
//! The paragraph the template makes of a checked fix stands as it was made; anywhere else, on the envelope too, words that
//! claim a mending stop the letter. Edge: the words are a list (`letters-claim-words`), matched at the beginning of words. A
//! claim made in other words is not seen; who signs answers for it.

use super::stored::value_of;
use super::{Result, letter_facts, letters};
use crate::domain::sentence::Sentence;
use crate::store::interviews::CaseHead;
use crate::store::letters::Letter;
use crate::store::{Connection, fixes};
use crate::texts::letters::{self as texts, Draft, LetterContext, LetterKind};
use crate::texts::say;

/// How much of a claim is shown as its place.
const SHOWN: usize = 24;

/// What the letter of this case may say by itself.
struct Allowed {
    /// The paragraph of each checked fix.
    fixes: Vec<String>,
    paragraphs: Vec<String>,
    envelope: Vec<String>,
}

/// Each claim with the place it stands at.
pub fn of(db: &Connection, letter: &Letter, head: &CaseHead, draft: &Draft) -> Result<Vec<(Sentence, String)>> {
    let allowed = allowed(db, letter, head)?;
    let language = value_of(&letter.language)?;
    let words = say(language, &Sentence::new("letters-claim-words"));
    let claim = |text: &str, made: &[String]| {
        let own = !made.iter().any(|one| plain(one) == plain(text));
        let place = own.then(|| claimed(text, &words)).flatten()?;
        Some((Sentence::new("letters-trouble-claim"), place))
    };
    let mut found = Vec::new();
    let told = |fix: &String| draft.paragraphs.iter().any(|one| plain(one) == plain(fix));
    if let Some(first) = allowed.fixes.first()
        && letter.kind == "apology"
        && !allowed.fixes.iter().any(told)
    {
        let sentence = Sentence::new("letters-trouble-fix-words").with("text", first.as_str());
        found.push((sentence, String::new()));
    }
    found.extend(
        draft
            .paragraphs
            .iter()
            .filter_map(|one| claim(one, &allowed.paragraphs)),
    );
    found.extend(claim(&letter.envelope_line, &allowed.envelope));
    Ok(found)
}

fn allowed(db: &Connection, letter: &Letter, head: &CaseHead) -> Result<Allowed> {
    let kind: LetterKind = value_of(&letter.kind)?;
    let language = value_of(&letter.language)?;
    let (facts, _) = letter_facts::gather(db, head, kind, letter.signer_id, letter.made_on)?;
    let made = |facts: &LetterContext| -> Result<Vec<String>> {
        Ok(texts::draft(language, kind, facts)
            .map_err(letters::unwritten)?
            .paragraphs)
    };
    let without = LetterContext {
        fix: None,
        ..facts.clone()
    };
    let mut allowed = Allowed {
        fixes: Vec::new(),
        paragraphs: made(&without)?,
        envelope: texts::envelope_lines(language, &facts).map_err(letters::unwritten)?,
    };
    if kind == LetterKind::Farewell {
        return Ok(allowed);
    }
    let common = allowed.paragraphs.clone();
    for fix in fixes::opening(db, head.id)? {
        let with = LetterContext {
            fix: letter_facts::mended(db, Some(&fix))?,
            ..facts.clone()
        };
        allowed
            .fixes
            .extend(made(&with)?.into_iter().filter(|one| !common.contains(one)));
    }
    allowed.paragraphs.extend(allowed.fixes.iter().cloned());
    Ok(allowed)
}

/// The same words, however they are spaced and spelt with ё.
fn plain(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").to_lowercase().replace('ё', "е")
}

/// The first claim of a text, as it stands there.
fn claimed(text: &str, words: &str) -> Option<String> {
    let starts = text.char_indices().filter(|(at, sign)| {
        let before = text[..*at].chars().next_back();
        sign.is_alphabetic() && !before.is_some_and(char::is_alphabetic)
    });
    starts.map(|(at, _)| &text[at..]).find_map(|rest| {
        let lower = plain(rest);
        let found = words.split(", ").any(|word| lower.starts_with(word));
        found.then(|| rest.chars().take(SHOWN).collect())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_claim_is_found_at_the_beginning_of_words_only() {
        let words = "исправил, мы купили";
        assert_eq!(
            claimed("Вчера мы\u{a0}купили машины", words).as_deref(),
            Some("мы\u{a0}купили машины")
        );
        assert_eq!(claimed("Всё исправили.", words).as_deref(), Some("исправили."));
        assert_eq!(claimed("Вы купили у нас печь и неисправили", words), None);
    }
}
