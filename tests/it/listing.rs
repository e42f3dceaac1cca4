//! The list of clients: what each counts as, and any order and filter over all of them.

use super::scene::{client, ordered};
use comeback_core::testing::Drive;
use serde_json::{Value, json};

/// One of each: Alma buys every 30 days, Bor is late by a few days, Volga is long silent, Gamma said that he leaves, Dara was
/// lost and ordered again, Eva is only written down.
fn one_of_each() -> Drive {
    let drive = Drive::new("2026-11-24");
    drive.bought("Alma", "2025-12-19", 30, 12, 1000);
    drive.bought("Bor", "2025-11-26", 30, 12, 500);
    drive.bought("Volga", "2025-09-01", 30, 12, 800);
    drive.bought("Gamma", "2025-12-25", 30, 12, 300);
    drive.must(
        "losses.told_us",
        json!({ "client_id": client(&drive, "Gamma"), "day": "2026-11-23", "words": "We go to others" }),
    );
    drive.bought("Dara", "2025-09-01", 30, 12, 700);
    drive.open_case("Dara", "Svetlana");
    ordered(&drive, "Dara", "back", "2026-11-24", "50.00").unwrap();
    let eva = drive.file("eva.csv", "Client,Debt\nEva,20\n");
    drive.import(&[&eva]).unwrap();
    drive
}

fn list(drive: &Drive, request: Value) -> Value {
    drive.must("clients.list", request)
}

fn names(page: &Value) -> Vec<&str> {
    page["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["name"].as_str().unwrap())
        .collect()
}

#[test]
fn each_client_is_told_by_what_he_counts_as() {
    let drive = one_of_each();
    let page = list(&drive, json!({}));
    let states: Vec<(&str, &str)> = page["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["name"].as_str().unwrap(), row["state"].as_str().unwrap()))
        .collect();
    assert_eq!(
        states,
        [
            ("Alma", "buying"),
            ("Bor", "sleeping"),
            ("Dara", "returned"),
            ("Eva", "never_bought"),
            ("Gamma", "left"),
            ("Volga", "lost")
        ]
    );
    for row in page["rows"].as_array().unwrap() {
        let told = row["since"] != Value::Null;
        let since = !matches!(row["state"].as_str().unwrap(), "buying" | "never_bought");
        assert_eq!(told, since, "{row}");
    }
}

#[test]
fn a_state_is_chosen_and_all_of_them_are_counted_beside_it() {
    let drive = one_of_each();
    let page = list(&drive, json!({ "filters": { "state": "sleeping" } }));
    assert_eq!(names(&page), ["Bor"]);
    assert_eq!((page["total"].as_i64(), page["all"].as_i64()), (Some(1), Some(6)));
    let counts: i64 = page["states"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["count"].as_i64().unwrap())
        .sum();
    assert_eq!(counts, 6, "the state chosen does not narrow its own counts");
}

#[test]
fn any_column_sorts_both_ways_and_who_has_nothing_there_comes_last() {
    let drive = one_of_each();
    let by = |column: &str, down: bool| {
        let page = list(&drive, json!({ "sort": column, "down": down }));
        names(&page).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(by("total", true), ["Alma", "Volga", "Dara", "Bor", "Gamma", "Eva"]);
    assert_eq!(by("total", false)[0], "Eva", "he bought for nothing");
    assert_eq!(by("last", false)[0], "Volga", "silent since July");
    assert_eq!(by("last", false)[5], "Eva", "he has no last order");
    assert_eq!(by("last", true)[5], "Eva", "either way");
    assert_eq!(by("debt", true)[0], "Eva");
    assert_eq!(by("name", true)[0], "Volga");
    assert_eq!(by("state", false)[0], "Alma");
    for column in ["city", "group", "served", "orders", "yearly", "abc"] {
        assert_eq!(by(column, true).len(), 6, "{column}");
    }
}

#[test]
fn filters_narrow_together_and_a_page_is_cut_from_what_is_left() {
    let drive = one_of_each();
    let page = list(
        &drive,
        json!({ "sort": "total", "down": true, "filters": { "total_from": 400_000, "silent_to": 40 }, "offset": 1, "limit": 1 }),
    );
    assert_eq!(
        page["total"], 3,
        "Alma, Bor and Dara: Volga is silent for longer, Gamma bought less"
    );
    assert_eq!(names(&page), ["Dara"]);
    let served = |by: i64| list(&drive, json!({ "filters": { "served": by } }))["total"].clone();
    assert_eq!(
        (
            served(drive.employee("Denis")),
            served(drive.employee("Svetlana")),
            served(0)
        ),
        (json!(4), json!(1), json!(1)),
        "nobody is written to serve them, so it is whoever took the last order; Eva never ordered"
    );
    assert_eq!(
        list(&drive, json!({ "search": "al", "filters": { "debt_from": 1 } }))["total"],
        0
    );
}

#[test]
fn the_list_follows_what_is_written_down() {
    let drive = one_of_each();
    assert_eq!(list(&drive, json!({ "filters": { "debt_from": 1 } }))["total"], 1);
    let mut edit = drive.must("clients.get", json!({ "id": client(&drive, "Alma") }))["edit"].clone();
    edit["debt_minor"] = json!(100);
    drive.must("clients.save", edit);
    assert_eq!(
        names(&list(&drive, json!({ "filters": { "debt_from": 1 } }))),
        ["Alma", "Eva"]
    );
    let drive = drive.reopened("2027-01-20");
    assert_eq!(
        list(&drive, json!({ "search": "Alma" }))["rows"][0]["state"],
        "lost",
        "silence grows by itself"
    );
}
