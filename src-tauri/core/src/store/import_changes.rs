//! What an import did to rows that were there before it, noted by the database itself.
//!
//! Between [`begin`] and [`end`] triggers of the schema write down every row the import changes or adds to something older
//! than itself; nobody who lands rows has to think of it. New clients and orders are not noted: they carry their import.
//! Edge: taking an import back is decided in `app`.

use super::{Result, Transaction};

/// From here on what changes is the doing of this import. Called for each file of a run; the files of one run are undone
/// together.
pub fn begin(tx: &Transaction, import: i64) -> Result<()> {
    tx.execute(
        "UPDATE imports SET run = coalesce((SELECT i.run FROM import_now AS n JOIN imports AS i ON i.id = n.import_id), ?1),
           last_case = (SELECT coalesce(max(id), 0) FROM cases)
         WHERE id = ?1",
        [import],
    )?;
    end(tx)?;
    tx.execute("INSERT INTO import_now (import_id) VALUES (?1)", [import])?;
    Ok(())
}

/// Called when the run has landed, losses and returns included.
pub fn end(tx: &Transaction) -> Result<()> {
    tx.execute("DELETE FROM import_now", [])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::clients::{self, Client};
    use crate::store::{Error, Store, details, imports};
    use chrono::NaiveDate;

    #[test]
    fn an_import_is_answerable_for_what_it_changes_and_nobody_else() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("drive.db")).unwrap();
        let day = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let changes = |tx: &Transaction| -> i64 {
            tx.query_row("SELECT count(*) FROM import_changes", [], |row| row.get(0))
                .unwrap()
        };
        let phone = |number: &str| details::Phone {
            number: number.to_owned(),
            extension: String::new(),
        };
        let named = |name: &str| Client {
            kind: "firm".to_owned(),
            name: name.to_owned(),
            ..Client::default()
        };
        let written = store.write::<_, Error>(|tx| {
            let old = clients::add(tx, &named("Romashka"), None)?;
            let import = imports::begin(tx, day, "clients.csv", "")?;
            begin(tx, import)?;
            let new = clients::add(tx, &named("Rubin"), Some(import))?;
            details::add_phone(tx, new, &phone("+1 555 0101"), "15550101")?;
            assert_eq!(changes(tx), 0, "what is new carries its import");
            details::add_phone(tx, old, &phone("+1 555 0102"), "15550102")?;
            clients::change(
                tx,
                &Client {
                    tax_id: Some("7707083893".to_owned()),
                    ..clients::get(tx, old)?
                },
            )?;
            assert_eq!(changes(tx), 2, "a phone added and a tax number filled");
            end(tx)?;
            details::add_phone(tx, old, &phone("+1 555 0103"), "15550103")?;
            assert_eq!(changes(tx), 2, "the user's own change is not the import's");
            Ok(())
        });
        written.unwrap();
    }
}
