//! The course of a case: opened, given to another driver, judged, closed, taken up again, looked after.
//!
//! Nothing here can make a case returned: that is done by an order (rule 11). Edge: the terms offered are in `terms`.

use super::{
    AftercareDone, AssignCase, CasePage, CloseCase, OpenCases, OpenedCases, OverruleVerdict, SeverityOurs, page,
};
use crate::app::picks::may_be_taken;
use crate::app::shapes::Id;
use crate::app::touches::{plan_news, planned, refused};
use crate::app::{App, Error, Result, people, standing};
use crate::domain::case::ClosedAs;
use crate::domain::refusal::Refusal;
use crate::domain::sentence::Sentence;
use crate::domain::touch::{self, About, Next, Outcome};
use crate::domain::worth::Pursuit;
use crate::store::cases::{self, Case};
use crate::store::clients::{self, Client};
use crate::store::losses::Loss;
use crate::store::returns::{self, Check};
use crate::store::{Connection, Transaction, drives, employees, firm, journal, losses, picks, standings, touches};
use chrono::{Days, NaiveDate};

/// Losses become cases of one driver with the default chain planned: all of them or none.
pub fn open(app: &App, request: OpenCases) -> Result<OpenedCases> {
    let today = app.today();
    if request.loss_ids.is_empty() {
        return Err(Error::bad("loss_ids", Sentence::new("cases-open-nobody")));
    }
    may_be_taken(app, &request.loss_ids)?;
    app.step("case-open", |tx| {
        works_here(tx, request.driver_id)?;
        let firm = firm::get(tx)?;
        let drive_id = drives::open(tx)?.map(|drive| drive.id);
        let hot_until = if request.hot {
            Some(later(today, firm.hot_pause_days))
        } else {
            None
        };
        let mut case_ids = Vec::new();
        let mut names = Vec::new();
        for loss_id in &request.loss_ids {
            let loss = losses::get(tx, *loss_id)?;
            people::admit(tx, loss.id, request.driver_id, request.exception, today)?;
            let beginning = Beginning {
                driver_id: request.driver_id,
                drive_id,
                hot_until,
                closed_as: None,
            };
            let (case_id, client) = begun(tx, &loss, &beginning, today)?;
            for step in touch::chain(today, standing::days_between(loss.lost_on, today), hot_until) {
                touches::add(
                    tx,
                    &planned(case_id, step.channel, step.about.name(), request.driver_id, step.on),
                )?;
            }
            case_ids.push(case_id);
            names.push(client);
        }
        journal::about(tx, &names.join(", "))?;
        Ok(OpenedCases { case_ids })
    })
}

/// What a case begins with.
struct Beginning {
    driver_id: i64,
    drive_id: Option<i64>,
    hot_until: Option<NaiveDate>,
    /// It is closed as it begins: nobody is pursued, and only a letter hangs on it.
    closed_as: Option<ClosedAs>,
}

/// A case of a loss, with nothing planned yet, and the client's name.
fn begun(tx: &Transaction, loss: &Loss, beginning: &Beginning, today: NaiveDate) -> Result<(i64, String)> {
    let client = clients::get(tx, loss.client_id)?;
    if beginning.closed_as != Some(ClosedAs::LostTwice) {
        may_be_pursued(&client)?;
    }
    if loss.case_id.is_some() || has_open_case(tx, client.id)? {
        return Err(refused(Refusal::CaseAlreadyOpen, &client.name));
    }
    if loss.lost_on > today {
        return Err(Error::bad(
            "loss_ids",
            Sentence::new("cases-lost-later")
                .with("client", client.name)
                .with("lost", loss.lost_on)
                .with("today", today),
        ));
    }
    if standings::get(tx, client.id)?.is_some_and(|standing| standing.last_order_on > loss.lost_on) {
        return Err(refused(Refusal::NotLost, &client.name));
    }
    let case = Case {
        id: 0,
        loss_id: loss.id,
        client_id: client.id,
        drive_id: beginning.drive_id,
        driver_id: beginning.driver_id,
        opened_on: today,
        hot_until: beginning.hot_until,
        severity_ours: None,
        verdict_by_hand: None,
        verdict_why: String::new(),
        closed_on: beginning.closed_as.map(|_| today),
        closed_as: beginning.closed_as,
    };
    let case_id = cases::add(tx, &case)?;
    if let Some((verdict, why)) = picks::overruled(tx)?.remove(&loss.id) {
        cases::set_verdict(tx, case_id, Some(verdict), &why)?;
    }
    Ok((case_id, client.name))
}

