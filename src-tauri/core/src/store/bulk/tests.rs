use super::super::details::Phone;
use super::super::orders::Adding;
use super::super::{Store, imports};
use super::*;
use crate::domain::money::{Currency, Money};
use chrono::NaiveDate;

fn store() -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("drive.db")).unwrap();
    (folder, store)
}

fn client(number: i64) -> Client {
    Client {
        kind: "firm".to_owned(),
        name: format!("Romashka {number}"),
        source_id: Some(format!("C{number}")),
        ..Client::default()
    }
}

fn order(number: i64, client_id: i64, import: i64) -> NewOrder {
    NewOrder {
        client_id,
        source_system: "",
        number: number.to_string().into(),
        again: 0,
        day: NaiveDate::from_ymd_opt(2026, 3, 5).unwrap(),
        sum: Money::new(number * 100, Currency::EUR),
        profit_minor: None,
        served_by: None,
        import_id: Some(import),
    }
}

/// Clients with a phone, an address and an order each.
fn land(tx: &Transaction, count: i64, of_nobody: bool) -> Result<()> {
    let day = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    let import = imports::begin(tx, day, "orders.csv", "")?;
    super::super::import_changes::begin(tx, import)?;
    let mut clients = ManyClients::begin(tx)?;
    let mut orders = ManyOrders::begin(tx)?;
    for number in 1..=count {
        let id = clients.add(client(number), import)?;
        clients.phone(id, dialled("+1 555 0101"), "15550101".to_owned());
        clients.phone(id, dialled("1-555-0101"), "15550101".to_owned());
        clients.email(id, &format!("c{number}@example.com"));
        orders.add(order(number, id, import))?;
    }
    if of_nobody {
        orders.add(order(count + 1, 77_000, import))?;
    }
    clients.end::<Error>(|| Ok(()))?;
    let buyers = orders.end::<Error>(|| Ok(()))?;
    assert_eq!(buyers.iter().count() as i64, count);
    super::super::import_changes::end(tx)
}

fn ask<T: rusqlite::types::FromSql>(db: &Connection, sql: &str) -> T {
    db.query_row(sql, [], |row| row.get(0)).unwrap()
}

fn dialled(number: &str) -> Phone {
    Phone {
        number: number.to_owned(),
        extension: String::new(),
    }
}

#[test]
fn what_lands_by_the_thousand_stands_as_if_it_had_landed_one_by_one() {
    const SCHEMA: &str = "SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_schema ORDER BY type, name)";
    // Few land without the switching off and on, many with it.
    for count in [3, 1_000] {
        let (_folder, store) = store();
        let before: String = store.read::<_, Error>(|db| Ok(ask(db, SCHEMA))).unwrap();
        store.write(|tx| land(tx, count, false)).unwrap();
        store
            .write::<_, Error>(|tx| {
                for table in ["clients", "phones", "emails", "orders"] {
                    let rows: i64 = ask(tx, &format!("SELECT count(*) FROM {table}"));
                    assert_eq!(rows, count, "{table}");
                }
                let sum = "SELECT sum(o.sum_minor) FROM orders AS o JOIN clients AS c ON c.id = o.client_id
                           WHERE c.source_id = 'C' || o.number AND o.day = '2026-03-05' AND o.currency = 'EUR'";
                assert_eq!(ask::<i64>(tx, sum), count * (count + 1) * 50);
                assert_eq!(ask::<i64>(tx, "SELECT count(*) FROM import_changes"), 0);
                assert_eq!(ask::<String>(tx, SCHEMA), before);
                assert_eq!(ask::<i64>(tx, "PRAGMA foreign_keys"), 1);
                assert_eq!(ask::<String>(tx, "PRAGMA integrity_check"), "ok");
                Ok(())
            })
            .unwrap();
    }
}

#[test]
fn what_is_the_same_in_many_rows_and_then_no_more_stands_in_each_as_it_was_told() {
    let (_folder, store) = store();
    store
        .write::<_, Error>(|tx| {
            let import = imports::begin(tx, NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(), "orders.csv", "")?;
            let id = super::super::clients::add(tx, &client(1), None)?;
            let mut orders = ManyOrders::begin(tx)?;
            for number in 1..=1_000 {
                let mut order = order(number, id, import);
                if number > 400 {
                    order.sum.currency = Currency::USD;
                    order.profit_minor = Some(number);
                }
                if number > 500 && number <= 600 {
                    order.source_system = "shopify";
                }
                orders.add(order)?;
            }
            orders.end::<Error>(|| Ok(()))?;
            let counted = |of: &str| ask::<i64>(tx, &format!("SELECT count(*) FROM orders WHERE {of}"));
            assert_eq!(
                counted("number + 0 <= 400 AND currency = 'EUR' AND profit_minor IS NULL"),
                400
            );
            assert_eq!(
                counted("number + 0 > 400 AND currency = 'USD' AND profit_minor = number + 0"),
                600
            );
            assert_eq!(
                counted("(source_system = 'shopify') = (number + 0 BETWEEN 501 AND 600)"),
                1_000
            );
            assert_eq!(counted("sum_minor = 100 * number AND day = '2026-03-05'"), 1_000);
            Ok(())
        })
        .unwrap();
}

#[test]
fn orders_of_nobody_and_numbers_twice_keep_everything_out() {
    for count in [3, 1_000] {
        let (_folder, store) = store();
        assert!(store.write(|tx| land(tx, count, true)).is_err());
        let twice = store.write::<_, Error>(|tx| {
            let id = super::super::clients::add(tx, &client(1), None)?;
            let import = imports::begin(tx, NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(), "orders.csv", "")?;
            let mut orders = ManyOrders::begin(tx)?;
            for number in (1..=count).chain([1]) {
                orders.add(order(number, id, import))?;
            }
            orders.end::<Error>(|| Ok(())).map(|_| ())
        });
        assert!(twice.is_err());
        store
            .write::<_, Error>(|tx| {
                assert_eq!(ask::<i64>(tx, "SELECT count(*) FROM orders"), 0);
                assert_eq!(ask::<i64>(tx, "PRAGMA foreign_keys"), 1);
                let nobody = Adding::to(tx)?.add(&order(1, 77_000, 1));
                assert!(nobody.is_err(), "references are looked up again");
                Ok(())
            })
            .unwrap();
    }
}

#[test]
fn an_order_without_a_number_is_refused_though_checks_rest_and_they_are_asked_again_afterwards() {
    let (_folder, store) = store();
    let nameless = store.write::<_, Error>(|tx| {
        let import = imports::begin(tx, NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(), "orders.csv", "")?;
        let id = super::super::clients::add(tx, &client(1), None)?;
        let mut orders = ManyOrders::begin(tx)?;
        for number in 1..=1_000 {
            orders.add(order(number, id, import))?;
        }
        orders.add(NewOrder {
            number: "".into(),
            ..order(0, id, import)
        })
    });
    assert!(nameless.is_err());
    store
        .write::<_, Error>(|tx| {
            land(tx, 1_000, false)?;
            assert_eq!(ask::<i64>(tx, "PRAGMA ignore_check_constraints"), 0);
            Ok(())
        })
        .unwrap();
}
