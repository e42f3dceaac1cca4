//! What orders, inquiries and complaints tell of clients who are known: phones, e-mails, addresses, tax numbers, names.
//!
//! It goes the way of a client's own row, once for each client and file: his rows are held as one, the latest first, and the
//! earlier ones fill what it leaves open. Edge: who came with this very run, or whom a file of clients in it told of, is only filled;
//! the person at a firm lands by a row of his own.

use super::super::Result;
use super::super::import::{Matching, RunImport, Take};
use super::review::Asked;
use super::{Landing, MatchedBy};
use crate::import::{ClientRow, Phone};
use crate::store::{Connection, clients};
use chrono::NaiveDate;
use std::collections::{HashMap, HashSet};

/// So many further phones and e-mails of one client are held: who has more in one file is a counter everybody buys at.
const MORE: usize = 10;

pub struct Beside {
    /// Clients with a higher id came with this run.
    last_before: i64,
    /// Whether somebody else's word may go over theirs, so that it has to be known whom files of clients told of.
    over: bool,
    told: HashSet<i64>,
    held: HashMap<i64, Held>,
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

    fn is_new(&self, id: i64) -> bool {
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
        Ok(())
    }
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
        let lives = |row: &ClientRow| row.address.is_some() || row.city.is_some() || row.postal_code.is_some();
        if !lives(row) {
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
