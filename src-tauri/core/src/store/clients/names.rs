//! The names clients go by: their own, those they had before, and those the user says are theirs.
//!
//! Edge: what makes two names one is told by the domain; here they are found as they are written.

use super::super::{Connection, Result, Transaction};
use super::{Client, text};
use rusqlite::{OptionalExtension, params};

/// How many clients bear a name.
pub fn bearers(db: &Connection, name: &str) -> Result<i64> {
    let mut statement = db.prepare_cached(
        "SELECT count(*) FROM (SELECT id FROM clients WHERE name = ?1
           UNION SELECT client_id FROM client_aliases WHERE kind = 'name' AND value = ?1)",
    )?;
    Ok(statement.query_row([name], |row| row.get(0))?)
}

/// The name a client came with leads to him after he is renamed, unless one does already.
pub fn remember_name(tx: &Transaction, client: &Client) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO client_aliases (kind, source_system, value, client_id)
         SELECT 'name', '', name, id FROM clients WHERE id = ?1 AND import_id IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM client_aliases WHERE kind = 'name' AND client_id = ?1)
         ON CONFLICT DO NOTHING",
    )?
    .execute([client.id])?;
    Ok(())
}

/// The user has said that this name is his too.
pub fn call_also(tx: &Transaction, client: i64, name: &str) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO client_aliases (kind, source_system, value, client_id) VALUES ('name', '', ?2, ?1) ON CONFLICT DO NOTHING",
    )?
    .execute(params![client, name])?;
    Ok(())
}

/// Those who came after this one, by id, with their names.
pub fn named_after(db: &Connection, id: i64) -> Result<Vec<(i64, String)>> {
    let mut statement = db.prepare_cached("SELECT id, name FROM clients WHERE id > ?1 ORDER BY id")?;
    let rows = statement.query_map([id], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Every name a client goes by: his own, those he had before, and the people at him.
pub fn names(db: &Connection, client: i64) -> Result<Vec<String>> {
    let mut statement = db.prepare_cached(
        "SELECT name FROM clients WHERE id = ?1 UNION ALL
         SELECT value FROM client_aliases WHERE client_id = ?1 AND kind = 'name' UNION ALL
         SELECT full_name FROM contact_persons WHERE client_id = ?1",
    )?;
    let rows = statement.query_map([client], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The names and tax numbers that lead to him beside his own.
pub fn also(db: &Connection, client: i64) -> Result<Vec<String>> {
    let mut statement = db.prepare_cached(
        "SELECT value FROM client_aliases AS a JOIN clients AS c ON c.id = a.client_id
         WHERE client_id = ?1 AND a.kind IN ('name', 'tax_id') AND value <> name AND value IS NOT tax_id ORDER BY a.kind, value",
    )?;
    let rows = statement.query_map([client], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The client of this very name, now or before a merge, when there is exactly one.
pub fn by_name(db: &Connection, name: &str) -> Result<Option<i64>> {
    let mut statement = db.prepare_cached(
        "SELECT min(id) FROM (SELECT id FROM clients WHERE name = ?1
           UNION SELECT client_id FROM client_aliases WHERE kind = 'name' AND value = ?1) HAVING count(*) = 1",
    )?;
    Ok(statement.query_row([name], |row| row.get(0)).optional()?)
}

/// The first of those who bear this very name now.
pub fn first_of_name(db: &Connection, name: &str) -> Result<Option<i64>> {
    let mut statement = db.prepare_cached("SELECT min(id) FROM clients WHERE name = ?1")?;
    Ok(statement.query_row([name], |row| row.get(0))?)
}

/// The client of this very name who is known by nothing else, when there is exactly one.
pub fn by_bare_name(db: &Connection, name: &str) -> Result<Option<i64>> {
    let mut statement = db.prepare_cached(
        "SELECT min(id) FROM clients AS c WHERE name = ?1 AND source_id IS NULL AND tax_id IS NULL
           AND NOT EXISTS (SELECT 1 FROM phones WHERE client_id = c.id)
           AND NOT EXISTS (SELECT 1 FROM emails WHERE client_id = c.id) HAVING count(*) = 1",
    )?;
    Ok(statement.query_row([name], |row| row.get(0)).optional()?)
}

/// Everybody's names, also those of clients who were merged into another.
pub fn each_name(db: &Connection, mut take: impl FnMut(i64, &str)) -> Result<()> {
    let mut statement = db.prepare_cached(
        "SELECT id, name FROM clients UNION ALL SELECT client_id, value FROM client_aliases WHERE kind = 'name'",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        take(row.get(0)?, text(row.get_ref(1)?)?.unwrap_or_default());
    }
    Ok(())
}
