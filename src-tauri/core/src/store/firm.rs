//! Settings of the firm: one row.

use super::{Connection, Result, Transaction};
use crate::domain::money::{Currency, Money};
use crate::domain::signal::{Limits, Thresholds};
use crate::domain::touch::Minutes;
use chrono::NaiveDate;
use rusqlite::{Row, named_params};

#[derive(Debug, Clone, PartialEq)]
pub struct Firm {
    pub name: String,
    pub address: String,
    pub city: String,
    pub postal_code: String,
    pub phone: String,
    pub currency: Currency,
    pub letter_language: String,
    pub ui_language: String,
    pub theme: String,
    pub text_scale: i64,
    pub sleeping_factor: f64,
    pub lost_factor: f64,
    pub fixed_limit_days: Option<i64>,
    pub inquiries_in_row: i64,
    pub no_answers_in_row: i64,
    pub volume_share: f64,
    pub volume_days: i64,
    pub complaint_days: i64,
    pub model_limit: f64,
    pub margin_share: f64,
    pub years: i64,
    pub stay_rate: f64,
    pub discount_rate: f64,
    pub abc_days: i64,
    pub hour_minor: i64,
    pub letter_minor: i64,
    pub visit_minor: i64,
    pub call_minutes: i64,
    pub writing_minutes: i64,
    pub visit_minutes: i64,
    pub rent_minor: i64,
    pub salary_minor: i64,
    pub deadline_days: i64,
    pub hot_pause_days: i64,
    pub sample: bool,
    pub started: bool,
}

impl Firm {
    /// What holds for clients of no group, and of a group without limits of its own.
    pub fn limits(&self) -> Limits {
        Limits {
            silence: Thresholds {
                sleeping_factor: self.sleeping_factor,
                lost_factor: self.lost_factor,
                fixed_limit_days: self.fixed_limit_days,
            },
            inquiries_in_row: self.inquiries_in_row.unsigned_abs() as usize,
            no_answers_in_row: self.no_answers_in_row.unsigned_abs() as usize,
            volume_share: self.volume_share,
            volume_days: self.volume_days,
            complaint_days: self.complaint_days,
            still_buys: self.model_limit,
        }
    }

    /// How long each kind of touch takes.
    pub fn minutes(&self) -> Minutes {
        Minutes {
            call: self.call_minutes,
            writing: self.writing_minutes,
            visit: self.visit_minutes,
        }
    }

    /// Minor units of the firm's currency as money.
    pub fn money(&self, minor: i64) -> Money {
        Money::new(minor, self.currency)
    }
}

fn row(row: &Row) -> rusqlite::Result<Firm> {
    let currency: String = row.get("currency")?;
    Ok(Firm {
        name: row.get("name")?,
        address: row.get("address")?,
        city: row.get("city")?,
        postal_code: row.get("postal_code")?,
        phone: row.get("phone")?,
        currency: Currency::new(&currency).unwrap_or(Currency::EUR),
        letter_language: row.get("letter_language")?,
        ui_language: row.get("ui_language")?,
        theme: row.get("theme")?,
        text_scale: row.get("text_scale")?,
        sleeping_factor: row.get("sleeping_factor")?,
        lost_factor: row.get("lost_factor")?,
        fixed_limit_days: row.get("fixed_limit_days")?,
        inquiries_in_row: row.get("inquiries_in_row")?,
        no_answers_in_row: row.get("no_answers_in_row")?,
        volume_share: row.get("volume_share")?,
        volume_days: row.get("volume_days")?,
        complaint_days: row.get("complaint_days")?,
        model_limit: row.get("model_limit")?,
        margin_share: row.get("margin_share")?,
        years: row.get("years")?,
        stay_rate: row.get("stay_rate")?,
        discount_rate: row.get("discount_rate")?,
        abc_days: row.get("abc_days")?,
        hour_minor: row.get("hour_minor")?,
        letter_minor: row.get("letter_minor")?,
        visit_minor: row.get("visit_minor")?,
        call_minutes: row.get("call_minutes")?,
        writing_minutes: row.get("writing_minutes")?,
        visit_minutes: row.get("visit_minutes")?,
        rent_minor: row.get("rent_minor")?,
        salary_minor: row.get("salary_minor")?,
        deadline_days: row.get("deadline_days")?,
        hot_pause_days: row.get("hot_pause_days")?,
        sample: row.get("sample")?,
        started: row.get("started")?,
    })
}

