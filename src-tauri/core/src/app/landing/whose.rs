//! Whose an order, an inquiry or a complaint is: somebody who is known, or somebody to be made from what the row tells.

use super::super::{Error, Result};
use super::known::{Found, has_marks};
use super::{Landing, MatchedBy};
use crate::domain::namesake::Mark;
use crate::domain::sentence::Sentence;
use crate::import::{ClientRow, PERSON};
use crate::store::person_numbers;
use chrono::NaiveDate;

impl Landing<'_> {
    /// The client of an inquiry or a complaint of a day, made from what the row tells of him when he is not known; what it tells of
    /// one who is, is held.
    pub(super) fn client_of_day(
        &mut self,
        system: &'static str,
        number: Option<&str>,
        told: Option<&ClientRow>,
        (line, day): (usize, NaiveDate),
    ) -> Result<i64> {
        let whose = self.whose(line, system, number, told)?;
        self.hold(told, whose.recognised(), day);
        self.id_of(whose)
    }

    /// The client of a person one speaks to, made from what the row tells of him when he is not known.
    pub(super) fn client_of(
        &mut self,
        line: usize,
        system: &'static str,
        number: Option<&str>,
        told: Option<&ClientRow>,
    ) -> Result<i64> {
        let whose = self.whose(line, system, number, told)?;
        self.id_of(whose)
    }

    pub(super) fn id_of(&mut self, whose: Whose) -> Result<i64> {
        match whose {
            Whose::Known(id, _) | Whose::OfPerson(id) => Ok(id),
            Whose::New(row) => {
                let id = self.add(&row)?;
                self.is_not_the_one_asked_of(id, &row)?;
                Ok(id)
            }
            Whose::Namesake(row, known, differs) => self.add_namesake(&row, known, differs),
            Whose::OneMore(row) => self.add_one_more(&row),
        }
    }

    pub(super) fn whose(
        &mut self,
        line: usize,
        system: &'static str,
        number: Option<&str>,
        told: Option<&ClientRow>,
    ) -> Result<Whose> {
        if let Some(number) = number
            && let Some(id) = self.clients.by_number(self.tx, system, number)?
        {
            if let Some(row) = told {
                self.learn()?;
                self.contradicts(row, id, MatchedBy::Number)?;
            }
            return Ok(Whose::Known(id, MatchedBy::Number));
        }
        if let Some(person) = number.and_then(|number| number.strip_prefix(PERSON)) {
            if let Some(id) = person_numbers::client_of(self.tx, system, person)? {
                return Ok(Whose::OfPerson(id));
            }
            if told.is_none() {
                let sentence = Sentence::new("import-person-unknown").with("number", person);
                return Err(self.not_beside(line, sentence));
            }
        }
        let mut row = told.cloned().unwrap_or_default();
        row.system = system;
        // It is held beside those of his other rows.
        row.note = None;
        row.source_id = row.source_id.or_else(|| number.map(str::to_owned));
        match self.known(&row)? {
            Found::Known(id, by) => {
                self.contradicts(&row, id, by)?;
                return Ok(match self.is_somebody_else(&row, id, by)? {
                    true => Whose::New(Box::new(row)),
                    false => Whose::Known(id, by),
                });
            }
            Found::Namesake(known, differs) => return Ok(Whose::Namesake(Box::new(row), known, differs)),
            // One more of the name would be made for each such row: whose it is, only the user knows.
            Found::OneOfSeveral if !has_marks(&row) => {
                let sentence = Sentence::new("import-name-of-several").with("name", row.name);
                return Err(self.not_beside(row.line, sentence));
            }
            Found::OneOfSeveral => return Ok(Whose::OneMore(Box::new(row))),
            Found::Nobody => {
                if let Some(id) = self.is_almost_his(&row)? {
                    return Ok(Whose::Known(id, MatchedBy::LikeName));
                }
            }
        }
        if row.name.trim().is_empty() && row.source_id.is_none() {
            let sentence = Sentence::new("import-trouble-missing-client").with("line", row.line);
            return Err(Error::bad("files", sentence));
        }
        Ok(Whose::New(Box::new(row)))
    }
}

/// Whose an order, an inquiry or a complaint is.
pub(super) enum Whose {
    Known(i64, MatchedBy),
    /// The client at whom the person is whose number the row has: what it tells is of that person.
    OfPerson(i64),
    /// To be made from what the row tells.
    New(Box<ClientRow>),
    /// The same, beside this client of his name; the marks tell them apart.
    Namesake(Box<ClientRow>, i64, Vec<Mark>),
    /// The same, beside several of his name.
    OneMore(Box<ClientRow>),
}

impl Whose {
    /// A known order that names him is his: its number tells more than another phone.
    pub(super) fn known(&self) -> Option<i64> {
        match self {
            Whose::Known(id, _) | Whose::OfPerson(id) | Whose::Namesake(_, id, _) => Some(*id),
            Whose::New(_) | Whose::OneMore(_) => None,
        }
    }

    /// The client the row is of beyond doubt, and by what he was recognised.
    pub(super) fn recognised(&self) -> Option<(i64, MatchedBy)> {
        match self {
            Whose::Known(id, by) => Some((*id, *by)),
            Whose::OfPerson(_) | Whose::Namesake(..) | Whose::New(_) | Whose::OneMore(_) => None,
        }
    }
}
