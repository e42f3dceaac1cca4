//! The page of losses on data that tell little, and on a client who came back by himself: each says what it can, in the same words
//! as the client's page.

use super::driver::{Window, none};
use serde_json::json;

const HEADS: &str = "Номер;Дата;Контрагент;Сумма;Прибыль\r\n";

fn begun(orders: &str, landing: &str) -> Window {
    let mut window = super::import::begun("Русский", "Начать", "Название кампании");
    more(&mut window, "Заказы.csv", orders, landing);
    window
}

fn more(window: &mut Window, name: &str, orders: &str, landing: &str) {
    let file = window.file(name, format!("{HEADS}{orders}"));
    window.reopen_with(&[&file]);
    window.click(landing);
    window.see("Загружено");
}

#[test]
fn of_one_order_the_page_says_that_it_is_too_early_and_asks_for_more() {
    let mut window = begun("1;01.11.2026;Калач;1000;200\r\n", "Загрузить 1");
    window.click("Потери");
    window.see("Пока не видно, кто ушёл");
    window.see("Это две разные суммы");
    window.see("Лет вперёд после возвращения");
    none("axe on the losses", window.axe());
    window.click("Клиенты");
    window.see("пока не ясно");
    window.click("Калач");
    window.see("а что здесь обычно, пока не видно");
    none("errors", window.page_errors());
}

#[test]
fn who_came_back_by_himself_stays_in_his_month_as_returned() {
    let mut orders = String::new();
    for (number, month) in (1..=6).enumerate() {
        orders.push_str(&format!("{number};10.0{month}.2026;Калач;10000;2000\r\n"));
    }
    let mut window = begun(&orders, "Загрузить 6");
    window.click("Потери");
    window.see("Ушёл 1 клиент из 1");
    let before = window.ask("losses.list", json!({}))["yearly"].clone();
    more(&mut window, "Новый.csv", "77;20.11.2026;Калач;50;10\r\n", "Загрузить 1");
    window.click("Потери");
    window.see("в год уже вернулось");
    window.see("сам, без нас");
    let after = window.ask("losses.list", json!({}));
    assert_eq!((&after["yearly"], after["lost"].as_i64()), (&before, Some(1)));
    window.shot("losses-came-back");
    window.click("Клиенты");
    window.click("Калач");
    window.see("сам купил снова");
    none("axe on the client", window.axe());
    none("errors", window.page_errors());
}
