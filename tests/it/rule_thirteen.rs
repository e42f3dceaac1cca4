//! Rule 13: a client lost twice is not pursued. It closes for good; one penitent letter is allowed, then silence.

use super::scene::{answer_says, client, filled, ordered, refused_by_the_file};
use comeback_core::api::ApiError;
use comeback_core::testing::Drive;
use serde_json::{Value, json};

/// "Kolos" was lost, came back on 20 November, and fell silent again: found on 1 March.
fn lost_twice() -> (Drive, i64) {
    let (drive, case) = Drive::ready_for_a_letter("Kolos");
    ordered(&drive, "Kolos", "new-1", "2026-11-20", "150.00").unwrap();
    let drive = drive.reopened("2027-03-01");
    (drive, case)
}

fn page(drive: &Drive) -> Value {
    drive.must("clients.get", json!({ "id": client(drive, "Kolos") }))
}

#[track_caller]
fn left_in_peace(drive: &Drive, case: i64) {
    let loss = page(drive)["loss_id"].clone();
    if loss.is_i64() {
        let open = json!({ "loss_ids": [loss], "driver_id": drive.employee("Marina"), "exception": "ordered_by_head", "hot": false });
        assert_eq!(drive.refused("cases.open", open), "rule-13");
    }
    assert_eq!(drive.refused("cases.reopen", json!({ "id": case })), "rule-13");
    let plan = json!({ "case_id": case, "channel": "call", "about": "", "employee_id": drive.employee("Marina"),
                       "planned_on": drive.in_days(1) });
    assert_eq!(drive.refused("touches.plan", plan), "rule-13");
    let verdict = json!({ "case_id": case, "verdict": "first", "why": "The owner likes him" });
    assert_eq!(drive.refused("cases.overrule", verdict), "rule-13");
    for kind in ["apology", "thanks"] {
        let letter = json!({ "case_id": case, "kind": kind, "signer_id": null });
        assert_eq!(drive.refused("letters.write", letter), "rule-13", "{kind}");
    }
    if loss.is_i64() {
        let pin = json!({ "loss_ids": [loss], "pin": "in" });
        assert_eq!(drive.refused("targets.pin", pin), "rule-13");
        let overrule = json!({ "loss_id": loss, "verdict": "first", "why": "The owner likes him" });
        assert_eq!(drive.refused("targets.overrule", overrule), "rule-13");
        assert_eq!(drive.target("Kolos")["by_hand"], false);
    }
    assert_eq!(drive.must("drive.check", json!({}))["sound"], true);
}

#[test]
fn the_second_loss_closes_for_good() {
    let (drive, case) = lost_twice();
    assert!(
        page(&drive)["lost_twice_on"].is_string(),
        "silent again after the return"
    );
    assert!(page(&drive)["loss_id"].is_i64());
    assert_eq!(drive.case(case)["lost_twice"], true);
    assert_eq!(drive.target("Kolos")["verdict"], "good_riddance");
    left_in_peace(&drive, case);
}

#[test]
fn who_says_he_is_leaving_after_his_return_is_lost_twice_that_day() {
    let (drive, case) = Drive::ready_for_a_letter("Kolos");
    ordered(&drive, "Kolos", "new-1", "2026-11-20", "150.00").unwrap();
    let words = json!({ "client_id": client(&drive, "Kolos"), "day": "2026-11-23", "words": "Late again" });
    drive.must("losses.told_us", words);
    assert_eq!(page(&drive)["lost_twice_on"], "2026-11-23");
    left_in_peace(&drive, case);
}

/// "Loyal" buys every month, said on 5 November that he leaves, and ordered again on the 20th though nobody had a case for it.
fn told_and_back() -> Drive {
    let drive = Drive::new("2026-11-24");
    drive.bought("Loyal", "2025-12-01", 30, 12, 800);
    says_he_leaves(&drive, "2026-11-05").unwrap();
    ordered(&drive, "Loyal", "900", "2026-11-20", "500").unwrap();
    drive
}

fn says_he_leaves(drive: &Drive, day: &str) -> Result<Value, ApiError> {
    let words = json!({ "client_id": client(drive, "Loyal"), "day": day, "words": "We go to Mars" });
    drive.call("losses.told_us", words)
}

fn twice_on(drive: &Drive) -> Value {
    drive.must("clients.get", json!({ "id": client(drive, "Loyal") }))["lost_twice_on"].clone()
}

