//! Rows of known clients one by one: what they say otherwise, and the user's word on each.

use super::super::Result;
use super::super::clients::phone_digits;
use super::super::import::{ClientField, Difference, Match, OtherMatch, Take};
use super::client_rows::{filled, own_name, person_name};
use super::stood::Stood;
use super::{Landing, MatchedBy};
use crate::domain::money::Money;
use crate::import::ClientRow;
use crate::store::clients;
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
        let stood = self.stood(id)?;
        let mut differences = self.differences(&stood, row);
        differences.extend(self.other_marks(&stood, row));
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
        let named = stood.of(|stands| stands.field(ClientField::Name));
        let client = named.map(|(name, _)| name.to_owned()).unwrap_or_default();
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

    /// Where the row says something else than the drive, or than another row of the files where the drive says nothing.
    fn differences(&self, stood: &Stood, row: &ClientRow) -> Vec<Difference> {
        let told = [
            (ClientField::Name, own_name(row).map(str::to_owned)),
            (ClientField::TaxId, row.tax_id.clone()),
            (ClientField::Person, Some(person_name(row))),
            (ClientField::Street, row.address.clone()),
            (ClientField::City, row.city.clone()),
            (ClientField::PostalCode, row.postal_code.clone()),
            (ClientField::ServedBy, row.served_by.clone()),
            (ClientField::Debt, self.owed(row.debt_minor)),
        ];
        told.into_iter()
            .filter_map(|(field, theirs)| {
                let theirs = filled(&theirs?)?;
                let (ours, of_files) = stood.of(|stands| stands.field(field))?;
                (ours != theirs).then(|| Difference {
                    field,
                    ours: ours.to_owned(),
                    of_files,
                    theirs,
                })
            })
            .collect()
    }

    /// A phone and an e-mail he does not have, beside those he has: they are new, or speak for somebody else.
    fn other_marks(&self, stood: &Stood, row: &ClientRow) -> Vec<Difference> {
        let his_emails = stood.of(|stands| Some(&stands.emails).filter(|all| !all.is_empty()));
        let his_phones = stood.of(|stands| Some(stands).filter(|stands| !stands.phones.is_empty()));
        let email = row.email.as_ref().zip(his_emails).and_then(|(email, (his, of_files))| {
            (!his.contains(email)).then(|| Difference {
                field: ClientField::Email,
                ours: his.join(", "),
                of_files,
                theirs: email.clone(),
            })
        });
        let phone = row.phone.as_ref().zip(his_phones).and_then(|(phone, (his, of_files))| {
            (!his.digits.contains(&phone_digits(phone))).then(|| Difference {
                field: ClientField::Phone,
                ours: his.phones.join(", "),
                of_files,
                theirs: phone.clone(),
            })
        });
        email.into_iter().chain(phone).collect()
    }

    /// A debt as it is read beside another.
    pub(super) fn owed(&self, minor: Option<i64>) -> Option<String> {
        let owed = Money::new(minor?, self.currency);
        Some(format!("{} {}", owed.units(), owed.currency))
    }
}
