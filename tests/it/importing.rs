//! Import: all or nothing, the same file twice adds nothing, real files go in without editing.

use comeback_core::testing::Drive;
use serde_json::json;
use std::path::{Path, PathBuf};

fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(name)
}

#[test]
fn chinook_goes_in_without_editing_orders_named_before_clients() {
    let drive = Drive::new("2011-12-22");
    let result = drive
        .import(&[&data("chinook_invoices.csv"), &data("chinook_customers.csv")])
        .unwrap();
    assert_eq!(
        (&result["clients_new"], &result["orders_new"]),
        (&json!(59), &json!(412))
    );
    let page = drive.must("clients.list", json!({ "search": "", "offset": 0, "limit": 500 }));
    let total: i64 = page["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["total"]["minor"].as_i64().unwrap())
        .sum();
    assert_eq!(total, 232_860, "2,328.60 in all");
}

#[test]
fn cdnow_goes_in_without_a_heading_and_its_clients_are_known_by_number() {
    let drive = Drive::new("1998-07-01");
    let result = drive.import(&[&data("CDNOW_sample.txt")]).unwrap();
    assert_eq!(
        (&result["clients_new"], &result["orders_new"]),
        (&json!(2357), &json!(6919))
    );
}

#[test]
fn the_same_file_twice_adds_nothing() {
    let drive = Drive::new("2011-12-22");
    let files = [data("chinook_customers.csv"), data("chinook_invoices.csv")];
    let files: Vec<&Path> = files.iter().map(PathBuf::as_path).collect();
    drive.import(&files).unwrap();
    let again = drive.import(&files).unwrap();
    assert_eq!((&again["clients_new"], &again["orders_new"]), (&json!(0), &json!(0)));
    assert_eq!(
        (&again["clients_changed"], &again["orders_changed"]),
        (&json!(0), &json!(0))
    );
    assert_eq!(again["same"], json!(59 + 412));
}

#[test]
fn one_bad_line_keeps_the_whole_file_out_until_it_is_skipped() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file(
        "orders.csv",
        "Номер;Дата;Контрагент;Сумма\n1;01.10.2026;Колос;100,50\n2;31.02.2026;Колос;9,00\n",
    );
    let error = drive.import(&[&file]).unwrap_err();
    assert_eq!(error.sentence.key, "import-stopped-by-problems");
    assert_eq!(drive.must("drive.check", json!({}))["orders"], 0, "nothing half in");
    let request = json!({ "files": [{ "path": file, "options": {} }], "skip_problems": true });
    assert_eq!(drive.must("import.run", request)["orders_new"], 1);
}

#[test]
fn a_semicolon_file_in_windows_1251_with_decimal_commas_is_recognised() {
    let drive = Drive::new("2026-11-24");
    let text = "Номер;Дата;Контрагент;Сумма\r\n1;01.10.2026;Булочная Фёдоровых;24800,50\r\n";
    let (bytes, ..) = encoding_rs::WINDOWS_1251.encode(text);
    let path = drive.folder().join("из 1С.csv");
    std::fs::write(&path, &bytes).unwrap();
    drive.import(&[&path]).unwrap();
    let page = drive.must("clients.list", json!({ "search": "фёдоров", "offset": 0, "limit": 10 }));
    assert_eq!(page["rows"][0]["name"], "Булочная Фёдоровых");
    assert_eq!(page["rows"][0]["total"]["minor"], 2_480_050);
}

#[test]
fn a_note_written_by_hand_is_never_overwritten_by_an_import() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file(
        "clients.csv",
        "ID клиента,Клиент,Телефон,Комментарий\nC1,Колос,+7 900 000-00-01,из выгрузки\n",
    );
    drive.import(&[&file]).unwrap();
    let id = drive.must("clients.list", json!({ "search": "Колос", "offset": 0, "limit": 1 }))["rows"][0]["id"].clone();
    let mut edit = drive.must("clients.get", json!({ "id": id }))["edit"].clone();
    edit["note"] = json!("любит, когда приезжают сами");
    drive.must("clients.save", edit);
    drive.import(&[&file]).unwrap();
    assert_eq!(
        drive.must("clients.get", json!({ "id": id }))["edit"]["note"],
        "любит, когда приезжают сами"
    );
}

