//! Rule 10: whoever lost the client does not win him back, in no role and by no path, unless it is written why.

use super::scene::{client, count, file, ordered, refused_by_the_file, told};
use comeback_core::testing::Drive;
use serde_json::{Value, json};

/// Every command by which somebody comes to act on a case, with `who` in it.
fn acts(drive: &Drive, case: i64, who: i64) -> Vec<(&'static str, Value)> {
    let touch = drive.must("touches.list", json!({ "id": case }))[1]["id"].clone();
    vec![
        (
            "cases.assign",
            json!({ "case_id": case, "driver_id": who, "exception": null }),
        ),
        (
            "interviews.start",
            json!({ "case_id": case, "source": "client", "interviewer_id": who }),
        ),
        ("calls.script", json!({ "case_id": case, "caller_id": who })),
        (
            "calls.finish",
            json!({ "case_id": case, "touch_id": null, "caller_id": who, "path": ["greet"], "outcome": "answered",
                    "other_words": [], "note": "", "minutes": 3, "next_on": drive.in_days(3) }),
        ),
        (
            "touches.plan",
            json!({ "case_id": case, "channel": "visit", "about": "", "employee_id": who, "planned_on": drive.in_days(2) }),
        ),
        (
            "touches.move",
            json!({ "id": touch, "planned_on": drive.in_days(5), "employee_id": who }),
        ),
        (
            "letters.write",
            json!({ "case_id": case, "kind": "apology", "signer_id": who }),
        ),
        (
            "cases.offer",
            json!({ "case_id": case, "guarantee": "", "special": "", "control_by": who, "gift": "", "cost_minor": 0,
                    "deadline_on": null }),
        ),
    ]
}

#[test]
fn he_is_refused_by_name_in_every_role() {
    let (drive, case) = Drive::ready_for_a_letter("Kolos");
    for (name, request) in acts(&drive, case, drive.employee("Denis")) {
        assert_eq!(drive.refused(name, request.clone()), "rule-10", "{name}");
        let said = told(&drive, name, request);
        assert!(
            said.contains("Denis") && said.contains("Kolos") && said.contains("rule 10"),
            "{name}: {said}"
        );
    }
    for (name, request) in acts(&drive, case, drive.employee("Marina")) {
        drive.must(name, request);
    }
    assert_eq!(drive.must("drive.check", json!({}))["sound"], true);
}

#[test]
fn he_does_not_open_the_case_either() {
    let drive = Drive::with_lost_client("Kolos");
    let request = json!({ "loss_ids": [drive.target("Kolos")["loss_id"]], "driver_id": drive.employee("Denis"),
                          "exception": null, "hot": false });
    assert_eq!(drive.refused("cases.open", request.clone()), "rule-10");
    assert!(told(&drive, "cases.open", request).contains("Denis"));
    assert_eq!(count(&drive, "SELECT count(*) FROM cases"), 0);
}

#[test]
fn several_cases_are_opened_all_or_none() {
    let drive = Drive::with_lost_client("Kolos");
    let text = "Order number,Date,Customer,Total,Manager\n".to_owned()
        + ["2026-01-10", "2026-02-10", "2026-03-10", "2026-04-10"]
            .map(|day| format!("T-{day},{day},Tikhvin,700.00,Marina\n"))
            .concat()
            .as_str();
    drive.import(&[&drive.file("marina.csv", &text)]).unwrap();
    let losses = json!([drive.target("Tikhvin")["loss_id"], drive.target("Kolos")["loss_id"]]);
    let open = |driver: &str| json!({ "loss_ids": losses, "driver_id": drive.employee(driver), "exception": null, "hot": false });
    assert_eq!(
        drive.refused("cases.open", open("Denis")),
        "rule-10",
        "Marina lost one of them, Denis the other"
    );
    assert_eq!(drive.refused("cases.open", open("Marina")), "rule-10");
    assert_eq!(count(&drive, "SELECT count(*) FROM cases"), 0);
    drive.must("cases.open", open("Svetlana"));
    assert_eq!(count(&drive, "SELECT count(*) FROM cases"), 2);
}

