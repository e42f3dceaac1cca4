//! Clients taken as somebody else although another one has their name: named, so that the user can say otherwise.

use super::super::Result;
use super::Landing;
use crate::domain::namesake::Mark;
use crate::import::ClientRow;
use crate::store::clients;
use serde::{Deserialize, Serialize};

/// A new client who shares nothing but his name with one that is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Namesake {
    pub client_id: i64,
    pub name: String,
    /// The one who was there before him.
    pub known_id: i64,
    pub known: String,
    /// What tells them apart.
    pub differs: Vec<Mark>,
}

/// The first [`Namesakes::SHOWN`] of them and the count of all.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Namesakes {
    pub count: i64,
    pub first: Vec<Namesake>,
}

impl Namesakes {
    const SHOWN: usize = 50;
}

impl Landing<'_> {
    /// Adds a client who has the name of `known_id` and is not he.
    pub(super) fn add_namesake(&mut self, row: &ClientRow, known_id: i64, differs: Vec<Mark>) -> Result<i64> {
        let client_id = self.add(row)?;
        self.result.namesakes.count += 1;
        if self.result.namesakes.first.len() < Namesakes::SHOWN {
            self.settle()?;
            self.result.namesakes.first.push(Namesake {
                client_id,
                name: row.name.clone(),
                known_id,
                known: clients::get(self.tx, known_id)?.name,
                differs,
            });
        }
        Ok(client_id)
    }

    /// Adds one more client of a name that several have already; told beside the first of them.
    pub(super) fn add_one_more(&mut self, row: &ClientRow) -> Result<i64> {
        self.settle()?;
        match clients::first_of_name(self.tx, &row.name)? {
            Some(known) => {
                let differs = self.clients.against(self.tx, known, row)?;
                self.add_namesake(row, known, differs)
            }
            None => self.add(row),
        }
    }
}
