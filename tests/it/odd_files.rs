//! Files that are not quite tables: read right where they can be, told with the way out where they cannot.

use super::scene::count;
use comeback_core::testing::Drive;
use serde_json::{Value, json};
use std::path::Path;

fn preview(drive: &Drive, file: &Path) -> Value {
    drive.must("import.preview", json!({ "path": file, "options": {} }))
}

fn fields(preview: &Value) -> Vec<Value> {
    let columns = preview["columns"].as_array().unwrap().iter();
    columns.map(|column| column["field"].clone()).collect()
}

fn notes(of: &Value) -> Vec<&str> {
    let notes = of["notes"].as_array().unwrap().iter();
    notes.map(|note| note["key"].as_str().unwrap()).collect()
}

#[test]
fn without_headings_the_contents_tell_and_it_is_said_that_they_did() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file(
        "orders.csv",
        "1,2026-10-01,Rubin,100\n2,2026-10-02,Mars,50\n3,2026-10-03,Mars,70\n",
    );
    let shown = preview(&drive, &file);
    assert_eq!(
        fields(&shown),
        [json!("number"), json!("day"), json!("name"), json!("sum")]
    );
    assert_eq!(notes(&shown), ["import-note-no-heading"]);
    let result = drive.import(&[&file]).unwrap();
    assert_eq!((&result["clients_new"], &result["orders_new"]), (&json!(2), &json!(3)));
    assert_eq!(notes(&result), ["import-note-no-heading"], "the result says it too");
}

#[test]
fn that_the_month_goes_first_is_said_with_the_date_that_told() {
    let drive = Drive::new("2026-11-24");
    let head = "Order number,Date,Customer,Total\n";
    let text = format!("{head}1,03/04/2026,Rubin,100\n2,03/25/2026,Mars,50\n");
    let shown = preview(&drive, &drive.file("orders.csv", &text));
    assert_eq!(notes(&shown), ["import-note-month-first"]);
    let args = &shown["notes"][0]["args"];
    assert_eq!(
        (&args["line"]["number"], &args["text"]["text"]),
        (&json!(3.0), &json!("03/25/2026"))
    );
    let day_first = drive.file("day.csv", &format!("{head}1,25/03/2026,Rubin,100\n"));
    assert_eq!(notes(&preview(&drive, &day_first)), [""; 0]);
}

#[test]
fn empty_columns_to_the_right_hide_no_heading_and_too_many_full_ones_are_told() {
    let drive = Drive::new("2026-11-24");
    let empty = ",".repeat(1200);
    let text = format!("Order number,Date,Customer,Total{empty}\n1,2026-10-01,Rubin,100{empty}\n");
    assert_eq!(
        drive.import(&[&drive.file("wide.csv", &text)]).unwrap()["orders_new"],
        1
    );
    let names: Vec<String> = (0..1500).map(|n| format!("c{n}")).collect();
    let text = format!("{}\n{}\n", names.join(","), vec!["x"; 1500].join(","));
    let error = drive.import(&[&drive.file("wider.csv", &text)]).unwrap_err();
    assert_eq!(error.sentence.key, "import-unreadable-too-many-columns");
}

#[test]
fn a_document_is_no_table_whatever_it_is_called_and_a_folder_no_file() {
    let drive = Drive::new("2026-11-24");
    for (name, text) in [
        ("report.csv", "%PDF-1.4\n1 0 obj\n"),
        ("letter.csv", "{\\rtf1 text}"),
        ("data.csv", "[{\"a\":1}]"),
    ] {
        let error = drive.import(&[&drive.file(name, text)]).unwrap_err();
        assert_eq!(error.sentence.key, "import-unreadable-document", "{name}");
    }
    let error = drive.import(&[drive.folder()]).unwrap_err();
    assert_eq!(error.sentence.key, "import-is-folder");
}

#[test]
fn a_cell_over_several_rows_names_each_and_an_order_over_its_goods_is_one() {
    let drive = Drive::new("2026-11-24");
    let page = "<table><tr><th>Order number</th><th>Date</th><th>Customer</th><th>Total</th></tr>\
        <tr><td>1</td><td>2026-10-01</td><td rowspan=2>Rubin</td><td>100</td></tr>\
        <tr><td>2</td><td>2026-10-02</td><td>50</td></tr>\
        <tr><td>3</td><td>2026-10-03</td><td>Mars</td><td>70</td></tr></table>";
    let result = drive.import(&[&drive.file("page.xls", page)]).unwrap();
    assert_eq!((&result["clients_new"], &result["orders_new"]), (&json!(2), &json!(3)));

    let drive = Drive::new("2026-11-24");
    let page = "<table><tr><th>Order number</th><th>Date</th><th>Customer</th><th>Total</th><th>Item</th></tr>\
        <tr><td rowspan='2'>1</td><td rowspan='2'>2026-10-01</td><td rowspan='2'>Rubin</td><td rowspan='2'>100</td>\
        <td>flour</td></tr><tr><td>sugar</td></tr></table>";
    let file = drive.file("goods.xls", page);
    let request = json!({ "files": [{ "path": file, "options": {} }], "skip_problems": true });
    drive.must("import.run", request);
    assert_eq!(count(&drive, "SELECT sum(sum_minor) FROM orders"), 10_000, "not twice");
}

