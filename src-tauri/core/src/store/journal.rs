//! The undo journal: the rows of one step as they were before it.
//!
//! Temporary triggers on the writer's connection note every row a recorded step touches. Taking a step back writes those
//! rows again by ordinary statements, under the same constraints and triggers as any other path, and notes in the same
//! way what it replaced, so that the step can be brought again. Edge: an import clears the journal; it has an undo of its own.

use super::{Connection, Error, Result, Transaction};
use crate::domain::refusal::Refusal;
use rusqlite::types::Value;
use rusqlite::{OptionalExtension, params, params_from_iter};

/// Tables whose rows a step may change. Orders, losses and returns are facts that come with an import and are not among
/// them: what makes a case returned cannot be undone into being (rule 11).
const TABLES: &[&str] = &[
    "firm",
    "employees",
    "drives",
    "clients",
    "contact_persons",
    "person_numbers",
    "addresses",
    "phones",
    "emails",
    "client_tags",
    "preferences",
    "not_the_same",
    "client_marks",
    "consents",
    "complaints",
    "reasons",
    "cases",
    "rule10_exceptions",
    "interviews",
    "why_rounds",
    "doubt_marks",
    "fixes",
    "offers",
    "compensations",
    "letters",
    "letter_claims",
    "letter_steps",
    "letter_templates",
    "phrases",
    "own_hands",
    "own_glyphs",
    "signatures",
    "printers",
    "touches",
    "script_runs",
    "script_other_words",
    "expenses",
    "views",
    "group_limits",
    "rates",
    "picks",
    "overruled",
    PLANNED_WITH_A_RETURN,
];
/// These rows are planned by the return itself, which is not taken back; only what was ticked in them is.
const PLANNED_WITH_A_RETURN: &str = "aftercare_checks";
/// Autosaves of one thing within so many seconds of each other are one passage that was typed.
const ONE_PASSAGE_SECONDS: i64 = 5;
/// How many steps are kept.
const KEPT: i64 = 200;

struct Column {
    name: String,
    key: bool,
}

