//! Whether a sentence speaks to the client or about him: a note about a client is no sentence of a letter to him.
//!
//! Edge: a pronoun that follows a name is taken for the one named, and one behind the first comma for what stands before it.
//! "His", "его" and the like are looked at only where a sentence begins with them: elsewhere they are mostly of things.

use super::Words;
use super::plain::Plain;

/// A word this short is no verb with such an ending: „двете“, „трите“.
const SHORT: usize = 5;

/// From and to in signs.
pub type Found = (usize, usize);

/// The words that speak of the client as of somebody else, sentence by sentence.
pub fn about_him(text: &Plain, words: &Words) -> Vec<Found> {
    let mut found = Vec::new();
    let mut before = 0;
    let mut from = 0;
    while from < text.signs.len() {
        let end = text.end_of_sentence(from);
        if let Some(place) = spoken_of(text, words, (before, from, end)) {
            found.push(place);
        }
        before = from;
        from = end + 1;
    }
    found
}

/// A sentence of a letter to him: it turns to him, and no part of it speaks of him.
pub fn is_to_him(sentence: &str, words: &Words) -> bool {
    let plain = Plain::of(sentence);
    spoken_to(&plain, words, 0, plain.signs.len()) && about_him(&plain, words).is_empty()
}

/// In the sentence between `from` and `end`; names are looked for from the sentence before it on.
fn spoken_of(text: &Plain, words: &Words, (before, from, end): (usize, usize, usize)) -> Option<Found> {
    let within = |place: &Found| place.0 >= from && place.1 <= end;
    if spoken_to(text, words, from, end) {
        return None;
    }
    let clause = (from..end)
        .find(|at| matches!(text.signs[*at], ',' | ':' | '('))
        .unwrap_or(end);
    let begins = (from..end).find(|at| text.signs[*at].is_alphanumeric())?;
    let anywhere = text.first(&words.of_him, from).filter(|(at, _)| *at < clause);
    let first = text.first(&words.of_him_first, from).filter(|(at, _)| *at == begins);
    let place = first.or(anywhere).filter(within)?;
    (!named(text, words, before, begins, place.0)).then_some(place)
}

/// A word for him stands between `from` and `end`, or a verb that needs none.
fn spoken_to(text: &Plain, words: &Words, from: usize, end: usize) -> bool {
    if text.first(&words.to_him, from).is_some_and(|(_, to)| to <= end) {
        return true;
    }
    let sentence = text.text(from, end);
    let all = sentence.split(|sign: char| !sign.is_alphanumeric());
    let long = |word: &&str| word.chars().count() > SHORT;
    let ends = |word: &str, with: &[String]| with.iter().any(|ending| word.ends_with(ending.as_str()));
    all.filter(|word| !word.is_empty()).enumerate().any(|(at, word)| {
        let verb = ends(word, &words.to_him_endings) || (at == 0 && ends(word, &words.to_him_first_endings));
        verb && long(&word) && !ends(word, &words.no_verb_endings)
    })
}

/// A name stands between `before` and `to`: a capital that does not merely begin a sentence.
fn named(text: &Plain, words: &Words, before: usize, begins: usize, to: usize) -> bool {
    let first = (before..begins).find(|at| text.signs[*at].is_alphanumeric());
    (before..to).any(|at| {
        let starts = at == 0 || !text.signs[at - 1].is_alphanumeric();
        starts && text.capital(at) && at != begins && Some(at) != first && !common(text, words, at)
    })
}

/// What a language writes with a capital though it names nobody.
fn common(text: &Plain, words: &Words, at: usize) -> bool {
    let stands = |phrase: &String| text.find(phrase, at).is_some_and(|(from, _)| from == at);
    words.to_him.iter().any(stands)
        || words
            .months
            .iter()
            .map(|month| month.to_lowercase())
            .any(|month| stands(&month))
        || (text.signs[at] == 'i' && text.signs.get(at + 1).is_none_or(|sign| !sign.is_alphanumeric()))
}
