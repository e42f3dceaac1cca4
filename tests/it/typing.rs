//! What is saved as it is typed: one passage is one step of undo, and another step between parts two passages.

use super::scene::client;
use comeback_core::testing::Drive;
use serde_json::{Value, json};

fn steps_back(drive: &Drive) -> usize {
    let mut steps = 0;
    while drive.call("undo.back", json!({})).is_ok() {
        steps += 1;
    }
    steps
}

fn drafted() -> (Drive, Value) {
    let (drive, case) = Drive::ready_for_a_letter("Kolos");
    let letter = drive.must(
        "letters.write",
        json!({ "case_id": case, "kind": "apology", "signer_id": null }),
    );
    (drive, letter)
}

/// Types a word letter by letter into the closing, each saved.
fn type_in(drive: &Drive, letter: &Value, word: &str) {
    let mut draft = drive.must("letters.get", json!({ "id": letter["row"]["id"] }))["draft"].clone();
    let mut text = draft["closing"].as_str().unwrap().to_owned();
    for sign in word.chars() {
        text.push(sign);
        draft["closing"] = json!(text);
        let save = json!({ "id": letter["row"]["id"], "draft": draft, "envelope_line": letter["envelope_line"] });
        drive.must("letters.save", save);
    }
}

fn closing(drive: &Drive, letter: &Value) -> String {
    let now = drive.must("letters.get", json!({ "id": letter["row"]["id"] }));
    now["draft"]["closing"].as_str().unwrap().to_owned()
}

#[test]
fn a_typed_passage_is_taken_back_whole_and_brought_again_whole() {
    let (drive, letter) = drafted();
    let before = closing(&drive, &letter);
    type_in(&drive, &letter, " with regret");
    drive.must("undo.back", json!({}));
    assert_eq!(closing(&drive, &letter), before);
    drive.must("undo.again", json!({}));
    assert_eq!(closing(&drive, &letter), format!("{before} with regret"));
}

#[test]
fn another_step_between_parts_two_passages() {
    let (drive, letter) = drafted();
    let before = closing(&drive, &letter);
    type_in(&drive, &letter, " one");
    drive.must(
        "letters.sign",
        json!({ "id": letter["row"]["id"], "signer_id": drive.employee("Marina") }),
    );
    type_in(&drive, &letter, " two");
    drive.must("undo.back", json!({}));
    assert_eq!(closing(&drive, &letter), format!("{before} one"));
    drive.must("undo.back", json!({}));
    drive.must("undo.back", json!({}));
    assert_eq!(closing(&drive, &letter), before);
}

#[test]
fn what_was_taken_back_is_not_gone_on_with() {
    let (drive, letter) = drafted();
    let before = closing(&drive, &letter);
    type_in(&drive, &letter, " one");
    drive.must("undo.back", json!({}));
    type_in(&drive, &letter, " two");
    drive.must("undo.back", json!({}));
    assert_eq!(closing(&drive, &letter), before);
    assert_eq!(drive.must("undo.back", json!({}))["what"]["key"], "undo-letter-write");
}

#[test]
fn two_clients_are_two_things_and_a_new_one_is_a_step_of_its_own() {
    let drive = Drive::with_lost_client("Kolos");
    drive.bought("Rassvet", "2025-09-01", 30, 12, 900);
    let note = |name: &str, text: &str| {
        let mut edit = drive.must("clients.get", json!({ "id": client(&drive, name) }))["edit"].clone();
        edit["note"] = json!(text);
        drive.must("clients.save", edit);
    };
    note("Kolos", "Rings");
    note("Kolos", "Rings in the morning");
    note("Rassvet", "Pays at once");
    let mut new = drive.must("clients.get", json!({ "id": client(&drive, "Kolos") }))["edit"].clone();
    for name in ["Zarya", "Niva"] {
        (new["id"], new["name"]) = (Value::Null, json!(name));
        drive.must("clients.save", new.clone());
    }
    assert_eq!(steps_back(&drive), 4, "two passages, two new clients");
}

#[test]
fn whys_typed_in_one_breath_go_and_come_together() {
    let drive = Drive::with_lost_client("Kolos");
    let case = drive.open_case("Kolos", "Svetlana");
    let begun = drive.must(
        "interviews.start",
        json!({ "case_id": case, "source": "client", "interviewer_id": drive.employee("Svetlana") }),
    );
    let mut edit = begun.clone();
    (edit["stated_reason_id"], edit["true_reason_id"], edit["human_factor"]) = (Value::Null, Value::Null, Value::Null);
    for answers in [vec!["La"], vec!["Late"], vec!["Late", "Ni"], vec!["Late", "Nine"]] {
        let whys: Vec<Value> = (1..)
            .zip(&answers)
            .map(|(round, answer)| json!({ "round": round, "question": "Why?", "answer": answer, "doubts": ["at_once"] }))
            .collect();
        edit["whys"] = json!(whys);
        drive.must("interviews.save", edit.clone());
    }
    let talk = || drive.must("interviews.get", json!({ "id": begun["id"] }));
    let after = talk();
    assert_eq!(after["whys"][1]["answer"], "Nine");
    drive.must("undo.back", json!({}));
    assert_eq!(talk(), begun);
    drive.must("undo.again", json!({}));
    assert_eq!(talk(), after);
}
