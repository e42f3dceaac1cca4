//! A contact that has happened: the planned touch it was, or one out of plan.

use super::Result;
use super::touches::{self, PlanTouch, TouchDone};
use crate::domain::touch::{Channel, Outcome};
use crate::store::{Connection, Transaction, firm, touches as stored};
use chrono::NaiveDate;

/// What has happened.
pub struct Noted<'a> {
    pub case_id: i64,
    pub channel: Channel,
    /// The name of a built-in purpose; empty for a contact without one, which is nobody's planned touch.
    pub about: &'a str,
    pub by: i64,
    pub on: NaiveDate,
    pub outcome: Outcome,
    pub note: &'a str,
    pub minutes: i64,
    pub letter_id: Option<i64>,
}

/// Marks the planned touch of this purpose done, or notes one that nobody had planned. Returns its id.
pub fn note(tx: &Transaction, today: NaiveDate, noted: &Noted) -> Result<i64> {
    let firm = firm::get(tx)?;
    let planned = planned(tx, noted.case_id, noted.about)?;
    let done = TouchDone {
        id: planned.as_ref().map_or(0, |touch| touch.id),
        done_on: noted.on,
        outcome: noted.outcome,
        note: noted.note.to_owned(),
        minutes: noted.minutes,
        cost_minor: None,
    };
    match planned {
        Some(touch) => {
            touches::finish(tx, &firm, today, &done)?;
            Ok(touch.id)
        }
        None => {
            let plan = PlanTouch {
                case_id: noted.case_id,
                channel: noted.channel,
                about: noted.about.to_owned(),
                employee_id: noted.by,
                planned_on: noted.on,
            };
            touches::finish_out_of_plan(tx, &firm, today, &plan, &done, noted.letter_id)
        }
    }
}

/// The first touch of this purpose still planned on a case.
fn planned(db: &Connection, case: i64, about: &str) -> Result<Option<stored::Touch>> {
    let all = stored::of(db, case)?;
    Ok(all
        .into_iter()
        .find(|touch| !about.is_empty() && touch.is_open() && touch.about == about))
}
