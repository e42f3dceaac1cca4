//! Letters that go and are worth a look all the same, by name.

use super::{Result, letter_beside, letter_renewed};
use crate::domain::sentence::Sentence;
use crate::store::letters::Letter;
use crate::store::{Connection, interviews as cases};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A letter that is in the job, and what is worth a look about it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS), ts(rename = "LetterNoted"))]
pub struct Noted {
    pub id: i64,
    pub client: String,
    pub sentence: Sentence,
}

/// What is worth a look about letters that go all the same: another promise than the case offers now, an address without a street.
pub fn noted(db: &Connection, letters: &[Letter], today: NaiveDate) -> Result<Vec<Noted>> {
    let mut found = Vec::new();
    for letter in letters {
        let client = cases::case_head(db, letter.case_id)?.client_id;
        let outdated = letter_renewed::outdated(db, letter, today)?;
        let town = letter_beside::town_alone(db, client)?;
        found.extend([outdated, town].into_iter().flatten().map(|sentence| Noted {
            id: letter.id,
            client: letter.client.clone(),
            sentence,
        }));
    }
    Ok(found)
}