#[test]
fn the_file_itself_refuses_him_in_every_role() {
    let (drive, case) = Drive::ready_for_a_letter("Kolos");
    drive.must(
        "letters.write",
        json!({ "case_id": case, "kind": "apology", "signer_id": null }),
    );
    drive.bought("Rassvet", "2025-09-01", 30, 12, 900);
    let (denis, marina) = (drive.employee("Denis"), drive.employee("Marina"));
    let control = json!({ "case_id": case, "guarantee": "", "special": "", "control_by": marina, "gift": "",
                          "cost_minor": 0, "deadline_on": null });
    let without_offer =
        format!("INSERT INTO offers (case_id, control_by, made_on) VALUES ({case}, {denis}, '2026-11-24')");
    assert_eq!(
        refused_by_the_file(&drive, &without_offer),
        "rule-10",
        "{without_offer}"
    );
    drive.must("cases.offer", control);
    file(&drive)
        .execute(
            &format!("INSERT INTO script_runs (case_id, caller_id, day, language, path) VALUES ({case}, {marina}, '2026-11-24', 'en', '[]')"),
            [],
        )
        .unwrap();
    for sql in [
        format!("UPDATE cases SET driver_id = {denis} WHERE id = {case}"),
        format!(
            "INSERT INTO cases (loss_id, client_id, driver_id, opened_on)
                 SELECT id, client_id, {denis}, '2026-11-24' FROM losses WHERE id NOT IN (SELECT loss_id FROM cases)"
        ),
        format!("UPDATE interviews SET interviewer_id = {denis}"),
        format!(
            "INSERT INTO interviews (case_id, source, interviewer_id, started_on) VALUES ({case}, 'client', {denis}, '2026-11-24')"
        ),
        format!("UPDATE touches SET employee_id = {denis}"),
        format!(
            "INSERT INTO touches (case_id, channel, employee_id, planned_on) VALUES ({case}, 'call', {denis}, '2026-11-30')"
        ),
        format!("UPDATE script_runs SET caller_id = {denis}"),
        format!(
            "INSERT INTO script_runs (case_id, caller_id, day, language, path) VALUES ({case}, {denis}, '2026-11-24', 'en', '[]')"
        ),
        format!("UPDATE letters SET signer_id = {denis}"),
        format!(
            "INSERT INTO letters (case_id, kind, language, signer_id, draft, seed, made_on)
                 VALUES ({case}, 'apology', 'en', {denis}, '{{}}', 1, '2026-11-24')"
        ),
        format!("UPDATE offers SET control_by = {denis}"),
        format!(
            "UPDATE losses SET lost_by = {} WHERE id = (SELECT loss_id FROM cases)",
            drive.employee("Svetlana")
        ),
        format!("UPDATE losses SET lost_by = {marina} WHERE id = (SELECT loss_id FROM cases)"),
    ] {
        assert_eq!(refused_by_the_file(&drive, &sql), "rule-10", "{sql}");
    }
    assert_eq!(drive.must("drive.check", json!({}))["sound"], true);
}

#[test]
fn who_took_goods_back_has_not_served_him_last() {
    let drive = Drive::with_lost_client("Kolos");
    let lost_by = |drive: &Drive| drive.must("losses.list", json!({}))["rows"][0]["lost_by"]["name"].clone();
    let back = |drive: &Drive, name: &str| ordered(drive, name, "back", "2026-11-20", "-50.00").unwrap();
    back(&drive, "Kolos");
    assert_eq!(lost_by(&drive), "Denis", "Svetlana took a part of his last order back");
    // Who says himself that he leaves was lost by the same one.
    let drive = Drive::new("2026-11-24");
    drive.bought("Rye", "2025-12-20", 30, 12, 1000);
    back(&drive, "Rye");
    let words = json!({ "client_id": client(&drive, "Rye"), "day": "2026-11-24", "words": "I have had enough" });
    drive.must("losses.told_us", words);
    assert_eq!(lost_by(&drive), "Denis");
}