#[test]
fn who_told_us_came_back_by_himself_and_leaves_again_is_lost_twice_though_nobody_had_a_case() {
    let drive = told_and_back();
    assert_eq!(twice_on(&drive), Value::Null, "he is here");
    let loss = says_he_leaves(&drive, "2026-11-23").unwrap()["id"].clone();
    assert_eq!(twice_on(&drive), "2026-11-23");
    let target = drive.target("Loyal");
    assert_eq!(
        (&target["verdict"], &target["lost_twice"]),
        (&json!("good_riddance"), &json!(true))
    );
    let open = json!({ "loss_ids": [loss], "driver_id": drive.employee("Olga"), "exception": null, "hot": false });
    assert_eq!(drive.refused("cases.open", open), "rule-13");
    let listed = drive.must(
        "clients.list",
        json!({ "search": "", "filters": { "state": "lost_twice" }, "offset": 0, "limit": 5 }),
    );
    assert_eq!(
        (&listed["total"], &listed["rows"][0]["name"]),
        (&json!(1), &json!("Loyal"))
    );
    assert_eq!(drive.must("drive.check", json!({}))["sound"], true);
}

#[test]
fn who_was_lost_twice_without_a_case_gets_his_one_farewell_and_nothing_else() {
    let drive = told_and_back();
    let loss = says_he_leaves(&drive, "2026-11-23").unwrap()["id"].clone();
    let request = json!({ "loss_id": loss, "signer_id": null });
    let letter = drive.must("letters.part", request.clone());
    assert_eq!(letter["row"]["kind"], "farewell");
    assert_eq!(
        drive.must("letters.part", request)["row"]["id"],
        letter["row"]["id"],
        "there is one"
    );
    let case = letter["row"]["case_id"].as_i64().unwrap();
    assert_eq!(drive.case(case)["closed_as"], "lost_twice", "closed as it begins");
    let write = json!({ "case_id": case, "kind": "thanks", "signer_id": null });
    assert_eq!(drive.refused("letters.write", write), "rule-13");
    let plan = json!({ "case_id": case, "channel": "call", "about": "", "employee_id": drive.employee("Marina"),
                       "planned_on": drive.in_days(1) });
    assert_eq!(drive.refused("touches.plan", plan), "rule-13");
    assert_eq!(drive.refused("cases.reopen", json!({ "id": case })), "rule-13");
    assert_eq!(
        drive.must("results.get", json!({}))["wanted"],
        0,
        "nobody wanted him back"
    );
    assert_eq!(drive.must("drive.check", json!({}))["sound"], true);
    drive.must("undo.back", json!({}));
    assert_eq!(super::scene::count(&drive, "SELECT count(*) FROM cases"), 0);
}

#[test]
fn silent_again_after_his_word_he_is_lost_twice_too() {
    let drive = told_and_back().reopened("2027-03-01");
    assert!(twice_on(&drive).is_string());
}

#[test]
fn the_import_that_shows_him_gone_again_names_him_and_its_order_is_not_taken_back() {
    let drive = Drive::new("2026-11-24");
    drive.bought("Loyal", "2025-12-01", 30, 10, 800);
    says_he_leaves(&drive, "2026-09-05").unwrap();
    drive.bought("Other", "2025-12-01", 30, 12, 800);
    let drive = drive.reopened("2027-03-01");
    let result = ordered(&drive, "Loyal", "900", "2026-10-20", "500").unwrap();
    assert_eq!(
        result["lost_twice"],
        json!(["Loyal"]),
        "back in October, and silent since"
    );
    let imports = drive.must("imports.list", json!({}));
    drive.must("imports.undo", json!({ "id": imports[0]["id"] }));
    assert!(twice_on(&drive).is_string());
    let page = drive.must("clients.get", json!({ "id": client(&drive, "Loyal") }));
    assert_eq!(
        page["rhythm"]["last_order_on"], "2026-10-20",
        "the order that his second loss stands on stays"
    );
}

#[test]
fn the_import_that_shows_the_second_loss_names_him() {
    let (drive, case) = Drive::ready_for_a_letter("Kolos");
    let drive = drive.reopened("2027-03-01");
    let result = ordered(&drive, "Kolos", "new-1", "2026-11-26", "150.00").unwrap();
    assert_eq!(result["returned"][0]["client"], "Kolos");
    assert_eq!(
        result["lost_twice"],
        json!(["Kolos"]),
        "he came back in November and is silent since"
    );
    left_in_peace(&drive, case);
}

