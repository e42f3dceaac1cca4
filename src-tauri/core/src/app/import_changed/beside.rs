//! A further contact person, phone or e-mail of a client, told beside those he had when the import came.
//!
//! Edge: who came to him after it is no matter of the import, however late it is looked at.

use super::{Change, ChangedField, ChangedWhat};
use crate::app::Result;
use crate::domain::sentence::Argument;
use crate::import::Field;
use crate::store::import_changes::{self, Changed};
use crate::store::{Connection, details};
use std::collections::HashMap;

/// The rows a run added to clients, by client and table.
#[derive(Default)]
pub struct Added(HashMap<(i64, String), Vec<i64>>);

impl Added {
    pub fn note(&mut self, changed: &Changed) {
        if let (Some(client), None) = (changed.client_id, &changed.before) {
            let rows = self.0.entry((client, changed.table.clone())).or_default();
            rows.push(changed.row_id);
        }
    }

    fn at(&self, client: i64, table: &str) -> &[i64] {
        self.0.get(&(client, table.to_owned())).map_or(&[], Vec::as_slice)
    }
}

impl Change {
    /// A phone or an e-mail that only made room for another one is no new one: it stands behind that.
    pub(super) fn without_moved(&mut self) {
        let stood: Vec<(Field, Argument)> = self
            .fields
            .iter()
            .filter_map(|one| Some((one.field, one.before.clone()?)))
            .collect();
        let added = |one: &ChangedField| Some((one.field, one.after.clone()?)).filter(|_| one.before.is_none());
        let moved: Vec<(Field, Argument)> = self
            .fields
            .iter()
            .filter_map(added)
            .filter(|one| stood.contains(one))
            .collect();
        self.fields
            .retain(|one| added(one).is_none_or(|one| !moved.contains(&one)));
        for one in &mut self.fields {
            let stays = one
                .before
                .as_ref()
                .filter(|before| moved.contains(&(one.field, (*before).clone())));
            if let (Some(Argument::Text(before)), Some(Argument::Text(after))) = (stays, &mut one.after) {
                *after = format!("{after}, {before}");
            }
        }
    }

    /// A further contact person, phone or e-mail stands beside those he had: they are told before it and with it.
    pub(super) fn beside_the_others(&mut self, db: &Connection, added: &Added) -> Result<()> {
        let (Some(client), ChangedWhat::Client) = (self.client_id, self.what) else {
            return Ok(());
        };
        for (field, table) in [
            (Field::Person, "contact_persons"),
            (Field::Phone, "phones"),
            (Field::Email, "emails"),
        ] {
            let is_new = |one: &ChangedField| one.field == field && one.before.is_none();
            let Some(at) = self.fields.iter().position(is_new) else {
                continue;
            };
            let text = |one: ChangedField| match one.after {
                Some(Argument::Text(text)) => Some(text),
                _ => None,
            };
            let (new, others): (Vec<_>, Vec<_>) = std::mem::take(&mut self.fields).into_iter().partition(is_new);
            let new: Vec<String> = new.into_iter().filter_map(text).collect();
            let rows = added.at(client, table);
            let last = rows.iter().copied().max().unwrap_or(i64::MAX);
            let had: Vec<String> = match field {
                Field::Person => details::persons(db, client)?
                    .into_iter()
                    .filter(|one| one.id <= last && !rows.contains(&one.id))
                    .map(|one| with_role(&one.full_name, &one.role))
                    .collect(),
                _ => import_changes::reached_until(db, table, client, last)?
                    .into_iter()
                    .filter(|one| !new.contains(one))
                    .collect(),
            };
            let joined = |all: &[&[String]]| Some(all.concat().join(", ")).filter(|all| !all.is_empty());
            self.fields = others;
            self.fields.insert(
                at.min(self.fields.len()),
                ChangedField {
                    field,
                    before: joined(&[&had]).map(Argument::Text),
                    after: joined(&[&had, &new]).map(Argument::Text),
                },
            );
        }
        Ok(())
    }
}

/// A contact person is told in one with what he is.
pub fn with_role(name: &str, role: &str) -> String {
    match role {
        "" => name.to_owned(),
        role => format!("{name} ({role})"),
    }
}
