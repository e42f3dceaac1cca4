//! How each client buys and what he is worth: computed rows that follow orders, settings and the day.

use super::{Connection, Result, Transaction};
use crate::domain::worth::Abc;
use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, params};
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
    /// Days on which he bought: never 0.
    pub order_days: i64,
    pub first_order_on: NaiveDate,
    pub last_order_on: NaiveDate,
    /// The employee of his last order that names one.
    pub served_last: Option<i64>,
    /// Turnover of the days that ABC looks at.
    pub window_sum_minor: i64,
    /// Profit of the same days; `None` while no order of his tells any.
    pub window_profit_minor: Option<i64>,
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
        order_days: row.get("order_days")?,
        first_order_on: row.get("first_order_on")?,
        last_order_on: row.get("last_order_on")?,
        served_last: row.get("served_last")?,
        window_sum_minor: row.get("window_sum_minor")?,
        window_profit_minor: row.get("window_profit_minor")?,
        abc: match abc.as_str() {
            "A" => Abc::A,
            "B" => Abc::B,
            _ => Abc::C,
        },
    })
}

const COLUMNS: &str = "client_id, orders, total_minor, average_minor, orders_a_year, yearly_minor, profit_known, gap_days, \
                       own_rhythm, order_days, first_order_on, last_order_on, served_last, window_sum_minor, \
                       window_profit_minor, abc";

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

/// Writes the rows of these clients.
pub fn save(tx: &Transaction, standings: &[&Standing]) -> Result<()> {
    let mut statement = tx.prepare_cached(
        "INSERT INTO standings (client_id, orders, total_minor, average_minor, orders_a_year, yearly_minor, profit_known,
           gap_days, own_rhythm, order_days, first_order_on, last_order_on, served_last, window_sum_minor,
           window_profit_minor, abc)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
         ON CONFLICT (client_id) DO UPDATE SET orders = excluded.orders, total_minor = excluded.total_minor,
           average_minor = excluded.average_minor, orders_a_year = excluded.orders_a_year,
           yearly_minor = excluded.yearly_minor, profit_known = excluded.profit_known, gap_days = excluded.gap_days,
           own_rhythm = excluded.own_rhythm, order_days = excluded.order_days, first_order_on = excluded.first_order_on,
           last_order_on = excluded.last_order_on, served_last = excluded.served_last,
           window_sum_minor = excluded.window_sum_minor, window_profit_minor = excluded.window_profit_minor,
           abc = excluded.abc",
    )?;
    for of in standings {
        statement.execute(params![
            of.client_id,
            of.orders,
            of.total_minor,
            of.average_minor,
            of.orders_a_year,
            of.yearly_minor,
            of.profit_known,
            of.gap_days,
            of.own_rhythm,
            of.order_days,
            of.first_order_on,
            of.last_order_on,
            of.served_last,
            of.window_sum_minor,
            of.window_profit_minor,
            match of.abc {
                Abc::A => "A",
                Abc::B => "B",
                Abc::C => "C",
            },
        ])?;
    }
    Ok(())
}

/// He has no order any more.
pub fn forget(tx: &Transaction, client: i64) -> Result<()> {
    tx.prepare_cached("DELETE FROM standings WHERE client_id = ?1")?
        .execute([client])?;
    Ok(())
}
