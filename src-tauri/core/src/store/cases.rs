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
