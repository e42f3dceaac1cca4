//! The list of clients: searched, filtered, sorted, a page at a time.
//!
//! Edge: whom to win back is chosen from the targets; here one only finds a client and sees how he is.

use super::roll::Roll;
use crate::app::shapes::Who;
use crate::app::{App, Result};
use crate::domain::client::ClientState;
use crate::domain::money::Money;
use crate::domain::worth::Abc;
use crate::store::firm::{self, Firm};
use crate::store::roll::Line;
use crate::store::search::fold;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What clients are sorted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum ClientColumn {
    Name,
    City,
    Group,
    Served,
    Orders,
    Last,
    Total,
    Yearly,
    Abc,
    Debt,
    State,
}

impl ClientColumn {
    pub const ALL: [ClientColumn; 11] = [
        ClientColumn::Name,
        ClientColumn::City,
        ClientColumn::Group,
        ClientColumn::Served,
        ClientColumn::Orders,
        ClientColumn::Last,
        ClientColumn::Total,
        ClientColumn::Yearly,
        ClientColumn::Abc,
        ClientColumn::Debt,
        ClientColumn::State,
    ];
}

/// What is asked of each client; what is not asked stands open.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS), ts(optional_fields = nullable))]
pub struct ClientFilters {
    pub state: Option<ClientState>,
    /// A part of the town, in any case.
    pub city: Option<String>,
    /// The group; an empty one is none.
    pub group: Option<String>,
    /// Who serves him; 0 is nobody.
    pub served: Option<i64>,
    pub abc: Option<Abc>,
    pub orders_from: Option<i64>,
    pub orders_to: Option<i64>,
    /// Days since his last order.
    pub silent_from: Option<i64>,
    pub silent_to: Option<i64>,
    /// Sums in minor units: all he bought, what he brings a year, what he owes.
    pub total_from: Option<i64>,
    pub total_to: Option<i64>,
    pub yearly_from: Option<i64>,
    pub yearly_to: Option<i64>,
    pub debt_from: Option<i64>,
    pub debt_to: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ClientsRequest {
    /// Part of a name, phone digits in any writing, or an e-mail; empty for all.
    pub search: String,
    /// `None`: what fits the search best comes first; without a search, by name.
    pub sort: Option<ClientColumn>,
    pub down: bool,
    pub filters: ClientFilters,
    pub offset: i64,
    /// At most 500; 0 for 100.
    pub limit: i64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ClientsPage {
    /// Everybody who is written down, and how many of them fit.
    pub all: i64,
    pub total: i64,
    /// How many are in each state, among those who fit the other filters.
    pub states: Vec<StateCount>,
    pub rows: Vec<ClientRow>,
}

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct StateCount {
    pub state: ClientState,
    pub count: i64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ClientRow {
    pub id: i64,
    pub name: String,
    pub city: String,
    pub group: String,
    pub served_by: Option<Who>,
    /// Refunds are not counted, nor what was taken back whole.
    pub orders: i64,
    pub last_order_on: Option<NaiveDate>,
    pub total: Money,
    pub yearly: Money,
    pub abc: Option<Abc>,
    pub debt: Money,
    pub state: ClientState,
    /// Since when he sleeps, is lost or is back; `None` while he buys.
    pub since: Option<NaiveDate>,
    /// Rule 12: visible wherever he appears.
    pub returned_on: Option<NaiveDate>,
    pub lost_on: Option<NaiveDate>,
    pub case_id: Option<i64>,
    pub do_not_contact: bool,
}

const PAGE: i64 = 100;
const MOST: i64 = 500;

pub fn list(app: &App, request: ClientsRequest) -> Result<ClientsPage> {
    let today = app.today();
    let found = match request.search.trim() {
        "" => None,
        text => Some(app.read_with_index(|_, index| Ok(index.find(text, usize::MAX)))?),
    };
    app.read_with_roll(|db, roll| {
        let firm = firm::get(db)?;
        let known = |id: &i64| roll.places.get(id).copied();
        let mut places: Vec<usize> = match &found {
            Some(found) => found.iter().filter_map(known).collect(),
            None => (0..roll.lines.len()).collect(),
        };
        let asked = Asked::of(&request.filters, today);
        places.retain(|at| asked.fits(roll, *at));
        let states = ClientState::ALL.map(|state| StateCount {
            state,
            count: places.iter().filter(|at| roll.states[**at] == state).count() as i64,
        });
        places.retain(|at| request.filters.state.is_none_or(|state| roll.states[*at] == state));
        if let Some(column) = request.sort {
            order(roll, &mut places, column, request.down);
        }
        let limit = match request.limit {
            0 => PAGE,
            limit => limit.clamp(1, MOST),
        };
        let shown = places.iter().skip(request.offset.max(0) as usize).take(limit as usize);
        Ok(ClientsPage {
            all: roll.lines.len() as i64,
            total: places.len() as i64,
            states: states.to_vec(),
            rows: shown.map(|at| row(&firm, roll, *at)).collect(),
        })
    })
}

/// What is asked, read once for all rows; the state is asked apart, because the others are counted by it.
struct Asked<'a> {
    filters: &'a ClientFilters,
    city: String,
    today: NaiveDate,
}

impl Asked<'_> {
    fn of(filters: &ClientFilters, today: NaiveDate) -> Asked<'_> {
        Asked {
            filters,
            city: fold(filters.city.as_deref().unwrap_or_default().trim()),
            today,
        }
    }

