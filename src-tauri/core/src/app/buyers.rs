//! How clients buy, from their orders: rhythm, volume, worth and what ABC ranks by.
//!
//! Sums are in the firm's currency; what is in another one is converted by the user's rate, and without a rate counts as
//! an order and lends no money. Edge: only reads; who is lost by these numbers is decided in `refresh`.

use super::Result;
use super::ground::Ground;
use crate::domain::money::Money;
use crate::domain::purchase::{Purchase, order_days, purchases};
use crate::domain::variation::{monthly_sums, variation};
use crate::domain::worth::{self, Abc};
use crate::domain::{rfm, signal};
use crate::store::Connection;
use crate::store::orders::{self, Fact};
use crate::store::standings::{Place, Standing, Volume};
use chrono::NaiveDate;
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use rayon::slice::{ParallelSlice, ParallelSliceMut};

/// Everybody's standing, by client, from all orders in parts that are each by client and day.
pub fn of_facts(ground: &Ground, parts: &[Vec<Fact>]) -> Vec<Standing> {
    let ranges = ranges(parts);
    ranges
        .into_par_iter()
        .flat_map_iter(|of| client_by_client(of, |facts| standing(ground, facts)))
        .collect()
}

/// The same up to the day of the ground, from the orders as they are stored.
pub fn everybody(db: &Connection, ground: &Ground) -> Result<Vec<Standing>> {
    let mut facts = orders::facts_of_all(db, i64::MIN..=i64::MAX, ground.today)?;
    sort(&mut facts);
    Ok(of_facts(ground, &[facts]))
}

/// A part as it is counted.
pub fn sort(facts: &mut [Fact]) {
    facts.par_sort_unstable_by_key(Fact::by_client);
}

/// The parts cut at the same clients, so that each range can be counted by itself.
fn ranges(parts: &[Vec<Fact>]) -> Vec<Vec<&[Fact]>> {
    const RANGES: usize = 256;
    let largest = parts
        .iter()
        .max_by_key(|part| part.len())
        .map_or(&[][..], Vec::as_slice);
    let mut rest: Vec<&[Fact]> = parts.iter().map(Vec::as_slice).collect();
    let mut ranges: Vec<Vec<&[Fact]>> = Vec::with_capacity(RANGES);
    for at in 1..RANGES {
        let Some(bound) = largest.get(largest.len() * at / RANGES).map(|fact| fact.client_id) else {
            break;
        };
        ranges.push(rest.iter_mut().map(|part| below(part, bound)).collect());
    }
    ranges.push(rest);
    ranges
}

/// Takes the orders of the clients below one out of a part.
fn below<'f>(part: &mut &'f [Fact], bound: i64) -> &'f [Fact] {
    let (below, others) = part.split_at(part.partition_point(|fact| fact.client_id < bound));
    *part = others;
    below
}

/// What `of` makes of the orders of each client, by day.
fn client_by_client<T>(mut parts: Vec<&[Fact]>, of: impl Fn(&[Fact]) -> Option<T>) -> impl Iterator<Item = T> {
    let mut own: Vec<Fact> = Vec::new();
    std::iter::from_fn(move || {
        loop {
            let client = parts
                .iter()
                .filter_map(|part| part.first())
                .map(|fact| fact.client_id)
                .min()?;
            own.clear();
            for part in &mut parts {
                let count = part.iter().take_while(|fact| fact.client_id == client).count();
                let (his, others) = part.split_at(count);
                own.extend_from_slice(his);
                *part = others;
            }
            own.sort_unstable_by_key(|fact| fact.day);
            if let Some(made) = of(&own) {
                return Some(made);
            }
        }
    })
}

/// One client's standing; `None` when he has bought nothing, or everything was taken back.
pub fn one(db: &Connection, ground: &Ground, client: i64) -> Result<Option<Standing>> {
    until(db, ground, client, ground.today)
}

/// How a client bought up to a day, from what he had bought by then.
pub fn until(db: &Connection, ground: &Ground, client: i64, day: NaiveDate) -> Result<Option<Standing>> {
    let mut facts = orders::facts(db, client, day)?;
    facts.sort_unstable_by_key(|fact| fact.day);
    Ok(standing(ground, &facts))
}

/// Whether what a client's orders tell of their profit gives him a margin of his own.
pub fn names_a_margin(db: &Connection, ground: &Ground, client: i64) -> Result<bool> {
    let in_own = |order: &Fact| {
        let sum = ground.in_firms(Money::new(order.sum_minor, order.currency));
        (sum.currency == ground.firm.currency).then_some(sum.minor)
    };
    let facts = orders::facts(db, client, ground.today)?;
    let named = facts.iter().filter(|order| order.profit_minor.get().is_some());
    Ok(named.filter_map(in_own).sum::<i64>() > 0)
}

/// The order days of everybody, sorted, for the picture of the model.
pub fn days_of_all(db: &Connection, ground: &Ground) -> Result<Vec<Vec<NaiveDate>>> {
    let mut facts = orders::facts_of_all(db, i64::MIN..=i64::MAX, ground.today)?;
    sort(&mut facts);
    Ok(facts
        .par_chunk_by(|one, next| one.client_id == next.client_id)
        .map(|of| order_days(&purchases(&bought(ground, of), ground.today)))
        .filter(|days| !days.is_empty())
        .collect())
}

