//! Every screen of the sample drive in three languages: no violation of WCAG 2.2 A or AA, no error of the page.

use super::driver::{Window, none};
use super::inner;

/// A language as the first start offers it, its word for the sample, and its places in the order of the rail.
struct Speech {
    language: &'static str,
    sample: &'static str,
    places: [&'static str; 11],
}

const RUSSIAN: Speech = Speech {
    language: "Русский",
    sample: "Открыть пример",
    places: [
        "Сегодня",
        "Потери",
        "Кого вернуть",
        "Дела",
        "Исправления",
        "Письма",
        "Разговоры",
        "Клиенты",
        "Итоги",
        "Загрузка данных",
        "Настройки",
    ],
};
const BULGARIAN: Speech = Speech {
    language: "Български",
    sample: "Отворете примера",
    places: [
        "Днес",
        "Загуби",
        "Кого да върнем",
        "Случаи",
        "Поправки",
        "Писма",
        "Разговори",
        "Клиенти",
        "Резултати",
        "Зареждане на данни",
        "Настройки",
    ],
};
const ENGLISH: Speech = Speech {
    language: "English",
    sample: "Open the sample",
    places: [
        "Today",
        "Losses",
        "Whom to win back",
        "Cases",
        "Fixes",
        "Letters",
        "Talks",
        "Clients",
        "Results",
        "Loading data",
        "Settings",
    ],
};

fn walk_through(speech: &Speech) {
    let mut window = Window::open();
    window.resize(1440, 900);
    window.click(speech.language);
    none("axe on the first start", window.axe());
    window.click(speech.sample);
    window.see("2026");
    let mut found = Vec::new();
    for place in speech.places {
        window.click(place);
        window.until_heading(place);
        window.shot(&format!("{}-{place}", speech.language));
        found.extend(window.axe().into_iter().map(|line| format!("{place}: {line}")));
    }
    found.extend(inner::pages_and_palette(&mut window));
    if speech.language == RUSSIAN.language {
        found.extend(inner::in_the_dark(&mut window));
    }
    none("axe", found);
    none("pages wider than the window", inner::too_wide(&mut window));
    none("errors of the page", window.page_errors());
    inner::import_of_a_file(&mut window);
    none("errors of the page", window.page_errors());
}

#[test]
fn every_screen_is_accessible_in_russian() {
    walk_through(&RUSSIAN);
}

#[test]
fn every_screen_is_accessible_in_bulgarian() {
    walk_through(&BULGARIAN);
}

#[test]
fn every_screen_is_accessible_in_english() {
    walk_through(&ENGLISH);
}
