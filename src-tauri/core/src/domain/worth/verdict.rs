//! Whom to return: the marks for and against, and the four verdicts with the one fact that decided (method, section 4).
//!
//! Edge: the user may overrule; his own word and its reason are kept elsewhere.

use super::Abc;
use serde::{Deserialize, Serialize};

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
    /// His orders are without a sum, or in currencies only that no rate was set for: what he brings is unknown, and unknown is
    /// not nothing.
    SumUnknown,
    ClassA,
    Showcase,
    ClassB,
    LiftedByPromise,
    ClassC,
}

/// The default verdict (section 4). Order matters: what speaks against is read first. `expected_value` is `None` where no sum
/// of his is known.
pub fn pursuit(class: Abc, marks: &[Mark], expected_value: Option<f64>, lost_twice: bool) -> (Pursuit, PursuitReason) {
    let has = |mark: Mark| marks.contains(&mark);
    if lost_twice {
        return (Pursuit::GoodRiddance, PursuitReason::LostTwice);
    }
    if marks.iter().filter(|mark| mark.is_against()).count() >= 2 {
        return (Pursuit::GoodRiddance, PursuitReason::CriteriaAgainst);
    }
    if expected_value.is_some_and(|expected| expected <= 0.0) {
        return (Pursuit::GoodRiddance, PursuitReason::NothingToExpect);
    }
    if has(Mark::Showcase) || has(Mark::Trophy) {
        return (Pursuit::First, PursuitReason::Showcase);
    }
    if expected_value.is_none() {
        return (Pursuit::IfPossible, PursuitReason::SumUnknown);
    }
    match class {
        Abc::A => (Pursuit::First, PursuitReason::ClassA),
        Abc::B => (Pursuit::Must, PursuitReason::ClassB),
        Abc::C if has(Mark::Recommends) || has(Mark::Promising) => (Pursuit::Must, PursuitReason::LiftedByPromise),
        Abc::C => (Pursuit::IfPossible, PursuitReason::ClassC),
    }
}

/// Whether the user's own verdict holds. Rule 13 outweighs it: who was lost twice after it is not pursued by it.
pub fn verdict_holds(by_hand: Pursuit, lost_twice: bool) -> bool {
    !lost_twice || by_hand == Pursuit::GoodRiddance
}

#[cfg(test)]
mod tests {
    use super::super::{ChanceGroup, Learned, chance};
    use super::*;

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
            pursuit(Abc::A, &all, Some(1e6), false).0,
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
                pursuit(class, &marks, Some(expected), false),
                (verdict, reason),
                "{class:?} {marks:?}"
            );
        }
    }

    #[test]
    fn a_client_lost_twice_has_no_chance_and_is_left_in_peace() {
        assert_eq!(
            chance(ChanceGroup::Competitor, Learned::default(), 1, false, true).share,
            0.0
        );
        assert_eq!(
            pursuit(Abc::A, &[Mark::Trophy], Some(1e6), true).0,
            Pursuit::GoodRiddance
        );
    }

    #[test]
    fn two_marks_against_outweigh_class_a() {
        let verdict = pursuit(Abc::A, &[Mark::PaysBadly, Mark::RudeToStaff], Some(1e6), false);
        assert_eq!(verdict, (Pursuit::GoodRiddance, PursuitReason::CriteriaAgainst));
        assert_eq!(
            pursuit(Abc::A, &[Mark::PaysBadly], Some(1e6), false).0,
            Pursuit::First,
            "one is not enough"
        );
    }

    #[test]
    fn a_small_client_who_recommends_us_is_lifted_one_step() {
        assert_eq!(pursuit(Abc::C, &[Mark::Recommends], Some(10.0), false).0, Pursuit::Must);
        assert_eq!(pursuit(Abc::C, &[], Some(10.0), false).0, Pursuit::IfPossible);
    }

    #[test]
    fn who_bought_in_a_currency_without_a_rate_is_not_called_worthless() {
        let verdict = |marks: &[Mark]| pursuit(Abc::C, marks, None, false);
        assert_eq!(verdict(&[]), (Pursuit::IfPossible, PursuitReason::SumUnknown));
        assert_eq!(verdict(&[Mark::Trophy]).0, Pursuit::First);
        assert_eq!(verdict(&[Mark::RudeToStaff, Mark::PaysBadly]).0, Pursuit::GoodRiddance);
    }

    #[test]
    fn a_verdict_of_the_user_s_own_does_not_outlive_the_second_loss() {
        assert!(verdict_holds(Pursuit::First, false));
        assert!(!verdict_holds(Pursuit::First, true), "rule 13");
        assert!(verdict_holds(Pursuit::GoodRiddance, true));
    }
}