/// The case of a loss that nobody is to be won back from: it is closed as it begins, belongs to no drive and plans nothing.
/// A loss that has its case keeps it as it stands, and so does who was lost twice (rule 13): his one letter is written on the
/// case he had.
pub(in crate::app) fn let_go(tx: &Transaction, loss: &Loss, by: i64, today: NaiveDate) -> Result<i64> {
    let lost_twice = clients::get(tx, loss.client_id)?.lost_twice_on.is_some();
    let before = match lost_twice {
        true => cases::of_client(tx, loss.client_id)?.first().map(|case| case.id),
        false => None,
    };
    if let Some(case) = loss.case_id.or(before) {
        return Ok(case);
    }
    let beginning = Beginning {
        driver_id: by,
        drive_id: None,
        hot_until: None,
        closed_as: Some(if lost_twice {
            ClosedAs::LostTwice
        } else {
            ClosedAs::GoodRiddance
        }),
    };
    Ok(begun(tx, loss, &beginning, today)?.0)
}

/// Another driver; what his predecessor had still planned goes to him.
pub fn assign(app: &App, request: AssignCase) -> Result<CasePage> {
    let today = app.today();
    app.step("case-assign", |tx| {
        let (case, client) = still_open(tx, request.case_id)?;
        works_here(tx, request.driver_id)?;
        people::admit(tx, case.loss_id, request.driver_id, request.exception, today)?;
        cases::set_driver(tx, case.id, request.driver_id)?;
        touches::hand_over(tx, case.id, case.driver_id, request.driver_id)?;
        journal::about(tx, &client.name)?;
        page::of(tx, case.id, today)
    })
}

/// Our own estimate beside the client's.
pub fn severity(app: &App, request: SeverityOurs) -> Result<CasePage> {
    let today = app.today();
    if !(1..=5).contains(&request.severity) {
        return Err(Error::bad("severity", Sentence::new("cases-severity-range")));
    }
    app.step("case-severity", |tx| {
        let client = named(tx, request.case_id)?;
        cases::set_severity(tx, request.case_id, request.severity)?;
        journal::about(tx, &client.name)?;
        page::of(tx, request.case_id, today)
    })
}

pub fn overrule(app: &App, request: OverruleVerdict) -> Result<CasePage> {
    let today = app.today();
    let why = request.why.trim();
    if request.verdict.is_some() && why.is_empty() {
        return Err(Error::bad("why", Sentence::new("cases-overrule-why")));
    }
    app.step("case-overrule", |tx| {
        let client = named(tx, request.case_id)?;
        may_be_overruled(&client, request.verdict)?;
        let why = if request.verdict.is_some() { why } else { "" };
        cases::set_verdict(tx, request.case_id, request.verdict, why)?;
        journal::about(tx, &client.name)?;
        page::of(tx, request.case_id, today)
    })
}

/// Ends the pursuit: what was planned is taken off. One who wants no word is marked so for every screen and every list.
pub fn close(app: &App, request: CloseCase) -> Result<CasePage> {
    let today = app.today();
    app.step("case-close", |tx| {
        let (case, client) = still_open(tx, request.case_id)?;
        if request.closed_as == ClosedAs::LostTwice && client.lost_twice_on.is_none() {
            return Err(Error::bad(
                "closed_as",
                Sentence::new("cases-close-not-twice").with("client", client.name),
            ));
        }
        touches::cancel_planned(tx, case.id, today)?;
        cases::close(tx, case.id, today, request.closed_as)?;
        match request.closed_as {
            ClosedAs::DoNotContact => {
                clients::change(
                    tx,
                    &Client {
                        do_not_contact_on: Some(today),
                        ..client.clone()
                    },
                )?;
            }
            ClosedAs::KeepInTouch => {
                if let Next::KeepInTouch(on) = touch::after(Outcome::Refused, today) {
                    plan_news(tx, &case, on)?;
                }
            }
            ClosedAs::GivenUp | ClosedAs::GoodRiddance | ClosedAs::LostTwice => {}
        }
        journal::about(tx, &client.name)?;
        page::of(tx, case.id, today)
    })
}

