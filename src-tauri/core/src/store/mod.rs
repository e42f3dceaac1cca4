//! The drive on disk: one SQLite file, opened, checked and migrated here; one file per table with all its SQL.
//!
//! Reads take a [`Connection`], writes take a [`Transaction`], so a function's signature says what it may do. One writer,
//! readers beside it (WAL). `synchronous=FULL`, because what the window shows as saved must survive a power cut, and a
//! win-back drive writes a few rows a minute: the extra flush is never felt. Edge: no rule is decided here; the rules
//! that must hold by every path stand in the migration as constraints and triggers.

pub mod attempts;
pub mod averages;
pub mod backups;
pub mod bulk;
pub mod cases;
pub mod clients;
pub mod complaints;
pub mod consents;
pub mod counts;
pub mod details;
pub mod drives;
pub mod employees;
pub mod expenses;
pub mod firm;
pub mod fixes;
pub mod happenings;
pub mod import_changes;
pub mod import_undo;
pub mod imports;
pub mod inquiries;
pub mod integrity;
pub mod interviews;
pub mod journal;
pub mod letter_papers;
pub mod letter_steps;
pub mod letter_templates;
pub mod letters;
pub mod limits;
pub mod losses;
pub mod mappings;
pub mod merge;
pub mod model;
pub mod offers;
pub mod order_facts;
pub mod orders;
pub mod own_hands;
pub mod person_numbers;
pub mod phrases;
pub mod picks;
pub mod printers;
pub mod rates;
pub mod reasons;
pub mod returns;
pub mod roll;
pub mod scripts;
pub mod search;
pub mod signatures;
pub mod standings;
mod tables;
pub mod told_names;
pub mod touches;
pub mod views;
pub mod watched;
pub mod wipe;

mod error;
mod gather;
mod migrate;
pub mod named;

pub use error::{Error, cause};
pub use rusqlite::{Connection, Transaction, TransactionBehavior};

use rusqlite::OpenFlags;
use std::collections::BTreeSet;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, TryLockError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

pub type Result<T> = std::result::Result<T, Error>;

/// The first SQLite without the WAL-reset bug (3.51.3, sqlite.org/changes.html).
pub const SQLITE_AT_LEAST: i32 = 3_051_003;

/// A log of so many bytes is brought into the file: about where SQLite would do it by itself.
const LONG_LOG: u64 = 4 << 20;

/// Bytes of a page of the file.
const PAGE: i64 = 8 * 1024;

/// Memory the writer may keep pages in, in KiB.
const WRITER_CACHE_KIB: i64 = 32 * 1024;

/// Steps of SQLite's machine between two looks at whether the work is to stop.
const STEPS_BETWEEN_LOOKS: i32 = 20_000;

/// One drive file: a writer behind a lock and readers made as needed.
pub struct Store {
    path: PathBuf,
    writer: Mutex<Connection>,
    readers: Mutex<Vec<Connection>>,
    touched: Arc<Touched>,
    /// The state of the file as this program knows it.
    version: AtomicI64,
    /// The write-ahead log on its way into the file.
    folding: Mutex<Option<JoinHandle<()>>>,
    /// The copy that is on its way to the disk.
    finishing: Mutex<Option<JoinHandle<Result<()>>>>,
    /// The file itself, for its copies. Last, because it may be closed only after SQLite has closed it.
    bytes: File,
}

/// Tables the running transaction has touched, told by SQLite itself, so that nobody can forget to say.
#[derive(Default)]
struct Touched {
    tables: Mutex<BTreeSet<String>>,
    /// Whether one that was told before has to be told again.
    emptied: AtomicBool,
}

impl Touched {
    fn take(&self) -> BTreeSet<String> {
        let tables = std::mem::take(&mut *lock(&self.tables));
        self.emptied.store(true, Ordering::Release);
        tables
    }

    fn has(&self, table: &str) -> bool {
        lock(&self.tables).contains(table)
    }
}

