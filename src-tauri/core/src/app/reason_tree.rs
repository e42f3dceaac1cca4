//! The tree of reasons: the shipped ones and the user's own, which are added and retired, never renamed.

use super::shapes::{Id, Nothing};
use super::stored::word;
use super::{App, Error, Result};
use crate::domain::sentence::Sentence;
use crate::store::{Connection, Transaction, journal, reasons as tree};
use crate::texts;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A reason of the tree. Built-in ones are named in the locales by `reason-<code>`; the user's own carry `name`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Reason {
    pub id: i64,
    pub code: String,
    /// `competitor`, `company` or `outside`.
    pub group: String,
    pub name: String,
    pub human: bool,
    pub comfortable: bool,
    pub retired_on: Option<NaiveDate>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct NewReason {
    pub group: String,
    pub name: String,
    pub human: bool,
}

pub fn reasons(app: &App, _: Nothing) -> Result<Vec<Reason>> {
    app.read(|db| Ok(tree::all(db)?.into_iter().map(shown).collect()))
}

pub fn add_reason(app: &App, request: NewReason) -> Result<Reason> {
    let name = request.name.trim().to_owned();
    if name.is_empty() {
        return Err(Error::bad("name", Sentence::new("interviews-reason-nameless")));
    }
    if !["competitor", "company", "outside"].contains(&request.group.as_str()) {
        return Err(Error::bad("group", Sentence::new("interviews-reason-without-group")));
    }
    app.step("reason-add", |tx| {
        let known = tree::all(tx)?;
        if known
            .iter()
            .any(|known| known.retired_on.is_none() && known.name.eq_ignore_ascii_case(&name))
        {
            return Err(Error::bad(
                "name",
                Sentence::new("interviews-reason-known").with("name", name.as_str()),
            ));
        }
        let number = known.iter().map(|known| known.id).max().unwrap_or_default() + 1;
        let code = format!("{}.own-{number}", request.group);
        tree::add(
            tx,
            &tree::Reason {
                id: 0,
                code: code.clone(),
                group_code: request.group.clone(),
                name: name.clone(),
                human: request.human,
                comfortable: false,
                retired_on: None,
            },
        )?;
        journal::about(tx, &name)?;
        Ok(shown(tree::by_code(tx, &code)?))
    })
}

pub fn retire_reason(app: &App, Id { id }: Id) -> Result<Reason> {
    let today = app.today();
    app.step("reason-retire", |tx| {
        let reason = tree::get(tx, id)?;
        journal::about(tx, &reason.name)?;
        tree::retire(tx, id, today)?;
        Ok(shown(tree::get(tx, id)?))
    })
}

/// Brings the shipped tree into a drive that lacks any of it. What the user added or retired is left as it is.
pub(super) fn seed_reasons(tx: &Transaction) -> Result<()> {
    for shipped in texts::reasons() {
        tree::add(
            tx,
            &tree::Reason {
                id: 0,
                code: shipped.code.clone(),
                group_code: word(shipped.group),
                name: String::new(),
                human: shipped.human,
                comfortable: shipped.comfortable,
                retired_on: None,
            },
        )?;
    }
    Ok(())
}

/// Whether a shipped reason is not in the drive.
pub(super) fn lacks_reasons(db: &Connection) -> Result<bool> {
    let known: BTreeSet<String> = tree::all(db)?.into_iter().map(|reason| reason.code).collect();
    Ok(texts::reasons().iter().any(|shipped| !known.contains(&shipped.code)))
}

pub(super) fn shown(reason: tree::Reason) -> Reason {
    Reason {
        id: reason.id,
        code: reason.code,
        group: reason.group_code,
        name: reason.name,
        human: reason.human,
        comfortable: reason.comfortable,
        retired_on: reason.retired_on,
    }
}
