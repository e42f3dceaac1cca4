//! Calls by script: the path one talk took, and what a client said that the script did not foresee.

use super::{Connection, Result, Transaction};
use chrono::NaiveDate;
use rusqlite::{OptionalExtension, named_params};

/// One talk. `path` is a JSON list of the places walked.
pub struct Run<'a> {
    pub case_id: i64,
    pub touch_id: i64,
    pub caller_id: i64,
    pub day: NaiveDate,
    pub language: &'a str,
    pub path: &'a str,
    pub outcome: &'a str,
}

pub fn add(tx: &Transaction, run: &Run) -> Result<i64> {
    tx.prepare_cached(
        "INSERT INTO script_runs (case_id, touch_id, caller_id, day, language, path, outcome)
         VALUES (:case_id, :touch_id, :caller_id, :day, :language, :path, :outcome)",
    )?
    .execute(named_params! {
        ":case_id": run.case_id, ":touch_id": run.touch_id, ":caller_id": run.caller_id, ":day": run.day,
        ":language": run.language, ":path": run.path, ":outcome": run.outcome,
    })?;
    Ok(tx.last_insert_rowid())
}

/// A talk that is going on. `kept` is what it needs to be gone on with, as JSON.
pub struct Begun<'a> {
    pub case_id: i64,
    pub caller_id: i64,
    pub day: NaiveDate,
    pub language: &'a str,
    pub path: &'a str,
    pub kept: &'a str,
}

pub fn keep_begun(tx: &Transaction, begun: &Begun) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO script_runs (case_id, caller_id, day, language, path, kept)
         VALUES (:case_id, :caller_id, :day, :language, :path, :kept)",
    )?
    .execute(named_params! {
        ":case_id": begun.case_id, ":caller_id": begun.caller_id, ":day": begun.day, ":language": begun.language,
        ":path": begun.path, ":kept": begun.kept,
    })?;
    Ok(())
}

pub fn begun(db: &Connection, case: i64) -> Result<Option<String>> {
    let mut statement =
        db.prepare_cached("SELECT kept FROM script_runs WHERE case_id = ?1 AND outcome IS NULL AND kept IS NOT NULL")?;
    Ok(statement.query_row([case], |row| row.get(0)).optional()?)
}

pub fn forget_begun(tx: &Transaction, case: i64) -> Result<()> {
    tx.prepare_cached("DELETE FROM script_runs WHERE case_id = ?1 AND outcome IS NULL AND kept IS NOT NULL")?
        .execute([case])?;
    Ok(())
}

/// His words, pinned to the place of the script where he said them.
pub fn add_other_words(tx: &Transaction, run: i64, node: &str, words: &str) -> Result<()> {
    tx.execute(
        "INSERT INTO script_other_words (run_id, node, words) VALUES (?1, ?2, ?3)",
        (run, node, words),
    )?;
    Ok(())
}
