//! Whom the hours of a drive suffice for, and whom the user puts among them himself.

use comeback_core::testing::Drive;
use serde_json::{Value, json};
use std::fmt::Write;

#[test]
fn the_chosen_fill_the_hours_and_the_user_s_hand_goes_first() {
    let drive = Drive::new("2026-11-24");
    let mut text = String::from("Order number,Date,Customer,Total,Profit,Manager\n");
    for (n, name) in ["Ann", "Bob", "Cid", "Dora", "Eve", "Fay"].iter().enumerate() {
        for month in 1..=6 {
            let sum = 1_000 * (n + 1);
            writeln!(
                text,
                "{name}{month},2026-{month:02}-10,{name},{sum}.00,{}.00,Denis",
                sum / 5
            )
            .unwrap();
        }
    }
    let orders = drive.file("six.csv", &text);
    drive.import(&[&orders]).unwrap();
    let none = drive.must("targets.list", json!({}));
    assert_eq!(
        none["choice"]["loss_ids"],
        json!([]),
        "nobody said how many hours there are: {none:#}"
    );
    assert_eq!(none["cut_at"], Value::Null);

    let mut settings = drive.must("settings.get", json!({}));
    settings["drive"]["name"] = json!("Autumn");
    settings["drive"]["hours_week"] = json!(5.5);
    drive.must("settings.save", settings);
    let names = |list: &Value| -> Vec<String> {
        let rows = list["rows"].as_array().unwrap();
        rows.iter()
            .map(|row| row["client"].as_str().unwrap().to_owned())
            .collect()
    };
    let list = drive.must("targets.list", json!({}));
    assert_eq!(
        names(&list),
        ["Fay", "Eve", "Dora", "Cid", "Bob", "Ann"],
        "the dearest hour first"
    );
    assert_eq!(
        (&list["cut_at"], &list["rows"][2]["left_out"]),
        (&json!(2), &json!("hours")),
        "5.5 hours are two cases that begin with a visit: 2.75 each"
    );

    let loss = |name: &str| drive.target(name)["loss_id"].clone();
    drive.must("targets.pin", json!({ "loss_ids": [loss("Ann")], "pin": "in" }));
    drive.must("targets.pin", json!({ "loss_ids": [loss("Fay")], "pin": "out" }));
    let list = drive.must("targets.list", json!({}));
    assert_eq!(&names(&list)[..2], ["Ann", "Eve"]);
    assert_eq!(drive.target("Fay")["left_out"], "by_hand");

    drive.must(
        "targets.overrule",
        json!({ "loss_id": loss("Eve"), "verdict": "good_riddance", "why": "Never pays" }),
    );
    assert_eq!(drive.target("Eve")["left_out"], json!({ "barred": "good_riddance" }));
    let list = drive.must("targets.list", json!({}));
    assert_eq!(&names(&list)[..2], ["Ann", "Dora"], "his place went to the next");
    let again = json!({ "loss_ids": [loss("Eve")], "pin": "in" });
    let refused = drive.call("targets.pin", again).unwrap_err();
    assert_eq!(refused.field.as_deref(), Some("loss_ids"), "the verdict comes first");
    let open = json!({ "loss_ids": [loss("Dora"), loss("Eve")], "driver_id": drive.employee("Svetlana"),
                       "exception": null, "hot": false });
    let refused = drive.call("cases.open", open).unwrap_err();
    assert_eq!(
        refused.field.as_deref(),
        Some("loss_ids"),
        "nor is a case opened past it"
    );
    assert_eq!(drive.target("Dora")["case_id"], Value::Null, "all or none");
    drive.must(
        "targets.overrule",
        json!({ "loss_id": loss("Eve"), "verdict": "must", "why": "Paid what he owed" }),
    );
    let case = drive.open_case("Eve", "Svetlana");
    assert_eq!(drive.case(case)["verdict"], "must", "the case takes the verdict over");

    drive.must("targets.unpin_all", json!({}));
    let list = drive.must("targets.list", json!({ "sort": "client" }));
    assert_eq!(names(&list), ["Ann", "Bob", "Cid", "Dora", "Eve", "Fay"]);
    let dear = json!({ "filters": [{ "column": "expected", "from": drive.target("Dora")["expected"]["minor"] }] });
    let list = drive.must("targets.list", dear);
    assert_eq!(list["total"], 3, "Dora, Eve and Fay");
    assert_eq!(list["all"], 6);
}

#[test]
fn a_drive_has_no_hours_below_nought_and_says_which_fit() {
    let drive = Drive::new("2026-11-24");
    let mut settings = drive.must("settings.get", json!({}));
    settings["drive"]["name"] = json!("Autumn");
    for (field, value) in [
        ("hours_week", json!(-5.0)),
        ("goal_returns", json!(-1)),
        ("goal_profit_minor", json!(-1)),
    ] {
        let mut odd = settings.clone();
        odd["drive"][field] = value;
        let refused = drive.call("settings.save", odd).unwrap_err();
        assert_eq!(refused.field.as_deref(), Some(field));
    }
}
