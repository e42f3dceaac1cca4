//! Files that are broken, cut, foreign or made to do harm: each is told for what it is, with its file, line, column and what
//! belongs there, and nothing of it is half in.

use super::scene::count;
use comeback_core::api::domain::language::Language;
use comeback_core::api::domain::sentence::Sentence;
use comeback_core::api::texts;
use comeback_core::import::trials;
use comeback_core::testing::Drive;
use serde_json::{Value, json};
use std::path::PathBuf;

pub const HEAD: &str = "Номер;Дата;Контрагент;Сумма;Валюта\n";
pub const GOOD: &str = "1;01.10.2026;Колос;100,50;EUR\n";

pub fn laid(drive: &Drive, name: &str, bytes: &[u8]) -> PathBuf {
    let path = drive.folder().join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

pub fn nothing_in(drive: &Drive, name: &str) {
    for table in ["clients", "orders", "imports", "import_changes"] {
        assert_eq!(
            count(drive, &format!("SELECT count(*) FROM {table}")),
            0,
            "{name}: {table}"
        );
    }
    assert_eq!(
        drive.must("drive.check", json!({}))["orders"],
        0,
        "{name}: the program works on"
    );
}

fn in_windows_1251(text: &str) -> Vec<u8> {
    encoding_rs::WINDOWS_1251.encode(text).0.into_owned()
}

fn sheet(rows: &str) -> Vec<u8> {
    let sheet = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
    trials::workbook(sheet.as_bytes(), b"<sst/>", b"<styleSheet/>").unwrap()
}

/// What is refused as a whole: its name, its bytes, how it is read, the message, and what the sentence must tell.
pub type Whole = (&'static str, Vec<u8>, Value, &'static str, &'static [&'static str]);

