//! What a client bought: order days and what is left of each order after refunds.
//!
//! A refund is an order with a negative sum. It takes back an earlier order of exactly its sum, the latest such one; when
//! there is none, what was bought last before it. What was taken back whole was no purchase and its day is no order day;
//! what was taken back in part is worth the rest. An order of nothing (a gift, a replacement) shows that he is there and counts as
//! a day. Rule: two currencies never meet, and what is dated after today has not
//! happened. Edge: a refund of what was bought before the records began lowers the client's total and no purchase.

use super::money::Money;
use chrono::NaiveDate;

/// An order or, with a negative sum, a refund; or what is left of an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Purchase {
    pub day: NaiveDate,
    pub sum: Money,
}

/// What a client has really bought as of `today`, oldest first; no sum is below zero. `orders` may be in any order.
pub fn purchases(orders: &[Purchase], today: NaiveDate) -> Vec<Purchase> {
    let mut all: Vec<Purchase> = orders.iter().copied().filter(|order| order.day <= today).collect();
    // Of one day the orders come first: what was bought in the morning can be brought back in the evening.
    all.sort_by_key(|order| (order.day, order.sum.minor < 0));
    if all.iter().all(|order| order.sum.minor >= 0) {
        return all;
    }
    let mut bought: Vec<Option<Purchase>> = Vec::with_capacity(all.len());
    for order in all {
        if order.sum.minor < 0 {
            take_back(&mut bought, order.sum);
        } else {
            bought.push(Some(order));
        }
    }
    bought.into_iter().flatten().collect()
}

/// What is taken back whole is gone.
fn take_back(bought: &mut [Option<Purchase>], refund: Money) {
    let can_be_taken = |purchase: &Purchase| purchase.sum.currency == refund.currency && purchase.sum.minor > 0;
    let mut left = refund.minor.saturating_neg();
    let exactly = bought
        .iter_mut()
        .rfind(|bought| bought.is_some_and(|purchase| can_be_taken(&purchase) && purchase.sum.minor == left));
    if let Some(purchase) = exactly {
        *purchase = None;
        return;
    }
    for place in bought.iter_mut().rev() {
        let Some(purchase) = place.as_mut().filter(|purchase| can_be_taken(purchase)) else {
            continue;
        };
        let taken = left.min(purchase.sum.minor);
        purchase.sum.minor -= taken;
        left -= taken;
        if purchase.sum.minor == 0 {
            *place = None;
        }
        if left == 0 {
            break;
        }
    }
}

/// The days of purchases without repetitions, oldest first.
pub fn order_days(purchases: &[Purchase]) -> Vec<NaiveDate> {
    let mut days: Vec<NaiveDate> = purchases.iter().map(|purchase| purchase.day).collect();
    days.sort_unstable();
    days.dedup();
    days
}

#[cfg(test)]
pub mod tests {
    use super::super::money::Currency;
    use super::*;

    pub fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    pub fn order(on: &str, euros: i64) -> Purchase {
        let sum = Money::new(euros * 100, Currency::EUR);
        Purchase { day: day(on), sum }
    }

    fn left(orders: &[Purchase]) -> Vec<Purchase> {
        purchases(orders, day("2026-12-31"))
    }

    #[test]
    fn a_fully_refunded_order_is_no_purchase_day() {
        let orders = [
            order("2026-01-10", 100),
            order("2026-02-10", 80),
            order("2026-02-20", -80),
        ];
        assert_eq!(left(&orders), [order("2026-01-10", 100)]);
        assert_eq!(order_days(&left(&orders)), [day("2026-01-10")]);
    }

    #[test]
    fn a_refund_goes_to_the_order_of_its_sum_even_when_another_one_came_between() {
        let orders = [
            order("2026-01-10", 80),
            order("2026-02-10", 300),
            order("2026-02-20", -80),
        ];
        assert_eq!(left(&orders), [order("2026-02-10", 300)]);
    }

    #[test]
    fn a_refund_of_a_part_lowers_the_sum_and_leaves_the_day() {
        let orders = [order("2026-01-10", 100), order("2026-01-12", -30)];
        assert_eq!(left(&orders), [order("2026-01-10", 70)]);
    }

    #[test]
    fn a_refund_larger_than_the_last_order_reaches_the_one_before() {
        let orders = [
            order("2026-01-10", 100),
            order("2026-02-10", 50),
            order("2026-03-01", -90),
        ];
        assert_eq!(
            left(&orders),
            [order("2026-01-10", 60)],
            "50 of the last, 40 of the first"
        );
    }

    #[test]
    fn a_refund_before_any_order_takes_nothing_back() {
        let orders = [order("2026-01-10", -500), order("2026-02-10", 50)];
        assert_eq!(left(&orders), [order("2026-02-10", 50)]);
    }

    #[test]
    fn brought_back_the_same_day_it_was_not_bought() {
        assert_eq!(left(&[order("2026-01-10", -40), order("2026-01-10", 40)]), []);
    }

    #[test]
    fn a_refund_in_leva_takes_back_no_euros() {
        let leva = Purchase {
            day: day("2026-02-01"),
            sum: Money::new(-10_000, Currency::BGN),
        };
        assert_eq!(left(&[order("2026-01-10", 100), leva]), [order("2026-01-10", 100)]);
    }

    #[test]
    fn an_order_of_tomorrow_is_no_purchase_and_a_gift_is_a_day_of_his() {
        let orders = [
            order("2026-01-10", 100),
            order("2026-01-20", 0),
            order("2027-01-01", 50),
        ];
        assert_eq!(left(&orders), [order("2026-01-10", 100), order("2026-01-20", 0)]);
    }
}
