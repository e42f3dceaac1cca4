//! Whom to take into the drive: the set of cases that fills the driver's hours and the budget best (method, section 4).
//!
//! Cases are taken by expected value per hour until the hours or the money run out; then one is exchanged for another as
//! long as the whole gains. Where money binds, a second and a third beginning (by value per share of both limits, by
//! value per money) are tried and the best end is kept. The best set is not promised: filling two limits exactly is a
//! knapsack of two dimensions. What is promised is [`Picked::at_most_minor`], a sum that no set can exceed, so that the
//! screen can say how near the proposal is.
//!
//! Rule: good riddance, lost twice, "do not contact" and cases already in work are never taken, not even by a pin; a
//! client pinned by the user is taken before all others, even over the capacity, and the overrun is shown. Edge: a case
//! is taken whole, and what a case costs and brings is computed by [`super::worth`].

mod means;

pub use means::{Means, Period, Promised, weeks_left};

use serde::{Deserialize, Serialize};
use std::collections::HashSet;

/// Somebody who could be won back. Time in minutes and sums in minor units, so that the filling is exact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Candidate {
    pub id: i64,
    pub expected_minor: i64,
    pub minutes: i64,
    pub cost_minor: i64,
    pub barred: Option<Barred>,
    pub pin: Option<Pin>,
}

/// What keeps a client out of the drive whatever he would bring.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum Barred {
    InWork,
    /// His case was closed without a return.
    Closed,
    LostTwice,
    DoNotContact,
    GoodRiddance,
}

/// The user's own hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum Pin {
    In,
    Out,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum LeftOut {
    /// The hours are used up.
    Hours,
    /// There were hours for him, but no money.
    Budget,
    /// The user took him out.
    ByHand,
    /// His return would cost what it brings, or more.
    NothingToExpect,
    Barred(Barred),
}

/// What the driver has; `None` is no limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Capacity {
    pub minutes: Option<i64>,
    pub budget_minor: Option<i64>,
}

impl Capacity {
    /// Hours a week over whole weeks.
    pub fn of(hours_a_week: f64, weeks: u32, budget_minor: Option<i64>) -> Capacity {
        let minutes = (hours_a_week * 60.0 * f64::from(weeks)).round() as i64;
        Capacity {
            minutes: Some(minutes),
            budget_minor,
        }
    }

