//! Reasons why clients leave: a tree that only grows. A reason is retired and another one added, never renamed.

use super::{Connection, Result, Transaction};
use chrono::NaiveDate;
use rusqlite::{Row, named_params};

#[derive(Debug, Clone, PartialEq)]
pub struct Reason {
    pub id: i64,
    pub code: String,
    pub group_code: String,
    /// Empty for built-in reasons, which the locale files name by their code.
    pub name: String,
    pub human: bool,
    pub comfortable: bool,
    pub retired_on: Option<NaiveDate>,
}

const SELECT: &str = "SELECT id, code, group_code, name, human, comfortable, retired_on FROM reasons";

fn row(row: &Row) -> rusqlite::Result<Reason> {
    Ok(Reason {
        id: row.get(0)?,
        code: row.get(1)?,
        group_code: row.get(2)?,
        name: row.get(3)?,
        human: row.get(4)?,
        comfortable: row.get(5)?,
        retired_on: row.get(6)?,
    })
}

pub fn get(db: &Connection, id: i64) -> Result<Reason> {
    Ok(db
        .prepare_cached(&format!("{SELECT} WHERE id = ?1"))?
        .query_row([id], row)?)
}

/// The whole tree, group by group, in the order the reasons came; the retired ones are among them for old cases.
pub fn all(db: &Connection) -> Result<Vec<Reason>> {
    let mut statement = db.prepare_cached(&format!(
        "{SELECT} ORDER BY CASE group_code WHEN 'competitor' THEN 0 WHEN 'company' THEN 1 ELSE 2 END, id"
    ))?;
    let rows = statement.query_map([], row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Adds a reason; a code that is there already is left as it is.
pub fn add(tx: &Transaction, reason: &Reason) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO reasons (code, group_code, name, human, comfortable)
         VALUES (:code, :group_code, :name, :human, :comfortable) ON CONFLICT (code) DO NOTHING",
    )?
    .execute(named_params! {
        ":code": reason.code, ":group_code": reason.group_code, ":name": reason.name, ":human": reason.human,
        ":comfortable": reason.comfortable,
    })?;
    Ok(())
}

pub fn by_code(db: &Connection, code: &str) -> Result<Reason> {
    Ok(db
        .prepare_cached(&format!("{SELECT} WHERE code = ?1"))?
        .query_row([code], row)?)
}

pub fn retire(tx: &Transaction, id: i64, day: NaiveDate) -> Result<()> {
    tx.execute(
        "UPDATE reasons SET retired_on = coalesce(retired_on, ?2) WHERE id = ?1",
        (id, day),
    )?;
    Ok(())
}