pub fn get(db: &Connection) -> Result<Firm> {
    Ok(db.prepare_cached(
        "SELECT name, address, city, postal_code, phone, currency, letter_language, ui_language, theme, text_scale,
                sleeping_factor, lost_factor, fixed_limit_days, inquiries_in_row, no_answers_in_row, volume_share, volume_days,
                complaint_days, model_limit, margin_share, years, stay_rate, discount_rate, abc_days,
                hour_minor, letter_minor, visit_minor, call_minutes, writing_minutes, visit_minutes, rent_minor, salary_minor, deadline_days, hot_pause_days, sample, started
         FROM firm",
    )?
    .query_row([], row)?)
}

/// Writes everything but the look of the window and the marks of the program itself.
pub fn save(tx: &Transaction, firm: &Firm) -> Result<()> {
    tx.execute(
        "UPDATE firm SET name = :name, address = :address, city = :city, postal_code = :postal_code, phone = :phone,
           currency = :currency, letter_language = :letter_language, sleeping_factor = :sleeping_factor,
           lost_factor = :lost_factor, fixed_limit_days = :fixed_limit_days,
           inquiries_in_row = :inquiries_in_row, no_answers_in_row = :no_answers_in_row, volume_share = :volume_share,
           volume_days = :volume_days, complaint_days = :complaint_days, model_limit = :model_limit, margin_share = :margin_share, years = :years,
           stay_rate = :stay_rate, discount_rate = :discount_rate, abc_days = :abc_days, hour_minor = :hour_minor,
           letter_minor = :letter_minor, visit_minor = :visit_minor,
           call_minutes = :call_minutes, writing_minutes = :writing_minutes, visit_minutes = :visit_minutes, rent_minor = :rent_minor,
           salary_minor = :salary_minor, deadline_days = :deadline_days, hot_pause_days = :hot_pause_days",
        named_params! {
            ":name": firm.name, ":address": firm.address, ":city": firm.city, ":postal_code": firm.postal_code,
            ":phone": firm.phone, ":currency": firm.currency.code(), ":letter_language": firm.letter_language,
            ":sleeping_factor": firm.sleeping_factor, ":lost_factor": firm.lost_factor,
            ":fixed_limit_days": firm.fixed_limit_days, ":inquiries_in_row": firm.inquiries_in_row,
            ":no_answers_in_row": firm.no_answers_in_row, ":volume_share": firm.volume_share,
            ":volume_days": firm.volume_days, ":complaint_days": firm.complaint_days, ":model_limit": firm.model_limit, ":margin_share": firm.margin_share, ":years": firm.years,
            ":stay_rate": firm.stay_rate, ":discount_rate": firm.discount_rate, ":abc_days": firm.abc_days,
            ":hour_minor": firm.hour_minor, ":letter_minor": firm.letter_minor, ":visit_minor": firm.visit_minor,
            ":call_minutes": firm.call_minutes, ":writing_minutes": firm.writing_minutes, ":visit_minutes": firm.visit_minutes,
            ":rent_minor": firm.rent_minor, ":salary_minor": firm.salary_minor,
            ":deadline_days": firm.deadline_days, ":hot_pause_days": firm.hot_pause_days,
        },
    )?;
    Ok(())
}

pub fn save_look(tx: &Transaction, ui_language: &str, theme: &str, text_scale: i64) -> Result<()> {
    tx.execute(
        "UPDATE firm SET ui_language = ?1, theme = ?2, text_scale = ?3",
        (ui_language, theme, text_scale),
    )?;
    Ok(())
}

/// The id of the one row.
pub const ONLY: i64 = 1;

/// The paper new letters begin on, as JSON; empty: the usual one.
pub fn paper(db: &Connection) -> Result<String> {
    Ok(db
        .prepare_cached("SELECT paper FROM firm")?
        .query_row([], |row| row.get(0))?)
}

pub fn set_paper(tx: &Transaction, paper: &str) -> Result<()> {
    tx.execute("UPDATE firm SET paper = ?1", [paper])?;
    Ok(())
}

/// The user has chosen how to begin.
pub fn start(tx: &Transaction, sample: bool) -> Result<()> {
    tx.execute("UPDATE firm SET started = 1, sample = ?1", [sample])?;
    Ok(())
}

/// The day the losses were last computed for.
pub fn refreshed_on(db: &Connection) -> Result<Option<NaiveDate>> {
    Ok(db
        .prepare_cached("SELECT refreshed_on FROM firm")?
        .query_row([], |row| row.get(0))?)
}

pub fn set_refreshed_on(tx: &Transaction, day: NaiveDate) -> Result<()> {
    tx.execute("UPDATE firm SET refreshed_on = ?1", [day])?;
    Ok(())
}
