//! Where the user's drive lies when nobody names a file: the data folder of the system and the name of the program.
//!
//! The window and the terminal work on the same one. Edge: finds the place, creates nothing.

use std::env;
use std::path::PathBuf;

const FOLDER: &str = "comeback";

/// The drive's file; `None` when the system names no home folder.
pub fn default_drive() -> Option<PathBuf> {
    Some(
        data_folder(|name| env::var_os(name).map(PathBuf::from))?
            .join(FOLDER)
            .join("drive.db"),
    )
}

/// `%APPDATA%` on Windows, `~/Library/Application Support` on macOS, `$XDG_DATA_HOME` or `~/.local/share` elsewhere.
fn data_folder(variable: impl Fn(&str) -> Option<PathBuf>) -> Option<PathBuf> {
    if cfg!(windows) {
        return variable("APPDATA");
    }
    let home = variable("HOME").filter(|home| home.is_absolute());
    if cfg!(target_os = "macos") {
        return home.map(|home| home.join("Library/Application Support"));
    }
    // A relative XDG_DATA_HOME is to be ignored (XDG Base Directory Specification).
    variable("XDG_DATA_HOME")
        .filter(|folder| folder.is_absolute())
        .or_else(|| home.map(|home| home.join(".local/share")))
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn the_drive_lies_in_the_data_folder_of_the_system() {
        let only_home = |name: &str| (name == "HOME").then(|| PathBuf::from("/home/anna"));
        assert_eq!(data_folder(only_home), Some(PathBuf::from("/home/anna/.local/share")));
        let both = |name: &str| Some(PathBuf::from(if name == "HOME" { "/home/anna" } else { "/data" }));
        assert_eq!(
            data_folder(both),
            Some(PathBuf::from("/data")),
            "XDG_DATA_HOME comes first"
        );
        let relative = |name: &str| Some(PathBuf::from(if name == "HOME" { "/home/anna" } else { "data" }));
        assert_eq!(
            data_folder(relative),
            Some(PathBuf::from("/home/anna/.local/share")),
            "a relative one is ignored"
        );
    }
}
