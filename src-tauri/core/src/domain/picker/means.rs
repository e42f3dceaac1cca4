//! What the driver has to give: his hours a week and the money that is left, for the period one chooses for.
//!
//! The budget lasts until the drive ends, so one week of it may take its share and no more. A drive without an end has only
//! the week, and all the money with it. What the touches planned in open cases ask comes off first.

use super::Capacity;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// For how long one chooses.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum Period {
    #[default]
    Week,
    /// Until the drive ends.
    Drive,
}

impl Period {
    pub const ALL: [Period; 2] = [Period::Week, Period::Drive];
}

#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Means {
    /// Hours a week; 0 while nobody said.
    pub hours_week: f64,
    /// Until the drive ends; `None` when it has no end.
    pub weeks: Option<u32>,
    /// What is left of the budget, in minor units; `None` while nobody set one.
    pub budget_minor: Option<i64>,
    /// What is promised to open cases already, by period.
    pub promised: [Promised; 2],
}

/// What touches that are planned ask of a period, overdue ones too; a sum in minor units.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Promised {
    pub minutes: i64,
    pub cost_minor: i64,
}

/// Weeks from a day to the last day of the drive, both included and begun ones whole; a drive past its end has one.
pub fn weeks_left(today: NaiveDate, ends_on: NaiveDate) -> u32 {
    u32::try_from(((ends_on - today).num_days() + 7) / 7).map_or(1, |weeks| weeks.max(1))
}

impl Means {
    /// Weeks of a period, and the money that falls on it.
    pub fn within(&self, period: Period) -> (u32, Option<i64>) {
        let all = self.weeks.unwrap_or(1);
        match period {
            Period::Week => (1, self.budget_minor.map(|left| left / i64::from(all))),
            Period::Drive => (all, self.budget_minor),
        }
    }

    pub fn promised(&self, period: Period) -> Promised {
        self.promised[period as usize]
    }

    /// `None` while neither hours nor money were set: then nobody is proposed.
    pub fn capacity(&self, period: Period) -> Option<Capacity> {
        let (weeks, budget_minor) = self.within(period);
        let promised = self.promised(period);
        let budget_minor = budget_minor.map(|left| (left - promised.cost_minor).max(0));
        match (self.hours_week > 0.0, budget_minor) {
            (true, _) => {
                let all = Capacity::of(self.hours_week, weeks, budget_minor);
                Some(Capacity {
                    minutes: all.minutes.map(|minutes| (minutes - promised.minutes).max(0)),
                    ..all
                })
            }
            (false, Some(_)) => Some(Capacity {
                minutes: None,
                budget_minor,
            }),
            (false, None) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::purchase::tests::day;
    use super::*;

    #[test]
    fn one_week_may_spend_its_share_of_what_is_left_until_the_drive_ends() {
        let means = Means {
            hours_week: 6.0,
            weeks: Some(4),
            budget_minor: Some(100_000),
            ..Means::default()
        };
        assert_eq!(means.within(Period::Week), (1, Some(25_000)), "1 000 over four weeks");
        assert_eq!(means.within(Period::Drive), (4, Some(100_000)));
        let drive = means.capacity(Period::Drive).unwrap();
        assert_eq!(
            drive.minutes,
            Some(4 * 6 * 60),
            "hours come anew each week, money does not"
        );
    }

    #[test]
    fn what_open_cases_ask_this_week_comes_off_before_anybody_new_is_proposed() {
        let promised = |minutes, cost_minor| Promised { minutes, cost_minor };
        let means = Means {
            hours_week: 6.0,
            weeks: Some(4),
            budget_minor: Some(100_000),
            promised: [promised(300, 5_000), promised(1_500, 20_000)],
        };
        let week = means.capacity(Period::Week).unwrap();
        assert_eq!((week.minutes, week.budget_minor), (Some(60), Some(20_000)));
        let drive = means.capacity(Period::Drive).unwrap();
        assert_eq!(
            (drive.minutes, drive.budget_minor),
            (Some(0), Some(80_000)),
            "more is promised than there is"
        );
    }

    #[test]
    fn a_drive_without_an_end_has_only_the_week_and_all_its_money() {
        let means = Means {
            hours_week: 6.0,
            weeks: None,
            budget_minor: Some(100_000),
            ..Means::default()
        };
        assert_eq!(means.within(Period::Week), means.within(Period::Drive));
        assert_eq!(means.within(Period::Week), (1, Some(100_000)));
    }

    #[test]
    fn without_hours_and_money_nobody_is_proposed_and_money_alone_is_a_limit() {
        let mut means = Means::default();
        assert_eq!(means.capacity(Period::Week), None);
        means.budget_minor = Some(500);
        let capacity = means.capacity(Period::Week).unwrap();
        assert_eq!((capacity.minutes, capacity.budget_minor), (None, Some(500)));
    }

    #[test]
    fn a_begun_week_is_a_week_and_a_drive_past_its_end_still_has_this_one() {
        let left = |ends| weeks_left(day("2026-11-24"), day(ends));
        assert_eq!(left("2026-11-24"), 1, "it ends tonight");
        assert_eq!(left("2026-11-30"), 1, "seven days, today among them");
        assert_eq!(left("2026-12-01"), 2);
        assert_eq!(left("2026-10-01"), 1);
    }
}
