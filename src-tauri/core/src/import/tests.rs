//! What rows of a file come to.

use super::tried::*;
use super::*;
use crate::domain::money::{Currency, Money};
use std::collections::{BTreeMap, HashSet};

#[test]
fn the_chinook_clients_go_in_without_editing() {
    let read = read_as(&file("chinook_customers.csv"), &Options::default());
    assert_eq!(
        (read.clients.len(), read.report.counts.troubled, read.orders.len()),
        (59, 0, 0)
    );
    let first = &read.clients[0];
    assert_eq!(first.name, "Embraer - Empresa Brasileira de Aeronáutica S.A.");
    assert_eq!(first.person.as_deref(), Some("Luís Gonçalves"));
    assert_eq!((first.source_id.as_deref(), first.line), (Some("1"), 2));
    assert_eq!(first.phone.as_deref(), Some("+551239235555"));
    assert_eq!(
        read.clients[1].name, "Leonie Köhler",
        "a person without a firm goes by his own name"
    );
}

#[test]
fn the_chinook_invoices_go_in_without_editing() {
    let read = read(
        &file("chinook_invoices.csv"),
        &Options::default(),
        on("2011-12-22"),
        Currency::USD,
    )
    .unwrap();
    assert_eq!((read.orders.len(), total(&read.orders)), (412, 232_860));
    assert!(read.report.problems.is_empty());
    let first = &read.orders[0];
    assert_eq!(
        (first.number.as_str(), first.client_id.as_deref()),
        ("1", Some("2")),
        "a column of numbers is no name"
    );
    assert_eq!(
        (first.day, first.sum),
        (on("2007-01-01"), Money::new(198, Currency::USD))
    );
}

#[test]
fn a_file_in_fixed_columns_without_a_heading_goes_in_too() {
    let bytes = file("CDNOW_sample.txt");
    let read = read_as(&bytes, &Options::default());
    let buyers: HashSet<_> = read
        .orders
        .iter()
        .map(|order| order.client_id.clone().unwrap())
        .collect();
    assert_eq!(
        (read.orders.len(), buyers.len(), read.report.counts.troubled),
        (6_919, 2_357, 0)
    );
    assert_eq!(read.report.layout.heading_line, None);
    let first = &read.orders[0];
    assert_eq!(
        (first.client_id.as_deref(), first.day, first.sum.minor),
        (Some("00004"), on("1997-01-01"), 2_933)
    );
    assert!(first.names_goods);

    let numbers: HashSet<_> = read.orders.iter().map(|order| order.number.clone()).collect();
    assert_eq!(numbers.len(), 6_919, "each made number is its own");
    let again: HashSet<_> = read_as(&bytes, &Options::default())
        .orders
        .into_iter()
        .map(|order| order.number)
        .collect();
    assert_eq!(numbers, again, "the same file again must add nothing");
}

#[test]
fn cyrillic_orders_read_alike_in_every_encoding() {
    for (name, encoding) in [
        ("orders-windows-1251.csv", Encoding::Windows1251),
        ("orders-koi8-r.csv", Encoding::Koi8R),
        ("orders-cp866.csv", Encoding::Cp866),
        ("orders-utf-16.csv", Encoding::Utf16Le),
        ("orders-utf-16-be-no-mark.csv", Encoding::Utf16Be),
    ] {
        let read = read_as(&file(&format!("import/{name}")), &Options::default());
        let layout = &read.report.layout;
        assert_eq!(
            (layout.encoding, layout.delimiter, layout.decimal),
            (encoding, Delimiter::Semicolon, Decimal::Comma)
        );
        assert_eq!(
            (layout.date_order, layout.currency),
            (DateOrder::DayFirst, Currency::RUB),
            "{name}"
        );
        assert_eq!(read.orders.len(), 5, "{name}");
        assert_eq!(total(&read.orders), 15_672_050, "{name}");
        assert_eq!(
            codes(&read.report),
            [(6, "no-such-day".into()), (9, "letters-in-sum".into())],
            "{name}"
        );
        let counts = read.report.counts;
        assert_eq!(
            (
                counts.rows,
                counts.ready,
                counts.troubled,
                counts.cancelled,
                counts.refunds
            ),
            (8, 5, 2, 1, 1)
        );
        let client = read.orders[1].client.as_deref().unwrap();
        assert_eq!(
            (client.name.as_str(), client.tax_id.as_deref()),
            ("ИП Каримов Р. М.", Some("005203771184"))
        );
        assert_eq!(read.orders[1].served_by.as_deref(), Some("Корнев Д."));
        assert_eq!(read.orders[1].profit, Some(Money::new(531_000, Currency::RUB)));
    }
}

