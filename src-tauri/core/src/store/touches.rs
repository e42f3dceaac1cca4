//! Touches: planned with a day and a person, done with an outcome, or taken off the plan.

use super::{Connection, Result, Transaction, named};
use crate::domain::touch::{Channel, Outcome};
use chrono::NaiveDate;
use rusqlite::{Row, named_params, params};

#[derive(Debug, Clone, PartialEq)]
pub struct Touch {
    pub id: i64,
    pub case_id: i64,
    pub channel: Channel,
    /// The name of a built-in purpose or the user's own words.
    pub about: String,
    pub employee_id: i64,
    pub planned_on: NaiveDate,
    pub done_on: Option<NaiveDate>,
    pub outcome: Option<Outcome>,
    pub note: String,
    pub minutes: i64,
    pub cost_minor: i64,
    pub cancelled_on: Option<NaiveDate>,
    pub letter_id: Option<i64>,
}

impl Touch {
    /// Planned and neither done nor taken off.
    pub fn is_open(&self) -> bool {
        self.done_on.is_none() && self.cancelled_on.is_none()
    }
}

const SELECT: &str = "SELECT id, case_id, channel, about, employee_id, planned_on, done_on, outcome, note, minutes, \
                      cost_minor, cancelled_on, letter_id FROM touches";

fn row(row: &Row) -> rusqlite::Result<Touch> {
    Ok(Touch {
        id: row.get(0)?,
        case_id: row.get(1)?,
        channel: named::read(row, 2)?,
        about: row.get(3)?,
        employee_id: row.get(4)?,
        planned_on: row.get(5)?,
        done_on: row.get(6)?,
        outcome: named::read_if(row, 7)?,
        note: row.get(8)?,
        minutes: row.get(9)?,
        cost_minor: row.get(10)?,
        cancelled_on: row.get(11)?,
        letter_id: row.get(12)?,
    })
}

pub fn get(db: &Connection, id: i64) -> Result<Touch> {
    Ok(db
        .prepare_cached(&format!("{SELECT} WHERE id = ?1"))?
        .query_row([id], row)?)
}

/// The touches of one case, in the order of the plan.
pub fn of(db: &Connection, case: i64) -> Result<Vec<Touch>> {
    let mut statement = db.prepare_cached(&format!("{SELECT} WHERE case_id = ?1 ORDER BY planned_on, id"))?;
    let rows = statement.query_map([case], row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Channels of what is planned in open cases up to a day, overdue touches too.
pub fn planned_until(db: &Connection, day: NaiveDate) -> Result<Vec<Channel>> {
    let mut statement = db.prepare_cached(
        "SELECT t.channel FROM touches AS t JOIN cases AS k ON k.id = t.case_id
         WHERE t.done_on IS NULL AND t.cancelled_on IS NULL AND t.planned_on <= ?1 AND k.closed_on IS NULL
           AND NOT EXISTS (SELECT 1 FROM returns AS r WHERE r.case_id = k.id)",
    )?;
    let rows = statement.query_map([day], |row| named::read(row, 0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Every touch of the drive, in the order of the plan.
pub fn all(db: &Connection) -> Result<Vec<Touch>> {
    let mut statement = db.prepare_cached(&format!("{SELECT} ORDER BY planned_on, id"))?;
    let rows = statement.query_map([], row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A new touch; its `id` is not read.
pub fn add(tx: &Transaction, touch: &Touch) -> Result<i64> {
    tx.prepare_cached(
        "INSERT INTO touches (case_id, channel, about, employee_id, planned_on, done_on, outcome, note, minutes, cost_minor,
           letter_id)
         VALUES (:case_id, :channel, :about, :employee_id, :planned_on, :done_on, :outcome, :note, :minutes, :cost_minor,
           :letter_id)",
    )?
    .execute(named_params! {
        ":case_id": touch.case_id, ":channel": named::word(touch.channel), ":about": touch.about,
        ":employee_id": touch.employee_id, ":planned_on": touch.planned_on, ":done_on": touch.done_on,
        ":outcome": touch.outcome.map(named::word), ":note": touch.note, ":minutes": touch.minutes,
        ":cost_minor": touch.cost_minor, ":letter_id": touch.letter_id,
    })?;
    Ok(tx.last_insert_rowid())
}

/// Writes what came of it.
pub fn finish(tx: &Transaction, touch: &Touch) -> Result<()> {
    tx.execute(
        "UPDATE touches SET done_on = ?2, outcome = ?3, note = ?4, minutes = ?5, cost_minor = ?6, letter_id = ?7 WHERE id = ?1",
        params![
            touch.id,
            touch.done_on,
            touch.outcome.map(named::word),
            touch.note,
            touch.minutes,
            touch.cost_minor,
            touch.letter_id
        ],
    )?;
    Ok(())
}

/// Another day or another person.
pub fn shift(tx: &Transaction, id: i64, planned_on: NaiveDate, employee: i64) -> Result<()> {
    tx.execute(
        "UPDATE touches SET planned_on = ?2, employee_id = ?3 WHERE id = ?1",
        params![id, planned_on, employee],
    )?;
    Ok(())
}

pub fn cancel(tx: &Transaction, id: i64, day: NaiveDate) -> Result<()> {
    tx.execute(
        "UPDATE touches SET cancelled_on = ?2 WHERE id = ?1 AND done_on IS NULL",
        params![id, day],
    )?;
    Ok(())
}

/// Takes everything still planned on a case off.
pub fn cancel_planned(tx: &Transaction, case: i64, day: NaiveDate) -> Result<()> {
    tx.execute(
        "UPDATE touches SET cancelled_on = ?2 WHERE case_id = ?1 AND done_on IS NULL AND cancelled_on IS NULL",
        params![case, day],
    )?;
    Ok(())
}

/// Hands the planned touches of a case over from one person to another.
pub fn hand_over(tx: &Transaction, case: i64, from: i64, to: i64) -> Result<()> {
    tx.execute(
        "UPDATE touches SET employee_id = ?3
         WHERE case_id = ?1 AND employee_id = ?2 AND done_on IS NULL AND cancelled_on IS NULL",
        params![case, from, to],
    )?;
    Ok(())
}
