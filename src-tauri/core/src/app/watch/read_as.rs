//! What a watched file was when it landed last, and whether it still is that.
//!
//! Rule: nobody looks at what is loaded by itself, so a file whose rows are something else than they were, or of which no
//! column is known any more, is not loaded before somebody has loaded it by hand. Columns the user named by their place hold for
//! the headings they were named under. Edge: a column that is gone and leaves the rows what they were stops nothing.

use crate::app::{App, Result, mappings};
use crate::domain::sentence::Sentence;
use crate::import::{self, Field, Going, Kind, Options, Source, Told};
use crate::store::{Connection, firm};
use serde::{Deserialize, Serialize};

/// So many headings that are gone are told by name.
const NAMED: usize = 5;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReadAs {
    kind: Kind,
    /// The known ones, by their headings.
    columns: Vec<(String, Field)>,
}

/// What a file is as far as its headings tell; `None` where it cannot be read.
pub fn told(app: &App, db: &Connection, bytes: &[u8], options: &Options, going: &Going) -> Result<Option<Told>> {
    match mappings::reading(app, db, bytes, options, going)? {
        Ok(read) => told_opened(app, db, &read.source, &read.options),
        Err(_) => Ok(None),
    }
}

/// [`told`] of a file that is open already, read as `options` say.
pub fn told_opened(app: &App, db: &Connection, source: &Source, options: &Options) -> Result<Option<Told>> {
    let currency = firm::get(db)?.currency;
    Ok(import::told(source, options, app.today(), currency, &Going::unseen()).ok())
}

impl ReadAs {
    pub fn of(stored: &str) -> Option<ReadAs> {
        serde_json::from_str(stored).ok()
    }

    /// As it is kept.
    pub fn stored(told: &Told) -> Option<String> {
        let known = told.columns.iter();
        let columns = known.filter_map(|(heading, field)| Some((heading.clone(), (*field)?)));
        let read_as = ReadAs {
            kind: told.kind,
            columns: columns.collect(),
        };
        serde_json::to_string(&read_as).ok()
    }

    /// Why a file that was this must not land by itself as it is now, read as `said`.
    pub fn refuses(&self, now: &Told, said: &Options, file: &str) -> Option<Sentence> {
        let known = now.columns.iter().any(|(_, field)| field.is_some());
        let read = match now.kind {
            _ if !known => "none",
            kind if kind != self.kind => kind.place(),
            _ if said.columns.is_some() && self.moved(now) => "same",
            _ => return None,
        };
        let gone: Vec<&str> = self.gone(now);
        let sentence = Sentence::new("import-watch-otherwise").with("file", file);
        let sentence = sentence.with("was", self.kind.place()).with("now", read);
        let named = gone[..gone.len().min(NAMED)].join(", ");
        let more = gone.len().saturating_sub(NAMED);
        let sentence = sentence.with("count", gone.len()).with("columns", named);
        Some(sentence.with("more", more))
    }

    /// Whether something that was known stands under another heading, or nowhere.
    pub fn moved(&self, now: &Told) -> bool {
        let stands = |(was, field): &(String, Field)| {
            let mut columns = now.columns.iter();
            columns.any(|(heading, now)| *now == Some(*field) && alike(heading, was))
        };
        !self.columns.iter().all(stands)
    }

    /// Headings of known columns that are there no more.
    fn gone(&self, now: &Told) -> Vec<&str> {
        let headings = self.columns.iter().map(|(heading, _)| heading.trim());
        let is_there = |was: &str| now.columns.iter().any(|(heading, _)| alike(heading, was));
        headings.filter(|was| !was.is_empty() && !is_there(was)).collect()
    }
}

fn alike(one: &str, other: &str) -> bool {
    import::fingerprint(&[one]) == import::fingerprint(&[other])
}
