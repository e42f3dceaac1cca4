//! One file of each system, read without a word from the user.

use super::*;
use crate::domain::money::Currency;
use std::collections::BTreeSet;

const FILES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/data/systems");

fn bytes(name: &str) -> Vec<u8> {
    std::fs::read(format!("{FILES}/{name}")).unwrap()
}

fn read_file(name: &str) -> Read {
    read(
        &bytes(name),
        &Options::default(),
        "2026-11-22".parse().unwrap(),
        Currency::EUR,
    )
    .unwrap()
}

/// What a file gives: its system, its kind, and how many clients, contacts, inquiries and troubled rows; then its orders, each
/// with its number, day and sum.
type Given = (&'static str, &'static str, Kind, [usize; 4], &'static [&'static str]);

const GIVEN: &[Given] = &[
    (
        "hand-kept.xlsx",
        "",
        Kind::Orders,
        [0, 0, 0, 0],
        &[
            "? 2026-01-12 12400.50 RUB",
            "? 2026-01-15 7000.00 RUB",
            "? 2026-02-03 12400.50 RUB",
            "? 2026-02-20 950.00 RUB",
            "? 2026-02-21 -500.00 RUB",
        ],
    ),
    (
        "1c-hierarchy.csv",
        "",
        Kind::Orders,
        [0, 0, 0, 0],
        &[
            "00000001094 2026-03-02 1305.00 EUR",
            "00000001095 2026-03-03 12000.50 EUR",
        ],
    ),
    (
        "1c-register.csv",
        "1С",
        Kind::Orders,
        [0, 1, 0, 0],
        &[
            "0000-000017 2026-03-12 108196.72 EUR",
            "0000-000018 2026-03-15 1000.00 EUR",
        ],
    ),
    (
        "1c-sales.csv",
        "1С",
        Kind::Orders,
        [0, 1, 0, 0],
        &[
            "00УТ-000123 2026-01-12 12500.50 EUR",
            "00УТ-000150 2026-02-20 3000.00 EUR",
            "00УТ-000131 2026-01-15 5000.00 EUR",
            "00УТ-000007 2026-01-18 -500.00 EUR",
        ],
    ),
    ("1c-clients.csv", "1С", Kind::Clients, [2, 0, 0, 0], &[]),
    (
        "ajur-documents.csv",
        "Ajur",
        Kind::Orders,
        [0, 1, 0, 0],
        &["0000000123 2026-06-29 120.00 EUR", "0000000124 2026-06-30 1200.00 EUR"],
    ),
    (
        "amocrm-deals.csv",
        "amoCRM",
        Kind::Orders,
        [0, 2, 2, 0],
        &["9101 2026-01-20 15000.00 EUR", "9104 2026-03-07 4500.50 EUR"],
    ),
    ("bitrix24-companies.csv", "Bitrix24", Kind::Clients, [2, 0, 0, 0], &[]),
    ("bitrix24-contacts.csv", "Bitrix24", Kind::Contacts, [1, 2, 0, 0], &[]),
    (
        "bitrix24-deals.csv",
        "Bitrix24",
        Kind::Orders,
        [0, 1, 2, 0],
        &["71 2026-02-10 25000.00 RUB"],
    ),
    ("contacts.csv", "", Kind::Contacts, [0, 2, 0, 0], &[]),
    (
        "espocrm-deals.csv",
        "EspoCRM",
        Kind::Orders,
        [0, 0, 2, 0],
        &["65a1 2026-02-01 1200.00 USD"],
    ),
    (
        "etsy-orders.csv",
        "Etsy",
        Kind::Orders,
        [0, 0, 0, 0],
        &["2001 2026-03-14 45.00 USD", "2002 2026-03-20 85.00 USD"],
    ),
    ("hubspot-companies.csv", "HubSpot", Kind::Clients, [2, 0, 0, 0], &[]),
    ("hubspot-contacts.csv", "HubSpot", Kind::Contacts, [1, 1, 0, 0], &[]),
    (
        "hubspot-deals.csv",
        "HubSpot",
        Kind::Orders,
        [0, 0, 2, 0],
        &["301 2026-02-01 1200.50 EUR", "303 2026-03-12 80.00 EUR"],
    ),
    ("inquiries.csv", "", Kind::Inquiries, [0, 0, 2, 0], &[]),
    (
        "kommo-deals.csv",
        "Kommo",
        Kind::Orders,
        [0, 2, 2, 0],
        &["11 2026-01-20 1200.00 EUR"],
    ),
    (
        "moysklad-api.csv",
        "МойСклад",
        Kind::Orders,
        [0, 0, 0, 0],
        &["00021 2026-03-12 12400.50 EUR", "00022 2026-03-13 2200.00 EUR"],
    ),
    ("moysklad-clients.csv", "МойСклад", Kind::Clients, [2, 0, 0, 0], &[]),
    (
        "moysklad-orders.csv",
        "МойСклад",
        Kind::Orders,
        [0, 0, 0, 0],
        &["00012 2026-03-12 12400.50 RUB", "00015 2026-03-15 2200.00 RUB"],
    ),
    (
        "odoo-lines.csv",
        "Odoo",
        Kind::Orders,
        [0, 0, 0, 0],
        &["S00021 2026-02-01 590.97 EUR", "S00022 2026-02-03 320.00 EUR"],
    ),
    (
        "odoo-list.csv",
        "Odoo",
        Kind::Orders,
        [0, 0, 1, 0],
        &["S00031 2026-02-01 1706.95 USD"],
    ),
    (
        "prim-sales.csv",
        "PRIM",
        Kind::Orders,
        [0, 0, 0, 0],
        &[
            "1001 2026-03-12 132.00 EUR",
            "1002 2026-03-15 -12.00 EUR",
            "1004 2026-03-17 600.00 EUR",
        ],
    ),
    (
        "quickbooks-sales.csv",
        "QuickBooks",
        Kind::Orders,
        [0, 0, 0, 0],
        &[
            "1001 2026-01-15 1305.00 EUR",
            "1010 2026-02-20 -150.00 EUR",
            "1015 2026-03-03 80.00 EUR",
        ],
    ),
    (
        "retailcrm-orders.csv",
        "RetailCRM",
        Kind::Orders,
        [0, 0, 0, 0],
        &["2001A 2026-03-01 5200.00 EUR", "2003A 2026-03-04 1250.50 EUR"],
    ),
    ("shopify-customers.csv", "Shopify", Kind::Clients, [2, 0, 0, 0], &[]),
    (
        "shopify-orders.csv",
        "Shopify",
        Kind::Orders,
        [0, 1, 0, 0],
        &["#1001 2026-01-01 45.00 EUR", "#1002 2026-02-03 70.00 EUR"],
    ),
    ("square-customers.csv", "Square", Kind::Clients, [2, 0, 0, 0], &[]),
    (
        "square-items.csv",
        "Square",
        Kind::Orders,
        [0, 0, 0, 0],
        &["tx1 2026-03-14 22.50 USD", "tx7 2026-03-20 14.00 USD"],
    ),
    (
        "square-transactions.csv",
        "Square",
        Kind::Orders,
        [0, 0, 0, 1],
        &[
            "tx1 2026-03-14 22.50 USD",
            "tx2 2026-03-15 -0.95 USD",
            "tx4 2026-04-01 1305.00 USD",
        ],
    ),
    ("stripe-customers.csv", "Stripe", Kind::Clients, [2, 0, 0, 0], &[]),
    (
        "woocommerce-customers.csv",
        "WooCommerce",
        Kind::Clients,
        [2, 0, 0, 0],
        &[],
    ),
    (
        "woocommerce-export.csv",
        "Advanced Order Export for WooCommerce",
        Kind::Orders,
        [0, 1, 0, 0],
        &["701 2026-03-05 44.00 EUR", "702 2026-03-06 75.00 EUR"],
    ),
    (
        "woocommerce-orders.csv",
        "WooCommerce",
        Kind::Orders,
        [0, 0, 0, 0],
        &["501 2026-03-01 22.50 USD", "502 2026-03-02 1040.00 USD"],
    ),
    (
        "woocommerce-orders-ru.csv",
        "WooCommerce",
        Kind::Orders,
        [0, 0, 0, 0],
        &["601 2026-03-01 2250.50 RUB"],
    ),
];