#[test]
fn a_name_broken_over_two_lines_is_one_name_and_a_caption_among_flat_rows_is_no_order() {
    let drive = Drive::new("2026-11-24");
    let text = "Номер;Дата;Контрагент;Группа;Сумма\n1;01.10.2026;\"ООО\nРомашка\";Опт;100,00\n;;Розница;;\n\
                2;02.10.2026;ООО Колос;Опт;50,00\n";
    let result = drive.import(&[&drive.file("flat.csv", text)]).unwrap();
    assert_eq!(
        (&result["orders_new"], &result["skipped_why"]["totals"]),
        (&json!(2), &json!(1))
    );
    assert_eq!(
        count(&drive, "SELECT count(*) FROM clients WHERE name = 'ООО Ромашка'"),
        1
    );
}

#[test]
fn a_quote_that_nothing_closes_says_what_to_do() {
    let drive = Drive::new("2026-11-24");
    let text = "Order number,Date,Customer,Total\n1,2026-10-01,\"Rubin,100\n2,2026-10-02,Mars,50\n";
    let shown = preview(&drive, &drive.file("orders.csv", text));
    assert_eq!(shown["problems"][0]["trouble"]["code"], "unclosed-quote");
    assert_eq!(shown["problems"][0]["expected"]["key"], "import-expected-quote");
}

#[test]
fn a_line_in_other_letters_than_the_rest_is_asked_about_before_anything_lands() {
    let drive = Drive::new("2026-11-24");
    let head = "Номер;Дата;Клиент;Сумма\n";
    let (first, second) = ("1;01.10.2026;Колос;100\n", "2;02.10.2026;Ромашка;200\n");
    let in_1251 = |text| encoding_rs::WINDOWS_1251.encode(text).0.into_owned();
    let in_koi8 = |text| encoding_rs::KOI8_R.encode(text).0.into_owned();
    let of = |name: &str, parts: [Vec<u8>; 3]| {
        let path = drive.file(name, "");
        std::fs::write(&path, parts.concat()).unwrap();
        path
    };
    for (name, parts, line) in [
        ("a.csv", [in_1251(head), in_1251(first), second.into()], 3.0),
        ("b.csv", [in_1251(head), in_1251(first), in_koi8(second)], 3.0),
        ("c.csv", [in_1251(head), first.into(), second.into()], 1.0),
    ] {
        let file = of(name, parts);
        let shown = preview(&drive, &file);
        assert!(notes(&shown).contains(&"import-answer-encoding"), "{name}: {shown}");
        let refused = drive.import(&[&file]).unwrap_err();
        assert_eq!(refused.sentence.key, "import-answer-encoding", "{name}");
        assert_eq!(json!(refused.sentence.args["row"])["number"], json!(line), "{name}");
    }
    assert_eq!(count(&drive, "SELECT count(*) FROM clients"), 0);
    let one = of("one.csv", [head.into(), first.into(), in_1251(second)]);
    let shown = preview(&drive, &one);
    let problem = &shown["problems"][0];
    assert_eq!(
        (&problem["line"], &problem["trouble"]["code"]),
        (&json!(3), &json!("broken-letters")),
        "the line that is not like the others, and not the headings"
    );
    let whole = of("whole.csv", [in_koi8(head), in_koi8(first), in_koi8(second)]);
    assert_eq!(drive.import(&[&whole]).unwrap()["orders_new"], 2);
}

#[test]
fn sums_that_can_all_be_thousands_and_fractions_are_asked_about_once() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file(
        "a.csv",
        "Number;Date;Customer;Total\n1;2026-10-01;Rubin;1,234\n2;2026-10-02;Mars;5,678\n",
    );
    let asked = |shown: &Value| shown["sums_question"]["key"].clone();
    assert_eq!(asked(&preview(&drive, &file)), "import-sums-open");
    let refused = drive.import(&[&file]).unwrap_err();
    assert_eq!(refused.sentence.key, "import-answer-sums");
    assert_eq!(count(&drive, "SELECT count(*) FROM orders"), 0);
    for (decimal, sum) in [("comma", 123), ("point", 123_400)] {
        let said = json!({ "path": file, "options": { "decimal": decimal } });
        assert_eq!(asked(&drive.must("import.preview", said.clone())), Value::Null);
        drive.must("import.run", json!({ "files": [said], "skip_problems": false }));
        let read = count(&drive, "SELECT sum_minor FROM orders WHERE number = '1'");
        assert_eq!(read, sum, "{decimal}");
    }
    let plain = drive.file(
        "b.csv",
        "Number;Date;Customer;Total\n1;2026-10-01;Rubin;1,234\n2;2026-10-02;Mars;950\n",
    );
    assert_eq!(
        asked(&preview(&drive, &plain)),
        Value::Null,
        "whole units beside them tell"
    );
}
