//! Copies of the drive's file, laid into a folder beside it before anything large happens to it.
//!
//! A copy is made while nobody can commit, compared byte for byte with its source, opened and counted; only when it lies on
//! the disk does it get its name, so that a half copy is never listed. What the list shows stands in the name: when, before
//! what, how many clients and orders. A drive that has not changed since the newest copy gets no second one.
//! Edge: the source is read through a handle that stays open as long as the drive does. Closing one would drop the locks
//! that SQLite holds on the file in this process (sqlite.org/howtocorrupt.html, 2.2).

mod bytes;

use super::{Connection, Error, Result, Store, Transaction, cause, connect, lock, log_of, migrate};
use bytes::{copied, same};
use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use rusqlite::OpenFlags;
use rusqlite::backup::Backup;
use std::collections::{BTreeSet, HashSet};
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// A file smaller than this is also read through by SQLite; of a larger one the comparison of bytes is the proof.
const CHECKED_BELOW: u64 = 32 << 20;
/// UTC, sorts as text, and may stand in a name on every system.
const MOMENT: &str = "%Y-%m-%dT%H%M%S%.3fZ";

/// One copy, as its name tells.
#[derive(Debug, Clone, PartialEq)]
pub struct Copy {
    pub name: String,
    pub made_at: DateTime<Utc>,
    /// Before what it was made, in the words of the name.
    pub before: String,
    pub clients: i64,
    pub orders: i64,
    pub bytes: u64,
}

impl Copy {
    fn named(name: &str, bytes: u64) -> Option<Copy> {
        let (rest, counts) = name.strip_suffix(".db")?.rsplit_once('.')?;
        let (moment, before) = rest.rsplit_once('.')?;
        let (clients, orders) = counts.split_once('-')?;
        Some(Copy {
            name: name.to_owned(),
            made_at: NaiveDateTime::parse_from_str(moment, MOMENT).ok()?.and_utc(),
            before: before.to_owned(),
            clients: clients.parse().ok()?,
            orders: orders.parse().ok()?,
            bytes,
        })
    }
}

/// The folder of the copies, beside the drive.
pub fn folder(drive: &Path) -> PathBuf {
    drive.with_extension("copies")
}

fn list(drive: &Path) -> Result<Vec<Copy>> {
    let folder = folder(drive);
    let failed = |source| Error::Copy {
        to: folder.clone(),
        source,
    };
    let entries = match fs::read_dir(&folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(failed(error)),
    };
    let mut copies = Vec::new();
    for entry in entries {
        let entry = entry.map_err(failed)?;
        let bytes = entry.metadata().map_err(failed)?.len();
        copies.extend(entry.file_name().to_str().and_then(|name| Copy::named(name, bytes)));
    }
    copies.sort_by_key(|copy| std::cmp::Reverse(copy.made_at));
    Ok(copies)
}

/// Which copies may go: within a day all stay, within a week the last of each day, within two months the last of each week.
/// The newest always stays, and so does one from the future: then it is the clock that is wrong.
pub fn outlived(newest_first: &[Copy], now: DateTime<Utc>) -> Vec<&Copy> {
    let mut kept = HashSet::new();
    newest_first
        .iter()
        .skip(1)
        .filter(|copy| {
            let age = now - copy.made_at;
            let day = copy.made_at.date_naive();
            let stays = if age < TimeDelta::days(1) {
                true
            } else if age < TimeDelta::days(7) {
                kept.insert((1, day.format("%F").to_string()))
            } else if age < TimeDelta::days(61) {
                kept.insert((7, day.format("%G-%V").to_string()))
            } else {
                false
            };
            !stays
        })
        .collect()
}

impl Store {
    /// All copies, newest first; one that is still on its way to the disk is waited for.
    pub fn copies(&self) -> Result<Vec<Copy>> {
        self.settle()?;
        list(&self.path)
    }

