//! Undo: a step is taken back whole and brought again whole, under the same rules as any other path.

use super::scene::{approved_apology, client, count, done, not_returned, ordered};
use comeback_core::testing::Drive;
use serde_json::{Value, json};

/// Does `act`, takes it back, brings it again: `look` sees the state before, then the state after.
#[track_caller]
fn there_and_back(drive: &Drive, name: &str, request: Value, look: impl Fn() -> Value) {
    let before = look();
    drive.must(name, request);
    let after = look();
    assert_ne!(before, after, "{name} changed nothing that is looked at");
    drive.must("undo.back", json!({}));
    assert_eq!(look(), before, "{name} taken back");
    drive.must("undo.again", json!({}));
    assert_eq!(look(), after, "{name} brought again");
    assert_eq!(drive.must("drive.check", json!({}))["sound"], true, "{name}");
}

#[test]
fn opening_a_case_is_taken_back_with_its_chain() {
    let drive = Drive::with_lost_client("Kolos");
    let loss = drive.target("Kolos")["loss_id"].clone();
    let request =
        json!({ "loss_ids": [loss], "driver_id": drive.employee("Svetlana"), "exception": null, "hot": false });
    let look = || {
        json!([
            drive.must("cases.list", json!({})),
            drive.must("targets.list", json!({})),
            drive.must("today.list", json!({}))
        ])
    };
    there_and_back(&drive, "cases.open", request, look);
    drive.must("undo.back", json!({}));
    assert_eq!(
        count(
            &drive,
            "SELECT (SELECT count(*) FROM cases) + (SELECT count(*) FROM touches)"
        ),
        0
    );
    drive.open_case("Kolos", "Marina");
}

#[test]
fn steps_on_a_case_are_taken_back_one_by_one() {
    let drive = Drive::with_lost_client("Kolos");
    let case = drive.open_case("Kolos", "Svetlana");
    let page = || drive.case(case);
    let touch = drive.must("touches.list", json!({ "id": case }))[0]["id"]
        .as_i64()
        .unwrap();
    there_and_back(&drive, "touches.done", done(&drive, touch, "answered"), page);
    let second = drive.must("touches.list", json!({ "id": case }))[1]["id"].clone();
    there_and_back(
        &drive,
        "touches.move",
        json!({ "id": second, "planned_on": drive.in_days(6), "employee_id": drive.employee("Marina") }),
        page,
    );
    there_and_back(
        &drive,
        "cases.severity",
        json!({ "case_id": case, "severity": 4 }),
        page,
    );
    there_and_back(
        &drive,
        "cases.overrule",
        json!({ "case_id": case, "verdict": "first", "why": "Others look at him" }),
        page,
    );
    there_and_back(
        &drive,
        "cases.assign",
        json!({ "case_id": case, "driver_id": drive.employee("Marina"), "exception": null }),
        page,
    );
    let offer = json!({ "case_id": case, "guarantee": "On time", "special": "Reserved stock", "control_by": drive.employee("Marina"),
                        "gift": "", "cost_minor": 5000, "deadline_on": drive.in_days(30) });
    there_and_back(&drive, "cases.offer", offer, page);
    let order = drive.case(case)["recent_orders"][0]["id"].clone();
    let share =
        json!({ "case_id": case, "order_id": order, "granted_minor": 20_000, "used_minor": 0, "form": "paid_back" });
    there_and_back(&drive, "cases.compensate", share, page);
    there_and_back(
        &drive,
        "cases.close",
        json!({ "case_id": case, "closed_as": "given_up" }),
        page,
    );
    there_and_back(&drive, "cases.reopen", json!({ "id": case }), page);
    there_and_back(
        &drive,
        "touches.cancel",
        json!({ "id": drive.must("touches.plan", json!({
        "case_id": case, "channel": "call", "about": "", "employee_id": drive.employee("Marina"), "planned_on": drive.in_days(4),
    }))["id"] }),
        page,
    );
    not_returned(&drive, case, "undo and redo of everything");
}

#[test]
fn a_check_of_a_returned_client_is_taken_back_and_the_return_stays() {
    let (drive, case) = Drive::ready_for_a_letter("Kolos");
    ordered(&drive, "Kolos", "new-1", "2026-11-20", "150.00").unwrap();
    let drive = drive.reopened("2026-12-21");
    let well = json!({ "case_id": case, "days": 30, "all_well": true, "note": "Rings himself" });
    there_and_back(&drive, "cases.aftercare", well, || {
        drive.case(case)["aftercare"].clone()
    });
    drive.must("undo.back", json!({}));
    let page = drive.case(case);
    assert_eq!(page["returned_on"], "2026-11-20");
    assert_eq!(page["aftercare"].as_array().unwrap().len(), 3, "still to be made");
    assert_eq!(page["aftercare"][0]["done_on"], Value::Null);
}

