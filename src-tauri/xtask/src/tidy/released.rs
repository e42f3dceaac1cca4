//! A migration that somebody's drive went through never changes.
//!
//! `cargo xtask new-migration` seals all files before the new one in `CHECKSUMS`; see [`crate::migration`].

use super::{Breach, Tree};
use crate::house;
use crate::migration::{FOLDER, git_names};
use std::path::PathBuf;

pub fn unchanged(tree: &Tree) -> Vec<Breach> {
    let list = format!("{FOLDER}/CHECKSUMS");
    let Some(sealed) = tree.file(&list) else {
        return Vec::new();
    };
    let sealed: Vec<(&str, &str)> = sealed.text.lines().filter_map(|line| line.split_once("  ")).collect();
    let here = sealed
        .iter()
        .filter(|(_, name)| tree.file(&format!("{FOLDER}/{name}")).is_some());
    let files: Vec<PathBuf> = here.map(|(_, name)| house::root().join(FOLDER).join(name)).collect();
    match git_names(&files) {
        Ok(sums) => {
            let now = files
                .iter()
                .filter_map(|file| file.file_name()?.to_str())
                .zip(sums.iter().map(String::as_str));
            differing(&sealed, &now.collect::<Vec<_>>())
        }
        Err(_) => vec![Breach::at(&list, 1, "cannot be compared, because git does not answer")],
    }
}

/// `sealed` is (checksum, name) as in the list, `now` is (name, checksum) of the files that are there.
fn differing(sealed: &[(&str, &str)], now: &[(&str, &str)]) -> Vec<Breach> {
    let mut breaches = Vec::new();
    for (sum, name) in sealed {
        let path = format!("{FOLDER}/{name}");
        match now.iter().find(|(there, _)| there == name) {
            None => breaches.push(Breach::at(&path, 1, "is sealed in CHECKSUMS and gone")),
            Some((_, is)) if is != sum => {
                breaches.push(Breach::at(&path, 1, "is sealed and was changed; write a new one"))
            }
            Some(_) => {}
        }
    }
    breaches
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_or_removed_migration_is_caught() {
        let sealed = [
            ("aa", "0001_house.sql"),
            ("bb", "0002_mail.sql"),
            ("cc", "0003_fix.sql"),
        ];
        let now = [("0001_house.sql", "aa"), ("0002_mail.sql", "xx")];
        let paths: Vec<String> = differing(&sealed, &now).into_iter().map(|breach| breach.path).collect();
        assert_eq!(
            paths,
            [format!("{FOLDER}/0002_mail.sql"), format!("{FOLDER}/0003_fix.sql")]
        );
    }
}
