//! The fix gate: nothing is said to be put right before it is done, with evidence, and looked at by somebody else.

use super::scene::{approved_apology, file, filled, refused_by_the_file, told};
use comeback_core::testing::Drive;
use serde_json::{Value, json};

pub fn apology(case: i64) -> Value {
    json!({ "case_id": case, "kind": "apology", "signer_id": null })
}

fn planned_fix(drive: &Drive) -> i64 {
    let fix = drive.must(
        "fixes.plan",
        json!({ "id": null, "reason_id": drive.reason("company.late-delivery"), "what": "A second driver on the early run",
                "owner_id": drive.employee("Svetlana"), "due_on": drive.in_days(3) }),
    );
    fix["id"].as_i64().unwrap()
}

#[test]
fn a_letter_is_refused_with_what_is_missing_until_nothing_is() {
    let drive = Drive::with_lost_client("Kolos");
    let case = drive.open_case("Kolos", "Svetlana");
    let shut = |refusal: &str, words: &str| {
        assert_eq!(drive.refused("letters.write", apology(case)), refusal, "{words}");
        let said = told(&drive, "letters.write", apology(case));
        assert!(said.contains(words), "{said}");
        assert_eq!(drive.case(case)["gate"]["open"], false);
    };
    shut("fix-gate", "Talk with the client first");
    drive.interviewed(case, "Svetlana", "company.late-delivery", true);
    shut("fix-gate", "no fix is planned");
    let fix = planned_fix(&drive);
    shut("fix-gate", "is not done yet. Svetlana answers for it");
    let done = |evidence: &str| json!({ "id": fix, "done_on": drive.today(), "evidence": evidence });
    assert_eq!(drive.refused("fixes.finish", done("  ")), "fix-done-needs-evidence");
    assert_eq!(
        drive.refused(
            "fixes.check",
            json!({ "id": fix, "checked_by": drive.employee("Marina") })
        ),
        "fix-checked-after-done"
    );
    drive.must("fixes.finish", done("Delivery log"));
    shut("fix-gate", "Someone other than Svetlana should look");
    let check = |who: &str| json!({ "id": fix, "checked_by": drive.employee(who) });
    assert_eq!(
        drive.refused("fixes.check", check("Svetlana")),
        "fix-checked-by-another"
    );
    drive.must("fixes.check", check("Marina"));
    assert_eq!(
        drive.case(case)["gate"],
        json!({ "open": true, "missing": null, "goes": null })
    );
    let letter = drive.must("letters.write", apology(case));
    assert_eq!(letter["speaks_of"], json!(["A second driver on the early run"]));
}

#[test]
fn one_checked_fix_opens_the_gate_for_every_case_with_that_cause() {
    let drive = Drive::with_lost_client("Kolos");
    for name in ["Rassvet", "Tikhvin"] {
        drive.bought(name, "2025-09-01", 30, 12, 900);
    }
    let cases = ["Kolos", "Rassvet", "Tikhvin"].map(|name| drive.open_case(name, "Svetlana"));
    drive.interviewed(cases[0], "Svetlana", "company.late-delivery", true);
    drive.interviewed(cases[1], "Marina", "company.late-delivery", true);
    drive.interviewed(cases[2], "Marina", "company.rude-staff", true);
    drive.fixed("company.late-delivery", Some("Marina"));
    drive.must("letters.write", apology(cases[0]));
    drive.must("letters.write", apology(cases[1]));
    assert_eq!(
        drive.refused("letters.write", apology(cases[2])),
        "fix-gate",
        "another cause, another fix"
    );
}

#[test]
fn our_guess_is_not_the_client_s_word() {
    let drive = Drive::with_lost_client("Kolos");
    let case = drive.open_case("Kolos", "Svetlana");
    drive.interviewed(case, "Svetlana", "company.late-delivery", false);
    drive.fixed("company.late-delivery", Some("Marina"));
    assert_eq!(drive.refused("letters.write", apology(case)), "reason-not-confirmed");
    let staff = drive.must(
        "interviews.start",
        json!({ "case_id": case, "source": "staff", "interviewer_id": null }),
    );
    let sql = format!("UPDATE interviews SET confirmed = 1 WHERE id = {}", staff["id"]);
    assert!(
        refused_by_the_file(&drive, &sql).contains("CHECK"),
        "a colleague cannot confirm it for him"
    );
}

