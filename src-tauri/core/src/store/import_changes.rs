//! What an import did to rows that were there before it, noted by the database itself.
//!
//! Between [`begin`] and [`end`] triggers of the schema write down every row the import changes or adds to something older
//! than itself; nobody who lands rows has to think of it. New clients and orders are not noted: they carry their import.
//! Edge: taking an import back is decided in `app`, and so is what of it is told to the user.

use super::{Connection, Result, Transaction};
use chrono::NaiveDate;
use serde_json::{Map, Value};

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

/// The run whose rows are landing now, by its first import.
pub fn run_now(tx: &Transaction) -> Result<i64> {
    let sql = "SELECT coalesce(i.run, i.id) FROM import_now AS n JOIN imports AS i ON i.id = n.import_id";
    Ok(tx.query_row(sql, [], |row| row.get(0))?)
}

/// A row that was there before a run and that the run changed, or added to somebody who was there.
#[derive(Debug, Clone, PartialEq)]
pub struct Changed {
    pub table: String,
    pub row_id: i64,
    /// Whose it is; of the people of the firm their own name stands in `name`.
    pub client_id: Option<i64>,
    pub name: String,
    /// Of an order: its number, and its day as it is now.
    pub order: Option<(String, NaiveDate)>,
    /// `None`: the row was not there.
    pub before: Option<Map<String, Value>>,
    pub after: Map<String, Value>,
}

impl Changed {
    /// An order that stood before the run and does not any more.
    pub fn calls_off(&self) -> bool {
        let is_off = |row: &Map<String, Value>| row.get("called_off").and_then(Value::as_i64) == Some(1);
        is_off(&self.after) && !self.before.as_ref().is_some_and(is_off)
    }
}

/// What a run changed, in the order it did; a row that several of its files changed once. What it brought anew is not among it: new inquiries, complaints and people of the firm
/// are counted as such.
const CHANGED: &str = "FROM import_changes AS c LEFT JOIN clients AS k ON k.id = c.client_id
      LEFT JOIN employees AS e ON c.table_name = 'employees' AND e.id = c.row_id
      LEFT JOIN orders AS o ON c.table_name = 'orders' AND o.id = c.row_id
    WHERE c.import_id IN (SELECT id FROM imports WHERE coalesce(run, id) = ?1)
      AND NOT EXISTS (SELECT 1 FROM import_changes AS earlier WHERE earlier.table_name = c.table_name AND earlier.row_id = c.row_id
                        AND earlier.id < c.id AND earlier.import_id IN (SELECT id FROM imports WHERE coalesce(run, id) = ?1))
      AND (o.import_id IS NULL OR coalesce((SELECT run FROM imports WHERE id = o.import_id), o.import_id) <> ?1)
      AND c.table_name IN ('clients', 'contact_persons', 'addresses', 'phones', 'emails', 'orders', 'inquiries', 'complaints', 'employees')
      AND (c.before IS NOT NULL OR c.table_name NOT IN ('inquiries', 'complaints', 'employees'))
      AND (k.import_id IS NULL OR coalesce((SELECT run FROM imports WHERE id = k.import_id), k.import_id) <> ?1)";

/// The first `most` rows that a run changed; all of them without it.
pub fn of_run(db: &Connection, run: i64, most: Option<usize>) -> Result<Vec<Changed>> {
    let sql = format!(
        "SELECT c.table_name, c.client_id, coalesce(k.name, e.name, ''), o.number, o.day, c.before,
           (SELECT last.after FROM import_changes AS last WHERE last.table_name = c.table_name AND last.row_id = c.row_id
              AND last.import_id IN (SELECT id FROM imports WHERE coalesce(run, id) = ?1) ORDER BY last.id DESC LIMIT 1), c.row_id {CHANGED}
         ORDER BY c.id LIMIT ?2"
    );
    let most = most.map_or(-1, |most| most as i64);
    let mut statement = db.prepare_cached(&sql)?;
    let mut rows = statement.query([run, most])?;
    let object = |text: String| serde_json::from_str(&text).unwrap_or_default();
    let mut changed = Vec::new();
    while let Some(row) = rows.next()? {
        let number: Option<String> = row.get(3)?;
        let day: Option<NaiveDate> = row.get(4)?;
        changed.push(Changed {
            table: row.get(0)?,
            row_id: row.get(7)?,
            client_id: row.get(1)?,
            name: row.get(2)?,
            order: number.zip(day),
            before: row.get::<_, Option<String>>(5)?.map(object),
            after: object(row.get(6)?),
        });
    }
    Ok(changed)
}

