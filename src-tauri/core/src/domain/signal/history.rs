//! What the signals need of a client's orders, small enough to be kept: his last order, his rhythm and his volume.
//!
//! Signal S4, he still buys, but much less than he used to: the window is three of his own gaps and at least 60 days; its
//! sum is compared with the usual sum of as many days, which is the median of all whole windows before it (the lower one
//! of two), so that one great order of the past does not make every later month a fall. Rule: at least one whole window
//! lies before, he has a rhythm of his own, and all of it is in one currency; otherwise nothing is said of his volume.
//! Edge: a season looks like a fall, and the volume holds for the day it was taken on.

use super::super::money::Money;
use super::super::purchase::{Purchase, order_days, purchases};
use super::{Code, Evidence, Limits, Rhythm, Signal, rhythm};
use chrono::NaiveDate;

/// What is known of a client by his orders.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct History {
    pub last_order: NaiveDate,
    /// `None` when neither he nor the firm has a gap to measure by.
    pub rhythm: Option<Rhythm>,
    pub volume: Option<Volume>,
}

/// What he bought in the last window, and usually in one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Volume {
    /// The length of the window.
    pub days: i64,
    pub sum: Money,
    pub usual: Money,
}

impl History {
    /// From orders and refunds in any order, as of `today`; `firm_gap` is the firm's median gap. `None` when he has not
    /// bought anything, or everything was taken back.
    pub fn of(orders: &[Purchase], firm_gap: Option<f64>, limits: &Limits, today: NaiveDate) -> Option<History> {
        let bought = purchases(orders, today);
        let days = order_days(&bought);
        let rhythm = rhythm(&days, firm_gap);
        Some(History {
            last_order: *days.last()?,
            rhythm,
            volume: rhythm.and_then(|rhythm| Volume::of(&bought, &rhythm, limits, today)),
        })
    }
}

/// How many of his gaps make a window.
const GAPS: f64 = 3.0;

impl Volume {
    /// `purchases` are what is left after refunds, oldest first.
    pub fn of(purchases: &[Purchase], rhythm: &Rhythm, limits: &Limits, today: NaiveDate) -> Option<Volume> {
        let first = purchases.first()?;
        let currency = first.sum.currency;
        if !rhythm.own || purchases.iter().any(|purchase| purchase.sum.currency != currency) {
            return None;
        }
        let days = ((GAPS * rhythm.gap_days).ceil() as i64).max(limits.volume_days);
        // The last window ends today; those before it are whole while he was a client on all of their days.
        let before = ((today - first.day).num_days() + 1) / days - 1;
        if before < 1 {
            return None;
        }
        let mut sums = vec![0_i64; before as usize + 1];
        for purchase in purchases {
            let windows_ago = (today - purchase.day).num_days() / days;
            if let Some(sum) = sums.get_mut(windows_ago as usize) {
                *sum += purchase.sum.minor;
            }
        }
        let sum = sums.remove(0);
        sums.sort_unstable();
        Some(Volume {
            days,
            sum: Money::new(sum, currency),
            usual: Money::new(sums[(sums.len() - 1) / 2], currency),
        })
    }
}

/// S4: the last window is below the share of a usual one; the last event is his last order.
pub(super) fn volume_drop(history: &History, limits: &Limits) -> Option<Signal> {
    let Volume { days, sum, usual } = history.volume?;
    ((sum.minor as f64) < limits.volume_share * usual.minor as f64).then_some(Signal {
        code: Code::S4,
        day: history.last_order,
        evidence: Evidence::VolumeDrop { days, sum, usual },
    })
}

#[cfg(test)]
mod tests {
    use super::super::super::money::Currency;
    use super::super::super::purchase::tests::day;
    use super::*;
    use chrono::Days;

    /// An order every `gap` days, the last one today.
    fn orders(gap: u64, euros: &[i64]) -> Vec<Purchase> {
        let today = day("2026-06-30");
        let ago = |index: usize| today - Days::new(gap * (euros.len() - 1 - index) as u64);
        euros
            .iter()
            .enumerate()
            .map(|(index, euros)| Purchase {
                day: ago(index),
                sum: Money::new(euros * 100, Currency::EUR),
            })
            .collect()
    }

    fn s4(orders: &[Purchase]) -> Option<Signal> {
        let limits = Limits::default();
        volume_drop(&History::of(orders, Some(30.0), &limits, day("2026-06-30"))?, &limits)
    }

    #[test]
    fn less_than_half_of_the_usual_in_three_gaps_is_a_signal() {
        let found = s4(&orders(30, &[1000, 1000, 1000, 1000, 1000, 1000, 400, 500, 400])).unwrap();
        let euros = |sum: i64| Money::new(sum * 100, Currency::EUR);
        let expected = Evidence::VolumeDrop {
            days: 90,
            sum: euros(1300),
            usual: euros(3000),
        };
        assert_eq!(
            found.evidence, expected,
            "3 × 30 days: 400 + 500 + 400 against 3 × 1000"
        );
        assert_eq!(found.day, day("2026-06-30"));
    }

    #[test]
    fn exactly_half_is_not_below_half() {
        assert_eq!(
            s4(&orders(30, &[1000, 1000, 1000, 1000, 1000, 1000, 500, 500, 500])),
            None
        );
    }

    #[test]
    fn one_great_order_of_the_past_is_not_the_usual() {
        assert_eq!(
            s4(&orders(
                30,
                &[100, 100, 100, 90_000, 100, 100, 100, 100, 100, 100, 100, 100]
            )),
            None
        );
    }

    #[test]
    fn the_window_is_sixty_days_for_those_who_buy_every_week() {
        let mut sums = vec![100; 18];
        sums.extend([30; 9]);
        let found = s4(&orders(7, &sums)).unwrap();
        assert!(matches!(found.evidence, Evidence::VolumeDrop { days: 60, .. }));
    }

    #[test]
    fn a_new_client_has_no_usual_yet() {
        assert_eq!(
            s4(&orders(30, &[1000, 1000, 10, 10])),
            None,
            "91 days are one window, and none lies before it"
        );
    }

    #[test]
    fn a_firm_that_went_over_to_the_euro_has_not_fallen() {
        let mut both = orders(30, &[1000, 1000, 1000, 1000, 1000, 1000, 400, 500, 400]);
        for order in &mut both[..6] {
            order.sum.currency = Currency::BGN;
        }
        assert_eq!(s4(&both), None);
    }
}
