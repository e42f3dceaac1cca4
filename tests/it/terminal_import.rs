//! How a file is taken from a terminal: every word that can be said there, and exactly what comes of it.

use super::scene::{called, count};
use super::terminal::{ORDERS, answered, orders, path, refused};
use comeback_core::testing::Drive;
use serde_json::{Value, json};
use std::path::Path;

fn fields(preview: &Value) -> Vec<&str> {
    let columns = preview[0]["columns"].as_array().unwrap();
    let field = |column: &'_ Value| {
        column["field"]
            .as_str()
            .map_or("-", |field| Box::leak(field.to_owned().into()))
    };
    columns.iter().map(field).collect()
}

#[test]
fn a_dry_run_says_what_would_come_and_writes_nothing() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file("orders.csv", ORDERS);
    let stopped = refused(&drive, &["import", path(&file), "--dry-run"]);
    assert_eq!(stopped["sentence"]["key"], "import-stopped-by-problems");
    let tried = answered(&drive, &["import", path(&file), "--dry-run", "--skip-problems"]);
    let result = &tried["result"];
    assert_eq!(
        (
            &result["clients_new"],
            &result["orders_new"],
            &result["skipped_why"]["troubled"]
        ),
        (&json!(2), &json!(2), &json!(1))
    );
    assert_eq!((orders(&drive), count(&drive, "SELECT count(*) FROM imports")), (0, 0));
    let (code, text, _) = called(&drive, &["import", path(&file), "--dry-run", "--skip-problems"]);
    assert_eq!(code, 0);
    assert_eq!(
        text,
        "Nothing is written. Landing the files would give:\nNew clients: 2\nNew orders: 2\nLines with problems, not taken: 1\n  \
         Line 3, “Date”: there is no 31 February. A day, a month and a year belong here, such as 31.01.2026\n  \
         All such rows as a file, to be put right: --rejected FILE\n"
    );
}

#[test]
fn rejected_rows_go_into_a_file_and_the_rest_lands() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file("orders.csv", ORDERS);
    let rest = drive.folder().join("rest.csv");
    let result = answered(&drive, &["import", path(&file), "--rejected", path(&rest)]);
    assert_eq!((&result["orders_new"], &result["skipped"]), (&json!(2), &json!(1)));
    assert_eq!(
        std::fs::read_to_string(&rest).unwrap().trim_start_matches('\u{feff}'),
        "Order number,Date,Customer,Total,Email,What is wrong\r\n2,2026-02-31,Mars,50.00,,\"Line 3, “Date”: there is no 31 February\"\r\n"
    );
}

#[test]
fn known_clients_are_filled_updated_left_or_decided_row_by_row() {
    let clients = "Customer ID,Name,City\n1,Rubin,Riga\n2,Mars,\n";
    let told = "Customer ID,Name,City\n1,Rubin,Tver\n2,Mars,Oslo\n";
    let cities = |drive: &Drive| {
        let page = drive.must("clients.list", json!({ "search": "", "offset": 0, "limit": 10 }));
        let rows = page["rows"].as_array().unwrap();
        rows.iter()
            .map(|row| format!("{}: {}", row["name"].as_str().unwrap(), row["city"].as_str().unwrap()))
            .collect::<Vec<_>>()
    };
    for (known, counts, after) in [
        ("fill", [1, 1, 0], ["Mars: Oslo", "Rubin: Riga"]),
        ("update", [2, 0, 0], ["Mars: Oslo", "Rubin: Tver"]),
        ("skip", [0, 0, 2], ["Mars: ", "Rubin: Riga"]),
    ] {
        let drive = Drive::new("2026-11-24");
        drive.import(&[&drive.file("clients.csv", clients)]).unwrap();
        let file = drive.file("told.csv", told);
        let result = answered(&drive, &["import", path(&file), "--known", known]);
        let found = ["clients_changed", "same", "known"].map(|field| result[field].as_i64().unwrap());
        assert_eq!(
            (found, cities(&drive)),
            (counts, after.map(str::to_owned).to_vec()),
            "{known}"
        );
    }
    let drive = Drive::new("2026-11-24");
    drive.import(&[&drive.file("clients.csv", clients)]).unwrap();
    let file = drive.file("told.csv", told);
    let waits = refused(&drive, &["import", path(&file), "--known", "review"]);
    assert_eq!(waits["sentence"]["key"], "import-undecided");
    assert_eq!(
        cities(&drive),
        ["Mars: ", "Rubin: Riga"],
        "nothing landed without a word"
    );
    let bad = refused(
        &drive,
        &["import", path(&file), "--known", "review", "--take", "2=maybe"],
    );
    assert_eq!(bad["sentence"]["key"], "cli-import-bad-take");
    let result = answered(
        &drive,
        &["import", path(&file), "--known", "review", "--take", "1:2=update"],
    );
    assert_eq!(result["clients_changed"], 2, "one by his word, one had nothing there");
    assert_eq!(cities(&drive), ["Mars: Oslo", "Rubin: Tver"]);
}

