//! All losses held in memory, so that a page of them in any order is there at once.
//!
//! Made when first asked for and again after something they are made of has changed. Edge: read only; a loss is written
//! by the tasks.

use super::Period;
use crate::app::ground::Ground;
use crate::app::people::Names;
use crate::app::shapes::Who;
use crate::app::{ANY_TABLE, App, Result, buyers};
use crate::domain::money::Currency;
use crate::store::clients::{self, AllBuyers, Buyer};
use crate::store::losses::{self, Line};
use crate::store::search::fold;
use crate::store::{Connection, firm, orders};
use chrono::NaiveDate;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::hash::Hash;

/// Tables whose change makes the list another one.
pub const MADE_OF: [&str; 12] = [
    "losses",
    "orders",
    "cases",
    "returns",
    "touches",
    "clients",
    "addresses",
    "standings",
    "employees",
    "firm",
    "group_limits",
    ANY_TABLE,
];

/// Every loss, each once, newest first.
#[derive(Debug, Default)]
pub struct Lost {
    pub lines: Vec<Line>,
    /// Client and city, folded, to be searched in.
    pub words: Vec<String>,
    /// The places of each line in the order of clients, of employees and of groups.
    pub by_client: Vec<u32>,
    pub by_employee: Vec<u32>,
    pub by_group: Vec<u32>,
    names: Names,
    buyers: AllBuyers,
    /// The currencies that orders are in, and how many orders each has.
    pub currencies: Vec<(Currency, i64)>,
}

/// Clients of one kind: who serves them, and their group.
#[derive(Debug, Clone, PartialEq)]
pub struct Buyers<'a> {
    pub served_by: Option<i64>,
    pub group: &'a str,
    pub clients: i64,
}

impl Lost {
    fn of(db: &Connection) -> Result<Lost> {
        let lines = as_they_were(db, losses::lines(db)?)?;
        let names = Names::all(db)?;
        let words: Vec<String> = lines
            .iter()
            .map(|line| fold(&format!("{} {}", line.client, line.city)))
            .collect();
        let name = |line: &Line| names.of(line.lost_by).map(fold);
        Ok(Lost {
            by_client: ranks(&words),
            by_employee: ranks(&lines.iter().map(name).collect::<Vec<_>>()),
            by_group: ranks(&lines.iter().map(|line| fold(&line.group)).collect::<Vec<_>>()),
            lines,
            words,
            names,
            buyers: clients::buyers(db)?,
            currencies: orders::currencies(db)?,
        })
    }

    /// Who had bought by a day, kind by kind.
    fn bought_by(&self, until: NaiveDate) -> Vec<i64> {
        let mut clients = vec![0; self.buyers.kinds.len()];
        for buyer in self.buyers.each.iter().filter(|buyer| buyer.first_order_on <= until) {
            clients[buyer.kind as usize] += 1;
        }
        clients
    }

    /// How many had bought by a day.
    pub fn bought(&self, until: NaiveDate) -> i64 {
        self.bought_by(until).iter().sum()
    }

    /// What those who buy now bring in a year: everybody who ever bought, less those who are gone.
    pub fn buying_yearly(&self) -> i64 {
        let all: i64 = self.buyers.each.iter().map(|buyer| buyer.yearly_minor).sum();
        let gone: i64 = self
            .open()
            .filter(|line| line.has_bought)
            .map(|line| line.yearly_minor)
            .sum();
        all - gone
    }

    /// Those of them of whom nobody can tell what is usual with them.
    pub fn too_early(&self, until: NaiveDate) -> i64 {
        let early = |buyer: &&Buyer| buyer.first_order_on <= until && !buyer.measured;
        self.buyers.each.iter().filter(early).count() as i64
    }

    /// The first day anybody bought.
    pub fn first_bought_on(&self) -> Option<NaiveDate> {
        self.buyers.each.iter().map(|buyer| buyer.first_order_on).min()
    }

