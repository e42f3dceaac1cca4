//! Templates of letters the user has edited; the shipped ones are not here.

use super::{Connection, Result, Transaction};
use chrono::NaiveDate;
use rusqlite::OptionalExtension;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Own {
    pub body: String,
    pub changed_on: NaiveDate,
}

pub fn get(db: &Connection, language: &str, kind: &str) -> Result<Option<Own>> {
    let mut statement =
        db.prepare_cached("SELECT body, changed_on FROM letter_templates WHERE language = ?1 AND kind = ?2")?;
    let own = statement.query_row((language, kind), |row| {
        Ok(Own {
            body: row.get(0)?,
            changed_on: row.get(1)?,
        })
    });
    Ok(own.optional()?)
}

pub fn save(tx: &Transaction, language: &str, kind: &str, body: &str, day: NaiveDate) -> Result<()> {
    tx.execute(
        "INSERT INTO letter_templates (language, kind, body, changed_on) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (language, kind) DO UPDATE SET body = excluded.body, changed_on = excluded.changed_on",
        (language, kind, body, day),
    )?;
    Ok(())
}

/// Back to the shipped one.
pub fn reset(tx: &Transaction, language: &str, kind: &str) -> Result<()> {
    tx.execute(
        "DELETE FROM letter_templates WHERE language = ?1 AND kind = ?2",
        (language, kind),
    )?;
    Ok(())
}
