//! Values that the schema writes as names: the word in the column is the name the value has in JSON.

use rusqlite::Row;
use rusqlite::types::Type;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// The word for the column; empty for what is not a name, which no CHECK of the schema lets through.
pub fn word<T: Serialize>(value: T) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(word)) => word,
        _ => String::new(),
    }
}

pub fn read<T: DeserializeOwned>(row: &Row, column: usize) -> rusqlite::Result<T> {
    value(row.get(column)?, column)
}

pub fn read_if<T: DeserializeOwned>(row: &Row, column: usize) -> rusqlite::Result<Option<T>> {
    row.get::<_, Option<String>>(column)?
        .map(|name| value(name, column))
        .transpose()
}

fn value<T: DeserializeOwned>(name: String, column: usize) -> rusqlite::Result<T> {
    serde_json::from_value(Value::String(name))
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(column, Type::Text, Box::new(error)))
}
