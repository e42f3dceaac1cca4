//! The palette: clients and cases by a few letters.

use super::{App, Result};
use crate::store::search::Index;
use crate::store::{Connection, clients, firm};
use serde::{Deserialize, Serialize};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

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
        let currency = firm::get(db)?.currency;
        let lines = clients::lines(db, &ids, currency.code())?;
        Ok(lines
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

/// The index of clients, made when first asked for and again after clients have changed.
#[derive(Default)]
pub(super) struct Finder {
    /// Grows with each commit that touched what is looked for.
    version: AtomicU64,
    made: Mutex<Option<(u64, Arc<Index>)>>,
}

impl Finder {
    pub fn outdated(&self) {
        self.version.fetch_add(1, Ordering::Release);
    }
}

impl App {
    /// A read beside everybody's words. The version is looked at before the snapshot begins, so that an index of older
    /// rows never passes for a newer one.
    pub(super) fn read_with_index<T>(&self, read: impl FnOnce(&Connection, &Index) -> Result<T>) -> Result<T> {
        let version = self.finder.version.load(Ordering::Acquire);
        self.read(|db| {
            let index = {
                let mut made = self.finder.made.lock().unwrap_or_else(PoisonError::into_inner);
                match &*made {
                    Some((of, index)) if *of == version => Arc::clone(index),
                    _ => {
                        let index = Arc::new(Index::of(db)?);
                        *made = Some((version, Arc::clone(&index)));
                        index
                    }
                }
            };
            read(db, &index)
        })
    }
}
