//! Everybody held in memory, in the order of names, so that a page of any order and filter is there at once.
//!
//! Made when first asked for and again after something it is made of has changed. Edge: read only.

use crate::app::people::Names;
use crate::app::shapes::Who;
use crate::app::{ANY_TABLE, App, Result, losses, standing};
use crate::domain::client::ClientState;
use crate::store::Connection;
use crate::store::roll::{self, Line};
use crate::store::search::{fold, letters};
use std::collections::HashMap;

/// Tables whose change makes the roll another one.
pub const MADE_OF: [&str; 10] = [
    "clients",
    "addresses",
    "standings",
    "losses",
    "cases",
    "returns",
    "employees",
    "firm",
    "group_limits",
    ANY_TABLE,
];

#[derive(Debug, Default)]
pub struct Roll {
    /// By name: the place of a client is that of his name.
    pub lines: Vec<Line>,
    pub states: Vec<ClientState>,
    /// Towns, folded, to be searched in.
    pub cities: Vec<String>,
    /// The places of each line in the order of towns, of groups and of employees.
    pub by_city: Vec<u32>,
    pub by_group: Vec<u32>,
    pub by_employee: Vec<u32>,
    /// Where each client stands in `lines`.
    pub places: HashMap<i64, usize>,
    names: Names,
}

impl Roll {
    fn of(db: &Connection) -> Result<Roll> {
        let mut named: Vec<(String, Line)> = roll::all(db)?
            .into_iter()
            .map(|line| (fold(&line.name), line))
            .collect();
        named.sort_unstable_by(|(one, a), (other, b)| (letters(one), a.id).cmp(&(letters(other), b.id)));
        let lines: Vec<Line> = named.into_iter().map(|(_, line)| line).collect();
        let names = Names::all(db)?;
        let cities: Vec<String> = lines.iter().map(|line| fold(&line.city)).collect();
        let groups: Vec<String> = lines.iter().map(|line| fold(&line.group)).collect();
        let served: Vec<Option<String>> = lines.iter().map(|line| names.of(line.served_by).map(fold)).collect();
        Ok(Roll {
            states: lines.iter().map(state).collect(),
            by_city: losses::ranks(&cities),
            by_group: losses::ranks(&groups),
            by_employee: losses::ranks(&served),
            places: lines.iter().enumerate().map(|(at, line)| (line.id, at)).collect(),
            cities,
            lines,
            names,
        })
    }

    pub fn who(&self, id: Option<i64>) -> Option<Who> {
        self.names.who(id)
    }
}

fn state(line: &Line) -> ClientState {
    let open = line
        .signal
        .filter(|_| line.returned_on.is_none() && !line.came_back)
        .map(standing::of_signal);
    ClientState::of(
        line.lost_twice_on.is_some(),
        open,
        line.returned_on.is_some(),
        line.buys.map(|buys| (buys.standing, buys.measured)),
    )
}

/// See [`App::make_ready`].
pub fn keep(app: &App) -> Result<()> {
    app.keep(&app.roll, Roll::of)
}

impl App {
    /// A read beside everybody.
    pub(super) fn read_with_roll<T>(&self, read: impl FnOnce(&Connection, &Roll) -> Result<T>) -> Result<T> {
        self.read_kept(&self.roll, Roll::of, read)
    }
}
