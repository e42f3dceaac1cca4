//! The import as it is used at the window: a file opened with the program, columns named by keyboard, known clients decided.

use super::driver::{Window, none};

const ORDERS: &str = "Номер;Дата;Контрагент;Сумма\r\n\
    1;01.10.2026;Булочная Фёдоровых;24 800,50\r\n2;14.10.2026;Ржаной дом;7 000,00\r\n";

fn in_windows_1251(text: &str) -> Vec<u8> {
    encoding_rs::WINDOWS_1251.encode(text).0.into_owned()
}

/// The program at its first start, in this language, after a click, on this page.
pub fn begun(language: &str, begin: &str, page: &str) -> Window {
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
    window.click("Да, отменить");
    window.see("Загрузка отменена");
    window.see("Отменено: 2 заказа, 2 клиента");
    none("errors of the page", window.page_errors());
}

#[test]
fn a_line_that_cannot_stand_beside_what_is_loaded_is_left_out_and_the_rest_lands() {
    let mut window = begun("Русский", "Начать", "Название");
    let october = window.file("Октябрь.csv", in_windows_1251(ORDERS));
    window.reopen_with(&[&october]);
    window.click("Загрузить 2 строки");
    window.see("Загружено");
    // Order 1 is somebody else's here; order 3 is new.
    let again = ORDERS.replace(
        "1;01.10.2026;Булочная Фёдоровых",
        "1;01.10.2026;Общество с ограниченной ответственностью «Хлебопекарный комбинат имени Первого мая»",
    ) + "3;20.10.2026;Ржаной дом;900,00\r\n";
    let again = window.file("Октябрь, ещё раз.csv", in_windows_1251(&again));
    window.reopen_with(&[&again]);
    window.click("Загрузить 3 строки");
    window.see("«Октябрь, ещё раз.csv», строка 2: заказ № 1 от 1 октября уже загружен");
    window.see("у клиента «Булочная Фёдоровых»");
    window.shot("import-refused");
    none("axe on the refusal", window.axe());
    window.click("Загрузить без таких строк");
    window.see("Загружено");
    window.see("Не сходится с тем, что уже загружено");
    window.see("Сохранить строки с ошибками");
    window.shot("import-left-out");
    window.resize(1024, 700);
    window.shot("import-left-out-narrow");
    none("axe on what was left out", window.axe());
    let orders = window.ask("drive.check", serde_json::json!({}));
    assert_eq!(orders["orders"], 3, "the two that were there and the new one");
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

const TROUBLED: &str = "Контрагент;Дата;Номер;Сумма;Полка\r\nКолос;31.02.2026;1;9 300,00;верхняя\r\n\
    Пышка;03.11.2026;2;12 ООО;нижняя\r\nКалач;;3;500,00;нижняя\r\nРжаной дом;04.11.2026;4;700,00;нижняя\r\n";

#[test]
fn a_name_is_drawn_onto_its_column_and_lines_are_put_right_in_place() {
    let mut window = begun("Русский", "Начать", "Название");
    let file = window.file("Заказы.csv", in_windows_1251(TROUBLED));
    window.reopen_with(&[&file]);
    window.see("4 строки: 1 готова, 3 нужно решить");
    window.click("Поправить");
    window.draw_onto_column("Заметка", "Полка");
    window.see("Узнали 5 столбцов из 5");
    assert_eq!(window.value("Что в столбце «Полка»"), "note");

    window.see("Строка 2, «Дата»: 31 февраля не бывает");
    window.type_into("Строка 2, «Дата»: как должно быть", "28.02.2026");
    window.press("Enter");
    window.click("Поставить 12 000");
    window.see("1 нужно решить");
    window.within("у заказа нет даты", |window| window.click("Пропустить"));
    window.see("Пропускаем 1 строку");
    none("axe", window.axe());
    window.click("Загрузить 3 строки");
    window.see("Загружено");
    window.see("Новых заказов 3");
    window.shot("import-put-right");
    none("errors of the page", window.page_errors());
}

#[test]
fn a_date_that_can_be_read_both_ways_is_asked_about_once() {
    let mut window = begun("English", "Start", "Name");
    let orders = |day: &str| format!("Order number,Date,Customer,Total\n{day},{day}/03/2026,Kolos {day},5.00\n");
    let (one, two) = (
        window.file("one.csv", orders("04")),
        window.file("two.csv", orders("05")),
    );
    window.reopen_with(&[&one, &two]);
    window.see("can be read two ways");
    none("axe", window.axe());
    window.click("Day first");
    window.see_no_more("can be read two ways");
    window.click("Load 2 lines");
    window.see("Loaded");
    none("errors of the page", window.page_errors());
}

/// A workbook of two hundred thousand orders: seconds to open.
fn large_workbook() -> Vec<u8> {
    let mut sheet = String::from("<worksheet><sheetData>");
    for number in 0..200_000 {
        let cells = match number {
            0 => ["Номер", "Дата", "Контрагент", "Сумма"].map(str::to_owned),
            _ => [
                number.to_string(),
                "01.10.2026".into(),
                format!("Калач {}", number % 900),
                "700".into(),
            ],
        };
        let cells = cells.map(|cell| format!("<c t=\"str\"><v>{cell}</v></c>"));
        sheet.push_str(&format!("<row>{}</row>", cells.concat()));
    }
    sheet.push_str("</sheetData></worksheet>");
    comeback_core::import::trials::workbook(sheet.as_bytes(), b"<sst/>", b"<styleSheet/>").expect("a workbook")
}

#[test]
fn a_large_workbook_shows_how_far_it_is_and_stops_when_asked() {
    let mut window = begun("Русский", "Начать", "Название");
    let file = window.file("Все заказы.xlsx", large_workbook());
    window.reopen_with(&[&file]);
    window.until_there(".prog [role=progressbar]");
    window.click("Отменить");
    window.see("Остановлено. Ничего не изменилось.");
    window.shot("import-stopped");
    none("axe", window.axe());
    window.click("Прочесть ещё раз");
    window.see("199 999 строк: 199 999 готовы");
    none("errors of the page", window.page_errors());
}

#[test]
fn a_workbook_offers_its_other_sheets_and_the_result_names_whom_it_found() {
    let mut window = begun("English", "Start", "Name");
    let book = concat!(env!("CARGO_MANIFEST_DIR"), "/data/formats/orders.xlsx");
    window.reopen_with(&[book]);
    window.see("only the sheet “Заказы” is read");
    window.shot("import-sheets");
    none("axe on the sheets", window.axe());
    window.click("Read “Прочтите”");
    window.see("No line of column names was found");
    window.click("Back to our guesses");
    window.see_no_more("No line of column names was found");
    let people = window.file(
        "People.csv",
        "Name,Phone,Email\nAnn Lee,+44 20 7946 0001,ann@example.com\nAnn Lee,+44 20 7946 0002,lee@example.com\n",
    );
    let orders = window.file(
        "Orders.csv",
        "Order number,Date,Customer,Total,Currency\n1,01/05/2025,Rubin,10.00,EUR\n2,02/05/2025,Rubin,10.00,EUR\n\
         3,03/15/2025,Rubin,12.00,USD\n",
    );
    window.reopen_with(&[&people, &orders]);
    window.click("Orders.csv");
    window.see("Dates in “Orders.csv” are read month first, because of 03/15/2025 on line 4");
    window.click("Load 5 lines");
    window.see("Loaded");
    window.see("Ann Lee – has the name of Ann Lee, but another e-mail, another phone");
    window.see("1 new order in USD");
    window.see("Rubin lost on");
    window.shot("import-found");
    none("axe on the result", window.axe());
    none("errors of the page", window.page_errors());
}
