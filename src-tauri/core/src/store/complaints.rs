//! Complaints: what a client said went wrong, usually on an order.

use super::{Connection, Result, Transaction};
use chrono::NaiveDate;
use rusqlite::named_params;

#[derive(Debug, Clone, PartialEq)]
pub struct Complaint {
    pub id: i64,
    pub opened_on: NaiveDate,
    pub what: String,
    pub closed_on: Option<NaiveDate>,
    pub order_number: Option<String>,
    pub order_id: Option<i64>,
}

/// Newest first.
pub fn of(db: &Connection, client: i64) -> Result<Vec<Complaint>> {
    let mut statement = db.prepare_cached(
        "SELECT c.id, c.opened_on, c.what, c.closed_on, o.number, o.id
         FROM complaints AS c LEFT JOIN orders AS o ON o.id = c.order_id WHERE c.client_id = ?1 ORDER BY c.opened_on DESC, c.id",
    )?;
    let rows = statement.query_map([client], |row| {
        Ok(Complaint {
            id: row.get(0)?,
            opened_on: row.get(1)?,
            what: row.get(2)?,
            closed_on: row.get(3)?,
            order_number: row.get(4)?,
            order_id: row.get(5)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Adds a complaint when `complaint.id` is 0, changes it otherwise.
pub fn save(tx: &Transaction, client: i64, complaint: &Complaint) -> Result<()> {
    tx.execute(
        "INSERT INTO complaints (id, client_id, order_id, opened_on, what, closed_on)
         VALUES (:id, :client_id, :order_id, :opened_on, :what, :closed_on)
         ON CONFLICT (id) DO UPDATE SET order_id = excluded.order_id, opened_on = excluded.opened_on,
           what = excluded.what, closed_on = excluded.closed_on",
        named_params! {
            ":id": (complaint.id != 0).then_some(complaint.id), ":client_id": client, ":order_id": complaint.order_id,
            ":opened_on": complaint.opened_on, ":what": complaint.what, ":closed_on": complaint.closed_on,
        },
    )?;
    Ok(())
}

/// How many were taken down in these days.
pub fn opened(db: &Connection, from: NaiveDate, to: NaiveDate) -> Result<i64> {
    let mut statement =
        db.prepare_cached("SELECT count(*) FROM complaints WHERE opened_on >= ?1 AND opened_on <= ?2")?;
    Ok(statement.query_row([from, to], |row| row.get(0))?)
}
