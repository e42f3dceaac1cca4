//! The exit interview: stated reason, why rounds with doubt marks, true reason, severity in his eyes.

use super::shapes::{Id, Nothing, Who};
use crate::domain::interview::{Advice, DoubtMark, Source};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A reason of the tree. Built-in ones are named in the locales by `reason-<code>`; the user's own carry `name`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Reason {
    pub id: i64,
    pub code: String,
    /// `competitor`, `company` or `outside`.
    pub group: String,
    pub name: String,
    pub human: bool,
    pub comfortable: bool,
    pub retired_on: Option<NaiveDate>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct NewReason {
    pub group: String,
    pub name: String,
    pub human: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct StartInterview {
    pub case_id: i64,
    pub source: Source,
    /// Needed for a talk with the client; staff may answer without a name.
    pub interviewer_id: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Why {
    pub round: i64,
    pub question: String,
    pub answer: String,
    pub doubts: Vec<DoubtMark>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Interview {
    pub id: i64,
    pub case_id: i64,
    pub client: String,
    pub source: Source,
    pub interviewer: Option<Who>,
    pub started_on: NaiveDate,
    pub finished_on: Option<NaiveDate>,
    /// The step the talk stopped at, so that it goes on there.
    pub step: String,
    pub stated_words: String,
    pub stated_reason: Option<Reason>,
    pub stated_doubts: Vec<DoubtMark>,
    pub whys: Vec<Why>,
    pub true_words: String,
    pub true_reason: Option<Reason>,
    pub human_factor: bool,
    /// The client confirmed it; otherwise it is our guess.
    pub confirmed: bool,
    pub severity_client: Option<i64>,
    pub severity_ours: Option<i64>,
    pub attracts: String,
    pub would_have_kept: String,
    pub would_return: String,
    pub who_decides: String,
    pub may_write: Option<bool>,
    pub minutes: i64,
    pub advice: Option<Advice>,
}

/// Everything the talk writes down; saved as it is typed. The rounds and doubts given replace those stored.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct InterviewEdit {
    pub id: i64,
    pub step: String,
    pub stated_words: String,
    pub stated_reason_id: Option<i64>,
    pub stated_doubts: Vec<DoubtMark>,
    pub whys: Vec<Why>,
    pub true_words: String,
    pub true_reason_id: Option<i64>,
    pub human_factor: bool,
    pub confirmed: bool,
    pub severity_client: Option<i64>,
    pub attracts: String,
    pub would_have_kept: String,
    pub would_return: String,
    pub who_decides: String,
    pub may_write: Option<bool>,
    pub minutes: i64,
}

/// What to say aloud at a step, in the client's language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct PromptRequest {
    pub interview_id: i64,
    /// `permission`, `open`, `why`, `mirror`, `attracts`, `kept`, `return`, `decides` or `thanks`.
    pub step: String,
    /// For `why`: 1 to 5.
    pub round: i64,
    /// His last words, which the next question is chosen by.
    pub last_answer: String,
}
pub fn start(_: &super::App, _: StartInterview) -> super::Result<Interview> { Err(super::Error::NotFound) } // to be written
pub fn get(_: &super::App, _: super::shapes::Id) -> super::Result<Interview> { Err(super::Error::NotFound) } // to be written
pub fn save(_: &super::App, _: InterviewEdit) -> super::Result<Interview> { Err(super::Error::NotFound) } // to be written
pub fn finish(_: &super::App, _: super::shapes::Id) -> super::Result<Interview> { Err(super::Error::NotFound) } // to be written
pub fn prompt(_: &super::App, _: PromptRequest) -> super::Result<crate::texts::prompts::Prompt> { Err(super::Error::NotFound) } // to be written
pub fn reasons(_: &super::App, _: super::shapes::Nothing) -> super::Result<Vec<Reason>> { Err(super::Error::NotFound) } // to be written
pub fn add_reason(_: &super::App, _: NewReason) -> super::Result<Reason> { Err(super::Error::NotFound) } // to be written
pub fn retire_reason(_: &super::App, _: super::shapes::Id) -> super::Result<Reason> { Err(super::Error::NotFound) } // to be written
