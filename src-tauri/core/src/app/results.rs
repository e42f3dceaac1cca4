//! Results: contacted, returned, regain rate with its interval, spent, earned; and who came back.

use super::shapes::{Nothing, Who};
use crate::domain::money::Money;
use crate::domain::results::Rate;
use crate::domain::sentence::Sentence;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Results {
    /// All of it in one line.
    pub line: Sentence,
    /// Cases opened.
    pub wanted: i64,
    /// Cases with at least one touch done.
    pub contacted: i64,
    pub returned: i64,
    /// Returned with no touch before the order; not in `returned`.
    pub spontaneous: i64,
    pub of_contacted: Rate,
    pub of_wanted: Rate,
    pub spent: Money,
    /// Profit of the returned clients' orders since their return; by the firm's margin where profit is unknown.
    pub earned: Money,
    pub profit_known: bool,
    pub romi: Option<f64>,
    pub net_romi: Option<f64>,
    pub returns: Vec<ReturnRow>,
    pub commissions: Vec<Commission>,
    /// Stated against true reason, where they differ.
    pub gaps: Vec<ReasonGap>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ReturnRow {
    pub case_id: i64,
    pub client: String,
    pub lost_on: NaiveDate,
    pub returned_on: NaiveDate,
    /// The trial order.
    pub first_order: Money,
    pub orders_since: i64,
    pub earned: Money,
    pub spent: Money,
    pub driver: Who,
    pub spontaneous: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Commission {
    pub who: Who,
    pub share: f64,
    pub sum: Money,
}

/// "Said price, was rudeness."
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ReasonGap {
    pub stated_code: String,
    pub stated_name: String,
    pub true_code: String,
    pub true_name: String,
    pub cases: i64,
}
pub fn get(_: &super::App, _: super::shapes::Nothing) -> super::Result<Results> { Err(super::Error::NotFound) } // to be written
