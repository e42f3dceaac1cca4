//! What an import changed in what was there before it: told field by field, saved as a file, gone when it is taken back.

use super::terminal::{answered, path, refused};
use comeback_core::api::{domain::language::Language, domain::sentence::Sentence, texts};
use comeback_core::testing::Drive;
use serde_json::{Value, json};

const KNOWN: &str = "Name,City,Phone,Email\nRubin,Riga,,\nMars,,+44 20 7946 0001,\n";
const ORDERS: &str = "Order number,Date,Customer,Total\n7,2026-10-01,Rubin,100.00\n8,2026-10-02,Mars,50.00\n";

/// A drive with two clients and their orders, and files that tell otherwise.
fn drive() -> Drive {
    let drive = Drive::new("2026-11-24");
    drive.import(&[&drive.file("clients.csv", KNOWN)]).unwrap();
    drive.import(&[&drive.file("orders.csv", ORDERS)]).unwrap();
    drive
}

/// "Order 7 of 5 October 2026 Rubin: day 1 October 2026 → 5 October 2026", one line for each field.
fn told(changes: &Value) -> Vec<String> {
    let said = |value: &Value| match value {
        Value::Null => "—".to_owned(),
        value => {
            let argument = serde_json::from_value(value.clone()).unwrap();
            let sentence = Sentence {
                key: "import-change-value".to_owned(),
                args: [("value".to_owned(), argument)].into(),
            };
            texts::say(Language::En, &sentence).replace('\u{a0}', " ")
        }
    };
    let mut lines = Vec::new();
    for change in changes["first"].as_array().unwrap() {
        for field in change["fields"].as_array().unwrap() {
            lines.push(format!(
                "{} {}{}: {} {} → {}",
                change["what"].as_str().unwrap(),
                change["name"].as_str().unwrap(),
                change["number"]
                    .as_str()
                    .map(|number| format!(" {number}"))
                    .unwrap_or_default(),
                field["field"].as_str().unwrap(),
                said(&field["before"]),
                said(&field["after"])
            ));
        }
    }
    lines
}

#[test]
fn a_corrected_order_is_told_with_what_it_was_and_what_it_is() {
    let drive = drive();
    let file = drive.file(
        "again.csv",
        "Order number,Date,Customer,Total\n7,2026-10-05,Rubin,120.00\n8,2026-10-02,Mars,50.00\n9,2026-10-09,Mars,10.00\n",
    );
    let result = drive.import(&[&file]).unwrap();
    assert_eq!(
        told(&result["changes"]),
        [
            "order Rubin 7: day 1 October 2026 → 5 October 2026",
            "order Rubin 7: sum €100 → €120",
        ],
        "the same order and the new one are no changes"
    );
    assert_eq!(
        (&result["changes"]["count"], &result["orders_changed"]),
        (&json!(1), &json!(1))
    );
}

#[test]
fn clients_are_told_once_with_every_field_that_was_filled_or_changed() {
    let drive = drive();
    let file = drive.file(
        "told.csv",
        "Name,City,Phone,Email\nRubin,Tver,,rubin@example.com\nMars,Oslo,+44 20 7946 0001,\nVenus,Rome,,\n",
    );
    let request = json!({ "files": [{ "path": file, "options": {} }], "skip_problems": false, "matching": "update" });
    let trial = drive.must("import.try", request.clone());
    let expected = [
        "client Rubin: email — → rubin@example.com",
        "client Rubin: city Riga → Tver",
        "client Mars: city — → Oslo",
    ];
    assert_eq!(told(&trial["result"]["changes"]), expected, "told before it is done");
    assert_eq!(trial["result"]["changes"]["run"], Value::Null);
    let result = drive.must("import.run", request);
    assert_eq!(told(&result["changes"]), expected, "whoever is new is no change");
    assert_eq!(result["changes"]["count"], 2);
}

