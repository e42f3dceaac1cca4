//! The call: never without a next step, a no accepted, his answer to "may we write?" kept, nothing promised that is not checked.

use super::scene::{approved_apology, count, sent_and_answered};
use comeback_core::testing::Drive;
use serde_json::{Value, json};

fn case_of_kolos() -> (Drive, i64) {
    let drive = Drive::with_lost_client("Kolos");
    let case = drive.open_case("Kolos", "Svetlana");
    (drive, case)
}

/// A call through two places of the script that ended with this reply.
fn call(case: i64, outcome: &str, reply: &str, next_on: Value) -> Value {
    json!({ "case_id": case, "touch_id": null, "caller_id": null, "path": ["greet", "why", reply], "outcome": outcome,
            "other_words": [], "note": "", "minutes": 7, "next_on": next_on })
}

fn planned(drive: &Drive, case: i64) -> Vec<Value> {
    let touches = drive.must("touches.list", json!({ "id": case }));
    let open = |touch: &&Value| touch["done_on"].is_null() && touch["cancelled"] == false;
    touches.as_array().unwrap().iter().filter(open).cloned().collect()
}

fn consent(drive: &Drive, given: bool) -> i64 {
    count(
        drive,
        &format!("SELECT count(*) FROM consents WHERE channel = 'letter' AND given = {given} AND source = 'call'"),
    )
}

#[test]
fn a_call_is_one_step_taken_back_whole() {
    let (drive, case) = case_of_kolos();
    for touch in planned(&drive, case) {
        drive.must("touches.cancel", json!({ "id": touch["id"] }));
    }
    let row = drive.must(
        "calls.finish",
        call(case, "thinks", "names-day", json!(drive.in_days(7))),
    );
    assert_eq!((&row["outcome"], &row["minutes"]), (&json!("thinks"), &json!(7)));
    assert_eq!(planned(&drive, case).len(), 1);
    drive.must("undo.back", json!({}));
    assert_eq!(planned(&drive, case).len(), 0);
    assert_eq!(count(&drive, "SELECT count(*) FROM script_runs"), 0);
    drive.must("undo.again", json!({}));
    assert_eq!(planned(&drive, case).len(), 1);
}

#[test]
fn who_lets_us_write_once_a_quarter_gets_one_news_in_ninety_days() {
    let (drive, case) = case_of_kolos();
    drive.must("calls.finish", call(case, "refused", "may-write", Value::Null));
    let left = planned(&drive, case);
    assert_eq!(left.len(), 1);
    assert_eq!(
        (&left[0]["about"], &left[0]["planned_on"]),
        (&json!("news"), &json!(drive.in_days(90)))
    );
    assert_eq!((consent(&drive, true), consent(&drive, false)), (1, 0));
    let told = drive.case(case)["timeline"].to_string();
    assert!(told.contains("cases-timeline-may-write"), "{told}");
}

#[test]
fn who_asks_for_no_word_at_all_is_left_in_peace() {
    let (drive, case) = case_of_kolos();
    drive.must("calls.finish", call(case, "refused", "may-not-write", Value::Null));
    assert!(planned(&drive, case).is_empty());
    assert_eq!((consent(&drive, true), consent(&drive, false)), (0, 1));
    let page = drive.case(case);
    assert_eq!(
        (&page["closed_as"], &page["do_not_contact"]),
        (&json!("do_not_contact"), &json!(true))
    );
    assert_eq!(
        drive.refused("calls.script", json!({ "case_id": case, "caller_id": null })),
        "do-not-contact"
    );
    drive.must("undo.back", json!({}));
    assert_eq!(consent(&drive, false), 0, "one step, his answer with it");
}

#[test]
fn a_no_without_that_answer_says_nothing_of_letters() {
    let (drive, case) = case_of_kolos();
    drive.must("calls.finish", call(case, "refused", "no", Value::Null));
    assert_eq!(count(&drive, "SELECT count(*) FROM consents"), 0);
    assert_eq!(drive.case(case)["closed_as"], "keep_in_touch");
}

#[test]
fn who_wants_no_letters_gets_no_news_either() {
    let (drive, case) = case_of_kolos();
    let talk = drive.interviewed(case, "Svetlana", "company.late-delivery", true);
    let sql = format!("UPDATE consents SET given = 0 WHERE {talk} > 0");
    super::scene::file(&drive).execute(&sql, []).unwrap();
    drive.must("calls.finish", call(case, "refused", "no", Value::Null));
    assert!(
        planned(&drive, case).is_empty(),
        "the door stays open, and we do not write"
    );
}

