//! The line of days that a client's and a case's page draw: every order, the usual gap, the limit, where he fell silent.
//!
//! Rule: no order is left out. Orders of one day are one stroke; where a client has more days of orders than a line can show
//! side by side, so many days in a row share a stroke that tells how many orders it stands for. Edge: an order dated after
//! today is not drawn before its day; sums are in the firm's currency.

use super::ground::{self, Ground};
use super::{Result, buyers};
use crate::domain::money::Money;
use crate::domain::signal;
use crate::store::orders::{self, Fact};
use crate::store::{Connection, standings::Standing};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// How he buys, with the numbers of the sentence.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct RhythmLine {
    /// All his orders, oldest first.
    pub strokes: Vec<Stroke>,
    /// How many orders they are, and how many days in a row share a stroke: 1 as long as each day has its own.
    pub orders: i64,
    pub days_each: i64,
    /// `None` where only a fixed limit measures him.
    pub gap_days: Option<f64>,
    pub limit_days: f64,
    pub silent_days: i64,
    pub last_order_on: NaiveDate,
    pub lost_on: Option<NaiveDate>,
    pub own: bool,
}

/// The orders that stand at one place of the line.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Stroke {
    /// The days of the first and the last of them.
    pub from: NaiveDate,
    pub to: NaiveDate,
    pub orders: i64,
    /// Of all of them; refunds lower it. `None` where a currency has no rate.
    pub sum: Option<Money>,
}

/// More than these do not stand side by side.
const MOST_STROKES: i64 = 480;

pub fn line(db: &Connection, ground: &Ground, standing: &Standing) -> Result<Option<RhythmLine>> {
    let gap_days = ground::rhythm(standing).map(|rhythm| rhythm.gap_days);
    let thresholds = &ground.limits.of(standing.client_id).silence;
    let Some(verdict) = signal::verdict(standing.last_order_on, gap_days, ground.today, thresholds) else {
        return Ok(None);
    };
    let mut facts = orders::facts(db, standing.client_id, ground.today)?;
    buyers::sort(&mut facts);
    let days_each = days_each(&facts);
    Ok(Some(RhythmLine {
        strokes: strokes(ground, &facts, days_each),
        orders: facts.len() as i64,
        days_each,
        gap_days,
        limit_days: verdict.limit_days,
        silent_days: verdict.silent_days,
        last_order_on: standing.last_order_on,
        lost_on: verdict.lost_on,
        own: standing.own_rhythm,
    }))
}

/// As few as let all of them stand side by side.
fn days_each(facts: &[Fact]) -> i64 {
    let days = facts.chunk_by(|one, next| one.day == next.day).count() as i64;
    match (facts.first(), facts.last()) {
        (Some(first), Some(last)) if days > MOST_STROKES => {
            let span = (last.day - first.day).num_days() + 1;
            (span + MOST_STROKES - 1) / MOST_STROKES
        }
        _ => 1,
    }
}

fn strokes(ground: &Ground, facts: &[Fact], days_each: i64) -> Vec<Stroke> {
    let Some(first) = facts.first() else {
        return Vec::new();
    };
    let place = |fact: &Fact| (fact.day - first.day).num_days() / days_each;
    facts
        .chunk_by(|one, next| place(one) == place(next))
        .map(|together| Stroke {
            from: together[0].day,
            to: together[together.len() - 1].day,
            orders: together.len() as i64,
            sum: sum(ground, together),
        })
        .collect()
}

fn sum(ground: &Ground, together: &[Fact]) -> Option<Money> {
    let firm = &ground.firm;
    let mut minor = 0_i64;
    for fact in together {
        let sum = ground.in_firms(Money::new(fact.sum_minor, fact.currency));
        if sum.currency != firm.currency {
            return None;
        }
        minor = minor.saturating_add(sum.minor);
    }
    Some(firm.money(minor))
}
