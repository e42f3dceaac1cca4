//! The numbers contact persons have in other systems, and the clients they are at.
//!
//! Edge: a person at no firm is a client himself, and his number is with the clients.

use super::{Connection, Result, Transaction};
use rusqlite::OptionalExtension;

/// Where the person of a number is: what was told last holds.
pub fn note(tx: &Transaction, system: &str, number: &str, client: i64, import_id: i64) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO person_numbers (source_system, number, client_id, import_id) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (source_system, number) DO UPDATE SET client_id = excluded.client_id, import_id = excluded.import_id
           WHERE client_id <> excluded.client_id",
    )?
    .execute((system, number, client, import_id))?;
    Ok(())
}

pub fn client_of(db: &Connection, system: &str, number: &str) -> Result<Option<i64>> {
    let mut statement =
        db.prepare_cached("SELECT client_id FROM person_numbers WHERE source_system = ?1 AND number = ?2")?;
    Ok(statement.query_row([system, number], |row| row.get(0)).optional()?)
}
