//! What happened to a letter on its way, one row a step: approved, printed, handed over, come back, handed over again.

use super::{Connection, Result, Transaction};
use chrono::NaiveDate;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// A state of the letter; `draft`: taken back to be mended after it had been printed or had come back.
    pub state: String,
    pub day: NaiveDate,
    /// Who carries it, with `handed`.
    pub courier: String,
    pub note: String,
}

impl Step {
    /// With nothing more to tell.
    pub fn of(state: &str, day: NaiveDate) -> Step {
        Step {
            state: state.to_owned(),
            day,
            courier: String::new(),
            note: String::new(),
        }
    }
}

/// In the order they were taken.
pub fn of(db: &Connection, letter: i64) -> Result<Vec<Step>> {
    let mut statement =
        db.prepare_cached("SELECT state, day, courier, note FROM letter_steps WHERE letter_id = ?1 ORDER BY id")?;
    let rows = statement.query_map([letter], |row| {
        Ok(Step {
            state: row.get(0)?,
            day: row.get(1)?,
            courier: row.get(2)?,
            note: row.get(3)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn add(tx: &Transaction, letter: i64, step: &Step) -> Result<()> {
    tx.prepare_cached("INSERT INTO letter_steps (letter_id, state, day, courier, note) VALUES (?1, ?2, ?3, ?4, ?5)")?
        .execute((letter, &step.state, step.day, &step.courier, &step.note))?;
    Ok(())
}

/// The latest day of its steps; `None` for one that is still the first draft.
pub fn last_day(db: &Connection, letter: i64) -> Result<Option<NaiveDate>> {
    let mut statement = db.prepare_cached("SELECT max(day) FROM letter_steps WHERE letter_id = ?1")?;
    Ok(statement.query_row([letter], |row| row.get(0))?)
}

/// Forgets the last approval, by which nothing was printed.
pub fn drop_approval(tx: &Transaction, letter: i64) -> Result<()> {
    tx.prepare_cached(
        "DELETE FROM letter_steps WHERE id = (SELECT max(id) FROM letter_steps WHERE letter_id = ?1 AND state = 'approved')",
    )?
    .execute([letter])?;
    Ok(())
}