/// Takes a closed case up again; its line of news is no next step for it.
pub fn reopen(app: &App, request: Id) -> Result<CasePage> {
    let today = app.today();
    app.step("case-reopen", |tx| {
        let case = cases::get(tx, request.id)?;
        let client = clients::get(tx, case.client_id)?;
        may_be_pursued(&client)?;
        if returns::get(tx, case.id)?.is_some() {
            return Err(refused(Refusal::CaseClosed, &client.name));
        }
        if has_open_case(tx, client.id)? {
            return Err(refused(Refusal::CaseAlreadyOpen, &client.name));
        }
        cases::reopen(tx, case.id)?;
        for touch in touches::of(tx, case.id)? {
            if touch.is_open() && touch.about == About::News.name() {
                touches::cancel(tx, touch.id, today)?;
            }
        }
        journal::about(tx, &client.name)?;
        page::of(tx, case.id, today)
    })
}

/// Rule 12: the returned client was asked how he fares.
pub fn aftercare(app: &App, request: AftercareDone) -> Result<CasePage> {
    let today = app.today();
    app.step("case-aftercare", |tx| {
        let client = named(tx, request.case_id)?;
        if returns::get(tx, request.case_id)?.is_none() {
            return Err(Error::bad(
                "case_id",
                Sentence::new("cases-aftercare-not-returned").with("client", client.name),
            ));
        }
        let checks = returns::checks(tx, request.case_id)?;
        let check = checks
            .into_iter()
            .find(|check| check.days == request.days)
            .ok_or(Error::NotFound)?;
        let note = request.note.trim().to_owned();
        returns::finish_check(
            tx,
            &Check {
                done_on: Some(today),
                all_well: Some(request.all_well),
                note,
                ..check
            },
        )?;
        journal::about(tx, &client.name)?;
        page::of(tx, request.case_id, today)
    })
}

fn later(day: NaiveDate, days: i64) -> NaiveDate {
    day.checked_add_days(Days::new(days.unsigned_abs())).unwrap_or(day)
}

fn works_here(db: &Connection, employee: i64) -> Result<()> {
    let employee = employees::get(db, employee)?;
    if employee.active {
        return Ok(());
    }
    Err(Error::bad(
        "driver_id",
        Sentence::new("cases-driver-gone").with("who", employee.name),
    ))
}

/// Nobody is judged worth returning who may not be pursued.
pub(in crate::app) fn may_be_overruled(client: &Client, verdict: Option<Pursuit>) -> Result<()> {
    match verdict {
        None | Some(Pursuit::GoodRiddance) => Ok(()),
        Some(_) => may_be_pursued(client),
    }
}

/// Rule 13, and who asked to be left alone.
pub(in crate::app) fn may_be_pursued(client: &Client) -> Result<()> {
    if client.lost_twice_on.is_some() {
        return Err(refused(Refusal::Rule13, &client.name));
    }
    if client.do_not_contact_on.is_some() {
        return Err(refused(Refusal::DoNotContact, &client.name));
    }
    Ok(())
}

fn has_open_case(db: &Connection, client: i64) -> Result<bool> {
    for case in cases::of_client(db, client)? {
        if case.closed_on.is_none() && returns::get(db, case.id)?.is_none() {
            return Ok(true);
        }
    }
    Ok(false)
}

fn named(db: &Connection, case_id: i64) -> Result<Client> {
    Ok(clients::get(db, cases::get(db, case_id)?.client_id)?)
}

/// The case with its client, while it is neither closed nor returned.
fn still_open(tx: &Transaction, case_id: i64) -> Result<(Case, Client)> {
    let case = cases::get(tx, case_id)?;
    let client = clients::get(tx, case.client_id)?;
    if case.closed_on.is_some() || returns::get(tx, case.id)?.is_some() {
        return Err(refused(Refusal::CaseClosed, &client.name));
    }
    Ok((case, client))
}
