//! How each client buys, what he is worth and what he counts as: computed rows that follow orders, settings and the day.

use super::bulk::{Bulk, Cell, Shape};
use super::gather::{Values, gather};
use super::orders::{day_at, maybe_day_at};
use super::{Connection, Error, Result, Transaction};
use crate::domain::rfm::Stands;
use crate::domain::signal::{self, Code};
use crate::domain::worth::Abc;
use chrono::NaiveDate;
use rusqlite::OptionalExtension;
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
    /// Turnover of the days that ABC looks at: a year up to his last order.
    pub window_sum_minor: i64,
    /// Profit of the same days; `None` while no order of his tells any.
    pub window_profit_minor: Option<i64>,
    pub abc: Abc,
    /// What he bought after his first order day.
    pub repeat_minor: i64,
    /// Order days and turnover of the last 12 months.
    pub year_days: i64,
    pub year_minor: i64,
    /// Coefficients of variation of his monthly sums and of his gaps.
    pub month_variation: Option<f64>,
    pub gap_variation: Option<f64>,
    /// What he bought in the last window of signal S4, and usually in one.
    pub volume: Option<Volume>,
    /// What all signals together make of him.
    pub standing: signal::Standing,
    /// The day he was lost or fell asleep, and the signal that says so; `None` while he buys.
    pub since: Option<NaiveDate>,
    pub signal: Option<Code>,
}

/// Sums in minor units of the firm's currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Volume {
    pub days: i64,
    pub sum_minor: i64,
    pub usual_minor: i64,
}

fn row(row: &impl Values) -> rusqlite::Result<Standing> {
    let days: Option<i64> = row.get(21)?;
    Ok(Standing {
        client_id: row.get(0)?,
        orders: row.get(1)?,
        total_minor: row.get(2)?,
        average_minor: row.get(3)?,
        orders_a_year: row.get(4)?,
        yearly_minor: row.get(5)?,
        profit_known: row.get(6)?,
        gap_days: row.get(7)?,
        own_rhythm: row.get(8)?,
        order_days: row.get(9)?,
        first_order_on: day_at(row, 10)?,
        last_order_on: day_at(row, 11)?,
        served_last: row.get(12)?,
        window_sum_minor: row.get(13)?,
        window_profit_minor: row.get(14)?,
        abc: abc_of(row, 15)?,
        repeat_minor: row.get(16)?,
        year_days: row.get(17)?,
        year_minor: row.get(18)?,
        month_variation: row.get(19)?,
        gap_variation: row.get(20)?,
        volume: match days {
            Some(days) => Some(Volume {
                days,
                sum_minor: row.get(22)?,
                usual_minor: row.get(23)?,
            }),
            None => None,
        },
        standing: standing_of(row, 24)?,
        since: maybe_day_at(row, 25)?,
        signal: row.value(26)?.as_str_or_null()?.and_then(Code::named),
    })
}

pub(super) fn standing_of(row: &impl Values, at: usize) -> rusqlite::Result<signal::Standing> {
    Ok(match row.value(at)?.as_str()? {
        "sleeping" => signal::Standing::Sleeping,
        "lost" => signal::Standing::Lost,
        "left" => signal::Standing::Left,
        _ => signal::Standing::Buying,
    })
}

pub(super) fn abc_of(row: &impl Values, at: usize) -> rusqlite::Result<Abc> {
    Ok(match row.value(at)?.as_str()? {
        "A" => Abc::A,
        "B" => Abc::B,
        _ => Abc::C,
    })
}

fn abc_name(abc: Abc) -> &'static str {
    match abc {
        Abc::A => "A",
        Abc::B => "B",
        Abc::C => "C",
    }
}

fn standing_name(standing: signal::Standing) -> &'static str {
    match standing {
        signal::Standing::Buying => "buying",
        signal::Standing::Sleeping => "sleeping",
        signal::Standing::Lost => "lost",
        signal::Standing::Left => "left",
    }
}

