//! What an import leaves behind, as it is used at the window: copies brought back, two clients made one or told apart,
//! a file that is followed, a past import taken back.

use super::driver::{Window, none};

const ORDERS: &str = "Номер;Дата;ID клиента;Контрагент;Сумма;Телефон\r\n\
    1;01.10.2026;К1;Булочная Фёдоровых;24 800,50;+7 495 123-45-67 доб. 101\r\n\
    2;14.10.2026;К2;Ржаной дом;7 000,00;+7 495 123-45-67 доб. 102\r\n";

/// A drive into which the orders have been imported, and the path of their file.
fn imported() -> (Window, String) {
    let mut window = Window::open();
    window.resize(1440, 900);
    window.click("Русский");
    window.click("Начать");
    window.see("Название");
    let file = window.file("Заказы.csv", ORDERS);
    window.reopen_with(&[&file]);
    window.click("Загрузить 2 строки");
    window.see("Загружено");
    (window, file)
}

#[test]
fn a_copy_made_by_hand_brings_back_what_was_there() {
    let (mut window, _) = imported();
    window.go("/settings");
    window.click("Сделать копию сейчас");
    window.see("В самой новой копии есть всё, что есть сейчас");
    window.see("сделана вручную");
    window.see("2 клиента, 2 заказа");
    let more = window.file("Ещё.csv", ORDERS.replace("1;01", "3;02").replace("2;14", "4;15"));
    window.reopen_with(&[&more]);
    window.click("Загрузить 2 строки");
    window.see("Загружено");
    window.go("/settings");
    // The copy before this import holds what the one made by hand holds, so that one stands for both.
    window.see("сделана вручную");
    window.shot("copies");
    none("axe on the copies", window.axe());
    window.within("сделана вручную", |window| {
        window.click("Вернуть копию от")
    });
    window.see("Данные такие, какими были");
    window.see("перед возвратом копии");
    window.go("/clients");
    window.see("2 клиента");
    let page = window.ask(
        "clients.list",
        serde_json::json!({ "search": "Ржаной", "offset": 0, "limit": 1 }),
    );
    assert_eq!(
        page["rows"][0]["orders"], 1,
        "the second file is gone with what it brought"
    );
    none("errors of the page", window.page_errors());
}

#[test]
fn two_clients_behind_one_number_are_told_apart_or_made_one() {
    let (mut window, _) = imported();
    window.go("/clients");
    window.click("Один клиент дважды?");
    window.see("Похоже, одни и те же: 1 пара");
    window.see("+74951234567, доб. 101");
    window.shot("twins");
    none("axe on the pairs", window.axe());
    window.click("Это разные");
    window.see("Больше их здесь не предложим");
    window.see("Ни у кого не совпадают");
    window.click("Отменить");
    window.see("Похоже, одни и те же: 1 пара");
    window.click("Сделать одним");
    window.see("Всё от «Ржаной дом» перейдёт к «Булочная Фёдоровых»");
    window.shot("merge");
    none("axe on the merge", window.axe());
    window.click("Объединить");
    window.see("теперь часть");
    window.click("Закрыть");
    window.see("1 клиент");
    window.click("Булочная Фёдоровых");
    window.see("+74951234567, доб. 101");
    window.see("+74951234567, доб. 102");
    none("axe on the client", window.axe());
    none("errors of the page", window.page_errors());
}

#[test]
fn a_file_that_is_followed_is_imported_when_it_changes() {
    let (mut window, file) = imported();
    window.click("Дальше загружать этот файл самим");
    window.see("Файл будет загружаться, как только изменится");
    window.click("Все загрузки");
    window.see("Больше не следить");
    window.shot("watched");
    none("axe on what is watched", window.axe());
    std::fs::write(&file, format!("{ORDERS}3;20.10.2026;К3;Калач;900,00;\r\n")).expect("the file grows");
    // Two looks of five seconds: changed, and then no longer growing.
    let told = "const done = arguments[0], begun = Date.now();
        const look = () => {
          const there = document.body.innerText.includes('Загружен «Заказы.csv»: 1 новый заказ, 1 новый клиент');
          if (there || Date.now() - begun > 25000) done(there); else setTimeout(look, 100);
        };
        look()";
    assert_eq!(window.script_async(told).expect("an answer"), true, "{}", window.text());
    std::fs::remove_file(&file).expect("the file goes away");
    let missed = told.replace(
        "Загружен «Заказы.csv»: 1 новый заказ, 1 новый клиент",
        "Ищем его снова каждые несколько секунд",
    );
    assert_eq!(
        window.script_async(&missed).expect("an answer"),
        true,
        "{}",
        window.text()
    );
    window.shot("watched-gone");
    none("axe on what is gone", window.axe());
    window.click("Больше не следить");
    window.see_no_more("Больше не следить");
    none("errors of the page", window.page_errors());
}

#[test]
fn a_past_import_is_taken_back_and_says_what_stays() {
    let (mut window, _) = imported();
    let client = window.ask(
        "clients.list",
        serde_json::json!({ "search": "Ржаной", "offset": 0, "limit": 1 }),
    );
    window.go(&format!("/clients/{}", client["rows"][0]["id"]));
    window.type_into("Заметка", "Берут ржаной по пятницам");
    window.press("Tab");
    window.go("/import");
    window.click("Все загрузки");
    window.see("2 новых клиента, 2 новых заказа");
    window.click("Отменить загрузку Заказы.csv");
    window.see("Ctrl+Z её не вернёт");
    window.click("Да, отменить");
    window.see("Отменено: 2 заказа, 1 клиент");
    window.see("Осталась 1 запись, и вот почему");
    window.see("Ржаной дом");
    window.shot("taken-back");
    none("axe", window.axe());
    window.see("отменена 24");
    none("errors of the page", window.page_errors());
}
