//! Touches: every contact planned with a date, done with an outcome, stopped by a new order or a wish to be left alone.

use super::shapes::{Id, Who};
use super::stored::word;
use super::{App, Error, Result, people, refresh};
use crate::domain::case::ClosedAs;
use crate::domain::money::Money;
use crate::domain::refusal::Refusal;
use crate::domain::sentence::Sentence;
use crate::domain::touch::{self, About, Channel, Next, Outcome};
use crate::store::firm::{self, Firm};
use crate::store::touches::{self, Touch};
use crate::store::{Connection, Transaction, cases, clients, consents, journal, returns};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct TouchRow {
    pub id: i64,
    pub case_id: i64,
    pub client: String,
    pub channel: Channel,
    /// The name of a built-in purpose (`touch-about-…`) or the user's own words.
    pub about: String,
    pub who: Who,
    pub planned_on: NaiveDate,
    pub done_on: Option<NaiveDate>,
    pub outcome: Option<Outcome>,
    pub note: String,
    pub minutes: i64,
    pub cost: Money,
    pub cancelled: bool,
    pub letter_id: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct PlanTouch {
    pub case_id: i64,
    pub channel: Channel,
    pub about: String,
    pub employee_id: i64,
    pub planned_on: NaiveDate,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct TouchDone {
    pub id: i64,
    pub done_on: NaiveDate,
    pub outcome: Outcome,
    pub note: String,
    pub minutes: i64,
    /// `None`: the firm's usual cost of this channel.
    pub cost_minor: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct MoveTouch {
    pub id: i64,
    pub planned_on: NaiveDate,
    /// `None` leaves who it is.
    pub employee_id: Option<i64>,
}

/// The touches of one case, in the order of the plan; those taken off stay visible.
pub fn list(app: &App, request: Id) -> Result<Vec<TouchRow>> {
    app.read(|db| {
        let firm = firm::get(db)?;
        let client = client_of(db, request.id)?;
        touches::of(db, request.id)?
            .into_iter()
            .map(|touch| row(db, &firm, &client.name, touch))
            .collect()
    })
}

pub fn plan(app: &App, request: PlanTouch) -> Result<TouchRow> {
    not_past(request.planned_on, app.today())?;
    app.step("touch-plan", |tx| {
        let id = plan_one(tx, &request, None)?;
        named_row(tx, id)
    })
}

pub fn done(app: &App, request: TouchDone) -> Result<TouchRow> {
    let today = app.today();
    app.step("touch-done", |tx| {
        finish(tx, &firm::get(tx)?, today, &request)?;
        named_row(tx, request.id)
    })
}

fn not_past(planned_on: NaiveDate, today: NaiveDate) -> Result<()> {
    if planned_on < today {
        return Err(Error::bad("planned_on", Sentence::new("touches-planned-past")));
    }
    Ok(())
}

pub fn shift(app: &App, request: MoveTouch) -> Result<TouchRow> {
    let today = app.today();
    app.step("touch-move", |tx| {
        let touch = still_planned(tx, request.id)?;
        let case = cases::get(tx, touch.case_id)?;
        let employee = request.employee_id.unwrap_or(touch.employee_id);
        people::may_act(tx, case.loss_id, employee)?;
        // A touch that is overdue may change hands on its old day.
        if request.planned_on != touch.planned_on {
            not_past(request.planned_on, today)?;
        }
        not_too_soon(tx, &touch, request.planned_on)?;
        touches::shift(tx, touch.id, request.planned_on, employee)?;
        named_row(tx, touch.id)
    })
}

/// The news of one who refused may wait longer than its pause, and not shorter.
fn not_too_soon(db: &Connection, news: &Touch, on: NaiveDate) -> Result<()> {
    if news.about != About::News.name() {
        return Ok(());
    }
    let refused_on = touches::of(db, news.case_id)?
        .into_iter()
        .filter(|touch| touch.outcome == Some(Outcome::Refused))
        .filter_map(|touch| touch.done_on)
        .max();
    match refused_on.map(|day| touch::after(Outcome::Refused, day)) {
        Some(Next::KeepInTouch(earliest)) if on < earliest => Err(Error::bad(
            "planned_on",
            Sentence::new("touches-news-too-soon").with("day", earliest),
        )),
        _ => Ok(()),
    }
}

pub fn cancel(app: &App, request: Id) -> Result<TouchRow> {
    let today = app.today();
    app.step("touch-cancel", |tx| {
        let touch = still_planned(tx, request.id)?;
        touches::cancel(tx, touch.id, today)?;
        named_row(tx, touch.id)
    })
}

/// Plans a touch on an open case; `letter_id` where it carries a letter. Refused on a case that came to its end, for a
/// client who is to be left in peace, and for the one who lost him.
pub(super) fn plan_one(tx: &Transaction, plan: &PlanTouch, letter_id: Option<i64>) -> Result<i64> {
    let case = cases::get(tx, plan.case_id)?;
    let client = clients::get(tx, case.client_id)?;
    if client.lost_twice_on.is_some() {
        return Err(refused(Refusal::Rule13, &client.name));
    }
    if client.do_not_contact_on.is_some() {
        return Err(refused(Refusal::DoNotContact, &client.name));
    }
    if case.closed_on.is_some() || returns::get(tx, case.id)?.is_some() {
        return Err(refused(Refusal::CaseClosed, &client.name));
    }
    people::may_act(tx, case.loss_id, plan.employee_id)?;
    let touch = Touch {
        letter_id,
        ..planned(
            plan.case_id,
            plan.channel,
            &plan.about,
            plan.employee_id,
            plan.planned_on,
        )
    };
    Ok(touches::add(tx, &touch)?)
}

/// A planned touch as the store takes it.
pub(super) fn planned(case_id: i64, channel: Channel, about: &str, employee_id: i64, planned_on: NaiveDate) -> Touch {
    Touch {
        id: 0,
        case_id,
        channel,
        about: about.trim().to_owned(),
        employee_id,
        planned_on,
        done_on: None,
        outcome: None,
        note: String::new(),
        minutes: 0,
        cost_minor: 0,
        cancelled_on: None,
        letter_id: None,
    }
}

/// A planned touch is done: its outcome is written and taken for what it means to the case.
pub(super) fn finish(tx: &Transaction, firm: &Firm, today: NaiveDate, done: &TouchDone) -> Result<()> {
    let touch = still_planned(tx, done.id)?;
    let touch = came_of(firm, today, touch, done)?;
    touches::finish(tx, &touch)?;
    consequences(tx, today, &touch, done.outcome)
}

/// A touch nobody had planned: the client rang himself, or a letter went its way. `done.id` is not read; `letter_id`
/// where it carried a letter. It may be noted on any case, because it has happened.
pub(super) fn finish_out_of_plan(
    tx: &Transaction,
    firm: &Firm,
    today: NaiveDate,
    plan: &PlanTouch,
    done: &TouchDone,
    letter_id: Option<i64>,
) -> Result<i64> {
    let case = cases::get(tx, plan.case_id)?;
    people::may_act(tx, case.loss_id, plan.employee_id)?;
    let touch = planned(
        plan.case_id,
        plan.channel,
        &plan.about,
        plan.employee_id,
        plan.planned_on,
    );
    let touch = came_of(firm, today, Touch { letter_id, ..touch }, done)?;
    let id = touches::add(tx, &touch)?;
    consequences(tx, today, &touch, done.outcome)?;
    Ok(id)
}

/// The touch with what came of it, once that can be true.
fn came_of(firm: &Firm, today: NaiveDate, touch: Touch, done: &TouchDone) -> Result<Touch> {
    if done.done_on > today {
        return Err(Error::bad(
            "done_on",
            Sentence::new("touches-done-later").with("day", done.done_on),
        ));
    }
    if done.minutes < 0 {
        return Err(Error::bad("minutes", Sentence::new("touches-minutes-below-zero")));
    }
    let cost_minor = done.cost_minor.unwrap_or_else(|| usual_cost(firm, touch.channel));
    if cost_minor < 0 {
        return Err(Error::bad("cost_minor", Sentence::new("touches-cost-below-zero")));
    }
    Ok(Touch {
        done_on: Some(done.done_on),
        outcome: Some(done.outcome),
        note: done.note.trim().to_owned(),
        minutes: done.minutes,
        cost_minor,
        ..touch
    })
}

/// What a touch costs besides the minutes it takes.
pub(super) fn usual_cost(firm: &Firm, channel: Channel) -> i64 {
    match channel {
        Channel::Letter => firm.letter_minor,
        Channel::Visit => firm.visit_minor,
        Channel::Call | Channel::Email | Channel::Gift | Channel::Event => 0,
    }
}

/// What an outcome does to the case. "Promised" and "ordered" do nothing: the return is made by the order itself (rule 11).
fn consequences(tx: &Transaction, today: NaiveDate, touch: &Touch, outcome: Outcome) -> Result<()> {
    refresh::case(tx, today, touch.case_id)?;
    let Next::KeepInTouch(news_on) = touch::after(outcome, touch.done_on.unwrap_or(today)) else {
        return Ok(());
    };
    touches::cancel_planned(tx, touch.case_id, today)?;
    let case = cases::get(tx, touch.case_id)?;
    // One who refuses the news of a closed case gets no other, and a returned client is not let go by a no.
    if case.closed_on.is_some() || returns::get(tx, case.id)?.is_some() {
        return Ok(());
    }
    cases::close(tx, case.id, today, ClosedAs::KeepInTouch)?;
    plan_news(tx, &case, news_on)
}

/// What he answered to "may we write to you?".
pub(super) fn note_consent(
    tx: &Transaction,
    client: i64,
    given: bool,
    source: &str,
    noted_on: NaiveDate,
) -> Result<()> {
    let consent = consents::Consent {
        channel: word(Channel::Letter),
        given,
        source: source.to_owned(),
        noted_on,
    };
    Ok(consents::add(tx, client, &consent)?)
}

/// Whether his last word on letters was a no.
fn refused_letters(db: &Connection, client: i64) -> Result<bool> {
    let letters = word(Channel::Letter);
    let last = consents::of(db, client)?
        .into_iter()
        .rfind(|consent| consent.channel == letters);
    Ok(last.is_some_and(|consent| !consent.given))
}

/// The one line of news to a client who is kept in touch with; none to him who wants no word at all, or no letters.
pub(super) fn plan_news(tx: &Transaction, case: &cases::Case, on: NaiveDate) -> Result<()> {
    let client = clients::get(tx, case.client_id)?;
    if client.do_not_contact_on.is_none() && client.lost_twice_on.is_none() && !refused_letters(tx, client.id)? {
        touches::add(
            tx,
            &planned(case.id, Channel::Letter, About::News.name(), case.driver_id, on),
        )?;
    }
    Ok(())
}

fn still_planned(db: &Connection, id: i64) -> Result<Touch> {
    let touch = touches::get(db, id)?;
    match (touch.done_on, touch.cancelled_on) {
        (Some(day), _) => Err(Error::bad("id", Sentence::new("touches-already-done").with("day", day))),
        (_, Some(day)) => Err(Error::bad(
            "id",
            Sentence::new("touches-already-cancelled").with("day", day),
        )),
        _ => Ok(touch),
    }
}

/// A refusal that tells whom it is about: where several are asked for at once, one must know which.
pub(super) fn refused(refusal: Refusal, client: &str) -> Error {
    let sentence = Sentence::new(&format!("cases-refused-{}", refusal.name())).with("client", client);
    Error::Refused { refusal, sentence }
}

fn client_of(db: &Connection, case_id: i64) -> Result<clients::Client> {
    Ok(clients::get(db, cases::get(db, case_id)?.client_id)?)
}

/// The row of a touch by its id.
pub(super) fn row_of(db: &Connection, id: i64) -> Result<TouchRow> {
    let touch = touches::get(db, id)?;
    let client = client_of(db, touch.case_id)?;
    row(db, &firm::get(db)?, &client.name, touch)
}

/// The row of a touch just changed; the step is named after its client.
fn named_row(tx: &Transaction, id: i64) -> Result<TouchRow> {
    let row = row_of(tx, id)?;
    journal::about(tx, &row.client)?;
    Ok(row)
}

fn row(db: &Connection, firm: &Firm, client: &str, touch: Touch) -> Result<TouchRow> {
    Ok(TouchRow {
        id: touch.id,
        case_id: touch.case_id,
        client: client.to_owned(),
        channel: touch.channel,
        about: touch.about,
        who: people::who(db, touch.employee_id)?,
        planned_on: touch.planned_on,
        done_on: touch.done_on,
        outcome: touch.outcome,
        note: touch.note,
        minutes: touch.minutes,
        cost: firm.money(touch.cost_minor),
        cancelled: touch.cancelled_on.is_some(),
        letter_id: touch.letter_id,
    })
}
