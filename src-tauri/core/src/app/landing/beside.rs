//! What orders, inquiries and complaints tell of clients who are known: phones, e-mails, addresses, tax numbers, names.
//!
//! It goes the way of a client's own row, once for each client and file: his rows are held as one, the latest first, and the
//! earlier ones fill what it leaves open. What is noted of him, and where a person at him lives, only ever fills. Edge: who came with
//! this very run, or whom a file of clients in it told of, is only filled; the person at a firm lands by a row of his own.

use super::super::Result;
use super::super::import::{Matching, RunImport, Take};
use super::super::reading::name_of;
use super::client_rows::address;
use super::review::Asked;
use super::{Landing, MatchedBy};
use crate::domain::sentence::Sentence;
use crate::import::{ClientRow, Phone};
use crate::store::details::{self, Address};
use crate::store::{Connection, clients};
use chrono::NaiveDate;
use std::collections::{HashMap, HashSet};

/// So many further phones and e-mails of one client are held: who has more in one file is a counter everybody buys at.
const MORE: usize = 10;
/// So many notes of one client are held.
const NOTES: usize = 50;

pub struct Beside {
    /// Clients with a higher id came with this run.
    last_before: i64,
    /// Whether somebody else's word may go over theirs, so that it has to be known whom files of clients told of.
    over: bool,
    told: HashSet<i64>,
    held: HashMap<i64, Held>,
    /// What is noted of clients, and where people at them live.
    noted: HashMap<i64, Noted>,
}

struct Noted {
    row: ClientRow,
    /// People at him live at several addresses, of which he has room for one.
    elsewhere: bool,
}

struct Held {
    day: NaiveDate,
    by: MatchedBy,
    row: ClientRow,
}

impl Beside {
    pub fn of(db: &Connection, request: &RunImport) -> Result<Beside> {
        let over = matches!(request.matching, Matching::Update | Matching::Review);
        Ok(Beside {
            last_before: clients::last(db)?,
            over: over && request.files.len() > 1,
            told: HashSet::new(),
            held: HashMap::new(),
            noted: HashMap::new(),
        })
    }

    /// Notes that a client's own row told of him.
    pub fn told_here(&mut self, id: i64) {
        if self.over {
            self.told.insert(id);
        }
    }

    /// Clients with a higher id came with this run.
    pub fn last_before(&self) -> i64 {
        self.last_before
    }

    pub fn is_new(&self, id: i64) -> bool {
        id > self.last_before
    }

    fn only_fills(&self, id: i64) -> bool {
        self.is_new(id) || self.told.contains(&id)
    }
}

impl Landing<'_> {
    /// Holds what a row of this day tells of the client it was recognised to be of, until the file has been read.
    pub(super) fn hold(&mut self, told: Option<&ClientRow>, whose: Option<(i64, MatchedBy)>, day: NaiveDate) {
        let (Some(row), Some((id, by))) = (told, whose) else {
            return;
        };
        let fills = self.request.matching == Matching::Fill || self.beside.only_fills(id);
        if self.request.matching == Matching::Skip || fills && self.clients.nothing_to_fill(id, row) {
            return;
        }
        match self.beside.held.get_mut(&id) {
            Some(held) => held.more(row, by, day),
            None => {
                let row = row.clone();
                self.beside.held.insert(id, Held { day, by, row });
            }
        }
    }

    /// Takes over what the rows of the file told beside themselves.
    pub(super) fn take_beside(&mut self) -> Result<()> {
        let mut held: Vec<(i64, Held)> = std::mem::take(&mut self.beside.held).into_iter().collect();
        held.sort_unstable_by_key(|(_, held)| held.row.line);
        for (id, Held { by, mut row, .. }) in held {
            row.note = None;
            if row.person.is_some() {
                (row.person, row.first, row.last, row.patronymic) = (None, None, None, None);
            }
            // Whether he is called so too was told or asked when his first row came.
            let fills = self.beside.only_fills(id) || self.under_another_name(&row, id, by)?;
            let take = match self.request.matching {
                _ if fills => Take::Fill,
                Matching::Skip => Take::Skip,
                Matching::Fill => Take::Fill,
                Matching::Update => Take::Update,
                Matching::Review if by == MatchedBy::Name && tells_name_alone(&row) => Take::Skip,
                Matching::Review => match self.reviewed(&row, id, by, Asked::Beside)? {
                    Some(take) => take,
                    None => continue,
                },
            };
            match take {
                // He is counted among the new ones.
                Take::Fill if self.beside.is_new(id) => {
                    self.take_over(id, &row, false)?;
                }
                Take::Fill | Take::Update => {
                    self.takes(id, &row, take)?;
                }
                // Whose the order is was settled: a word that this is somebody else leaves him as he is.
                Take::Skip | Take::New | Take::Other => {}
            }
        }
        self.take_noted()
    }

    /// Holds what a row of something else notes of a client; beside a person, where he lives too.
    pub(super) fn hold_noted(&mut self, told: Option<&ClientRow>, id: i64, lives: bool) {
        let lives = |row: &ClientRow| lives && has_place(row);
        let Some(row) = told.filter(|row| row.note.is_some() || lives(row)) else {
            return;
        };
        if self.request.matching == Matching::Skip && !self.beside.is_new(id) {
            return;
        }
        let noted = self.beside.noted.entry(id).or_insert_with(|| Noted {
            row: ClientRow {
                line: row.line,
                system: row.system,
                ..ClientRow::default()
            },
            elsewhere: false,
        });
        if lives(row) {
            match has_place(&noted.row) {
                false => place(&mut noted.row, row),
                true => noted.elsewhere |= are_two(&address(&noted.row), &address(row)),
            }
        }
        if let Some(told) = &row.note {
            let notes = noted.row.note.get_or_insert_default();
            for line in told.lines() {
                if notes.lines().count() < NOTES && !notes.lines().any(|known| known == line) {
                    if !notes.is_empty() {
                        notes.push('\n');
                    }
                    notes.push_str(line);
                }
            }
        }
    }

    /// Fills the empty notes and addresses, and tells of how many clients something else is noted already, or another address.
    fn take_noted(&mut self) -> Result<()> {
        let mut noted: Vec<(i64, Noted)> = std::mem::take(&mut self.beside.noted).into_iter().collect();
        noted.sort_unstable_by_key(|(_, noted)| noted.row.line);
        let (mut left, mut elsewhere) = (0, 0);
        for (id, mut noted) in noted {
            self.settle()?;
            let lives = details::address(self.tx, id)?.unwrap_or_default();
            let row = &mut noted.row;
            if are_two(&lives, &address(row)) {
                noted.elsewhere = true;
                place(row, &ClientRow::default());
            }
            elsewhere += i64::from(noted.elsewhere);
            let before = clients::get(self.tx, id)?.note;
            let new = |told: &String| !before.is_empty() && told.lines().any(|line| !before.contains(line));
            left += i64::from(row.note.as_ref().is_some_and(new));
            match self.beside.is_new(id) {
                true => drop(self.take_over(id, row, false)?),
                false => drop(self.takes(id, row, Take::Fill)?),
            }
        }
        let file = name_of(&self.request.files[self.file].path);
        for (key, count) in [
            ("import-note-notes-left", left),
            ("import-note-addresses-left", elsewhere),
        ] {
            let note = Sentence::new(key).with("file", file).with("count", count);
            self.result.notes.extend((count > 0).then_some(note));
        }
        Ok(())
    }
}

