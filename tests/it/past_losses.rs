//! What was lost stays lost in the month it was lost in: who came back is shown as returned, and his return changes neither the
//! heads nor the sum of his loss.

use super::scene::{client, ordered, refused_by_the_file, touched};
use comeback_core::testing::Drive;
use serde_json::{Value, json};

/// Bought every 30 days for 500 until 6 July 2026; lost since 15 August. Denis served him.
fn silent_since_july() -> Drive {
    let drive = Drive::new("2026-11-24");
    drive.bought("Kolos", "2025-10-09", 30, 10, 500);
    drive.bought("Loyal", "2025-12-01", 30, 12, 800);
    drive
}

fn losses(drive: &Drive) -> Value {
    drive.must("losses.list", json!({}))
}

fn page(drive: &Drive, name: &str) -> Value {
    drive.must("clients.get", json!({ "id": client(drive, name) }))
}

#[test]
fn who_buys_again_by_himself_stays_in_the_losses_of_his_month_as_returned() {
    let drive = silent_since_july();
    let before = losses(&drive);
    assert_eq!(
        (before["lost"].as_i64(), before["returned"].as_i64()),
        (Some(1), Some(0))
    );
    ordered(&drive, "Kolos", "900", "2026-11-20", "5").unwrap();

    let after = losses(&drive);
    assert_eq!((after["lost"].as_i64(), after["returned"].as_i64()), (Some(1), Some(1)));
    assert_eq!(
        after["returned_by_themselves"], 1,
        "no touch of ours was before the order"
    );
    assert_eq!(
        after["yearly"], before["yearly"],
        "an order of 5 makes the past loss no cheaper"
    );
    assert_eq!(after["returned_yearly"], before["yearly"]);
    assert_eq!((&after["still_lost"], &after["buying"]), (&json!(0), &json!(2)));
    assert_eq!(after["rows"][0]["returned"], true);
    let august = |of: &Value| {
        of["months"]
            .as_array()
            .unwrap()
            .iter()
            .map(|month| month["lost"].as_i64().unwrap())
            .collect::<Vec<_>>()
    };
    assert_eq!(august(&after), august(&before), "the month keeps its head");

    let page = page(&drive, "Kolos");
    assert_eq!(page["loss_id"], Value::Null);
    assert_eq!(page["came_back"]["args"]["again"]["day"], "2026-11-20");
    assert_eq!(page["returned_on"], Value::Null, "rule 11: a return is of a case");
    assert_ne!(
        page["yearly"], before["yearly"],
        "with an order of 5 he brings less a year now"
    );
    assert_eq!(
        page["brought_before"]["args"]["sum"]["money"], before["yearly"],
        "and his page names the sum that the losses name"
    );
    assert_eq!(drive.must("targets.list", json!({}))["all"], 0, "he is nobody's target");
    assert_eq!(drive.must("today.list", json!({}))["lost"], 1, "today sums up the same");
}

#[test]
fn who_buys_again_by_himself_is_named_in_today_and_in_the_results_and_is_nobody_s_success() {
    let drive = silent_since_july();
    drive.bought("Known", "2025-10-09", 30, 10, 500);
    drive.open_case("Known", "Olga");
    ordered(&drive, "Kolos", "900", "2026-11-20", "500").unwrap();
    ordered(&drive, "Known", "901", "2026-11-20", "500").unwrap();
    let today = drive.must("today.list", json!({}));
    assert_eq!(
        (&today["returned"], &today["returned_by_themselves"]),
        (&json!(0), &json!(2)),
        "one with a case that nobody had begun on, one without"
    );
    assert_eq!(
        (&today["returned_yearly"]["minor"], &today["last_return"]),
        (&json!(0), &Value::Null)
    );
    let results = drive.must("results.get", json!({}));
    assert_eq!(
        (&results["returned"], &results["spontaneous"], &results["without_case"]),
        (&json!(0), &json!(1), &json!(1))
    );
}

