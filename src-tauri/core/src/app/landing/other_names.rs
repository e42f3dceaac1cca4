//! Rows recognised by a phone or an e-mail although they bear quite another name: one client under two names, or two clients who
//! share it.
//!
//! Whose name it is decides where he has the mark too. Otherwise the row is taken by its mark and named with both names, and
//! where rows are reviewed one by one the user is asked. Edge: who is known by a number or a tax number is no matter of his name.

use super::super::Result;
use super::super::import::{Matching, Take};
use super::super::reading::name_of;
use super::known::Found;
use super::review::Asked;
use super::{Landing, MatchedBy};
use crate::domain::other_name::another;
use crate::domain::sentence::Sentence;
use crate::import::ClientRow;
use crate::import::hashed::hash as key;
use crate::store::{clients, told_names};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// A row that was taken for a client of quite another name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct OtherName {
    pub client_id: i64,
    /// The place of the file in the request.
    pub file: usize,
    pub line: usize,
    pub sentence: Sentence,
}

/// The first [`OtherNames::SHOWN`] of them and the count of all; the same name of the same client is told once for all.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct OtherNames {
    pub count: i64,
    pub first: Vec<OtherName>,
}

impl OtherNames {
    const SHOWN: usize = 50;
}

/// What is known of a name that a client's phone or e-mail came with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Heard {
    /// His own.
    His,
    Another,
    /// Another one, and the user knows of it.
    Told,
}

/// By client and name (hashed).
#[derive(Default)]
pub struct Names(HashMap<(i64, u64), Heard>);

impl Landing<'_> {
    /// Whom a row speaks of, its name heard too.
    pub(super) fn known(&mut self, row: &ClientRow) -> Result<Found> {
        if self.clients.marks_unread() && !self.clients.is_new_by_number(row) {
            self.learn()?;
        }
        if self.clients.may_read_names(row) {
            self.settle()?;
        }
        match self.clients.find(self.tx, row)? {
            Found::Known(id, by @ (MatchedBy::Email | MatchedBy::Phone)) => {
                let named = self.clients.of_name(self.tx, row)?.filter(|named| *named != id);
                let by_name = match named {
                    Some(named) => Some(named),
                    None if self.under_another_name(row, id, by)? => self.clients.of_like_name(self.tx, row)?,
                    None => None,
                };
                let pair = match by_name {
                    Some(named) => self.clients.by_name_and_mark(self.tx, named, by, row)?,
                    None => None,
                };
                let (id, by) = pair.unwrap_or((id, by));
                Ok(Found::Known(id, by))
            }
            found => Ok(found),
        }
    }

    /// Whether this client, recognised by a phone or an e-mail alone, is called quite otherwise in the row.
    pub(super) fn under_another_name(&mut self, row: &ClientRow, id: i64, by: MatchedBy) -> Result<bool> {
        if !matches!(by, MatchedBy::Email | MatchedBy::Phone) || row.name.is_empty() {
            return Ok(false);
        }
        let of = (id, key(&row.name));
        if let Some(heard) = self.names.0.get(&of) {
            return Ok(*heard != Heard::His);
        }
        self.settle()?;
        let told = [Some(&row.name), row.company.as_ref(), row.person.as_ref()];
        let mut his = false;
        for name in clients::names(self.tx, id)? {
            his |= told.into_iter().flatten().any(|told| !another(&name, told));
        }
        self.names.0.insert(of, if his { Heard::His } else { Heard::Another });
        Ok(!his)
    }

    /// Names a row that was taken for a client of another name, and what became of the name; one whose name leads to somebody is
    /// told as contradicting.
    pub(super) fn tell_other_name(&mut self, row: &ClientRow, id: i64, by: MatchedBy, take: Take) -> Result<()> {
        if !self.under_another_name(row, id, by)? || !self.first_told(row, id) {
            return Ok(());
        }
        if self.clients.other(self.tx, id, by, row)?.is_some() {
            return Ok(());
        }
        if !told_names::note(self.tx, id, &row.name, self.import_id)? {
            return Ok(());
        }
        self.result.other_names.count += 1;
        if self.result.other_names.first.len() >= OtherNames::SHOWN {
            return Ok(());
        }
        let sentence = Sentence::new("import-other-name")
            .with("file", name_of(&self.request.files[self.file].path))
            .with("line", row.line)
            .with("by", by.name())
            .with("name", row.name.as_str())
            .with("client", clients::get(self.tx, id)?.name)
            .with("over", if take == Take::Update { "yes" } else { "no" });
        self.result.other_names.first.push(OtherName {
            client_id: id,
            file: self.file,
            line: row.line,
            sentence,
        });
        Ok(())
    }

    /// Whether this name of this client is told for the first time in the run.
    fn first_told(&mut self, row: &ClientRow, id: i64) -> bool {
        self.names.0.insert((id, key(&row.name)), Heard::Told) != Some(Heard::Told)
    }

    /// The same beside a row of something else, whose client is taken as he is; asked one by one, the user says whose it is,
    /// once for all rows of this name. Says whether it is somebody else's.
    pub(super) fn is_somebody_else(&mut self, row: &ClientRow, id: i64, by: MatchedBy) -> Result<bool> {
        if self.request.matching != Matching::Review {
            self.tell_other_name(row, id, by, Take::Fill)?;
            return Ok(false);
        }
        if !self.under_another_name(row, id, by)? || !self.first_told(row, id) {
            return Ok(false);
        }
        Ok(self.reviewed(row, id, by, Asked::Whose)? == Some(Take::New))
    }
}
