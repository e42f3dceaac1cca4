//! Who is worth returning: ABC, lifetime value, chance, expected value and the four verdicts (method, section 4).
//!
//! Money here is in whole units as floating point, because these are expectations; they are rounded once, to minor
//! units, by whoever shows or stores them. Edge: P(alive) of the buying model is another thing and never enters here.

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
/// them. The one who carries the total over a border still belongs to the better class; nothing earned is C.
pub fn abc(values: &[f64]) -> Vec<Abc> {
    let total: f64 = values.iter().filter(|v| **v > 0.0).sum();
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|a, b| values[*b].total_cmp(&values[*a]));
    let mut classes = vec![Abc::C; values.len()];
    let mut before = 0.0;
    for index in order {
        if values[index] <= 0.0 {
            break;
        }
        classes[index] = match before / total {
            share if share < 0.80 => Abc::A,
            share if share < 0.95 => Abc::B,
            _ => Abc::C,
        };
        before += values[index];
    }
    classes
}

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

/// What the chance starts from. The reason is unknown until the interview.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum ChanceGroup {
    Unknown,
    /// Price or competitor.
    Competitor,
    /// The firm's fault, not a person's.
    Company,
    /// A person's fault.
    Human,
    /// The client's own or outside circumstances.
    Outside,
    /// "The end of the world" in the client's eyes.
    WorstSeverity,
}

/// Starting guesses of the method; they learn from the firm's own closed cases.
pub fn starting_guess(group: ChanceGroup) -> f64 {
    match group {
        ChanceGroup::Unknown | ChanceGroup::Company | ChanceGroup::Outside => 0.25,
        ChanceGroup::Competitor => 0.35,
        ChanceGroup::Human => 0.15,
        ChanceGroup::WorstSeverity => 0.10,
    }
}

/// How fast a chance cools: 1.0 up to 60 days since the loss, 0.9 to 90, 0.75 to 120, 0.45 to 180, 0.3 beyond.
pub fn time_factor(days_since_loss: i64) -> f64 {
    match days_since_loss {
        ..=60 => 1.0,
        61..=90 => 0.9,
        91..=120 => 0.75,
        121..=180 => 0.45,
        _ => 0.3,
    }
}

/// What the firm has seen itself in one group: closed cases and how many of them returned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Learned {
    pub closed: u32,
    pub returned: u32,
}

/// A chance with everything it was made from. Never shown without its interval.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Chance {
    pub share: f64,
    pub low: f64,
    pub high: f64,
    pub group: ChanceGroup,
    pub starting_guess: f64,
    pub learned: Learned,
    pub time_factor: f64,
    /// Rule 10 was set aside, which halves the chance.
    pub halved: bool,
    /// Rule 13: nobody pursues a client lost twice.
    pub lost_twice: bool,
}

/// How many cases the starting guess weighs.
const GUESS_WEIGHT: f64 = 8.0;

/// P = (8·p0 + returned) / (8 + closed), times the time factor, halved where rule 10 was set aside, zero when lost twice.
pub fn chance(group: ChanceGroup, learned: Learned, days_since_loss: i64, halved: bool, lost_twice: bool) -> Chance {
    let guess = starting_guess(group);
    let n = GUESS_WEIGHT + f64::from(learned.closed);
    let base = (GUESS_WEIGHT * guess + f64::from(learned.returned)) / n;
    let time = time_factor(days_since_loss);
    let factor = if lost_twice {
        0.0
    } else {
        time * if halved { 0.5 } else { 1.0 }
    };
    let interval = super::results::wilson(base * n, n);
    Chance {
        share: base * factor,
        low: interval.low * factor,
        high: interval.high * factor,
        group,
        starting_guess: guess,
        learned,
        time_factor: time,
        halved,
        lost_twice,
    }
}

/// Expected value of a case in units: P · (SLTV − compensation − offer) − contact costs.
pub fn expected_value(chance: f64, sltv: f64, compensation_and_offer: f64, contacts: f64) -> f64 {
    chance * (sltv - compensation_and_offer) - contacts
}

/// The most that offer and compensation may cost together: SLTV − contacts / P. `None` when there is no chance.
pub fn ceiling(chance: f64, sltv: f64, contacts: f64) -> Option<f64> {
    (chance > 0.0).then(|| (sltv - contacts / chance).max(0.0))
}

/// Marks of the user for and against pursuing a client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum Mark {
    LargeMargin,
    RaisesTurnover,
    Promising,
    Showcase,
    Trophy,
    Recommends,
    LowMargin,
    PaysBadly,
    BuysLittle,
    DemandsMuch,
    RudeToStaff,
    NoLoyalty,
}

impl Mark {
    pub fn is_against(self) -> bool {
        matches!(
            self,
            Mark::LowMargin
                | Mark::PaysBadly
                | Mark::BuysLittle
                | Mark::DemandsMuch
                | Mark::RudeToStaff
                | Mark::NoLoyalty
        )
    }
}

/// The user's marks and what the records say themselves: who owes money pays badly, who brings no profit has a low
/// margin. A mark that both set counts once. `yearly_profit` is `None` where no profit is known.
pub fn with_records(marks: &[Mark], debt_minor: i64, yearly_profit: Option<f64>) -> Vec<Mark> {
    let owes = (debt_minor > 0).then_some(Mark::PaysBadly);
    let brings_nothing = yearly_profit.filter(|profit| *profit <= 0.0).map(|_| Mark::LowMargin);
    let mut all: Vec<Mark> = marks.iter().copied().chain(owes).chain(brings_nothing).collect();
    all.sort_unstable();
    all.dedup();
    all
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum Pursuit {
    First,
    Must,
    IfPossible,
    GoodRiddance,
}

impl Pursuit {
    pub const ALL: [Pursuit; 4] = [
        Pursuit::First,
        Pursuit::Must,
        Pursuit::IfPossible,
        Pursuit::GoodRiddance,
    ];
}

/// Why a verdict fell so: the one fact that decided it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum PursuitReason {
    LostTwice,
    CriteriaAgainst,
    NothingToExpect,
    ClassA,
    Showcase,
    ClassB,
    LiftedByPromise,
    ClassC,
}