#[test]
fn a_chance_learns_nothing_from_who_came_back_by_himself() {
    let drive = silent_since_july();
    let learned = |drive: &Drive| drive.target("Waits")["chance"]["learned"].clone();
    for name in ["Alone", "Called", "Waits"] {
        drive.bought(name, "2025-10-09", 30, 10, 500);
    }
    drive.open_case("Alone", "Olga");
    ordered(&drive, "Kolos", "900", "2026-11-20", "500").unwrap();
    ordered(&drive, "Alone", "901", "2026-11-20", "500").unwrap();
    assert_eq!(
        learned(&drive),
        json!({ "closed": 0, "returned": 0 }),
        "nobody had tried anything"
    );
    let case = drive.open_case("Called", "Olga");
    touched(&drive, case, "Olga", "promised");
    let drive = drive.reopened("2026-11-26");
    ordered(&drive, "Called", "902", "2026-11-25", "500").unwrap();
    assert_eq!(
        learned(&drive),
        json!({ "closed": 1, "returned": 1 }),
        "the one whom a call reached counts"
    );
}

#[test]
fn a_case_s_return_does_not_lower_what_the_loss_cost() {
    let drive = silent_since_july();
    let before = losses(&drive)["yearly"].clone();
    drive.open_case("Kolos", "Olga");
    ordered(&drive, "Kolos", "900", "2026-11-20", "5").unwrap();
    let after = losses(&drive);
    assert_eq!((after["returned"].as_i64(), &after["yearly"]), (Some(1), &before));
}

#[test]
fn an_order_of_the_silent_days_shows_that_there_was_no_loss() {
    let drive = silent_since_july();
    ordered(&drive, "Kolos", "900", "2026-11-20", "500").unwrap();
    assert_eq!(losses(&drive)["lost"], 1);
    ordered(&drive, "Kolos", "850", "2026-08-05", "500").unwrap();
    assert_eq!(
        losses(&drive)["lost"],
        0,
        "he bought on 5 August, before the limit passed"
    );
}

#[test]
fn taken_back_with_its_import_the_order_brings_nobody_back() {
    let drive = silent_since_july();
    ordered(&drive, "Kolos", "900", "2026-11-20", "500").unwrap();
    let imports = drive.must("imports.list", json!({}));
    drive.must("imports.undo", json!({ "id": imports[0]["id"] }));
    let losses = losses(&drive);
    assert_eq!(
        (losses["lost"].as_i64(), losses["returned"].as_i64()),
        (Some(1), Some(0))
    );
    assert_eq!(page(&drive, "Kolos")["standing"], "lost");
    assert_eq!(drive.target("Kolos")["client"], "Kolos");
}

#[test]
fn silent_once_more_he_is_one_more_loss_and_not_lost_twice() {
    let drive = silent_since_july();
    ordered(&drive, "Kolos", "900", "2026-09-01", "500").unwrap();
    let back = drive.must("losses.rows", json!({ "count": 10, "filters": { "returned": true } }));
    assert_eq!(back["total"], 1, "55 days after he fell silent");
    let drive = drive.reopened("2027-02-01");
    let losses = losses(&drive);
    let whole = |field: &str| losses[field].as_i64().unwrap();
    assert_eq!(
        (whole("lost"), whole("left_times")),
        (2, 3),
        "Kolos left twice in these months: one head, two losses"
    );
    assert_eq!((whole("returned"), whole("still_lost")), (0, 2), "he is away again");
    let by_month: i64 = losses["months"]
        .as_array()
        .unwrap()
        .iter()
        .map(|month| month["lost"].as_i64().unwrap())
        .sum();
    assert_eq!(by_month, 3, "the months count losses");
    let by: Vec<_> = losses["employees"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["lost"].as_i64().unwrap())
        .collect();
    assert_eq!(by, [2, 1], "Denis lost both, and Svetlana lost Kolos once more");
    let his: i64 = ["Kolos", "Loyal"]
        .iter()
        .map(|name| page(&drive, name)["yearly"]["minor"].as_i64().unwrap())
        .sum();
    assert_eq!(
        losses["yearly"]["minor"], his,
        "and each brought his year's profit once"
    );
    assert_eq!(drive.must("losses.rows", json!({ "count": 10 }))["total"], 3);
    let rail = &drive.must("drive.state", json!({}))["counts"]["lost"];
    let today = &drive.must("today.list", json!({}))["lost"];
    assert_eq!((rail, today), (&json!(2), &json!(2)), "heads everywhere");
    assert_eq!(
        page(&drive, "Kolos")["lost_twice_on"],
        Value::Null,
        "a silence that ended by itself was a pause, not a return (rule 13)"
    );
    assert_eq!(page(&drive, "Kolos")["standing"], "lost");
}