#[test]
fn what_the_user_puts_right_in_the_preview_is_read_as_put_right() {
    let fix = |line, column, text: &str| Correction {
        line,
        column,
        text: text.into(),
    };
    let options = Options {
        corrections: vec![fix(9, 4, "12 000")],
        skip: vec![6],
        ..Options::default()
    };
    let read = read_as(&file("import/orders-windows-1251.csv"), &options);
    assert_eq!(
        (
            read.orders.len(),
            read.report.counts.skipped,
            read.report.counts.troubled
        ),
        (6, 1, 0)
    );
    assert_eq!(read.orders[5].sum.minor, 1_200_000);
}

#[test]
fn a_report_of_1c_loses_its_title_rows_and_totals_and_keeps_its_lines() {
    let read = read_as(&file("import/orders-1c.csv"), &Options::default());
    assert_eq!(read.report.layout.heading_line, Some(6));
    assert_eq!(read.report.counts.totals, 1);
    assert_eq!(read.orders.iter().map(|order| order.line).collect::<Vec<_>>(), [7, 8]);
    assert_eq!(total(&read.orders), 1_420_540);
    assert_eq!(read.orders[0].client.as_ref().unwrap().name, "ООО \"Ромашка\"");
    let problem = &read.report.problems[0];
    assert_eq!(
        (problem.line, problem.sentence.key.as_str()),
        (11, "import-trouble-no-leap-day"),
        "a cell took two lines"
    );
}

#[test]
fn bulgarian_clients_in_tabs_are_clients() {
    let read = read_as(&file("import/clients-tab-bg.txt"), &Options::default());
    assert_eq!(read.clients.len(), 3);
    assert_eq!(
        codes(&read.report),
        [(4, "missing-name".into()), (5, "bad-email".into())]
    );
    assert_eq!(
        read.report.counts.troubled, 1,
        "a bad e-mail address does not hold up its client"
    );
    let kolos = &read.clients[0];
    assert_eq!(
        (kolos.name.as_str(), kolos.email.as_deref()),
        ("Колос ООД", Some("penka@example.com"))
    );
    assert_eq!(
        (kolos.served_by.as_deref(), kolos.person.as_deref()),
        (Some("Димитров"), Some("Пенка Иванова"))
    );
    assert_eq!(kolos.language, Some(crate::domain::language::Language::Bg));
}

#[test]
fn old_orders_in_leva_and_new_ones_in_euro_stay_what_they_are() {
    let read = read_as(&file("import/orders-bg-ajur.csv"), &Options::default());
    let sums: Vec<Money> = read.orders.iter().map(|order| order.sum).collect();
    assert_eq!(
        sums,
        [Money::new(12_000, Currency::BGN), Money::new(120_000, Currency::EUR)],
        "the total, not the base"
    );
    assert_eq!(read.orders[1].day, on("2026-06-30"));
}

#[test]
fn a_shop_order_in_several_rows_is_one_order() {
    let read = read_as(&file("import/orders-shopify.csv"), &Options::default());
    assert_eq!((read.orders.len(), total(&read.orders)), (2, 5_500));
    let counts = read.report.counts;
    assert_eq!((counts.repeated, counts.cancelled, counts.troubled), (1, 1, 0));
    let anna = read.orders[0].client.as_deref().unwrap();
    assert_eq!(
        (read.orders[0].number.as_str(), anna.name.as_str()),
        ("#1001", "Anna Berg")
    );
    assert_eq!(
        (anna.email.as_deref(), anna.phone.as_deref()),
        (Some("anna@example.com"), Some("+31612345678"))
    );
}

