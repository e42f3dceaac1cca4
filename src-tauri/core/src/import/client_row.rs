//! What a row tells of a client and of the people at him.
//!
//! Everything that stands in the row is taken; bad e-mail addresses and phones are left out with a warning. The parts of a name
//! are told apart the first time it stands in a file. Edge: whether the client is known already is not asked here.

use super::columns::{Field, Kind};
use super::names::{self, Called};
use super::phones::{self, Phone};
use super::taken::{Accepted, ClientRow, ContactRow};
use super::trouble::Trouble;
use super::values;
use super::walk::{NAMING, Walk, hash};
use crate::domain::tax_number;
use csv::StringRecord;

/// What stands before the number of a person where it stands for that of a client.
pub const PERSON: &str = "person-";

impl Walk<'_> {
    pub fn client(&mut self, row: &StringRecord, line: usize) -> Option<()> {
        let client = self.who(row, line);
        if client.name.is_empty() {
            self.missing(Trouble::MissingName, line, self.naming_column());
            return None;
        }
        if let Some(id) = &client.source_id {
            // A further person at the same client: his name is the same, the row is not.
            let again = client.person.is_some() && self.has_seen(id);
            let content = hash(&(&client.name, &client.tax_id));
            if again && !self.is_told(id, &client.person) && self.same_as_before(id, content) {
                self.contact_of(None, &client);
                return Some(());
            }
            let content = match client.person.is_some() {
                true => content,
                false => row.iter().fold(0, |before, cell| hash(&(before, values::cell(cell)))),
            };
            if !self.first_of_its_number(line, Field::ClientId, id, content) {
                return None;
            }
            if client.person.is_some() {
                self.tell(id, &client.person);
            }
        }
        self.take(Accepted::Client(Box::new(client)));
        Some(())
    }

    fn is_told(&self, client: &str, person: &Option<String>) -> bool {
        self.told.contains_key(&hash(&(client, person)))
    }

    fn tell(&mut self, client: &str, person: &Option<String>) -> bool {
        self.told.insert(hash(&(client, person)), ()).is_none()
    }

    /// The column where the client's name was looked for in vain.
    pub fn naming_column(&self) -> Field {
        let clients = self.report.layout.kind == Kind::Clients;
        let mut naming = NAMING
            .into_iter()
            .skip(usize::from(clients))
            .take_while(|field| *field != Field::Phone);
        naming.find(|field| self.knows(*field)).unwrap_or(Field::Phone)
    }

    pub fn contact(&mut self, row: &StringRecord, line: usize) -> Option<()> {
        let mut person = self.who(row, line);
        if person.name.is_empty() {
            self.missing(Trouble::MissingName, line, self.naming_column());
            return None;
        }
        let id = self.text(row, line, Field::PersonId);
        let name = person.person.take();
        let at_firm = person.company.is_some() || person.source_id.is_some();
        let Some(name) = name.filter(|_| at_firm) else {
            // A person at no firm is a client himself.
            person.source_id = id.map(|id| format!("{PERSON}{id}"));
            self.take(Accepted::Client(Box::new(person)));
            return Some(());
        };
        let client = ClientRow {
            line,
            system: person.system,
            source_id: person.source_id.clone(),
            name: person.company.clone().unwrap_or_default(),
            is_firm: true,
            company: person.company.take(),
            tax_id: person.tax_id.take(),
            served_by: person.served_by.take(),
            address: person.address.take(),
            city: person.city.take(),
            postal_code: person.postal_code.take(),
            country: person.country.take(),
            // The firm has one note for all its people.
            note: person.note.take().map(|note| format!("{name}: {note}")),
            ..ClientRow::default()
        };
        let lives = client.address.is_some() || client.city.is_some() || client.postal_code.is_some();
        let told = client.company.is_some() || client.note.is_some() || lives;
        self.take(Accepted::Contact(Box::new(ContactRow {
            line,
            system: person.system,
            client_id: person.source_id,
            client: told.then(|| Box::new(client)),
            person_id: id,
            beside: false,
            name,
            first: person.first,
            last: person.last,
            patronymic: person.patronymic,
            role: person.role,
            phone: person.phone,
            extension: person.extension,
            email: person.email,
            more_emails: person.more_emails,
            more_phones: person.more_phones,
        })));
        Some(())
    }

    /// Hands over the person a client's row speaks of, once in a file. `client_id` when the row does not carry it itself.
    pub fn contact_of(&mut self, client_id: Option<&str>, client: &ClientRow) {
        let Some(name) = &client.person else { return };
        let client_id = client.source_id.as_deref().or(client_id);
        if !self.tell(client_id.unwrap_or(&client.name), &client.person) {
            return;
        }
        let contact = ContactRow {
            line: client.line,
            system: client.system,
            client_id: client_id.map(str::to_owned),
            client: Some(Box::new(client.clone())),
            beside: true,
            name: name.clone(),
            first: client.first.clone(),
            last: client.last.clone(),
            patronymic: client.patronymic.clone(),
            role: client.role.clone(),
            phone: client.phone.clone(),
            extension: client.extension.clone(),
            email: client.email.clone(),
            ..ContactRow::default()
        };
        self.take(Accepted::Contact(Box::new(contact)));
    }

    /// Everything a row tells of a client.
    pub fn who(&mut self, row: &StringRecord, line: usize) -> ClientRow {
        if !self.tells_clients {
            return ClientRow {
                line,
                system: self.system(),
                source_id: self.text(row, line, Field::ClientId),
                ..ClientRow::default()
            };
        }
        let (email, more_emails) = self.emails(row, line);
        let (phone, more_phones) = self.phones(row, line);
        let debt_minor = self.debt(row, line);
        let (phone, extension) = phone.map_or((None, None), |phone| (Some(phone.number), phone.extension));
        let text = |field| {
            let text = self.text(row, line, field)?;
            // A name broken over two lines of its cell is one name.
            Some(match text.contains(['\n', '\r']) {
                true => text.split_whitespace().collect::<Vec<_>>().join(" "),
                false => text,
            })
        };
        let (first, last, patronymic) = (text(Field::FirstName), text(Field::LastName), text(Field::Patronymic));
        let whole = [&first, &patronymic, &last]
            .into_iter()
            .flatten()
            .map(String::as_str)
            .collect::<Vec<_>>()
            .join(" ");
        let (named, company) = (text(Field::Name), text(Field::Company));
        let company = company.filter(|_| self.is_of_client(named.as_deref()));
        // Where a column names the person to speak to, the client's own column names the firm.
        let spoken_to = text(Field::Person);
        let company = company.or_else(|| named.clone().filter(|_| spoken_to.is_some()));
        let of_a_firm = company.is_some();
        let of_people = self.report.layout.kind == Kind::Contacts;
        let called = of_people.then(|| named.clone()).flatten();
        let person = spoken_to
            .or(named)
            .or_else(|| Some(whole).filter(|whole| !whole.is_empty()));
        let (name, person) = match of_a_firm {
            true => (company.clone(), person),
            false => (person, None),
        };
        let source_id = text(Field::ClientId).map(|ids| match ids.split_once(';') {
            // A list of firms a deal is of: the first is the one that pays.
            Some((first, _)) => first.trim().to_owned(),
            None => ids,
        });
        let of_a_sale = self.report.layout.kind == Kind::Orders;
        let person_id = || text(Field::PersonId).filter(|_| of_a_sale && company.is_none());
        let mut client = ClientRow {
            line,
            system: self.system(),
            source_id: source_id.or_else(|| {
                let id = person_id()?;
                Some(format!("{PERSON}{}", id.split(';').next().unwrap_or_default().trim()))
            }),
            name: name
                .or_else(|| email.clone())
                .or_else(|| phone.clone())
                .unwrap_or_default(),
            is_firm: of_a_firm,
            role: text(Field::Role),
            person,
            company,
            first,
            last,
            patronymic,
            email,
            phone,
            extension,
            more_emails,
            more_phones,
            address: text(Field::Address),
            city: text(Field::City),
            postal_code: text(Field::PostalCode),
            country: text(Field::Country),
            tax_id: text(Field::TaxId).map(|number| tax_number::plain(&number).into_owned()),
            served_by: text(Field::ServedBy),
            tags: text(Field::Tags)
                .map(|tags| {
                    tags.split([',', ';'])
                        .map(str::trim)
                        .filter(|tag| !tag.is_empty())
                        .map(str::to_owned)
                        .collect()
                })
                .unwrap_or_default(),
            note: self.notes(row, line),
            debt_minor,
            language: self
                .get(row, line, Field::Language)
                .and_then(|(_, text)| values::language(text)),
        };
        if of_people && client.person.is_none() {
            client.person = called.or_else(|| Some(client.name.clone()).filter(|name| !name.is_empty()));
        }
        self.take_apart(&mut client);
        client
    }

    /// Whether the company of a row is its client's. That column of an order may hold the seller himself, unless the profile of the
    /// system says whose it is or the file's own rows do; and where the client's own column names a firm, that firm is the client.
    fn is_of_client(&self, named: Option<&str>) -> bool {
        let of_sale = matches!(
            self.report.layout.kind,
            Kind::Orders | Kind::Inquiries | Kind::Complaints
        );
        match named {
            Some(named) if of_sale && self.profile().is_none() => {
                self.companies_of_clients && names::called(named) == Called::Unknown
            }
            _ => true,
        }
    }

    /// Firm or person, and the parts of the person's name.
    pub fn take_apart(&mut self, client: &mut ClientRow) {
        if client.name.is_empty() {
            return;
        }
        let of_a_list = matches!(self.report.layout.kind, Kind::Clients | Kind::Contacts);
        // In a list of clients each stands once.
        let key = (!of_a_list).then(|| hash(&(&client.name, &client.person)));
        if let Some(is_firm) = key.and_then(|key| self.called.get(&key)) {
            client.is_firm |= is_firm;
            return;
        }
        let called = names::called(&client.name);
        client.is_firm |= called != Called::Unknown;
        if let Some(key) = key {
            self.called.insert(key, client.is_firm);
        }
        if let Called::Trader { person } = called {
            let person = person.to_owned();
            client.person.get_or_insert(person);
        }
        if client.first.is_some() || client.last.is_some() {
            return;
        }
        let name = match (&client.person, client.is_firm) {
            (Some(person), _) => Some(person.as_str()),
            (None, false) => Some(client.name.as_str()),
            (None, true) => None,
        };
        if let Some(parts) = name.and_then(names::parts) {
            (client.first, client.last, client.patronymic) = (parts.first, parts.last, parts.patronymic);
        }
    }

    /// All that is noted of him, each cell on lines of its own.
    fn notes(&self, row: &StringRecord, line: usize) -> Option<String> {
        let mut notes: Vec<&str> = Vec::new();
        for (_, note) in self.cells(row, line, Field::Note) {
            if !notes.contains(&note) {
                notes.push(note);
            }
        }
        (!notes.is_empty()).then(|| notes.join("\n"))
    }

    fn emails(&mut self, row: &StringRecord, line: usize) -> (Option<String>, Vec<String>) {
        if !self.knows(Field::Email) {
            return (None, Vec::new());
        }
        let mut emails: Vec<String> = Vec::new();
        let mut wrong = None;
        for (at, text) in self.cells(row, line, Field::Email) {
            for part in values::parts(text) {
                match values::email(part) {
                    Some(email) if emails.contains(&email) => {}
                    Some(email) => emails.push(email),
                    None => wrong = wrong.or_else(|| Some((at, part.to_owned()))),
                }
            }
        }
        if let Some((at, given)) = wrong {
            self.trouble(Trouble::BadEmail, line, Some(at), &given);
        }
        let mut emails = emails.into_iter();
        (emails.next(), emails.collect())
    }

    /// What he owes; who has paid ahead owes nothing.
    fn debt(&mut self, row: &StringRecord, line: usize) -> Option<i64> {
        let (at, given) = self.get(row, line, Field::Debt)?;
        let layout = &self.report.layout;
        match values::sum(given, layout.decimal, layout.currency) {
            Ok(sum) if sum.currency == layout.home_currency => Some(sum.minor.max(0)),
            _ => {
                let given = given.to_owned();
                self.trouble(Trouble::BadDebt, line, Some(at), &given);
                None
            }
        }
    }

    fn phones(&mut self, row: &StringRecord, line: usize) -> (Option<Phone>, Vec<Phone>) {
        if !self.knows(Field::Phone) {
            return (None, Vec::new());
        }
        let mut found: Vec<Phone> = Vec::new();
        let mut wrong = None;
        for (at, text) in self.cells(row, line, Field::Phone) {
            let (phones, unread) = phones::told(text, self.home);
            wrong = wrong.or_else(|| unread.map(|unread| (at, unread.to_owned())));
            for phone in phones {
                if !found.contains(&phone) {
                    found.push(phone);
                }
            }
        }
        if let Some((at, given)) = wrong {
            self.trouble(Trouble::BadPhone, line, Some(at), &given);
        }
        let mut found = found.into_iter();
        (found.next(), found.collect())
    }
}
