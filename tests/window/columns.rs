//! Columns of a table are its reader's: hidden, moved, and so again when he comes back to the page.

use super::driver::{Window, none};

#[test]
fn a_hidden_column_stays_hidden_and_comes_back_when_asked() {
    let mut window = Window::open();
    window.resize(1440, 900);
    window.click("English");
    window.click("Open the sample");
    window.until_heading("Today");
    window.go("/cases");
    window.see("Days since loss");
    window.click("Columns of the table");
    none("axe on the menu of columns", window.axe());
    window.shot("columns");
    window.tick("Days since loss", false);
    window.click("Driver: to the left");
    window.press("Escape");
    window.see_no_more("Days since loss");
    window.go("/clients");
    window.go("/cases");
    window.see_no_more("Days since loss");
    assert_eq!(
        heads(&window),
        ["Client", "State", "Next step", "Driver", "When", "Profit a year"]
    );
    window.click("Columns of the table");
    window.click("Back to how it was");
    window.press("Escape");
    window.see("Days since loss");
    none("errors of the page", window.page_errors());
}

fn heads(window: &Window) -> Vec<String> {
    let ask = "return [...document.querySelectorAll('[role=grid] th')].map((head) => head.innerText.trim())";
    let heads = window.script(ask, &[]).expect("the page can be asked");
    serde_json::from_value(heads).expect("words")
}
