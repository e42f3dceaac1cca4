//! Names that came with the phone or e-mail of a client called otherwise, and that the user was told of.
//!
//! Edge: the import that told of a name is taken back with it, so that the next one tells again.

use super::{Result, Transaction};

/// Notes that the user is told of this name of a client; says whether he was not before.
pub fn note(tx: &Transaction, client_id: i64, name: &str, import_id: i64) -> Result<bool> {
    let mut statement = tx.prepare_cached(
        "INSERT INTO told_names (client_id, name, import_id) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
    )?;
    Ok(statement.execute((client_id, name, import_id))? > 0)
}
