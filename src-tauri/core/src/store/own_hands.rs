//! Hands of the firm's own people, cell by cell as they were read from the sheet. Sensitive: nothing exports them.

use super::{Connection, Result, Transaction};
use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, params};

#[derive(Debug, Clone, PartialEq)]
pub struct OwnHand {
    pub id: i64,
    /// Empty while it is being looked through.
    pub name: String,
    pub language: String,
    pub made_on: NaiveDate,
    pub kept_on: Option<NaiveDate>,
    /// Taken off; it is there for approved letters alone.
    pub removed_on: Option<NaiveDate>,
    /// Approved letters that are printed from it.
    pub letters: i64,
}

#[derive(Debug, Clone, PartialEq)]
pub struct OwnGlyph {
    pub cell: i64,
    pub letter: String,
    pub verdict: String,
    /// JSON.
    pub outline: String,
    pub taken: bool,
}

const COLUMNS: &str = "id, name, language, made_on, kept_on, removed_on,
  (SELECT count(*) FROM frozen_writings WHERE hand_id = own_hands.id)";

fn row(row: &Row) -> rusqlite::Result<OwnHand> {
    Ok(OwnHand {
        id: row.get(0)?,
        name: row.get(1)?,
        language: row.get(2)?,
        made_on: row.get(3)?,
        kept_on: row.get(4)?,
        removed_on: row.get(5)?,
        letters: row.get(6)?,
    })
}

/// Those in use first, by name; what is being looked through before what was taken off.
pub fn all(db: &Connection) -> Result<Vec<OwnHand>> {
    let sql = format!("SELECT {COLUMNS} FROM own_hands ORDER BY removed_on IS NOT NULL, kept_on IS NULL, name, id");
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map([], row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn get(db: &Connection, id: i64) -> Result<OwnHand> {
    let sql = format!("SELECT {COLUMNS} FROM own_hands WHERE id = ?1");
    Ok(db.prepare_cached(&sql)?.query_row([id], row)?)
}

/// The hand in use under a name.
pub fn named(db: &Connection, name: &str) -> Result<Option<i64>> {
    let mut statement =
        db.prepare_cached("SELECT id FROM own_hands WHERE name = ?1 AND kept_on IS NOT NULL AND removed_on IS NULL")?;
    Ok(statement.query_row([name], |row| row.get(0)).optional()?)
}

pub fn add(tx: &Transaction, language: &str, made_on: NaiveDate) -> Result<i64> {
    tx.execute(
        "INSERT INTO own_hands (language, made_on) VALUES (?1, ?2)",
        params![language, made_on],
    )?;
    Ok(tx.last_insert_rowid())
}

pub fn keep(tx: &Transaction, id: i64, name: &str, on: NaiveDate) -> Result<()> {
    tx.execute(
        "UPDATE own_hands SET name = ?2, kept_on = coalesce(kept_on, ?3) WHERE id = ?1",
        params![id, name, on],
    )?;
    Ok(())
}

/// Takes it off and keeps it for the letters that stand on it.
pub fn retire(tx: &Transaction, id: i64, on: NaiveDate) -> Result<()> {
    tx.execute("UPDATE own_hands SET removed_on = ?2 WHERE id = ?1", params![id, on])?;
    Ok(())
}

/// Takes it off with all its letters.
pub fn delete(tx: &Transaction, id: i64) -> Result<()> {
    tx.execute("DELETE FROM own_glyphs WHERE hand_id = ?1", [id])?;
    tx.execute("DELETE FROM own_hands WHERE id = ?1", [id])?;
    Ok(())
}

/// In the order of the sheet.
pub fn glyphs(db: &Connection, hand: i64) -> Result<Vec<OwnGlyph>> {
    let mut statement = db.prepare_cached(
        "SELECT cell, letter, verdict, outline, taken FROM own_glyphs WHERE hand_id = ?1 ORDER BY cell",
    )?;
    let rows = statement.query_map([hand], |row| {
        Ok(OwnGlyph {
            cell: row.get(0)?,
            letter: row.get(1)?,
            verdict: row.get(2)?,
            outline: row.get(3)?,
            taken: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A cell read again takes the place of what was there.
pub fn save_glyph(tx: &Transaction, hand: i64, glyph: &OwnGlyph) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO own_glyphs (hand_id, cell, letter, verdict, outline, taken) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (hand_id, cell) DO UPDATE SET letter = excluded.letter, verdict = excluded.verdict,
           outline = excluded.outline, taken = excluded.taken",
    )?
    .execute(params![
        hand,
        glyph.cell,
        glyph.letter,
        glyph.verdict,
        glyph.outline,
        glyph.taken
    ])?;
    Ok(())
}

/// Says whether the hand writes with a cell; `false` where there is no such cell, or nothing in it.
pub fn take(tx: &Transaction, hand: i64, cell: i64, taken: bool) -> Result<bool> {
    let changed = tx.execute(
        "UPDATE own_glyphs SET taken = ?3 WHERE hand_id = ?1 AND cell = ?2 AND (outline <> '[]' OR ?3 = 0)",
        params![hand, cell, taken],
    )?;
    Ok(changed > 0)
}
