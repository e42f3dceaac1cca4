//! Today: what to do now, in order, each with one button; beside it money lost and money returned.

use super::shapes::{NextStep, Nothing};
use crate::domain::money::Money;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Today {
    pub today: NaiveDate,
    pub overdue: Vec<Task>,
    pub now: Vec<Task>,
    pub tomorrow: Vec<Task>,
    /// The next fourteen days, today first.
    pub days: Vec<CalendarDay>,
    pub soon: Vec<Task>,
    /// What those lost in twelve months brought in a year.
    pub lost: i64,
    pub lost_yearly: Money,
    pub returned: i64,
    pub returned_yearly: Money,
    pub in_rents: Option<f64>,
    pub last_return: Option<LastReturn>,
}

/// One thing to do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Task {
    pub step: NextStep,
    pub case_id: Option<i64>,
    pub client: String,
    pub contact: String,
    /// For a fix: what it is, and how many cases wait for it.
    pub fix: String,
    pub waiting: i64,
    pub yearly: Money,
}

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct CalendarDay {
    pub day: NaiveDate,
    pub touches: i64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct LastReturn {
    pub case_id: i64,
    pub client: String,
    pub day: NaiveDate,
    pub sum: Money,
}
pub fn list(_: &super::App, _: super::shapes::Nothing) -> super::Result<Today> { Err(super::Error::NotFound) } // to be written
