//! Inquiries: a client asked for a price or for stock, and an order came of it or did not.

use super::{Result, Transaction};
use chrono::NaiveDate;
use rusqlite::OptionalExtension;

pub fn add(tx: &Transaction, client: i64, day: NaiveDate, what: &str) -> Result<()> {
    tx.prepare_cached("INSERT INTO inquiries (client_id, day, what) VALUES (?1, ?2, ?3)")?
        .execute((client, day, what))?;
    Ok(())
}

/// What became of an inquiry that a row told of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saved {
    New,
    Changed,
    Same,
}

/// Writes an inquiry unless the client made the very same one that day; the order that came of it may be told later.
pub fn save(tx: &Transaction, client: i64, day: NaiveDate, what: &str, order: Option<i64>) -> Result<Saved> {
    let known: Option<(i64, Option<i64>)> = tx
        .prepare_cached("SELECT id, order_id FROM inquiries WHERE client_id = ?1 AND day = ?2 AND what = ?3")?
        .query_row((client, day, what), |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    match known {
        None => {
            tx.prepare_cached("INSERT INTO inquiries (client_id, day, what, order_id) VALUES (?1, ?2, ?3, ?4)")?
                .execute((client, day, what, order))?;
            Ok(Saved::New)
        }
        Some((id, None)) if order.is_some() => {
            tx.prepare_cached("UPDATE inquiries SET order_id = ?2 WHERE id = ?1")?
                .execute((id, order))?;
            Ok(Saved::Changed)
        }
        Some(_) => Ok(Saved::Same),
    }
}
