//! What the user said of a file's columns, by the fingerprint of its headings.

use super::{Connection, Result, Transaction};
use chrono::NaiveDate;
use rusqlite::OptionalExtension;

/// Options of a file, as JSON, and the day they were said.
pub fn get(db: &Connection, fingerprint: &str) -> Result<Option<(String, NaiveDate)>> {
    let mut statement = db.prepare_cached("SELECT options, said_on FROM mappings WHERE fingerprint = ?1")?;
    Ok(statement
        .query_row([fingerprint], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?)
}

/// All of them, the newest first: fingerprint, options, day.
pub fn all(db: &Connection) -> Result<Vec<(String, String, NaiveDate)>> {
    let mut statement =
        db.prepare_cached("SELECT fingerprint, options, said_on FROM mappings ORDER BY said_on DESC, rowid DESC")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn save(tx: &Transaction, fingerprint: &str, options: &str, said_on: NaiveDate) -> Result<()> {
    tx.execute(
        "INSERT INTO mappings (fingerprint, options, said_on) VALUES (?1, ?2, ?3)
         ON CONFLICT (fingerprint) DO UPDATE SET options = excluded.options, said_on = excluded.said_on",
        (fingerprint, options, said_on),
    )?;
    Ok(())
}

pub fn remove(tx: &Transaction, fingerprint: &str) -> Result<()> {
    tx.execute("DELETE FROM mappings WHERE fingerprint = ?1", [fingerprint])?;
    Ok(())
}
