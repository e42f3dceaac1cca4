//! The chance to win a client back, from a starting guess that learns from the firm's own closed cases.
//!
//! Rule: never shown without its interval. Edge: P(alive) of the buying model is another thing and never enters here.

use super::super::results;
use serde::{Deserialize, Serialize};

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
    let interval = results::wilson(base * n, n);
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

#[cfg(test)]
mod tests {
    use super::*;

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
}
