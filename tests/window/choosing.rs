//! Whom to return: thirty are lost, the driver has hours for ten, and the proposal is put right by hand before cases open.

use super::driver::{Window, none};
use serde_json::{Value, json};
use std::fmt::Write;

const LOST: u64 = 30;

/// Thirty bakeries bought every thirty days and fell silent in August; each of them a little dearer than the one before.
fn orders() -> String {
    let mut text = String::from("Номер;Дата;Контрагент;Сумма;Прибыль;Город\r\n");
    let last = chrono::NaiveDate::from_ymd_opt(2026, 8, 15).expect("a day of the calendar");
    for client in 1..=LOST {
        for order in 0..6 {
            let day = (last - chrono::Days::new(30 * order)).format("%d.%m.%Y");
            let sum = 10_000 + 2_000 * client;
            let city = if client % 2 == 0 { "Тверь" } else { "Ржев" };
            writeln!(
                text,
                "{client}-{order};{day};Пекарня {client:02};{sum};{};{city}\r",
                sum / 4
            )
            .expect("a string takes what is written");
        }
    }
    text
}

/// The clients in the choice, as the core keeps it.
fn taken(window: &Window) -> Vec<String> {
    let told = window.ask("targets.list", json!({ "limit": LOST }));
    let rows = told["rows"].as_array().expect("rows");
    let name = |row: &Value| row["client"].as_str().expect("a name").to_owned();
    rows.iter().filter(|row| row["taken"] == true).map(name).collect()
}

/// The first clients of the table, as they stand there.
fn first(window: &Window, count: usize) -> Vec<String> {
    let ask = "return [...document.querySelectorAll('tr[data-at] a.quiet-link')].map((link) => link.innerText.trim())";
    let names = window.script(ask, &[]).expect("the page can be asked");
    let names: Vec<String> = serde_json::from_value(names).expect("words");
    names.into_iter().take(count).collect()
}

#[test]
fn ten_of_thirty_are_chosen_by_hours_and_by_hand_and_become_cases() {
    let mut window = Window::open();
    window.resize(1440, 900);
    window.click("Русский");
    window.click("Начать");
    window.see("Название кампании");
    window.type_into("Название кампании", "Осень 2026");
    window.see("Часов в неделю");
    window.click("Добавить человека");
    window.type_into("Имя и фамилия", "Самойлова Ольга");
    window.click("Добавить");
    window.see("Добавлен человек: Самойлова Ольга");
    let file = window.file("Заказы.csv", orders());
    window.reopen_with(&[&file]);
    window.click("Загрузить 180");
    window.see("Загружено");

    // Without hours nobody is proposed, and it says so.
    window.click("Кого вернуть");
    window.see("Не указано, сколько у вас часов и денег");
    assert_eq!(taken(&window), Vec::<String>::new());
    window.shot("choosing-no-hours");
    none("axe without hours", window.axe());
    window.click("впишите часы и бюджет");
    window.type_into("Часов в неделю", "28");
    window.press("Tab");
    window.click("Кого вернуть");
    window.see("Здесь заканчиваются ваши 28 часов на неделю");
    window.see("27,5 из 28");
    assert_eq!(first(&window, 2), ["Пекарня 30", "Пекарня 29"]);
    window.shot("choosing-proposed");
    none("axe on the proposal", window.axe());

    // One in by the tick, one out by the tick, one out over the line by keyboard.
    window.tick("Взять в дело: Пекарня 05", true);
    window.see("27,5 из 28");
    window.until("Пекарня 05 is taken", |window| {
        Ok(taken(window)[0] == "Пекарня 05")
    });
    window.tick("Взять в дело: Пекарня 30", false);
    window.until("Пекарня 30 is left out", |window| {
        Ok(!taken(window).contains(&"Пекарня 30".to_owned()))
    });
    window
        .script("document.querySelector('tr[data-at=\"1\"]').focus()", &[])
        .expect("a row takes the focus");
    window.press("Alt+Down");
    window.until("Пекарня 29 is left out", |window| {
        Ok(!taken(window).contains(&"Пекарня 29".to_owned()))
    });
    // And back over the line by the mouse, then out again: what counts is the side, not the place.
    window.carry_row("Пекарня 29", "Пекарня 28");
    window.until("Пекарня 29 is carried in", |window| {
        Ok(taken(window).contains(&"Пекарня 29".to_owned()))
    });
    window.carry_row("Пекарня 29", "Пекарня 19");
    window.until("Пекарня 29 is carried out", |window| {
        Ok(!taken(window).contains(&"Пекарня 29".to_owned()))
    });
    window.shot("choosing-pinned");
    none("axe with pins", window.axe());

    // The list is narrowed and ordered; it stays so while one looks at a client.
    window.click("Отбор");
    window.type_into("Город", "рже");
    window.see("Нашлось 15 клиентов");
    window.shot("choosing-filters");
    none("axe on the filters", window.axe());
    window.press("Escape");
    window.click("Клиент");
    window.see("По порядку: клиент");
    window.until("sorted by name", |window| Ok(first(window, 1) == ["Пекарня 01"]));
    window.click("Пекарня 03");
    window.see("Как покупает");
    window.click("Кого вернуть");
    window.see("По порядку: клиент");
    assert_eq!(first(&window, 2), ["Пекарня 01", "Пекарня 03"]);
    window.click("Снять: город: рже");
    window.click("Снять: По порядку: клиент");
    window.until("the proposal again", |window| Ok(first(window, 1) == ["Пекарня 05"]));

    // A verdict of one's own, with its reason.
    window.click("Пекарня 28:");
    window.type_into("Почему вы так решили", "Грубил водителям");
    window.choose("Ваше решение", "скатертью дорога");
    window.click("Решить так");
    window.see("Решение изменено: Пекарня 28");
    window.click("Скатертью дорога");
    window.see("Решили сами: Грубил водителям");
    window.shot("choosing-riddance");
    window.click("Все");

    // Ten cases, with those taken in and without those left out.
    window.see("Завести 10 дел");
    let wanted = taken(&window);
    assert_eq!(wanted.len(), 10);
    window.choose("Ответственный", "Самойлова Ольга");
    window.click("Завести 10 дел");
    window.see("Заведено: 10 дел");
    let told = window.ask("cases.list", json!({}));
    let cases = told.as_array().expect("cases");
    let mut opened: Vec<&str> = cases.iter().filter_map(|case| case["client"].as_str()).collect();
    opened.sort_unstable();
    let mut wanted: Vec<&str> = wanted.iter().map(String::as_str).collect();
    wanted.sort_unstable();
    assert_eq!(opened, wanted);
    assert!(opened.contains(&"Пекарня 05"));
    none("errors of the page", window.page_errors());
}
