//! What the model expected, week by week, beside what happened: the picture by which a layman can judge it.
//!
//! Both lines count repeat orders of all clients since the first of them came, added up. Rule: an order day is one
//! order, as everywhere in the model. Edge: the model is fitted elsewhere, and the honest picture is of weeks after
//! those it was fitted on.

use super::{Buyer, Buying};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Week {
    /// Its last day.
    pub ends_on: NaiveDate,
    /// Repeat orders up to this day by the model.
    pub expected: f64,
    /// Repeat orders up to this day.
    pub real: u32,
}

impl Buyer {
    /// From his sorted order days without repetitions, as of `today`; days after it are left out. `None` when he has
    /// not bought by then.
    pub fn of(days: &[NaiveDate], today: NaiveDate) -> Option<Buyer> {
        let days = &days[..days.partition_point(|day| *day <= today)];
        let (first, last) = (*days.first()?, *days.last()?);
        let weeks = |until: NaiveDate| (until - first).num_days() as f64 / 7.0;
        Some(Buyer {
            repeats: u32::try_from(days.len() - 1).unwrap_or(u32::MAX),
            last: weeks(last),
            age: weeks(today),
        })
    }
}

/// Cumulative repeat orders up to the end of every week, the last of which ends on `until`. `clients` are the sorted
/// order days of each, without repetitions.
pub fn weekly(model: &Buying, clients: &[impl AsRef<[NaiveDate]>], until: NaiveDate) -> Vec<Week> {
    let mut came: BTreeMap<NaiveDate, u32> = BTreeMap::new();
    let mut repeats: BTreeMap<NaiveDate, u32> = BTreeMap::new();
    for days in clients {
        let mut days = days.as_ref().iter().take_while(|day| **day <= until);
        if let Some(first) = days.next() {
            *came.entry(*first).or_default() += 1;
        }
        for day in days {
            *repeats.entry(*day).or_default() += 1;
        }
    }
    let Some(first) = came.keys().next().copied() else {
        return Vec::new();
    };
    let by_age: Vec<f64> = (0..=(until - first).num_days())
        .map(|days| model.expected_by_age(days as f64 / 7.0))
        .collect();
    let mut ends: Vec<NaiveDate> = Vec::new();
    let mut end = Some(until);
    while let Some(day) = end.filter(|day| *day >= first) {
        ends.push(day);
        end = day.checked_sub_days(Days::new(7));
    }
    ends.reverse();
    ends.into_iter()
        .map(|ends_on| Week {
            ends_on,
            expected: came
                .range(..=ends_on)
                .map(|(day, clients)| f64::from(*clients) * by_age[(ends_on - *day).num_days() as usize])
                .sum(),
            real: repeats.range(..=ends_on).map(|(_, orders)| orders).sum(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::fit;
    use super::super::tests::{CdShop, day};
    use super::*;

    #[test]
    fn fitted_on_nine_months_the_model_foresees_the_next_nine() {
        let shop = CdShop::up_to("1998-06-30");
        let calibration = CdShop::up_to("1997-09-30");
        let answer = fit(&calibration.buyers());
        let weeks = weekly(&answer.fitted().unwrap().model, &shop.days(), day("1998-06-30"));
        let at = |text: &str| *weeks.iter().rfind(|week| week.ends_on <= day(text)).unwrap();
        let (then, end) = (at("1997-09-30"), at("1998-06-30"));
        let off = |week: Week| week.expected / f64::from(week.real) - 1.0;
        assert!(off(then).abs() < 0.05, "on what it knew: {then:?}");
        assert!(off(end).abs() < 0.08, "on what it did not know: {end:?}");
    }

    #[test]
    fn the_last_week_ends_today_and_both_lines_only_rise() {
        let shop = CdShop::up_to("1997-09-30");
        let model = Buying {
            r: 0.5,
            alpha: 6.0,
            a: 0.9,
            b: 1.6,
        };
        let weeks = weekly(&model, &shop.days(), day("1997-09-30"));
        assert_eq!(weeks.last().unwrap().ends_on, day("1997-09-30"));
        assert!(
            weeks
                .windows(2)
                .all(|two| two[0].expected <= two[1].expected && two[0].real <= two[1].real)
        );
        let repeats: usize = shop.days().iter().map(|days| days.len() - 1).sum();
        assert_eq!(weeks.last().unwrap().real as usize, repeats);
    }

    #[test]
    fn a_firm_without_clients_has_no_weeks() {
        let model = Buying {
            r: 0.5,
            alpha: 6.0,
            a: 0.9,
            b: 1.6,
        };
        assert_eq!(weekly(&model, &[] as &[Vec<NaiveDate>], day("1997-09-30")), []);
    }

    #[test]
    fn a_buyer_s_age_is_counted_from_his_first_order_and_tomorrow_s_order_is_not_there_yet() {
        let days = [day("2026-01-01"), day("2026-01-15"), day("2026-03-01")];
        let buyer = Buyer::of(&days, day("2026-01-29")).unwrap();
        assert_eq!(
            buyer,
            Buyer {
                repeats: 1,
                last: 2.0,
                age: 4.0
            }
        );
        assert_eq!(Buyer::of(&days, day("2025-12-31")), None);
    }
}
