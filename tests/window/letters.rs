//! The studio through the real window: a draft is mended where the checker points, approved, printed with two others and handed
//! over together.

use super::driver::{Window, none};
use serde_json::{Value, json};

/// Kinds that need no gate and no new order.
const KINDS: [&str; 3] = ["holiday", "invitation", "parting"];

#[test]
fn a_letter_is_mended_approved_and_goes_to_the_courier_with_two_others() {
    let mut window = sample();
    let cases = addressed(&window);
    let written: Vec<String> = KINDS
        .iter()
        .zip(&cases)
        .map(|(kind, case)| approved(&mut window, kind, case))
        .collect();
    window.click("Письма");
    window.see("утверждено");
    for client in &written {
        window.tick(&format!("Выбрать письмо: {client}"), true);
    }
    window.see("Выбрано 3 письма");
    window.see("по городу, улице и дому");
    none("axe", window.axe());
    let before = round(&window);
    grip(&window, 2);
    window.press("Up");
    window.see("вы переставили, так и запомнено");
    let order = [before[0].clone(), before[2].clone(), before[1].clone()];
    assert_eq!(round(&window), order, "the last stop has gone up by one");
    window.shot("letters-chosen");
    window.click("Напечатать с конвертами");
    window.see("Готово к печати 3 письма");
    let (pages, ids) = printed(&window);
    assert_eq!(pages, 9, "a letter, an envelope and a slip for each");
    assert_eq!(ids, 3, "all three are printed");
    window.type_into("Кто везёт", "Синицын Иван");
    window.shot("letters-printed");
    window.click("Отдать курьеру");
    window.see("У курьера 3 письма");
    window.shot("letters-handed");
    window.click("Письма");
    window.see("у курьера");
    none("errors", window.page_errors());
    none("axe", window.axe());
}

/// The window on the Russian sample.
pub fn sample() -> Window {
    let mut window = Window::open();
    window.resize(1440, 900);
    window.click("Русский");
    window.click("Открыть пример");
    window.see("2026");
    window
}

/// What was noted about a client is said to him where the letter is written, and stands in it.
#[test]
fn a_note_about_the_client_is_said_to_him_in_the_studio() {
    let mut window = sample();
    let cases = window.ask("cases.list", json!({}));
    let mut all = cases.as_array().into_iter().flatten();
    let case = all
        .find(|case| case["client"] == "Калач")
        .expect("a client who is back");
    let address = format!("/letters/new/{}/thanks", case["id"]);
    window
        .script("location.hash = arguments[0]", &[json!(address)])
        .expect("the page can be asked");
    window.until_there(".facts-of");
    window.within(
        "Печь у него ещё дедовская, дровяная",
        |window| {
            window.type_into("Словами письма", "У Вас печь ещё дедовская, дровяная");
            window.click("В письмо");
        },
    );
    window.until("the letter to say it", |window| {
        let text = "return [...document.querySelectorAll('.para textarea')].map((one) => one.value).join(' ')";
        let text = window.script(text, &[])?.to_string().replace('\u{a0}', " ");
        Ok(text.contains("У Вас печь ещё дедовская, дровяная.") && !text.contains("у него"))
    });
    window.shot("letter-facts");
    none("axe", window.axe());
    none("errors", window.page_errors());
}

/// The clients in the order of the round.
fn round(window: &Window) -> Vec<String> {
    let ask = "return [...document.querySelectorAll('.round-stops .mid')].map((one) => one.textContent)";
    let names = window.script(ask, &[]).expect("the page can be asked");
    serde_json::from_value(names).expect("a list of names")
}

fn grip(window: &Window, stop: u64) {
    let focus = "document.querySelectorAll('.round-stops .grip')[arguments[0]].focus()";
    window.script(focus, &[json!(stop)]).expect("the stop can be taken");
}

/// Pages of the one job that lies in the letters' folder, and letters that are printed.
fn printed(window: &Window) -> (usize, usize) {
    let folder = window.drive().with_extension("letters");
    let jobs: Vec<_> = std::fs::read_dir(folder)
        .expect("the folder of letters")
        .flatten()
        .collect();
    assert_eq!(jobs.len(), 1, "one job and nothing beside it");
    let job = std::fs::read(jobs[0].path()).expect("the job can be read");
    let pages = job.windows(12).filter(|bytes| bytes == b"/Type/Page/P").count();
    let letters = window.ask("letters.list", json!({}));
    let is_printed = |letter: &&Value| letter["state"] == "printed" && KINDS.iter().any(|kind| letter["kind"] == *kind);
    (
        pages,
        letters.as_array().into_iter().flatten().filter(is_printed).count(),
    )
}

