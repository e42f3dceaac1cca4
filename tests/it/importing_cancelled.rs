//! An order that a later export tells as called off or given back whole is no order any more.

use super::scene::{client, count};
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
    let off = text
        .replace("Profit", "Profit,Status")
        .replace("0,0\n", "0,0,cancelled\n");
    let result = drive.import(&[&drive.file("off.csv", &off)]).unwrap();
    assert_eq!(result["changes"]["first"][0]["what"], "called-off", "{result}");
    assert_eq!((&rubin(&drive).0, &rubin(&drive).1), (&json!(3), &json!("2026-10-01")));
    let again = drive.import(&[&drive.file("orders again.csv", text)]).unwrap();
    assert_eq!(again["orders_changed"], 1, "it stands again");
    assert_eq!((&rubin(&drive).0, &rubin(&drive).1), (&json!(4), &json!("2026-11-20")));
}

#[test]
fn an_order_that_stood_again_and_was_corrected_since_is_not_called_off_anew_when_its_standing_again_is_taken_back() {
    let drive = Drive::new("2026-11-24");
    drive.import(&[&drive.file("orders.csv", ORDERS)]).unwrap();
    let sixth = |now: &str| ORDERS.replace("2026-11-20,Rubin,10,paid,", &format!("2026-11-20,Rubin,{now},"));
    drive.import(&[&drive.file("off.csv", &sixth("10,cancelled"))]).unwrap();
    drive.import(&[&drive.file("stands.csv", &sixth("5,paid"))]).unwrap();
    drive.import(&[&drive.file("corrected.csv", &sixth("7,paid"))]).unwrap();
    let runs = drive.must("imports.list", json!({}));
    let stands = runs
        .as_array()
        .unwrap()
        .iter()
        .find(|run| run["files"].to_string().contains("stands.csv"))
        .unwrap();
    let undone = drive.must("imports.undo", json!({ "id": stands["id"] }));
    assert_eq!(undone["kept_count"], 1);
    let of_sixth = |what: &str| count(&drive, &format!("SELECT {what} FROM orders WHERE number = '6'"));
    assert_eq!((of_sixth("sum_minor"), of_sixth("called_off")), (700, 0));
    assert_eq!(
        of_sixth("profit_minor IS NULL"),
        1,
        "what it earned is as unknown as it was"
    );
}

#[test]
fn of_the_orders_after_a_return_a_gift_is_told_as_an_order_and_one_called_off_not_at_all() {
    let drive = Drive::with_lost_client("Kolos");
    let case = drive.open_case("Kolos", "Svetlana");
    let orders = "Order number,Date,Customer,Total,Status\nback,2026-11-20,Kolos,100,paid\ngift,2026-11-21,Kolos,0,paid\n\
        off,2026-11-22,Kolos,50,paid\n";
    drive.import(&[&drive.file("orders.csv", orders)]).unwrap();
    let later = orders.replace("50,paid", "50,cancelled");
    drive.import(&[&drive.file("later.csv", &later)]).unwrap();
    let timeline = drive.case(case)["timeline"].clone();
    let told = timeline.as_array().unwrap().iter().filter_map(|item| {
        let number = item["sentence"]["args"]["number"]["text"].as_str()?;
        Some(format!("{number} {}", item["sentence"]["key"].as_str()?))
    });
    let mut told: Vec<String> = told.collect();
    told.sort();
    assert_eq!(told, ["back cases-timeline-returned", "gift cases-timeline-ordered"]);
    let results = drive.must("results.get", json!({ "drive_id": null, "all": true }));
    assert_eq!(results["returns"][0]["orders_since"], 1, "{results}");
}

const LINES: &str = "Номер;Дата;Клиент;Товар;Сумма;Статус\n1;01.09.2026;Колос;Мука;100,00;\n1;01.09.2026;Колос;Соль;50,00;\n\
    2;20.11.2026;Колос;Мука;30,00;\n2;20.11.2026;Колос;Дрожжи;20,00;\n";

fn sums(drive: &Drive) -> Vec<i64> {
    let sum = |number: i64| {
        count(
            drive,
            &format!("SELECT sum_minor FROM orders WHERE number = '{number}'"),
        )
    };
    vec![sum(1), sum(2)]
}

#[test]
fn an_order_of_several_lines_is_called_off_with_all_of_them_and_less_by_one_of_them() {
    for (from, to, left) in [
        ("20,00;\n", "20,00;отменён\n", [15_000, 3_000]),
        (
            "00;\n2;20.11.2026;Колос;Дрожжи;20,00;\n",
            "00;отменён\n2;20.11.2026;Колос;Дрожжи;20,00;отменён\n",
            [15_000, 0],
        ),
    ] {
        let drive = Drive::new("2026-11-24");
        drive.import(&[&drive.file("orders.csv", LINES)]).unwrap();
        assert_eq!(sums(&drive), [15_000, 5_000]);
        let later = LINES.replace(from, to);
        let result = drive.import(&[&drive.file("later.csv", &later)]).unwrap();
        assert_eq!(
            (result["orders_changed"].clone(), sums(&drive)),
            (json!(1), left.to_vec()),
            "{later}"
        );
        let again = drive.import(&[&drive.file("again.csv", &later)]).unwrap();
        assert_eq!(again["orders_changed"], 0, "{later}");
    }
}

#[test]
fn the_goods_below_a_document_called_off_are_no_goods_of_the_one_above_it() {
    let drive = Drive::new("2026-11-24");
    let text = "Номер;Дата;Клиент;Статус;Товар;Сумма\n1;01.09.2026;Колос;;;\n;;;;Мука;100,00\n;;;;Соль;50,00\n\
        2;20.11.2026;Калач;отменён;;\n;;;;Перец;30,00\n;;;;Мёд;20,00\n3;21.11.2026;Рожь;;;\n;;;;Овёс;7,00\n";
    let result = drive.import(&[&drive.file("orders.csv", text)]).unwrap();
    assert_eq!(result["orders_new"], 2);
    let all = count(&drive, "SELECT sum(sum_minor) FROM orders");
    assert_eq!(all, 15_700, "what was called off is nobody's");
}
