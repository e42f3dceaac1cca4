//! What is known beside the text of a letter and is worth a look: his address, how often one writes, what the case offers, what
//! else is on its way to him. Nothing here stops a letter.

use super::Result;
use super::letter_check::{Found, whole};
use super::letter_stop::{addressed, town_alone};
use crate::domain::letter::{Known, LetterKind, LetterRule};
use crate::domain::sentence::Sentence;
use crate::domain::touch::Outcome;
use crate::store::interviews::CaseHead;
use crate::store::letters::{self, Letter};
use crate::store::{Connection, touches};
use chrono::NaiveDate;

/// News come at most once in so many days (method, section 7).
const NEWS_DAYS: i64 = 90;

/// What is known beside the text and is worth a look.
pub fn beside(db: &Connection, head: &CaseHead, known: &Known, today: NaiveDate) -> Result<Vec<Found>> {
    let mut found = Vec::new();
    if !addressed(db, head.client_id)? {
        let sentence = Sentence::new("letters-trouble-no-address").with("client", head.client.as_str());
        found.push(whole(LetterRule::Address, None, sentence));
    }
    found.extend(town_alone(db, head.client_id)?.map(|sentence| whole(LetterRule::Address, None, sentence)));
    if known.kind == LetterKind::News {
        let last = letters::of(db, head.id)?
            .iter()
            .filter(|one| one.kind == "news")
            .filter_map(|one| one.handed_on)
            .max();
        if let Some(last) = last.filter(|day| (today - *day).num_days() < NEWS_DAYS) {
            let sentence = Sentence::new("letters-check-often")
                .with("last", last)
                .with("days", NEWS_DAYS);
            found.push(whole(LetterRule::Allowed, None, sentence));
        }
    }
    found.extend(parting_beside(db, head, known.kind)?);
    // Of the letters only these two tell what the case offers, and until when.
    if let Some(day) = known.offered_until
        && matches!(known.kind, LetterKind::Apology | LetterKind::FreeCheck)
        && (day - today).num_days() < known.deadline_days
    {
        let key = match day < today {
            true => "letters-trouble-deadline-passed",
            false => "letters-trouble-deadline",
        };
        let sentence = Sentence::new(key)
            .with("deadline", day)
            .with("days", known.deadline_days);
        found.push(whole(LetterRule::Deadline, None, sentence));
    }
    Ok(found)
}

/// One letter asks his pardon and another parts with him: while he has neither answered nor refused, only one of them is meant.
fn parting_beside(db: &Connection, head: &CaseHead, kind: LetterKind) -> Result<Option<Found>> {
    let (others, key): (&[&str], &str) = match kind {
        LetterKind::Parting | LetterKind::Termination | LetterKind::HandOver => {
            (&["apology"], "letters-trouble-parting-beside")
        }
        LetterKind::Apology => (
            &["parting", "termination", "hand_over"],
            "letters-trouble-apology-beside",
        ),
        _ => return Ok(None),
    };
    let refused = touches::of(db, head.id)?
        .iter()
        .any(|touch| touch.outcome == Some(Outcome::Refused));
    let waits = |one: &Letter| {
        others.contains(&one.kind.as_str()) && !["draft", "answered", "sent_back"].contains(&one.state.as_str())
    };
    let beside = !refused && letters::of(db, head.id)?.iter().any(waits);
    let sentence = Sentence::new(key).with("client", head.client.as_str());
    Ok(beside.then(|| whole(LetterRule::Allowed, None, sentence)))
}
