//! Why the machine did not do its part, as a word the locale files know (`error-why`).
//!
//! What they do not know is told as the system says it: an unusual cause is worth more than a smooth sentence.

use std::io::{Error, ErrorKind};

/// The word for a failure of a file or a folder.
pub fn cause(error: &Error) -> String {
    let word = match error.kind() {
        ErrorKind::NotFound => "not-found",
        ErrorKind::PermissionDenied => "no-access",
        ErrorKind::IsADirectory => "is-a-folder",
        ErrorKind::NotADirectory => "not-a-folder",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "disk-full",
        ErrorKind::ReadOnlyFilesystem => "read-only",
        ErrorKind::ResourceBusy | ErrorKind::WouldBlock => "busy",
        ErrorKind::InvalidData => "not-text",
        _ => return error.to_string(),
    };
    word.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{language::Language, sentence::Sentence};
    use crate::texts::say;

    #[test]
    fn a_known_cause_is_said_in_the_language_of_the_reader() {
        for language in Language::ALL {
            for kind in [
                ErrorKind::NotFound,
                ErrorKind::PermissionDenied,
                ErrorKind::IsADirectory,
                ErrorKind::StorageFull,
            ] {
                let why = cause(&Error::from(kind));
                let said = say(language, &Sentence::new("error-writing").with("why", why.as_str()));
                assert!(!said.contains(&why) && !said.contains(&kind.to_string()), "{said}");
            }
        }
        let unusual = Error::other("the tape is torn");
        let said = say(
            Language::En,
            &Sentence::new("error-writing").with("why", cause(&unusual)),
        );
        assert!(said.contains("the tape is torn"), "{said}");
    }
}
