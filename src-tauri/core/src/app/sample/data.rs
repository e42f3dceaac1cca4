//! What the sample is made of: the plan of its history, and the words of one country.
//!
//! The plan (`assets/demo/plan.json`) counts days from today and names people and cases by keys; the words
//! (`assets/demo/<language>.json`) say for each key how it is called and what was said. So every country has the same
//! history in its own words. Sums of the plan are roubles; `scale` turns them into the money of the country.

use crate::app::{Error, Result};
use crate::domain::case::ClosedAs;
use crate::domain::interview::{DoubtMark, Source};
use crate::domain::language::Language;
use crate::domain::touch::{About, Channel, Outcome};
use crate::store::offers::Form;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::HashMap;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    pub drive: DrivePlan,
    pub firm: FirmPlan,
    /// Groups that are waited for longer.
    pub limits: Vec<LimitPlan>,
    pub fixes: Vec<FixPlan>,
    pub cases: Vec<CasePlan>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DrivePlan {
    pub starts: i64,
    pub ends: i64,
    pub driver: String,
    pub budget: i64,
    pub hours_week: f64,
    pub goal_returns: i64,
    pub goal_profit: i64,
}

/// What the firm's work costs.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FirmPlan {
    pub hour: i64,
    pub letter: i64,
    pub visit: i64,
    pub rent: i64,
    pub salary: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LimitPlan {
    pub group: String,
    pub sleeping_factor: f64,
    pub lost_factor: f64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FixPlan {
    pub key: String,
    pub reason: String,
    pub owner: String,
    pub due: i64,
    pub done: Option<i64>,
    pub checked_by: Option<String>,
    pub checked: Option<i64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CasePlan {
    pub key: String,
    pub gap: i64,
    pub sum: i64,
    pub margin: f64,
    /// Days since the limit of his silence was passed.
    pub lost_ago: i64,
    pub loser: String,
    pub driver: String,
    pub exception: Option<String>,
    pub opened: i64,
    pub hot: Option<i64>,
    pub ours: Option<i64>,
    #[serde(default)]
    pub marks: Vec<String>,
    pub complaint: Option<ComplaintPlan>,
    pub talk: Option<TalkPlan>,
    pub voice: Option<VoicePlan>,
    pub offer: Option<OfferPlan>,
    pub compensation: Option<CompensationPlan>,
    pub letter: Option<LetterPlan>,
    pub touches: Vec<TouchPlan>,
    /// Days of the orders after the loss.
    #[serde(default)]
    pub late: Vec<i64>,
    pub closed_as: Option<ClosedAs>,
    pub closed: Option<i64>,
}

/// A complaint so many days after an order counted back from the last one before the loss.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ComplaintPlan {
    pub order_back: usize,
    pub after: i64,
    /// Days it stayed open; `None`: it is open still.
    pub closed: Option<i64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TalkPlan {
    pub day: i64,
    pub stated: String,
    pub found: String,
    pub severity: i64,
    pub confirmed: bool,
    pub minutes: i64,
    pub doubts: Vec<(i64, DoubtMark)>,
}

/// What the staff or the brainstorm say.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VoicePlan {
    pub source: Source,
    pub by: Option<String>,
    pub stated: String,
    pub found: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfferPlan {
    pub made: i64,
    pub deadline: i64,
    pub cost: i64,
    pub control: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CompensationPlan {
    pub order_back: usize,
    pub share: f64,
    pub form: Form,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LetterPlan {
    pub state: LetterGot,
    pub made: i64,
    pub handed: Option<i64>,
}

/// How far a letter has come.
#[derive(Deserialize, Clone, Copy, PartialEq, PartialOrd)]
#[serde(rename_all = "lowercase")]
pub enum LetterGot {
    Draft,
    Approved,
    Printed,
    Handed,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TouchPlan {
    pub about: About,
    pub channel: Channel,
    pub on: i64,
    pub by: Option<String>,
    /// With an outcome it is done, on the day it was planned for.
    pub outcome: Option<Outcome>,
    #[serde(default)]
    pub minutes: i64,
    pub cost: Option<i64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    pub firm: FirmWords,
    pub currency: String,
    pub scale: f64,
    /// Winter, spring, summer, autumn; `{year}` is put in.
    pub drives: [String; 4],
    /// The first that fits a client is his.
    pub groups: Vec<GroupWords>,
    pub people: HashMap<String, PersonWords>,
    pub fixes: HashMap<String, FixWords>,
    pub cases: HashMap<String, CaseWords>,
    /// Every other client by name.
    pub others: Vec<String>,
    pub cities: Vec<(String, String)>,
    pub streets: Vec<String>,
    pub women: NameWords,
    pub men: NameWords,
    /// `{first}`, `{middle}` and `{last}` in the order a full name is written.
    pub full_name: String,
    /// `{a}` and `{b}` are two figures each.
    pub phone: String,
    pub inquiries: Vec<String>,
    pub complaints: Vec<String>,
    /// What a client said who told us that he is leaving.
    pub told: String,
    pub expenses: Vec<ExpenseWords>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FirmWords {
    pub name: String,
    pub address: String,
    pub city: String,
    pub postal_code: String,
    pub phone: String,
}

/// Clients of one kind: those whose names hold one of the words; without words, everybody who is left.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroupWords {
    pub key: String,
    pub name: String,
    pub words: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonWords {
    pub name: String,
    pub role: String,
    pub gender: String,
    pub phone: String,
    #[serde(default)]
    pub is_director: bool,
    #[serde(default)]
    pub commission: f64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FixWords {
    pub what: String,
    #[serde(default)]
    pub evidence: String,
}

/// One client of a case and everything that was said around him.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub struct CaseWords {
    pub client: String,
    pub city: String,
    pub street: String,
    pub person: String,
    pub gender: String,
    pub role: String,
    pub email: String,
    pub facts: Vec<String>,
    pub stated: String,
    pub whys: Vec<String>,
    pub found: String,
    pub attracts: String,
    pub kept: String,
    pub would_return: String,
    pub decides: String,
    pub voice: String,
    pub complaint: String,
    pub guarantee: String,
    pub special: String,
    pub gift: String,
    /// What our fault cost him, and what was done about whoever was at fault: for the letter.
    pub cost: String,
    pub measures: String,
    /// Notes of the touches, in the order of the plan; the letter's own comes last.
    pub notes: Vec<String>,
    pub care: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NameWords {
    pub first: Vec<String>,
    #[serde(default)]
    pub middle: Vec<String>,
    pub last: Vec<String>,
    pub roles: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExpenseWords {
    pub day: i64,
    pub sum: i64,
    pub what: String,
}

impl Words {
    /// The group of a client by his name; empty for who is in none.
    pub fn group_of(&self, client: &str) -> &str {
        let holds =
            |group: &&GroupWords| group.words.is_empty() || group.words.iter().any(|word| client.contains(word));
        self.groups.iter().find(holds).map_or("", |group| &group.name)
    }

    /// A sum of the plan in minor units of the country's money, rounded to whole ones.
    pub fn minor(&self, roubles: i64) -> i64 {
        (roubles as f64 * self.scale).round() as i64 * 100
    }
}

pub fn plan() -> Result<Plan> {
    parsed(include_str!("../../../../../assets/demo/plan.json"))
}

pub fn words(language: Language) -> Result<Words> {
    parsed(match language {
        Language::Ru => include_str!("../../../../../assets/demo/ru.json"),
        Language::Bg => include_str!("../../../../../assets/demo/bg.json"),
        Language::En => include_str!("../../../../../assets/demo/en.json"),
    })
}

fn parsed<T: DeserializeOwned>(json: &str) -> Result<T> {
    serde_json::from_str(json).map_err(unfit)
}

fn unfit(error: serde_json::Error) -> Error {
    Error::Failed {
        doing: "error-storing",
        source: error.to_string(),
    }
}

/// The plan names something that the words do not have.
pub fn lacks(key: &str) -> Error {
    Error::Failed {
        doing: "error-storing",
        source: key.to_owned(),
    }
}
