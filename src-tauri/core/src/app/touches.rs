//! Touches: every contact planned with a date, done with an outcome, stopped by a new order or a wish to be left alone.

use super::shapes::{Id, Who};
use crate::domain::money::Money;
use crate::domain::touch::{Channel, Outcome};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct TouchRow {
    pub id: i64,
    pub case_id: i64,
    pub client: String,
    pub channel: Channel,
    /// The name of a built-in purpose (`touch-about-…`) or the user's own words.
    pub about: String,
    pub who: Who,
    pub planned_on: NaiveDate,
    pub done_on: Option<NaiveDate>,
    pub outcome: Option<Outcome>,
    pub note: String,
    pub minutes: i64,
    pub cost: Money,
    pub cancelled: bool,
    pub letter_id: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct PlanTouch {
    pub case_id: i64,
    pub channel: Channel,
    pub about: String,
    pub employee_id: i64,
    pub planned_on: NaiveDate,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct TouchDone {
    pub id: i64,
    pub done_on: NaiveDate,
    pub outcome: Outcome,
    pub note: String,
    pub minutes: i64,
    /// `None`: the firm's usual cost of this channel.
    pub cost_minor: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct MoveTouch {
    pub id: i64,
    pub planned_on: NaiveDate,
    /// `None` leaves who it is.
    pub employee_id: Option<i64>,
}
pub fn list(_: &super::App, _: super::shapes::Id) -> super::Result<Vec<TouchRow>> { Err(super::Error::NotFound) } // to be written
pub fn plan(_: &super::App, _: PlanTouch) -> super::Result<TouchRow> { Err(super::Error::NotFound) } // to be written
pub fn done(_: &super::App, _: TouchDone) -> super::Result<TouchRow> { Err(super::Error::NotFound) } // to be written
pub fn shift(_: &super::App, _: MoveTouch) -> super::Result<TouchRow> { Err(super::Error::NotFound) } // to be written
pub fn cancel(_: &super::App, _: super::shapes::Id) -> super::Result<TouchRow> { Err(super::Error::NotFound) } // to be written
