//! A call that is going on: kept place by place, so that a window that closes or a power cut loses nothing of it.
//!
//! A case has one call going on at most; recording how it ended puts an end to it. Edge: it is no touch and counts nowhere
//! until then, and keeping it is no step of undo.

use super::calls::{OtherWords, may_be_called};
use super::shapes::Id;
use super::{App, Error, Result, interviews, people};
use crate::domain::touch::Outcome;
use crate::store::interviews::{self as stored};
use crate::store::scripts;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// How far a call has come.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct CallBegun {
    pub case_id: i64,
    /// `None`: the driver.
    pub caller_id: Option<i64>,
    /// The places in their order, each with the id of the reply it was left by; the last may have none yet.
    pub path: Vec<PlaceWalked>,
    pub other_words: Vec<OtherWords>,
    /// The talk is over, what came of it is being written down.
    pub ended: bool,
    pub outcome: Option<Outcome>,
    pub note: String,
    pub next_on: Option<NaiveDate>,
    pub minutes: i64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct PlaceWalked {
    pub node: String,
    pub reply: Option<String>,
}

/// Keeps how far the call has come, in the place of what was kept before.
pub fn keep(app: &App, request: CallBegun) -> Result<CallBegun> {
    let today = app.today();
    let failed = |error: serde_json::Error| Error::Failed {
        doing: "error-storing",
        source: error.to_string(),
    };
    let kept = serde_json::to_string(&request).map_err(failed)?;
    let places: Vec<&str> = request.path.iter().map(|place| place.node.as_str()).collect();
    let path = serde_json::to_string(&places).map_err(failed)?;
    app.write("call-begun", |tx| {
        let head = stored::case_head(tx, request.case_id)?;
        may_be_called(tx, &head)?;
        let caller_id = request.caller_id.unwrap_or(head.driver_id);
        people::may_act(tx, head.loss_id, caller_id)?;
        scripts::forget_begun(tx, head.id)?;
        let language = interviews::language_of(tx, head.client_id)?.tag();
        Ok(scripts::keep_begun(
            tx,
            &scripts::Begun {
                case_id: head.id,
                caller_id,
                day: today,
                language,
                path: &path,
                kept: &kept,
            },
        )?)
    })?;
    Ok(request)
}

/// The call that is going on for a case, if one is.
pub fn begun(app: &App, request: Id) -> Result<Option<CallBegun>> {
    let kept = app.read(|db| Ok::<_, Error>(scripts::begun(db, request.id)?))?;
    kept.map(|kept| {
        serde_json::from_str(&kept).map_err(|error| Error::Failed {
            doing: "error-storing",
            source: error.to_string(),
        })
    })
    .transpose()
}
