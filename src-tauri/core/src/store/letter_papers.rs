//! The PDF an approved letter is frozen with, byte for byte.

use super::{Connection, Result, Transaction};
use rusqlite::OptionalExtension;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    pub pdf: Vec<u8>,
    pub pdf_sha256: String,
    /// Of every word with its place.
    pub layout_sha256: String,
    pub pages: i64,
}

/// `None` for a draft, and for a letter approved before its pages were kept.
pub fn get(db: &Connection, letter: i64) -> Result<Option<Paper>> {
    let mut statement =
        db.prepare_cached("SELECT pdf, pdf_sha256, layout_sha256, pages FROM letter_papers WHERE letter_id = ?1")?;
    let paper = statement.query_row([letter], |row| {
        Ok(Paper {
            pdf: row.get(0)?,
            pdf_sha256: row.get(1)?,
            layout_sha256: row.get(2)?,
            pages: row.get(3)?,
        })
    });
    Ok(paper.optional()?)
}

/// The mark of the layout alone, without the bytes.
pub fn layout(db: &Connection, letter: i64) -> Result<Option<String>> {
    let mut statement = db.prepare_cached("SELECT layout_sha256 FROM letter_papers WHERE letter_id = ?1")?;
    Ok(statement.query_row([letter], |row| row.get(0)).optional()?)
}

/// Keeps the pages of a letter that has none yet.
pub fn keep(tx: &Transaction, letter: i64, paper: &Paper) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO letter_papers (letter_id, pdf_sha256, layout_sha256, pages, pdf)
         SELECT ?1, ?2, ?3, ?4, ?5 WHERE NOT EXISTS (SELECT 1 FROM letter_papers WHERE letter_id = ?1)",
    )?
    .execute((letter, &paper.pdf_sha256, &paper.layout_sha256, paper.pages, &paper.pdf))?;
    Ok(())
}
