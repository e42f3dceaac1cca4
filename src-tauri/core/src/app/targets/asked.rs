//! What is asked of the list: an order and filters by column, read once and held against every row.

use super::TargetGround;
use crate::app::board::{Board, Choice, Lost};
use crate::app::standing;
use crate::domain::signal::Code;
use crate::domain::variation::Xyz;
use crate::domain::worth::{Abc, Pursuit};
use crate::store::search::fold;
use chrono::NaiveDate;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A column of the list, to sort or to filter by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum TargetColumn {
    /// The proposal: those taken, then in the order in which they would come next.
    #[default]
    Place,
    Client,
    City,
    Group,
    Verdict,
    Abc,
    Xyz,
    Yearly,
    Chance,
    Days,
    Expected,
    Signal,
    LostBy,
    /// Why he stands where he stands, see [`TargetGround`].
    Why,
}

impl TargetColumn {
    pub const ALL: [TargetColumn; 14] = [
        TargetColumn::Place,
        TargetColumn::Client,
        TargetColumn::City,
        TargetColumn::Group,
        TargetColumn::Verdict,
        TargetColumn::Abc,
        TargetColumn::Xyz,
        TargetColumn::Yearly,
        TargetColumn::Chance,
        TargetColumn::Days,
        TargetColumn::Expected,
        TargetColumn::Signal,
        TargetColumn::LostBy,
        TargetColumn::Why,
    ];
}

/// What a column has to hold. Whatever is left out does not narrow.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
#[serde(default)]
pub struct TargetFilter {
    pub column: TargetColumn,
    /// A part of the words of a column of words, in any case.
    pub words: String,
    /// Bounds of a column of numbers; sums in minor units, chances from 0 to 1. Both belong to it.
    pub from: Option<f64>,
    pub to: Option<f64>,
    /// One of these, as the rows write them; of employees their numbers.
    pub one_of: Vec<String>,
}

/// Puts rows, given by their places on the board, in the order of a column; those alike stay by name, and who shows nothing there comes last
/// either way.
pub fn order(board: &Board, choice: &Choice, places: &mut [usize], column: TargetColumn, down: bool) {
    let of = |at: usize| -> Option<i64> {
        let row = &board.rows[at];
        Some(match column {
            TargetColumn::Place => choice.places[at].into(),
            TargetColumn::Client => at as i64,
            TargetColumn::City => board.by_city[at].into(),
            TargetColumn::Group => board.by_group[at].into(),
            TargetColumn::Verdict => row.verdict as i64,
            TargetColumn::Abc => row.abc as i64,
            TargetColumn::Xyz => row.xyz.map_or(-1, |xyz| xyz as i64),
            TargetColumn::Yearly => row.yearly_minor,
            // Bits of numbers that are not below zero have the order of the numbers.
            TargetColumn::Chance if row.is_pursued() => row.chance.max(0.0).to_bits() as i64,
            // The longer ago, the more days.
            TargetColumn::Days => -i64::from(row.lost_on.to_epoch_days()),
            TargetColumn::Expected if row.is_pursued() => row.expected_minor,
            TargetColumn::Chance | TargetColumn::Expected => return None,
            TargetColumn::Signal => row.signal as i64,
            TargetColumn::LostBy => board.by_employee[at].into(),
            TargetColumn::Why => TargetGround::of(row, choice) as i64,
        })
    };
    places.sort_by_cached_key(|at| match of(*at) {
        Some(key) => (false, if down { -key } else { key }),
        None => (true, 0),
    });
}

/// A filter as it is held against a row. A word that no row can bear fits none.
pub enum Asks {
    Client(String),
    City(String),
    Number(fn(&Lost, NaiveDate) -> f64, Option<f64>, Option<f64>),
    Groups(Vec<String>),
    Verdicts(Vec<Pursuit>),
    Abc(Vec<Abc>),
    /// `None`: of whom it is unclear.
    Xyz(Vec<Option<Xyz>>),
    Signals(Vec<Code>),
    /// `None`: nobody.
    LostBy(Vec<Option<i64>>),
    Grounds(Vec<TargetGround>),
}

impl Asks {
    /// `None` for a filter that narrows nothing.
    pub fn of(filter: &TargetFilter) -> Option<Asks> {
        let number = |of| Some(Asks::Number(of, filter.from, filter.to));
        let asks = match filter.column {
            TargetColumn::Place => None,
            TargetColumn::Client => Some(Asks::Client(fold(filter.words.trim()))),
            TargetColumn::City => Some(Asks::City(fold(filter.words.trim()))),
            TargetColumn::Yearly => number(|row, _| row.yearly_minor as f64),
            TargetColumn::Expected => number(|row, _| row.expected_minor as f64),
            TargetColumn::Chance => number(|row, _| row.chance),
            TargetColumn::Days => number(|row, today| standing::days_between(row.lost_on, today) as f64),
            TargetColumn::Group => Some(Asks::Groups(filter.one_of.clone())),
            TargetColumn::Verdict => Some(Asks::Verdicts(known(&filter.one_of))),
            TargetColumn::Abc => Some(Asks::Abc(known(&filter.one_of))),
            TargetColumn::Xyz => Some(Asks::Xyz(known_or_none(&filter.one_of, value))),
            TargetColumn::Signal => Some(Asks::Signals(known(&filter.one_of))),
            TargetColumn::LostBy => Some(Asks::LostBy(known_or_none(&filter.one_of, |id| id.parse().ok()))),
            TargetColumn::Why => Some(Asks::Grounds(known(&filter.one_of))),
        };
        let chosen = matches!(
            filter.column,
            TargetColumn::Group
                | TargetColumn::Verdict
                | TargetColumn::Abc
                | TargetColumn::Xyz
                | TargetColumn::Signal
                | TargetColumn::LostBy
                | TargetColumn::Why
        );
        asks.filter(|_| !chosen || !filter.one_of.is_empty())
    }

    pub fn fits(&self, row: &Lost, choice: &Choice, today: NaiveDate) -> bool {
        match self {
            Asks::Client(words) => row.name.contains(words),
            Asks::City(words) => row.city.contains(words),
            Asks::Number(of, from, to) => {
                let number = of(row, today);
                from.is_none_or(|from| number >= from) && to.is_none_or(|to| number <= to)
            }
            Asks::Groups(groups) => groups.contains(&row.group),
            Asks::Verdicts(verdicts) => verdicts.contains(&row.verdict),
            Asks::Abc(classes) => classes.contains(&row.abc),
            Asks::Xyz(classes) => classes.contains(&row.xyz),
            Asks::Signals(signals) => signals.contains(&row.signal),
            Asks::LostBy(people) => people.contains(&row.lost_by),
            Asks::Grounds(grounds) => grounds.contains(&TargetGround::of(row, choice)),
        }
    }
}

fn value<T: DeserializeOwned>(word: &str) -> Option<T> {
    serde_json::from_value(Value::String(word.to_owned())).ok()
}

fn known<T: DeserializeOwned>(words: &[String]) -> Vec<T> {
    words.iter().filter_map(|word| value(word)).collect()
}

/// An empty word asks for the rows that have nothing there.
fn known_or_none<T>(words: &[String], read: impl Fn(&str) -> Option<T>) -> Vec<Option<T>> {
    let one = |word: &String| match word.as_str() {
        "" => Some(None),
        word => read(word).map(Some),
    };
    words.iter().filter_map(one).collect()
}
