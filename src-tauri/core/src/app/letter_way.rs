//! The letter's way: back to a draft before it leaves the house; after that to the courier, to the client, and to what came of it.
//!
//! Each handing over is a touch, with its cost; what comes back changes what came of that touch. A letter that came back goes
//! again as it is, or as a draft, because the address stands on the envelope that was approved with it; the call that was to ask
//! what he says of it is taken off, and planned anew when the letter goes again.

use super::letters::{Letter, LetterState, shape};
use super::shapes::Id;
use super::stored::{value_of, word};
use super::touches::{PlanTouch, plan_one};
use super::{App, Error, Result, letter_page, letter_renewed, letter_rules, letter_text, noted, refresh};
use crate::domain::money::Money;
use crate::domain::sentence::Sentence;
use crate::domain::touch::{self, About, Channel, Outcome};
use crate::store::letter_steps::{self, Step};
use crate::store::letters::{self as stored};
use crate::store::touches::{self, Touch};
use crate::store::{Connection, Transaction, firm, journal};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A step on the letter's way after printing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct LetterMoved {
    pub id: i64,
    /// `handed`, `delivered`, `sent_back` or `answered`.
    pub state: LetterState,
    pub day: NaiveDate,
    pub note: String,
    /// Who carries it; asked for when it is handed over.
    #[serde(default)]
    pub courier: String,
}

/// What happened to the letter on its way.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct LetterStep {
    /// `draft`: taken back to be mended after it had been printed or had come back.
    pub state: LetterState,
    pub day: NaiveDate,
    /// Who carries it, with `handed`.
    pub courier: String,
    pub note: String,
}

/// When the courier finds him, as one says it: "10:00–13:00".
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct VisitWindow {
    pub id: i64,
    pub window: String,
}

const LINE_LONGEST: usize = 60;
const APOLOGY: &str = "apology";

/// Back to a draft: an approved letter, printed or not, is mended so and approved anew while it is in the house, and one that
/// came back, which is taken for unread.
pub fn reopen(app: &App, Id { id }: Id) -> Result<Letter> {
    let today = app.today();
    app.step("letter-reopen", |tx| {
        let letter = stored::get(tx, id)?;
        journal::about(tx, &letter.client)?;
        match letter.state.as_str() {
            "draft" => {}
            "approved" | "printed" | "sent_back" => again(tx, &letter, today)?,
            _ => return Err(Error::bad("id", Sentence::new("letters-printed-already"))),
        }
        shape(tx, &stored::get(tx, id)?, today)
    })
}

/// When the courier finds him; known until the letter is handed over.
pub fn visit_window(app: &App, request: VisitWindow) -> Result<Letter> {
    let today = app.today();
    app.typed("letter-window", Some(request.id), |tx| {
        let letter = stored::get(tx, request.id)?;
        journal::about(tx, &letter.client)?;
        let window = one_line("window", &request.window)?;
        if !in_order(&window) {
            return Err(Error::bad("window", Sentence::new("letters-window-times")));
        }
        stored::set_window(tx, letter.id, &window)?;
        shape(tx, &stored::get(tx, letter.id)?, today)
    })
}

/// A draft again; a day that has passed does not stay in it.
fn again(tx: &Transaction, letter: &stored::Letter, today: NaiveDate) -> Result<()> {
    stored::reopen(tx, letter.id, today)?;
    // What was frozen with it, the hand and both ends of the envelope, follows again what is known now.
    let draft = letter_page::to_json(&letter_page::from_json(&letter.draft)?, None)?;
    stored::save_draft(tx, letter.id, &draft, &letter.envelope_line)?;
    let said_on = letter.approved_on.unwrap_or(letter.made_on);
    letter_renewed::renew(tx, letter, said_on, today)
}