#[test]
fn rows_that_wait_are_listed_with_what_would_change_and_how_to_decide() {
    let drive = Drive::new("2026-11-24");
    let known = "Name,City,Phone\nRubin,Leeds,+44 20 7946 0001\nMars,York,\n";
    drive.import(&[&drive.file("clients.csv", known)]).unwrap();
    let new = "Name,City,Phone\nRubin,Bath,+44 20 7946 0009\nMars,York,\n";
    let file = drive.file("new.csv", new);
    let (code, _, text) = called(&drive, &["import", path(&file), "--known", "review"]);
    assert_eq!(code, 1);
    for told in [
        "File 1, line 2: “Rubin”",
        "City: Leeds → Bath",
        "Phone: +442079460001 → +442079460009",
        "line 3: “Mars”",
    ] {
        assert!(text.contains(told), "{told} in {text}");
    }
    assert!(text.contains("--take 1:2=update"), "{text}");
    let waits = refused(&drive, &["import", path(&file), "--known", "review"]);
    assert_eq!(
        waits["more"].as_array().unwrap().len(),
        3,
        "two rows and how to decide: {waits}"
    );
}

#[test]
fn a_cell_is_put_right_and_a_line_left_out_from_the_terminal() {
    let drive = Drive::new("2026-11-24");
    let text =
        "Order number,Date,Customer,Total\n1,2026-02-31,Rubin,100\n2,2026-11-02,Rubin,twelve\n3,2026-11-02,Rubin,50\n";
    let file = drive.file("orders.csv", text);
    let stopped = refused(&drive, &["import", path(&file)]);
    let how = stopped["more"].as_array().unwrap().last().unwrap().as_str().unwrap();
    assert!(
        how.contains("--skip-problems") && how.contains("--fix"),
        "the switches by name: {how}"
    );
    for (words, key) in [
        (["--fix", "2=2026-02-28"], "cli-import-bad-fix"),
        (["--fix", "2:Shelf=1"], "cli-import-no-column"),
        (["--fix", "2:2:Date=2026-02-28"], "cli-import-bad-fix"),
        (["--leave-out", "third"], "cli-import-bad-line"),
        (["--fix", "99:Date=2026-02-28"], "import-no-such-line"),
        (["--leave-out", "1"], "import-no-such-line"),
    ] {
        let words = [&["import", path(&file)], &words[..]].concat();
        assert_eq!(refused(&drive, &words)["sentence"]["key"], key, "{words:?}");
    }
    let shown = answered(&drive, &["import", path(&file), "--preview", "--leave-out", "77"]);
    let mut notes = shown[0]["notes"].as_array().unwrap().iter();
    assert!(notes.any(|note| note["key"] == "import-no-such-line"), "{shown}");
    let beyond = ["--skip-problems", "--leave-out", "77"];
    let words = [&["import", path(&file)], &beyond[..]].concat();
    assert_eq!(refused(&drive, &words)["sentence"]["key"], "import-no-such-line");
    assert_eq!(count(&drive, "SELECT count(*) FROM orders"), 0, "nothing lands of it");
    let landed = answered(
        &drive,
        &[
            "import",
            path(&file),
            "--fix",
            "2:date=2026-02-28",
            "--fix",
            "1:3:4=12.50",
        ],
    );
    assert_eq!(landed["orders_new"], 3);
    let out = answered(
        &drive,
        &["import", path(&file), "--leave-out", "2", "--leave-out", "1:3"],
    );
    assert_eq!(out["skipped_why"]["left_out"], 2);
}

#[test]
fn a_column_named_at_the_terminal_is_remembered_until_it_is_forgotten() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file(
        "a.csv",
        "Order number,Date,Customer,Total,Shelf\n1,2026-10-01,Rubin,9,left\n",
    );
    let shown = answered(&drive, &["import", path(&file), "--preview"]);
    assert_eq!(fields(&shown), ["number", "day", "name", "sum", "-"]);
    let wrong = refused(
        &drive,
        &["import", path(&file), "--preview", "--column", "Shelf=weight"],
    );
    assert_eq!(wrong["sentence"]["key"], "cli-import-no-field");
    let missing = refused(&drive, &["import", path(&file), "--preview", "--column", "Rack=note"]);
    assert_eq!(missing["sentence"]["key"], "cli-import-no-column");
    let taught = answered(&drive, &["import", path(&file), "--preview", "--column", "shelf=note"]);
    assert_eq!(fields(&taught)[4], "note");
    let next = drive.file(
        "b.csv",
        "Order number,Date,Customer,Total,Shelf\n2,2026-10-02,Rubin,9,left\n",
    );
    let shown = answered(&drive, &["import", path(&next), "--preview"]);
    assert_eq!(
        (fields(&shown)[4], &shown[0]["remembered"]),
        ("-", &Value::Null),
        "what was said of a preview holds for it alone"
    );
    assert_eq!(orders(&drive), 0, "a preview takes nothing");
    answered(&drive, &["import", path(&file), "--column", "shelf=note"]);
    let shown = answered(&drive, &["import", path(&next), "--preview"]);
    assert_eq!(
        (fields(&shown)[4], &shown[0]["remembered"]),
        ("note", &json!("2026-11-24"))
    );
    let forgotten = answered(&drive, &["import", path(&next), "--preview", "--forget"]);
    assert_eq!(
        (fields(&forgotten)[4], &forgotten[0]["remembered"]),
        ("-", &Value::Null)
    );
}

