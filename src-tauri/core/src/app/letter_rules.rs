//! Which letters the method allows: one apology with an open gate, thanks for a new order, one farewell after a second loss.

use super::{Error, Result, fixes, interviews};
use crate::domain::refusal::Refusal;
use crate::domain::sentence::Sentence;
use crate::store::interviews::{self as cases, CaseHead};
use crate::store::letters as stored;
use crate::store::{Connection, clients, returns};
use crate::texts::letters::LetterKind;

/// Which letter may be written at all: what the method says of kinds, before a word is drafted.
pub fn may_be_written(db: &Connection, head: &CaseHead, kind: LetterKind) -> Result<()> {
    let client = clients::get(db, head.client_id)?;
    let refuse = |refusal: Refusal| Err(interviews::by_name(refusal, head));
    if client.do_not_contact_on.is_some() {
        return refuse(Refusal::DoNotContact);
    }
    match kind {
        LetterKind::Farewell if client.lost_twice_on.is_none() => {
            return Err(Error::bad(
                "kind",
                Sentence::new("letters-farewell-only-twice").with("client", client.name),
            ));
        }
        LetterKind::Farewell => {
            if stored::farewell_to(db, head.client_id)?
                .is_some_and(|one| one.state != "draft" || one.case_id != head.id)
            {
                return refuse(Refusal::OneFarewell);
            }
        }
        _ if client.lost_twice_on.is_some() => return refuse(Refusal::Rule13),
        LetterKind::Thanks => {
            if returns::get(db, head.id)?.is_none() {
                return refuse(Refusal::Rule11);
            }
        }
        LetterKind::Apology => {
            let apologised = |one: &stored::Letter| one.kind == "apology" && one.state != "draft";
            if stored::of(db, head.id)?.iter().any(apologised) || stored::apologised_before(db, head.id)? {
                return refuse(Refusal::OneApology);
            }
            if returns::get(db, head.id)?.is_some() {
                return Err(already_back(head));
            }
            if head.closed {
                return refuse(Refusal::CaseClosed);
            }
            gate_open(db, head.id)?;
        }
        LetterKind::News
        | LetterKind::Invitation
        | LetterKind::FreeCheck
        | LetterKind::Holiday
        | LetterKind::Parting
        | LetterKind::HandOver
        | LetterKind::Termination => {}
    }
    Ok(())
}

/// He has ordered again: an apology that comes after it opens the wound anew.
pub fn already_back(head: &CaseHead) -> Error {
    let sentence = Sentence::new("letters-already-back").with("client", head.client.as_str());
    Error::BadInput { field: None, sentence }
}

/// An apology does not go out to a client who is back.
pub fn still_away(db: &Connection, letter: &stored::Letter) -> Result<()> {
    if letter.kind == "apology" && returns::get(db, letter.case_id)?.is_some() {
        return Err(already_back(&cases::case_head(db, letter.case_id)?));
    }
    Ok(())
}

/// The fix gate of an apology, with the sentence that says what is missing.
pub fn gate_open(db: &Connection, case: i64) -> Result<()> {
    let Some(missing) = fixes::gate(db, case)?.missing else {
        return Ok(());
    };
    let talk = cases::latest(db, case, "client")?;
    let guessed = talk.is_some_and(|talk| talk.true_reason_id.is_some() && !talk.confirmed);
    let refusal = if guessed {
        Refusal::ReasonNotConfirmed
    } else {
        Refusal::FixGate
    };
    Err(Error::Refused {
        refusal,
        sentence: missing,
    })
}
