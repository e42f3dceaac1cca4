//! Reports of 1C with a heading of two rows: clients above their documents, one word over several columns.

use super::tried::*;
use super::*;
use systems_tests::read_file;

/// Name of the client, number, day and sum of each order.
fn given(read: &Read) -> Vec<(String, String, String, i64)> {
    let of = |order: &OrderRow| {
        let name = order
            .client
            .as_ref()
            .map(|client| client.name.clone())
            .unwrap_or_default();
        (name, order.number.to_string(), order.day.to_string(), order.sum.minor)
    };
    read.orders.iter().map(of).collect()
}

fn order(client: &str, number: &str, day: &str, minor: i64) -> (String, String, String, i64) {
    (client.into(), number.into(), day.into(), minor)
}

fn of_two_clients() -> [(String, String, String, i64); 3] {
    [
        order("ООО \"Весна\"", "00УТ-000123", "2026-03-12", 1_030_050),
        order("ООО \"Весна\"", "00УТ-000150", "2026-05-02", 500_000),
        order("ИП Петров Пётр", "00УТ-000151", "2026-05-03", 120_000),
    ]
}

#[test]
fn orders_of_a_report_with_a_heading_of_two_rows_are_of_the_client_above_them() {
    for file in ["1c-ledger.csv", "1c-ledger-spanned.csv", "1c-documents-below.csv"] {
        let read = read_file(file);
        assert_eq!(given(&read), of_two_clients(), "{file}");
        assert!(read.clients.is_empty() && codes(&read.report).is_empty(), "{file}");
    }
}

#[test]
fn a_payment_in_a_ledger_is_no_order_and_neither_is_what_only_takes_from_a_debt() {
    let text = String::from_utf8(file("systems/1c-ledger.csv")).unwrap();
    let other = text.replace("Поступление на расчетный счет", "Корректировка долга");
    for text in [text, other] {
        let read = read_text(&text);
        assert_eq!((read.orders.len(), read.report.counts.cancelled), (3, 1));
        assert!(read.report.problems.is_empty(), "{:?}", read.report.problems);
    }
}

#[test]
fn a_list_of_documents_is_orders_even_under_a_heading_of_one_known_word() {
    let text = "Контрагент;Нач. остаток;Приход;Расход\nООО «Весна»;0;10,00;0\n\
        Реализация товаров и услуг 1 от 12.03.2026;;10,00;\n";
    let read = read_text(text);
    assert_eq!(given(&read), [order("ООО «Весна»", "1", "2026-03-12", 1_000)]);

    let bare = "Контрагент;Остаток;Изменение\nООО «Весна»;0;10,00\nРеализация товаров и услуг 1 от 12.03.2026;;10,00\n";
    let sum = Unreadable::MissingColumn { field: Field::Sum };
    assert_eq!(
        unreadable(bare.as_bytes()),
        sum,
        "which column the sums are in, the user says"
    );
}

/// A sheet with these rows, each cell a text at its place.
fn sheet(rows: &[&[(&str, &str)]]) -> Vec<u8> {
    let cell = |at: usize, (column, text): &(&str, &str)| {
        format!("<c r=\"{column}{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
    };
    let row = |(at, cells): (usize, &&[(&str, &str)])| {
        let cells: String = cells.iter().map(|of| cell(at + 1, of)).collect();
        format!("<row r=\"{}\">{cells}</row>", at + 1)
    };
    let rows: String = rows.iter().enumerate().map(row).collect();
    let sheet = format!("<worksheet><sheetData>{rows}</sheetData></worksheet>");
    trials::workbook(sheet.as_bytes(), b"<sst/>", b"<styleSheet/>").unwrap()
}

#[test]
fn in_a_workbook_a_merged_word_over_several_columns_is_a_heading_with_those_below_it() {
    let book = sheet(&[
        &[("A", "Контрагент"), ("B", "Взаиморасчёты")],
        &[("B", "Приход"), ("C", "Расход")],
        &[("A", "ООО «Весна»"), ("B", "10,00"), ("C", "4,00")],
        &[("A", "Реализация товаров и услуг 1 от 12.03.2026"), ("B", "10,00")],
        &[("A", "Поступление на расчетный счет 2 от 13.03.2026"), ("C", "4,00")],
    ]);
    let read = read_as(&book, &Options::default());
    assert_eq!(given(&read), [order("ООО «Весна»", "1", "2026-03-12", 1_000)]);
    assert_eq!(codes(&read.report), []);
}

#[test]
fn cells_beyond_the_heading_of_a_sheet_speak_of_no_separator() {
    let rows = |text: &str| format!("Клиент;Город\nКолос;Москва;{text}\n");
    let book = sheet(&[
        &[("A", "Клиент"), ("B", "Город")],
        &[("A", "Колос"), ("B", "Москва"), ("C", "новый")],
    ]);
    let of_sheet = read_as(&book, &Options::default());
    assert_eq!(codes(&of_sheet.report), [(2, "cells-beyond-heading".to_owned())]);
    let of_text = read_text(&rows("новый"));
    assert_eq!(codes(&of_text.report), [(2, "too-many-columns".to_owned())]);
}