    /// Makes a verified copy unless the newest one holds the same, and says whether it did; `before` is a word of the name.
    /// A drive without clients has nothing to lose and gets none.
    pub fn copy(&self, before: &str, now: DateTime<Utc>) -> Result<bool> {
        let ((), _, made) = self.write_beside_copy(before, now, || false, |_, _| Ok::<_, Error>(()), |()| true)?;
        Ok(made)
    }

    /// [`Store::write_until`] while a copy of what is there is made. What a transaction writes lies in the log alone until it commits,
    /// and nobody else can write: the file stays as it is. Only when the copy is whole it commits; without one all is rolled back.
    /// The writing says when it changes something for the first time, and the copy begins then: what brings nothing new costs no copy.
    /// One that `worth` says nothing was changed after goes again. Says besides whether there is a new copy.
    pub fn write_beside_copy<T, E: From<Error>>(
        &self,
        before: &str,
        now: DateTime<Utc>,
        stopped: impl Fn() -> bool + Clone + Send + Sync + 'static,
        write: impl FnOnce(&Transaction, &dyn Fn()) -> std::result::Result<T, E>,
        worth: impl Fn(&T) -> bool,
    ) -> std::result::Result<(T, BTreeSet<String>, bool), E> {
        let copies = self.copies()?;
        let mut writer = lock(&self.writer);
        self.folded();
        let log_is_in = "PRAGMA wal_checkpoint(TRUNCATE)";
        writer.query_row(log_is_in, [], |_| Ok(())).map_err(Error::from)?;
        let mut made = None;
        let written = self.write_while(&mut writer, stopped.clone(), |tx| {
            if count(tx, "clients")? == 0 {
                return write(tx, &|| ());
            }
            // Otherwise somebody still reads what has not come into the file yet.
            let whole = fs::metadata(log_of(&self.path)).map_or(0, |log| log.len()) == 0;
            thread::scope(|scope| {
                let (changing, changed) = mpsc::channel();
                let begin = || {
                    changing.send(()).ok();
                };
                let (copies, stopped) = (&copies, &stopped);
                let copying = scope.spawn(move || match changed.recv() {
                    Ok(()) => self.copied(before, now, copies.first(), whole, stopped),
                    Err(_) => Ok(None),
                });
                let value = write(tx, &begin);
                if value.as_ref().is_ok_and(&worth) {
                    begin();
                }
                drop(changing);
                let copied = copying.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
                match (value, copied) {
                    (value, Ok(copied)) => {
                        made = copied;
                        value
                    }
                    (Ok(_), Err(failed)) => Err(failed.into()),
                    (Err(refused), Err(_)) => Err(refused),
                }
            })
        });
        let kept = made.is_some() && written.as_ref().is_ok_and(|(value, _)| worth(value));
        // Also of one that goes it is known when it has gone: the next one is made under the same name.
        if let Some(made) = made {
            made.keep.send(kept).ok();
            *lock(&self.finishing) = Some(made.finishing);
        }
        let (value, touched) = written?;
        Ok((value, touched, kept))
    }

