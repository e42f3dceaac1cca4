//! A hand of one's own through the real window: its letters are looked through, it is kept and given to the head of the firm,
//! and his letter is written by it and signed.

use super::driver::{Window, none};
use comeback_core::api::domain::language::Language;
use comeback_core::testing::pictures;
use serde_json::{Value, json};

fn read(window: &Window) -> Value {
    let pages = pictures::sheet(Language::Ru);
    let paths: Vec<String> = pages
        .iter()
        .enumerate()
        .map(|(number, page)| window.file(&format!("лист-{number}.png"), page))
        .collect();
    window.ask("hands.read", json!({ "id": null, "paths": paths }))
}

fn head(window: &Window) -> Value {
    let people = window.ask("employees.list", json!({}));
    let all = people.as_array().into_iter().flatten();
    all.clone()
        .find(|one| one["is_director"] == true)
        .cloned()
        .unwrap_or_default()
}

#[test]
fn a_hand_is_looked_through_kept_and_writes_the_letters_of_the_head() {
    let mut window = Window::open();
    window.resize(1440, 900);
    window.click("Русский");
    window.click("Открыть пример");
    window.see("2026");
    window.click("Письма");
    window.click("Почерк и подпись");
    window.see("Своих почерков пока нет");
    none("axe", window.axe());
    read(&window);
    window.see("ещё не сохранён");
    window.click("Посмотреть буквы");
    window.see("Есть все буквы листа");
    window.shot("hand-review");
    none("axe", window.axe());
    window.click("а: годится, берём");
    window.click("а: годится, не берём");
    window.click("б: годится, берём");
    window.click("Не берём");
    window.see("Годится");
    window.shot("hand-left-out");
    let director = head(&window);
    let name = director["name"].as_str().unwrap_or_default().to_owned();
    window.click("Сохранить почерк");
    window.see("Назовите почерк");
    window.type_into("Как назвать почерк", "Рука директора");
    window.choose("Чьи письма им писать", &name);
    window.click("Сохранить почерк");
    window.see("Почерк «Рука директора» сохранён");
    let picture = window.file("подпись.png", pictures::signature(4.0));
    window.ask(
        "signatures.read",
        json!({ "employee_id": director["id"], "path": picture }),
    );
    window.see("Ещё ни в одном утверждённом письме");
    window.shot("hands");
    none("axe", window.axe());
    window.resize(1024, 700);
    window.shot("hands-narrow");
    none("axe", window.axe());
    window.resize(1440, 900);
    written(&mut window);
    none("errors", window.page_errors());
    none("axe", window.axe());
}

/// A letter of the head: his hand is named beside it, and the page is drawn with it.
fn written(window: &mut Window) {
    let cases = window.ask("cases.list", json!({}));
    let case = cases.as_array().into_iter().flatten().find(|case| {
        let page = window.ask("cases.get", json!({ "id": case["id"] }));
        page["lost_twice"] == false && page["letters"].as_array().is_some_and(Vec::is_empty)
    });
    let id = case.map(|case| case["id"].clone()).unwrap_or_default();
    let address = format!("/letters/new/{id}/holiday");
    window
        .script("location.hash = arguments[0]", &[json!(address)])
        .expect("the page can be asked");
    window.until_there(".pic-page");
    window.see("Свой почерк: Рука директора");
    window.shot("letter-own-hand");
}
