//! Which letters still go: the day they promise, the client who is back, the envelope without an address; one rule for the
//! round, the register, each print and the courier.

use super::letter_studio::{approved, edit, ready, rules, save, state, write};
use super::scene::{filled, ordered};
use comeback_core::testing::Drive;
use serde_json::{Value, json};

/// A case whose offer holds so many days.
fn offered(days: i64) -> (Drive, i64) {
    let (drive, case) = ready();
    offer(&drive, case, days).unwrap();
    (drive, case)
}

fn key(refused: Result<Value, comeback_core::api::ApiError>) -> String {
    refused.unwrap_err().sentence.key
}

fn offer(drive: &Drive, case: i64, days: i64) -> Result<Value, comeback_core::api::ApiError> {
    let request = json!({ "case_id": case, "guarantee": "", "special": "", "control_by": null,
                          "gift": "", "cost_minor": 0, "deadline_on": drive.in_days(days) });
    drive.call("cases.offer", request)
}

#[test]
fn a_day_that_has_passed_is_asked_for_anew_when_a_letter_is_drafted() {
    let (drive, case) = offered(20);
    let drive = drive.reopened("2026-12-20");
    let letter = write(&drive, case, "free_check");
    let text = letter["draft"].to_string().replace('\u{a0}', " ");
    assert!(
        text.contains("⟦до какого числа⟧") && !text.contains("14 декабря"),
        "{text}"
    );
    let soft = letter["troubles"].to_string();
    assert!(soft.contains("letters-trouble-deadline-passed"), "and why: {soft}");
}

#[test]
fn a_letter_that_promises_until_a_passed_day_is_not_approved() {
    let (drive, case) = offered(20);
    let letter = filled(&drive, &write(&drive, case, "free_check"));
    assert_eq!(rules(&letter, true), [""; 0], "{:#}", letter["troubles"]);
    let id = json!({ "id": letter["row"]["id"] });
    let drive = drive.reopened("2026-12-20");
    let seen = drive.must("letters.get", id.clone());
    assert_eq!(rules(&seen, true), ["lapsed"]);
    assert_eq!(drive.refused("letters.approve", id), "deadline-passed");
}

#[test]
fn a_day_that_passed_since_the_approval_stops_print_and_courier_until_a_later_one_is_named() {
    let (drive, case) = offered(20);
    let id = approved(&drive, case, "free_check");
    drive.must("letters.print", json!({ "id": id }));
    let drive = drive.reopened("2026-12-20");
    assert_eq!(drive.refused("letters.print", json!({ "id": id })), "deadline-passed");
    let handed = json!({ "id": id, "state": "handed", "day": drive.today(), "note": "", "courier": "Petrov" });
    assert_eq!(drive.refused("letters.moved", handed.clone()), "deadline-passed");
    let draft = drive.must("letters.reopen", json!({ "id": id }));
    assert_eq!(
        (&draft["row"]["state"], &draft["printed_on"]),
        (&json!("draft"), &Value::Null)
    );
    let text = words(&draft);
    assert!(
        text.contains("до ⟦до какого числа⟧ мы подстроимся") && !text.contains("14 декабря"),
        "no passed day stays: {text}"
    );
    save(&drive, &draft, |draft| {
        for paragraph in draft["paragraphs"].as_array_mut().unwrap() {
            *paragraph = json!(
                paragraph
                    .as_str()
                    .unwrap()
                    .replace("⟦до\u{a0}какого числа⟧", "14 января 2027 г.")
            );
        }
    });
    drive.must("letters.approve", json!({ "id": id }));
    drive.must("letters.print", json!({ "id": id }));
    drive.must("letters.moved", handed);
}

fn words(letter: &Value) -> String {
    letter["draft"]["paragraphs"].to_string().replace('\u{a0}', " ")
}

#[test]
fn a_letter_reopened_offers_the_new_day_of_the_case_and_keeps_what_its_writer_wrote() {
    let (drive, case) = offered(20);
    let letter = filled(&drive, &write(&drive, case, "free_check"));
    save(&drive, &letter, |draft| {
        let last = draft["paragraphs"].as_array_mut().unwrap();
        last.push(json!(
            "Мы ждём Вас до понедельника, 14 декабря 2026 г. Чай у нас с мятой."
        ));
        last.push(json!("С 2019 и до 14 ноября 2026 года Вы брали у нас муку."));
    });
    let id = json!({ "id": letter["row"]["id"] });
    drive.must("letters.approve", id.clone());
    let drive = drive.reopened("2026-12-20");
    offer(&drive, case, 31).unwrap();
    let text = words(&drive.must("letters.reopen", id.clone()));
    assert!(text.contains("до 20 января 2027 г. мы подстроимся"), "{text}");
    assert!(
        text.contains("Мы ждём Вас до 20 января 2027 г. Чай у нас с мятой."),
        "the day with its weekday, and nothing else: {text}"
    );
    assert!(
        text.contains("до 14 ноября 2026 года Вы брали"),
        "a tale of the past stays: {text}"
    );
    drive.must("letters.approve", id);
}

#[test]
fn a_draft_that_is_gone_on_with_after_its_day_asks_for_a_new_one_in_place() {
    let (drive, case) = offered(20);
    let letter = filled(&drive, &write(&drive, case, "free_check"));
    assert!(words(&letter).contains("14 декабря 2026 г."));
    let drive = drive.reopened("2026-12-20");
    let text = words(&write(&drive, case, "free_check"));
    assert!(
        text.contains("⟦до какого числа⟧") && !text.contains("14 декабря"),
        "{text}"
    );
}

