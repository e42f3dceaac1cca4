//! What a shell is told when a command does not answer: a code to act on and a sentence to show.

use crate::app::Error;
use crate::domain::refusal::Refusal;
use crate::domain::sentence::Sentence;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum Code {
    NotFound,
    /// A rule of the method; the window shows it at the field or button that caused it.
    Refused,
    BadInput,
    Cancelled,
    Failed,
    /// The command does not exist or its request is malformed: a fault of the caller, not of the user.
    BadCall,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ApiError {
    pub code: Code,
    pub sentence: Sentence,
    pub refusal: Option<Refusal>,
    /// The number of the rule, where it is one of the thirteen.
    pub rule: Option<u8>,
    /// The request's field that is to blame.
    pub field: Option<String>,
}

impl ApiError {
    pub fn bad_call(command: &str, why: &str) -> ApiError {
        let sentence = Sentence::new("error-bad-call")
            .with("command", command)
            .with("why", why);
        ApiError {
            code: Code::BadCall,
            sentence,
            refusal: None,
            rule: None,
            field: None,
        }
    }
}

impl From<Error> for ApiError {
    fn from(error: Error) -> ApiError {
        let plain = |code, sentence| ApiError {
            code,
            sentence,
            refusal: None,
            rule: None,
            field: None,
        };
        match error {
            Error::NotFound => plain(Code::NotFound, Sentence::new("error-not-found")),
            Error::Refused { refusal, sentence } => ApiError {
                code: Code::Refused,
                sentence,
                refusal: Some(refusal),
                rule: refusal.rule(),
                field: None,
            },
            Error::BadInput { field, sentence } => ApiError {
                field: field.map(str::to_owned),
                ..plain(Code::BadInput, sentence)
            },
            Error::Cancelled => plain(Code::Cancelled, Sentence::new("error-cancelled")),
            Error::Failed { doing, source } => plain(Code::Failed, Sentence::new(doing).with("why", source)),
        }
    }
}
