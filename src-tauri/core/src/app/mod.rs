//! The tasks of the user, one file each: a task opens the transaction, asks the domain, writes through the store.
//!
//! Every writing task goes through [`App::step`], which records what Ctrl+Z takes back and tells the shells, after the
//! commit, which tables changed. Edge: nothing here knows a window, a terminal or JSON.

pub mod audit;
pub mod backups;
pub mod calls;
pub mod cases;
pub mod clients;
pub mod drive;
pub mod expenses;
pub mod export;
pub mod fixes;
pub mod import;
pub mod import_changed;
mod import_result;
pub mod imports;
pub mod interviews;
pub mod letters;
pub mod lifetime;
pub mod limits;
pub mod losses;
pub mod mappings;
pub mod merge;
pub mod model;
pub mod own_hands;
pub mod picks;
pub mod poster;
pub mod printers;
pub mod rates;
pub mod rejected;
pub mod results;
pub mod sample;
pub mod search;
pub mod settings;
pub mod shapes;
pub mod signatures;
pub mod targets;
pub mod today;
pub mod touches;
pub mod undo;
pub mod views;
pub mod watch;

mod board;
mod buyers;
mod call_begun;
mod error;
mod ground;
mod kept;
mod landing;
mod letter_batch;
mod letter_beside;
mod letter_bundle;
mod letter_card;
mod letter_check;
mod letter_facts;
mod letter_hand;
mod letter_known;
mod letter_names;
mod letter_noted;
mod letter_page;
mod letter_paper;
mod letter_parting;
mod letter_plotter;
mod letter_print;
mod letter_renewed;
mod letter_round;
mod letter_rules;
mod letter_said;
mod letter_second;
mod letter_sign;
mod letter_stop;
mod letter_templates;
mod letter_terms;
mod letter_text;
mod letter_told;
mod letter_way;
mod letter_words;
mod noted;
mod own_letters;
mod own_page;
mod people;
mod reading;
mod reason_tree;
mod refresh;
mod rhythm;
mod standing;
mod stored;

pub use error::{Error, Result};

use crate::domain::sentence::Sentence;
use crate::jobs::{Jobs, Progress};
use crate::place::default_drive;
use crate::store::search::Index;
use crate::store::{Connection, Store, Transaction, firm, journal};
use crate::texts;
use backups::Before;
use chrono::{Local, NaiveDate, SubsecRound, Utc};
use kept::Kept;
use refresh::Touched;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

/// Stands for every table where it is not known which of them changed.
const ANY_TABLE: &str = "*";

/// Told to the shells after each commit.
pub type Listener = Box<dyn Fn(&BTreeSet<String>) + Send + Sync>;

pub struct App {
    store: Store,
    /// A fixed day for old histories and tests; `None`: the calendar of this machine.
    fixed_today: Option<NaiveDate>,
    listener: Mutex<Option<Listener>>,
    /// Watched files that had changed at the last look.
    looks: Mutex<watch::Looks>,
    pub jobs: Jobs,
    /// Commits that changed something, and how many there had been when the lists were looked at last.
    changes: AtomicU64,
    seen_changes: AtomicU64,
    finder: Kept<Index>,
    /// Everybody who is lost, for the list of whom to return.
    board: Kept<board::Board>,
    /// All losses, for the list of who left.
    lost: Kept<losses::Lost>,
    /// Everybody, for the list of clients.
    roll: Kept<clients::Roll>,
}

/// Only the user's own drive makes its folder itself.
fn make_room(path: &Path) -> Result<()> {
    if path.is_dir() {
        return Err(Error::Failed {
            doing: "error-opening",
            source: "is-a-folder".to_owned(),
        });
    }
    let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) else {
        return Ok(());
    };
    if folder.is_dir() {
        return Ok(());
    }
    if default_drive().as_deref() == Some(path) {
        return std::fs::create_dir_all(folder).map_err(|error| Error::Failed {
            doing: "error-opening",
            source: texts::cause(&error),
        });
    }
    Err(Error::BadInput {
        field: None,
        sentence: Sentence::new("error-no-folder").with("folder", folder.display().to_string()),
    })
}

