//! What a letter may say of one client: gathered from the case, nothing made up.
//!
//! What is not known stays absent and becomes an open mark in the draft. A fix is given only when it is checked and belongs
//! to the reason the client confirmed.

use super::stored::value_of;
use super::{Result, interviews as interviews_of, people, standing};
use crate::domain::case::ClosedAs;
use crate::domain::letter::is_to_him;
use crate::domain::money::{Currency, Money};
use crate::domain::worth::{Abc, Pursuit, PursuitReason, pursuit};
use crate::store::details::{self, Fact};
use crate::store::fixes::{self, Fix};
use crate::store::interviews::{self, CaseHead, Interview};
use crate::store::letters::Letter;
use crate::store::{Connection, cases, clients, complaints, employees, firm, offers, orders, reasons, returns};
use crate::texts::letters::{
    Addressee, LetterContext, LetterKind, MendedFault, Problem, Reader, Responsible, ReturnOrder, Sender, words,
};
use crate::texts::names;
use chrono::NaiveDate;

/// Severity where nobody has said one: neither a trifle nor a catastrophe.
const MIDDLE_SEVERITY: i64 = 3;

/// The context, and the fix it speaks of. A farewell follows a second loss: it tells of no fix, and of the first loss's cause
/// it knows only that the second has not been told yet.
pub fn gather(
    db: &Connection,
    head: &CaseHead,
    kind: LetterKind,
    signer: i64,
    today: NaiveDate,
) -> Result<(LetterContext, Option<i64>)> {
    let client = clients::get(db, head.client_id)?;
    let firm = firm::get(db)?;
    let talk = interviews::latest(db, head.id, "client")?;
    let offer = offers::get(db, head.id)?;
    let compensation = offers::compensation(db, head.id)?;
    let farewell = kind == LetterKind::Farewell;
    let fix = if farewell {
        None
    } else {
        fixes::opening(db, head.id)?.into_iter().next()
    };
    let signer = employees::get(db, signer)?;
    let responsible = employees::get(
        db,
        offer
            .as_ref()
            .and_then(|offer| offer.control_by)
            .unwrap_or(head.driver_id),
    )?;
    let group = match talk
        .as_ref()
        .filter(|talk| talk.confirmed)
        .and_then(|talk| talk.true_reason_id)
    {
        Some(reason) => Some(reasons::get(db, reason)?.group_code),
        None => None,
    };
    let (facts, notes) = to_him(db, head.client_id)?;
    let severity = talk
        .as_ref()
        .and_then(|talk| talk.severity_client)
        .or(head.severity_ours)
        .unwrap_or(MIDDLE_SEVERITY);
    let context = LetterContext {
        today,
        addressee: addressee(db, &client)?,
        sender: Sender {
            gender: people::gender(signer.gender.as_deref()).or_else(|| names::gender(&signer.name)),
            name: signer.name,
            title: some(signer.role),
            firm: firm.name,
            // "My number" is the signer's own; that of the firm stands in the letterhead.
            phone: some(signer.phone),
        },
        severity: u8::try_from(severity).unwrap_or(MIDDLE_SEVERITY as u8),
        group,
        human: talk.as_ref().is_some_and(|talk| talk.human_factor),
        our_choice: let_go(db, head, &client)?,
        problem: if farewell {
            Problem::default()
        } else {
            let order = compensation.as_ref().map(|one| one.problem_order_id);
            problem(db, head, talk.as_ref(), order)?
        },
        cost: None,
        measures: None,
        fix: mended(db, fix.as_ref())?,
        compensation: compensation
            .map(|one| Money::new(one.granted_minor, Currency::new(&one.currency).unwrap_or(firm.currency))),
        guarantee: offer.as_ref().and_then(|offer| some(offer.guarantee.clone())),
        gift: offer.as_ref().and_then(|offer| some(offer.gift.clone())),
        offer: offer.as_ref().and_then(|offer| some(offer.special.clone())),
        deadline: offer.and_then(|offer| offer.deadline_on),
        deadline_days: firm.deadline_days,
        responsible: Some(Responsible {
            name: responsible.name,
            phone: some(responsible.phone),
        }),
        facts,
        notes,
        order: match returns::get(db, head.id)? {
            Some(found) => {
                let order = orders::get(db, found.order_id)?;
                Some(ReturnOrder {
                    day: order.day,
                    number: some(order.number),
                })
            }
            None => None,
        },
    };
    Ok((context, fix.map(|fix| fix.id)))
}