#[test]
fn all_changes_are_saved_however_many_and_the_first_hundreds_are_shown() {
    let drive = Drive::new("2026-11-24");
    let rows = |sum: i32| -> String {
        let row = |number: i32| format!("{number},2026-10-01,Rubin,{}.00\n", sum + number);
        (1..=400).map(row).collect()
    };
    let head = "Order number,Date,Customer,Total\n";
    drive
        .import(&[&drive.file("first.csv", &format!("{head}{}", rows(10)))])
        .unwrap();
    let file = drive.file("second.csv", &format!("{head}{}", rows(20)));
    let result = drive.import(&[&file]).unwrap();
    let changes = &result["changes"];
    assert_eq!(changes["first"].as_array().unwrap().len(), 300);
    assert_eq!(changes["count"], 400);

    let run = changes["run"].as_i64().unwrap();
    let to = drive.folder().join("changes.csv");
    let saved = drive.must(
        "imports.save_changes",
        json!({ "run": run, "format": "csv", "language": "en", "path": to }),
    );
    assert_eq!(saved["rows"], 400);
    let text = std::fs::read_to_string(&to).unwrap().replace('\u{a0}', " ");
    assert!(text.contains("Order,Rubin,400,2026-10-01,Amount,€410,€420"), "{text}");

    drive.must("imports.undo", json!({ "id": run }));
    let gone = drive.call("imports.changes", json!({ "id": run })).unwrap_err();
    assert_eq!(gone.sentence.key, "import-changes-undone");
    assert!(drive.call("imports.changes", json!({ "id": 99 })).is_err());
}

#[test]
fn the_terminal_tells_the_changes_and_saves_them() {
    let drive = drive();
    let file = drive.file(
        "again.csv",
        "Order number,Date,Customer,Total\n7,2026-10-01,Rubin,120.00\n",
    );
    let (code, text, _) = super::scene::called(&drive, &["import", path(&file)]);
    let text = text.replace('\u{a0}', " ");
    assert_eq!(code, 0, "{text}");
    assert!(
        text.contains("Rubin (Order 7 of 1 October 2026): Amount: €100 → €120"),
        "{text}"
    );
    let run = answered(&drive, &["imports"])[0]["id"].to_string();
    assert!(text.contains(&format!("imports changes {run} --out FILE")), "{text}");
    assert_eq!(answered(&drive, &["imports", "changes", &run])["count"], 1);
    let out = drive.folder().join("changes.csv");
    let saved = answered(&drive, &["imports", "changes", &run, "--out", path(&out)]);
    assert_eq!(saved["rows"], 1);
    answered(&drive, &["imports", "undo", &run]);
    let gone = refused(&drive, &["imports", "changes", &run]);
    assert_eq!(gone["sentence"]["key"], "import-changes-undone");
}

#[test]
fn an_order_that_two_files_of_one_run_correct_is_told_once_from_the_first_value_to_the_last() {
    let drive = drive();
    let head = "Order number,Date,Customer,Total\n";
    let once = drive.file(
        "once.csv",
        &format!("{head}7,2026-10-01,Rubin,120.00\n9,2026-10-09,Mars,10.00\n"),
    );
    let twice = drive.file(
        "twice.csv",
        &format!("{head}7,2026-10-01,Rubin,130.00\n9,2026-10-09,Mars,20.00\n"),
    );
    let result = drive.import(&[&once, &twice]).unwrap();
    assert_eq!(
        told(&result["changes"]),
        ["order Rubin 7: sum €100 → €130"],
        "what the run itself brought was not there before"
    );
    assert_eq!(result["changes"]["count"], 1);
}

#[test]
fn a_second_phone_is_told_beside_the_first() {
    let drive = drive();
    let file = drive.file("more.csv", "Name,Phone,Email\nMars,+44 20 7946 0002,mars@example.com\n");
    let request = json!({ "files": [{ "path": file, "options": {} }], "skip_problems": false, "decisions": [
        { "file": 0, "line": 2, "take": "fill" }], "matching": "review" });
    let result = drive.must("import.run", request);
    assert_eq!(
        told(&result["changes"]),
        [
            "client Mars: phone +442079460001 → +442079460001, +442079460002",
            "client Mars: email — → mars@example.com",
        ]
    );
}

#[test]
fn a_phone_that_makes_room_stays_behind_the_new_one_and_initials_go_over_no_name_in_full() {
    let drive = Drive::new("2026-11-24");
    let known = "Клиент;Телефон;E-mail\nКузнецов Пётр;+7 912 000 00 01;p@example.com\n";
    drive.import(&[&drive.file("known.csv", known)]).unwrap();
    let told_now = known.replace("Пётр", "П.").replace("00 01", "00 02");
    let file = drive.file("now.csv", &told_now);
    let request = json!({ "files": [{ "path": file, "options": {} }], "skip_problems": false, "matching": "update" });
    let result = drive.must("import.run", request);
    assert_eq!(
        told(&result["changes"]),
        ["client Кузнецов Пётр: phone +79120000001 → +79120000002, +79120000001"]
    );
}
