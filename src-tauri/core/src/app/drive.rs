//! The drive as a whole: first start, what the frame of the window shows, leaving the sample.

use super::losses::year_up_to;
use super::shapes::Nothing;
use super::{App, Error, Result, refresh, sample, undo};
use crate::domain::{language::Language, money::Currency, sentence::Sentence};
use crate::store::{Connection, clients, counts, drives, firm, journal, losses, wipe};
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
    /// The day losses were counted up to, where it is after today: then nothing is counted anew.
    pub counted_on: Option<NaiveDate>,
    pub drive: Option<DriveLine>,
    pub counts: PlaceCounts,
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
    /// With a touch of ours before the order; who came by himself is counted apart.
    pub returned: i64,
    pub goal_returns: i64,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct PlaceCounts {
    pub clients: i64,
    /// In the twelve months up to today, returned or not, as the losses count by default.
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

pub fn state(app: &App, _: Nothing) -> Result<DriveState> {
    let today = app.today();
    app.read(|db| {
        let firm = firm::get(db)?;
        let drive = drives::open(db)?;
        let returned = drives::returned(db, drive.as_ref().map(|drive| drive.id))?;
        Ok(DriveState {
            started: firm.started || clients::count(db)? > 0,
            sample: firm.sample,
            ui_language: Language::from_tag(&firm.ui_language).unwrap_or_default(),
            theme: theme(&firm.theme),
            text_scale: firm.text_scale,
            currency: firm.currency,
            today,
            counted_on: Some(refresh::counted_day(db, today)?).filter(|counted| *counted > today),
            drive: drive.map(|drive| DriveLine {
                name: drive.name,
                starts_on: drive.starts_on,
                ends_on: drive.ends_on,
                returned,
                goal_returns: drive.goal_returns,
            }),
            counts: counts(db, today)?,
            undo: undo::next(db, false)?,
            redo: undo::next(db, true)?,
            firm: firm.name,
        })
    })
}

pub fn start(app: &App, request: StartRequest) -> Result<DriveState> {
    let today = app.today();
    app.write("start", |tx| {
        if clients::count(tx)? > 0 || firm::get(tx)?.started {
            return Err(Error::BadInput {
                field: None,
                sentence: Sentence::new("drive-already-started"),
            });
        }
        let tag = request.language.tag();
        firm::save_look(tx, tag, &firm::get(tx)?.theme, firm::get(tx)?.text_scale)?;
        let mut firm = firm::get(tx)?;
        firm.letter_language = tag.to_owned();
        firm.currency = match request.language {
            Language::Ru => Currency::RUB,
            Language::Bg | Language::En => Currency::EUR,
        };
        firm::save(tx, &firm)?;
        firm::start(tx, request.with == StartWith::Sample)?;
        if request.with == StartWith::Sample {
            sample::fill(tx, request.language, today)?;
        }
        Ok(())
    })?;
    state(app, Nothing {})
}

/// Ends the open drive. Its cases, expenses and results stay its own; the next one starts when it is named in the settings.
pub fn end(app: &App, _: Nothing) -> Result<DriveState> {
    let today = app.today();
    app.step("drive-end", |tx| {
        let open = drives::open(tx)?.ok_or(Error::BadInput {
            field: None,
            sentence: Sentence::new("drive-none-open"),
        })?;
        journal::about(tx, &open.name)?;
        Ok(drives::close(tx, open.id, today)?)
    })?;
    state(app, Nothing {})
}

/// Only a sample is ever emptied; a drive of the user's own is never wiped by a command.
pub fn leave_sample(app: &App, _: Nothing) -> Result<DriveState> {
    app.write("leave-sample", |tx| {
        if !firm::get(tx)?.sample {
            return Err(Error::BadInput {
                field: None,
                sentence: Sentence::new("drive-not-a-sample"),
            });
        }
        wipe::all(tx)?;
        Ok(())
    })?;
    app.seed()?;
    state(app, Nothing {})
}

fn counts(db: &Connection, today: NaiveDate) -> Result<PlaceCounts> {
    let counts = counts::all(db, today)?;
    Ok(PlaceCounts {
        clients: counts.clients,
        lost: losses::heads(db, year_up_to(today), today)?,
        cases_open: counts.cases_open,
        fixes_open: counts.fixes_open,
        letters_draft: counts.letters_draft,
        overdue: counts.overdue,
    })
}

pub fn theme(stored: &str) -> Theme {
    match stored {
        "light" => Theme::Light,
        "dark" => Theme::Dark,
        _ => Theme::System,
    }
}
