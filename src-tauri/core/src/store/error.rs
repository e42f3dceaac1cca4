//! What can go wrong with the file. A constraint or trigger that names a refusal of the method becomes that refusal.

use crate::domain::refusal::Refusal;
use rusqlite::ErrorCode;
use std::fmt;
use std::path::PathBuf;

#[derive(Debug)]
pub enum Error {
    /// A rule of the method, raised by the database itself.
    Refused(Refusal),
    NotFound,
    /// The file was written by a newer program: its schema and ours.
    Newer {
        file: i64,
        ours: i64,
    },
    OldSqlite(String),
    /// A copy before the upgrade could not be made.
    Copy {
        to: PathBuf,
        source: std::io::Error,
    },
    /// The copy that was to be brought back is damaged; what is there stays as it is.
    DamagedCopy(String),
    Sqlite(rusqlite::Error),
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Error {
        match &error {
            rusqlite::Error::QueryReturnedNoRows => Error::NotFound,
            rusqlite::Error::SqliteFailure(failure, Some(message))
                if failure.code == ErrorCode::ConstraintViolation =>
            {
                Refusal::named_in(message).map_or(Error::Sqlite(error), Error::Refused)
            }
            _ => Error::Sqlite(error),
        }
    }
}

/// Why SQLite gave up, as a word of the locale files (`error-why`); `None` for what an ordinary machine does not do.
pub fn cause(error: &rusqlite::Error) -> Option<&'static str> {
    Some(match error.sqlite_error_code()? {
        ErrorCode::NotADatabase => "not-a-drive",
        ErrorCode::CannotOpen => "cannot-open",
        ErrorCode::DatabaseCorrupt => "damaged",
        ErrorCode::ReadOnly => "read-only",
        ErrorCode::DiskFull => "disk-full",
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => "busy",
        ErrorCode::SystemIoFailure => "disk",
        _ => return None,
    })
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Refused(refusal) => f.write_str(refusal.name()),
            Error::NotFound => f.write_str("not found"),
            Error::Newer { file, ours } => write!(f, "schema {file} is newer than {ours}"),
            Error::OldSqlite(version) => write!(f, "SQLite {version} is too old"),
            Error::Copy { to, source } => write!(f, "copy to {}: {source}", to.display()),
            Error::DamagedCopy(name) => write!(f, "the copy {name} is damaged"),
            Error::Sqlite(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Error {}
