//! A row that tells of a client: found among the known ones or new, and what then becomes of what it says.

use super::super::Result;
use super::super::clients::phone_digits;
use super::super::import::{Matching, Take};
use super::known::{Found, has_marks};
use super::review::Asked;
use super::{Landing, MatchedBy};
use crate::domain::alike::says_less;
use crate::import::{ClientRow, names};
use crate::store::bulk::ManyClients;
use crate::store::clients::{self, Client};
use crate::store::details::{self, Address, Filled, Person, Phone};

impl ClientRow {
    /// All his phones.
    pub(super) fn phones(&self) -> impl Iterator<Item = Phone> + '_ {
        let first = self.phone.iter().map(|number| phone(number, self.extension.as_ref()));
        let more = self.more_phones.iter();
        first.chain(more.map(|more| phone(&more.number, more.extension.as_ref())))
    }

    /// Which fields of a client this row has something for.
    pub(super) fn tells(&self) -> Filled {
        let mut tells = Filled::default();
        for (field, told) in [
            (Filled::NAME, !self.name.trim().is_empty()),
            (Filled::TAX_ID, self.tax_id.is_some()),
            (Filled::LANGUAGE, self.language.is_some()),
            (Filled::SERVED_BY, self.served_by.is_some()),
            (Filled::NOTE, self.note.is_some()),
            (Filled::GROUP, !self.tags.is_empty()),
            (Filled::DEBT, self.debt_minor.is_some_and(|debt| debt > 0)),
            (Filled::PERSON, names_a_person(self)),
            (Filled::STREET, self.address.is_some()),
            (Filled::CITY, self.city.is_some()),
            (Filled::POSTAL_CODE, self.postal_code.is_some()),
            (Filled::COUNTRY, self.country.is_some()),
            (Filled::EMAIL, self.email.is_some()),
            (Filled::PHONE, self.phone.is_some()),
            (Filled::FIRM, self.is_firm),
        ] {
            if told {
                tells.add(field);
            }
        }
        tells
    }
}

