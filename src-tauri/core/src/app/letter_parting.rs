//! A parting letter to one whom we let go: polite, and the door stays open (method, section 8).
//!
//! Rule: who is not to be won back has no chain of touches; the letter is all that is written to him, so his case is closed as
//! it begins. Who was lost twice gets his one farewell the same way (rule 13), who asked to be left alone gets none. Edge: the
//! letter itself goes the way of all letters.

use super::letters::{Letter, WriteLetter, drafted};
use super::{App, Result, cases, people};
use crate::store::{clients, losses};
use crate::texts::letters::LetterKind;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct PartLetter {
    pub loss_id: i64,
    /// `None`: the head of the firm.
    pub signer_id: Option<i64>,
}

pub fn part(app: &App, request: PartLetter) -> Result<Letter> {
    let today = app.today();
    app.step("letter-part", |tx| {
        let loss = losses::get(tx, request.loss_id)?;
        let signer = match request.signer_id {
            Some(id) => id,
            None => people::director(tx)?.id,
        };
        people::may_act(tx, loss.id, signer)?;
        let kind = match clients::get(tx, loss.client_id)?.lost_twice_on {
            Some(_) => LetterKind::Farewell,
            None => LetterKind::Parting,
        };
        let letter = WriteLetter {
            case_id: cases::let_go(tx, &loss, signer, today)?,
            kind,
            signer_id: Some(signer),
        };
        drafted(tx, &letter, today)
    })
}
