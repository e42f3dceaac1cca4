//! The desk of a letter through the real window: the firm's own words, the name, the paper and the pen, and the way to the answer.

use super::driver::{Window, none};
use super::letters::{addressed, sample};
use serde_json::{Value, json};

/// A template is written in the firm's own words beside a live example; what it cannot be filled with is told before anything is
/// printed, the next letter is drafted by it, and the shipped one comes back.
#[test]
fn a_template_of_ones_own_is_tried_beside_its_example_and_drafts_the_next_letter() {
    const OWN: &str = "Знаем, какой это день для Вашей пекарни, и желаем лёгкого теста.";
    let mut window = sample();
    let case = addressed(&window).remove(0);
    window.go("/letters/templates");
    window.choose("Письмо", "Поздравление с праздником");
    window.until_there(".template-page");
    let shipped = kept(&window);
    let with = |words: &str| shipped.replace("Мне дорого, что мы работали вместе.", words);
    window.type_into("Шаблон", &with("{{ nobody.knows }}"));
    window.see("nobody");
    window.click("Сохранить");
    window.until_there("[aria-invalid=true]");
    window.shot("template-mistake");
    none("axe", window.axe());
    assert_eq!(kept(&window), shipped, "a template that cannot be filled is not kept");
    window.type_into("Шаблон", &with(OWN));
    window.until("the example to follow", |window| {
        let example = window.script("return document.querySelector('.template-page')?.innerText ?? ''", &[])?;
        Ok(example.as_str().is_some_and(|words| words.contains("лёгкого теста")))
    });
    window.click("Сохранить");
    window.see("Шаблон сохранён");
    window.shot("template-own");
    let letter = window.ask(
        "letters.write",
        json!({ "case_id": case["id"], "kind": "holiday", "signer_id": null }),
    );
    let text = letter["draft"]["paragraphs"].to_string().replace('\u{a0}', " ");
    assert!(text.contains("желаем лёгкого теста"), "{text}");
    window.click("Вернуть исходный");
    window.see("Снова исходный шаблон");
    assert_eq!(kept(&window), shipped);
    none("errors", window.page_errors());
    none("axe", window.axe());
}

/// The template that stands in the drive.
fn kept(window: &Window) -> String {
    let kept = window.ask("letters.template", json!({ "language": "ru", "kind": "holiday" }));
    kept["body"].as_str().unwrap_or_default().to_owned()
}

/// A name is corrected once and known in the next letter; the hand, its ink and its habits draw another page at once and are the
/// signer's from then on; an envelope no printer takes is refused beside its field.
#[test]
fn a_corrected_name_and_a_chosen_hand_are_remembered_for_the_next_letter() {
    let (mut window, first, second) = two_of_one_client();
    window.go(&format!("/letters/{}", first["row"]["id"]));
    window.until_there(".pic-page");
    let name = window.value("О ком");
    let corrected = format!("{name}-Донском");
    window.type_into("О ком", &corrected);
    window.press("Tab");
    window.until("the name to be kept", |window| {
        let letter = window.ask("letters.get", json!({ "id": first["row"]["id"] }));
        Ok(letter["names"]["about_whom"].as_str() == Some(&corrected))
    });
    let page = drawn(&window);
    window.click("фиолетовые");
    window.choose("Рука", "Учительская");
    window.choose("Лист", "А5");
    window.choose("Линовка", "в линейку");
    window.tick("Шапка фирмы", false);
    window.until("another page to be drawn", |window| Ok(drawn(window) != page));
    slide(&window, "haste", 0.9);
    window.see("сильная");
    window.choose("Размер конверта", "свой");
    window.type_into("Ширина", "20");
    window.until_there("[aria-invalid=true]");
    window.shot("letter-envelope-refused");
    window.type_into("Ширина", "200");
    window.until_there(".sides input:not([aria-invalid=true])");
    window.shot("letter-own-paper");
    none("axe", window.axe());
    let saved = window.ask("letters.get", json!({ "id": first["row"]["id"] }));
    assert_eq!(saved["writing"]["sheet"], "a5");
    assert_eq!(saved["writing"]["ruling"], "lined");
    window.go(&format!("/letters/{}", second["row"]["id"]));
    window.until_there(".pic-page");
    assert_eq!(window.value("О ком"), corrected, "remembered with the person");
    let next = window.ask("letters.get", json!({ "id": second["row"]["id"] }));
    assert_eq!(next["writing"]["hand"], "school", "the signer's hand");
    assert_eq!(next["writing"]["ink"], "violet");
    assert_eq!(next["writing"]["sheet"], "a4", "the paper belongs to its letter");
    none("errors", window.page_errors());
    none("axe", window.axe());
}