#[test]
fn who_lost_him_is_not_forgotten_while_he_is_worked_on() {
    let (drive, case) = Drive::ready_for_a_letter("Kolos");
    let olga = drive.employee("Olga");
    for sql in [
        "UPDATE losses SET lost_by = NULL".to_owned(),
        format!("UPDATE losses SET lost_by = {olga}"),
    ] {
        assert_eq!(refused_by_the_file(&drive, &sql), "rule-10", "{sql}");
    }
    assert_eq!(drive.case(case)["lost_by"]["name"], "Denis");
    assert_eq!(
        drive.refused(
            "calls.script",
            json!({ "case_id": case, "caller_id": drive.employee("Denis") })
        ),
        "rule-10"
    );
}

#[test]
fn the_two_exceptions_are_written_down_shown_and_halve_the_chance() {
    let usual = Drive::with_lost_client("Kolos");
    let case = usual.open_case("Kolos", "Svetlana");
    let usual = usual.case(case)["chance"].clone();
    assert_eq!(usual["halved"], false);
    for exception in ["ordered_by_head", "nobody_else"] {
        let drive = Drive::with_lost_client("Kolos");
        if exception == "nobody_else" {
            for name in ["Olga", "Svetlana", "Marina"] {
                leaves(&drive, name);
            }
        }
        let opened = drive.must(
            "cases.open",
            json!({ "loss_ids": [drive.target("Kolos")["loss_id"]], "driver_id": drive.employee("Denis"),
                    "exception": exception, "hot": false }),
        );
        let case = opened["case_ids"][0].as_i64().unwrap();
        let page = drive.case(case);
        assert_eq!(
            (page["exception"].as_str(), page["driver"]["name"].as_str()),
            (Some(exception), Some("Denis"))
        );
        assert_eq!(page["chance"]["halved"], true);
        let (whole, half) = (
            usual["share"].as_f64().unwrap(),
            page["chance"]["share"].as_f64().unwrap(),
        );
        assert!((half * 2.0 - whole).abs() < 1e-9, "{half} is half of {whole}");
        for (name, request) in acts(&drive, case, drive.employee("Denis")) {
            let answer = drive.call(name, request);
            let rule = answer.err().and_then(|error| error.rule);
            assert_eq!(rule, None, "{name} is his now that it is written why");
        }
        let taken_off = refused_by_the_file(&drive, "DELETE FROM rule10_exceptions");
        assert_eq!(taken_off, "rule-10", "the reason stays as long as he drives the case");
    }
}

/// An employee who works here no more.
fn leaves(drive: &Drive, name: &str) {
    let all = drive.must("employees.list", json!({}));
    let mut one = all
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["name"] == name)
        .unwrap()
        .clone();
    one["active"] = json!(false);
    drive.must("employees.save", one);
}

#[test]
fn nobody_else_is_not_so_while_somebody_else_works_here() {
    let drive = Drive::with_lost_client("Kolos");
    let request = json!({ "loss_ids": [drive.target("Kolos")["loss_id"]], "driver_id": drive.employee("Denis"),
                          "exception": "nobody_else", "hot": false });
    assert_eq!(drive.refused("cases.open", request.clone()), "rule-10");
    let said = told(&drive, "cases.open", request);
    assert!(said.contains("Svetlana") && said.contains("Marina"), "{said}");
    let by_hand = format!(
        "INSERT INTO rule10_exceptions (loss_id, employee_id, reason, noted_on)
         SELECT id, {}, 'nobody_else', '2026-11-24' FROM losses",
        drive.employee("Denis")
    );
    assert_eq!(refused_by_the_file(&drive, &by_hand), "rule-10");
}