const COLUMNS: [&str; 27] = [
    "client_id",
    "orders",
    "total_minor",
    "average_minor",
    "orders_a_year",
    "yearly_minor",
    "profit_known",
    "gap_days",
    "own_rhythm",
    "order_days",
    "first_order_on",
    "last_order_on",
    "served_last",
    "window_sum_minor",
    "window_profit_minor",
    "abc",
    "repeat_minor",
    "year_days",
    "year_minor",
    "month_variation",
    "gap_variation",
    "volume_days",
    "volume_minor",
    "usual_minor",
    "standing",
    "since",
    "signal",
];

/// Reads [`COLUMNS`] of the rows that `of` names.
fn select(of: &str) -> String {
    format!("SELECT {} FROM standings {of}", COLUMNS.join(", "))
}

/// `None` for a client who never bought.
pub fn get(db: &Connection, client: i64) -> Result<Option<Standing>> {
    Ok(db
        .prepare_cached(&select("WHERE client_id = ?1"))?
        .query_row([client], |of| row(of))
        .optional()?)
}

/// Whether anybody's buying was counted.
pub fn any(db: &Connection) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM standings)";
    Ok(db.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
}

/// How many are asleep.
pub fn sleeping(db: &Connection) -> Result<i64> {
    let sql = "SELECT count(*) FROM standings WHERE standing = 'sleeping'";
    Ok(db.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
}

/// Everybody's, by client.
pub fn all(db: &Connection) -> Result<Vec<Standing>> {
    let mut all = gather(db, &COLUMNS.join(", "), "FROM standings", [], 0, |of| row(of).map(Some))?;
    all.sort_by_key(|of| of.client_id);
    Ok(all)
}

/// Of the clients who have a case.
pub fn of_cases(db: &Connection) -> Result<HashMap<i64, Standing>> {
    let mut statement = db.prepare_cached(&select("WHERE client_id IN (SELECT client_id FROM cases)"))?;
    let rows = statement.query_map([], |r| row(r).map(|standing| (standing.client_id, standing)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Clients who bought, and those of them who came again.
pub fn counts(db: &Connection) -> Result<(i64, i64)> {
    let mut statement = db.prepare_cached("SELECT count(*), coalesce(sum(order_days > 1), 0) FROM standings")?;
    Ok(statement.query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// Where a client stands among those who bought in the last 12 months.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AmongBuyers {
    pub all: i64,
    pub last: Stands,
    pub days: Stands,
    pub sum: Stands,
}

/// `None` when he bought nothing in these months.
pub fn among_buyers(db: &Connection, of: &Standing) -> Result<Option<AmongBuyers>> {
    if of.year_days == 0 {
        return Ok(None);
    }
    let mut statement = db.prepare_cached(
        "SELECT count(*), sum(last_order_on < ?1), sum(last_order_on <= ?1), sum(year_days < ?2), sum(year_days <= ?2),
           sum(year_minor < ?3), sum(year_minor <= ?3) FROM standings WHERE year_days > 0",
    )?;
    let found = statement.query_row((of.last_order_on, of.year_days, of.year_minor), |row| {
        let stands = |at| {
            Ok::<_, rusqlite::Error>(Stands {
                below: row.get(at)?,
                not_above: row.get(at + 1)?,
            })
        };
        Ok(AmongBuyers {
            all: row.get(0)?,
            last: stands(1)?,
            days: stands(3)?,
            sum: stands(5)?,
        })
    })?;
    Ok(Some(found))
}

/// Clients whose gap is the firm's.
pub fn without_rhythm(db: &Connection) -> Result<Vec<Standing>> {
    let mut statement = db.prepare_cached(&select("WHERE own_rhythm = 0"))?;
    let rows = statement.query_map([], |of| row(of))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What places a client among the others.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place {
    pub client_id: i64,
    pub window_sum_minor: i64,
    pub window_profit_minor: Option<i64>,
    /// `None` for a client without a rhythm of his own.
    pub own_gap: Option<f64>,
    pub abc: Abc,
}

impl Standing {
    /// The loss date; `None` for who is not lost.
    pub fn lost_on(&self) -> Option<NaiveDate> {
        self.standing.lost_on(self.since)
    }

    pub fn place(&self) -> Place {
        Place {
            client_id: self.client_id,
            window_sum_minor: self.window_sum_minor,
            window_profit_minor: self.window_profit_minor,
            own_gap: self.gap_days.filter(|_| self.own_rhythm),
            abc: self.abc,
        }
    }
}

/// Whether ABC is by profit: some order among those it looks at tells one.
pub fn by_profit(db: &Connection) -> Result<bool> {
    let mut statement =
        db.prepare_cached("SELECT EXISTS (SELECT 1 FROM standings WHERE window_profit_minor IS NOT NULL)")?;
    Ok(statement.query_row([], |row| row.get(0))?)
}

/// Everybody's, by client.
pub fn places(db: &Connection) -> Result<Vec<Place>> {
    let mut statement = db.prepare_cached(
        "SELECT client_id, window_sum_minor, window_profit_minor, CASE own_rhythm WHEN 1 THEN gap_days END, abc
         FROM standings ORDER BY client_id",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(Place {
            client_id: row.get(0)?,
            window_sum_minor: row.get(1)?,
            window_profit_minor: row.get(2)?,
            own_gap: row.get(3)?,
            abc: abc_of(row, 4)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

const ROWS: Shape = Shape {
    name: "standings",
    columns: &COLUMNS,
    over: true,
    typed: true,
    conflict: "",
    indexes: &[],
    trigger: None,
};

/// Writes the rows of these clients, who are known by their orders.
pub fn save(tx: &Transaction, standings: &[&Standing]) -> Result<()> {
    let mut rows = Bulk::begin(tx, &[&ROWS])?;
    for of in standings {
        rows.put(
            &ROWS,
            [
                Cell::Number(of.client_id),
                Cell::Number(of.orders),
                Cell::Number(of.total_minor),
                Cell::Number(of.average_minor),
                Cell::Real(of.orders_a_year),
                Cell::Number(of.yearly_minor),
                Cell::Number(of.profit_known.into()),
                Cell::real(of.gap_days),
                Cell::Number(of.own_rhythm.into()),
                Cell::Number(of.order_days),
                Cell::day(of.first_order_on),
                Cell::day(of.last_order_on),
                Cell::number(of.served_last),
                Cell::Number(of.window_sum_minor),
                Cell::number(of.window_profit_minor),
                Cell::Word(abc_name(of.abc)),
                Cell::Number(of.repeat_minor),
                Cell::Number(of.year_days),
                Cell::Number(of.year_minor),
                Cell::real(of.month_variation),
                Cell::real(of.gap_variation),
                Cell::number(of.volume.map(|volume| volume.days)),
                Cell::number(of.volume.map(|volume| volume.sum_minor)),
                Cell::number(of.volume.map(|volume| volume.usual_minor)),
                Cell::Word(standing_name(of.standing)),
                of.since.map_or(Cell::Nothing, Cell::day),
                of.signal.map_or(Cell::Nothing, |signal| Cell::Word(signal.name())),
            ],
        );
        rows.write_if_many()?;
    }
    rows.end::<Error>(|| Ok(()))?;
    Ok(())
}

/// Only his class changed, because others bought.
pub fn set_abc(tx: &Transaction, client: i64, abc: Abc) -> Result<()> {
    tx.prepare_cached("UPDATE standings SET abc = ?2 WHERE client_id = ?1")?
        .execute((client, abc_name(abc)))?;
    Ok(())
}

/// He has no order any more.
pub fn forget(tx: &Transaction, client: i64) -> Result<()> {
    tx.prepare_cached("DELETE FROM standings WHERE client_id = ?1")?
        .execute([client])?;
    Ok(())
}
