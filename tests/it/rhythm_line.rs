//! The line of days of a client: every order he ever placed is on it, however many they are.

use super::scene::client;
use comeback_core::testing::Drive;
use serde_json::{Value, json};

fn line(drive: &Drive, name: &str) -> Value {
    drive.must("clients.get", json!({ "id": client(drive, name) }))["rhythm"].clone()
}

fn added(line: &Value, field: &str) -> i64 {
    let strokes = line["strokes"].as_array().unwrap();
    strokes.iter().map(|stroke| stroke[field].as_i64().unwrap()).sum()
}

#[test]
fn an_order_of_eight_years_ago_is_drawn_too() {
    let drive = Drive::new("2026-11-24");
    drive.bought("Kolos", "2018-11-01", 30, 90, 500);
    let line = line(&drive, "Kolos");
    assert_eq!((&line["orders"], &line["days_each"]), (&json!(90), &json!(1)));
    assert_eq!(line["strokes"].as_array().unwrap().len(), 90);
    assert_eq!(line["strokes"][0]["from"], "2018-11-01");
}

#[test]
fn thousands_of_orders_share_strokes_and_none_is_left_out() {
    let drive = Drive::new("2026-11-24");
    drive.bought("Daily", "2018-01-01", 1, 3_000, 5);
    let line = line(&drive, "Daily");
    let strokes = line["strokes"].as_array().unwrap();
    assert!((200..=480).contains(&strokes.len()), "{}", strokes.len());
    assert_eq!(line["days_each"], 7, "3 000 days over 480 places");
    assert_eq!(added(&line, "orders"), 3_000);
    let minor: i64 = strokes
        .iter()
        .map(|stroke| stroke["sum"]["minor"].as_i64().unwrap())
        .sum();
    assert_eq!(minor, 3_000 * 500, "and the sums are those of all of them");
    assert_eq!(
        (&strokes[0]["from"], &strokes[0]["to"]),
        (&json!("2018-01-01"), &json!("2018-01-07"))
    );
}

#[test]
fn a_sum_without_a_rate_is_not_drawn_as_if_it_were_the_firm_s_money() {
    let drive = Drive::new("2026-11-24");
    drive.bought("Kolos", "2026-01-05", 30, 8, 500);
    let text = "Order number,Date,Customer,Total,Currency\nU-1,2026-09-20,Kolos,100000.00,JPY\n";
    drive.import(&[&drive.file("yen.csv", text)]).unwrap();
    let line = line(&drive, "Kolos");
    let yen = &line["strokes"][8];
    assert_eq!((&yen["from"], &yen["orders"]), (&json!("2026-09-20"), &json!(1)));
    assert_eq!(yen["sum"], Value::Null);
}
