//! Settings of the firm and of the drive; every default is named in the method and may be changed.

pub(super) mod examined;

use super::drive::{self, DriveState, Theme};
use super::shapes::{Gender, Nothing};
use super::{App, Error, Result, people, refresh};
use crate::domain::{language::Language, money::Currency, sentence::Sentence};
use crate::store::drives::{self, Drive};
use crate::store::{employees, firm, journal, limits};
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
    /// Signals S2 to S5 and S7.
    pub inquiries_in_row: i64,
    pub no_answers_in_row: i64,
    pub volume_share: f64,
    pub volume_days: i64,
    pub complaint_days: i64,
    pub model_limit: f64,
    pub margin_share: f64,
    pub years: i64,
    pub stay_rate: f64,
    pub discount_rate: f64,
    pub abc_days: i64,
    pub hour_minor: i64,
    pub letter_minor: i64,
    pub visit_minor: i64,
    /// How long a touch takes: a call, a letter, a visit.
    pub call_minutes: i64,
    pub writing_minutes: i64,
    pub visit_minutes: i64,
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

pub fn get(app: &App, _: Nothing) -> Result<Settings> {
    let today = app.today();
    app.read(|db| {
        let firm = firm::get(db)?;
        let drive = drives::open(db)?;
        Ok(Settings {
            name: firm.name,
            address: firm.address,
            city: firm.city,
            postal_code: firm.postal_code,
            phone: firm.phone,
            currency: firm.currency,
            letter_language: Language::from_tag(&firm.letter_language).unwrap_or_default(),
            sleeping_factor: firm.sleeping_factor,
            lost_factor: firm.lost_factor,
            fixed_limit_days: firm.fixed_limit_days,
            inquiries_in_row: firm.inquiries_in_row,
            no_answers_in_row: firm.no_answers_in_row,
            volume_share: firm.volume_share,
            volume_days: firm.volume_days,
            complaint_days: firm.complaint_days,
            model_limit: firm.model_limit,
            margin_share: firm.margin_share,
            years: firm.years,
            stay_rate: firm.stay_rate,
            discount_rate: firm.discount_rate,
            abc_days: firm.abc_days,
            hour_minor: firm.hour_minor,
            letter_minor: firm.letter_minor,
            visit_minor: firm.visit_minor,
            call_minutes: firm.call_minutes,
            writing_minutes: firm.writing_minutes,
            visit_minutes: firm.visit_minutes,
            rent_minor: firm.rent_minor,
            salary_minor: firm.salary_minor,
            deadline_days: firm.deadline_days,
            hot_pause_days: firm.hot_pause_days,
            drive: drive.map_or_else(|| DriveSettings::new(today), DriveSettings::from),
        })
    })
}

impl DriveSettings {
    /// A drive not started yet.
    fn new(today: NaiveDate) -> DriveSettings {
        DriveSettings {
            name: String::new(),
            starts_on: today,
            ends_on: None,
            driver_id: None,
            budget_minor: 0,
            hours_week: 0.0,
            goal_returns: 0,
            goal_profit_minor: 0,
        }
    }
}

impl From<Drive> for DriveSettings {
    fn from(drive: Drive) -> DriveSettings {
        DriveSettings {
            name: drive.name,
            starts_on: drive.starts_on,
            ends_on: drive.ends_on,
            driver_id: drive.driver_id,
            budget_minor: drive.budget_minor,
            hours_week: drive.hours_week,
            goal_returns: drive.goal_returns,
            goal_profit_minor: drive.goal_profit_minor,
        }
    }
}

/// Whether anything changed that clients are counted by; the name of the firm, typed letter by letter, is nothing such.
fn counts_otherwise(old: &firm::Firm, new: &firm::Firm) -> bool {
    let by = |of: &firm::Firm| (of.limits(), of.currency, of.margin_share, of.abc_days);
    by(old) != by(new)
}

