//! Touches: a planned chain, never a case without a next step, a refusal accepted, silence kept where it was asked for.

use super::scene::{client, count, done};
use comeback_core::testing::Drive;
use serde_json::{Value, json};

fn chain(drive: &Drive, case: i64) -> Vec<Value> {
    drive
        .must("touches.list", json!({ "id": case }))
        .as_array()
        .unwrap()
        .clone()
}

fn open(touches: &[Value]) -> Vec<&Value> {
    touches
        .iter()
        .filter(|touch| touch["done_on"].is_null() && touch["cancelled"] == false)
        .collect()
}

#[test]
fn a_case_opens_with_the_chain_of_days_0_3_10_and_30() {
    let drive = Drive::with_lost_client("Kolos");
    let case = drive.open_case("Kolos", "Svetlana");
    let touches = chain(&drive, case);
    let days: Vec<Value> = touches.iter().map(|touch| touch["planned_on"].clone()).collect();
    assert_eq!(days, [0, 3, 10, 30].map(|day| json!(drive.in_days(day))));
    let channels: Vec<&str> = touches.iter().map(|touch| touch["channel"].as_str().unwrap()).collect();
    assert_eq!(
        channels,
        ["visit", "letter", "call", "letter"],
        "79 days after the loss a call alone does not help"
    );
    assert!(touches.iter().all(|touch| touch["who"]["name"] == "Svetlana"));
    assert_eq!(drive.case(case)["defect"], false);
}

#[test]
fn a_hot_case_waits_its_pause() {
    let drive = Drive::with_lost_client("Kolos");
    let request = json!({ "loss_ids": [drive.target("Kolos")["loss_id"]], "driver_id": drive.employee("Svetlana"),
                          "exception": null, "hot": true });
    let case = drive.must("cases.open", request)["case_ids"][0].as_i64().unwrap();
    assert_eq!(chain(&drive, case)[0]["planned_on"], json!(drive.in_days(14)));
}

#[test]
fn an_open_case_without_a_next_step_is_a_defect_and_is_shown() {
    let drive = Drive::with_lost_client("Kolos");
    let case = drive.open_case("Kolos", "Svetlana");
    for touch in chain(&drive, case) {
        drive.must("touches.cancel", json!({ "id": touch["id"] }));
    }
    let page = drive.case(case);
    assert_eq!(
        (&page["defect"], page["next"]["kind"].as_str()),
        (&json!(true), Some("plan_touch"))
    );
    assert_eq!(drive.must("cases.list", json!({}))[0]["defect"], true);
    let plan = json!({ "case_id": case, "channel": "call", "about": "", "employee_id": drive.employee("Marina"),
                       "planned_on": drive.in_days(2) });
    drive.must("touches.plan", plan);
    assert_eq!(drive.case(case)["defect"], false);
}

#[test]
fn a_call_does_not_leave_a_case_without_a_next_step() {
    let drive = Drive::with_lost_client("Kolos");
    let case = drive.open_case("Kolos", "Svetlana");
    for touch in chain(&drive, case) {
        drive.must("touches.cancel", json!({ "id": touch["id"] }));
    }
    let call = |next: Value| {
        json!({ "case_id": case, "touch_id": null, "caller_id": null, "path": ["greet"], "outcome": "thinks",
                "other_words": [{ "node": "greet", "words": "Ask my wife" }], "note": "", "minutes": 3, "next_on": next })
    };
    assert_eq!(
        drive.call("calls.finish", call(Value::Null)).unwrap_err().sentence.key,
        "calls-next-needed"
    );
    assert_eq!(
        count(&drive, "SELECT count(*) FROM script_runs"),
        0,
        "nothing of it is kept half"
    );
    drive.must("calls.finish", call(json!(drive.in_days(7))));
    assert_eq!(drive.case(case)["defect"], false);
    assert_eq!(
        count(&drive, "SELECT count(*) FROM script_other_words"),
        1,
        "what nobody foresaw is kept at its place"
    );
}

