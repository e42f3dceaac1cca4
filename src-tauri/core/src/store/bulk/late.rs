//! Pages that a run writes at its start and once more at its end.
//!
//! A page that has gone into the log and changes again has all of the log behind it read and signed anew by the commit. Rule: these few
//! stay in memory, so that they go into it once. Edge: it is a matter of speed alone; what stands at the end is the same without it.

use crate::store::{Error, Result, Transaction};

const LATE: [&str; 3] = ["imports", "import_now", "sqlite_schema"];

/// What was looked at last leaves the memory last.
pub fn look(tx: &Transaction) -> Result<()> {
    LATE.iter().try_for_each(|table| {
        let mut look = tx.prepare_cached(&format!("SELECT count(*) FROM {table}"))?;
        Ok(look.query_row([], |_| Ok(()))?)
    })
}

/// While somebody stands at the last row of a table, its page cannot leave at all.
pub fn holding<T, E: From<Error>>(
    tx: &Transaction,
    work: impl FnOnce() -> std::result::Result<T, E>,
) -> std::result::Result<T, E> {
    let stand = |table: &&str| tx.prepare(&format!("SELECT 1 FROM {table} ORDER BY rowid DESC"));
    let mut statements: Vec<_> = LATE
        .iter()
        .map(stand)
        .collect::<rusqlite::Result<_>>()
        .map_err(Error::from)?;
    let mut standing = Vec::with_capacity(LATE.len());
    for statement in &mut statements {
        let mut rows = statement.query([]).map_err(Error::from)?;
        rows.next().map_err(Error::from)?;
        standing.push(rows);
    }
    work()
}
