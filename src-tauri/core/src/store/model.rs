//! The buying model as it was fitted last.

use super::{Connection, Result, Transaction};
use crate::domain::buying::{Buying, Spending};
use chrono::NaiveDate;
use rusqlite::{OptionalExtension, params};

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Model {
    pub fitted_on: NaiveDate,
    pub buying: Buying,
    pub log_likelihood: f64,
    pub clients: i64,
    pub repeat_clients: i64,
    /// In minor units of the firm's currency; `None` where order sums gave no model.
    pub spending: Option<Spending>,
}

pub fn get(db: &Connection) -> Result<Option<Model>> {
    let mut statement = db.prepare_cached(
        "SELECT fitted_on, r, alpha, a, b, log_likelihood, clients, repeat_clients, p, q, v FROM model",
    )?;
    let found = statement.query_row([], |row| {
        let (p, q, v): (Option<f64>, Option<f64>, Option<f64>) = (row.get(8)?, row.get(9)?, row.get(10)?);
        Ok(Model {
            fitted_on: row.get(0)?,
            buying: Buying {
                r: row.get(1)?,
                alpha: row.get(2)?,
                a: row.get(3)?,
                b: row.get(4)?,
            },
            log_likelihood: row.get(5)?,
            clients: row.get(6)?,
            repeat_clients: row.get(7)?,
            spending: p.zip(q).zip(v).map(|((p, q), v)| Spending { p, q, v }),
        })
    });
    Ok(found.optional()?)
}

/// `None`: the firm has too few repeat clients for a model.
pub fn set(tx: &Transaction, model: Option<&Model>) -> Result<()> {
    tx.execute("DELETE FROM model", [])?;
    if let Some(of) = model {
        tx.execute(
            "INSERT INTO model (id, fitted_on, r, alpha, a, b, log_likelihood, clients, repeat_clients, p, q, v)
             VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
            params![
                of.fitted_on,
                of.buying.r,
                of.buying.alpha,
                of.buying.a,
                of.buying.b,
                of.log_likelihood,
                of.clients,
                of.repeat_clients,
                of.spending.map(|spending| spending.p),
                of.spending.map(|spending| spending.q),
                of.spending.map(|spending| spending.v),
            ],
        )?;
    }
    Ok(())
}
