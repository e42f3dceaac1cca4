//! The drive: period, driver, budget, goals. One is open at a time.

use super::{Connection, Result, Transaction};
use chrono::NaiveDate;
use rusqlite::{OptionalExtension, named_params};

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
}

pub fn open(db: &Connection) -> Result<Option<Drive>> {
    let mut statement = db.prepare_cached(
        "SELECT id, name, starts_on, ends_on, driver_id, budget_minor, hours_week, goal_returns, goal_profit_minor
         FROM drives WHERE closed_on IS NULL",
    )?;
    Ok(statement
        .query_row([], |row| {
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
            })
        })
        .optional()?)
}

/// Starts the drive when its `id` is 0, changes it otherwise.
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
