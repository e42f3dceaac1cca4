//! The parameters of what an order is worth under which the firm's own order sums are most likely.
//!
//! Rule and edge as in [`super::fit`].

use super::Spending;
use super::fit::{Answer, ENOUGH, FARTHEST, Fitted, TOGETHER, added, most_likely, some_of, within};
use rayon::iter::ParallelIterator;
use rayon::slice::ParallelSlice;
use std::collections::BTreeMap;

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
    let start = [
        0.0,
        1.0,
        means.iter().map(|(_, mean)| mean).sum::<f64>().ln() - (repeat_clients as f64).ln(),
    ];
    let some = some_of(&means);
    let (all, some) = (Means::of(&means), some.as_deref().map(Means::of));
    let found = most_likely(
        |logs| all.sloped(logs),
        some.map(|some| move |logs: &_| some.sloped(logs)),
        start,
        [FARTHEST, FARTHEST, f64::INFINITY],
    );
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

/// Means of repeat clients, with what of them does not depend on the parameters.
struct Means<'m> {
    means: &'m [(u32, f64)],
    /// Numbers of repeat orders with how many clients have them.
    counts: Vec<(f64, f64)>,
    logs: f64,
    weighted_logs: f64,
}

impl Means<'_> {
    fn of(means: &[(u32, f64)]) -> Means<'_> {
        let mut counts: BTreeMap<u32, f64> = BTreeMap::new();
        for (x, _) in means {
            *counts.entry(*x).or_default() += 1.0;
        }
        Means {
            means,
            counts: counts.into_iter().map(|(x, clients)| (f64::from(x), clients)).collect(),
            logs: means.iter().map(|(_, mean)| mean.ln()).sum(),
            weighted_logs: means.iter().map(|(x, mean)| f64::from(*x) * mean.ln()).sum(),
        }
    }

    /// The height per client and its slope by the logarithm of each parameter.
    fn sloped(&self, logs: &[f64; 3]) -> (f64, [f64; 3]) {
        // `v` is free of the wall: it follows the size of the currency.
        if !within(&logs[..2]) {
            return (f64::INFINITY, [0.0; 3]);
        }
        let model = spending(logs);
        let Spending { p, q, v } = model;
        // Value, then by p, q and v.
        let of_one = |(x, mean): &(u32, f64)| {
            let x = f64::from(*x);
            let (log, all) = ((x * mean + v).ln(), p * x + q);
            [all * log, x * log, log, all / (x * mean + v)].map(|part| -part)
        };
        let of_sums: Vec<[f64; 4]> = self
            .means
            .par_chunks(TOGETHER)
            .map(|means| means.iter().map(of_one).fold([0.0; 4], added))
            .collect();
        let mut sum = of_sums.into_iter().fold([0.0; 4], added);
        for (x, clients) in &self.counts {
            let turn = digamma(p * x + q);
            let by_p = x * (turn - digamma(p * x) + x.ln());
            let part = [model.order_count_part(*x), by_p, turn - digamma(q) + v.ln(), q / v];
            sum = added(sum, part.map(|part| clients * part));
        }
        sum = added(sum, [p * self.weighted_logs - self.logs, self.weighted_logs, 0.0, 0.0]);
        let [value, by_p, by_q, by_v] = sum.map(|part| -part / self.means.len() as f64);
        (value, [p * by_p, q * by_q, v * by_v])
    }
}

/// The slope of lnΓ, for x above 0: ψ(x) = ψ(x+1) − 1/x until the asymptotic series is exact to the last digits
/// (Abramowitz and Stegun, 6.3.5 and 6.3.18).
fn digamma(mut x: f64) -> f64 {
    let mut below = 0.0;
    while x < 10.0 {
        below += 1.0 / x;
        x += 1.0;
    }
    let square = 1.0 / (x * x);
    let series = square
        * (1.0 / 12.0 - square * (1.0 / 120.0 - square * (1.0 / 252.0 - square * (1.0 / 240.0 - square / 132.0))));
    x.ln() - 0.5 / x - series - below
}

#[cfg(test)]
mod tests {
    use super::super::tests::CdShop;
    use super::*;

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
    fn the_slope_of_the_gamma_function_s_logarithm_is_known() {
        assert!(
            (digamma(1.0) + 0.577_215_664_901_532_9).abs() < 1e-13,
            "minus Euler's constant"
        );
        assert!((digamma(0.5) + 1.963_510_026_021_423_5).abs() < 1e-13);
        for x in [0.01, 0.3, 2.5, 9.9, 10.1, 400.0] {
            assert!((digamma(x + 1.0) - digamma(x) - 1.0 / x).abs() < 1e-11 / x, "{x}");
        }
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
    fn the_slope_is_that_of_the_height() {
        let means = CdShop::up_to("1997-09-30").means();
        let means = Means::of(&means);
        let logs = [1.2, 1.1, 2.9];
        for axis in 0..3 {
            let (mut up, mut down) = (logs, logs);
            (up[axis], down[axis]) = (logs[axis] + 1e-5, logs[axis] - 1e-5);
            let measured = (means.sloped(&up).0 - means.sloped(&down).0) / 2e-5;
            let told = means.sloped(&logs).1[axis];
            assert!((measured - told).abs() < 1e-7, "{axis}: {measured} {told}");
        }
    }

    #[test]
    fn nobody_who_came_again_is_not_enough() {
        assert_eq!(
            fit_spending(&[]),
            Answer::NotEnough {
                repeat_clients: 0,
                wanted: 100
            }
        );
    }
}
