//! The check of a drive: integrity of the file and every rule of the method, read row by row.

use super::shapes::Nothing;
use super::{App, Result};
use crate::domain::sentence::Sentence;
use crate::store::{clients, counts, integrity, orders};
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

pub fn check(app: &App, _: Nothing) -> Result<Audit> {
    app.read(|db| {
        let mut findings: Vec<Sentence> = integrity::of_file(db)?
            .iter()
            .filter(|line| *line != "ok")
            .map(|line| Sentence::new("audit-damaged").with("what", line.as_str()))
            .collect();
        let loose = integrity::broken_foreign_keys(db)?;
        if loose > 0 {
            findings.push(Sentence::new("audit-loose-rows").with("rows", loose));
        }
        for (rule, rows) in integrity::broken_rules(db)? {
            findings.push(Sentence::new("audit-rule-broken").with("rule", rule).with("rows", rows));
        }
        Ok(Audit {
            sound: findings.is_empty(),
            findings,
            clients: clients::count(db)?,
            orders: orders::count(db)?,
            cases: counts::cases(db)?,
            sqlite: integrity::sqlite_version().to_owned(),
        })
    })
}
