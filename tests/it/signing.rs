//! Another signer: rule 10 holds for him, and the letter speaks for him where the user has not written it himself.

use super::scene::{filled, say};
use comeback_core::api::domain::language::Language;
use comeback_core::testing::Drive;
use serde_json::{Value, json};

fn drafted() -> (Drive, Value) {
    let (drive, case) = Drive::ready_for_a_letter("Kolos");
    let letter = drive.must(
        "letters.write",
        json!({ "case_id": case, "kind": "apology", "signer_id": null }),
    );
    (drive, letter)
}

fn to(drive: &Drive, letter: &Value, who: &str) -> Value {
    json!({ "id": letter["row"]["id"], "signer_id": drive.employee(who) })
}

#[test]
fn the_letter_speaks_for_its_new_signer() {
    let (drive, letter) = drafted();
    assert_eq!(letter["draft"]["signature"], "Olga");
    let signed = drive.must("letters.sign", to(&drive, &letter, "Svetlana"));
    assert_eq!(signed["row"]["signer"]["name"], "Svetlana");
    assert_eq!(signed["draft"]["signature"], "Svetlana");
    assert!(
        !signed["draft"]["paragraphs"].to_string().contains("is now one person"),
        "she answers for his orders herself: {:#}",
        signed["draft"]
    );
    assert_ne!(signed["draft"]["paragraphs"], letter["draft"]["paragraphs"]);
    drive.must("undo.back", json!({}));
    let back = drive.must("letters.get", json!({ "id": letter["row"]["id"] }));
    assert_eq!(
        (&back["draft"], &back["row"]["signer"]),
        (&letter["draft"], &letter["row"]["signer"])
    );
}

#[test]
fn what_the_user_wrote_himself_is_left_and_he_is_told() {
    let (drive, letter) = drafted();
    let mut draft = letter["draft"].clone();
    draft["signature"] = json!("Yours truly, Olga S.");
    let last = draft["paragraphs"].as_array().unwrap().len() - 1;
    draft["paragraphs"][last] = json!("Come when you like.");
    drive.must(
        "letters.save",
        json!({ "id": letter["row"]["id"], "draft": draft, "envelope_line": "" }),
    );
    let signed = drive.must("letters.sign", to(&drive, &letter, "Svetlana"));
    assert_eq!(signed["draft"]["signature"], "Yours truly, Olga S.");
    assert_eq!(signed["draft"]["paragraphs"][last], "Come when you like.");
    let told: Vec<String> = signed["troubles"]
        .as_array()
        .unwrap()
        .iter()
        .map(|trouble| say(Language::En, &trouble["sentence"]))
        .collect();
    assert!(
        told.iter().any(|said| said.contains("Svetlana signs")),
        "another name stands under her letter: {told:?}"
    );
}

#[test]
fn neither_the_one_who_lost_him_nor_anybody_after_the_approval() {
    let (drive, letter) = drafted();
    assert_eq!(drive.refused("letters.sign", to(&drive, &letter, "Denis")), "rule-10");
    filled(&drive, &letter);
    drive.must("letters.approve", json!({ "id": letter["row"]["id"] }));
    assert_eq!(
        drive.refused("letters.sign", to(&drive, &letter, "Marina")),
        "letter-frozen"
    );
}
