//! Who signs a draft. The signature is the signer's own name and the date the day of approval, whatever is typed; of the rest,
//! what the user has not edited speaks for a new signer and what he wrote himself is left to him.

use super::letters::{self, SignLetter};
use super::{App, Result, letter_page, letter_words, people};
use crate::store::Connection;
use crate::store::interviews as cases;
use crate::store::letters::{self as stored, Letter};
use crate::texts::letters::Draft;
use chrono::NaiveDate;

/// Refused to the one who lost the client (rule 10), and once the letter is approved.
pub fn sign(app: &App, request: SignLetter) -> Result<letters::Letter> {
    let today = app.today();
    app.step("letter-sign", |tx| {
        let letter = letters::draft_only(tx, request.id)?;
        let head = cases::case_head(tx, letter.case_id)?;
        people::who(tx, request.signer_id)?;
        people::may_sign(tx, head.loss_id, request.signer_id)?;
        let before = letter_words::of_letter(tx, &letter, letter.made_on)?;
        let signed = Letter {
            signer_id: request.signer_id,
            ..letter.clone()
        };
        let after = letter_words::of_letter(tx, &signed, letter.made_on)?;
        let draft = follow(letter_page::from_json(&letter.draft)?, &before, &after);
        stored::set_signer(tx, letter.id, request.signer_id)?;
        letters::keep(tx, letter.id, &draft, &letter.envelope_line, today)
    })
}

pub fn follow(mut draft: Draft, before: &Draft, after: &Draft) -> Draft {
    let same = |part: &mut String, before: &str, after: &str| {
        if part == before {
            after.clone_into(part);
        }
    };
    same(&mut draft.greeting, &before.greeting, &after.greeting);
    same(&mut draft.closing, &before.closing, &after.closing);
    if before.paragraphs.len() == after.paragraphs.len() {
        for paragraph in &mut draft.paragraphs {
            if let Some(at) = before.paragraphs.iter().position(|old| old == paragraph) {
                after.paragraphs[at].clone_into(paragraph);
            }
        }
    }
    draft
}

/// The draft under its signer's name and of the day it is approved on; an approved letter keeps what was signed.
pub fn signed(db: &Connection, letter: &Letter, draft: Draft, day: NaiveDate) -> Result<Draft> {
    if letter.state != "draft" {
        return Ok(draft);
    }
    let made = letter_words::of_letter(db, letter, day)?;
    Ok(Draft {
        signature: made.signature,
        date: made.date,
        ..draft
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(signature: &str, paragraphs: &[&str]) -> Draft {
        Draft {
            addressee: vec![],
            greeting: "Dear Anna,".into(),
            paragraphs: paragraphs.iter().map(|text| (*text).to_owned()).collect(),
            closing: "Yours,".into(),
            signature: signature.into(),
            date: "24 November 2026".into(),
        }
    }

    #[test]
    fn what_was_edited_is_left_and_the_rest_follows_the_signer() {
        let before = draft("Olga", &["We were wrong.", "Call me: 1."]);
        let after = draft("Marina", &["We were wrong.", "Call me: 2."]);
        let own = draft("Olga", &["We were very wrong.", "And sorry.", "Call me: 1."]);
        let followed = follow(own, &before, &after);
        assert_eq!(
            followed.paragraphs,
            ["We were very wrong.", "And sorry.", "Call me: 2."]
        );
    }
}
