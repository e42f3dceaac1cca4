//! What one unit of another currency is worth in the firm's, as the user set it.

use super::{Connection, Result, Transaction};
use crate::domain::money::Currency;
use std::collections::HashMap;

pub fn all(db: &Connection) -> Result<HashMap<Currency, f64>> {
    let mut statement = db.prepare_cached("SELECT currency, rate FROM rates")?;
    let mut rows = statement.query([])?;
    let mut rates = HashMap::new();
    while let Some(row) = rows.next()? {
        let code: String = row.get(0)?;
        if let Some(currency) = Currency::new(&code) {
            rates.insert(currency, row.get(1)?);
        }
    }
    Ok(rates)
}

/// `None`: sums in this currency are shown apart again.
pub fn set(tx: &Transaction, currency: Currency, rate: Option<f64>) -> Result<()> {
    match rate {
        Some(rate) => tx.execute(
            "INSERT OR REPLACE INTO rates (currency, rate) VALUES (?1, ?2)",
            (currency.code(), rate),
        )?,
        None => tx.execute("DELETE FROM rates WHERE currency = ?1", [currency.code()])?,
    };
    Ok(())
}
