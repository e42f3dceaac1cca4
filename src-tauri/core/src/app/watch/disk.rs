//! What lies at a watched path, and whether it has stopped growing.

use super::Look;
use crate::app::App;
use crate::import::ENDINGS;
use std::path::{Path, PathBuf};
use std::time::{Duration, UNIX_EPOCH};

/// Between the two looks of somebody who looks only once.
const PAUSE: Duration = Duration::from_millis(400);

/// The file itself, or what a folder holds for us, by name. Files that office programs keep beside an open one are not.
/// `None` when there is nothing to look at.
pub fn files(path: &Path) -> Option<Vec<PathBuf>> {
    if path.is_file() {
        return Some(vec![path.to_owned()]);
    }
    let entries = std::fs::read_dir(path).ok()?;
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| is_ours(path));
    files.sort();
    Some(files)
}

pub fn is_ours(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let ending = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    path.is_file() && !name.starts_with(['.', '~']) && ENDINGS.contains(&ending.as_str())
}

pub fn seen(path: &Path) -> Option<Look> {
    let file = std::fs::metadata(path).ok()?;
    let modified = file.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    Some((
        file.len().try_into().unwrap_or(i64::MAX),
        modified.as_millis().try_into().unwrap_or(i64::MAX),
    ))
}

pub fn stopped_growing(app: &App, path: &Path, now: Look, repeatedly: bool) -> bool {
    if !repeatedly {
        std::thread::sleep(PAUSE);
        return seen(path) == Some(now);
    }
    let mut looks = app.looks.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    if looks.get(path) == Some(&now) {
        looks.remove(path);
        return true;
    }
    looks.insert(path.to_owned(), now);
    false
}
