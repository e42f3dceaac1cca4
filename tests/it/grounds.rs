//! The column "why" of whom to return: what it says is what it sorts and filters by, and a verdict of one's own ends at rule 13.

use super::scene::{client, ordered, say};
use comeback_core::api::domain::language::Language;
use comeback_core::testing::Drive;
use serde_json::{Value, json};

/// Five are lost and the week has hours for two. Ann and Bob are worth most; the owner leaves Cid out and judges Eve himself.
fn five() -> Drive {
    let drive = Drive::new("2026-11-24");
    for (name, sum) in [("Ann", 1000), ("Bob", 900), ("Cid", 800), ("Dora", 700), ("Eve", 600)] {
        drive.bought(name, "2024-09-01", 30, 12, sum);
    }
    let mut settings = drive.must("settings.get", json!({}));
    settings["drive"]["name"] = json!("Autumn");
    settings["drive"]["hours_week"] = json!(5.5);
    drive.must("settings.save", settings);
    let loss = |name: &str| drive.target(name)["loss_id"].clone();
    drive.must("targets.pin", json!({ "loss_ids": [loss("Cid")], "pin": "out" }));
    drive.must(
        "targets.overrule",
        json!({ "loss_id": loss("Eve"), "verdict": "good_riddance", "why": "Never pays" }),
    );
    drive
}

fn grounds(list: &Value) -> Vec<(&str, &str)> {
    let rows = list["rows"].as_array().unwrap().iter();
    rows.map(|row| (row["client"].as_str().unwrap(), row["ground"].as_str().unwrap()))
        .collect()
}

#[test]
fn why_somebody_stands_where_he_stands_sorts_and_filters_as_it_reads() {
    let drive = five();
    let list = drive.must("targets.list", json!({ "sort": "why" }));
    assert_eq!(
        grounds(&list),
        [
            ("Eve", "overruled"),
            ("Ann", "class_a"),
            ("Bob", "class_a"),
            ("Dora", "hours"),
            ("Cid", "by_hand")
        ]
    );
    let said: Vec<String> = list["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| say(Language::En, &row["stands"]))
        .collect();
    assert_eq!(said[0], "Your own decision: Never pays");
    assert!(said[1].contains("80% of the profit"), "{said:?}");
    assert_eq!(said[3], "2.8 h more needed", "two visits fill the week: {said:?}");
    assert_eq!(said[4], "You leave him out");
    let down = drive.must("targets.list", json!({ "sort": "why", "down": true }));
    assert_eq!(grounds(&down)[0].1, "by_hand");

    let only = json!({ "filters": [{ "column": "why", "one_of": ["hours", "by_hand"] }] });
    let list = drive.must("targets.list", only);
    assert_eq!(grounds(&list), [("Cid", "by_hand"), ("Dora", "hours")]);
    assert_eq!((&list["total"], &list["all"]), (&json!(2), &json!(5)));

    let part = drive.must("targets.list", json!({ "text": "Dora" }));
    assert!(
        list["cut_at"].is_null() && part["cut_at"].is_null(),
        "capacity ends in the whole list alone"
    );

    let case = drive.open_case("Ann", "Svetlana");
    let ann = drive.target("Ann");
    assert_eq!(
        (&ann["ground"], &ann["case_id"]),
        (&json!("in_work"), &json!(case)),
        "a case says so whatever the hours are"
    );
    assert_eq!(say(Language::En, &ann["stands"]), "There is a case already");
}

#[test]
fn what_open_cases_ask_this_week_is_not_offered_a_second_time() {
    let drive = five();
    let choice = |drive: &Drive| drive.must("targets.list", json!({}))["choice"].clone();
    assert_eq!(choice(&drive)["loss_ids"].as_array().unwrap().len(), 2);
    assert_eq!(choice(&drive)["promised"], Value::Null, "nothing is planned yet");
    drive.open_case("Ann", "Svetlana");
    drive.open_case("Bob", "Svetlana");
    let now = choice(&drive);
    assert_eq!(
        say(Language::En, &now["promised"]).split(" h and").next(),
        Some("Of that for cases already open: 4"),
        "two visits and two letters fall into the week"
    );
    assert_eq!(
        now["loss_ids"],
        json!([]),
        "1.5 hours are left, a case asks 2.75: {now:#}"
    );
    assert_eq!((&now["hours_used"], &now["hours"]), (&json!(4.0), &json!(5.5)));
}

#[test]
fn who_was_given_up_is_told_as_closed_and_not_as_in_work() {
    let drive = five();
    let case = drive.open_case("Ann", "Svetlana");
    drive.must("cases.close", json!({ "case_id": case, "closed_as": "given_up" }));
    let ann = drive.target("Ann");
    assert_eq!((&ann["ground"], &ann["barred"]), (&json!("closed"), &json!("closed")));
    assert_eq!(say(Language::En, &ann["stands"]), "Case closed: we stop trying");
    let pin = json!({ "loss_ids": [ann["loss_id"]], "pin": "in" });
    assert_eq!(drive.refused("targets.pin", pin), "case-closed");
}

#[test]
fn a_verdict_of_ones_own_is_told_in_ones_own_words_though_the_sum_speaks_against_it() {
    let drive = five();
    let mut settings = drive.must("settings.get", json!({}));
    settings["visit_minor"] = json!(100_000_000);
    drive.must("settings.save", settings);
    assert_eq!(drive.target("Bob")["ground"], "nothing_to_expect");
    let own = json!({ "loss_id": drive.target("Bob")["loss_id"], "verdict": "first", "why": "A friend of the house" });
    drive.must("targets.overrule", own);
    let bob = drive.target("Bob");
    assert_eq!(
        say(Language::En, &bob["stands"]),
        "Your own decision: A friend of the house"
    );
    assert!(bob["expected"]["minor"].as_i64().unwrap() < 0, "the sum is the warning");
}

#[test]
fn a_verdict_of_ones_own_on_a_case_ends_with_the_second_loss() {
    let (drive, case) = Drive::ready_for_a_letter("Kolos");
    let own = json!({ "case_id": case, "verdict": "first", "why": "The owner likes him" });
    drive.must("cases.overrule", own);
    let told = |drive: &Drive| {
        let page = drive.case(case);
        (page["verdict"].clone(), page["verdict_why"].clone())
    };
    assert_eq!(told(&drive), (json!("first"), json!("The owner likes him")));
    ordered(&drive, "Kolos", "new-1", "2026-11-20", "150.00").unwrap();
    let drive = drive.reopened("2027-03-01");
    assert!(drive.must("clients.get", json!({ "id": client(&drive, "Kolos") }))["lost_twice_on"].is_string());
    assert_eq!(
        told(&drive),
        (json!("good_riddance"), json!("")),
        "rule 13 outweighs it"
    );
    let target = drive.target("Kolos");
    assert_eq!(
        (&target["verdict"], &target["ground"]),
        (&json!("good_riddance"), &json!("lost_twice"))
    );
}
