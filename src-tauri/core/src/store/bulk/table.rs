//! One table of a bulk: its rows as they wait, and the statement that writes many of them.

use super::super::orders::DayText;
use super::super::{Result, Transaction};
use crate::domain::money::Currency;
use chrono::NaiveDate;
use rusqlite::types::{ToSqlOutput, Value, ValueRef};
use rusqlite::{Statement, ToSql};
use smol_str::SmolStr;

/// Rows of one statement: beyond some dozens the cost of beginning one is no longer seen.
const ROWS: usize = 64;
/// From how many rows on it is worth the while to switch off what SQLite does for each of them.
pub const MANY: usize = 4 * ROWS;
/// Rows that wait for being written together: they fit the caches of the processor, and do not feel that switching off and on makes
/// SQLite read its statements anew.
pub const WAITING: usize = 8 * 1024;

/// One value of a row that waits.
#[derive(Clone)]
pub enum Cell {
    Nothing,
    Number(i64),
    Real(f64),
    Word(&'static str),
    Text(Box<str>),
    Short(SmolStr),
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

    pub fn text(text: impl Into<Box<str>>) -> Cell {
        Cell::Text(text.into())
    }

    pub fn maybe(text: Option<String>) -> Cell {
        text.map_or(Cell::Nothing, Cell::text)
    }
}

/// An empty text points nowhere, and to compare no bytes there takes the processor longer than to compare some: the lengths tell.
impl PartialEq for Cell {
    fn eq(&self, other: &Cell) -> bool {
        match (self, other) {
            (Cell::Nothing, Cell::Nothing) => true,
            (Cell::Number(one), Cell::Number(other)) => one == other,
            (Cell::Real(one), Cell::Real(other)) => one == other,
            (Cell::Word(one), Cell::Word(other)) => one.len() == other.len() && (one.is_empty() || one == other),
            (Cell::Text(one), Cell::Text(other)) => one.len() == other.len() && (one.is_empty() || one == other),
            (Cell::Short(one), Cell::Short(other)) => one == other,
            (Cell::Day(one), Cell::Day(other)) => one == other,
            (Cell::Currency(one), Cell::Currency(other)) => one == other,
            _ => false,
        }
    }
}

impl ToSql for Cell {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let text = match self {
            Cell::Nothing => return Ok(ToSqlOutput::Owned(Value::Null)),
            Cell::Number(number) => return Ok(ToSqlOutput::Borrowed(ValueRef::Integer(*number))),
            Cell::Real(number) => return Ok(ToSqlOutput::Borrowed(ValueRef::Real(*number))),
            Cell::Word(word) => *word,
            Cell::Text(text) => text,
            Cell::Short(text) => text.as_str(),
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

/// What is the same in all rows that wait (the system, the currency, the import) is kept once, and handed to SQLite once with a
/// statement and not with each of its rows.
pub struct Table<'t> {
    pub shape: &'static Shape,
    /// Of each column: its value, as long as it is the same in all of them. A column that once was not stays so.
    alike: Vec<Alike>,
    /// The other cells, row by row.
    waiting: Vec<Cell>,
    rows: usize,
    /// Made when the first rows of theirs are written: most tables see few.
    many: Option<Statement<'t>>,
    one: Option<Statement<'t>>,
}

enum Alike {
    Yet(Cell),
    No,
}

impl<'t> Table<'t> {
    pub fn of(shape: &'static Shape) -> Table<'t> {
        Table {
            shape,
            alike: Vec::new(),
            waiting: Vec::new(),
            rows: 0,
            many: None,
            one: None,
        }
    }

    /// Takes a row in the order of the columns.
    pub fn put<const N: usize>(&mut self, row: [Cell; N]) {
        debug_assert_eq!(N, self.shape.columns.len());
        if self.alike.is_empty() {
            self.alike = row.iter().cloned().map(Alike::Yet).collect();
        }
        for (at, cell) in row.into_iter().enumerate() {
            match &mut self.alike[at] {
                Alike::No => self.waiting.push(cell),
                Alike::Yet(known) if *known == cell => {}
                Alike::Yet(known) if self.rows == 0 => *known = cell,
                Alike::Yet(_) => self.differs(at, cell),
            }
        }
        self.rows += 1;
    }

    /// A column whose value is not the same any more: it goes to each of the rows that wait, and to the one that is being put.
    fn differs(&mut self, column: usize, cell: Cell) {
        let Alike::Yet(before) = std::mem::replace(&mut self.alike[column], Alike::No) else {
            return;
        };
        (self.many, self.one) = (None, None);
        let own = |alike: &[Alike]| alike.iter().filter(|of| matches!(of, Alike::No)).count();
        let (in_front, width) = (own(&self.alike[..column]), own(&self.alike));
        let mut cells = std::mem::take(&mut self.waiting).into_iter();
        self.waiting.reserve(width * (self.rows + 1));
        for _ in 0..self.rows {
            self.waiting.extend(cells.by_ref().take(in_front));
            self.waiting.push(before.clone());
            self.waiting.extend(cells.by_ref().take(width - in_front - 1));
        }
        self.waiting.extend(cells);
        self.waiting.push(cell);
    }

    /// How many rows wait.
    pub fn waiting(&self) -> usize {
        self.rows
    }

    /// Writes what waits; gives how many rows that were.
    pub fn write(&mut self, tx: &'t Transaction) -> Result<i64> {
        let own = self.alike.iter().filter(|of| matches!(of, Alike::No)).count();
        let (mut written, mut at) = (0, 0);
        while at < self.rows {
            let (rows, statement) = match self.rows - at >= ROWS {
                true => (ROWS, &mut self.many),
                false => (1, &mut self.one),
            };
            let statement = match statement {
                Some(statement) => statement,
                None => statement.insert(tx.prepare(&self.shape.insert(rows, &self.alike))?),
            };
            written += execute(statement, &self.alike, &self.waiting[at * own..(at + rows) * own])?;
            at += rows;
        }
        self.waiting.clear();
        self.rows = 0;
        Ok(written)
    }
}

fn execute(statement: &mut Statement, alike: &[Alike], own: &[Cell]) -> Result<i64> {
    let shared = alike.iter().filter_map(|of| match of {
        Alike::Yet(cell) => Some(cell),
        Alike::No => None,
    });
    for (at, cell) in shared.chain(own).enumerate() {
        statement.raw_bind_parameter(at + 1, cell)?;
    }
    Ok(statement.raw_execute()? as i64)
}

impl Shape {
    /// Parameters are counted as they are handed over: what the rows share, then what each has of its own. An error leaves the rows
    /// before it, and so SQLite need not keep a journal of the statement: the whole transaction goes.
    fn insert(&self, rows: usize, alike: &[Alike]) -> String {
        let mut own = alike.iter().filter(|of| matches!(of, Alike::Yet(_))).count();
        let mut row = |_| {
            let mut shared = 0;
            let mut next = |of: &Alike| {
                let counted = match of {
                    Alike::Yet(_) => &mut shared,
                    Alike::No => &mut own,
                };
                *counted += 1;
                format!("?{counted}")
            };
            let parameters: Vec<String> = alike.iter().map(&mut next).collect();
            format!("({})", parameters.join(","))
        };
        let values: Vec<String> = (0..rows).map(&mut row).collect();
        format!(
            "INSERT OR {} INTO {} ({}) VALUES {} {}",
            if self.over { "REPLACE" } else { "FAIL" },
            self.name,
            self.columns.join(", "),
            values.join(","),
            self.conflict
        )
    }
}
