//! Watched files that are loaded otherwise than by a look: before they were watched, or by hand since.
//!
//! Rule: a landing is told as such whoever began it. Edge: size and time of the file are left for the next look to learn, which
//! knows it by its bytes.

use super::files;
use crate::app::import::ImportFile;
use crate::app::reading::{bytes_of, name_of, sha256};
use crate::app::{App, Result};
use crate::store::watched::{self as stored, File};
use crate::store::{Connection, Transaction, import_changes, imports};
use chrono::Utc;
use std::path::Path;

/// Before the first look at a file.
const NEVER: i64 = -1;

/// A file of these bytes as it landed last; `None` where they are not loaded.
pub fn known(db: &Connection, name: &str, sha256: &str) -> Result<Option<File>> {
    let Some(landed) = imports::landed(db, sha256)? else {
        return Ok(None);
    };
    Ok(Some(File {
        name: name.to_owned(),
        size: NEVER,
        modified: NEVER,
        sha256: sha256.to_owned(),
        looked_at: Utc::now(),
        taken_on: Some(landed.day),
        clients_new: landed.counts.clients_new,
        orders_new: landed.counts.orders_new,
        changed: landed.counts.changed,
        returned: import_changes::returned(db, Some(landed.run))?.len() as i64,
        ..File::default()
    }))
}

/// What of a path is loaded when it begins to be watched.
pub fn already(app: &App, path: &Path) -> Result<Vec<File>> {
    let mut loaded = Vec::new();
    for path in files(path).unwrap_or_default() {
        let path = path.to_string_lossy();
        // Why it cannot be read is told by the look.
        let Ok(bytes) = bytes_of(&path) else { continue };
        let sha256 = sha256(&bytes);
        loaded.extend(app.read(|db| known(db, name_of(&path), &sha256))?);
    }
    Ok(loaded)
}

/// A file has landed: nothing is wrong with it where it is watched, and that is what it brought last.
pub fn note(tx: &Transaction, file: &ImportFile, bytes: &[u8]) -> Result<()> {
    let path = Path::new(&file.path);
    for watched in stored::all(tx)? {
        let place = Path::new(&watched.path);
        if (place == path || path.parent() == Some(place) && super::is_ours(path))
            && let Some(row) = known(tx, name_of(&file.path), &sha256(bytes))?
        {
            stored::save_file(tx, watched.id, &row)?;
        }
    }
    Ok(())
}
