//! The parameters under which the firm's own histories are most likely.
//!
//! Rule: fewer than [`ENOUGH`] repeat clients give no model, and a search that does not settle gives none either; both
//! are answers, not errors. Whoever has the same history is counted once with a weight, and what depends only on the
//! number of orders or on a time is computed once per value, so that 100 000 clients take a second. Edge: no standard
//! errors.

use super::super::minimum::{Lowest, lowest};
use super::{Buyer, Buying, Spending};
use rayon::iter::ParallelIterator;
use rayon::slice::ParallelSlice;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Repeat clients that a model needs (method, section 9).
pub const ENOUGH: usize = 100;

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "answer")]
pub enum Answer<Model> {
    /// The firm is too young or too small for statistics; the rhythm of each client has to do.
    NotEnough {
        repeat_clients: usize,
        wanted: usize,
    },
    /// There are enough clients, but many parameters explain them equally well.
    Unsettled {
        repeat_clients: usize,
    },
    Fitted(Fitted<Model>),
}

impl<Model> Answer<Model> {
    pub fn fitted(&self) -> Option<&Fitted<Model>> {
        match self {
            Answer::Fitted(fitted) => Some(fitted),
            Answer::NotEnough { .. } | Answer::Unsettled { .. } => None,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Fitted<Model> {
    pub model: Model,
    /// Natural logarithm of the likelihood at the maximum.
    pub log_likelihood: f64,
    pub clients: usize,
    pub repeat_clients: usize,
}

/// Where everybody buys alike or nobody ever leaves, the likelihood rises for ever while the model hardly changes any
/// more; parameters stop at e^±9, about 8 000 and 1/8 000.
const FARTHEST: f64 = 9.0;

/// Histories that one core adds up in one go.
const TOGETHER: usize = 8_192;

fn within(logs: &[f64]) -> bool {
    logs.iter().all(|log| log.abs() < FARTHEST)
}

/// MBG/NBD by maximum likelihood.
pub fn fit(buyers: &[Buyer]) -> Answer<Buying> {
    let repeat_clients = buyers.iter().filter(|buyer| buyer.repeats > 0).count();
    if repeat_clients < ENOUGH {
        return Answer::NotEnough {
            repeat_clients,
            wanted: ENOUGH,
        };
    }
    let ages: f64 = buyers.iter().map(|buyer| buyer.age).sum();
    let orders: f64 = buyers.iter().map(|buyer| f64::from(buyer.repeats) + 1.0).sum();
    let mut start = [0.0, (ages / orders).max(0.1).ln(), 0.0, 0.0];
    let mut step = 0.5;
    if let Some(some) = some_of(buyers) {
        start = most_likely(&some, start, step).at;
        step = 0.04;
    }
    let found = most_likely(buyers, start, step);
    if !found.settled {
        return Answer::Unsettled { repeat_clients };
    }
    Answer::Fitted(Fitted {
        model: buying(&found.at),
        log_likelihood: -found.value * buyers.len() as f64,
        clients: buyers.len(),
        repeat_clients,
    })
}

fn buying(logs: &[f64; 4]) -> Buying {
    let [r, alpha, a, b] = logs.map(f64::exp);
    Buying { r, alpha, a, b }
}

/// The height is per client, so that "close" means the same for a hundred clients and for a hundred thousand.
fn most_likely(buyers: &[Buyer], start: [f64; 4], step: f64) -> Lowest<4> {
    let histories = Histories::of(buyers);
    let height = |logs: &[f64; 4]| match within(logs) {
        true => -histories.log_likelihood(&buying(logs)) / buyers.len() as f64,
        false => f64::INFINITY,
    };
    lowest(height, start, step)
}

/// Of very many, an even few to find the neighbourhood of the maximum with; `None` when all are few enough.
fn some_of<Of: Copy>(all: &[Of]) -> Option<Vec<Of>> {
    const FEW: usize = 4_000;
    (all.len() > 2 * FEW).then(|| all.iter().copied().step_by(all.len() / FEW).collect())
}

/// Gamma-Gamma by maximum likelihood: of every repeat client the number of his repeat orders and their mean. Means of
/// nothing or less (all refunded) say nothing about an order and are left out.
pub fn fit_spending(means: &[(u32, f64)]) -> Answer<Spending> {
    let means: Vec<(u32, f64)> = means
        .iter()
        .copied()
        .filter(|(x, mean)| *x > 0 && *mean > 0.0)
        .collect();
    let repeat_clients = means.len();
    if repeat_clients < ENOUGH {
        return Answer::NotEnough {
            repeat_clients,
            wanted: ENOUGH,
        };
    }
    let mut start = [
        0.0,
        1.0,
        means.iter().map(|(_, mean)| mean).sum::<f64>().ln() - (repeat_clients as f64).ln(),
    ];
    let mut step = 0.5;
    if let Some(some) = some_of(&means) {
        start = most_likely_spending(&some, start, step).at;
        step = 0.04;
    }
    let found = most_likely_spending(&means, start, step);
    if !found.settled {
        return Answer::Unsettled { repeat_clients };
    }
    Answer::Fitted(Fitted {
        model: spending(&found.at),
        log_likelihood: -found.value * repeat_clients as f64,
        clients: repeat_clients,
        repeat_clients,
    })
}

fn spending(logs: &[f64; 3]) -> Spending {
    let [p, q, v] = logs.map(f64::exp);
    Spending { p, q, v }
}

fn most_likely_spending(means: &[(u32, f64)], start: [f64; 3], step: f64) -> Lowest<3> {
    let mut clients: BTreeMap<u32, f64> = BTreeMap::new();
    for (x, _) in means {
        *clients.entry(*x).or_default() += 1.0;
    }
    let logs_of_means: f64 = means.iter().map(|(_, mean)| mean.ln()).sum();
    let weighted_logs: f64 = means.iter().map(|(x, mean)| f64::from(*x) * mean.ln()).sum();
    // `v` is free of the wall: it follows the size of the currency.
    let height = |logs: &[f64; 3]| {
        if !within(&logs[..2]) {
            return f64::INFINITY;
        }
        let model = spending(logs);
        let Spending { p, q, v } = model;
        let of_counts: f64 = clients
            .iter()
            .map(|(x, n)| n * model.order_count_part(f64::from(*x)))
            .sum();
        let of_one = |(x, mean): &(u32, f64)| (p * f64::from(*x) + q) * (f64::from(*x) * mean + v).ln();
        let of_sums: Vec<f64> = means
            .par_chunks(TOGETHER)
            .map(|means| means.iter().map(of_one).sum())
            .collect();
        -(of_counts + p * weighted_logs - logs_of_means - of_sums.iter().sum::<f64>()) / means.len() as f64
    };
    lowest(height, start, step)
}

/// Histories without their repetitions: each row points at its number of orders and at its two times.
struct Histories {
    times: Vec<f64>,
    counts: Vec<(f64, f64)>,
    rows: Vec<Row>,
}

struct Row {
    count: usize,
    last: usize,
    age: usize,
    weight: f64,
}

impl Histories {
    fn of(buyers: &[Buyer]) -> Histories {
        let mut times: Vec<f64> = buyers.iter().flat_map(|buyer| [buyer.last, buyer.age]).collect();
        times.sort_unstable_by(f64::total_cmp);
        times.dedup();
        let at = |time: f64| times.partition_point(|known| *known < time);
        let mut weights: BTreeMap<(u32, usize, usize), f64> = BTreeMap::new();
        for buyer in buyers {
            *weights
                .entry((buyer.repeats, at(buyer.last), at(buyer.age)))
                .or_default() += 1.0;
        }
        let mut counts: Vec<(f64, f64)> = Vec::new();
        let mut rows = Vec::with_capacity(weights.len());
        for ((repeats, last, age), weight) in weights {
            let x = f64::from(repeats);
            match counts.last_mut() {
                Some((known, clients)) if *known == x => *clients += weight,
                _ => counts.push((x, weight)),
            }
            rows.push(Row {
                count: counts.len() - 1,
                last,
                age,
                weight,
            });
        }
        Histories { times, counts, rows }
    }

    /// The sum of [`Buying::log_likelihood`] over all clients.
    fn log_likelihood(&self, model: &Buying) -> f64 {
        let Buying { r, alpha, a, b } = *model;
        let logs: Vec<f64> = self.times.iter().map(|time| (alpha + time).ln()).collect();
        let odds: Vec<f64> = self.counts.iter().map(|(x, _)| a.ln() - (b + x).ln()).collect();
        let of_counts: f64 = self
            .counts
            .iter()
            .map(|(x, clients)| clients * (model.order_count_part(*x) + r * alpha.ln()))
            .sum();
        let of_row = |row: &Row| {
            let rate = r + self.counts[row.count].0;
            let (last, age) = (logs[row.last], logs[row.age]);
            row.weight * (super::ln_one_plus_exp(odds[row.count] + rate * (age - last)) - rate * age)
        };
        // Added up in one order on however many cores, so that the same clients give the same digits.
        let of_times: Vec<f64> = self
            .rows
            .par_chunks(TOGETHER)
            .map(|rows| rows.iter().map(of_row).sum())
            .collect();
        of_counts + of_times.iter().sum::<f64>()
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{CDNOW, CdShop};
    use super::*;

    #[test]
    fn the_cd_shop_s_model_is_the_published_maximum() {
        let shop = CdShop::up_to("1997-09-30");
        let answer = fit(&shop.buyers());
        let fitted = answer.fitted().unwrap();
        assert_eq!(fitted.clients, 2357);
        let Buying { r, alpha, a, b } = fitted.model;
        for (name, found, published) in [
            ("r", r, 0.5248),
            ("alpha", alpha, 6.1831),
            ("a", a, 0.8914),
            ("b", b, 1.6140),
        ] {
            assert!(
                (found - published).abs() < 5e-4,
                "{name}: {found} instead of {published}"
            );
        }
        let summed: f64 = shop
            .buyers()
            .iter()
            .map(|buyer| fitted.model.log_likelihood(buyer))
            .sum();
        assert!(
            (summed - fitted.log_likelihood).abs() < 1e-6,
            "grouped or one by one, it is the same sum"
        );
    }

    #[test]
    fn the_cd_shop_s_orders_are_worth_what_was_published() {
        let answer = fit_spending(&CdShop::up_to("1997-09-30").means());
        let Spending { p, q, v } = answer.fitted().unwrap().model;
        for (name, found, published) in [("p", p, 6.25), ("q", q, 3.744), ("v", v, 15.444)] {
            assert!(
                (found / published - 1.0).abs() < 1e-3,
                "{name}: {found} instead of {published}"
            );
        }
    }

    #[test]
    fn a_maximum_is_higher_than_all_around_it() {
        let shop = CdShop::up_to("1997-09-30");
        let answer = fit(&shop.buyers());
        let best = answer.fitted().unwrap();
        let of = |model: Buying| -> f64 { shop.buyers().iter().map(|buyer| model.log_likelihood(buyer)).sum() };
        for change in [0.99, 1.01] {
            let m = best.model;
            for beside in [
                Buying { r: m.r * change, ..m },
                Buying {
                    alpha: m.alpha * change,
                    ..m
                },
                Buying { a: m.a * change, ..m },
                Buying { b: m.b * change, ..m },
            ] {
                assert!(of(beside) < best.log_likelihood);
            }
        }
    }

    #[test]
    fn ninety_nine_repeat_clients_are_not_enough() {
        let mut buyers: Vec<Buyer> = CdShop::up_to("1997-09-30").buyers();
        buyers.retain(|buyer| buyer.repeats > 0);
        buyers.truncate(99);
        buyers.push(Buyer {
            repeats: 0,
            last: 0.0,
            age: 30.0,
        });
        assert_eq!(
            fit(&buyers),
            Answer::NotEnough {
                repeat_clients: 99,
                wanted: 100
            }
        );
        assert_eq!(
            fit_spending(&[]),
            Answer::NotEnough {
                repeat_clients: 0,
                wanted: 100
            }
        );
    }

    #[test]
    fn clients_who_all_buy_alike_and_never_leave_are_a_model_too() {
        let alike = vec![
            Buyer {
                repeats: 12,
                last: 48.0,
                age: 50.0
            };
            300
        ];
        let model = fit(&alike).fitted().unwrap().model;
        assert!(model.alive(&alike[0]) > 0.99);
        let in_five_weeks = model.expected(&alike[0], 5.0);
        assert!(
            (in_five_weeks - 1.2).abs() < 0.02,
            "12 orders in 50 weeks, so 1.2 in 5: {in_five_weeks}"
        );
    }

    #[test]
    fn roubles_and_kopecks_give_the_same_model() {
        let means = CdShop::up_to("1997-09-30").means();
        let in_kopecks: Vec<(u32, f64)> = means.iter().map(|(x, mean)| (*x, mean * 100.0)).collect();
        let of = |answer: Answer<Spending>| answer.fitted().unwrap().model;
        let (whole, minor) = (of(fit_spending(&means)), of(fit_spending(&in_kopecks)));
        assert!((whole.p / minor.p - 1.0).abs() < 1e-4 && (whole.v * 100.0 / minor.v - 1.0).abs() < 1e-4);
    }

    #[test]
    fn the_sample_is_whole() {
        assert_eq!(CDNOW.lines().count(), 6919);
    }
}
