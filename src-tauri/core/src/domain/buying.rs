//! How the firm's clients buy: the MBG/NBD model of order days and the Gamma-Gamma model of order sums (method, section 9).
//!
//! Everybody buys at random moments at his own rate (Gamma with shape `r` and rate `alpha`, in weeks) and may leave for
//! good on his first day or after any later order, with a probability of his own (Beta with `a` and `b`). Unlike BG/NBD,
//! which holds every one-time buyer to be alive, this one is defined for those without a repeat order
//! (E. P. Batislam, M. Denizel, A. Filiztekin, Int. J. of Research in Marketing 24, 2007; D. Hoppe and U. Wagner,
//! Marketing JRM 29, 2007). What an order is worth is taken from P. Fader and B. Hardie, "The Gamma-Gamma Model of
//! Monetary Value", 2013.
//!
//! Rule: P(alive) says how likely he still buys if nobody does anything. It is never the chance to win him back, which
//! is [`super::worth::chance`]. Edge: no seasons, no prices, no groups; fewer than [`ENOUGH`] repeat clients are no
//! model, and [`fit`] says so.

mod fit;
mod fit_spending;
mod weeks;

pub use fit::{Answer, ENOUGH, Fitted, fit};
pub use fit_spending::fit_spending;
pub use weeks::{Week, weekly};

use serde::{Deserialize, Serialize};

/// What the model knows of one client. Times are weeks since his first order.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Buyer {
    /// Order days after the first one.
    pub repeats: u32,
    /// Age at the last order; 0 without a repeat order.
    pub last: f64,
    /// Age now.
    pub age: f64,
}

/// The four parameters of MBG/NBD; all positive. Time is in weeks.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Buying {
    pub r: f64,
    pub alpha: f64,
    pub a: f64,
    pub b: f64,
}

impl Buying {
    /// P(alive) = 1 / (1 + a/(b+x) · ((α+T)/(α+t_x))^(r+x)): the chance that he has not left yet, 0 to 1.
    pub fn alive(&self, buyer: &Buyer) -> f64 {
        1.0 / (1.0 + self.gone_odds(buyer).exp())
    }

    /// The logarithm of the odds that he has left.
    fn gone_odds(&self, buyer: &Buyer) -> f64 {
        let x = f64::from(buyer.repeats);
        let silence = (self.alpha + buyer.age).ln() - (self.alpha + buyer.last).ln();
        self.a.ln() - (self.b + x).ln() + (self.r + x) * silence
    }

    /// The logarithm of the probability of this client's history (section 9).
    pub fn log_likelihood(&self, buyer: &Buyer) -> f64 {
        let Buying { r, alpha, .. } = *self;
        let x = f64::from(buyer.repeats);
        self.order_count_part(x) + r * alpha.ln() - (r + x) * (alpha + buyer.age).ln()
            + ln_one_plus_exp(self.gone_odds(buyer)).0
    }

    /// The terms that depend on the number of repeat orders alone:
    /// lnΓ(r+x) − lnΓ(r) + lnΓ(a+b) + lnΓ(b+x+1) − lnΓ(b) − lnΓ(a+b+x+1).
    fn order_count_part(&self, x: f64) -> f64 {
        let Buying { r, a, b, .. } = *self;
        ln_gamma(r + x) - ln_gamma(r) + ln_gamma(a + b) + ln_gamma(b + x + 1.0)
            - ln_gamma(b)
            - ln_gamma(a + b + x + 1.0)
    }

    /// Repeat orders to expect from him in the next `weeks`, his P(alive) included (Hoppe and Wagner, 2007):
    ///
    /// P(alive) · (a+b+x)/(a−1) · (1 − ((α+T)/(α+T+t))^(r+x) · ₂F₁(r+x, b+x+1; a+b+x; z)), z = t/(α+T+t).
    ///
    /// Computed after Euler's transformation, (1−z)^(r+x) · ₂F₁(r+x, b+x+1; c; z) = (1−z)^(a−1) · ₂F₁(a+b−r, a−1; c; z),
    /// whose terms stay small however many orders he placed.
    pub fn expected(&self, buyer: &Buyer, weeks: f64) -> f64 {
        let c = self.a + self.b + f64::from(buyer.repeats);
        self.alive(buyer) * self.orders_of_the_living(c, c, self.alpha + buyer.age, weeks)
    }

    /// Repeat orders to expect of a new client by the age of `weeks`:
    /// b/(a−1) · (1 − (α/(α+t))^r · ₂F₁(r, b+1; a+b; t/(α+t))).
    pub fn expected_by_age(&self, weeks: f64) -> f64 {
        self.orders_of_the_living(self.b, self.a + self.b, self.alpha, weeks)
    }

    fn orders_of_the_living(&self, head: f64, c: f64, since: f64, weeks: f64) -> f64 {
        if weeks <= 0.0 {
            return 0.0;
        }
        // At a = 1 the formula is 0/0 with a finite limit; a step aside costs less than its ninth digit.
        let a = if (self.a - 1.0).abs() < 1e-7 {
            1.0 + 1e-7
        } else {
            self.a
        };
        let z = weeks / (since + weeks);
        let series = gauss_series(a + self.b - self.r, a - 1.0, c, z);
        head / (a - 1.0) * (1.0 - (1.0 - z).powf(a - 1.0) * series)
    }
}