#[test]
fn a_refusal_is_accepted_and_news_waits_ninety_days() {
    let drive = Drive::with_lost_client("Kolos");
    let case = drive.open_case("Kolos", "Svetlana");
    let first = chain(&drive, case)[0]["id"].as_i64().unwrap();
    drive.must("touches.done", done(&drive, first, "refused"));
    let page = drive.case(case);
    assert_eq!(
        (page["state"].as_str(), page["closed_as"].as_str()),
        (Some("closed"), Some("keep_in_touch"))
    );
    let touches = chain(&drive, case);
    let left = open(&touches);
    assert_eq!(left.len(), 1, "the rest of the chain is off");
    assert_eq!(
        (&left[0]["about"], &left[0]["planned_on"]),
        (&json!("news"), &json!(drive.in_days(90)))
    );
    let plan = json!({ "case_id": case, "channel": "call", "about": "", "employee_id": drive.employee("Marina"),
                       "planned_on": drive.in_days(2) });
    assert_eq!(drive.refused("touches.plan", plan), "case-closed", "no pressure");
    let sooner = json!({ "id": left[0]["id"], "planned_on": drive.in_days(5), "employee_id": null });
    assert!(
        drive.call("touches.move", sooner).is_err(),
        "nor by moving the news nearer"
    );
    let later = json!({ "id": left[0]["id"], "planned_on": drive.in_days(120), "employee_id": null });
    drive.must("touches.move", later);
}

#[test]
fn do_not_contact_stops_everything() {
    let drive = Drive::with_lost_client("Kolos");
    let case = drive.open_case("Kolos", "Svetlana");
    let mut edit = drive.must("clients.get", json!({ "id": client(&drive, "Kolos") }))["edit"].clone();
    edit["do_not_contact"] = json!(true);
    drive.must("clients.save", edit);
    assert_eq!(open(&chain(&drive, case)).len(), 0);
    let plan = json!({ "case_id": case, "channel": "call", "about": "", "employee_id": drive.employee("Marina"),
                       "planned_on": drive.in_days(2) });
    for (name, request) in [
        ("touches.plan", plan),
        (
            "letters.write",
            json!({ "case_id": case, "kind": "apology", "signer_id": null }),
        ),
        ("calls.script", json!({ "case_id": case, "caller_id": null })),
        (
            "interviews.start",
            json!({ "case_id": case, "source": "client", "interviewer_id": drive.employee("Marina") }),
        ),
    ] {
        let refusal = drive.refused(name, request);
        assert!(
            ["do-not-contact", "case-closed"].contains(&refusal.as_str()),
            "{name}: {refusal}"
        );
    }
    let page = drive.case(case);
    assert_eq!(
        (&page["do_not_contact"], &page["defect"]),
        (&json!(true), &json!(false)),
        "silence is no defect"
    );
}

#[test]
fn who_asked_to_be_left_alone_is_no_target_for_a_case() {
    let drive = Drive::with_lost_client("Kolos");
    let loss = drive.target("Kolos")["loss_id"].clone();
    let mut edit = drive.must("clients.get", json!({ "id": client(&drive, "Kolos") }))["edit"].clone();
    edit["do_not_contact"] = json!(true);
    drive.must("clients.save", edit);
    let request =
        json!({ "loss_ids": [loss], "driver_id": drive.employee("Svetlana"), "exception": null, "hot": false });
    assert_eq!(drive.refused("cases.open", request), "do-not-contact");
}

#[test]
fn a_touch_is_done_once_and_not_tomorrow() {
    let drive = Drive::with_lost_client("Kolos");
    let case = drive.open_case("Kolos", "Svetlana");
    let first = chain(&drive, case)[0]["id"].as_i64().unwrap();
    let mut tomorrow = done(&drive, first, "answered");
    tomorrow["done_on"] = json!(drive.in_days(1));
    assert_eq!(
        drive.call("touches.done", tomorrow).unwrap_err().sentence.key,
        "touches-done-later"
    );
    drive.must("touches.done", done(&drive, first, "answered"));
    let again = drive.call("touches.done", done(&drive, first, "answered")).unwrap_err();
    assert_eq!(again.sentence.key, "touches-already-done");
}

#[test]
fn nothing_is_planned_for_a_day_that_is_past() {
    let drive = Drive::with_lost_client("Kolos");
    let case = drive.open_case("Kolos", "Svetlana");
    let plan = json!({ "case_id": case, "channel": "call", "about": "", "employee_id": drive.employee("Marina"),
                       "planned_on": "2020-01-01" });
    assert_eq!(
        drive.call("touches.plan", plan).unwrap_err().sentence.key,
        "touches-planned-past"
    );
    let touch = drive.must("touches.list", json!({ "id": case }))[1]["id"].clone();
    let shift = json!({ "id": touch, "planned_on": drive.in_days(-1), "employee_id": null });
    assert_eq!(
        drive.call("touches.move", shift).unwrap_err().sentence.key,
        "touches-planned-past"
    );
}
