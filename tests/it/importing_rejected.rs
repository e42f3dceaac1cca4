//! The rows an import could not take: saved with what is wrong with each, and landing once they are right.

use super::importing_kept::{fields, preview};
use comeback_core::testing::Drive;
use serde_json::{Value, json};

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

/// A client above his documents, as 1C groups them.
const GROUPED: &str = "Контрагент;Дата;Номер;Сумма\nООО Колос;;;\n;01.10.2026;1;100,00\n;31.02.2026;2;50,00\n;32.10.2026;3;70,00\n\
    ООО Калач;;;\n;02.10.2026;4;10,00\n;03.13.2026;5;5,00\n";

#[track_caller]
fn rejected(drive: &Drive, file: &std::path::Path, options: Value) -> (Value, String) {
    let to = drive.folder().join("rest.csv");
    let request = json!({ "file": { "path": file, "options": options }, "to": to });
    let saved = drive.must("import.rejected", request);
    let text = std::fs::read_to_string(&to).unwrap();
    (saved, text.trim_start_matches('\u{feff}').to_owned())
}

fn by_client(drive: &Drive) -> Vec<(String, i64)> {
    let page = drive.must("clients.list", json!({ "search": "", "offset": 0, "limit": 10 }));
    let mut rows: Vec<_> = page["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            (
                row["name"].as_str().unwrap().to_owned(),
                row["orders"].as_i64().unwrap(),
            )
        })
        .collect();
    rows.sort();
    rows
}

#[test]
fn rejected_rows_of_a_grouped_report_carry_their_client() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file("report.csv", GROUPED);
    let (saved, text) = rejected(&drive, &file, json!({}));
    assert_eq!(saved["rows"], 3);
    let starts: Vec<String> = text
        .lines()
        .skip(1)
        .map(|line| line.split(';').take(3).collect::<Vec<_>>().join(";"))
        .collect();
    assert_eq!(
        starts,
        [
            "ООО Колос;;",
            ";31.02.2026;2",
            ";32.10.2026;3",
            "ООО Калач;;",
            ";03.13.2026;5"
        ]
    );

    let whole = json!({ "files": [{ "path": file, "options": {} }], "skip_problems": true });
    assert_eq!(drive.must("import.run", whole)["orders_new"], 2);
    let right = text
        .replace("31.02", "28.02")
        .replace("32.10", "30.10")
        .replace("03.13", "03.11");
    let right = drive.file("right.csv", &right);
    assert_eq!(drive.import(&[&right]).unwrap()["orders_new"], 3);
    assert_eq!(
        by_client(&drive),
        [("ООО Калач".to_owned(), 2), ("ООО Колос".to_owned(), 3)]
    );
}

/// The client stands on the first of his rows only, and that very row cannot be taken.
#[test]
fn a_client_on_the_first_of_his_rows_is_that_of_the_others_though_this_row_is_wrong() {
    let drive = Drive::new("2026-11-24");
    let text = "Клиент;Дата;Номер;Сумма\nКолос;01.10.2026;1;9,00\n;02.10.2026;2;9,00\n;03.10.2026;3;9,00\n\
        Калач;31.02.2026;4;9,00\n;05.10.2026;5;9,00\n;32.10.2026;6;9,00\n";
    let file = drive.file("orders.csv", text);
    let whole = json!({ "files": [{ "path": file, "options": {} }], "skip_problems": true });
    let result = drive.must("import.run", whole);
    assert_eq!(
        (&result["orders_new"], &result["skipped_why"]["troubled"]),
        (&json!(4), &json!(2))
    );
    assert_eq!(by_client(&drive), [("Калач".to_owned(), 1), ("Колос".to_owned(), 3)]);
    let (_, rest) = rejected(&drive, &file, json!({}));
    let rows: Vec<&str> = rest.lines().skip(1).collect();
    assert!(rows[0].starts_with("Калач;31.02.2026;4;"), "{rest}");
    assert!(rows[1].starts_with("Калач;32.10.2026;6;"), "{rest}");
}

