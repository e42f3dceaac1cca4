//! Cases: opened from a loss, driven by one person, read as one story, closed for a reason or by a new order.

use super::clients::{ComplaintRow, ContactPerson, PersonLine};
use super::fixes::FixRow;
use super::interviews::Interview;
use super::letters::LetterRow;
use super::rhythm::RhythmLine;
use super::shapes::{NextStep, Rule10Exception, Who};
use crate::domain::case::{ClosedAs, State};
use crate::domain::money::Money;
use crate::domain::sentence::Sentence;
use crate::domain::worth::{Chance, Pursuit, PursuitReason};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

mod course;
mod page;
mod terms;
mod timeline;

pub(super) mod costs;
pub(super) mod next;

pub use course::{aftercare, assign, close, open, overrule, reopen, severity};
pub(super) use course::{let_go, may_be_overruled, may_be_pursued};
pub use page::{get, list};
pub use terms::{compensate, offer};
pub(super) use timeline::closed_as;

/// One or several losses become cases of one driver. All or none.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct OpenCases {
    pub loss_ids: Vec<i64>,
    pub driver_id: i64,
    pub exception: Option<Rule10Exception>,
    /// Wait the firm's pause before the first touch.
    pub hot: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct OpenedCases {
    pub case_ids: Vec<i64>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct CaseRow {
    pub id: i64,
    pub client_id: i64,
    pub client: String,
    pub city: String,
    pub state: State,
    pub closed_as: Option<ClosedAs>,
    pub driver: Who,
    pub lost_on: NaiveDate,
    pub days_since: i64,
    pub yearly: Money,
    pub next: NextStep,
    /// An open case without a next step.
    pub defect: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct CasePage {
    pub id: i64,
    pub client_id: i64,
    pub client: String,
    pub city: String,
    pub contact: Option<ContactPerson>,
    pub phone: String,
    /// What to dial after the phone has answered.
    pub extension: String,
    /// Who answers it, where that is not the contact person: the client has no other phone.
    pub phone_of: Option<PersonLine>,
    pub email: String,
    pub facts: Vec<String>,
    pub state: State,
    pub closed_as: Option<ClosedAs>,
    pub opened_on: NaiveDate,
    pub lost_on: NaiveDate,
    pub days_since: i64,
    pub lost_by: Option<Who>,
    pub driver: Who,
    /// Rule 10 was set aside for the driver, and why.
    pub exception: Option<Rule10Exception>,
    pub hot_until: Option<NaiveDate>,
    pub evidence: Sentence,
    pub rhythm: Option<RhythmLine>,
    pub yearly: Money,
    pub average_order: Money,
    pub sltv: Money,
    /// Over which years and by which rates it is counted.
    pub second_life: Sentence,
    pub chance: Chance,
    pub expected: Money,
    /// The most that offer and compensation may cost together.
    pub ceiling: Option<Money>,
    /// How it hangs together with what is expected.
    pub ceiling_means: Option<Sentence>,
    pub verdict: Pursuit,
    pub verdict_reason: PursuitReason,
    pub verdict_why: String,
    pub severity_ours: Option<i64>,
    /// The talk with the client; `None` until begun.
    pub interview: Option<Interview>,
    /// What the staff and the brainstorm say, kept apart.
    pub other_voices: Vec<Interview>,
    /// Fixes of the true reason.
    pub fixes: Vec<FixRow>,
    pub gate: Gate,
    pub offer: Option<Offer>,
    pub compensation: Option<Compensation>,
    pub letters: Vec<LetterRow>,
    pub complaints: Vec<ComplaintRow>,
    pub timeline: Vec<TimelineItem>,
    pub next: NextStep,
    pub defect: bool,
    pub spent: Money,
    pub orders_after: i64,
    pub earned: Money,
    pub returned_on: Option<NaiveDate>,
    pub aftercare: Vec<AftercareRow>,
    pub lost_twice: bool,
    pub do_not_contact: bool,
    /// Orders a compensation can be a share of, newest first, at most 20.
    pub recent_orders: Vec<RecentOrder>,
}

/// Whether the firm may say "we have put it right", and if not, what is missing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Gate {
    pub open: bool,
    pub missing: Option<Sentence>,
    /// An apology that is approved goes all the same: it tells what was checked when it was signed.
    pub goes: Option<Sentence>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct RecentOrder {
    pub id: i64,
    pub number: String,
    pub day: NaiveDate,
    pub sum: Money,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum TimelineKind {
    Planned,
    Overdue,
    Done,
    /// A fact from the records.
    Fact,
    /// Refused, complained.
    Bad,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct TimelineItem {
    pub day: NaiveDate,
    pub kind: TimelineKind,
    pub sentence: Sentence,
    pub note: String,
    pub who: Option<Who>,
    pub cost: Option<Money>,
    pub touch_id: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct AssignCase {
    pub case_id: i64,
    pub driver_id: i64,
    pub exception: Option<Rule10Exception>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct CloseCase {
    pub case_id: i64,
    pub closed_as: ClosedAs,
}

/// The client's verdict overruled by hand, with the reason; `verdict: None` takes it back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct OverruleVerdict {
    pub case_id: i64,
    pub verdict: Option<Pursuit>,
    pub why: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct SeverityOurs {
    pub case_id: i64,
    /// 1 trifle … 5 end of the world.
    pub severity: i64,
}

/// Guarantee + special offer + personal control + room for something unexpected.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Offer {
    pub case_id: i64,
    pub guarantee: String,
    pub special: String,
    pub control_by: Option<Who>,
    pub gift: String,
    pub cost: Money,
    pub made_on: NaiveDate,
    pub deadline_on: Option<NaiveDate>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct OfferEdit {
    pub case_id: i64,
    pub guarantee: String,
    pub special: String,
    pub control_by: Option<i64>,
    pub gift: String,
    pub cost_minor: i64,
    pub deadline_on: Option<NaiveDate>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum CompensationForm {
    PaidBack,
    OffNextOrder,
}

/// A fixed sum taken from the problem order; granted, used, left.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Compensation {
    pub order: RecentOrder,
    pub granted: Money,
    pub used: Money,
    pub left: Money,
    pub form: CompensationForm,
    pub granted_on: NaiveDate,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct CompensationEdit {
    pub case_id: i64,
    pub order_id: i64,
    pub granted_minor: i64,
    pub used_minor: i64,
    pub form: CompensationForm,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct AftercareRow {
    pub days: i64,
    pub due_on: NaiveDate,
    pub done_on: Option<NaiveDate>,
    pub all_well: Option<bool>,
    pub note: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct AftercareDone {
    pub case_id: i64,
    pub days: i64,
    pub all_well: bool,
    pub note: String,
}

#[cfg(all(test, feature = "testing"))]
mod tests;
