//! A second import over what is there, at the window: what it changed field by field, a row of two clients, a number that comes
//! again.

use super::driver::{Window, none};
use super::import::begun;
use serde_json::json;

const LONG: &str = "Общество с ограниченной ответственностью «Хлебопекарный комбинат имени Первого мая»";

/// Files landed before, as the terminal would.
fn landed(window: &mut Window, name: &str, text: &str) {
    let file = window.file(name, text);
    window.ask(
        "import.run",
        json!({ "files": [{ "path": file, "options": {} }], "skip_problems": false }),
    );
}

#[test]
fn what_an_import_changed_is_told_as_it_was_and_as_it_is_now_and_in_the_list_of_past_ones() {
    let mut window = begun("Русский", "Начать", "Название");
    let orders =
        |sum: &str| format!("Номер;Дата;Контрагент;Сумма\n7;01.10.2026;{LONG};{sum}\n8;02.10.2026;Нива;90,00\n");
    landed(&mut window, "Октябрь.csv", &orders("100,00"));
    let again = window.file("Октябрь, исправленный.csv", orders("120,50"));
    window.reopen_with(&[&again]);
    window.click("Загрузить 2 строки");
    window.see("Загружено");
    window.see("Что изменилось");
    window.see("Заказ № 7 от 1 октября");
    window.see("100 ₽");
    window.see("120,50 ₽");
    window.see("Сохранить список изменений");
    window.shot("import-changes");
    none("axe on the changes", window.axe());
    window.resize(1024, 700);
    window.shot("import-changes-narrow");
    window.resize(1440, 900);
    window.click("Все загрузки");
    window.see("Прошлые загрузки");
    window.click("Что изменилось: загрузка Октябрь, исправленный.csv");
    window.see("Заказ № 7 от 1 октября");
    window.shot("import-past-changes");
    none("axe on the past", window.axe());
    none("errors of the page", window.page_errors());
}

#[test]
fn a_row_that_looks_like_two_clients_is_asked_about_and_may_be_the_other_one() {
    let mut window = begun("English", "Start", "Name");
    let known = "Name,Email,Phone\nAnna,anna@example.com,+44 20 7946 0001\nBoris,boris@example.com,+44 20 7946 0002\n";
    landed(&mut window, "Known.csv", known);
    let both = "Name,Email,Phone\nAnna,anna@example.com,+44 20 7946 0002\n";
    let file = window.file("Both.csv", both);
    window.reopen_with(&[&file]);
    window.click("Decide one by one");
    window.click("Load 1 line");
    window.see("1 row waits for your word");
    window.see("By phone it is “Boris”.");
    window.shot("import-two-clients");
    none("axe on the two", window.axe());
    window.click("Fill what is empty");
    window.click("Load 1 line");
    window.see("Look like two clients at once");
    window.see("“Both.csv”, line 2: by e-mail it is “Anna”, by phone “Boris”. Taken as “Anna”.");
    window.shot("import-two-clients-landed");
    none("axe on the result", window.axe());
    none("errors of the page", window.page_errors());
}

#[test]
fn numbers_that_begin_anew_each_month_are_said_once_where_they_stop_the_import() {
    let mut window = begun("Български", "Започнете", "Име");
    landed(
        &mut window,
        "Януари.csv",
        "Номер;Дата;Клиент;Сума\n1;12.01.2026;Колос;100,00\n",
    );
    let march = window.file("Март.csv", "Номер;Дата;Клиент;Сума\n1;10.03.2026;Колос;300,00\n");
    window.reopen_with(&[&march]);
    window.click("Заредете 1 ред");
    window.see("„Март.csv“, ред 2: поръчка № 1 на клиента „Колос“ вече е заредена от 12 януари");
    window.shot("import-number-again");
    none("axe on the question", window.axe());
    window.click("Номерата са всеки месец отначало");
    window.see_no_more("вече е заредена от 12 януари");
    window.click("Заредете 1 ред");
    window.see("Заредено");
    let may = "Номер;Дата;Клиент;Сума\n1;10.05.2026;Нива;70,00\n1;11.06.2026;Нива;80,00\n";
    let may = window.file("Май и юни.csv", may);
    window.reopen_with(&[&may]);
    window.see("2 реда: 2 готови");
    window.click("Заредете 2 реда");
    window.see("Заредено");
    let held = window.ask("drive.check", json!({}));
    assert_eq!(held["orders"], 4, "each number of each month is an order");
    none("errors of the page", window.page_errors());
}