    /// Whom the firm had in a period, by who serves them and their group: who had bought by its end and was not gone before it
    /// began. Of whom it has lost years ago it can lose nobody again, and with them in the count the share of a year would
    /// sink with every year of records.
    pub fn clients_of(&self, period: Period) -> Vec<Buyers<'_>> {
        let mut gone: HashMap<(Option<i64>, &str), i64> = HashMap::new();
        for line in self.open().filter(|line| line.has_bought && line.lost_on < period.from) {
            *gone.entry((line.served_by, &line.group)).or_default() += 1;
        }
        let kinds = self.buyers.kinds.iter().zip(self.bought_by(period.to));
        kinds
            .map(|((served_by, group), bought)| {
                let gone = gone.get(&(*served_by, group.as_str())).copied().unwrap_or_default();
                Buyers {
                    served_by: *served_by,
                    group,
                    clients: (bought - gone).max(0),
                }
            })
            .collect()
    }

    pub fn who(&self, id: Option<i64>) -> Option<Who> {
        self.names.who(id)
    }

    /// The latest loss of everybody who has not come back since: whom one can return.
    pub fn open(&self) -> impl Iterator<Item = &Line> {
        let mut seen = HashSet::new();
        self.lines
            .iter()
            .filter(move |line| seen.insert(line.client_id) && !line.returned)
    }

    /// The losses of a period, newest first: who left twice in it is there twice.
    pub fn within(&self, period: Period) -> Vec<&Line> {
        self.lines.iter().filter(|line| period.holds(line.lost_on)).collect()
    }

    /// The places of the first of these lines.
    pub fn at(&self, within: &[&Line], most: usize) -> Vec<usize> {
        let ids: BTreeSet<i64> = within.iter().take(most).map(|line| line.id).collect();
        let places = self.lines.iter().enumerate().filter(|(_, line)| ids.contains(&line.id));
        places.map(|(at, _)| at).take(most).collect()
    }
}

/// Each of them once, by the first of these lines that is his: whoever left twice is one head with one price.
pub fn each_once<'a, K: Eq + Hash>(lines: &[&'a Line], who: impl Fn(&Line) -> K) -> Vec<&'a Line> {
    let mut seen = HashSet::new();
    lines.iter().copied().filter(|line| seen.insert(who(line))).collect()
}

/// Who came back has bought since, and what the loss cost is what he brought before it: a small order after it does not make
/// it cheaper.
fn as_they_were(db: &Connection, mut lines: Vec<Line>) -> Result<Vec<Line>> {
    if !lines.iter().any(|line| line.returned) {
        return Ok(lines);
    }
    let newest = lines.iter().map(|line| line.lost_on).max().unwrap_or_default();
    let ground = Ground::of(db, firm::refreshed_on(db)?.unwrap_or(newest))?;
    for line in lines.iter_mut().filter(|line| line.returned) {
        if let Some(then) = buyers::until(db, &ground, line.client_id, line.lost_on)? {
            line.yearly_minor = then.yearly_minor;
            line.average_minor = then.average_minor;
            line.orders_a_year = then.orders_a_year;
            line.profit_known = then.profit_known;
            line.tells_profit = then.profit_known || then.window_profit_minor.is_some();
        }
    }
    Ok(lines)
}

/// The place of each when all are sorted; alike have one place.
pub fn ranks<T: Ord>(of: &[T]) -> Vec<u32> {
    let mut order: Vec<usize> = (0..of.len()).collect();
    order.sort_by(|one, other| of[*one].cmp(&of[*other]));
    let mut ranks = vec![0; of.len()];
    let mut rank = 0;
    for (place, at) in order.iter().enumerate() {
        if place > 0 && of[order[place - 1]] != of[*at] {
            rank += 1;
        }
        ranks[*at] = rank;
    }
    ranks
}

/// See [`App::make_ready`].
pub fn keep(app: &App) -> Result<()> {
    app.keep(&app.lost, Lost::of)
}

impl App {
    /// A read beside all losses.
    pub(in crate::app) fn read_with_losses<T>(&self, read: impl FnOnce(&Connection, &Lost) -> Result<T>) -> Result<T> {
        self.read_kept(&self.lost, Lost::of, read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alike_share_a_place() {
        assert_eq!(ranks(&["b", "a", "b", "c"]), [1, 0, 1, 2]);
    }
}
