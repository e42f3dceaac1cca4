//! Which letters the method allows: one apology with an open gate, thanks for a new order, one farewell after a second loss.

use super::cases::Gate;
use super::stored::{value_of, word};
use super::{Error, Result, fixes, interviews, people};
use crate::domain::letter as rules;
use crate::domain::refusal::Refusal;
use crate::domain::sentence::Sentence;
use crate::domain::touch::Channel;
use crate::store::fixes as mended;
use crate::store::interviews::{self as cases, CaseHead};
use crate::store::letters as stored;
use crate::store::{Connection, clients, consents, returns};
use crate::texts;
use crate::texts::letters::LetterKind;
use chrono::NaiveDate;

/// The source of what he said in the talk about his reasons.
pub const IN_THE_TALK: &str = "interview";

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
            let ours = stored::of(db, head.id)?.into_iter().find(apologised);
            if ours.as_ref().is_some_and(|one| one.state == "sent_back") {
                let sentence = Sentence::new("letters-apology-came-back");
                let refusal = Refusal::OneApology;
                return Err(Error::Refused { refusal, sentence });
            }
            if ours.is_some() || stored::apologised_before(db, head.id)? {
                return refuse(Refusal::OneApology);
            }
            back_again(db, head, kind)?;
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
        | LetterKind::Termination => back_again(db, head, kind)?,
    }
    Ok(())
}

/// He has ordered again: what asks him back comes too late, an apology opens the wound anew.
fn back_again(db: &Connection, head: &CaseHead, kind: LetterKind) -> Result<()> {
    if !kind.wins_back() || returns::get(db, head.id)?.is_none() {
        return Ok(());
    }
    let key = match kind {
        LetterKind::Apology => "letters-already-back",
        _ => "letters-already-back-other",
    };
    let sentence = Sentence::new(key).with("client", head.client.as_str());
    Err(Error::BadInput { field: None, sentence })
}

/// He said "do not write" in the talk: no letter of ours goes to him, but the papers he asked for himself.
pub fn may_be_sent(db: &Connection, head: &CaseHead, kind: LetterKind) -> Result<()> {
    if kind.is_enclosure() || !asked_for_none(db, head)? {
        return Ok(());
    }
    Err(Error::Refused {
        refusal: Refusal::DoNotContact,
        sentence: Sentence::new("letters-he-said-no").with("client", head.client.as_str()),
    })
}

/// Whether he asked in the talk not to be written to. It is his word before the talk is over too, and a later yes takes it back.
/// A no on the telephone is the mark on the client, and goes with it.
fn asked_for_none(db: &Connection, head: &CaseHead) -> Result<bool> {
    let talk = cases::latest(db, head.id, "client")?;
    let open = talk.filter(|talk| talk.finished_on.is_none());
    if let Some(said) = open.and_then(|talk| talk.may_write) {
        return Ok(!said);
    }
    let letters = word(Channel::Letter);
    let all = consents::of(db, head.client_id)?;
    let last = all.into_iter().rfind(|consent| consent.channel == letters);
    Ok(last.is_some_and(|consent| !consent.given && consent.source == IN_THE_TALK))
}

/// Whether an approved letter may still go to him: the one rule of the round, the register, each print and the handing over.
/// Since it was approved he may have ordered again, asked to be left in peace or been lost a second time, the day it promises
/// may have passed, who signed it may have left, and a fix may have been unchecked.
pub fn may_go(db: &Connection, letter: &stored::Letter, today: NaiveDate) -> Result<()> {
    let head = cases::case_head(db, letter.case_id)?;
    let client = clients::get(db, head.client_id)?;
    let kind: LetterKind = value_of(&letter.kind)?;
    if client.do_not_contact_on.is_some() {
        return Err(interviews::by_name(Refusal::DoNotContact, &head));
    }
    if client.lost_twice_on.is_some() && kind != LetterKind::Farewell {
        return Err(interviews::by_name(Refusal::Rule13, &head));
    }
    may_be_sent(db, &head, kind)?;
    if kind == LetterKind::Apology && stored::apology_goes_before(db, letter)? {
        return Err(interviews::by_name(Refusal::OneApology, &head));
    }
    back_again(db, &head, kind)?;
    still_signed(db, &head, letter)?;
    if let Some(until) = lapsed(letter, today)? {
        let sentence = Sentence::new("letters-lapsed").with("until", until);
        let refusal = Refusal::DeadlinePassed;
        return Err(Error::Refused { refusal, sentence });
    }
    // What was signed tells what was checked then; a further fix that is planned since does not stop it.
    if kind == LetterKind::Apology && !mended::answered(db, letter.case_id)? {
        gate_open(db, letter.case_id)?;
    }
    if stored::claims(db, letter.id)?.iter().any(|(_, checked)| !checked) {
        return Err(Refusal::FixGate.into());
    }
    Ok(())
}

/// Nothing goes under the name of one who has left the firm since he signed it, or who turned out to have lost the client.
fn still_signed(db: &Connection, head: &CaseHead, letter: &stored::Letter) -> Result<()> {
    people::may_sign(db, head.loss_id, letter.signer_id).map_err(|error| match error {
        Error::Refused {
            refusal: refusal @ Refusal::SignerLeft,
            sentence,
        } => Error::Refused {
            refusal,
            sentence: Sentence {
                key: "letters-signer-left".into(),
                ..sentence
            },
        },
        other => other,
    })
}

/// Why it may not go, as a sentence; anything else that went wrong is an error.
pub fn why_not(db: &Connection, letter: &stored::Letter, today: NaiveDate) -> Result<Option<Sentence>> {
    match may_go(db, letter, today) {
        Ok(()) => Ok(None),
        Err(Error::Refused { sentence, .. } | Error::BadInput { sentence, .. }) => Ok(Some(sentence)),
        Err(other) => Err(other),
    }
}

/// The words of an approved letter that promise something until a day which has passed.
pub fn lapsed(letter: &stored::Letter, today: NaiveDate) -> Result<Option<String>> {
    let words = texts::letters::words(value_of(&letter.language)?);
    let said_on = letter.approved_on.unwrap_or(letter.made_on);
    let passed = rules::lapsed(&letter.final_text, words, (letter.made_on, said_on), today);
    Ok(passed.into_iter().next().map(|one| one.words))
}

/// The fix gate as a case shows it: shut, and yet the apology that was approved before may go.
pub fn gate(db: &Connection, case: i64, today: NaiveDate) -> Result<Gate> {
    let gate = fixes::gate(db, case)?;
    if gate.open {
        return Ok(gate);
    }
    let mut goes = None;
    for letter in stored::of(db, case)? {
        let waits = ["approved", "printed", "sent_back"].contains(&letter.state.as_str()) && letter.kind == "apology";
        if waits && why_not(db, &letter, today)?.is_none() {
            goes = Some(Sentence::new("fixes-gate-goes"));
        }
    }
    Ok(Gate { goes, ..gate })
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
