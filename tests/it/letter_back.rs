//! A letter that came back: it goes again as it is, or with another address as a draft, and the case tells every step of it.

use super::letter_studio::{approved, edit, ready, state};
use super::scene::{answered, client, count, file, filled, refused_by_the_file, say, told, touched};
use comeback_core::api::domain::language::Language;
use comeback_core::testing::Drive;
use serde_json::{Value, json};

fn moved(drive: &Drive, id: i64, state: &str, note: &str, courier: &str) -> Value {
    let step = json!({ "id": id, "state": state, "day": drive.today(), "note": note, "courier": courier });
    drive.must("letters.moved", step)
}

/// The apology of a case, printed, carried by Petrov and come back.
fn came_back() -> (Drive, i64, i64) {
    let (drive, case) = ready();
    let mut settings = drive.must("settings.get", json!({}));
    settings["letter_minor"] = json!(30_000);
    drive.must("settings.save", settings);
    let id = approved(&drive, case, "apology");
    drive.must("letters.print", json!({ "id": id }));
    moved(&drive, id, "handed", "", "Petrov");
    moved(&drive, id, "sent_back", "Nobody opened", "");
    (drive, case, id)
}

/// What the case tells of its letters in English, the oldest first.
fn story(drive: &Drive, case: i64) -> Vec<String> {
    let page = drive.case(case);
    let told = page["timeline"].as_array().unwrap().iter().rev();
    let words = told.map(|item| {
        let note = item["note"].as_str().unwrap();
        let cost = item["cost"]["minor"].as_i64().map(|sum| format!(" {sum}"));
        let words = say(Language::En, &item["sentence"]).replace(" ({ $courier })", "");
        format!("{words}|{note}{}", cost.unwrap_or_default())
    });
    words.filter(|words| words.starts_with("Letter of apology")).collect()
}

#[test]
fn a_letter_that_came_back_is_handed_over_again_and_each_time_is_a_touch_with_its_cost() {
    let (drive, case, id) = came_back();
    let next = drive.case(case)["next"].clone();
    assert_eq!((&next["kind"], &next["letter_id"]), (&json!("letter_back"), &json!(id)));
    let today = drive.must("today.list", json!({}));
    assert!(today["now"].to_string().contains("letter_back"), "{today:#}");
    drive.must("letters.window", json!({ "id": id, "window": "18:00–20:00" }));
    let letter = moved(&drive, id, "handed", "", "Sokolov");
    assert_eq!(
        (&letter["courier"], &letter["cost"]["minor"]),
        (&json!("Sokolov"), &json!(60_000))
    );
    assert_ne!(drive.case(case)["next"]["kind"], "letter_back", "the courier has it");
    moved(&drive, id, "delivered", "The secretary took it", "");
    assert_eq!(
        story(&drive, case),
        [
            "Letter of apology: drafted|",
            "Letter of apology: text approved|",
            "Letter of apology: printed|",
            "Letter of apology: handed to Petrov| 30000",
            "Letter of apology: came back undelivered|Nobody opened",
            "Letter of apology: handed to Sokolov| 30000",
            "Letter of apology: delivered|The secretary took it",
        ]
    );
    let sql = format!("SELECT count(*) FROM touches WHERE letter_id = {id} AND outcome = ");
    assert_eq!(count(&drive, &format!("{sql}'no_answer'")), 1, "the first one");
    assert_eq!(count(&drive, &format!("{sql}'delivered'")), 1, "the second one");
}

#[test]
fn a_wrong_address_is_mended_in_a_draft_and_the_way_so_far_stays_told() {
    let (drive, case, id) = came_back();
    assert_eq!(drive.must("letters.get", json!({ "id": id }))["outdated"], Value::Null);
    edit(&drive, |card| card["street"] = json!("ул. Новая, д. 9"));
    let seen = drive.must("letters.get", json!({ "id": id }));
    let other = say(Language::En, &seen["outdated"]);
    assert!(other.contains("Садовая") && other.contains("Новая"), "{other}");
    let words = seen["draft"]["paragraphs"].clone();
    let draft = drive.must("letters.reopen", json!({ "id": id }));
    assert_eq!(
        draft["draft"]["paragraphs"], words,
        "its text stays until it is changed"
    );
    assert_eq!(
        (&draft["row"]["state"], &draft["handed_on"]),
        (&json!("draft"), &Value::Null)
    );
    let last = draft["steps"].as_array().unwrap().last().unwrap().clone();
    assert_eq!(last["state"], "draft", "{:#}", draft["steps"]);
    drive.must("undo.back", json!({}));
    assert_eq!(state(&drive, id), "sent_back", "one step back");
    drive.must("undo.again", json!({}));
    drive.must("letters.approve", json!({ "id": id }));
    let preview = json!({ "id": id, "draft": words_of(&drive, id), "envelope_line": "" });
    assert!(drive.call("letters.preview", preview).is_ok());
    drive.must("letters.print", json!({ "id": id }));
    let again = moved(&drive, id, "handed", "", "Sokolov");
    assert_eq!(again["outdated"], Value::Null, "the envelope bears the new address");
    assert_eq!(
        story(&drive, case),
        [
            "Letter of apology: drafted|",
            "Letter of apology: text approved|",
            "Letter of apology: printed|",
            "Letter of apology: handed to Petrov| 30000",
            "Letter of apology: came back undelivered|Nobody opened",
            "Letter of apology: taken back to be mended|",
            "Letter of apology: text approved|",
            "Letter of apology: printed|",
            "Letter of apology: handed to Sokolov| 30000",
        ]
    );
}

