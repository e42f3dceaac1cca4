//! Signal S1, silence measured by the client's own rhythm.
//!
//! A client is lost when the silence since his last order is longer than `lost_factor` times his own median gap between
//! order days (method, section 3). With fewer than three order days the firm's median gap stands in. A fixed limit is the
//! user's own word and judges everybody, whether there is a gap to measure by or not. A refund (a sum of zero or less)
//! is not an order day. Edge: the rhythm is one number; a season is not a rhythm and not seen here.

use super::Standing;
use chrono::{Days, NaiveDate};

/// How many order days make a rhythm of one's own.
pub const OWN_RHYTHM_DAYS: usize = 3;

/// Thresholds of the firm; the defaults are the book's ("buys every 3 months → lost at 4").
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Thresholds {
    pub sleeping_factor: f64,
    pub lost_factor: f64,
    /// One limit for everybody, in days, instead of the rhythm.
    pub fixed_limit_days: Option<i64>,
}

impl Default for Thresholds {
    fn default() -> Thresholds {
        Thresholds {
            sleeping_factor: 1.0,
            lost_factor: 1.33,
            fixed_limit_days: None,
        }
    }
}

/// How a client buys: the median gap between his order days.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rhythm {
    pub last_order: NaiveDate,
    pub order_days: usize,
    /// Days between orders; at least 1.
    pub gap_days: f64,
    /// False when the firm's median stands in.
    pub own: bool,
}

/// The verdict with everything that makes its sentence.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Verdict {
    pub standing: Standing,
    pub silent_days: i64,
    /// The last day on which the silence is still usual is `last order + limit`.
    pub limit_days: f64,
    /// The day the limit was passed; `None` while not lost.
    pub lost_on: Option<NaiveDate>,
    /// The day the silence became longer than usual; `None` while he buys.
    pub sleeping_on: Option<NaiveDate>,
}

/// Gaps in days between neighbouring order days. `days` must be sorted; repeated days make no gap.
pub fn gaps(days: &[NaiveDate]) -> Vec<i64> {
    days.windows(2)
        .map(|pair| (pair[1] - pair[0]).num_days())
        .filter(|gap| *gap > 0)
        .collect()
}

/// The middle value; the mean of the two middle ones for an even count. `None` when empty.
pub fn median(mut values: Vec<i64>) -> Option<f64> {
    if values.is_empty() {
        return None;
    }
    values.sort_unstable();
    let middle = values.len() / 2;
    Some(if values.len() % 2 == 1 {
        values[middle] as f64
    } else {
        (values[middle - 1] + values[middle]) as f64 / 2.0
    })
}

/// The rhythm of one client from his sorted order days. `None` when he never bought, or when neither he nor the firm
/// has a gap to measure by.
pub fn rhythm(days: &[NaiveDate], firm_gap: Option<f64>) -> Option<Rhythm> {
    let last_order = *days.last()?;
    let own_gaps = gaps(days);
    let order_days = own_gaps.len() + 1;
    let (gap_days, own) = match median(own_gaps) {
        Some(gap) if order_days >= OWN_RHYTHM_DAYS => (gap, true),
        _ => (firm_gap?, false),
    };
    Some(Rhythm {
        last_order,
        order_days,
        gap_days: gap_days.max(1.0),
        own,
    })
}

