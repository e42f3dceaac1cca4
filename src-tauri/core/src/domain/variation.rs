//! How evenly a client buys: XYZ by monthly sums, and the evenness of his gaps (method, section 4).
//!
//! The coefficient of variation is the standard deviation (of all values, not of a sample) divided by the mean. A month
//! here is a stretch of whole gaps of the client himself, as near to a month as they come and never shorter than one gap.
//! Calendar months tear a strict rhythm: of orders every 30 days one month gets two and February none, which is no
//! unevenness of the client. His gaps are measured beside it. Rule: three values at least, or there is nothing to say.
//! Edge: trends and seasons count as unevenness.

use super::purchase::Purchase;
use chrono::NaiveDate;
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

/// An average month, in days.
const MONTH: f64 = 30.4375;

/// The days of one of his months: whole gaps of his own nearest to a month, and one gap where it is longer.
pub fn month_of(gap_days: f64) -> f64 {
    if gap_days > 0.0 {
        gap_days * (MONTH / gap_days).round().max(1.0)
    } else {
        MONTH
    }
}

/// What he bought in each of his months, in minor units, beginning with his first purchase after `since`. A month without
/// an order is zero; the last one counts when it lasted to its last gap, and the silence after it is another question.
/// Empty when he bought in more than one currency, since two are never added. `purchases` oldest first.
pub fn monthly_sums(purchases: &[Purchase], since: NaiveDate, gap_days: f64) -> Vec<f64> {
    let counted = &purchases[purchases.partition_point(|purchase| purchase.day <= since)..];
    let (Some(first), Some(last)) = (counted.first(), counted.last()) else {
        return Vec::new();
    };
    if counted
        .iter()
        .any(|purchase| purchase.sum.currency != first.sum.currency)
    {
        return Vec::new();
    }
    // Half a gap before the first purchase, so that one who is a day early or late stays in his month.
    let month = month_of(gap_days);
    let at = |day: NaiveDate| (day - first.day).num_days() as f64 + gap_days / 2.0;
    let months = (at(last.day) / month) as usize + 1;
    let whole = if at(last.day) + gap_days >= months as f64 * month {
        months
    } else {
        months - 1
    };
    let mut sums = vec![0.0; whole];
    for purchase in counted {
        if let Some(sum) = sums.get_mut((at(purchase.day) / month) as usize) {
            *sum += purchase.sum.minor as f64;
        }
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

    fn every(days: u64, times: u64, euros: i64) -> Vec<Purchase> {
        let first = order("2026-01-01", euros);
        let on = |n: u64| first.day + chrono::Days::new(days * n);
        (0..times).map(|n| Purchase { day: on(n), ..first }).collect()
    }

    fn long_ago() -> NaiveDate {
        day("2000-01-01")
    }

    #[test]
    fn a_strict_rhythm_is_x_whatever_the_calendar_makes_of_it() {
        // By the calendar January would hold the 1st and the 31st, and February 30 + 30 days later nothing.
        for (gap, times) in [(30, 12), (7, 52), (1, 200), (31, 12), (45, 8), (91, 5)] {
            let sums = monthly_sums(&every(gap, times, 100), long_ago(), gap as f64);
            assert!(sums.len() >= 3, "every {gap} days: {sums:?}");
            assert_eq!(variation(&sums).map(xyz), Some(Xyz::X), "every {gap} days: {sums:?}");
        }
    }

    #[test]
    fn a_month_is_made_of_whole_gaps_and_is_never_shorter_than_one() {
        assert_eq!(
            [7.0, 10.0, 30.0, 31.0, 91.0].map(month_of),
            [28.0, 30.0, 30.0, 31.0, 91.0]
        );
        assert_eq!(month_of(0.0), 30.4375, "all on one day: a month of the calendar");
    }

    #[test]
    fn who_skips_a_month_is_uneven_though_all_his_orders_are_alike() {
        let mut bought = every(30, 6, 100);
        bought.remove(3);
        let sums = monthly_sums(&bought, long_ago(), 30.0);
        assert_eq!(sums, [10_000.0, 10_000.0, 10_000.0, 0.0, 10_000.0, 10_000.0]);
        // Mean 83.33, spread √((5 × 16.67² + 83.33²) : 6) = 37.27: 44.7 %.
        let found = variation(&sums).unwrap();
        assert!((found - 0.4472).abs() < 0.0001);
        assert_eq!(xyz(found), Xyz::Z);
    }

    #[test]
    fn a_day_early_or_late_is_the_same_month_and_a_month_not_ended_is_none() {
        let bought = [
            order("2026-01-01", 100),
            order("2026-01-29", 110),
            order("2026-03-03", 90),
            order("2026-04-01", 100),
        ];
        assert_eq!(
            monthly_sums(&bought, long_ago(), 30.0),
            [10_000.0, 11_000.0, 9_000.0, 10_000.0]
        );
        let weekly = every(7, 14, 100);
        assert_eq!(
            monthly_sums(&weekly, long_ago(), 7.0),
            [40_000.0; 3],
            "the last two weeks are half a month"
        );
        assert_eq!(
            monthly_sums(&bought, day("2026-03-31"), 30.0),
            [10_000.0],
            "only what came after"
        );
        assert!(monthly_sums(&[], long_ago(), 30.0).is_empty());
    }

    #[test]
    fn leva_and_euros_are_not_added_up_to_a_month() {
        let mut bought = vec![order("2026-01-15", 100)];
        bought.push(Purchase {
            day: day("2026-02-15"),
            sum: Money::new(100, Currency::BGN),
        });
        assert!(monthly_sums(&bought, long_ago(), 30.0).is_empty());
    }

    #[test]
    fn a_small_client_can_be_punctual() {
        assert_eq!(gap_variation(&[30, 30, 30, 30]), Some(0.0));
        assert_eq!(gap_variation(&[30, 60]), None);
    }
}
