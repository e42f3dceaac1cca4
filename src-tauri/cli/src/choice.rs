//! A choice among the words of the command table: the terminal asks by the very same ones, and `--help` lists them.

use clap::builder::PossibleValuesParser;
use serde::Serialize;
use serde_json::Value;

/// Takes one of these by its word and hands over the word.
pub fn among<T: Serialize>(all: &[T]) -> PossibleValuesParser {
    let words = all.iter().filter_map(|one| match serde_json::to_value(one) {
        Ok(Value::String(word)) => Some(word),
        _ => None,
    });
    PossibleValuesParser::new(words)
}
