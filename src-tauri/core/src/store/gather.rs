//! A whole table read in one go.
//!
//! SQLite hands each row to a function of ours as it walks over the table; asked for one by one the rows cost as much again. Edge:
//! they come in the order of the walk, which nobody promises.

use super::{Connection, Result, lock};
use rusqlite::functions::{Aggregate, Context, FunctionFlags};
use rusqlite::types::{FromSql, Null, ValueRef};
use rusqlite::{Params, Row};
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::sync::{Arc, Mutex};

/// The values of a row by their place, whichever way it is read.
pub trait Values {
    fn value(&self, at: usize) -> rusqlite::Result<ValueRef<'_>>;
    fn get<T: FromSql>(&self, at: usize) -> rusqlite::Result<T>;
}

impl Values for Row<'_> {
    fn value(&self, at: usize) -> rusqlite::Result<ValueRef<'_>> {
        self.get_ref(at)
    }

    fn get<T: FromSql>(&self, at: usize) -> rusqlite::Result<T> {
        Row::get(self, at)
    }
}

impl Values for Context<'_> {
    fn value(&self, at: usize) -> rusqlite::Result<ValueRef<'_>> {
        Ok(self.get_raw(at))
    }

    fn get<T: FromSql>(&self, at: usize) -> rusqlite::Result<T> {
        Context::get(self, at)
    }
}

/// What `read` makes of these columns of each row, and leaves out where it makes nothing; `room` is for so many.
pub fn gather<T, R>(db: &Connection, columns: &str, from: &str, of: impl Params, room: usize, read: R) -> Result<Vec<T>>
where
    T: Send + UnwindSafe + RefUnwindSafe + 'static,
    R: Fn(&Context<'_>) -> rusqlite::Result<Option<T>> + Send + UnwindSafe + RefUnwindSafe + 'static,
{
    let gathered = Arc::new(Mutex::new(Vec::new()));
    let gathering = Gathering {
        read,
        room,
        gathered: Arc::clone(&gathered),
    };
    let only_asked = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DIRECTONLY;
    db.create_aggregate_function(NAME, -1, only_asked, gathering)?;
    let walked = db.query_row(&format!("SELECT {NAME}({columns}) {from}"), of, |_| Ok(()));
    db.remove_function(NAME, -1)?;
    walked?;
    let all = std::mem::take(&mut *lock(&gathered));
    Ok(all)
}

const NAME: &str = "gather";

struct Gathering<T, R> {
    read: R,
    room: usize,
    gathered: Arc<Mutex<Vec<T>>>,
}

impl<T, R> Aggregate<Vec<T>, Null> for Gathering<T, R>
where
    T: UnwindSafe + RefUnwindSafe,
    R: Fn(&Context<'_>) -> rusqlite::Result<Option<T>>,
{
    fn init(&self, _: &mut Context<'_>) -> rusqlite::Result<Vec<T>> {
        Ok(Vec::with_capacity(self.room))
    }

    fn step(&self, row: &mut Context<'_>, all: &mut Vec<T>) -> rusqlite::Result<()> {
        all.extend((self.read)(row)?);
        Ok(())
    }

    fn finalize(&self, _: &mut Context<'_>, all: Option<Vec<T>>) -> rusqlite::Result<Null> {
        *lock(&self.gathered) = all.unwrap_or_default();
        Ok(Null)
    }
}
