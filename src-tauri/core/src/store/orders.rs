//! Orders: what was bought, when, for how much, and the profit where it is known.

use super::{Connection, Result, Transaction};
use crate::domain::money::{Currency, Money};
use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params, params};

#[derive(Debug, Clone, PartialEq)]
pub struct Order {
    pub id: i64,
    pub client_id: i64,
    pub number: String,
    pub day: NaiveDate,
    pub sum: Money,
    pub profit_minor: Option<i64>,
}

fn row(row: &Row) -> rusqlite::Result<Order> {
    let currency: String = row.get(5)?;
    let currency = Currency::new(&currency).unwrap_or(Currency::EUR);
    Ok(Order {
        id: row.get(0)?,
        client_id: row.get(1)?,
        number: row.get(2)?,
        day: row.get(3)?,
        sum: Money::new(row.get(4)?, currency),
        profit_minor: row.get(6)?,
    })
}

const SELECT: &str = "SELECT id, client_id, number, day, sum_minor, currency, profit_minor FROM orders";

pub fn get(db: &Connection, id: i64) -> Result<Order> {
    Ok(db
        .prepare_cached(&format!("{SELECT} WHERE id = ?1"))?
        .query_row([id], row)?)
}

/// A client's orders, oldest first.
pub fn of(db: &Connection, client: i64) -> Result<Vec<Order>> {
    let mut statement = db.prepare_cached(&format!("{SELECT} WHERE client_id = ?1 ORDER BY day, id"))?;
    let rows = statement.query_map([client], row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Every order, client by client and day by day, without a list of them in memory.
pub fn each(db: &Connection, mut take: impl FnMut(Order)) -> Result<()> {
    let mut statement = db.prepare_cached(&format!("{SELECT} ORDER BY client_id, day"))?;
    let mut rows = statement.query([])?;
    while let Some(next) = rows.next()? {
        take(row(next)?);
    }
    Ok(())
}

pub fn count(db: &Connection) -> Result<i64> {
    Ok(db
        .prepare_cached("SELECT count(*) FROM orders")?
        .query_row([], |row| row.get(0))?)
}

pub fn by_number(db: &Connection, system: &str, number: &str) -> Result<Option<Order>> {
    let sql = format!("{SELECT} WHERE source_system = ?1 AND number = ?2");
    Ok(db.prepare_cached(&sql)?.query_row([system, number], row).optional()?)
}

/// A new order, as an import or a person brings it.
pub struct NewOrder<'a> {
    pub client_id: i64,
    pub source_system: &'a str,
    pub number: &'a str,
    pub day: NaiveDate,
    pub sum: Money,
    pub profit_minor: Option<i64>,
    pub served_by: Option<i64>,
    pub import_id: Option<i64>,
}

pub fn add(tx: &Transaction, order: &NewOrder) -> Result<i64> {
    tx.prepare_cached(
        "INSERT INTO orders (client_id, source_system, number, day, sum_minor, profit_minor, currency, served_by, import_id)
         VALUES (:client_id, :source_system, :number, :day, :sum_minor, :profit_minor, :currency, :served_by, :import_id)",
    )?
    .execute(named_params! {
        ":client_id": order.client_id, ":source_system": order.source_system, ":number": order.number,
        ":day": order.day, ":sum_minor": order.sum.minor, ":profit_minor": order.profit_minor,
        ":currency": order.sum.currency.code(), ":served_by": order.served_by, ":import_id": order.import_id,
    })?;
    Ok(tx.last_insert_rowid())
}

/// The same order, corrected in the system it came from.
pub fn change(tx: &Transaction, id: i64, day: NaiveDate, sum: Money, profit_minor: Option<i64>) -> Result<()> {
    tx.prepare_cached("UPDATE orders SET day = ?2, sum_minor = ?3, currency = ?4, profit_minor = ?5 WHERE id = ?1")?
        .execute(params![id, day, sum.minor, sum.currency.code(), profit_minor])?;
    Ok(())
}

/// Who served the client's last order up to a day: the one who lost him, where the orders know it.
pub fn served_last(db: &Connection, client: i64, until: NaiveDate) -> Result<Option<i64>> {
    let mut statement = db.prepare_cached(
        "SELECT served_by FROM orders WHERE client_id = ?1 AND day <= ?2 AND served_by IS NOT NULL ORDER BY day DESC LIMIT 1",
    )?;
    Ok(statement
        .query_row(params![client, until], |row| row.get(0))
        .optional()?)
}

/// Orders that are not in the firm's currency.
pub fn in_other_currency(db: &Connection, currency: Currency) -> Result<i64> {
    let mut statement = db.prepare_cached("SELECT count(*) FROM orders WHERE currency <> ?1")?;
    Ok(statement.query_row([currency.code()], |row| row.get(0))?)
}

