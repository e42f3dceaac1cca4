//! What is offered to come back, and the compensation: a fixed share of the problem order with what is used and left.

use super::{Connection, Result, Transaction, named};
use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params};
use std::collections::HashMap;

#[derive(Debug, Clone, PartialEq)]
pub struct Offer {
    pub case_id: i64,
    pub guarantee: String,
    pub special: String,
    pub control_by: Option<i64>,
    pub gift: String,
    pub cost_minor: i64,
    pub made_on: NaiveDate,
    pub deadline_on: Option<NaiveDate>,
}

const OFFER: &str =
    "SELECT case_id, guarantee, special, control_by, gift, cost_minor, made_on, deadline_on FROM offers";

fn offer_row(row: &Row) -> rusqlite::Result<Offer> {
    Ok(Offer {
        case_id: row.get(0)?,
        guarantee: row.get(1)?,
        special: row.get(2)?,
        control_by: row.get(3)?,
        gift: row.get(4)?,
        cost_minor: row.get(5)?,
        made_on: row.get(6)?,
        deadline_on: row.get(7)?,
    })
}

pub fn get(db: &Connection, case: i64) -> Result<Option<Offer>> {
    Ok(db
        .prepare_cached(&format!("{OFFER} WHERE case_id = ?1"))?
        .query_row([case], offer_row)
        .optional()?)
}

/// Every offer by its case.
pub fn all(db: &Connection) -> Result<HashMap<i64, Offer>> {
    let mut statement = db.prepare_cached(OFFER)?;
    let rows = statement.query_map([], |row| offer_row(row).map(|offer| (offer.case_id, offer)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Writes the offer of a case; the day it was first made stays.
pub fn save(tx: &Transaction, offer: &Offer) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO offers (case_id, guarantee, special, control_by, gift, cost_minor, made_on, deadline_on)
         VALUES (:case_id, :guarantee, :special, :control_by, :gift, :cost_minor, :made_on, :deadline_on)
         ON CONFLICT (case_id) DO UPDATE SET guarantee = excluded.guarantee, special = excluded.special,
           control_by = excluded.control_by, gift = excluded.gift, cost_minor = excluded.cost_minor,
           deadline_on = excluded.deadline_on",
    )?
    .execute(named_params! {
        ":case_id": offer.case_id, ":guarantee": offer.guarantee, ":special": offer.special,
        ":control_by": offer.control_by, ":gift": offer.gift, ":cost_minor": offer.cost_minor,
        ":made_on": offer.made_on, ":deadline_on": offer.deadline_on,
    })?;
    Ok(())
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Form {
    PaidBack,
    OffNextOrder,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Compensation {
    pub case_id: i64,
    pub problem_order_id: i64,
    pub granted_minor: i64,
    pub used_minor: i64,
    /// Of the problem order, which it is a share of.
    pub currency: String,
    pub form: Form,
    pub granted_on: NaiveDate,
}

const COMPENSATION: &str = "SELECT case_id, problem_order_id, granted_minor, used_minor, currency, form, granted_on
                            FROM compensations";

fn compensation_row(row: &Row) -> rusqlite::Result<Compensation> {
    Ok(Compensation {
        case_id: row.get(0)?,
        problem_order_id: row.get(1)?,
        granted_minor: row.get(2)?,
        used_minor: row.get(3)?,
        currency: row.get(4)?,
        form: named::read(row, 5)?,
        granted_on: row.get(6)?,
    })
}

pub fn compensation(db: &Connection, case: i64) -> Result<Option<Compensation>> {
    let sql = format!("{COMPENSATION} WHERE case_id = ?1");
    Ok(db
        .prepare_cached(&sql)?
        .query_row([case], compensation_row)
        .optional()?)
}

/// Every compensation by its case.
pub fn compensations(db: &Connection) -> Result<HashMap<i64, Compensation>> {
    let mut statement = db.prepare_cached(COMPENSATION)?;
    let rows = statement.query_map([], |row| compensation_row(row).map(|found| (found.case_id, found)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Writes the compensation of a case; the day it was granted stays.
pub fn compensate(tx: &Transaction, compensation: &Compensation) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO compensations (case_id, problem_order_id, granted_minor, used_minor, currency, form, granted_on)
         VALUES (:case_id, :problem_order_id, :granted_minor, :used_minor, :currency, :form, :granted_on)
         ON CONFLICT (case_id) DO UPDATE SET problem_order_id = excluded.problem_order_id,
           granted_minor = excluded.granted_minor, used_minor = excluded.used_minor, currency = excluded.currency,
           form = excluded.form",
    )?
    .execute(named_params! {
        ":case_id": compensation.case_id, ":problem_order_id": compensation.problem_order_id,
        ":granted_minor": compensation.granted_minor, ":used_minor": compensation.used_minor,
        ":currency": compensation.currency, ":form": named::word(compensation.form),
        ":granted_on": compensation.granted_on,
    })?;
    Ok(())
}
