//! What is given on the line goes into the letter: names, hand and paper, facts, the text itself.

use super::marks::Filled;
use super::{Paper, fill, marks};
use crate::desk::{Desk, failed};
use crate::trouble::{Result, typed};
use comeback_core::domain::sentence::Sentence;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

/// Names, hand and window, where they are given.
pub fn set(desk: &Desk, mut letter: Value, paper: &Paper) -> Result<Value> {
    let id = letter["row"]["id"].clone();
    if let Some(reader) = &paper.reader {
        letter = desk.call("letters.reader", &json!({ "id": id, "name": reader }))?;
    }
    if let Some(second) = &paper.second {
        letter = desk.call(
            "letters.second",
            &json!({ "id": id, "name": second, "gender": paper.second_gender }),
        )?;
    }
    let main = [&paper.gender, &paper.to_whom, &paper.about_whom];
    let second = [&paper.second_gender, &paper.second_to_whom, &paper.second_about_whom];
    for (second, said) in [(false, main), (true, second)] {
        if said.iter().any(|one| one.is_some()) {
            letter = named(desk, &letter, second, said)?;
        }
    }
    if let Some(window) = &paper.window {
        letter = desk.call("letters.window", &json!({ "id": id, "window": window }))?;
    }
    let mut writing = letter["writing"].clone();
    if let Some(hand) = &paper.hand {
        let hands = desk.call("letters.hands", &json!({}))?;
        let usual = hands
            .as_array()
            .and_then(|all| all.iter().find(|one| one["hand"] == hand.as_str()));
        writing = usual.cloned().unwrap_or(writing);
        for kept in [
            "sheet",
            "ruling",
            "letterhead",
            "envelope",
            "envelope_width",
            "envelope_height",
        ] {
            writing[kept] = letter["writing"][kept].clone();
        }
    }
    for (field, said) in [("ink", &paper.ink), ("sheet", &paper.sheet), ("ruling", &paper.ruling)] {
        if let Some(said) = said {
            writing[field] = json!(said);
        }
    }
    paper.habits.onto(&mut writing);
    if let Some(size) = &paper.size {
        size.onto(&mut writing);
    }
    if let Some(card) = &paper.card {
        letter = desk.call(
            "letters.card",
            &json!({ "id": id, "text": card, "size": paper.card_size }),
        )?;
    }
    if writing != letter["writing"] {
        letter = desk.call("letters.set_hand", &json!({ "id": id, "writing": writing }))?;
    }
    if paper.usual_paper {
        letter = desk.call("letters.keep_paper", &json!({ "id": id }))?;
    }
    Ok(letter)
}

/// Sex, "to whom" and "about whom" of one of the readers; what was not said stays as it is.
fn named(desk: &Desk, letter: &Value, second: bool, said: [&Option<String>; 3]) -> Result<Value> {
    let known = &letter[if second { "second" } else { "names" }];
    let [gender, to_whom, about_whom] = said;
    let given = |said: &Option<String>, field: &str| match (said, &known[field]) {
        (Some(said), _) => json!(said),
        (None, Value::Null) if field != "gender" => json!(""),
        (None, known) => known.clone(),
    };
    let names = json!({ "id": letter["row"]["id"], "second": second, "gender": given(gender, "gender"),
                        "to_whom": given(to_whom, "to_whom"), "about_whom": given(about_whom, "about_whom") });
    desk.call("letters.names", &names)
}

/// A fact of the client as the letter says it, found by a part of what was noted.
pub fn tell(desk: &Desk, letter: Value, said: &str) -> Result<Value> {
    let (note, words) = match said.split_once('=') {
        Some((part, words)) => (noted(&letter, part.trim())?, words),
        None => (String::new(), said),
    };
    let request = json!({ "id": letter["row"]["id"], "note": note, "to_him": words.trim() });
    desk.call("letters.fact", &request)
}

fn noted(letter: &Value, part: &str) -> Result<String> {
    let all: Vec<&str> = letter["facts"]
        .as_array()
        .map(|facts| facts.iter().filter_map(|fact| fact["note"].as_str()).collect())
        .unwrap_or_default();
    let wanted = part.to_lowercase();
    let mut found = all.iter().filter(|note| note.to_lowercase().contains(&wanted));
    match (found.next(), found.next()) {
        (Some(note), None) => Ok((*note).to_owned()),
        _ if all.is_empty() => typed(Sentence::new("cli-fact-none")),
        _ => typed(
            Sentence::new("cli-fact-unknown")
                .with("words", part)
                .with("noted", all.join("; ")),
        ),
    }
}

pub fn edit(letter: &mut Value, paper: &Paper) -> Result<()> {
    for pair in &paper.fill {
        let Some((words, text)) = pair.split_once('=') else {
            return typed(Sentence::new("cli-pair-wanted").with("text", pair.as_str()));
        };
        let open = marks(&letter["draft"]);
        let key = match fill(&mut letter["draft"], words.trim(), text.trim()) {
            Filled::Yes => continue,
            Filled::Several(found) => {
                let sentence = Sentence::new("cli-many-marks").with("words", words);
                return typed(sentence.with("open", found.join("; ")));
            }
            Filled::None if open.is_empty() => "cli-no-mark-open",
            Filled::None => "cli-no-mark",
        };
        return typed(Sentence::new(key).with("words", words).with("open", open.join("; ")));
    }
    if let Some(line) = &paper.envelope {
        letter["envelope_line"] = json!(line);
    }
    Ok(())
}

/// A text from a file in the place of the draft's.
pub fn put_text(desk: &Desk, letter: Value, file: &Path) -> Result<Value> {
    let text = fs::read_to_string(file).map_err(|error| failed("cli-file-failed", file, error))?;
    desk.call("letters.text", &json!({ "id": letter["row"]["id"], "text": text }))
}
