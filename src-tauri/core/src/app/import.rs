//! Import as a task: a file read and shown, then landed whole or not at all, with losses and returns brought up to date in
//! the same transaction.

use super::backups::Before;
use super::import_changed::Changes;
pub use super::import_result::{ImportResult, ReturnedByName};
use super::landing::{Asked, Coming, Landing, MatchedBy, Opened};
use super::mappings;
use super::reading::{bytes_of, cannot_be_read, name_of, telling};
use super::refresh;
use super::{App, Error, Result, watch};
use crate::domain::sentence::Sentence;
use crate::import::{self, Going, Kind, Options, Preview};
use crate::jobs::{Progress, Step};
use crate::store::{Transaction, firm, import_changes, imports, journal};
use serde::{Deserialize, Serialize};
use std::thread;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ImportFile {
    pub path: String,
    pub options: Options,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct RunImport {
    /// Landed together, clients before orders whatever their order here.
    pub files: Vec<ImportFile>,
    /// Leave out the lines with problems; otherwise a problem stops the whole import.
    pub skip_problems: bool,
    /// What becomes of clients that are known already.
    #[serde(default)]
    pub matching: Matching,
    /// The user's word on single rows, for [`Matching::Review`].
    #[serde(default)]
    pub decisions: Vec<Decision>,
}

/// What becomes of a client that is known already. A note is never written over.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum Matching {
    /// Left as he is; known orders too.
    Skip,
    /// What the file says goes over what the drive says.
    Update,
    /// Only empty fields are filled.
    #[default]
    Fill,
    /// Rows that contradict the drive, or were matched by name alone, wait for the user's word.
    Review,
}

/// What becomes of one row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum Take {
    Skip,
    Update,
    Fill,
    /// He is somebody else.
    New,
    /// He is the other one of the two that his marks lead to; only what is empty is filled.
    Other,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Decision {
    /// The place of the file in the request.
    pub file: usize,
    pub line: usize,
    pub take: Take,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum ClientField {
    Name,
    TaxId,
    Phone,
    Email,
    Person,
    Street,
    City,
    PostalCode,
    ServedBy,
    Debt,
}

/// Where a row says something else than the drive.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Difference {
    pub field: ClientField,
    pub ours: String,
    /// The drive holds nothing there: another row of these files has brought it.
    pub of_files: bool,
    pub theirs: String,
}

/// A row that looks like a known client and contradicts what is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Match {
    pub file: usize,
    pub line: usize,
    /// As the row names him.
    pub name: String,
    pub client_id: i64,
    pub client: String,
    pub by: MatchedBy,
    pub differences: Vec<Difference>,
    /// His name is quite another: he is called so too, or two share the phone or e-mail.
    pub other_name: bool,
    pub asked: Asked,
    /// Another client, whom a weaker mark of the row leads to.
    pub other: Option<OtherMatch>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct OtherMatch {
    pub client_id: i64,
    pub client: String,
    pub by: MatchedBy,
}

/// Rows that wait for the user's word: the first [`Matches::SHOWN`] and the count of all.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Matches {
    pub count: usize,
    pub first: Vec<Match>,
}

impl Matches {
    pub const SHOWN: usize = 500;

    pub(super) fn wait(&mut self, row: Match) {
        self.count += 1;
        if self.first.len() < Matches::SHOWN {
            self.first.push(row);
        }
    }
}

/// What an import would do, with nothing done.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Trial {
    pub result: ImportResult,
    pub waiting: Matches,
}

pub fn preview(app: &App, file: ImportFile, progress: &mut Progress) -> Result<Preview> {
    let bytes = bytes_of(&file.path)?;
    let today = app.today();
    let tell = telling(progress);
    let going = Going::told(&tell);
    app.read(|db| {
        let currency = firm::get(db)?.currency;
        let read = mappings::reading(app, db, &bytes, &file.options, &going)?;
        let read = read.map_err(|unreadable| cannot_be_read("path", &file.path, &unreadable))?;
        let name = name_of(&file.path);
        let shown = import::preview_opened(name, &read.source, &read.options, today, currency, &going);
        Ok(Preview {
            remembered: read.said_on,
            ..shown.map_err(|unreadable| cannot_be_read("path", &file.path, &unreadable))?
        })
    })
}

pub fn run(app: &App, request: RunImport, progress: &mut Progress) -> Result<ImportResult> {
    begin(app, &request)?;
    let write = |tx: &Transaction, progress: &mut Progress, changing: &dyn Fn()| {
        let (result, waiting) = land(app, tx, &request, progress, changing)?;
        match waiting.count {
            0 => Ok(result),
            count => Err(Error::bad(
                "decisions",
                Sentence::new("import-undecided").with("count", count),
            )),
        }
    };
    let landed = app.write_job_beside_copy(
        Before::Import,
        "import",
        progress,
        write,
        ImportResult::brought_anything,
    );
    end(app, &landed)?;
    landed
}

