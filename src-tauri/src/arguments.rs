//! How the window is started: `comeback [--data FILE] [--today YYYY-MM-DD] [FILES TO IMPORT…]`.
//!
//! `COMEBACK_DATA` names the drive where `--data` does not. Files are what the system's "open with" gives; they are shown to
//! the page, never imported unasked.

use chrono::NaiveDate;
use comeback_core::api::ApiError;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

#[derive(Debug, Default, PartialEq)]
pub struct Arguments {
    /// `None`: the user's own drive.
    pub data: Option<PathBuf>,
    /// A fixed day, so that old histories can be looked at as they were.
    pub today: Option<NaiveDate>,
    pub files: Vec<PathBuf>,
}

impl Arguments {
    /// `folder` is what relative paths start from.
    pub fn read(
        words: impl IntoIterator<Item = OsString>,
        named_drive: Option<OsString>,
        folder: &Path,
    ) -> Result<Arguments, ApiError> {
        let mut read = Arguments {
            data: named_drive
                .filter(|path| !path.is_empty())
                .map(|path| folder.join(path)),
            ..Arguments::default()
        };
        let mut words = words.into_iter();
        while let Some(word) = words.next() {
            match word.to_str() {
                Some("--data") => read.data = Some(folder.join(value("--data", words.next())?)),
                Some("--today") => read.today = Some(day(&value("--today", words.next())?)?),
                Some(option) if option.starts_with("--") => return Err(ApiError::bad_call(option, "unknown option")),
                _ => read.files.push(folder.join(word)),
            }
        }
        Ok(read)
    }

    pub fn own_drive(&self) -> bool {
        self.data.is_none()
    }
}

fn value(option: &str, word: Option<OsString>) -> Result<OsString, ApiError> {
    word.filter(|word| !word.is_empty())
        .ok_or_else(|| ApiError::bad_call(option, "a value is missing"))
}

fn day(word: &OsString) -> Result<NaiveDate, ApiError> {
    let word = word.to_string_lossy();
    word.parse().map_err(|_| ApiError::bad_call("--today", &word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &[&str], named_drive: Option<&str>) -> Result<Arguments, ApiError> {
        Arguments::read(
            words.iter().map(Into::into),
            named_drive.map(Into::into),
            Path::new("/home/anna"),
        )
    }

    #[test]
    fn without_words_the_window_opens_the_users_own_drive() {
        let read = read(&[], None).unwrap();
        assert!(read.own_drive());
        assert_eq!(read, Arguments::default());
    }

    #[test]
    fn files_and_options_stand_in_any_order_and_start_from_the_folder() {
        let read = read(
            &[
                "orders.csv",
                "--today",
                "2026-11-24",
                "--data",
                "old.db",
                "/tmp/clients.csv",
            ],
            None,
        )
        .unwrap();
        assert_eq!(read.data, Some(PathBuf::from("/home/anna/old.db")));
        assert_eq!(read.today, NaiveDate::from_ymd_opt(2026, 11, 24));
        assert_eq!(
            read.files,
            [Path::new("/home/anna/orders.csv"), Path::new("/tmp/clients.csv")]
        );
    }

    #[test]
    fn the_option_outweighs_the_environment() {
        assert_eq!(read(&[], Some("/env.db")).unwrap().data, Some(PathBuf::from("/env.db")));
        assert_eq!(
            read(&["--data", "/named.db"], Some("/env.db")).unwrap().data,
            Some(PathBuf::from("/named.db"))
        );
        assert!(
            read(&[], Some("")).unwrap().own_drive(),
            "an empty variable names nothing"
        );
    }

    #[test]
    fn a_wrong_word_is_told_instead_of_guessed() {
        for words in [&["--date", "x"][..], &["--data"], &["--today", "31.02.2026"]] {
            assert!(read(words, None).is_err(), "{words:?}");
        }
    }
}
