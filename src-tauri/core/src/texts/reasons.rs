//! The shipped reason tree: why clients leave, with stable codes.
//!
//! The user extends the tree; a reason is retired and another one added, never renamed into another, because that would
//! mix the history. So a code is never changed either. Edge: only the shipped reasons; the user's own are in the store.

use super::shipped;
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum ReasonGroup {
    Competitor,
    Company,
    Outside,
}

/// Which closed cases a chance is learned from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum ChanceGroup {
    Price,
    Competitor,
    Company,
    Human,
    Outside,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Reason {
    /// Group and name, `company.rude-staff`.
    pub code: String,
    pub group: ReasonGroup,
    pub chance: ChanceGroup,
    /// A person's fault, as a rule; harder to mend than any other (rule 8).
    pub human: bool,
    /// An answer clients give because it ends the talk: price, terms, no need. Fewer than three whys after it is a warning.
    pub comfortable: bool,
}

impl Reason {
    /// The message with the reason's name.
    pub fn name_key(&self) -> String {
        format!("reason-{}", self.code.replace('.', "-"))
    }

    /// The message with what to offer first.
    pub fn offer_key(&self) -> String {
        format!("reason-offer-{}", self.code.replace('.', "-"))
    }
}

static REASONS: LazyLock<Vec<Reason>> =
    LazyLock::new(|| shipped("reasons.json", include_str!("../../../../assets/reasons.json")));

pub fn reasons() -> &'static [Reason] {
    &REASONS
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{domain::language::Language, texts::knows};

    #[test]
    fn every_reason_has_its_name_and_its_first_offer_in_every_language() {
        for language in Language::ALL {
            for reason in reasons() {
                assert!(
                    knows(language, &reason.name_key()),
                    "{language:?}: {}",
                    reason.name_key()
                );
                assert!(
                    knows(language, &reason.offer_key()),
                    "{language:?}: {}",
                    reason.offer_key()
                );
            }
            for group in ["competitor", "company", "outside"] {
                assert!(
                    knows(language, &format!("reason-group-{group}")),
                    "{language:?}: {group}"
                );
            }
        }
    }

    #[test]
    fn a_code_is_given_once_and_begins_with_its_group() {
        for (index, reason) in reasons().iter().enumerate() {
            let group = serde_json::to_value(reason.group).unwrap();
            assert!(
                reason.code.starts_with(&format!("{}.", group.as_str().unwrap())),
                "{}",
                reason.code
            );
            assert!(
                reasons()[..index].iter().all(|earlier| earlier.code != reason.code),
                "{} twice",
                reason.code
            );
        }
    }

    #[test]
    fn a_fault_of_people_lowers_the_chance_whatever_it_was() {
        assert!(
            reasons()
                .iter()
                .filter(|reason| reason.human)
                .all(|reason| reason.chance == ChanceGroup::Human)
        );
    }
}
