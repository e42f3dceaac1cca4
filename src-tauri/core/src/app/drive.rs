//! The drive as a whole: first start, what the frame of the window shows, leaving the sample.

use super::shapes::Nothing;
use crate::domain::{language::Language, money::Currency, sentence::Sentence};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum Theme {
    System,
    Light,
    Dark,
}

/// What the frame of the window shows on every screen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct DriveState {
    /// False until the user has chosen sample, import or empty.
    pub started: bool,
    pub sample: bool,
    pub firm: String,
    pub ui_language: Language,
    pub theme: Theme,
    pub text_scale: i64,
    pub currency: Currency,
    pub today: NaiveDate,
    pub drive: Option<DriveLine>,
    pub counts: Counts,
    /// What Ctrl+Z would take back, and Ctrl+Shift+Z bring again.
    pub undo: Option<Sentence>,
    pub redo: Option<Sentence>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct DriveLine {
    pub name: String,
    pub starts_on: NaiveDate,
    pub ends_on: Option<NaiveDate>,
    pub returned: i64,
    pub goal_returns: i64,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Counts {
    pub clients: i64,
    pub lost: i64,
    pub cases_open: i64,
    pub fixes_open: i64,
    pub letters_draft: i64,
    pub overdue: i64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum StartWith {
    /// An invented bakery supplier with two years of orders, in the given language.
    Sample,
    /// The user's own drive; import follows or clients are entered by hand.
    Empty,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct StartRequest {
    pub with: StartWith,
    pub language: Language,
}
pub fn state(_: &crate::app::App, _: crate::app::shapes::Nothing) -> crate::app::Result<crate::app::drive::DriveState> { Err(crate::app::Error::NotFound) }
pub fn start(_: &crate::app::App, _: crate::app::drive::StartRequest) -> crate::app::Result<crate::app::drive::DriveState> { Err(crate::app::Error::NotFound) }
pub fn leave_sample(_: &crate::app::App, _: crate::app::shapes::Nothing) -> crate::app::Result<crate::app::drive::DriveState> { Err(crate::app::Error::NotFound) }
