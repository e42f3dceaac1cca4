//! The pages behind the places of the rail: a case in every state, talks, letters, a call, a client, an import, the palette.
//!
//! They are reached by their addresses, so that one walk serves every language; the sample has each of them.

use super::driver::{Window, none};
use serde_json::{Value, json};

const PLACES: [&str; 11] = [
    "/",
    "/losses",
    "/targets",
    "/cases",
    "/fixes",
    "/letters",
    "/calls",
    "/clients",
    "/results",
    "/import",
    "/settings",
];

/// What axe finds on the pages behind the rail, and in the palette over the last of them.
pub fn pages_and_palette(window: &mut Window) -> Vec<String> {
    let mut found = Vec::new();
    for page in pages(window) {
        window.go(&page);
        found.extend(at(&page, window.axe()));
    }
    window.press("Ctrl+K");
    window.until_there("dialog[open] [role=option]");
    found.extend(at("the palette", window.axe()));
    window.press("Escape");
    found
}

/// What axe finds on the places in the dark.
pub fn in_the_dark(window: &mut Window) -> Vec<String> {
    look(window, "dark", 100);
    let mut found = Vec::new();
    for place in PLACES {
        window.go(place);
        found.extend(at(&format!("{place} in the dark"), window.axe()));
    }
    look(window, "light", 100);
    found
}

/// The pages that are wider than the window when it is small, and when its letters are twice as large.
pub fn too_wide(window: &mut Window) -> Vec<String> {
    let behind = pages(window);
    let all: Vec<&str> = PLACES.into_iter().chain(behind.iter().map(String::as_str)).collect();
    let mut found = Vec::new();
    window.resize(1024, 700);
    for size in [100, 200] {
        look(window, "light", size);
        for page in &all {
            window.go(page);
            found.extend(wider(window).map(|by| format!("{page} at {size} %: {by}")));
        }
    }
    look(window, "light", 100);
    window.resize(1440, 900);
    found
}

/// A file in preview with a line to decide, and what came of it.
pub fn import_of_a_file(window: &mut Window) {
    let file = window.file(
        "orders.csv",
        "Number;Date;Customer;Total\nN-1;2026-11-20;Vitosha;100.50\nN-2;2026-02-31;Vitosha;70\n",
    );
    window.reopen_with(&[&file]);
    window.until_shown("/import");
    window.until_there(".prob");
    none("axe on a file in preview", window.axe());
    window
        .script("document.querySelector('.prob > .row > .btn:last-child').click()", &[])
        .expect("the line is left out");
    window.until_there(".imp:not(:has(.prob)):not(:has(.reading))");
    window.press("Ctrl+Enter");
    window.until_there(".counts");
    none("axe on what came of the file", window.axe());
}

/// One page of each kind, a case and its letters in every state.
fn pages(window: &Window) -> Vec<String> {
    let cases = window.ask("cases.list", json!({}));
    let cases = cases.as_array().expect("the cases").clone();
    let letters = window.ask("letters.list", json!({}));
    let client = &cases[0]["client_id"];
    let mut pages = vec![
        "/letters/new".to_owned(),
        "/letters/templates".to_owned(),
        "/clients/new".to_owned(),
        "/model".to_owned(),
        format!("/clients/{client}"),
    ];
    pages.extend(one_of_each(&cases, "state").map(|row| format!("/cases/{}", row["id"])));
    pages.extend(
        one_of_each(letters.as_array().expect("the letters"), "state").map(|row| format!("/letters/{}", row["id"])),
    );
    let called = cases
        .iter()
        .find(|row| row["next"]["kind"] == "call")
        .expect("a case with a call to make");
    pages.push(format!("/calls/{}", called["id"]));
    let asked = cases
        .iter()
        .find(|row| row["state"] == "ask_why")
        .expect("a case to ask about");
    let about = json!({ "case_id": asked["id"], "source": "client", "interviewer_id": asked["driver"]["id"] });
    let talk = match asked["next"]["interview_id"].as_i64() {
        Some(begun) => json!(begun),
        None => window.ask("interviews.start", about)["id"].clone(),
    };
    pages.push(format!("/interview/{talk}"));
    pages
}

fn one_of_each<'a>(rows: &'a [Value], key: &'a str) -> impl Iterator<Item = &'a Value> {
    let first_with = move |row: &Value| rows.iter().position(|other| other[key] == row[key]);
    rows.iter()
        .enumerate()
        .filter(move |(at, row)| first_with(row) == Some(*at))
        .map(|(_, row)| row)
}

fn look(window: &Window, theme: &str, text_scale: u32) {
    let state = window.ask("drive.state", json!({}));
    let wanted = json!({ "ui_language": state["ui_language"], "theme": theme, "text_scale": text_scale });
    window.ask("settings.look", wanted);
    window.until_there(&format!("html[data-theme={theme}][style*='font-size: {text_scale}%']"));
}

/// By how much the document can be scrolled sideways.
fn wider(window: &Window) -> Option<String> {
    let ask = "const { scrollWidth, clientWidth } = document.documentElement;
        const main = document.querySelector('main');
        return [scrollWidth - clientWidth, main.scrollWidth - main.clientWidth]";
    let by = window.script(ask, &[]).expect("the page can be measured");
    (by != json!([0, 0])).then(|| format!("document and sheet by {by}"))
}

fn at(page: &str, found: Vec<String>) -> impl Iterator<Item = String> {
    found.into_iter().map(move |line| format!("{page}: {line}"))
}