/// The three parameters of Gamma-Gamma; all positive, `v` in the units of money the means were given in.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Spending {
    pub p: f64,
    pub q: f64,
    pub v: f64,
}

impl Spending {
    /// What his next order is worth, given the mean of his `repeats` repeat orders:
    /// w·m + (1−w)·p·v/(q−1), w = p·x/(p·x+q−1). `None` when the firm's orders have no finite mean (q ≤ 1).
    pub fn expected_order(&self, repeats: u32, mean: f64) -> Option<f64> {
        let Spending { p, q, v } = *self;
        if q <= 1.0 {
            return None;
        }
        let own = p * f64::from(repeats) / (p * f64::from(repeats) + q - 1.0);
        Some(own * mean + (1.0 - own) * p * v / (q - 1.0))
    }

    /// lnΓ(px+q) − lnΓ(px) − lnΓ(q) + q ln v + (px−1) ln m + px ln x − (px+q) ln(xm+v) (Fader and Hardie, 2013).
    pub fn log_likelihood(&self, repeats: u32, mean: f64) -> f64 {
        let x = f64::from(repeats);
        self.order_count_part(x) + (self.p * x - 1.0) * mean.ln() - (self.p * x + self.q) * (x * mean + self.v).ln()
    }

    fn order_count_part(&self, x: f64) -> f64 {
        let Spending { p, q, v } = *self;
        ln_gamma(p * x + q) - ln_gamma(p * x) - ln_gamma(q) + q * v.ln() + p * x * x.ln()
    }
}

fn ln_gamma(x: f64) -> f64 {
    libm::lgamma(x)
}

/// ln(1 + e^z) and its slope e^z / (1 + e^z), without overflow.
fn ln_one_plus_exp(z: f64) -> (f64, f64) {
    let small = (-z.abs()).exp();
    let share = if z > 0.0 { 1.0 } else { small } / (1.0 + small);
    (z.max(0.0) + small.ln_1p(), share)
}

