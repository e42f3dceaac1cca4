//! Clients: the page of one client, what is known about him and what a person may change of it.

mod apart;
mod classes;
mod complaints;
mod list;
mod reach;
mod roll;

pub use apart::Apart;
pub use classes::Classes;
pub(super) use complaints::rows as complaint_rows;
pub use complaints::{ComplaintEdit, ComplaintRow, complaint};
pub use list::{ClientColumn, ClientRow, ClientsPage, ClientsRequest, list};
pub(super) use reach::phone_at_hand;
pub use reach::{PersonLine, Reached};
pub(super) use roll::{MADE_OF, Roll, keep};

use super::ground::Ground;
use super::model::{self, Foreseen};
use super::reading::home_of;
use super::rhythm::{self, RhythmLine};
use super::shapes::{Gender, Id, Who};
use super::stored::{value_of, word};
use super::{App, Error, Result, buyers, people, refresh, standing};
use crate::domain::client::ClientState;
use crate::domain::signal::{Signal, Standing};
use crate::domain::{language::Language, money::Money, sentence::Sentence, worth::Mark};
use crate::import::phones::{self, Home};
use crate::import::values;
use crate::store::clients::{self, Client};
use crate::store::firm::{self, Firm};
use crate::store::{Connection, Transaction, details, happenings, journal, losses, orders, standings};
use chrono::NaiveDate;
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

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ClientPage {
    pub edit: ClientEdit,
    #[serde(flatten)]
    pub reached: Reached,
    pub served_by: Option<Who>,
    /// The one word for him, as in the list of clients.
    pub state: ClientState,
    /// `None` for who never bought, and while nobody can tell: then the evidence says so.
    pub standing: Option<Standing>,
    /// "Bought every 31 days, silent for 74, limit 41."
    pub evidence: Option<Sentence>,
    /// What else speaks for his being gone or going.
    pub other_signals: Vec<Sentence>,
    /// By the buying model; `None` while the firm has too few repeat clients.
    pub foreseen: Option<Foreseen>,
    pub classes: Option<Classes>,
    pub rhythm: Option<RhythmLine>,
    /// This and the next two are `None` where all that he bought is of nothing or in currencies without a rate.
    pub total: Option<Money>,
    pub average_order: Option<Money>,
    /// What he brings in a year: profit where known, else turnover times the firm's margin.
    pub yearly: Option<Money>,
    pub profit_known: bool,
    /// Some of his orders name their profit: the rest counts with his own margin.
    pub own_margin: bool,
    /// What he bought in currencies that no rate was set for.
    pub apart: Vec<Apart>,
    /// What he owes; above 0 it counts against him.
    pub debt: Money,
    pub loss_id: Option<i64>,
    pub case_ids: Vec<i64>,
    pub returned_on: Option<NaiveDate>,
    /// His latest loss, where nobody worked on it and he bought again by himself.
    pub came_back: Option<Sentence>,
    /// What he brought in a year before a loss that is over, where all his orders up to now tell another sum.
    pub brought_before: Option<Sentence>,
    pub lost_twice_on: Option<NaiveDate>,
    pub complaints: Vec<ComplaintRow>,
}

pub fn get(app: &App, id: Id) -> Result<ClientPage> {
    let today = app.today();
    // How he stands was counted for a later day where one looks back: all of the page is of that day.
    app.read(|db| page(db, id.id, refresh::counted_day(db, today)?))
}

/// Of who ordered and gave everything back, or had it called off: nothing is left that he bought.
fn taken_back(db: &Connection, id: i64) -> Result<Option<Sentence>> {
    let count = orders::of(db, id)?.iter().filter(|order| order.sum.minor >= 0).count();
    Ok((count > 0).then(|| Sentence::new("clients-taken-back").with("count", count)))
}

