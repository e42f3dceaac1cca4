//! One table of a bulk: its rows as they wait, and the statement that writes many of them.

use super::super::orders::DayText;
use super::super::{Result, Transaction};
use crate::domain::money::Currency;
use chrono::NaiveDate;
use rusqlite::types::{ToSqlOutput, Value, ValueRef};
use rusqlite::{Statement, ToSql};

/// Rows of one statement: beyond some dozens the cost of beginning one is no longer seen.
const ROWS: usize = 64;
/// From how many rows on it is worth the while to switch off what SQLite does for each of them.
pub const MANY: usize = 4 * ROWS;
/// Rows that wait for being written together. Switching off and on makes SQLite read its statements anew, which so many rows do
/// not feel.
pub const WAITING: usize = 16 * 1024;

/// One value of a row that waits.
pub enum Cell {
    Nothing,
    Number(i64),
    Real(f64),
    Word(&'static str),
    Text(String),
    Day(DayText),
    Currency(Currency),
}

impl Cell {
    pub fn number(number: Option<i64>) -> Cell {
        number.map_or(Cell::Nothing, Cell::Number)
    }

    pub fn real(number: Option<f64>) -> Cell {
        number.map_or(Cell::Nothing, Cell::Real)
    }

    pub fn day(day: NaiveDate) -> Cell {
        Cell::Day(DayText::of(day))
    }

    pub fn text(text: Option<String>) -> Cell {
        text.map_or(Cell::Nothing, Cell::Text)
    }
}

impl ToSql for Cell {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let text = match self {
            Cell::Nothing => return Ok(ToSqlOutput::Owned(Value::Null)),
            Cell::Number(number) => return Ok(ToSqlOutput::Borrowed(ValueRef::Integer(*number))),
            Cell::Real(number) => return Ok(ToSqlOutput::Borrowed(ValueRef::Real(*number))),
            Cell::Word(word) => word,
            Cell::Text(text) => text.as_str(),
            Cell::Day(day) => day.as_str(),
            Cell::Currency(currency) => currency.code(),
        };
        Ok(ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes())))
    }
}

/// What is written of a table.
pub struct Shape {
    pub name: &'static str,
    pub columns: &'static [&'static str],
    /// Whether a row of the same key goes for the new one.
    pub over: bool,
    /// Whether its cells are of types that cannot hold what the checks of the table forbid, so that these need not be asked.
    pub typed: bool,
    /// Added to the statement: what else becomes of a row that is there already.
    pub conflict: &'static str,
    /// Indexes that would be built row by row in no order.
    pub indexes: &'static [&'static str],
    /// What the table does for rows of clients who are older than their import; those of a bulk are not.
    pub trigger: Option<&'static str>,
}

pub struct Table<'t> {
    pub shape: &'static Shape,
    waiting: Vec<Cell>,
    /// Made when the first rows of theirs are written: most tables see few.
    many: Option<Statement<'t>>,
    one: Option<Statement<'t>>,
}

impl<'t> Table<'t> {
    pub fn of(shape: &'static Shape) -> Table<'t> {
        Table {
            shape,
            waiting: Vec::new(),
            many: None,
            one: None,
        }
    }

    /// Takes a row in the order of the columns.
    pub fn put<const N: usize>(&mut self, row: [Cell; N]) {
        debug_assert_eq!(N, self.shape.columns.len());
        self.waiting.extend(row);
    }

    /// How many rows wait.
    pub fn waiting(&self) -> usize {
        self.waiting.len() / self.shape.columns.len()
    }

    /// Writes what waits; gives how many rows that were.
    pub fn write(&mut self, tx: &'t Transaction) -> Result<i64> {
        let columns = self.shape.columns.len();
        let mut written = 0;
        let (whole, rest) = self
            .waiting
            .split_at(self.waiting.len() / (ROWS * columns) * ROWS * columns);
        for (cells, rows, statement) in [(whole, ROWS, &mut self.many), (rest, 1, &mut self.one)] {
            for values in cells.chunks(rows * columns) {
                let statement = match statement {
                    Some(statement) => statement,
                    None => statement.insert(tx.prepare(&self.shape.insert(rows))?),
                };
                written += execute(statement, values)?;
            }
        }
        self.waiting.clear();
        Ok(written)
    }
}

fn execute(statement: &mut Statement, values: &[Cell]) -> Result<i64> {
    for (at, value) in values.iter().enumerate() {
        statement.raw_bind_parameter(at + 1, value)?;
    }
    Ok(statement.raw_execute()? as i64)
}

impl Shape {
    /// An error leaves the rows before it, and so SQLite need not keep a journal of the statement: the whole transaction goes.
    fn insert(&self, rows: usize) -> String {
        let row = format!("({})", vec!["?"; self.columns.len()].join(","));
        format!(
            "INSERT OR {} INTO {} ({}) VALUES {} {}",
            if self.over { "REPLACE" } else { "FAIL" },
            self.name,
            self.columns.join(", "),
            vec![row; rows].join(","),
            self.conflict
        )
    }
}