#[test]
fn the_file_of_each_system_gives_what_stands_in_it() {
    for (name, system, kind, counts, orders) in GIVEN {
        let shown = preview(
            name,
            &bytes(name),
            &Options::default(),
            "2026-11-22".parse().unwrap(),
            Currency::EUR,
        );
        let shown = shown.unwrap();
        assert_eq!(shown.system.as_deref().unwrap_or_default(), *system, "{name}");
        assert_eq!(
            (shown.kind, shown.missing, shown.question),
            (*kind, None, None),
            "{name}"
        );
        let read = read_file(name);
        let found = [
            read.clients.len(),
            read.contacts.len(),
            read.inquiries.len(),
            read.report.counts.troubled,
        ];
        assert_eq!(found, *counts, "{name}");
        let minor = |sum: i64| {
            format!(
                "{}{}.{:02}",
                if sum < 0 { "-" } else { "" },
                sum.abs() / 100,
                sum.abs() % 100
            )
        };
        let given = read.orders.iter();
        // A number that was made up says nothing of the file.
        let number = |o: &OrderRow| {
            if o.number_made {
                "?".to_owned()
            } else {
                o.number.to_string()
            }
        };
        let given = given.map(|o| format!("{} {} {} {}", number(o), o.day, minor(o.sum.minor), o.sum.currency));
        assert_eq!(given.collect::<Vec<_>>(), *orders, "{name}");
        let of = read.report.counts;
        let all = of.ready + of.troubled + of.cancelled + of.repeated + of.nobody + of.skipped;
        assert_eq!(all, of.rows, "{name}: each row is ready, or it is said why not");
    }
}

