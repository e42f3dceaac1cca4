//! What all orders tell of how clients buy, read on all cores.
//!
//! A connection reads on one core. Where the running transaction has not written to the orders, they are what they were when it began,
//! and nobody else can write meanwhile: then others beside it read a part each, while it goes on with something else. Edge: a
//! transaction that has written to them reads them by itself.

use super::orders::{Fact, facts_of_all};
use super::{Connection, Result, Transaction, connect};
use chrono::NaiveDate;
use rusqlite::OpenFlags;
use rusqlite::functions::FunctionFlags;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

/// Fewer orders are read as quickly as others could begin.
const WORTH_OTHERS: i64 = 50_000;

/// Lets the statements of a connection ask which tables its transaction has written to.
pub(super) fn arm(writer: &Connection, touched: Arc<Mutex<BTreeSet<String>>>) -> Result<()> {
    Ok(
        writer.create_scalar_function("touched", 1, FunctionFlags::SQLITE_UTF8, move |asked| {
            Ok(super::lock(&touched).contains(&asked.get::<String>(0)?))
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

/// All orders on their way into memory.
pub enum Reading {
    Beside(Vec<JoinHandle<Result<Vec<Fact>>>>),
    Here(Vec<Fact>),
}

impl Reading {
    /// Begins to read the orders up to a day, in no order.
    pub fn begin(tx: &Transaction, until: NaiveDate) -> Result<Reading> {
        let (first, last) = ids(tx)?;
        let span = last - first + 1;
        match drive_of(tx) {
            Some(path) if span >= WORTH_OTHERS && !is_written(tx)? => {
                let parts = rayon::current_num_threads().clamp(1, 8) as i64;
                let part = |at: i64| first + span * at / parts..=first + span * (at + 1) / parts - 1;
                let read = |ids| spawned(path.clone(), move |db| facts_of_all(db, ids, until));
                Ok(Reading::Beside((0..parts).map(part).map(read).collect()))
            }
            _ => Ok(Reading::Here(facts_of_all(tx, first..=last, until)?)),
        }
    }

    pub fn end(self) -> Result<Vec<Fact>> {
        let parts = match self {
            Reading::Here(facts) => return Ok(facts),
            Reading::Beside(parts) => parts,
        };
        let mut all = Vec::new();
        for part in parts {
            let mut read = part.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
            match all.is_empty() {
                true => all = read,
                false => all.append(&mut read),
            }
        }
        Ok(all)
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
        let sum = |facts: Vec<Fact>| facts.iter().map(|fact| fact.sum_minor).sum::<i64>();
        store
            .write::<_, Error>(|tx| {
                tx.execute_batch(LAND)?;
                let reading = Reading::begin(tx, until)?;
                assert!(matches!(reading, Reading::Here(_)), "nobody else sees them yet");
                assert_eq!(sum(reading.end()?), 30_000 * 30_001);
                Ok(())
            })
            .unwrap();
        store
            .write::<_, Error>(|tx| {
                tx.execute("UPDATE clients SET name = 'Vektor'", [])?;
                let reading = Reading::begin(tx, until)?;
                assert!(matches!(reading, Reading::Beside(_)), "they are as they were");
                assert_eq!(sum(reading.end()?), 30_000 * 30_001);
                tx.execute("DELETE FROM orders WHERE id = 2", [])?;
                let reading = Reading::begin(tx, until)?;
                assert!(
                    matches!(reading, Reading::Here(_)),
                    "only this transaction sees that one is gone"
                );
                assert_eq!(sum(reading.end()?), 30_000 * 30_001 - 2);
                Ok(())
            })
            .unwrap();
    }
}
