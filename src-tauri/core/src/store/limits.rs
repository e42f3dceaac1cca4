//! Limits of the signals for a group of clients, where they differ from the firm's.

use super::{Connection, Result, Transaction};
use rusqlite::params;

/// `None`: as the firm has it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GroupLimits {
    pub group: String,
    pub sleeping_factor: Option<f64>,
    pub lost_factor: Option<f64>,
    pub fixed_limit_days: Option<i64>,
    pub inquiries_in_row: Option<i64>,
    pub no_answers_in_row: Option<i64>,
    pub volume_share: Option<f64>,
    pub volume_days: Option<i64>,
    pub complaint_days: Option<i64>,
    pub model_limit: Option<f64>,
}

/// Of a standing `s` of a client `c`: whether there is anything to measure his silence by, a rhythm or a fixed limit of his
/// group or of the firm. A factor of its own frees a group from the firm's fixed limit.
pub const MEASURED: &str = "(s.gap_days IS NOT NULL OR coalesce(
    (SELECT CASE WHEN g.fixed_limit_days IS NOT NULL THEN 1 WHEN g.lost_factor IS NOT NULL THEN 0 END
     FROM group_limits AS g WHERE g.group_name = c.group_name),
    (SELECT fixed_limit_days IS NOT NULL FROM firm)))";

/// By name of the group.
pub fn all(db: &Connection) -> Result<Vec<GroupLimits>> {
    let mut statement = db.prepare_cached(
        "SELECT group_name, sleeping_factor, lost_factor, fixed_limit_days, inquiries_in_row, no_answers_in_row, volume_share,
           volume_days, complaint_days, model_limit FROM group_limits ORDER BY group_name",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(GroupLimits {
            group: row.get(0)?,
            sleeping_factor: row.get(1)?,
            lost_factor: row.get(2)?,
            fixed_limit_days: row.get(3)?,
            inquiries_in_row: row.get(4)?,
            no_answers_in_row: row.get(5)?,
            volume_share: row.get(6)?,
            volume_days: row.get(7)?,
            complaint_days: row.get(8)?,
            model_limit: row.get(9)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn save(tx: &Transaction, of: &GroupLimits) -> Result<()> {
    tx.execute(
        "INSERT OR REPLACE INTO group_limits (group_name, sleeping_factor, lost_factor, fixed_limit_days, inquiries_in_row,
           no_answers_in_row, volume_share, volume_days, complaint_days, model_limit)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        params![
            of.group,
            of.sleeping_factor,
            of.lost_factor,
            of.fixed_limit_days,
            of.inquiries_in_row,
            of.no_answers_in_row,
            of.volume_share,
            of.volume_days,
            of.complaint_days,
            of.model_limit,
        ],
    )?;
    Ok(())
}

/// The group goes by the firm's limits again.
pub fn forget(tx: &Transaction, group: &str) -> Result<()> {
    tx.execute("DELETE FROM group_limits WHERE group_name = ?1", [group])?;
    Ok(())
}