impl App {
    /// Opens or creates the drive at `path` and brings losses up to the day. The folder has to be there: a path that was
    /// mistyped must not become an empty drive.
    pub fn open(path: &Path, fixed_today: Option<NaiveDate>) -> Result<App> {
        make_room(path)?;
        let app = App {
            store: Store::open(path)?,
            fixed_today,
            listener: Mutex::new(None),
            looks: Mutex::default(),
            jobs: Jobs::default(),
            changes: AtomicU64::default(),
            seen_changes: AtomicU64::default(),
            finder: Kept::default(),
            board: Kept::default(),
            lost: Kept::default(),
            roll: Kept::default(),
        };
        app.jobs_cut_off()?;
        app.seed()?;
        app.bring_up_to_date()?;
        Ok(app)
    }

    pub fn path(&self) -> &Path {
        self.store.path()
    }

    /// The folder the drive keeps its letters in, beside the file.
    pub fn letters_folder(&self) -> PathBuf {
        self.path().with_extension("letters")
    }

    pub fn today(&self) -> NaiveDate {
        self.fixed_today.unwrap_or_else(|| Local::now().date_naive())
    }

    /// UTC, to the second, for logs; never compared with calendar days.
    fn now(&self) -> String {
        Utc::now().trunc_subsecs(0).to_rfc3339()
    }

    pub fn listen(&self, listener: Listener) {
        *self.listener.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = Some(listener);
    }

    fn tell(&self, tables: &BTreeSet<String>) {
        self.changes.fetch_add(1, Ordering::Relaxed);
        const SEARCHED: [&str; 5] = ["clients", "contact_persons", "phones", "emails", ANY_TABLE];
        if SEARCHED.into_iter().any(|table| tables.contains(table)) {
            self.finder.outdated();
        }
        if losses::MADE_OF.iter().any(|table| tables.contains(*table)) {
            self.lost.outdated();
        }
        if clients::MADE_OF.iter().any(|table| tables.contains(*table)) {
            self.roll.outdated();
        }
        if board::MADE_OF.iter().any(|table| tables.contains(*table)) {
            self.board.outdated();
        }
        let listener = self.listener.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if let (Some(listener), false) = (listener.as_ref(), tables.is_empty()) {
            listener(tables);
        }
    }

    /// Makes the lists of everybody that a change has made old, before anybody asks for them; waits with it while one change
    /// follows the other. Meant to be asked about once a second, away from whoever waits for an answer.
    pub fn make_ready(&self) -> Result<()> {
        let changes = self.changes.load(Ordering::Relaxed);
        if self.seen_changes.swap(changes, Ordering::Relaxed) != changes {
            return Ok(());
        }
        targets::keep(self)?;
        losses::keep(self)?;
        clients::keep(self)?;
        search::keep(self)
    }

    /// Tells the shells when another program has changed the drive's file since the last look: a second window, or an
    /// import at night. Cheap; meant to be asked about once a second.
    pub fn look_outside(&self) -> Result<()> {
        if self.store.changed_elsewhere()? {
            self.tell(&BTreeSet::from([ANY_TABLE.to_owned()]));
        }
        Ok(())
    }

    pub(crate) fn read<T>(&self, read: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        self.store.read(read)
    }

    /// A step of the user: one transaction, recorded for undo under `undo-<name>`.
    pub(crate) fn step<T>(&self, name: &str, write: impl FnOnce(&Transaction) -> Result<T>) -> Result<T> {
        let (value, tables) = self.store.write(|tx| {
            let id = journal::begin(tx, name, "", &self.now())?;
            let value = write(tx)?;
            journal::end(tx, id)?;
            journal::log(tx, &self.now(), name, "")?;
            Ok::<_, Error>(value)
        })?;
        self.tell(&tables);
        Ok(value)
    }

