//! Ids of rows that others refer to, and whether they are all there.

use super::super::{Connection, Result};
use rusqlite::ffi;

/// Ids above this are kept as they are.
const NEAR: i64 = 1 << 27;

/// A set of ids, a bit for each: SQLite counts them up from 1, and a million orders ask for theirs.
#[derive(Default)]
pub struct Ids {
    near: Vec<u64>,
    far: Vec<i64>,
}

impl Ids {
    pub fn insert(&mut self, id: i64) {
        if !(0..NEAR).contains(&id) {
            self.far.push(id);
            return;
        }
        let (word, bit) = place(id);
        if word >= self.near.len() {
            self.near.resize(word + 1, 0);
        }
        self.near[word] |= bit;
    }

    pub fn iter(&self) -> impl Iterator<Item = i64> {
        let near = (0_i64..).step_by(64).zip(&self.near);
        let near = near.flat_map(|(first, word)| {
            (0..64)
                .filter(move |bit| word >> bit & 1 == 1)
                .map(move |bit| first + bit)
        });
        near.chain(self.far.iter().copied())
    }

    /// Whether each of them is a row of `table`; what a reference asks, for all at once.
    pub fn are_in(&self, db: &Connection, table: &str) -> Result<()> {
        let mut left = Ids {
            near: self.near.clone(),
            far: self.far.clone(),
        };
        let mut statement = db.prepare(&format!("SELECT id FROM {table}"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            left.take(row.get(0)?);
        }
        match left.iter().next() {
            None => Ok(()),
            Some(id) => Err(rusqlite::Error::SqliteFailure(
                ffi::Error::new(ffi::SQLITE_CONSTRAINT_FOREIGNKEY),
                Some(format!("a row refers to {id}, which is none of {table}")),
            )
            .into()),
        }
    }

    fn take(&mut self, id: i64) {
        let (word, bit) = place(id);
        match self.near.get_mut(word).filter(|_| (0..NEAR).contains(&id)) {
            Some(word) => *word &= !bit,
            None => self.far.retain(|far| *far != id),
        }
    }
}

fn place(id: i64) -> (usize, u64) {
    ((id / 64) as usize, 1 << (id & 63))
}
