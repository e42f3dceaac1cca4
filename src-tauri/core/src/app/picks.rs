//! The user's own hand over the proposal: whom he takes in or leaves out, and a verdict of his own with its reason.
//!
//! Rule: who was lost twice or wants no word is neither taken in nor judged worth returning.
//! Edge: all of it holds until a case is opened; the case takes the verdict over.

use super::board::Lost;
use super::cases::{may_be_overruled, may_be_pursued};
use super::shapes::{Id, Nothing};
use super::touches::refused;
use super::{App, Error, Result, targets};
use crate::domain::picker::{Barred, Pin};
use crate::domain::refusal::Refusal;
use crate::domain::sentence::Sentence;
use crate::domain::worth::Pursuit;
use crate::store::{Connection, clients, journal, losses, picks};
use serde::{Deserialize, Serialize};

/// The user's own hand over the proposal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct PinTargets {
    pub loss_ids: Vec<i64>,
    /// `None`: as the program proposes.
    pub pin: Option<Pin>,
}

/// Takes in, leaves out, or gives back to the program. Nobody is taken in who may not be chosen: that would change nothing.
pub fn pin(app: &App, request: PinTargets) -> Result<PinTargets> {
    if request.pin == Some(Pin::In) {
        may_be_taken(app, &request.loss_ids)?;
    }
    app.step("target-pin", |tx| {
        for &loss in &request.loss_ids {
            let client = clients::get(tx, losses::get(tx, loss)?.client_id)?;
            journal::about(tx, &client.name)?;
            picks::set(tx, loss, request.pin)?;
        }
        Ok(())
    })?;
    Ok(request)
}

/// Whoever the list does not offer is refused by name, to be taken in as much as to be opened.
pub(super) fn may_be_taken(app: &App, loss_ids: &[i64]) -> Result<()> {
    targets::from_board(app, |db, board| {
        let mut wanted = board.rows.iter().filter(|row| loss_ids.contains(&row.loss_id));
        wanted.try_for_each(|row| is_offered(db, row))
    })
}

fn is_offered(db: &Connection, row: &Lost) -> Result<()> {
    let Some(barred) = row.barred else { return Ok(()) };
    let client = clients::get(db, row.client_id)?;
    may_be_pursued(&client)?;
    if barred == Barred::GoodRiddance {
        let sentence = Sentence::new("targets-take-good-riddance").with("client", client.name);
        return Err(Error::bad("loss_ids", sentence));
    }
    let refusal = match barred {
        Barred::Closed => Refusal::CaseClosed,
        _ => Refusal::CaseAlreadyOpen,
    };
    Err(refused(refusal, &client.name))
}

/// All pins go: the program proposes anew.
pub fn unpin_all(app: &App, _: Nothing) -> Result<Nothing> {
    app.step("target-unpin", |tx| Ok(picks::clear(tx)?))?;
    Ok(Nothing {})
}

/// The user's own verdict before there is a case.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct OverruleTarget {
    pub loss_id: i64,
    /// `None` gives the method its word back.
    pub verdict: Option<Pursuit>,
    /// The reason, kept with the verdict.
    pub why: String,
}

pub fn overrule(app: &App, request: OverruleTarget) -> Result<Id> {
    let why = request.why.trim();
    if request.verdict.is_some() && why.is_empty() {
        return Err(Error::bad("why", Sentence::new("cases-overrule-why")));
    }
    app.step("target-overrule", |tx| {
        let loss = losses::get(tx, request.loss_id)?;
        let client = clients::get(tx, loss.client_id)?;
        may_be_overruled(&client, request.verdict)?;
        journal::about(tx, &client.name)?;
        Ok(picks::overrule(
            tx,
            loss.id,
            request.verdict.map(|verdict| (verdict, why)),
        )?)
    })?;
    Ok(Id { id: request.loss_id })
}
