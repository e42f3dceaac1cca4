//! A file → what its rows are of, and the problems of the rows that are nothing.
//!
//! Nothing is taken from a file that lacks the columns without which no row means anything. Edge: a file in memory of its own
//! size; its rows one at a time, for who can do with that.

use super::columns::{Field, Kind};
use super::decode::Encoding;
use super::going::Going;
use super::layout::Layout;
use super::preview::fingerprint;
use super::rows::COLUMNS;
use super::sniff;
use super::source::Source;
use super::taken::{Accepted, ClientRow, ComplaintRow, ContactRow, EmployeeRow, InquiryRow, Options, OrderRow, Report};
use super::trouble::Unreadable;
use super::values;
use super::walk::walk;
use crate::domain::money::Currency;
use chrono::NaiveDate;
use csv::StringRecord;
use std::ops::ControlFlow;

/// Everything of a file at once, for files that fit in memory comfortably.
#[derive(Debug, Clone)]
pub struct Read {
    pub clients: Vec<ClientRow>,
    pub orders: Vec<OrderRow>,
    pub contacts: Vec<ContactRow>,
    pub inquiries: Vec<InquiryRow>,
    pub complaints: Vec<ComplaintRow>,
    pub employees: Vec<EmployeeRow>,
    pub report: Report,
}

/// # Errors
/// [`Unreadable`] when no row of the file can be read; problems of single rows are in the report.
pub fn read(bytes: &[u8], options: &Options, today: NaiveDate, currency: Currency) -> Result<Read, Unreadable> {
    let (mut clients, mut orders, mut contacts) = (Vec::new(), Vec::new(), Vec::new());
    let (mut inquiries, mut complaints, mut employees) = (Vec::new(), Vec::new(), Vec::new());
    let report = read_each(bytes, options, today, currency, |row| {
        match row {
            Accepted::Client(client) => clients.push(*client),
            Accepted::Order(order) => orders.push(order),
            Accepted::Cancelled(_) => {}
            Accepted::Contact(contact) => contacts.push(*contact),
            Accepted::Inquiry(inquiry) => inquiries.push(*inquiry),
            Accepted::Complaint(complaint) => complaints.push(*complaint),
            Accepted::Employee(employee) => employees.push(*employee),
        }
        ControlFlow::Continue(())
    })?;
    Ok(Read {
        clients,
        orders,
        contacts,
        inquiries,
        complaints,
        employees,
        report,
    })
}

/// Hands over row by row what can be taken; `take` may break off. `currency` is that of sums that name none.
pub fn read_each(
    bytes: &[u8],
    options: &Options,
    today: NaiveDate,
    currency: Currency,
    take: impl FnMut(Accepted) -> ControlFlow<()>,
) -> Result<Report, Unreadable> {
    let source = Source::open(bytes, options, &Going::unseen())?;
    read_opened(&source, options, today, currency, take)
}

/// [`read_each`] for a file that is open already; who takes the rows knows how far it has come.
pub fn read_opened(
    source: &Source,
    options: &Options,
    today: NaiveDate,
    currency: Currency,
    take: impl FnMut(Accepted) -> ControlFlow<()>,
) -> Result<Report, Unreadable> {
    let unseen = Going::unseen();
    let layout = sniff::lay_out(source, options, today, currency, &unseen)?;
    if let Some(missing) = missing(&layout) {
        return Err(missing);
    }
    let report = walk(source, layout, options, today, &unseen, take)?;
    let counts = report.counts;
    match counts.rows == 0 && !report.stopped {
        true => Err(Unreadable::NoRows),
        false => Ok(report),
    }
}

/// What the headings of a file tell by themselves.
#[derive(Debug, Clone, PartialEq)]
pub struct Told {
    pub kind: Kind,
    /// See [`fingerprint`].
    pub fingerprint: String,
    /// The name of the system whose export it is, where its headings tell.
    pub system: Option<&'static str>,
    pub encoding: Encoding,
    /// Each heading and what stands under it, as far as that is known.
    pub columns: Vec<(String, Option<Field>)>,
}

pub fn told(
    source: &Source,
    options: &Options,
    today: NaiveDate,
    currency: Currency,
    going: &Going,
) -> Result<Told, Unreadable> {
    let layout = sniff::lay_out(source, options, today, currency, going)?;
    Ok(Told {
        kind: layout.kind,
        fingerprint: fingerprint(&layout.headings),
        system: layout.profile.map(|profile| profile.name),
        encoding: layout.encoding,
        columns: layout.headings.into_iter().zip(layout.columns).collect(),
    })
}

/// How far down a heading that is known by its fingerprint is looked for.
const KNOWN_HEADING_WITHIN: usize = 200;

/// The line of the heading with this fingerprint, in a file read as `options` say.
pub fn heading_line(bytes: &[u8], options: &Options, known: &str, going: &Going) -> Result<Option<usize>, Unreadable> {
    let source = Source::open(bytes, options, going)?;
    let delimiter = sniff::delimiter_of(&source, options);
    let (mut rows, mut row) = (source.rows(delimiter), StringRecord::new());
    for _ in 0..KNOWN_HEADING_WITHIN {
        let Some(line) = rows.next(&mut row)? else { break };
        let cells: Vec<&str> = row.iter().map(values::cell).collect();
        if fingerprint(&cells) == known {
            return Ok(Some(line));
        }
    }
    Ok(None)
}

/// What keeps every row of a file laid out so from being taken.
pub fn missing(layout: &Layout) -> Option<Unreadable> {
    let has = |fields: &[Field]| layout.columns.iter().flatten().any(|field| fields.contains(field));
    let client = [
        Field::Name,
        Field::Company,
        Field::FirstName,
        Field::LastName,
        Field::Email,
        Field::Phone,
    ];
    let column = |field| Some(Unreadable::MissingColumn { field });
    let summed = has(&[Field::Sum, Field::LineSum]) || has(&[Field::Price]) && has(&[Field::Quantity]);
    match layout.kind {
        _ if layout.columns.iter().all(Option::is_none) => Some(match layout.columns.len() > COLUMNS {
            true => too_wide(layout),
            false => match layout.line_of_others {
                Some(line) => Unreadable::MixedLetters { line },
                None => Unreadable::NoHeading,
            },
        }),
        Kind::Orders if !has(&[Field::Day, Field::Opened, Field::Document, Field::Grouped]) => column(Field::Day),
        Kind::Orders if !summed => column(Field::Sum),
        Kind::Inquiries | Kind::Complaints if !has(&[Field::Day]) => column(Field::Day),
        Kind::Complaints if !has(&[Field::What]) => column(Field::What),
        Kind::Orders | Kind::Inquiries | Kind::Complaints => (!has(&[Field::ClientId, Field::TaxId, Field::Grouped])
            && !has(&client))
        .then_some(Unreadable::MissingColumn { field: Field::Name }),
        Kind::Clients | Kind::Contacts | Kind::Employees if !has(&client) => column(Field::Name),
        Kind::Clients if !has(&client[..4]) && layout.is_hardly_known() => column(Field::Name),
        Kind::Clients | Kind::Contacts | Kind::Employees => None,
    }
}

/// Nothing is known of so many columns: the separator is another one, or the table lies on its side.
pub fn too_wide(layout: &Layout) -> Unreadable {
    Unreadable::TooManyColumns {
        line: layout.heading_line.unwrap_or(1),
        columns: layout.columns.len(),
        limit: COLUMNS,
    }
}
