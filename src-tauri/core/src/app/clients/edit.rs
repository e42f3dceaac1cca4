//! What a person may change of a client.

use super::super::reading::home_of;
use super::super::shapes::{Gender, Id};
use super::super::stored::{value_of, word};
use super::super::{App, Error, Result, people, refresh, standing};
use super::{ClientPage, get};
use crate::domain::{language::Language, sentence::Sentence, worth::Mark};
use crate::import::phones::{self, Home};
use crate::import::values;
use crate::store::clients::{self, Client};
use crate::store::firm::{self, Firm};
use crate::store::{Connection, Transaction, details, journal};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ContactPerson {
    pub id: Option<i64>,
    pub full_name: String,
    pub gender: Option<Gender>,
    pub role: String,
    /// "To whom" as corrected by hand; empty: declined by rule.
    pub dative_name: String,
    /// "About whom" as corrected by hand; empty: declined by rule.
    #[serde(default)]
    pub about_name: String,
}

/// What can be edited about a client. `id: None` makes a new one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ClientEdit {
    pub id: Option<i64>,
    pub name: String,
    pub contact: Option<ContactPerson>,
    pub street: String,
    pub city: String,
    pub postal_code: String,
    pub phone: String,
    /// What to dial after the phone has answered.
    #[serde(default)]
    pub extension: String,
    pub email: String,
    pub tax_id: String,
    pub language: Option<Language>,
    pub served_by: Option<i64>,
    pub note: String,
    /// What he likes, when to call: one fact a line.
    pub facts: Vec<String>,
    pub marks: Vec<Mark>,
    /// What is written to his marks; a mark that is not named keeps its note.
    #[serde(default)]
    pub mark_notes: Vec<MarkNote>,
    /// What he owes, in minor units of the firm's currency; above 0 it counts against him.
    #[serde(default)]
    pub debt_minor: i64,
    pub do_not_contact: bool,
}

/// Why one of the marks is his.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct MarkNote {
    pub mark: Mark,
    pub note: String,
}

/// The main contact person as the window edits him.
pub fn contact(db: &Connection, client: i64) -> Result<Option<ContactPerson>> {
    Ok(details::main_person(db, client)?.map(|person| ContactPerson {
        id: Some(person.id),
        full_name: person.full_name,
        gender: people::gender(person.gender.as_deref()),
        role: person.role,
        dative_name: person.dative_name,
        about_name: person.about_name,
    }))
}

/// What stands there now.
pub fn of(db: &Connection, client: Client) -> Result<ClientEdit> {
    let address = details::address(db, client.id)?.unwrap_or_default();
    let (phone, email) = details::phone_and_email(db, client.id)?;
    Ok(ClientEdit {
        id: Some(client.id),
        contact: contact(db, client.id)?,
        street: address.street,
        city: address.city,
        postal_code: address.postal_code,
        phone: phone.number,
        extension: phone.extension,
        email,
        tax_id: client.tax_id.unwrap_or_default(),
        language: client.language.as_deref().and_then(Language::from_tag),
        served_by: client.served_by,
        note: client.note,
        facts: details::facts(db, client.id)?,
        marks: standing::marks(&details::marks_of(db, client.id)?),
        mark_notes: details::mark_notes(db, client.id)?
            .into_iter()
            .map(|(mark, note)| {
                Ok(MarkNote {
                    mark: value_of(&mark)?,
                    note,
                })
            })
            .collect::<Result<_>>()?,
        debt_minor: client.debt_minor,
        do_not_contact: client.do_not_contact_on.is_some(),
        name: client.name,
    })
}

/// A sum that a program of any kind still holds exactly.
const MOST_OWED: i64 = 1 << 53;

