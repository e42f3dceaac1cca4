//! How the firm's clients buy on average, over everybody's standing.

use super::{Connection, Result};

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Averages {
    /// Clients with orders in the firm's currency.
    pub clients: i64,
    pub orders_a_year: f64,
    pub average_minor: f64,
    /// Of the turnover whose profit is known; `None` while none is.
    pub margin: Option<f64>,
}

/// `None` while nobody has bought.
pub fn of(db: &Connection) -> Result<Option<Averages>> {
    let mut statement = db.prepare_cached(
        "SELECT count(*), coalesce(sum(orders_a_year), 0.0), coalesce(sum(average_minor * orders_a_year), 0.0),
           coalesce(sum(CASE profit_known WHEN 1 THEN yearly_minor * 1.0 END), 0.0),
           coalesce(sum(CASE profit_known WHEN 1 THEN average_minor * orders_a_year END), 0.0)
         FROM standings WHERE average_minor > 0",
    )?;
    Ok(statement.query_row([], |row| {
        let (clients, orders, turnover): (i64, f64, f64) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let (profit, of): (f64, f64) = (row.get(3)?, row.get(4)?);
        Ok((clients > 0 && orders > 0.0).then(|| Averages {
            clients,
            orders_a_year: orders / clients as f64,
            average_minor: turnover / orders,
            margin: (of > 0.0).then(|| profit / of),
        }))
    })?)
}
