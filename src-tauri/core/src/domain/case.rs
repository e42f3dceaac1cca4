//! A case: one loss of one client being worked on, and where it stands.
//!
//! The state is read off the facts, never set: in particular *returned* is the existence of an order dated after the loss
//! (rule 11), whatever was promised. Edge: nothing here writes.

use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum State {
    /// Opened; the true reason is not known yet.
    AskWhy,
    /// The reason is known, nothing is mended that could be promised.
    Mend,
    /// The fix is checked; the letter or the first talk is due.
    Ready,
    /// Touched after the fix: waiting for an answer or an order.
    Approached,
    /// He said he will come back. Counts for nothing yet.
    Promised,
    Returned,
    Closed,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum ClosedAs {
    /// He refused; news at most once in 90 days.
    KeepInTouch,
    GivenUp,
    GoodRiddance,
    DoNotContact,
    LostTwice,
}

/// The facts a state is read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Facts {
    /// An order after the loss is linked.
    pub has_return: bool,
    pub closed: bool,
    pub reason_known: bool,
    /// A reason outside the firm has nothing to mend.
    pub needs_fix: bool,
    pub fix_checked: bool,
    /// A touch was done.
    pub touched: bool,
    pub promised: bool,
}

pub fn state(facts: &Facts) -> State {
    match facts {
        Facts { has_return: true, .. } => State::Returned,
        Facts { closed: true, .. } => State::Closed,
        Facts { promised: true, .. } => State::Promised,
        Facts {
            reason_known: false, ..
        } => State::AskWhy,
        Facts {
            needs_fix: true,
            fix_checked: false,
            ..
        } => State::Mend,
        Facts { touched: true, .. } => State::Approached,
        _ => State::Ready,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_promise_is_not_a_return() {
        let facts = Facts {
            promised: true,
            touched: true,
            reason_known: true,
            fix_checked: true,
            ..Facts::default()
        };
        assert_eq!(state(&facts), State::Promised, "rule 11: only an order counts");
    }

    #[test]
    fn an_order_after_the_loss_outweighs_a_closed_case() {
        assert_eq!(
            state(&Facts {
                has_return: true,
                closed: true,
                ..Facts::default()
            }),
            State::Returned
        );
    }

    #[test]
    fn nothing_is_promised_before_the_fix_is_checked() {
        let facts = Facts {
            reason_known: true,
            needs_fix: true,
            touched: true,
            ..Facts::default()
        };
        assert_eq!(state(&facts), State::Mend);
    }
}
