//! What came later, in the studio: an offer made after the draft, a day told as "yesterday", a letter for a pen plotter.

use super::driver::{Window, none};
use super::letters::{addressed, sample};
use serde_json::{Value, json};

#[test]
fn a_letter_in_the_fine_pen_is_laid_down_for_a_plotter_in_millimetres_and_rows() {
    let (mut window, case) = opened("parting");
    window.see("Плоттеру эта рука не подойдёт");
    window.choose("Рука", "Тонкое перо");
    window.see("Этой рукой может писать и плоттер");
    let letter = letter_of(&window, &case);
    fill(&window, &letter);
    window.see("так и есть");
    window.click("Утвердить");
    window.see("утверждено");
    window.click("Для плоттера (SVG)");
    window.see("Листы для плоттера записаны");
    window.shot("letter-plotter");
    none("errors", window.page_errors());
    none("axe", window.axe());
    let folder = window.drive().with_extension("letters");
    let files = std::fs::read_dir(folder).expect("the folder of letters").flatten();
    let mut pages: Vec<String> = files
        .map(|file| file.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "svg"))
        .map(|path| std::fs::read_to_string(path).expect("a page can be read"))
        .collect();
    pages.sort_by_key(String::len);
    assert_eq!(pages.len(), 2, "the envelope and the sheet");
    for page in &pages {
        assert!(
            page.contains("mm\" height=\"") && page.contains("viewBox=\"0 0 "),
            "millimetres"
        );
        assert!(
            page.contains("fill=\"none\"") && !page.contains("<image"),
            "strokes, and nothing filled"
        );
        let numbers: Vec<&str> = page
            .split("<g id=\"row-")
            .skip(1)
            .filter_map(|row| row.split('"').next())
            .collect();
        let counted: Vec<String> = (1..=numbers.len()).map(|number| number.to_string()).collect();
        assert_eq!(numbers, counted, "row by row");
        assert!(numbers.len() > 2);
    }
}

#[test]
fn an_offer_made_after_the_draft_is_taken_into_the_text_beside_it() {
    let (mut window, case) = opened("free_check");
    let offer = json!({ "case_id": case["id"], "guarantee": "", "special": "", "control_by": null, "gift": "",
                        "cost_minor": 0, "deadline_on": "2026-12-24" });
    window.ask("cases.offer", offer);
    window.see("Предложение по делу изменилось: 24 декабря 2026 г");
    window.shot("letter-offer-changed");
    none("axe", window.axe());
    window.click("Взять новое в письмо");
    window.see_no_more("Предложение по делу изменилось");
    let letter = letter_of(&window, &case);
    let text = letter["draft"]["paragraphs"].to_string().replace('\u{a0}', " ");
    assert!(text.contains("24 декабря 2026"), "{text}");
    none("errors", window.page_errors());
}

/// The window with a new draft for the first case of the sample that has no letter yet.
fn opened(kind: &str) -> (Window, Value) {
    let window = sample();
    let case = addressed(&window).remove(0);
    let address = format!("/letters/new/{}/{kind}", case["id"]);
    window
        .script("location.hash = arguments[0]", &[json!(address)])
        .expect("the page can be asked");
    window.until_there(".check");
    window.see("Что поправить");
    (window, case)
}

fn letter_of(window: &Window, case: &Value) -> Value {
    let page = window.ask("cases.get", json!({ "id": case["id"] }));
    window.ask("letters.get", json!({ "id": page["letters"][0]["id"] }))
}

/// Every open place, by the way of the text itself.
fn fill(window: &Window, letter: &Value) {
    let mut draft = letter["draft"].clone();
    for paragraph in draft["paragraphs"].as_array_mut().into_iter().flatten() {
        let mut text = paragraph.as_str().unwrap_or_default().to_owned();
        while let (Some(from), Some(to)) = (text.find('⟦'), text.find('⟧')) {
            text.replace_range(from..to + '⟧'.len_utf8(), "так и есть");
        }
        *paragraph = json!(text);
    }
    let request = json!({ "id": letter["row"]["id"], "draft": draft, "envelope_line": letter["envelope_line"] });
    window.ask("letters.save", request);
}
