//! What a task can answer instead of a result: finite, named, and said in the user's language where it is shown.

use crate::domain::refusal::Refusal;
use crate::domain::sentence::Sentence;
use crate::store;
use crate::texts;
use std::fmt;

#[derive(Debug)]
pub enum Error {
    NotFound,
    /// A rule of the method, with its sentence and what it knows of names and days.
    Refused {
        refusal: Refusal,
        sentence: Sentence,
    },
    /// What was given cannot be taken, and why; `field` is the name of the request's field where one is to blame.
    BadInput {
        field: Option<&'static str>,
        sentence: Sentence,
    },
    Cancelled,
    Failed {
        doing: &'static str,
        source: String,
    },
}

pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    pub fn bad(field: &'static str, sentence: Sentence) -> Error {
        Error::BadInput {
            field: Some(field),
            sentence,
        }
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Error {
        Error::Refused {
            refusal,
            sentence: refusal.sentence(),
        }
    }
}

impl From<store::Error> for Error {
    fn from(error: store::Error) -> Error {
        match error {
            store::Error::Refused(refusal) => refusal.into(),
            store::Error::NotFound => Error::NotFound,
            store::Error::Newer { file, ours } => Error::BadInput {
                field: None,
                sentence: Sentence::new("error-newer-drive").with("file", file).with("ours", ours),
            },
            store::Error::OldSqlite(version) => Error::Failed {
                doing: "error-opening",
                source: version,
            },
            store::Error::DamagedCopy(copy) => Error::BadInput {
                field: None,
                sentence: Sentence::new("error-damaged-copy").with("copy", copy),
            },
            store::Error::Copy { source, .. } => Error::Failed {
                doing: "error-copying",
                source: texts::cause(&source),
            },
            store::Error::Sqlite(error) => {
                let word = store::cause(&error);
                // A file that is no drive was not going to be written: it did not open.
                let doing = match word {
                    Some("not-a-drive" | "cannot-open" | "damaged") => "error-opening",
                    _ => "error-storing",
                };
                let source = word.map_or_else(|| error.to_string(), str::to_owned);
                Error::Failed { doing, source }
            }
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::NotFound => f.write_str("not found"),
            Error::Refused { refusal, .. } => write!(f, "refused: {}", refusal.name()),
            Error::BadInput { sentence, .. } => write!(f, "bad input: {}", sentence.key),
            Error::Cancelled => f.write_str("cancelled"),
            Error::Failed { doing, source } => write!(f, "{doing}: {source}"),
        }
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::language::Language;

    #[test]
    fn every_refusal_is_said_in_every_language_without_particulars() {
        for language in Language::ALL {
            for refusal in Refusal::ALL {
                let said = texts::say(language, &refusal.sentence());
                assert!(
                    !said.contains(['[', '{', '$']) && said.ends_with('.'),
                    "{language:?}: {said}"
                );
            }
        }
    }
}
