//! What a case adds to the chance of its client: the reason found, what was set aside, what was promised, when it began.
//!
//! Rule: one reading for the page of the case and for the list of all who are lost. Edge: what it makes of a chance is
//! counted elsewhere.

use super::{Connection, Result};
use chrono::NaiveDate;
use std::collections::HashMap;

#[derive(Debug, Clone, PartialEq)]
pub struct Attempt {
    pub opened_on: NaiveDate,
    /// What the latest talk with the client found.
    pub reason_group: Option<String>,
    pub human_factor: bool,
    pub severity_client: Option<i64>,
    /// Rule 10 was set aside for the driver.
    pub aside: bool,
    /// The cost of the offer and the granted compensation.
    pub promised_minor: i64,
}

/// By case: one of them, or all when `only` is `None`. A compensation in another currency than this one is not counted.
pub fn by_case(db: &Connection, only: Option<i64>, currency: &str) -> Result<HashMap<i64, Attempt>> {
    let mut statement = db.prepare_cached(
        "SELECT k.id, k.opened_on, g.group_code, coalesce(i.human_factor, 0), i.severity_client,
           EXISTS (SELECT 1 FROM rule10_exceptions WHERE loss_id = k.loss_id AND employee_id = k.driver_id),
           coalesce(o.cost_minor, 0) + coalesce(c.granted_minor, 0)
         FROM cases AS k
         LEFT JOIN interviews AS i ON i.id =
           (SELECT id FROM interviews WHERE case_id = k.id AND source = 'client' ORDER BY id DESC LIMIT 1)
         LEFT JOIN reasons AS g ON g.id = i.true_reason_id
         LEFT JOIN offers AS o ON o.case_id = k.id
         LEFT JOIN compensations AS c ON c.case_id = k.id AND c.currency = ?2
         WHERE ?1 IS NULL OR k.id = ?1",
    )?;
    let rows = statement.query_map((only, currency), |row| {
        let attempt = Attempt {
            opened_on: row.get(1)?,
            reason_group: row.get(2)?,
            human_factor: row.get(3)?,
            severity_client: row.get(4)?,
            aside: row.get(5)?,
            promised_minor: row.get(6)?,
        };
        Ok((row.get(0)?, attempt))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
