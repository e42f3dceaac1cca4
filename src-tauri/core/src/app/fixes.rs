//! Fixes: cause → fix → owner → due → done with evidence → checked by another person. The gate of every promise.

use super::cases::Gate;
use super::interviews::Reason;
use super::reason_tree::shown;
use super::shapes::{Id, Nothing, Who};
use super::{App, Error, Result, people};
use crate::domain::refusal::Refusal;
use crate::domain::sentence::Sentence;
use crate::store::{Connection, Transaction, fixes as stored, interviews, journal, reasons};
use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum FixState {
    Planned,
    Overdue,
    /// Done with evidence; another person has still to look.
    Done,
    Checked,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct FixRow {
    pub id: i64,
    pub reason: Reason,
    /// The one case whose own cause it mends; `None`: all with this reason.
    pub only_for: Option<WaitingCase>,
    pub what: String,
    pub owner: Who,
    pub due_on: NaiveDate,
    pub done_on: Option<NaiveDate>,
    pub evidence: String,
    pub checked_by: Option<Who>,
    pub checked_on: Option<NaiveDate>,
    pub state: FixState,
    /// Open cases with this cause that wait for it.
    pub waiting: Vec<WaitingCase>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct WaitingCase {
    pub case_id: i64,
    pub client: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct PlanFix {
    /// `None`: a new one.
    pub id: Option<i64>,
    pub reason_id: i64,
    /// Of this case's own cause alone: for it, this one decides, and others with the same reason do not wait for it.
    #[serde(default)]
    pub case_id: Option<i64>,
    pub what: String,
    pub owner_id: i64,
    pub due_on: NaiveDate,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct FinishFix {
    pub id: i64,
    pub done_on: NaiveDate,
    pub evidence: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct CheckFix {
    pub id: i64,
    pub checked_by: i64,
}

pub fn list(app: &App, _: Nothing) -> Result<Vec<FixRow>> {
    let today = app.today();
    app.read(|db| rows(db, stored::all(db)?, today))
}

pub fn plan(app: &App, request: PlanFix) -> Result<FixRow> {
    let today = app.today();
    let what = request.what.trim();
    if what.is_empty() {
        return Err(Error::bad("what", Sentence::new("fixes-what-needed")));
    }
    app.step("fix-plan", |tx| {
        journal::about(tx, what)?;
        reasons::get(tx, request.reason_id)?;
        people::who(tx, request.owner_id)?;
        of_its_case(tx, &request)?;
        twin(tx, &request)?;
        let past = || Error::bad("due_on", Sentence::new("fixes-due-past").with("day", request.due_on));
        let id = match request.id {
            None if request.due_on < today => return Err(past()),
            None => {
                let cause = (request.reason_id, request.case_id);
                stored::add(tx, cause, what, request.owner_id, request.due_on)?
            }
            Some(id) => {
                let planned = not_yet_done(tx, id)?;
                // A day that was missed may stay while something else is changed.
                if request.due_on < today && request.due_on != planned.due_on {
                    return Err(past());
                }
                stored::save(
                    tx,
                    &stored::Fix {
                        reason_id: request.reason_id,
                        case_id: request.case_id,
                        what: what.to_owned(),
                        owner_id: request.owner_id,
                        due_on: request.due_on,
                        ..planned
                    },
                )?;
                id
            }
        };
        row(tx, stored::get(tx, id)?, today)
    })
}

/// A fix of one case mends the reason its client named.
fn of_its_case(tx: &Transaction, request: &PlanFix) -> Result<()> {
    let Some(case) = request.case_id else { return Ok(()) };
    let head = interviews::case_head(tx, case)?;
    let talk = interviews::latest(tx, case, "client")?;
    if talk.and_then(|talk| talk.true_reason_id) == Some(request.reason_id) {
        return Ok(());
    }
    let sentence = Sentence::new("fixes-not-his-reason").with("client", head.client);
    Err(Error::bad("reason_id", sentence))
}

/// The same change for the same cause is planned once: two of them would be done by halves.
fn twin(db: &Connection, request: &PlanFix) -> Result<()> {
    let words = |what: &str| what.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
    let plain = |what: &str| words(what).trim_end_matches('.').to_owned();
    let wanted = plain(&request.what);
    let twin = stored::of_reason(db, request.reason_id)?.into_iter().find(|one| {
        one.checked_on.is_none()
            && Some(one.id) != request.id
            && one.case_id == request.case_id
            && plain(&one.what) == wanted
    });
    let Some(twin) = twin else { return Ok(()) };
    let sentence = Sentence::new("fixes-twin")
        .with("who", people::who(db, twin.owner_id)?.name)
        .with("day", twin.due_on)
        .with("number", twin.id);
    Err(Error::bad("what", sentence))
}

/// What was done, and perhaps checked, is not rewritten into something nobody has done.
fn not_yet_done(tx: &Transaction, id: i64) -> Result<stored::Fix> {
    let fix = stored::get(tx, id)?;
    match fix.done_on {
        None => Ok(fix),
        Some(day) => Err(Error::bad("what", Sentence::new("fixes-done-stays").with("day", day))),
    }
}

/// What was planned and will not be done is taken off the list; the cases it held wait for it no longer.
pub fn drop(app: &App, Id { id }: Id) -> Result<Nothing> {
    app.step("fix-drop", |tx| {
        let fix = not_yet_done(tx, id)?;
        journal::about(tx, &fix.what)?;
        stored::drop_planned(tx, fix.id)?;
        Ok(Nothing {})
    })
}

pub fn finish(app: &App, request: FinishFix) -> Result<FixRow> {
    let today = app.today();
    app.step("fix-finish", |tx| {
        let fix = stored::get(tx, request.id)?;
        journal::about(tx, &fix.what)?;
        if let Some(day) = fix.checked_on {
            return Err(Error::bad("id", Sentence::new("fixes-checked-stays").with("day", day)));
        }
        if request.done_on > today {
            return Err(Error::bad("done_on", Sentence::new("fixes-done-in-future")));
        }
        if request.done_on < year_before(today) {
            return Err(Error::bad("done_on", Sentence::new("fixes-done-long-ago")));
        }
        if request.evidence.trim().is_empty() {
            return Err(Refusal::FixDoneNeedsEvidence.into());
        }
        let evidence = request.evidence.trim().to_owned();
        stored::save(
            tx,
            &stored::Fix {
                done_on: Some(request.done_on),
                evidence,
                ..fix
            },
        )?;
        row(tx, stored::get(tx, request.id)?, today)
    })
}

pub fn check(app: &App, request: CheckFix) -> Result<FixRow> {
    let today = app.today();
    app.step("fix-check", |tx| {
        let fix = stored::get(tx, request.id)?;
        journal::about(tx, &fix.what)?;
        if request.checked_by == fix.owner_id {
            let owner = people::who(tx, fix.owner_id)?.name;
            let sentence = Sentence::new("fixes-checked-by-owner").with("who", owner);
            return Err(Error::Refused {
                refusal: Refusal::FixCheckedByAnother,
                sentence,
            });
        }
        if fix.done_on.is_none_or(|done| done > today) {
            return Err(Refusal::FixCheckedAfterDone.into());
        }
        if fix.checked_on.is_none() {
            people::who(tx, request.checked_by)?;
            stored::save(
                tx,
                &stored::Fix {
                    checked_by: Some(request.checked_by),
                    checked_on: Some(today),
                    ..fix
                },
            )?;
        }
        row(tx, stored::get(tx, request.id)?, today)
    })
}

/// Fixes of the reason a case has, its own first; the one checked last comes first.
pub(super) fn of_case(db: &Connection, case: i64, reason: i64, today: NaiveDate) -> Result<Vec<FixRow>> {
    let (own, general): (Vec<_>, Vec<_>) = stored::of_reason(db, reason)?
        .into_iter()
        .filter(|fix| fix.case_id.is_none_or(|of| of == case))
        .partition(|fix| fix.case_id.is_some());
    rows(db, own.into_iter().chain(general).collect(), today)
}

/// Fixes that nobody has checked yet, by their day.
pub(super) fn all_open(db: &Connection, today: NaiveDate) -> Result<Vec<FixRow>> {
    let open = stored::all(db)?
        .into_iter()
        .filter(|fix| fix.checked_on.is_none())
        .collect();
    rows(db, open, today)
}

/// Whether the firm may tell this client "we have put it right"; if not, the first thing that is missing.
pub(super) fn gate(db: &Connection, case: i64) -> Result<Gate> {
    if !stored::opening(db, case)?.is_empty() {
        return Ok(Gate {
            open: true,
            missing: None,
            goes: None,
        });
    }
    Ok(Gate {
        open: false,
        missing: Some(missing(db, case)?),
        goes: None,
    })
}

fn missing(db: &Connection, case: i64) -> Result<Sentence> {
    let talk = interviews::latest(db, case, "client")?;
    let Some((talk, reason)) = talk.and_then(|talk| talk.true_reason_id.map(|reason| (talk, reason))) else {
        return Ok(Sentence::new("fixes-gate-no-interview"));
    };
    if !talk.confirmed {
        return Ok(Sentence::new("fixes-gate-not-confirmed"));
    }
    let mut fixes = Vec::new();
    for fix in stored::of_reason(db, reason)? {
        if stored::answers(db, fix.id, case)? {
            fixes.push(fix);
        }
    }
    let mended = fixes
        .iter()
        .find(|fix| fix.checked_on.is_some())
        .map(|fix| fix.what.clone());
    // What is under way comes before a checked one.
    let under_way = fixes
        .iter()
        .position(|fix| fix.checked_on.is_none())
        .unwrap_or_default();
    let Some(fix) = fixes.into_iter().nth(under_way) else {
        let outside = reasons::get(db, reason)?.group_code == "outside";
        return Ok(Sentence::new(if outside {
            "fixes-gate-outside"
        } else {
            "fixes-gate-no-fix"
        }));
    };
    let key = match (fix.done_on, fix.checked_by) {
        (None, _) => "fixes-gate-not-done",
        (Some(_), None) => "fixes-gate-not-checked",
        (Some(done), Some(checker)) => return stands_for_nothing(db, case, fix.what, done, checker),
    };
    let owner = people::who(db, fix.owner_id)?.name;
    let (key, mended) = match mended {
        Some(mended) if stored::answered(db, case)? => ("fixes-gate-half", mended),
        _ => (key, String::new()),
    };
    Ok(Sentence::new(key)
        .with("mended", mended)
        .with("what", fix.what)
        .with("owner", owner)
        .with("due", fix.due_on))
}

/// Why a checked fix does not open the gate of this case: it was there when he left, or who lost him vouches for it.
fn stands_for_nothing(db: &Connection, case: i64, what: String, done: NaiveDate, checker: i64) -> Result<Sentence> {
    let lost_on = interviews::case_head(db, case)?.lost_on;
    Ok(if done < lost_on {
        Sentence::new("fixes-gate-older")
            .with("what", what)
            .with("done", done)
            .with("lost", lost_on)
    } else {
        Sentence::new("fixes-gate-checked-by-loser")
            .with("what", what)
            .with("who", people::who(db, checker)?.name)
    })
}

fn year_before(day: NaiveDate) -> NaiveDate {
    day.checked_sub_months(Months::new(12)).unwrap_or(day)
}

fn rows(db: &Connection, fixes: Vec<stored::Fix>, today: NaiveDate) -> Result<Vec<FixRow>> {
    fixes.into_iter().map(|fix| row(db, fix, today)).collect()
}

fn row(db: &Connection, fix: stored::Fix, today: NaiveDate) -> Result<FixRow> {
    let state = match (fix.done_on, fix.checked_on) {
        (_, Some(_)) => FixState::Checked,
        (Some(_), None) => FixState::Done,
        (None, None) if fix.due_on < today => FixState::Overdue,
        (None, None) => FixState::Planned,
    };
    let waiting = stored::waiting(db, &fix)?;
    let named = |case: i64| -> Result<WaitingCase> {
        let client = interviews::case_head(db, case)?.client;
        Ok(WaitingCase { case_id: case, client })
    };
    Ok(FixRow {
        id: fix.id,
        reason: shown(reasons::get(db, fix.reason_id)?),
        only_for: fix.case_id.map(named).transpose()?,
        what: fix.what,
        owner: people::who(db, fix.owner_id)?,
        due_on: fix.due_on,
        done_on: fix.done_on,
        evidence: fix.evidence,
        checked_by: people::who_if(db, fix.checked_by)?,
        checked_on: fix.checked_on,
        state,
        waiting: waiting
            .into_iter()
            .map(|(case_id, client)| WaitingCase { case_id, client })
            .collect(),
    })
}
