//! Orders: what was bought, when, for how much, and the profit where it is known.
//!
//! Rule: an order that was called off after it had landed keeps its number and its day, says so, comes to nothing and earned
//! nothing; it tells nothing of how its client buys. A gift comes to nothing too, and is an order.

use super::gather::{Values, fold, gather};
use super::{Connection, Result, Transaction};
use crate::domain::money::{Currency, Money};
use chrono::{Datelike, NaiveDate};
use rusqlite::types::ValueRef;
use rusqlite::{OptionalExtension, Row, Statement, params};
use smol_str::SmolStr;
use std::ops::RangeInclusive;
use std::panic::{RefUnwindSafe, UnwindSafe};

#[derive(Debug, Clone, PartialEq)]
pub struct Order {
    pub id: i64,
    pub client_id: i64,
    pub number: String,
    pub day: NaiveDate,
    pub sum: Money,
    pub profit_minor: Option<i64>,
    pub called_off: bool,
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
        called_off: row.get(7)?,
    })
}

const SELECT: &str = "SELECT id, client_id, number, day, sum_minor, currency, profit_minor, called_off FROM orders";

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

/// The order was called off, or given back whole, in the system it came from.
pub fn call_off(tx: &Transaction, order: &Landed) -> Result<()> {
    tx.prepare_cached("UPDATE orders SET called_off = 1, sum_minor = 0, profit_minor = 0 WHERE id = ?1")?
        .execute([order.id])?;
    Ok(())
}

/// What one order tells of how its client buys.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fact {
    pub client_id: i64,
    pub day: NaiveDate,
    pub sum_minor: i64,
    pub profit_minor: Maybe,
    pub currency: Currency,
    pub served_by: Maybe,
}

/// A number that may be missing, in the room of one: the least there is stands for none. Of millions that are in memory at once.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Maybe(i64);

impl Maybe {
    pub fn of(number: Option<i64>) -> Maybe {
        Maybe(number.unwrap_or(i64::MIN))
    }

    pub fn get(self) -> Option<i64> {
        (self.0 != i64::MIN).then_some(self.0)
    }
}

impl Fact {
    /// Orders of one day stay together whatever their place in the table.
    pub fn by_client(&self) -> (i64, NaiveDate) {
        (self.client_id, self.day)
    }

    pub fn of(order: &NewOrder) -> Fact {
        Fact {
            client_id: order.client_id,
            day: order.day,
            sum_minor: order.sum.minor,
            profit_minor: Maybe::of(order.profit_minor),
            currency: order.sum.currency,
            served_by: Maybe::of(order.served_by),
        }
    }
}

const FACTS: &str = "client_id, day, sum_minor, profit_minor, currency, served_by, called_off";

/// The orders of a client up to a day, in no order.
pub fn facts(db: &Connection, client: i64, until: NaiveDate) -> Result<Vec<Fact>> {
    let mut statement = db.prepare_cached(&format!("SELECT {FACTS} FROM orders WHERE client_id = ?1"))?;
    let mut rows = statement.query([client])?;
    let mut facts = Vec::new();
    while let Some(row) = rows.next()? {
        facts.extend(fact(row, until)?);
    }
    Ok(facts)
}

/// Of everybody, those whose ids are in this range.
pub fn facts_of_all(db: &Connection, ids: RangeInclusive<i64>, until: NaiveDate) -> Result<Vec<Fact>> {
    let about = usize::try_from(ids.end().saturating_sub(*ids.start())).unwrap_or_default();
    let room = about.saturating_add(1).min(MOST_AT_ONCE);
    let from = "FROM orders WHERE id BETWEEN ?1 AND ?2";
    gather(db, FACTS, from, [ids.start(), ids.end()], room, move |row| {
        fact(row, until)
    })
}

/// Ids may have gaps: no more room than for so many is made before they are seen.
const MOST_AT_ONCE: usize = 1 << 20;

