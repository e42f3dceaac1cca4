//! Saved views of tables.

use super::{Connection, Result, Transaction};
use rusqlite::{OptionalExtension, Row, params};

#[derive(Debug, Clone, PartialEq)]
pub struct View {
    pub id: i64,
    pub list: String,
    pub name: String,
    /// Columns, sort and filters as JSON; only the window reads it.
    pub layout: String,
}

fn row(row: &Row) -> rusqlite::Result<View> {
    Ok(View {
        id: row.get(0)?,
        list: row.get(1)?,
        name: row.get(2)?,
        layout: row.get(3)?,
    })
}

/// By list and name.
pub fn all(db: &Connection) -> Result<Vec<View>> {
    let mut statement = db.prepare_cached("SELECT id, list, name, layout FROM views ORDER BY list, name, id")?;
    let rows = statement.query_map([], row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn get(db: &Connection, id: i64) -> Result<View> {
    Ok(db
        .prepare_cached("SELECT id, list, name, layout FROM views WHERE id = ?1")?
        .query_row([id], row)?)
}

/// The view that bears a name already.
pub fn named(db: &Connection, list: &str, name: &str) -> Result<Option<i64>> {
    let mut statement = db.prepare_cached("SELECT id FROM views WHERE list = ?1 AND name = ?2")?;
    Ok(statement.query_row([list, name], |row| row.get(0)).optional()?)
}

/// Adds a view when its `id` is 0, changes it otherwise; returns its id.
pub fn save(tx: &Transaction, view: &View) -> Result<i64> {
    if view.id == 0 {
        tx.execute(
            "INSERT INTO views (list, name, layout) VALUES (?1, ?2, ?3)",
            params![view.list, view.name, view.layout],
        )?;
        return Ok(tx.last_insert_rowid());
    }
    tx.execute(
        "UPDATE views SET name = ?2, layout = ?3 WHERE id = ?1",
        params![view.id, view.name, view.layout],
    )?;
    Ok(view.id)
}

pub fn delete(tx: &Transaction, id: i64) -> Result<()> {
    tx.execute("DELETE FROM views WHERE id = ?1", [id])?;
    Ok(())
}
