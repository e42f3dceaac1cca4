//! Which order a number means, in a system that may count its orders anew each year or each month.
//!
//! Rule: a number is one order within its year, or, where the user said so, within its month. Where it comes again in another one
//! it is another order, unless it is the same client's and the days lie so near that the day was only put right. Edge: as
//! long as nobody has said how often a system begins anew, two rows of one number that may be two orders are asked about,
//! see [`may_be_another`].

use super::money::Money;
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// How often a system begins its numbers anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum Anew {
    /// Each year, or never.
    #[default]
    Yearly,
    Monthly,
}

impl Anew {
    /// A day that is put right moves by less than this, in days: half of the time.
    fn put_right(self) -> i64 {
        match self {
            Anew::Yearly => 183,
            Anew::Monthly => 15,
        }
    }

    /// Whether numbers of the two days were counted together.
    pub fn is_together(self, one: NaiveDate, other: NaiveDate) -> bool {
        one.year() == other.year() && (self == Anew::Yearly || one.month() == other.month())
    }
}

/// Days between two rows of one number from which on they may be two orders.
const FAR: i64 = 28;

/// Whether the days of two rows of one number are of two months.
pub fn is_far(known: NaiveDate, day: NaiveDate) -> bool {
    (day - known).num_days().abs() >= FAR
}

/// Whether a row that says another day and sum than the order of its number may be another order: a system that begins anew each
/// month looks like that, and so does an order that was corrected.
pub fn may_be_another(known: (NaiveDate, Money), told: (NaiveDate, Money)) -> bool {
    is_far(known.0, told.0) && known.1 != told.1
}

/// The order that a row of `day` means among those of its number, each with its day and whether it is the same client's; one that
/// was counted together with it before any other.
pub fn meant<T>(known: impl Iterator<Item = (T, NaiveDate, bool)>, day: NaiveDate, anew: Anew) -> Option<T> {
    known
        .filter(|(_, known, same_client)| is_same_order(*known, day, *same_client, anew))
        .min_by_key(|(_, known, _)| (!anew.is_together(*known, day), (day - *known).num_days().abs()))
        .map(|(order, ..)| order)
}

fn is_same_order(known: NaiveDate, day: NaiveDate, same_client: bool, anew: Anew) -> bool {
    anew.is_together(known, day) || same_client && (day - known).num_days().abs() < anew.put_right()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[test]
    fn a_number_is_one_order_within_a_year_whoever_the_row_names() {
        assert!(is_same_order(day("2025-01-03"), day("2025-12-30"), false, Anew::Yearly));
        assert!(is_same_order(day("2025-01-03"), day("2025-12-30"), true, Anew::Yearly));
    }

    #[test]
    fn in_another_year_it_is_another_order() {
        assert!(!is_same_order(
            day("2024-12-30"),
            day("2025-01-02"),
            false,
            Anew::Yearly
        ));
        assert!(
            !is_same_order(day("2024-01-15"), day("2025-01-15"), true, Anew::Yearly),
            "the first order of each year may be the same client's"
        );
    }

    #[test]
    fn of_two_that_may_be_meant_it_is_the_one_of_the_same_year() {
        let known = [
            ("last year's", day("2024-12-30"), true),
            ("this year's", day("2025-06-20"), true),
        ];
        assert_eq!(
            meant(known.into_iter(), day("2025-01-02"), Anew::Yearly),
            Some("this year's")
        );
        assert_eq!(
            meant(known.into_iter(), day("2024-01-02"), Anew::Yearly),
            Some("last year's")
        );
        assert_eq!(meant(known.into_iter(), day("2026-03-02"), Anew::Yearly), None);
    }

    #[test]
    fn a_day_put_right_over_the_turn_of_the_year_stays_the_same_order() {
        assert!(is_same_order(day("2024-12-30"), day("2025-01-02"), true, Anew::Yearly));
        assert!(is_same_order(day("2025-01-02"), day("2024-12-30"), true, Anew::Yearly));
    }

    #[test]
    fn begun_anew_each_month_a_number_is_one_order_within_its_month() {
        let same =
            |one: &str, other: &str, same_client| is_same_order(day(one), day(other), same_client, Anew::Monthly);
        assert!(same("2025-01-03", "2025-01-30", false), "whoever the row names");
        assert!(
            !same("2025-01-03", "2025-02-03", true),
            "the first of each month may be the same client's"
        );
        assert!(!same("2025-01-03", "2026-01-03", true));
        assert!(same("2025-01-31", "2025-02-02", true), "a day put right");
        assert!(!same("2025-01-31", "2025-02-02", false));
    }

    #[test]
    fn another_day_and_another_sum_may_be_another_order_and_one_of_both_is_a_correction() {
        let sum = |minor| Money::new(minor, crate::domain::money::Currency::EUR);
        let known = (day("2025-01-03"), sum(100));
        assert!(may_be_another(known, (day("2025-03-03"), sum(200))));
        assert!(!may_be_another(known, (day("2025-03-03"), sum(100))));
        assert!(!may_be_another(known, (day("2025-01-20"), sum(200))));
    }
}
