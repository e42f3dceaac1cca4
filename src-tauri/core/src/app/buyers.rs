//! How clients buy, from their orders: rhythm, worth and what ABC ranks by.
//!
//! Sums are in the firm's currency; orders in another one count as orders and lend no money. Edge: only reads; who is
//! lost by these numbers is decided in `refresh`.

use super::Result;
use crate::domain::signal;
use crate::domain::worth::{self, Abc};
use crate::store::Connection;
use crate::store::firm::Firm;
use crate::store::orders::{self, Fact};
use crate::store::standings::Standing;
use chrono::{Days, NaiveDate};
use std::collections::HashMap;

/// The days that ABC looks at begin after this one.
pub fn window_start(firm: &Firm, today: NaiveDate) -> NaiveDate {
    today
        .checked_sub_days(Days::new(firm.abc_days.unsigned_abs()))
        .unwrap_or(today)
}

/// Everybody's standing, from all orders.
pub fn all(db: &Connection, firm: &Firm, today: NaiveDate) -> Result<HashMap<i64, Standing>> {
    let mut facts = Vec::new();
    orders::facts(db, None, today, &mut facts)?;
    // Orders of one day stay together whatever their place in the table.
    facts.sort_unstable_by_key(|fact| (fact.client_id, fact.day));
    let since = window_start(firm, today);
    Ok(facts
        .chunk_by(|one, next| one.client_id == next.client_id)
        .filter_map(|of| standing(firm, of, since))
        .map(|standing| (standing.client_id, standing))
        .collect())
}

/// One client's standing; `None` when he has bought nothing.
pub fn one(db: &Connection, firm: &Firm, client: i64, today: NaiveDate) -> Result<Option<Standing>> {
    let mut facts = Vec::new();
    orders::facts(db, Some(client), today, &mut facts)?;
    facts.sort_unstable_by_key(|fact| fact.day);
    Ok(standing(firm, &facts, window_start(firm, today)))
}

/// From one client's orders by day. The gap of a client without a rhythm of his own and the class are filled in by
/// [`rank`], since they depend on the others.
fn standing(firm: &Firm, orders: &[Fact], since: NaiveDate) -> Option<Standing> {
    // A refund lowers the sum and is no order day.
    let mut days: Vec<NaiveDate> = orders
        .iter()
        .filter(|order| order.sum_minor > 0)
        .map(|order| order.day)
        .collect();
    days.dedup();
    let (first, last) = (*days.first()?, *days.last()?);
    let rhythm = signal::rhythm(&days, None);
    let own = || orders.iter().filter(|order| order.currency == firm.currency);
    let purchases = own().filter(|order| order.sum_minor > 0).count().max(1) as f64;
    let total: i64 = own().map(|order| order.sum_minor).sum();
    let known = || own().filter(|order| order.profit_minor.is_some());
    let known_sum: i64 = known().map(|order| order.sum_minor).sum();
    let known_profit: i64 = known().filter_map(|order| order.profit_minor).sum();
    let margin = if known_sum > 0 {
        known_profit as f64 / known_sum as f64
    } else {
        firm.margin_share
    };
    let window = || own().filter(|order| order.day > since);
    let tells_profit = orders.iter().any(|order| order.profit_minor.is_some());
    // The gap after the last order belongs to it. A year at least: three orders in one week are three orders a year,
    // not a hundred and fifty.
    let gap = signal::median(signal::gaps(&days)).unwrap_or_default();
    let span = ((last - first).num_days() as f64 + gap).max(365.25);
    let average = total as f64 / purchases;
    let orders_a_year = purchases * 365.25 / span;
    Some(Standing {
        client_id: orders.first()?.client_id,
        orders: orders.len() as i64,
        total_minor: total,
        average_minor: average.round() as i64,
        orders_a_year,
        yearly_minor: (average * orders_a_year * margin).round() as i64,
        profit_known: own().next().is_some() && own().all(|order| order.profit_minor.is_some()),
        gap_days: rhythm.map(|rhythm| rhythm.gap_days),
        own_rhythm: rhythm.is_some(),
        order_days: days.len() as i64,
        first_order_on: first,
        last_order_on: last,
        served_last: orders.iter().rev().find_map(|order| order.served_by),
        window_sum_minor: window().map(|order| order.sum_minor).sum(),
        window_profit_minor: tells_profit.then(|| window().filter_map(|order| order.profit_minor).sum()),
        abc: Abc::C,
    })
}

/// Fills in what depends on the others: the firm's median gap for clients without a rhythm of their own, and the class.
pub fn rank(standings: &mut HashMap<i64, Standing>) {
    let firm_gap = firm_gap(standings.values());
    let by_profit = standings.values().any(|of| of.window_profit_minor.is_some());
    let mut ids: Vec<i64> = standings.keys().copied().collect();
    ids.sort_unstable();
    let earned: Vec<f64> = ids
        .iter()
        .map(|id| match by_profit {
            true => standings[id].window_profit_minor.unwrap_or_default() as f64,
            false => standings[id].window_sum_minor as f64,
        })
        .collect();
    for (id, abc) in ids.iter().zip(worth::abc(&earned)) {
        if let Some(standing) = standings.get_mut(id) {
            standing.abc = abc;
            if !standing.own_rhythm {
                standing.gap_days = firm_gap.map(|gap| gap.max(1.0));
            }
        }
    }
}

/// The firm's median gap: the middle of the clients' own medians.
fn firm_gap<'s>(standings: impl Iterator<Item = &'s Standing>) -> Option<f64> {
    let mut gaps: Vec<f64> = standings
        .filter(|of| of.own_rhythm)
        .filter_map(|of| of.gap_days)
        .collect();
    let middle = gaps.len() / 2;
    (!gaps.is_empty()).then(|| *gaps.select_nth_unstable_by(middle, f64::total_cmp).1)
}
