//! A letter to two: a married couple, two owners. The other reader is one of the client's contact persons, or becomes one when a
//! name is given; the next letter to the client begins with both.
//!
//! What nobody has edited in the draft follows: the head, the greeting, the line of the envelope, «Вы» that becomes «вы».

use super::letter_names::{Names, no_person, readdressed};
use super::shapes::Gender;
use super::stored::value_of;
use super::{App, Error, Result, letter_page, letter_sign, letter_text, letter_words, letters, people};
use crate::domain::language::Language;
use crate::domain::sentence::Sentence;
use crate::store::details::{self, Person};
use crate::store::interviews as cases;
use crate::store::letters::{self as stored, Letter};
use crate::store::{Connection, Transaction};
use crate::texts::names;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct SetSecond {
    /// Of the letter.
    pub id: i64,
    /// The full name as in the records; empty: the letter is to one again.
    pub name: String,
    /// Where the name does not tell it.
    #[serde(default)]
    pub gender: Option<Gender>,
}

/// The contact persons of the client beside those the letter is to.
pub fn others(db: &Connection, letter: &Letter, client: i64) -> Result<Vec<String>> {
    let all = details::persons(db, client)?.into_iter().skip(1);
    Ok(all
        .filter(|one| Some(one.id) != letter.second)
        .map(|one| one.full_name)
        .collect())
}

pub fn set(app: &App, request: SetSecond) -> Result<letters::Letter> {
    let today = app.today();
    app.step("letter-second", |tx| {
        let letter = letters::draft_only(tx, request.id)?;
        let name = letter_text::clean(request.name.clone());
        let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
        let second = match name.is_empty() {
            true => None,
            false => Some(reader(tx, &letter, &name, request.gender)?),
        };
        let now = Letter {
            second,
            ..letter.clone()
        };
        stored::set_second(tx, letter.id, second)?;
        let before = letter_words::of_letter(tx, &letter, letter.made_on)?;
        let after = letter_words::of_letter(tx, &now, letter.made_on)?;
        let draft = letter_sign::follow(letter_page::from_json(&letter.draft)?, &before, &after);
        let mut draft = readdressed(
            draft,
            Names::of(&letter, &before, letter.second.is_some())?,
            Names::of(&letter, &after, second.is_some())?,
        );
        let language: Language = value_of(&letter.language)?;
        if second.is_some() {
            for paragraph in &mut draft.paragraphs {
                *paragraph = names::to_several(language, paragraph);
            }
        }
        let line = line(tx, &letter, &now)?;
        letters::keep(tx, letter.id, &draft, &line, today)
    })
}

/// The person of this name among the client's; a new one where there is none.
fn reader(tx: &Transaction, letter: &Letter, name: &str, gender: Option<Gender>) -> Result<i64> {
    people::short_enough("name", name)?;
    if names::people(name).len() > 1 || !name.chars().any(char::is_alphabetic) {
        return Err(Error::bad("name", Sentence::new("letters-second-one-name")));
    }
    let head = cases::case_head(tx, letter.case_id)?;
    let all = details::persons(tx, head.client_id)?;
    let main = match all.first() {
        Some(main) => main.clone(),
        None => himself(tx, head.client_id, head.client)?,
    };
    if names::people(&main.full_name).len() > 1 {
        let sentence = Sentence::new("letters-second-two-already").with("name", main.full_name.as_str());
        return Err(Error::bad("name", sentence));
    }
    let known = all
        .iter()
        .find(|one| one.full_name.to_lowercase() == name.to_lowercase());
    match known {
        Some(one) if one.id == main.id => {
            let sentence = Sentence::new("letters-second-same").with("name", name);
            Err(Error::bad("name", sentence))
        }
        Some(one) => {
            if gender.is_some() && people::gender(one.gender.as_deref()) != gender {
                let said = Person {
                    gender: people::stored_gender(gender),
                    ..one.clone()
                };
                details::save_person(tx, head.client_id, &said)?;
            }
            Ok(one.id)
        }
        None => {
            let person = Person {
                full_name: name.to_owned(),
                gender: people::stored_gender(gender),
                ..Person::default()
            };
            Ok(details::add_person(tx, head.client_id, &person)?)
        }
    }
}

/// A client who is a person and has no contact person is his own.
fn himself(tx: &Transaction, client: i64, name: String) -> Result<Person> {
    if !names::reads_as_person(&name) {
        return Err(no_person(name));
    }
    let person = Person {
        full_name: name,
        ..Person::default()
    };
    details::save_person(tx, client, &person)?;
    details::main_person(tx, client)?.ok_or_else(|| no_person(person.full_name))
}

/// The line of the envelope, where it is one of the template's.
fn line(db: &Connection, before: &Letter, after: &Letter) -> Result<String> {
    let lines = |letter: &Letter| letter_words::lines_of(db, letter, letter.made_on);
    let at = lines(before)?.iter().position(|line| *line == before.envelope_line);
    let followed = match at {
        Some(at) => lines(after)?.into_iter().nth(at),
        None => None,
    };
    Ok(followed.unwrap_or_else(|| before.envelope_line.clone()))
}