/// A printer is set up, measured on its test page, and shown as the one that prints.
#[test]
fn a_printer_is_set_up_and_measured() {
    let mut window = sample();
    window.resize(1024, 700);
    window.go("/letters/printers");
    window.see("Принтеров пока нет");
    window.click("Новый принтер");
    window.click("Сохранить");
    window.see("Назовите принтер");
    window.type_into("Название", "Кабинет");
    window.choose("Каким краем входит", "левым");
    window.click("Сохранить");
    window.see("Пробная печать");
    window.type_into("От левого края, мм", "8,5");
    window.type_into("От верхнего края, мм", "80");
    window.click("Учесть");
    window.see("бумага лежит в лотке не так");
    window.type_into("От верхнего края, мм", "11");
    window.click("Учесть");
    window.until("the measure to be kept", |window| {
        Ok(window.ask("printers.list", json!({}))[0]["sheet"] == json!({ "right": 1.5, "down": -1.0 }))
    });
    window.see("Кабинет, обычный");
    window.shot("printers");
    none("axe", window.axe());
    none("errors", window.page_errors());
}

/// Three cases of different clients whom a courier would find and who have no letter yet.
pub fn addressed(window: &Window) -> Vec<Value> {
    let cases = window.ask("cases.list", json!({}));
    let fits = |case: &&Value| {
        let page = window.ask("cases.get", json!({ "id": case["id"] }));
        let card = window.ask("clients.get", json!({ "id": page["client_id"] }));
        card["edit"]["city"] != ""
            && page["lost_twice"] == false
            && case["state"] != "returned"
            && page["letters"].as_array().is_some_and(Vec::is_empty)
    };
    let found: Vec<Value> = cases
        .as_array()
        .into_iter()
        .flatten()
        .filter(fits)
        .take(3)
        .cloned()
        .collect();
    assert_eq!(found.len(), 3, "the sample has three such cases");
    found
}

fn approved(window: &mut Window, kind: &str, case: &Value) -> String {
    let client = case["client"].as_str().unwrap_or_default().to_owned();
    // The page goes on to the letter by itself, so its address is not waited for.
    let address = format!("/letters/new/{}/{kind}", case["id"]);
    window
        .script("location.hash = arguments[0]", &[json!(address)])
        .expect("the page can be asked");
    window.until_there(".check");
    window.see(&client);
    window.see("Что поправить");
    while let Some(mark) = first_mark(window) {
        let before = left(window);
        window.click(&mark);
        window.type_here("Ваши пекари первыми в городе взяли ржаную закваску");
        window.until("the mark to be filled", |window| Ok(left(window) < before));
    }
    if kind == KINDS[0] {
        mend(window);
    }
    window.click("Утвердить");
    window.see("утверждено");
    client
}

/// An excuse is typed, pointed at, and taken out by the word of the checker.
fn mend(window: &mut Window) {
    window.click("Добавить абзац");
    window.type_here("Так получилось, что машин не хватило.");
    window.see("Это оправдание");
    window.shot("letter-excuse");
    none("axe", window.axe());
    window.click("Убрать");
    window.see_no_more("Это оправдание");
    window.shot("letter-mended");
}

fn first_mark(window: &Window) -> Option<String> {
    let ask = "return document.querySelector('.fill-place')?.title ?? ''";
    let mark = window.script(ask, &[]).expect("the page can be asked");
    mark.as_str().filter(|mark| !mark.is_empty()).map(str::to_owned)
}

fn left(window: &Window) -> u64 {
    let ask = "return document.querySelectorAll('.fill-place').length";
    window
        .script(ask, &[])
        .ok()
        .and_then(|count| count.as_u64())
        .unwrap_or_default()
}

/// A married couple: the second name is given in the studio, both are greeted, and one again where it was a mistake.
#[test]
fn a_letter_to_two_greets_both_and_goes_back_to_one() {
    let mut window = sample();
    let cases = window.ask("cases.list", json!({}));
    let mut all = cases.as_array().into_iter().flatten();
    let case = all
        .find(|case| case["client"] == "Колос")
        .expect("a case of the sample");
    let letter = window.ask(
        "letters.write",
        json!({ "case_id": case["id"], "kind": "holiday", "signer_id": null }),
    );
    window.go(&format!("/letters/{}", letter["row"]["id"]));
    let greeting = |window: &mut Window, wanted: &str| {
        window.until("the greeting to follow", |window| {
            let all = "return [...document.querySelectorAll('textarea, input')].map((one) => one.value).join('\\n')";
            let text = window.script(all, &[])?.to_string().replace('\u{a0}', " ");
            Ok(text.contains(wanted))
        });
    };
    greeting(&mut window, "Уважаемый Николай Петрович!");
    window.click("Письмо двоим");
    window.type_into("Имя второго", "Зуев Николай Петрович");
    window.click("Писать двоим");
    window.see("Впишите второго");
    window.type_into("Имя второго", "Зуева Анна Петровна");
    window.click("Писать двоим");
    greeting(&mut window, "Уважаемые Николай Петрович и Анна Петровна!");
    window.see("Второй адресат");
    none("axe", window.axe());
    window.shot("letter-two");
    window.click("Писать одному");
    greeting(&mut window, "Уважаемый Николай Петрович!");
    none("errors", window.page_errors());
}
