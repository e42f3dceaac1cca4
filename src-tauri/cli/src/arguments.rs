//! What was typed and fits no command, in the language of the answers: what is wrong, how the command is used, where the help is.
//!
//! Rule: clap finds what is wrong, the locale files say it. Edge: the help itself is [`super::help`]; the names of options are English.

use crate::help;
use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use comeback_core::domain::language::Language;
use comeback_core::domain::sentence::Sentence;
use comeback_core::texts;
use std::ffi::OsString;

/// The language asked for, where the line could not be read; and whether JSON was.
pub fn wishes(typed: impl Iterator<Item = OsString>) -> (Option<Language>, bool) {
    let typed: Vec<String> = typed.map(|word| word.to_string_lossy().into_owned()).collect();
    let beside = typed
        .iter()
        .position(|word| word == "--lang")
        .and_then(|at| typed.get(at + 1));
    let within = typed.iter().find_map(|word| word.strip_prefix("--lang="));
    let language = within.or(beside.map(String::as_str)).and_then(Language::from_tag);
    (language, typed.iter().any(|word| word == "--json"))
}

/// What is wrong; `None` for what is no mistake, such as a call for help.
pub fn wrong(told: &Error, language: Language) -> Option<Sentence> {
    let of = |kind: ContextKind| told.get(kind).map(words).unwrap_or_default();
    let (argument, value) = (of(ContextKind::InvalidArg), of(ContextKind::InvalidValue));
    let sentence = match told.kind() {
        ErrorKind::InvalidValue if value.is_empty() => Sentence::new("cli-arg-without-value"),
        ErrorKind::InvalidValue if told.get(ContextKind::ValidValue).is_some() => {
            Sentence::new("cli-arg-value-one-of").with("valid", of(ContextKind::ValidValue))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation if argument.contains("YYYY-MM-DD") => {
            Sentence::new("cli-arg-value-no-day")
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => Sentence::new("cli-arg-value-odd"),
        ErrorKind::UnknownArgument => Sentence::new("cli-arg-unknown"),
        ErrorKind::InvalidSubcommand => {
            Sentence::new("cli-arg-command-unknown").with("command", of(ContextKind::InvalidSubcommand))
        }
        ErrorKind::ArgumentConflict if of(ContextKind::PriorArg) == argument => Sentence::new("cli-arg-twice"),
        ErrorKind::ArgumentConflict => Sentence::new("cli-arg-not-with").with("other", of(ContextKind::PriorArg)),
        ErrorKind::MissingRequiredArgument => Sentence::new("cli-arg-missing"),
        ErrorKind::TooManyValues | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            Sentence::new("cli-arg-values-number")
        }
        ErrorKind::InvalidUtf8 => Sentence::new("cli-arg-letters"),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            Sentence::new("cli-arg-command-missing")
        }
        _ => return None,
    };
    let said = texts::say(language, &sentence.with("arg", argument).with("value", value));
    let usage = help::called(&of(ContextKind::Usage), language);
    let way = match usage.is_empty() {
        true => Sentence::new("cli-arg-see-help"),
        false => Sentence::new("cli-arg-usage").with("usage", usage),
    };
    Some(way.with("wrong", said))
}

fn words(of: &ContextValue) -> String {
    match of {
        ContextValue::String(one) => one.clone(),
        ContextValue::Strings(many) => {
            let many: Vec<&str> = many.iter().map(|one| one.trim_end_matches("...")).collect();
            many.join(", ")
        }
        ContextValue::StyledStr(text) => text.to_string(),
        ContextValue::Number(number) => number.to_string(),
        _ => String::new(),
    }
}
