//! One file of each system, read without a word from the user.

use super::*;
use crate::domain::money::Currency;
use std::collections::BTreeSet;

const FILES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/data/systems");

pub fn bytes(name: &str) -> Vec<u8> {
    std::fs::read(format!("{FILES}/{name}")).unwrap()
}

pub fn read_file(name: &str) -> Read {
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
    (
        "1c-documents-below.csv",
        "1С",
        Kind::Orders,
        [0, 1, 0, 0],
        &[
            "00УТ-000123 2026-03-12 10300.50 RUB",
            "00УТ-000150 2026-05-02 5000.00 RUB",
            "00УТ-000151 2026-05-03 1200.00 RUB",
        ],
    ),
    (
        "1c-ledger.csv",
        "1С",
        Kind::Orders,
        [0, 1, 0, 0],
        &[
            "00УТ-000123 2026-03-12 10300.50 EUR",
            "00УТ-000150 2026-05-02 5000.00 EUR",
            "00УТ-000151 2026-05-03 1200.00 EUR",
        ],
    ),
    (
        "1c-ledger-spanned.csv",
        "",
        Kind::Orders,
        [0, 1, 0, 0],
        &[
            "00УТ-000123 2026-03-12 10300.50 EUR",
            "00УТ-000150 2026-05-02 5000.00 EUR",
            "00УТ-000151 2026-05-03 1200.00 EUR",
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
