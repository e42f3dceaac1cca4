//! Watched files that are loaded otherwise than by a look: before they were watched, or by hand since.
//!
//! Rule: a landing is told as such whoever began it. Edge: size and time of the file are left for the next look to learn, which
//! knows it by its bytes.

use super::disk::{files, is_ours};
use super::read_as::{self, ReadAs};
use crate::app::import::ImportFile;
use crate::app::landing::Opened;
use crate::app::reading::{bytes_of, name_of, sha256};
use crate::app::{App, Result};
use crate::import::{Going, Options};
use crate::store::watched::{self as stored, File, Watched};
use crate::store::{Connection, Transaction, import_changes, imports};
use chrono::Utc;
use std::path::Path;

/// Before the first look at a file.
const NEVER: i64 = -1;

/// A file of these bytes as it landed last; `None` where they are not loaded.
pub fn known(db: &Connection, name: &str, sha256: &str, read_as: Option<String>) -> Result<Option<File>> {
    let Some(landed) = imports::landed(db, sha256)? else {
        return Ok(None);
    };
    Ok(Some(File {
        name: name.to_owned(),
        size: NEVER,
        modified: NEVER,
        sha256: sha256.to_owned(),
        looked_at: Utc::now(),
        read_as,
        taken_on: Some(landed.day),
        clients_new: landed.counts.clients_new,
        orders_new: landed.counts.orders_new,
        changed: landed.counts.changed,
        returned: import_changes::returned(db, Some(landed.run))?.len() as i64,
        ..File::default()
    }))
}

/// What of a path is loaded when it begins to be watched.
pub fn already(app: &App, path: &Path, options: &Options) -> Result<Vec<File>> {
    let mut loaded = Vec::new();
    for path in files(path).unwrap_or_default() {
        let path = path.to_string_lossy();
        // Why it cannot be read is told by the look.
        let Ok(bytes) = bytes_of(&path) else { continue };
        let sha256 = sha256(&bytes);
        let known = app.read(|db| match known(db, name_of(&path), &sha256, None)? {
            Some(file) => {
                let told = read_as::told(app, db, &bytes, options, &Going::unseen())?;
                let read_as = told.as_ref().and_then(ReadAs::stored);
                Ok(Some(File { read_as, ..file }))
            }
            None => Ok(None),
        })?;
        loaded.extend(known);
    }
    Ok(loaded)
}

/// A file has landed, opened and read as its options say: where it is watched nothing is wrong with it, that is what it brought
/// last, and what it is now it may be from now on.
pub fn note(app: &App, tx: &Transaction, file: &ImportFile, opened: &Opened) -> Result<()> {
    let path = Path::new(&file.path);
    let is_of = |watched: &Watched| {
        let place = Path::new(&watched.path);
        place == path || path.parent() == Some(place) && is_ours(path)
    };
    let watched: Vec<Watched> = stored::all(tx)?.into_iter().filter(is_of).collect();
    if watched.is_empty() {
        return Ok(());
    }
    let (name, sha256) = (name_of(&file.path), sha256(opened.bytes));
    let told = read_as::told_opened(app, tx, &opened.source, &file.options)?;
    for watched in watched {
        let before = stored::files(tx, watched.id)?
            .into_iter()
            .find(|before| before.name == name);
        let before = before.and_then(|before| ReadAs::of(before.read_as.as_deref()?));
        let said: Options = serde_json::from_str(&watched.options).unwrap_or_default();
        if Path::new(&watched.path) == path
            && said.columns.is_some()
            && before.zip(told.as_ref()).is_some_and(|(before, now)| before.moved(now))
        {
            stored::read_so(tx, watched.id, &super::kept(file.options.clone()))?;
        }
        if let Some(row) = known(tx, name, &sha256, told.as_ref().and_then(ReadAs::stored))? {
            stored::save_file(tx, watched.id, &row)?;
        }
    }
    Ok(())
}
