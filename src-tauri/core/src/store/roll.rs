//! Everybody who is written down, with what the list of clients shows of him.
//!
//! One read for all of them. Edge: nothing is sorted or chosen here; whoever keeps the lines does.

use super::limits::MEASURED;
use super::standings::{abc_of, standing_of};
use super::{Connection, Result};
use crate::domain::signal::{Code, Standing};
use crate::domain::worth::Abc;
use chrono::NaiveDate;

/// One client. Sums in minor units of the firm's currency.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    pub id: i64,
    pub name: String,
    pub city: String,
    pub group: String,
    pub served_by: Option<i64>,
    pub debt_minor: i64,
    pub lost_twice_on: Option<NaiveDate>,
    /// He is not to be contacted.
    pub left_alone: bool,
    /// How he buys; `None` for who never bought.
    pub buys: Option<Buys>,
    /// The latest loss of him, by which signal, the case of it, and the day he came back after it.
    pub lost_on: Option<NaiveDate>,
    pub signal: Option<Code>,
    pub case_id: Option<i64>,
    pub returned_on: Option<NaiveDate>,
    /// Nobody worked on that loss, and he bought again by himself.
    pub came_back: bool,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Buys {
    pub orders: i64,
    pub last_order_on: NaiveDate,
    pub total_minor: i64,
    pub yearly_minor: i64,
    pub abc: Abc,
    pub standing: Standing,
    /// Whether there is anything to measure his silence by.
    pub measured: bool,
    /// The day he fell asleep or was lost.
    pub since: Option<NaiveDate>,
}

pub fn all(db: &Connection) -> Result<Vec<Line>> {
    let mut statement = db.prepare_cached(&format!(
        "SELECT c.id, c.name, coalesce((SELECT city FROM addresses WHERE client_id = c.id ORDER BY id LIMIT 1), ''),
           c.group_name, coalesce(c.served_by, s.served_last), c.debt_minor, c.lost_twice_on, c.do_not_contact_on IS NOT NULL,
           s.orders, s.last_order_on, s.total_minor, s.yearly_minor, s.abc, s.standing, s.since,
           l.lost_on, k.id, r.returned_on, l.signal, {MEASURED}, l.came_back_on IS NOT NULL
         FROM clients AS c LEFT JOIN standings AS s ON s.client_id = c.id
           LEFT JOIN losses AS l ON l.id = (SELECT id FROM losses WHERE client_id = c.id ORDER BY lost_on DESC LIMIT 1)
           LEFT JOIN cases AS k ON k.loss_id = l.id LEFT JOIN returns AS r ON r.case_id = k.id",
    ))?;
    let rows = statement.query_map([], |row| {
        let orders: Option<i64> = row.get(8)?;
        let buys = match orders {
            Some(orders) => Some(Buys {
                orders,
                last_order_on: row.get(9)?,
                total_minor: row.get(10)?,
                yearly_minor: row.get(11)?,
                abc: abc_of(row, 12)?,
                standing: standing_of(row, 13)?,
                measured: row.get(19)?,
                since: row.get(14)?,
            }),
            None => None,
        };
        Ok(Line {
            id: row.get(0)?,
            name: row.get(1)?,
            city: row.get(2)?,
            group: row.get(3)?,
            served_by: row.get(4)?,
            debt_minor: row.get(5)?,
            lost_twice_on: row.get(6)?,
            left_alone: row.get(7)?,
            buys,
            lost_on: row.get(15)?,
            came_back: row.get(20)?,
            signal: row.get_ref(18)?.as_str_or_null()?.and_then(Code::named),
            case_id: row.get(16)?,
            returned_on: row.get(17)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