    /// Makes the copy, while a transaction of ours keeps everybody from committing. The way to the disk is the longest part and is gone
    /// beside whatever follows: only there the copy gets its name, once it is said to be kept, and those that have outlived their use go.
    fn copied(
        &self,
        before: &str,
        now: DateTime<Utc>,
        newest: Option<&Copy>,
        whole: bool,
        stopped: &impl Fn() -> bool,
    ) -> Result<Option<Finishing>> {
        let folder = folder(&self.path);
        fs::create_dir_all(&folder).map_err(|source| Error::Copy {
            to: folder.clone(),
            source,
        })?;
        let half = folder.join("half.copy");
        let made = self.copy_to(&half, newest, whole, stopped).inspect_err(|_| {
            fs::remove_file(&half).ok();
        })?;
        let Made::New { file, clients, orders } = made else {
            return Ok(None);
        };
        let whole = folder.join(format!("{}.{before}.{clients}-{orders}.db", now.format(MOMENT)));
        let path = self.path.clone();
        let (keep, kept) = mpsc::channel::<bool>();
        let finish = move || {
            let synced = file.sync_all();
            // Nobody says it where the writing has failed.
            if !kept.recv().unwrap_or_default() {
                fs::remove_file(&half).ok();
                return Ok(());
            }
            synced
                .and_then(|()| fs::rename(&half, &whole))
                .map_err(|source| Error::Copy { to: whole, source })?;
            for copy in outlived(&list(&path)?, now) {
                // One that cannot be removed today is removed another day.
                fs::remove_file(folder.join(&copy.name)).ok();
            }
            Ok(())
        };
        let finishing = thread::Builder::new().name("copy".to_owned()).spawn(finish);
        let finishing = finishing.map_err(|source| Error::Copy {
            to: self.path.clone(),
            source,
        })?;
        Ok(Some(Finishing { keep, finishing }))
    }

    /// Waits until the last copy lies on the disk under its name.
    pub(super) fn settle(&self) -> Result<()> {
        // Held until it is done: of two who wait neither goes on before.
        let mut finishing = lock(&self.finishing);
        match finishing.take().map(JoinHandle::join) {
            None => Ok(()),
            Some(Ok(finished)) => finished,
            Some(Err(panic)) => std::panic::resume_unwind(panic),
        }
    }

    /// `whole`: all that is committed is in the file. SQLite copies page by page where it is not.
    fn copy_to(&self, to: &Path, newest: Option<&Copy>, whole: bool, stopped: &impl Fn() -> bool) -> Result<Made> {
        let failed = |source| Error::Copy {
            to: to.to_owned(),
            source,
        };
        let newest = newest.map(|newest| folder(&self.path).join(&newest.name));
        if whole {
            if let Some(newest) = newest
                && same(&self.bytes, &newest, stopped).map_err(failed)?
            {
                return Ok(Made::Same);
            }
            copied(&self.bytes, to, stopped).map_err(failed)?;
            if !same(&self.bytes, to, stopped).map_err(failed)? {
                return Err(failed(io::ErrorKind::InvalidData.into()));
            }
        } else {
            fs::remove_file(to).ok();
            let only_reads = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
            connect(&self.path, only_reads)?.backup(rusqlite::MAIN_DB, to, None::<fn(rusqlite::backup::Progress)>)?;
        }
        let copy = read_only(to)?;
        let small = fs::metadata(to).map_err(failed)?.len() < CHECKED_BELOW;
        if small || !whole {
            sound(&copy, to)?;
        }
        Ok(Made::New {
            file: File::options().write(true).open(to).map_err(failed)?,
            clients: count(&copy, "clients")?,
            orders: count(&copy, "orders")?,
        })
    }

    /// Puts the content of a copy in the place of what is there now; the file itself stays, so whoever reads it goes on
    /// with the new content. A copy of an older version is upgraded, one of a newer version refused.
    pub fn restore(&self, name: &str) -> Result<()> {
        self.settle()?;
        let from = folder(&self.path).join(name);
        let copy = whole(&from).map_err(|error| match error {
            Error::Newer { .. } => error,
            Error::Sqlite(error) if cause(&error).is_some_and(|word| !matches!(word, "damaged" | "not-a-drive")) => {
                Error::Sqlite(error)
            }
            // Whatever else is wrong with it is wrong with the copy, not with what is there.
            _ => Error::DamagedCopy(name.to_owned()),
        })?;
        let mut writer = lock(&self.writer);
        self.folded();
        Backup::new(&copy, &mut writer)?.run_to_completion(i32::MAX, Duration::ZERO, None)?;
        let mut fresh = connect(&self.path, OpenFlags::default())?;
        migrate::up(&mut fresh, &self.path)?;
        self.arm(&mut fresh)?;
        *writer = fresh;
        lock(&self.readers).clear();
        Ok(())
    }
}

