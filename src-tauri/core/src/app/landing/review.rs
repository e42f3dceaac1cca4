//! Rows of known clients one by one: what they say otherwise, and the user's word on each.

use super::super::Result;
use super::super::clients::phone_digits;
use super::super::import::{ClientField, Difference, Match, OtherMatch, Take};
use super::client_rows::{filled, own_name, person_name};
use super::{Landing, MatchedBy};
use crate::domain::money::Money;
use crate::domain::tax_number;
use crate::import::ClientRow;
use crate::store::{clients, details};
use serde::{Deserialize, Serialize};

/// What of a row the user is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum Asked {
    /// Who the client of the row is, and what is taken of it.
    Client,
    /// Whose an order, an inquiry or a complaint is; nothing of him changes.
    Whose,
    /// What is taken of that which orders, inquiries and complaints tell of him beside themselves; whose they are is settled.
    Beside,
}

impl Landing<'_> {
    /// What the user said of this row. A row that contradicts nothing only fills; one that does waits for his word.
    pub(super) fn reviewed(&mut self, row: &ClientRow, id: i64, by: MatchedBy, asked: Asked) -> Result<Option<Take>> {
        self.settle()?;
        let mut differences = self.differences(id, row)?;
        differences.extend(self.other_marks(id, row)?);
        let other = match asked {
            Asked::Beside => None,
            Asked::Client | Asked::Whose => self.clients.other(self.tx, id, by, row)?,
        };
        if differences.is_empty() && other.is_none() && !matches!(by, MatchedBy::Name | MatchedBy::LikeName) {
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
        let other = match other {
            Some((client_id, by)) => Some(OtherMatch {
                client_id,
                client: clients::get(self.tx, client_id)?.name,
                by,
            }),
            None => None,
        };
        let other_name = self.under_another_name(row, id, by)?;
        self.matches.wait(Match {
            file: self.file,
            line: row.line,
            name: row.name.clone(),
            client_id: id,
            client,
            by,
            differences,
            other_name,
            asked,
            other,
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
            (ClientField::Name, Some(known.name), own_name(row).map(str::to_owned)),
            (
                ClientField::TaxId,
                known.tax_id.map(|number| tax_number::plain(&number).into_owned()),
                row.tax_id.clone(),
            ),
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

    /// A phone and an e-mail he does not have, beside those he has: they are new, or speak for somebody else.
    fn other_marks(&self, id: i64, row: &ClientRow) -> Result<Vec<Difference>> {
        let mut other = Vec::new();
        let emails = details::emails(self.tx, id)?;
        if let Some(email) = row.email.as_ref().filter(|email| !emails.contains(*email)) {
            other.push((ClientField::Email, emails, email));
        }
        let digits = details::digits(self.tx, id)?;
        if let Some(phone) = row
            .phone
            .as_ref()
            .filter(|phone| !digits.contains(&phone_digits(phone)))
        {
            let phones = details::phones(self.tx, id)?;
            other.push((
                ClientField::Phone,
                phones.into_iter().map(|one| one.number).collect(),
                phone,
            ));
        }
        let beside = other.into_iter().filter(|(_, ours, _)| !ours.is_empty());
        Ok(beside
            .map(|(field, ours, theirs)| Difference {
                field,
                ours: ours.join(", "),
                theirs: theirs.clone(),
            })
            .collect())
    }

    /// A debt as it is read beside another.
    fn owed(&self, minor: Option<i64>) -> Option<String> {
        let owed = Money::new(minor?, self.currency);
        Some(format!("{} {}", owed.units(), owed.currency))
    }
}
