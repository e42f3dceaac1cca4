//! Inquiries, complaints and employees: a row each.
//!
//! A client is told as in an order. Edge: a complaint needs words of its own, an inquiry may be a day alone.

use super::columns::Field;
use super::order_row::Buyer;
use super::taken::{Accepted, ComplaintRow, EmployeeRow, InquiryRow};
use super::trouble::Trouble;
use super::walk::{Walk, hash};
use super::{phones, values, words};
use chrono::NaiveDate;
use csv::StringRecord;

impl Walk<'_> {
    pub fn inquiry(&mut self, row: &StringRecord, line: usize) -> Option<()> {
        let day = self.day(row, line, &[Field::Day])?;
        let (client_id, client) = self.whose(row, line)?;
        let source_id = self.own_number(row, line)?;
        let served_by = self.text(row, line, Field::ServedBy);
        self.asked(row, line, day, source_id, (client_id, client, served_by));
        Some(())
    }

    /// Hands over what a client asked on a day, or a deal of his that came to nothing.
    pub fn asked(
        &mut self,
        row: &StringRecord,
        line: usize,
        day: NaiveDate,
        source_id: Option<String>,
        (client_id, client, served_by): Buyer,
    ) {
        let what = self.text(row, line, Field::What);
        let what = what.or_else(|| self.text(row, line, Field::Items));
        self.take(Accepted::Inquiry(Box::new(InquiryRow {
            line,
            system: self.system(),
            source_id,
            client_id,
            client,
            day,
            what: what.unwrap_or_default(),
            order: self.text(row, line, Field::OrderNumber),
            served_by,
        })));
    }

    pub fn complaint(&mut self, row: &StringRecord, line: usize) -> Option<()> {
        let opened = self.day(row, line, &[Field::Day])?;
        let Some(what) = self.text(row, line, Field::What) else {
            self.missing(Trouble::MissingWhat, line, Field::What);
            return None;
        };
        let closed = match self.has(row, line, Field::Closed) {
            true => Some(self.day(row, line, &[Field::Closed])?),
            false => None,
        };
        if let Some(closed) = closed.filter(|closed| *closed < opened) {
            let column = self.column(Field::Closed);
            self.trouble(
                Trouble::ClosedBeforeOpened { opened, closed },
                line,
                column,
                &closed.to_string(),
            );
            return None;
        }
        let (client_id, client) = self.whose(row, line)?;
        let source_id = self.own_number(row, line)?;
        self.take(Accepted::Complaint(Box::new(ComplaintRow {
            line,
            system: self.system(),
            source_id,
            client_id,
            client,
            order: self.text(row, line, Field::OrderNumber),
            opened,
            what,
            closed,
        })));
        Some(())
    }

    /// The row's number in the other system, which no row above has; `Some(None)` without one.
    fn own_number(&mut self, row: &StringRecord, line: usize) -> Option<Option<String>> {
        let Some(number) = self.text(row, line, Field::Number) else {
            return Some(None);
        };
        let content = hash(row.iter().map(values::cell).collect::<Vec<_>>().as_slice());
        let first = self.first_of_its_number(line, Field::Number, &number, content);
        first.then_some(Some(number))
    }

    pub fn employee(&mut self, row: &StringRecord, line: usize) -> Option<()> {
        let person = self.who(row, line);
        if person.name.is_empty() {
            self.missing(Trouble::MissingName, line, Field::Name);
            return None;
        }
        let active = self
            .get(row, line, Field::Active)
            .is_none_or(|(_, text)| !words::means(text, "no"));
        let phone = self.get(row, line, Field::Phone).and_then(|(_, text)| {
            let phone = phones::first(text, self.home)?;
            // Nobody looks an employee up by his phone: with an extension it stays as it is written.
            Some(match phone.extension {
                Some(_) => text.trim().to_owned(),
                None => phone.number,
            })
        });
        self.take(Accepted::Employee(Box::new(EmployeeRow {
            line,
            name: person.name,
            role: person.role,
            phone,
            email: person.email,
            active,
        })));
        Some(())
    }
}