#[test]
fn a_fix_unchecked_behind_our_back_stops_approval_and_print() {
    let (drive, case) = Drive::ready_for_a_letter("Kolos");
    let uncheck = || {
        file(&drive)
            .execute("UPDATE fixes SET checked_by = NULL, checked_on = NULL", [])
            .unwrap()
    };
    let letter = drive.must("letters.write", apology(case));
    filled(&drive, &letter);
    uncheck();
    let id = json!({ "id": letter["row"]["id"] });
    assert_eq!(drive.refused("letters.approve", id.clone()), "fix-gate");
    let by_hand =
        "UPDATE letters SET state = 'approved', approved_on = '2026-11-24', final_text = 'x', pdf_sha256 = 'x'";
    assert_eq!(refused_by_the_file(&drive, by_hand), "fix-gate");
    let fix = drive.must("fixes.list", json!({}))[0]["id"].clone();
    drive.must(
        "fixes.check",
        json!({ "id": fix, "checked_by": drive.employee("Marina") }),
    );
    drive.must("letters.approve", id);
    uncheck();
    let path = drive.folder().join("letter.pdf");
    let copy = json!({ "id": letter["row"]["id"], "path": path });
    assert_eq!(drive.refused("letters.save_pdf", copy), "fix-gate");
    assert_eq!(
        drive.refused("letters.print", json!({ "id": letter["row"]["id"] })),
        "fix-gate"
    );
    assert!(
        !path.exists() && !drive.app().letters_folder().exists(),
        "no paper that claims what nobody has checked"
    );
}

#[test]
fn a_letter_already_printed_asks_the_gate_for_each_new_print() {
    let (drive, case) = Drive::ready_for_a_letter("Kolos");
    let id = approved_apology(&drive, case);
    let print = json!({ "id": id });
    drive.must("letters.print", print.clone());
    drive.must("letters.print", print.clone());
    file(&drive)
        .execute("UPDATE fixes SET checked_by = NULL, checked_on = NULL", [])
        .unwrap();
    assert_eq!(drive.refused("letters.print", print.clone()), "fix-gate");
    assert_eq!(
        refused_by_the_file(&drive, "UPDATE letters SET prints = prints + 1"),
        "fix-gate"
    );
    let handed = json!({ "id": id, "state": "handed", "day": drive.today(), "note": "", "courier": "Petrov" });
    assert_eq!(drive.refused("letters.moved", handed), "fix-gate");
    let fix = drive.must("fixes.list", json!({}))[0]["id"].clone();
    let check = json!({ "id": fix, "checked_by": drive.employee("Marina") });
    drive.must("fixes.check", check);
    drive.must("letters.print", print);
}

#[test]
fn a_fix_tells_who_waits_for_it_and_when_it_is_overdue() {
    let drive = Drive::with_lost_client("Kolos");
    let case = drive.open_case("Kolos", "Svetlana");
    drive.interviewed(case, "Svetlana", "company.late-delivery", true);
    let fix = planned_fix(&drive);
    let drive = drive.reopened("2026-12-05");
    let row = || drive.must("fixes.list", json!({}))[0].clone();
    assert_eq!(row()["state"], "overdue");
    assert_eq!(row()["waiting"][0]["client"], "Kolos");
    drive.must(
        "fixes.finish",
        json!({ "id": fix, "done_on": drive.today(), "evidence": "Delivery log" }),
    );
    drive.must(
        "fixes.check",
        json!({ "id": fix, "checked_by": drive.employee("Marina") }),
    );
    assert_eq!((&row()["state"], &row()["waiting"]), (&json!("checked"), &json!([])));
}

#[test]
fn the_file_itself_keeps_a_fix_honest() {
    let drive = Drive::with_lost_client("Kolos");
    planned_fix(&drive);
    for (sql, name) in [
        ("UPDATE fixes SET done_on = '2026-11-24'", "fix-done-needs-evidence"),
        (
            "UPDATE fixes SET checked_on = '2026-11-24', checked_by = 1",
            "fix-checked-after-done",
        ),
        (
            "UPDATE fixes SET done_on = '2026-11-24', evidence = 'x', checked_on = '2026-11-24', checked_by = owner_id",
            "fix-checked-by-another",
        ),
    ] {
        let said = refused_by_the_file(&drive, sql);
        assert!(said.contains(name), "{sql}: {said}");
    }
}

#[test]
fn what_was_checked_and_written_about_stays_as_it_was() {
    let (drive, case) = Drive::ready_for_a_letter("Kolos");
    let letter = approved_apology(&drive, case);
    let fix = drive.must("fixes.list", json!({}))[0].clone();
    let rewritten = json!({ "id": fix["id"], "reason_id": fix["reason"]["id"], "what": "Something else",
                            "owner_id": fix["owner"]["id"], "due_on": fix["due_on"] });
    assert!(
        drive.call("fixes.plan", rewritten).is_err(),
        "a fix that is done is not turned into another"
    );
    assert_eq!(
        drive.must("letters.get", json!({ "id": letter }))["speaks_of"],
        json!([fix["what"]])
    );
}

