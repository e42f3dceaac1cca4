//! Losses by the month they were lost in.

use super::Period;
use crate::domain::money::{Currency, Money};
use crate::store::losses::Line;
use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct LossMonth {
    /// Its first day.
    pub month: NaiveDate,
    pub lost: i64,
    pub yearly: Money,
    pub returned: i64,
    pub returned_yearly: Money,
}

pub fn first_of(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

/// One row a month, from the month of the first loss to the last of the period; none without a loss.
pub fn of(within: &[&Line], period: Period, currency: Currency) -> Vec<LossMonth> {
    let Some(first) = within.iter().map(|line| line.lost_on).min() else {
        return Vec::new();
    };
    let blank = |month| LossMonth {
        month,
        lost: 0,
        yearly: Money::zero(currency),
        returned: 0,
        returned_yearly: Money::zero(currency),
    };
    let mut by_month: HashMap<NaiveDate, LossMonth> = HashMap::new();
    for line in within {
        let month = first_of(line.lost_on);
        let row = by_month.entry(month).or_insert_with(|| blank(month));
        row.lost += 1;
        row.yearly.minor += line.yearly_minor;
        if line.returned {
            row.returned += 1;
            row.returned_yearly.minor += line.yearly_minor;
        }
    }
    let start = first_of(first);
    (0..)
        .map_while(|after| start.checked_add_months(Months::new(after)))
        .take_while(|month| *month <= period.to)
        .map(|month| by_month.remove(&month).unwrap_or_else(|| blank(month)))
        .collect()
}