#[test]
fn another_day_than_that_of_the_case_is_worth_a_look() {
    let (drive, case) = offered(20);
    let letter = filled(&drive, &write(&drive, case, "free_check"));
    assert!(!rules(&letter, false).contains(&"other-day".to_owned()));
    offer(&drive, case, 30).unwrap();
    let seen = drive.must("letters.get", json!({ "id": letter["row"]["id"] }));
    assert!(
        rules(&seen, false).contains(&"other-day".to_owned()),
        "{:#}",
        seen["troubles"]
    );
}

#[test]
fn a_client_who_is_back_gets_thanks_and_no_other_letter_by_whatever_way() {
    let (drive, case) = ready();
    let (won, greeting) = (approved(&drive, case, "invitation"), approved(&drive, case, "holiday"));
    for id in [won, greeting] {
        drive.must("letters.print", json!({ "id": id }));
    }
    ordered(&drive, "Kolos", "5200", "2026-11-20", "150.00").unwrap();
    let thanks = approved(&drive, case, "thanks");
    drive.must("letters.print", json!({ "id": thanks }));
    let ids = [won, greeting, thanks];
    let left = |answer: &Value| {
        let all = answer["left_out"].as_array().unwrap();
        let told: Vec<(i64, String)> = all
            .iter()
            .map(|one| {
                (
                    one["id"].as_i64().unwrap(),
                    one["why"]["key"].as_str().unwrap().to_owned(),
                )
            })
            .collect();
        told
    };
    let wanted = vec![(won, "letters-already-back-other".to_owned())];
    assert_eq!(left(&drive.must("letters.round", json!({ "ids": ids }))), wanted);
    let register = json!({ "ids": ids, "day": drive.today(), "courier": "", "path": null });
    assert_eq!(left(&drive.must("letters.register", register)), wanted);
    let print = json!({ "ids": ids, "slips": false, "path": null });
    assert_eq!(left(&drive.must("letters.print_many", print)), wanted);
    assert_eq!(
        key(drive.call("letters.print", json!({ "id": won }))),
        "letters-already-back-other"
    );
    let handed = drive.must(
        "letters.hand_many",
        json!({ "ids": ids, "day": drive.today(), "courier": "Ivan" }),
    );
    assert_eq!(left(&handed), wanted);
    assert_eq!(handed["handed"], json!([greeting, thanks]));
    assert_eq!(
        (state(&drive, won), state(&drive, thanks)),
        (json!("printed"), json!("handed"))
    );
    let late = json!({ "case_id": case, "kind": "news", "signer_id": null });
    assert_eq!(key(drive.call("letters.write", late)), "letters-already-back-other");
}

#[test]
fn an_envelope_without_an_address_is_told_and_the_sheets_alone_can_be_printed() {
    let (drive, case) = ready();
    edit(&drive, |card| (card["street"], card["city"]) = (json!(""), json!("")));
    let id = approved(&drive, case, "holiday");
    assert_eq!(
        key(drive.call("letters.print", json!({ "id": id }))),
        "letters-blank-envelope"
    );
    assert_eq!(state(&drive, id), "approved");
    let printed = drive.must("letters.print", json!({ "id": id, "without_envelope": true }));
    let bytes = std::fs::read(printed["path"].as_str().unwrap()).unwrap();
    let pages = bytes.windows(12).filter(|some| some == b"/Type/Page/P").count();
    assert_eq!(pages, 1, "the sheet and nothing blank behind it");
    edit(&drive, |card| card["city"] = json!("Тверь"));
    assert_eq!(
        key(drive.call("letters.print", json!({ "id": id }))),
        "letters-blank-envelope",
        "the approved envelope is blank still"
    );
}

#[test]
fn the_courier_signs_once_for_each_door() {
    let (drive, case) = ready();
    let ids = [approved(&drive, case, "holiday"), approved(&drive, case, "invitation")];
    for id in ids {
        drive.must("letters.print", json!({ "id": id }));
    }
    let request = json!({ "ids": ids, "day": drive.today(), "courier": "", "path": null });
    let register = drive.must("letters.register", request);
    assert_eq!(register["printed"].as_array().unwrap().len(), 2);
    let text = super::letter_paper::read("pdftotext", &["-layout"], register["path"].as_str().unwrap());
    assert!(text.contains("1.") && !text.contains("2. "), "{text}");
    assert!(text.contains("2 letters"), "{text}");
}

#[test]
fn an_answer_comes_after_the_delivery_and_hours_run_forward() {
    let (drive, case) = ready();
    let id = approved(&drive, case, "holiday");
    drive.must("letters.print", json!({ "id": id }));
    for (window, good) in [
        ("10:00–13:00", true),
        ("после обеда", true),
        ("13:00–10:00", false),
        ("25:00–26:00", false),
        (&"х".repeat(61), false),
    ] {
        let kept = drive.call("letters.window", json!({ "id": id, "window": window }));
        assert_eq!(kept.is_ok(), good, "{window}");
    }
    let step = |state: &str, courier: &str| {
        let day = drive.today();
        drive.call(
            "letters.moved",
            json!({ "id": id, "state": state, "day": day, "note": "", "courier": courier }),
        )
    };
    assert_eq!(key(step("handed", &"Иван ".repeat(30))), "letters-line-longest");
    step("handed", "Иван\tСиницын").unwrap();
    assert_eq!(
        drive.must("letters.get", json!({ "id": id }))["courier"],
        "Иван Синицын"
    );
    assert_eq!(key(step("answered", "")), "letters-out-of-order");
    step("delivered", "").unwrap();
    step("answered", "").unwrap();
}
