//! One row an import changed, and putting it back to what it was.
//!
//! Rule: a value goes back only while it is still what the import made of it. Edge: which rows are looked at, and in what order
//! things go, is told above.

use super::super::{Error, Result, Transaction};
use super::Why;
use rusqlite::{ErrorCode, params_from_iter, types::Value as Sql};
use serde_json::{Map, Value};

pub struct Change {
    pub id: i64,
    pub table: String,
    row_id: i64,
    pub client_id: Option<i64>,
    before: Option<Map<String, Value>>,
    pub after: Map<String, Value>,
}

const WITH_CALLED_OFF: [&str; 4] = ["called_off", "sum_minor", "profit_minor", "currency"];

pub enum Undo {
    Done,
    /// The row is gone already.
    Nothing,
    /// And which columns of it.
    Kept(Why, Vec<String>),
}

/// Newest first, so that what was changed twice goes back both steps; a few thousand at a time.
pub fn each_change(tx: &Transaction, of: &str, last: i64, mut take: impl FnMut(Change) -> Result<()>) -> Result<()> {
    let sql = format!(
        "SELECT id, table_name, row_id, client_id, before, after FROM import_changes
         WHERE import_id IN (SELECT id FROM undoing) AND table_name {of} AND id <= ?1 ORDER BY id DESC LIMIT 4000"
    );
    let mut until = last;
    loop {
        let mut changes = Vec::new();
        {
            let mut statement = tx.prepare_cached(&sql)?;
            let mut rows = statement.query([until])?;
            while let Some(row) = rows.next()? {
                let object = |text: String| serde_json::from_str(&text).unwrap_or_default();
                let id: i64 = row.get(0)?;
                until = id - 1;
                changes.push(Change {
                    id,
                    table: row.get(1)?,
                    row_id: row.get(2)?,
                    client_id: row.get(3)?,
                    before: row.get::<_, Option<String>>(4)?.map(object),
                    after: object(row.get(5)?),
                });
            }
        }
        if changes.is_empty() {
            return Ok(());
        }
        changes.into_iter().try_for_each(&mut take)?;
    }
}

impl Change {
    pub fn undo(&self, tx: &Transaction) -> Result<Undo> {
        let Some(now) = self.now(tx)? else {
            return Ok(Undo::Nothing);
        };
        // Values of the row that somebody has changed since; the others go back all the same.
        let mut rest = Vec::new();
        let is_filled = |value: &Value| !value.is_null() && value.as_str() != Some("");
        let filled = now.iter().filter(|(_, value)| is_filled(value));
        let mut all: Vec<String> = filled.map(|(name, _)| name.clone()).collect();
        let done = match &self.before {
            None if now == self.after => tx
                .prepare_cached(&format!("DELETE FROM {} WHERE id = ?1", self.table))?
                .execute([self.row_id]),
            None => return Ok(Undo::Kept(self.by_whom(tx)?, all)),
            Some(before) => {
                let changed = before.iter().filter(|(name, old)| self.after.get(*name) != Some(old));
                // What somebody has put back himself is back.
                let changed = changed.filter(|(name, old)| now.get(*name) != Some(old));
                let (mut back, mut other): (Vec<_>, Vec<_>) =
                    changed.partition(|(name, _)| now.get(*name) == self.after.get(*name));
                // An order is called off with what it comes to, or not at all.
                let whole = |(name, _): &(&String, &Value)| WITH_CALLED_OFF.contains(&name.as_str());
                if back.iter().any(|(name, _)| *name == "called_off") && other.iter().any(whole) {
                    other.extend(back.extract_if(.., |value| whole(value)));
                }
                rest = other.into_iter().map(|(name, _)| name.clone()).collect();
                if back.is_empty() {
                    return Ok(match rest.is_empty() {
                        true => Undo::Nothing,
                        false => Undo::Kept(self.by_whom(tx)?, rest),
                    });
                }
                all = back.iter().map(|(name, _)| (*name).clone()).collect();
                let set: Vec<String> = back.iter().map(|(name, _)| format!("\"{name}\" = ?")).collect();
                let values = back.iter().map(|(_, value)| sql(value));
                tx.prepare_cached(&format!("UPDATE {} SET {} WHERE id = ?", self.table, set.join(", ")))?
                    .execute(params_from_iter(values.chain([Sql::Integer(self.row_id)])))
            }
        };
        match done.map_err(Error::from) {
            Ok(_) if !rest.is_empty() => {
                self.shrink(tx, &rest)?;
                Ok(Undo::Kept(self.by_whom(tx)?, rest))
            }
            Ok(_) => Ok(Undo::Done),
            Err(Error::Refused(_)) => Ok(Undo::Kept(Why::Returned, all)),
            Err(Error::Sqlite(rusqlite::Error::SqliteFailure(failure, _)))
                if failure.code == ErrorCode::ConstraintViolation =>
            {
                Ok(Undo::Kept(Why::Used, all))
            }
            Err(error) => Err(error),
        }
    }

    /// Whether a later import or somebody has changed the row since.
    fn by_whom(&self, tx: &Transaction) -> Result<Why> {
        let later: bool = tx
            .prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM import_changes WHERE table_name = ?1 AND row_id = ?2 AND id > ?3
                                  AND import_id NOT IN (SELECT id FROM undoing))",
            )?
            .query_row((&self.table, self.row_id, self.id), |row| row.get(0))?;
        Ok(if later { Why::Later } else { Why::Changed })
    }

    /// What is back already is no change of the import any more: only what stays is still told and tried again.
    fn shrink(&self, tx: &Transaction, stay: &[String]) -> Result<()> {
        let mut after = self.after.clone();
        for (name, old) in self.before.iter().flatten() {
            if !stay.contains(name) {
                after.insert(name.clone(), old.clone());
            }
        }
        tx.prepare_cached("UPDATE import_changes SET after = ?2 WHERE id = ?1")?
            .execute((self.id, Value::Object(after).to_string()))?;
        Ok(())
    }

    /// The row as it is, in the columns the change knows.
    fn now(&self, tx: &Transaction) -> Result<Option<Map<String, Value>>> {
        let columns: Vec<String> = self.after.keys().map(|name| format!("'{name}', \"{name}\"")).collect();
        let sql = format!(
            "SELECT json_object({}) FROM {} WHERE id = ?1",
            columns.join(", "),
            self.table
        );
        let mut statement = tx.prepare_cached(&sql)?;
        let mut rows = statement.query([self.row_id])?;
        let Some(row) = rows.next()? else { return Ok(None) };
        let text: String = row.get(0)?;
        Ok(serde_json::from_str(&text).ok())
    }
}

fn sql(value: &Value) -> Sql {
    match value {
        Value::Null => Sql::Null,
        Value::Bool(yes) => Sql::Integer(i64::from(*yes)),
        Value::Number(number) => number
            .as_i64()
            .map_or_else(|| Sql::Real(number.as_f64().unwrap_or_default()), Sql::Integer),
        Value::String(text) => Sql::Text(text.clone()),
        other => Sql::Text(other.to_string()),
    }
}
