//! Who the drive knows already, for the rows of one file.
//!
//! The database is asked row by row when a file is small beside what is there; for a large one the keys of everything are
//! read once and held, so that a million rows ask nobody. Both answer alike. Keys are held as 64-bit hashes: among a million
//! keys two meet by chance once in some thirty million imports. A drive that was empty knows its first clients by their numbers
//! alone until a row is to be recognised by anything else: then they are read like all others. Edge: nothing is decided here and
//! nothing written.

mod called;
mod held;
mod marks;

use held::{Bearer, Held, Marks, NUMBERED, name_of};
pub use marks::has_marks;

use super::super::Result;
use super::super::clients::phone_digits;
use crate::domain::alike::Written;
use crate::domain::likeness;
use crate::domain::namesake::Mark;
use crate::import::ClientRow;
use crate::import::hashed::{Hashed, hash as key};
use crate::import::numbered::is_same;
use crate::store::details;
use crate::store::{Connection, clients};

/// By what a row was recognised as a known client, the strongest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum MatchedBy {
    Number,
    TaxId,
    /// Both together outweigh the e-mail.
    NameAndPhone,
    Email,
    Phone,
    Name,
    /// A name written almost as his: asked about, never taken for granted.
    LikeName,
}

/// Whom a row speaks of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    Nobody,
    Known(i64, MatchedBy),
    /// Somebody else, who has the name of this client alone: the marks say so.
    Namesake(i64, Vec<Mark>),
    /// Nobody by any mark, and more than one by name.
    OneOfSeveral,
}

/// What a row is recognised by beside the number of its system, in this order.
const MARKS: [MatchedBy; 4] = [MatchedBy::TaxId, MatchedBy::Email, MatchedBy::Phone, MatchedBy::Name];

/// The clients known before the file and those it has brought so far.
pub struct KnownClients {
    held: Option<Held>,
    /// Clients by what is left of their names without legal form, order of words and writing; read when first needed.
    alike: Option<Hashed<Bearer>>,
    /// The same by what a slip of the pen leaves of them; read when somebody is first to be asked about it.
    written: Option<Written>,
    /// Clients by a name that others have too, who are known by that name and by no mark; 0 where there is none.
    bare: Hashed<i64>,
    /// The name looked for last with what is left of it: who is not found by it is noted under it next.
    looked_for: Option<(u64, u64)>,
}

impl KnownClients {
    /// `rows`: how many the file has, about.
    pub fn of(db: &Connection, rows: usize) -> Result<KnownClients> {
        let count = clients::count(db)? as usize;
        let held = match (rows > count / 20, count) {
            (false, _) => None,
            (true, 0) => Some(Held::default()),
            (true, _) => Some(Held::read(db, count)?),
        };
        Ok(KnownClients {
            held,
            alike: None,
            written: None,
            bare: Hashed::default(),
            looked_for: None,
        })
    }

    /// Whether everybody's keys are held, so that the database is not asked by them.
    pub fn held(&self) -> bool {
        self.held.is_some()
    }

    fn marks(&self) -> Option<&Marks> {
        self.held.as_ref()?.marks.as_ref()
    }

    /// Whether the marks of clients that are held by their numbers have yet to be read from the drive.
    pub fn marks_unread(&self) -> bool {
        self.held.as_ref().is_some_and(|held| held.marks.is_none())
    }

    pub fn read_marks(&mut self, db: &Connection) -> Result<()> {
        self.held = Some(Held::read(db, clients::count(db)? as usize)?);
        Ok(())
    }

    /// The client of a number in another system.
    pub fn by_number(&self, db: &Connection, system: &str, number: &str) -> Result<Option<i64>> {
        Ok(match &self.held {
            Some(held) => held.numbers.get(system, number),
            None => clients::by_source(db, system, number)?,
        })
    }

