//! What the user decided about a lost client before there is a case: in or out of the choice, and his own verdict.

use super::{Connection, Result, Transaction, named};
use crate::domain::picker::Pin;
use crate::domain::worth::Pursuit;
use std::collections::HashMap;

/// By loss.
pub fn all(db: &Connection) -> Result<HashMap<i64, Pin>> {
    let mut statement = db.prepare_cached("SELECT loss_id, pin FROM picks")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, named::read(row, 1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// `None`: as the program proposes.
pub fn set(tx: &Transaction, loss: i64, pin: Option<Pin>) -> Result<()> {
    match pin {
        Some(pin) => tx.execute(
            "INSERT OR REPLACE INTO picks (loss_id, pin) VALUES (?1, ?2)",
            (loss, named::word(pin)),
        )?,
        None => tx.execute("DELETE FROM picks WHERE loss_id = ?1", [loss])?,
    };
    Ok(())
}

/// The user's own verdicts with his reasons, by loss.
pub fn overruled(db: &Connection) -> Result<HashMap<i64, (Pursuit, String)>> {
    let mut statement = db.prepare_cached("SELECT loss_id, verdict, why FROM overruled")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, (named::read(row, 1)?, row.get(2)?))))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// `None` gives the method its word back.
pub fn overrule(tx: &Transaction, loss: i64, verdict: Option<(Pursuit, &str)>) -> Result<()> {
    match verdict {
        Some((verdict, why)) => tx.execute(
            "INSERT OR REPLACE INTO overruled (loss_id, verdict, why) VALUES (?1, ?2, ?3)",
            (loss, named::word(verdict), why),
        )?,
        None => tx.execute("DELETE FROM overruled WHERE loss_id = ?1", [loss])?,
    };
    Ok(())
}