impl Landing<'_> {
    pub(super) fn client(&mut self, row: &ClientRow) -> Result<()> {
        let (id, by) = match self.known(row)? {
            Found::Known(id, by) => (id, by),
            // Asked one by one, the user says who of one name is who.
            Found::Namesake(id, _) if self.request.matching == Matching::Review => (id, MatchedBy::Name),
            Found::Namesake(id, differs) => {
                self.add_namesake(row, id, differs)?;
                return Ok(());
            }
            Found::OneOfSeveral => match self.bare(row)? {
                Some(id) => (id, MatchedBy::Name),
                None => {
                    self.add_one_more(row)?;
                    return Ok(());
                }
            },
            Found::Nobody => match self.almost(row)? {
                Some(id) => (id, MatchedBy::LikeName),
                None => {
                    self.add(row)?;
                    return Ok(());
                }
            },
        };
        let take = match self.request.matching {
            Matching::Skip => Take::Skip,
            Matching::Fill => Take::Fill,
            Matching::Update => Take::Update,
            Matching::Review => match self.reviewed(row, id, by, Asked::Client)? {
                Some(take) => take,
                // Left for the user's word: the run does not land before he has given it.
                None => return Ok(()),
            },
        };
        let (id, take) = match take {
            Take::Other => match self.clients.other(self.tx, id, by, row)? {
                Some((other, _)) => (other, Take::Fill),
                None => (id, Take::Fill),
            },
            take if self.request.matching == Matching::Review => (id, take),
            take => {
                self.tell_other_name(row, id, by, take)?;
                // Where all that the row tells stands with him already, no mark of it is another's alone.
                let his = take == Take::Fill && self.clients.nothing_to_fill(id, row);
                let under_another_name = self.under_another_name(row, id, by)?;
                if !his || under_another_name {
                    self.contradicts(row, id, by)?;
                }
                // The name that somebody else bears is not given to him, nor what may be the other's put in place of his.
                let anothers = under_another_name && self.clients.other(self.tx, id, by, row)?.is_some();
                (
                    id,
                    if anothers && take == Take::Update {
                        Take::Fill
                    } else {
                        take
                    },
                )
            }
        };
        match take {
            Take::Skip => self.result.known += 1,
            Take::New => {
                let new = self.add(&ClientRow {
                    // Another client may not carry the same number.
                    source_id: row.source_id.clone().filter(|_| by != MatchedBy::Number),
                    ..row.clone()
                })?;
                if by == MatchedBy::LikeName {
                    self.are_two(id, new)?;
                }
            }
            Take::Fill | Take::Other | Take::Update => {
                if by == MatchedBy::LikeName {
                    self.is_called_also(id, row)?;
                }
                self.beside.told_here(id);
                if !self.takes(id, row, take)? {
                    self.result.same += 1;
                }
            }
        }
        Ok(())
    }

    /// Takes over what a row tells of a client, and counts him where anything of him is otherwise now; says whether it is.
    pub(super) fn takes(&mut self, id: i64, row: &ClientRow, take: Take) -> Result<bool> {
        let over = take == Take::Update;
        let takes = over || !self.clients.nothing_to_fill(id, row);
        if takes {
            self.remember(id)?;
        }
        let changed = takes && self.take_over(id, row, over)?;
        if changed {
            self.count_changed(id);
            // Who serves him says who lost him.
            self.touched.insert(id);
        }
        Ok(changed)
    }

    /// Several have the name of the row, and it says nothing else: the one of whom nothing else is known either.
    fn bare(&mut self, row: &ClientRow) -> Result<Option<i64>> {
        if has_marks(row) {
            return Ok(None);
        }
        self.settle()?;
        self.clients.bare(self.tx, &row.name)
    }

    pub(super) fn add(&mut self, row: &ClientRow) -> Result<i64> {
        let name = match row.name.trim() {
            "" => row.source_id.as_deref().unwrap_or_default(),
            name => name,
        };
        let served_by = self.person(row.served_by.as_deref())?;
        let client = Client {
            kind: if row.is_firm { "firm" } else { "person" }.to_owned(),
            name: name.to_owned(),
            source_system: row.system.to_owned(),
            source_id: row.source_id.clone(),
            tax_id: row.tax_id.clone(),
            group_name: row.tags.first().cloned().unwrap_or_default(),
            language: row.language.map(|language| language.tag().to_owned()),
            served_by,
            note: row.note.clone().unwrap_or_default(),
            debt_minor: row.debt_minor.unwrap_or_default(),
            ..Client::default()
        };
        self.result.clients_new += 1;
        self.counted = None;
        let id = match &mut self.many_clients {
            Some(many) => one_of_many(many, client, self.import_id, row)?,
            None => self.by_himself(&client, row)?,
        };
        self.clients.note(id, row);
        Ok(id)
    }

    fn by_himself(&mut self, client: &Client, row: &ClientRow) -> Result<i64> {
        let id = clients::add(self.tx, client, Some(self.import_id))?;
        let tells = row.tells();
        self.reach(id, row)?;
        if ADDRESS.iter().any(|field| tells.has_all(*field)) {
            details::save_address(self.tx, id, &address(row))?;
        }
        if tells.has_all(Filled::PERSON) {
            details::save_person(self.tx, id, &person(row))?;
        }
        if self.bulk_clients.is_some_and(|from| self.result.clients_new >= from) && self.clients.held() {
            self.many_clients = Some(ManyClients::begin(self.tx)?);
        }
        Ok(id)
    }

    /// New clients stand in the drive, for somebody who reads it.
    pub(super) fn settle(&mut self) -> Result<()> {
        match &mut self.many_clients {
            Some(many) => Ok(many.settle()?),
            None => Ok(()),
        }
    }

    /// What clients are recognised by beside their numbers is known, from here on.
    pub(super) fn learn(&mut self) -> Result<()> {
        if self.clients.marks_unread() {
            self.settle()?;
            self.clients.read_marks(self.tx)?;
        }
        Ok(())
    }

    /// Writes what the row says into the empty fields, or, as the user chose, over the old words too. A note is only ever
    /// added where there is none. Says whether anything changed.
    pub(super) fn take_over(&mut self, id: i64, row: &ClientRow, over: bool) -> Result<bool> {
        self.settle()?;
        self.all_noted = false;
        self.counted = None;
        let served_by = self.person(row.served_by.as_deref())?;
        let old = clients::get(self.tx, id)?;
        // A client that came with an order under his number alone gets his name now.
        let nameless = old.source_id.as_deref() == Some(old.name.as_str());
        // A person's name in full stays before the same with initials.
        let told_name = own_name(row).filter(|name| old.kind == "firm" || nameless || !says_less(name, &old.name));
        let language = row.language.map(|language| language.tag().to_owned());
        let group = row.tags.first().cloned();
        let new = Client {
            name: match told_name {
                Some(name) if over || nameless => name.to_owned(),
                _ => old.name.clone(),
            },
            tax_id: either(over, &old.tax_id, &row.tax_id),
            group_name: either(over, &filled(&old.group_name), &group).unwrap_or_default(),
            language: either(over, &old.language, &language),
            served_by: either(over, &old.served_by, &served_by),
            note: match old.note.is_empty() {
                true => row.note.clone().unwrap_or_default(),
                false => old.note.clone(),
            },
            debt_minor: match row.debt_minor {
                Some(debt) if over || old.debt_minor == 0 => debt,
                _ => old.debt_minor,
            },
            ..old.clone()
        };
        let mut changed = new != old;
        if changed {
            clients::change(self.tx, &new)?;
        }
        if over {
            changed |= self.reach_first(id, row)?;
        }
        changed |= self.reach(id, row)?;
        self.clients.note_marks(id, row, over);
        let known = details::address(self.tx, id)?;
        let before = known.clone().unwrap_or_default();
        let told = address(row);
        let part = |old: &String, new: &String| either(over, &filled(old), &filled(new)).unwrap_or_default();
        let after = Address {
            street: part(&before.street, &told.street),
            city: part(&before.city, &told.city),
            postal_code: part(&before.postal_code, &told.postal_code),
            country: part(&before.country, &told.country),
        };
        if before != after {
            details::save_address(self.tx, id, &after)?;
            changed = true;
        }
        let told = person(row);
        if !told.full_name.is_empty() {
            match details::main_person(self.tx, id)? {
                None => {
                    details::save_person(self.tx, id, &told)?;
                    changed = true;
                }
                Some(known)
                    if over && known.full_name != told.full_name && !says_less(&told.full_name, &known.full_name) =>
                {
                    details::save_person(self.tx, id, &Person { id: known.id, ..told })?;
                    changed = true;
                }
                Some(_) => {}
            }
        }
        Ok(changed)
    }

    /// Puts a phone and an e-mail he does not have yet before those he has; the old ones stay behind them.
    fn reach_first(&self, id: i64, row: &ClientRow) -> Result<bool> {
        let mut put = false;
        if let Some(phone) = row.phones().next() {
            put |= details::put_phone_first(self.tx, id, &phone, &phone_digits(&phone.number))?;
        }
        if let Some(email) = &row.email {
            put |= details::put_email_first(self.tx, id, email)?;
        }
        Ok(put)
    }

    /// Adds the phones and e-mails the client does not have yet.
    fn reach(&self, id: i64, row: &ClientRow) -> Result<bool> {
        let mut added = false;
        for phone in row.phones() {
            added |= details::add_phone(self.tx, id, None, &phone, &phone_digits(&phone.number))?;
        }
        for email in row.email.iter().chain(&row.more_emails) {
            added |= details::add_email(self.tx, id, None, email)?;
        }
        Ok(added)
    }
}

