//! The parameters under which the firm's own histories are most likely.
//!
//! Rule: fewer than [`ENOUGH`] repeat clients give no model, and a search that does not settle gives none either; both
//! are answers, not errors. Whoever has the same history is counted once with a weight, and what depends only on the
//! number of orders or on a time is computed once per value, so that 100 000 clients take a second. Edge: no standard
//! errors.

use super::super::minimum::{Lowest, downhill, lowest};
use super::{Buyer, Buying};
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
/// more; parameters stop at e^±9, about 8 000 and 1/8 000, and the others go on to the most likely there.
pub(super) const FARTHEST: f64 = 9.0;

/// Histories that one core adds up in one go.
pub(super) const TOGETHER: usize = 8_192;

pub(super) fn within(logs: &[f64]) -> bool {
    logs.iter().all(|log| log.abs() <= FARTHEST)
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
    let start = [0.0, (ages / orders).max(0.1).ln(), 0.0, 0.0];
    let (all, some) = (Histories::of(buyers), some_of(buyers).map(|some| Histories::of(&some)));
    let found = most_likely(
        |logs| all.sloped(logs),
        some.map(|some| move |logs: &_| some.sloped(logs)),
        start,
        [FARTHEST; 4],
    );
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

/// Where the height is lowest; its value and its slope are told per client, so that "close" means the same for a hundred clients
/// and for a hundred thousand. `some` of very many show the neighbourhood and how the ground bends there; from there it goes
/// downhill among all.
pub(super) fn most_likely<const N: usize>(
    all: impl Fn(&[f64; N]) -> (f64, [f64; N]),
    some: Option<impl Fn(&[f64; N]) -> (f64, [f64; N])>,
    start: [f64; N],
    walls: [f64; N],
) -> Lowest<N> {
    let Some(some) = some else {
        return lowest(|logs| all(logs).0, start, 0.5);
    };
    let near = lowest(|logs| some(logs).0, start, 0.5).at;
    let (near, bend) = match downhill(&some, near, None, walls) {
        Some((found, bend)) => (found.at, Some(bend)),
        None => (near, None),
    };
    match downhill(&all, near, bend, walls) {
        Some((found, _)) => found,
        None => lowest(|logs| all(logs).0, near, 0.04),
    }
}

/// Of very many, an even few to find the neighbourhood of the maximum with; `None` when all are few enough.
pub(super) fn some_of<Of: Copy>(all: &[Of]) -> Option<Vec<Of>> {
    const FEW: usize = 1_000;
    (all.len() > 8 * FEW).then(|| all.iter().copied().step_by(all.len() / FEW).collect())
}

/// Histories without their repetitions: each row points at its number of orders and at its two times.
struct Histories {
    clients: f64,
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
        Histories {
            clients: buyers.len() as f64,
            times,
            counts,
            rows,
        }
    }

    /// [`Buying::log_likelihood`] of all clients, as a height per client, and its slope by the logarithm of each parameter.
    fn sloped(&self, logs: &[f64; 4]) -> (f64, [f64; 4]) {
        if !within(logs) {
            return (f64::INFINITY, [0.0; 4]);
        }
        let model = buying(logs);
        let Buying { r, alpha, a, b } = model;
        let logs: Vec<(f64, f64)> = self
            .times
            .iter()
            .map(|time| ((alpha + time).ln(), 1.0 / (alpha + time)))
            .collect();
        let odds: Vec<f64> = self.counts.iter().map(|(x, _)| a.ln() - (b + x).ln()).collect();
        // Value, then by r, alpha, a and b.
        let of_row = |row: &Row| {
            let x = self.counts[row.count].0;
            let rate = r + x;
            let ((last, by_last), (age, by_age)) = (logs[row.last], logs[row.age]);
            let odds = odds[row.count] + rate * (age - last);
            let (log, gone) = super::ln_one_plus_exp(odds);
            let value = log - rate * age;
            let by_alpha = gone * rate * (by_age - by_last) - rate * by_age;
            [value, gone * (age - last) - age, by_alpha, gone / a, -gone / (b + x)].map(|part| row.weight * part)
        };
        // Added up in one order on however many cores, so that the same clients give the same digits.
        let of_times: Vec<[f64; 5]> = self
            .rows
            .par_chunks(TOGETHER)
            .map(|rows| rows.iter().map(of_row).fold([0.0; 5], added))
            .collect();
        let mut sum = of_times.into_iter().fold([0.0; 5], added);
        // lnΓ(r+x) − lnΓ(r) is the sum of ln(r+k) over k < x, and so on: its slope is a sum of 1/(r+k).
        let (mut by_r, mut by_both, mut by_b, mut k) = (0.0, 0.0, 0.0, 0.0);
        for (x, clients) in &self.counts {
            while k < *x {
                by_r += 1.0 / (r + k);
                by_both += 1.0 / (a + b + k);
                by_b += 1.0 / (b + k);
                k += 1.0;
            }
            let (both, only_b) = (by_both + 1.0 / (a + b + k), by_b + 1.0 / (b + k));
            let value = model.order_count_part(*x) + r * alpha.ln();
            let part = [value, by_r + alpha.ln(), r / alpha, -both, only_b - both].map(|part| clients * part);
            sum = added(sum, part);
        }
        let [value, by_r, by_alpha, by_a, by_b] = sum.map(|part| -part / self.clients);
        (value, [r * by_r, alpha * by_alpha, a * by_a, b * by_b])
    }
}

