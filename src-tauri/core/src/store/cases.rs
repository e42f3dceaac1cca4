//! cases

use super::{Connection, Result};
/// A case that came to its end, for learning.
#[derive(Debug, Clone, PartialEq)]
pub struct Ended {
    pub reason_group: Option<String>,
    pub human_factor: bool,
    pub severity_client: Option<i64>,
    pub returned: bool,
}
pub fn ended(_: &Connection) -> Result<Vec<Ended>> { Ok(Vec::new()) } // to be written
use crate::domain::worth::Pursuit;
use std::collections::HashMap;
/// Verdicts overruled by hand, with the reason, by case.
pub fn verdicts_by_hand(_: &Connection) -> Result<HashMap<i64, (Pursuit, String)>> { Ok(HashMap::new()) } // to be written
