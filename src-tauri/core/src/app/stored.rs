//! Enumerations as the schema writes them: the very words they have in JSON.

use super::{Error, Result};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// The word of a unit variant.
pub fn word<T: Serialize>(value: T) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(word)) => word,
        _ => String::new(),
    }
}

/// The variant of a word; the schema's checks keep others out.
pub fn value_of<T: DeserializeOwned>(word: &str) -> Result<T> {
    serde_json::from_value(Value::String(word.to_owned())).map_err(|error| Error::Failed {
        doing: "error-storing",
        source: error.to_string(),
    })
}