impl Store {
    /// Opens or creates the drive at `path`. A file of a newer version is refused with its bytes untouched; before an
    /// older one is migrated, a copy is laid beside it.
    pub fn open(path: &Path) -> Result<Store> {
        if rusqlite::version_number() < SQLITE_AT_LEAST {
            return Err(Error::OldSqlite(rusqlite::version().to_owned()));
        }
        migrate::refuse_newer(path)?;
        let mut writer = connect(path, OpenFlags::default())?;
        migrate::up(&mut writer, path)?;
        let version = AtomicI64::new(data_version(&writer)?);
        let bytes = File::open(path).map_err(|source| Error::Copy {
            to: path.to_owned(),
            source,
        })?;
        let store = Store {
            path: path.to_owned(),
            writer: Mutex::new(writer),
            readers: Mutex::default(),
            touched: Arc::default(),
            version,
            folding: Mutex::default(),
            finishing: Mutex::default(),
            bytes,
        };
        store.arm(&mut lock(&store.writer))?;
        Ok(store)
    }

    /// What a writer notes: the rows of a step for undo, the tables for whoever shows them.
    fn arm(&self, writer: &mut Connection) -> Result<()> {
        journal::arm(writer)?;
        order_facts::arm(writer, Arc::clone(&self.touched))?;
        let told = Arc::clone(&self.touched);
        tables::arm(writer, Arc::clone(&self.touched))?;
        // A million rows of one table are told once.
        let mut last = String::new();
        writer.update_hook(Some(move |_: rusqlite::hooks::Action, _: &str, table: &str, _: i64| {
            if last != table || told.emptied.load(Ordering::Acquire) {
                table.clone_into(&mut last);
                lock(&told.tables).insert(last.clone());
                told.emptied.store(false, Ordering::Release);
            }
        }))?;
        Ok(())
    }

    /// Whether another program has written to the file since the last time this was asked. SQLite counts the commits
    /// that a connection did not make itself, and the writer makes all of ours. While it writes there is no answer yet.
    pub fn changed_elsewhere(&self) -> Result<bool> {
        let writer = match self.writer.try_lock() {
            Ok(writer) => writer,
            Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
            Err(TryLockError::WouldBlock) => return Ok(false),
        };
        let version = data_version(&writer)?;
        Ok(self.version.swap(version, Ordering::Relaxed) != version)
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Runs `read` on a connection that cannot write, in one snapshot.
    pub fn read<T, E: From<Error>>(
        &self,
        read: impl FnOnce(&Connection) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let pooled = lock(&self.readers).pop();
        let mut reader = match pooled {
            Some(reader) => reader,
            None => connect(
                &self.path,
                OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX,
            )?,
        };
        let result = {
            let snapshot = reader.transaction().map_err(Error::from)?;
            read(&snapshot)
        };
        lock(&self.readers).push(reader);
        result
    }

    /// Runs `write` in one transaction and commits it; any error rolls all of it back. Returns the value and the names
    /// of the tables that changed.
    pub fn write<T, E: From<Error>>(
        &self,
        write: impl FnOnce(&Transaction) -> std::result::Result<T, E>,
    ) -> std::result::Result<(T, BTreeSet<String>), E> {
        self.write_on(&mut lock(&self.writer), write)
    }

    /// The same for work that may be stopped: while it runs, SQLite asks every few milliseconds, in the middle of a statement
    /// too, and breaks off with an error when it is.
    pub fn write_until<T, E: From<Error>>(
        &self,
        stopped: impl FnMut() -> bool + Send + 'static,
        write: impl FnOnce(&Transaction) -> std::result::Result<T, E>,
    ) -> std::result::Result<(T, BTreeSet<String>), E> {
        self.write_while(&mut lock(&self.writer), stopped, write)
    }

    fn write_while<T, E: From<Error>>(
        &self,
        writer: &mut Connection,
        stopped: impl FnMut() -> bool + Send + 'static,
        write: impl FnOnce(&Transaction) -> std::result::Result<T, E>,
    ) -> std::result::Result<(T, BTreeSet<String>), E> {
        writer
            .progress_handler(STEPS_BETWEEN_LOOKS, Some(stopped))
            .map_err(Error::from)?;
        let done = self.write_on(writer, write);
        writer.progress_handler(0, None::<fn() -> bool>).map_err(Error::from)?;
        done
    }

    fn write_on<T, E: From<Error>>(
        &self,
        writer: &mut Connection,
        write: impl FnOnce(&Transaction) -> std::result::Result<T, E>,
    ) -> std::result::Result<(T, BTreeSet<String>), E> {
        self.touched.take();
        let transaction = writer
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(Error::from)?;
        let value = write(&transaction)?;
        transaction.commit().map_err(Error::from)?;
        let touched = self.touched.take();
        self.fold();
        Ok((value, touched))
    }

    /// What is committed lies safe in the log. Where that has grown long, it is brought into the file beside whatever follows,
    /// so that nobody waits for it. A folding that fails is begun anew by the next commit.
    fn fold(&self) {
        let log = std::fs::metadata(log_of(&self.path)).map_or(0, |log| log.len());
        let mut folding = lock(&self.folding);
        if log < LONG_LOG || folding.as_ref().is_some_and(|running| !running.is_finished()) {
            return;
        }
        let path = self.path.clone();
        let fold = move || {
            let done = connect(&path, OpenFlags::default())
                .and_then(|db| Ok(db.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()))?));
            done.ok();
        };
        *folding = thread::Builder::new().name("folding".to_owned()).spawn(fold).ok();
    }

    /// Waits until nobody else of ours is at the file.
    fn folded(&self) {
        if let Some(Err(panic)) = lock(&self.folding).take().map(JoinHandle::join) {
            std::panic::resume_unwind(panic);
        }
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        self.folded();
        // Whoever closes last brings the log into the file, which a reader cannot.
        lock(&self.readers).clear();
        // A copy that fails at the very end stays without its name and is not listed.
        self.settle().ok();
    }
}

