//! Cells that cannot be read while their rows can: told by line wherever the rest is told, and handed back to be put right. And phones,
//! which are one number however they are written.

use super::scene::{called, count};
use super::terminal::path;
use comeback_core::testing::Drive;
use serde_json::json;

const CLIENTS: &str = "Клиент;Телефон;E-mail\nКолос;нет такого;kolos@example.com\n\
    Калач;+7 900 000-00-02;kalach at example\nРожь;+7 900 000-00-03, 123456789012345678;a@example.com, b@example.com, b на example\n\
    Овёс;+7 900 000-00-04;oves@example.com\n";

#[test]
fn what_a_line_was_taken_without_is_counted_and_told_by_line_in_the_trial_and_in_the_result() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file("clients.csv", CLIENTS);
    let request = json!({ "files": [{ "path": file, "options": {} }], "skip_problems": false });
    let trial = drive.must("import.try", request.clone())["result"]["without"].clone();
    let result = drive.must("import.run", request);
    assert_eq!(result["clients_new"], 4, "every row is taken");
    assert_eq!(result["without"], trial);
    assert_eq!(result["without"]["count"], 4);
    let told = result["without"]["first"].as_array().unwrap().iter();
    let told: Vec<_> = told
        .map(|one| {
            let args = &one["sentence"]["args"];
            (
                args["line"]["number"].as_f64().unwrap() as i64,
                args["text"]["text"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            (2, "нет такого"),
            (3, "kalach at example"),
            (4, "b на example"),
            (4, "123456789012345678")
        ]
    );
    assert_eq!(
        count(&drive, "SELECT count(*) FROM emails"),
        4,
        "the second e-mail of a cell is his too"
    );
}

#[test]
fn the_terminal_tells_them_and_the_file_of_rejected_rows_has_them_with_the_reason() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file("clients.csv", CLIENTS);
    let rest = drive.folder().join("rest.csv");
    let (code, text, _) = called(&drive, &["import", path(&file), "--rejected", path(&rest)]);
    assert_eq!(code, 0, "{text}");
    assert!(
        text.contains("4 cells cannot be read: their lines are taken without them:"),
        "{text}"
    );
    assert!(
        text.contains("Line 2: “нет такого” does not look like a phone number"),
        "{text}"
    );
    let saved = std::fs::read_to_string(&rest).unwrap();
    let lines: Vec<&str> = saved.lines().collect();
    assert_eq!(lines.len(), 4, "a heading and three rows: {saved}");
    assert!(
        lines[1].starts_with("Колос;нет такого;kolos@example.com;") && lines[1].len() > 60,
        "{saved}"
    );

    let right = drive.file("right.csv", &saved.replace("нет такого", "+7 900 000-00-01"));
    drive.import(&[&right]).unwrap();
    assert_eq!(
        count(&drive, "SELECT count(*) FROM phones WHERE digits = '79000000001'"),
        1,
        "put right there, it lands"
    );
    assert_eq!(count(&drive, "SELECT count(*) FROM clients"), 4);
}

#[test]
fn a_thousand_odd_cells_do_not_hide_the_line_that_stops_the_import() {
    let drive = Drive::new("2026-11-24");
    let mut text = "Номер;Дата;Клиент;Телефон;Сумма\n".to_owned();
    for n in 0..1200 {
        text.push_str(&format!("{n};01.10.2026;Колос;нет;10\n"));
    }
    text.push_str("1200;32.10.2026;Колос;нет;10\n");
    let error = drive.import(&[&drive.file("orders.csv", &text)]).unwrap_err();
    assert_eq!(error.sentence.key, "import-stopped-by-problems");
}

const WRITINGS: [&str; 5] = [
    "888777666",
    "0888 777 666",
    "+359 888 777 666",
    "00359888777666",
    "0888/777-666",
];

