//! The call: a script filled from the case, and what came of the talk.

use super::shapes::Id;
use crate::domain::touch::Outcome;
use crate::texts::scripts::Script;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ScriptRequest {
    pub case_id: i64,
    /// `None`: the driver.
    pub caller_id: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct OtherWords {
    pub node: String,
    pub words: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct FinishCall {
    pub case_id: i64,
    /// The planned touch this call was; `None`: a call out of plan.
    pub touch_id: Option<i64>,
    pub caller_id: Option<i64>,
    /// Ids of the nodes walked.
    pub path: Vec<String>,
    pub outcome: Outcome,
    pub other_words: Vec<OtherWords>,
    pub note: String,
    pub minutes: i64,
    /// When to touch him again; needed where the answer leaves the case open and nothing is planned.
    pub next_on: Option<NaiveDate>,
}
pub fn script(_: &super::App, _: ScriptRequest) -> super::Result<crate::texts::scripts::Script> { Err(super::Error::NotFound) } // to be written
pub fn finish(_: &super::App, _: FinishCall) -> super::Result<super::touches::TouchRow> { Err(super::Error::NotFound) } // to be written
