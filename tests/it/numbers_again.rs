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
    assert_eq!(
        error.sentence.key, "import-order-of-another-client-now",
        "of one day: no habit of numbering makes two orders of it"
    );
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

/// One client whose order of each month has the number 1.
const MONTHS: [&str; 2] = ["1;12.01.2026;Колос;100,00\n", "1;10.03.2026;Колос;300,00\n"];

fn said(file: &Path, numbers: Value) -> Value {
    json!({ "files": [{ "path": file, "options": { "numbers": numbers } }], "skip_problems": false })
}

#[test]
fn another_month_and_sum_of_the_same_client_is_no_silent_correction() {
    let drive = Drive::new("2026-11-24");
    drive.import(&[&csv(&drive, "january.csv", MONTHS[0])]).unwrap();
    let march = csv(&drive, "march.csv", MONTHS[1]);
    let error = drive.call("import.run", request(&march, false)).unwrap_err();
    assert_eq!(
        (error.sentence.key.as_str(), error.field.as_deref()),
        ("import-number-again", Some("lines"))
    );
    assert_eq!(orders(&drive)[0].2, 10_000, "nothing was written over");
    let (code, _, text) = super::scene::called(&drive, &["import", march.to_str().unwrap()]);
    assert!(code == 1 && text.contains("--numbers monthly"), "{text}");

    // Said to be one number a year it is the same order, corrected.
    let corrected = Drive::new("2026-11-24");
    corrected.import(&[&csv(&corrected, "january.csv", MONTHS[0])]).unwrap();
    let march = csv(&corrected, "march.csv", MONTHS[1]);
    assert_eq!(
        counts(&corrected.must("import.run", said(&march, json!("yearly")))),
        (0, 1, 0)
    );

    // A sum alone, or a day within the month, is a correction nobody has to be asked about.
    let sum = csv(&drive, "sum.csv", "1;12.01.2026;Колос;120,00\n");
    let day = csv(&drive, "day.csv", "1;20.01.2026;Колос;140,00\n");
    assert_eq!(counts(&drive.import(&[&sum]).unwrap()), (0, 1, 0));
    assert_eq!(counts(&drive.import(&[&day]).unwrap()), (0, 1, 0));
}

#[test]
fn said_once_that_numbers_begin_anew_each_month_it_holds_for_the_next_file() {
    let drive = Drive::new("2026-11-24");
    let january = csv(&drive, "january.csv", MONTHS[0]);
    let march = csv(&drive, "march.csv", MONTHS[1]);
    drive.import(&[&january]).unwrap();
    let words = ["--json", "import", march.to_str().unwrap(), "--numbers", "monthly"];
    let (code, answer, complaint) = super::scene::called(&drive, &words);
    assert_eq!(code, 0, "{complaint}");
    assert_eq!(counts(&serde_json::from_str(&answer).unwrap()), (1, 0, 0));

    let may = csv(&drive, "may.csv", "1;05.05.2026;Нива;70,00\n2;06.05.2026;Нива;80,00\n");
    assert_eq!(counts(&drive.import(&[&may]).unwrap()), (2, 0, 0), "remembered");
    for (file, same) in [(&january, 1), (&march, 1), (&may, 2)] {
        assert_eq!(
            counts(&drive.import(&[file]).unwrap()),
            (0, 0, same),
            "each finds its own"
        );
    }
    let right = csv(&drive, "right.csv", "1;05.05.2026;Нива;75,00\n");
    assert_eq!(
        counts(&drive.import(&[&right]).unwrap()),
        (0, 1, 0),
        "corrected within its month"
    );
}