#[test]
fn a_renamed_client_is_found_by_the_name_he_came_with() {
    let drive = Drive::with_lost_client("Kolos");
    let page = drive.must("clients.list", json!({ "search": "Kolos", "offset": 0, "limit": 1 }));
    let id = page["rows"][0]["id"].clone();
    let mut edit = drive.must("clients.get", json!({ "id": id }))["edit"].clone();
    edit["name"] = json!("Kolos and Sons");
    drive.must("clients.save", edit);
    let result = drive.bought("Kolos", "2026-11-01", 5, 2, 100);
    assert_eq!(result["clients_new"], 0, "{result:#}");
}

#[test]
fn a_name_that_two_clients_bear_is_asked_about() {
    let drive = Drive::with_lost_client("Kolos");
    drive.bought("Rassvet", "2025-09-01", 30, 12, 900);
    let page = drive.must("clients.list", json!({ "search": "Rassvet", "offset": 0, "limit": 1 }));
    let mut edit = drive.must("clients.get", json!({ "id": page["rows"][0]["id"] }))["edit"].clone();
    edit["name"] = json!("Kolos");
    drive.must("clients.save", edit);
    let text = "Order number,Date,Customer,Total,Manager\nN-1,2026-11-20,Kolos,100.00,Denis\n";
    let error = drive.import(&[&drive.file("two.csv", text)]).unwrap_err();
    assert_eq!(error.sentence.key, "import-name-of-several");
}

#[test]
fn who_serves_a_client_may_come_after_his_orders_and_still_says_who_lost_him() {
    let drive = Drive::new("2026-11-24");
    let mut orders = String::from("Order number,Date,Client ID,Total\n");
    for (number, month) in (1..=8).enumerate() {
        orders += &format!("{number},2026-{month:02}-10,K1,700.00\n");
    }
    drive.import(&[&drive.file("orders.csv", &orders)]).unwrap();
    let clients = "Client ID,Client,Manager\nK1,Romashka,Denis\n";
    drive.import(&[&drive.file("clients.csv", clients)]).unwrap();
    let losses = drive.must("losses.list", json!({}));
    assert_eq!(losses["rows"][0]["lost_by"]["name"], "Denis", "{}", losses["rows"][0]);
}

#[test]
fn what_comes_for_the_first_time_is_never_told_to_have_been_there() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file(
        "orders.csv",
        "Номер;Дата;Контрагент;ИНН;Сумма\n1;01.10.2026;ИП Каримов Р. М.;005203771184;100,50\n\
         2;02.10.2026;ООО «Колос»;7701234567;9,00\n3;03.10.2026;ИП Каримов Р. М.;005203771184;7,00\n",
    );
    let result = drive.import(&[&file]).unwrap();
    assert_eq!(
        (&result["orders_new"], &result["same"]),
        (&json!(3), &json!(0)),
        "{result:#}"
    );
    assert_eq!(
        drive.import(&[&file]).unwrap()["same"],
        3,
        "three rows, three orders that are there"
    );
}

#[test]
fn a_further_item_of_a_shopify_order_may_repeat_its_day() {
    let drive = Drive::new("2026-11-24");
    let path = drive.file(
        "orders_export.csv",
        "Name,Email,Financial Status,Paid at,Currency,Subtotal,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Billing Name\n\
         #1001,ann@example.com,paid,2026-05-01 10:00:00 +0000,EUR,30.00,30.00,2026-05-01 10:00:00 +0000,1,Bread,10.00,Ann Lee\n\
         #1001,ann@example.com,,,,,,2026-05-01 10:00:00 +0000,2,Roll,10.00,\n",
    );
    let result = drive.import(&[&path]).unwrap();
    assert_eq!(
        (&result["orders_new"], &result["skipped_why"]["repeated"]),
        (&json!(1), &json!(1)),
        "{result:#}"
    );
}
