//! ABC: who brings most of what all bring (method, section 4).
//!
//! Rule: each client is compared by his own last year. Edge: whether profit or turnover is compared is the caller's.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum Abc {
    A,
    B,
    C,
}

/// The period that ABC compares clients by is each one's own: the `days` up to his last order, and they begin after the day
/// returned here. Everybody's last year up to today would make a great client who left two years ago the smallest of all,
/// and the class is what says whether he must be returned.
pub fn own_year(last_order: NaiveDate, days: i64) -> NaiveDate {
    last_order
        .checked_sub_days(Days::new(days.unsigned_abs()))
        .unwrap_or(NaiveDate::MIN)
}

/// ABC by running total: A up to 80 % of it, B up to 95 %, C the rest. `values` in any order; the result is aligned with
/// them. The one who carries the total over a border still belongs to the better class, and so does who earned as much as he;
/// nothing earned is C.
pub fn abc(values: &[f64]) -> Vec<Abc> {
    let total: f64 = values.iter().filter(|v| **v > 0.0).sum();
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|a, b| values[*b].total_cmp(&values[*a]));
    let mut classes = vec![Abc::C; values.len()];
    let mut before = 0.0;
    for alike in order.chunk_by(|one, next| values[*one] == values[*next]) {
        let earned = values[alike[0]];
        if earned <= 0.0 {
            break;
        }
        let class = match before / total {
            share if share < 0.80 => Abc::A,
            share if share < 0.95 => Abc::B,
            _ => Abc::C,
        };
        for &index in alike {
            classes[index] = class;
        }
        before += earned * alike.len() as f64;
    }
    classes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_earned_the_same_has_the_same_class() {
        assert_eq!(
            abc(&[3.0, 3.0, 3.0]),
            [Abc::A; 3],
            "the border runs through the third of them"
        );
        assert_eq!(abc(&[90.0, 5.0, 5.0]), [Abc::A, Abc::B, Abc::B]);
    }

    #[test]
    fn a_is_eighty_per_cent_of_the_running_total() {
        assert_eq!(abc(&[5.0, 80.0, 15.0, 0.0]), [Abc::C, Abc::A, Abc::B, Abc::C]);
        assert_eq!(abc(&[]), []);
        assert_eq!(
            abc(&[-10.0, 0.0]),
            [Abc::C, Abc::C],
            "a firm that earned nothing has no A"
        );
    }

    #[test]
    fn the_year_that_counts_ends_with_the_last_order_however_long_ago_it_was() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert_eq!(own_year(day("2022-03-01"), 365), day("2021-03-01"));
        assert_eq!(
            own_year(day("2026-11-20"), 180),
            day("2026-05-24"),
            "the firm may look at half a year"
        );
    }
}
