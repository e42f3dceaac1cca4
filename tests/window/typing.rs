//! What is typed: written while the typing goes on, a day as people write it, and the place one goes to by the palette.

use super::driver::{Window, none};
use serde_json::json;
use std::time::{Duration, Instant};

/// What is typed without a rest is written after a second and a half all the same.
const LONGER_THAN_A_REST: Duration = Duration::from_secs(4);
const NOTE: &str = "Звонить после двух, лучше во вторник или в среду";

#[test]
fn who_types_on_and_on_is_written_all_the_same() {
    let mut window = Window::open();
    window.click("Русский");
    window.click("Открыть пример");
    window.see("2026");
    let client = window.ask("clients.list", json!({ "search": "", "offset": 0, "limit": 1 }))["rows"][0]["id"].clone();
    window.go(&format!("/clients/{client}"));
    window.click("Заметка");
    let (began, mut typed) = (Instant::now(), String::new());
    for letter in NOTE.chars().cycle() {
        window.type_here(&letter.to_string());
        typed.push(letter);
        if began.elapsed() > LONGER_THAN_A_REST {
            break;
        }
    }
    let kept = window.ask("clients.get", json!({ "id": client }))["edit"]["note"].clone();
    let kept = kept.as_str().unwrap();
    assert!(
        !kept.is_empty() && typed.starts_with(kept),
        "no rest was made, kept is {kept:?}"
    );
    window
        .script("window.dispatchEvent(new Event('pagehide'))", &[])
        .expect("the page can be asked");
    window.until("the rest, which leaving writes", |window| {
        let whole = window.ask("clients.get", json!({ "id": client }))["edit"]["note"].clone();
        // Where the typing broke off there may be a space.
        Ok(whole.as_str().unwrap_or_default().trim() == typed.trim())
    });
    none("errors of the page", window.page_errors());
}

#[test]
fn a_day_is_written_as_people_write_it_and_an_empty_one_looks_empty() {
    let mut window = Window::open();
    window.click("Русский");
    window.click("Начать");
    window.see("Название");
    window.type_into("Название кампании", "Осень");
    window.see("Бюджет");
    assert_eq!(window.value("Конец"), "", "nothing is set");
    window.type_into("Конец", "24.12.2026");
    window.see("четверг, 24 декабря");
    window.press("Ctrl+a");
    window.type_here("31.02.2027");
    window.press("Tab");
    window.see("Такого дня нет");
    window.see("до 24.12");
    let ends = window.ask("settings.get", json!({}))["drive"]["ends_on"].clone();
    assert_eq!(ends, "2026-12-24", "the day that stood before stays");
    none("axe", window.axe());
}

#[test]
fn the_palette_offers_no_undo_where_there_is_none_and_brings_one_to_the_page() {
    let mut window = Window::open();
    window.click("Русский");
    window.click("Начать");
    window.see("Название");
    window.press("Ctrl+K");
    window.until_there("dialog[open] [role=option]");
    let offered = window
        .script(
            "return [...document.querySelectorAll('dialog[open] [role=option]')].map((o) => o.innerText).join()",
            &[],
        )
        .expect("the palette can be read");
    assert!(!offered.as_str().unwrap_or_default().contains("Отменить"), "{offered}");
    window.type_here("Клиенты");
    window.press("Enter");
    window.until_shown("/clients");
    window.until_there("#page:focus");
}
