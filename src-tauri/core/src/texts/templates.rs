//! The template engine behind letters and scripts: strict, without files, with filters that write as the language writes.
//!
//! A name a template misspells is an error with its line, never an empty place in a letter. Edge: templates cannot include
//! others, call out or see anything but their context.

use super::bounds::bound;
use super::{figures, fluent, names};
use crate::domain::{language::Language, money::Money, sentence::Sentence};
use chrono::{NaiveDate, NaiveDateTime};
use minijinja::{Environment, Error, ErrorKind, UndefinedBehavior, Value, value::Serde};
use std::fmt;

/// Signs round a place that is still to be filled in. Nobody types them by chance.
pub(super) const MARK_OPENS: char = '⟦';
pub(super) const MARK_CLOSES: char = '⟧';

/// Steps a template may take; the longest shipped one takes some two thousand.
const FUEL: u64 = 50_000;
/// How deep blocks and macros may call each other.
const DEPTH: usize = 40;

/// What kind of mistake a template holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mistake {
    /// A field, a filter or a block that is not there.
    Unknown,
    /// A loop without an end, or texts put together beyond all paper.
    Endless,
    /// A part of the letter that the template does not have; the detail names it.
    Part,
    /// Anything else: brackets, arguments.
    Grammar,
}

/// Why a template gave no text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateError {
    pub mistake: Mistake,
    /// From 1; `None` when no line is to blame.
    pub line: Option<usize>,
    /// The words of the template that are to blame, or what the engine says of them.
    pub detail: String,
}

/// Figures of a number no template needs.
const FIGURES: usize = 5;
/// Signs shown of a line that cannot be read.
const SHOWN: usize = 60;

impl TemplateError {
    /// A name that is called and not given, with the line it first stands in.
    fn unknown(name: &str, source: &str) -> TemplateError {
        let called = |line: &str| line.split(|sign: char| !is_of_name(sign)).any(|word| word == name);
        TemplateError {
            mistake: Mistake::Unknown,
            line: source.lines().position(called).map(|at| at + 1),
            detail: name.to_owned(),
        }
    }

    /// With the very words of the template, where the engine tells which.
    pub(super) fn in_source(error: Error, source: &str) -> TemplateError {
        let line = error.line().and_then(|line| source.lines().nth(line.checked_sub(1)?));
        let place = error.range().and_then(|range| source.get(range));
        // Neither a loop nor a text of so many is ever made: it is the number that is wrong, not the line.
        let long_number = |words: &str| {
            words
                .split(|sign: char| !sign.is_ascii_digit())
                .any(|one| one.len() > FIGURES)
        };
        let boundless = error.kind() == ErrorKind::InvalidOperation && place.or(line).is_some_and(long_number);
        let mut told = TemplateError::from(error);
        if boundless {
            told.mistake = Mistake::Endless;
        }
        let words = match told.mistake {
            Mistake::Unknown => place.filter(|words| !words.trim().is_empty()).or(line),
            Mistake::Grammar => line,
            Mistake::Part | Mistake::Endless => None,
        };
        let Some(words) = words.map(str::trim).filter(|words| !words.is_empty()) else {
            return told;
        };
        let mut detail: String = words.chars().take(SHOWN).collect();
        if words.chars().count() > SHOWN {
            detail.push('…');
        }
        TemplateError { detail, ..told }
    }
}

impl fmt::Display for TemplateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "line {line}: {}", self.detail),
            None => f.write_str(&self.detail),
        }
    }
}

impl std::error::Error for TemplateError {}

impl From<Error> for TemplateError {
    fn from(error: Error) -> TemplateError {
        let detail = error.detail().map_or_else(|| error.kind().to_string(), str::to_owned);
        let mistake = match error.kind() {
            ErrorKind::UndefinedError
            | ErrorKind::UnknownFilter
            | ErrorKind::UnknownFunction
            | ErrorKind::UnknownTest
            | ErrorKind::UnknownMethod => Mistake::Unknown,
            ErrorKind::UnknownBlock => Mistake::Part,
            ErrorKind::OutOfFuel | ErrorKind::WriteFailure => Mistake::Endless,
            _ => Mistake::Grammar,
        };
        TemplateError {
            mistake,
            line: error.line(),
            detail,
        }
    }
}

/// A part of a dotted name: "problem.day".
fn is_of_name(sign: char) -> bool {
    sign.is_alphanumeric() || matches!(sign, '_' | '.')
}