#[test]
fn an_order_that_comes_late_shows_the_second_loss_and_ends_the_pursuit() {
    let drive = Drive::with_lost_client("Kolos");
    let first = drive.open_case("Kolos", "Svetlana");
    drive.must("cases.close", json!({ "case_id": first, "closed_as": "given_up" }));
    let words = json!({ "client_id": client(&drive, "Kolos"), "day": "2026-11-10", "words": "We have found another" });
    let loss = drive.must("losses.told_us", words)["id"].clone();
    let open = json!({ "loss_ids": [loss], "driver_id": drive.employee("Marina"), "exception": null, "hot": false });
    let second = drive.must("cases.open", open)["case_ids"][0].as_i64().unwrap();
    let result = ordered(&drive, "Kolos", "late-1", "2026-10-15", "150.00").unwrap();
    assert_eq!(
        result["returned"][0]["case_id"], first,
        "he had come back before he left again"
    );
    assert_eq!(result["lost_twice"], json!(["Kolos"]));
    assert_eq!(page(&drive)["lost_twice_on"], "2026-11-10");
    assert_eq!(drive.case(second)["closed_as"], "lost_twice");
    left_in_peace(&drive, second);
}

#[test]
fn it_survives_import_undo_and_a_restart() {
    let (drive, case) = lost_twice();
    let twice = page(&drive)["lost_twice_on"].clone();
    let mut edit = page(&drive)["edit"].clone();
    edit["note"] = json!("A pity");
    drive.must("clients.save", edit.clone());
    drive.must("undo.back", json!({}));
    drive.must("undo.again", json!({}));
    edit["lost_twice_on"] = Value::Null;
    drive.call("clients.save", edit).ok();
    assert_eq!(page(&drive)["lost_twice_on"], twice);
    ordered(&drive, "Kolos", "new-2", "2027-02-27", "900.00").unwrap();
    assert_eq!(
        page(&drive)["lost_twice_on"],
        twice,
        "an order by himself is welcome, and he is not pursued"
    );
    left_in_peace(&drive, case);
    let drive = drive.reopened("2027-09-01");
    assert_eq!(page(&drive)["lost_twice_on"], twice);
    left_in_peace(&drive, case);
}

/// Orders of "Kolos" on these days arrive in one more export.
fn more_complete(drive: &Drive, days: &[&str]) {
    let mut text = "Order number,Date,Customer,Total,Manager\n".to_owned();
    for day in days {
        text.push_str(&format!("more-{day},{day},Kolos,150.00,Svetlana\n"));
    }
    drive.import(&[&drive.file("more.csv", &text)]).unwrap();
}

#[test]
fn a_silence_that_was_only_a_gap_in_the_export_takes_the_mark_back() {
    let (drive, case) = lost_twice();
    more_complete(&drive, &["2026-12-18", "2027-01-15", "2027-02-12"]);
    assert_eq!(
        page(&drive)["lost_twice_on"],
        Value::Null,
        "he was never silent beyond his limit"
    );
    assert_eq!(page(&drive)["loss_id"], Value::Null);
    assert_eq!(drive.case(case)["state"], "returned");
    assert_eq!(drive.must("drive.check", json!({}))["sound"], true);
    let drive = drive.reopened("2027-09-01");
    assert!(
        page(&drive)["lost_twice_on"].is_string(),
        "silent since then: this time it is a loss"
    );
    left_in_peace(&drive, case);
}

#[test]
fn orders_that_leave_a_real_silence_take_nothing_back() {
    let (drive, case) = lost_twice();
    let twice = page(&drive)["lost_twice_on"].clone();
    more_complete(&drive, &["2026-12-18", "2027-02-27"]);
    assert_eq!(
        page(&drive)["lost_twice_on"],
        twice,
        "from December to the end of February"
    );
    left_in_peace(&drive, case);
}

#[test]
fn what_he_said_himself_no_order_takes_back() {
    let (drive, case) = Drive::ready_for_a_letter("Kolos");
    ordered(&drive, "Kolos", "new-1", "2026-11-20", "150.00").unwrap();
    let drive = drive.reopened("2027-03-01");
    assert!(page(&drive)["lost_twice_on"].is_string(), "by his silence");
    let words = json!({ "client_id": client(&drive, "Kolos"), "day": "2027-02-28", "words": "And do not ring" });
    drive.must("losses.told_us", words);
    more_complete(&drive, &["2026-12-18", "2027-01-15", "2027-02-12"]);
    assert!(page(&drive)["lost_twice_on"].is_string(), "he told us so");
    left_in_peace(&drive, case);
}