pub(super) fn added<const N: usize>(sum: [f64; N], part: [f64; N]) -> [f64; N] {
    std::array::from_fn(|at| sum[at] + part[at])
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
    fn the_slope_is_that_of_the_height() {
        let buyers = CdShop::up_to("1997-09-30").buyers();
        let histories = Histories::of(&buyers);
        let logs = [-0.3, 1.5, 0.2, 0.6];
        let (value, slope) = histories.sloped(&logs);
        let height = |logs: &[f64; 4]| histories.sloped(logs).0;
        let of_one = |buyer: &Buyer| buying(&logs).log_likelihood(buyer);
        let one_by_one: f64 = buyers.iter().map(of_one).sum();
        assert!((value + one_by_one / histories.clients).abs() < 1e-10);
        for axis in 0..4 {
            let (mut up, mut down) = (logs, logs);
            (up[axis], down[axis]) = (logs[axis] + 1e-5, logs[axis] - 1e-5);
            let measured = (height(&up) - height(&down)) / 2e-5;
            assert!(
                (measured - slope[axis]).abs() < 1e-7,
                "{axis}: {measured} {}",
                slope[axis]
            );
        }
    }

    #[test]
    fn ten_thousand_clients_give_the_maximum_that_the_simplex_alone_finds() {
        let shop = CdShop::up_to("1997-09-30");
        let five = |of: Vec<Buyer>| (0..5).flat_map(|_| of.clone()).collect::<Vec<_>>();
        let many = five(shop.buyers());
        assert!(some_of(&many).is_some(), "so many begin with a few of them");
        let histories = Histories::of(&many);
        let downhill = downhill(|logs| histories.sloped(logs), [0.0; 4], None, [FARTHEST; 4]);
        assert!(downhill.is_some(), "the slope leads there from afar");
        let (quick, slow) = (fit(&many), lowest(|logs| histories.sloped(logs).0, [0.0; 4], 0.5));
        let (quick, slow) = (quick.fitted().unwrap().model, buying(&slow.at));
        for (quick, slow) in [
            (quick.r, slow.r),
            (quick.alpha, slow.alpha),
            (quick.a, slow.a),
            (quick.b, slow.b),
        ] {
            assert!((quick / slow - 1.0).abs() < 1e-4, "{quick} {slow}");
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
    fn the_sample_is_whole() {
        assert_eq!(CDNOW.lines().count(), 6919);
    }
}
