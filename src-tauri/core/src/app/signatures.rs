//! Who signs letters: by which hand his are written, and his signature from a picture.
//!
//! A signature is kept for one person and drawn on his letters alone. What an approved letter is signed with stays for it when
//! another takes its place. Edge: the picture it was read from is not kept.

use super::shapes::{Nothing, Who};
use super::stored::value_of;
use super::{App, Error, Result, letter_hand, own_hands, own_letters, people};
use crate::domain::sentence::Sentence;
use crate::output::handwriting::capture::signature as pictures;
use crate::output::handwriting::{HandName, Tone};
use crate::store::{Connection, firm, journal, signatures as stored};
use base64::prelude::{BASE64_STANDARD, Engine as _};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::path::Path;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Signer {
    pub who: Who,
    pub role: String,
    pub hand: HandName,
    /// The own hand he writes by, and its name.
    pub own: Option<i64>,
    pub own_name: Option<String>,
    pub signature: Option<SignatureShown>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct SignatureShown {
    /// An address that holds the picture itself, on transparent paper.
    pub picture: String,
    pub made_on: NaiveDate,
    /// Approved letters signed with it.
    pub letters: i64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct GiveHand {
    pub employee_id: i64,
    /// Counts where there is no own hand.
    #[serde(default)]
    pub hand: HandName,
    #[serde(default)]
    pub own: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ReadSignature {
    pub employee_id: i64,
    pub path: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct RemoveSignature {
    pub employee_id: i64,
}

/// What a signature is kept in; a letter shows it in its own ink.
const KEPT_IN: Tone = Tone(0, 0, 0);

pub fn signers(app: &App, _: Nothing) -> Result<Vec<Signer>> {
    app.read(all)
}

fn all(db: &Connection) -> Result<Vec<Signer>> {
    let language = value_of(&firm::get(db)?.letter_language)?;
    let people = own_letters::people_of(db)?.into_iter();
    let shown = people.map(|person| {
        let writing = letter_hand::of_signer(db, person.id, language)?;
        let signature = stored::of(db, person.id)?.map(|kept| {
            Ok::<_, Error>(SignatureShown {
                picture: format!("data:image/png;base64,{}", kept.picture),
                made_on: kept.made_on,
                letters: stored::letters(db, kept.id)?,
            })
        });
        Ok(Signer {
            who: Who {
                id: person.id,
                name: person.name,
            },
            role: person.role,
            hand: writing.hand,
            own: writing.own,
            own_name: own_letters::name_of(db, writing.own)?,
            signature: signature.transpose()?,
        })
    });
    shown.collect()
}

pub fn give(app: &App, request: GiveHand) -> Result<Vec<Signer>> {
    app.step("hand-give", |tx| {
        journal::about(tx, &people::who(tx, request.employee_id)?.name)?;
        own_hands::give(tx, request.employee_id, request.hand, request.own)?;
        all(tx)
    })
}

pub fn read(app: &App, request: ReadSignature) -> Result<Vec<Signer>> {
    let bytes = own_letters::bytes_of(Path::new(&request.path)).map_err(|why| Error::bad("path", why))?;
    let signature = pictures::read(&bytes).map_err(|why| Error::bad("path", own_letters::why(why)))?;
    let packed = signature
        .png(KEPT_IN)
        .ok_or_else(|| Error::bad("path", Sentence::new("hands-unread-no-ink")))?;
    let today = app.today();
    app.step("signature-read", |tx| {
        journal::about(tx, &people::who(tx, request.employee_id)?.name)?;
        if let Some(before) = stored::of(tx, request.employee_id)? {
            stored::remove(tx, before.id, today)?;
        }
        stored::add(tx, request.employee_id, &BASE64_STANDARD.encode(&packed), today)?;
        all(tx)
    })
}

pub fn remove(app: &App, request: RemoveSignature) -> Result<Vec<Signer>> {
    let today = app.today();
    app.step("signature-remove", |tx| {
        let who = people::who(tx, request.employee_id)?;
        journal::about(tx, &who.name)?;
        let kept = stored::of(tx, request.employee_id)?;
        let kept =
            kept.ok_or_else(|| Error::bad("employee_id", Sentence::new("hands-no-signature").with("who", who.name)))?;
        stored::remove(tx, kept.id, today)?;
        all(tx)
    })
}
