//! Rows whose marks lead to two clients: the stronger mark decides, and the row is named so that the user can look at it.
//!
//! Edge: where rows are reviewed one by one the user is asked instead.

use super::super::Result;
use super::super::reading::name_of;
use super::{Landing, MatchedBy};
use crate::domain::sentence::Sentence;
use crate::import::ClientRow;
use crate::store::clients;
use serde::{Deserialize, Serialize};

/// A row that was taken for one client and has a mark of another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Contradiction {
    /// The one the row was taken for.
    pub client_id: i64,
    pub other_id: i64,
    pub sentence: Sentence,
}

/// The first [`Contradictions::SHOWN`] of them and the count of all; the same two are told once.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Contradictions {
    pub count: i64,
    pub first: Vec<Contradiction>,
}

impl Contradictions {
    const SHOWN: usize = 50;
}

impl Landing<'_> {
    /// Names a row that was recognised as this client, where a weaker mark of it leads to another one.
    pub(super) fn contradicts(&mut self, row: &ClientRow, id: i64, by: MatchedBy) -> Result<()> {
        let Some((other_id, other_by)) = self.clients.other(self.tx, id, by, row)? else {
            return Ok(());
        };
        if !self.contradicted.insert((id, other_id)) {
            return Ok(());
        }
        self.result.contradictions.count += 1;
        if self.result.contradictions.first.len() >= Contradictions::SHOWN {
            return Ok(());
        }
        self.settle()?;
        let sentence = Sentence::new("import-contradiction")
            .with("file", name_of(&self.request.files[self.file].path))
            .with("line", row.line)
            .with("by", by.name())
            .with("client", clients::get(self.tx, id)?.name)
            .with("other_by", other_by.name())
            .with("other", clients::get(self.tx, other_id)?.name);
        self.result.contradictions.first.push(Contradiction {
            client_id: id,
            other_id,
            sentence,
        });
        Ok(())
    }
}

impl MatchedBy {
    /// As the messages select by it.
    pub(super) fn name(self) -> &'static str {
        match self {
            MatchedBy::Number => "number",
            MatchedBy::TaxId => "tax-id",
            MatchedBy::NameAndPhone => "name-and-phone",
            MatchedBy::Email => "email",
            MatchedBy::Phone => "phone",
            MatchedBy::Name => "name",
            MatchedBy::LikeName => "like-name",
        }
    }
}
