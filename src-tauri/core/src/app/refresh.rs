//! Bringing the drive up to date: how everybody buys, who returned, who is lost. In one transaction with whatever changed.

use super::Result;
use crate::domain::signal;
use crate::domain::worth::{self, Abc};
use crate::store::firm::{self, Firm};
use crate::store::losses::{self, Loss};
use crate::store::orders::{self, Order};
use crate::store::returns::{self, Return};
use crate::store::standings::{self, Standing};
use crate::store::{Transaction, clients};
use chrono::{Days, NaiveDate};
use std::collections::{HashMap, HashSet};

/// What a refresh found new.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Found {
    pub newly_lost: i64,
    pub returned: Vec<Return>,
    pub lost_twice: Vec<i64>,
}

/// For the daily refresh, which tells nobody.
pub fn all(tx: &Transaction, today: NaiveDate) -> Result<()> {
    bring(tx, today).map(|_| ())
}

pub fn bring(tx: &Transaction, today: NaiveDate) -> Result<Found> {
    let firm = firm::get(tx)?;
    let buyers = buyers(tx, today)?;
    let standings = standings(&firm, &buyers, today);
    standings::replace(tx, &standings)?;
    let twice_before = lost_twice(tx)?;
    // Returns first: a loss after a return is the second one, and the database counts by what is already there.
    let returned = returns::link_new_orders(tx, today)?;
    let newly_lost = lose(tx, &firm, &standings, today)?;
    firm::set_refreshed_on(tx, today)?;
    let lost_twice = lost_twice(tx)?.difference(&twice_before).copied().collect();
    Ok(Found {
        newly_lost,
        returned,
        lost_twice,
    })
}

fn lost_twice(tx: &Transaction) -> Result<HashSet<i64>> {
    let all = clients::all(tx)?;
    Ok(all
        .values()
        .filter(|client| client.lost_twice_on.is_some())
        .map(|client| client.id)
        .collect())
}

/// One client's orders up to today, oldest first.
struct Buyer {
    client_id: i64,
    orders: Vec<Order>,
    order_days: Vec<NaiveDate>,
}

fn buyers(tx: &Transaction, today: NaiveDate) -> Result<Vec<Buyer>> {
    let mut buyers: Vec<Buyer> = Vec::new();
    orders::each(tx, |order| {
        if order.day > today {
            return;
        }
        match buyers.last_mut() {
            Some(buyer) if buyer.client_id == order.client_id => buyer.orders.push(order),
            _ => buyers.push(Buyer {
                client_id: order.client_id,
                orders: vec![order],
                order_days: Vec::new(),
            }),
        }
    })?;
    for buyer in &mut buyers {
        // A refund lowers the sum and is no order day.
        buyer.order_days = buyer
            .orders
            .iter()
            .filter(|order| order.sum.minor > 0)
            .map(|order| order.day)
            .collect();
        buyer.order_days.dedup();
    }
    buyers.retain(|buyer| !buyer.order_days.is_empty());
    Ok(buyers)
}

/// The firm's median gap: the middle of the clients' own medians.
fn firm_gap(buyers: &[Buyer]) -> Option<f64> {
    let mut gaps: Vec<f64> = buyers
        .iter()
        .filter(|buyer| buyer.order_days.len() >= signal::OWN_RHYTHM_DAYS)
        .filter_map(|buyer| signal::median(signal::gaps(&buyer.order_days)))
        .collect();
    gaps.sort_by(f64::total_cmp);
    gaps.get(gaps.len() / 2).copied()
}

fn standings(firm: &Firm, buyers: &[Buyer], today: NaiveDate) -> Vec<Standing> {
    let firm_gap = firm_gap(buyers);
    let since = today
        .checked_sub_days(Days::new(firm.abc_days.unsigned_abs()))
        .unwrap_or(today);
    let by_profit = buyers
        .iter()
        .flat_map(|buyer| &buyer.orders)
        .any(|order| order.profit_minor.is_some());
    let classes = worth::abc(
        &buyers
            .iter()
            .map(|buyer| earned_since(firm, buyer, since, by_profit))
            .collect::<Vec<f64>>(),
    );
    buyers
        .iter()
        .zip(classes)
        .map(|(buyer, abc)| standing(firm, buyer, firm_gap, abc))
        .collect()
}

/// What ABC ranks by: profit since a day, or turnover where the firm knows no profit.
fn earned_since(firm: &Firm, buyer: &Buyer, since: NaiveDate, by_profit: bool) -> f64 {
    let earned: i64 = buyer
        .orders
        .iter()
        .filter(|order| order.sum.currency == firm.currency && order.day > since)
        .map(|order| {
            if by_profit {
                order.profit_minor.unwrap_or_default()
            } else {
                order.sum.minor
            }
        })
        .sum();
    earned as f64
}

