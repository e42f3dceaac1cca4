//! Letters: drafted from the case where the gate is open, edited, approved and frozen, printed, handed to the courier.

use super::shapes::{Id, Nothing, Who};
use crate::domain::{language::Language, sentence::Sentence};
use crate::texts::letters::{Draft, LetterKind};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum LetterState {
    Draft,
    Approved,
    Printed,
    /// With the courier.
    Handed,
    Delivered,
    SentBack,
    Answered,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct LetterRow {
    pub id: i64,
    pub case_id: i64,
    pub client: String,
    pub kind: LetterKind,
    pub state: LetterState,
    pub signer: Who,
    pub made_on: NaiveDate,
    pub changed_on: NaiveDate,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct WriteLetter {
    pub case_id: i64,
    pub kind: LetterKind,
    /// `None`: the head of the firm.
    pub signer_id: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Letter {
    pub row: LetterRow,
    pub language: Language,
    pub draft: Draft,
    pub envelope_line: String,
    /// Ready-made lines for the envelope in the letter's language.
    pub envelope_choices: Vec<String>,
    /// Fixes this letter speaks of, in words.
    pub speaks_of: Vec<String>,
    /// `handed_on` and the like, as far as it has come.
    pub approved_on: Option<NaiveDate>,
    pub printed_on: Option<NaiveDate>,
    pub handed_on: Option<NaiveDate>,
    pub troubles: Vec<LetterTrouble>,
}

/// What stands between the draft and the printer; a hard one stops it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct LetterTrouble {
    pub hard: bool,
    pub sentence: Sentence,
    /// The words it is about, as they stand in the draft; empty for the whole letter.
    pub place: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct SaveLetter {
    pub id: i64,
    pub draft: Draft,
    pub envelope_line: String,
}

/// The very pages that will be printed, as SVG pictures.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct LetterPreview {
    pub pages: Vec<String>,
    pub envelope: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct PrintLetter {
    pub id: i64,
    /// Where to; `None`: the letters' folder beside the drive.
    pub path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct PrintedLetter {
    pub path: String,
    pub bytes: i64,
    pub pages: i64,
    pub sha256: String,
}

/// A step on the letter's way after printing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct LetterMoved {
    pub id: i64,
    /// `handed`, `delivered`, `sent_back` or `answered`.
    pub state: LetterState,
    pub day: NaiveDate,
    pub note: String,
}
pub fn list(_: &super::App, _: super::shapes::Nothing) -> super::Result<Vec<LetterRow>> { Err(super::Error::NotFound) } // to be written
pub fn write(_: &super::App, _: WriteLetter) -> super::Result<Letter> { Err(super::Error::NotFound) } // to be written
pub fn get(_: &super::App, _: super::shapes::Id) -> super::Result<Letter> { Err(super::Error::NotFound) } // to be written
pub fn save(_: &super::App, _: SaveLetter) -> super::Result<Letter> { Err(super::Error::NotFound) } // to be written
pub fn preview(_: &super::App, _: SaveLetter) -> super::Result<LetterPreview> { Err(super::Error::NotFound) } // to be written
pub fn approve(_: &super::App, _: super::shapes::Id) -> super::Result<Letter> { Err(super::Error::NotFound) } // to be written
pub fn print(_: &super::App, _: PrintLetter) -> super::Result<PrintedLetter> { Err(super::Error::NotFound) } // to be written
pub fn moved(_: &super::App, _: LetterMoved) -> super::Result<Letter> { Err(super::Error::NotFound) } // to be written
