//! Whether two of one name are one client.
//!
//! A name alone tells a client as long as nothing stronger speaks against it. A kind of mark (tax number, e-mail, phone) that
//! both have and in which they share nothing speaks against it; one that they share speaks for it and is heard first. A firm has
//! the phones and e-mails of its people, so there the tax number alone speaks against.
//! Edge: a mark that only one of them has says nothing; whoever is known by a number or by a mark is no matter of his name.

use serde::{Deserialize, Serialize};

/// What tells clients of one name apart, the strongest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS), ts(rename = "NamesakeMark"))]
pub enum Mark {
    TaxId,
    Email,
    Phone,
}

/// A kind of mark beside that of the other one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beside {
    /// One of them has none.
    Missing,
    Shared,
    Differs,
}

impl Beside {
    /// All marks of a kind that the one has beside those of the other.
    pub fn of(one: &[String], other: &[String]) -> Beside {
        match one.is_empty() || other.is_empty() {
            true => Beside::Missing,
            false if one.iter().any(|mark| other.contains(mark)) => Beside::Shared,
            false => Beside::Differs,
        }
    }
}

/// What speaks against two of one name being one client; empty when they are one. `firm`: one of them is a firm.
pub fn against(firm: bool, tax_id: Beside, email: Beside, phone: Beside) -> Vec<Mark> {
    let marks = [(Mark::TaxId, tax_id), (Mark::Email, email), (Mark::Phone, phone)];
    if marks.iter().any(|(_, beside)| *beside == Beside::Shared) {
        return Vec::new();
    }
    let speaks = |mark: Mark| !firm || mark == Mark::TaxId;
    let differing = marks
        .into_iter()
        .filter(|(mark, beside)| speaks(*mark) && *beside == Beside::Differs);
    differing.map(|(mark, _)| mark).collect()
}

#[cfg(test)]
mod tests {
    use super::Beside::{Differs, Missing, Shared};
    use super::Mark::{Email, Phone, TaxId};
    use super::against;

    #[test]
    fn a_name_alone_is_enough_until_a_stronger_mark_contradicts_it() {
        for (tax_id, email, phone, expected) in [
            (Missing, Missing, Missing, vec![]),
            (Missing, Missing, Differs, vec![Phone]),
            (Missing, Differs, Missing, vec![Email]),
            (Missing, Differs, Differs, vec![Email, Phone]),
            (Differs, Missing, Missing, vec![TaxId]),
            (Differs, Differs, Differs, vec![TaxId, Email, Phone]),
            // Whoever shares one of them has changed the others.
            (Missing, Shared, Differs, vec![]),
            (Missing, Differs, Shared, vec![]),
            (Shared, Differs, Differs, vec![]),
            (Differs, Missing, Shared, vec![]),
            (Shared, Missing, Missing, vec![]),
        ] {
            assert_eq!(
                against(false, tax_id, email, phone),
                expected,
                "tax number {tax_id:?}, e-mail {email:?}, phone {phone:?}"
            );
        }
    }

    #[test]
    fn another_person_of_a_firm_is_no_other_firm() {
        assert_eq!(against(true, Missing, Differs, Differs), vec![]);
        assert_eq!(against(true, Differs, Differs, Missing), vec![TaxId]);
    }
}