#[test]
fn a_currency_that_nobody_has_is_refused() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file("a.csv", "Order number,Date,Customer,Total\n1,2026-10-01,Rubin,9\n");
    for more in [&["--preview"][..], &[]] {
        let said = [&["import", path(&file), "--currency", "zzz"], more].concat();
        assert_eq!(refused(&drive, &said)["sentence"]["key"], "settings-currency-unknown");
    }
    assert_eq!(orders(&drive), 0);
}

#[test]
fn how_a_file_is_read_can_be_said() {
    let drive = Drive::new("2026-11-24");
    let file = drive.folder().join("koi.csv");
    let text = "Дата|Клиент|Обращение\n03/04/2026|Колос|Есть ли ржаная\n";
    let (bytes, ..) = encoding_rs::KOI8_R.encode(text);
    std::fs::write(&file, &bytes).unwrap();
    let said = [
        "import",
        path(&file),
        "--preview",
        "--encoding",
        "koi8-r",
        "--delimiter",
        "pipe",
        "--kind",
        "complaints",
        "--dates",
        "month-first",
        "--currency",
        "eur",
    ];
    let shown = &answered(&drive, &said)[0];
    assert_eq!(
        [
            &shown["encoding"],
            &shown["delimiter"],
            &shown["kind"],
            &shown["date_order"],
            &shown["currency"]
        ],
        ["koi8-r", "pipe", "complaints", "month-first", "EUR"]
    );
    assert_eq!(
        shown["rows"][0]["cells"],
        json!(["03/04/2026", "Колос", "Есть ли ржаная"])
    );

    let report = "Report 7,,\nOctober,,\nWho,When,Total\nRubin,2026-10-01,9.00\n";
    let file = drive.file("report.csv", report);
    let shown = &answered(
        &drive,
        &["import", path(&file), "--preview", "--heading", "3", "--kind", "orders"],
    )[0];
    assert_eq!(
        (&shown["heading_line"], &shown["columns"][0]["heading"]),
        (&json!(3), &json!("Who"))
    );
    let named = ["--column", "Who=name", "--column", "When=day", "--column", "Total=sum"];
    let taken = [
        &["import", path(&file), "--heading", "3", "--kind", "orders"][..],
        &named,
    ]
    .concat();
    answered(&drive, &taken);
    let next = drive.file("next.csv", &report.replace("October,,\n", ""));
    let shown = &answered(&drive, &["import", path(&next), "--preview"])[0];
    assert_eq!(
        (&shown["heading_line"], &shown["remembered"]),
        (&json!(2), &json!("2026-11-24")),
        "known by its words, wherever it stands"
    );
}

#[test]
fn a_sheet_is_named_and_an_unknown_one_refused() {
    let drive = Drive::new("2026-11-24");
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/formats/orders.xlsx");
    let shown = answered(&drive, &["import", path(&file), "--preview"]);
    let sheets: Vec<&str> = shown[0]["sheets"]
        .as_array()
        .unwrap()
        .iter()
        .map(|name| name.as_str().unwrap())
        .collect();
    let named = answered(&drive, &["import", path(&file), "--preview", "--sheet", sheets[2]]);
    assert_eq!(named[0]["sheet"], sheets[2]);
    let (code, ..) = called(
        &drive,
        &["import", path(&file), "--preview", "--sheet", "No such sheet"],
    );
    assert_eq!(code, 1);
    let text = drive.file("orders.csv", "Номер;Дата;Контрагент;Сумма\n1;01.10.2026;Колос;100,50\n");
    for more in [&["--preview"][..], &["--dry-run"], &[]] {
        let (code, _, said) = called(&drive, &[&["import", path(&text), "--sheet", "Лист1"], more].concat());
        assert_eq!(code, 1, "{more:?}");
        assert!(
            said.contains("“orders.csv” is a text: it has one table and no sheets"),
            "{said}"
        );
    }
}
