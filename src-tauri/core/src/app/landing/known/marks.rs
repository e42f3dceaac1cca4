//! What speaks for or against a client of whom only the name fits a row: tax number, e-mails and phones of both.

use super::super::super::Result;
use super::super::super::clients::phone_digits;
use super::{KnownClients, MARKS, MatchedBy, key};
use crate::domain::namesake::{self, Beside, Mark};
use crate::import::ClientRow;
use crate::store::details::{self, Filled};
use crate::store::{Connection, clients};

/// Whether a row names a client by anything but his name.
pub fn has_marks(row: &ClientRow) -> bool {
    let numbered = row.source_id.is_some() || row.tax_id.is_some();
    numbered || row.email.is_some() || row.phone.is_some()
}

impl KnownClients {
    /// What of the row contradicts this client of its name.
    pub fn against(&self, db: &Connection, id: i64, row: &ClientRow) -> Result<Vec<Mark>> {
        if row.tax_id.is_none() && row.email.is_none() && row.phone.is_none() {
            return Ok(Vec::new());
        }
        let (emails, phones) = (
            row.email.iter().chain(&row.more_emails),
            row.phones().map(|phone| phone_digits(&phone.number)),
        );
        let (firm, tax_id, email, phone) = match self.marks() {
            Some(held) => {
                let has = |what| held.filled.get(&key(&id)).is_some_and(|filled| filled.has_all(what));
                let mut emails = emails.map(|email| held.reached.contains(&key(&(id, email))));
                let mut phones = phones.map(|digits| held.reached.contains(&key(&(id, &digits))));
                (
                    has(Filled::FIRM),
                    // One that is known has been found by it.
                    beside(row.tax_id.is_some() && has(Filled::TAX_ID), false),
                    beside(row.email.is_some() && has(Filled::EMAIL), emails.any(|known| known)),
                    beside(row.phone.is_some() && has(Filled::PHONE), phones.any(|known| known)),
                )
            }
            None => {
                let (mut emails, mut phones) = (emails, phones);
                let known = (details::emails(db, id)?, details::digits(db, id)?);
                let client = clients::get(db, id)?;
                (
                    client.kind == "firm",
                    beside(row.tax_id.is_some() && client.tax_id.is_some(), false),
                    beside(
                        row.email.is_some() && !known.0.is_empty(),
                        emails.any(|email| known.0.contains(email)),
                    ),
                    beside(
                        row.phone.is_some() && !known.1.is_empty(),
                        phones.any(|digits| known.1.contains(&digits)),
                    ),
                )
            }
        };
        Ok(namesake::against(row.is_firm || firm, tax_id, email, phone))
    }

    /// Somebody else whom a weaker mark of the row leads to, and that mark; one that this client has as well says nothing.
    pub fn other(&self, db: &Connection, id: i64, by: MatchedBy, row: &ClientRow) -> Result<Option<(i64, MatchedBy)>> {
        for mark in MARKS.into_iter().filter(|mark| *mark > by) {
            let other = self.by_mark(db, mark, row)?.filter(|other| *other != id);
            if let Some(other) = other
                && !self.has(db, id, mark, row)?
            {
                return Ok(Some((other, mark)));
            }
        }
        Ok(None)
    }

    /// The client who has this very name alone.
    pub fn of_name(&self, db: &Connection, row: &ClientRow) -> Result<Option<i64>> {
        self.by_mark(db, MatchedBy::Name, row)
    }

    /// The client who has this name alone in whatever writing.
    pub fn of_like_name(&mut self, db: &Connection, row: &ClientRow) -> Result<Option<i64>> {
        self.by_likeness(db, &row.name)
    }

    /// This client of the row's name, where he has the mark too by which it led to another one, or its phone, which with the name
    /// outweighs an e-mail. A client with another number of the same system is somebody else.
    pub fn by_name_and_mark(
        &self,
        db: &Connection,
        named: i64,
        by: MatchedBy,
        row: &ClientRow,
    ) -> Result<Option<(i64, MatchedBy)>> {
        if row.source_id.is_some() && self.has_number(db, named, row.system)? {
            return Ok(None);
        }
        for (mark, pair) in [(by, by), (MatchedBy::Phone, MatchedBy::NameAndPhone)] {
            if self.has(db, named, mark, row)? {
                return Ok(Some((named, pair)));
            }
        }
        Ok(None)
    }

    /// Whether a client has this phone or e-mail of the row too.
    fn has(&self, db: &Connection, id: i64, mark: MatchedBy, row: &ClientRow) -> Result<bool> {
        Ok(match (mark, self.marks()) {
            (MatchedBy::Email, Some(held)) => {
                let email = row.email.as_ref();
                email.is_some_and(|email| held.reached.contains(&key(&(id, email))))
            }
            (MatchedBy::Email, None) => {
                let known = details::emails(db, id)?;
                row.email.as_ref().is_some_and(|email| known.contains(email))
            }
            (MatchedBy::Phone, held) => match (&row.phone, held) {
                (None, _) => false,
                (Some(phone), Some(held)) => held.reached.contains(&key(&(id, &phone_digits(phone)))),
                (Some(phone), None) => details::digits(db, id)?.contains(&phone_digits(phone)),
            },
            _ => false,
        })
    }

    /// Of several clients of one name the one who is known by nothing else, for a row that says nothing else.
    pub fn bare(&mut self, db: &Connection, name: &str) -> Result<Option<i64>> {
        let name_key = key(name);
        let known = match self.bare.get(&name_key) {
            Some(known) => *known,
            None => {
                let found = clients::by_bare_name(db, name)?.unwrap_or_default();
                self.bare.insert(name_key, found);
                found
            }
        };
        Ok((known != 0).then_some(known))
    }

    /// A row has told a client's marks that he may not have had.
    pub fn note_marks(&mut self, id: i64, row: &ClientRow, over: bool) {
        let Some(held) = self.held.as_mut().and_then(|held| held.marks.as_mut()) else {
            return;
        };
        held.marked(id, row);
        let Some(filled) = held.filled.get_mut(&key(&id)) else {
            return;
        };
        if let Some(tax_id) = &row.tax_id
            && (over || !filled.has_all(Filled::TAX_ID))
        {
            held.tax_ids.entry(key(tax_id)).or_insert(id);
        }
        for (what, told) in [
            (Filled::TAX_ID, row.tax_id.is_some()),
            (Filled::EMAIL, row.email.is_some()),
            (Filled::PHONE, row.phone.is_some()),
        ] {
            if told {
                filled.add(what);
            }
        }
    }
}

fn beside(both: bool, shared: bool) -> Beside {
    match (both, shared) {
        (false, _) => Beside::Missing,
        (true, true) => Beside::Shared,
        (true, false) => Beside::Differs,
    }
}
