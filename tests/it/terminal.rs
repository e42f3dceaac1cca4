//! The import and what belongs to it from a terminal: every word that can be said there, and exactly what comes of it.

use super::scene::{called, count};
use comeback_core::testing::Drive;
use serde_json::{Value, json};
use std::path::Path;

#[track_caller]
fn answered(drive: &Drive, words: &[&str]) -> Value {
    let (code, answer, complaint) = called(drive, &[&["--json"], words].concat());
    assert_eq!(code, 0, "{words:?}: {complaint}");
    serde_json::from_str(&answer).unwrap()
}

#[track_caller]
fn refused(drive: &Drive, words: &[&str]) -> Value {
    let (code, answer, complaint) = called(drive, &[&["--json"], words].concat());
    assert_eq!(code, 1, "{words:?}: {answer}");
    serde_json::from_str(&complaint).unwrap()
}

fn path(file: &Path) -> &str {
    file.to_str().unwrap()
}

const ORDERS: &str = "Order number,Date,Customer,Total,Email\n1,2026-10-01,Rubin,100.00,rubin@example.com\n\
    2,2026-02-31,Mars,50.00,\n3,2026-10-03,Venus,70.00,\n";

fn orders(drive: &Drive) -> i64 {
    count(drive, "SELECT count(*) FROM orders")
}

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
        "Nothing is written. Landing the files would give:\nNew clients: 2\nNew orders: 2\nLines with problems, not taken: 1\n"
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
    ] {
        let words = [&["import", path(&file)], &words[..]].concat();
        assert_eq!(refused(&drive, &words)["sentence"]["key"], key, "{words:?}");
    }
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
        ("note", &json!("2026-11-24"))
    );
    let forgotten = answered(&drive, &["import", path(&next), "--preview", "--forget"]);
    assert_eq!(
        (fields(&forgotten)[4], &forgotten[0]["remembered"]),
        ("-", &Value::Null)
    );
    assert_eq!(orders(&drive), 0, "a preview takes nothing");
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
}

#[test]
fn copies_and_past_imports_are_listed_and_taken_back() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file("orders.csv", ORDERS);
    answered(&drive, &["import", path(&file), "--skip-problems"]);
    assert_eq!(
        answered(&drive, &["copies"])["rows"],
        json!([]),
        "an empty drive needs no copy"
    );
    let made = answered(&drive, &["copies", "make"]);
    assert_eq!(
        (
            &made["rows"][0]["before"],
            &made["rows"][0]["clients"],
            &made["rows"][0]["orders"]
        ),
        (&json!("asked"), &json!(2), &json!(2))
    );
    assert_eq!(
        answered(&drive, &["copies", "make"])["rows"].as_array().unwrap().len(),
        1,
        "nothing new to copy"
    );

    let listed = answered(&drive, &["imports"]);
    assert_eq!(
        (&listed[0]["files"], &listed[0]["orders_new"]),
        (&json!(["orders.csv"]), &json!(2))
    );
    let id = listed[0]["id"].to_string();
    let undone = answered(&drive, &["imports", "undo", &id]);
    assert_eq!(
        (&undone["orders_gone"], &undone["clients_gone"], &undone["kept_count"]),
        (&json!(2), &json!(2), &json!(0))
    );
    assert_eq!(orders(&drive), 0);
    refused(&drive, &["imports", "undo", &id]);

    let copies = answered(&drive, &["copies", "list"]);
    let rows = copies["rows"].as_array().unwrap();
    let at = rows.iter().position(|row| row["before"] == "asked").unwrap() + 1;
    answered(&drive, &["copies", "restore", &at.to_string()]);
    assert_eq!(orders(&drive), 2);
    assert_eq!(
        refused(&drive, &["copies", "restore", "99"])["sentence"]["key"],
        "cli-copies-unknown"
    );
}

