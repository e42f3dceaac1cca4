//! What a row of orders becomes: an order, a line of one, an inquiry that came to nothing, or the client of the rows below.
//!
//! A day and a sum make an order; a deal does by its status. An order without a number gets one made of client, day and its place
//! among that client's orders of that day, so that the same file read twice gives the same orders. Edge: what an order is worth
//! is what stands in the file, less what was given back.

use super::columns::Field;
use super::document::{self, Document};
use super::order_shape::HeldOrder;
use super::profiles::Gather;
use super::taken::{Accepted, CancelledRow, ClientRow, OrderRow};
use super::trouble::Trouble;
use super::values;
use super::walk::{Walk, hash};
use super::words::{self, Opening};
use crate::domain::money::Money;
use chrono::NaiveDate;
use csv::StringRecord;
use smol_str::{SmolStr, format_smolstr};

/// What the number and document columns of a row say.
#[derive(Default)]
struct Numbered {
    number: Option<SmolStr>,
    /// The day that stands in the text of a document, and its column.
    day: Option<(usize, String)>,
    /// The kind of document, when its text tells.
    kind: Option<String>,
}

impl Numbered {
    fn of(document: Document<'_>, at: usize) -> Numbered {
        Numbered {
            number: Some(document.number.into()),
            day: Some((at, document.day.to_owned())),
            kind: Some(document.kind.to_owned()),
        }
    }
}

/// Whose an order is: his number in the other system, what else the row tells of him, and who serves him.
pub(super) type Buyer = (Option<String>, Option<Box<ClientRow>>, Option<String>);

static CANCELLED: Opening = Opening::of("cancelled");
static NOBODY: Opening = Opening::of("nobody");

const DAYS: [Field; 2] = [Field::Day, Field::Opened];