fn page(db: &Connection, id: i64, today: NaiveDate) -> Result<ClientPage> {
    let ground = Ground::of(db, today)?;
    let firm = &ground.firm;
    let client = clients::get(db, id)?;
    let standing = standings::get(db, id)?;
    let loss = losses::latest(db, id)?;
    let lost = loss.as_ref().filter(|loss| !loss.is_over());
    let happened = happenings::of(db, Some(id))?.remove(&id);
    let judgement = standing
        .as_ref()
        .map(|standing| ground.judge(standing, happened.as_ref()));
    let evidence = match lost {
        Some(loss) => Some(standing::evidence(loss, today)),
        None => match &judgement {
            Some(judgement) => Some(judgement.sentence()),
            None => taken_back(db, id)?,
        },
    };
    // A loss keeps the signal it was found by, whatever speaks loudest now.
    let told = match lost {
        Some(loss) => Some(loss.signal),
        None => judgement
            .as_ref()
            .and_then(|judgement| Some(judgement.signals.first()?.code)),
    };
    let signals = judgement.iter().flat_map(|judgement| &judgement.signals);
    let others = signals.filter(|signal| Some(signal.code) != told);
    let sum = |of: fn(&standings::Standing) -> i64| match &standing {
        Some(standing) => (standing.average_minor != 0).then(|| firm.money(of(standing))),
        None => Some(firm.money(0)),
    };
    Ok(ClientPage {
        reached: reach::of(db, id)?,
        served_by: people::who_if(db, client.served_by)?,
        state: ClientState::of(
            client.lost_twice_on.is_some(),
            lost.map(standing::of_loss),
            loss.as_ref().is_some_and(|loss| loss.returned_on.is_some()),
            judgement
                .as_ref()
                .map(|judgement| (judgement.standing, judgement.can_tell())),
        ),
        standing: match lost {
            Some(loss) => Some(standing::of_loss(loss)),
            None => judgement
                .as_ref()
                .filter(|judgement| judgement.can_tell())
                .map(|judgement| judgement.standing),
        },
        other_signals: others.map(Signal::sentence).collect(),
        evidence,
        foreseen: match &standing {
            Some(standing) => model::foreseen(db, &ground, standing)?,
            None => None,
        },
        classes: standing
            .as_ref()
            .map(|standing| classes::of(db, standing))
            .transpose()?,
        rhythm: match &standing {
            Some(standing) => rhythm::line(db, &ground, standing)?,
            None => None,
        },
        total: sum(|standing| standing.total_minor),
        average_order: sum(|standing| standing.average_minor),
        yearly: sum(|standing| standing.yearly_minor),
        profit_known: standing.as_ref().is_some_and(|standing| standing.profit_known),
        own_margin: buyers::names_a_margin(db, &ground, id)?,
        apart: apart::of(db, &ground, id)?,
        debt: firm.money(client.debt_minor),
        loss_id: lost.map(|loss| loss.id),
        case_ids: clients::case_ids(db, id)?,
        returned_on: loss.as_ref().and_then(|loss| loss.returned_on),
        came_back: loss.as_ref().and_then(standing::came_back),
        brought_before: match (&loss, &standing) {
            (Some(loss), Some(now)) if loss.is_over() => standing::brought_before(db, &ground, loss, now)?,
            _ => None,
        },
        lost_twice_on: client.lost_twice_on,
        complaints: complaint_rows(db, id)?,
        edit: edit(db, client)?,
    })
}

/// The main contact person as the window edits him.
pub(super) fn contact(db: &Connection, client: i64) -> Result<Option<ContactPerson>> {
    Ok(details::main_person(db, client)?.map(|person| ContactPerson {
        id: Some(person.id),
        full_name: person.full_name,
        gender: people::gender(person.gender.as_deref()),
        role: person.role,
        dative_name: person.dative_name,
        about_name: person.about_name,
    }))
}

fn edit(db: &Connection, client: Client) -> Result<ClientEdit> {
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
pub(super) fn phone_digits(number: &str) -> String {
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