fn connect(path: &Path, flags: OpenFlags) -> Result<Connection> {
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(Duration::from_secs(10))?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.set_prepared_statement_cache_capacity(128);
    if !flags.contains(OpenFlags::SQLITE_OPEN_READ_ONLY) {
        // Of a new drive: fewer and larger pages are written in a tenth less time by an import, and no slower by a single change.
        connection.pragma_update(None, "page_size", PAGE)?;
        connection.pragma_update(None, "journal_mode", "WAL")?;
        // Room for the inner pages of a drive of a million orders; taken only as far as a write needs it.
        connection.pragma_update(None, "cache_size", -WRITER_CACHE_KIB)?;
        // Sorting for an index may use the second core.
        connection.pragma_update(None, "threads", 2)?;
        // The log is brought into the file by [`Store::fold`], not by a commit that somebody waits for.
        connection.pragma_update(None, "wal_autocheckpoint", 0)?;
        // A large import leaves a large write-ahead log; it shrinks again when it starts anew.
        connection.pragma_update(None, "journal_size_limit", 16 << 20)?;
    }
    Ok(connection)
}

/// The write-ahead log beside a drive.
fn log_of(drive: &Path) -> PathBuf {
    let mut log = drive.as_os_str().to_owned();
    log.push("-wal");
    PathBuf::from(log)
}

fn data_version(connection: &Connection) -> Result<i64> {
    Ok(connection.pragma_query_value(None, "data_version", |row| row.get(0))?)
}

/// A panic elsewhere does not make the drive unreadable: the transaction it held was rolled back.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_log_comes_into_the_file_without_a_commit_that_waits_for_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("drive.db");
        let store = Store::open(&path).unwrap();
        let size = || std::fs::metadata(&path).unwrap().len();
        let write = |bytes: i64| {
            store
                .write::<_, Error>(|tx| {
                    tx.execute("CREATE TABLE IF NOT EXISTS heap (of BLOB)", [])?;
                    tx.execute("INSERT INTO heap VALUES (zeroblob(?1))", [bytes])?;
                    Ok(())
                })
                .unwrap();
        };
        let before = size();
        write(10_000);
        store.folded();
        assert_eq!(size(), before, "a short log waits");
        write(8 << 20);
        store.folded();
        assert!(size() > 8 << 20, "{} bytes are in the file", size());

        store.read::<_, Error>(|_| Ok(())).unwrap();
        write(10_000);
        drop(store);
        assert!(!log_of(&path).exists(), "closed, the drive is one file");
    }
}
