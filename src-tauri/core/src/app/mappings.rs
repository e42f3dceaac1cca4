//! What the user said of how a file is read, kept by its headings for the next file of the same shape.
//!
//! Rule: what he says of a file itself goes before what is remembered, and only what files of one shape share is remembered:
//! where the headings stand and how they are reached (sheet, encoding, delimiter, line), what they mean (kind, columns, marks
//! of fractions and dates, currency); never cells put right or lines left out. A file is of the shape when its headings come
//! out so. How often the numbers of orders begin anew is a habit of the system they are of, whatever columns it exports, and is
//! remembered for it. Edge: a file without headings is not remembered, for there is nothing to know it by.

use super::reading::home_of;
use super::settings::examined;
use super::{App, Error, Result};
use crate::domain::money::Currency;
use crate::import::phones::Home;
use crate::import::{self, Delimiter, Encoding, Going, Kind, Options, Source, Told, Unreadable};
use crate::store::{Connection, Transaction, firm, mappings, rates};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct SetMapping {
    /// Of the headings, as [`import::Preview`] gives it.
    pub fingerprint: String,
    /// The system the file is of, as [`import::Preview`] gives it; `None` for all that tell of none.
    #[serde(default)]
    pub system: Option<String>,
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
    let currency = request.options.as_ref().and_then(|said| said.currency);
    currency.map_or(Ok(()), examined::currency)?;
    let habits = habits_of(request.system.as_deref());
    app.write("import-mapping", |tx| {
        let Some(mut said) = request.options else {
            mappings::remove(tx, &fingerprint)?;
            mappings::remove(tx, &habits)?;
            return Ok(Mapping { said_on: None });
        };
        if said.numbers.is_some() {
            let numbers = said.numbers.take();
            let habit = Options {
                numbers,
                ..Options::default()
            };
            mappings::save(tx, &habits, &stored(&habit)?, today)?;
        }
        if fingerprint.is_empty() {
            return Ok(Mapping { said_on: None });
        }
        let mut said = Options {
            corrections: Vec::new(),
            skip: Vec::new(),
            // A shape without headings is none.
            heading_line: said.heading_line.filter(|line| *line > 0),
            ..said
        };
        if let Some((before, _)) = remembered(tx, &fingerprint)? {
            fill(&mut said, &before);
        }
        mappings::save(tx, &fingerprint, &stored(&said)?, today)?;
        Ok(Mapping { said_on: Some(today) })
    })
}

fn stored(options: &Options) -> Result<String> {
    serde_json::to_string(options).map_err(|error| Error::Failed {
        doing: "error-storing",
        source: error.to_string(),
    })
}

/// Under what the habits of a system are remembered: no headings have a fingerprint like it.
fn habits_of(system: Option<&str>) -> String {
    format!("system: {}", system.unwrap_or_default())
}

/// Under what it is remembered that a currency was taken for sums under these headings, aloud.
fn heard_of(fingerprint: &str, currency: Currency) -> String {
    format!("currency: {currency} {fingerprint}")
}

/// A file under these headings has landed, and it was told that its sums are taken in this currency: from now on that is known.
pub(super) fn hear(tx: &Transaction, headings: &[String], currency: Currency, today: NaiveDate) -> Result<()> {
    let fingerprint = import::fingerprint(headings);
    if fingerprint.is_empty() {
        return Ok(());
    }
    let heard = heard_of(&fingerprint, currency);
    Ok(mappings::save(tx, &heard, &stored(&Options::default())?, today)?)
}

/// What is remembered of files with these headings, and since when.
fn remembered(db: &Connection, fingerprint: &str) -> Result<Option<(Options, NaiveDate)>> {
    let kept = mappings::get(db, fingerprint)?;
    Ok(kept.and_then(|(json, said_on)| Some((serde_json::from_str(&json).ok()?, said_on))))
}

/// Takes over what was not said anew. Says whether there was any of that.
fn fill(said: &mut Options, before: &Options) -> bool {
    let untouched = said.clone();
    reach(said, before);
    if said.kind.is_some() && said.kind != before.kind {
        return *said != untouched;
    }
    said.kind = said.kind.or(before.kind);
    said.columns = said.columns.take().or_else(|| before.columns.clone());
    said.decimal = said.decimal.or(before.decimal);
    said.date_order = said.date_order.or(before.date_order);
    said.currency = said.currency.or(before.currency.filter(Currency::is_known));
    said.numbers = said.numbers.or(before.numbers);
    *said != untouched
}

/// Takes over how the headings are reached.
fn reach(said: &mut Options, before: &Options) {
    said.sheet = said.sheet.take().or_else(|| before.sheet.clone());
    said.encoding = said.encoding.or(before.encoding);
    said.delimiter = said.delimiter.or(before.delimiter);
    said.heading_line = said.heading_line.or(before.heading_line);
}

/// How a file is read: as said, and where nothing was said as remembered; and the file opened so.
pub(super) struct Reading<'b> {
    pub source: Source<'b>,
    pub options: Options,
    pub kind: Kind,
    /// The day something was said that this reading goes by.
    pub said_on: Option<NaiveDate>,
}

