//! Small shapes that several tasks share: who, which, and the empty request.

use crate::domain::touch::{About, Channel};
pub use crate::texts::names::Gender;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A request without particulars, and an answer without content: `{}`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Nothing {}

/// The one thing a request is about.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Id {
    pub id: i64,
}

/// A person of the firm, by name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Who {
    pub id: i64,
    pub name: String,
}

/// The two written exceptions to rule 10.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum Rule10Exception {
    OrderedByHead,
    NobodyElse,
}

/// What is to be done next on a case: the one strong button.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum StepKind {
    Interview,
    PlanFix,
    FinishFix,
    CheckFix,
    WriteLetter,
    ApproveLetter,
    PrintLetter,
    HandLetter,
    /// A letter came back: it goes again, or its address is mended first.
    LetterBack,
    Call,
    Visit,
    OtherTouch,
    /// An open case without a next step: a defect.
    PlanTouch,
    Aftercare,
    Nothing,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct NextStep {
    pub kind: StepKind,
    pub due: Option<NaiveDate>,
    pub overdue: bool,
    pub who: Option<Who>,
    pub channel: Option<Channel>,
    pub about: Option<About>,
    pub touch_id: Option<i64>,
    pub letter_id: Option<i64>,
    pub fix_id: Option<i64>,
    pub interview_id: Option<i64>,
}
