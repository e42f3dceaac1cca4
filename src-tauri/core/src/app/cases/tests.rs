//! The course of a case through the command table: opened, its next step, what a touch does to it and what it does not.

#![allow(clippy::unwrap_used, reason = "a test says what must hold")]

use crate::domain::language::Language;
use crate::domain::sentence::Sentence;
use crate::testing::Drive;
use crate::texts;
use serde_json::{Value, json};

fn planned(drive: &Drive, case: i64) -> Vec<Value> {
    let all = drive.must("touches.list", json!({ "id": case }));
    let open = |touch: &&Value| touch["done_on"].is_null() && touch["cancelled"] == false;
    all.as_array().unwrap().iter().filter(open).cloned().collect()
}

fn done(drive: &Drive, touch: &Value, outcome: &str) -> Value {
    drive.must(
        "touches.done",
        json!({ "id": touch["id"], "done_on": drive.today(), "outcome": outcome, "note": "", "minutes": 30, "cost_minor": null }),
    )
}

#[test]
fn an_opened_case_has_the_default_chain_and_begins_with_the_talk() {
    let drive = Drive::with_lost_client("Kolos");
    let id = drive.open_case("Kolos", "Svetlana");
    let days: Vec<String> = planned(&drive, id)
        .iter()
        .map(|t| t["planned_on"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(days, ["2026-11-24", "2026-11-27", "2026-12-04", "2026-12-24"]);
    let case = drive.case(id);
    assert_eq!(
        (&case["state"], &case["next"]["kind"]),
        (&json!("ask_why"), &json!("interview"))
    );
    assert_eq!(case["next"]["due"], "2026-11-24");
    assert_eq!(case["lost_by"]["name"], "Denis");
}

#[test]
fn a_hot_case_waits_its_pause() {
    let drive = Drive::with_lost_client("Kolos");
    let loss = drive.target("Kolos")["loss_id"].clone();
    let driver = drive.employee("Svetlana");
    let request = json!({ "loss_ids": [loss], "driver_id": driver, "exception": null, "hot": true });
    let id = drive.must("cases.open", request)["case_ids"][0].as_i64().unwrap();
    assert_eq!(drive.case(id)["hot_until"], "2026-12-08");
    assert_eq!(planned(&drive, id)[0]["planned_on"], "2026-12-08");
}

#[test]
fn the_loser_drives_only_by_a_written_exception_which_halves_the_chance() {
    let drive = Drive::with_lost_client("Kolos");
    let request = |exception: Value| {
        json!({ "loss_ids": [drive.target("Kolos")["loss_id"]], "driver_id": drive.employee("Denis"),
                "exception": exception, "hot": false })
    };
    let error = drive.call("cases.open", request(Value::Null)).unwrap_err();
    assert_eq!(error.refusal.map(|refusal| refusal.name()), Some("rule-10"));
    let id = drive.must("cases.open", request(json!("ordered_by_head")))["case_ids"][0]
        .as_i64()
        .unwrap();
    let case = drive.case(id);
    assert_eq!(
        (&case["exception"], &case["chance"]["halved"]),
        (&json!("ordered_by_head"), &json!(true))
    );
    let other = drive.must(
        "cases.assign",
        json!({ "case_id": id, "driver_id": drive.employee("Marina"), "exception": null }),
    );
    assert_eq!(other["chance"]["halved"], false);
    assert!(
        planned(&drive, id).iter().all(|touch| touch["who"]["name"] == "Marina"),
        "the plan goes to the new driver"
    );
}

#[test]
fn one_refused_loss_opens_none() {
    let drive = Drive::with_lost_client("Kolos");
    drive.bought("Iskra", "2025-09-01", 30, 12, 500);
    let (kolos, iskra) = (
        drive.target("Kolos")["loss_id"].clone(),
        drive.target("Iskra")["loss_id"].clone(),
    );
    drive.open_case("Kolos", "Svetlana");
    let request =
        json!({ "loss_ids": [iskra, kolos], "driver_id": drive.employee("Marina"), "exception": null, "hot": false });
    assert_eq!(drive.refused("cases.open", request), "case-already-open");
    assert_eq!(drive.must("cases.list", json!({})).as_array().unwrap().len(), 1);
}

#[test]
fn an_open_case_without_a_next_step_is_a_defect() {
    let drive = Drive::with_lost_client("Kolos");
    let id = drive.open_case("Kolos", "Svetlana");
    for touch in planned(&drive, id) {
        drive.must("touches.cancel", json!({ "id": touch["id"] }));
    }
    let row = drive.must("cases.list", json!({}))[0].clone();
    assert_eq!(
        (&row["defect"], &row["next"]["kind"]),
        (&json!(true), &json!("plan_touch"))
    );
    let today = drive.must("today.list", json!({}));
    assert_eq!(
        today["now"][0]["step"]["kind"], "plan_touch",
        "a defect is something to do today"
    );
}

#[test]
fn a_refusal_is_accepted_and_left_in_peace_for_ninety_days() {
    let drive = Drive::with_lost_client("Kolos");
    let id = drive.open_case("Kolos", "Svetlana");
    done(&drive, &planned(&drive, id)[0], "refused");
    let case = drive.case(id);
    assert_eq!(
        (&case["state"], &case["closed_as"]),
        (&json!("closed"), &json!("keep_in_touch"))
    );
    let left = planned(&drive, id);
    assert_eq!(left.len(), 1);
    assert_eq!(
        (&left[0]["about"], &left[0]["planned_on"]),
        (&json!("news"), &json!("2027-02-22"))
    );
    let plan = json!({ "case_id": id, "channel": "call", "about": "", "employee_id": drive.employee("Svetlana"), "planned_on": "2026-12-01" });
    assert_eq!(drive.refused("touches.plan", plan), "case-closed");
    drive.must("undo.back", json!({}));
    assert_eq!(
        planned(&drive, id).len(),
        4,
        "one step back brings the whole chain again"
    );
}

#[test]
fn what_he_promised_or_says_he_ordered_is_not_a_return() {
    let drive = Drive::with_lost_client("Kolos");
    let id = drive.open_case("Kolos", "Svetlana");
    for outcome in ["promised", "ordered"] {
        done(&drive, &planned(&drive, id)[0], outcome);
        let case = drive.case(id);
        assert_eq!(
            (&case["state"], &case["returned_on"]),
            (&json!("promised"), &Value::Null)
        );
    }
    let results = drive.must("results.get", json!({}));
    assert_eq!((&results["contacted"], &results["returned"]), (&json!(1), &json!(0)));
    drive.bought("Kolos", "2026-11-24", 1, 1, 400);
    let case = drive.case(id);
    assert_eq!(
        (&case["state"], &case["earned"]["minor"]),
        (&json!("returned"), &json!(8000))
    );
    assert_eq!(case["next"]["kind"], "aftercare");
    let results = drive.must("results.get", json!({}));
    assert_eq!((&results["returned"], &results["spontaneous"]), (&json!(1), &json!(0)));
    assert_eq!(
        results["commissions"][0]["sum"]["minor"], 800,
        "a tenth of the profit he brought back"
    );
}

#[test]
fn who_comes_back_untouched_is_counted_apart() {
    let drive = Drive::with_lost_client("Kolos");
    let id = drive.open_case("Kolos", "Svetlana");
    drive.bought("Kolos", "2026-11-20", 1, 1, 400);
    assert_eq!(drive.case(id)["state"], "returned");
    let results = drive.must("results.get", json!({}));
    assert_eq!((&results["returned"], &results["spontaneous"]), (&json!(0), &json!(1)));
    assert_eq!(results["of_contacted"]["share"], Value::Null);
}

#[test]
fn the_steps_go_from_why_to_mending_to_the_letter() {
    let drive = Drive::with_lost_client("Kolos");
    let id = drive.open_case("Kolos", "Svetlana");
    let step = |drive: &Drive| drive.case(id)["next"]["kind"].as_str().unwrap().to_owned();
    drive.interviewed(id, "Svetlana", "company.late-delivery", true);
    assert_eq!(
        (step(&drive).as_str(), &drive.case(id)["state"]),
        ("plan_fix", &json!("mend"))
    );
    drive.fixed("company.late-delivery", None);
    assert_eq!(step(&drive), "check_fix");
    let fix = drive.case(id)["fixes"][0]["id"].clone();
    drive.must(
        "fixes.check",
        json!({ "id": fix, "checked_by": drive.employee("Marina") }),
    );
    let case = drive.case(id);
    assert_eq!(
        (&case["next"]["kind"], &case["state"]),
        (&json!("write_letter"), &json!("ready"))
    );
    assert_eq!(case["gate"]["open"], true);
    assert_eq!(case["defect"], false);
}

#[test]
fn compensation_is_a_share_of_the_problem_order_and_a_deadline_is_decent() {
    let drive = Drive::with_lost_client("Kolos");
    let id = drive.open_case("Kolos", "Svetlana");
    let order = drive.case(id)["recent_orders"][0].clone();
    let grant = |granted: i64, used: i64| json!({ "case_id": id, "order_id": order["id"], "granted_minor": granted, "used_minor": used, "form": "off_next_order" });
    assert_eq!(
        drive.refused("cases.compensate", grant(100_001, 0)),
        "compensation-of-problem-order"
    );
    assert_eq!(
        drive.refused("cases.compensate", grant(20_000, 20_001)),
        "compensation-overdrawn"
    );
    let case = drive.must("cases.compensate", grant(20_000, 5_000));
    assert_eq!(case["compensation"]["left"]["minor"], 15_000);
    assert_eq!(case["spent"]["minor"], 5_000, "what is used is spent");
    let offer = |deadline: &str| json!({ "case_id": id, "guarantee": "", "special": "Reserved stock", "control_by": null, "gift": "", "cost_minor": 3000, "deadline_on": deadline });
    assert_eq!(drive.refused("cases.offer", offer("2026-12-07")), "deadline-too-short");
    assert_eq!(
        drive.must("cases.offer", offer("2026-12-08"))["offer"]["deadline_on"],
        "2026-12-08"
    );
}

#[test]
fn who_asks_to_be_left_alone_is_left_alone_for_good() {
    let drive = Drive::with_lost_client("Kolos");
    let id = drive.open_case("Kolos", "Svetlana");
    let case = drive.must("cases.close", json!({ "case_id": id, "closed_as": "do_not_contact" }));
    assert_eq!(case["do_not_contact"], true);
    assert!(planned(&drive, id).is_empty());
    assert_eq!(drive.refused("cases.reopen", json!({ "id": id })), "do-not-contact");
}

#[test]
fn the_story_is_told_newest_first_in_three_languages() {
    let (drive, id) = Drive::ready_for_a_letter("Kolos");
    drive.bought("Kolos", "2026-11-24", 1, 1, 400);
    let case = drive.case(id);
    let timeline = case["timeline"].as_array().unwrap();
    let days: Vec<&str> = timeline.iter().map(|item| item["day"].as_str().unwrap()).collect();
    assert!(days.is_sorted_by(|later, earlier| later >= earlier), "{days:?}");
    for item in timeline {
        let sentence: Sentence = serde_json::from_value(item["sentence"].clone()).unwrap();
        for language in [Language::En, Language::Ru, Language::Bg] {
            let said = texts::say(language, &sentence);
            assert!(!said.contains(['[', '{', '$']), "{said}");
        }
    }
    let results = drive.must("results.get", json!({}));
    let line: Sentence = serde_json::from_value(results["line"].clone()).unwrap();
    assert!(texts::say(Language::En, &line).contains("100"), "{line:?}");
    assert_eq!(
        (&results["gaps"][0]["true_code"], &results["gaps"][0]["cases"]),
        (&json!("company.late-delivery"), &json!(1))
    );
}

#[test]
fn today_lists_each_thing_once_in_its_order() {
    let drive = Drive::with_lost_client("Kolos");
    let id = drive.open_case("Kolos", "Svetlana");
    let today = drive.must("today.list", json!({}));
    assert_eq!(today["now"].as_array().unwrap().len(), 1);
    assert_eq!(today["now"][0]["step"]["kind"], "interview");
    assert_eq!(
        (&today["days"][0]["touches"], &today["days"][3]["touches"]),
        (&json!(1), &json!(1))
    );
    assert_eq!(today["lost"], 1);
    let drive = drive.reopened("2026-11-26");
    assert_eq!(drive.must("today.list", json!({}))["overdue"][0]["case_id"], id);
}

#[test]
fn a_client_lost_twice_is_not_pursued() {
    let drive = Drive::with_lost_client("Kolos");
    let id = drive.open_case("Kolos", "Svetlana");
    drive.bought("Kolos", "2026-11-20", 1, 1, 400);
    assert_eq!(drive.case(id)["state"], "returned");
    let drive = drive.reopened("2027-08-01");
    let request = |loss: &Value| json!({ "loss_ids": [loss], "driver_id": drive.employee("Marina"), "exception": null, "hot": false });
    assert_eq!(
        drive.refused("cases.open", request(&drive.target("Kolos")["loss_id"])),
        "rule-13"
    );
    assert_eq!(drive.case(id)["lost_twice"], true);
}

#[test]
fn a_returned_client_is_asked_after_a_month_and_then_after_three() {
    let drive = Drive::with_lost_client("Kolos");
    let id = drive.open_case("Kolos", "Svetlana");
    let check = json!({ "case_id": id, "days": 30, "all_well": true, "note": "" });
    assert!(
        drive.call("cases.aftercare", check.clone()).is_err(),
        "nobody has come back yet"
    );
    drive.bought("Kolos", "2026-11-20", 1, 1, 400);
    assert_eq!(drive.case(id)["next"]["due"], "2026-12-20");
    assert_eq!(drive.must("cases.aftercare", check)["next"]["due"], "2027-02-18");
    assert_eq!(
        drive.refused("cases.close", json!({ "case_id": id, "closed_as": "given_up" })),
        "case-closed"
    );
}

#[test]
fn a_refusal_names_whom_it_is_about_in_three_languages() {
    let drive = Drive::with_lost_client("Kolos");
    let loss = drive.target("Kolos")["loss_id"].clone();
    let id = drive.open_case("Kolos", "Svetlana");
    let again = json!({ "loss_ids": [loss], "driver_id": drive.employee("Marina"), "exception": null, "hot": false });
    let early = json!({ "case_id": id, "guarantee": "", "special": "", "control_by": null, "gift": "", "cost_minor": 0, "deadline_on": "2026-11-30" });
    for (command, request, named) in [("cases.open", again, "Kolos"), ("cases.offer", early, "8")] {
        let sentence = drive.call(command, request).unwrap_err().sentence;
        for language in [Language::En, Language::Ru, Language::Bg] {
            let said = texts::say(language, &sentence);
            assert!(said.contains(named) && !said.contains(['[', '{', '$']), "{said}");
        }
    }
}
