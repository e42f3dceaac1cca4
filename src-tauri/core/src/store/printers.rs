//! Printers by name, each with what it is off by. Lengths in tenths of a millimetre.

use super::{Connection, Result, Transaction};
use rusqlite::{Row, named_params};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printer {
    pub id: i64,
    pub name: String,
    pub sheet_right: i64,
    pub sheet_down: i64,
    pub envelope_right: i64,
    pub envelope_down: i64,
    /// `upper`, `left` or `right`: which edge of an envelope goes in first.
    pub envelope_way: String,
}

const SELECT: &str =
    "SELECT id, name, sheet_right, sheet_down, envelope_right, envelope_down, envelope_way FROM printers";

fn row(row: &Row) -> rusqlite::Result<Printer> {
    Ok(Printer {
        id: row.get(0)?,
        name: row.get(1)?,
        sheet_right: row.get(2)?,
        sheet_down: row.get(3)?,
        envelope_right: row.get(4)?,
        envelope_down: row.get(5)?,
        envelope_way: row.get(6)?,
    })
}

/// The usual one first.
pub fn all(db: &Connection) -> Result<Vec<Printer>> {
    let mut statement = db.prepare_cached(&format!("{SELECT} ORDER BY turn DESC, name"))?;
    let rows = statement.query_map([], row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn get(db: &Connection, id: i64) -> Result<Printer> {
    Ok(db
        .prepare_cached(&format!("{SELECT} WHERE id = ?1"))?
        .query_row([id], row)?)
}

/// A new one where the id is 0.
pub fn save(tx: &Transaction, printer: &Printer) -> Result<i64> {
    tx.execute(
        "INSERT INTO printers (id, name, sheet_right, sheet_down, envelope_right, envelope_down, envelope_way)
         VALUES (nullif(:id, 0), :name, :sheet_right, :sheet_down, :envelope_right, :envelope_down, :envelope_way)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, sheet_right = excluded.sheet_right,
           sheet_down = excluded.sheet_down, envelope_right = excluded.envelope_right,
           envelope_down = excluded.envelope_down, envelope_way = excluded.envelope_way",
        named_params! {
            ":id": printer.id, ":name": printer.name, ":sheet_right": printer.sheet_right,
            ":sheet_down": printer.sheet_down, ":envelope_right": printer.envelope_right,
            ":envelope_down": printer.envelope_down, ":envelope_way": printer.envelope_way,
        },
    )?;
    Ok(if printer.id == 0 {
        tx.last_insert_rowid()
    } else {
        printer.id
    })
}

/// Makes it the usual one.
pub fn choose(tx: &Transaction, id: i64) -> Result<()> {
    tx.execute(
        "UPDATE printers SET turn = (SELECT max(turn) FROM printers) + 1 WHERE id = ?1",
        [id],
    )?;
    Ok(())
}

pub fn remove(tx: &Transaction, id: i64) -> Result<()> {
    tx.execute("DELETE FROM printers WHERE id = ?1", [id])?;
    Ok(())
}
