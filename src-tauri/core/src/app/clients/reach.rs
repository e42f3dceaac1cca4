//! Whom one speaks to at a client and how each is reached, beside what of it can be edited.

use super::super::Result;
use crate::store::{Connection, clients, details};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Reached {
    /// Other names and tax numbers that lead to him.
    pub also_called: Vec<String>,
    /// The main one first.
    pub persons: Vec<PersonLine>,
    /// Whose the phone is that can be edited; `None`: the client's own.
    pub phone_person: Option<i64>,
    pub email_person: Option<i64>,
    /// Beside the one that can be edited.
    pub more_phones: Vec<Phone>,
    pub more_emails: Vec<Email>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Phone {
    pub number: String,
    /// What to dial after it has answered; empty for nothing.
    pub extension: String,
    /// The contact person it is of; `None`: the client's own.
    pub person: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Email {
    pub address: String,
    /// As of a phone.
    pub person: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct PersonLine {
    pub id: i64,
    pub full_name: String,
    pub role: String,
}

/// What can be edited is his own or his main contact person's; of the others all is told here.
pub fn of(db: &Connection, client: i64) -> Result<Reached> {
    let mut phones = details::whose_phones(db, client)?.into_iter().peekable();
    let phone = phones.next_if(|phone| !phone.of_another);
    let mut emails = details::whose_emails(db, client)?.into_iter().peekable();
    let email = emails.next_if(|email| !email.of_another);
    Ok(Reached {
        also_called: clients::also(db, client)?,
        persons: details::persons(db, client)?.into_iter().map(line).collect(),
        phone_person: phone.and_then(|phone| phone.person),
        email_person: email.and_then(|email| email.person),
        more_phones: phones
            .map(|phone| Phone {
                number: phone.what.number,
                extension: phone.what.extension,
                person: phone.person,
            })
            .collect(),
        more_emails: emails
            .map(|email| Email {
                address: email.what,
                person: email.person,
            })
            .collect(),
    })
}

fn line(one: details::Person) -> PersonLine {
    PersonLine {
        id: one.id,
        full_name: one.full_name,
        role: one.role,
    }
}

/// The phone to dial: his own or his main contact person's, else the first of another, with who answers it.
pub fn phone_at_hand(db: &Connection, client: i64) -> Result<(details::Phone, Option<PersonLine>)> {
    let Some(phone) = details::whose_phones(db, client)?.into_iter().next() else {
        return Ok(Default::default());
    };
    let of = match phone.person.filter(|_| phone.of_another) {
        Some(id) => details::person(db, id)?.map(line),
        None => None,
    };
    Ok((phone.what, of))
}
