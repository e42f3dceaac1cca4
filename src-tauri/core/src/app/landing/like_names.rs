//! New clients whose names are written almost as that of another one: a slip of the pen, or two firms.
//!
//! Nobody is joined because of it. Where rows are reviewed one by one the user is asked, and a name he has said to be the same
//! leads to the client from then on; otherwise both stand and are told with both names. Edge: of a run that brings tens of
//! thousands of new clients it is only said that nobody was compared; `clients.likely_same` finds such pairs at any time.

use super::super::Result;
use super::super::import::{Matching, Take};
use super::super::merge::may_be_one;
use super::client_rows::own_name;
use super::review::Asked;
use super::{Landing, MatchedBy};
use crate::domain::alike::Written;
use crate::domain::sentence::Sentence;
use crate::import::ClientRow;
use crate::import::hashed::hash as key;
use crate::store::{clients, merge};
use rayon::iter::{IntoParallelRefIterator, ParallelIterator};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};

/// A new client beside the one whose name is almost his.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct LikeName {
    pub client_id: i64,
    pub name: String,
    pub known_id: i64,
    pub known: String,
}

/// The first [`LikeNames::SHOWN`] of them and the count of all.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct LikeNames {
    pub count: i64,
    pub first: Vec<LikeName>,
}

impl LikeNames {
    const SHOWN: usize = 50;
    /// Of more new clients than this none are compared: so many take a fifth of a second, a hundred thousand more than one.
    const AMONG: i64 = 20_000;
    /// So many bearers of names almost his are looked at: the commonest names are borne by hundreds.
    const OF_ONE: usize = 50;
}

/// Whose the user said a name is that is almost a client's.
#[derive(Clone, Copy)]
enum Said {
    NotYet,
    His(i64),
    /// Somebody else's, not this client's.
    NotHis(i64),
}

/// By the name (hashed) beside rows of something else.
#[derive(Default)]
pub struct AskedOf(HashMap<u64, Said>);

impl Landing<'_> {
    /// A client whose name is almost that of the row of somebody unknown, where the user wants to be asked.
    pub(super) fn almost(&mut self, row: &ClientRow) -> Result<Option<i64>> {
        if self.request.matching != Matching::Review || own_name(row).is_none() {
            return Ok(None);
        }
        self.settle()?;
        self.clients.of_almost_name(self.tx, row)
    }

    /// The same beside a row of something else: whose it is, the user says once for all rows of this name.
    pub(super) fn is_almost_his(&mut self, row: &ClientRow) -> Result<Option<i64>> {
        let name = key(&row.name);
        let said = match self.asked_of.0.get(&name) {
            Some(said) => *said,
            None => {
                let Some(id) = self.almost(row)? else { return Ok(None) };
                let said = match self.reviewed(row, id, MatchedBy::LikeName, Asked::Whose)? {
                    None => Said::NotYet,
                    Some(Take::New) => Said::NotHis(id),
                    Some(_) => Said::His(id),
                };
                if let Said::His(id) = said {
                    self.is_called_also(id, row)?;
                }
                self.asked_of.0.insert(name, said);
                said
            }
        };
        Ok(match said {
            Said::His(id) => Some(id),
            Said::NotYet | Said::NotHis(_) => None,
        })
    }

    /// Remembers of a new client whom the user has said that he is not, although their names are almost the same.
    pub(super) fn is_not_the_one_asked_of(&mut self, new: i64, row: &ClientRow) -> Result<()> {
        match self.asked_of.0.get(&key(&row.name)) {
            Some(Said::NotHis(known)) => self.are_two(*known, new),
            _ => Ok(()),
        }
    }

    /// The user has said that these two are not one.
    pub(super) fn are_two(&mut self, known: i64, new: i64) -> Result<()> {
        self.settle()?;
        Ok(merge::tell_apart(self.tx, known, new, self.today)?)
    }

    /// The user has said that the name of the row is this client's; the one he had stays his, whichever of them he is called by.
    pub(super) fn is_called_also(&mut self, id: i64, row: &ClientRow) -> Result<()> {
        let before = clients::get(self.tx, id)?.name;
        for name in [&row.name, &before] {
            clients::call_also(self.tx, id, name)?;
            self.clients.note_name(id, name);
        }
        Ok(())
    }

    /// Names the new clients whose names are almost those of others, where nobody was asked.
    pub(super) fn tell_like_names(&mut self) -> Result<()> {
        let new = self.result.clients_new;
        if new == 0 || self.request.matching == Matching::Review {
            return Ok(());
        }
        if new > LikeNames::AMONG {
            let note = Sentence::new("import-note-names-not-compared").with("count", new);
            self.result.notes.push(note);
            return Ok(());
        }
        let mut written = Written::default();
        for (id, name) in clients::named_after(self.tx, self.beside.last_before())? {
            written.add(id, &name);
        }
        let mut all: Vec<(i64, String)> = Vec::new();
        clients::each_name(self.tx, |id, name| all.push((id, name.to_owned())))?;
        let found: Vec<(i64, i64)> = all
            .par_iter()
            .flat_map_iter(|(id, name)| written.like(name).into_iter().map(|new| (new, *id)))
            .filter(|(new, id)| new > id)
            .collect();
        let mut pairs: BTreeMap<i64, Vec<i64>> = BTreeMap::new();
        for (new, id) in found {
            pairs.entry(new).or_default().push(id);
        }
        for (new, known) in pairs {
            for known in known.into_iter().take(LikeNames::OF_ONE) {
                if may_be_one(self.tx, new, known)? {
                    self.tell_like_name(new, known)?;
                    break;
                }
            }
        }
        Ok(())
    }

    fn tell_like_name(&mut self, new: i64, known: i64) -> Result<()> {
        let told = &mut self.result.like_names;
        told.count += 1;
        if told.first.len() < LikeNames::SHOWN {
            told.first.push(LikeName {
                client_id: new,
                name: clients::get(self.tx, new)?.name,
                known_id: known,
                known: clients::get(self.tx, known)?.name,
            });
        }
        Ok(())
    }
}
