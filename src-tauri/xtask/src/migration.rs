//! `cargo xtask new-migration NAME`: the next numbered file, and the seal on those before it.
//!
//! A migration may change as long as it is the newest. From the next one on it is sealed: its content stands in `CHECKSUMS`
//! as git names it (`git hash-object`), and tidy fails on any other.

use crate::house;
use crate::step::Stop;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where the steps of the database are.
pub const FOLDER: &str = "src-tauri/core/src/store/migrations";

pub fn new(name: &str) -> Result<(), Stop> {
    let folder = house::root().join(FOLDER);
    let steps = steps(&folder);
    let file = folder.join(format!("{}.sql", next(&steps, name)?));
    let sums = checksums(&steps)?;
    fs::create_dir_all(&folder)
        .and_then(|()| fs::write(folder.join("CHECKSUMS"), sums))
        .and_then(|()| fs::write(&file, format!("-- {}\n", name.replace(['-', '_'], " "))))
        .map_err(|e| Stop::because(format!("{} cannot be written: {e}", folder.display())))?;
    println!(
        "{}\nThe {} before it are sealed in CHECKSUMS.",
        house::relative(&file),
        steps.len()
    );
    Ok(())
}

/// The numbered files in their order.
pub fn steps(folder: &Path) -> Vec<PathBuf> {
    house::files(folder)
        .into_iter()
        .filter(|file| file.extension().is_some_and(|ending| ending == "sql"))
        .collect()
}

/// The name of the step after `steps`, such as `0002_fixes`.
fn next(steps: &[PathBuf], name: &str) -> Result<String, Stop> {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_' || c == '-';
    if name.is_empty() || !name.chars().all(fits) {
        return Err(Stop::because(
            "A migration is named in small Latin letters, digits and _, for example `letter_pages`.",
        ));
    }
    let last = steps.iter().filter_map(|file| number(file)).max().unwrap_or(0);
    Ok(format!("{:04}_{}", last + 1, name.replace('-', "_")))
}

fn number(file: &Path) -> Option<u32> {
    let name = file.file_name()?.to_str()?;
    name.split(['_', '-', '.']).next()?.parse().ok()
}

/// The lines of `CHECKSUMS` for these files.
fn checksums(files: &[PathBuf]) -> Result<String, Stop> {
    let mut lines = String::new();
    for (file, sum) in files.iter().zip(git_names(files)?) {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        lines.push_str(&format!("{sum}  {name}\n"));
    }
    Ok(lines)
}

/// What git calls the contents of these files.
pub fn git_names(files: &[PathBuf]) -> Result<Vec<String>, Stop> {
    if files.is_empty() {
        return Ok(Vec::new());
    }
    let answer = Command::new("git").arg("hash-object").args(files).output();
    match answer {
        Ok(answer) if answer.status.success() => Ok(String::from_utf8_lossy(&answer.stdout)
            .lines()
            .map(str::to_owned)
            .collect()),
        _ => Err(Stop::because(
            "git is needed to compare the migrations with CHECKSUMS, and it does not answer.",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_step_is_numbered_after_the_last() {
        let steps = [PathBuf::from("0001_house.sql"), PathBuf::from("0007_mail.sql")];
        assert_eq!(next(&steps, "letter-pages"), Ok("0008_letter_pages".to_owned()));
        assert_eq!(next(&[], "house"), Ok("0001_house".to_owned()));
        assert!(next(&[], "Дом").is_err());
    }
}