#[test]
fn dates_that_can_be_read_both_ways_are_asked_about() {
    let bytes = file("import/orders-two-ways.csv");
    let shown = preview("a.csv", &bytes, &Options::default(), today(), Currency::EUR).unwrap();
    assert_eq!(shown.date_order, DateOrder::Ambiguous);
    assert_eq!(shown.question.unwrap().args["text"], "03/04/2025".into());
    for (order, day) in [
        (DateOrder::DayFirst, "2025-04-03"),
        (DateOrder::MonthFirst, "2025-03-04"),
    ] {
        let read = read_as(
            &bytes,
            &Options {
                date_order: Some(order),
                ..Options::default()
            },
        );
        assert_eq!(read.orders[0].day, on(day));
        assert_eq!(
            read.orders.iter().map(|o| o.sum.minor).collect::<Vec<_>>(),
            [2_250, -95, 100_000]
        );
        assert_eq!(
            read.orders[0].sum.currency,
            Currency::USD,
            "the sign beside the sum names its currency"
        );
    }
}

#[test]
fn one_date_that_can_be_read_one_way_settles_the_column() {
    let read = read_as(&file("import/orders-month-first.csv"), &Options::default());
    assert_eq!(read.report.layout.date_order, DateOrder::MonthFirst);
    assert_eq!((read.orders[0].day, read.orders[1].sum.minor), (on("2025-03-04"), -310));
}

#[test]
fn a_number_that_stands_twice_is_taken_once_when_equal_and_refused_when_not() {
    let read = read_text("Номер;Дата;Клиент;Сумма\n1;01.02.2026;А;10\n1;01.02.2026;А;10\n1;02.02.2026;Б;20\n");
    assert_eq!((read.orders.len(), read.report.counts.repeated), (1, 1));
    assert_eq!(
        read.report.problems[0].trouble,
        Trouble::DuplicateNumberInFile { first: 2 }
    );
    assert_eq!(read.report.problems[0].line, 4);
}

#[test]
fn each_wrong_row_is_named_by_line_column_and_reason() {
    let rows = "Номер;Дата;Клиент;Сумма;Валюта\n\
        1;вчера;А;10;\n2;01.01.1812;А;10;\n3;01.12.2026;А;10;\n4;01.02.2026;;10;\n5;;А;10;\n6;01.02.2026;А;;\n\
        7;01.02.2026;А;1,2,3;\n8;01.02.2026;А;много;\n9;01.02.2026;А;10;тугрики;\n10;01.02.2026;А;10;;лишнее\n\
        11;01.13.2026;А;10;\n12;01.02.2026;Я;9,50;EUR\n";
    let read = read_text(rows);
    let expected = [
        (2, "not-a-date"),
        (3, "year-out-of-range"),
        (4, "future-day"),
        (5, "missing-client"),
        (6, "missing-day"),
        (7, "missing-sum"),
        (8, "not-a-sum"),
        (9, "not-a-sum"),
        (10, "not-a-currency"),
        (11, "too-many-columns"),
        (12, "not-a-date"),
    ];
    assert_eq!(
        codes(&read.report),
        expected.map(|(line, code)| (line, code.to_owned()))
    );
    assert_eq!((read.orders.len(), read.report.counts.troubled), (1, 11));
    let first = &read.report.problems[0];
    assert_eq!(
        (first.heading.as_str(), first.given.as_str(), first.column),
        ("Дата", "вчера", Some(1))
    );
}

#[test]
fn every_message_the_import_can_say_stands_in_three_languages() {
    let keys: BTreeMap<&str, HashSet<String>> = ["en", "ru", "bg"]
        .into_iter()
        .map(|tag| {
            let path = format!("{}/../../assets/locales/{tag}/import.ftl", env!("CARGO_MANIFEST_DIR"));
            let text = std::fs::read_to_string(path).unwrap();
            let keys = text
                .lines()
                .filter_map(|line| line.split_once(" = "))
                .map(|(key, _)| key.to_owned());
            (tag, keys.filter(|key| key.starts_with("import-")).collect())
        })
        .collect();
    assert!(keys.values().all(|of_one| *of_one == keys["en"]));
    let said = Field::ALL
        .iter()
        .map(|field| field.key())
        .chain(Encoding::ALL.map(Encoding::key));
    for key in said.chain(Delimiter::ALL.map(Delimiter::key)) {
        assert!(keys["en"].contains(key), "{key}");
    }
}
