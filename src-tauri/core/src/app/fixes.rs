//! Fixes: cause → fix → owner → due → done with evidence → checked by another person. The gate of every promise.

use super::interviews::Reason;
use super::shapes::{Id, Nothing, Who};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum FixState {
    Planned,
    Overdue,
    /// Done with evidence; another person has still to look.
    Done,
    Checked,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct FixRow {
    pub id: i64,
    pub reason: Reason,
    pub what: String,
    pub owner: Who,
    pub due_on: NaiveDate,
    pub done_on: Option<NaiveDate>,
    pub evidence: String,
    pub checked_by: Option<Who>,
    pub checked_on: Option<NaiveDate>,
    pub state: FixState,
    /// Open cases with this cause that wait for it.
    pub waiting: Vec<WaitingCase>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct WaitingCase {
    pub case_id: i64,
    pub client: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct PlanFix {
    /// `None`: a new one.
    pub id: Option<i64>,
    pub reason_id: i64,
    pub what: String,
    pub owner_id: i64,
    pub due_on: NaiveDate,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct FinishFix {
    pub id: i64,
    pub done_on: NaiveDate,
    pub evidence: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct CheckFix {
    pub id: i64,
    pub checked_by: i64,
}
pub fn list(_: &super::App, _: super::shapes::Nothing) -> super::Result<Vec<FixRow>> { Err(super::Error::NotFound) } // to be written
pub fn plan(_: &super::App, _: PlanFix) -> super::Result<FixRow> { Err(super::Error::NotFound) } // to be written
pub fn finish(_: &super::App, _: FinishFix) -> super::Result<FixRow> { Err(super::Error::NotFound) } // to be written
pub fn check(_: &super::App, _: CheckFix) -> super::Result<FixRow> { Err(super::Error::NotFound) } // to be written
