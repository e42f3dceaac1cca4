//! The exit interview: stated reason, five whys, doubt (method, section 5).
//!
//! Two or more doubt marks flag the stated reason as "probably not the reason". Fewer than three whys under a comfortable
//! answer (price, better terms, no need) ask for one more. Edge: the words of the questions are texts, not rules.

use serde::{Deserialize, Serialize};

/// The most whys one asks.
pub const WHYS: u8 = 5;
/// Fewer whys than this under a comfortable answer are too few.
pub const WHYS_ENOUGH: usize = 3;
/// So many doubt marks make the stated reason improbable.
pub const DOUBTS_ENOUGH: usize = 2;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum DoubtMark {
    AtOnce,
    CrossedArms,
    LookedAway,
    ToneChanged,
    ContradictsRecords,
    SafestReason,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum Source {
    Client,
    Staff,
    Brainstorm,
}

/// What the interview advises before the reason is taken for true.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum Advice {
    ProbablyNotTheReason,
    AskOnceMore,
}

pub fn advice(doubts: usize, whys: usize, comfortable: bool) -> Option<Advice> {
    if doubts >= DOUBTS_ENOUGH {
        Some(Advice::ProbablyNotTheReason)
    } else if comfortable && whys < WHYS_ENOUGH {
        Some(Advice::AskOnceMore)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_doubt_marks_make_the_stated_reason_improbable() {
        assert_eq!(advice(2, 5, false), Some(Advice::ProbablyNotTheReason));
        assert_eq!(advice(1, 5, false), None);
    }

    #[test]
    fn price_after_two_whys_asks_for_one_more() {
        assert_eq!(advice(0, 2, true), Some(Advice::AskOnceMore));
        assert_eq!(advice(0, 3, true), None);
        assert_eq!(
            advice(0, 1, false),
            None,
            "a cause we can change and he confirms may end the talk early"
        );
    }
}
