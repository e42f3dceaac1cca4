//! The palette: clients and cases by a few letters.

use super::{App, Result};
use crate::store::search::Index;
use crate::store::{Connection, clients};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Find {
    pub text: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Found {
    pub client_id: i64,
    pub case_id: Option<i64>,
    pub name: String,
    pub note: String,
}

pub fn find(app: &App, request: Find) -> Result<Vec<Found>> {
    app.read_with_index(|db, index| {
        let ids = index.find(&request.text, 12);
        Ok(clients::found(db, &ids)?
            .into_iter()
            .map(|line| Found {
                client_id: line.id,
                case_id: line.case_id,
                name: line.name,
                note: line.city,
            })
            .collect())
    })
}

/// See [`App::make_ready`].
pub(super) fn keep(app: &App) -> Result<()> {
    app.keep(&app.finder, |db| Ok(Index::of(db)?))
}

impl App {
    /// A read beside everybody's words.
    pub(super) fn read_with_index<T>(&self, read: impl FnOnce(&Connection, &Index) -> Result<T>) -> Result<T> {
        self.read_kept(&self.finder, |db| Ok(Index::of(db)?), read)
    }
}
