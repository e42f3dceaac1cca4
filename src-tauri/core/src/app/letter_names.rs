//! To whom and about whom: the declined forms as the rules give them, shown in the letter, corrected by hand once and
//! remembered with the person.

use super::shapes::Gender;
use super::stored::value_of;
use super::{App, Error, Result, letter_facts, letter_page, letter_words, letters, people};
use crate::domain::language::Language;
use crate::domain::sentence::Sentence;
use crate::store::interviews as cases;
use crate::store::letters::Letter;
use crate::store::{Connection, details};
use crate::texts::letters::Draft;
use crate::texts::names;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct LetterNames {
    pub full_name: String,
    pub gender: Option<Gender>,
    /// Said by the user, not told from the name.
    pub gender_said: bool,
    /// «Фёдорову Петру Ильичу»
    pub to_whom: String,
    /// «о Фёдорове Петре Ильиче»
    pub about_whom: String,
    /// The language declines; elsewhere both forms are the name itself.
    pub declines: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct SaveNames {
    /// Of the letter.
    pub id: i64,
    pub gender: Option<Gender>,
    /// As corrected; the form of the rules is not kept.
    pub to_whom: String,
    pub about_whom: String,
}

pub fn of(db: &Connection, letter: &Letter, client: i64) -> Result<Option<LetterNames>> {
    let Some(person) = details::main_person(db, client)? else {
        return Ok(None);
    };
    let language: Language = value_of(&letter.language)?;
    let said = people::gender(person.gender.as_deref());
    let or = |kept: &str, ours: String| {
        if kept.trim().is_empty() {
            ours
        } else {
            kept.trim().to_owned()
        }
    };
    let gender = said.or_else(|| names::gender(&person.full_name));
    Ok(Some(LetterNames {
        gender,
        gender_said: said.is_some(),
        to_whom: or(&person.dative_name, to_whom(language, &person.full_name, gender)),
        about_whom: or(&person.about_name, about_whom(language, &person.full_name, gender)),
        declines: language == Language::Ru,
        full_name: person.full_name,
    }))
}

fn to_whom(language: Language, name: &str, gender: Option<Gender>) -> String {
    match language {
        Language::Ru => names::dative_of(name, gender),
        Language::Bg | Language::En => name.to_owned(),
    }
}

fn about_whom(language: Language, name: &str, gender: Option<Gender>) -> String {
    match language {
        Language::Ru => names::about(name, gender),
        Language::Bg | Language::En => name.to_owned(),
    }
}

/// Keeps the correction with the person; what the user has not edited in the draft follows it.
pub fn save(app: &App, request: SaveNames) -> Result<letters::Letter> {
    let today = app.today();
    app.typed("letter-names", Some(request.id), |tx| {
        let letter = letters::draft_only(tx, request.id)?;
        let head = cases::case_head(tx, letter.case_id)?;
        let Some(person) = details::main_person(tx, head.client_id)? else {
            let sentence = Sentence::new("letters-no-person").with("client", head.client);
            return Err(Error::BadInput { field: None, sentence });
        };
        for (field, name) in [("to_whom", &request.to_whom), ("about_whom", &request.about_whom)] {
            people::short_enough(field, name)?;
            if name.trim().is_empty() {
                return Err(Error::bad(field, Sentence::new("letters-name-empty")));
            }
        }
        let language: Language = value_of(&letter.language)?;
        let made = |tx: &Connection| -> Result<Draft> {
            let (facts, _) =
                letter_facts::gather(tx, &head, value_of(&letter.kind)?, letter.signer_id, letter.made_on)?;
            letter_words::draft(tx, language, value_of(&letter.kind)?, &facts, letter.seed)
        };
        let before = made(tx)?;
        let known = request.gender.or_else(|| names::gender(&person.full_name));
        let own = |typed: &str, ours: String| {
            let typed = typed.replace('\u{a0}', " ").trim().to_owned();
            if typed == ours { String::new() } else { typed }
        };
        let name = person.full_name.clone();
        // The sex that was told from the name need not be said.
        let said = request
            .gender
            .filter(|gender| person.gender.is_some() || names::gender(&name) != Some(*gender));
        let changed = known != people::gender(person.gender.as_deref()).or_else(|| names::gender(&name));
        // With another sex the old forms are wrong by rule; what was typed together with it is not one of them.
        let shown = of(tx, &letter, head.client_id)?;
        let kept = |typed: &str, shown: Option<&String>, ours: String| match shown {
            Some(shown) if changed && shown == typed => String::new(),
            _ => own(typed, ours),
        };
        let to = kept(
            &request.to_whom,
            shown.as_ref().map(|one| &one.to_whom),
            to_whom(language, &name, known),
        );
        let about = kept(
            &request.about_whom,
            shown.as_ref().map(|one| &one.about_whom),
            about_whom(language, &name, known),
        );
        details::save_person(
            tx,
            head.client_id,
            &details::Person {
                gender: people::stored_gender(said),
                dative_name: to,
                about_name: about,
                ..person
            },
        )?;
        let after = made(tx)?;
        let mut draft = letter_page::from_json(&letter.draft)?;
        if draft.greeting == before.greeting {
            draft.greeting = after.greeting;
        }
        if draft.addressee.first() == before.addressee.first()
            && let (Some(line), Some(first)) = (draft.addressee.first_mut(), after.addressee.first())
        {
            line.clone_from(first);
        }
        letters::keep(tx, letter.id, &draft, &letter.envelope_line, today)
    })
}
