//! Order numbers that begin anew each year, and rows that cannot stand beside what is loaded: by name, by line, with a way out.

use comeback_core::api::{domain::language::Language, texts};
use comeback_core::testing::Drive;
use rusqlite::Connection;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

const HEAD: &str = "Номер;Дата;Контрагент;Сумма\n";

fn csv(drive: &Drive, name: &str, rows: &str) -> PathBuf {
    drive.file(name, &format!("{HEAD}{rows}"))
}

fn orders(drive: &Drive) -> Vec<(String, String, i64)> {
    let db = Connection::open(drive.app().path()).unwrap();
    let mut statement = db
        .prepare("SELECT o.number, o.day || ' ' || c.name, o.sum_minor FROM orders AS o JOIN clients AS c ON c.id = o.client_id ORDER BY o.day, o.id")
        .unwrap();
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)));
    rows.unwrap().collect::<rusqlite::Result<_>>().unwrap()
}

fn counts(result: &Value) -> (i64, i64, i64) {
    let of = |key: &str| result[key].as_i64().unwrap();
    (of("orders_new"), of("orders_changed"), of("same"))
}

const LAST_YEAR: &str = "ТД-000001;15.01.2025;Колос;100,00\nТД-000002;20.03.2025;Нива;200,00\n";
const THIS_YEAR: &str = "ТД-000001;12.01.2026;Нива;300,00\nТД-000002;14.02.2026;Нива;400,00\n";

#[test]
fn a_number_that_comes_again_next_year_is_another_order_in_one_file_or_in_two() {
    let two = Drive::new("2026-11-24");
    let (last, this) = (csv(&two, "2025.csv", LAST_YEAR), csv(&two, "2026.csv", THIS_YEAR));
    assert_eq!(counts(&two.import(&[&last]).unwrap()), (2, 0, 0));
    assert_eq!(counts(&two.import(&[&this]).unwrap()), (2, 0, 0));

    let one = Drive::new("2026-11-24");
    let both = csv(&one, "both.csv", &format!("{THIS_YEAR}{LAST_YEAR}"));
    assert_eq!(counts(&one.import(&[&both]).unwrap()), (4, 0, 0));

    assert_eq!(orders(&one), orders(&two), "however they came");
    assert_eq!(orders(&one)[0].1, "2025-01-15 Колос");
    assert_eq!(orders(&one)[2].1, "2026-01-12 Нива");

    // Whichever file comes again, each row finds its own order.
    assert_eq!(counts(&one.import(&[&last]).unwrap()), (0, 0, 2));
    assert_eq!(counts(&one.import(&[&this]).unwrap()), (0, 0, 2));
    assert_eq!(counts(&two.import(&[&both]).unwrap()), (0, 0, 4));
}

#[test]
fn a_day_put_right_over_the_turn_of_the_year_changes_the_order_that_is_there() {
    let drive = Drive::new("2026-11-24");
    let wrong = csv(&drive, "wrong.csv", "7;30.12.2025;Колос;100,00\n");
    let right = csv(&drive, "right.csv", "7;02.01.2026;Колос;100,00\n");
    drive.import(&[&wrong]).unwrap();
    assert_eq!(counts(&drive.import(&[&right]).unwrap()), (0, 1, 0));
    assert_eq!(
        orders(&drive),
        [("7".to_owned(), "2026-01-02 Колос".to_owned(), 10_000)]
    );
}

#[test]
fn lines_of_one_order_meet_within_their_year() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file(
        "lines.csv",
        "Номер;Дата;Контрагент;Товар;Сумма\n1;15.01.2025;Колос;Мука;100,00\n1;15.01.2025;Колос;Дрожжи;20,00\n\
         1;16.01.2026;Нива;Мука;300,00\n1;16.01.2026;Нива;Соль;5,00\n1;15.01.2025;Колос;Сахар;7,00\n",
    );
    let result = drive.import(&[&file]).unwrap();
    assert_eq!(counts(&result), (2, 0, 0));
    let sums: Vec<i64> = orders(&drive).iter().map(|(_, _, sum)| *sum).collect();
    assert_eq!(sums, [12_700, 30_500], "100 + 20 + 7, 300 + 5");
}

#[test]
fn many_numbers_that_begin_anew_land_as_a_few_do() {
    let drive = Drive::new("2026-11-24");
    let rows = |year: i32| -> String {
        let row = |number: i32| {
            format!(
                "{number};{:02}.{:02}.{year};Client {};10,00\n",
                number % 28 + 1,
                number % 9 + 1,
                number % 97
            )
        };
        (1..=30_000).map(row).collect()
    };
    let file = csv(&drive, "years.csv", &[rows(2024), rows(2025)].concat());
    assert_eq!(counts(&drive.import(&[&file]).unwrap()), (60_000, 0, 0));
    assert_eq!(counts(&drive.import(&[&file]).unwrap()), (0, 0, 60_000));
}

fn request(file: &Path, skip: bool) -> Value {
    json!({ "files": [{ "path": file, "options": {} }], "skip_problems": skip })
}

#[test]
fn an_order_of_another_client_is_left_out_by_line_with_its_reason_and_the_rest_lands() {
    let drive = Drive::new("2026-11-24");
    drive
        .import(&[&csv(&drive, "first.csv", "1;15.01.2026;Колос;100,00\n")])
        .unwrap();
    let file = csv(
        &drive,
        "second.csv",
        "1;15.01.2026;Чужой;100,00\n2;16.01.2026;Колос;50,00\n",
    );

    let error = drive.call("import.run", request(&file, false)).unwrap_err();
    assert_eq!(error.sentence.key, "import-order-of-another-client");
    assert_eq!(
        error.field.as_deref(),
        Some("lines"),
        "the window offers to load without such lines"
    );
    let said = texts::say(Language::En, &error.sentence);
    assert!(
        said.contains("second.csv") && said.contains('2') && said.contains("Колос"),
        "{said}"
    );
    assert_eq!(orders(&drive).len(), 1, "nothing half in");

    let result = drive.must("import.run", request(&file, true));
    assert_eq!(counts(&result), (1, 0, 0));
    assert_eq!(result["clients_new"], 0, "nobody is made for a row that is left out");
    assert_eq!(
        (&result["skipped_why"]["troubled"], &result["refused"][0]["line"]),
        (&json!(1), &json!(2))
    );

    // Saved as a file of the same shape, the reason behind it.
    let to = drive.folder().join("rejected.csv");
    let refused = json!({ "line": 2, "sentence": result["refused"][0]["sentence"] });
    let saved = drive.must(
        "import.rejected",
        json!({ "file": { "path": file, "options": { "refused": [refused] } }, "to": to, "language": "ru" }),
    );
    assert_eq!(saved["rows"], 1);
    let text = std::fs::read_to_string(&to).unwrap();
    assert!(
        text.contains("1;15.01.2026;Чужой") && text.contains("уже загружен"),
        "{text}"
    );
}
