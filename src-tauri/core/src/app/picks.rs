//! The user's own hand over the proposal: whom he takes in or leaves out, and a verdict of his own with its reason.
//!
//! Edge: all of it holds until a case is opened; the case takes the verdict over.

use super::shapes::{Id, Nothing};
use super::{App, Error, Result};
use crate::domain::picker::Pin;
use crate::domain::sentence::Sentence;
use crate::domain::worth::Pursuit;
use crate::store::{clients, journal, losses, picks};
use serde::{Deserialize, Serialize};

/// The user's own hand over the proposal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct PinTargets {
    pub loss_ids: Vec<i64>,
    /// `None`: as the program proposes.
    pub pin: Option<Pin>,
}

pub fn pin(app: &App, request: PinTargets) -> Result<PinTargets> {
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
        journal::about(tx, &clients::get(tx, loss.client_id)?.name)?;
        Ok(picks::overrule(
            tx,
            loss.id,
            request.verdict.map(|verdict| (verdict, why)),
        )?)
    })?;
    Ok(Id { id: request.loss_id })
}
