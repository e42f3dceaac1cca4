//! Who signs: rules 8 and 10 hold for him, the name and the day are his and the approval's, and the letter speaks for him where
//! the user has not written it himself.

use super::scene::{filled, refused_by_the_file, told};
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
fn what_the_user_wrote_himself_is_left_but_the_name_and_the_day_are_not_typed() {
    let (drive, letter) = drafted();
    let mut draft = letter["draft"].clone();
    let day = draft["date"].clone();
    draft["signature"] = json!("Denis, the best of us");
    draft["date"] = json!("31 December 2099");
    let last = draft["paragraphs"].as_array().unwrap().len() - 1;
    draft["paragraphs"][last] = json!("Come when you like.");
    let saved = drive.must(
        "letters.save",
        json!({ "id": letter["row"]["id"], "draft": draft, "envelope_line": "" }),
    );
    assert_eq!(
        (&saved["draft"]["signature"], &saved["draft"]["date"]),
        (&json!("Olga"), &day)
    );
    let signed = drive.must("letters.sign", to(&drive, &letter, "Svetlana"));
    assert_eq!(signed["draft"]["signature"], "Svetlana");
    assert_eq!(signed["draft"]["paragraphs"][last], "Come when you like.");
}

#[test]
fn a_letter_bears_the_day_it_was_approved_on() {
    let (drive, letter) = drafted();
    filled(&drive, &letter);
    let drive = drive.reopened("2026-11-28");
    let approved = drive.must("letters.approve", json!({ "id": letter["row"]["id"] }));
    assert_eq!(approved["draft"]["date"], "28\u{a0}November 2026");
    let drive = drive.reopened("2026-11-30");
    let later = drive.must("letters.get", json!({ "id": letter["row"]["id"] }));
    assert_eq!(later["draft"]["date"], approved["draft"]["date"]);
}

#[test]
fn a_catastrophe_is_apologised_for_by_the_head() {
    let (drive, letter) = drafted();
    filled(&drive, &letter);
    drive.must("letters.sign", to(&drive, &letter, "Marina"));
    let id = json!({ "id": letter["row"]["id"] });
    assert_eq!(drive.refused("letters.approve", id.clone()), "rule-8");
    let said = told(&drive, "letters.approve", id.clone());
    assert!(said.contains("Choose Olga"), "{said}");
    let by_hand =
        "UPDATE letters SET state = 'approved', approved_on = '2026-11-24', final_text = 'x', pdf_sha256 = 'x'";
    assert_eq!(refused_by_the_file(&drive, by_hand), "rule-8");
    drive.must("letters.sign", to(&drive, &letter, "Olga"));
    drive.must("letters.approve", id);
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
