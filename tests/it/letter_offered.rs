//! A draft that stands, and an offer that was made or changed after it: the new one is taken in place, and what its writer wrote
//! elsewhere stays.

use super::letter_studio::{approved, ready, save, write};
use super::scene::filled;
use comeback_core::testing::Drive;
use serde_json::{Value, json};

fn offer(drive: &Drive, case: i64, special: &str, gift: &str, days: Option<i64>) {
    let request = json!({ "case_id": case, "guarantee": "", "special": special, "control_by": null, "gift": gift,
                          "cost_minor": 0, "deadline_on": days.map(|days| drive.in_days(days)) });
    drive.must("cases.offer", request);
}

fn grant(drive: &Drive, case: i64, minor: i64) {
    let order = drive.case(case)["recent_orders"][0]["id"].clone();
    let request =
        json!({ "case_id": case, "order_id": order, "granted_minor": minor, "used_minor": 0, "form": "paid_back" });
    drive.must("cases.compensate", request);
}

fn words(letter: &Value) -> String {
    letter["draft"]["paragraphs"].to_string().replace('\u{a0}', " ")
}

fn fresh(drive: &Drive, letter: &Value) -> Value {
    drive.must("letters.get", json!({ "id": letter["row"]["id"] }))
}

fn taken(drive: &Drive, letter: &Value) -> Value {
    drive.must("letters.take_offer", json!({ "id": letter["row"]["id"] }))
}

