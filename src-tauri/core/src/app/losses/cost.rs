//! Whose losses: the coefficient of each employee and of each group of clients.

use super::count;
use super::kept::{Buyers, Lost, each_once};
use crate::app::shapes::Who;
use crate::domain::losses;
use crate::domain::money::{Currency, Money};
use crate::store::losses::Line;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// Loss coefficient of an employee: lost of all his clients.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct LossByEmployee {
    pub who: Option<Who>,
    pub lost: i64,
    pub clients: i64,
    pub share: f64,
    pub yearly: Money,
}

/// Loss coefficient of a group of clients; clients of no group have an empty name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct LossByGroup {
    pub group: String,
    pub lost: i64,
    pub clients: i64,
    pub share: f64,
    pub yearly: Money,
}

#[derive(Default)]
struct Cost {
    lost: i64,
    clients: i64,
    yearly_minor: i64,
}

impl Cost {
    fn add(&mut self, line: &Line) {
        self.lost += 1;
        self.yearly_minor += line.yearly_minor;
    }

    /// Who never bought and said that he leaves is lost and was no client.
    fn clients(&self) -> i64 {
        self.clients.max(self.lost)
    }

    fn share(&self) -> f64 {
        losses::coefficient(count(self.lost), count(self.clients())).unwrap_or_default()
    }
}

/// Largest loss of money first, nobody's clients last, and who lost nobody is there too. His are those he serves now and those he lost who were handed over
/// since; whom he lost twice he lost once.
pub fn by_employee(within: &[&Line], buyers: &[Buyers], all: &Lost, currency: Currency) -> Vec<LossByEmployee> {
    let mut costs: HashMap<Option<i64>, Cost> = HashMap::new();
    for some in buyers {
        costs.entry(some.served_by).or_default().clients += some.clients;
    }
    for line in each_once(within, |line| (line.client_id, line.lost_by)) {
        let cost = costs.entry(line.lost_by).or_default();
        cost.add(line);
        cost.clients += i64::from(line.served_by != line.lost_by);
    }
    let mut rows: Vec<LossByEmployee> = costs
        .into_iter()
        .filter(|(who, cost)| cost.lost > 0 || who.is_some() && cost.clients > 0)
        .map(|(who, cost)| LossByEmployee {
            who: all.who(who),
            lost: cost.lost,
            clients: cost.clients(),
            share: cost.share(),
            yearly: Money::new(cost.yearly_minor, currency),
        })
        .collect();
    rows.sort_by_key(|row| (row.who.is_none(), -row.yearly.minor, row.who.as_ref().map(|who| who.id)));
    rows
}

/// Largest loss of money first, those of no group last.
pub fn by_group(within: &[&Line], buyers: &[Buyers], currency: Currency) -> Vec<LossByGroup> {
    let mut costs: HashMap<&str, Cost> = HashMap::new();
    for some in buyers {
        costs.entry(some.group).or_default().clients += some.clients;
    }
    for line in each_once(within, |line| line.client_id) {
        costs.entry(&line.group).or_default().add(line);
    }
    let mut rows: Vec<LossByGroup> = costs
        .into_iter()
        .map(|(group, cost)| LossByGroup {
            group: group.to_owned(),
            lost: cost.lost,
            clients: cost.clients(),
            share: cost.share(),
            yearly: Money::new(cost.yearly_minor, currency),
        })
        .collect();
    rows.sort_by(|one, other| {
        let key = |row: &LossByGroup| (row.group.is_empty(), -row.yearly.minor);
        key(one).cmp(&key(other)).then_with(|| one.group.cmp(&other.group))
    });
    rows
}