/// What a slip and a register have room for on one line.
fn one_line(field: &'static str, text: &str) -> Result<String> {
    let line = letter_text::clean(text.to_owned());
    let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() > LINE_LONGEST {
        let sentence = Sentence::new("letters-line-longest").with("longest", LINE_LONGEST);
        return Err(Error::bad(field, sentence));
    }
    Ok(line)
}

/// Hours in a window are hours, the later one behind the earlier; a window may be told in words alone.
fn in_order(window: &str) -> bool {
    let parts = window.split(|sign: char| !(sign.is_ascii_digit() || matches!(sign, ':' | '.')));
    let of_clock = |part: &str| -> Option<(u32, u32)> {
        let (hour, minute) = part.split_once([':', '.'])?;
        Some((hour.parse().ok()?, minute.parse().ok()?))
    };
    let times: Vec<(u32, u32)> = parts.filter_map(of_clock).collect();
    times.iter().all(|&(hour, minute)| hour < 24 && minute < 60) && (times.len() != 2 || times[0] < times[1])
}

/// The letter's way after printing. Handing it over is the touch; what comes back changes what came of it.
pub fn moved(app: &App, request: LetterMoved) -> Result<Letter> {
    let today = app.today();
    app.step("letter-moved", |tx| {
        let letter = step_on(tx, &request, today)?;
        shape(tx, &letter, today)
    })
}

/// One step of one letter.
pub fn step_on(tx: &Transaction, request: &LetterMoved, today: NaiveDate) -> Result<stored::Letter> {
    let letter = stored::get(tx, request.id)?;
    journal::about(tx, &letter.client)?;
    let on_its_way = match request.state {
        LetterState::Handed => ["printed", "sent_back"].contains(&letter.state.as_str()),
        LetterState::Delivered => letter.state == "handed",
        LetterState::SentBack => ["handed", "delivered"].contains(&letter.state.as_str()),
        // Who answers has got it: that is noted first.
        LetterState::Answered => letter.state == "delivered",
        LetterState::Draft | LetterState::Approved | LetterState::Printed => false,
    };
    if !on_its_way {
        return Err(Error::bad("state", Sentence::new("letters-out-of-order")));
    }
    let since = [letter.closed_on, letter.handed_on, letter.printed_on];
    let since = since.into_iter().flatten().next().unwrap_or(letter.made_on);
    if request.day > today || request.day < since {
        return Err(Error::bad(
            "day",
            Sentence::new("letters-day-between").with("since", since),
        ));
    }
    let mut step = Step {
        note: request.note.trim().to_owned(),
        ..Step::of(&word(request.state), request.day)
    };
    if request.state == LetterState::Handed {
        letter_rules::may_go(tx, &letter, today)?;
        step.courier = carrier(&request.courier)?;
        hand_over(tx, &letter, request, today)?;
        ring_after(tx, &letter, request.day)?;
    } else {
        came_of(tx, &letter, request)?;
        if request.state == LetterState::SentBack {
            ring_not(tx, &letter, request.day)?;
        }
        refresh::case(tx, today, letter.case_id)?;
    }
    stored::moved(tx, letter.id, &step)?;
    Ok(stored::get(tx, letter.id)?)
}

/// Who carries it: the courier, the firm he works for, or whoever of the house brings it himself.
fn carrier(typed: &str) -> Result<String> {
    let courier = one_line("courier", typed)?;
    if courier.is_empty() {
        return Err(Error::bad("courier", Sentence::new("letters-courier-who")));
    }
    Ok(courier)
}

/// Nobody asks him what he says of a letter he has not got: the call is taken off on the day the letter came back.
fn ring_not(tx: &Transaction, letter: &stored::Letter, on: NaiveDate) -> Result<()> {
    if letter.kind != APOLOGY {
        return Ok(());
    }
    let asks = |touch: &&Touch| touch.is_open() && touch.about == About::AfterLetter.name();
    for touch in touches::of(tx, letter.case_id)?.iter().filter(asks) {
        touches::cancel(tx, touch.id, on)?;
    }
    Ok(())
}

