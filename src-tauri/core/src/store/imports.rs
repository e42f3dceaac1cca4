//! What was imported, and long work that runs or was cut off.

use super::{Connection, Result, Transaction};
use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row};

/// Counts of one landed import.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    pub clients_new: i64,
    pub orders_new: i64,
    pub contacts_new: i64,
    pub changed: i64,
    pub skipped: i64,
    pub rejected: i64,
}

pub fn begin(tx: &Transaction, day: NaiveDate, file_name: &str, sha256: &str) -> Result<i64> {
    tx.execute(
        "INSERT INTO imports (day, file_name, sha256) VALUES (?1, ?2, ?3)",
        (day, file_name, sha256),
    )?;
    Ok(tx.last_insert_rowid())
}

pub fn finish(tx: &Transaction, id: i64, sha256: &str, counts: &Counts) -> Result<()> {
    tx.execute(
        "UPDATE imports SET sha256 = ?2, clients_new = ?3, orders_new = ?4, changed = ?5, skipped = ?6, rejected = ?7,
           contacts_new = ?8
         WHERE id = ?1",
        (
            id,
            sha256,
            counts.clients_new,
            counts.orders_new,
            counts.changed,
            counts.skipped,
            counts.rejected,
            counts.contacts_new,
        ),
    )?;
    Ok(())
}

/// One file of a run.
#[derive(Debug, Clone, PartialEq)]
pub struct Landed {
    /// The first import of the run; an import by itself is its own.
    pub run: i64,
    pub day: NaiveDate,
    pub file_name: String,
    pub counts: Counts,
    pub undone_on: Option<NaiveDate>,
    /// How much of the run stayed when it was taken back.
    pub kept: i64,
    /// It changed or added something to what was there before it.
    pub noted: bool,
}

const LANDED: &str = "SELECT coalesce(run, id), day, file_name, clients_new, orders_new, changed, skipped, rejected,
      undone_on, EXISTS (SELECT 1 FROM import_changes WHERE import_id = imports.id), kept, contacts_new
    FROM imports";

fn of_row(row: &Row) -> rusqlite::Result<Landed> {
    Ok(Landed {
        run: row.get(0)?,
        day: row.get(1)?,
        file_name: row.get(2)?,
        counts: Counts {
            clients_new: row.get(3)?,
            orders_new: row.get(4)?,
            contacts_new: row.get(11)?,
            changed: row.get(5)?,
            skipped: row.get(6)?,
            rejected: row.get(7)?,
        },
        undone_on: row.get(8)?,
        noted: row.get(9)?,
        kept: row.get(10)?,
    })
}

/// Every file that was imported, newest run first and within it in the order of landing.
pub fn all(db: &Connection) -> Result<Vec<Landed>> {
    let mut statement = db.prepare_cached(&format!("{LANDED} ORDER BY 1 DESC, id"))?;
    let rows = statement.query_map([], of_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The last landing of a file of these very bytes, unless it was taken back.
pub fn landed(db: &Connection, sha256: &str) -> Result<Option<Landed>> {
    let sql = format!("{LANDED} WHERE sha256 = ?1 AND undone_on IS NULL ORDER BY id DESC LIMIT 1");
    Ok(db.prepare_cached(&sql)?.query_row([sha256], of_row).optional()?)
}

/// Until the end of this transaction references are checked at its end: row by row SQLite would keep a journal of each
/// statement, in case one of its many parts fails, and an import fails as a whole.
pub fn check_references_at_the_end(tx: &Transaction) -> Result<()> {
    Ok(tx.pragma_update(None, "defer_foreign_keys", true)?)
}

pub fn running_jobs(db: &Connection) -> Result<i64> {
    Ok(
        db.query_row("SELECT count(*) FROM jobs WHERE state = 'running'", [], |row| {
            row.get(0)
        })?,
    )
}

pub fn begin_job(tx: &Transaction, id: &str, kind: &str, at: &str) -> Result<()> {
    tx.execute(
        "INSERT INTO jobs (id, kind, state, started_at) VALUES (?1, ?2, 'running', ?3)
         ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, state = 'running', started_at = excluded.started_at, ended_at = NULL",
        (id, kind, at),
    )?;
    Ok(())
}

pub fn end_job(tx: &Transaction, id: &str, state: &str, at: &str) -> Result<()> {
    tx.execute(
        "UPDATE jobs SET state = ?2, ended_at = ?3 WHERE id = ?1",
        (id, state, at),
    )?;
    Ok(())
}

/// Jobs that were running when the program ended. What they had begun was rolled back with their transaction.
pub fn cut_off_jobs(tx: &Transaction, at: &str) -> Result<()> {
    tx.execute(
        "UPDATE jobs SET state = 'cut_off', ended_at = ?1 WHERE state = 'running'",
        [at],
    )?;
    Ok(())
}
