//! What can stop a command of the terminal, how it is said and with which exit code it ends.

use crate::view::Reply;
use comeback_core::api::{ApiError, Code};
use comeback_core::domain::{language::Language, sentence::Sentence};
use comeback_core::texts::say;
use std::process::ExitCode;

pub type Result<T> = std::result::Result<T, Trouble>;

#[derive(Debug)]
pub enum Trouble {
    /// The core did not answer; `more` names what is missing, one a line.
    Core { error: Box<ApiError>, more: Vec<String> },
    /// What was typed cannot be understood.
    Typed(Sentence),
    /// The machine did not do its part: a folder, a file, an unsound drive.
    Failed(Sentence),
    /// The check of the drive found something.
    Unsound(Box<Reply>),
    /// Some of the watched files could not be taken.
    NotTaken(Box<Reply>),
}

impl From<ApiError> for Trouble {
    fn from(error: ApiError) -> Trouble {
        Trouble::Core {
            error: Box::new(error),
            more: Vec::new(),
        }
    }
}

impl Trouble {
    /// 1: refused or bad input. 2: failed.
    pub fn exit_code(&self) -> ExitCode {
        match self {
            Trouble::Core { error, .. } => match error.code {
                Code::NotFound | Code::Refused | Code::BadInput | Code::BadCall => ExitCode::from(1),
                Code::Cancelled | Code::Failed => ExitCode::from(2),
            },
            Trouble::Typed(_) | Trouble::NotTaken(_) => ExitCode::from(1),
            Trouble::Failed(_) | Trouble::Unsound(_) => ExitCode::from(2),
        }
    }

    /// The sentence, the number of the rule where it is one of the thirteen, and what is missing.
    pub fn text(&self, language: Language) -> String {
        match self {
            Trouble::Core { error, more } => {
                let mut text = say(language, &error.sentence);
                let mark = |key: &str, rule: i64| say(language, &Sentence::new(key).with("rule", rule));
                if let Some(rule) = error.rule
                    && !text.contains(&rule.to_string())
                {
                    text = format!("{text} {}", mark("cli-rule", i64::from(rule)));
                }
                for line in more {
                    text.push_str("\n  ");
                    text.push_str(line);
                }
                text
            }
            Trouble::Typed(sentence) | Trouble::Failed(sentence) => say(language, sentence),
            Trouble::Unsound(found) | Trouble::NotTaken(found) => found.text.trim_end().to_owned(),
        }
    }

    /// For `--json`: the core's own error with what is missing, or the same shape for what the terminal found.
    pub fn json(&self) -> serde_json::Value {
        let (code, sentence) = match self {
            Trouble::Core { error, more } => {
                let mut told = serde_json::json!(error);
                if !more.is_empty() {
                    told["more"] = serde_json::json!(more);
                }
                return told;
            }
            Trouble::Unsound(found) | Trouble::NotTaken(found) => return found.raw.clone(),
            Trouble::Typed(sentence) => (Code::BadInput, sentence),
            Trouble::Failed(sentence) => (Code::Failed, sentence),
        };
        serde_json::json!(ApiError {
            code,
            sentence: sentence.clone(),
            refusal: None,
            rule: None,
            field: None
        })
    }
}

/// A sentence about what was typed.
pub fn typed<T>(sentence: Sentence) -> Result<T> {
    Err(Trouble::Typed(sentence))
}
