//! All losses held in memory, so that a page of them in any order is there at once.
//!
//! Made when first asked for and again after something they are made of has changed. Edge: read only; a loss is written
//! by the tasks.

use crate::app::shapes::Who;
use crate::app::{ANY_TABLE, App, Result};
use crate::store::losses::{self, Line};
use crate::store::search::fold;
use crate::store::{Connection, employees};
use std::collections::{BTreeSet, HashMap, HashSet};

/// Tables whose change makes the list another one.
pub const MADE_OF: [&str; 9] = [
    "losses",
    "cases",
    "returns",
    "touches",
    "clients",
    "addresses",
    "standings",
    "employees",
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
    names: HashMap<i64, String>,
}

impl Lost {
    fn of(db: &Connection) -> Result<Lost> {
        let lines = losses::lines(db)?;
        let names: HashMap<i64, String> = employees::all(db)?.into_iter().map(|one| (one.id, one.name)).collect();
        let words: Vec<String> = lines
            .iter()
            .map(|line| fold(&format!("{} {}", line.client, line.city)))
            .collect();
        let name = |line: &Line| line.lost_by.and_then(|id| names.get(&id)).map(|name| fold(name));
        Ok(Lost {
            by_client: ranks(&words),
            by_employee: ranks(&lines.iter().map(name).collect::<Vec<_>>()),
            by_group: ranks(&lines.iter().map(|line| fold(&line.group)).collect::<Vec<_>>()),
            lines,
            words,
            names,
        })
    }

    pub fn who(&self, id: Option<i64>) -> Option<Who> {
        let id = id?;
        self.names.get(&id).map(|name| Who { id, name: name.clone() })
    }

    /// The latest loss of everybody who has not come back since: whom one can return.
    pub fn open(&self) -> impl Iterator<Item = &Line> {
        let mut seen = HashSet::new();
        self.lines
            .iter()
            .filter(move |line| seen.insert(line.client_id) && !line.returned)
    }

    /// The places of the first of these lines.
    pub fn at(&self, within: &[&Line], most: usize) -> Vec<usize> {
        let ids: BTreeSet<i64> = within.iter().take(most).map(|line| line.id).collect();
        let places = self.lines.iter().enumerate().filter(|(_, line)| ids.contains(&line.id));
        places.map(|(at, _)| at).take(most).collect()
    }
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
