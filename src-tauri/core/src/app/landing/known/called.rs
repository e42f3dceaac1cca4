//! Clients of whom a row has almost the name, and further names that a client is said to have.

use super::super::super::Result;
use super::{KnownClients, key, name_of};
use crate::domain::alike::Written;
use crate::domain::likeness;
use crate::import::ClientRow;
use crate::store::{Connection, clients};

impl KnownClients {
    /// The first client whose name is written almost as that of the row, where no mark of both says that they are two. One with another
    /// number of the same system is somebody else.
    pub fn of_almost_name(&mut self, db: &Connection, row: &ClientRow) -> Result<Option<i64>> {
        if self.written.is_none() {
            let mut written = Written::default();
            clients::each_name(db, |id, name| written.add(id, name))?;
            self.written = Some(written);
        }
        for id in self
            .written
            .as_ref()
            .map(|written| written.like(&row.name))
            .unwrap_or_default()
        {
            let numbered = row.source_id.is_some() && self.has_number(db, id, row.system)?;
            if !numbered && self.against(db, id, row)?.is_empty() {
                return Ok(Some(id));
            }
        }
        Ok(None)
    }

    /// Notes that a client is called so too.
    pub fn note_name(&mut self, id: i64, name: &str) {
        if let Some(alike) = &mut self.alike {
            name_of(alike, key(&likeness::plain(name)), id);
        }
        if let Some(written) = &mut self.written {
            written.add(id, name);
        }
        if let Some(held) = self.held.as_mut().and_then(|held| held.marks.as_mut()) {
            name_of(&mut held.names, key(name), id);
        }
    }
}