#[test]
fn every_file_in_the_folder_is_checked() {
    let files = std::fs::read_dir(FILES).unwrap();
    let files: BTreeSet<String> = files
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    let given = GIVEN.iter().map(|given| given.0.to_owned());
    let others = ["complaints.csv", "employees.csv"].map(str::to_owned);
    assert_eq!(files, given.chain(others).collect());
}

#[test]
fn numbers_of_two_systems_do_not_meet() {
    let (square, shop) = (read_file("square-items.csv"), read_file("shopify-orders.csv"));
    assert_eq!((square.orders[0].system, shop.orders[0].system), ("square", "shopify"));
    assert_eq!(read_file("hubspot-companies.csv").clients[0].system, "hubspot");
}

#[test]
fn a_deal_gives_the_firm_the_person_and_who_led_it() {
    let read = read_file("amocrm-deals.csv");
    assert_eq!(read.report.layout.encoding, Encoding::Windows1251);
    let deal = &read.orders[0];
    let client = deal.client.as_deref().unwrap();
    assert_eq!((client.name.as_str(), client.is_firm), ("ООО «Ромашка»", true));
    assert_eq!(deal.served_by.as_deref(), Some("Марина Зуева"));
    assert_eq!(
        (client.phone.as_deref(), client.more_phones[0].number.as_str()),
        (Some("+74951234567"), "+79123456789")
    );
    let people: Vec<_> = read
        .contacts
        .iter()
        .map(|c| (c.name.as_str(), c.first.as_deref()))
        .collect();
    assert_eq!(
        people,
        [("Иванов Иван Иванович", Some("Иван")), ("Пётр Лебедев", Some("Пётр"))]
    );
    let asked: Vec<_> = read
        .inquiries
        .iter()
        .map(|i| (i.what.as_str(), i.day.to_string()))
        .collect();
    assert_eq!(
        asked,
        [
            ("Кофемашина", "2026-02-02".to_owned()),
            ("Пробная партия", "2026-02-05".to_owned())
        ],
        "an open and a lost deal are no orders"
    );
}

#[test]
fn a_deal_of_a_person_alone_knows_him_by_his_own_number() {
    let read = read_file("hubspot-deals.csv");
    let ids: Vec<_> = read.orders.iter().map(|order| order.client_id.as_deref()).collect();
    assert_eq!(ids, [Some("9002"), Some("person-102")]);
    let alone = &read_file("hubspot-contacts.csv").clients[0];
    assert_eq!(
        (alone.source_id.as_deref(), alone.name.as_str()),
        (Some("person-102"), "Bob Fox")
    );
}

#[test]
fn an_extension_stands_apart_from_the_phone() {
    let read = read_file("bitrix24-contacts.csv");
    let anna = &read.contacts[0];
    assert_eq!(
        (anna.phone.as_deref(), anna.extension.as_deref()),
        (Some("+74951112233"), Some("12"))
    );
    assert_eq!(
        (anna.role.as_deref(), anna.patronymic.as_deref()),
        (Some("Снабженец"), Some("Сергеевна"))
    );
}

#[test]
fn a_client_above_his_documents_is_theirs() {
    let read = read_file("1c-sales.csv");
    let clients: Vec<_> = read
        .orders
        .iter()
        .map(|o| o.client.as_ref().unwrap().name.as_str())
        .collect();
    let (romashka, karimov) = ("ООО «Ромашка»", "ИП Каримов Р. М.");
    assert_eq!(clients, [romashka, romashka, karimov, karimov]);
    assert_eq!(read.orders[0].profit.unwrap().minor, 550_050);
    let books = read_file("quickbooks-sales.csv");
    let clients: Vec<_> = books
        .orders
        .iter()
        .map(|o| o.client.as_ref().unwrap().name.as_str())
        .collect();
    assert_eq!(
        clients,
        ["Anna Berg", "Anna Berg", "Total Fitness LLC"],
        "a client may be called like a total"
    );
}