#[test]
fn a_watched_folder_is_taken_at_each_call() {
    let drive = Drive::new("2026-11-24");
    let folder = drive.folder().join("inbox");
    std::fs::create_dir(&folder).unwrap();
    let listed = answered(&drive, &["watch", "add", path(&folder)]);
    let id = listed[0]["id"].to_string();
    std::fs::write(folder.join("good.csv"), ORDERS.replace("2026-02-31", "2026-02-28")).unwrap();
    let look = answered(&drive, &["watch"]);
    assert_eq!(
        (&look["taken"][0]["file"], &look["taken"][0]["result"]["orders_new"]),
        (&json!("good.csv"), &json!(3))
    );
    assert_eq!(answered(&drive, &["watch", "run"])["unchanged"], 1);
    std::fs::write(folder.join("bad.csv"), ORDERS).unwrap();
    let (code, answer, complaint) = called(&drive, &["watch"]);
    let text = format!("{answer}{complaint}");
    assert_eq!((code, text.lines().next()), (1, Some("bad.csv")), "{text}");
    assert_eq!(orders(&drive), 3);
    let (code, told, complaint) = called(&drive, &["watch"]);
    let told = format!("{told}{complaint}");
    assert_eq!(code, 1, "it is told until it is mended: {told}");
    assert!(
        told.contains("Line 3, “Date”") && told.contains("watch run --again"),
        "{told}"
    );
    let again = called(&drive, &["watch", "run", "--again"]);
    assert_eq!(again.0, 1, "still not right");
    assert_eq!(answered(&drive, &["watch", "remove", &id]), json!([]));
}

#[test]
fn what_is_watched_is_told_apart_by_path_and_a_vanished_folder_by_name() {
    let drive = Drive::new("2026-11-24");
    let folder = drive.folder().join("inbox");
    std::fs::create_dir(&folder).unwrap();
    answered(&drive, &["watch", "add", path(&folder)]);
    let stroke = format!("{}/", path(&folder));
    for (words, told) in [
        (vec!["watch", "add", &stroke], "nothing is different"),
        (
            vec!["watch", "add", &stroke, "--skip-problems"],
            "From now on lines with problems are left out",
        ),
        (
            vec!["watch", "add", &stroke],
            "From now on one line with a problem stops the file",
        ),
    ] {
        let (code, text, _) = called(&drive, &words);
        assert!(code == 0 && text.contains(told), "{words:?}: {text}");
    }
    assert_eq!(answered(&drive, &["watch", "list"]).as_array().unwrap().len(), 1);
    std::fs::remove_dir(&folder).unwrap();
    let (code, text, complaint) = called(&drive, &["watch"]);
    let text = format!("{text}{complaint}");
    assert_eq!(code, 1, "{text}");
    assert!(
        text.contains("inbox” is not there") && text.contains("watch remove"),
        "{text}"
    );
    let unknown = refused(&drive, &["watch", "remove", "outbox"]);
    assert_eq!(unknown["sentence"]["key"], "cli-watch-unknown");
    assert_eq!(answered(&drive, &["watch", "remove", &stroke]), json!([]));
}

#[test]
fn the_same_client_twice_is_found_told_apart_and_merged() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file(
        "clients.csv",
        "Customer ID,Name,Phone\n1,Rubin,+1 202 555 0107 ext. 7\n2,Mars,+1 202 555 0107 ext. 8\n3,Venus,+1 202 555 0107\n",
    );
    drive.import(&[&file]).unwrap();
    let pairs = |client: &[&str]| {
        let words: Vec<&str> = ["client", "same"].into_iter().chain(client.iter().copied()).collect();
        answered(&drive, &words).as_array().unwrap().len()
    };
    assert_eq!((pairs(&[]), pairs(&["Rubin"])), (3, 2));
    let left = answered(&drive, &["client", "apart", "Rubin", "Venus"]);
    assert_eq!(left.as_array().unwrap().len(), 2);
    assert_eq!(
        answered(&drive, &["client", "apart", "Rubin", "Venus", "--not"])
            .as_array()
            .unwrap()
            .len(),
        3
    );
    let merged = answered(&drive, &["client", "merge", "Rubin", "Mars"]);
    assert_eq!((&merged["name"], &merged["gone"]), (&json!("Rubin"), &json!("Mars")));
    let (_, text, _) = called(&drive, &["client", "show", "Rubin"]);
    assert!(
        text.contains("+12025550107, ext.\u{a0}7 · +12025550107, ext.\u{a0}8"),
        "{text}"
    );
}
