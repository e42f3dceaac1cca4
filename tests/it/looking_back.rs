//! The drive opened on a day before the last that losses were counted for: looking changes nothing, and it is said.

use super::scene::{client, file, ordered, say, told};
use comeback_core::api::domain::language::Language;
use comeback_core::testing::Drive;
use serde_json::{Value, json};

/// Kolos fell silent in July 2026 and is lost since 15 August.
fn counted_up_to_november() -> Drive {
    let drive = Drive::new("2026-11-24");
    drive.bought("Kolos", "2025-10-09", 30, 10, 500);
    drive.bought("Loyal", "2025-12-01", 30, 12, 800);
    drive
}

/// Every loss as it stands in the file, with its number.
fn losses(drive: &Drive) -> Vec<(i64, String, String)> {
    let file = file(drive);
    let mut rows = file
        .prepare("SELECT id, lost_on, signal FROM losses ORDER BY id")
        .unwrap();
    let rows = rows
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .unwrap();
    rows.collect::<Result<_, _>>().unwrap()
}

fn counted_on(drive: &Drive) -> Value {
    drive.must("drive.state", json!({}))["counted_on"].clone()
}

#[test]
fn looking_at_an_earlier_day_rewrites_no_loss() {
    let drive = counted_up_to_november();
    let before = losses(&drive);
    assert_eq!(before.len(), 1);
    assert_eq!(counted_on(&drive), Value::Null);
    let drive = drive.reopened("2026-08-01");
    assert_eq!(
        losses(&drive),
        before,
        "on that day he was not lost yet, and the loss is kept"
    );
    assert_eq!(counted_on(&drive), "2026-11-24", "and the window says why");
    assert_eq!(
        drive.must("losses.list", json!({}))["lost"],
        0,
        "nobody had left by 1 August"
    );
    let drive = drive.reopened("2026-11-24");
    assert_eq!(losses(&drive), before);
    assert_eq!(counted_on(&drive), Value::Null);
}

#[test]
fn who_was_not_lost_yet_on_an_earlier_day_is_neither_offered_nor_pursued() {
    let drive = counted_up_to_november();
    let loss = drive.must("losses.list", json!({}))["rows"][0]["loss_id"].clone();
    let drive = drive.reopened("2026-07-01");
    assert_eq!(drive.must("targets.list", json!({}))["all"], 0);
    let begin = json!({ "loss_ids": [loss], "driver_id": drive.employee("Svetlana"), "exception": null, "hot": false });
    let refused = told(&drive, "cases.open", begin);
    assert!(refused.contains("was not lost yet"), "{refused}");
    let page = drive.must("clients.get", json!({ "id": client(&drive, "Kolos") }));
    let words = say(Language::En, &page["evidence"]);
    assert!(
        words.contains("silent for 141"),
        "as it was counted on 24 November: {words}"
    );
}

#[test]
fn what_is_written_down_on_an_earlier_day_is_counted_for_the_later_one() {
    let drive = counted_up_to_november();
    let before = losses(&drive);
    let drive = drive.reopened("2026-08-01");
    ordered(&drive, "Newcomer", "900", "2026-07-30", "50.00").unwrap();
    let words = json!({ "client_id": client(&drive, "Loyal"), "day": "2026-07-31", "words": "We go to Mars" });
    drive.must("losses.told_us", words);
    assert_eq!(losses(&drive)[0], before[0], "Kolos keeps his loss and its number");
}

#[test]
fn after_a_wrong_clock_losses_are_counted_for_today_when_asked() {
    let drive = counted_up_to_november().reopened("2031-01-01");
    assert_eq!(losses(&drive).len(), 2, "with the clock years ahead everybody is lost");
    let drive = drive.reopened("2026-11-24");
    assert_eq!(losses(&drive).len(), 2);
    drive.must("losses.recount", json!({}));
    assert_eq!(counted_on(&drive), Value::Null);
    assert_eq!(losses(&drive).len(), 1, "Loyal buys");
    assert_eq!(drive.must("losses.list", json!({}))["lost"], 1);
}

#[test]
fn an_old_history_is_counted_for_its_own_day_in_a_drive_that_was_empty() {
    let drive = Drive::new("2026-11-24").reopened("1997-09-30");
    drive.bought("Kolos", "1997-01-05", 30, 9, 500);
    assert_eq!(counted_on(&drive), Value::Null);
    assert_eq!(
        drive.must("losses.list", json!({}))["lost"],
        0,
        "his last order came on 2 September 1997"
    );
}
