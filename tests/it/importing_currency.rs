//! In which currency sums are taken, and when that is said: signs of another one than the firm's always until it has a rate, and a guess
//! once for files of one kind.

use super::scene::count;
use comeback_core::testing::Drive;
use serde_json::{Value, json};
use std::path::Path;

fn in_currency(currency: &str) -> Drive {
    let drive = Drive::new("2026-11-24");
    let mut settings = drive.must("settings.get", json!({}));
    settings["currency"] = json!(currency);
    drive.must("settings.save", settings);
    drive
}

fn shown(drive: &Drive, file: &Path) -> Vec<String> {
    let shown = drive.must("import.preview", json!({ "path": file, "options": {} }));
    keys(&shown)
}

fn keys(of: &Value) -> Vec<String> {
    let notes = of["notes"].as_array().unwrap().iter();
    notes.map(|note| note["key"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn signs_of_another_currency_in_every_row_are_told_before_the_file_lands_until_it_has_a_rate() {
    for sum in ["$100", "100 €", "100 USD"] {
        let drive = in_currency("RUB");
        let text = format!("Номер;Дата;Клиент;Сумма\n1;01.10.2026;Колос;{sum}\n2;02.10.2026;Калач;{sum}\n");
        let file = drive.file("orders.csv", &text);
        assert_eq!(shown(&drive, &file), ["import-note-other-currency"], "{sum}");
        let result = drive.import(&[&file]).unwrap();
        assert_eq!(result["without_rate"][0]["orders"], 2, "{sum}");
        let currency = result["without_rate"][0]["sum"]["currency"].clone();
        drive.must("rates.set", json!({ "currency": currency, "rate": 90.0, "orders": 0 }));
        assert_eq!(shown(&drive, &file), [""; 0], "{sum}: the user knows of it now");
    }
    let drive = in_currency("RUB");
    let own = drive.file("own.csv", "Номер;Дата;Клиент;Сумма\n1;01.10.2026;Колос;100 ₽\n");
    assert_eq!(shown(&drive, &own), [""; 0]);
}

#[test]
fn a_currency_that_is_guessed_is_told_once_for_files_of_one_kind() {
    let drive = in_currency("EUR");
    let day = |n: i64| {
        let text = format!("Номер;Дата;Клиент;Сумма заказа\n{n};0{n}.10.2026;Цены и сыры;100\n");
        drive.file(&format!("{n}.csv"), &text)
    };
    let first = day(1);
    assert_eq!(shown(&drive, &first), ["import-note-currency"]);
    assert_eq!(keys(&drive.import(&[&first]).unwrap()), ["import-note-currency"]);
    let second = day(2);
    assert_eq!(shown(&drive, &second), [""; 0]);
    assert_eq!(keys(&drive.import(&[&second]).unwrap()), [""; 0]);
    let other = drive.file(
        "other.csv",
        "№ заказа;Дата заказа;Клиент;Сумма\n7;07.10.2026;Цены и сыры;100\n",
    );
    assert_eq!(shown(&drive, &other), ["import-note-currency"], "another kind of file");
    assert_eq!(count(&drive, "SELECT count(*) FROM orders WHERE currency = 'EUR'"), 2);
}
