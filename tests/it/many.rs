//! A first import of very many orders goes another way than a small one; what stands at the end is the same.

use comeback_core::testing::Drive;
use serde_json::{Value, json};
use std::fmt::Write;

/// So many that they land by the hundred thousand: of each client one order every `10 + client % 50` days, until he stops.
fn orders() -> String {
    let mut text = "Order number,Date,Client ID,Client,Total,Profit,Manager\n".to_owned();
    let first: chrono::NaiveDate = "2024-01-01".parse().unwrap();
    let mut number = 0;
    for client in 0..900_u64 {
        for order in 0..58 {
            let day = first + chrono::Days::new(order * (10 + client % 50) % 1_050);
            number += 1;
            let (sum, manager) = (100 + client * 7 % 900 + order, client % 3);
            writeln!(
                text,
                "{number},{day},C{client},Firm {client},{sum}.00,{}.50,Manager {manager}",
                sum / 5
            )
            .unwrap();
        }
    }
    text
}

fn lists(drive: &Drive) -> Vec<Value> {
    let page = json!({ "offset": 0, "limit": 500, "count": 500 });
    [
        "targets.list",
        "losses.list",
        "losses.rows",
        "clients.list",
        "model.get",
    ]
    .map(|name| match name {
        "losses.list" => drive.must(name, json!({})),
        "model.get" => drive.must(name, json!({ "fresh": false })),
        _ => drive.must(name, page.clone()),
    })
    .into()
}

#[test]
fn who_is_counted_as_his_orders_land_stands_as_if_he_were_counted_from_the_drive() {
    let drive = Drive::new("2026-11-24");
    let path = drive.file("orders.csv", &orders());
    let result = drive.import(&[&path]).unwrap();
    assert_eq!(
        (&result["orders_new"], &result["clients_new"]),
        (&json!(52_200), &json!(900))
    );
    let landed = lists(&drive);
    assert!(landed[1]["lost"].as_i64().unwrap() > 100, "{:#}", landed[1]);
    // Another period of ABC and the first one again: everybody is counted anew, from the drive.
    let settings = drive.must("settings.get", json!({}));
    let mut other = settings.clone();
    other["abc_days"] = json!(100);
    drive.must("settings.save", other);
    drive.must("settings.save", settings);
    for (before, after) in landed.iter().zip(lists(&drive)) {
        assert_eq!(*before, after);
    }
}