    /// The client a row speaks of: by number, tax id, e-mail, phone, then a name that only one client has. A client with
    /// another number of the same system is somebody else, and so is one of whom only the name fits, see
    /// [`crate::domain::namesake`].
    pub fn find(&mut self, db: &Connection, row: &ClientRow) -> Result<Found> {
        if let Some(number) = &row.source_id
            && let Some(id) = self.by_number(db, row.system, number)?
        {
            return Ok(Found::Known(id, MatchedBy::Number));
        }
        if self.only_by_number(row) {
            return Ok(Found::Nobody);
        }
        let Some((id, by)) = self.by_details(db, row)? else {
            return Ok(
                match row.source_id.is_none() && !row.name.is_empty() && self.is_of_several(db, &row.name)? {
                    true => Found::OneOfSeveral,
                    false => Found::Nobody,
                },
            );
        };
        if row.source_id.is_some() && self.has_number(db, id, row.system)? {
            return Ok(Found::Nobody);
        }
        let against = match by {
            MatchedBy::Name => self.against(db, id, row)?,
            _ => Vec::new(),
        };
        Ok(match against.is_empty() {
            true => Found::Known(id, by),
            false => Found::Namesake(id, against),
        })
    }

    /// Whether everybody has a number in the system of this row, which has one too, so that nothing else can tell who it is.
    fn only_by_number(&self, row: &ClientRow) -> bool {
        let Some(held) = &self.held else { return false };
        let of_system = held.numbered.iter().find(|(known, _)| is_same(known, row.system));
        let numbered = of_system.map_or(0, |(_, clients)| *clients);
        row.source_id.is_some() && numbered == held.clients
    }

    /// Whether [`KnownClients::find`] may read the names of everybody from the drive for this row.
    pub fn may_read_names(&self, row: &ClientRow) -> bool {
        self.alike.is_none() && !self.only_by_number(row)
    }

    /// Whether the number of a row says that it is nobody who is known.
    pub fn is_new_by_number(&self, row: &ClientRow) -> bool {
        let known = |held: &Held, number| held.numbers.get(row.system, number).is_some();
        self.only_by_number(row)
            && matches!((&self.held, &row.source_id), (Some(held), Some(number)) if !known(held, number))
    }

    fn by_details(&mut self, db: &Connection, row: &ClientRow) -> Result<Option<(i64, MatchedBy)>> {
        for mark in MARKS {
            if let Some(id) = self.by_mark(db, mark, row)? {
                return Ok(Some((id, mark)));
            }
        }
        let found = match row.name.is_empty() {
            true => None,
            false => self.by_likeness(db, &row.name)?,
        };
        Ok(found.map(|id| (id, MatchedBy::Name)))
    }

    /// The client that one mark of a row leads to; a name only as it is written, and where one client alone has it.
    fn by_mark(&self, db: &Connection, mark: MatchedBy, row: &ClientRow) -> Result<Option<i64>> {
        Ok(match (mark, self.marks()) {
            (MatchedBy::Number | MatchedBy::NameAndPhone | MatchedBy::LikeName, _) => None,
            (MatchedBy::TaxId, held) => match (&row.tax_id, held) {
                (None, _) => None,
                (Some(tax_id), Some(held)) => held.tax_ids.get(&key(tax_id)).copied(),
                (Some(tax_id), None) => clients::by_tax_id(db, tax_id)?,
            },
            (MatchedBy::Email, held) => match (&row.email, held) {
                (None, _) => None,
                (Some(email), Some(held)) => held.emails.get(&key(email)).copied(),
                (Some(email), None) => details::by_email(db, email)?,
            },
            (MatchedBy::Phone, held) => match &row.phone {
                None => None,
                Some(phone) => {
                    let digits = phone_digits(phone);
                    let extension = row.extension.as_deref().unwrap_or_default();
                    match held {
                        Some(held) => held.by_phone(&digits, extension),
                        None => details::by_phone(db, &digits, extension)?,
                    }
                }
            },
            (MatchedBy::Name, _) if row.name.is_empty() => None,
            (MatchedBy::Name, Some(held)) => match held.names.get(&key(&row.name)) {
                Some(Bearer::One(id)) => Some(*id),
                _ => None,
            },
            (MatchedBy::Name, None) => clients::by_name(db, &row.name)?,
        })
    }

