//! Who the drive knows already, for the rows of one file.
//!
//! The database is asked row by row when a file is small beside what is there; for a large one the keys of everything are
//! read once and held, so that a million rows ask nobody. Both answer alike. Keys are held as 64-bit hashes: among a million
//! keys two meet by chance once in some thirty million imports. Edge: nothing is decided here and nothing written.

mod called;
mod marks;

pub use marks::has_marks;

use super::super::Result;
use super::super::clients::phone_digits;
use crate::domain::alike::Written;
use crate::domain::likeness;
use crate::domain::namesake::Mark;
use crate::domain::tax_number;
use crate::import::ClientRow;
use crate::import::hashed::{AsItIs, Hashed, hash as key};
use crate::import::numbered::{BySystem, is_same};
use crate::store::details::{self, Filled};
use crate::store::{Connection, clients};
use std::collections::HashSet;
use std::collections::hash_map::Entry;
use std::hash::BuildHasherDefault;

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

/// A name that only one client has, or that several have.
#[derive(Clone, Copy)]
enum Bearer {
    One(i64),
    Several,
}

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

/// Marks, among phones and e-mails, that a client has a number in a system.
const NUMBERED: &str = "numbered";

#[derive(Default)]
struct Held {
    numbers: BySystem<i64>,
    tax_ids: Hashed<i64>,
    emails: Hashed<i64>,
    phones: Hashed<i64>,
    names: Hashed<Bearer>,
    /// What each client has already.
    filled: Hashed<Filled>,
    /// Numbers behind which there are extensions.
    extended: HashSet<u64, BuildHasherDefault<AsItIs>>,
    /// Phones and e-mails with their clients, and the systems in which each has a number.
    reached: HashSet<u64, BuildHasherDefault<AsItIs>>,
    clients: usize,
    /// How many of them have a number in each system.
    numbered: Vec<(String, usize)>,
}

impl KnownClients {
    /// `rows`: how many the file has, about.
    pub fn of(db: &Connection, rows: usize) -> Result<KnownClients> {
        let count = clients::count(db)? as usize;
        let held = (rows > count / 20).then(|| Held::read(db, count)).transpose()?;
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

    /// The client of a number in another system.
    pub fn by_number(&self, db: &Connection, system: &str, number: &str) -> Result<Option<i64>> {
        Ok(match &self.held {
            Some(held) => held.numbers.get(system, number).copied(),
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
        Ok(match (mark, &self.held) {
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
        Ok(match &self.held {
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
        Ok(match &self.held {
            Some(held) => held.reached.contains(&key(&(id, NUMBERED, system))),
            None => {
                let client = clients::get(db, id)?;
                client.source_id.is_some() && client.source_system == system
            }
        })
    }

    /// Whether the row tells nothing of the client that is not there yet. Only ever true when that is held.
    pub fn nothing_to_fill(&self, id: i64, row: &ClientRow) -> bool {
        let Some(held) = &self.held else { return false };
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
            held.number(id, row.system, number);
        }
        if let Some(tax_id) = &row.tax_id {
            held.tax_ids.entry(key(tax_id)).or_insert(id);
        }
        held.marked(id, row);
        name_of(&mut held.names, key(&row.name), id);
        held.filled.insert(key(&id), row.tells());
    }
}

fn name_of(names: &mut Hashed<Bearer>, key: u64, id: i64) {
    match names.entry(key) {
        Entry::Vacant(free) => {
            free.insert(Bearer::One(id));
        }
        Entry::Occupied(mut taken) => {
            if !matches!(taken.get(), Bearer::One(known) if *known == id) {
                taken.insert(Bearer::Several);
            }
        }
    }
}

impl Held {
    fn read(db: &Connection, count: usize) -> Result<Held> {
        let mut held = Held::default();
        held.names.reserve(count);
        held.filled.reserve(count);
        clients::each_key(db, |of| {
            held.clients += 1;
            if let Some(number) = of.source_id {
                held.number(of.id, of.source_system, number);
            }
            if let Some(tax_id) = of.tax_id {
                held.tax_ids.entry(key(&*tax_number::plain(tax_id))).or_insert(of.id);
            }
            name_of(&mut held.names, key(of.name), of.id);
            held.filled.insert(key(&of.id), of.filled);
        })?;
        clients::each_alias(db, |kind, system, value, id| match kind {
            "number" => held.number(id, system, value),
            "tax_id" => {
                held.tax_ids.entry(key(&*tax_number::plain(value))).or_insert(id);
            }
            _ => name_of(&mut held.names, key(value), id),
        })?;
        details::each_phone(db, |id, digits, extension| {
            held.reach(id, digits, extension);
            held.fill(id, Filled::PHONE);
        })?;
        details::each_email(db, |id, address| {
            held.emails.entry(key(address)).or_insert(id);
            held.reached.insert(key(&(id, address)));
            held.fill(id, Filled::EMAIL);
        })?;
        details::each_filled(db, |id, more| held.fill(id, more))?;
        Ok(held)
    }

    fn fill(&mut self, id: i64, more: Filled) {
        if let Some(filled) = self.filled.get_mut(&key(&id)) {
            filled.add(more);
        }
    }

    /// Notes the phones and e-mails a row tells of a client.
    fn marked(&mut self, id: i64, row: &ClientRow) {
        for email in row.email.iter().chain(&row.more_emails) {
            self.emails.entry(key(email)).or_insert(id);
            self.reached.insert(key(&(id, email)));
        }
        for phone in row.phones() {
            self.reach(id, &phone_digits(&phone.number), &phone.extension);
        }
    }

    /// Notes the number of a client in a system.
    fn number(&mut self, id: i64, system: &str, number: &str) {
        self.numbers.set(system, number, id);
        if self.reached.insert(key(&(id, NUMBERED, system))) {
            match self.numbered.iter_mut().find(|(known, _)| is_same(known, system)) {
                Some((_, clients)) => *clients += 1,
                None => self.numbered.push((system.to_owned(), 1)),
            }
        }
    }

    /// Notes a phone of a client, as a number and, where it has an extension, as both together.
    fn reach(&mut self, id: i64, digits: &str, extension: &str) {
        self.phones.entry(key(digits)).or_insert(id);
        self.reached.insert(key(&(id, digits)));
        if !extension.is_empty() {
            self.phones.entry(key(&(digits, extension))).or_insert(id);
            self.extended.insert(key(digits));
            self.reached.insert(key(&(id, digits, extension)));
        }
    }

    /// As [`details::by_phone`].
    fn by_phone(&self, digits: &str, extension: &str) -> Option<i64> {
        let plain = key(digits);
        let by = match extension.is_empty() || !self.extended.contains(&plain) {
            true => plain,
            false => key(&(digits, extension)),
        };
        self.phones.get(&by).copied()
    }
}
