//! Whether a client lets himself be written to, by channel: each answer with its day and where he gave it; the last one counts.

use super::{Connection, Result, Transaction};
use chrono::NaiveDate;

#[derive(Debug, Clone, PartialEq)]
pub struct Consent {
    /// `call`, `letter`, `email` or `message`.
    pub channel: String,
    pub given: bool,
    /// `call` or `interview`.
    pub source: String,
    pub noted_on: NaiveDate,
}

/// All answers of a client, oldest first.
pub fn of(db: &Connection, client: i64) -> Result<Vec<Consent>> {
    let mut statement = db.prepare_cached(
        "SELECT channel, given, source, noted_on FROM consents WHERE client_id = ?1 ORDER BY noted_on, id",
    )?;
    let rows = statement.query_map([client], |row| {
        Ok(Consent {
            channel: row.get(0)?,
            given: row.get(1)?,
            source: row.get(2)?,
            noted_on: row.get(3)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn add(tx: &Transaction, client: i64, consent: &Consent) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO consents (client_id, channel, given, source, noted_on) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute((
        client,
        &consent.channel,
        consent.given,
        &consent.source,
        consent.noted_on,
    ))?;
    Ok(())
}
