//! What an import keeps for later: the meaning of columns by their headings, and the rows it could not take.

use comeback_core::testing::Drive;
use serde_json::{Value, json};

/// "Кто" and "Сколько" mean nothing to the import until it is told.
const ODD: &str = "Кто;Когда;Сколько\nКолос;01.10.2026;100,50\nКалач;02.10.2026;70,00\n";

fn said() -> Value {
    json!({ "kind": "orders", "columns": ["name", "day", "sum"] })
}

fn preview(drive: &Drive, name: &str, text: &str, options: Value) -> Value {
    let file = drive.file(name, text);
    drive.must("import.preview", json!({ "path": file, "options": options }))
}

fn fields(preview: &Value) -> Vec<&str> {
    let columns = preview["columns"].as_array().unwrap();
    columns
        .iter()
        .map(|column| column["field"].as_str().unwrap_or("—"))
        .collect()
}

fn remember(drive: &Drive, options: Value) {
    let heading = json!({ "heading_line": 1, "kind": "orders" });
    let fingerprint = preview(drive, "odd.csv", ODD, heading)["fingerprint"].clone();
    drive.must(
        "import.mapping",
        json!({ "fingerprint": fingerprint, "options": options }),
    );
}

#[test]
fn columns_once_named_are_known_in_the_next_file_and_said_since_when() {
    let drive = Drive::new("2026-11-12");
    let at_first = preview(
        &drive,
        "october.csv",
        "Номер;Дата;Контрагент;Сумма;Менеджер\n1;01.10.2026;Колос;9,00;Денис\n",
        json!({}),
    );
    assert_eq!(
        (fields(&at_first)[4], &at_first["remembered"]),
        ("served-by", &Value::Null)
    );
    let options = json!({ "kind": "orders", "columns": ["number", "day", "name", "sum", null] });
    drive.must(
        "import.mapping",
        json!({ "fingerprint": at_first["fingerprint"], "options": options }),
    );

    let drive = drive.reopened("2026-11-24");
    let next = "НОМЕР;Дата;Контрагент;Сумма;менеджер\n2;03.11.2026;Колос;9,00;Денис\n";
    let shown = preview(&drive, "november.csv", next, json!({}));
    assert_eq!((fields(&shown)[4], &shown["remembered"]), ("—", &json!("2026-11-12")));
    let said = json!({ "kind": "orders", "columns": ["number", "day", "name", "sum", "note"] });
    let shown = preview(&drive, "november.csv", next, said);
    assert_eq!(
        (fields(&shown)[4], &shown["remembered"]),
        ("note", &Value::Null),
        "what is said now goes before"
    );

    drive.must(
        "import.mapping",
        json!({ "fingerprint": shown["fingerprint"], "options": null }),
    );
    let shown = preview(&drive, "november.csv", next, json!({}));
    assert_eq!((fields(&shown)[4], &shown["remembered"]), ("served-by", &Value::Null));
}

#[test]
fn an_import_goes_by_what_is_remembered() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file("odd.csv", ODD);
    remember(&drive, said());
    let shown = preview(&drive, "odd.csv", ODD, json!({ "heading_line": 1 }));
    assert_eq!(fields(&shown), ["name", "day", "sum"]);
    let request = json!({ "files": [{ "path": file, "options": { "heading_line": 1 } }], "skip_problems": false });
    assert_eq!(drive.must("import.run", request)["orders_new"], 2);
}

#[test]
fn a_later_word_on_dates_leaves_the_columns_as_they_were_said() {
    let drive = Drive::new("2026-11-24");
    remember(&drive, said());
    remember(&drive, json!({ "kind": "orders", "date_order": "day-first" }));
    let shown = preview(&drive, "odd.csv", ODD, json!({ "heading_line": 1 }));
    assert_eq!(
        (fields(&shown), &shown["date_order"]),
        (vec!["name", "day", "sum"], &json!("day-first"))
    );
}

const ORDERS: &str = "Номер;Дата;Контрагент;Сумма\n1;01.10.2026;Колос;100,50\n2;31.02.2026;Колос;9,00\n\
    3;03.10.2026;Калач;=1+2\n";