    fn fits(&self, roll: &Roll, at: usize) -> bool {
        let (asked, line) = (self.filters, &roll.lines[at]);
        let within = |of: Option<i64>, from: Option<i64>, to: Option<i64>| {
            from.is_none_or(|from| of.is_some_and(|of| of >= from)) && to.is_none_or(|to| of.is_some_and(|of| of <= to))
        };
        let silent = || line.buys.map(|buys| (self.today - buys.last_order_on).num_days());
        (self.city.is_empty() || roll.cities[at].contains(&self.city))
            && asked.group.as_ref().is_none_or(|group| line.group == *group)
            && asked.served.is_none_or(|id| line.served_by.unwrap_or(0) == id)
            && asked
                .abc
                .is_none_or(|abc| line.buys.is_some_and(|buys| buys.abc == abc))
            && within(Some(orders(line)), asked.orders_from, asked.orders_to)
            && within(silent(), asked.silent_from, asked.silent_to)
            && within(Some(total(line)), asked.total_from, asked.total_to)
            && within(Some(yearly(line)), asked.yearly_from, asked.yearly_to)
            && within(Some(line.debt_minor), asked.debt_from, asked.debt_to)
    }
}

fn orders(line: &Line) -> i64 {
    line.buys.map_or(0, |buys| buys.orders)
}

fn total(line: &Line) -> i64 {
    line.buys.map_or(0, |buys| buys.total_minor)
}

fn yearly(line: &Line) -> i64 {
    line.buys.map_or(0, |buys| buys.yearly_minor)
}

/// Those alike stay in the order they came in; who has nothing to be sorted by comes last either way.
fn order(roll: &Roll, places: &mut [usize], column: ClientColumn, down: bool) {
    let of = |at: usize| -> Option<i64> {
        let line = &roll.lines[at];
        match column {
            ClientColumn::Name => i64::try_from(at).ok(),
            ClientColumn::City => (!line.city.is_empty()).then(|| roll.by_city[at].into()),
            ClientColumn::Group => (!line.group.is_empty()).then(|| roll.by_group[at].into()),
            ClientColumn::Served => line.served_by.map(|_| roll.by_employee[at].into()),
            ClientColumn::Orders => Some(orders(line)),
            ClientColumn::Last => line.buys.map(|buys| buys.last_order_on.to_epoch_days().into()),
            ClientColumn::Total => Some(total(line)),
            ClientColumn::Yearly => Some(yearly(line)),
            ClientColumn::Abc => line.buys.map(|buys| buys.abc as i64),
            ClientColumn::Debt => Some(line.debt_minor),
            ClientColumn::State => Some(roll.states[at] as i64),
        }
    };
    places.sort_by_cached_key(|at| match of(*at) {
        Some(key) => (false, if down { -key } else { key }),
        None => (true, 0),
    });
}

fn row(firm: &Firm, roll: &Roll, at: usize) -> ClientRow {
    let (line, state) = (&roll.lines[at], roll.states[at]);
    ClientRow {
        id: line.id,
        name: line.name.clone(),
        city: line.city.clone(),
        group: line.group.clone(),
        served_by: roll.who(line.served_by),
        orders: orders(line),
        last_order_on: line.buys.map(|buys| buys.last_order_on),
        total: firm.money(total(line)),
        yearly: firm.money(yearly(line)),
        abc: line.buys.map(|buys| buys.abc),
        debt: firm.money(line.debt_minor),
        state,
        since: match state {
            ClientState::Buying | ClientState::Unclear | ClientState::NeverBought => None,
            ClientState::Returned => line.returned_on,
            ClientState::Sleeping => line.buys.and_then(|buys| buys.since),
            ClientState::Lost | ClientState::Left => line.lost_on.or(line.buys.and_then(|buys| buys.since)),
            ClientState::LostTwice => line.lost_twice_on,
        },
        returned_on: line.returned_on,
        lost_on: line.lost_on,
        case_id: line.case_id,
        do_not_contact: line.left_alone,
    }
}
