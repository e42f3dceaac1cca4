//! Why a client stands where he stands: the column "why", told, sorted and filtered by one rule.
//!
//! Rule: of who is taken, of those we let go and where nothing is proposed, it is why the verdict fell so; of the others
//! what keeps them below the line of capacity. Edge: what stands in the way whatever the driver has, such as a case in
//! work, is told before what the limits say.

use super::{TargetChoice, reason, tenths};
use crate::app::board::{Choice, Lost};
use crate::app::cases::closed_as;
use crate::domain::money::Money;
use crate::domain::picker::{Barred, LeftOut};
use crate::domain::sentence::Sentence;
use crate::domain::worth::PursuitReason;
use serde::{Deserialize, Serialize};

/// In the order in which the column sorts: from those worth most to those nobody may return.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum TargetGround {
    /// The user judged him himself.
    Overruled,
    Showcase,
    ClassA,
    ClassB,
    LiftedByPromise,
    ClassC,
    SumUnknown,
    /// He would fit with more hours, or with more money.
    Hours,
    Budget,
    /// The user left him out.
    ByHand,
    InWork,
    /// His case was closed without a return.
    Closed,
    NothingToExpect,
    CriteriaAgainst,
    DoNotContact,
    LostTwice,
}

impl TargetGround {
    pub(super) fn of(row: &Lost, choice: &Choice) -> TargetGround {
        match (row.barred, choice.left_out.get(&row.loss_id)) {
            (Some(Barred::InWork), _) => TargetGround::InWork,
            (Some(Barred::Closed), _) => TargetGround::Closed,
            (Some(Barred::LostTwice), _) => TargetGround::LostTwice,
            (Some(Barred::DoNotContact), _) => TargetGround::DoNotContact,
            (None, Some(LeftOut::Hours)) => TargetGround::Hours,
            (None, Some(LeftOut::Budget)) => TargetGround::Budget,
            (None, Some(LeftOut::ByHand)) => TargetGround::ByHand,
            // Whom the user wants all the same is told in the user's words; what it costs stands in the sum.
            (None, Some(LeftOut::NothingToExpect)) if !row.by_hand && row.reason != PursuitReason::SumUnknown => {
                TargetGround::NothingToExpect
            }
            _ if row.by_hand => TargetGround::Overruled,
            _ => TargetGround::of_verdict(row.reason),
        }
    }

    fn of_verdict(reason: PursuitReason) -> TargetGround {
        match reason {
            PursuitReason::LostTwice => TargetGround::LostTwice,
            PursuitReason::CriteriaAgainst => TargetGround::CriteriaAgainst,
            PursuitReason::NothingToExpect => TargetGround::NothingToExpect,
            PursuitReason::SumUnknown => TargetGround::SumUnknown,
            PursuitReason::ClassA => TargetGround::ClassA,
            PursuitReason::Showcase => TargetGround::Showcase,
            PursuitReason::ClassB => TargetGround::ClassB,
            PursuitReason::LiftedByPromise => TargetGround::LiftedByPromise,
            PursuitReason::ClassC => TargetGround::ClassC,
        }
    }

    /// The sentence of the column; `verdict` says why the verdict fell so.
    pub(super) fn told(self, row: &Lost, choice: &TargetChoice, verdict: &Sentence) -> Sentence {
        match self {
            TargetGround::Hours => {
                let more = choice.hours_used + row.minutes as f64 / 60.0 - choice.hours;
                Sentence::new("targets-out-hours").with("hours", tenths(more.max(0.0)))
            }
            TargetGround::Budget => {
                let more = choice.cost.minor + row.cost_minor - choice.budget.minor;
                let sum = Money::new(more.max(0), choice.budget.currency);
                Sentence::new("targets-out-budget").with("sum", Money::from_units(sum.units().round(), sum.currency))
            }
            TargetGround::ByHand => Sentence::new("targets-out-by-hand"),
            TargetGround::InWork => match reason(row.circumstances.group) {
                Some(group) => Sentence::new("targets-out-in-work-because").with("group", group),
                None => Sentence::new("targets-out-in-work"),
            },
            TargetGround::Closed => row.closed_as.map_or_else(|| verdict.clone(), closed_as),
            TargetGround::DoNotContact => Sentence::new("targets-out-do-not-contact"),
            TargetGround::LostTwice => Sentence::new("targets-why-lost-twice"),
            TargetGround::NothingToExpect => Sentence::new("targets-why-nothing-to-expect"),
            _ => verdict.clone(),
        }
    }
}
