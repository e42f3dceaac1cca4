//! One table of a bulk: its rows as they wait, and the statement that writes many of them.

use super::super::orders::DayText;
use super::super::{Result, Transaction};
use crate::domain::money::Currency;
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
    Word(&'static str),
    Text(String),
    Day(DayText),
    Currency(Currency),
}

impl Cell {
    pub fn number(number: Option<i64>) -> Cell {
        number.map_or(Cell::Nothing, Cell::Number)
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
    /// Added to the statement: what becomes of a row that is there already.
    pub conflict: &'static str,
    /// Indexes that would be built row by row in no order.
    pub indexes: &'static [&'static str],
    /// What the table does for rows of clients who are older than their import; those of a bulk are not.
    pub trigger: Option<&'static str>,
}

pub struct Table<'t> {
    pub shape: &'static Shape,
    waiting: Vec<Cell>,
    many: Statement<'t>,
    one: Statement<'t>,
}

impl<'t> Table<'t> {
    pub fn of(tx: &'t Transaction, shape: &'static Shape) -> Result<Table<'t>> {
        Ok(Table {
            shape,
            waiting: Vec::new(),
            many: tx.prepare(&shape.insert(ROWS))?,
            one: tx.prepare(&shape.insert(1))?,
        })
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

    /// Writes what waits.
    pub fn write(&mut self) -> Result<()> {
        let columns = self.shape.columns.len();
        let whole = self.waiting.len() / (ROWS * columns) * ROWS * columns;
        for rows in self.waiting[..whole].chunks(ROWS * columns) {
            execute(&mut self.many, rows)?;
        }
        for row in self.waiting[whole..].chunks(columns) {
            execute(&mut self.one, row)?;
        }
        self.waiting.clear();
        Ok(())
    }
}

fn execute(statement: &mut Statement, values: &[Cell]) -> Result<()> {
    for (at, value) in values.iter().enumerate() {
        statement.raw_bind_parameter(at + 1, value)?;
    }
    statement.raw_execute()?;
    Ok(())
}

impl Shape {
    /// An error leaves the rows before it, and so SQLite need not keep a journal of the statement: the whole transaction goes.
    fn insert(&self, rows: usize) -> String {
        let row = format!("({})", vec!["?"; self.columns.len()].join(","));
        format!(
            "INSERT OR FAIL INTO {} ({}) VALUES {} {}",
            self.name,
            self.columns.join(", "),
            vec![row; rows].join(","),
            self.conflict
        )
    }
}
