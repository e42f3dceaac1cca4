//! Who is who in the firm, and who may act on a case (rule 10).

use super::shapes::{Gender, Rule10Exception, Who};
use super::{Error, Result};
use crate::domain::refusal::Refusal;
use crate::domain::sentence::Sentence;
use crate::store::{Connection, Transaction, clients, employees, losses};
use chrono::NaiveDate;
use std::collections::HashMap;

pub fn who(db: &Connection, id: i64) -> Result<Who> {
    let employee = employees::get(db, id)?;
    Ok(Who {
        id,
        name: employee.name,
    })
}

/// Everybody of the firm by number, for lists that name one in each row.
#[derive(Debug, Default)]
pub struct Names(HashMap<i64, String>);

impl Names {
    pub fn all(db: &Connection) -> Result<Names> {
        let people = employees::all(db)?.into_iter();
        Ok(Names(people.map(|one| (one.id, one.name)).collect()))
    }

    pub fn of(&self, id: Option<i64>) -> Option<&str> {
        self.0.get(&id?).map(String::as_str)
    }

    pub fn who(&self, id: Option<i64>) -> Option<Who> {
        let name = self.of(id)?.to_owned();
        id.map(|id| Who { id, name })
    }
}

/// Refuses a number that nobody of the firm has, at the field where it stands.
pub fn of_the_firm(db: &Connection, field: &'static str, id: i64) -> Result<()> {
    if employees::all(db)?.iter().any(|one| one.id == id) {
        return Ok(());
    }
    Err(Error::bad(field, Sentence::new("people-unknown").with("number", id)))
}

pub fn who_if(db: &Connection, id: Option<i64>) -> Result<Option<Who>> {
    id.map(|id| who(db, id)).transpose()
}

/// The head of the firm, who signs letters and may always act.
pub fn director(db: &Connection) -> Result<employees::Employee> {
    employees::director(db)?.ok_or_else(|| Error::BadInput {
        field: None,
        sentence: Sentence::new("people-no-director"),
    })
}

pub fn gender(stored: Option<&str>) -> Option<Gender> {
    match stored {
        Some("female") => Some(Gender::Female),
        Some("male") => Some(Gender::Male),
        _ => None,
    }
}

pub fn stored_gender(gender: Option<Gender>) -> Option<String> {
    gender.map(|gender| match gender {
        Gender::Female => "female".to_owned(),
        Gender::Male => "male".to_owned(),
    })
}

pub fn exception(stored: Option<&str>) -> Option<Rule10Exception> {
    match stored {
        Some("ordered_by_head") => Some(Rule10Exception::OrderedByHead),
        Some("nobody_else") => Some(Rule10Exception::NobodyElse),
        _ => None,
    }
}

/// Refuses the employee who lost the client, by name. The same rule stands in the database; this one tells who.
pub fn may_act(db: &Connection, loss_id: i64, employee_id: i64) -> Result<()> {
    if losses::barred(db, loss_id)? != Some(employee_id) {
        return Ok(());
    }
    let loss = losses::get(db, loss_id)?;
    let sentence = Sentence::new("refusal-rule-10-named")
        .with("who", employees::get(db, employee_id)?.name)
        .with("client", clients::get(db, loss.client_id)?.name);
    Err(Error::Refused {
        refusal: Refusal::Rule10,
        sentence,
    })
}

/// Refuses who works here no more, and the employee who lost the client as a signer: no exception covers the signature, only the head may sign his own.
pub fn may_sign(db: &Connection, loss_id: i64, employee_id: i64) -> Result<()> {
    let loss = losses::get(db, loss_id)?;
    let signer = employees::get(db, employee_id)?;
    if !signer.active {
        return Err(Error::Refused {
            refusal: Refusal::SignerLeft,
            sentence: Sentence::new("refusal-signer-left-named").with("who", signer.name),
        });
    }
    if loss.lost_by != Some(employee_id) || signer.is_director {
        return Ok(());
    }
    let sentence = Sentence::new("refusal-rule-10-signer")
        .with("who", signer.name)
        .with("client", clients::get(db, loss.client_id)?.name);
    Err(Error::Refused {
        refusal: Refusal::Rule10,
        sentence,
    })
}

/// "Nobody else" holds while nobody else works here.
fn nobody_else(db: &Connection, employee_id: i64) -> Result<()> {
    let others: Vec<String> = employees::all(db)?
        .into_iter()
        .filter(|one| one.active && one.id != employee_id)
        .map(|one| one.name)
        .collect();
    if others.is_empty() {
        return Ok(());
    }
    Err(Error::Refused {
        refusal: Refusal::Rule10,
        sentence: Sentence::new("refusal-rule-10-others").with("others", others.join(", ")),
    })
}

/// A name has to fit on an envelope and into a row of a list.
pub const NAME_LONGEST: usize = 200;

pub fn short_enough(field: &'static str, name: &str) -> Result<()> {
    if name.trim().chars().count() <= NAME_LONGEST {
        return Ok(());
    }
    let sentence = Sentence::new("error-name-too-long").with("longest", NAME_LONGEST);
    Err(Error::bad(field, sentence))
}

/// Writes the exception down, where one is given, and then asks whether he may act.
pub fn admit(
    tx: &Transaction,
    loss_id: i64,
    employee_id: i64,
    exception: Option<Rule10Exception>,
    today: NaiveDate,
) -> Result<()> {
    if let (Some(exception), true) = (exception, losses::barred(tx, loss_id)? == Some(employee_id)) {
        let reason = match exception {
            Rule10Exception::OrderedByHead => "ordered_by_head",
            Rule10Exception::NobodyElse => {
                nobody_else(tx, employee_id)?;
                "nobody_else"
            }
        };
        losses::add_exception(tx, loss_id, employee_id, reason, today)?;
    }
    may_act(tx, loss_id, employee_id)
}