pub fn save(app: &App, request: ClientEdit) -> Result<ClientPage> {
    let today = app.today();
    if request.name.trim().is_empty() {
        return Err(Error::bad("name", Sentence::new("clients-name-missing")));
    }
    people::short_enough("name", &request.name)?;
    let email = request.email.trim();
    if !email.is_empty() && values::email(email).is_none() {
        return Err(Error::bad(
            "email",
            Sentence::new("clients-email-odd").with("text", email),
        ));
    }
    if !(0..=MOST_OWED).contains(&request.debt_minor) {
        return Err(Error::bad("debt_minor", Sentence::new("clients-debt-odd")));
    }
    let id = app.typed("client", request.id, |tx| {
        journal::about(tx, request.name.trim())?;
        let old = request.id.map(|id| clients::get(tx, id)).transpose()?;
        let was_left_alone = old.as_ref().and_then(|client| client.do_not_contact_on);
        if let Some(renamed) = old.as_ref().filter(|client| client.name != request.name.trim()) {
            clients::remember_name(tx, renamed)?;
        }
        let client = Client {
            id: request.id.unwrap_or(0),
            name: request.name.trim().to_owned(),
            tax_id: Some(request.tax_id.trim().to_owned()).filter(|id| !id.is_empty()),
            language: request.language.map(|language| language.tag().to_owned()),
            served_by: request.served_by,
            note: request.note.clone(),
            debt_minor: request.debt_minor,
            do_not_contact_on: request.do_not_contact.then(|| was_left_alone.unwrap_or(today)),
            ..old.unwrap_or(Client {
                kind: "firm".to_owned(),
                ..Client::default()
            })
        };
        let id = if client.id == 0 {
            clients::add(tx, &client, None)?
        } else {
            client.id
        };
        clients::change(tx, &Client { id, ..client })?;
        if request.do_not_contact && was_left_alone.is_none() {
            clients::leave_alone(tx, id, today)?;
        }
        save_details(tx, id, &request)?;
        refresh::client(tx, today, id)?;
        Ok(id)
    })?;
    get(app, Id { id })
}

/// How a phone is found again in any writing: its digits with the country, where that is known.
pub fn phone_digits(number: &str) -> String {
    // As a reader of files has written it already: nothing but the country and digits.
    if let Some(digits) = number.strip_prefix('+')
        && digits.bytes().all(|byte| byte.is_ascii_digit())
    {
        return digits.to_owned();
    }
    digits_of(number, Home::Unknown)
}

/// The same of a phone as a person writes it at home: read as a file of this one number would be.
fn typed_digits(number: &str, firm: &Firm) -> String {
    let home = phones::home([number].into_iter(), firm.currency, home_of(firm), &[]);
    digits_of(number, home)
}

fn digits_of(number: &str, home: Home) -> String {
    let known = phones::first(number, home).map_or_else(|| number.to_owned(), |phone| phone.number);
    known.chars().filter(char::is_ascii_digit).collect()
}

fn save_details(tx: &Transaction, id: i64, request: &ClientEdit) -> Result<()> {
    if let Some(contact) = request
        .contact
        .as_ref()
        .filter(|contact| !contact.full_name.trim().is_empty())
    {
        let person = details::Person {
            id: contact.id.unwrap_or(0),
            full_name: contact.full_name.trim().to_owned(),
            gender: people::stored_gender(contact.gender),
            role: contact.role.trim().to_owned(),
            dative_name: contact.dative_name.trim().to_owned(),
            about_name: contact.about_name.trim().to_owned(),
        };
        details::save_person(tx, id, &person)?;
    }
    let known = details::address(tx, id)?;
    let address = details::Address {
        street: request.street.trim().to_owned(),
        city: request.city.trim().to_owned(),
        postal_code: request.postal_code.trim().to_owned(),
        country: known
            .as_ref()
            .map(|address| address.country.clone())
            .unwrap_or_default(),
    };
    if known.unwrap_or_default() != address {
        details::save_address(tx, id, &address)?;
    }
    let (phone, email) = details::phone_and_email(tx, id)?;
    let told = details::Phone {
        number: request.phone.trim().to_owned(),
        extension: request.extension.chars().filter(char::is_ascii_digit).collect(),
    };
    if phone != told {
        details::set_phone(tx, id, &told, &typed_digits(&told.number, &firm::get(tx)?))?;
    }
    if email != request.email.trim() {
        details::set_email(tx, id, request.email.trim())?;
    }
    if details::facts(tx, id)? != request.facts {
        details::set_facts(tx, id, &request.facts)?;
    }
    let marks: Vec<String> = request.marks.iter().map(word).collect();
    details::set_marks(tx, id, &marks)?;
    for MarkNote { mark, note } in &request.mark_notes {
        details::set_mark_note(tx, id, &word(mark), note.trim())?;
    }
    Ok(())
}
