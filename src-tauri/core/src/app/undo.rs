//! Taking back the last step, and bringing it again. Rules hold on the way back too: the rows are restored by ordinary
//! statements under the same constraints and triggers.

use super::shapes::Nothing;
use super::{App, Result};
use crate::domain::refusal::Refusal;
use crate::domain::sentence::Sentence;
use crate::store::Connection;
use crate::store::journal::{self, Step};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Undone {
    pub what: Sentence,
}

pub fn back(app: &App, _: Nothing) -> Result<Undone> {
    turn(app, true)
}

pub fn again(app: &App, _: Nothing) -> Result<Undone> {
    turn(app, false)
}

/// What Ctrl+Z would take back (`undone = false`), or bring again.
pub fn next(db: &Connection, undone: bool) -> Result<Option<Sentence>> {
    Ok(journal::next(db, undone)?.as_ref().map(sentence))
}

fn turn(app: &App, undone: bool) -> Result<Undone> {
    let name = if undone { "undo" } else { "redo" };
    let today = app.today();
    app.write(name, |tx| {
        let step = journal::next(tx, !undone)?.ok_or(Refusal::NothingToUndo)?;
        journal::turn(tx, &step, undone)?;
        // Settings and clients may have come back: what is computed from them follows.
        super::refresh::all(tx, today)?;
        Ok(Undone { what: sentence(&step) })
    })
}

fn sentence(step: &Step) -> Sentence {
    Sentence::new(&format!("undo-{}", step.name)).with("about", step.about.as_str())
}
