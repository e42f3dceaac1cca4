//! Bringing the drive up to date: how everybody buys, who returned, who is lost. In one transaction with whatever changed.
//!
//! What a change touched is read again and nothing else, unless the settings changed or so much did that reading everything
//! once is quicker.

use super::{Result, buyers};
use crate::domain::signal::Verdict;
use crate::store::firm::{self, Firm};
use crate::store::losses::{self, Loss};
use crate::store::returns::{self, Return};
use crate::store::standings::{self, Standing};
use crate::store::{Transaction, clients, orders};
use chrono::NaiveDate;
use std::collections::{HashMap, HashSet};

/// Whose orders changed since the last refresh.
#[derive(Debug, Clone, PartialEq)]
pub enum Touched {
    Everybody,
    Clients(HashSet<i64>),
}

impl Touched {
    /// No order changed; only the day may have.
    pub fn nobody() -> Touched {
        Touched::Clients(HashSet::new())
    }
}

/// What a refresh found new.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Found {
    pub newly_lost: i64,
    pub returned: Vec<Return>,
    pub lost_twice: Vec<i64>,
}

/// Above this share of all clients it is quicker to read everybody's orders in one go.
const MANY: usize = 20;

/// For changes of the settings and of everybody's orders, where nobody is told what was found.
pub fn all(tx: &Transaction, today: NaiveDate) -> Result<()> {
    bring(tx, today, Touched::Everybody).map(|_| ())
}

pub fn bring(tx: &Transaction, today: NaiveDate, touched: Touched) -> Result<Found> {
    // Nothing was bought and no day has passed: everything is as it was.
    if touched == Touched::nobody() && firm::refreshed_on(tx)? == Some(today) {
        return Ok(Found::default());
    }
    let firm = firm::get(tx)?;
    let standings = stand(tx, &firm, today, touched)?;
    let twice_before = clients::lost_twice(tx)?;
    // Returns first: a loss after a return is the second one, and the database counts by what is already there.
    let returned = returns::link_new_orders(tx, today)?;
    let newly_lost = lose(tx, &firm, &standings, today)?;
    firm::set_refreshed_on(tx, today)?;
    let lost_twice = clients::lost_twice(tx)?.difference(&twice_before).copied().collect();
    Ok(Found {
        newly_lost,
        returned,
        lost_twice,
    })
}

/// Brings everybody's standing up to date and writes the rows that differ.
fn stand(tx: &Transaction, firm: &Firm, today: NaiveDate, touched: Touched) -> Result<HashMap<i64, Standing>> {
    let before = standings::all(tx)?;
    let mut now = match (touched, firm::refreshed_on(tx)?) {
        (Touched::Clients(mut touched), Some(last)) => {
            // As days pass, orders enrol in the history and leave the days that ABC looks at.
            if last != today {
                let spans = [
                    (last.min(today), last.max(today)),
                    (
                        buyers::window_start(firm, last.min(today)),
                        buyers::window_start(firm, last.max(today)),
                    ),
                ];
                touched.extend(orders::clients_within(tx, spans)?);
            }
            if touched.len() > before.len() / MANY {
                buyers::all(tx, firm, today)?
            } else {
                let mut now = before.clone();
                for client in touched {
                    match buyers::one(tx, firm, client, today)? {
                        Some(standing) => now.insert(client, standing),
                        None => now.remove(&client),
                    };
                }
                now
            }
        }
        _ => buyers::all(tx, firm, today)?,
    };
    buyers::rank(&mut now);
    let mut changed: Vec<&Standing> = now
        .values()
        .filter(|standing| before.get(&standing.client_id) != Some(standing))
        .collect();
    changed.sort_unstable_by_key(|standing| standing.client_id);
    standings::save(tx, &changed)?;
    for gone in before.keys().filter(|client| !now.contains_key(client)) {
        standings::forget(tx, *gone)?;
    }
    Ok(now)
}

/// Writes down who is lost by his silence. Who has a loss since his last order already, or on its very day, is not lost
/// again: an order of that day was placed before he left (rule 11 counts the days after it); a loss that
/// nobody works on keeps its row while its day and numbers follow the orders, and goes when he is lost no more.
fn lose(tx: &Transaction, firm: &Firm, standings: &HashMap<i64, Standing>, today: NaiveDate) -> Result<i64> {
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
    let served_by = clients::served_by(tx)?;
    let mut lost: Vec<(&Standing, Verdict, NaiveDate)> = standings
        .values()
        .filter_map(|standing| {
            let verdict = super::standing::verdict(firm, standing, today)?;
            Some((standing, verdict, verdict.lost_on?))
        })
        .collect();
    lost.sort_unstable_by_key(|(standing, ..)| standing.client_id);
    let mut newly = 0;
    for (standing, verdict, lost_on) in lost {
        let client_id = standing.client_id;
        if latest
            .get(&client_id)
            .is_some_and(|known| *known >= standing.last_order_on)
        {
            continue;
        }
        let lost_by = standing.served_last.or_else(|| served_by.get(&client_id).copied());
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
            told_on: None,
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