#[test]
fn a_check_taken_back_shuts_the_gate_again() {
    let drive = Drive::with_lost_client("Kolos");
    let case = drive.open_case("Kolos", "Svetlana");
    drive.interviewed(case, "Svetlana", "company.late-delivery", true);
    let fix = drive.fixed("company.late-delivery", None);
    let check = json!({ "id": fix, "checked_by": drive.employee("Marina") });
    there_and_back(&drive, "fixes.check", check, || drive.case(case)["gate"].clone());
    drive.must("undo.back", json!({}));
    let letter = json!({ "case_id": case, "kind": "apology", "signer_id": null });
    assert_eq!(drive.refused("letters.write", letter), "fix-gate");
}

#[test]
fn an_interview_is_taken_back_with_its_whys() {
    let drive = Drive::with_lost_client("Kolos");
    let case = drive.open_case("Kolos", "Svetlana");
    let before = drive.case(case);
    drive.interviewed(case, "Svetlana", "company.late-delivery", true);
    let after = drive.case(case);
    for _ in 0..3 {
        drive.must("undo.back", json!({}));
    }
    assert_eq!(drive.case(case), before, "begun, written down, ended: three steps");
    assert_eq!(
        count(
            &drive,
            "SELECT (SELECT count(*) FROM why_rounds) + (SELECT count(*) FROM interviews)"
        ),
        0
    );
    for _ in 0..3 {
        drive.must("undo.again", json!({}));
    }
    assert_eq!(drive.case(case), after);
}

#[test]
fn everything_done_since_the_import_can_be_taken_back_to_the_first_step() {
    let (drive, case) = Drive::ready_for_a_letter("Kolos");
    let id = approved_apology(&drive, case);
    drive.must("letters.print", json!({ "id": id }));
    drive.must(
        "letters.moved",
        json!({ "id": id, "state": "handed", "day": drive.today(), "note": "", "courier": "Petrov" }),
    );
    let after = drive.case(case);
    let mut steps = 0;
    while drive.call("undo.back", json!({})).is_ok() {
        steps += 1;
        assert_eq!(
            drive.must("drive.check", json!({}))["sound"],
            true,
            "after {steps} steps back"
        );
    }
    let end = drive.call("undo.back", json!({})).unwrap_err().sentence.key;
    assert_eq!(end, "refusal-nothing-to-undo", "stopped after {steps} steps");
    assert_eq!(
        count(
            &drive,
            "SELECT (SELECT count(*) FROM cases) + (SELECT count(*) FROM letters) + (SELECT count(*) FROM fixes)"
        ),
        0
    );
    assert_eq!(
        count(&drive, "SELECT count(*) FROM orders"),
        12,
        "orders are facts and stay"
    );
    for _ in 0..steps {
        drive.must("undo.again", json!({}));
    }
    assert_eq!(drive.case(case), after);
}

#[test]
fn an_import_ends_what_can_be_taken_back_and_no_return_is_undone() {
    let (drive, case) = Drive::ready_for_a_letter("Kolos");
    ordered(&drive, "Kolos", "new-1", "2026-11-20", "150.00").unwrap();
    for turn in ["undo.back", "undo.again"] {
        assert_eq!(drive.refused(turn, json!({})), "nothing-to-undo", "{turn}");
    }
    let mut edit = drive.must("clients.get", json!({ "id": client(&drive, "Kolos") }))["edit"].clone();
    edit["note"] = json!("Glad to be back");
    drive.must("clients.save", edit);
    drive.must("undo.back", json!({}));
    assert_eq!(drive.case(case)["returned_on"], "2026-11-20");
    assert_eq!(drive.refused("undo.back", json!({})), "nothing-to-undo");
}

#[test]
fn a_new_step_forgets_what_was_taken_back() {
    let drive = Drive::with_lost_client("Kolos");
    let case = drive.open_case("Kolos", "Svetlana");
    drive.must("cases.severity", json!({ "case_id": case, "severity": 4 }));
    drive.must("undo.back", json!({}));
    drive.must("cases.severity", json!({ "case_id": case, "severity": 2 }));
    assert_eq!(drive.refused("undo.again", json!({})), "nothing-to-undo");
    assert_eq!(drive.case(case)["severity_ours"], 2);
}
