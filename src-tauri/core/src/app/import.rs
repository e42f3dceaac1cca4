//! Import as a task: a file read and shown, then landed whole or not at all, with losses and returns brought up to date in
//! the same transaction.

use super::landing::Landing;
use super::refresh::{self, Touched};
use super::{App, Error, Result};
use crate::domain::money::Money;
use crate::domain::sentence::Sentence;
use crate::import::{self, Accepted, DateOrder, Kind, Options, Preview};
use crate::jobs::{Progress, Step};
use crate::store::{Transaction, clients, firm, import_changes, imports, journal, orders};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::ops::ControlFlow;
use std::path::Path;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ImportFile {
    pub path: String,
    pub options: Options,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct RunImport {
    /// Landed together, clients before orders whatever their order here.
    pub files: Vec<ImportFile>,
    /// Leave out the lines with problems; otherwise a problem stops the whole import.
    pub skip_problems: bool,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ImportResult {
    pub clients_new: i64,
    pub clients_changed: i64,
    pub orders_new: i64,
    pub orders_changed: i64,
    /// Already there and the same.
    pub same: i64,
    pub skipped: i64,
    pub refunds: i64,
    pub newly_lost: i64,
    /// Rule 11, by name: an order after the loss has arrived.
    pub returned: Vec<ReturnedByName>,
    /// Rule 13, by name.
    pub lost_twice: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ReturnedByName {
    pub case_id: i64,
    pub client: String,
    pub day: NaiveDate,
    pub sum: Money,
}

pub fn preview(app: &App, file: ImportFile) -> Result<Preview> {
    let bytes = bytes_of(&file.path)?;
    let today = app.today();
    app.read(|db| {
        let currency = firm::get(db)?.currency;
        import::preview(name_of(&file.path), &bytes, &file.options, today, currency)
            .map_err(|unreadable| Error::bad("path", unreadable.sentence(name_of(&file.path))))
    })
}

pub fn run(app: &App, request: RunImport, progress: &mut Progress) -> Result<ImportResult> {
    if request.files.is_empty() {
        return Err(Error::bad("files", Sentence::new("import-no-files")));
    }
    let started = app.now();
    app.write("import-begin", |tx| {
        Ok(imports::begin_job(tx, JOB, "import", &started)?)
    })?;
    let landed = land(app, &request, progress);
    let state = match &landed {
        Ok(_) => "done",
        Err(Error::Cancelled) => "cancelled",
        Err(_) => "failed",
    };
    let ended = app.now();
    app.write("import-end", |tx| Ok(imports::end_job(tx, JOB, state, &ended)?))?;
    landed
}

/// One import at a time: the writer of the drive is one.
const JOB: &str = "import";
/// How many rows between two looks at the cancel button.
const ROWS_A_LOOK: i64 = 500;

/// All files in one transaction, with losses and returns brought up to date in it.
fn land(app: &App, request: &RunImport, progress: &mut Progress) -> Result<ImportResult> {
    let today = app.today();
    let mut files = Vec::with_capacity(request.files.len());
    for file in &request.files {
        files.push((file, bytes_of(&file.path)?));
    }
    app.write("import", |tx| {
        let currency = firm::get(tx)?.currency;
        // Clients before orders, whatever their order on the desk.
        let kind = |file: &ImportFile, bytes: &[u8]| {
            import::preview(name_of(&file.path), bytes, &file.options, today, currency).map(|preview| preview.kind)
        };
        let mut kinds = Vec::with_capacity(files.len());
        for (file, bytes) in &files {
            kinds.push(kind(file, bytes).map_err(|bad| Error::bad("files", bad.sentence(name_of(&file.path))))?);
        }
        let mut order: Vec<usize> = (0..files.len()).collect();
        order.sort_by_key(|index| kinds[*index] != Kind::Clients);

        let mut result = ImportResult::default();
        for index in order {
            let (file, bytes) = &files[index];
            land_file(tx, file, bytes, request.skip_problems, today, &mut result, progress)?;
        }
        progress.step(Step::Checking).map_err(|_| Error::Cancelled)?;
        let found = refresh::bring(tx, today, Touched::Everybody)?;
        import_changes::end(tx)?;
        result.newly_lost = found.newly_lost;
        for returned in found.returned {
            result.returned.push(ReturnedByName {
                case_id: returned.case_id,
                client: clients::get(tx, returned.client_id)?.name,
                day: returned.returned_on,
                sum: orders::get(tx, returned.order_id)?.sum,
            });
        }
        for client in found.lost_twice {
            result.lost_twice.push(clients::get(tx, client)?.name);
        }
        journal::clear(tx)?;
        Ok(result)
    })
}

fn land_file(
    tx: &Transaction,
    file: &ImportFile,
    bytes: &[u8],
    skip_problems: bool,
    today: NaiveDate,
    result: &mut ImportResult,
    progress: &mut Progress,
) -> Result<()> {
    let name = name_of(&file.path);
    let currency = firm::get(tx)?.currency;
    let sha256 = Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect::<String>();
    let import_id = imports::begin(tx, today, name, &sha256)?;
    import_changes::begin(tx, import_id)?;
    let of = bytes
        .iter()
        .filter(|byte| **byte == b'\n')
        .count()
        .try_into()
        .unwrap_or(u32::MAX);
    let mut landing = Landing {
        tx,
        import_id,
        result,
        people: HashMap::new(),
    };
    let before = landing.counts();
    let mut stopped = None;
    let mut done: u32 = 0;
    let report = import::read_each(bytes, &file.options, today, currency, |row| {
        let landed = match row {
            Accepted::Client(client) => landing.client(&client).map(|_| ()),
            Accepted::Order(order) => landing.order(&order),
        };
        done = done.saturating_add(1);
        let looked = match i64::from(done) % ROWS_A_LOOK {
            0 => progress.step(Step::Writing { done, of }).map_err(|_| Error::Cancelled),
            _ => Ok(()),
        };
        match landed.and(looked) {
            Ok(()) => ControlFlow::Continue(()),
            Err(error) => {
                stopped = Some(error);
                ControlFlow::Break(())
            }
        }
    })
    .map_err(|unreadable| Error::bad("files", unreadable.sentence(name)))?;
    if let Some(error) = stopped {
        return Err(error);
    }
    if report.layout.kind == Kind::Orders && report.layout.date_order == DateOrder::Ambiguous {
        return Err(Error::bad(
            "files",
            Sentence::new("import-answer-date-order").with("file", name),
        ));
    }
    if let (Some(problem), false) = (
        report.problems.iter().find(|problem| !problem.trouble.is_warning()),
        skip_problems,
    ) {
        let sentence = Sentence::new("import-stopped-by-problems")
            .with("file", name)
            .with("count", report.counts.troubled)
            .with("first", problem.line);
        return Err(Error::bad("files", sentence));
    }
    let counts = &report.counts;
    let after = landing.counts();
    let (clients_new, orders_new) = (
        after.clients_new - before.clients_new,
        after.orders_new - before.orders_new,
    );
    let changed = after.changed - before.changed;
    let skipped = (counts.skipped + counts.cancelled + counts.repeated + counts.totals) as i64;
    let rejected = counts.troubled as i64;
    imports::finish(
        tx,
        import_id,
        &imports::Counts {
            clients_new,
            orders_new,
            changed,
            skipped,
            rejected,
        },
    )?;
    result.skipped += skipped + rejected;
    result.refunds += counts.refunds as i64;
    Ok(())
}

fn bytes_of(path: &str) -> Result<Vec<u8>> {
    std::fs::read(path).map_err(|error| {
        Error::bad(
            "path",
            Sentence::new("import-file-unreadable")
                .with("file", path)
                .with("why", error.to_string()),
        )
    })
}

/// The file's own name, for sentences.
fn name_of(path: &str) -> &str {
    Path::new(path)
        .file_name()
        .and_then(|name| name.to_str())
        .unwrap_or(path)
}