/// `None` for an order of a later day and for one that was called off.
fn fact(row: &impl Values, until: NaiveDate) -> rusqlite::Result<Option<Fact>> {
    let day = day_at(row, 1)?;
    if day > until {
        return Ok(None);
    }
    let sum_minor = row.get(2)?;
    if sum_minor == 0 && row.get(6)? {
        return Ok(None);
    }
    Ok(Some(Fact {
        client_id: row.get(0)?,
        day,
        sum_minor,
        profit_minor: Maybe::of(row.get(3)?),
        currency: Currency::new(row.value(4)?.as_str()?).unwrap_or(Currency::EUR),
        served_by: Maybe::of(row.get(5)?),
    }))
}

/// A day as the schema writes it, read without a copy of its text: a million of them are read in one go.
pub(super) fn day_at(row: &impl Values, at: usize) -> rusqlite::Result<NaiveDate> {
    let text = row.value(at)?.as_bytes()?;
    let number = |digits: &[u8]| {
        digits.iter().try_fold(0_u32, |number, digit| {
            digit.is_ascii_digit().then(|| number * 10 + u32::from(digit - b'0'))
        })
    };
    let read = (text.len() == 10)
        .then(|| NaiveDate::from_ymd_opt(number(&text[..4])? as i32, number(&text[5..7])?, number(&text[8..])?))
        .flatten();
    read.ok_or_else(|| rusqlite::Error::InvalidColumnType(at, "day".to_owned(), rusqlite::types::Type::Text))
}

/// The same where there may be none.
pub(super) fn maybe_day_at(row: &impl Values, at: usize) -> rusqlite::Result<Option<NaiveDate>> {
    match row.value(at)? {
        ValueRef::Null => Ok(None),
        _ => day_at(row, at).map(Some),
    }
}

pub fn count(db: &Connection) -> Result<i64> {
    Ok(db
        .prepare_cached("SELECT count(*) FROM orders")?
        .query_row([], |row| row.get(0))?)
}

/// An order as an import compares it with its row.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Landed {
    pub id: i64,
    pub client_id: i64,
    pub day: NaiveDate,
    pub sum: Money,
    pub profit_minor: Option<i64>,
    /// How many orders of its number its system had before it.
    pub again: u32,
    pub called_off: bool,
}

const LANDED: &str = "id, client_id, day, sum_minor, currency, profit_minor, again, source_system, number, called_off";

fn landed_row(row: &impl Values) -> rusqlite::Result<Landed> {
    let currency = row.value(4)?.as_str()?;
    Ok(Landed {
        id: row.get(0)?,
        client_id: row.get(1)?,
        day: day_at(row, 2)?,
        sum: Money::new(row.get(3)?, Currency::new(currency).unwrap_or(Currency::EUR)),
        profit_minor: row.get(5)?,
        again: row.get(6)?,
        called_off: row.get(9)?,
    })
}

/// The orders of a number in another system, one for each year it comes again in.
pub fn landed(db: &Connection, system: &str, number: &str) -> Result<Vec<Landed>> {
    let mut statement = db.prepare_cached(&format!(
        "SELECT {LANDED} FROM orders WHERE source_system = ?1 AND number = ?2"
    ))?;
    let mut rows = statement.query([system, number])?;
    let mut orders = Vec::new();
    while let Some(row) = rows.next()? {
        orders.push(landed_row(row)?);
    }
    Ok(orders)
}

/// What begins as `begin` and takes in every order with its system and number.
pub fn fold_landed<S: Send + 'static>(
    db: &Connection,
    begin: impl Fn() -> S + Send + UnwindSafe + RefUnwindSafe + 'static,
    take: fn(&mut S, &str, &str, Landed),
) -> Result<S> {
    fold(db, LANDED, "FROM orders", [], begin, move |all, row| {
        take(all, row.value(7)?.as_str()?, row.value(8)?.as_str()?, landed_row(row)?);
        Ok(())
    })
}