/// The import without its end: everything is done and then taken back, so the answer is what the import would give.
pub fn try_out(app: &App, request: RunImport, progress: &mut Progress) -> Result<Trial> {
    begin(app, &request)?;
    let mut trial = None;
    let tried = app.write_job("import-try", progress, |tx, progress| {
        let (mut result, waiting) = land(app, tx, &request, progress, &|| ())?;
        result.changes.run = None;
        trial = Some(Trial { result, waiting });
        Err::<(), Error>(Error::Cancelled)
    });
    let tried = match (tried, trial.filter(|_| !progress.stopped()())) {
        (_, Some(trial)) => Ok(trial),
        (Err(error), None) => Err(error),
        (Ok(()), None) => Err(Error::Cancelled),
    };
    end(app, &tried)?;
    tried
}

/// One import at a time: the writer of the drive is one.
const JOB: &str = "import";

fn begin(app: &App, request: &RunImport) -> Result<()> {
    if request.files.is_empty() {
        return Err(Error::bad("files", Sentence::new("import-no-files")));
    }
    let started = app.now();
    app.write("import-begin", |tx| {
        Ok(imports::begin_job(tx, JOB, "import", &started)?)
    })
}

fn end<T>(app: &App, done: &Result<T>) -> Result<()> {
    let state = match done {
        Ok(_) => "done",
        Err(Error::Cancelled) => "cancelled",
        Err(_) => "failed",
    };
    let ended = app.now();
    app.write("import-end", |tx| Ok(imports::end_job(tx, JOB, state, &ended)?))
}

/// What must be there before what refers to it.
fn place(kind: Kind) -> usize {
    match kind {
        Kind::Employees => 0,
        Kind::Clients => 1,
        Kind::Contacts => 2,
        Kind::Orders => 3,
        Kind::Inquiries => 4,
        Kind::Complaints => 5,
    }
}

/// All files in one transaction, with losses and returns brought up to date in it. `changing` is told once something is otherwise.
fn land(
    app: &App,
    tx: &Transaction,
    request: &RunImport,
    progress: &mut Progress,
    changing: &dyn Fn(),
) -> Result<(ImportResult, Matches)> {
    let today = app.today();
    let of = u32::try_from(request.files.len()).unwrap_or(u32::MAX);
    let currency = firm::get(tx)?.currency;
    let mut request = request.clone();
    let mut contents = Vec::with_capacity(request.files.len());
    for (at, file) in request.files.iter().enumerate() {
        progress
            .step(Step::Reading { done: at as u32, of })
            .map_err(|_| Error::Cancelled)?;
        contents.push(bytes_of(&file.path)?);
    }
    let mut order = Vec::with_capacity(request.files.len());
    for (at, (file, bytes)) in request.files.iter_mut().zip(&contents).enumerate() {
        let tell = telling(progress);
        let read = mappings::reading(app, tx, bytes, &file.options, &Going::told(&tell))?;
        let read = read.map_err(|unreadable| cannot_be_read("files", &file.path, &unreadable))?;
        file.options = read.options;
        let source = read.source;
        order.push((place(read.kind), at, Opened { bytes, source }));
    }
    order.sort_by_key(|(place, at, _)| (*place, *at));
    let orders = order.iter().filter(|(of, ..)| *of == place(Kind::Orders));
    let rows_of_orders = orders
        .map(|(.., opened)| opened.source.about())
        .max()
        .unwrap_or_default();
    imports::check_references_at_the_end(tx)?;
    let noting = journal::rest(tx)?;
    let mut landing = Landing::new(tx, today, currency, &request, rows_of_orders, changing)?;
    thread::scope(|scope| {
        let files = order.iter().map(|(_, at, opened)| (&request.files[*at], opened));
        let coming = Coming::begin(scope, files, today, currency)?;
        for ((_, at, opened), coming) in order.iter().zip(coming) {
            landing.file(*at, opened, coming, progress)?;
        }
        Ok::<_, Error>(())
    })?;
    progress.step(Step::Checking).map_err(|_| Error::Cancelled)?;
    let (mut result, waiting, touched) = landing.done()?;
    let found = refresh::bring(tx, today, touched)?;
    result.changes = Changes::of(tx, import_changes::run_now(tx)?)?;
    import_changes::end(tx)?;
    result.find(tx, found)?;
    for (_, at, opened) in &order {
        watch::landed(app, tx, &request.files[*at], opened)?;
    }
    journal::wake(tx, &noting)?;
    journal::clear(tx)?;
    Ok((result, waiting))
}
