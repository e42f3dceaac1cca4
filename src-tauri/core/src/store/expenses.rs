//! What the drive cost beside touches and compensations: couriers, gifts, overhead, of one case or of the drive as a whole.

use super::{Connection, Result, Transaction};
use chrono::NaiveDate;
use rusqlite::Row;
use std::collections::HashMap;

/// A sum in the firm's currency. It belongs to a case, or to a drive, or to no drive where none had been started.
#[derive(Debug, Clone, PartialEq)]
pub struct Expense {
    pub id: i64,
    pub case_id: Option<i64>,
    pub drive_id: Option<i64>,
    pub day: NaiveDate,
    pub what: String,
    pub sum_minor: i64,
    /// Whose case it is.
    pub client: Option<String>,
}

const SELECT: &str = "SELECT e.id, e.case_id, coalesce(k.drive_id, e.drive_id), e.day, e.what, e.sum_minor, c.name
    FROM expenses AS e LEFT JOIN cases AS k ON k.id = e.case_id LEFT JOIN clients AS c ON c.id = k.client_id";

fn row(row: &Row) -> rusqlite::Result<Expense> {
    Ok(Expense {
        id: row.get(0)?,
        case_id: row.get(1)?,
        drive_id: row.get(2)?,
        day: row.get(3)?,
        what: row.get(4)?,
        sum_minor: row.get(5)?,
        client: row.get(6)?,
    })
}

pub fn get(db: &Connection, id: i64) -> Result<Expense> {
    Ok(db
        .prepare_cached(&format!("{SELECT} WHERE e.id = ?1"))?
        .query_row([id], row)?)
}

/// Newest first.
pub fn all(db: &Connection) -> Result<Vec<Expense>> {
    let mut statement = db.prepare_cached(&format!("{SELECT} ORDER BY e.day DESC, e.id DESC"))?;
    let rows = statement.query_map([], row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Sums by case.
pub fn by_case(db: &Connection) -> Result<HashMap<i64, i64>> {
    let mut statement =
        db.prepare_cached("SELECT case_id, sum(sum_minor) FROM expenses WHERE case_id IS NOT NULL GROUP BY case_id")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Adds an expense and returns its id; `id` and `client` are not read.
pub fn add(tx: &Transaction, expense: &Expense) -> Result<i64> {
    tx.prepare_cached("INSERT INTO expenses (case_id, drive_id, day, what, sum_minor) VALUES (?1, ?2, ?3, ?4, ?5)")?
        .execute((
            expense.case_id,
            expense.drive_id,
            expense.day,
            &expense.what,
            expense.sum_minor,
        ))?;
    Ok(tx.last_insert_rowid())
}

pub fn remove(tx: &Transaction, id: i64) -> Result<()> {
    tx.prepare_cached("DELETE FROM expenses WHERE id = ?1")?.execute([id])?;
    Ok(())
}