#[test]
fn a_cell_put_right_is_saved_so_where_the_row_is_still_wrong() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file("orders.csv", "Номер;Дата;Контрагент;Сумма\n1;31.02.2026;Колос;много\n");
    let options = json!({ "corrections": [{ "line": 2, "column": 3, "text": "12,50" }] });
    let (_, text) = rejected(&drive, &file, options);
    assert!(
        text.lines().nth(1).unwrap().starts_with("1;31.02.2026;Колос;12,50;"),
        "{text}"
    );
}

#[test]
fn what_was_not_taken_is_told_by_why() {
    let drive = Drive::new("2026-11-24");
    let text = "Номер;Дата;Контрагент;Сумма;Статус\n1;01.10.2026;Колос;9,00;\n1;01.10.2026;Колос;9,00;\n2;31.02.2026;Колос;9,00;\n\
        3;03.10.2026;Колос;9,00;отменён\n4;04.10.2026;Калач;9,00;\nИтого;;;27,00;\n";
    let file = drive.file("orders.csv", text);
    let run = |matching: &str| {
        let options = json!({ "skip": [6] });
        drive.must(
            "import.run",
            json!({ "files": [{ "path": file, "options": options }], "skip_problems": true, "matching": matching }),
        )
    };
    let result = run("fill");
    let why = json!({ "left_out": 1, "troubled": 1, "cancelled": 1, "repeated": 1, "totals": 1, "nobody": 0 });
    assert_eq!(
        (&result["orders_new"], &result["skipped"], &result["skipped_why"]),
        (&json!(1), &json!(5), &why)
    );
    let other = drive.file("other.csv", "Номер;Дата;Контрагент;Сумма\n1;01.10.2026;Колос;11,00\n");
    let request = json!({ "files": [{ "path": other, "options": {} }], "skip_problems": false, "matching": "skip" });
    let known = drive.must("import.run", request);
    assert_eq!(
        (&known["known"], &known["same"], &known["orders_changed"]),
        (&json!(1), &json!(0), &json!(0))
    );
    let again = run("skip");
    assert_eq!((&again["known"], &again["same"]), (&json!(0), &json!(1)));
}

/// Every cell says after the way through the file of rejected rows what it said before, whatever a spreadsheet would make of it.
#[test]
fn what_is_kept_from_spreadsheets_in_the_file_of_rejected_rows_comes_in_as_it_was() {
    let drive = Drive::new("2026-11-24");
    let names = [
        "=1+2",
        "'=A1",
        "=\"\"007\"\"",
        "+Плюс+",
        "-Минус",
        "@собака",
        "'7210448301122",
        "'t Hooft",
    ];
    let mut text = "Номер;Дата;Контрагент;Сумма\n".to_owned();
    for (at, name) in names.iter().enumerate() {
        text.push_str(&format!("{};32.10.2026;\"{name}\";9,00\n", at + 1));
    }
    let file = drive.file("orders.csv", &text);
    let (saved, rest) = rejected(&drive, &file, json!({}));
    assert_eq!(saved["rows"], names.len());
    let right = drive.file("right.csv", &rest.replace("32.10", "30.10"));
    assert_eq!(drive.import(&[&right]).unwrap()["orders_new"], names.len());
    let names: Vec<String> = by_client(&drive).into_iter().map(|(name, _)| name).collect();
    assert_eq!(
        names,
        [
            "'t Hooft",
            "+Плюс+",
            "-Минус",
            "007",
            "7210448301122",
            "=1+2",
            "=A1",
            "@собака"
        ]
    );
}

#[test]
fn a_sum_written_over_a_formula_behind_its_apostrophe_is_a_sum() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file("orders.csv", ORDERS);
    let (_, rest) = rejected(&drive, &file, json!({}));
    let right = rest.replace("31.02.2026", "'28.02.2026").replace("'=1+2", "'1 003,50");
    let result = drive.import(&[&drive.file("right.csv", &right)]).unwrap();
    assert_eq!(result["orders_new"], 2, "{right}");
}