#[test]
fn an_offer_made_after_the_draft_is_told_and_taken_where_it_belongs() {
    let (drive, case) = ready();
    let letter = write(&drive, case, "apology");
    assert_eq!(letter["new_offer"], Value::Null);
    let own = save(&drive, &letter, |draft| {
        draft["paragraphs"][0] = json!("Мы привезли муку поздно. Виноваты мы.")
    });
    offer(&drive, case, "Мука в запасе за Вами", "ржаная закваска", Some(30));
    let seen = fresh(&drive, &letter);
    let told = seen["new_offer"].as_str().unwrap().replace('\u{a0}', " ");
    assert_eq!(told, "ржаная закваска; Мука в запасе за Вами; 24 декабря 2026 г.");
    assert_eq!(seen["draft"], own["draft"], "nothing moves by itself");
    let after = taken(&drive, &letter);
    let text = words(&after);
    for part in [
        "Мы привезли муку поздно",
        "ржаная закваска",
        "Мука в запасе за Вами",
        "24 декабря 2026 г.",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert_eq!(after["new_offer"], Value::Null);
    let at = |part: &str| text.find(part).unwrap();
    assert!(
        at("ржаная закваска") < at("номер") || at("ржаная закваска") < at("телефон"),
        "{text}"
    );
    drive.must("undo.back", json!({}));
    assert_eq!(fresh(&drive, &letter)["draft"], own["draft"], "and undone as one step");
}

#[test]
fn a_changed_offer_gives_way_word_by_word_where_the_writer_has_edited_it() {
    let (drive, case) = ready();
    grant(&drive, case, 50_000);
    offer(&drive, case, "", "ржаная закваска", Some(20));
    let letter = write(&drive, case, "apology");
    let sum = "500 ₽";
    assert!(
        words(&letter).contains(sum) || words(&letter).contains("500"),
        "{}",
        words(&letter)
    );
    let at = letter["draft"]["paragraphs"].as_array().unwrap().iter();
    let at = at
        .clone()
        .position(|one| one.as_str().unwrap().contains("закваска"))
        .unwrap();
    let edited = save(&drive, &letter, |draft| {
        let made = draft["paragraphs"][at].as_str().unwrap().to_owned();
        draft["paragraphs"][at] = json!(format!("{made} Чай у нас с мятой."));
    });
    offer(&drive, case, "", "мешок солода", Some(40));
    let text = words(&taken(&drive, &edited));
    assert!(text.contains("мешок солода") && !text.contains("закваска."), "{text}");
    assert!(
        text.contains("3 января 2027 г.") && !text.contains("14 декабря"),
        "{text}"
    );
    assert!(text.contains("Чай у нас с мятой."), "{text}");
}

#[test]
fn a_guarantee_of_the_case_reaches_the_letter_and_a_later_one_is_taken_into_it() {
    let (drive, case) = ready();
    let guarantee = |words: &str| {
        let request = json!({ "case_id": case, "guarantee": words, "special": "", "control_by": null, "gift": "",
                              "cost_minor": 0, "deadline_on": null });
        drive.must("cases.offer", request);
    };
    guarantee("Мука у ворот до 5:00");
    let letter = write(&drive, case, "apology");
    assert!(words(&letter).contains("Мука у ворот до 5:00."), "{}", words(&letter));
    guarantee("Мука у ворот до 4:30");
    assert_eq!(fresh(&drive, &letter)["new_offer"], "Мука у ворот до 4:30");
    let text = words(&taken(&drive, &letter));
    assert!(
        text.contains("Мука у ворот до 4:30.") && !text.contains("5:00"),
        "{text}"
    );
}

#[test]
fn what_is_offered_no_more_leaves_the_draft() {
    let (drive, case) = ready();
    offer(&drive, case, "", "мешок солода", None);
    let letter = write(&drive, case, "apology");
    offer(&drive, case, "", "", None);
    assert_eq!(fresh(&drive, &letter)["new_offer"], "");
    let text = words(&taken(&drive, &letter));
    assert!(!text.contains("солода"), "{text}");
}

#[test]
fn a_letter_that_tells_no_offer_does_not_ask_about_it() {
    let (drive, case) = ready();
    let letter = write(&drive, case, "holiday");
    offer(&drive, case, "Мука в запасе за Вами", "ржаная закваска", Some(30));
    assert_eq!(fresh(&drive, &letter)["new_offer"], Value::Null);
}

#[test]
fn a_reopened_letter_fills_the_place_of_the_day_with_the_day_the_offer_names() {
    let (drive, case) = ready();
    offer(&drive, case, "Мука в запасе за Вами", "", Some(20));
    let letter = filled(&drive, &write(&drive, case, "apology"));
    let id = json!({ "id": letter["row"]["id"] });
    drive.must("letters.approve", id.clone());
    let drive = drive.reopened("2026-12-20");
    assert!(words(&drive.must("letters.reopen", id.clone())).contains("⟦до какого числа⟧"));
    offer(&drive, case, "Мука в запасе за Вами", "", Some(31));
    let seen = fresh(&drive, &letter);
    assert_ne!(seen["new_offer"], Value::Null);
    let text = words(&taken(&drive, &letter));
    assert!(
        text.to_lowercase().contains("до 20 января 2027 г.") && !text.contains("⟦до какого числа⟧"),
        "{text}"
    );
}

#[test]
fn an_approved_letter_tells_what_it_promises_beside_what_the_case_offers_now_and_goes_all_the_same() {
    let (drive, case) = ready();
    offer(&drive, case, "", "ржаная закваска", Some(20));
    let letter = filled(&drive, &write(&drive, case, "apology"));
    let id = json!({ "id": letter["row"]["id"] });
    assert_eq!(drive.must("letters.approve", id.clone())["outdated"], Value::Null);
    offer(&drive, case, "", "мешок солода", Some(20));
    let told = fresh(&drive, &letter)["outdated"].clone();
    assert_eq!(told["key"], "letters-offer-other");
    let told = told.to_string();
    assert!(
        told.contains("ржаная закваска") && told.contains("мешок солода"),
        "{told}"
    );
    drive.must("letters.print", id.clone());
    assert_ne!(fresh(&drive, &letter)["outdated"], Value::Null);
    let moved = |state: &str| {
        let request = json!({ "id": id["id"], "state": state, "day": drive.today(), "note": "", "courier": "Petrov" });
        drive.must("letters.moved", request)["outdated"].clone()
    };
    assert_eq!(moved("handed")["key"], "letters-went-other", "nobody can mend it now");
    assert_eq!(moved("delivered"), Value::Null, "he has it");
}

#[test]
fn several_letters_at_once_tell_by_name_which_of_them_promise_another_offer_and_go_all_the_same() {
    let (drive, case) = ready();
    offer(&drive, case, "", "ржаная закваска", Some(20));
    let letter = filled(&drive, &write(&drive, case, "apology"));
    let id = letter["row"]["id"].as_i64().unwrap();
    drive.must("letters.approve", json!({ "id": id }));
    let plain = approved(&drive, case, "holiday");
    let ids = json!([id, plain]);
    let print = json!({ "ids": ids, "slips": false, "path": null });
    let seen = |answer: &Value| -> Vec<(Value, Value, Value)> {
        let all = answer["noted"].as_array().unwrap().iter();
        all.map(|one| (one["id"].clone(), one["client"].clone(), one["sentence"]["key"].clone()))
            .collect()
    };
    assert!(seen(&drive.must("letters.print_many", print.clone())).is_empty());
    offer(&drive, case, "", "мешок солода", Some(20));
    let other = |key: &str| vec![(json!(id), letter["row"]["client"].clone(), json!(key))];
    let job = drive.must("letters.print_many", print);
    assert_eq!(job["printed"].as_array().unwrap().len(), 2, "both are printed");
    assert_eq!(seen(&job), other("letters-offer-other"));
    let round = drive.must("letters.round", json!({ "ids": ids }));
    assert_eq!(seen(&round), other("letters-offer-other"), "before it goes");
    let day = drive.today();
    let register = json!({ "ids": ids, "day": day, "courier": "", "path": null });
    assert_eq!(
        seen(&drive.must("letters.register", register)),
        other("letters-offer-other")
    );
    let handed = drive.must(
        "letters.hand_many",
        json!({ "ids": ids, "day": day, "courier": "Petrov" }),
    );
    assert_eq!(handed["handed"].as_array().unwrap().len(), 2, "both go");
    assert_eq!(seen(&handed), other("letters-went-other"));
}

#[test]
fn a_printed_letter_that_promises_another_offer_takes_the_new_one_before_it_goes() {
    let (drive, case) = ready();
    offer(&drive, case, "", "ржаная закваска", Some(20));
    let letter = filled(&drive, &write(&drive, case, "apology"));
    let id = json!({ "id": letter["row"]["id"] });
    drive.must("letters.approve", id.clone());
    drive.must("letters.print", id.clone());
    offer(&drive, case, "", "мешок солода", Some(20));
    drive.must("letters.reopen", id.clone());
    let text = words(&taken(&drive, &letter));
    assert!(text.contains("мешок солода") && !text.contains("закваска"), "{text}");
    assert_eq!(drive.must("letters.approve", id)["outdated"], Value::Null);
}
