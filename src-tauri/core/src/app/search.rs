//! The palette: clients and cases by a few letters.

use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Find {
    pub text: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Found {
    pub client_id: i64,
    pub case_id: Option<i64>,
    pub name: String,
    pub note: String,
}
pub fn find(_: &crate::app::App, _: crate::app::search::Find) -> crate::app::Result<Vec<crate::app::search::Found>> { Err(crate::app::Error::NotFound) }
