//! An order that a later export tells as called off or given back whole is no order any more.

use super::scene::client;
use comeback_core::testing::Drive;
use serde_json::{Value, json};

const ORDERS: &str = "Order number,Date,Customer,Total,Status,Refunded\n\
    1,2026-01-01,Rubin,10,paid,\n2,2026-02-01,Rubin,10,paid,\n3,2026-03-01,Rubin,10,paid,\n\
    4,2026-04-01,Rubin,10,paid,\n5,2026-05-01,Rubin,10,paid,\n6,2026-11-20,Rubin,10,paid,\n";

/// Orders, the last of them and whether he buys.
fn rubin(drive: &Drive) -> (Value, Value, Value) {
    let page = drive.must("clients.get", json!({ "id": client(drive, "Rubin") }));
    let rhythm = &page["rhythm"];
    (
        rhythm["orders"].clone(),
        rhythm["last_order_on"].clone(),
        page["standing"].clone(),
    )
}

#[test]
fn an_order_called_off_or_given_back_whole_in_a_later_export_is_no_order_until_that_import_is_taken_back() {
    let buying = (json!(6), json!("2026-11-20"), json!("buying"));
    let lost = (json!(5), json!("2026-05-01"), json!("lost"));
    for now in ["cancelled,", "paid,10"] {
        let drive = Drive::new("2026-11-24");
        drive.import(&[&drive.file("orders.csv", ORDERS)]).unwrap();
        assert_eq!(rubin(&drive), buying);
        let later = ORDERS.replace("2026-11-20,Rubin,10,paid,", &format!("2026-11-20,Rubin,10,{now}"));
        let result = drive.import(&[&drive.file("later.csv", &later)]).unwrap();
        assert_eq!(result["orders_changed"], 1, "{now}");
        assert_eq!(rubin(&drive), lost, "{now}");
        assert_eq!(drive.must("drive.check", json!({}))["sound"], true);
        let again = drive.import(&[&drive.file("again.csv", &later)]).unwrap();
        assert_eq!(again["orders_changed"], 0, "{now}");
        let imports = drive.must("imports.list", json!({}));
        let of = |name: &str| {
            let all = imports.as_array().unwrap();
            all.iter().find(|run| run["files"].to_string().contains(name)).unwrap()["id"].clone()
        };
        drive.must("imports.undo", json!({ "id": of("later.csv") }));
        assert_eq!(rubin(&drive), buying, "{now}");
    }
}

#[test]
fn a_gift_is_an_order_even_where_the_file_says_that_nothing_was_earned() {
    let drive = Drive::new("2026-11-24");
    let text = "Order number,Date,Customer,Total,Profit\n1,2026-08-01,Rubin,10,3\n2,2026-09-01,Rubin,10,3\n\
        3,2026-10-01,Rubin,10,3\n4,2026-11-20,Rubin,0,0\n";
    drive.import(&[&drive.file("orders.csv", text)]).unwrap();
    assert_eq!((&rubin(&drive).0, &rubin(&drive).1), (&json!(4), &json!("2026-11-20")));
}
