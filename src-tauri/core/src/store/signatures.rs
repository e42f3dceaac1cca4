//! Signatures of the firm's people, as pictures. Sensitive: nothing exports them.

use super::{Connection, Result, Transaction};
use chrono::NaiveDate;
use rusqlite::{OptionalExtension, params};

#[derive(Debug, Clone, PartialEq)]
pub struct Signature {
    pub id: i64,
    pub employee_id: i64,
    /// PNG in base64.
    pub picture: String,
    pub made_on: NaiveDate,
}

fn row(row: &rusqlite::Row) -> rusqlite::Result<Signature> {
    Ok(Signature {
        id: row.get(0)?,
        employee_id: row.get(1)?,
        picture: row.get(2)?,
        made_on: row.get(3)?,
    })
}

/// The one in use.
pub fn of(db: &Connection, employee: i64) -> Result<Option<Signature>> {
    let sql = "SELECT id, employee_id, picture, made_on FROM signatures WHERE employee_id = ?1 AND removed_on IS NULL";
    Ok(db.prepare_cached(sql)?.query_row([employee], row).optional()?)
}

pub fn get(db: &Connection, id: i64) -> Result<Signature> {
    let sql = "SELECT id, employee_id, picture, made_on FROM signatures WHERE id = ?1";
    Ok(db.prepare_cached(sql)?.query_row([id], row)?)
}

pub fn add(tx: &Transaction, employee: i64, picture: &str, on: NaiveDate) -> Result<()> {
    tx.execute(
        "INSERT INTO signatures (employee_id, picture, made_on) VALUES (?1, ?2, ?3)",
        params![employee, picture, on],
    )?;
    Ok(())
}

/// Approved letters that are printed with it.
pub fn letters(db: &Connection, id: i64) -> Result<i64> {
    Ok(db
        .prepare_cached("SELECT count(*) FROM frozen_writings WHERE signature_id = ?1")?
        .query_row([id], |row| row.get(0))?)
}

/// Takes it off; where approved letters stand on it, it is kept for them alone.
pub fn remove(tx: &Transaction, id: i64, on: NaiveDate) -> Result<()> {
    if letters(tx, id)? > 0 {
        tx.execute("UPDATE signatures SET removed_on = ?2 WHERE id = ?1", params![id, on])?;
    } else {
        tx.execute("DELETE FROM signatures WHERE id = ?1", [id])?;
    }
    Ok(())
}
