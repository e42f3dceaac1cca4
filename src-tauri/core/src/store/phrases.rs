//! The firm's own texts in the words of another language, kept by the text.

use super::{Connection, Result, Transaction};
use rusqlite::OptionalExtension;

pub fn get(db: &Connection, text: &str, language: &str) -> Result<Option<String>> {
    Ok(db
        .prepare_cached("SELECT words FROM phrases WHERE text = ?1 AND language = ?2")?
        .query_row((text, language), |row| row.get(0))
        .optional()?)
}

pub fn keep(tx: &Transaction, text: &str, language: &str, words: &str) -> Result<()> {
    tx.execute(
        "INSERT INTO phrases (text, language, words) VALUES (?1, ?2, ?3)
         ON CONFLICT (text, language) DO UPDATE SET words = excluded.words",
        (text, language, words),
    )?;
    Ok(())
}
