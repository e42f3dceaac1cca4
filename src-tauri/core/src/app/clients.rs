//! Clients: the list with search, the page of one client, what is known about him.

use super::shapes::{Gender, Id, Nothing, OrderPoint, Who};
use crate::domain::{language::Language, money::Money, sentence::Sentence, signal::Standing, worth::Mark};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ClientsRequest {
    /// Part of a name, phone digits in any writing, or an e-mail; empty for all.
    pub search: String,
    pub offset: i64,
    /// At most 500.
    pub limit: i64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ClientsPage {
    pub total: i64,
    pub rows: Vec<ClientRow>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ClientRow {
    pub id: i64,
    pub name: String,
    pub city: String,
    pub served_by: Option<Who>,
    pub orders: i64,
    pub last_order_on: Option<NaiveDate>,
    pub total: Money,
    /// Rule 12: visible wherever he appears.
    pub returned_on: Option<NaiveDate>,
    pub lost_on: Option<NaiveDate>,
    pub case_id: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ContactPerson {
    pub id: Option<i64>,
    pub full_name: String,
    pub gender: Option<Gender>,
    pub role: String,
    /// "To whom" as corrected by hand; empty: declined by rule.
    pub dative_name: String,
}

/// What can be edited about a client. `id: None` makes a new one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ClientEdit {
    pub id: Option<i64>,
    pub name: String,
    pub contact: Option<ContactPerson>,
    pub street: String,
    pub city: String,
    pub postal_code: String,
    pub phone: String,
    pub email: String,
    pub tax_id: String,
    pub language: Option<Language>,
    pub served_by: Option<i64>,
    pub note: String,
    /// What he likes, when to call: one fact a line.
    pub facts: Vec<String>,
    pub marks: Vec<Mark>,
    pub do_not_contact: bool,
}

/// How he buys, with the numbers of the sentence.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct RhythmLine {
    pub orders: Vec<OrderPoint>,
    pub gap_days: f64,
    pub limit_days: f64,
    pub silent_days: i64,
    pub last_order_on: NaiveDate,
    pub lost_on: Option<NaiveDate>,
    pub own: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ClientPage {
    pub edit: ClientEdit,
    pub served_by: Option<Who>,
    pub standing: Option<Standing>,
    /// "Bought every 31 days, silent for 74, limit 41."
    pub evidence: Option<Sentence>,
    pub rhythm: Option<RhythmLine>,
    pub total: Money,
    pub average_order: Money,
    /// What he brings in a year: profit where known, else turnover times the firm's margin.
    pub yearly: Money,
    pub profit_known: bool,
    pub loss_id: Option<i64>,
    pub case_ids: Vec<i64>,
    pub returned_on: Option<NaiveDate>,
    pub lost_twice_on: Option<NaiveDate>,
    pub complaints: Vec<ComplaintRow>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ComplaintRow {
    pub id: i64,
    pub opened_on: NaiveDate,
    pub what: String,
    pub closed_on: Option<NaiveDate>,
    pub order_number: Option<String>,
}

/// A complaint is taken down, or closed when `id` and `closed_on` are given.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ComplaintEdit {
    pub id: Option<i64>,
    pub client_id: i64,
    pub opened_on: NaiveDate,
    pub what: String,
    pub order_number: Option<String>,
    pub closed_on: Option<NaiveDate>,
}