#[test]
fn the_file_itself_takes_the_mark_back_on_no_other_ground() {
    let (drive, _) = lost_twice();
    for sql in [
        "DELETE FROM second_losses",
        "UPDATE second_losses SET signal = 'S1', limit_days = 900, lost_on = '2030-01-01'",
    ] {
        assert_eq!(refused_by_the_file(&drive, sql), "rule-13", "{sql}");
    }
    more_complete(&drive, &["2027-02-20"]);
    let sql = "UPDATE clients SET lost_twice_on = NULL WHERE lost_twice_on IS NOT NULL";
    assert_eq!(refused_by_the_file(&drive, sql), "rule-13");
}

#[test]
fn the_file_itself_keeps_it() {
    let (drive, _) = lost_twice();
    for sql in [
        "UPDATE clients SET lost_twice_on = NULL",
        "UPDATE clients SET lost_twice_on = '2030-01-01'",
        "INSERT INTO cases (loss_id, client_id, driver_id, opened_on)
         SELECT id, client_id, 1, '2027-03-01' FROM losses WHERE id NOT IN (SELECT loss_id FROM cases)",
        "INSERT INTO touches (case_id, channel, employee_id, planned_on) SELECT id, 'call', 1, '2027-03-02' FROM cases",
    ] {
        assert_eq!(refused_by_the_file(&drive, sql), "rule-13", "{sql}");
    }
}

#[test]
fn one_farewell_letter_then_silence() {
    let (drive, case) = lost_twice();
    let farewell = json!({ "case_id": case, "kind": "farewell", "signer_id": null });
    let letter = drive.must("letters.write", farewell.clone());
    let id = letter["row"]["id"].clone();
    assert_eq!(
        drive.must("letters.write", farewell.clone())["row"]["id"],
        id,
        "a draft is gone on with"
    );
    assert_eq!(letter["speaks_of"], json!([]), "what was mended has not helped");
    assert!(
        !letter["envelope_line"].as_str().unwrap().contains("put it right"),
        "{letter:#}"
    );
    assert!(
        !letter["draft"]["paragraphs"]
            .to_string()
            .contains("Two deliveries came late"),
        "the cause of the first loss is not that of the second"
    );
    filled(&drive, &letter);
    drive.must("letters.approve", json!({ "id": id }));
    drive.must("letters.print", json!({ "id": id }));
    drive.must(
        "letters.moved",
        json!({ "id": id, "state": "handed", "day": drive.today(), "note": "", "courier": "Petrov" }),
    );
    assert_eq!(drive.refused("letters.write", farewell), "letters-one-farewell");
    left_in_peace(&drive, case);
}

#[test]
fn nobody_else_gets_a_farewell() {
    let (drive, case) = Drive::ready_for_a_letter("Kolos");
    let error = drive
        .call(
            "letters.write",
            json!({ "case_id": case, "kind": "farewell", "signer_id": null }),
        )
        .unwrap_err();
    assert_eq!(error.sentence.key, "letters-farewell-only-twice");
    let closed = drive
        .call("cases.close", json!({ "case_id": case, "closed_as": "lost_twice" }))
        .unwrap_err();
    assert_eq!(closed.sentence.key, "cases-close-not-twice");
}

#[test]
fn he_is_not_asked_how_he_fares_either() {
    let (drive, case) = lost_twice();
    assert_eq!(drive.case(case)["next"]["kind"], "nothing");
    let today = drive.must("today.list", json!({}));
    assert!(!today["tasks"].to_string().contains("Kolos"), "{today:#}");
    assert_eq!(
        drive.refused(
            "calls.script",
            json!({ "case_id": case, "caller_id": drive.employee("Marina") })
        ),
        "rule-13"
    );
}

#[test]
fn the_terminal_says_lost_twice_in_the_list_and_on_his_page() {
    let (drive, _) = lost_twice();
    answer_says(&drive, &["client", "list"], "lost twice");
    answer_says(&drive, &["client", "show", "Kolos"], "lost twice");
}
