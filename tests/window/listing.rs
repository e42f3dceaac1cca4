//! The list of clients: narrowed by what each counts as, sorted by a head, kept while one looks at a client; what he owes
//! is written down, and one whom we let go gets a parting letter.

use super::driver::{Window, none};

fn names(window: &Window) -> Vec<String> {
    let ask = "return [...document.querySelectorAll('tr[data-at] a.plain-link')].map((link) => link.innerText.trim())";
    let names = window.script(ask, &[]).expect("the page can be asked");
    serde_json::from_value(names).expect("words")
}

#[test]
fn a_client_is_found_by_how_he_buys_and_his_debt_counts_against_him() {
    let mut window = Window::open();
    window.resize(1440, 900);
    window.click("Русский");
    window.click("Открыть пример");
    window.until_heading("Сегодня");
    window.click("Клиенты");
    window.see("150 клиентов");
    window.click("Спят");
    window.until("only those who sleep", |window| {
        Ok(names(window).len() < 30 && !names(window).is_empty())
    });
    window.see("спит с");
    let by_name = names(&window);
    window.click("На сумму");
    window.until("the list is sorted by the sum", |window| {
        Ok(names(window).len() == by_name.len() && names(window) != by_name)
    });
    let by_sum = names(&window);
    window.shot("clients-sleeping");
    none("axe on the list of clients", window.axe());

    let first = by_sum[0].clone();
    window.click(&first);
    window.see("Как покупает");
    window.type_into("Долг", "12500,50");
    window.press("Tab");
    window.see("Должен 12 500,50 ₽");
    window.shot("client-owes");
    none("axe on a client who owes", window.axe());
    window.click("Клиенты");
    window.see("спит с");
    assert_eq!(names(&window), by_sum, "the list stands as it was left");
    window.resize(1024, 700);
    window.shot("clients-narrow");
    none("axe on the narrow list", window.axe());
    window.resize(1440, 900);

    window.click("Кого вернуть");
    window.see_no_more("Подобрать заново");
    window.click("Скатертью дорога");
    window.click("Прощальное письмо клиенту");
    window.until_heading("Ломоть");
    window.shot("parting-letter");
    none("axe on a parting letter", window.axe());
    none("errors of the page", window.page_errors());
}
