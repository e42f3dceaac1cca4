//! What the user said of a file's columns, kept by its headings for the next file of the same shape.
//!
//! Rule: what he says of a file itself goes before what is remembered, and only what the headings mean is remembered (kind,
//! columns, marks of fractions and dates, currency), never cells put right or lines left out. Edge: a file without headings
//! is not remembered, for there is nothing to know it by.

use super::{App, Error, Result};
use crate::import::{self, Kind, Options, Source, Unreadable};
use crate::store::{Connection, firm, mappings};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct SetMapping {
    /// Of the headings, as [`import::Preview`] gives it.
    pub fingerprint: String,
    /// What was said, over what was remembered of the same kind of file; `None` forgets all.
    pub options: Option<Options>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Mapping {
    /// `None`: nothing is remembered.
    pub said_on: Option<NaiveDate>,
}

pub fn set(app: &App, request: SetMapping) -> Result<Mapping> {
    let (fingerprint, today) = (request.fingerprint, app.today());
    app.write("import-mapping", |tx| {
        let Some(said) = request.options.filter(|_| !fingerprint.is_empty()) else {
            mappings::remove(tx, &fingerprint)?;
            return Ok(Mapping { said_on: None });
        };
        let mut said = Options {
            kind: said.kind,
            columns: said.columns,
            decimal: said.decimal,
            date_order: said.date_order,
            currency: said.currency,
            ..Options::default()
        };
        if let Some((before, _)) = remembered(tx, &fingerprint)? {
            fill(&mut said, &before);
        }
        let json = serde_json::to_string(&said).map_err(unstorable)?;
        mappings::save(tx, &fingerprint, &json, today)?;
        Ok(Mapping { said_on: Some(today) })
    })
}

fn unstorable(error: serde_json::Error) -> Error {
    Error::Failed {
        doing: "error-storing",
        source: error.to_string(),
    }
}

/// What is remembered of files with these headings, and since when.
fn remembered(db: &Connection, fingerprint: &str) -> Result<Option<(Options, NaiveDate)>> {
    let kept = mappings::get(db, fingerprint)?;
    Ok(kept.and_then(|(json, said_on)| Some((serde_json::from_str(&json).ok()?, said_on))))
}

/// Takes over what was not said anew. Says whether there was any of that.
fn fill(said: &mut Options, before: &Options) -> bool {
    if said.kind.is_some() && said.kind != before.kind {
        return false;
    }
    let untouched = said.clone();
    said.kind = said.kind.or(before.kind);
    said.columns = said.columns.take().or_else(|| before.columns.clone());
    said.decimal = said.decimal.or(before.decimal);
    said.date_order = said.date_order.or(before.date_order);
    said.currency = said.currency.or(before.currency);
    *said != untouched
}

/// How a file is read: as said, and where nothing was said as remembered.
pub(super) struct Reading {
    pub options: Options,
    pub kind: Kind,
    /// The day something was said that this reading goes by.
    pub said_on: Option<NaiveDate>,
}

/// # Errors
/// [`Unreadable`] when the file cannot be opened.
pub(super) fn reading(
    app: &App,
    db: &Connection,
    bytes: &[u8],
    said: &Options,
) -> Result<std::result::Result<Reading, Unreadable>> {
    match Source::open(bytes, said) {
        Ok(source) => reading_opened(app, db, &source, said),
        Err(unreadable) => Ok(Err(unreadable)),
    }
}

/// [`reading`] for a file that is open already, by what was said of it: what is remembered opens no file otherwise.
pub(super) fn reading_opened(
    app: &App,
    db: &Connection,
    source: &Source,
    said: &Options,
) -> Result<std::result::Result<Reading, Unreadable>> {
    let told = match import::told(source, said, app.today(), firm::get(db)?.currency) {
        Ok(told) => told,
        Err(unreadable) => return Ok(Err(unreadable)),
    };
    let mut options = said.clone();
    let mut said_on = None;
    if let Some((before, on)) = remembered(db, &told.fingerprint)?
        && fill(&mut options, &before)
    {
        said_on = Some(on);
    }
    Ok(Ok(Reading {
        kind: options.kind.unwrap_or(told.kind),
        options,
        said_on,
    }))
}
