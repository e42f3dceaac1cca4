//! Inquiries: a client asked for a price or for stock, and an order came of it or did not.

use super::{Result, Transaction};
use chrono::NaiveDate;

pub fn add(tx: &Transaction, client: i64, day: NaiveDate, what: &str) -> Result<()> {
    tx.prepare_cached("INSERT INTO inquiries (client_id, day, what) VALUES (?1, ?2, ?3)")?
        .execute((client, day, what))?;
    Ok(())
}
