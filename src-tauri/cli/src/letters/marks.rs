//! The places of a draft that are still to be filled in.
//!
//! Edge: a place is told by a part of its words; where several different places say them, none is filled.

use serde_json::Value;

/// What is still to be filled in stands between these in a draft.
const OPENS: char = '⟦';
const CLOSES: char = '⟧';

/// Every text of the draft, wherever it stands.
fn each_text(draft: &mut Value, change: &mut impl FnMut(&mut String)) {
    match draft {
        Value::String(text) => change(text),
        Value::Array(parts) => parts.iter_mut().for_each(|part| each_text(part, change)),
        Value::Object(parts) => parts.values_mut().for_each(|part| each_text(part, change)),
        _ => {}
    }
}

/// What became of a text for an open place.
#[derive(Debug, PartialEq)]
pub enum Filled {
    Yes,
    /// No open place says these words.
    None,
    /// Several do, and they ask for different things.
    Several(Vec<String>),
}

/// Puts `text` in the place that says `words`: by its whole words, else by a part of them that no other place has. A name
/// that is asked for in the head and in the greeting is one place.
pub fn fill(draft: &mut Value, words: &str, text: &str) -> Filled {
    let wanted = plain(words);
    let open = marks(draft);
    let exact = open.iter().find(|mark| plain(mark) == wanted);
    let mut found: Vec<String> = open
        .iter()
        .filter(|mark| plain(mark).contains(&wanted))
        .cloned()
        .collect();
    found.dedup();
    let mark = match (exact, &found[..]) {
        (Some(mark), _) => mark.clone(),
        (None, [mark, rest @ ..]) if rest.iter().all(|one| one == mark) => mark.clone(),
        (None, []) => return Filled::None,
        (None, _) => return Filled::Several(found),
    };
    each_text(draft, &mut |part| {
        let mut rest = std::mem::take(part);
        while let Some((before, words, after)) = next_mark(&rest) {
            part.push_str(before);
            if words == mark {
                // The template has the full stop already.
                part.push_str(if after.starts_with('.') {
                    text.trim_end_matches('.')
                } else {
                    text
                });
            } else {
                part.extend([OPENS]);
                part.push_str(words);
                part.extend([CLOSES]);
            }
            rest = after.to_owned();
        }
        part.push_str(&rest);
    });
    Filled::Yes
}

/// A mark is set as a text is: its spaces may not break.
fn plain(words: &str) -> String {
    words.replace('\u{a0}', " ").trim().to_lowercase()
}

fn next_mark(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once(OPENS)?;
    let (mark, after) = rest.split_once(CLOSES)?;
    Some((before, mark, after))
}

/// The words of the marks that are still open.
pub fn marks(draft: &Value) -> Vec<String> {
    let (mut draft, mut found) = (draft.clone(), Vec::new());
    each_text(&mut draft, &mut |part| {
        let mut rest = part.as_str();
        while let Some((_, mark, after)) = next_mark(rest) {
            found.push(mark.to_owned());
            rest = after;
        }
    });
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_mark_is_filled_wherever_it_stands() {
        let mut draft = json!({ "greeting": "Dear ⟦his name⟧,", "addressee": ["⟦his name⟧"],
                                "paragraphs": ["We ⟦what we did⟧ on ⟦the\u{a0}day⟧."] });
        assert_eq!(fill(&mut draft, "HIS NAME", "Peter"), Filled::Yes);
        assert_eq!(fill(&mut draft, "the day", "8 October"), Filled::Yes);
        assert_eq!(
            (&draft["greeting"], &draft["addressee"][0]),
            (&json!("Dear Peter,"), &json!("Peter"))
        );
        assert_eq!(marks(&draft), ["what we did"], "what was not named stays open");
        assert_eq!(
            fill(&mut draft, "his name", "Paul"),
            Filled::None,
            "a filled mark is a mark no more"
        );
    }

    #[test]
    fn words_of_two_different_places_fill_neither() {
        let mut draft = json!({ "paragraphs": ["Come to ⟦an open day⟧: ⟦day and hour⟧, ⟦the place⟧."] });
        let both = Filled::Several(vec!["an open day".into(), "day and hour".into()]);
        assert_eq!(fill(&mut draft, "day", "Friday"), both);
        assert_eq!(fill(&mut draft, "day and hour", "Friday at ten"), Filled::Yes);
        assert_eq!(
            fill(&mut draft, "day", "a tasting"),
            Filled::Yes,
            "only one says it now"
        );
        assert_eq!(draft["paragraphs"][0], "Come to a tasting: Friday at ten, ⟦the place⟧.");
    }
}
