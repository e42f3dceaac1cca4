//! What a client was worth and what his return is worth: the figures that losses, targets, cases and today share.

use super::Result;
use super::clients::RhythmLine;
use super::shapes::OrderPoint;
use crate::domain::money::Money;
use crate::domain::sentence::Sentence;
use crate::domain::signal::{self, Rhythm, Verdict};
use crate::domain::worth::{self, Chance, ChanceGroup, Learned, Mark, Pursuit, PursuitReason};
use crate::store::{Connection, cases, firm::Firm, losses::Loss, orders, standings::Standing};
use chrono::NaiveDate;
use std::collections::HashMap;

/// Hours the default chain takes: two calls, a letter and an offer.
pub const CASE_HOURS: f64 = 1.5;

/// Marks as the schema writes them.
pub fn marks(stored: &[String]) -> Vec<Mark> {
    stored
        .iter()
        .filter_map(|mark| serde_json::from_value(serde_json::Value::String(mark.clone())).ok())
        .collect()
}

/// A mark as the schema writes it.
pub fn stored_mark(mark: Mark) -> String {
    serde_json::to_value(mark)
        .ok()
        .and_then(|value| value.as_str().map(str::to_owned))
        .unwrap_or_default()
}

/// Cost of the default chain of touches: its hours, two letters by courier and one visit.
pub fn case_cost(firm: &Firm) -> Money {
    let hours = (CASE_HOURS * firm.hour_minor as f64).round() as i64;
    firm.money(hours + 2 * firm.letter_minor + firm.visit_minor)
}

pub fn rhythm(standing: &Standing) -> Option<Rhythm> {
    let gap_days = standing.gap_days?;
    let order_days = if standing.own_rhythm {
        signal::OWN_RHYTHM_DAYS
    } else {
        1
    };
    Some(Rhythm {
        last_order: standing.last_order_on,
        order_days,
        gap_days,
        own: standing.own_rhythm,
    })
}

pub fn verdict(firm: &Firm, standing: &Standing, today: NaiveDate) -> Option<Verdict> {
    Some(signal::verdict(&rhythm(standing)?, today, &firm.thresholds()))
}

/// The line of orders that a client's and a case's page draw; at most the last 60.
pub fn rhythm_line(db: &Connection, firm: &Firm, standing: &Standing, today: NaiveDate) -> Result<Option<RhythmLine>> {
    let Some(verdict) = verdict(firm, standing, today) else {
        return Ok(None);
    };
    let orders = orders::of(db, standing.client_id)?;
    let orders = orders
        .iter()
        .rev()
        .take(60)
        .rev()
        .map(|o| OrderPoint {
            day: o.day,
            sum_minor: o.sum.minor,
        })
        .collect();
    Ok(Some(RhythmLine {
        orders,
        gap_days: standing.gap_days.unwrap_or_default(),
        limit_days: verdict.limit_days,
        silent_days: verdict.silent_days,
        last_order_on: standing.last_order_on,
        lost_on: verdict.lost_on,
        own: standing.own_rhythm,
    }))
}

/// "Bought every 31 days, silent for 74, limit 41", or what he said himself.
pub fn evidence(loss: &Loss, today: NaiveDate) -> Sentence {
    match (loss.signal.as_str(), loss.last_order_on, loss.gap_days, loss.limit_days) {
        ("S1", Some(last), Some(gap), Some(limit)) => {
            let key = if loss.own_rhythm {
                "losses-evidence-own"
            } else {
                "losses-evidence-firm"
            };
            silence(key, (today - last).num_days(), gap, limit)
        }
        _ => Sentence::new("losses-evidence-told")
            .with("day", loss.told_on.unwrap_or(loss.lost_on))
            .with("words", loss.words.as_str()),
    }
}

/// The same sentence for a client who is not lost, or not yet.
pub fn standing_evidence(firm: &Firm, standing: &Standing, today: NaiveDate) -> Option<Sentence> {
    let verdict = verdict(firm, standing, today)?;
    let key = match (verdict.standing, standing.own_rhythm) {
        (signal::Standing::Buying, _) => "losses-evidence-buying",
        (_, true) => "losses-evidence-own",
        (_, false) => "losses-evidence-firm",
    };
    Some(silence(
        key,
        verdict.silent_days,
        standing.gap_days?,
        verdict.limit_days,
    ))
}

fn silence(key: &str, silent: i64, gap: f64, limit: f64) -> Sentence {
    Sentence::new(key)
        .with("gap", gap.round())
        .with("silent", silent)
        .with("limit", limit.floor())
}

/// What the return of one client is worth, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct Worth {
    pub sltv: Money,
    pub chance: Chance,
    pub expected: Money,
    pub ceiling: Option<Money>,
    pub verdict: Pursuit,
    pub reason: PursuitReason,
}

/// What a chance depends on beside the group it learns from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Circumstances {
    pub group: ChanceGroup,
    pub days_since: i64,
    pub halved: bool,
    pub lost_twice: bool,
    /// Granted compensation and the cost of the offer, in minor units.
    pub promised_minor: i64,
}

pub fn worth(
    firm: &Firm,
    standing: &Standing,
    marks: &[Mark],
    learned: &HashMap<ChanceGroup, Learned>,
    circumstances: &Circumstances,
) -> Worth {
    let Circumstances {
        group,
        days_since,
        halved,
        lost_twice,
        promised_minor,
    } = *circumstances;
    let yearly = firm.money(standing.yearly_minor).units();
    let sltv = worth::second_lifetime_value(
        yearly,
        firm.stay_rate,
        firm.discount_rate,
        firm.years.unsigned_abs() as u32,
    );
    let contacts = case_cost(firm).units();
    let seen = learned.get(&group).copied().unwrap_or_default();
    let chance = worth::chance(group, seen, days_since, halved, lost_twice);
    let expected = worth::expected_value(chance.share, sltv, firm.money(promised_minor).units(), contacts);
    let (verdict, reason) = worth::pursuit(standing.abc, marks, expected, lost_twice);
    let money = |units| Money::from_units(units, firm.currency);
    Worth {
        sltv: money(sltv),
        chance,
        expected: money(expected),
        ceiling: worth::ceiling(chance.share, sltv, contacts).map(money),
        verdict,
        reason,
    }
}

/// Which group a chance belongs to, once the true reason is known.
pub fn chance_group(reason_group: Option<&str>, human: bool, severity: Option<i64>) -> ChanceGroup {
    match (severity, human, reason_group) {
        (Some(5), _, _) => ChanceGroup::WorstSeverity,
        (_, true, _) => ChanceGroup::Human,
        (_, _, Some("competitor")) => ChanceGroup::Competitor,
        (_, _, Some("company")) => ChanceGroup::Company,
        (_, _, Some("outside")) => ChanceGroup::Outside,
        _ => ChanceGroup::Unknown,
    }
}

/// The firm's own closed cases by group.
pub fn learned(db: &Connection) -> Result<HashMap<ChanceGroup, Learned>> {
    let mut learned: HashMap<ChanceGroup, Learned> = HashMap::new();
    for ended in cases::ended(db)? {
        let group = chance_group(ended.reason_group.as_deref(), ended.human_factor, ended.severity_client);
        let seen = learned.entry(group).or_default();
        seen.closed += 1;
        seen.returned += u32::from(ended.returned);
    }
    Ok(learned)
}
