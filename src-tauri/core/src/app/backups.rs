//! Copies of the drive: made before anything large, listed, brought back.
//!
//! Bringing one back makes a copy of the present first, so that it can be taken back the same way.

use super::shapes::Nothing;
use super::{App, Error, Result};
use crate::store::backups::{self, Copy};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What a copy was made before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum Before {
    Import,
    /// An import was taken back.
    Undo,
    Merge,
    Restore,
    /// Nothing: somebody asked for it.
    Asked,
}

impl Before {
    const ALL: [Before; 5] = [
        Before::Import,
        Before::Undo,
        Before::Merge,
        Before::Restore,
        Before::Asked,
    ];

    pub(super) fn word(self) -> &'static str {
        match self {
            Before::Import => "import",
            Before::Undo => "undo",
            Before::Merge => "merge",
            Before::Restore => "restore",
            Before::Asked => "asked",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct CopyRow {
    /// Its file in the folder of copies; what a restore names.
    pub name: String,
    /// UTC.
    pub made_at: DateTime<Utc>,
    pub before: Before,
    pub clients: i64,
    pub orders: i64,
    pub bytes: i64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Copies {
    pub folder: String,
    /// Newest first.
    pub rows: Vec<CopyRow>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct RestoreCopy {
    pub name: String,
}

/// A verified copy of the drive as it is now; nothing when the newest copy holds the same.
pub fn before(app: &App, what: Before) -> Result<()> {
    if app.store.copy(what.word(), Utc::now())? {
        app.tell(&tables(&["copies"]));
    }
    Ok(())
}

pub fn list(app: &App, _: Nothing) -> Result<Copies> {
    let rows = app.store.copies()?.into_iter().map(row);
    Ok(Copies {
        folder: backups::folder(app.path()).to_string_lossy().into_owned(),
        rows: rows.collect(),
    })
}

pub fn make(app: &App, _: Nothing) -> Result<Copies> {
    before(app, Before::Asked)?;
    list(app, Nothing {})
}

pub fn restore(app: &App, request: RestoreCopy) -> Result<Copies> {
    let known = app.store.copies()?;
    let copy = known
        .iter()
        .find(|copy| copy.name == request.name)
        .ok_or(Error::NotFound)?;
    before(app, Before::Restore)?;
    app.store.restore(&copy.name)?;
    app.write("restore", |_| Ok(()))?;
    app.seed()?;
    app.bring_up_to_date()?;
    // Everything may be different now.
    app.tell(&tables(&["copies", "clients"]));
    list(app, Nothing {})
}

fn tables(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

fn row(copy: Copy) -> CopyRow {
    let before = Before::ALL.into_iter().find(|before| before.word() == copy.before);
    CopyRow {
        before: before.unwrap_or(Before::Asked),
        name: copy.name,
        made_at: copy.made_at,
        clients: copy.clients,
        orders: copy.orders,
        bytes: copy.bytes.try_into().unwrap_or(i64::MAX),
    }
}