pub fn save(app: &App, settings: Settings) -> Result<Settings> {
    examined::examine(&settings)?;
    let today = app.today();
    app.typed("settings", Some(firm::ONLY), |tx| {
        let old = firm::get(tx)?;
        if settings.currency != old.currency {
            examined::currency(settings.currency)?;
        }
        let drive = &settings.drive;
        if let Some(driver) = drive.driver_id {
            people::of_the_firm(tx, "driver_id", driver)?;
        }
        let new = firm::Firm {
            name: settings.name.trim().to_owned(),
            address: settings.address.trim().to_owned(),
            city: settings.city.trim().to_owned(),
            postal_code: settings.postal_code.trim().to_owned(),
            phone: settings.phone.trim().to_owned(),
            currency: settings.currency,
            letter_language: settings.letter_language.tag().to_owned(),
            sleeping_factor: settings.sleeping_factor,
            lost_factor: settings.lost_factor,
            fixed_limit_days: settings.fixed_limit_days,
            inquiries_in_row: settings.inquiries_in_row,
            no_answers_in_row: settings.no_answers_in_row,
            volume_share: settings.volume_share,
            volume_days: settings.volume_days,
            complaint_days: settings.complaint_days,
            model_limit: settings.model_limit,
            margin_share: settings.margin_share,
            years: settings.years,
            stay_rate: settings.stay_rate,
            discount_rate: settings.discount_rate,
            abc_days: settings.abc_days,
            hour_minor: settings.hour_minor,
            letter_minor: settings.letter_minor,
            visit_minor: settings.visit_minor,
            call_minutes: settings.call_minutes,
            writing_minutes: settings.writing_minutes,
            visit_minutes: settings.visit_minutes,
            rent_minor: settings.rent_minor,
            salary_minor: settings.salary_minor,
            deadline_days: settings.deadline_days,
            hot_pause_days: settings.hot_pause_days,
            ..old.clone()
        };
        examined::groups_sleep_first(&old, &new, &limits::all(tx)?)?;
        firm::save(tx, &new)?;
        if !drive.name.trim().is_empty() {
            let id = drives::open(tx)?.map_or(0, |open| open.id);
            drives::save(
                tx,
                &Drive {
                    id,
                    name: drive.name.trim().to_owned(),
                    starts_on: drive.starts_on,
                    ends_on: drive.ends_on,
                    driver_id: drive.driver_id,
                    budget_minor: drive.budget_minor,
                    hours_week: drive.hours_week,
                    goal_returns: drive.goal_returns,
                    goal_profit_minor: drive.goal_profit_minor,
                    closed_on: None,
                },
            )?;
            drives::take_in(tx)?;
        }
        if counts_otherwise(&old, &new) {
            refresh::all(tx, today)?;
        }
        Ok(())
    })?;
    get(app, Nothing {})
}

pub fn look(app: &App, look: Look) -> Result<DriveState> {
    let theme = match look.theme {
        Theme::System => "system",
        Theme::Light => "light",
        Theme::Dark => "dark",
    };
    // Not a step for undo: how the window looks is changed back where it was changed.
    app.write("look", |tx| {
        Ok(firm::save_look(
            tx,
            look.ui_language.tag(),
            theme,
            look.text_scale.clamp(100, 200),
        )?)
    })?;
    drive::state(app, Nothing {})
}

pub fn employees(app: &App, _: Nothing) -> Result<Vec<Employee>> {
    app.read(|db| Ok(employees::all(db)?.into_iter().map(Employee::from).collect()))
}

impl From<employees::Employee> for Employee {
    fn from(stored: employees::Employee) -> Employee {
        Employee {
            id: Some(stored.id),
            gender: people::gender(stored.gender.as_deref()),
            name: stored.name,
            role: stored.role,
            phone: stored.phone,
            is_director: stored.is_director,
            commission_share: stored.commission_share,
            active: stored.active,
        }
    }
}

pub fn save_employee(app: &App, employee: Employee) -> Result<Employee> {
    let name = employee.name.trim().to_owned();
    if name.is_empty() {
        return Err(Error::bad("name", Sentence::new("people-name-missing")));
    }
    people::short_enough("name", &name)?;
    if !(0.0..=1.0).contains(&employee.commission_share) {
        return Err(examined::share_out_of("commission_share", 0.0, 1.0));
    }
    app.typed("employee", employee.id, |tx| {
        if employees::by_name(tx, &name)?.is_some_and(|id| Some(id) != employee.id) {
            return Err(Error::bad(
                "name",
                Sentence::new("people-name-taken").with("name", name.as_str()),
            ));
        }
        journal::about(tx, &name)?;
        let id = employees::save(
            tx,
            &employees::Employee {
                id: employee.id.unwrap_or(0),
                name: name.clone(),
                role: employee.role.trim().to_owned(),
                gender: people::stored_gender(employee.gender),
                phone: employee.phone.trim().to_owned(),
                is_director: employee.is_director,
                commission_share: employee.commission_share,
                active: employee.active,
            },
        )?;
        Ok(Employee::from(employees::get(tx, id)?))
    })
}