#[test]
fn a_fix_that_was_there_when_he_left_opens_nothing() {
    let drive = Drive::with_lost_client("Kolos");
    let case = drive.open_case("Kolos", "Svetlana");
    drive.interviewed(case, "Svetlana", "company.late-delivery", true);
    let fix = planned_fix(&drive);
    let done = |day: &str| json!({ "id": fix, "done_on": day, "evidence": "Delivery log" });
    let error = drive.call("fixes.finish", done("2020-01-01")).unwrap_err();
    assert_eq!(error.sentence.key, "fixes-done-long-ago");
    drive.must("fixes.finish", done("2026-08-01"));
    drive.must(
        "fixes.check",
        json!({ "id": fix, "checked_by": drive.employee("Marina") }),
    );
    assert_eq!(drive.refused("letters.write", apology(case)), "fix-gate");
    let said = told(&drive, "letters.write", apology(case));
    assert!(said.contains("before the client left"), "{said}");
    assert_eq!(drive.case(case)["next"]["kind"], "plan_fix");
    drive.fixed("company.late-delivery", Some("Marina"));
    drive.must("letters.write", apology(case));
}

#[test]
fn who_lost_him_does_not_vouch_for_the_fix() {
    let drive = Drive::with_lost_client("Kolos");
    let case = drive.open_case("Kolos", "Svetlana");
    drive.interviewed(case, "Svetlana", "company.late-delivery", true);
    drive.fixed("company.late-delivery", Some("Denis"));
    let said = told(&drive, "letters.write", apology(case));
    assert!(said.contains("Denis, who lost this client"), "{said}");
}

#[test]
fn the_letter_claims_in_the_words_of_the_fix_and_no_others() {
    let (drive, case) = Drive::ready_for_a_letter("Kolos");
    let letter = filled(&drive, &drive.must("letters.write", apology(case)));
    let id = json!({ "id": letter["row"]["id"] });
    let stopped = |change: &dyn Fn(&mut Value), words: &str| {
        let mut request =
            json!({ "id": letter["row"]["id"], "draft": letter["draft"], "envelope_line": letter["envelope_line"] });
        change(&mut request);
        drive.must("letters.save", request);
        assert_eq!(drive.refused("letters.approve", id.clone()), "fix-gate", "{words}");
        let said = told(&drive, "letters.approve", id.clone());
        assert!(said.contains(words), "{said}");
    };
    let paragraphs = letter["draft"]["paragraphs"].as_array().unwrap();
    let fix = paragraphs
        .iter()
        .position(|one| one.to_string().contains("A second driver"))
        .unwrap();
    stopped(
        &|request| {
            request["draft"]["paragraphs"][fix] =
                json!("Ten new vans stand in our yard. The governor has looked at them.")
        },
        "Put this paragraph back as it was: This was put right",
    );
    stopped(
        &|request| {
            request["draft"]["paragraphs"][0] = json!("We bought ten new vans, and everything else is fixed too.")
        },
        "Only the paragraph of the checked fix",
    );
    stopped(
        &|request| request["envelope_line"] = json!("We have bought you a house"),
        "The line on the envelope tells of more than was checked",
    );
    drive.must(
        "letters.save",
        json!({ "id": letter["row"]["id"], "draft": letter["draft"], "envelope_line": letter["envelope_line"] }),
    );
    drive.must("letters.approve", id);
}

#[test]
fn a_fix_is_planned_for_a_day_to_come_and_only_once() {
    let (drive, _) = Drive::ready_for_a_letter("Kolos");
    let plan = |id: Value, what: &str, due: i64| {
        let request = json!({ "id": id, "reason_id": drive.reason("company.late-delivery"), "what": what,
                              "owner_id": drive.employee("Olga"), "due_on": drive.in_days(due) });
        drive.call("fixes.plan", request)
    };
    let refused = |answer: Result<Value, comeback_core::api::ApiError>| {
        let error = answer.unwrap_err();
        (error.sentence.key, error.field.unwrap_or_default())
    };
    let past = ("fixes-due-past".to_owned(), "due_on".to_owned());
    assert_eq!(refused(plan(Value::Null, "A second van", -1)), past);
    let fix = plan(Value::Null, "A second van", 0).expect("today is not past")["id"].clone();
    let twin = ("fixes-twin".to_owned(), "what".to_owned());
    assert_eq!(refused(plan(Value::Null, " a  second VAN.", 5)), twin);
    assert_eq!(refused(plan(fix.clone(), "A second van", -3)), past);
    plan(fix, "A second van", 7).expect("the plan itself may be changed");
    plan(Value::Null, "A second van and a driver", 7).expect("another change is another fix");
}
