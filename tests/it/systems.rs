//! The file of each system goes in as it is: dropped, loaded, and nothing set by hand. The same file again adds nothing.

use super::scene::count;
use comeback_core::testing::Drive;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data/systems").join(name)
}

/// File, clients, orders, their sum in minor units, contact persons, inquiries, complaints.
const LANDED: &[(&str, [i64; 6])] = &[
    ("1c-clients.csv", [2, 0, 0, 1, 0, 0]),
    ("1c-documents-below.csv", [2, 3, 1_650_050, 1, 0, 0]),
    ("1c-ledger.csv", [2, 3, 1_650_050, 1, 0, 0]),
    ("1c-ledger-spanned.csv", [2, 3, 1_650_050, 1, 0, 0]),
    ("1c-hierarchy.csv", [2, 2, 1_330_550, 0, 0, 0]),
    ("1c-register.csv", [2, 2, 10_919_672, 1, 0, 0]),
    ("1c-sales.csv", [2, 4, 2_000_050, 1, 0, 0]),
    ("ajur-documents.csv", [2, 2, 132_000, 1, 0, 0]),
    ("amocrm-deals.csv", [2, 2, 1_950_050, 2, 2, 0]),
    ("bitrix24-companies.csv", [2, 0, 0, 1, 0, 0]),
    ("bitrix24-contacts.csv", [2, 0, 0, 2, 0, 0]),
    ("bitrix24-deals.csv", [2, 1, 2_500_000, 1, 2, 0]),
    ("espocrm-deals.csv", [2, 1, 120_000, 0, 2, 0]),
    ("etsy-orders.csv", [2, 2, 13_000, 0, 0, 0]),
    ("hand-kept.xlsx", [3, 5, 3_225_100, 0, 0, 0]),
    ("hubspot-companies.csv", [2, 0, 0, 0, 0, 0]),
    ("hubspot-contacts.csv", [2, 0, 0, 1, 0, 0]),
    // A deal of a contact alone waits for the list of contacts.
    ("hubspot-deals.csv", [2, 1, 120_050, 0, 2, 0]),
    ("kommo-deals.csv", [2, 1, 120_000, 2, 2, 0]),
    ("moysklad-api.csv", [2, 2, 1_460_050, 0, 0, 0]),
    ("moysklad-clients.csv", [2, 0, 0, 0, 0, 0]),
    ("moysklad-orders.csv", [2, 2, 1_460_050, 0, 0, 0]),
    ("odoo-lines.csv", [2, 2, 91_097, 0, 0, 0]),
    ("odoo-list.csv", [2, 1, 170_695, 0, 1, 0]),
    ("prim-sales.csv", [2, 3, 72_000, 0, 0, 0]),
    ("quickbooks-sales.csv", [2, 3, 123_500, 0, 0, 0]),
    ("retailcrm-orders.csv", [2, 2, 645_050, 0, 0, 0]),
    ("shopify-customers.csv", [2, 0, 0, 1, 0, 0]),
    ("shopify-orders.csv", [2, 2, 11_500, 1, 0, 0]),
    ("square-customers.csv", [2, 0, 0, 1, 0, 0]),
    ("square-items.csv", [2, 2, 3_650, 0, 0, 0]),
    ("square-transactions.csv", [2, 3, 132_655, 0, 0, 0]),
    ("stripe-customers.csv", [2, 0, 0, 0, 0, 0]),
    ("woocommerce-customers.csv", [2, 0, 0, 0, 0, 0]),
    ("woocommerce-export.csv", [2, 2, 11_900, 1, 0, 0]),
    ("woocommerce-orders.csv", [2, 2, 106_250, 0, 0, 0]),
    ("woocommerce-orders-ru.csv", [1, 1, 225_050, 0, 0, 0]),
    ("contacts.csv", [1, 0, 0, 2, 0, 0]),
    ("inquiries.csv", [2, 0, 0, 0, 2, 0]),
    ("complaints.csv", [2, 0, 0, 0, 0, 2]),
    ("employees.csv", [0, 0, 0, 0, 0, 0]),
];

fn load(drive: &Drive, name: &str) -> Value {
    let files = json!([{ "path": data(name), "options": {} }]);
    drive.must("import.run", json!({ "files": files, "skip_problems": true }))
}

fn standing(drive: &Drive) -> [i64; 6] {
    [
        "SELECT count(*) FROM clients",
        "SELECT count(*) FROM orders",
        "SELECT coalesce(sum(sum_minor), 0) FROM orders",
        // A client who is a person is his own; counted are the people at firms.
        "SELECT count(*) FROM contact_persons AS p JOIN clients AS c ON c.id = p.client_id WHERE c.kind = 'firm'",
        "SELECT count(*) FROM inquiries",
        "SELECT count(*) FROM complaints",
    ]
    .map(|sql| count(drive, sql))
}

#[test]
fn the_file_of_each_system_goes_in_as_it_is_and_only_once() {
    for (name, landed) in LANDED {
        let drive = Drive::new("2026-11-22");
        load(&drive, name);
        assert_eq!(standing(&drive), *landed, "{name}");
        let employees = count(&drive, "SELECT count(*) FROM employees");
        load(&drive, name);
        assert_eq!(standing(&drive), *landed, "{name} once more");
        assert_eq!(
            count(&drive, "SELECT count(*) FROM employees"),
            employees,
            "{name} once more"
        );
    }
}

#[test]
fn two_systems_in_one_drive_keep_their_numbers_apart() {
    let drive = Drive::new("2026-11-22");
    load(&drive, "square-items.csv");
    load(&drive, "shopify-orders.csv");
    load(&drive, "etsy-orders.csv");
    let systems = count(&drive, "SELECT count(DISTINCT source_system) FROM orders");
    assert_eq!((systems, count(&drive, "SELECT count(*) FROM orders")), (3, 6));
}