/// A new order, as an import or a person brings it.
pub struct NewOrder {
    pub client_id: i64,
    pub source_system: &'static str,
    pub number: SmolStr,
    /// As in [`Landed`].
    pub again: u32,
    pub day: NaiveDate,
    pub sum: Money,
    pub profit_minor: Option<i64>,
    pub served_by: Option<i64>,
    pub import_id: Option<i64>,
}

/// Adds orders one after another, a million of them without looking the statement up again.
pub struct Adding<'t>(Statement<'t>);

impl<'t> Adding<'t> {
    pub fn to(tx: &'t Transaction) -> Result<Adding<'t>> {
        Ok(Adding(tx.prepare(
            "INSERT INTO orders (client_id, source_system, number, again, day, sum_minor, profit_minor, currency, served_by, import_id)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        )?))
    }

    pub fn add(&mut self, order: &NewOrder) -> Result<()> {
        let day = DayText::of(order.day);
        self.0.execute(params![
            order.client_id,
            order.source_system,
            order.number.as_str(),
            order.again,
            day.as_str(),
            order.sum.minor,
            order.profit_minor,
            order.sum.currency.code(),
            order.served_by,
            order.import_id,
        ])?;
        Ok(())
    }
}

/// A day as the schema writes it, without an allocation.
#[derive(Clone, PartialEq)]
pub(super) struct DayText([u8; 10]);

impl DayText {
    /// Years from 0 to 9999, which is all that an import lets in.
    pub(super) fn of(day: NaiveDate) -> DayText {
        let mut text = *b"0000-00-00";
        let mut put = |at: usize, mut number: u32, digits: usize| {
            for place in (at..at + digits).rev() {
                text[place] = b'0' + (number % 10) as u8;
                number /= 10;
            }
        };
        put(0, day.year().clamp(0, 9999).unsigned_abs(), 4);
        put(5, day.month(), 2);
        put(8, day.day(), 2);
        DayText(text)
    }

    pub(super) fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// The same order, corrected in the system it came from, where it stands now if it was called off.
pub fn change(tx: &Transaction, id: i64, day: NaiveDate, sum: Money, profit_minor: Option<i64>) -> Result<()> {
    tx.prepare_cached(
        "UPDATE orders SET day = ?2, sum_minor = ?3, currency = ?4, profit_minor = ?5, called_off = 0 WHERE id = ?1",
    )?
    .execute(params![id, day, sum.minor, sum.currency.code(), profit_minor])?;
    Ok(())
}

/// A client's first order after a day.
pub fn first_after(db: &Connection, client: i64, day: NaiveDate) -> Result<Option<Order>> {
    let sql = format!("{SELECT} WHERE client_id = ?1 AND day > ?2 AND sum_minor > 0 ORDER BY day, id LIMIT 1");
    Ok(db
        .prepare_cached(&sql)?
        .query_row(params![client, day], row)
        .optional()?)
}

/// Who served the client's last purchase up to a day: the one who lost him, where the orders know it. A refund is no purchase.
pub fn served_last(db: &Connection, client: i64, until: NaiveDate) -> Result<Option<i64>> {
    let mut statement = db.prepare_cached(
        "SELECT served_by FROM orders WHERE client_id = ?1 AND day <= ?2 AND served_by IS NOT NULL AND sum_minor >= 0
           AND called_off = 0 ORDER BY day DESC, id DESC LIMIT 1",
    )?;
    Ok(statement
        .query_row(params![client, until], |row| row.get(0))
        .optional()?)
}

/// The currencies that orders are in, and how many orders each has; the commonest first.
pub fn currencies(db: &Connection) -> Result<Vec<(Currency, i64)>> {
    let mut statement =
        db.prepare_cached("SELECT currency, count(*) FROM orders GROUP BY currency ORDER BY count(*) DESC, currency")?;
    let rows = statement.query_map([], |row| {
        let code: String = row.get(0)?;
        Ok((Currency::new(&code).unwrap_or(Currency::EUR), row.get(1)?))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
