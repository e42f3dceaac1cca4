//! What a file leaves open is told, and what is wrong with it is named for what it is.

use super::tried::*;
use super::*;
use crate::domain::money::Currency;

/// The notes of a file of a firm that counts in roubles.
fn notes(text: &str) -> Vec<String> {
    let read = read(text.as_bytes(), &Options::default(), today(), Currency::RUB).unwrap();
    let notes = read.report.notes("a.csv");
    notes.into_iter().map(|note| note.key).collect()
}

const ORDERS: &str = "Номер;Дата;Клиент;Сумма\n";

#[test]
fn sums_taken_in_the_currency_of_the_firm_are_told_of_where_the_file_may_mean_another() {
    let english = "Order number,Order date,Customer,Total\n1,2026-02-01,Nord AB,\"1,500.00\"\n";
    assert_eq!(notes(english), ["import-note-currency"]);
    let balance = "Номер;Дата;Клиент;Сумма;Остаток\n1;01.02.2026;ООО Альфа;100,00;$1,450.00\n";
    assert!(notes(balance).contains(&"import-note-mixed-currency".to_owned()));
    let blank = "Номер;Дата;Клиент;Сумма;Валюта\n1;01.02.2026;ООО Альфа;100,00;USD\n2;02.02.2026;ООО Бета;200,00;\n";
    assert_eq!(notes(blank), ["import-note-currency-blank"]);
    assert_eq!(
        notes(&format!("{ORDERS}1;01.02.2026;ООО Альфа;100,00\n")),
        Vec::<String>::new()
    );
}

#[test]
fn what_is_no_sum_and_a_sign_of_the_firms_own_currency_tell_of_no_other() {
    let text = format!("{ORDERS}1;01.02.2026;ООО Альфа;сто\n2;02.02.2026;ООО Бета;100 р\n3;02.02.2026;ООО Гамма;200\n");
    assert_eq!(notes(&text), Vec::<String>::new());
    let dollar = text.replace("100 р", "100 $");
    assert_eq!(notes(&dollar), ["import-note-mixed-currency"]);
}

#[test]
fn a_price_list_named_by_a_currency_tells_that_of_the_sums() {
    let text = "Order Reference,Order Date,Customer,Pricelist,Order Lines/Product Template,Order Lines/Quantity,\
        Order Lines/Unit Price\nS1,2026-01-05,Ann Shop,USD,Desk,1,100.00\n,,,,Chair,2,50.00\n";
    let read = read_text(text);
    assert_eq!(
        (read.orders[0].sum.minor, read.orders[0].sum.currency),
        (20_000, Currency::USD)
    );
}

#[test]
fn a_file_that_ends_in_the_middle_of_a_cell_says_so() {
    let text = format!("{ORDERS}1;01.02.2026;ООО Альфа;100,00\n2;02.02.2026;\"Пет");
    let read = read_text(&text);
    assert_eq!(codes(&read.report), [(3, "cut-off".to_owned())]);
    let whole = text.replace("\"Пет", "\"Петров\";5\n");
    assert_eq!(codes(&read_text(&whole).report), []);
    let inch = text.replace("\"Пет", "Трубы 5\";5");
    assert_eq!(
        codes(&read_text(&inch).report),
        [],
        "a quote inside a cell is a letter of it"
    );
}

#[test]
fn each_bad_cell_of_a_row_is_told_and_the_row_is_counted_once() {
    let read = read_text(&format!("{ORDERS}1;вчера;ООО Альфа;сто\n2;02.02.2026;ООО Бета;5\n"));
    let both = [(2, "not-a-date".to_owned()), (2, "not-a-sum".to_owned())];
    assert_eq!(codes(&read.report), both);
    assert_eq!((read.report.counts.troubled, read.report.rejected.len()), (1, 1));
}

#[test]
fn unknown_headings_are_not_said_to_be_missing() {
    let notes = |text: &str, line| {
        let options = Options {
            heading_line: line,
            kind: Some(Kind::Orders),
            ..Options::default()
        };
        let read = read_as(text.as_bytes(), &options);
        read.report
            .notes("a.csv")
            .into_iter()
            .map(|note| note.key)
            .collect::<Vec<_>>()
    };
    let rows = "Иван Петров;01.02.2026;10,50\nАнна Зуева;02.02.2026;20,50\n";
    let unknown = notes(&format!("ццц;ъъъ;щщщ\n{rows}"), None);
    assert!(
        unknown.contains(&"import-note-heading-unknown".to_owned()),
        "{unknown:?}"
    );
    let none = notes(rows, Some(0));
    assert!(none.contains(&"import-note-no-heading".to_owned()), "{none:?}");
}

#[test]
fn who_was_taken_on_for_a_job_is_an_employee_and_who_comes_on_a_day_is_a_client() {
    let hired = read_text(
        "ФИО;Должность;Телефон;E-mail;Дата приёма\nИванов Пётр;Менеджер;89161234567;i@example.com;01.02.2020\n",
    );
    assert_eq!((hired.employees.len(), hired.clients.len()), (1, 0));
    let patient = read_text("ФИО;Телефон;Дата приёма\nИванов Пётр;89161234567;01.02.2020\n");
    assert_eq!((patient.employees.len(), patient.clients.len()), (0, 1));
}

#[test]
fn a_file_of_which_hardly_a_column_is_known_is_not_taken_for_clients() {
    let text = "Nome;Telefone;Email;Cidade;Valor\nAna;912345678;ana@example.com;Porto;10,00\n";
    let named = Unreadable::MissingColumn { field: Field::Name };
    assert_eq!(unreadable(text.as_bytes()), named);
    let options = Options {
        kind: Some(Kind::Clients),
        ..Options::default()
    };
    assert_eq!(
        read_as(text.as_bytes(), &options).clients.len(),
        1,
        "unless the user says they are"
    );
}

#[test]
fn what_an_order_notes_and_the_phone_of_its_contact_are_read() {
    let read = read_text(
        "Номер;Дата;Клиент;Телефон контакта;Сумма;Примечание\n1;01.02.2026;ООО Альфа;89161234567;100,00;Любит чай\n",
    );
    let client = read.orders[0].client.as_deref().unwrap();
    assert_eq!(
        (client.phone.as_deref(), client.note.as_deref()),
        (Some("+79161234567"), Some("Любит чай"))
    );
}
