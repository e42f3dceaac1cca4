//! The words of a letter before anybody edits them: the shipped template, or the user's own, filled from the case.

use super::stored::{value_of, word};
use super::{Error, Result, letter_facts, letter_said};
use crate::domain::language::Language;
use crate::domain::sentence::Sentence;
use crate::store::letters::Letter;
use crate::store::{Connection, letter_templates};
use crate::texts::letters::{self as texts, Draft, LetterContext, LetterKind};
use crate::texts::{Mistake, TemplateError};
use chrono::NaiveDate;

pub fn template(db: &Connection, language: Language, kind: LetterKind) -> Result<String> {
    let own = letter_templates::get(db, language.tag(), &word(kind))?;
    Ok(own.map_or_else(|| texts::shipped_template(language, kind).to_owned(), |own| own.body))
}

pub fn draft(db: &Connection, language: Language, kind: LetterKind, facts: &LetterContext, seed: i64) -> Result<Draft> {
    let template = template(db, language, kind)?;
    let facts = letter_said::in_language(db, language, facts)?;
    texts::draft_from(language, &template, &facts, seed.unsigned_abs()).map_err(unwritten)
}

/// The draft as it would be made anew on a day, for whoever signs and reads this letter.
pub fn of_letter(db: &Connection, letter: &Letter, day: NaiveDate) -> Result<Draft> {
    let facts = letter_facts::of_letter(db, letter, day)?;
    draft(
        db,
        value_of(&letter.language)?,
        value_of(&letter.kind)?,
        &facts,
        letter.seed,
    )
}

/// Every wording the template makes of these facts.
pub fn wordings(db: &Connection, language: Language, kind: LetterKind, facts: &LetterContext) -> Result<Vec<String>> {
    let template = template(db, language, kind)?;
    let facts = letter_said::in_language(db, language, facts)?;
    texts::all_wordings(language, &template, &facts).map_err(unwritten)
}

/// The same for this letter with other terms, the wordings of each paragraph together.
pub fn by_passage(db: &Connection, letter: &Letter, facts: &LetterContext) -> Result<Vec<Vec<String>>> {
    let (language, kind) = (value_of(&letter.language)?, value_of(&letter.kind)?);
    let template = template(db, language, kind)?;
    let facts = letter_said::in_language(db, language, facts)?;
    texts::by_passage(language, &template, &facts).map_err(unwritten)
}

pub fn envelope_lines(language: Language, kind: LetterKind, facts: &LetterContext) -> Result<Vec<String>> {
    texts::envelope_lines(language, kind, facts).map_err(unwritten)
}

/// The same for whoever signs and reads this letter.
pub fn lines_of(db: &Connection, letter: &Letter, day: NaiveDate) -> Result<Vec<String>> {
    let facts = letter_facts::of_letter(db, letter, day)?;
    envelope_lines(value_of(&letter.language)?, value_of(&letter.kind)?, &facts)
}

/// A mistake in a template is told with its line, and nothing is written.
pub fn unwritten(error: TemplateError) -> Error {
    Error::bad("template", mistaken(&error))
}

pub fn mistaken(error: &TemplateError) -> Sentence {
    let key = match error.mistake {
        Mistake::Unknown => "letters-template-unknown",
        Mistake::Endless => "letters-template-endless",
        Mistake::Part => "letters-template-part",
        Mistake::Grammar => "letters-template-grammar",
    };
    Sentence::new(key)
        .with("line", error.line.unwrap_or_default())
        .with("detail", error.detail.as_str())
}