#[test]
fn rejected_rows_are_saved_with_what_is_wrong_and_land_once_they_are_right() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file("orders.csv", ORDERS);
    let to = drive.folder().join("отложенные.csv");
    let options = json!({ "skip": [2, 3, 4] });
    let saved = drive.must(
        "import.rejected",
        json!({ "file": { "path": file, "options": options }, "to": to }),
    );
    assert_eq!(saved["rows"], 2, "left out by hand is saved too, what is sound is not");
    let text = std::fs::read_to_string(&to).unwrap();
    let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(lines.len(), 3);
    assert!(lines[0].starts_with("Номер;Дата;Контрагент;Сумма;"), "{}", lines[0]);
    assert!(lines[1].starts_with("2;31.02.2026;Колос;9,00;"), "{}", lines[1]);
    assert!(
        lines[2].starts_with("3;03.10.2026;Калач;'=1+2;"),
        "no formula leaves: {}",
        lines[2]
    );

    let whole = json!({ "files": [{ "path": file, "options": {} }], "skip_problems": true });
    assert_eq!(drive.must("import.run", whole)["orders_new"], 1);
    let right = text.replace("31.02.2026", "28.02.2026").replace("'=1+2", "3,00");
    let shown = preview(&drive, "right.csv", &right, json!({}));
    assert_eq!(fields(&shown), ["number", "day", "name", "sum", "—"]);
    let right = drive.file("right.csv", &right);
    assert_eq!(drive.import(&[&right]).unwrap()["orders_new"], 2);
}

#[test]
fn a_file_of_rejected_rows_is_read_as_the_file_it_is_from() {
    let drive = Drive::new("2026-11-24");
    let whole = preview(&drive, "orders.csv", ORDERS, json!({}));
    let file = drive.file("orders.csv", ORDERS);
    let to = drive.folder().join("rest.csv");
    drive.must(
        "import.rejected",
        json!({ "file": { "path": file, "options": {} }, "to": to }),
    );
    let rest = drive.must("import.preview", json!({ "path": to, "options": {} }));
    assert_eq!(rest["fingerprint"], whole["fingerprint"]);
}

#[test]
fn where_every_row_can_be_taken_no_file_is_written() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file("orders.csv", "Номер;Дата;Контрагент;Сумма\n1;01.10.2026;Колос;100,50\n");
    let to = drive.folder().join("rest.csv");
    let request = json!({ "file": { "path": file, "options": {} }, "to": to });
    assert_eq!(drive.must("import.rejected", request)["rows"], 0);
    assert!(!to.exists());
}

#[test]
fn every_kind_of_file_lands_and_lands_once() {
    let drive = Drive::new("2026-11-24");
    let files = [
        drive.file("a.csv", "Сотрудник;Должность;Работает\nКорнев Денис;водитель;да\n"),
        drive.file("b.csv", "ID клиента;Клиент;Телефон\nC1;Колос;+7 900 000-00-01\n"),
        drive.file(
            "c.csv",
            "Компания;Контактное лицо;Должность;Телефон\nКолос;Фёдоров Пётр;директор;+7 900 000-00-03\n",
        ),
        drive.file("d.csv", "Номер;Дата;Контрагент;Сумма\n1;01.10.2026;Колос;100,50\n"),
        drive.file(
            "e.csv",
            "Дата обращения;Клиент;Обращение\n02.10.2026;Колос;Есть ли ржаная\n",
        ),
        drive.file(
            "f.csv",
            "Дата жалобы;Клиент;Суть жалобы\n03.10.2026;Колос;Опоздали на два часа\n",
        ),
    ];
    let paths: Vec<&std::path::Path> = files.iter().map(std::path::PathBuf::as_path).collect();
    let result = drive.import(&paths).unwrap();
    for (what, count) in [
        ("employees_new", 1),
        ("clients_new", 1),
        ("contacts_new", 1),
        ("orders_new", 1),
        ("inquiries_new", 1),
        ("complaints_new", 1),
    ] {
        assert_eq!(result[what], count, "{what}: {result}");
    }
    let again = drive.import(&paths).unwrap();
    for what in [
        "employees_new",
        "clients_new",
        "contacts_new",
        "orders_new",
        "inquiries_new",
        "complaints_new",
    ] {
        assert_eq!(again[what], 0, "{what}");
    }
    assert_eq!(again["clients_changed"], 0);
}
