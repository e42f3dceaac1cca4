//! The check of a drive: integrity of the file and every rule of the method, read row by row.

use super::shapes::Nothing;
use crate::domain::sentence::Sentence;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Audit {
    pub sound: bool,
    pub findings: Vec<Sentence>,
    pub clients: i64,
    pub orders: i64,
    pub cases: i64,
    pub sqlite: String,
}
pub fn check(_: &crate::app::App, _: crate::app::shapes::Nothing) -> crate::app::Result<crate::app::audit::Audit> { Err(crate::app::Error::NotFound) }
