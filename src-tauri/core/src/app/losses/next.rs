//! "What if we lose as many next year": a plain projection, for orientation only. Nothing here is written anywhere.

use super::count;
use crate::app::settings::examined;
use crate::app::{App, Result};
use crate::domain::losses::{self, Now};
use crate::domain::money::Money;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct WhatIf {
    /// Clients that buy now.
    pub clients: i64,
    /// What those who left do not bring in a year.
    pub missing: Money,
    /// What one who buys now brings a year on average; `None` where that is not known.
    pub each: Option<Money>,
    /// How many leave in a year, and which share of them is won back.
    pub leave: i64,
    pub back: f64,
    pub years: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct NextYears {
    /// 1 is the next one.
    pub year: u32,
    pub clients: i64,
    /// What is missing in that year, and since the first of them; `None` where no loss has a price yet.
    pub missing: Option<Money>,
    pub missing_in_all: Option<Money>,
}

pub fn next(_: &App, asked: WhatIf) -> Result<Vec<NextYears>> {
    if asked.leave < 0 {
        return Err(examined::out_of("leave", 0.0, asked.clients as f64));
    }
    if !(0.0..=1.0).contains(&asked.back) {
        return Err(examined::share_out_of("back", 0.0, 1.0));
    }
    let currency = asked.missing.currency;
    let now = Now {
        clients: count(asked.clients),
        missing: asked.missing.units(),
        each: asked.each.map_or(0.0, Money::units),
    };
    let money = |units: f64| asked.each.map(|_| Money::from_units(units, currency));
    Ok(
        losses::as_many_each_year(now, count(asked.leave), asked.back, asked.years.min(10))
            .into_iter()
            .map(|year| NextYears {
                year: year.year,
                clients: i64::from(year.clients),
                missing: money(year.missing),
                missing_in_all: money(year.missing_in_all),
            })
            .collect(),
    )
}
