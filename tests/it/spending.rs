//! What a drive cost and what it counts: its own cases, its own expenses, and all drives together when they are asked for.

use super::scene::{ordered, touched};
use comeback_core::testing::Drive;
use serde_json::{Value, json};

fn expense(drive: &Drive, case: Option<i64>, what: &str, sum_minor: i64) -> Value {
    json!({ "case_id": case, "day": drive.today(), "what": what, "sum_minor": sum_minor })
}

fn results(drive: &Drive, request: Value) -> Value {
    drive.must("results.get", request)
}

fn spent(drive: &Drive) -> i64 {
    results(drive, json!({}))["spent"]["minor"].as_i64().unwrap()
}

/// Names the drive in the settings, which starts it.
fn start(drive: &Drive, name: &str, starts_on: &str) {
    let mut settings = drive.must("settings.get", json!({}));
    settings["drive"]["name"] = json!(name);
    settings["drive"]["starts_on"] = json!(starts_on);
    drive.must("settings.save", settings);
}

#[test]
fn an_expense_is_part_of_what_was_spent() {
    let drive = Drive::with_lost_client("Kolos");
    let case = drive.open_case("Kolos", "Svetlana");
    let before = spent(&drive);
    drive.must("expenses.add", expense(&drive, None, "Plain envelopes", 1_500));
    let cake = drive.must("expenses.add", expense(&drive, Some(case), "A cake", 2_000));
    assert_eq!(cake["client"], "Kolos");
    assert_eq!(spent(&drive) - before, 3_500);
    assert_eq!(drive.case(case)["spent"]["minor"], 2_000, "his own part of it");
    assert_eq!(drive.must("expenses.list", json!({})).as_array().unwrap().len(), 2);
    drive.must("expenses.remove", json!({ "id": cake["id"] }));
    assert_eq!(spent(&drive) - before, 1_500);
    drive.must("undo.back", json!({}));
    assert_eq!(spent(&drive) - before, 3_500, "taken off by mistake, brought back");
    drive.must("undo.back", json!({}));
    drive.must("undo.back", json!({}));
    assert_eq!(drive.must("expenses.list", json!({})), json!([]));
}

#[test]
fn an_expense_says_what_it_was_for_how_much_and_when() {
    let drive = Drive::new("2026-11-24");
    let blamed = |mut request: Value, field: &str, value: Value| {
        request[field] = value;
        let error = drive.call("expenses.add", request).unwrap_err();
        assert_eq!(error.field.as_deref(), Some(field));
    };
    let good = expense(&drive, None, "Courier", 900);
    blamed(good.clone(), "what", json!("  "));
    blamed(good.clone(), "sum_minor", json!(0));
    blamed(good.clone(), "day", json!(drive.in_days(1)));
    let mut nobody = good;
    nobody["case_id"] = json!(404);
    assert!(drive.call("expenses.add", nobody).is_err(), "a case that is not there");
}

#[test]
fn a_drive_counts_its_own_cases_and_expenses() {
    let drive = Drive::with_lost_client("Kolos");
    drive.bought("Rassvet", "2025-09-01", 30, 12, 900);
    start(&drive, "Autumn", "2026-11-01");
    let first = drive.open_case("Kolos", "Svetlana");
    touched(&drive, first, "Svetlana", "answered");
    drive.must("expenses.add", expense(&drive, None, "Envelopes", 1_500));
    ordered(&drive, "Kolos", "new-1", "2026-11-24", "400.00").unwrap();
    assert_eq!(drive.must("drive.state", json!({}))["drive"]["returned"], 1);

    drive.must("drive.end", json!({}));
    assert_eq!(
        results(&drive, json!({}))["drive"]["name"],
        "Autumn",
        "no drive is open: the last one"
    );
    start(&drive, "Winter", "2026-11-24");
    drive.open_case("Rassvet", "Svetlana");
    drive.must("expenses.add", expense(&drive, None, "Stamps", 700));

    let winter = results(&drive, json!({}));
    assert_eq!(winter["drive"]["name"], "Winter");
    assert_eq!((&winter["wanted"], &winter["returned"]), (&json!(1), &json!(0)));
    assert_eq!(winter["spent"]["minor"], 700);
    assert_eq!(drive.must("drive.state", json!({}))["drive"]["returned"], 0);

    let names: Vec<&Value> = winter["drives"]
        .as_array()
        .unwrap()
        .iter()
        .map(|drive| &drive["name"])
        .collect();
    assert_eq!(names, [&json!("Winter"), &json!("Autumn")]);
    let autumn = results(&drive, json!({ "drive_id": winter["drives"][1]["id"], "all": false }));
    assert_eq!((&autumn["wanted"], &autumn["returned"]), (&json!(1), &json!(1)));
    let all = results(&drive, json!({ "drive_id": null, "all": true }));
    assert_eq!((&all["wanted"], &all["returned"]), (&json!(2), &json!(1)));
    assert_eq!(
        all["spent"]["minor"].as_i64(),
        Some(autumn["spent"]["minor"].as_i64().unwrap() + 700)
    );
}

#[test]
fn what_was_under_way_before_the_drive_was_named_is_its_work() {
    let drive = Drive::with_lost_client("Kolos");
    drive.open_case("Kolos", "Svetlana");
    drive.must("expenses.add", expense(&drive, None, "Envelopes", 1_500));
    let drive = drive.reopened("2026-12-10");
    start(&drive, "Winter", "2026-11-20");
    let winter = results(&drive, json!({}));
    assert_eq!(
        (&winter["drive"]["name"], &winter["wanted"]),
        (&json!("Winter"), &json!(1))
    );
    assert_eq!(winter["spent"]["minor"], 1_500);
}

#[test]
fn the_end_of_a_drive_is_taken_back_and_there_is_one_end() {
    let drive = Drive::new("2026-11-24");
    let none = drive.call("drive.end", json!({})).unwrap_err();
    assert_eq!(none.sentence.key, "drive-none-open");
    start(&drive, "Autumn", "2026-11-01");
    drive.must("drive.end", json!({}));
    assert_eq!(drive.must("drive.state", json!({}))["drive"], Value::Null);
    drive.must("undo.back", json!({}));
    assert_eq!(drive.must("drive.state", json!({}))["drive"]["name"], "Autumn");
}
