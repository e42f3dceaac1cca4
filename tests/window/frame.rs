//! The frame: the window is there, takes its size, keeps what it was started with.

use super::driver::{Window, none};

#[test]
fn the_window_opens_with_its_page_and_no_error() {
    let mut window = Window::open();
    window.see("Comeback");
    window.resize(1440, 900);
    window.shot("frame");
    window.resize(1024, 700);
    window.shot("frame-small");
    none("errors of the page", window.page_errors());
}

#[test]
fn the_files_it_was_opened_with_wait_on_the_import_page() {
    let mut window = Window::open();
    window.click("Русский");
    window.click("Начать");
    let file = window.file("заказы.csv", "Номер;Дата;Контрагент;Сумма\n1;01.10.2026;Колос;100,50\n");
    window.reopen_with(&[&file]);
    window.see("заказы.csv");
    window.see("Колос");
    none("errors of the page", window.page_errors());
}

#[test]
fn a_drive_that_does_not_open_is_told_in_the_window() {
    let window = Window::open_with(&["--today", "tomorrow"]);
    let ask = "const done = arguments[0];
        window.__TAURI_INTERNALS__.invoke('rpc', { name: 'drive.state', body: '{}' }).then(done, done)";
    let told = window.script_async(ask).unwrap();
    let told: serde_json::Value = serde_json::from_str(told.as_str().unwrap()).unwrap();
    assert_eq!(told["code"], "BadCall");
    assert_eq!(told["sentence"]["args"]["command"]["text"], "--today");
}

#[test]
fn a_client_named_like_a_script_is_only_ever_text() {
    const NAME: &str = "<img src=x onerror=document.title='taken'>";
    let mut window = Window::open();
    window.click("English");
    window.click("Start");
    window.see("Settings");
    let orders = format!("Order number,Date,Customer,Total\n1,2026-10-01,{NAME},100.50\n");
    let file = window.file("orders.csv", orders);
    window.reopen_with(&[&file]);
    window.see(NAME);
    window.click("Load 1");
    window.see("Losses");
    window.click("Clients");
    window.see(NAME);
    let images = window
        .script("return document.querySelectorAll('img[src=x]').length", &[])
        .unwrap();
    assert_eq!(images, 0);
    none("errors of the page", window.page_errors());
}