/// As [`Landing::by_himself`], with thousands of others.
fn one_of_many(many: &mut ManyClients, client: Client, import_id: i64, row: &ClientRow) -> Result<i64> {
    let id = many.add(client, import_id)?;
    let tells = row.tells();
    for phone in row.phones() {
        let digits = phone_digits(&phone.number);
        many.phone(id, phone, digits);
    }
    for email in row.email.iter().chain(&row.more_emails) {
        many.email(id, email);
    }
    if ADDRESS.iter().any(|field| tells.has_all(*field)) {
        many.address(id, address(row));
    }
    if tells.has_all(Filled::PERSON) {
        many.person(id, person(row));
    }
    Ok(id)
}

/// The name a row gives its client, where it has one for him: a phone or an e-mail that stands for a name is none.
pub(super) fn own_name(row: &ClientRow) -> Option<&str> {
    let name = Some(row.name.trim()).filter(|name| !name.is_empty())?;
    let stands_for = |mark: &Option<String>| mark.as_deref() == Some(name);
    (!stands_for(&row.email) && !stands_for(&row.phone)).then_some(name)
}

const ADDRESS: [Filled; 4] = [Filled::STREET, Filled::CITY, Filled::POSTAL_CODE, Filled::COUNTRY];

/// The old value where there is one and it is not to be written over, else the new one.
fn either<T: Clone>(over: bool, old: &Option<T>, new: &Option<T>) -> Option<T> {
    let (first, second) = if over { (new, old) } else { (old, new) };
    first.clone().or_else(|| second.clone())
}

pub(super) fn filled(text: &str) -> Option<String> {
    Some(text.trim()).filter(|text| !text.is_empty()).map(str::to_owned)
}

pub(super) fn address(row: &ClientRow) -> Address {
    let or_empty = |text: &Option<String>| text.clone().unwrap_or_default();
    Address {
        street: or_empty(&row.address),
        city: or_empty(&row.city),
        postal_code: or_empty(&row.postal_code),
        country: or_empty(&row.country),
    }
}

/// A phone as it is written down.
pub(super) fn phone(number: &str, extension: Option<&String>) -> Phone {
    Phone {
        number: number.to_owned(),
        extension: extension.cloned().unwrap_or_default(),
    }
}

fn person(row: &ClientRow) -> Person {
    Person {
        full_name: person_name(row),
        role: row.role.clone().unwrap_or_default(),
        ..Person::default()
    }
}

/// Whether [`person_name`] gives one.
fn names_a_person(row: &ClientRow) -> bool {
    let is_told = |part: &Option<String>| part.as_ref().is_some_and(|part| !part.is_empty());
    match &row.person {
        Some(person) => !person.is_empty(),
        None => is_told(&row.first) || is_told(&row.patronymic) || is_told(&row.last),
    }
}

/// The person one writes to: named beside the firm, or the client himself.
pub(super) fn person_name(row: &ClientRow) -> String {
    if let Some(person) = &row.person {
        return person.clone();
    }
    let part = |part: &Option<String>| part.clone().unwrap_or_default();
    names::whole(&row.name, &part(&row.first), &part(&row.patronymic), &part(&row.last))
}
