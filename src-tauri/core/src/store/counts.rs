//! The counts beside the places of the window.

use super::{Connection, Result};
use chrono::NaiveDate;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    pub clients: i64,
    pub cases_open: i64,
    pub fixes_open: i64,
    pub letters_draft: i64,
    pub overdue: i64,
}

pub fn all(db: &Connection, today: NaiveDate) -> Result<Counts> {
    Ok(db
        .prepare_cached(
            "SELECT (SELECT count(*) FROM clients),
                    (SELECT count(*) FROM cases AS k WHERE k.closed_on IS NULL AND NOT EXISTS
                       (SELECT 1 FROM returns WHERE case_id = k.id)),
                    (SELECT count(*) FROM fixes WHERE checked_on IS NULL),
                    (SELECT count(*) FROM letters WHERE state IN ('draft', 'approved')),
                    (SELECT count(*) FROM touches WHERE done_on IS NULL AND cancelled_on IS NULL AND planned_on < ?1)
                      + (SELECT count(*) FROM fixes WHERE done_on IS NULL AND due_on < ?1)
                      + (SELECT count(*) FROM aftercare_checks WHERE done_on IS NULL AND due_on < ?1)",
        )?
        .query_row([today], |row| {
            Ok(Counts {
                clients: row.get(0)?,
                cases_open: row.get(1)?,
                fixes_open: row.get(2)?,
                letters_draft: row.get(3)?,
                overdue: row.get(4)?,
            })
        })?)
}

pub fn cases(db: &Connection) -> Result<i64> {
    Ok(db
        .prepare_cached("SELECT count(*) FROM cases")?
        .query_row([], |row| row.get(0))?)
}