/// Two drafts to one client whose name is declined.
fn two_of_one_client() -> (Window, Value, Value) {
    let window = sample();
    let written = addressed(&window).into_iter().find_map(|case| {
        let write = |kind: &str| {
            let request = json!({ "case_id": case["id"], "kind": kind, "signer_id": null });
            window.ask("letters.write", request)
        };
        let first = write("holiday");
        (first["names"]["declines"] == true).then(|| (first, write("invitation")))
    });
    let (first, second) = written.expect("a client with a name that is declined");
    (window, first, second)
}

/// The page as it is shown.
fn drawn(window: &Window) -> String {
    let ask = "return document.querySelector('.pic-page')?.src ?? ''";
    let page = window.script(ask, &[]).expect("the page can be asked");
    page.as_str().unwrap_or_default().to_owned()
}

fn slide(window: &Window, habit: &str, to: f64) {
    let slide =
        "const one = document.querySelector(`[aria-labelledby=habit-${arguments[0]}]`); one.value = arguments[1];
        one.dispatchEvent(new Event('input', { bubbles: true }))";
    window
        .script(slide, &[json!(habit), json!(to)])
        .expect("the slider can be moved");
}

/// From the signer's word to the client's answer, each step with its day; the approved text is closed, and what the letter cost
/// stands in the case.
#[test]
fn an_approved_letter_is_printed_handed_over_delivered_and_answered() {
    let mut window = sample();
    let case = addressed(&window).remove(0);
    let letter = window.ask(
        "letters.write",
        json!({ "case_id": case["id"], "kind": "parting", "signer_id": null }),
    );
    let id = &letter["row"]["id"];
    let mut draft = letter["draft"].clone();
    draft["paragraphs"]
        .as_array_mut()
        .expect("paragraphs")
        .retain(|paragraph| paragraph.as_str().is_some_and(|words| !words.contains('⟦')));
    let saved = json!({ "id": id, "draft": draft, "envelope_line": letter["envelope_line"] });
    window.ask("letters.save", saved);
    window.go(&format!("/letters/{id}"));
    window.click("Утвердить");
    window.see("Утверждено, поэтому текст закрыт");
    let fields = "return document.querySelectorAll('.para textarea:not([readonly])').length";
    assert_eq!(window.script(fields, &[]).expect("the page can be asked"), json!(0));
    window.click("Напечатать");
    window.see("PDF лежит здесь");
    window.click("Отдать курьеру");
    window.type_into("Кто везёт", "Синицын Иван");
    window.click("Отметить");
    window.see("Курьер: Синицын Иван");
    window.click("Вручено");
    window.type_into("Заметка", "на складе, Петрова");
    window.click("Отметить");
    window.see("Письмо вручено");
    window.shot("letter-delivered");
    window.click("Ответил");
    window.type_into("Заметка", "позвонит в понедельник");
    window.click("Отметить");
    window.see("Ответ пришёл");
    none("axe", window.axe());
    let done = window.ask("letters.get", json!({ "id": id }));
    assert_eq!(done["row"]["state"], "answered");
    let cost = done["cost"]["minor"].as_i64().unwrap_or_default();
    let page = window.ask("cases.get", json!({ "id": case["id"] }));
    let spent = page["spent"]["minor"].as_i64().unwrap_or_default();
    assert!(
        cost > 0 && spent >= cost,
        "the letter's {cost} is in the {spent} of the case"
    );
    none("errors", window.page_errors());
}
