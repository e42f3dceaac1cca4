//! Keys of everybody, as they are held: the numbers of clients, and the marks they are recognised by beside a number.
//!
//! Edge: a hash stands for each key; which of two clients of one mark has it, who came first says.

use super::super::super::Result;
use super::super::super::clients::phone_digits;
use super::key;
use crate::domain::tax_number;
use crate::import::ClientRow;
use crate::import::hashed::{AsItIs, Hashed};
use crate::import::numbered::{BySystem, is_same};
use crate::store::details::{self, Filled};
use crate::store::{Connection, clients};
use std::collections::HashSet;
use std::collections::hash_map::Entry;
use std::hash::BuildHasherDefault;

/// A name that only one client has, or that several have.
#[derive(Clone, Copy)]
pub(super) enum Bearer {
    One(i64),
    Several,
}

/// Marks, among phones and e-mails, that a client has a number in a system.
pub(super) const NUMBERED: &str = "numbered";

#[derive(Default)]
pub(super) struct Held {
    pub numbers: BySystem<i64>,
    pub clients: usize,
    /// How many of them have a number in each system.
    pub numbered: Vec<(String, usize)>,
    /// `None`: not read yet of those who came to an empty drive.
    pub marks: Option<Marks>,
}

/// What clients are recognised by beside a number, and what each has already.
#[derive(Default)]
pub(super) struct Marks {
    pub tax_ids: Hashed<i64>,
    pub emails: Hashed<i64>,
    pub phones: Hashed<i64>,
    pub names: Hashed<Bearer>,
    /// What each client has already.
    pub filled: Hashed<Filled>,
    /// Numbers behind which there are extensions.
    pub extended: HashSet<u64, BuildHasherDefault<AsItIs>>,
    /// Phones and e-mails with their clients, and the systems in which each has a number.
    pub reached: HashSet<u64, BuildHasherDefault<AsItIs>>,
}

impl Held {
    pub fn read(db: &Connection, count: usize) -> Result<Held> {
        let (mut held, mut marks) = (Held::default(), Marks::default());
        marks.names.reserve(count);
        marks.filled.reserve(count);
        marks.phones.reserve(count);
        marks.emails.reserve(count);
        // A number, a phone and an e-mail of each.
        marks.reached.reserve(3 * count);
        let number = |held: &mut Held, marks: &mut Marks, id: i64, system: &str, number: &str| {
            held.numbers.set(system, number, id);
            if marks.reached.insert(key(&(id, NUMBERED, system))) {
                held.has_number_in(system);
            }
        };
        clients::each_key(db, |of| {
            held.clients += 1;
            if let Some(source_id) = of.source_id {
                number(&mut held, &mut marks, of.id, of.source_system, source_id);
            }
            if let Some(tax_id) = of.tax_id {
                marks.tax_ids.entry(key(&*tax_number::plain(tax_id))).or_insert(of.id);
            }
            name_of(&mut marks.names, key(of.name), of.id);
            marks.filled.insert(key(&of.id), of.filled);
        })?;
        clients::each_alias(db, |kind, system, value, id| match kind {
            "number" => number(&mut held, &mut marks, id, system, value),
            "tax_id" => {
                marks.tax_ids.entry(key(&*tax_number::plain(value))).or_insert(id);
            }
            _ => name_of(&mut marks.names, key(value), id),
        })?;
        details::each_phone(db, |id, digits, extension| {
            marks.reach(id, digits, extension);
            marks.fill(id, Filled::PHONE);
        })?;
        details::each_email(db, |id, address| {
            marks.emails.entry(key(address)).or_insert(id);
            marks.reached.insert(key(&(id, address)));
            marks.fill(id, Filled::EMAIL);
        })?;
        details::each_filled(db, |id, more| marks.fill(id, more))?;
        held.marks = Some(marks);
        Ok(held)
    }

    /// One more client has a number in a system.
    pub fn has_number_in(&mut self, system: &str) {
        match self.numbered.iter_mut().find(|(known, _)| is_same(known, system)) {
            Some((_, clients)) => *clients += 1,
            None => self.numbered.push((system.to_owned(), 1)),
        }
    }
}

impl Marks {
    fn fill(&mut self, id: i64, more: Filled) {
        if let Some(filled) = self.filled.get_mut(&key(&id)) {
            filled.add(more);
        }
    }

    /// Notes the phones and e-mails a row tells of a client.
    pub fn marked(&mut self, id: i64, row: &ClientRow) {
        for email in row.email.iter().chain(&row.more_emails) {
            self.emails.entry(key(email)).or_insert(id);
            self.reached.insert(key(&(id, email)));
        }
        for phone in row.phones() {
            self.reach(id, &phone_digits(&phone.number), &phone.extension);
        }
    }

    /// Notes a phone of a client, as a number and, where it has an extension, as both together.
    pub fn reach(&mut self, id: i64, digits: &str, extension: &str) {
        self.phones.entry(key(digits)).or_insert(id);
        self.reached.insert(key(&(id, digits)));
        if !extension.is_empty() {
            self.phones.entry(key(&(digits, extension))).or_insert(id);
            self.extended.insert(key(digits));
            self.reached.insert(key(&(id, digits, extension)));
        }
    }

    /// As [`details::by_phone`].
    pub fn by_phone(&self, digits: &str, extension: &str) -> Option<i64> {
        let plain = key(digits);
        let by = match extension.is_empty() || !self.extended.contains(&plain) {
            true => plain,
            false => key(&(digits, extension)),
        };
        self.phones.get(&by).copied()
    }
}

pub(super) fn name_of(names: &mut Hashed<Bearer>, key: u64, id: i64) {
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
