//! Fixes: what was changed in the firm so that a cause does not come again, who did it and who looked at it.

use super::{Connection, Result, Transaction};
use chrono::NaiveDate;
use rusqlite::{Row, named_params};

#[derive(Debug, Clone, PartialEq)]
pub struct Fix {
    pub id: i64,
    pub reason_id: i64,
    /// The one case whose own cause it mends; `None`: every case with this reason that has no fix of its own.
    pub case_id: Option<i64>,
    pub what: String,
    pub owner_id: i64,
    pub due_on: NaiveDate,
    pub done_on: Option<NaiveDate>,
    pub evidence: String,
    pub checked_by: Option<i64>,
    pub checked_on: Option<NaiveDate>,
}

const SELECT: &str =
    "SELECT id, reason_id, case_id, what, owner_id, due_on, done_on, evidence, checked_by, checked_on FROM fixes";

fn row(row: &Row) -> rusqlite::Result<Fix> {
    Ok(Fix {
        id: row.get(0)?,
        reason_id: row.get(1)?,
        case_id: row.get(2)?,
        what: row.get(3)?,
        owner_id: row.get(4)?,
        due_on: row.get(5)?,
        done_on: row.get(6)?,
        evidence: row.get(7)?,
        checked_by: row.get(8)?,
        checked_on: row.get(9)?,
    })
}

pub fn get(db: &Connection, id: i64) -> Result<Fix> {
    Ok(db
        .prepare_cached(&format!("{SELECT} WHERE id = ?1"))?
        .query_row([id], row)?)
}

/// Unchecked ones by their day first, then the checked ones, newest first.
pub fn all(db: &Connection) -> Result<Vec<Fix>> {
    let mut statement = db.prepare_cached(&format!(
        "{SELECT} ORDER BY checked_on IS NOT NULL, CASE WHEN checked_on IS NULL THEN due_on END, checked_on DESC, id"
    ))?;
    let rows = statement.query_map([], row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Fixes of one reason; the one checked last comes first, then the furthest.
pub fn of_reason(db: &Connection, reason: i64) -> Result<Vec<Fix>> {
    let mut statement = db.prepare_cached(&format!(
        "{SELECT} WHERE reason_id = ?1 ORDER BY checked_on IS NULL, checked_on DESC, done_on IS NULL, due_on, id"
    ))?;
    let rows = statement.query_map([reason], row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Whether a fix answers for a case whose client named its reason.
pub fn answers(db: &Connection, fix: i64, case: i64) -> Result<bool> {
    Ok(db
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM answering_fixes WHERE case_id = ?1 AND fix_id = ?2)")?
        .query_row((case, fix), |row| row.get(0))?)
}

/// Of every case with this reason, or of one case's own cause.
pub fn add(
    tx: &Transaction,
    (reason, case): (i64, Option<i64>),
    what: &str,
    owner: i64,
    due_on: NaiveDate,
) -> Result<i64> {
    tx.execute(
        "INSERT INTO fixes (reason_id, case_id, what, owner_id, due_on) VALUES (?1, ?2, ?3, ?4, ?5)",
        (reason, case, what, owner, due_on),
    )?;
    Ok(tx.last_insert_rowid())
}

/// Takes back what was never done.
pub fn drop_planned(tx: &Transaction, id: i64) -> Result<()> {
    tx.execute("DELETE FROM fixes WHERE id = ?1 AND done_on IS NULL", [id])?;
    Ok(())
}

/// Writes the whole fix.
pub fn save(tx: &Transaction, fix: &Fix) -> Result<()> {
    tx.prepare_cached(
        "UPDATE fixes SET reason_id = :reason_id, case_id = :case_id, what = :what, owner_id = :owner_id, due_on = :due_on,
           done_on = :done_on, evidence = :evidence, checked_by = :checked_by, checked_on = :checked_on WHERE id = :id",
    )?
    .execute(named_params! {
        ":id": fix.id, ":reason_id": fix.reason_id, ":case_id": fix.case_id, ":what": fix.what, ":owner_id": fix.owner_id,
        ":due_on": fix.due_on, ":done_on": fix.done_on, ":evidence": fix.evidence, ":checked_by": fix.checked_by,
        ":checked_on": fix.checked_on,
    })?;
    Ok(())
}

/// Open cases it answers for and whose gate is shut still: case and client.
pub fn waiting(db: &Connection, fix: &Fix) -> Result<Vec<(i64, String)>> {
    let mut statement = db.prepare_cached(
        "SELECT DISTINCT k.id, c.name FROM interviews AS i JOIN cases AS k ON k.id = i.case_id
           JOIN clients AS c ON c.id = k.client_id
         WHERE i.true_reason_id = ?1 AND i.source = 'client' AND k.closed_on IS NULL
           AND EXISTS (SELECT 1 FROM answering_fixes WHERE case_id = k.id AND fix_id = ?2)
           AND NOT EXISTS (SELECT 1 FROM returns WHERE case_id = k.id)
           AND NOT EXISTS (SELECT 1 FROM open_gates WHERE case_id = k.id)
         ORDER BY c.name, k.id",
    )?;
    let rows = statement.query_map([fix.reason_id, fix.id], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The checked fixes that open the gate of a case, the one checked last first.
pub fn opening(db: &Connection, case: i64) -> Result<Vec<Fix>> {
    let mut statement = db.prepare_cached(&format!(
        "{SELECT} WHERE id IN (SELECT fix_id FROM open_gates WHERE case_id = ?1) ORDER BY checked_on DESC, id DESC"
    ))?;
    let rows = statement.query_map([case], row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Whether something checked answers for the case, also while more is planned: what an approved letter goes on.
pub fn answered(db: &Connection, case: i64) -> Result<bool> {
    Ok(db
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM answered_cases WHERE case_id = ?1)")?
        .query_row([case], |row| row.get(0))?)
}

/// What is still to be done or checked for the reason the client named, whether it answers for this case or not.
pub fn still_open(db: &Connection, case: i64) -> Result<Vec<Fix>> {
    let mut statement = db.prepare_cached(&format!(
        "{SELECT} WHERE checked_on IS NULL AND (case_id IS NULL OR case_id = ?1)
           AND reason_id IN (SELECT true_reason_id FROM interviews WHERE case_id = ?1 AND source = 'client' AND confirmed = 1)
         ORDER BY due_on, id"
    ))?;
    let rows = statement.query_map([case], row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