/// The call that the letter's coming back took off is planned anew, by the same person; none where nobody is to be rung any more.
fn ring_after(tx: &Transaction, letter: &stored::Letter, handed_on: NaiveDate) -> Result<()> {
    let steps = letter_steps::of(tx, letter.id)?;
    let Some(back) = steps.iter().rfind(|step| step.state == word(LetterState::SentBack)) else {
        return Ok(());
    };
    let taken_off = |touch: &&Touch| touch.about == About::AfterLetter.name() && touch.cancelled_on == Some(back.day);
    let all = touches::of(tx, letter.case_id)?;
    let Some(call) = all.iter().rfind(taken_off).filter(|_| letter.kind == APOLOGY) else {
        return Ok(());
    };
    let plan = PlanTouch {
        case_id: letter.case_id,
        channel: call.channel,
        about: call.about.clone(),
        employee_id: call.employee_id,
        planned_on: touch::asked_after(handed_on),
    };
    match plan_one(tx, &plan, None) {
        Ok(_) | Err(Error::Refused { .. }) => Ok(()),
        Err(other) => Err(other),
    }
}

/// What happened to it so far, in the order it did.
pub fn steps(db: &Connection, letter: i64) -> Result<Vec<LetterStep>> {
    let all = letter_steps::of(db, letter)?.into_iter();
    all.map(|step| {
        Ok(LetterStep {
            state: value_of(&step.state)?,
            day: step.day,
            courier: step.courier,
            note: step.note,
        })
    })
    .collect()
}

fn hand_over(tx: &Transaction, letter: &stored::Letter, request: &LetterMoved, today: NaiveDate) -> Result<()> {
    let about = if letter.kind == APOLOGY {
        About::ApologyLetter.name()
    } else {
        ""
    };
    let touch = noted::note(
        tx,
        today,
        &noted::Noted {
            case_id: letter.case_id,
            channel: Channel::Letter,
            about,
            by: letter.signer_id,
            on: request.day,
            outcome: Outcome::Delivered,
            note: &request.note,
            minutes: 0,
            letter_id: Some(letter.id),
        },
    )?;
    let touch = touches::get(tx, touch)?;
    Ok(touches::finish(
        tx,
        &Touch {
            letter_id: Some(letter.id),
            ..touch
        },
    )?)
}

/// The touches of a case that carried this letter, the first handing over first.
pub fn carried(all: &[Touch], letter: i64) -> Vec<&Touch> {
    let own = |touch: &&Touch| touch.letter_id == Some(letter) && touch.done_on.is_some();
    let mut own: Vec<&Touch> = all.iter().filter(own).collect();
    own.sort_by_key(|touch| (touch.done_on, touch.id));
    own
}

/// What its touches cost, once it has been handed over.
pub fn cost(db: &Connection, letter: &stored::Letter) -> Result<Option<Money>> {
    let all = touches::of(db, letter.case_id)?;
    let own = carried(&all, letter.id);
    if own.is_empty() {
        return Ok(None);
    }
    let sum = own.iter().map(|touch| touch.cost_minor).sum();
    Ok(Some(firm::get(db)?.money(sum)))
}

fn came_of(tx: &Transaction, letter: &stored::Letter, request: &LetterMoved) -> Result<()> {
    let outcome = match request.state {
        LetterState::SentBack => Outcome::NoAnswer,
        LetterState::Answered => Outcome::Answered,
        _ => Outcome::Delivered,
    };
    let all = touches::of(tx, letter.case_id)?;
    if let Some(touch) = carried(&all, letter.id).pop().cloned() {
        let note = if request.note.trim().is_empty() {
            touch.note.clone()
        } else {
            request.note.trim().to_owned()
        };
        touches::finish(
            tx,
            &Touch {
                outcome: Some(outcome),
                note,
                ..touch
            },
        )?;
    }
    Ok(())
}
