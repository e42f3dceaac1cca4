//! What keeps a template of the user's own from growing beyond all paper: fuel counts its steps, this its signs.
//!
//! Edge: a letter is a page; nobody who writes one comes near any of these bounds.

use super::templates::{Mistake, TemplateError};
use minijinja::value::ValueKind;
use minijinja::{Environment, Error, ErrorKind, Value};
use std::io;

/// Bytes of one text, and of one part of a letter: many pages.
const LONGEST: usize = 200_000;
/// Texts put together, values kept and lists made; each may double what there is.
const JOINS: usize = 8;

/// Takes out of the engine what makes much of little, and puts in its place what stops in time.
pub(super) fn bound(engine: &mut Environment) {
    for filter in [
        "batch",
        "format",
        "indent",
        "pprint",
        "slice",
        "sum",
        "tojson",
        "urlencode",
    ] {
        engine.remove_filter(filter);
    }
    engine.add_filter("join", join);
    engine.add_filter("replace", replace);
    // A list is no text.
    engine.set_formatter(|out, state, value| match value.kind() {
        ValueKind::Seq | ValueKind::Map | ValueKind::Iterable => {
            Err(Error::new(ErrorKind::InvalidOperation, "a list is no text"))
        }
        _ => minijinja::escape_formatter(out, state, value),
    });
}

fn endless() -> Error {
    Error::from(ErrorKind::OutOfFuel)
}

fn join(all: Value, between: Option<String>) -> Result<String, Error> {
    let between = between.unwrap_or_default();
    let mut joined = String::new();
    for (at, one) in all.try_iter()?.enumerate() {
        if at > 0 {
            joined.push_str(&between);
        }
        joined.push_str(one.as_str().ok_or_else(endless)?);
        if joined.len() > LONGEST {
            return Err(endless());
        }
    }
    Ok(joined)
}

fn replace(text: String, old: String, new: String) -> Result<String, Error> {
    let more = text.matches(&old).count().saturating_mul(new.len());
    if text.len().saturating_add(more) > LONGEST {
        return Err(endless());
    }
    Ok(text.replace(&old, &new))
}

/// Refuses a template that puts more texts together than a letter needs, does so in a loop, or keeps whole passages to say them
/// again.
pub(super) fn few_joins(source: &str) -> Result<(), TemplateError> {
    let (mut rest, mut line, mut joins, mut loops) = (source, 1, 0, 0_i32);
    let first = |text: &str, one: &str, other: &str| text.find(one).into_iter().chain(text.find(other)).min();
    while let Some(at) = first(rest, "{{", "{%") {
        line += rest[..at].matches('\n').count();
        let is_tag = rest[at..].starts_with("{%");
        let body = &rest[at + 2..];
        let end = first(body, "}}", "%}").unwrap_or(body.len());
        let inside = body[..end].trim_matches(['-', '+', ' ']);
        let word = inside.split_whitespace().next().filter(|_| is_tag).unwrap_or_default();
        let more = joined(inside) + usize::from(matches!(word, "set" | "with"));
        joins += more;
        let again = matches!(word, "endset" | "filter") || (loops > 0 && more > 0);
        match word {
            "for" => loops += 1,
            "endfor" => loops -= 1,
            _ => {}
        }
        if again || joins > JOINS {
            return Err(TemplateError {
                mistake: Mistake::Endless,
                line: Some(line),
                detail: String::new(),
            });
        }
        line += body[..end].matches('\n').count();
        rest = &body[end..];
    }
    Ok(())
}

/// How often an expression makes one value of two: text after text, a list or a table of values.
fn joined(inside: &str) -> usize {
    let mut before = ' ';
    let mut joins = 0;
    for sign in inside.chars() {
        // A bracket behind a name takes a thing out of a list.
        let makes_list = sign == '[' && !before.is_alphanumeric() && !matches!(before, '_' | ']' | ')');
        joins += usize::from(makes_list || matches!(sign, '~' | '+' | '{'));
        before = sign;
    }
    joins
}

/// A part of a letter as it is written; it is cut off with an error before it fills the memory.
#[derive(Default)]
pub(super) struct Page(Vec<u8>);

impl Page {
    pub fn text(self) -> String {
        String::from_utf8_lossy(&self.0).into_owned()
    }
}

impl io::Write for Page {
    fn write(&mut self, more: &[u8]) -> io::Result<usize> {
        if self.0.len() + more.len() > LONGEST {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.0.extend_from_slice(more);
        Ok(more.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
