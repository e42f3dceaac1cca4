//! What the drive holds of a client whose rows wait for the user's word: what stood there before the run.
//!
//! Rows that need no word, and those that have it, land in the same transaction; what only they brought is told as being of the
//! files. Edge: where nobody is asked, nothing is kept of it.

use super::super::Result;
use super::super::import::{ClientField, Matching};
use super::Landing;
use super::client_rows::filled;
use crate::domain::tax_number;
use crate::store::{clients, details, employees};

/// A client as he stands, in what rows are compared by.
#[derive(Debug, Clone, Default)]
pub struct Stands {
    /// Those that are filled.
    fields: Vec<(ClientField, String)>,
    pub phones: Vec<String>,
    pub digits: Vec<String>,
    pub emails: Vec<String>,
}

impl Stands {
    pub fn field(&self, field: ClientField) -> Option<&str> {
        let mut fields = self.fields.iter();
        fields.find(|(one, _)| *one == field).map(|(_, text)| text.as_str())
    }
}

/// As he stood before the run, and as he stands now.
pub struct Stood {
    pub before: Stands,
    pub now: Stands,
}

impl Stood {
    /// What stood there before the run, or else what its files have brought, and whether they have.
    pub fn of<'s, T>(&'s self, what: impl Fn(&'s Stands) -> Option<T>) -> Option<(T, bool)> {
        let before = what(&self.before).map(|one| (one, false));
        before.or_else(|| what(&self.now).map(|one| (one, true)))
    }
}

impl Landing<'_> {
    /// Keeps how a client stands before the first row of the run is taken over, where rows may wait beside it.
    pub(super) fn remember(&mut self, id: i64) -> Result<()> {
        if self.request.matching == Matching::Review && !self.beside.is_new(id) && !self.stood.contains_key(&id) {
            let stands = self.stands(id)?;
            self.stood.insert(id, stands);
        }
        Ok(())
    }

    /// Who came with the run stood nowhere before it.
    pub(super) fn stood(&self, id: i64) -> Result<Stood> {
        let now = self.stands(id)?;
        let before = match self.stood.get(&id) {
            Some(before) => before.clone(),
            None if self.beside.is_new(id) => Stands::default(),
            None => now.clone(),
        };
        Ok(Stood { before, now })
    }

    fn stands(&self, id: i64) -> Result<Stands> {
        let known = clients::get(self.tx, id)?;
        let lives = details::address(self.tx, id)?.unwrap_or_default();
        let served = match known.served_by {
            Some(employee) => Some(employees::get(self.tx, employee)?.name),
            None => None,
        };
        let fields = [
            (ClientField::Name, Some(known.name)),
            (
                ClientField::TaxId,
                known.tax_id.map(|number| tax_number::plain(&number).into_owned()),
            ),
            (
                ClientField::Person,
                details::main_person(self.tx, id)?.map(|person| person.full_name),
            ),
            (ClientField::Street, Some(lives.street)),
            (ClientField::City, Some(lives.city)),
            (ClientField::PostalCode, Some(lives.postal_code)),
            (ClientField::ServedBy, served),
            (
                ClientField::Debt,
                self.owed(Some(known.debt_minor).filter(|debt| *debt > 0)),
            ),
        ];
        let fields = fields.into_iter();
        let phones = details::phones(self.tx, id)?;
        Ok(Stands {
            fields: fields
                .filter_map(|(field, text)| Some((field, filled(&text?)?)))
                .collect(),
            phones: phones.into_iter().map(|one| one.number).collect(),
            digits: details::digits(self.tx, id)?,
            emails: details::emails(self.tx, id)?,
        })
    }
}