    /// What is saved as it is typed: a step like any other, but one passage typed into the same `thing` is one step. A
    /// thing that is not there yet is made by a step of its own.
    pub(crate) fn typed<T>(
        &self,
        name: &str,
        thing: Option<i64>,
        write: impl FnOnce(&Transaction) -> Result<T>,
    ) -> Result<T> {
        let Some(thing) = thing else {
            return self.step(name, write);
        };
        let (value, tables) = self.store.write(|tx| {
            let id = journal::begin_typed(tx, name, thing, &self.now())?;
            let value = write(tx)?;
            journal::end_typed(tx, id)?;
            journal::log(tx, &self.now(), name, "")?;
            Ok::<_, Error>(value)
        })?;
        self.tell(&tables);
        Ok(value)
    }

    /// A write that Ctrl+Z does not take back: imports, the daily refresh, start and end of the sample.
    pub(crate) fn write<T>(&self, name: &str, write: impl FnOnce(&Transaction) -> Result<T>) -> Result<T> {
        let (value, tables) = self.store.write(|tx| self.logged(tx, name, write))?;
        self.tell(&tables);
        Ok(value)
    }

    /// The same for a job: told to stop, it breaks off wherever it is and answers that it was cancelled.
    pub(crate) fn write_job<T>(
        &self,
        name: &str,
        progress: &mut Progress,
        write: impl FnOnce(&Transaction, &mut Progress) -> Result<T>,
    ) -> Result<T> {
        let stopped = progress.stopped();
        let write = |tx: &Transaction| write(tx, progress);
        let done = self
            .store
            .write_until(stopped.clone(), |tx| self.logged(tx, name, write));
        self.ended(done, stopped)
    }

    /// The same beside a copy of what was before, without which nothing is written.
    pub(crate) fn write_job_beside_copy<T>(
        &self,
        before: Before,
        name: &str,
        progress: &mut Progress,
        write: impl FnOnce(&Transaction, &mut Progress, &dyn Fn()) -> Result<T>,
        worth: impl Fn(&T) -> bool,
    ) -> Result<T> {
        let stopped = progress.stopped();
        let write = |tx: &Transaction, changing: &dyn Fn()| self.logged(tx, name, |tx| write(tx, progress, changing));
        let done = self
            .store
            .write_beside_copy(before.word(), Utc::now(), stopped.clone(), write, worth);
        let done = done.map(|(value, mut tables, copied)| {
            tables.extend(copied.then(|| "copies".to_owned()));
            (value, tables)
        });
        self.ended(done, stopped)
    }

    /// Tells what a job has changed; one that was told to stop was cancelled, whatever broke it off.
    fn ended<T>(&self, done: Result<(T, BTreeSet<String>)>, stopped: impl Fn() -> bool) -> Result<T> {
        let (value, tables) = done.map_err(|error| if stopped() { Error::Cancelled } else { error })?;
        self.tell(&tables);
        Ok(value)
    }

    fn logged<T>(&self, tx: &Transaction, name: &str, write: impl FnOnce(&Transaction) -> Result<T>) -> Result<T> {
        let value = write(tx)?;
        journal::log(tx, &self.now(), name, "")?;
        Ok(value)
    }

    /// Silence grows by itself: once a day the losses are computed again. On a day before the last that was counted nothing
    /// is.
    pub fn bring_up_to_date(&self) -> Result<()> {
        let today = self.today();
        let is_counted = |db: &Connection| Ok(firm::refreshed_on(db)? == Some(refresh::counted_day(db, today)?));
        if !self.read(is_counted)? {
            self.write("refresh", |tx| refresh::bring(tx, today, Touched::nobody()).map(|_| ()))?;
        }
        Ok(())
    }

    /// What every drive holds from its first minute: the shipped tree of reasons.
    fn seed(&self) -> Result<()> {
        if self.read(reason_tree::lacks_reasons)? {
            self.write("reasons", reason_tree::seed_reasons)?;
        }
        Ok(())
    }

    /// A job left running by a crash was rolled back with its transaction; its row says so.
    fn jobs_cut_off(&self) -> Result<()> {
        let cut = self.read(|db| Ok(crate::store::imports::running_jobs(db)?))?;
        if cut > 0 {
            let now = self.now();
            self.write("recover", |tx| Ok(crate::store::imports::cut_off_jobs(tx, &now)?))?;
        }
        Ok(())
    }
}