fn columns(db: &Connection, table: &str) -> Result<Vec<Column>> {
    // Generated columns are not listed by table_info, and need not be: they follow.
    let mut statement = db.prepare(&format!("SELECT name, pk FROM pragma_table_info('{table}')"))?;
    let rows = statement.query_map([], |row| {
        Ok(Column {
            name: row.get(0)?,
            key: row.get::<_, i64>(1)? > 0,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn json_object(columns: &[&Column], of: &str) -> String {
    let pairs: Vec<String> = columns.iter().map(|c| format!("'{0}', {of}.\"{0}\"", c.name)).collect();
    format!("json_object({})", pairs.join(", "))
}

/// Sets the noting triggers on the writer's connection. They sleep until a step begins.
pub fn arm(db: &Connection) -> Result<()> {
    db.execute_batch("CREATE TEMP TABLE step_now (id INTEGER NOT NULL)")?;
    for table in TABLES {
        let columns = columns(db, table)?;
        let all: Vec<&Column> = columns.iter().collect();
        let keys: Vec<&Column> = columns.iter().filter(|c| c.key).collect();
        let note = |event: &str, when: &str, of: &str, before: &str| {
            format!(
                "CREATE TEMP TRIGGER note_{event}_{table} {when} {event} ON main.{table}
                 WHEN EXISTS (SELECT 1 FROM step_now)
                 BEGIN INSERT INTO undo_rows (step_id, table_name, key, before)
                       SELECT id, '{table}', {}, {before} FROM step_now; END;",
                json_object(&keys, of)
            )
        };
        if *table != PLANNED_WITH_A_RETURN {
            db.execute_batch(&note("INSERT", "AFTER", "NEW", "NULL"))?;
        }
        db.execute_batch(&note("UPDATE", "BEFORE", "OLD", &json_object(&all, "OLD")))?;
        db.execute_batch(&note("DELETE", "BEFORE", "OLD", &json_object(&all, "OLD")))?;
    }
    Ok(())
}

/// What a large import adds by the hundred thousand.
const ADDED_BY_IMPORT: [&str; 5] = ["clients", "contact_persons", "addresses", "phones", "emails"];

/// Takes the triggers that note new rows away for the time of an import, which no step records and which ends with
/// [`clear`]. A transaction that fails brings them back by itself.
pub fn rest(tx: &Transaction) -> Result<Vec<String>> {
    let mut sql = Vec::with_capacity(ADDED_BY_IMPORT.len());
    for table in ADDED_BY_IMPORT {
        let name = format!("note_INSERT_{table}");
        sql.push(
            tx.query_row("SELECT sql FROM temp.sqlite_schema WHERE name = ?1", [&name], |row| {
                row.get(0)
            })?,
        );
        tx.execute_batch(&format!("DROP TRIGGER temp.{name}"))?;
    }
    Ok(sql)
}

/// Sets again what [`rest`] took away.
pub fn wake(tx: &Transaction, triggers: &[String]) -> Result<()> {
    for sql in triggers {
        tx.execute_batch(&sql.replacen("CREATE TRIGGER", "CREATE TEMP TRIGGER", 1))?;
    }
    Ok(())
}

/// Begins a recorded step; `name` is the tail of the Fluent key `undo-…`, `about` the client or thing it concerned.
pub fn begin(tx: &Transaction, name: &str, about: &str, at: &str) -> Result<i64> {
    tx.execute("DELETE FROM undo_steps WHERE undone = 1", [])?;
    tx.execute(
        "INSERT INTO undo_steps (name, about, at) VALUES (?1, ?2, ?3)",
        [name, about, at],
    )?;
    let id = tx.last_insert_rowid();
    tx.execute("DELETE FROM undo_steps WHERE id <= ?1", [id - KEPT])?;
    tx.execute("INSERT INTO step_now (id) VALUES (?1)", [id])?;
    Ok(id)
}

/// Begins what is typed and saved as it is typed. It goes on with the last step when that was the same, of the same
/// `thing`, a moment ago; otherwise it is a step of its own.
pub fn begin_typed(tx: &Transaction, name: &str, thing: i64, at: &str) -> Result<i64> {
    let same = tx
        .prepare_cached(
            "SELECT id FROM undo_steps WHERE id = (SELECT max(id) FROM undo_steps) AND undone = 0 AND name = ?1
               AND thing = ?2 AND unixepoch(?3) - unixepoch(at) BETWEEN 0 AND ?4",
        )?
        .query_row((name, thing, at, ONE_PASSAGE_SECONDS), |row| row.get(0))
        .optional()?;
    if let Some(id) = same {
        tx.execute("UPDATE undo_steps SET at = ?2 WHERE id = ?1", (id, at))?;
        tx.execute("INSERT INTO step_now (id) VALUES (?1)", [id])?;
        return Ok(id);
    }
    let id = begin(tx, name, "", at)?;
    tx.execute("UPDATE undo_steps SET thing = ?2 WHERE id = ?1", (id, thing))?;
    Ok(id)
}

/// Of the states a row went through in one step only the first is wanted back.
pub fn end_typed(tx: &Transaction, id: i64) -> Result<()> {
    tx.execute(
        "DELETE FROM undo_rows WHERE step_id = ?1 AND EXISTS
           (SELECT 1 FROM undo_rows AS first WHERE first.step_id = ?1 AND first.id < undo_rows.id
              AND first.table_name = undo_rows.table_name AND first.key = undo_rows.key)",
        [id],
    )?;
    end(tx, id)
}

/// Ends the step; one that changed nothing leaves no trace.
pub fn end(tx: &Transaction, id: i64) -> Result<()> {
    tx.execute("DELETE FROM step_now", [])?;
    tx.execute(
        "DELETE FROM undo_steps WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM undo_rows WHERE step_id = ?1)",
        [id],
    )?;
    Ok(())
}

/// Names what a step concerned once that is known.
pub fn about(tx: &Transaction, about: &str) -> Result<()> {
    tx.execute(
        "UPDATE undo_steps SET about = ?1 WHERE id = (SELECT id FROM step_now)",
        [about],
    )?;
    Ok(())
}

#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    pub id: i64,
    pub name: String,
    pub about: String,
}

/// The step that undo would take back (`undone = false`) or redo bring again (`undone = true`).
pub fn next(db: &Connection, undone: bool) -> Result<Option<Step>> {
    let order = if undone { "ASC" } else { "DESC" };
    let sql = format!("SELECT id, name, about FROM undo_steps WHERE undone = ?1 ORDER BY id {order} LIMIT 1");
    Ok(db
        .query_row(&sql, [undone], |row| {
            Ok(Step {
                id: row.get(0)?,
                name: row.get(1)?,
                about: row.get(2)?,
            })
        })
        .optional()?)
}

/// Writes the rows of a step back as they were and turns the step over. A constraint that no longer allows it says so.
pub fn turn(tx: &Transaction, step: &Step, undone: bool) -> Result<()> {
    let rows: Vec<(String, String, Option<String>)> = {
        let mut statement =
            tx.prepare("SELECT table_name, key, before FROM undo_rows WHERE step_id = ?1 ORDER BY id DESC")?;
        let rows = statement.query_map([step.id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        rows.collect::<rusqlite::Result<_>>()?
    };
    tx.execute("DELETE FROM undo_rows WHERE step_id = ?1", [step.id])?;
    tx.execute("INSERT INTO step_now (id) VALUES (?1)", [step.id])?;
    for (table, key, before) in &rows {
        restore(tx, table, key, before.as_deref()).map_err(|error| match error {
            Error::Sqlite(rusqlite::Error::SqliteFailure(failure, _))
                if failure.code == rusqlite::ErrorCode::ConstraintViolation =>
            {
                Error::Refused(Refusal::UndoneByLaterChange)
            }
            other => other,
        })?;
    }
    tx.execute("DELETE FROM step_now", [])?;
    tx.execute(
        "UPDATE undo_steps SET undone = ?2 WHERE id = ?1",
        params![step.id, undone],
    )?;
    Ok(())
}

fn restore(tx: &Transaction, table: &str, key: &str, before: Option<&str>) -> Result<()> {
    let Some(table) = TABLES.iter().copied().find(|known| *known == table) else {
        return Err(Error::Refused(Refusal::UndoneByLaterChange));
    };
    let columns = columns(tx, table)?;
    let by_key: Vec<String> = columns
        .iter()
        .filter(|c| c.key)
        .map(|c| format!("\"{0}\" = json_extract(?1, '$.{0}')", c.name))
        .collect();
    let by_key = by_key.join(" AND ");
    let Some(before) = before else {
        tx.execute(&format!("DELETE FROM {table} WHERE {by_key}"), [key])?;
        return Ok(());
    };
    let set: Vec<String> = columns
        .iter()
        .map(|c| format!("\"{0}\" = json_extract(?2, '$.{0}')", c.name))
        .collect();
    let changed = tx.execute(
        &format!("UPDATE {table} SET {} WHERE {by_key}", set.join(", ")),
        [key, before],
    )?;
    if changed == 0 {
        let names: Vec<String> = columns.iter().map(|c| format!("\"{}\"", c.name)).collect();
        let values: Vec<String> = columns
            .iter()
            .map(|c| format!("json_extract(?1, '$.{}')", c.name))
            .collect();
        let sql = format!(
            "INSERT INTO {table} ({}) VALUES ({})",
            names.join(", "),
            values.join(", ")
        );
        tx.execute(&sql, params_from_iter([Value::Text(before.to_owned())]))?;
    }
    Ok(())
}

/// Forgets all steps: after an import the rows they remember are no longer the rows that are there.
pub fn clear(tx: &Transaction) -> Result<()> {
    tx.execute("DELETE FROM undo_steps", [])?;
    Ok(())
}

/// A line of the audit log, which is only ever added to.
pub fn log(tx: &Transaction, at: &str, command: &str, about: &str) -> Result<()> {
    tx.execute(
        "INSERT INTO audit_log (at, command, about) VALUES (?1, ?2, ?3)",
        [at, command, about],
    )?;
    Ok(())
}
