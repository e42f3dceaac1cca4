//! How evenly a client buys: XYZ by monthly sums, and the evenness of his gaps (method, section 4).
//!
//! The coefficient of variation is the standard deviation (of all values, not of a sample) divided by the mean. Small
//! clients are nearly all Z by their months, because one order more or less doubles a month, so their gaps are measured
//! too. Rule: three values at least, or there is nothing to say. Edge: trends and seasons count as unevenness.

use super::purchase::Purchase;
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum Xyz {
    X,
    Y,
    Z,
}

/// X up to 10 % of variation, Y up to 25 %, Z above.
pub fn xyz(variation: f64) -> Xyz {
    match variation {
        ..=0.10 => Xyz::X,
        ..=0.25 => Xyz::Y,
        _ => Xyz::Z,
    }
}

/// Fewest values that have a variation.
const FEWEST: usize = 3;

/// Standard deviation / mean, 0 for equal values. `None` for fewer than three values or a mean that is not above zero.
pub fn variation(values: &[f64]) -> Option<f64> {
    if values.len() < FEWEST {
        return None;
    }
    let n = values.len() as f64;
    let mean = values.iter().sum::<f64>() / n;
    let spread = values.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / n;
    (mean > 0.0).then(|| spread.sqrt() / mean)
}

/// What he bought in each calendar month, in minor units, from the month of his first purchase after `since` to the
/// month of his last one: the silence after it is another question. Months without an order are zero. Empty when he
/// bought in more than one currency, since two are never added.
pub fn monthly_sums(purchases: &[Purchase], since: NaiveDate) -> Vec<f64> {
    let month = |day: NaiveDate| day.year() * 12 + day.month0() as i32;
    let counted = || purchases.iter().filter(|purchase| purchase.day > since);
    let (Some(first), Some(last)) = (
        counted().map(|purchase| month(purchase.day)).min(),
        counted().map(|purchase| month(purchase.day)).max(),
    ) else {
        return Vec::new();
    };
    if counted().any(|purchase| Some(purchase.sum.currency) != counted().next().map(|first| first.sum.currency)) {
        return Vec::new();
    }
    let mut sums = vec![0.0; (last - first + 1) as usize];
    for purchase in counted() {
        sums[(month(purchase.day) - first) as usize] += purchase.sum.minor as f64;
    }
    sums
}

/// Variation of the days between orders, for clients too small for XYZ.
pub fn gap_variation(gaps: &[i64]) -> Option<f64> {
    variation(&gaps.iter().map(|gap| *gap as f64).collect::<Vec<f64>>())
}

#[cfg(test)]
mod tests {
    use super::super::money::{Currency, Money};
    use super::super::purchase::tests::{day, order};
    use super::*;

    #[test]
    fn ten_and_twenty_five_per_cent_part_x_from_y_from_z() {
        assert_eq!(
            [0.0, 0.10, 0.101, 0.25, 0.26].map(xyz),
            [Xyz::X, Xyz::X, Xyz::Y, Xyz::Y, Xyz::Z]
        );
    }

    #[test]
    fn ninety_a_hundred_and_a_hundred_and_ten_vary_by_eight_per_cent() {
        let found = variation(&[90.0, 100.0, 110.0]).unwrap();
        assert!(
            (found - (200.0_f64 / 3.0).sqrt() / 100.0).abs() < 1e-12,
            "√((100 + 0 + 100) : 3) : 100 = 8.2 %"
        );
        assert_eq!(xyz(found), Xyz::X);
    }

    #[test]
    fn two_months_are_too_few_to_say_anything() {
        assert_eq!(variation(&[100.0, 100.0]), None);
        assert_eq!(variation(&[0.0, 0.0, 0.0]), None);
    }

    #[test]
    fn a_month_without_orders_is_a_month_and_the_silence_after_the_last_is_none() {
        let bought = [
            order("2026-01-15", 100),
            order("2026-03-01", 50),
            order("2026-03-31", 50),
        ];
        assert_eq!(monthly_sums(&bought, day("2025-12-31")), [10_000.0, 0.0, 10_000.0]);
        assert_eq!(
            monthly_sums(&bought, day("2026-02-28")),
            [10_000.0],
            "only what came after"
        );
        assert!(monthly_sums(&[], day("2026-01-01")).is_empty());
    }

    #[test]
    fn leva_and_euros_are_not_added_up_to_a_month() {
        let mut bought = vec![order("2026-01-15", 100)];
        bought.push(Purchase {
            day: day("2026-02-15"),
            sum: Money::new(100, Currency::BGN),
        });
        assert!(monthly_sums(&bought, day("2025-12-31")).is_empty());
    }

    #[test]
    fn a_small_client_can_be_punctual() {
        assert_eq!(gap_variation(&[30, 30, 30, 30]), Some(0.0));
        assert_eq!(gap_variation(&[30, 60]), None);
    }
}
