//! What an import keeps for later: the meaning of columns by their headings.

use comeback_core::testing::Drive;
use serde_json::{Value, json};

/// "Кто" and "Сколько" mean nothing to the import until it is told.
const ODD: &str = "Кто;Когда;Сколько\nКолос;01.10.2026;100,50\nКалач;02.10.2026;70,00\n";

fn said() -> Value {
    json!({ "kind": "orders", "columns": ["name", "day", "sum"] })
}

pub fn preview(drive: &Drive, name: &str, text: &str, options: Value) -> Value {
    let file = drive.file(name, text);
    drive.must("import.preview", json!({ "path": file, "options": options }))
}

pub fn fields(preview: &Value) -> Vec<&str> {
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

/// As the window says it: something of the file itself, kept under the headings that come of it.
fn taught(drive: &Drive, name: &str, text: &str, options: Value) -> Value {
    let shown = preview(drive, name, text, options.clone());
    assert_ne!(shown["fingerprint"], "", "{shown}");
    drive.must(
        "import.mapping",
        json!({ "fingerprint": shown["fingerprint"], "options": options }),
    );
    shown
}

/// "Кто;Когда;Сколько" is no heading we know, and stands on another line each month.
#[test]
fn a_heading_shown_by_hand_is_found_in_the_next_report_wherever_it_stands() {
    let drive = Drive::new("2026-11-24");
    let report = |above: &str, day: &str| format!("{above}Кто;Когда;Сколько\nКолос;{day};100,50\nКалач;{day};70,00\n");
    let options = json!({ "kind": "orders", "heading_line": 3, "columns": ["name", "day", "sum"] });
    let october = report("Отчёт 7;;\nОктябрь 2026;;\n", "01.10.2026");
    assert_eq!(
        preview(&drive, "october.csv", &october, json!({}))["counts"]["ready"],
        0
    );
    taught(&drive, "october.csv", &october, options);

    let november = report("Отчёт 8;;\nНоябрь 2026;;\nСклад 2;;\n", "02.11.2026");
    let shown = preview(&drive, "november.csv", &november, json!({}));
    assert_eq!(
        (&shown["heading_line"], &shown["counts"]["ready"], &shown["remembered"]),
        (&json!(4), &json!(2), &json!("2026-11-24"))
    );
    let file = drive.file("november.csv", &november);
    assert_eq!(drive.import(&[&file]).unwrap()["orders_new"], 2, "and so it lands");
    let other = preview(
        &drive,
        "other.csv",
        "Номер;Дата;Клиент;Сумма\n1;01.10.2026;Колос;9\n",
        json!({}),
    );
    assert_eq!(other["remembered"], Value::Null, "another shape is read as ever");
}

#[test]
fn the_delimiter_said_is_that_of_the_next_file_with_these_headings_only() {
    let drive = Drive::new("2026-11-24");
    // Commas part more columns than the pipe does, but they stand within the cells.
    let text = "Клиент|Дата, день|Сумма, руб.\nКолос, ООО|01.10.2026|1,50\nКалач, ООО|02.10.2026|2,50\n";
    taught(
        &drive,
        "october.txt",
        text,
        json!({ "kind": "orders", "delimiter": "pipe" }),
    );
    let shown = preview(&drive, "november.txt", &text.replace(".10.", ".11."), json!({}));
    assert_eq!(
        (&shown["delimiter"], &shown["columns"].as_array().unwrap().len()),
        (&json!("pipe"), &3)
    );
    let with_commas = preview(
        &drive,
        "other.csv",
        "Клиент,Дата,Сумма\nКолос,01.10.2026,9\n",
        json!({}),
    );
    assert_eq!(with_commas["delimiter"], "comma");
}

#[test]
fn an_encoding_said_once_does_not_spoil_a_file_in_unicode() {
    let drive = Drive::new("2026-11-24");
    let old = encoding_rs::WINDOWS_1251
        .encode("Number;Date;Customer;Total\n1;01.10.2026;Колос;9,00\n")
        .0;
    let file = drive.folder().join("old.csv");
    std::fs::write(&file, &old).unwrap();
    let options = json!({ "encoding": "koi8-r" });
    let shown = drive.must("import.preview", json!({ "path": file, "options": options }));
    drive.must(
        "import.mapping",
        json!({ "fingerprint": shown["fingerprint"], "options": options }),
    );
    let again = drive.must("import.preview", json!({ "path": file, "options": {} }));
    assert_eq!(again["encoding"], "koi8-r", "his word on such files");
    let new = preview(
        &drive,
        "new.csv",
        "Number;Date;Customer;Total\n2;02.10.2026;Калач;9,00\n",
        json!({}),
    );
    assert_eq!(
        (&new["encoding"], &new["rows"][0]["cells"][2]),
        (&json!("utf8"), &json!("Калач"))
    );
}

#[test]
fn what_was_said_of_a_file_itself_is_forgotten_with_the_rest() {
    let drive = Drive::new("2026-11-24");
    let text = "Отчёт;;\nКто;Когда;Сколько\nКолос;01.10.2026;100,50\n";
    let options = json!({ "kind": "orders", "heading_line": 2, "columns": ["name", "day", "sum"] });
    let shown = taught(&drive, "a.csv", text, options);
    assert_eq!(preview(&drive, "a.csv", text, json!({}))["remembered"], "2026-11-24");
    drive.must(
        "import.mapping",
        json!({ "fingerprint": shown["fingerprint"], "options": null }),
    );
    assert_eq!(preview(&drive, "a.csv", text, json!({}))["remembered"], Value::Null);
}
