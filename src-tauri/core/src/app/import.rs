//! Import as a task: a file read and shown, then landed whole or not at all, with losses and returns brought up to date in
//! the same transaction.

use crate::domain::money::Money;
use crate::import::{Options, Preview};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ImportFile {
    pub path: String,
    pub options: Options,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct RunImport {
    /// Landed together, clients before orders whatever their order here.
    pub files: Vec<ImportFile>,
    /// Leave out the lines with problems; otherwise a problem stops the whole import.
    pub skip_problems: bool,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ImportResult {
    pub clients_new: i64,
    pub clients_changed: i64,
    pub orders_new: i64,
    pub orders_changed: i64,
    /// Already there and the same.
    pub same: i64,
    pub skipped: i64,
    pub refunds: i64,
    pub newly_lost: i64,
    /// Rule 11, by name: an order after the loss has arrived.
    pub returned: Vec<ReturnedByName>,
    /// Rule 13, by name.
    pub lost_twice: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ReturnedByName {
    pub case_id: i64,
    pub client: String,
    pub day: NaiveDate,
    pub sum: Money,
}