fn has_place(row: &ClientRow) -> bool {
    row.address.is_some() || row.city.is_some() || row.postal_code.is_some()
}

/// Parts of two addresses make none: all of it is taken over.
fn place(row: &mut ClientRow, from: &ClientRow) {
    row.address.clone_from(&from.address);
    row.city.clone_from(&from.city);
    row.postal_code.clone_from(&from.postal_code);
    row.country.clone_from(&from.country);
}

/// Whether two addresses say something else of one part.
fn are_two(one: &Address, other: &Address) -> bool {
    let parts = [
        (&one.street, &other.street),
        (&one.city, &other.city),
        (&one.postal_code, &other.postal_code),
    ];
    let differ =
        |one: &str, other: &str| !one.is_empty() && !other.is_empty() && one.to_lowercase() != other.to_lowercase();
    parts.into_iter().any(|(one, other)| differ(one.trim(), other.trim()))
}

fn tells_name_alone(row: &ClientRow) -> bool {
    let bare = ClientRow {
        line: row.line,
        system: row.system,
        name: row.name.clone(),
        is_firm: row.is_firm,
        company: row.company.clone(),
        ..ClientRow::default()
    };
    *row == bare
}

fn phones(row: &ClientRow) -> impl Iterator<Item = Phone> + '_ {
    let first = row.phone.iter().map(|number| Phone {
        number: number.clone(),
        extension: row.extension.clone(),
    });
    first.chain(row.more_phones.iter().cloned())
}

impl Held {
    fn more(&mut self, row: &ClientRow, by: MatchedBy, day: NaiveDate) {
        self.by = self.by.min(by);
        if day > self.day {
            let before = std::mem::replace(&mut self.row, row.clone());
            self.day = day;
            self.fill(&before);
        } else {
            self.fill(row);
        }
    }

    /// Fills what the latest row leaves open. Parts of two addresses make none.
    fn fill(&mut self, with: &ClientRow) {
        let row = &mut self.row;
        if !has_place(row) {
            row.address.clone_from(&with.address);
            row.city.clone_from(&with.city);
            row.postal_code.clone_from(&with.postal_code);
        }
        for (open, told) in [
            (&mut row.country, &with.country),
            (&mut row.tax_id, &with.tax_id),
            (&mut row.note, &with.note),
            (&mut row.company, &with.company),
            (&mut row.person, &with.person),
        ] {
            if open.is_none() {
                open.clone_from(told);
            }
        }
        if row.first.is_none() && row.last.is_none() {
            row.first.clone_from(&with.first);
            row.last.clone_from(&with.last);
            row.patronymic.clone_from(&with.patronymic);
        }
        for email in with.email.iter().chain(&with.more_emails) {
            let has = row.email.as_ref() == Some(email) || row.more_emails.contains(email);
            match &row.email {
                None => row.email = Some(email.clone()),
                Some(_) if !has && row.more_emails.len() < MORE => row.more_emails.push(email.clone()),
                Some(_) => {}
            }
        }
        for phone in phones(with) {
            let has = phones(row).any(|known| known == phone);
            match &row.phone {
                None => (row.phone, row.extension) = (Some(phone.number), phone.extension),
                Some(_) if !has && row.more_phones.len() < MORE => row.more_phones.push(phone),
                Some(_) => {}
            }
        }
    }
}