#[test]
fn sales_to_nobody_known_are_left_out_and_counted() {
    assert_eq!(read_file("moysklad-orders.csv").report.counts.nobody, 1);
    assert_eq!(read_file("shopify-orders.csv").report.counts.nobody, 1);
    assert_eq!(read_file("square-transactions.csv").report.counts.nobody, 1);
}

#[test]
fn the_figures_of_a_card_are_not_handed_back() {
    let read = read_file("square-transactions.csv");
    let rejected = &read.report.rejected[0];
    let at = |heading: &str| read.report.layout.headings.iter().position(|h| h == heading).unwrap();
    assert_eq!((rejected.line, rejected.cells[at("Date")].as_str()), (6, "13/13/2026"));
    assert_eq!(rejected.cells[at("PAN Suffix")], "");
    assert_eq!(rejected.sentence.key, "import-trouble-not-a-date");
}

#[test]
fn a_complaint_tells_its_order_and_when_it_was_closed() {
    let read = read_file("complaints.csv");
    let first = &read.complaints[0];
    assert_eq!(
        (read.complaints.len(), first.order.as_deref()),
        (2, Some("00УТ-000123"))
    );
    assert_eq!(first.closed.map(|day| day.to_string()).as_deref(), Some("2026-03-15"));
    assert_eq!(first.client.as_ref().unwrap().name, "ООО «Ромашка»");
    let wrong: Vec<_> = read
        .report
        .problems
        .iter()
        .map(|p| (p.line, p.sentence.key.as_str()))
        .collect();
    assert_eq!(
        wrong,
        [
            (4, "import-trouble-missing-what"),
            (5, "import-trouble-closed-before-opened")
        ]
    );
}

#[test]
fn who_has_left_is_no_longer_active() {
    let read = read_file("employees.csv");
    let people: Vec<_> = read.employees.iter().map(|e| (e.name.as_str(), e.active)).collect();
    assert_eq!(
        people,
        [
            ("Иван Димитров", true),
            ("Пенка Стоянова", true),
            ("Стоян Тодоров", false)
        ]
    );
    assert_eq!(read.employees[0].phone.as_deref(), Some("+359888123456"));
    assert_eq!(read.employees[0].role.as_deref(), Some("търговец"));
}

#[test]
fn a_line_that_cannot_be_read_keeps_its_whole_order_out() {
    let text = "Номер;Дата;Клиент;Товар;Сумма\n1;01.02.2026;А;Чай;10,00\n1;01.02.2026;А;Кофе;20,00\n\
        2;01.02.2026;Б;Чай;10,00\n2;01.02.2026;Б;Кофе;двадцать\n2;01.02.2026;Б;Сироп;5,00\n";
    let read = read(
        text.as_bytes(),
        &Options::default(),
        "2026-11-22".parse().unwrap(),
        Currency::RUB,
    )
    .unwrap();
    let orders: Vec<_> = read.orders.iter().map(|o| (o.number.as_str(), o.sum.minor)).collect();
    assert_eq!(
        orders,
        [("1", 3_000)],
        "rows of one number with different sums are parts of one order"
    );
    let lines: Vec<_> = read.report.rejected.iter().map(|rejected| rejected.line).collect();
    assert_eq!(lines, [4, 5, 6]);
    let of = read.report.counts;
    assert_eq!((of.rows, of.ready, of.repeated, of.troubled), (5, 1, 1, 3));
}

#[test]
fn several_people_at_one_client_are_all_taken() {
    let text = "ID клиента;Компания;Контактное лицо;Телефон\n7;Колос;Анна Лебедева;8 912 000 00 01\n\
        7;Колос;Пётр Орлов;8 912 000 00 02\n7;Колос;Пётр Орлов;8 912 000 00 02\n";
    let read = read(
        text.as_bytes(),
        &Options::default(),
        "2026-11-22".parse().unwrap(),
        Currency::RUB,
    )
    .unwrap();
    assert_eq!((read.clients.len(), read.contacts.len()), (1, 1));
    assert_eq!(read.contacts[0].name, "Пётр Орлов");
    assert_eq!((read.report.counts.repeated, read.report.counts.troubled), (1, 0));
}
