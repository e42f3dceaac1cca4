//! The import as it is used at the window: a file opened with the program, columns named by keyboard, known clients decided.

use super::driver::{Window, none};

const ORDERS: &str = "Номер;Дата;Контрагент;Сумма\r\n\
    1;01.10.2026;Булочная Фёдоровых;24 800,50\r\n2;14.10.2026;Ржаной дом;7 000,00\r\n";

fn in_windows_1251(text: &str) -> Vec<u8> {
    encoding_rs::WINDOWS_1251.encode(text).0.into_owned()
}

fn begun(language: &str, begin: &str, page: &str) -> Window {
    let mut window = Window::open();
    window.resize(1440, 900);
    window.click(language);
    window.click(begin);
    window.see(page);
    window
}

#[test]
fn a_file_the_program_is_opened_with_is_finished_without_touching_a_setting() {
    let mut window = begun("Русский", "Начать", "Название");
    let file = window.file("Заказы.csv", in_windows_1251(ORDERS));
    window.reopen_with(&[&file]);
    window.see("Windows-1251, точка с запятой, дробь через запятую, даты дд.мм.гггг");
    window.see("2 строки: 2 готовы");
    window.shot("import-read");
    none("axe", window.axe());
    window.click("Сначала проверить");
    window.see("Что будет, если загрузить");
    window.see("Пока ничего не записано");
    window.shot("import-trial");
    none("axe on the trial", window.axe());
    window.click("Загрузить 2 строки");
    window.see("Загружено");
    window.see("Новых заказов");
    window.shot("import-landed");
    none("axe on the result", window.axe());
    window.click("Отменить эту загрузку");
    window.see("Загрузка отменена");
    window.see("Отменено: 2 заказа, 2 клиента");
    none("errors of the page", window.page_errors());
}

#[test]
fn a_column_named_by_keyboard_is_known_in_the_next_file() {
    let mut window = begun("Русский", "Начать", "Название");
    let october = window.file(
        "Октябрь.csv",
        in_windows_1251(
            &ORDERS
                .replace("Сумма", "Сумма;Полка")
                .replace("50\r", "50;утром\r")
                .replace("00\r", "00;днём\r"),
        ),
    );
    window.reopen_with(&[&october]);
    window.see("2 строки: 2 готовы");
    let list = window.by_field("Что в столбце «Полка»");
    window
        .script("arguments[0].focus()", &[list.to_json().expect("an id")])
        .expect("the list has the focus");
    window.type_here("Заметка");
    window.see("Узнали 5 столбцов из 5");
    assert_eq!(window.value("Что в столбце «Полка»"), "note");
    window.click("Поправить");
    window.see("Перетащите название на столбец");
    window.shot("import-columns");
    none("axe", window.axe());

    let november = window.file(
        "Ноябрь.csv",
        in_windows_1251("номер;дата;контрагент;сумма;полка\r\n3;01.11.2026;Калач;9 000,00;с собой\r\n"),
    );
    window.reopen_with(&[&november]);
    window.see("Столбцы прочитаны так, как вы указали 24 ноября");
    assert_eq!(window.value("Что в столбце «полка»"), "note");
    window.click("Забыть");
    window.see_no_more("Столбцы прочитаны так");
    none("errors of the page", window.page_errors());
}

#[test]
fn a_row_that_contradicts_a_known_client_waits_for_a_word() {
    let mut window = begun("Български", "Започнете", "Име");
    let first = window.file(
        "Клиенти.csv",
        "Клиент;Телефон;Град\r\nКолос;+359 888 000 001;Пловдив\r\nКалач;+359 888 000 002;Русе\r\n",
    );
    window.reopen_with(&[&first]);
    window.click("Заредете 2 реда");
    window.see("Заредено");
    let second = window.file(
        "Пак клиенти.csv",
        "Клиент;Телефон;Град\r\nКолос ООД;+359 888 000 001;Варна\r\nКалач;+359 888 000 002;Бургас\r\n",
    );
    window.reopen_with(&[&second]);
    window.click("Решете за всеки");
    window.click("Заредете 2 реда");
    window.see("2 реда чакат решение");
    window.shot("import-review");
    none("axe on what waits", window.axe());
    window.within("познат по телефон; ред 2", |window| {
        window.click("вземете от файла")
    });
    window.see("1 ред чака решение");
    window.within("познат по телефон; ред 3", |window| {
        window.click("оставете както е")
    });
    window.see("Решено е за всички");
    window.click("Заредете 2 реда");
    window.see("Заредено");
    window.see("1");
    window.shot("import-reviewed");
    none("errors of the page", window.page_errors());
}
