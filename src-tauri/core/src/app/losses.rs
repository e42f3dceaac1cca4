//! Who is lost and what it costs: heads, per cent, money by both formulas, and the sentence behind each verdict.

use super::shapes::{Nothing, Who};
use crate::domain::{money::Money, sentence::Sentence};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct LossesRequest {
    /// The period of loss dates; the default is the twelve months up to today.
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Losses {
    pub from: NaiveDate,
    pub to: NaiveDate,
    /// Clients that had bought before the end of the period.
    pub clients: i64,
    pub lost: i64,
    /// Lost of all, 0 to 1; `None` without clients.
    pub share: Option<f64>,
    /// Above 25 % the method warns.
    pub above_usual: bool,
    /// Lost × average order × orders a year × years, turnover.
    pub simple: Money,
    pub average_order: Money,
    pub orders_a_year: f64,
    pub years: i64,
    /// Σ own average order × own orders a year × years × margin.
    pub by_client: Money,
    /// The same for one year: what those who left brought.
    pub yearly: Money,
    /// False when the margin is the firm's guess for at least one of them.
    pub profit_known: bool,
    pub in_salaries: Option<f64>,
    pub in_rents: Option<f64>,
    pub returned: i64,
    pub returned_yearly: Money,
    pub months: Vec<LossMonth>,
    pub employees: Vec<LossByEmployee>,
    pub rows: Vec<LossRow>,
    /// Orders in another currency than the firm's: not added, shown apart.
    pub other_currency_orders: i64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct LossMonth {
    /// Its first day.
    pub month: NaiveDate,
    pub lost: i64,
    pub yearly: Money,
    pub returned: i64,
    pub returned_yearly: Money,
}

/// Loss coefficient of an employee: lost of all his clients.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct LossByEmployee {
    pub who: Option<Who>,
    pub lost: i64,
    pub clients: i64,
    pub share: f64,
    pub yearly: Money,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct LossRow {
    pub loss_id: i64,
    pub client_id: i64,
    pub client: String,
    pub city: String,
    pub lost_on: NaiveDate,
    pub signal: String,
    pub evidence: Sentence,
    pub yearly: Money,
    pub lost_by: Option<Who>,
    pub case_id: Option<i64>,
    pub returned: bool,
}

/// Signal S6: the client said he is leaving.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ToldUs {
    pub client_id: i64,
    pub day: NaiveDate,
    pub words: String,
}