fn words_of(drive: &Drive, id: i64) -> Value {
    drive.must("letters.get", json!({ "id": id }))["draft"].clone()
}

#[test]
fn an_approval_taken_back_in_the_house_is_no_step_of_the_way() {
    let (drive, case) = ready();
    let id = approved(&drive, case, "apology");
    let draft = drive.must("letters.reopen", json!({ "id": id }));
    assert_eq!(draft["steps"], json!([]));
    assert_eq!(story(&drive, case), ["Letter of apology: drafted|"]);
}

#[test]
fn a_printed_letter_is_a_draft_again_until_somebody_carries_it() {
    let (drive, case) = ready();
    let id = approved(&drive, case, "apology");
    drive.must("letters.print", json!({ "id": id }));
    let draft = drive.must("letters.reopen", json!({ "id": id }));
    assert_eq!(
        (&draft["row"]["state"], &draft["cost"]),
        (&json!("draft"), &Value::Null)
    );
    drive.must("letters.approve", json!({ "id": id }));
    let wanted = [
        "drafted",
        "text approved",
        "printed",
        "taken back to be mended",
        "text approved",
    ];
    let wanted: Vec<String> = wanted
        .iter()
        .map(|step| format!("Letter of apology: {step}|"))
        .collect();
    assert_eq!(story(&drive, case), wanted, "the sheet that was printed stays told");
    drive.must("letters.print", json!({ "id": id }));
    moved(&drive, id, "handed", "", "Petrov");
    let late = drive.call("letters.reopen", json!({ "id": id })).unwrap_err();
    assert_eq!(late.sentence.key, "letters-printed-already");
}

#[test]
fn whoever_carries_a_letter_is_named() {
    let (drive, case) = ready();
    let id = approved(&drive, case, "holiday");
    drive.must("letters.print", json!({ "id": id }));
    let one = json!({ "id": id, "state": "handed", "day": drive.today(), "note": "", "courier": " " });
    let many = json!({ "ids": [id], "day": drive.today(), "courier": "" });
    for (command, request) in [("letters.moved", one), ("letters.hand_many", many)] {
        let error = drive.call(command, request).unwrap_err();
        assert_eq!(
            (error.field.as_deref(), error.sentence.key.as_str()),
            (Some("courier"), "letters-courier-who")
        );
    }
    assert_eq!(state(&drive, id), "printed");
}

#[test]
fn nobody_rings_about_a_letter_that_came_back_until_it_has_gone_again() {
    let (drive, case) = ready();
    let calls = |drive: &Drive| -> Vec<String> {
        let all = drive.must("touches.list", json!({ "id": case }));
        let open = |touch: &&Value| {
            touch["about"] == "after-letter" && touch["done_on"].is_null() && touch["cancelled"] == false
        };
        let days = all.as_array().unwrap().iter().filter(open);
        days.map(|touch| touch["planned_on"].as_str().unwrap().to_owned())
            .collect()
    };
    let id = approved(&drive, case, "apology");
    drive.must("letters.print", json!({ "id": id }));
    moved(&drive, id, "handed", "", "Petrov");
    let planned = calls(&drive);
    assert_eq!(
        planned.len(),
        1,
        "the chain of the case asks what he says of the letter"
    );
    let gone_on = drive.today();
    moved(&drive, id, "sent_back", "He has moved", "");
    assert!(calls(&drive).is_empty(), "he has nothing to say of it");
    let told = drive.case(case)["timeline"].to_string();
    assert!(!told.contains("after-letter"), "{told}");
    drive.must("undo.back", json!({}));
    assert_eq!(calls(&drive), planned, "one step back");
    drive.must("undo.again", json!({}));
    drive.must("letters.reopen", json!({ "id": id }));
    drive.must("letters.approve", json!({ "id": id }));
    drive.must("letters.print", json!({ "id": id }));
    moved(&drive, id, "handed", "", "Sokolov");
    let again = drive.in_days(7);
    assert_eq!(calls(&drive), [again.to_string()], "a week after {gone_on}");
}

#[test]
fn a_letter_was_changed_on_the_day_of_its_last_step() {
    let (drive, _, id) = came_back();
    drive.must("letters.reopen", json!({ "id": id }));
    let drive = drive.reopened("2026-12-01");
    let changed = || drive.must("letters.get", json!({ "id": id }))["row"]["changed_on"].clone();
    let draft = drive.must("letters.get", json!({ "id": id }));
    filled(&drive, &draft);
    drive.must("letters.approve", json!({ "id": id }));
    assert_eq!(changed(), "2026-12-01");
}

