//! What the user decided about a lost client before there is a case: in or out of the choice, and his own verdict.
//!
//! Rule: a decision holds for the silence it was made in, told by the last order before it; a loss that goes and comes again
//! with the limits finds it as it was. Edge: asked and answered by loss, as lists know the lost.

use super::{Connection, Result, Transaction, named};
use crate::domain::picker::Pin;
use crate::domain::worth::Pursuit;
use std::collections::HashMap;

const OF_LOSS: &str = "JOIN losses AS l ON l.client_id = p.client_id AND l.last_order_on IS p.last_order_on";

/// By loss.
pub fn all(db: &Connection) -> Result<HashMap<i64, Pin>> {
    let mut statement = db.prepare_cached(&format!("SELECT l.id, p.pin FROM picks AS p {OF_LOSS}"))?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, named::read(row, 1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// `None`: as the program proposes.
pub fn set(tx: &Transaction, loss: i64, pin: Option<Pin>) -> Result<()> {
    match pin {
        Some(pin) => tx.execute(
            "INSERT OR REPLACE INTO picks (client_id, last_order_on, pin)
             SELECT client_id, last_order_on, ?2 FROM losses WHERE id = ?1",
            (loss, named::word(pin)),
        )?,
        None => tx.execute(
            "DELETE FROM picks WHERE client_id = (SELECT client_id FROM losses WHERE id = ?1)",
            [loss],
        )?,
    };
    Ok(())
}

/// All pins go, also of those who are not lost just now.
pub fn clear(tx: &Transaction) -> Result<()> {
    tx.execute("DELETE FROM picks", [])?;
    Ok(())
}

/// The user's own verdicts with his reasons, by loss.
pub fn overruled(db: &Connection) -> Result<HashMap<i64, (Pursuit, String)>> {
    let mut statement = db.prepare_cached(&format!("SELECT l.id, p.verdict, p.why FROM overruled AS p {OF_LOSS}"))?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, (named::read(row, 1)?, row.get(2)?))))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// `None` gives the method its word back.
pub fn overrule(tx: &Transaction, loss: i64, verdict: Option<(Pursuit, &str)>) -> Result<()> {
    match verdict {
        Some((verdict, why)) => tx.execute(
            "INSERT OR REPLACE INTO overruled (client_id, last_order_on, verdict, why)
             SELECT client_id, last_order_on, ?2, ?3 FROM losses WHERE id = ?1",
            (loss, named::word(verdict), why),
        )?,
        None => tx.execute(
            "DELETE FROM overruled WHERE client_id = (SELECT client_id FROM losses WHERE id = ?1)",
            [loss],
        )?,
    };
    Ok(())
}