impl Walk<'_> {
    /// `Some` when the row gives something of its own.
    pub fn order(&mut self, row: &StringRecord, line: usize) -> Option<()> {
        let numbered = self.numbered(row, line);
        let number = numbered.number.as_deref();
        let has_day = numbered.day.is_some() || DAYS.iter().any(|field| self.has(row, line, *field));
        if number.is_none() && !has_day {
            let group = self.shape.groups && self.heads_group(row, line);
            if group || !self.names_client(row, line) && self.is_line_of_last(row, line) {
                return None;
            }
        }
        let lines = self.shape.gather == Gather::Lines;
        if self.waits_for_goods(row, line) {
            return None;
        }
        let cancelled = self.is_cancelled(row, line);
        if let Some(number) = number {
            self.begins_goods(row, line);
            let day = lines.then(|| self.told_day(row, line, &numbered)).flatten();
            if lines && !cancelled && self.is_line_of(row, line, number, day) {
                return None;
            }
            // A further item of an order already read: its sum stands on the first of its rows, and so does its day, though some
            // systems write it again.
            let told_once = !has_day || self.profile().is_some();
            if !lines && told_once && !self.has(row, line, Field::Sum) && self.has_seen(number) {
                self.report.counts.repeated += 1;
                return None;
            }
        }
        let refund = self.document_means(row, line, &numbered, "refund-document");
        if let Some(number) = number.filter(|_| cancelled) {
            let day = self.told_day(row, line, &numbered);
            match lines {
                // One line called off is not the whole order: whether others of it stand, the end of the file tells.
                true => self.held.call_off(number, line, day),
                false => self.called_off(number, line, day),
            }
        }
        if cancelled || !refund && self.document_means(row, line, &numbered, "no-order-document") {
            return self.left_out(number, line, self.told_day(row, line, &numbered));
        }
        // A payment, or what else only takes from a debt.
        if self.shape.adds_to_debt && !refund && !self.has(row, line, Field::Sum) {
            return self.left_out(number, line, self.told_day(row, line, &numbered));
        }
        if !self.is_sale(row, line) {
            return self.came_to_nothing(row, line, numbered.number.map(String::from));
        }
        let day = match &numbered.day {
            Some((at, text)) if !self.has(row, line, Field::Day) => self.day_in(line, *at, text),
            _ => self.day(row, line, self.days_of_sale(row, line)),
        };
        let Some(day) = day else {
            self.tell_bad_sum(row, line, lines);
            return None;
        };
        let sum = match lines {
            true => self.line_sum(row, line)?,
            false => self.whole_sum(row, line)?,
        };
        let summed = sum.is_some();
        let Some(mut sum) = sum.or(lines.then(|| Money::zero(self.report.layout.currency))) else {
            self.missing(Trouble::MissingSum, line, Field::Sum);
            return None;
        };
        if refund && sum.minor > 0 {
            sum.minor = -sum.minor;
        }
        if !lines && self.is_given_back(row, line, &mut sum)? {
            if let Some(number) = number {
                self.called_off(number, line, Some(day));
            }
            return self.left_out(number, line, Some(day));
        }
        let profit = self.profit(row, line, sum)?;
        let (client_id, client, served_by) = match self.buyer(row, line)? {
            Some(buyer) => buyer,
            // Sold to nobody known.
            None => {
                self.report.counts.nobody += 1;
                if let Some(number) = number {
                    self.saw_none(number, line, Some(day));
                }
                return None;
            }
        };
        let key = client_id.as_deref().or_else(|| {
            let client = client.as_deref()?;
            client.tax_id.as_deref().or(Some(&client.name))
        });
        let key = key.unwrap_or_default();
        let number_made = number.is_none();
        let mut again = 0;
        let number = match numbered.number {
            Some(number) => {
                again = match lines {
                    true => self.held.again(&number),
                    false => self.again(line, &number, day, hash(&(day, sum.minor, key)))?,
                };
                number
            }
            None => {
                let ordinal = self.ordinals.entry(hash(&(key, day))).or_default();
                *ordinal += 1;
                format_smolstr!("{key}-{}-{ordinal}", day.format("%Y%m%d"))
            }
        };
        let order = OrderRow {
            line,
            system: self.system(),
            number,
            again,
            number_made,
            day,
            client_id: client_id.map(SmolStr::from),
            client,
            sum,
            profit,
            names_goods: self.get(row, line, Field::Items).is_some() || self.get(row, line, Field::What).is_some(),
            served_by,
        };
        match lines {
            true => self
                .held
                .add(HeldOrder::new(order, row, summed, refund, self.above.clone())),
            false => self.give(order),
        }
        Some(())
    }

    /// Hands over an order and, once, the person who made it.
    pub fn give(&mut self, order: OrderRow) {
        if order.sum.minor < 0 {
            self.report.counts.refunds += 1;
            self.report.first_refund.get_or_insert((order.line, order.sum));
        }
        self.note_given(&order);
        let with_person = order.client.as_deref().filter(|client| client.person.is_some());
        let contact = with_person.map(|client| (client.clone(), order.client_id.clone()));
        self.take(Accepted::Order(order));
        if let Some((client, client_id)) = contact {
            self.contact_of(client_id.as_deref(), &client);
        }
    }

    /// Tells of an order that is none any more, whether or not an earlier file has brought it.
    pub fn called_off(&mut self, number: &str, line: usize, day: Option<NaiveDate>) {
        let system = self.system();
        self.take(Accepted::Cancelled(CancelledRow {
            line,
            system,
            number: number.to_owned(),
            day,
        }));
    }

    /// Counts an order that is none, and passes over its further rows.
    fn left_out(&mut self, number: Option<&str>, line: usize, day: Option<NaiveDate>) -> Option<()> {
        self.report.counts.cancelled += 1;
        if let Some(number) = number {
            self.saw_none(number, line, day);
        }
        None
    }

    /// The day of an order, where the row tells one that can be read.
    fn told_day(&self, row: &StringRecord, line: usize, numbered: &Numbered) -> Option<NaiveDate> {
        let of_row = DAYS
            .iter()
            .find_map(|field| self.get(row, line, *field))
            .map(|(_, text)| text);
        let text = of_row.or_else(|| numbered.day.as_ref().map(|(_, text)| text.as_str()))?;
        self.read_day(text).ok()
    }

    fn numbered(&self, row: &StringRecord, line: usize) -> Numbered {
        for field in [Field::Number, Field::Document, Field::Grouped] {
            let Some((at, text)) = self.get(row, line, field) else {
                continue;
            };
            match document::split(text) {
                Some(document) => return Numbered::of(document, at),
                None if field != Field::Grouped => {
                    return Numbered {
                        number: Some(text.into()),
                        ..Numbered::default()
                    };
                }
                None => {}
            }
        }
        Numbered::default()
    }

    fn is_cancelled(&self, row: &StringRecord, line: usize) -> bool {
        let status = self.get(row, line, Field::Status).map(|(_, text)| text);
        let by_status = status.is_some_and(|status| match self.profile() {
            Some(profile) if profile.has_deals() => profile.is_cancelled(status),
            Some(profile) if profile.is_cancelled(status) => true,
            _ => CANCELLED.means(status),
        });
        by_status || self.knows(Field::CancelledOn) && self.has(row, line, Field::CancelledOn)
    }

    /// Whether the kind of document has such a meaning, in the words of its system or everybody's.
    fn document_means(&self, row: &StringRecord, line: usize, numbered: &Numbered, what: &'static str) -> bool {
        let kind = self.get(row, line, Field::DocumentKind).map(|(_, text)| text);
        let Some(kind) = kind.or(numbered.kind.as_deref()).filter(|kind| !kind.is_empty()) else {
            return false;
        };
        let own = self.profile().is_some_and(|profile| match what {
            "refund-document" => profile.is_refund(kind),
            _ => profile.is_no_order(kind),
        });
        own || words::means(kind, what)
    }

    /// A deal is a sale by its status; any other order is one.
    fn is_sale(&self, row: &StringRecord, line: usize) -> bool {
        match self
            .profile()
            .filter(|profile| profile.has_deals() && self.knows(Field::Status))
        {
            Some(profile) => {
                let status = self.get(row, line, Field::Status);
                status.is_some_and(|(_, status)| profile.is_won(status))
            }
            None => true,
        }
    }

    /// A deal that is open or lost: the client asked, and no order came of it. When he asked, a day to come does not tell.
    fn came_to_nothing(&mut self, row: &StringRecord, line: usize, source_id: Option<String>) -> Option<()> {
        let day_of = |field: &Field| self.read_day(self.get(row, line, *field)?.1).ok();
        let Some(day) = [Field::Opened, Field::Day].iter().find_map(day_of) else {
            self.report.counts.cancelled += 1;
            return None;
        };
        let Some((client_id, client, served_by)) = self.buyer(row, line)? else {
            self.report.counts.nobody += 1;
            return None;
        };
        if let Some(number) = &source_id
            && !self.first_of_its_day(line, number, day, hash(&(day, &client_id)))
        {
            return None;
        }
        let contact = client.as_deref().filter(|client| client.person.is_some()).cloned();
        let contact_client = client_id.clone();
        self.asked(row, line, day, source_id, (client_id, client, served_by));
        if let Some(client) = contact {
            self.contact_of(contact_client.as_deref(), &client);
        }
        Some(())
    }

    /// A deal is closed on its day, unless that is still to come or not given.
    fn days_of_sale(&self, row: &StringRecord, line: usize) -> &'static [Field] {
        let opened = self.has(row, line, Field::Opened);
        let day = self.get(row, line, Field::Day).map(|(_, text)| text);
        let to_come = || {
            let order = self.report.layout.date_order;
            day.is_some_and(|text| values::day(text, order, self.today).is_ok_and(|day| day > self.today))
        };
        match opened && (day.is_none() || to_come()) {
            true => &[Field::Opened],
            false => &[Field::Day],
        }
    }

    /// `Some(None)` when the row is of nobody known, `None` after noting that it should have been of someone.
    fn buyer(&mut self, row: &StringRecord, line: usize) -> Option<Option<Buyer>> {
        let mut who = self.who(row, line);
        if who.name.is_empty()
            && who.source_id.is_none()
            && who.tax_id.is_none()
            && let Some(carried) = &self.carried
        {
            who = ClientRow {
                line,
                ..carried.clone()
            };
        }
        let told = !who.name.is_empty() || who.tax_id.is_some();
        let reached = who.source_id.is_some() || who.email.is_some() || who.phone.is_some() || who.tax_id.is_some();
        if !reached && NOBODY.means(&who.name) {
            return Some(None);
        }
        if !told && who.source_id.is_none() {
            if self.profile().is_some_and(|profile| profile.anonymous) {
                return Some(None);
            }
            self.missing(Trouble::MissingClient, line, self.naming_column());
            return None;
        }
        let (client_id, served_by) = (who.source_id.take(), who.served_by.take());
        Some(Some((client_id, told.then(|| Box::new(who)), served_by)))
    }

    /// Whose an inquiry or a complaint is.
    pub fn whose(&mut self, row: &StringRecord, line: usize) -> Option<(Option<String>, Option<Box<ClientRow>>)> {
        match self.buyer(row, line)? {
            Some((client_id, client, _)) => Some((client_id, client)),
            None => {
                self.report.counts.nobody += 1;
                None
            }
        }
    }

    /// The day in the first of `fields` that has one; `None` after noting why there is none.
    pub fn day(&mut self, row: &StringRecord, line: usize, fields: &[Field]) -> Option<NaiveDate> {
        let found = fields.iter().find_map(|field| self.get(row, line, *field));
        let Some((at, given)) = found else {
            self.missing(Trouble::MissingDay, line, fields.first().copied().unwrap_or(Field::Day));
            return None;
        };
        match self.read_day(given) {
            Ok(day) => Some(day),
            Err(trouble) => {
                let given = given.to_owned();
                self.trouble(trouble, line, Some(at), &given);
                None
            }
        }
    }

    fn day_in(&mut self, line: usize, at: usize, text: &str) -> Option<NaiveDate> {
        self.read_day(text)
            .map_err(|trouble| self.trouble(trouble, line, Some(at), text))
            .ok()
    }
}