/// Sleeping, lost or buying, as of `today`; `None` without a gap and without a fixed limit.
pub fn verdict(
    last_order: NaiveDate,
    gap_days: Option<f64>,
    today: NaiveDate,
    thresholds: &Thresholds,
) -> Option<Verdict> {
    let silent_days = (today - last_order).num_days();
    let (sleeping_limit, limit_days) = match (thresholds.fixed_limit_days, gap_days) {
        (Some(days), _) => (
            days as f64 * thresholds.sleeping_factor / thresholds.lost_factor,
            days as f64,
        ),
        (None, Some(gap)) => (gap * thresholds.sleeping_factor, gap * thresholds.lost_factor),
        (None, None) => return None,
    };
    let standing = if silent_days as f64 > limit_days {
        Standing::Lost
    } else if silent_days as f64 > sleeping_limit {
        Standing::Sleeping
    } else {
        Standing::Buying
    };
    let passed = |limit: f64| last_order.checked_add_days(Days::new(limit.floor() as u64 + 1));
    Some(Verdict {
        standing,
        silent_days,
        limit_days,
        lost_on: passed(limit_days).filter(|_| standing == Standing::Lost),
        sleeping_on: passed(sleeping_limit).filter(|_| standing != Standing::Buying),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(rhythm: &Rhythm, silent: u64, thresholds: &Thresholds) -> Verdict {
        let today = rhythm.last_order + Days::new(silent);
        verdict(rhythm.last_order, Some(rhythm.gap_days), today, thresholds).unwrap()
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn every(gap: u64, count: u64, from: &str) -> Vec<NaiveDate> {
        (0..count).map(|n| day(from) + Days::new(gap * n)).collect()
    }

    #[test]
    fn who_buys_every_three_months_is_lost_at_four() {
        let rhythm = rhythm(&every(90, 5, "2025-01-01"), None).unwrap();
        let at = |days: u64| at(&rhythm, days, &Thresholds::default()).standing;
        assert_eq!(at(90), Standing::Buying, "silence of exactly one gap is still usual");
        assert_eq!(at(91), Standing::Sleeping);
        assert_eq!(at(119), Standing::Sleeping, "90 × 1.33 = 119.7");
        assert_eq!(at(120), Standing::Lost);
    }

    #[test]
    fn the_loss_is_dated_by_the_day_the_limit_passed_not_by_the_day_one_looked() {
        let rhythm = rhythm(&every(31, 12, "2025-10-05"), None).unwrap();
        let verdict = at(&rhythm, 74, &Thresholds::default());
        assert_eq!(verdict.silent_days, 74);
        assert_eq!(
            verdict.lost_on,
            Some(rhythm.last_order + Days::new(42)),
            "31 × 1.33 = 41.23, passed on day 42"
        );
    }

    #[test]
    fn with_two_order_days_the_firm_s_rhythm_stands_in() {
        let days = every(5, 2, "2026-01-01");
        let rhythm = rhythm(&days, Some(30.0)).unwrap();
        assert!(!rhythm.own);
        assert_eq!(rhythm.gap_days, 30.0);
    }

    #[test]
    fn a_newcomer_of_a_firm_without_repeat_orders_has_no_rhythm() {
        assert_eq!(rhythm(&every(1, 1, "2026-01-01"), None), None);
    }

    #[test]
    fn several_orders_on_one_day_are_one_order_day() {
        let days = [
            day("2026-01-01"),
            day("2026-01-01"),
            day("2026-01-11"),
            day("2026-01-21"),
        ];
        assert_eq!(gaps(&days), [10, 10]);
    }

    #[test]
    fn a_fixed_limit_replaces_the_rhythm() {
        let rhythm = rhythm(&every(10, 5, "2026-01-01"), None).unwrap();
        let thresholds = Thresholds {
            fixed_limit_days: Some(45),
            ..Thresholds::default()
        };
        assert_eq!(at(&rhythm, 45, &thresholds).standing, Standing::Sleeping);
        assert_eq!(at(&rhythm, 46, &thresholds).standing, Standing::Lost);
    }

    #[test]
    fn a_fixed_limit_judges_where_nobody_has_a_rhythm() {
        let thresholds = Thresholds {
            fixed_limit_days: Some(45),
            ..Thresholds::default()
        };
        let on = |today| verdict(day("2026-01-01"), None, day(today), &thresholds);
        assert_eq!(on("2026-02-15").map(|of| of.standing), Some(Standing::Sleeping));
        assert_eq!(
            on("2026-02-16").and_then(|of| of.lost_on),
            Some(day("2026-02-16")),
            "day 46"
        );
        let no_limit = Thresholds::default();
        assert_eq!(verdict(day("2026-01-01"), None, day("2026-02-16"), &no_limit), None);
    }
}
