//! Orders by the hundred thousand: what SQLite does for each row is done once for all of them.
//!
//! Indexes are taken away and built again in one go, rows go in many to a statement, and whom they refer to is looked up once
//! for each client and not for each order. Nothing of it is seen from outside: at the end stand the same rows under the same
//! indexes, or an error with which the transaction goes. Edge: only ever adds; that the numbers are new the indexes say when they
//! are built.

use super::orders::{DayText, NewOrder};
use super::{Connection, Error, Result, Transaction};
use rusqlite::config::DbConfig;
use rusqlite::{Statement, ffi};
use std::collections::HashSet;
use std::fmt::Write as _;

/// Rows of one statement: beyond some dozens the cost of beginning one is no longer seen.
const ROWS: usize = 64;
/// Orders that wait for being written together. Switching references off and on makes SQLite read its statements anew,
/// which so many rows do not feel.
const WAITING: usize = 16 * 1024;
/// Memory for sorting an index, in KiB. Little of it is quicker than much: parts that fit the caches of the processor are sorted
/// on the other core while this one reads on, and joined in one pass.
const SORTING_KIB: i64 = 2 * 1024;

/// Orders on their way into the drive, without its indexes.
pub struct Many<'t> {
    tx: &'t Transaction<'t>,
    waiting: Vec<NewOrder>,
    statement: Statement<'t>,
    indexes: Vec<String>,
    clients: HashSet<i64>,
    employees: HashSet<i64>,
    imports: HashSet<i64>,
}

impl<'t> Many<'t> {
    pub fn begin(tx: &'t Transaction) -> Result<Many<'t>> {
        Ok(Many {
            tx,
            waiting: Vec::with_capacity(WAITING),
            indexes: without_indexes(tx)?,
            statement: tx.prepare(&insert(ROWS))?,
            clients: HashSet::new(),
            employees: HashSet::new(),
            imports: HashSet::new(),
        })
    }

    pub fn add(&mut self, order: NewOrder) -> Result<()> {
        self.waiting.push(order);
        match self.waiting.len() < WAITING {
            true => Ok(()),
            false => self.write(),
        }
    }

    /// Writes what waits.
    fn write(&mut self) -> Result<()> {
        for order in &self.waiting {
            self.clients.insert(order.client_id);
            self.employees.extend(order.served_by);
            self.imports.extend(order.import_id);
        }
        let unchecked = Unchecked::on(self.tx)?;
        let chunks = self.waiting.chunks(ROWS);
        for chunk in chunks {
            if chunk.len() == ROWS {
                bind(&mut self.statement, chunk)?;
                self.statement.raw_execute()?;
            } else {
                let mut rest = self.tx.prepare(&insert(chunk.len()))?;
                bind(&mut rest, chunk)?;
                rest.raw_execute()?;
            }
        }
        drop(unchecked);
        self.waiting.clear();
        Ok(())
    }

    /// Writes the last of them, looks up whom they refer to and builds the indexes again; `pause` before each may break off.
    pub fn end<E: From<Error>>(mut self, mut pause: impl FnMut() -> std::result::Result<(), E>) -> std::result::Result<(), E> {
        self.write()?;
        for (table, ids) in [
            ("clients", self.clients),
            ("employees", self.employees),
            ("imports", self.imports),
        ] {
            all_are_there(self.tx, table, ids)?;
        }
        let room: i64 = pragma(self.tx, "cache_size")?;
        for index in &self.indexes {
            pause()?;
            set_pragma(self.tx, "cache_size", -SORTING_KIB)?;
            let built = self.tx.execute_batch(index).map_err(Error::from);
            set_pragma(self.tx, "cache_size", room)?;
            built?;
        }
        Ok(())
    }
}

fn pragma(db: &Connection, name: &str) -> Result<i64> {
    Ok(db.pragma_query_value(None, name, |row| row.get(0))?)
}

fn set_pragma(db: &Connection, name: &str, value: i64) -> Result<()> {
    Ok(db.pragma_update(None, name, value)?)
}

/// Takes the indexes of orders away and gives what makes them again.
fn without_indexes(tx: &Transaction) -> Result<Vec<String>> {
    let indexes: Vec<(String, String)> = {
        let mut statement = tx.prepare(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'orders' AND sql IS NOT NULL",
        )?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        rows.collect::<rusqlite::Result<_>>()?
    };
    for (name, _) in &indexes {
        tx.execute_batch(&format!("DROP INDEX {name}"))?;
    }
    Ok(indexes.into_iter().map(|(_, sql)| sql).collect())
}

/// What a statement says of one order.
const VALUES: usize = 9;

/// An error leaves the rows before it, and with that no journal of the statement is needed: the whole transaction goes.
fn insert(rows: usize) -> String {
    let mut sql = "INSERT OR FAIL INTO orders
        (client_id, source_system, number, day, sum_minor, profit_minor, currency, served_by, import_id) VALUES "
        .to_owned();
    for row in 0..rows {
        let comma = if row == 0 { "" } else { "," };
        let _ = write!(sql, "{comma}(?,?,?,?,?,?,?,?,?)");
    }
    sql
}

fn bind(statement: &mut Statement, orders: &[NewOrder]) -> Result<()> {
    for (row, order) in orders.iter().enumerate() {
        let at = row * VALUES;
        statement.raw_bind_parameter(at + 1, order.client_id)?;
        statement.raw_bind_parameter(at + 2, order.source_system)?;
        statement.raw_bind_parameter(at + 3, order.number.as_str())?;
        statement.raw_bind_parameter(at + 4, DayText::of(order.day).as_str())?;
        statement.raw_bind_parameter(at + 5, order.sum.minor)?;
        statement.raw_bind_parameter(at + 6, order.profit_minor)?;
        statement.raw_bind_parameter(at + 7, order.sum.currency.code())?;
        statement.raw_bind_parameter(at + 8, order.served_by)?;
        statement.raw_bind_parameter(at + 9, order.import_id)?;
    }
    Ok(())
}

/// As long as this lives, references are not looked up row by row; afterwards they are again, whatever happened.
struct Unchecked<'t>(&'t Connection);

impl<'t> Unchecked<'t> {
    fn on(db: &'t Connection) -> Result<Unchecked<'t>> {
        db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, false)?;
        Ok(Unchecked(db))
    }
}

impl Drop for Unchecked<'_> {
    fn drop(&mut self) {
        // Sets a flag of the connection and cannot fail while that is open.
        self.0.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, true).ok();
    }
}

/// The reference that [`Unchecked`] left open: each of `ids` is a row of `table`.
fn all_are_there(db: &Connection, table: &str, mut ids: HashSet<i64>) -> Result<()> {
    let mut statement = db.prepare(&format!("SELECT id FROM {table}"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        ids.remove(&row.get(0)?);
    }
    match ids.is_empty() {
        true => Ok(()),
        false => Err(rusqlite::Error::SqliteFailure(
            ffi::Error::new(ffi::SQLITE_CONSTRAINT_FOREIGNKEY),
            Some(format!("orders of no one in {table}")),
        )
        .into()),
    }
}