/// # Errors
/// [`Unreadable`] when the file cannot be opened, or opening it was stopped.
pub(super) fn reading<'b>(
    app: &App,
    db: &Connection,
    bytes: &'b [u8],
    said: &Options,
    going: &Going,
) -> Result<std::result::Result<Reading<'b>, Unreadable>> {
    said.currency.map_or(Ok(()), examined::currency)?;
    let firm = firm::get(db)?;
    let file = File {
        bytes,
        today: app.today(),
        currency: firm.currency,
        home: home_of(&firm),
        rated: rates::all(db)?.into_keys().collect(),
        going,
    };
    let found = file.open(said);
    let kept = match &found {
        Ok((_, told)) => remembered(db, &told.fingerprint)?,
        Err(_) => None,
    };
    let known = match kept {
        Some((before, on)) if !is_reached_by_hand(&before) => Some((before, on)),
        kept => {
            let found = found.as_ref().ok().map(|(_, told)| told.encoding);
            let reached = file.reached_by_hand(db, said, found)?;
            // Else the headings are there without what led to them the last time.
            reached.or_else(|| kept.map(|(before, on)| (unreached(before), on)))
        }
    };
    let mut options = said.clone();
    let said_on = known.and_then(|(before, on)| fill(&mut options, &before).then_some(on));
    if let (None, Ok((_, told))) = (options.numbers, &found)
        && let Some((habits, _)) = remembered(db, &habits_of(told.system))?
    {
        options.numbers = habits.numbers;
    }
    // What is remembered of the columns alone opens no file otherwise.
    let opened = match found {
        Ok((source, told)) if reached(&options) == reached(said) && options.kind.is_some() => Ok((source, told)),
        Ok(as_said) if said_on.is_none() => Ok(as_said),
        _ => file.open(&options),
    };
    let (mut source, told) = match opened {
        // A remembered sheet is that of another file with these headings.
        Ok((source, _)) if said.sheet.is_some() && source.text().is_some() => return Ok(Err(Unreadable::NoSheets)),
        Ok(opened) => opened,
        Err(unreadable) => return Ok(Err(unreadable)),
    };
    source.currency_heard = mappings::get(db, &heard_of(&told.fingerprint, firm.currency))?.is_some();
    Ok(Ok(Reading {
        source,
        kind: options.kind.unwrap_or(told.kind),
        options,
        said_on,
    }))
}

/// How the headings are reached.
fn reached(options: &Options) -> (&Option<String>, Option<Encoding>, Option<Delimiter>, Option<usize>) {
    (
        &options.sheet,
        options.encoding,
        options.delimiter,
        options.heading_line,
    )
}

/// Whether the user had to say where the headings are.
fn is_reached_by_hand(options: &Options) -> bool {
    unreached(options.clone()) != *options
}

fn unreached(options: Options) -> Options {
    Options {
        sheet: None,
        encoding: None,
        delimiter: None,
        heading_line: None,
        ..options
    }
}

/// A file that is looked at for headings that are known.
struct File<'b, 'g> {
    bytes: &'b [u8],
    today: NaiveDate,
    currency: Currency,
    home: Home,
    rated: Vec<Currency>,
    going: &'g Going<'g>,
}

impl<'b> File<'b, '_> {
    fn open(&self, options: &Options) -> std::result::Result<(Source<'b>, Told), Unreadable> {
        let mut source = Source::open(self.bytes, options, self.going)?;
        source.home = self.home;
        source.rated.clone_from(&self.rated);
        let told = import::told(&source, options, self.today, self.currency, self.going)?;
        Ok((source, told))
    }

    /// The newest word on how headings are reached that leads to its very headings here; `found`: the encoding recognised.
    fn reached_by_hand(
        &self,
        db: &Connection,
        said: &Options,
        found: Option<Encoding>,
    ) -> Result<Option<(Options, NaiveDate)>> {
        for (fingerprint, json, on) in mappings::all(db)? {
            let before = serde_json::from_str::<Options>(&json).ok().filter(is_reached_by_hand);
            if let Some(before) = before.and_then(|before| self.reached(said, before, &fingerprint, found)) {
                return Ok(Some((before, on)));
            }
        }
        Ok(None)
    }

    /// What was said before, if it leads to these headings, with the line they stand on in this file.
    fn reached(
        &self,
        said: &Options,
        mut before: Options,
        fingerprint: &str,
        found: Option<Encoding>,
    ) -> Option<Options> {
        // What is plainly Unicode is in no other encoding, whatever the last file was in.
        if matches!(found, Some(Encoding::Utf8 | Encoding::Utf16Le | Encoding::Utf16Be)) {
            before.encoding = None;
        }
        let mut tried = said.clone();
        reach(&mut tried, &before);
        if before.heading_line.is_some() && said.heading_line.is_none() {
            tried.heading_line = None;
            tried.heading_line = Some(import::heading_line(self.bytes, &tried, fingerprint, self.going).ok()??);
            before.heading_line = tried.heading_line;
        }
        let (_, told) = self.open(&tried).ok()?;
        (told.fingerprint == fingerprint).then_some(before)
    }
}