#[test]
fn the_script_speaks_of_a_fix_only_when_it_is_checked() {
    let (drive, case) = case_of_kolos();
    drive.interviewed(case, "Svetlana", "company.late-delivery", true);
    let speaks = || {
        drive
            .must("calls.script", json!({ "case_id": case, "caller_id": null }))
            .to_string()
            .replace('\u{a0}', " ")
            .contains("econd driver on the early run")
    };
    let fix = drive.fixed("company.late-delivery", None);
    assert!(!speaks(), "done, and nobody has looked");
    let check = json!({ "id": fix, "checked_by": drive.employee("Marina") });
    drive.must("fixes.check", check);
    assert!(speaks());
}

#[test]
fn no_call_is_noted_of_one_who_asked_for_no_word() {
    let drive = Drive::with_lost_client("Kolos");
    let case = drive.open_case("Kolos", "Svetlana");
    drive.must("cases.close", json!({ "case_id": case, "closed_as": "do_not_contact" }));
    let call = json!({ "case_id": case, "touch_id": null, "caller_id": drive.employee("Marina"), "path": ["greet"],
                       "outcome": "answered", "other_words": [], "note": "", "minutes": 3, "next_on": null });
    assert_eq!(drive.refused("calls.finish", call), "do-not-contact");
}

fn say(drive: &Drive, case: i64, node: &str) -> String {
    let script = drive.must("calls.script", json!({ "case_id": case, "caller_id": null }));
    let nodes = script["nodes"].as_array().unwrap();
    let found = nodes.iter().find(|one| one["id"] == node).unwrap();
    found["say"].as_str().unwrap().to_owned()
}

#[test]
fn a_call_after_the_letter_starts_from_the_letter() {
    let (drive, case) = Drive::ready_for_a_letter("Kolos");
    assert!(say(&drive, case, "why").contains("where we let you down"));
    let letter = approved_apology(&drive, case);
    sent_and_answered(&drive, letter);
    assert!(
        say(&drive, case, "why").contains("We wrote to you on 24"),
        "{}",
        say(&drive, case, "why")
    );
}

#[test]
fn who_left_for_a_competitor_is_not_told_that_it_was_our_fault() {
    let drive = Drive::with_lost_client("Kolos");
    let case = drive.open_case("Kolos", "Svetlana");
    drive.interviewed(case, "Svetlana", "competitor.cheaper", true);
    assert!(!say(&drive, case, "apologise").contains("our fault"));
    assert!(!say(&drive, case, "why").contains("let you down"));
    assert!(
        !say(&drive, case, "new").contains('⟦'),
        "nothing new is known, so nothing new is promised"
    );
}

#[test]
fn a_meeting_agreed_on_is_not_a_promise_to_order() {
    let drive = Drive::with_lost_client("Kolos");
    let case = drive.open_case("Kolos", "Svetlana");
    let script = drive.must("calls.script", json!({ "case_id": case, "caller_id": null }));
    let close = script["nodes"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["id"] == "close")
        .unwrap()
        .clone();
    assert_eq!(close["replies"][0]["outcome"], "answered");
}

#[test]
fn a_call_that_was_cut_off_is_gone_on_with_after_a_restart() {
    let drive = Drive::with_lost_client("Kolos");
    let case = drive.open_case("Kolos", "Svetlana");
    let begun = json!({ "case_id": case, "caller_id": drive.employee("Marina"),
                        "path": [{ "node": "greet", "reply": "yes" }, { "node": "why", "reply": null }],
                        "other_words": [{ "node": "greet", "words": "He is on the road" }], "ended": false,
                        "outcome": null, "note": "Sounds tired", "next_on": null, "minutes": 2 });
    drive.must("calls.keep", begun.clone());
    let mut further = begun.clone();
    further["note"] = json!("Sounds tired, but listens");
    drive.must("calls.keep", further.clone());
    let of_case = json!({ "id": case });
    let drive = drive.reopened("2026-11-25");
    assert_eq!(drive.must("calls.begun", of_case.clone()), further);
    assert_eq!(
        drive.case(case)["next"]["kind"],
        "interview",
        "it is no touch before it is recorded"
    );
    let mut forbidden = begun;
    forbidden["caller_id"] = json!(drive.employee("Denis"));
    assert_eq!(drive.refused("calls.keep", forbidden), "rule-10");
    drive.must(
        "calls.finish",
        json!({ "case_id": case, "touch_id": null, "caller_id": drive.employee("Marina"), "path": ["greet", "why"],
                "outcome": "answered", "other_words": [], "note": "", "minutes": 3, "next_on": drive.in_days(3) }),
    );
    assert_eq!(drive.must("calls.begun", of_case), Value::Null);
    assert_eq!(count(&drive, "SELECT count(*) FROM script_runs"), 1);
}