/// A copy on its way to the disk, which waits to be told whether it stays.
struct Finishing {
    keep: mpsc::Sender<bool>,
    finishing: JoinHandle<Result<()>>,
}

enum Made {
    New { file: File, clients: i64, orders: i64 },
    Same,
}

fn count(db: &Connection, table: &str) -> Result<i64> {
    Ok(db.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0))?)
}

/// A copy that can be brought back, opened.
fn whole(path: &Path) -> Result<Connection> {
    migrate::refuse_newer(path)?;
    let copy = read_only(path)?;
    sound(&copy, path)?;
    count(&copy, "clients")?;
    Ok(copy)
}

fn sound(copy: &Connection, path: &Path) -> Result<()> {
    let found: String = copy.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if found == "ok" {
        return Ok(());
    }
    Err(Error::Copy {
        to: path.to_owned(),
        source: io::Error::new(io::ErrorKind::InvalidData, found),
    })
}

/// A copy is complete in itself and nobody writes it: SQLite needs no file beside it.
fn read_only(path: &Path) -> Result<Connection> {
    Ok(Connection::open_with_flags(
        migrate::immutable(path),
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI,
    )?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(days_ago: i64, hours: i64, now: DateTime<Utc>) -> Copy {
        Copy {
            name: format!("{days_ago}-{hours}"),
            made_at: now - TimeDelta::days(days_ago) - TimeDelta::hours(hours),
            before: "import".to_owned(),
            clients: 1,
            orders: 1,
            bytes: 1,
        }
    }

    #[test]
    fn a_day_keeps_all_a_week_one_a_day_two_months_one_a_week() {
        let now = NaiveDateTime::parse_from_str("2026-11-22T120000.000Z", MOMENT)
            .unwrap()
            .and_utc();
        let all = [
            made(-2, 0, now),
            made(0, 1, now),
            made(0, 2, now),
            made(3, 1, now),
            made(3, 2, now),
            made(20, 0, now),
            made(20, 1, now),
            made(70, 0, now),
        ];
        let gone: Vec<&str> = outlived(&all, now).into_iter().map(|copy| copy.name.as_str()).collect();
        assert_eq!(gone, ["3-2", "20-1", "70-0"]);
        assert!(
            outlived(&all[7..], now).is_empty(),
            "the newest stays, however old it is"
        );
    }

    #[test]
    fn a_copy_before_what_was_refused_is_gone_when_the_copies_are_asked_for() {
        let home = tempfile::tempdir().unwrap();
        let store = Store::open(&home.path().join("drive.db")).unwrap();
        let client = "INSERT INTO clients (kind, name) VALUES ('firm', 'Rubin')";
        store.write::<_, Error>(|tx| Ok(tx.execute(client, [])?)).unwrap();
        for _ in 0..20 {
            let refuse = |tx: &Transaction, begin: &dyn Fn()| {
                begin();
                Ok::<_, Error>(tx.execute("INSERT INTO nowhere VALUES (1)", [])?)
            };
            store
                .write_beside_copy("import", Utc::now(), || false, refuse, |_| true)
                .unwrap_err();
            assert_eq!(store.copies().unwrap(), []);
            let left = fs::read_dir(folder(&home.path().join("drive.db"))).unwrap();
            assert_eq!(left.count(), 0, "not even a half one");
        }
    }

    #[test]
    fn only_a_whole_copy_is_a_copy() {
        assert_eq!(Copy::named("half.copy", 1), None);
        let copy = Copy::named("2026-11-22T073105.120Z.import.59-412.db", 4096).unwrap();
        assert_eq!(
            (copy.before.as_str(), copy.clients, copy.orders, copy.bytes),
            ("import", 59, 412, 4096)
        );
    }
}