pub fn whole() -> Vec<Whole> {
    let none = json!({});
    let cyrillic = format!("{HEAD}{}", GOOD.repeat(50));
    vec![
        (
            "пустой.csv",
            Vec::new(),
            none.clone(),
            "import-unreadable-empty",
            &["пуст"],
        ),
        (
            "программа.csv",
            b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0".repeat(9),
            none.clone(),
            "import-unreadable-not-text",
            &["CSV"],
        ),
        (
            "фото.xlsx",
            b"\xFF\xD8\xFF\xE0\0\x10JFIF\0\x01\x01\0\0\x48".repeat(20),
            none.clone(),
            "import-unreadable-not-text",
            &["CSV"],
        ),
        (
            "оборван.xlsx",
            sheet("<row><c><v>1</v></c></row>")[..200].to_vec(),
            none.clone(),
            "import-unreadable-damaged",
            &["обрывается"],
        ),
        (
            "нули.csv",
            format!("{HEAD}{}2;01.10.2026;Кал\0ач;1;EUR\n", GOOD.repeat(30)).into_bytes(),
            none.clone(),
            "import-unreadable-zero-bytes",
            &["строка 32"],
        ),
        (
            "много нулей.csv",
            format!("{HEAD}1;01.10.2026;К{}олос;1;EUR\n", "\0".repeat(500)).into_bytes(),
            none.clone(),
            "import-unreadable-zero-bytes",
            &["строка 2"],
        ),
        (
            "одни нули.csv",
            vec![0; 4096],
            none.clone(),
            "import-unreadable-zero-bytes",
            &["строка 1"],
        ),
        (
            "шире тысячи.csv",
            format!("{}\n{}\n", "столбик;".repeat(1_500), "1;".repeat(1_500)).into_bytes(),
            none.clone(),
            "import-unreadable-too-many-columns",
            &["строка 1", "1 501", "не больше 1 000"],
        ),
        (
            "широкий.csv",
            format!("{}{}\n{GOOD}", HEAD.trim_end(), ";".repeat(10_000)).into_bytes(),
            none.clone(),
            "import-unreadable-too-many-columns",
            &["строка 1", "10 005", "не больше 1 000"],
        ),
        (
            "ячейка.csv",
            format!("{HEAD}1;01.10.2026;\"{}\";1;EUR\n", "я".repeat(25 << 20)).into_bytes(),
            none.clone(),
            "import-unreadable-cell-too-large",
            &["строка 2", "столбец 3"],
        ),
        (
            "редкий.xlsx",
            sheet(r#"<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>"#),
            none.clone(),
            "import-unreadable-too-many-columns",
            &["1 048 576", "16 384", "не больше 1 000"],
        ),
        (
            "бомба.xlsx",
            sheet(&" ".repeat(70 << 20)),
            none.clone(),
            "import-unreadable-too-large",
            &["МБ", "CSV"],
        ),
        (
            "книга.xlsb",
            trials::archive(&[("xl/workbook.bin", b"x")]).unwrap(),
            none.clone(),
            "import-unreadable-workbook",
            &[".xlsx"],
        ),
        (
            "не та кодировка.csv",
            in_windows_1251(&cyrillic),
            json!({ "encoding": "utf8" }),
            "import-unreadable-encoding",
            &["UTF-8", "кодировку"],
        ),
        (
            "без даты.csv",
            "Номер;Контрагент;Сумма\n1;Колос;5\n".into(),
            none.clone(),
            "import-unreadable-no-day-column",
            &["даты заказа"],
        ),
        (
            "одни слова.csv",
            HEAD.into(),
            none,
            "import-unreadable-no-rows",
            &["ни одной строки"],
        ),
    ]
}

#[test]
fn what_cannot_be_read_at_all_is_told_by_its_file_and_leaves_nothing_behind() {
    let drive = Drive::new("2026-11-24");
    for (name, bytes, options, key, tells) in whole() {
        let path = laid(&drive, name, &bytes);
        let file = json!({ "path": path, "options": options });
        let error = drive
            .call("import.run", json!({ "files": [file], "skip_problems": true }))
            .expect_err(name);
        assert_eq!(error.sentence.key, key, "{name}");
        let said = texts::say(Language::Ru, &error.sentence).replace('\u{a0}', " ");
        for tell in tells.iter().chain([&name]) {
            assert!(said.contains(tell), "«{tell}» is not in: {said}");
        }
        nothing_in(&drive, name);
        std::fs::remove_file(path).unwrap();
    }
}

/// A row of orders with something wrong in it: the row, the message, the column, what the sentence repeats of it.
pub const ROWS: &[(&str, &str, Option<&str>, &str)] = &[
    ("2;01.10", "import-trouble-not-a-date", Some("Дата"), "01.10"),
    (
        "2;01.01.0000;Калач;1;EUR",
        "import-trouble-year-out-of-range",
        Some("Дата"),
        "01.01.0000",
    ),
    (
        "2;01.01.3000;Калач;1;EUR",
        "import-trouble-year-out-of-range",
        Some("Дата"),
        "01.01.3000",
    ),
    (
        "2;01.12.2026;Калач;1;EUR",
        "import-trouble-future-day",
        Some("Дата"),
        "01.12.2026",
    ),
    (
        "2;31.02.2026;Калач;1;EUR",
        "import-trouble-no-such-day",
        Some("Дата"),
        "31 февраля",
    ),
    (
        "2;29.02.2025;Калач;1;EUR",
        "import-trouble-no-leap-day",
        Some("Дата"),
        "2025",
    ),
    (
        "2;01.10.2026;Калач;1,2,3;EUR",
        "import-trouble-not-a-sum",
        Some("Сумма"),
        "1,2,3",
    ),
    (
        "2;01.10.2026;Калач;1,234,50;EUR",
        "import-trouble-not-a-sum",
        Some("Сумма"),
        "1,234,50",
    ),
    (
        "2;01.10.2026;Калач;1О0,5О;EUR",
        "import-trouble-letters-in-sum",
        Some("Сумма"),
        "100,50",
    ),
    (
        "2;01.10.2026;Калач;=B2*2;EUR",
        "import-trouble-formula-without-value",
        Some("Сумма"),
        "=B2*2",
    ),
    (
        "2;01.10.2026;Калач;1;тугрики",
        "import-trouble-not-a-currency",
        Some("Валюта"),
        "тугрики",
    ),
    (
        "2;01.10.2026;Калач;1;USD\n3;01.10.2026;Калач;1;",
        "import-trouble-missing-currency",
        None,
        "валюте",
    ),
    (
        "2;01.10.2026;Ка\u{fffd}ач;1;EUR",
        "import-trouble-broken-letters",
        Some("Контрагент"),
        "Ка\u{fffd}ач",
    ),
    ("2;01.10.2026;;1;EUR", "import-trouble-missing-client", None, "чей"),
    ("2;;Калач;1;EUR", "import-trouble-missing-day", None, "даты"),
    ("2;01.10.2026;Калач;;EUR", "import-trouble-missing-sum", None, "суммы"),
    (
        "1;02.10.2026;Калач;7;EUR",
        "import-trouble-duplicate-number",
        None,
        "строке 2",
    ),
    (
        "2;01.10.2026;Калач;1;EUR;лишнее",
        "import-trouble-too-many-columns",
        None,
        "разделитель",
    ),
    (
        "2;01.10.2026;\"Калач;1;EUR\n3;01.10.2026;Колос;1;EUR",
        "import-trouble-unclosed-quote",
        None,
        "кавычка",
    ),
];

#[test]
fn a_row_that_is_wrong_is_told_by_its_line_and_column_and_nothing_lands_without_a_word() {
    let drive = Drive::new("2026-11-24");
    for (row, key, column, given) in ROWS {
        let path = laid(&drive, "заказы.csv", format!("{HEAD}{GOOD}{row}\n").as_bytes());
        let file = json!({ "path": path, "options": {} });
        let shown = drive.must("import.preview", file.clone());
        let problem = &shown["problems"][0];
        let sentence: Sentence =
            serde_json::from_value(problem["sentence"].clone()).unwrap_or_else(|_| panic!("{row}: {shown:#}"));
        assert_eq!(sentence.key, *key, "{row}");
        let said = texts::say(Language::Ru, &sentence).replace('\u{a0}', " ");
        let line = 3 + usize::from(*key == "import-trouble-missing-currency");
        assert!(said.starts_with(&format!("Строка {line}")), "{said}");
        for tell in column.iter().chain([given]) {
            assert!(said.contains(tell), "«{tell}» is not in: {said}");
        }
        let error = drive
            .call("import.run", json!({ "files": [file], "skip_problems": false }))
            .expect_err(row);
        assert_eq!(error.sentence.key, "import-stopped-by-problems", "{row}");
        let said = texts::say(Language::Ru, &error.sentence);
        assert!(said.contains("заказы.csv"), "{said}");
        nothing_in(&drive, row);
    }
}

#[test]
fn a_sum_without_a_currency_is_in_that_of_all_others_or_in_the_one_said() {
    let drive = Drive::new("2026-11-24");
    let one = laid(
        &drive,
        "в евро.csv",
        format!("{HEAD}{GOOD}2;01.10.2026;Калач;7;\n").as_bytes(),
    );
    let shown = drive.must("import.preview", json!({ "path": one, "options": {} }));
    assert_eq!(
        (&shown["currency"], &shown["counts"]["ready"]),
        (&json!("EUR"), &json!(2))
    );
    let rows = format!("{HEAD}{GOOD}2;01.10.2026;Калач;7;USD\n3;02.10.2026;Калач;8;\n4;03.10.2026;Калач;9 ₽;\n");
    let several = laid(&drive, "в разных.csv", rows.as_bytes());
    let shown = drive.must("import.preview", json!({ "path": several, "options": {} }));
    assert_eq!(
        (&shown["problems"][0]["line"], &shown["counts"]["ready"]),
        (&json!(4), &json!(3)),
        "a sign in the cell says enough"
    );
    let said = drive.must(
        "import.preview",
        json!({ "path": several, "options": { "currency": "BGN" } }),
    );
    assert_eq!(said["counts"]["ready"], 4);
}

#[test]
fn one_letter_lost_in_a_large_file_spoils_its_own_row_only() {
    let drive = Drive::new("2026-11-24");
    let mut bytes = HEAD.as_bytes().to_vec();
    for number in 1..=200 {
        bytes.extend(format!("{number};01.10.2026;Колос {number};100,50;EUR\n").bytes());
    }
    let at = bytes.windows(4).position(|four| four == b"\n50;").unwrap();
    let name = bytes[at..].windows(2).position(|two| two == "К".as_bytes()).unwrap();
    bytes[at + name + 1] = b'?';
    let path = laid(&drive, "заказы.csv", &bytes);
    let shown = drive.must("import.preview", json!({ "path": path, "options": {} }));
    assert_eq!(
        shown["encoding"], "utf8",
        "one broken letter makes no other encoding of it"
    );
    assert_eq!(shown["counts"]["ready"], 199);
    let problem = &shown["problems"][0];
    assert_eq!(
        (&problem["line"], &problem["heading"], &problem["trouble"]["code"]),
        (&json!(51), &json!("Контрагент"), &json!("broken-letters"))
    );
    let right = json!({ "corrections": [{ "line": 51, "column": 2, "text": "Колос 50" }] });
    assert_eq!(
        drive.must("import.preview", json!({ "path": path, "options": right }))["counts"]["ready"],
        200
    );
}