#[test]
fn whom_we_leave_in_peace_nobody_can_win_back() {
    let drive = silent_since_july();
    drive.bought("Asked", "2025-10-09", 30, 10, 500);
    drive.bought("Refused", "2025-10-09", 30, 10, 500);
    drive.bought("Later", "2025-10-09", 30, 10, 500);
    let of = |field: &str| losses(&drive)[field].as_i64().unwrap();
    assert_eq!((of("lost"), of("still_lost"), of("in_peace")), (4, 4, 0));
    let mut edit = page(&drive, "Asked")["edit"].clone();
    edit["do_not_contact"] = json!(true);
    drive.must("clients.save", edit);
    assert_eq!(
        (of("still_lost"), of("in_peace")),
        (3, 1),
        "he asked not to be contacted"
    );
    for (name, closed_as, left) in [("Refused", "given_up", (2, 2)), ("Later", "keep_in_touch", (2, 2))] {
        let case = drive.open_case(name, "Olga");
        drive.must("cases.close", json!({ "case_id": case, "closed_as": closed_as }));
        assert_eq!((of("still_lost"), of("in_peace")), left, "{closed_as}");
    }
    assert_eq!(of("lost"), of("returned") + of("still_lost") + of("in_peace"));
}

#[test]
fn who_said_that_he_leaves_and_bought_again_is_returned_too() {
    let drive = Drive::new("2026-11-24");
    drive.bought("Loyal", "2025-12-01", 30, 12, 800);
    drive.must(
        "losses.told_us",
        json!({ "client_id": client(&drive, "Loyal"), "day": "2026-11-05", "words": "We go to Mars" }),
    );
    assert_eq!(losses(&drive)["still_lost"], 1);
    ordered(&drive, "Loyal", "900", "2026-11-20", "500").unwrap();
    let losses = losses(&drive);
    assert_eq!(
        (
            losses["lost"].as_i64(),
            losses["returned"].as_i64(),
            losses["still_lost"].as_i64()
        ),
        (Some(1), Some(1), Some(0))
    );
    assert_eq!(page(&drive, "Loyal")["standing"], "buying");
}

#[test]
fn losses_are_sorted_and_asked_for_by_the_days_of_silence_that_their_evidence_names() {
    let drive = silent_since_july();
    drive.bought("Mars", "2025-06-01", 30, 8, 500);
    drive.bought("Back", "2025-10-09", 30, 10, 500);
    ordered(&drive, "Back", "900", "2026-11-20", "500").unwrap();
    let names = |asked: Value| -> Vec<String> {
        let rows = drive.must("losses.rows", asked)["rows"].clone();
        let names = rows.as_array().unwrap().iter();
        names.map(|row| row["client"].as_str().unwrap().to_owned()).collect()
    };
    let longest = json!({ "count": 10, "sort": "evidence", "down": true });
    assert_eq!(
        names(longest),
        ["Mars", "Kolos", "Back"],
        "331 days, 141, and 137 until he bought again"
    );
    assert_eq!(
        names(json!({ "count": 10, "filters": { "silent_from": 200 } })),
        ["Mars"]
    );
    assert_eq!(names(json!({ "count": 10, "filters": { "silent_to": 137 } })), ["Back"]);
    drive.open_case("Mars", "Olga");
    assert_eq!(
        names(json!({ "count": 10, "sort": "case" })),
        ["Kolos", "Mars", "Back"],
        "nobody's, worked on, returned"
    );
}

#[test]
fn no_day_of_coming_back_is_written_without_an_order_of_that_day() {
    let drive = silent_since_july();
    let said = refused_by_the_file(&drive, "UPDATE losses SET came_back_on = '2026-11-20'");
    assert!(said.contains("rule-11"), "{said}");
}
