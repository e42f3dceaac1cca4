//! Rows of a file becoming clients and orders: who is already known, what is new, what is the same.
//!
//! A client is known by his number in the other system, then tax id, e-mail, phone, then a name that only one client has; a
//! client with another number is another client. Only empty fields are filled: a note or a name the user wrote is never
//! overwritten. Edge: nothing is decided about losses and returns here; that follows in the same transaction.

use super::clients::phone_digits;
use super::import::ImportResult;
use super::{Error, Result};
use crate::domain::sentence::Sentence;
use crate::import::{ClientRow, OrderRow};
use crate::store::Transaction;
use crate::store::clients::{self, Client};
use crate::store::details::{self, Address, Person};
use crate::store::employees::{self, Employee};
use crate::store::imports::Counts;
use crate::store::orders::{self, NewOrder};
use std::collections::HashMap;

/// Where orders and numbers without a named system come from.
const SYSTEM: &str = "";

pub struct Landing<'a> {
    pub tx: &'a Transaction<'a>,
    pub import_id: i64,
    pub result: &'a mut ImportResult,
    /// Employees by the name the file gives them.
    pub people: HashMap<String, i64>,
}

impl Landing<'_> {
    /// What has landed so far, over all files.
    pub fn counts(&self) -> Counts {
        let result = &*self.result;
        Counts {
            clients_new: result.clients_new,
            orders_new: result.orders_new,
            changed: result.clients_changed + result.orders_changed,
            skipped: 0,
            rejected: 0,
        }
    }

    pub fn client(&mut self, row: &ClientRow) -> Result<i64> {
        let served_by = self.employee(row.served_by.as_deref())?;
        let id = match self.known(row)? {
            Some(id) => {
                if self.fill(id, row, served_by)? {
                    self.result.clients_changed += 1;
                } else {
                    self.result.same += 1;
                }
                id
            }
            None => self.add(row, served_by)?,
        };
        Ok(id)
    }

    fn add(&mut self, row: &ClientRow, served_by: Option<i64>) -> Result<i64> {
        let name = if row.name.trim().is_empty() {
            row.source_id.as_deref().unwrap_or_default()
        } else {
            row.name.trim()
        };
        let client = Client {
            kind: if row.company.is_some() { "firm" } else { "person" }.to_owned(),
            name: name.to_owned(),
            source_system: SYSTEM.to_owned(),
            source_id: row.source_id.clone(),
            tax_id: row.tax_id.clone(),
            group_name: row.tags.first().cloned().unwrap_or_default(),
            language: row.language.map(|language| language.tag().to_owned()),
            served_by,
            note: row.note.clone().unwrap_or_default(),
            ..Client::default()
        };
        let id = clients::add(self.tx, &client, Some(self.import_id))?;
        self.result.clients_new += 1;
        self.fill_details(id, row)?;
        Ok(id)
    }

    /// Fills what is empty; says whether anything was.
    fn fill(&mut self, id: i64, row: &ClientRow, served_by: Option<i64>) -> Result<bool> {
        let old = clients::get(self.tx, id)?;
        // A client that came with an order under his number alone gets his name now.
        let nameless = old.source_id.as_deref() == Some(old.name.as_str()) && !row.name.trim().is_empty();
        let new = Client {
            name: if nameless {
                row.name.trim().to_owned()
            } else {
                old.name.clone()
            },
            tax_id: old.tax_id.clone().or_else(|| row.tax_id.clone()),
            language: old
                .language
                .clone()
                .or_else(|| row.language.map(|language| language.tag().to_owned())),
            served_by: old.served_by.or(served_by),
            note: if old.note.is_empty() {
                row.note.clone().unwrap_or_default()
            } else {
                old.note.clone()
            },
            ..old.clone()
        };
        if new != old {
            clients::change(self.tx, &new)?;
        }
        Ok(self.fill_details(id, row)? || new != old)
    }

    fn fill_details(&self, id: i64, row: &ClientRow) -> Result<bool> {
        let tx = self.tx;
        let mut filled = false;
        if let Some(phone) = &row.phone {
            filled |= details::add_phone(tx, id, phone, &phone_digits(phone))?;
        }
        if let Some(email) = &row.email {
            filled |= details::add_email(tx, id, email)?;
        }
        let old = details::address(tx, id)?;
        let known = old.clone().unwrap_or_default();
        let or = |old: String, new: &Option<String>| {
            if old.is_empty() {
                new.clone().unwrap_or_default()
            } else {
                old
            }
        };
        let address = Address {
            street: or(known.street, &row.address),
            city: or(known.city, &row.city),
            postal_code: or(known.postal_code, &row.postal_code),
            country: or(known.country, &row.country),
        };
        if old.unwrap_or_default() != address {
            details::save_address(tx, id, &address)?;
            filled = true;
        }
        let person = person_name(row);
        if !person.is_empty() && details::main_person(tx, id)?.is_none() {
            details::save_person(
                tx,
                id,
                &Person {
                    full_name: person,
                    ..Person::default()
                },
            )?;
            filled = true;
        }
        Ok(filled)
    }

    fn known(&self, row: &ClientRow) -> Result<Option<i64>> {
        let tx = self.tx;
        if let Some(source_id) = &row.source_id
            && let Some(id) = clients::by_source(tx, SYSTEM, source_id)?
        {
            return Ok(Some(id));
        }
        let mut found = match &row.tax_id {
            Some(tax_id) => clients::by_tax_id(tx, tax_id)?,
            None => None,
        };
        if let (None, Some(email)) = (found, &row.email) {
            found = details::by_email(tx, email)?;
        }
        if let (None, Some(phone)) = (found, &row.phone) {
            found = details::by_phone(tx, &phone_digits(phone))?;
        }
        if found.is_none() && !row.name.is_empty() {
            found = clients::by_name(tx, &row.name)?;
        }
        let Some(id) = found else { return Ok(None) };
        // The same e-mail or name under another number of the same system is somebody else.
        let other_number = row.source_id.is_some() && clients::get(tx, id)?.source_id.is_some();
        Ok((!other_number).then_some(id))
    }

    pub fn order(&mut self, row: &OrderRow) -> Result<()> {
        let served_by = self.employee(row.served_by.as_deref())?;
        let client_id = self.buyer(row)?;
        let profit_minor = row.profit.map(|profit| profit.minor);
        let Some(old) = orders::by_number(self.tx, SYSTEM, &row.number)? else {
            orders::add(
                self.tx,
                &NewOrder {
                    client_id,
                    source_system: SYSTEM,
                    number: &row.number,
                    day: row.day,
                    sum: row.sum,
                    profit_minor,
                    served_by,
                    import_id: Some(self.import_id),
                },
            )?;
            self.result.orders_new += 1;
            return Ok(());
        };
        if old.client_id != client_id {
            let sentence = Sentence::new("import-order-of-another-client")
                .with("line", row.line)
                .with("number", row.number.as_str())
                .with("client", clients::get(self.tx, old.client_id)?.name);
            return Err(Error::bad("files", sentence));
        }
        let profit_minor = profit_minor.or(old.profit_minor);
        if (old.day, old.sum, old.profit_minor) == (row.day, row.sum, profit_minor) {
            self.result.same += 1;
        } else {
            orders::change(self.tx, old.id, row.day, row.sum, profit_minor)?;
            self.result.orders_changed += 1;
        }
        Ok(())
    }

    /// The client of an order, made from what the order tells of him when he is not known.
    fn buyer(&mut self, row: &OrderRow) -> Result<i64> {
        if let Some(source_id) = &row.client_id
            && let Some(id) = clients::by_source(self.tx, SYSTEM, source_id)?
        {
            return Ok(id);
        }
        let mut client = row.client.as_deref().cloned().unwrap_or_default();
        client.source_id = client.source_id.or_else(|| row.client_id.clone());
        match self.known(&client)? {
            Some(id) => Ok(id),
            None => {
                let served_by = self.employee(row.served_by.as_deref())?;
                self.add(&client, served_by)
            }
        }
    }

    fn employee(&mut self, name: Option<&str>) -> Result<Option<i64>> {
        let Some(name) = name.map(str::trim).filter(|name| !name.is_empty()) else {
            return Ok(None);
        };
        if let Some(id) = self.people.get(name) {
            return Ok(Some(*id));
        }
        let id = match employees::by_name(self.tx, name)? {
            Some(id) => id,
            None => employees::save(
                self.tx,
                &Employee {
                    id: 0,
                    name: name.to_owned(),
                    role: String::new(),
                    gender: None,
                    phone: String::new(),
                    is_director: false,
                    commission_share: 0.0,
                    active: true,
                },
            )?,
        };
        self.people.insert(name.to_owned(), id);
        Ok(Some(id))
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
