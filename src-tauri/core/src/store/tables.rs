//! Changes in tables that SQLite tells nobody of.
//!
//! Its hook speaks of rows by their number: a table that is kept by its key alone (`WITHOUT ROWID`) has none, so triggers of the
//! writer's connection tell of those.

use super::{Connection, Result, Touched, lock};
use rusqlite::functions::FunctionFlags;
use std::sync::Arc;
use std::sync::atomic::Ordering;

pub(super) fn arm(writer: &Connection, touched: Arc<Touched>) -> Result<()> {
    writer.create_scalar_function("tell_of", 1, FunctionFlags::SQLITE_UTF8, move |asked| {
        lock(&touched.tables).insert(asked.get::<String>(0)?);
        touched.emptied.store(true, Ordering::Release);
        Ok(true)
    })?;
    for table in by_key(writer)? {
        for event in ["INSERT", "UPDATE", "DELETE"] {
            writer.execute_batch(&format!(
                "CREATE TEMP TRIGGER tell_{event}_{table} AFTER {event} ON main.{table} BEGIN SELECT tell_of('{table}'); END;"
            ))?;
        }
    }
    Ok(())
}

fn by_key(db: &Connection) -> Result<Vec<String>> {
    let mut statement =
        db.prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND wr = 1")?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
