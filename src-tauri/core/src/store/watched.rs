//! Files and folders that are imported whenever they change, and what became of each file at the last look.

use super::{Connection, Result, Transaction};
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::params;

#[derive(Debug, Clone, PartialEq)]
pub struct Watched {
    pub id: i64,
    pub path: String,
    /// How the file is read, as JSON.
    pub options: String,
    pub skip_problems: bool,
}

/// One file as it was when it was last taken, or could not be.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct File {
    pub name: String,
    pub size: i64,
    pub modified: i64,
    pub sha256: String,
    pub looked_at: DateTime<Utc>,
    /// Why it was not imported, as JSON of a sentence.
    pub trouble: Option<String>,
    /// The first thing wrong in it and what would have been right, as JSON of sentences.
    pub first_wrong: Option<String>,
    /// What it was when it was last imported, as JSON; `None` while that is not known.
    pub read_as: Option<String>,
    /// When it was last imported; what it brought then follows.
    pub taken_on: Option<NaiveDate>,
    pub clients_new: i64,
    pub orders_new: i64,
    pub changed: i64,
    pub returned: i64,
}

pub fn all(db: &Connection) -> Result<Vec<Watched>> {
    let mut statement = db.prepare_cached("SELECT id, path, options, skip_problems FROM watched ORDER BY path")?;
    let rows = statement.query_map([], |row| {
        Ok(Watched {
            id: row.get(0)?,
            path: row.get(1)?,
            options: row.get(2)?,
            skip_problems: row.get(3)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Watches a path; one that is watched already is read in the new way from now on. Gives its number.
pub fn add(tx: &Transaction, path: &str, options: &str, skip_problems: bool) -> Result<i64> {
    Ok(tx.query_row(
        "INSERT INTO watched (path, options, skip_problems) VALUES (?1, ?2, ?3)
         ON CONFLICT (path) DO UPDATE SET options = excluded.options, skip_problems = excluded.skip_problems
         RETURNING id",
        params![path, options, skip_problems],
        |row| row.get(0),
    )?)
}

/// A path is read so from now on.
pub fn read_so(tx: &Transaction, id: i64, options: &str) -> Result<()> {
    tx.execute("UPDATE watched SET options = ?2 WHERE id = ?1", (id, options))?;
    Ok(())
}

pub fn remove(tx: &Transaction, id: i64) -> Result<bool> {
    Ok(tx.execute("DELETE FROM watched WHERE id = ?1", [id])? > 0)
}

/// Nothing is known of a file any more.
pub fn forget(tx: &Transaction, watched: i64, name: &str) -> Result<()> {
    tx.execute(
        "DELETE FROM watched_files WHERE watched_id = ?1 AND name = ?2",
        (watched, name),
    )?;
    Ok(())
}

pub fn files(db: &Connection, watched: i64) -> Result<Vec<File>> {
    let mut statement = db.prepare_cached(
        "SELECT name, size, modified, sha256, looked_at, trouble, clients_new, orders_new, changed, returned, first_wrong,
           taken_on, read_as FROM watched_files WHERE watched_id = ?1 ORDER BY name",
    )?;
    let rows = statement.query_map([watched], |row| {
        Ok(File {
            name: row.get(0)?,
            size: row.get(1)?,
            modified: row.get(2)?,
            sha256: row.get(3)?,
            looked_at: row.get(4)?,
            trouble: row.get(5)?,
            clients_new: row.get(6)?,
            orders_new: row.get(7)?,
            changed: row.get(8)?,
            returned: row.get(9)?,
            first_wrong: row.get(10)?,
            taken_on: row.get(11)?,
            read_as: row.get(12)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn save_file(tx: &Transaction, watched: i64, file: &File) -> Result<()> {
    tx.execute(
        "INSERT INTO watched_files (watched_id, name, size, modified, sha256, looked_at, trouble, clients_new, orders_new,
           changed, returned, first_wrong, taken_on, read_as)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
         ON CONFLICT (watched_id, name) DO UPDATE SET size = excluded.size, modified = excluded.modified,
           sha256 = excluded.sha256, looked_at = excluded.looked_at, trouble = excluded.trouble,
           clients_new = excluded.clients_new, orders_new = excluded.orders_new, changed = excluded.changed,
           returned = excluded.returned, first_wrong = excluded.first_wrong, taken_on = excluded.taken_on,
           read_as = excluded.read_as",
        params![
            watched,
            file.name,
            file.size,
            file.modified,
            file.sha256,
            file.looked_at,
            file.trouble,
            file.clients_new,
            file.orders_new,
            file.changed,
            file.returned,
            file.first_wrong,
            file.taken_on,
            file.read_as,
        ],
    )?;
    Ok(())
}

/// A file of these very bytes is loaded: nothing is wrong with it any more, wherever it is watched.
pub fn landed(tx: &Transaction, sha256: &str) -> Result<()> {
    tx.prepare_cached(
        "UPDATE watched_files SET trouble = NULL, first_wrong = NULL WHERE sha256 = ?1 AND trouble IS NOT NULL",
    )?
    .execute([sha256])?;
    Ok(())
}
