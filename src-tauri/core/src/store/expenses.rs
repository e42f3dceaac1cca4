//! What the drive cost beside touches and compensations: couriers, gifts, overhead, of one case or of all.

use super::{Connection, Result, Transaction};
use chrono::NaiveDate;
use std::collections::HashMap;

/// Sums in the firm's currency by case; key `None` for what belongs to no single case.
pub fn by_case(db: &Connection) -> Result<HashMap<Option<i64>, i64>> {
    let mut statement = db.prepare_cached("SELECT case_id, sum(sum_minor) FROM expenses GROUP BY case_id")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn add(tx: &Transaction, case: Option<i64>, day: NaiveDate, what: &str, sum_minor: i64) -> Result<()> {
    tx.prepare_cached("INSERT INTO expenses (case_id, day, what, sum_minor) VALUES (?1, ?2, ?3, ?4)")?
        .execute((case, day, what, sum_minor))?;
    Ok(())
}