#[test]
fn no_second_apology_is_written_where_the_first_came_back() {
    let (drive, case, id) = came_back();
    let request = json!({ "case_id": case, "kind": "apology", "signer_id": null });
    let answer = told(&drive, "letters.write", request.clone());
    assert!(answer.contains("Hand it over again"), "{answer}");
    let refused = drive.refused("letters.write", request);
    assert_eq!(refused, "letters-one-apology");
    let sql = format!("UPDATE letters SET draft = '{{}}' WHERE id = {id}");
    assert!(
        refused_by_the_file(&drive, &sql).contains("letter-frozen"),
        "until it is a draft"
    );
}

#[test]
fn what_came_back_goes_in_the_round_again_but_not_once_its_day_has_passed() {
    let (drive, case) = ready();
    let offer = json!({ "case_id": case, "guarantee": "", "special": "", "control_by": null, "gift": "",
                        "cost_minor": 0, "deadline_on": drive.in_days(20) });
    drive.must("cases.offer", offer);
    let id = approved(&drive, case, "free_check");
    drive.must("letters.print", json!({ "id": id }));
    moved(&drive, id, "handed", "", "Petrov");
    moved(&drive, id, "sent_back", "", "");
    let many = json!({ "ids": [id], "day": drive.today(), "courier": "Sokolov", "path": null });
    assert_eq!(drive.must("letters.register", many.clone())["printed"], json!([id]));
    assert_eq!(drive.must("letters.hand_many", many)["handed"], json!([id]));
    moved(&drive, id, "sent_back", "", "");
    let drive = drive.reopened("2026-12-20");
    let again = json!({ "id": id, "state": "handed", "day": drive.today(), "note": "", "courier": "Petrov" });
    assert_eq!(drive.refused("letters.moved", again), "deadline-passed");
    let draft = drive.must("letters.reopen", json!({ "id": id }));
    assert!(
        !draft["draft"].to_string().contains("14\u{a0}декабря"),
        "no passed day stays"
    );
    filled(&drive, &draft);
}

#[test]
fn a_letter_does_not_come_back_before_it_went_nor_go_again_before_it_came_back() {
    let (drive, _, id) = came_back();
    let drive = drive.reopened("2026-11-30");
    moved(&drive, id, "handed", "", "Petrov");
    moved(&drive, id, "sent_back", "", "");
    let early = json!({ "id": id, "state": "handed", "day": "2026-11-29", "note": "", "courier": "Petrov" });
    let error = drive.call("letters.moved", early).unwrap_err();
    assert_eq!(error.sentence.key, "letters-day-between");
    for state in ["delivered", "answered", "sent_back"] {
        let step = json!({ "id": id, "state": state, "day": drive.today(), "note": "", "courier": "Petrov" });
        let error = drive.call("letters.moved", step).unwrap_err();
        assert_eq!(error.sentence.key, "letters-out-of-order", "{state}");
    }
}

#[test]
fn a_letter_that_came_back_is_no_silence_of_his() {
    let (drive, case, id) = came_back();
    let drive = drive.reopened("2026-12-10");
    for day in ["2026-12-01", "2026-12-05"] {
        touched(&drive, case, "Svetlana", "no_answer");
        let sql = "UPDATE touches SET done_on = ?1 WHERE done_on = '2026-12-10'";
        file(&drive).execute(sql, [day]).unwrap();
    }
    let silent = || {
        let page = drive.must("clients.get", json!({ "id": client(&drive, "Kolos") }));
        page["other_signals"].to_string().contains("no-answers")
    };
    moved(&drive, id, "handed", "", "Petrov");
    moved(&drive, id, "sent_back", "", "");
    assert!(!silent(), "two calls, and a letter nobody brought him");
    moved(&drive, id, "handed", "", "Petrov");
    moved(&drive, id, "delivered", "", "");
    assert!(silent(), "he has it and says nothing");
}

#[test]
fn the_terminal_tells_the_way_and_how_a_letter_goes_again() {
    let (drive, case, _) = came_back();
    let case = case.to_string();
    let shown = answered(&drive, &["letter", &case, "--moved", "handed", "--courier", "Sokolov"]);
    assert!(
        shown.contains("(Petrov) → sent back") && shown.contains("(Sokolov)"),
        "{shown}"
    );
    let back = answered(
        &drive,
        &["letter", &case, "--moved", "sent_back", "--note", "No such house"],
    );
    assert!(back.contains("(No such house)") && back.contains("--reopen"), "{back}");
    let page = answered(&drive, &["case", "show", &case]);
    assert!(page.contains("the letter came back: send it again"), "{page}");
    let client = answered(&drive, &["client", "change", "Kolos", "--street", "ул. Новая, д. 9"]);
    assert!(client.contains("ул. Новая, д. 9"), "{client}");
    let shown = answered(&drive, &["letter", &case, "--draft"]);
    assert!(
        shown.contains("The envelope bears “ул. Садовая, д. 4, Тверь”"),
        "{shown}"
    );
    let draft = answered(&drive, &["letter", &case, "--reopen"]);
    assert!(draft.contains("State: draft"), "{draft}");
}