    /// Whether more than one client bears this very name, so that it tells nobody apart.
    fn is_of_several(&self, db: &Connection, name: &str) -> Result<bool> {
        Ok(match self.marks() {
            Some(held) => matches!(held.names.get(&key(name)), Some(Bearer::Several)),
            None => clients::bearers(db, name)? > 1,
        })
    }

    /// Reads the names by which clients are found in other writings; [`KnownClients::note`] goes on with them.
    fn learn_names(&mut self, db: &Connection) -> Result<()> {
        if self.alike.is_none() {
            let mut alike = Hashed::default();
            clients::each_name(db, |id, name| name_of(&mut alike, key(&likeness::plain(name)), id))?;
            self.alike = Some(alike);
        }
        Ok(())
    }

    fn by_likeness(&mut self, db: &Connection, name: &str) -> Result<Option<i64>> {
        let plain = key(&likeness::plain(name));
        self.looked_for = Some((key(name), plain));
        self.learn_names(db)?;
        Ok(match self.alike.as_ref().and_then(|alike| alike.get(&plain)) {
            Some(Bearer::One(id)) => Some(*id),
            _ => None,
        })
    }

    fn has_number(&self, db: &Connection, id: i64, system: &str) -> Result<bool> {
        Ok(match self.marks() {
            Some(held) => held.reached.contains(&key(&(id, NUMBERED, system))),
            None => {
                let client = clients::get(db, id)?;
                client.source_id.is_some() && client.source_system == system
            }
        })
    }

    /// Whether the row tells nothing of the client that is not there yet. Only ever true when that is held.
    pub fn nothing_to_fill(&self, id: i64, row: &ClientRow) -> bool {
        let Some(held) = self.marks() else { return false };
        let Some(filled) = held.filled.get(&key(&id)) else {
            return false;
        };
        let reached = |text: &String| held.reached.contains(&key(&(id, text)));
        let emails = row.email.iter().chain(&row.more_emails);
        filled.has_all(row.tells()) && emails.into_iter().all(reached) && {
            row.phones().all(|phone| {
                let digits = phone_digits(&phone.number);
                let extended = key(&(id, &digits, &phone.extension));
                held.reached.contains(&key(&(id, &digits)))
                    && (phone.extension.is_empty() || held.reached.contains(&extended))
            })
        }
    }

    /// Notes a client that a row has brought.
    pub fn note(&mut self, id: i64, row: &ClientRow) {
        if let Some(written) = &mut self.written {
            written.add(id, &row.name);
        }
        if let Some(alike) = &mut self.alike {
            let plain = match self.looked_for {
                Some((name, plain)) if name == key(&row.name) => plain,
                _ => key(&likeness::plain(&row.name)),
            };
            name_of(alike, plain, id);
        }
        if !marks::has_marks(row) {
            self.bare.remove(&key(&row.name));
        }
        let Some(held) = &mut self.held else { return };
        held.clients += 1;
        if let Some(number) = &row.source_id {
            held.numbers.set(row.system, number, id);
            held.has_number_in(row.system);
        }
        let Some(marks) = &mut held.marks else { return };
        if row.source_id.is_some() {
            marks.reached.insert(key(&(id, NUMBERED, row.system)));
        }
        if let Some(tax_id) = &row.tax_id {
            marks.tax_ids.entry(key(tax_id)).or_insert(id);
        }
        marks.marked(id, row);
        name_of(&mut marks.names, key(&row.name), id);
        marks.filled.insert(key(&id), row.tells());
    }
}