fn bought(ground: &Ground, orders: &[Fact]) -> Vec<Purchase> {
    orders
        .iter()
        .map(|order| Purchase {
            day: order.day,
            sum: ground.in_firms(Money::new(order.sum_minor, order.currency)),
        })
        .collect()
}

/// From one client's orders by day. The gap of a client without a rhythm of his own, his class and what he counts as are
/// filled in later, since they depend on the others and on what else happened.
fn standing(ground: &Ground, orders: &[Fact]) -> Option<Standing> {
    let (firm, today) = (&ground.firm, ground.today);
    let client_id = orders.first()?.client_id;
    let all = bought(ground, orders);
    let purchases = purchases(&all, today);
    let days = order_days(&purchases);
    let (first, last) = (*days.first()?, *days.last()?);
    let rhythm = signal::rhythm(&days, None);

    // Sums: what is in the firm's currency by now.
    let is_own = |sum: &Money| sum.currency == firm.currency;
    let own = || orders.iter().zip(&all).filter(|(_, order)| is_own(&order.sum));
    let count = purchases.iter().filter(|one| is_own(&one.sum)).count().max(1) as f64;
    let total: i64 = own().map(|(_, order)| order.sum.minor).sum();
    let profit = |order: &Fact| {
        let profit = order.profit_minor.get()?;
        Some(ground.in_firms(Money::new(profit, order.currency)).minor)
    };
    let known = || own().filter(|(order, _)| order.profit_minor.get().is_some());
    let known_sum: i64 = known().map(|(_, order)| order.sum.minor).sum();
    let known_profit: i64 = known().filter_map(|(order, _)| profit(order)).sum();
    let margin = if known_sum > 0 {
        known_profit as f64 / known_sum as f64
    } else {
        firm.margin_share
    };
    let since = worth::own_year(last, firm.abc_days);
    let window = || own().filter(|(order, _)| order.day > since);
    let tells_profit = window().any(|(order, _)| order.profit_minor.get().is_some());
    let year = rfm::since(today);

    // The gap after the last order belongs to it. A year at least: three orders in one week are three orders a year,
    // not a hundred and fifty.
    let gaps = signal::gaps(&days);
    let evenness: Vec<f64> = gaps.iter().map(|gap| *gap as f64).collect();
    let gap = signal::median(gaps).unwrap_or_default();
    let span = ((last - first).num_days() as f64 + gap).max(365.25);
    let average = total as f64 / count;
    let orders_a_year = count * 365.25 / span;
    let volume = rhythm
        .and_then(|rhythm| signal::Volume::of(&purchases, &rhythm, ground.limits.of(client_id), today))
        .filter(|volume| is_own(&volume.sum));
    Some(Standing {
        client_id,
        orders: purchases.len() as i64,
        total_minor: total,
        average_minor: average.round() as i64,
        orders_a_year,
        yearly_minor: (average * orders_a_year * margin).round() as i64,
        profit_known: own().next().is_some() && own().all(|(order, _)| order.profit_minor.get().is_some()),
        gap_days: rhythm.map(|rhythm| rhythm.gap_days),
        own_rhythm: rhythm.is_some(),
        order_days: days.len() as i64,
        first_order_on: first,
        last_order_on: last,
        served_last: orders
            .iter()
            .rev()
            .filter(|order| order.sum_minor >= 0)
            .find_map(|order| order.served_by.get()),
        window_sum_minor: window().map(|(_, order)| order.sum.minor).sum(),
        window_profit_minor: tells_profit.then(|| window().filter_map(|(order, _)| profit(order)).sum()),
        abc: Abc::C,
        repeat_minor: purchases
            .iter()
            .filter(|one| is_own(&one.sum) && one.day > first)
            .map(|one| one.sum.minor)
            .sum(),
        year_days: days.iter().filter(|day| **day > year).count() as i64,
        year_minor: own()
            .filter(|(order, _)| order.day > year)
            .map(|(_, order)| order.sum.minor)
            .sum(),
        month_variation: variation(&monthly_sums(&purchases, since, gap)),
        gap_variation: variation(&evenness),
        volume: volume.map(|volume| Volume {
            days: volume.days,
            sum_minor: volume.sum.minor,
            usual_minor: volume.usual.minor,
        }),
        standing: signal::Standing::Buying,
        since: None,
        signal: None,
    })
}

/// Sets the class of each among all, in their order. Where profit is known of some, who bought before it was written down counts
/// with the firm's usual margin.
pub fn rank(ground: &Ground, places: &mut [Place]) {
    let by_profit = places.iter().any(|of| of.window_profit_minor.is_some());
    let earned: Vec<f64> = places
        .iter()
        .map(|of| match by_profit {
            true => of
                .window_profit_minor
                .map_or(of.window_sum_minor as f64 * ground.firm.margin_share, |profit| {
                    profit as f64
                }),
            false => of.window_sum_minor as f64,
        })
        .collect();
    for (place, abc) in places.iter_mut().zip(worth::abc(&earned)) {
        place.abc = abc;
    }
}

/// The firm's median gap: the middle of the clients' own medians.
pub fn firm_gap(places: &[Place]) -> Option<f64> {
    let mut gaps: Vec<f64> = places.iter().filter_map(|of| of.own_gap).collect();
    let middle = gaps.len() / 2;
    (!gaps.is_empty()).then(|| gaps.select_nth_unstable_by(middle, f64::total_cmp).1.max(1.0))
}
