//! Parting with whom we let go: a polite letter from the list of targets, without a case that somebody drives.

use super::scene::{client, count, told};
use comeback_core::testing::Drive;
use serde_json::{Value, json};

fn part(drive: &Drive, name: &str) -> Value {
    let loss = drive.target(name)["loss_id"].clone();
    drive.must("letters.part", json!({ "loss_id": loss, "signer_id": null }))
}

#[test]
fn a_lost_client_without_a_case_gets_a_parting_letter_from_the_head() {
    let drive = Drive::with_lost_client("Kolos");
    let letter = part(&drive, "Kolos");
    assert_eq!(letter["row"]["kind"], "parting");
    assert_eq!(letter["row"]["signer"]["name"], "Olga");
    let case = drive.case(letter["row"]["case_id"].as_i64().unwrap());
    assert_eq!(
        (&case["state"], &case["closed_as"]),
        (&json!("closed"), &json!("good_riddance"))
    );
    assert_eq!(count(&drive, "SELECT count(*) FROM touches"), 0, "nobody pursues him");
    assert_eq!(drive.target("Kolos")["case_id"], letter["row"]["case_id"]);
}

#[test]
fn pressed_twice_it_is_the_same_letter_and_taken_back_there_is_neither_letter_nor_case() {
    let drive = Drive::with_lost_client("Kolos");
    let loss = drive.target("Kolos")["loss_id"].clone();
    let request = json!({ "loss_id": loss, "signer_id": null });
    let first = drive.must("letters.part", request.clone());
    assert_eq!(drive.must("letters.part", request)["row"]["id"], first["row"]["id"]);
    drive.must("undo.back", json!({}));
    assert_eq!(
        count(
            &drive,
            "SELECT (SELECT count(*) FROM cases) + (SELECT count(*) FROM letters)"
        ),
        0
    );
}

#[test]
fn whom_we_let_go_teaches_no_chance_and_was_never_wanted() {
    let drive = Drive::with_lost_client("Kolos");
    drive.bought("Mars", "2025-09-01", 30, 12, 500);
    let before = drive.target("Mars")["chance"].clone();
    part(&drive, "Kolos");
    assert_eq!(
        drive.target("Mars")["chance"],
        before,
        "nobody tried, so nothing was learnt"
    );
    assert_eq!(drive.must("results.get", json!({}))["wanted"], 0);
}

#[test]
fn he_who_lost_him_signs_no_parting_letter() {
    let drive = Drive::with_lost_client("Kolos");
    let request = json!({ "loss_id": drive.target("Kolos")["loss_id"], "signer_id": drive.employee("Denis") });
    assert_eq!(drive.refused("letters.part", request), "rule-10");
}

#[test]
fn who_asked_to_be_left_alone_gets_no_letter_of_any_kind() {
    let drive = Drive::with_lost_client("Kolos");
    let loss = drive.target("Kolos")["loss_id"].clone();
    let mut edit = drive.must("clients.get", json!({ "id": client(&drive, "Kolos") }))["edit"].clone();
    edit["do_not_contact"] = json!(true);
    drive.must("clients.save", edit);
    let sentence = told(&drive, "letters.part", json!({ "loss_id": loss, "signer_id": null }));
    assert!(sentence.contains("Kolos"), "{sentence}");
    assert_eq!(count(&drive, "SELECT count(*) FROM cases"), 0);
}

#[test]
fn who_asked_to_be_left_alone_is_neither_taken_in_nor_judged_worth_returning() {
    let drive = Drive::with_lost_client("Kolos");
    let row = drive.target("Kolos");
    let mut edit = drive.must("clients.get", json!({ "id": row["client_id"] }))["edit"].clone();
    edit["do_not_contact"] = json!(true);
    drive.must("clients.save", edit);
    let loss = &row["loss_id"];
    let judged = |verdict: &str| json!({ "loss_id": loss, "verdict": verdict, "why": "He buys much" });
    assert_eq!(drive.refused("targets.overrule", judged("first")), "do-not-contact");
    let taken = |pin: &str| json!({ "loss_ids": [loss], "pin": pin });
    assert_eq!(drive.refused("targets.pin", taken("in")), "do-not-contact");
    drive.must("targets.pin", taken("out"));
    drive.must("targets.overrule", judged("good_riddance"));
}
