//! Taking back the last step, and bringing it again. Rules hold on the way back too: the rows are restored by ordinary
//! statements under the same constraints and triggers.

use super::shapes::Nothing;
use crate::domain::sentence::Sentence;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Undone {
    pub what: Sentence,
}
pub fn back(_: &super::App, _: super::shapes::Nothing) -> super::Result<Undone> { Err(super::Error::NotFound) } // to be written
pub fn again(_: &super::App, _: super::shapes::Nothing) -> super::Result<Undone> { Err(super::Error::NotFound) } // to be written
