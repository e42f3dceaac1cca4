//! RFM: how lately, how often and for how much a client bought in the last 12 months, each as a rank from 1 to 5
//! (method, section 4).
//!
//! A rank is the fifth of the firm's buyers in which the client stands: 5 is the best. Ties share a rank, that of the
//! middle of their group, so that equal clients are never parted and a firm of five equals is five times 3. Rule: only
//! those who bought within the 12 months are ranked, and only among themselves. Edge: ranks are places, not sums; a firm
//! of five clients has them too and they mean little.

use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// What a client did within the period.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bought {
    pub last: NaiveDate,
    pub order_days: u32,
    /// In minor units of the firm's currency, refunds taken off.
    pub sum_minor: i64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Rfm {
    pub recency: u8,
    pub frequency: u8,
    pub money: u8,
}

/// The day after which orders count.
pub fn since(today: NaiveDate) -> NaiveDate {
    today.checked_sub_months(Months::new(12)).unwrap_or(NaiveDate::MIN)
}

/// Ranks aligned with `clients`; `None` stays `None`: who bought nothing in the period has no rank.
pub fn ranks(clients: &[Option<Bought>]) -> Vec<Option<Rfm>> {
    let buyers: Vec<Bought> = clients.iter().copied().flatten().collect();
    let recency = fifths(buyers.iter().map(|buyer| buyer.last));
    let frequency = fifths(buyers.iter().map(|buyer| buyer.order_days));
    let money = fifths(buyers.iter().map(|buyer| buyer.sum_minor));
    let mut next = 0;
    clients
        .iter()
        .map(|client| {
            client.map(|_| {
                next += 1;
                Rfm {
                    recency: recency[next - 1],
                    frequency: frequency[next - 1],
                    money: money[next - 1],
                }
            })
        })
        .collect()
}

/// Where a client stands in one list of the firm's buyers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stands {
    /// Those below him, and those not above him: himself and his equals among them.
    pub below: i64,
    pub not_above: i64,
}

/// 1 + ⌊5 · (those below + half of his equals, himself among them) / all⌋.
pub fn fifth(stands: Stands, all: i64) -> u8 {
    1 + (5 * (stands.below + stands.not_above) / (2 * all.max(1))).min(4) as u8
}

fn fifths<V: Ord + Copy>(values: impl Iterator<Item = V>) -> Vec<u8> {
    let values: Vec<V> = values.collect();
    let mut sorted = values.clone();
    sorted.sort_unstable();
    values
        .iter()
        .map(|value| {
            let stands = Stands {
                below: sorted.partition_point(|other| other < value) as i64,
                not_above: sorted.partition_point(|other| other <= value) as i64,
            };
            fifth(stands, sorted.len() as i64)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::purchase::tests::day;
    use super::*;

    fn bought(last: &str, order_days: u32, sum_minor: i64) -> Option<Bought> {
        Some(Bought {
            last: day(last),
            order_days,
            sum_minor,
        })
    }

    #[test]
    fn five_different_clients_are_ranked_from_one_to_five() {
        assert_eq!(fifths([50, 10, 40, 20, 30].into_iter()), [5, 1, 4, 2, 3]);
    }

    #[test]
    fn equal_clients_share_a_rank() {
        assert_eq!(
            fifths([1, 1, 1, 1, 1].into_iter()),
            [3; 5],
            "half of five is in the middle fifth"
        );
        assert_eq!(
            fifths([1, 1, 1, 2].into_iter()),
            [2, 2, 2, 5],
            "1.5 of 4 below the middle: 1.9 fifths; 3.5 of 4: 4.4"
        );
    }

    #[test]
    fn a_firm_of_three_has_a_worst_a_middle_and_a_best() {
        assert_eq!(fifths([7, 8, 9].into_iter()), [1, 3, 5]);
        assert_eq!(fifths([7].into_iter()), [3]);
    }

    #[test]
    fn the_latest_the_most_frequent_and_the_largest_may_be_three_people() {
        let clients = [
            bought("2026-11-20", 1, 500),
            None,
            bought("2026-03-01", 20, 900),
            bought("2026-06-01", 5, 90_000),
        ];
        let ranks = ranks(&clients);
        assert_eq!(
            ranks[0],
            Some(Rfm {
                recency: 5,
                frequency: 1,
                money: 1
            })
        );
        assert_eq!(ranks[1], None, "nothing bought in the year");
        assert_eq!(
            ranks[2],
            Some(Rfm {
                recency: 1,
                frequency: 5,
                money: 3
            })
        );
        assert_eq!(
            ranks[3],
            Some(Rfm {
                recency: 3,
                frequency: 3,
                money: 5
            })
        );
    }

    #[test]
    fn the_period_is_twelve_months() {
        assert_eq!(since(day("2026-11-22")), day("2025-11-22"));
        assert_eq!(since(day("2024-02-29")), day("2023-02-28"));
    }
}
