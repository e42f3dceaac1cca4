//! What the drive brought: rates with their intervals, and the two kinds of ROMI (method, section 10).
//!
//! Every rate carries its n and a 95 % Wilson interval, because the numbers of a small firm are small (1 of 3 is 6–79 %).

use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Interval {
    pub low: f64,
    pub high: f64,
}

/// A share of `n` with its 95 % interval; nothing is known of none.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Rate {
    pub hits: u32,
    pub n: u32,
    pub share: Option<f64>,
    pub interval: Interval,
}

/// Wilson score interval at 95 % (E. B. Wilson, 1927). `hits` may be fractional, as in a shrunken chance.
pub fn wilson(hits: f64, n: f64) -> Interval {
    const Z: f64 = 1.959_963_984_540_054;
    if n <= 0.0 {
        return Interval { low: 0.0, high: 1.0 };
    }
    let p = hits / n;
    let z2 = Z * Z;
    let centre = (p + z2 / (2.0 * n)) / (1.0 + z2 / n);
    let half = Z / (1.0 + z2 / n) * (p * (1.0 - p) / n + z2 / (4.0 * n * n)).sqrt();
    Interval {
        low: (centre - half).max(0.0),
        high: (centre + half).min(1.0),
    }
}

pub fn rate(hits: u32, n: u32) -> Rate {
    Rate {
        hits,
        n,
        share: (n > 0).then(|| f64::from(hits) / f64::from(n)),
        interval: wilson(f64::from(hits), f64::from(n)),
    }
}

/// ROMI by the book: profit of the returned clients' new orders / cost. `None` while nothing was spent.
pub fn romi(profit: f64, cost: f64) -> Option<f64> {
    (cost > 0.0).then(|| profit / cost)
}

/// Net ROMI: (profit − cost) / cost.
pub fn net_romi(profit: f64, cost: f64) -> Option<f64> {
    (cost > 0.0).then(|| (profit - cost) / cost)
}

/// The book's simple sum: lost clients × average order × orders a year × years.
pub fn simple_loss(lost: f64, average_order: f64, orders_a_year: f64, years: f64) -> f64 {
    lost * average_order * orders_a_year * years
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_of_three_is_anywhere_from_six_to_seventy_nine_per_cent() {
        let rate = rate(1, 3);
        assert_eq!((rate.interval.low * 100.0).round(), 6.0);
        assert_eq!((rate.interval.high * 100.0).round(), 79.0);
    }

    #[test]
    fn of_no_cases_nothing_is_known() {
        assert_eq!(rate(0, 0).share, None);
        assert_eq!(rate(0, 0).interval, Interval { low: 0.0, high: 1.0 });
    }

    #[test]
    fn the_book_s_example_of_a_loss_is_two_and_a_half_million() {
        assert_eq!(simple_loss(100.0, 500.0, 10.0, 5.0), 2_500_000.0);
    }

    #[test]
    fn the_two_kinds_of_romi_differ_by_one() {
        assert_eq!(romi(300.0, 100.0), Some(3.0));
        assert_eq!(net_romi(300.0, 100.0), Some(2.0));
        assert_eq!(romi(300.0, 0.0), None);
    }
}