#[test]
fn no_exception_lets_him_sign() {
    let (drive, case) = Drive::ready_for_a_letter("Kolos");
    let denis = drive.employee("Denis");
    drive.must(
        "cases.assign",
        json!({ "case_id": case, "driver_id": denis, "exception": "ordered_by_head" }),
    );
    let by_him = json!({ "case_id": case, "kind": "apology", "signer_id": denis });
    assert_eq!(drive.refused("letters.write", by_him), "rule-10");
    let letter = drive.must(
        "letters.write",
        json!({ "case_id": case, "kind": "apology", "signer_id": null }),
    );
    let sign = json!({ "id": letter["row"]["id"], "signer_id": denis });
    assert_eq!(drive.refused("letters.sign", sign), "rule-10");
    let by_hand = format!("UPDATE letters SET signer_id = {denis}");
    assert_eq!(refused_by_the_file(&drive, &by_hand), "rule-10");
}

#[test]
fn there_is_no_third_exception() {
    let drive = Drive::with_lost_client("Kolos");
    let request = json!({ "loss_ids": [drive.target("Kolos")["loss_id"]], "driver_id": drive.employee("Denis"),
                          "exception": "he_is_nice", "hot": false });
    assert!(drive.call("cases.open", request).is_err());
    assert_eq!(count(&drive, "SELECT count(*) FROM cases"), 0);
}

#[test]
fn the_head_of_the_firm_may_always_act() {
    let drive = Drive::new("2026-11-24");
    let text = "Order number,Date,Customer,Total,Manager\n".to_owned()
        + ["2026-01-10", "2026-02-10", "2026-03-10", "2026-04-10"]
            .map(|day| format!("O-{day},{day},Kolos,700.00,Olga\n"))
            .concat()
            .as_str();
    drive.import(&[&drive.file("olga.csv", &text)]).unwrap();
    let case = drive.open_case("Kolos", "Olga");
    let page = drive.case(case);
    assert_eq!(
        (page["lost_by"]["name"].as_str(), page["driver"]["name"].as_str()),
        (Some("Olga"), Some("Olga"))
    );
    assert_eq!(
        (&page["exception"], &page["chance"]["halved"]),
        (&Value::Null, &json!(false))
    );
    drive.interviewed(case, "Olga", "company.late-delivery", true);
    drive.fixed("company.late-delivery", Some("Marina"));
    for (name, request) in acts(&drive, case, drive.employee("Olga")) {
        drive.must(name, request);
    }
    let mut olga = drive.must("employees.list", json!({}));
    let olga = olga
        .as_array_mut()
        .unwrap()
        .iter_mut()
        .find(|one| one["name"] == "Olga")
        .unwrap();
    olga["is_director"] = json!(false);
    assert!(
        drive.call("employees.save", olga.clone()).is_err(),
        "who acts as the head stays the head meanwhile"
    );
    assert_eq!(drive.case(case)["driver"]["name"], "Olga");
}

#[test]
fn undo_does_not_give_the_case_to_him() {
    let drive = Drive::with_lost_client("Kolos");
    let case = drive.open_case("Kolos", "Svetlana");
    let to = |who: &str, exception: Value| json!({ "case_id": case, "driver_id": drive.employee(who), "exception": exception });
    drive.must("cases.assign", to("Denis", json!("ordered_by_head")));
    drive.must("cases.assign", to("Marina", Value::Null));
    for turn in ["undo.back", "undo.back", "undo.again", "undo.again", "undo.back"] {
        drive.must(turn, json!({}));
        let page = drive.case(case);
        let denis = page["driver"]["name"] == "Denis";
        assert_eq!(
            page["exception"],
            if denis { json!("ordered_by_head") } else { Value::Null },
            "{turn}"
        );
        assert_eq!(drive.must("drive.check", json!({}))["sound"], true, "{turn}");
    }
}