#[test]
fn a_bulgarian_phone_is_one_number_in_every_writing_with_and_without_other_columns() {
    for (head, more) in [
        ("Клиент;Телефон", ""),
        ("Клиент;Телефон;Град;Имейл", ";София;ani@example.com"),
        ("Name;Phone", ""),
    ] {
        for firm in ["bg", "en"] {
            for writing in WRITINGS {
                let drive = Drive::new("2026-11-24");
                let mut settings = drive.must("settings.get", json!({}));
                settings["ui_language"] = json!(firm);
                drive.must("settings.save", settings);
                let known = format!("{head}\nАни Кралева;0888 777 666{more}\n");
                drive.import(&[&drive.file("known.csv", &known)]).unwrap();
                let again = format!("{head}\nКралева Ани;{writing}{more}\n");
                let result = drive.import(&[&drive.file("again.csv", &again)]).unwrap();
                assert_eq!(result["clients_new"], 0, "{head} {firm} {writing}");
                assert_eq!(
                    count(&drive, "SELECT count(*) FROM phones WHERE digits = '359888777666'"),
                    1,
                    "{head} {firm} {writing}"
                );
                for typed in WRITINGS {
                    let found = drive.must("search.find", json!({ "text": typed }));
                    assert_eq!(found[0]["name"], "Ани Кралева", "{typed}");
                }
            }
        }
    }
}

#[test]
fn a_phone_typed_on_the_clients_page_is_the_number_the_next_file_brings() {
    let drive = Drive::new("2026-11-24");
    let mut settings = drive.must("settings.get", json!({}));
    settings["ui_language"] = json!("bg");
    drive.must("settings.save", settings);
    drive
        .import(&[&drive.file("known.csv", "Клиент\nАни Кралева\n")])
        .unwrap();
    let id = super::scene::client(&drive, "Ани Кралева");
    let mut edit = drive.must("clients.get", json!({ "id": id }))["edit"].clone();
    edit["phone"] = json!("0888 777 666");
    drive.must("clients.save", edit);
    let file = drive.file("more.csv", "Клиент;Телефон\nА. Кралева;+359888777666\n");
    assert_eq!(drive.import(&[&file]).unwrap()["clients_new"], 0);
}

#[test]
fn a_number_too_large_for_a_sum_is_told_as_such_and_no_other_word_is() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file(
        "orders.csv",
        "Номер;Дата;Клиент;Сумма\n1;01.11.2026;Колос;99999999999999999999\n2;01.11.2026;Колос;сто\n3;01.11.2026;Колос;100\n",
    );
    let shown = drive.must("import.preview", json!({ "path": file, "options": {} }));
    let problems = shown["problems"].as_array().unwrap().iter();
    let codes: Vec<_> = problems.map(|one| one["trouble"]["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["sum-too-large", "not-a-sum"]);
}

#[test]
fn columns_of_one_heading_are_told_as_such_and_not_as_unknown() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file(
        "orders.csv",
        "Номер;Дата;Клиент;Сумма;Сумма;Склад\n1;01.11.2026;Колос;100;120;Север\n2;02.11.2026;Колос;50;60;Юг\n",
    );
    let shown = drive.must("import.preview", json!({ "path": file, "options": {} }));
    let notes = shown["notes"].as_array().unwrap();
    let columns = |key: &str| {
        let note = notes.iter().find(|note| note["key"] == key);
        note.map(|note| note["args"]["columns"]["text"].clone())
    };
    assert_eq!(columns("import-note-twice"), Some(json!("Сумма")), "{notes:?}");
    assert_eq!(columns("import-note-unread"), Some(json!("Склад")));
}

#[test]
fn rows_that_nothing_is_taken_from_are_told_among_the_first_ones() {
    let drive = Drive::new("2026-11-24");
    let file = drive.file(
        "orders.csv",
        "Номер;Дата;Клиент;Сумма;Статус\n1;01.11.2026;Колос;100;Выполнен\n2;02.11.2026;Колос;50;Отменён\n3;31.02.2026;Колос;50;Выполнен\nИтого;;;150;\n",
    );
    let shown = drive.must("import.preview", json!({ "path": file, "options": {} }));
    let rows = shown["rows"].as_array().unwrap().iter();
    let left: Vec<_> = rows
        .map(|row| (row["line"].as_i64().unwrap(), row["left_out"] == true))
        .collect();
    assert_eq!(
        left,
        [(2, false), (3, true), (4, false), (5, true)],
        "{}",
        shown["counts"]
    );
}