#[test]
fn a_file_whose_numbers_begin_anew_each_month_asks_by_line_and_lands_whole_once_it_is_said() {
    let drive = Drive::new("2026-11-24");
    let months = csv(
        &drive,
        "months.csv",
        "1;12.01.2026;Колос;100,00\n2;13.01.2026;Нива;50,00\n1;02.02.2026;Нива;300,00\n2;03.02.2026;Колос;60,00\n",
    );
    let look = |options: Value| drive.must("import.preview", json!({ "path": months, "options": options }));
    let shown = look(json!({}));
    assert_eq!(shown["counts"]["troubled"], 2, "nothing is guessed");
    let asked = texts::say(
        Language::En,
        &serde_json::from_value(shown["number_again"].clone()).unwrap(),
    );
    assert!(asked.contains("Number 1 stands on lines 2 and 4"), "{asked}");
    let shown = look(json!({ "numbers": "monthly" }));
    assert_eq!(
        (&shown["counts"]["ready"], &shown["number_again"]),
        (&json!(4), &Value::Null)
    );
    assert_eq!(
        look(json!({ "numbers": "yearly" }))["number_again"],
        Value::Null,
        "it is asked once"
    );
    assert_eq!(
        counts(&drive.must("import.run", said(&months, json!("monthly")))),
        (4, 0, 0)
    );
    assert_eq!(
        orders(&drive)[2],
        ("1".to_owned(), "2026-02-02 Нива".to_owned(), 30_000)
    );

    // A number twice within its month is wrong however they are counted.
    let twice = csv(
        &drive,
        "twice.csv",
        "7;12.01.2026;Колос;100,00\n7;20.01.2026;Нива;50,00\n",
    );
    let shown = drive.must("import.preview", json!({ "path": twice, "options": {} }));
    assert_eq!(
        (&shown["counts"]["troubled"], &shown["number_again"]),
        (&json!(1), &Value::Null)
    );
}

#[test]
fn lines_of_one_number_in_two_months_are_not_put_together_in_silence() {
    let drive = Drive::new("2026-11-24");
    let text = "Номер;Дата;Контрагент;Товар;Сумма\n1;15.01.2026;Колос;Мука;100,00\n1;15.01.2026;Колос;Дрожжи;20,00\n\
         1;16.03.2026;Нива;Мука;300,00\n1;16.03.2026;Нива;Соль;5,00\n";
    let file = drive.file("lines.csv", text);
    let shown = drive.must("import.preview", json!({ "path": file, "options": {} }));
    assert_eq!(
        (&shown["counts"]["ready"], &shown["counts"]["troubled"]),
        (&json!(1), &json!(2))
    );
    assert!(shown["number_again"].is_object());
    assert_eq!(
        counts(&drive.must("import.run", said(&file, json!("monthly")))),
        (2, 0, 0)
    );
    let sums: Vec<i64> = orders(&drive).iter().map(|(_, _, sum)| *sum).collect();
    assert_eq!(sums, [12_000, 30_500]);
}

#[test]
fn a_trial_remembers_nothing_and_a_landing_for_every_shape_of_file_of_the_system() {
    let drive = Drive::new("2026-11-24");
    let january = csv(&drive, "january.csv", MONTHS[0]);
    let march = csv(&drive, "march.csv", MONTHS[1]);
    drive.import(&[&january]).unwrap();
    let words = ["import", march.to_str().unwrap(), "--numbers", "monthly", "--dry-run"];
    let (code, text, complaint) = super::scene::called(&drive, &words);
    assert_eq!(code, 0, "{text}{complaint}");
    let shown = |path: &Path| drive.must("import.preview", json!({ "path": path, "options": {} }))["numbers"].clone();
    assert_eq!(shown(&march), "yearly", "a trial changes nothing");

    let (code, ..) = super::scene::called(&drive, &words[..4]);
    assert_eq!(code, 0);
    let wider = drive.file(
        "wider.csv",
        "Номер;Дата;Контрагент;Менеджер;Сумма\n1;05.05.2026;Нива;Денис;70,00\n",
    );
    assert_eq!(shown(&wider), "monthly", "another column makes no other system");
    let of_system = drive.file(
        "ajur.csv",
        "Номер;Дата;Контрагент;ЕИК;Данъчна основа;ДДС;Общо;Валута\n1;29.06.2026;Нива;;100,00;20,00;120,00;EUR\n",
    );
    assert_eq!(shown(&of_system), "yearly", "and another system has habits of its own");
    let (_, forgotten, _) = super::scene::called(&drive, &["import", wider.to_str().unwrap(), "--forget", "--preview"]);
    assert_eq!(shown(&wider), "yearly", "{forgotten}");
}

#[test]
fn the_order_of_dates_said_at_the_terminal_holds_for_the_next_file_of_these_columns() {
    let drive = Drive::new("2026-11-24");
    let file = |day: &str| {
        drive.file(
            "slashes.csv",
            &format!("Номер;Дата;Контрагент;Сумма\n1;{day};Колос;100,00\n"),
        )
    };
    let first = file("03/04/2026");
    let (code, ..) = super::scene::called(&drive, &["import", first.to_str().unwrap(), "--dates", "day-first"]);
    assert_eq!(code, 0);
    let next = file("05/06/2026");
    let shown = drive.must("import.preview", json!({ "path": next, "options": {} }));
    assert_eq!(
        (&shown["date_order"], &shown["question"]),
        (&json!("day-first"), &Value::Null)
    );
}
