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
pub fn back(_: &crate::app::App, _: crate::app::shapes::Nothing) -> crate::app::Result<crate::app::undo::Undone> { Err(crate::app::Error::NotFound) }
pub fn again(_: &crate::app::App, _: crate::app::shapes::Nothing) -> crate::app::Result<crate::app::undo::Undone> { Err(crate::app::Error::NotFound) }
