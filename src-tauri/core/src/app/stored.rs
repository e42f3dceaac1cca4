//! Words of the schema read back as the enumerations they stand for; [`word`] is the way there.

use super::{Error, Result};
pub use crate::store::named::word;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// The variant of a word; the schema's checks keep others out.
pub fn value_of<T: DeserializeOwned>(word: &str) -> Result<T> {
    serde_json::from_value(Value::String(word.to_owned())).map_err(|error| Error::Failed {
        doing: "error-storing",
        source: error.to_string(),
    })
}
