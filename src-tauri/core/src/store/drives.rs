//! The drive: period, driver, budget, goals. One is open at a time.

use super::{Connection, Result, Transaction};
use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params};

#[derive(Debug, Clone, PartialEq)]
pub struct Drive {
    pub id: i64,
    pub name: String,
    pub starts_on: NaiveDate,
    pub ends_on: Option<NaiveDate>,
    pub driver_id: Option<i64>,
    pub budget_minor: i64,
    pub hours_week: f64,
    pub goal_returns: i64,
    pub goal_profit_minor: i64,
    pub closed_on: Option<NaiveDate>,
}

const SELECT: &str = "SELECT id, name, starts_on, ends_on, driver_id, budget_minor, hours_week, goal_returns,
    goal_profit_minor, closed_on FROM drives";

fn row(row: &Row) -> rusqlite::Result<Drive> {
    Ok(Drive {
        id: row.get(0)?,
        name: row.get(1)?,
        starts_on: row.get(2)?,
        ends_on: row.get(3)?,
        driver_id: row.get(4)?,
        budget_minor: row.get(5)?,
        hours_week: row.get(6)?,
        goal_returns: row.get(7)?,
        goal_profit_minor: row.get(8)?,
        closed_on: row.get(9)?,
    })
}

/// Newest first.
pub fn all(db: &Connection) -> Result<Vec<Drive>> {
    let mut statement = db.prepare_cached(&format!("{SELECT} ORDER BY starts_on DESC, id DESC"))?;
    let rows = statement.query_map([], row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn open(db: &Connection) -> Result<Option<Drive>> {
    let sql = format!("{SELECT} WHERE closed_on IS NULL");
    Ok(db.prepare_cached(&sql)?.query_row([], row).optional()?)
}

/// Ends the drive; what it did stays its own.
pub fn close(tx: &Transaction, id: i64, day: NaiveDate) -> Result<()> {
    tx.execute("UPDATE drives SET closed_on = ?2 WHERE id = ?1", (id, day))?;
    Ok(())
}

/// Takes into the open drive what belongs to none: cases opened since its start, and those still worked on.
pub fn take_in(tx: &Transaction) -> Result<()> {
    tx.execute(
        "UPDATE cases SET drive_id = d.id FROM drives AS d
         WHERE d.closed_on IS NULL AND cases.drive_id IS NULL AND (cases.opened_on >= d.starts_on
           OR (cases.closed_on IS NULL AND NOT EXISTS (SELECT 1 FROM returns WHERE case_id = cases.id)))",
        [],
    )?;
    tx.execute(
        "UPDATE expenses SET drive_id = d.id FROM drives AS d
         WHERE d.closed_on IS NULL AND expenses.drive_id IS NULL AND expenses.case_id IS NULL AND expenses.day >= d.starts_on",
        [],
    )?;
    Ok(())
}

/// Returns of the cases of one drive, `None`: of all cases. Who came with no touch of ours before is not among them.
pub fn returned(db: &Connection, drive: Option<i64>) -> Result<i64> {
    let mut statement = db.prepare_cached(
        "SELECT count(*) FROM returns AS r JOIN cases AS k ON k.id = r.case_id WHERE (?1 IS NULL OR k.drive_id = ?1)
           AND EXISTS (SELECT 1 FROM touches AS t WHERE t.case_id = k.id AND t.done_on <= r.returned_on)",
    )?;
    Ok(statement.query_row([drive], |row| row.get(0))?)
}

/// Starts the drive when its `id` is 0, changes it otherwise; `closed_on` is not read.
pub fn save(tx: &Transaction, drive: &Drive) -> Result<()> {
    tx.execute(
        "INSERT INTO drives (id, name, starts_on, ends_on, driver_id, budget_minor, hours_week, goal_returns, goal_profit_minor)
         VALUES (:id, :name, :starts_on, :ends_on, :driver_id, :budget_minor, :hours_week, :goal_returns, :goal_profit_minor)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, starts_on = excluded.starts_on, ends_on = excluded.ends_on,
           driver_id = excluded.driver_id, budget_minor = excluded.budget_minor, hours_week = excluded.hours_week,
           goal_returns = excluded.goal_returns, goal_profit_minor = excluded.goal_profit_minor",
        named_params! {
            ":id": (drive.id != 0).then_some(drive.id), ":name": drive.name, ":starts_on": drive.starts_on,
            ":ends_on": drive.ends_on, ":driver_id": drive.driver_id, ":budget_minor": drive.budget_minor,
            ":hours_week": drive.hours_week, ":goal_returns": drive.goal_returns,
            ":goal_profit_minor": drive.goal_profit_minor,
        },
    )?;
    Ok(())
}