    fn holds(&self, load: Load) -> bool {
        self.minutes.is_none_or(|limit| load.minutes <= limit)
            && self.budget_minor.is_none_or(|limit| load.cost_minor <= limit)
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picked {
    /// Above the line: pinned ones first, then by value per hour.
    pub taken: Vec<i64>,
    /// Below the line, in the order in which they would come next, then those who may not be taken.
    pub left_out: Vec<(i64, LeftOut)>,
    pub minutes: i64,
    pub cost_minor: i64,
    pub expected_minor: i64,
    /// No set with the same pins and limits can bring more.
    pub at_most_minor: i64,
    /// Pins alone are more than the driver can do.
    pub over: bool,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Load {
    minutes: i64,
    cost_minor: i64,
    expected_minor: i64,
}

impl Load {
    fn and(self, one: &Candidate) -> Load {
        Load {
            minutes: self.minutes + one.minutes,
            cost_minor: self.cost_minor + one.cost_minor,
            expected_minor: self.expected_minor + one.expected_minor,
        }
    }

    fn without(self, one: &Candidate) -> Load {
        Load {
            minutes: self.minutes - one.minutes,
            cost_minor: self.cost_minor - one.cost_minor,
            expected_minor: self.expected_minor - one.expected_minor,
        }
    }
}

/// The proposal. The same candidates give the same one, whatever order they come in.
pub fn pick(candidates: &[Candidate], capacity: Capacity) -> Picked {
    let mut all: Vec<&Candidate> = candidates.iter().collect();
    all.sort_by(|a, b| per(b, b.minutes).total_cmp(&per(a, a.minutes)).then(a.id.cmp(&b.id)));
    let (pinned, others): (Vec<&Candidate>, Vec<&Candidate>) = all
        .into_iter()
        .partition(|one| one.barred.is_none() && one.pin == Some(Pin::In));
    let is_free = |one: &&&Candidate| one.barred.is_none() && one.pin.is_none() && one.expected_minor > 0;
    let free: Vec<&Candidate> = others.iter().filter(is_free).copied().collect();

    let base = pinned.iter().fold(Load::default(), |load, one| load.and(one));
    let chosen = fill(&free, capacity, base);
    let mut load = base;
    let mut taken: Vec<i64> = pinned.iter().map(|one| one.id).collect();
    let mut is_taken: HashSet<i64> = taken.iter().copied().collect();
    for (one, _) in free.iter().zip(&chosen).filter(|(_, chosen)| **chosen) {
        load = load.and(one);
        taken.push(one.id);
        is_taken.insert(one.id);
    }
    let why = |one: &Candidate| match (one.barred, one.pin) {
        (Some(barred), _) => LeftOut::Barred(barred),
        (None, Some(_)) => LeftOut::ByHand,
        (None, None) if one.expected_minor <= 0 => LeftOut::NothingToExpect,
        (None, None) if capacity.minutes.is_some_and(|limit| load.minutes + one.minutes > limit) => LeftOut::Hours,
        (None, None) => LeftOut::Budget,
    };
    let mut below: Vec<&Candidate> = others.into_iter().filter(|one| !is_taken.contains(&one.id)).collect();
    // Whom the user took out stays where he would come; who brings nothing and who may not be taken come last.
    below.sort_by_key(|one| (one.barred.is_some(), one.expected_minor <= 0));
    Picked {
        left_out: below.into_iter().map(|one| (one.id, why(one))).collect(),
        at_most_minor: base.expected_minor + ceiling(&free, capacity, base),
        over: !capacity.holds(base),
        taken,
        minutes: load.minutes,
        cost_minor: load.cost_minor,
        expected_minor: load.expected_minor,
    }
}

/// Value per unit of what is scarce; what takes nothing of it comes first.
fn per(one: &Candidate, scarce: i64) -> f64 {
    if scarce > 0 {
        one.expected_minor as f64 / scarce as f64
    } else {
        f64::INFINITY
    }
}

/// Which of `free`, sorted by value per hour, are taken on top of `base`.
fn fill(free: &[&Candidate], capacity: Capacity, base: Load) -> Vec<bool> {
    let mut beginnings: Vec<Vec<usize>> = vec![(0..free.len()).collect()];
    if let Some(budget) = capacity.budget_minor.filter(|budget| *budget > 0) {
        let minutes = capacity.minutes.filter(|minutes| *minutes > 0);
        let share = |one: &Candidate| {
            minutes.map_or(0.0, |minutes| one.minutes as f64 / minutes as f64) + one.cost_minor as f64 / budget as f64
        };
        beginnings.push(by(free, |one| {
            one.expected_minor as f64 / share(one).max(f64::MIN_POSITIVE)
        }));
        beginnings.push(by(free, |one| per(one, one.cost_minor)));
    }
    let mut best: Option<(i64, Vec<bool>)> = None;
    for order in beginnings {
        let mut chosen = vec![false; free.len()];
        let mut load = base;
        for index in &order {
            let with = load.and(free[*index]);
            if capacity.holds(with) {
                load = with;
                chosen[*index] = true;
            }
        }
        let load = exchange(free, capacity, load, &mut chosen);
        if best.as_ref().is_none_or(|(value, _)| load.expected_minor > *value) {
            best = Some((load.expected_minor, chosen));
        }
    }
    best.map(|(_, chosen)| chosen).unwrap_or_default()
}

fn by(free: &[&Candidate], worth: impl Fn(&Candidate) -> f64) -> Vec<usize> {
    let mut order: Vec<usize> = (0..free.len()).collect();
    order.sort_by(|a, b| worth(free[*b]).total_cmp(&worth(free[*a])).then(a.cmp(b)));
    order
}

/// How many on each side of the line are tried against each other; those far from it have nothing to gain.
const NEAR: usize = 150;

/// The best single exchange, and whoever fits after it, again and again until none gains.
fn exchange(free: &[&Candidate], capacity: Capacity, mut load: Load, chosen: &mut [bool]) -> Load {
    for _ in 0..NEAR {
        let inside: Vec<usize> = (0..free.len())
            .rev()
            .filter(|index| chosen[*index])
            .take(NEAR)
            .collect();
        let outside: Vec<usize> = (0..free.len()).filter(|index| !chosen[*index]).take(NEAR).collect();
        let swaps = outside
            .iter()
            .flat_map(|comes| inside.iter().map(move |goes| (*comes, *goes)));
        let best = swaps
            .map(|(comes, goes)| (load.without(free[goes]).and(free[comes]), comes, goes))
            .filter(|(with, ..)| with.expected_minor > load.expected_minor && capacity.holds(*with))
            .max_by_key(|(with, comes, goes)| (with.expected_minor, std::cmp::Reverse((*comes, *goes))));
        let Some((with, comes, goes)) = best else { break };
        (chosen[comes], chosen[goes], load) = (true, false, with);
        for index in outside {
            let with = load.and(free[index]);
            if !chosen[index] && capacity.holds(with) {
                (chosen[index], load) = (true, with);
            }
        }
    }
    load
}

/// The smaller of what the hours alone and the money alone would hold if cases could be cut (Dantzig's bound, 1957).
fn ceiling(free: &[&Candidate], capacity: Capacity, base: Load) -> i64 {
    let cut = |left: i64, scarce: &dyn Fn(&Candidate) -> i64| {
        let mut left = left.max(0);
        let mut value = 0.0;
        for index in by(free, |one| per(one, scarce(one))) {
            let (one, need) = (free[index], scarce(free[index]));
            let share = if need <= left { 1.0 } else { left as f64 / need as f64 };
            value += share * one.expected_minor as f64;
            left -= need.min(left);
        }
        value.floor() as i64
    };
    let all: i64 = free.iter().map(|one| one.expected_minor).sum();
    let hours = capacity
        .minutes
        .map(|limit| cut(limit - base.minutes, &|one| one.minutes));
    let money = capacity
        .budget_minor
        .map(|limit| cut(limit - base.cost_minor, &|one| one.cost_minor));
    [hours, money].into_iter().flatten().fold(all, i64::min)
}

#[cfg(test)]
mod tests;
