//! The systems the import knows by name, kept as data in `assets/import/profiles.ini`.
//!
//! A profile is told by headings that no other system writes together. It says what each heading means there, how many rows an
//! order takes, and which words of its status are a sale. Edge: what a profile leaves open the table of words decides, and the
//! user can overrule both for each column.

use super::columns::{Field, Kind};
use super::words::plain;
use crate::domain::money::Currency;
use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

const TABLE: &str = include_str!("../../../../assets/import/profiles.ini");

/// How the rows of one order make its sum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Gather {
    /// The whole sum stands on the first of them, or on each.
    #[default]
    Once,
    /// Each has a part of it.
    Lines,
}

/// One kind of file of one system.
#[derive(Debug)]
pub struct Profile {
    /// Goes into the data, so it never changes: `shopify`.
    pub system: &'static str,
    /// As the system calls itself.
    pub name: &'static str,
    pub kind: Kind,
    /// All headings of one of these lists must be there.
    telling: Vec<Vec<String>>,
    /// What a heading means and how early it is named; `None` for one that must not be taken.
    columns: HashMap<String, (Option<Field>, usize)>,
    /// `None` where the rows themselves tell.
    pub gather: Option<Gather>,
    /// Sums stand in kopecks or cents.
    pub minor: bool,
    pub currency: Option<Currency>,
    /// Rows without a client are sales to nobody known.
    pub anonymous: bool,
    /// Statuses of a deal that became an order. Where there are any, all other rows are inquiries.
    won: HashSet<String>,
    cancelled: HashSet<String>,
    /// Kinds of documents that are no sale: payments, quotations.
    no_order: HashSet<String>,
    /// Kinds of documents whose sum is given back.
    refund: HashSet<String>,
    /// Columns with secrets of the buyer: neither taken nor handed back in a file of rejected rows.
    secret: HashSet<String>,
}

impl Profile {
    fn new(system: &'static str) -> Profile {
        Profile {
            system,
            name: system,
            kind: Kind::Orders,
            telling: Vec::new(),
            columns: HashMap::new(),
            gather: None,
            minor: false,
            currency: None,
            anonymous: false,
            won: HashSet::new(),
            cancelled: HashSet::new(),
            no_order: HashSet::new(),
            refund: HashSet::new(),
            secret: HashSet::new(),
        }
    }

    fn set(&mut self, key: &str, value: &'static str) {
        let words = || {
            value.split('|').map(|word| {
                if word.trim() == "(blank)" {
                    String::new()
                } else {
                    plain(word)
                }
            })
        };
        match key {
            "system" => self.system = value,
            "title" => self.name = value,
            "kind" => self.kind = Kind::from_place(value).unwrap_or(self.kind),
            "telling" => self.telling.push(words().collect()),
            "rows" => {
                self.gather = Some(match value {
                    "lines" => Gather::Lines,
                    _ => Gather::Once,
                });
            }
            "minor" => self.minor = true,
            "anonymous" => self.anonymous = true,
            "money" => self.currency = Currency::new(value),
            "won" => self.won.extend(words()),
            "cancelled" => self.cancelled.extend(words()),
            "no-order" => self.no_order.extend(words()),
            "refund" => self.refund.extend(words()),
            "secret" => {
                self.secret.extend(words());
                self.columns.extend(words().map(|word| (word, (None, 0))));
            }
            "leave" => self.columns.extend(words().map(|word| (word, (None, 0)))),
            field => {
                let field = Field::from_name(field);
                for word in words() {
                    let rank = self.columns.len();
                    self.columns.entry(word).or_insert((field, rank));
                }
            }
        }
    }

    /// What `heading` (see [`plain`]) means in this system: `Some((None, _))` when it must not be taken.
    pub fn column(&self, heading: &str) -> Option<(Option<Field>, usize)> {
        self.columns.get(heading).copied()
    }

    fn told_by(&self, headings: &HashSet<String>) -> usize {
        let all = |telling: &&Vec<String>| telling.iter().all(|word| headings.contains(word));
        self.telling.iter().filter(all).map(Vec::len).max().unwrap_or(0)
    }

    pub fn has_deals(&self) -> bool {
        !self.won.is_empty()
    }

    pub fn is_won(&self, status: &str) -> bool {
        self.won.contains(&plain(status))
    }

    pub fn is_cancelled(&self, status: &str) -> bool {
        self.cancelled.contains(&plain(status))
    }

    pub fn is_no_order(&self, document: &str) -> bool {
        self.no_order.contains(&plain(document))
    }

    pub fn is_refund(&self, document: &str) -> bool {
        self.refund.contains(&plain(document))
    }

    pub fn is_secret(&self, heading: &str) -> bool {
        !self.secret.is_empty() && self.secret.contains(&plain(heading))
    }
}

/// Told by equality of place: there is one of each.
impl PartialEq for Profile {
    fn eq(&self, other: &Profile) -> bool {
        std::ptr::eq(self, other)
    }
}

fn table() -> &'static [Profile] {
    static PROFILES: OnceLock<Vec<Profile>> = OnceLock::new();
    PROFILES.get_or_init(|| {
        let mut profiles: Vec<Profile> = Vec::new();
        for line in TABLE.lines().map(str::trim) {
            if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
                profiles.push(Profile::new(name));
            } else if let Some((key, value)) = line.split_once(" = ").filter(|_| !line.starts_with('#'))
                && let Some(profile) = profiles.last_mut()
            {
                profile.set(key.trim(), value.trim());
            }
        }
        profiles
    })
}

/// The profile whose longest list of telling headings is all there.
pub fn recognise<S: AsRef<str>>(headings: &[S]) -> Option<&'static Profile> {
    let headings: HashSet<String> = headings.iter().map(|heading| plain(heading.as_ref())).collect();
    let told = |profile: &&Profile| profile.told_by(&headings);
    // Of two equally told the one named earlier.
    table()
        .iter()
        .rev()
        .max_by_key(told)
        .filter(|profile| told(profile) > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_profile_names_fields_that_exist_and_can_be_told() {
        for profile in table() {
            assert!(!profile.telling.is_empty(), "{}", profile.name);
            for (heading, (field, _)) in &profile.columns {
                if let Some(field) = field {
                    assert!(
                        field.belongs_to(profile.kind),
                        "{}: {heading} as {field:?}",
                        profile.name
                    );
                }
            }
        }
        for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
            let known = [
                "system",
                "title",
                "kind",
                "telling",
                "rows",
                "minor",
                "money",
                "anonymous",
                "won",
                "cancelled",
                "no-order",
                "refund",
                "secret",
                "leave",
            ];
            if let Some((key, _)) = line.split_once(" = ") {
                assert!(known.contains(&key) || Field::from_name(key).is_some(), "{line}");
            }
        }
    }

    #[test]
    fn no_profile_is_told_by_what_tells_another_system() {
        for profile in table() {
            for telling in &profile.telling {
                let found = recognise(telling).map(|found| (found.system, found.kind));
                assert_eq!(found, Some((profile.system, profile.kind)), "{telling:?}");
            }
        }
    }
}