fn standing(firm: &Firm, buyer: &Buyer, firm_gap: Option<f64>, abc: Abc) -> Standing {
    let rhythm = signal::rhythm(&buyer.order_days, firm_gap);
    let own: Vec<&Order> = buyer
        .orders
        .iter()
        .filter(|order| order.sum.currency == firm.currency)
        .collect();
    let purchases = own.iter().filter(|order| order.sum.minor > 0).count().max(1) as f64;
    let total: i64 = own.iter().map(|order| order.sum.minor).sum();
    let gap = rhythm.map_or(0.0, |rhythm| rhythm.gap_days);
    let first = buyer.order_days.first().copied().unwrap_or_default();
    let last = buyer.order_days.last().copied().unwrap_or_default();
    // A year at least: three orders in one week are three orders a year, not a hundred and fifty.
    let span = ((last - first).num_days() as f64 + gap).max(365.25);
    let orders_a_year = purchases * 365.25 / span;
    let known: Vec<&&Order> = own.iter().filter(|order| order.profit_minor.is_some()).collect();
    let known_sum: i64 = known.iter().map(|order| order.sum.minor).sum();
    let known_profit: i64 = known.iter().filter_map(|order| order.profit_minor).sum();
    let margin = if known_sum > 0 {
        known_profit as f64 / known_sum as f64
    } else {
        firm.margin_share
    };
    let average = total as f64 / purchases;
    Standing {
        client_id: buyer.client_id,
        orders: buyer.orders.len() as i64,
        total_minor: total,
        average_minor: average.round() as i64,
        orders_a_year,
        yearly_minor: (average * orders_a_year * margin).round() as i64,
        profit_known: known.len() == own.len() && !own.is_empty(),
        gap_days: rhythm.map(|rhythm| rhythm.gap_days),
        own_rhythm: rhythm.is_some_and(|rhythm| rhythm.own),
        last_order_on: last,
        abc,
    }
}

/// Writes down who is lost by his silence. Who has a loss since his last order already is not lost again; a loss that
/// nobody works on keeps its row while its day and numbers follow the orders, and goes when he is lost no more.
fn lose(tx: &Transaction, firm: &Firm, standings: &[Standing], today: NaiveDate) -> Result<i64> {
    let known = losses::all(tx)?;
    let is_free = |loss: &&Loss| loss.signal == "S1" && loss.case_id.is_none();
    let mut free: HashMap<i64, &Loss> = known
        .iter()
        .filter(is_free)
        .map(|loss| (loss.client_id, loss))
        .collect();
    let mut latest: HashMap<i64, NaiveDate> = HashMap::new();
    for loss in known.iter().filter(|loss| !is_free(loss)) {
        let day = latest.entry(loss.client_id).or_insert(loss.lost_on);
        *day = loss.lost_on.max(*day);
    }
    let served_by: HashMap<i64, Option<i64>> = clients::all(tx)?
        .into_iter()
        .map(|(id, client)| (id, client.served_by))
        .collect();
    let mut newly = 0;
    for standing in standings {
        let client_id = standing.client_id;
        let Some(verdict) = super::standing::verdict(firm, standing, today) else {
            continue;
        };
        let Some(lost_on) = verdict.lost_on else { continue };
        if latest
            .get(&client_id)
            .is_some_and(|known| *known > standing.last_order_on)
        {
            continue;
        }
        let lost_by = match orders::served_last(tx, client_id, lost_on)? {
            Some(employee) => Some(employee),
            None => served_by.get(&client_id).copied().flatten(),
        };
        let before = free.remove(&client_id);
        let loss = Loss {
            id: before.map_or(0, |loss| loss.id),
            client_id,
            lost_on,
            signal: "S1".to_owned(),
            lost_by,
            last_order_on: Some(standing.last_order_on),
            gap_days: standing.gap_days,
            limit_days: Some(verdict.limit_days),
            own_rhythm: standing.own_rhythm,
            words: String::new(),
            case_id: None,
            returned_on: None,
        };
        match before {
            Some(before) if *before == loss => {}
            Some(_) => losses::change(tx, &loss)?,
            None => newly += i64::from(losses::add(tx, &loss)?.is_some()),
        }
    }
    for loss in free.into_values() {
        losses::forget(tx, loss.id)?;
    }
    Ok(newly)
}
