//! The way of a letter: gone on with as a draft, a name corrected for good, pictured, handed over, answered; thanks for an order.

use super::scene::{approved_apology, client, filled, ordered, say};
use comeback_core::api::domain::language::Language;
use comeback_core::testing::Drive;
use serde_json::{Value, json};

/// "Kolos" in Russian, with a person to write to.
fn russian_client() -> (Drive, i64) {
    let (drive, case) = Drive::ready_for_a_letter("Kolos");
    let mut edit = drive.must("clients.get", json!({ "id": client(&drive, "Kolos") }))["edit"].clone();
    edit["language"] = json!("ru");
    edit["contact"] =
        json!({ "id": null, "full_name": "Фёдоров Пётр Ильич", "gender": "male", "role": "", "dative_name": "" });
    edit["facts"] = json!(["Вы с нами с весны 2023 года", "Вы первыми взяли ржаную закваску"]);
    drive.must("clients.save", edit);
    (drive, case)
}

fn write(drive: &Drive, case: i64, kind: &str) -> Value {
    drive.must(
        "letters.write",
        json!({ "case_id": case, "kind": kind, "signer_id": null }),
    )
}

#[test]
fn a_draft_is_gone_on_with() {
    let (drive, case) = russian_client();
    let first = write(&drive, case, "apology");
    assert_eq!(write(&drive, case, "apology")["row"]["id"], first["row"]["id"]);
    let text = first["draft"].to_string();
    for trouble in first["troubles"].as_array().unwrap() {
        let place = trouble["place"].as_str().unwrap();
        assert!(text.contains(place), "{place} does not stand in the draft");
    }
}

#[test]
fn a_name_corrected_in_the_letter_is_right_in_the_next_one() {
    let (drive, case) = russian_client();
    let letter = write(&drive, case, "apology");
    assert_eq!(
        letter["draft"]["addressee"][0].as_str().unwrap().replace('\u{a0}', " "),
        "Фёдорову Петру Ильичу"
    );
    let mut draft = letter["draft"].clone();
    draft["addressee"][0] = json!("Фёдорову Петру");
    drive.must(
        "letters.save",
        json!({ "id": letter["row"]["id"], "draft": draft, "envelope_line": "" }),
    );
    let known = drive.must("clients.get", json!({ "id": client(&drive, "Kolos") }));
    assert_eq!(known["edit"]["contact"]["dative_name"], "Фёдорову Петру");
}

#[test]
fn the_pages_are_seen_before_they_are_printed() {
    let (drive, case) = russian_client();
    let letter = write(&drive, case, "apology");
    let seen = drive.must(
        "letters.preview",
        json!({ "id": letter["row"]["id"], "draft": letter["draft"], "envelope_line": "Мы были неправы" }),
    );
    assert_eq!(seen["pages"].as_array().unwrap().len(), 1, "a letter is one page");
    for picture in [&seen["pages"][0], &seen["envelope"]] {
        assert!(picture.as_str().unwrap().starts_with("<svg"));
    }
}

#[test]
fn a_letter_handed_over_costs_what_letters_cost_and_its_answer_is_the_touch_s() {
    let (drive, case) = russian_client();
    let mut settings = drive.must("settings.get", json!({}));
    settings["letter_minor"] = json!(30_000);
    drive.must("settings.save", settings);
    let letter = write(&drive, case, "apology");
    filled(&drive, &letter);
    let id = letter["row"]["id"].clone();
    drive.must("letters.approve", json!({ "id": id }));
    assert_eq!(
        drive.must("letters.print", json!({ "id": id }))["pages"],
        2,
        "page and envelope"
    );
    let moved = |state: &str| {
        let step = json!({ "id": id, "state": state, "day": drive.today(), "note": "", "courier": "Petrov" });
        drive.must("letters.moved", step);
        let touches = drive.must("touches.list", json!({ "id": case }));
        let own = touches
            .as_array()
            .unwrap()
            .iter()
            .find(|touch| touch["letter_id"] == id);
        own.unwrap().clone()
    };
    let handed = moved("handed");
    assert_eq!(
        (&handed["about"], &handed["cost"]["minor"]),
        (&json!("apology-letter"), &json!(30_000))
    );
    for (state, outcome) in [("delivered", "delivered"), ("sent_back", "no_answer")] {
        assert_eq!(moved(state)["outcome"], outcome, "{state}");
        drive.must("undo.back", json!({}));
        if state == "delivered" {
            moved(state);
        }
    }
    assert_eq!(moved("answered")["outcome"], "answered");
    let letter = drive.must("letters.get", json!({ "id": id }));
    assert_eq!(
        letter["cost"]["minor"], 30_000,
        "one touch, one cost, however far it came"
    );
}

#[test]
fn thanks_are_for_a_new_order() {
    let (drive, case) = russian_client();
    let thanks = json!({ "case_id": case, "kind": "thanks", "signer_id": null });
    assert_eq!(drive.refused("letters.write", thanks), "rule-11");
    ordered(&drive, "Kolos", "5200", "2026-11-20", "150.00").unwrap();
    let letter = write(&drive, case, "thanks");
    assert!(letter["draft"].to_string().contains("5200"));
    for trouble in letter["troubles"].as_array().unwrap() {
        assert!(!say(Language::Ru, &trouble["sentence"]).is_empty());
    }
}

#[test]
fn an_apology_does_not_go_out_to_a_client_who_is_back() {
    let (drive, case) = Drive::ready_for_a_letter("Kolos");
    let letter = approved_apology(&drive, case);
    ordered(&drive, "Kolos", "new-1", "2026-11-20", "150.00").unwrap();
    let error = drive.call("letters.print", json!({ "id": letter })).unwrap_err();
    assert_eq!(error.sentence.key, "letters-already-back");
    let today = drive.must("today.list", json!({}));
    assert!(!today["tasks"].to_string().contains("_letter"), "{today:#}");
}

#[test]
fn what_colleagues_say_is_told_without_their_names() {
    let drive = Drive::with_lost_client("Kolos");
    let case = drive.open_case("Kolos", "Svetlana");
    drive.must(
        "interviews.start",
        json!({ "case_id": case, "source": "staff", "interviewer_id": drive.employee("Denis") }),
    );
    assert_eq!(drive.case(case)["other_voices"][0]["interviewer"], Value::Null);
}
