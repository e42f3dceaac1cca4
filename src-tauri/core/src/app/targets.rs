//! Whom to return: every lost client with what he is worth, sorted by expected value.

use super::shapes::Who;
use crate::domain::money::Money;
use crate::domain::sentence::Sentence;
use crate::domain::worth::{Abc, Chance, Mark, Pursuit, PursuitReason};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Targets {
    pub rows: Vec<TargetRow>,
    /// ABC is by profit; by turnover where no profit is known.
    pub by_profit: bool,
    pub hours_week: f64,
    pub budget: Money,
    /// Cost and hours of the default chain for one case.
    pub case_cost: Money,
    pub case_hours: f64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct TargetRow {
    pub loss_id: i64,
    pub client_id: i64,
    pub client: String,
    pub city: String,
    pub lost_on: NaiveDate,
    pub days_since: i64,
    pub abc: Abc,
    pub yearly: Money,
    pub sltv: Money,
    pub chance: Chance,
    pub expected: Money,
    pub verdict: Pursuit,
    pub verdict_reason: PursuitReason,
    /// The user overruled the default; his words are in `why`.
    pub by_hand: bool,
    pub why: Sentence,
    pub evidence: Sentence,
    pub lost_by: Option<Who>,
    pub marks: Vec<Mark>,
    pub case_id: Option<i64>,
    pub lost_twice: bool,
    pub do_not_contact: bool,
}
