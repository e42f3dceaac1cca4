//! Files and folders that are imported whenever they change.
//!
//! A look compares size and time of each file with what was taken last; a file is taken when it has stopped growing between
//! two looks, and by the same import as any other, all or nothing. What cannot be taken keeps its reason until the file
//! changes again; one that is loaded by hand in the meantime, whether put right or not, is done. Edge: whoever looks (the window every few seconds, a scheduler at night) is not decided here.

mod disk;
mod landed;
mod read_as;

pub(super) use landed::note as landed;

use super::import::{self, ImportFile, ImportResult, RunImport};
use super::reading::{bytes_of, name_of, sha256, telling};
use super::shapes::{Id, Nothing};
use super::{App, Error, Result};
use crate::domain::sentence::Sentence;
use crate::import::{Going, Options};
use crate::jobs::Progress;
use crate::store::watched::{self as stored, File};
use chrono::{DateTime, NaiveDate, Utc};
use disk::{files, seen, stopped_growing};
use read_as::ReadAs;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::path::{Path, PathBuf};

/// Size and time of a file.
pub type Look = (i64, i64);
/// The last look at each file that had changed, by path.
pub type Looks = HashMap<PathBuf, Look>;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct WatchedFile {
    pub name: String,
    /// UTC.
    pub looked_at: DateTime<Utc>,
    /// Why it was not imported.
    pub trouble: Option<Sentence>,
    /// The first thing wrong in it, and what would have been right.
    pub first_wrong: Vec<Sentence>,
    /// When it landed last, by a look or by hand; `None` while nothing of it ever has. What it brought then follows.
    pub taken_on: Option<NaiveDate>,
    pub clients_new: i64,
    pub orders_new: i64,
    pub changed: i64,
    pub returned: i64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Watched {
    pub id: i64,
    pub path: String,
    pub is_folder: bool,
    /// It is not there now: moved, renamed, or the disk is away.
    pub missing: bool,
    pub skip_problems: bool,
    /// How its files are read.
    pub options: Options,
    pub files: Vec<WatchedFile>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct WatchPath {
    pub path: String,
    pub options: Options,
    pub skip_problems: bool,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct WatchRun {
    /// Looks again and again: a file is taken when two of its looks agree. Otherwise both looks are made at once.
    pub repeatedly: bool,
    /// Also what could not be taken and has not changed since.
    pub again: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct WatchTaken {
    pub file: String,
    pub result: ImportResult,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct WatchTrouble {
    pub file: String,
    pub sentence: Sentence,
    /// The file and how it is read, to look into what is wrong.
    pub from: ImportFile,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct WatchLook {
    pub taken: Vec<WatchTaken>,
    pub troubled: Vec<WatchTrouble>,
    /// What could not be taken before and has not changed since.
    pub still: Vec<WatchTrouble>,
    /// Watched paths that are not there now.
    pub missing: Vec<String>,
    pub unchanged: i64,
    /// Still being written.
    pub growing: i64,
}

pub fn list(app: &App, _: Nothing) -> Result<Vec<Watched>> {
    app.read(|db| {
        let mut all = Vec::new();
        for watched in stored::all(db)? {
            let path = Path::new(&watched.path);
            let files = stored::files(db, watched.id)?.into_iter().map(|file| WatchedFile {
                trouble: trouble_of(&file),
                first_wrong: sentences(file.first_wrong.as_deref()),
                taken_on: file.taken_on,
                name: file.name,
                looked_at: file.looked_at,
                clients_new: file.clients_new,
                orders_new: file.orders_new,
                changed: file.changed,
                returned: file.returned,
            });
            all.push(Watched {
                id: watched.id,
                is_folder: path.is_dir(),
                missing: !path.exists(),
                skip_problems: watched.skip_problems,
                options: serde_json::from_str(&watched.options).unwrap_or_default(),
                files: files.collect(),
                path: watched.path,
            });
        }
        Ok(all)
    })
}

/// What was put right in single lines belongs to the file of that day and is not remembered.
pub fn add(app: &App, request: WatchPath) -> Result<Vec<Watched>> {
    if !Path::new(&request.path).exists() {
        return Err(Error::bad(
            "path",
            Sentence::new("import-watch-missing").with("file", request.path.as_str()),
        ));
    }
    // A folder is the same folder with a stroke behind it.
    let path: PathBuf = Path::new(&request.path).components().collect();
    let loaded = landed::already(app, &path, &request.options)?;
    let options = kept(request.options);
    app.write("watch", |tx| {
        let id = stored::add(tx, &path.to_string_lossy(), &options, request.skip_problems)?;
        let known = stored::files(tx, id)?;
        let is_new = |file: &&File| known.iter().all(|known| known.name != file.name);
        for file in loaded.iter().filter(is_new) {
            stored::save_file(tx, id, file)?;
        }
        Ok(())
    })?;
    list(app, Nothing {})
}

/// How a file is read, but for what belongs to its content of that day.
fn kept(options: Options) -> String {
    let options = Options {
        corrections: Vec::new(),
        skip: Vec::new(),
        ..options
    };
    serde_json::to_string(&options).unwrap_or_else(|_| "{}".to_owned())
}

pub fn remove(app: &App, id: Id) -> Result<Vec<Watched>> {
    if !app.write("watch", |tx| Ok(stored::remove(tx, id.id)?))? {
        return Err(Error::NotFound);
    }
    list(app, Nothing {})
}

/// One look at everything that is watched; what has changed is imported, each file by itself.
pub fn run(app: &App, request: WatchRun, progress: &mut Progress) -> Result<WatchLook> {
    let mut look = WatchLook::default();
    for watched in app.read(|db| Ok(stored::all(db)?))? {
        let Some(paths) = files(Path::new(&watched.path)) else {
            look.missing.push(watched.path);
            continue;
        };
        let known = app.read(|db| Ok(stored::files(db, watched.id)?))?;
        forget_gone(app, &watched, &known, &paths)?;
        for path in paths {
            let Some(seen) = seen(&path) else { continue };
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let before = known.iter().find(|file| file.name == name);
            let troubled = before.and_then(trouble_of);
            let file = ImportFile {
                path: path.to_string_lossy().into_owned(),
                options: serde_json::from_str(&watched.options).unwrap_or_default(),
            };
            let trouble = |sentence: Sentence| WatchTrouble {
                file: name.clone(),
                sentence,
                from: file.clone(),
            };
            let again = request.again && troubled.is_some();
            if before.is_some_and(|file| (file.size, file.modified) == seen) && !again {
                match troubled {
                    Some(sentence) => look.still.push(trouble(sentence)),
                    None => look.unchanged += 1,
                }
                continue;
            }
            if !stopped_growing(app, &path, seen, request.repeatedly) {
                look.growing += 1;
                continue;
            }
            match take(app, &watched, file.clone(), before, seen, again, progress)? {
                Took::Landed(result) => look.taken.push(WatchTaken {
                    file: name,
                    result: *result,
                }),
                Took::Not(sentence) => look.troubled.push(trouble(sentence)),
                Took::NotNow(sentence) => look.still.push(trouble(sentence)),
                Took::Nothing => match troubled {
                    Some(sentence) => look.still.push(trouble(sentence)),
                    None => look.unchanged += 1,
                },
            }
        }
    }
    Ok(look)
}

/// A file that could not be taken and was taken out of its folder is no trouble any more.
fn forget_gone(app: &App, watched: &stored::Watched, known: &[File], paths: &[PathBuf]) -> Result<()> {
    let is_there = |name: &str| {
        let named = |path: &PathBuf| path.file_name().is_some_and(|of| of.to_string_lossy() == name);
        paths.iter().any(named)
    };
    for file in known
        .iter()
        .filter(|file| file.trouble.is_some() && !is_there(&file.name))
    {
        app.write("watch", |tx| Ok(stored::forget(tx, watched.id, &file.name)?))?;
    }
    Ok(())
}

fn sentences(json: Option<&str>) -> Vec<Sentence> {
    json.and_then(|json| serde_json::from_str(json).ok())
        .unwrap_or_default()
}

/// The first thing in a file that stops it, with what would have been right.
fn first_wrong(app: &App, file: ImportFile, progress: &mut Progress) -> Vec<Sentence> {
    let Ok(shown) = import::preview(app, file, progress) else {
        return Vec::new();
    };
    let first = shown.problems.into_iter().find(|problem| !problem.warning);
    first.map_or_else(Vec::new, |first| {
        [first.sentence].into_iter().chain(first.expected).collect()
    })
}

fn trouble_of(file: &File) -> Option<Sentence> {
    serde_json::from_str(file.trouble.as_ref()?).ok()
}

/// What became of a file that has changed.
enum Took {
    Landed(Box<ImportResult>),
    Not(Sentence),
    /// It cannot be read at the moment: it is tried at the next look.
    NotNow(Sentence),
    /// It holds what was taken last, or what was loaded by hand.
    Nothing,
}

/// Imports one file and writes down what became of it; nothing where it holds what is loaded already.
fn take(
    app: &App,
    watched: &stored::Watched,
    file: ImportFile,
    before: Option<&File>,
    (size, modified): Look,
    again: bool,
    progress: &mut Progress,
) -> Result<Took> {
    let bytes = match bytes_of(&file.path) {
        Ok(bytes) => bytes,
        Err(Error::BadInput { sentence, .. }) => return Ok(Took::NotNow(sentence)),
        Err(error) => return Err(error),
    };
    let sha256 = sha256(&bytes);
    let told = {
        let tell = telling(progress);
        app.read(|db| read_as::told(app, db, &bytes, &file.options, &Going::told(&tell)))?
    };
    drop(bytes);
    let mut row = File {
        name: name_of(&file.path).to_owned(),
        size,
        modified,
        sha256,
        looked_at: Utc::now(),
        read_as: told.as_ref().and_then(ReadAs::stored),
        ..File::default()
    };
    let same = before.filter(|file| file.sha256 == row.sha256 && !again);
    // Loaded by hand before the first look, or since it could not be taken; later, old content that comes back is a change.
    let not_taken = before.is_none_or(|file| file.trouble.is_some());
    let by_hand = match same {
        None if not_taken => app.read(|db| landed::known(db, &row.name, &row.sha256, row.read_as.clone()))?,
        _ => None,
    };
    let outcome = match by_hand.as_ref().or(same) {
        Some(known) => {
            row = File {
                size,
                modified,
                ..known.clone()
            };
            Took::Nothing
        }
        None => {
            let request = RunImport {
                files: vec![file.clone()],
                skip_problems: watched.skip_problems,
                ..RunImport::default()
            };
            let otherwise = before
                .and_then(|file| ReadAs::of(file.read_as.as_deref()?))
                .zip(told)
                .and_then(|(before, now)| before.refuses(&now, &file.options, &row.name));
            let stopped = otherwise.is_some();
            let taken = match otherwise {
                Some(sentence) => Err(Error::bad("path", sentence)),
                None => import::run(app, request, progress),
            };
            match taken {
                Ok(result) => {
                    row.taken_on = Some(app.today());
                    row.clients_new = result.clients_new;
                    row.orders_new = result.orders_new;
                    row.changed = result.clients_changed + result.employees_changed + result.orders_changed;
                    row.returned = result.returned.len() as i64;
                    Took::Landed(Box::new(result))
                }
                Err(Error::BadInput { sentence, .. } | Error::Refused { sentence, .. }) => {
                    row.trouble = serde_json::to_string(&sentence).ok();
                    if !stopped {
                        row.first_wrong = serde_json::to_string(&first_wrong(app, file, progress)).ok();
                    }
                    // What it was when it landed stays what it is measured by.
                    row.read_as = None;
                    if let Some(before) = before {
                        row = File {
                            taken_on: before.taken_on,
                            clients_new: before.clients_new,
                            orders_new: before.orders_new,
                            changed: before.changed,
                            returned: before.returned,
                            read_as: before.read_as.clone(),
                            ..row
                        };
                    }
                    Took::Not(sentence)
                }
                Err(error) => return Err(error),
            }
        }
    };
    app.write("watch", |tx| Ok(stored::save_file(tx, watched.id, &row)?))?;
    Ok(outcome)
}
