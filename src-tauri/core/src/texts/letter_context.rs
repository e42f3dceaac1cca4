//! What a letter may say: everything known about one client, one fault and what was done about it.
//!
//! An absent value is not known, which is not the same as empty: what a letter cannot do without is asked for in the draft.
//! Edge: values only; which of them may be used (a checked fix) is decided where they are gathered and again in the draft.

use super::names::Gender;
use crate::domain::money::Money;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Addressee {
    /// Full name as in the records; empty when unknown.
    pub name: String,
    /// How he is spoken to, «Пётр Ильич»; told from the name when absent.
    pub spoken: Option<String>,
    pub gender: Option<Gender>,
    /// The declined name the user confirmed; ours when absent.
    pub dative: Option<String>,
    /// Whom one speaks of, as the user confirmed it; ours when absent.
    pub about: Option<String>,
    pub firm: Option<String>,
    /// The other one, where the letter is to two.
    #[serde(default)]
    pub second: Option<Reader>,
}

/// Who reads the letter beside the addressee: a husband, a wife, the other owner.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Reader {
    pub name: String,
    pub gender: Option<Gender>,
    /// The declined name the user confirmed; ours when absent.
    pub dative: Option<String>,
    /// Whom one speaks of, as the user confirmed it; ours when absent.
    pub about: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Sender {
    pub name: String,
    pub gender: Option<Gender>,
    pub title: Option<String>,
    pub firm: String,
    pub phone: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Problem {
    /// One sentence with our fault in it: «Мы привезли муку на четыре часа позже и не позвонили».
    pub what: Option<String>,
    pub day: Option<NaiveDate>,
    pub order: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct MendedFault {
    pub what: String,
    pub since: Option<NaiveDate>,
    /// Who checked it, and not the one who mended it. Without him the letter may not speak of the fix.
    pub checked_by: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Responsible {
    pub name: String,
    pub phone: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ReturnOrder {
    pub day: NaiveDate,
    pub number: Option<String>,
}

/// Everything a letter may say about one client. Free texts are sentences as the user wrote them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct LetterContext {
    pub today: NaiveDate,
    pub addressee: Addressee,
    pub sender: Sender,
    /// In the client's eyes: 1 a trifle … 5 the end of the world.
    pub severity: u8,
    /// The group of the reason he named and confirmed: `competitor`, `company` or `outside`.
    pub group: Option<String>,
    /// The fault was a person's.
    pub human: bool,
    /// It was we who let him go: nobody asks him back, nor bows to a choice he did not make.
    #[serde(default)]
    pub our_choice: bool,
    pub problem: Problem,
    /// What it cost him.
    pub cost: Option<String>,
    /// What was done about the person at fault.
    pub measures: Option<String>,
    pub fix: Option<MendedFault>,
    /// A fixed sum of the problem order, never a share of the next one.
    pub compensation: Option<Money>,
    /// That it will not happen again, as a sentence: «Опоздаем больше чем на час, привезём муку бесплатно».
    #[serde(default)]
    pub guarantee: Option<String>,
    /// What it is, in the nominative: «ржаная закваска».
    pub gift: Option<String>,
    pub offer: Option<String>,
    pub deadline: Option<NaiveDate>,
    /// So many days an offer holds at least: a nearer day is asked for anew.
    #[serde(default)]
    pub deadline_days: i64,
    pub responsible: Option<Responsible>,
    /// Sentences that fit this client alone; two are wanted.
    pub facts: Vec<String>,
    /// What was noted about him and is no sentence to him yet: offered to be rewritten, never put in as it stands.
    pub notes: Vec<String>,
    /// The order that made him a returned client.
    pub order: Option<ReturnOrder>,
}
