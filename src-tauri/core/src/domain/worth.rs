//! What a client is worth and who is worth returning: lifetime value before and after a return, expected value and the most that
//! may be given (method, section 4). How clients compare, what the chance is and whom to return have files of their own.
//!
//! Money here is in whole units as floating point, because these are expectations; they are rounded once, to minor
//! units, by whoever shows or stores them.

mod abc;
mod chance;
mod verdict;

pub use abc::{Abc, abc, own_year};
pub use chance::{Chance, ChanceGroup, Learned, chance, starting_guess, time_factor};
pub use verdict::{Mark, Pursuit, PursuitReason, pursuit, verdict_holds, with_records};

/// Lifetime value = years × orders a year × average order × margin, in units. `margin` is the share of profit, 0 to 1.
pub fn lifetime_value(years: f64, orders_a_year: f64, average_order: f64, margin: f64) -> f64 {
    years * orders_a_year * average_order * margin
}

/// How many years a client stays on average when the share `stay` of all stays each year: 1 / (1 − r). `None` when
/// nobody ever leaves, which has no average.
pub fn years_of_stay(stay: f64) -> Option<f64> {
    (0.0..1.0).contains(&stay).then(|| 1.0 / (1.0 - stay))
}

/// Second lifetime value, after a return: Σ t=1..N  m · r^(t−1) / (1+d)^t.
///
/// `margin` a year in units, `stay` the share that stays each year, `discount` a year, `years` = N.
pub fn second_lifetime_value(margin: f64, stay: f64, discount: f64, years: u32) -> f64 {
    (1..=years)
        .map(|t| margin * stay.powi(t as i32 - 1) / (1.0 + discount).powi(t as i32))
        .sum()
}

/// Expected value of a case in units: P · (SLTV − compensation − offer) − contact costs.
pub fn expected_value(chance: f64, sltv: f64, compensation_and_offer: f64, contacts: f64) -> f64 {
    chance * (sltv - compensation_and_offer) - contacts
}

/// The most that offer and compensation may cost together: SLTV − contacts / P. `None` when there is no chance.
pub fn ceiling(chance: f64, sltv: f64, contacts: f64) -> Option<f64> {
    (chance > 0.0).then(|| (sltv - contacts / chance).max(0.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_lifetime_value_agrees_with_the_method_s_check() {
        assert!((second_lifetime_value(10_000.0, 0.8, 0.15, 3) - 18_952.91).abs() < 0.005);
    }

    #[test]
    fn ten_orders_a_year_of_five_hundred_are_twenty_five_thousand_in_five_years() {
        assert_eq!(
            lifetime_value(5.0, 10.0, 500.0, 1.0),
            25_000.0,
            "the book's example, in turnover"
        );
        assert_eq!(
            lifetime_value(5.0, 10.0, 500.0, 0.2),
            5_000.0,
            "and in profit at a margin of 20 %"
        );
    }

    #[test]
    fn where_four_of_five_stay_a_client_stays_five_years() {
        assert!((years_of_stay(0.8).unwrap() - 5.0).abs() < 1e-12);
        assert_eq!(years_of_stay(1.0), None);
    }

    #[test]
    fn offer_and_compensation_may_not_cost_more_than_the_ceiling() {
        let ceiling = ceiling(0.35, 222_000.0, 700.0).unwrap();
        assert!(
            expected_value(0.35, 222_000.0, ceiling, 700.0).abs() < 1e-6,
            "at the ceiling nothing is left"
        );
    }
}
