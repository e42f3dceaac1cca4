//! Broken and hostile files at the terminal: refused in words, with file, line and column, in little memory, and nothing is in.

use super::bad_files::{GOOD, HEAD, ROWS, laid, nothing_in, whole};
use super::scene::terminal;
use comeback_core::testing::Drive;
use std::process::Command;

/// What the program may ask of the memory for a file, in KiB: text of 50 MB in another encoding is held twice.
const MEMORY: u32 = 700 << 10;

/// One call in so little memory, in Russian: how it ended, and what it said.
#[cfg(unix)]
fn called_in_little_memory(drive: &Drive, words: &[&str]) -> (Option<i32>, String) {
    let output = Command::new("sh")
        .args(["-c", &format!("ulimit -v {MEMORY}; exec \"$0\" \"$@\"")])
        .arg(terminal())
        .arg("--data")
        .arg(drive.app().path())
        .args(["--lang", "ru", "--today", &drive.today().to_string()])
        .args(words)
        .output()
        .unwrap();
    let text = [output.stdout, output.stderr].concat();
    let said = String::from_utf8(text).unwrap().replace('\u{a0}', " ");
    (output.status.code(), said)
}

#[test]
#[cfg(unix)]
fn a_file_that_cannot_be_read_ends_in_a_sentence_that_names_it_and_never_in_a_crash() {
    let drive = Drive::new("2026-11-24");
    for (name, bytes, options, _, tells) in whole() {
        let path = laid(&drive, name, &bytes);
        let mut words = vec!["import", path.to_str().unwrap(), "--skip-problems"];
        if let Some(encoding) = options["encoding"].as_str() {
            words.extend(["--encoding", encoding]);
        }
        let (code, said) = called_in_little_memory(&drive, &words);
        assert_eq!(code, Some(1), "{name}: {said}");
        for tell in tells.iter().chain([&name]) {
            assert!(said.contains(tell), "«{tell}» is not in: {said}");
        }
        nothing_in(&drive, name);
        std::fs::remove_file(path).unwrap();
    }
}

#[test]
#[cfg(unix)]
fn a_wrong_row_is_told_by_line_and_column_with_what_belongs_there_and_how_to_go_on() {
    let drive = Drive::new("2026-11-24");
    for (row, _, column, given) in ROWS {
        let path = laid(&drive, "заказы.csv", format!("{HEAD}{GOOD}{row}\n").as_bytes());
        let (code, said) = called_in_little_memory(&drive, &["import", path.to_str().unwrap()]);
        assert_eq!(code, Some(1), "{row}: {said}");
        let tells = ["заказы.csv", "Строка 3", "--fix"];
        let line_4 = given == &"валюте";
        for tell in tells.into_iter().chain(*column).chain([*given]) {
            let tell = if line_4 {
                tell.replace('3', "4")
            } else {
                tell.to_owned()
            };
            assert!(said.contains(&tell), "«{tell}» is not in: {said}");
        }
        nothing_in(&drive, row);
    }
}
