//! A row that tells of a client: found among the known ones or new, and what then becomes of what it says.

use super::super::clients::phone_digits;
use super::super::import::{ClientField, Difference, Match, Matching, Take};
use super::super::{Error, Result};
use super::{Landing, MatchedBy};
use crate::domain::money::Money;
use crate::domain::sentence::Sentence;
use crate::import::ClientRow;
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
            (Filled::PERSON, !person_name(self).is_empty()),
            (Filled::STREET, self.address.is_some()),
            (Filled::CITY, self.city.is_some()),
            (Filled::POSTAL_CODE, self.postal_code.is_some()),
            (Filled::COUNTRY, self.country.is_some()),
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
        let Some((id, by)) = self.known(row)? else {
            self.add(row)?;
            return Ok(());
        };
        let take = match self.request.matching {
            Matching::Skip => Take::Skip,
            Matching::Fill => Take::Fill,
            Matching::Update => Take::Update,
            Matching::Review => match self.reviewed(row, id, by)? {
                Some(take) => take,
                // Left for the user's word: the run does not land before he has given it.
                None => return Ok(()),
            },
        };
        let changed = match take {
            Take::Skip => {
                self.result.known += 1;
                return Ok(());
            }
            Take::Fill if self.clients.nothing_to_fill(id, row) => false,
            Take::Fill => self.take_over(id, row, false)?,
            Take::Update => self.take_over(id, row, true)?,
            Take::New => {
                self.add(&ClientRow {
                    // Another client may not carry the same number.
                    source_id: row.source_id.clone().filter(|_| by != MatchedBy::Number),
                    ..row.clone()
                })?;
                return Ok(());
            }
        };
        match changed {
            true => {
                self.result.clients_changed += 1;
                // Who serves him says who lost him.
                self.touched.insert(id);
            }
            false => self.result.same += 1,
        }
        Ok(())
    }

    fn known(&mut self, row: &ClientRow) -> Result<Option<(i64, MatchedBy)>> {
        if self.clients.may_read_names(row) {
            self.settle()?;
        }
        self.clients.find(self.tx, row)
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

    /// Writes what the row says into the empty fields, or, as the user chose, over the old words too. A note is only ever
    /// added where there is none. Says whether anything changed.
    fn take_over(&mut self, id: i64, row: &ClientRow, over: bool) -> Result<bool> {
        self.settle()?;
        self.all_noted = false;
        self.counted = None;
        let served_by = self.person(row.served_by.as_deref())?;
        let old = clients::get(self.tx, id)?;
        // A client that came with an order under his number alone gets his name now.
        let nameless = old.source_id.as_deref() == Some(old.name.as_str());
        let told_name = Some(row.name.trim()).filter(|name| !name.is_empty());
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
        changed |= self.reach(id, row)?;
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
                Some(known) if over && known.full_name != told.full_name => {
                    details::save_person(self.tx, id, &Person { id: known.id, ..told })?;
                    changed = true;
                }
                Some(_) => {}
            }
        }
        Ok(changed)
    }

    /// Adds the phones and e-mails the client does not have yet.
    fn reach(&self, id: i64, row: &ClientRow) -> Result<bool> {
        let mut added = false;
        for phone in row.phones() {
            added |= details::add_phone(self.tx, id, &phone, &phone_digits(&phone.number))?;
        }
        for email in row.email.iter().chain(&row.more_emails) {
            added |= details::add_email(self.tx, id, email)?;
        }
        Ok(added)
    }

    /// What the user said of this row. A row that contradicts nothing only fills; one that does waits for his word.
    fn reviewed(&mut self, row: &ClientRow, id: i64, by: MatchedBy) -> Result<Option<Take>> {
        self.settle()?;
        let differences = self.differences(id, row)?;
        if differences.is_empty() && by != MatchedBy::Name {
            return Ok(Some(Take::Fill));
        }
        let decision = self
            .request
            .decisions
            .iter()
            .find(|decision| decision.file == self.file && decision.line == row.line);
        if let Some(decision) = decision {
            return Ok(Some(decision.take));
        }
        let client = clients::get(self.tx, id)?.name;
        self.matches.wait(Match {
            file: self.file,
            line: row.line,
            name: row.name.clone(),
            client_id: id,
            client,
            by,
            differences,
        });
        Ok(None)
    }

    /// Where the row says something else than the drive.
    fn differences(&mut self, id: i64, row: &ClientRow) -> Result<Vec<Difference>> {
        let known = clients::get(self.tx, id)?;
        let lives = details::address(self.tx, id)?.unwrap_or_default();
        let person_known = details::main_person(self.tx, id)?.map(|person| person.full_name);
        let served = match known.served_by {
            Some(employee) => Some(crate::store::employees::get(self.tx, employee)?.name),
            None => None,
        };
        let person_told = Some(person_name(row)).filter(|name| !name.is_empty());
        let pairs = [
            (ClientField::Name, Some(known.name), Some(row.name.clone())),
            (ClientField::TaxId, known.tax_id, row.tax_id.clone()),
            (ClientField::Person, person_known, person_told),
            (ClientField::Street, Some(lives.street), row.address.clone()),
            (ClientField::City, Some(lives.city), row.city.clone()),
            (
                ClientField::PostalCode,
                Some(lives.postal_code),
                row.postal_code.clone(),
            ),
            (ClientField::ServedBy, served, row.served_by.clone()),
            (
                ClientField::Debt,
                self.owed(Some(known.debt_minor).filter(|debt| *debt > 0)),
                self.owed(row.debt_minor),
            ),
        ];
        Ok(pairs
            .into_iter()
            .filter_map(|(field, ours, theirs)| {
                let (ours, theirs) = (filled(&ours?)?, filled(&theirs?)?);
                (ours != theirs).then_some(Difference { field, ours, theirs })
            })
            .collect())
    }

    /// A debt as it is read beside another.
    fn owed(&self, minor: Option<i64>) -> Option<String> {
        let owed = Money::new(minor?, self.currency);
        Some(format!("{} {}", owed.units(), owed.currency))
    }

    /// The client of an order, an inquiry or a complaint, made from what the row tells of him when he is not known.
    pub(super) fn client_of(
        &mut self,
        system: &'static str,
        number: Option<&String>,
        told: Option<&ClientRow>,
    ) -> Result<i64> {
        let whose = self.whose(system, number, told)?;
        self.id_of(whose)
    }

    pub(super) fn id_of(&mut self, whose: Whose) -> Result<i64> {
        match whose {
            Whose::Known(id) => Ok(id),
            Whose::New(row) => self.add(&row),
        }
    }

    pub(super) fn whose(
        &mut self,
        system: &'static str,
        number: Option<&String>,
        told: Option<&ClientRow>,
    ) -> Result<Whose> {
        if let Some(number) = number
            && let Some(id) = self.clients.by_number(self.tx, system, number)?
        {
            return Ok(Whose::Known(id));
        }
        let mut row = told.cloned().unwrap_or_default();
        row.system = system;
        row.source_id = row.source_id.or_else(|| number.cloned());
        if let Some((id, _)) = self.known(&row)? {
            return Ok(Whose::Known(id));
        }
        if row.name.trim().is_empty() && row.source_id.is_none() {
            let sentence = Sentence::new("import-trouble-missing-client").with("line", row.line);
            return Err(Error::bad("files", sentence));
        }
        // A third client of the name would be made for each such row: whose it is, only the user knows.
        if row.source_id.is_none() && self.clients.is_of_several(self.tx, &row.name)? {
            let sentence = Sentence::new("import-name-of-several").with("name", row.name);
            return Err(self.not_beside(row.line, sentence));
        }
        Ok(Whose::New(Box::new(row)))
    }
}

/// Whose an order, an inquiry or a complaint is.
pub(super) enum Whose {
    Known(i64),
    /// To be made from what the row tells.
    New(Box<ClientRow>),
}

impl Whose {
    pub(super) fn known(&self) -> Option<i64> {
        match self {
            Whose::Known(id) => Some(*id),
            Whose::New(_) => None,
        }
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

const ADDRESS: [Filled; 4] = [Filled::STREET, Filled::CITY, Filled::POSTAL_CODE, Filled::COUNTRY];

/// The old value where there is one and it is not to be written over, else the new one.
fn either<T: Clone>(over: bool, old: &Option<T>, new: &Option<T>) -> Option<T> {
    let (first, second) = if over { (new, old) } else { (old, new) };
    first.clone().or_else(|| second.clone())
}

fn filled(text: &str) -> Option<String> {
    Some(text.trim()).filter(|text| !text.is_empty()).map(str::to_owned)
}

fn address(row: &ClientRow) -> Address {
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

/// The person one writes to: named beside the firm, or the client himself.
fn person_name(row: &ClientRow) -> String {
    if let Some(person) = &row.person {
        return person.clone();
    }
    let parts = [&row.last, &row.first, &row.patronymic];
    let parts: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
    parts.join(" ")
}
