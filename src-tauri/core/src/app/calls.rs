//! The call: a script filled from the case, and what came of the talk.

pub use super::call_begun::{CallBegun, begun, keep};

use super::letter_facts::{mended, some};
use super::stored::word;
use super::touches::{self, PlanTouch, TouchDone, TouchRow};
use super::{App, Error, Result, interviews, letter_said, people};
use crate::domain::case::ClosedAs;
use crate::domain::language::Language;
use crate::domain::sentence::Sentence;
use crate::domain::touch::{Channel, Outcome};
use crate::store::interviews::{self as stored, CaseHead};
use crate::store::touches as planned;
use crate::store::{
    Connection, Transaction, cases, clients, details, employees, firm, fixes, journal, letters, offers, reasons,
    returns, scripts,
};
use crate::texts::names;
use crate::texts::scripts::{Script, ScriptContext, fill, read_in};
use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, Weekday};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ScriptRequest {
    pub case_id: i64,
    /// `None`: the driver.
    pub caller_id: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct OtherWords {
    pub node: String,
    pub words: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct FinishCall {
    pub case_id: i64,
    /// The planned touch this call was; `None`: a call out of plan.
    pub touch_id: Option<i64>,
    pub caller_id: Option<i64>,
    /// Ids of the nodes walked, and last the reply that ended the talk: his answer to "may we write once a quarter?" is
    /// noted as his consent, or as its refusal.
    pub path: Vec<String>,
    pub outcome: Outcome,
    pub other_words: Vec<OtherWords>,
    pub note: String,
    pub minutes: i64,
    /// When to touch him again; needed where the answer leaves the case open and nothing is planned.
    pub next_on: Option<NaiveDate>,
}

/// The replies of the script to "may we write once a quarter?"; by the second the client asks for no word at all.
const MAY_WRITE: &str = "may-write";
const NO_WORD_AT_ALL: &str = "may-not-write";

/// The script for one call. It speaks of a fault the client confirmed and of a fix that is checked, or of neither.
pub fn script(app: &App, request: ScriptRequest) -> Result<Script> {
    let today = app.today();
    app.read(|db| {
        let head = stored::case_head(db, request.case_id)?;
        may_be_called(db, &head)?;
        let caller = request.caller_id.unwrap_or(head.driver_id);
        people::may_act(db, head.loss_id, caller)?;
        let caller = employees::get(db, caller)?;
        let language = interviews::language_of(db, head.client_id)?;
        let firm = firm::get(db)?;
        let talk = stored::latest(db, head.id, "client")?.filter(|talk| talk.confirmed);
        let reason = talk.as_ref().and_then(|talk| talk.true_reason_id);
        let ours = match reason {
            Some(reason) => reasons::get(db, reason)?.group_code == "company",
            None => true,
        };
        // A caller says in his own words what nobody has said in the client's language yet.
        let told = |text: Option<String>| text.map(|text| letter_said::known(db, language, text)).transpose();
        let mut fix = mended(db, fixes::opening(db, head.id)?.first())?;
        if let Some(fix) = &mut fix {
            fix.what = letter_said::known(db, language, std::mem::take(&mut fix.what))?;
        }
        let context = ScriptContext {
            client: details::main_person(db, head.client_id)?
                .map(|person| names::aloud(language, &person.full_name, people::gender(person.gender.as_deref()))),
            caller: caller.name,
            firm: firm.name,
            phone: some(caller.phone),
            ours,
            letter_on: letters::of(db, head.id)?
                .into_iter()
                .filter(|letter| letter.kind == "apology" && letter.state != "sent_back")
                .find_map(|letter| letter.handed_on),
            fault: told(talk.filter(|_| ours).and_then(|talk| some(talk.true_words)))?,
            fix,
            novelty: told(offers::get(db, head.id)?.and_then(|offer| some(offer.special)))?,
            times: two_times(today),
        };
        let window = Language::from_tag(&firm.ui_language).unwrap_or(language);
        fill(language, &context)
            .and_then(|script| read_in(window, script))
            .map_err(|error| Error::Failed {
                doing: "error-drafting",
                source: error.to_string(),
            })
    })
}

/// A returned client may be called at any time; a closed case and a client left in peace may not.
pub(super) fn may_be_called(db: &Connection, head: &CaseHead) -> Result<()> {
    let client = clients::get(db, head.client_id)?;
    let in_peace = client.do_not_contact_on.is_some() || client.lost_twice_on.is_some();
    if returns::get(db, head.id)?.is_some() && !in_peace {
        return Ok(());
    }
    interviews::may_be_asked(db, head)
}

/// Two to choose from: late morning of the next working day, afternoon of the one after.
fn two_times(today: NaiveDate) -> Vec<NaiveDateTime> {
    let first = next_working_day(today);
    let at = |day: NaiveDate, hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).map(|time| day.and_time(time));
    [at(first, 11, 0), at(next_working_day(first), 15, 30)]
        .into_iter()
        .flatten()
        .collect()
}

fn next_working_day(after: NaiveDate) -> NaiveDate {
    let ahead = match after.weekday() {
        Weekday::Fri => 3,
        Weekday::Sat => 2,
        _ => 1,
    };
    after.checked_add_days(Days::new(ahead)).unwrap_or(after)
}

/// What came of a call: the touch, the path through the script, his unforeseen words, and the next step.
pub fn finish(app: &App, request: FinishCall) -> Result<TouchRow> {
    let today = app.today();
    app.step("call", |tx| {
        let head = stored::case_head(tx, request.case_id)?;
        journal::about(tx, &head.client)?;
        may_be_called(tx, &head)?;
        let caller = request.caller_id.unwrap_or(head.driver_id);
        people::may_act(tx, head.loss_id, caller)?;
        if request.next_on.is_some_and(|day| day < today) {
            return Err(Error::bad("next_on", Sentence::new("calls-next-past")));
        }
        if request
            .touch_id
            .map(|id| planned::get(tx, id))
            .transpose()?
            .is_some_and(|touch| touch.case_id != head.id)
        {
            return Err(Error::NotFound);
        }
        let touch = touch(tx, &head, caller, today, &request)?;
        walked(tx, &head, caller, touch, today, &request)?;
        let may_write = match request.path.last().map(String::as_str) {
            Some(MAY_WRITE) => Some(true),
            Some(NO_WORD_AT_ALL) => Some(false),
            _ => None,
        };
        if request.outcome != Outcome::Refused {
            next_step(tx, &head, caller, &request)?;
        } else if let Some(given) = may_write {
            touches::note_consent(tx, head.client_id, given, "call", today)?;
            if !given {
                leave_in_peace(tx, &head, today)?;
            }
        }
        touches::row_of(tx, touch)
    })
}

/// The planned touch this call was, or one out of plan.
fn touch(tx: &Transaction, head: &CaseHead, caller: i64, today: NaiveDate, request: &FinishCall) -> Result<i64> {
    let firm = firm::get(tx)?;
    let done = TouchDone {
        id: request.touch_id.unwrap_or_default(),
        done_on: today,
        outcome: request.outcome,
        note: request.note.clone(),
        minutes: request.minutes,
        cost_minor: None,
    };
    if let Some(id) = request.touch_id {
        let touch = planned::get(tx, id)?;
        if touch.employee_id != caller {
            planned::shift(tx, id, touch.planned_on, caller)?;
        }
        touches::finish(tx, &firm, today, &done)?;
        return Ok(id);
    }
    let plan = call(head.id, caller, "", today);
    touches::finish_out_of_plan(tx, &firm, today, &plan, &done, None)
}

fn call(case_id: i64, employee_id: i64, about: &str, planned_on: NaiveDate) -> PlanTouch {
    PlanTouch {
        case_id,
        channel: Channel::Call,
        about: about.to_owned(),
        employee_id,
        planned_on,
    }
}

fn walked(
    tx: &Transaction,
    head: &CaseHead,
    caller: i64,
    touch: i64,
    today: NaiveDate,
    request: &FinishCall,
) -> Result<()> {
    let path = serde_json::to_string(&request.path).map_err(|error| Error::Failed {
        doing: "error-storing",
        source: error.to_string(),
    })?;
    // The script knows no "delivered": that is said of letters.
    if request.outcome == Outcome::Delivered {
        return Err(Error::bad("outcome", Sentence::new("calls-outcome")));
    }
    scripts::forget_begun(tx, head.id)?;
    let run = scripts::add(
        tx,
        &scripts::Run {
            case_id: head.id,
            touch_id: touch,
            caller_id: caller,
            day: today,
            language: interviews::language_of(tx, head.client_id)?.tag(),
            path: &path,
            outcome: &word(request.outcome),
        },
    )?;
    for said in request.other_words.iter().filter(|said| !said.words.trim().is_empty()) {
        scripts::add_other_words(tx, run, &said.node, said.words.trim())?;
    }
    Ok(())
}

/// He asked for no word at all: the promise is kept for every case and every channel.
fn leave_in_peace(tx: &Transaction, head: &CaseHead, today: NaiveDate) -> Result<()> {
    let client = clients::get(tx, head.client_id)?;
    let do_not_contact_on = client.do_not_contact_on.or(Some(today));
    clients::change(
        tx,
        &clients::Client {
            do_not_contact_on,
            ..client
        },
    )?;
    planned::cancel_planned(tx, head.id, today)?;
    Ok(cases::close(tx, head.id, today, ClosedAs::DoNotContact)?)
}

/// A case that stays open never stays without a next step.
fn next_step(tx: &Transaction, head: &CaseHead, caller: i64, request: &FinishCall) -> Result<()> {
    let open = !head.closed && returns::get(tx, head.id)?.is_none();
    if let Some(day) = request.next_on {
        touches::plan_one(tx, &call(head.id, caller, "", day), None)?;
    } else if open && !planned::of(tx, head.id)?.iter().any(planned::Touch::is_open) {
        return Err(Error::bad("next_on", Sentence::new("calls-next-needed")));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_friday_offers_monday_and_tuesday() {
        let times: Vec<String> = two_times("2026-11-27".parse().unwrap())
            .iter()
            .map(|time| time.format("%a %H:%M").to_string())
            .collect();
        assert_eq!(times, ["Mon 11:00", "Tue 15:30"]);
    }
}
