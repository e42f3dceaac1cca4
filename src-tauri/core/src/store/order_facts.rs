//! What all orders tell of how clients buy, read on all cores.
//!
//! A connection reads on one core. Where the running transaction has not written to the orders, they are what they were when it began,
//! and nobody else can write meanwhile: then others beside it read a part each, while it goes on with something else. Edge: a
//! transaction that has written to them reads them by itself.

use super::orders::{Fact, facts_of_all};
use super::{Connection, Result, Touched, Transaction, connect};
use chrono::NaiveDate;
use rusqlite::OpenFlags;
use rusqlite::functions::FunctionFlags;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::thread::{self, JoinHandle};

/// Fewer orders are read as quickly as others could begin.
const WORTH_OTHERS: i64 = 50_000;

/// Lets the statements of a connection ask which tables its transaction has written to.
pub(super) fn arm(writer: &Connection, touched: Arc<Touched>) -> Result<()> {
    Ok(
        writer.create_scalar_function("touched", 1, FunctionFlags::SQLITE_UTF8, move |asked| {
            Ok(touched.has(&asked.get::<String>(0)?))
        })?,
    )
}

/// Begins to read the orders on another connection; `None` where the running transaction has written to them, or where there are so
/// few that it is not worth the while.
pub fn beside<T: Send + 'static>(
    tx: &Connection,
    read: impl FnOnce(&Connection) -> Result<T> + Send + 'static,
) -> Result<Option<JoinHandle<Result<T>>>> {
    let (first, last) = ids(tx)?;
    Ok(match drive_of(tx) {
        Some(path) if last - first >= WORTH_OTHERS && !is_written(tx)? => Some(spawned(path, read)),
        _ => None,
    })
}

/// Whether the running transaction has written to the orders.
pub fn is_written(tx: &Connection) -> Result<bool> {
    Ok(tx.query_row("SELECT touched('orders')", [], |row| row.get(0))?)
}

/// The least and the greatest id.
fn ids(db: &Connection) -> Result<(i64, i64)> {
    let ids = "SELECT coalesce((SELECT min(id) FROM orders), 1), coalesce((SELECT max(id) FROM orders), 0)";
    Ok(db.query_row(ids, [], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

fn drive_of(db: &Connection) -> Option<PathBuf> {
    db.path().filter(|path| !path.is_empty()).map(PathBuf::from)
}

fn spawned<T: Send + 'static>(
    path: PathBuf,
    read: impl FnOnce(&Connection) -> Result<T> + Send + 'static,
) -> JoinHandle<Result<T>> {
    let only_reads = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    thread::spawn(move || read(&connect(&path, only_reads)?))
}

/// All orders on their way into memory, in parts that are each by client and day.
pub struct Reading {
    parts: Arc<Parts>,
    others: Vec<JoinHandle<Result<Vec<Vec<Fact>>>>>,
}

/// The ids of the orders cut into parts; whoever is free takes the next.
struct Parts {
    until: NaiveDate,
    first: i64,
    last: i64,
    count: i64,
    next: AtomicI64,
}

impl Reading {
    /// Begins to read the orders up to a day.
    pub fn begin(tx: &Transaction, until: NaiveDate) -> Result<Reading> {
        let (first, last) = ids(tx)?;
        let cores = rayon::current_num_threads().clamp(1, 8);
        let path = drive_of(tx).filter(|_| last - first >= WORTH_OTHERS);
        let path = path.filter(|_| is_written(tx).is_ok_and(|written| !written));
        let parts = Arc::new(Parts {
            until,
            first,
            last,
            count: path.as_ref().map_or(1, |_| cores as i64 * PARTS_A_CORE),
            next: AtomicI64::new(0),
        });
        let read = |path: &PathBuf| {
            let parts = Arc::clone(&parts);
            spawned(path.clone(), move |db| parts.read(db))
        };
        let others = path.iter().flat_map(|path| (0..cores).map(|_| read(path))).collect();
        Ok(Reading { parts, others })
    }

    /// Reads with the others what they have not begun with, and gives all.
    pub fn end(self, tx: &Transaction) -> Result<Vec<Vec<Fact>>> {
        let mut all = self.parts.read(tx)?;
        for other in self.others {
            all.append(&mut other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))?);
        }
        Ok(all)
    }
}

/// More than one for each: at the end nobody waits long for the others.
const PARTS_A_CORE: i64 = 4;

impl Parts {
    fn read(&self, db: &Connection) -> Result<Vec<Vec<Fact>>> {
        let mut read = Vec::new();
        loop {
            let at = self.next.fetch_add(1, Ordering::Relaxed);
            if at >= self.count {
                return Ok(read);
            }
            let span = self.last - self.first + 1;
            let ids = self.first + span * at / self.count..=self.first + span * (at + 1) / self.count - 1;
            let mut facts = facts_of_all(db, ids, self.until)?;
            facts.sort_unstable_by_key(Fact::by_client);
            read.push(facts);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Error, Store};
    use super::*;

    /// Orders of one client, without looking that he is there.
    const LAND: &str = "INSERT INTO clients (id, kind, name) VALUES (1, 'firm', 'Romashka');
        WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 60000)
        INSERT INTO orders (client_id, number, day, sum_minor, currency)
        SELECT 1, n, CASE n % 2 WHEN 0 THEN '2026-03-05' ELSE '2027-01-01' END, n, 'EUR' FROM n";

    #[test]
    fn others_read_what_the_transaction_has_not_written_and_it_reads_itself_what_it_has() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&folder.path().join("drive.db")).unwrap();
        let until = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let sum = |tx: &Transaction, reading: Reading| {
            let facts = reading.end(tx)?;
            Ok::<_, Error>(facts.iter().flatten().map(|fact| fact.sum_minor).sum::<i64>())
        };
        store
            .write::<_, Error>(|tx| {
                tx.execute_batch(LAND)?;
                let reading = Reading::begin(tx, until)?;
                assert!(reading.others.is_empty(), "nobody else sees them yet");
                assert_eq!(sum(tx, reading)?, 30_000 * 30_001);
                Ok(())
            })
            .unwrap();
        store
            .write::<_, Error>(|tx| {
                tx.execute("UPDATE clients SET name = 'Vektor'", [])?;
                let reading = Reading::begin(tx, until)?;
                assert!(!reading.others.is_empty(), "they are as they were");
                assert_eq!(sum(tx, reading)?, 30_000 * 30_001);
                tx.execute("DELETE FROM orders WHERE id = 2", [])?;
                let reading = Reading::begin(tx, until)?;
                assert!(reading.others.is_empty(), "only this transaction sees that one is gone");
                assert_eq!(sum(tx, reading)?, 30_000 * 30_001 - 2);
                Ok(())
            })
            .unwrap();
    }
}
