//! The places of a draft that are still to be filled in.
//!
//! Edge: a place is told by a part of its words; where several say them, all are filled.

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

/// Puts `text` in the place of every mark that says `words`; false when there is none.
pub fn fill(draft: &mut Value, words: &str, text: &str) -> bool {
    let (words, mut filled) = (words.to_lowercase(), false);
    each_text(draft, &mut |part| {
        let mut rest = std::mem::take(part);
        while let Some((before, mark, after)) = next_mark(&rest) {
            part.push_str(before);
            if mark.to_lowercase().contains(&words) {
                // The template has the full stop already.
                part.push_str(if after.starts_with('.') {
                    text.trim_end_matches('.')
                } else {
                    text
                });
                filled = true;
            } else {
                part.extend([OPENS]);
                part.push_str(mark);
                part.extend([CLOSES]);
            }
            rest = after.to_owned();
        }
        part.push_str(&rest);
    });
    filled
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
        let mut draft = json!({ "greeting": "Dear ⟦his name⟧,", "paragraphs": ["We ⟦what we did⟧ on ⟦the day⟧."] });
        assert!(fill(&mut draft, "HIS NAME", "Peter"));
        assert!(fill(&mut draft, "day", "8 October"));
        assert_eq!(draft["greeting"], "Dear Peter,");
        assert_eq!(marks(&draft), ["what we did"], "what was not named stays open");
        assert!(!fill(&mut draft, "his name", "Paul"), "a filled mark is a mark no more");
    }
}
