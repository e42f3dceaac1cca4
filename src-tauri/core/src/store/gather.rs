//! A whole table read in one go.
//!
//! SQLite hands each row to a function of ours as it walks over the table; asked for one by one the rows cost as much again. Edge:
//! they come in the order of the walk, which nobody promises.

use super::{Connection, Result, lock};
use rusqlite::functions::{Aggregate, Context, FunctionFlags};
use rusqlite::types::{FromSql, Null, ValueRef};
use rusqlite::{Params, Row};
use std::panic::{AssertUnwindSafe, RefUnwindSafe, UnwindSafe};
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
    T: Send + 'static,
    R: Fn(&Context<'_>) -> rusqlite::Result<Option<T>> + Send + UnwindSafe + RefUnwindSafe + 'static,
{
    fold(
        db,
        columns,
        from,
        of,
        move || Vec::with_capacity(room),
        move |all, row| {
            all.extend(read(row)?);
            Ok(())
        },
    )
}

/// What begins as `begin` and takes in these columns of each row.
pub fn fold<S, B, R>(db: &Connection, columns: &str, from: &str, of: impl Params, begin: B, take: R) -> Result<S>
where
    S: Send + 'static,
    B: Fn() -> S + Send + UnwindSafe + RefUnwindSafe + 'static,
    R: Fn(&mut S, &Context<'_>) -> rusqlite::Result<()> + Send + UnwindSafe + RefUnwindSafe + 'static,
{
    let folded = Arc::new(Mutex::new(None));
    let folding = Folding {
        begin,
        take,
        folded: Arc::clone(&folded),
    };
    let only_asked = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DIRECTONLY;
    db.create_aggregate_function(NAME, -1, only_asked, folding)?;
    let walked = db.query_row(&format!("SELECT {NAME}({columns}) {from}"), of, |_| Ok(()));
    db.remove_function(NAME, -1)?;
    walked?;
    let whole = lock(&folded).take();
    // One row is given, whatever the table holds.
    whole.ok_or_else(|| rusqlite::Error::QueryReturnedNoRows.into())
}

const NAME: &str = "gather";

struct Folding<S, B, R> {
    begin: B,
    take: R,
    folded: Arc<Mutex<Option<S>>>,
}

impl<S, B, R> Aggregate<AssertUnwindSafe<S>, Null> for Folding<S, B, R>
where
    B: Fn() -> S,
    R: Fn(&mut S, &Context<'_>) -> rusqlite::Result<()>,
{
    fn init(&self, _: &mut Context<'_>) -> rusqlite::Result<AssertUnwindSafe<S>> {
        Ok(AssertUnwindSafe((self.begin)()))
    }

    fn step(&self, row: &mut Context<'_>, all: &mut AssertUnwindSafe<S>) -> rusqlite::Result<()> {
        (self.take)(all, row)
    }

    fn finalize(&self, _: &mut Context<'_>, all: Option<AssertUnwindSafe<S>>) -> rusqlite::Result<Null> {
        *lock(&self.folded) = Some(all.map_or_else(&self.begin, |all| all.0));
        Ok(Null)
    }
}
