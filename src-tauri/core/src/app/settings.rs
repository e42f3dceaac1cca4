//! Settings of the firm and of the drive; every default is named in the method and may be changed.

use super::drive::Theme;
use super::shapes::{Gender, Nothing};
use crate::domain::{language::Language, money::Currency};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// All settings at once; sums in minor units of `currency`, shares from 0 to 1.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Settings {
    pub name: String,
    pub address: String,
    pub city: String,
    pub postal_code: String,
    pub phone: String,
    pub currency: Currency,
    pub letter_language: Language,
    pub sleeping_factor: f64,
    pub lost_factor: f64,
    pub fixed_limit_days: Option<i64>,
    pub margin_share: f64,
    pub years: i64,
    pub stay_rate: f64,
    pub discount_rate: f64,
    pub abc_days: i64,
    pub hour_minor: i64,
    pub letter_minor: i64,
    pub visit_minor: i64,
    pub rent_minor: i64,
    pub salary_minor: i64,
    pub deadline_days: i64,
    pub hot_pause_days: i64,
    pub drive: DriveSettings,
}

/// The open drive; saving it for the first time starts it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct DriveSettings {
    pub name: String,
    pub starts_on: NaiveDate,
    pub ends_on: Option<NaiveDate>,
    pub driver_id: Option<i64>,
    pub budget_minor: i64,
    pub hours_week: f64,
    pub goal_returns: i64,
    pub goal_profit_minor: i64,
}

/// How the window looks and speaks.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Look {
    pub ui_language: Language,
    pub theme: Theme,
    /// Per cent, 100 to 200.
    pub text_scale: i64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Employee {
    /// `None` in a request: somebody new.
    pub id: Option<i64>,
    pub name: String,
    pub role: String,
    pub gender: Option<Gender>,
    pub phone: String,
    pub is_director: bool,
    /// Per cent of the profit of returning orders, from 0 to 1.
    pub commission_share: f64,
    pub active: bool,
}
pub fn get(_: &crate::app::App, _: crate::app::shapes::Nothing) -> crate::app::Result<crate::app::settings::Settings> { Err(crate::app::Error::NotFound) }
pub fn save(_: &crate::app::App, _: crate::app::settings::Settings) -> crate::app::Result<crate::app::settings::Settings> { Err(crate::app::Error::NotFound) }
pub fn look(_: &crate::app::App, _: crate::app::settings::Look) -> crate::app::Result<crate::app::drive::DriveState> { Err(crate::app::Error::NotFound) }
pub fn employees(_: &crate::app::App, _: crate::app::shapes::Nothing) -> crate::app::Result<Vec<crate::app::settings::Employee>> { Err(crate::app::Error::NotFound) }
pub fn save_employee(_: &crate::app::App, _: crate::app::settings::Employee) -> crate::app::Result<crate::app::settings::Employee> { Err(crate::app::Error::NotFound) }
