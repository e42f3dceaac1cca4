//! A table is worked by its heads and by the keyboard, and kept as a view: of two thousand clients as of a hundred thousand.

use super::driver::{Window, none};
use super::import::begun;
use serde_json::{Value, json};
use std::fmt::Write;

const CLIENTS: usize = 2_000;

/// Every client bought once a month for half a year, each for a little more than the one before.
fn orders() -> String {
    let mut text = String::from("Order number,Date,Customer,Total,Profit,City\n");
    for client in 1..=CLIENTS {
        let city = ["Ruse", "Varna", "Burgas"][client % 3];
        for month in 6..=11 {
            let sum = 100 + client;
            writeln!(
                text,
                "{client}-{month},2026-{month:02}-10,Client {client:04},{sum}.00,{}.00,{city}",
                sum / 5
            )
            .expect("a string takes what is written");
        }
    }
    text
}

fn focused(window: &Window) -> Value {
    let ask = "return [document.activeElement?.dataset?.at ?? null, document.activeElement?.querySelector?.('a')?.innerText ?? null]";
    window.script(ask, &[]).expect("the page can be asked")
}

fn first(window: &Window) -> Value {
    let ask = "return document.querySelector('tr[data-at=\"0\"] a')?.innerText ?? null";
    window.script(ask, &[]).expect("the page can be asked")
}

#[test]
fn a_long_list_is_walked_by_keys_narrowed_by_its_heads_and_kept_as_a_view() {
    let mut window = begun("English", "Start", "Name");
    let file = window.file("orders.csv", orders());
    window.ask(
        "import.run",
        json!({ "files": [{ "path": file, "options": {} }], "skip_problems": false }),
    );
    window.go("/clients");
    window.see("2,000 clients");

    // The keyboard: down a row, a page, to the last row at once though nobody has read on so far, and back to the top.
    let walk = "document.querySelector('tr[data-at=\"0\"]').focus()";
    window.script(walk, &[]).expect("a row takes the focus");
    window.press("Down");
    window.until("the second row", |window| {
        Ok(focused(window) == json!(["1", "Client 0002"]))
    });
    window.press("PageDown");
    window.until("a page on", |window| {
        Ok(focused(window)[0].as_str().is_some_and(|at| at.len() == 2))
    });
    window.press("End");
    window.until("the last row", |window| {
        Ok(focused(window) == json!(["1999", "Client 2000"]))
    });
    window.press("PageUp");
    window.until("a page back", |window| {
        Ok(focused(window)[0]
            .as_str()
            .is_some_and(|at| at.starts_with("19") && at != "1999")
            && focused(window)[1].is_string())
    });
    window.press("Home");
    window.until("the top", |window| Ok(focused(window) == json!(["0", "Client 0001"])));
    window.press("Enter");
    window.until_heading("Client 0001");
    window.go("/clients");

    // By a head: sorted, narrowed by a number, and kept under a name.
    window.click("Sum");
    window.until("the dearest are on top", |window| {
        Ok(first(window) == json!("Client 2000"))
    });
    window.click("Filter: City");
    window.type_into("City contains", "rus");
    window.see("666 clients");
    none("axe on a filtered head", window.axe());
    window.press("Escape");
    window.click("Views and export of “Clients”");
    window.type_into("Name of the view", "Ruse, dearest first");
    window.shot("view-saved");
    window.click("Save the view");
    window.see("View “Ruse, dearest first” saved");
    none("axe on the views", window.axe());
    window.press("Escape");
    window.click("Drop");
    window.see("2,000 clients");
    window.click("Views and export of “Clients”");
    window.click("Ruse, dearest first");
    window.see("666 clients");
    window.until("as it was kept", |window| Ok(first(window) == json!("Client 1998")));

    // What is shown goes into a file as the table names it.
    let path = window.file("out.csv", "");
    let list =
        json!({ "of": "clients", "request": { "search": "", "filters": { "city": "rus" }, "offset": 0, "limit": 0 } });
    let asked = json!({ "list": list, "columns": ["name", "city"], "format": "csv", "language": null, "path": path });
    assert_eq!(window.ask("export.save", asked)["rows"], 666);
    let text = std::fs::read_to_string(&path).expect("the file is written");
    assert!(
        text.starts_with('\u{feff}'),
        "a spreadsheet knows it for Unicode by its first mark"
    );
    none("errors of the page", window.page_errors());
}
