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
