//! A phone that comes with quite another name, cells a line was taken without, and an import taken back in two steps, at the window.

use super::driver::{Window, none};
use super::import::begun;

const KNOWN: &str = "Клиент;Телефон\nАнна Зуева;+7 900 000-00-01\n";
const SHARED: &str = "Клиент;Телефон;E-mail\nБорис Котов;8 900 000 00 01;boris на example\n";

fn landed(window: &mut Window, name: &str, text: &str, button: &str) {
    let file = window.file(name, text);
    window.reopen_with(&[&file]);
    window.click(button);
}

#[test]
fn a_shared_phone_is_told_and_where_the_user_wishes_asked_about() {
    let mut window = begun("Русский", "Начать", "Название");
    landed(&mut window, "Известные.csv", KNOWN, "Загрузить 1 строку");
    window.see("Загружено");
    landed(&mut window, "Новые.csv", SHARED, "Сначала проверить");
    window.see("Тот же телефон или e-mail, но совсем другое имя");
    window.see("строка 2: «Борис Котов», а телефон у вас записан за «Анна Зуева»");
    window.see("Не прочиталась 1 ячейка: строку берём без неё");
    window.see("«boris на example» не похоже на e-mail");
    window.shot("import-other-name-trial");
    none("axe on the trial", window.axe());
    window.click("Решать по каждому");
    window.click("Загрузить 1 строку");
    window.see("1 строка ждёт решения");
    window.see("Имя совсем другое, а телефон тот же.");
    window.shot("import-other-name-asked");
    none("axe on the question", window.axe());
    window.click("это другой клиент");
    window.click("Загрузить 1 строку");
    window.see("Загружено");
    window.see("Новых клиентов");
    window.see_no_more("совсем другое имя");
    window.resize(1024, 700);
    window.shot("import-other-name-landed");
    none("errors of the page", window.page_errors());
}

#[test]
fn what_stayed_of_an_import_taken_back_is_taken_back_once_nothing_holds_it() {
    let mut window = begun("Русский", "Начать", "Название");
    let orders = |sum: &str| format!("Номер;Дата;Контрагент;Сумма\n7;01.10.2026;Нива;{sum}\n");
    landed(&mut window, "Первая.csv", &orders("100,00"), "Загрузить 1 строку");
    window.see("Загружено");
    landed(&mut window, "Вторая.csv", &orders("120,00"), "Загрузить 1 строку");
    window.see("Загружено");
    window.click("Все загрузки");
    window.click("Отменить загрузку Первая.csv");
    window.click("Да, отменить");
    window.see("Это изменила более поздняя загрузка. Отмените её, потом остаток этой.");
    window.shot("import-kept");
    none("axe on what stays", window.axe());
    window.click("Отменить загрузку Вторая.csv");
    window.click("Да, отменить");
    window.see("1 изменённое значение");
    window.click("Отменить остаток загрузки Первая.csv");
    window.click("Да, отменить");
    window.see("Отменено: 1 заказ, 1 клиент");
    window.see_no_more("Отменить остаток");
    window.shot("import-rest-gone");
    none("errors of the page", window.page_errors());
}
