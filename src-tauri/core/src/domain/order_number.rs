//! Which order a number means, in a system that may count its orders anew each year.
//!
//! Rule: a number is one order within a year. Where it comes again in another year it is another order, unless it is the same
//! client's and the days lie so near that the day was only put right. Edge: a firm that begins anew more often than once a year
//! has to bring the year or the month in its numbers.

use chrono::{Datelike, NaiveDate};

/// A day that is put right moves by less than this, in days: half a year.
const PUT_RIGHT: i64 = 183;

/// The order that a row of `day` means among those of its number, each with its day and whether it is the same client's; that of
/// the same year before any other.
pub fn meant<T>(known: impl Iterator<Item = (T, NaiveDate, bool)>, day: NaiveDate) -> Option<T> {
    known
        .filter(|(_, known, same_client)| is_same_order(*known, day, *same_client))
        .min_by_key(|(_, known, _)| (known.year() != day.year(), (day - *known).num_days().abs()))
        .map(|(order, ..)| order)
}

fn is_same_order(known: NaiveDate, day: NaiveDate, same_client: bool) -> bool {
    known.year() == day.year() || same_client && (day - known).num_days().abs() < PUT_RIGHT
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[test]
    fn a_number_is_one_order_within_a_year_whoever_the_row_names() {
        assert!(is_same_order(day("2025-01-03"), day("2025-12-30"), false));
        assert!(is_same_order(day("2025-01-03"), day("2025-12-30"), true));
    }

    #[test]
    fn in_another_year_it_is_another_order() {
        assert!(!is_same_order(day("2024-12-30"), day("2025-01-02"), false));
        assert!(
            !is_same_order(day("2024-01-15"), day("2025-01-15"), true),
            "the first order of each year may be the same client's"
        );
    }

    #[test]
    fn of_two_that_may_be_meant_it_is_the_one_of_the_same_year() {
        let known = [
            ("last year's", day("2024-12-30"), true),
            ("this year's", day("2025-06-20"), true),
        ];
        assert_eq!(meant(known.into_iter(), day("2025-01-02")), Some("this year's"));
        assert_eq!(meant(known.into_iter(), day("2024-01-02")), Some("last year's"));
        assert_eq!(meant(known.into_iter(), day("2026-03-02")), None);
    }

    #[test]
    fn a_day_put_right_over_the_turn_of_the_year_stays_the_same_order() {
        assert!(is_same_order(day("2024-12-30"), day("2025-01-02"), true));
        assert!(is_same_order(day("2025-01-02"), day("2024-12-30"), true));
    }
}
