//! How each client buys and what he is worth: computed rows, replaced whole when orders, settings or the day change.

use super::{Connection, Result, Transaction};
use crate::domain::worth::Abc;
use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params};
use std::collections::HashMap;

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Standing {
    pub client_id: i64,
    pub orders: i64,
    pub total_minor: i64,
    pub average_minor: i64,
    pub orders_a_year: f64,
    /// Profit a year, or turnover times the firm's margin where profit is unknown.
    pub yearly_minor: i64,
    pub profit_known: bool,
    /// `None`: nothing to measure a rhythm by.
    pub gap_days: Option<f64>,
    pub own_rhythm: bool,
    pub last_order_on: NaiveDate,
    pub abc: Abc,
}

fn row(row: &Row) -> rusqlite::Result<Standing> {
    let abc: String = row.get("abc")?;
    Ok(Standing {
        client_id: row.get("client_id")?,
        orders: row.get("orders")?,
        total_minor: row.get("total_minor")?,
        average_minor: row.get("average_minor")?,
        orders_a_year: row.get("orders_a_year")?,
        yearly_minor: row.get("yearly_minor")?,
        profit_known: row.get("profit_known")?,
        gap_days: row.get("gap_days")?,
        own_rhythm: row.get("own_rhythm")?,
        last_order_on: row.get("last_order_on")?,
        abc: match abc.as_str() {
            "A" => Abc::A,
            "B" => Abc::B,
            _ => Abc::C,
        },
    })
}

const COLUMNS: &str = "client_id, orders, total_minor, average_minor, orders_a_year, yearly_minor, profit_known, gap_days, \
                       own_rhythm, last_order_on, abc";

/// `None` for a client who never bought.
pub fn get(db: &Connection, client: i64) -> Result<Option<Standing>> {
    let sql = format!("SELECT {COLUMNS} FROM standings WHERE client_id = ?1");
    Ok(db.prepare_cached(&sql)?.query_row([client], row).optional()?)
}

pub fn all(db: &Connection) -> Result<HashMap<i64, Standing>> {
    let mut statement = db.prepare_cached(&format!("SELECT {COLUMNS} FROM standings"))?;
    let rows = statement.query_map([], |r| row(r).map(|standing| (standing.client_id, standing)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn replace(tx: &Transaction, standings: &[Standing]) -> Result<()> {
    tx.execute("DELETE FROM standings", [])?;
    let mut statement = tx.prepare_cached(
        "INSERT INTO standings (client_id, orders, total_minor, average_minor, orders_a_year, yearly_minor, profit_known,
           gap_days, own_rhythm, last_order_on, abc)
         VALUES (:client_id, :orders, :total_minor, :average_minor, :orders_a_year, :yearly_minor, :profit_known,
           :gap_days, :own_rhythm, :last_order_on, :abc)",
    )?;
    for standing in standings {
        statement.execute(named_params! {
            ":client_id": standing.client_id, ":orders": standing.orders, ":total_minor": standing.total_minor,
            ":average_minor": standing.average_minor, ":orders_a_year": standing.orders_a_year,
            ":yearly_minor": standing.yearly_minor, ":profit_known": standing.profit_known,
            ":gap_days": standing.gap_days, ":own_rhythm": standing.own_rhythm,
            ":last_order_on": standing.last_order_on,
            ":abc": match standing.abc { Abc::A => "A", Abc::B => "B", Abc::C => "C" },
        })?;
    }
    Ok(())
}