/// Gauss' ₂F₁(a, b; c; z) by its series, for 0 ≤ z < 1.
fn gauss_series(a: f64, b: f64, c: f64, z: f64) -> f64 {
    const TERMS: usize = 200_000;
    let (mut term, mut sum) = (1.0, 1.0);
    for n in 0..TERMS {
        let n = n as f64;
        term *= (a + n) * (b + n) / ((c + n) * (n + 1.0)) * z;
        sum += term;
        // The rest is at most a geometric series once the terms fall.
        if term.abs() <= 1e-15 * (1.0 - z) * f64::abs(sum) {
            break;
        }
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;
    use std::collections::BTreeMap;

    pub fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// The public sample of the CD shop: client, client of the sample, day, CDs, dollars.
    pub const CDNOW: &str = include_str!("../../../../tests/data/CDNOW_sample.txt");

    /// Its clients with the sum of every order day, up to a day.
    pub struct CdShop {
        until: NaiveDate,
        clients: Vec<BTreeMap<NaiveDate, f64>>,
    }

    impl CdShop {
        pub fn up_to(until: &str) -> CdShop {
            let until = day(until);
            let mut clients: BTreeMap<&str, BTreeMap<NaiveDate, f64>> = BTreeMap::new();
            for line in CDNOW.lines() {
                let cells: Vec<&str> = line.split_whitespace().collect();
                let bought_on = NaiveDate::parse_from_str(cells[2], "%Y%m%d").unwrap();
                let sums = clients.entry(cells[0]).or_default();
                if bought_on <= until {
                    *sums.entry(bought_on).or_default() += cells[4].parse::<f64>().unwrap();
                }
            }
            let clients = clients.into_values().collect();
            CdShop { until, clients }
        }

        pub fn days(&self) -> Vec<Vec<NaiveDate>> {
            self.clients.iter().map(|sums| sums.keys().copied().collect()).collect()
        }

        pub fn buyers(&self) -> Vec<Buyer> {
            self.days()
                .iter()
                .filter_map(|days| Buyer::of(days, self.until))
                .collect()
        }

        /// Repeat orders and their mean.
        pub fn means(&self) -> Vec<(u32, f64)> {
            let of = |sums: &BTreeMap<NaiveDate, f64>| {
                let repeats = sums.len() - 1;
                (repeats as u32, sums.values().skip(1).sum::<f64>() / repeats as f64)
            };
            self.clients.iter().filter(|sums| sums.len() > 1).map(of).collect()
        }
    }

    /// The parameters Fader, Hardie and Lee published for BG/NBD; the method checks MBG/NBD's formula with them.
    const PUBLISHED: Buying = Buying {
        r: 0.243,
        alpha: 4.414,
        a: 0.793,
        b: 2.426,
    };
    const SPENDING: Spending = Spending {
        p: 6.25,
        q: 3.74,
        v: 15.44,
    };

    fn buyer(repeats: u32, last: f64, age: f64) -> Buyer {
        Buyer { repeats, last, age }
    }

    #[test]
    fn the_chance_that_he_still_buys_agrees_with_the_method_s_checks() {
        let alive = |x, last, age| PUBLISHED.alive(&buyer(x, last, age));
        assert!((alive(2, 30.43, 38.86) - 0.774_42).abs() < 5e-6);
        assert!(
            (alive(0, 0.0, 38.86) - 0.637_25).abs() < 5e-6,
            "a one-time buyer may well be gone"
        );
        assert!(
            (alive(6, 20.0, 39.0) - 0.226_12).abs() < 5e-6,
            "frequent, then silent: rather gone"
        );
    }

    #[test]
    fn who_bought_today_can_only_have_left_today() {
        let alive = PUBLISHED.alive(&buyer(4, 20.0, 20.0));
        assert!(
            (alive - 1.0 / (1.0 + 0.793 / 6.426)).abs() < 1e-12,
            "1 : (1 + a : (b + 4))"
        );
    }

    #[test]
    fn an_expected_order_lies_between_his_own_mean_and_the_firm_s() {
        assert!((SPENDING.expected_order(2, 50.0).unwrap() - 47.3425).abs() < 5e-5);
        assert!(
            (SPENDING.expected_order(0, 0.0).unwrap() - 35.2190).abs() < 5e-5,
            "6.25 × 15.44 : 2.74"
        );
        assert_eq!(
            Spending { q: 0.9, ..SPENDING }.expected_order(2, 50.0),
            None,
            "no finite mean"
        );
    }

    #[test]
    fn expected_orders_agree_with_the_model_added_up_by_hand() {
        // The same expectation without Gauss' function: over his rate of leaving p ~ Beta(a, b+x+1) the mean of
        // (1 − ((α+T)/(α+T+pt))^(r+x)) / p, by the midpoint rule in u = p^k, which takes a peak at 0 away.
        let by_hand = |model: &Buying, buyer: &Buyer, weeks: f64| {
            let x = f64::from(buyer.repeats);
            let (since, tail) = (model.alpha + buyer.age, model.b + x + 1.0);
            let beta = (ln_gamma(model.a) + ln_gamma(tail) - ln_gamma(model.a + tail)).exp();
            let (slices, k) = (200_000, model.a.min(1.0));
            let mean: f64 = (0..slices)
                .map(|slice| {
                    let p = ((f64::from(slice) + 0.5) / f64::from(slices)).powf(1.0 / k);
                    let orders = (1.0 - (since / (since + p * weeks)).powf(model.r + x)) / p;
                    let density = p.powf(model.a - k) * (1.0 - p).powf(tail - 1.0) / (k * beta);
                    orders * density / f64::from(slices)
                })
                .sum();
            model.alive(buyer) * mean
        };
        for model in [
            PUBLISHED,
            Buying { a: 1.0, ..PUBLISHED },
            Buying { a: 2.5, ..PUBLISHED },
        ] {
            for who in [buyer(2, 30.43, 38.86), buyer(0, 0.0, 38.86), buyer(40, 30.0, 31.0)] {
                let expected = model.expected(&who, 39.0);
                let summed = by_hand(&model, &who, 39.0);
                assert!(
                    (expected - summed).abs() < 1e-6 * summed.max(1.0),
                    "{model:?} {who:?}: {expected} {summed}"
                );
            }
        }
    }

    #[test]
    fn in_the_next_minute_nobody_orders_and_a_longer_time_brings_more() {
        let who = buyer(2, 30.43, 38.86);
        assert_eq!(PUBLISHED.expected(&who, 0.0), 0.0);
        assert!(PUBLISHED.expected(&who, 10.0) < PUBLISHED.expected(&who, 20.0));
        assert!(PUBLISHED.expected_by_age(10.0) < PUBLISHED.expected_by_age(500.0));
    }

    #[test]
    fn a_week_of_a_new_client_is_his_rate_of_buying_while_he_stays() {
        // In a very short time t a new client orders t · r/α times, if he did not leave on his first day: b : (a + b).
        let t = 1e-4;
        let expected = t * PUBLISHED.r / PUBLISHED.alpha * PUBLISHED.b / (PUBLISHED.a + PUBLISHED.b);
        assert!((PUBLISHED.expected_by_age(t) / expected - 1.0).abs() < 1e-4);
    }

    #[test]
    fn the_logarithm_of_gamma_is_exact_to_twelve_digits() {
        for (x, exact) in [
            (0.5, 0.572_364_942_924_700_1),
            (1.0, 0.0),
            (10.0, 362_880.0_f64.ln()),
            (0.1, 2.252_712_651_734_206),
            (100.5, 361.435_540_467_777_6),
        ] {
            assert!(
                (ln_gamma(x) - exact).abs() < 1e-12 * f64::max(exact, 1.0),
                "{x}: {}",
                ln_gamma(x)
            );
        }
    }
}