/// The default verdict (section 4). Order matters: what speaks against is read first.
pub fn pursuit(class: Abc, marks: &[Mark], expected_value: f64, lost_twice: bool) -> (Pursuit, PursuitReason) {
    let has = |mark: Mark| marks.contains(&mark);
    if lost_twice {
        return (Pursuit::GoodRiddance, PursuitReason::LostTwice);
    }
    if marks.iter().filter(|mark| mark.is_against()).count() >= 2 {
        return (Pursuit::GoodRiddance, PursuitReason::CriteriaAgainst);
    }
    if expected_value <= 0.0 {
        return (Pursuit::GoodRiddance, PursuitReason::NothingToExpect);
    }
    if has(Mark::Showcase) || has(Mark::Trophy) {
        return (Pursuit::First, PursuitReason::Showcase);
    }
    match class {
        Abc::A => (Pursuit::First, PursuitReason::ClassA),
        Abc::B => (Pursuit::Must, PursuitReason::ClassB),
        Abc::C if has(Mark::Recommends) || has(Mark::Promising) => (Pursuit::Must, PursuitReason::LiftedByPromise),
        Abc::C => (Pursuit::IfPossible, PursuitReason::ClassC),
    }
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
    fn a_debt_speaks_against_him_once() {
        let marks = |debt, profit| with_records(&[Mark::PaysBadly], debt, profit);
        assert_eq!(
            marks(5_000, None),
            [Mark::PaysBadly],
            "the mark and the debt are one reason"
        );
        assert_eq!(marks(5_000, Some(-1.0)), [Mark::LowMargin, Mark::PaysBadly]);
        let all = with_records(&[Mark::RudeToStaff], 5_000, Some(100.0));
        assert_eq!(
            pursuit(Abc::A, &all, 1e6, false).0,
            Pursuit::GoodRiddance,
            "rude and in debt: two reasons against"
        );
    }

    #[test]
    fn each_verdict_of_the_method_falls_by_its_own_fact() {
        let cases = [
            (Abc::A, vec![], 1.0, Pursuit::First, PursuitReason::ClassA),
            (Abc::C, vec![Mark::Trophy], 1.0, Pursuit::First, PursuitReason::Showcase),
            (Abc::B, vec![], 1.0, Pursuit::Must, PursuitReason::ClassB),
            (
                Abc::B,
                vec![Mark::Recommends],
                1.0,
                Pursuit::Must,
                PursuitReason::ClassB,
            ),
            (
                Abc::C,
                vec![Mark::Promising],
                1.0,
                Pursuit::Must,
                PursuitReason::LiftedByPromise,
            ),
            (
                Abc::C,
                vec![Mark::LargeMargin],
                1.0,
                Pursuit::IfPossible,
                PursuitReason::ClassC,
            ),
            (
                Abc::C,
                vec![Mark::Recommends, Mark::NoLoyalty],
                1.0,
                Pursuit::Must,
                PursuitReason::LiftedByPromise,
            ),
            (
                Abc::A,
                vec![],
                0.0,
                Pursuit::GoodRiddance,
                PursuitReason::NothingToExpect,
            ),
        ];
        for (class, marks, expected, verdict, reason) in cases {
            assert_eq!(
                pursuit(class, &marks, expected, false),
                (verdict, reason),
                "{class:?} {marks:?}"
            );
        }
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

    #[test]
    fn four_of_nine_own_cases_move_a_quarter_to_thirty_five_per_cent() {
        let chance = chance(
            ChanceGroup::Company,
            Learned { closed: 9, returned: 4 },
            33,
            false,
            false,
        );
        assert!((chance.share - 6.0 / 17.0).abs() < 1e-9, "(8 × 0.25 + 4) : (8 + 9)");
        assert!(chance.low < chance.share && chance.share < chance.high);
    }

    #[test]
    fn setting_rule_ten_aside_halves_the_chance() {
        let with = |halved| chance(ChanceGroup::Competitor, Learned::default(), 10, halved, false).share;
        assert_eq!(with(true) * 2.0, with(false));
    }

    #[test]
    fn a_client_lost_twice_has_no_chance_and_is_left_in_peace() {
        assert_eq!(
            chance(ChanceGroup::Competitor, Learned::default(), 1, false, true).share,
            0.0
        );
        assert_eq!(pursuit(Abc::A, &[Mark::Trophy], 1e6, true).0, Pursuit::GoodRiddance);
    }

    #[test]
    fn two_marks_against_outweigh_class_a() {
        let verdict = pursuit(Abc::A, &[Mark::PaysBadly, Mark::RudeToStaff], 1e6, false);
        assert_eq!(verdict, (Pursuit::GoodRiddance, PursuitReason::CriteriaAgainst));
        assert_eq!(
            pursuit(Abc::A, &[Mark::PaysBadly], 1e6, false).0,
            Pursuit::First,
            "one is not enough"
        );
    }

    #[test]
    fn a_small_client_who_recommends_us_is_lifted_one_step() {
        assert_eq!(pursuit(Abc::C, &[Mark::Recommends], 10.0, false).0, Pursuit::Must);
        assert_eq!(pursuit(Abc::C, &[], 10.0, false).0, Pursuit::IfPossible);
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