/// The phones or e-mails of a client, in the order they came, up to this one.
pub fn reached_until(db: &Connection, table: &str, client: i64, last: i64) -> Result<Vec<String>> {
    let what = if table == "phones" { "number" } else { "address" };
    let sql = format!("SELECT {what} FROM {table} WHERE client_id = ?1 AND id <= ?2 ORDER BY id");
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map((client, last), |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How many orders, and how many others, a run changed.
pub fn count(db: &Connection, run: i64) -> Result<i64> {
    let sql = format!(
        "SELECT count(*) FROM (SELECT DISTINCT CASE c.table_name WHEN 'orders' THEN 'order' WHEN 'inquiries' THEN 'inquiry'
           WHEN 'complaints' THEN 'complaint' WHEN 'employees' THEN 'employee' ELSE 'client' END,
           CASE WHEN c.table_name IN ('orders', 'inquiries', 'complaints', 'employees') THEN c.row_id ELSE c.client_id END {CHANGED})"
    );
    Ok(db.prepare_cached(&sql)?.query_row([run], |row| row.get(0))?)
}

/// Whether anything that a run changed is still as the run made it, for a run that has been taken back in part.
pub fn some_stay(db: &Connection, run: i64) -> Result<bool> {
    let sql = format!("SELECT EXISTS (SELECT 1 {CHANGED})");
    Ok(db.prepare_cached(&sql)?.query_row([run], |row| row.get(0))?)
}

/// A case that a run brought back, and the day of the order that did.
#[derive(Debug, Clone, PartialEq)]
pub struct Returned {
    pub run: i64,
    pub case_id: i64,
    pub client: String,
    pub day: NaiveDate,
}

/// Whom a run brought back, or every run, as far as they still count as returned.
pub fn returned(db: &Connection, run: Option<i64>) -> Result<Vec<Returned>> {
    let mut statement = db.prepare_cached(
        "SELECT coalesce(i.run, i.id), r.case_id, l.name, r.returned_on
         FROM returns AS r JOIN import_changes AS c ON c.table_name = 'returns' AND c.row_id = r.case_id
           JOIN imports AS i ON i.id = c.import_id JOIN cases AS k ON k.id = r.case_id
           JOIN clients AS l ON l.id = k.client_id
         WHERE (?1 IS NULL OR coalesce(i.run, i.id) = ?1)
           AND NOT EXISTS (SELECT 1 FROM import_changes AS later WHERE later.table_name = 'returns' AND later.row_id = c.row_id
                             AND later.id > c.id)
         ORDER BY c.id",
    )?;
    let rows = statement.query_map([run], |row| {
        Ok(Returned {
            run: row.get(0)?,
            case_id: row.get(1)?,
            client: row.get(2)?,
            day: row.get(3)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
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
            details::add_phone(tx, new, None, &phone("+1 555 0101"), "15550101")?;
            assert_eq!(changes(tx), 0, "what is new carries its import");
            details::add_phone(tx, old, None, &phone("+1 555 0102"), "15550102")?;
            clients::change(
                tx,
                &Client {
                    tax_id: Some("7707083893".to_owned()),
                    ..clients::get(tx, old)?
                },
            )?;
            assert_eq!(changes(tx), 2, "a phone added and a tax number filled");
            end(tx)?;
            details::add_phone(tx, old, None, &phone("+1 555 0103"), "15550103")?;
            assert_eq!(changes(tx), 2, "the user's own change is not the import's");
            Ok(())
        });
        written.unwrap();
    }
}
