//! Which order a number means, in a system that may count its orders anew each year or each month.
//!
//! Rule: a number is one order within its year, or, where the user said so, within its month. Where it comes again in another one
//! it is another order, unless it is the same client's and the days lie so near that the day was only put right. Edge: as
//! long as nobody has said how often a system begins anew, two rows of one number that may be two orders are asked about,
//! see [`may_be_another`].

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

/// Days between two rows of one number from which on they may be two orders: half a month.
const FAR: i64 = 15;

/// Whether two rows of one number may be two orders, their days being of two months and far apart: a system that begins anew each
/// month looks like that, equal sums or not, and so does an order whose day was put right by much.
pub fn may_be_another(known: NaiveDate, day: NaiveDate) -> bool {
    !Anew::Monthly.is_together(known, day) && (day - known).num_days().abs() >= FAR
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
    fn a_day_of_another_month_and_far_away_may_be_another_order_and_a_nearer_one_is_a_correction() {
        let known = day("2025-01-05");
        assert!(may_be_another(known, day("2025-02-01")));
        assert!(may_be_another(known, day("2024-12-05")));
        assert!(
            !may_be_another(known, day("2025-01-30")),
            "both were counted in January"
        );
        assert!(!may_be_another(day("2025-01-31"), day("2025-02-10")));
    }
}