/// The first name a template calls that is neither among its values nor of the engine, whatever branch it stands in.
pub(super) fn unknown_name(engine: &Environment, template: &str, values: &Value) -> Option<TemplateError> {
    /// What the engine knows inside blocks, loops and macros.
    const OF_THE_ENGINE: [&str; 4] = ["loop", "self", "super", "caller"];
    let made = engine.template_from_str(template).ok()?;
    let given = |path: &String| {
        let first = path.split('.').next().unwrap_or_default();
        let engine_has = OF_THE_ENGINE.contains(&first) || engine.globals().any(|(name, _)| name == first);
        // What nothing is known of has no parts to look at.
        let step = |value: Option<Value>, part: &str| match value {
            Some(value) if value.is_none() => Some(value),
            Some(value) => value.get_attr(part).ok().filter(|part| !part.is_undefined()),
            None => None,
        };
        engine_has || path.split('.').fold(Some(values.clone()), step).is_some()
    };
    let mut unknown: Vec<String> = made.undeclared_variables(true).into_iter().collect();
    unknown.retain(|path| !given(path));
    unknown.sort();
    unknown.first().map(|name| TemplateError::unknown(name, template))
}

/// The engine with the filters of one language.
pub(super) fn engine(language: Language) -> Environment<'static> {
    let mut engine = Environment::new();
    engine.set_undefined_behavior(UndefinedBehavior::Strict);
    engine.set_fuel(Some(FUEL));
    engine.set_recursion_limit(DEPTH);
    bound(&mut engine);
    engine.add_filter("day", move |day: Serde<NaiveDate>| figures::day(language, *day));
    engine.add_filter("money", move |sum: Serde<Money>| figures::money(language, *sum));
    engine.add_filter("dative", |name: String| names::dative(&name));
    engine.add_filter("title_to", |title: String| names::title_to(&title));
    engine.add_filter("of_firm", move |firm: String| names::of_firm(language, &firm));
    engine.add_filter("sentence", |text: String| sentence(&text));
    engine.add_filter("clause", |text: String| clause(&text));
    engine.add_filter("form", form);
    engine.add_filter("ask", move |value: Value, what: String| ask(language, &value, &what));
    engine.add_filter("capital", |text: String| capital(&text));
    engine.add_filter("ask_time", move |value: Value, what: String| {
        ask_time(language, value, &what)
    });
    engine.add_filter("ask_day", move |value: Value, what: String| {
        ask_day(language, value, &what)
    });
    engine
}

/// The value, or a visible mark that says in words what is to be filled in.
fn ask(language: Language, value: &Value, what: &str) -> String {
    let text = if value.is_undefined() || value.is_none() {
        String::new()
    } else {
        value.to_string()
    };
    if text.trim().is_empty() {
        mark(language, what)
    } else {
        text.trim().to_owned()
    }
}

fn ask_day(language: Language, value: Value, what: &str) -> Result<String, Error> {
    if value.is_undefined() || value.is_none() {
        return Ok(mark(language, what));
    }
    let text = value.to_string();
    let day = text
        .parse::<NaiveDate>()
        .map_err(|_| Error::new(ErrorKind::InvalidOperation, format!("not a day: {text}")))?;
    Ok(figures::day(language, day))
}

fn ask_time(language: Language, value: Value, what: &str) -> Result<String, Error> {
    if value.is_undefined() || value.is_none() {
        return Ok(mark(language, what));
    }
    let text = value.to_string();
    let time = text.parse::<NaiveDateTime>();
    let time = time.map_err(|_| Error::new(ErrorKind::InvalidOperation, format!("not a time: {text}")))?;
    Ok(figures::meeting(language, time))
}

pub(super) fn mark(language: Language, what: &str) -> String {
    mark_of(language, &Sentence::new(&format!("letter-ask-{what}")))
}

pub(super) fn mark_of(language: Language, asked: &Sentence) -> String {
    format!("{MARK_OPENS}{}{MARK_CLOSES}", fluent::say(language, asked))
}

/// A free text as a sentence: a capital in front, a stop at the end.
fn sentence(text: &str) -> String {
    let mut set = capital(text);
    if set.is_empty() {
        return set;
    }
    let closed = set.trim_end_matches(['»', '“', '”', ')', '"']);
    if !closed.ends_with(['.', '!', '?', '…']) {
        set.push('.');
    }
    set
}

fn capital(text: &str) -> String {
    let mut letters = text.trim().chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

/// A free text as part of a sentence: no stop at its end.
fn clause(text: &str) -> String {
    text.trim().trim_end_matches('.').to_owned()
}

/// The form that agrees with a gender; the third one when it is not known.
fn form(gender: Value, male: String, female: String, neutral: String) -> String {
    match gender.as_str() {
        Some("male") => male,
        Some("female") => female,
        _ => neutral,
    }
}