/// The case was closed as good riddance, or that is the verdict on it: by hand, else by what speaks against the client.
fn let_go(db: &Connection, head: &CaseHead, client: &clients::Client) -> Result<bool> {
    let case = cases::get(db, head.id)?;
    let against = || -> Result<bool> {
        let marks = standing::all_marks(&details::marks_of(db, client.id)?, client.debt_minor, None);
        Ok(pursuit(Abc::A, &marks, None, false).1 == PursuitReason::CriteriaAgainst)
    };
    Ok(case.closed_as == Some(ClosedAs::GoodRiddance)
        || match case.verdict_by_hand {
            Some(own) => own == Pursuit::GoodRiddance,
            None => against()?,
        })
}

/// The facts in the words of a letter to him, and the notes nobody has put so yet. What was noted in such words is a fact as
/// it stands.
fn to_him(db: &Connection, client: i64) -> Result<(Vec<String>, Vec<String>)> {
    let words = words(interviews_of::language_of(db, client)?);
    let (mut facts, mut notes) = (Vec::new(), Vec::new());
    for Fact { note, to_him } in details::facts_in_words(db, client)? {
        if !to_him.is_empty() {
            facts.push(to_him);
        } else if is_to_him(&note, words) {
            facts.push(note);
        } else {
            notes.push(note);
        }
    }
    Ok((facts, notes))
}

/// What a letter may say as it stands: of its client, under its signer, to whoever reads it.
pub fn of_letter(db: &Connection, letter: &Letter, day: NaiveDate) -> Result<LetterContext> {
    let head = interviews::case_head(db, letter.case_id)?;
    let (facts, _) = gather(db, &head, value_of(&letter.kind)?, letter.signer_id, day)?;
    to_two(db, facts, letter.second)
}

/// The same with the other reader beside the addressee.
pub fn to_two(db: &Connection, mut facts: LetterContext, second: Option<i64>) -> Result<LetterContext> {
    facts.addressee.second = second_reader(db, second)?;
    Ok(facts)
}

fn second_reader(db: &Connection, second: Option<i64>) -> Result<Option<Reader>> {
    let person = second.map(|id| details::person(db, id)).transpose()?.flatten();
    Ok(person.map(|person| Reader {
        gender: people::gender(person.gender.as_deref()),
        dative: some(person.dative_name),
        about: some(person.about_name),
        name: names::written(&person.full_name),
    }))
}

/// Whom a letter is to, one or two, by what is known of them.
pub fn readers(db: &Connection, letter: &Letter) -> Result<Addressee> {
    let client = interviews::case_head(db, letter.case_id)?.client_id;
    Ok(Addressee {
        second: second_reader(db, letter.second)?,
        ..addressee(db, &clients::get(db, client)?)?
    })
}

fn addressee(db: &Connection, client: &clients::Client) -> Result<Addressee> {
    // A firm that came without its legal form is taken for a person; its name is no name to greet by.
    let is_firm = client.kind == "firm" || !names::reads_as_person(&client.name);
    let person = details::main_person(db, client.id)?;
    Ok(match person {
        Some(person) => Addressee {
            name: names::written(&person.full_name),
            spoken: None,
            gender: people::gender(person.gender.as_deref()),
            dative: some(person.dative_name),
            about: some(person.about_name),
            firm: is_firm.then(|| client.name.clone()),
            second: None,
        },
        None => Addressee {
            name: if is_firm {
                String::new()
            } else {
                names::written(&client.name)
            },
            spoken: None,
            gender: None,
            dative: None,
            about: None,
            firm: is_firm.then(|| client.name.clone()),
            second: None,
        },
    })
}

/// The order the compensation is a share of, else the last complaint before the loss. What went wrong is in the words
/// the client confirmed.
fn problem(db: &Connection, head: &CaseHead, talk: Option<&Interview>, order: Option<i64>) -> Result<Problem> {
    let what = talk
        .filter(|talk| talk.confirmed)
        .and_then(|talk| some(talk.true_words.clone()));
    let complaint = complaints::of(db, head.client_id)?
        .into_iter()
        .find(|one| one.opened_on <= head.lost_on);
    if let Some(order) = order.or(complaint.as_ref().and_then(|one| one.order_id)) {
        let order = orders::get(db, order)?;
        return Ok(Problem {
            what,
            day: Some(order.day),
            order: some(order.number),
        });
    }
    Ok(Problem {
        what,
        day: complaint.map(|one| one.opened_on),
        order: None,
    })
}

/// The fix as a letter and a call speak of it.
pub fn mended(db: &Connection, fix: Option<&Fix>) -> Result<Option<MendedFault>> {
    let Some(fix) = fix else { return Ok(None) };
    let checked_by = people::who_if(db, fix.checked_by)?.map(|who| who.name);
    Ok(Some(MendedFault {
        what: fix.what.clone(),
        since: fix.done_on,
        checked_by,
    }))
}

/// Empty is not known.
pub fn some(text: String) -> Option<String> {
    (!text.trim().is_empty()).then_some(text)
}
