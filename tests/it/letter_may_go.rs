//! Letters that may not go after all: he said "do not write", the signer has left, he was apologised to by another case.

use super::letter_studio::{approved, ready, rules, write};
use super::scene::{approved_apology, client, filled};
use comeback_core::testing::Drive;
use serde_json::{Value, json};

/// What he answered to "may we write to you?".
fn said(drive: &Drive, case: i64, may_write: bool) {
    let mut talk = drive.must("cases.get", json!({ "id": case }))["interview"].clone();
    talk["may_write"] = json!(may_write);
    drive.must("interviews.save", talk);
}

fn key(drive: &Drive, command: &str, request: Value) -> String {
    drive.call(command, request).unwrap_err().sentence.key
}

#[test]
fn who_said_do_not_write_gets_no_letter_but_the_papers_he_asked_for_until_he_says_otherwise() {
    let (drive, case) = ready();
    let id = approved(&drive, case, "holiday");
    drive.must("letters.print", json!({ "id": id }));
    said(&drive, case, false);
    let no = "letters-he-said-no";
    let handed = json!({ "id": id, "state": "handed", "day": drive.today(), "note": "", "courier": "Petrov" });
    assert_eq!(key(&drive, "letters.print", json!({ "id": id })), no);
    assert_eq!(key(&drive, "letters.save_pdf", json!({ "id": id, "path": null })), no);
    assert_eq!(key(&drive, "letters.moved", handed.clone()), no);
    let draft = filled(&drive, &write(&drive, case, "invitation"));
    assert!(rules(&draft, true).contains(&"allowed".to_owned()));
    let approve = json!({ "id": draft["row"]["id"] });
    assert_eq!(key(&drive, "letters.approve", approve.clone()), no);
    let papers = approved(&drive, case, "termination");
    drive.must("letters.print", json!({ "id": papers }));
    said(&drive, case, true);
    drive.must("letters.approve", approve);
    drive.must("letters.print", json!({ "id": id }));
    drive.must("letters.moved", handed);
}

/// Works here no more.
fn leaves(drive: &Drive, name: &str) {
    let all = drive.must("employees.list", json!({}));
    let found = all.as_array().unwrap().iter().find(|one| one["name"] == name);
    let mut one = found.unwrap().clone();
    one["active"] = json!(false);
    drive.must("employees.save", one);
}

#[test]
fn who_has_left_the_firm_signs_no_letter_neither_an_old_draft_nor_a_new_one() {
    let (drive, case) = ready();
    let letter = filled(&drive, &write(&drive, case, "holiday"));
    let id = letter["row"]["id"].clone();
    let svetlana = json!({ "id": id, "signer_id": drive.employee("Svetlana") });
    drive.must("letters.sign", svetlana.clone());
    leaves(&drive, "Svetlana");
    assert_eq!(drive.refused("letters.approve", json!({ "id": id })), "signer-left");
    assert_eq!(drive.refused("letters.sign", svetlana), "signer-left");
    let new = json!({ "case_id": case, "kind": "news", "signer_id": drive.employee("Svetlana") });
    assert_eq!(drive.refused("letters.write", new), "signer-left");
    drive.must("letters.sign", json!({ "id": id, "signer_id": drive.employee("Olga") }));
    drive.must("letters.approve", json!({ "id": id }));
}

#[test]
fn a_letter_goes_under_the_name_of_nobody_who_has_left_since_he_signed_it() {
    let (drive, case) = ready();
    let draft = |kind: &str| {
        let letter = filled(&drive, &write(&drive, case, kind));
        let id = letter["row"]["id"].clone();
        drive.must(
            "letters.sign",
            json!({ "id": id, "signer_id": drive.employee("Svetlana") }),
        );
        drive.must("letters.approve", json!({ "id": id }));
        json!({ "id": id })
    };
    let (signed, printed) = (draft("holiday"), draft("invitation"));
    drive.must("letters.print", printed.clone());
    leaves(&drive, "Svetlana");
    let gone = "letters-signer-left";
    let handed =
        json!({ "id": printed["id"], "state": "handed", "day": drive.today(), "note": "", "courier": "Petrov" });
    assert_eq!(key(&drive, "letters.print", signed.clone()), gone);
    assert_eq!(
        key(&drive, "letters.moved", handed.clone()),
        gone,
        "its paper does not go either"
    );
    let ids = json!([signed["id"], printed["id"]]);
    let round = drive.must("letters.round", json!({ "ids": ids }));
    let left = round["left_out"].as_array().unwrap().iter();
    assert_eq!(left.filter(|one| one["why"]["key"] == gone).count(), 2, "{round:#}");
    for id in [&signed, &printed] {
        drive.must("letters.reopen", (*id).clone());
        drive.must(
            "letters.sign",
            json!({ "id": id["id"], "signer_id": drive.employee("Olga") }),
        );
        drive.must("letters.approve", (*id).clone());
        drive.must("letters.print", (*id).clone());
    }
    drive.must("letters.moved", handed);
}

#[test]
fn of_two_apologies_that_a_merge_brings_to_one_client_the_second_does_not_go() {
    let drive = Drive::new("2026-11-24");
    let drive = two_lost(drive);
    let (first, second) = (apology(&drive, "Kolos"), apology(&drive, "Marble"));
    for id in [first, second] {
        drive.must("letters.print", json!({ "id": id }));
    }
    let (keep, gone) = (client(&drive, "Kolos"), client(&drive, "Marble"));
    drive.must("clients.merge", json!({ "keep": keep, "gone": gone }));
    let handed =
        |id: i64| json!({ "id": id, "state": "handed", "day": drive.today(), "note": "", "courier": "Petrov" });
    let one = "letters-one-apology";
    assert_eq!(drive.refused("letters.print", json!({ "id": second })), one);
    assert_eq!(drive.refused("letters.moved", handed(second)), one);
    drive.must("letters.moved", handed(first));
    assert_eq!(drive.refused("letters.moved", handed(second)), one);
}

/// Two clients lost for the same late delivery, with an apology ready to be written to each.
fn two_lost(drive: Drive) -> Drive {
    for (name, first) in [("Kolos", "2025-09-01"), ("Marble", "2025-09-02")] {
        drive.bought(name, first, 30, 12, 1000);
        let case = drive.open_case(name, "Svetlana");
        let mut card = drive.must("clients.get", json!({ "id": client(&drive, name) }))["edit"].clone();
        (card["street"], card["city"]) = (json!("4 Garden Street"), json!("Ludlow"));
        drive.must("clients.save", card);
        drive.interviewed(case, "Svetlana", "company.late-delivery", true);
    }
    drive.fixed("company.late-delivery", Some("Marina"));
    drive
}

fn apology(drive: &Drive, name: &str) -> i64 {
    let cases = drive.must("cases.list", json!({}));
    let rows = cases.as_array().unwrap();
    let case = rows.iter().find(|one| one["client"] == name).unwrap()["id"]
        .as_i64()
        .unwrap();
    approved_apology(drive, case)
}
