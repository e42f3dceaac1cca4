//! A file → clients and orders, and the problems of the rows that are neither.
//!
//! One pass with one row in memory. Of two equal rows with one number the second is passed over; a row the user has
//! corrected is read as corrected. An order without a number gets one made of client, day and its place among that client's orders of
//! that day, so that the same file read twice gives the same orders.

use super::columns::{Field, Kind};
use super::decode::{self, Encoding};
use super::rows::{Delimiter, Rows};
use super::sniff::{self, DateOrder, Layout};
use super::trouble::{Problem, Trouble, Unreadable};
use super::values::{self, Decimal, NotADay, NotASum};
use super::words;
use crate::domain::language::Language;
use crate::domain::money::{Currency, Money};
use chrono::{Datelike, NaiveDate};
use csv::StringRecord;
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::ControlFlow;

/// What the user says about a file. What is `None` is recognised.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Options {
    pub kind: Option<Kind>,
    pub encoding: Option<Encoding>,
    pub delimiter: Option<Delimiter>,
    /// The physical line of the heading; 0 says there is none.
    pub heading_line: Option<usize>,
    /// What each column means, `None` for one to leave out.
    pub columns: Option<Vec<Option<Field>>>,
    pub decimal: Option<Decimal>,
    pub date_order: Option<DateOrder>,
    /// The currency of sums that do not name their own.
    pub currency: Option<Currency>,
    /// Cells put right in the preview.
    pub corrections: Vec<Correction>,
    /// Lines the user leaves out.
    pub skip: Vec<usize>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Correction {
    pub line: usize,
    /// Counted from 0.
    pub column: usize,
    pub text: String,
}

/// A client as a file tells of him.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ClientRow {
    pub line: usize,
    /// His number in the other system.
    pub source_id: Option<String>,
    /// How he is called in lists: the firm, else the person, else the e-mail or phone. Empty only in an order that knows
    /// the client by number alone.
    pub name: String,
    pub company: Option<String>,
    pub first: Option<String>,
    pub last: Option<String>,
    pub patronymic: Option<String>,
    /// The person at the firm, as one string, when both are given.
    pub person: Option<String>,
    /// In small letters.
    pub email: Option<String>,
    /// Digits, with `+` before the country when it is known.
    pub phone: Option<String>,
    pub address: Option<String>,
    pub city: Option<String>,
    pub postal_code: Option<String>,
    pub country: Option<String>,
    pub tax_id: Option<String>,
    pub served_by: Option<String>,
    pub tags: Vec<String>,
    pub note: Option<String>,
    pub language: Option<Language>,
}

/// An order as a file tells of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OrderRow {
    pub line: usize,
    pub number: String,
    /// The file had no number; this one is made of client, day and ordinal.
    pub number_made: bool,
    pub day: NaiveDate,
    /// The client's number in the other system.
    pub client_id: Option<String>,
    /// What else the row tells of the client: enough to find or make him. `None` when it is his number alone.
    pub client: Option<Box<ClientRow>>,
    /// Negative: a refund.
    pub sum: Money,
    pub profit: Option<Money>,
    pub items: Option<String>,
    pub served_by: Option<String>,
}

/// A row that can be taken.
#[derive(Debug, Clone, PartialEq)]
pub enum Accepted {
    Client(ClientRow),
    Order(OrderRow),
}

/// What became of the rows of a file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Counts {
    /// All rows after the heading that hold anything, without totals.
    pub rows: usize,
    pub ready: usize,
    /// Rows that cannot be taken as they are.
    pub troubled: usize,
    /// Of the ready ones: refunds.
    pub refunds: usize,
    pub cancelled: usize,
    pub totals: usize,
    /// Equal to an earlier row, or a further row of the same order without a sum of its own.
    pub repeated: usize,
    /// Left out by the user.
    pub skipped: usize,
}

/// How a file was read and what was wrong with it.
#[derive(Debug, Clone)]
pub struct Report {
    pub layout: Layout,
    pub counts: Counts,
    /// The first [`PROBLEM_LIMIT`] of them; `counts.troubled` counts the rows of all.
    pub problems: Vec<Problem>,
    /// The line and sum of the first refund.
    pub first_refund: Option<(usize, Money)>,
    pub stopped: bool,
}

pub const PROBLEM_LIMIT: usize = 1_000;

/// Everything of a file at once, for files that fit in memory comfortably.
#[derive(Debug, Clone)]
pub struct Read {
    pub clients: Vec<ClientRow>,
    pub orders: Vec<OrderRow>,
    pub report: Report,
}

/// # Errors
/// [`Unreadable`] when no row of the file can be read; problems of single rows are in the report.
pub fn read(bytes: &[u8], options: &Options, today: NaiveDate, currency: Currency) -> Result<Read, Unreadable> {
    let (mut clients, mut orders) = (Vec::new(), Vec::new());
    let report = read_each(bytes, options, today, currency, |row| {
        match row {
            Accepted::Client(client) => clients.push(client),
            Accepted::Order(order) => orders.push(order),
        }
        ControlFlow::Continue(())
    })?;
    Ok(Read {
        clients,
        orders,
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
    let (text, encoding) = decode::decode(bytes, options.encoding)?;
    let layout = sniff::lay_out(&text, encoding, options, today, currency)?;
    if let Some(missing) = missing(&layout) {
        return Err(missing);
    }
    let report = walk(&text, layout, options, today, take)?;
    let counts = report.counts;
    match counts.rows == 0 && !report.stopped {
        true => Err(Unreadable::NoRows),
        false => Ok(report),
    }
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
    match layout.kind {
        _ if layout.columns.iter().all(Option::is_none) => Some(Unreadable::NoHeading),
        Kind::Orders if !has(&[Field::Day]) => column(Field::Day),
        Kind::Orders if !has(&[Field::Sum]) => column(Field::Sum),
        Kind::Orders if !has(&[Field::ClientId, Field::TaxId]) && !has(&client) => column(Field::Name),
        Kind::Clients if !has(&client) => column(Field::Name),
        _ => None,
    }
}

pub fn walk(
    text: &str,
    layout: Layout,
    options: &Options,
    today: NaiveDate,
    mut take: impl FnMut(Accepted) -> ControlFlow<()>,
) -> Result<Report, Unreadable> {
    let mut columns: HashMap<Field, Vec<usize>> = HashMap::new();
    for (at, field) in layout.columns.iter().enumerate() {
        if let Some(field) = field {
            columns.entry(*field).or_default().push(at);
        }
    }
    let mut walk = Walk {
        today,
        columns: Field::ALL
            .iter()
            .map(|field| columns.remove(field).unwrap_or_default())
            .collect(),
        corrected: options
            .corrections
            .iter()
            .map(|c| ((c.line, c.column), c.text.as_str()))
            .collect(),
        skip: options.skip.iter().copied().collect(),
        seen: HashMap::new(),
        ordinals: HashMap::new(),
        report: Report {
            layout,
            counts: Counts::default(),
            problems: Vec::new(),
            first_refund: None,
            stopped: false,
        },
    };
    let (mut rows, mut row, mut at) = (Rows::new(text, walk.report.layout.delimiter), StringRecord::new(), 0);
    while let Some(line) = rows.next(&mut row)? {
        at += 1;
        if at <= walk.report.layout.rows_before || row.iter().all(|cell| values::cell(cell).is_empty()) {
            continue;
        }
        let accepted = match rows.left_open() {
            true => {
                walk.report.counts.rows += 1;
                walk.trouble(Trouble::UnclosedQuote, line, None, "");
                None
            }
            false => walk.row(&row, line),
        };
        if let Some(accepted) = accepted {
            walk.report.counts.ready += 1;
            if take(accepted).is_break() {
                walk.report.stopped = true;
                break;
            }
        }
    }
    Ok(walk.report)
}

struct Walk<'o> {
    today: NaiveDate,
    /// The columns of each field, in the order of [`Field::ALL`].
    columns: Vec<Vec<usize>>,
    corrected: HashMap<(usize, usize), &'o str>,
    skip: HashSet<usize>,
    /// The number of each row (hashed) with its content (hashed) and line.
    seen: HashMap<u64, (u64, u32)>,
    /// How many orders without a number each client had on each day (hashed).
    ordinals: HashMap<u64, u32>,
    report: Report,
}

impl Walk<'_> {
    fn row(&mut self, row: &StringRecord, line: usize) -> Option<Accepted> {
        if self.is_total(row, line) {
            self.report.counts.totals += 1;
            return None;
        }
        self.report.counts.rows += 1;
        if self.skip.contains(&line) {
            self.report.counts.skipped += 1;
            return None;
        }
        let problems = self.report.problems.len();
        let before = self.report.counts;
        let columns = self.report.layout.columns.len();
        if row.len() > columns && row.iter().skip(columns).any(|cell| !values::cell(cell).is_empty()) {
            self.trouble(
                Trouble::TooManyColumns {
                    cells: row.len(),
                    columns,
                },
                line,
                None,
                "",
            );
            return None;
        }
        let accepted = match self.report.layout.kind {
            Kind::Clients => self.client(row, line).map(Accepted::Client),
            Kind::Orders => self.order(row, line).map(Accepted::Order),
        };
        // A row whose warnings led nowhere keeps only what stopped it.
        if accepted.is_none() && self.report.counts.troubled == before.troubled {
            self.report.problems.truncate(problems);
        }
        accepted
    }

    /// The first cell of the field's columns that is not empty, as corrected.
    fn get<'r>(&'r self, row: &'r StringRecord, line: usize, field: Field) -> Option<(usize, &'r str)> {
        self.columns[field as usize].iter().find_map(|at| {
            let text = match self.corrected.get(&(line, *at)) {
                Some(text) if !self.corrected.is_empty() => values::cell(text),
                _ => values::cell(row.get(*at)?),
            };
            (!values::is_nothing(text)).then_some((*at, text))
        })
    }

    fn text(&self, row: &StringRecord, line: usize, field: Field) -> Option<String> {
        self.get(row, line, field).map(|(_, text)| text.to_owned())
    }

    /// Notes the trouble and counts its row, once, unless it is a warning.
    fn trouble(&mut self, trouble: Trouble, line: usize, column: Option<usize>, given: &str) {
        if !trouble.is_warning() {
            self.report.counts.troubled += 1;
        }
        if self.report.problems.len() < PROBLEM_LIMIT {
            let heading = column
                .map(|at| self.report.layout.headings[at].as_str())
                .unwrap_or_default();
            self.report
                .problems
                .push(Problem::new(trouble, line, column, heading, given));
        }
    }

    fn missing(&mut self, trouble: Trouble, line: usize, field: Field) {
        let column = self.columns[field as usize].first().copied();
        self.trouble(trouble, line, column, "");
    }

    /// A row of totals opens with such a word and has no day (orders) or nothing but figures (clients).
    fn is_total(&self, row: &StringRecord, line: usize) -> bool {
        let mut cells = row.iter().map(values::cell).filter(|cell| !cell.is_empty());
        let Some(first) = cells.next().filter(|cell| cell.len() < 100) else {
            return false;
        };
        let opens = words::means(first, "total-row")
            || first
                .split_whitespace()
                .next()
                .is_some_and(|word| words::means(word, "total-row"));
        opens
            && match self.report.layout.kind {
                Kind::Orders => self.get(row, line, Field::Day).is_none(),
                Kind::Clients => {
                    words::means(first, "total-row") && cells.all(|cell| !cell.contains(char::is_alphabetic))
                }
            }
    }

    fn client(&mut self, row: &StringRecord, line: usize) -> Option<ClientRow> {
        let client = self.who(row, line);
        if client.name.is_empty() {
            let named = [
                Field::Name,
                Field::Company,
                Field::LastName,
                Field::FirstName,
                Field::Email,
            ];
            let column = named
                .into_iter()
                .find(|field| !self.columns[*field as usize].is_empty());
            self.missing(Trouble::MissingName, line, column.unwrap_or(Field::Phone));
            return None;
        }
        match client.source_id.clone() {
            Some(id) => self
                .first_of_its_number(row, line, Field::ClientId, &id)
                .then_some(client),
            None => Some(client),
        }
    }

    fn order(&mut self, row: &StringRecord, line: usize) -> Option<OrderRow> {
        if self
            .get(row, line, Field::Status)
            .is_some_and(|(_, status)| words::means(status, "cancelled"))
        {
            self.report.counts.cancelled += 1;
            return None;
        }
        let number = self.text(row, line, Field::Number);
        let (day, sum) = (
            self.get(row, line, Field::Day).is_some(),
            self.get(row, line, Field::Sum).is_some(),
        );
        // A further item of an order already read: its day and sum stand on the first of its rows.
        if let Some(number) = number.as_deref().filter(|_| !day && !sum)
            && self.seen.contains_key(&hash(number))
        {
            self.report.counts.repeated += 1;
            return None;
        }
        let day = self.day(row, line)?;
        let sum = self.money(row, line, Field::Sum)?;
        let Some(sum) = sum else {
            self.missing(Trouble::MissingSum, line, Field::Sum);
            return None;
        };
        let profit = match self.money(row, line, Field::Profit)? {
            Some(profit) => Some(profit),
            None => self
                .money(row, line, Field::Cost)?
                .filter(|cost| cost.currency == sum.currency)
                .and_then(|cost| sum.minor.checked_sub(cost.minor))
                .map(|minor| Money::new(minor, sum.currency)),
        };
        let mut who = self.who(row, line);
        let client_id = who.source_id.take();
        let key = client_id
            .clone()
            .or_else(|| who.tax_id.clone())
            .or_else(|| Some(who.name.clone()).filter(|n| !n.is_empty()));
        let Some(key) = key else {
            let known = [
                Field::ClientId,
                Field::Name,
                Field::Company,
                Field::LastName,
                Field::FirstName,
                Field::Email,
            ];
            let column = known
                .into_iter()
                .find(|field| !self.columns[*field as usize].is_empty());
            self.missing(Trouble::MissingClient, line, column.unwrap_or(Field::Phone));
            return None;
        };
        let number_made = number.is_none();
        let number = match number {
            Some(number) => {
                if !self.first_of_its_number(row, line, Field::Number, &number) {
                    return None;
                }
                number
            }
            None => {
                let ordinal = self.ordinals.entry(hash(&(&key, day))).or_default();
                *ordinal += 1;
                format!("{key}-{}-{ordinal}", day.format("%Y%m%d"))
            }
        };
        if sum.minor < 0 {
            self.report.counts.refunds += 1;
            self.report.first_refund.get_or_insert((line, sum));
        }
        let served_by = who.served_by.take();
        let told = !who.name.is_empty() || who.tax_id.is_some();
        Some(OrderRow {
            line,
            number,
            number_made,
            day,
            client_id,
            client: told.then(|| Box::new(who)),
            sum,
            profit,
            items: self.text(row, line, Field::Items),
            served_by,
        })
    }

    /// Everything a row tells of a client. Bad e-mail addresses and phones are left out with a warning.
    fn who(&mut self, row: &StringRecord, line: usize) -> ClientRow {
        let mut checked = |field, trouble: Trouble, normal: fn(&str) -> Option<String>| {
            let (at, given) = self.get(row, line, field).map(|(at, text)| (at, text.to_owned()))?;
            let value = normal(&given);
            if value.is_none() {
                self.trouble(trouble, line, Some(at), &given);
            }
            value
        };
        let email = checked(Field::Email, Trouble::BadEmail, values::email);
        let phone = checked(Field::Phone, Trouble::BadPhone, values::phone);
        let text = |field| self.text(row, line, field);
        let (first, last, patronymic) = (text(Field::FirstName), text(Field::LastName), text(Field::Patronymic));
        let parts = [&first, &patronymic, &last]
            .into_iter()
            .flatten()
            .map(String::as_str)
            .collect::<Vec<_>>()
            .join(" ");
        let (named, company) = (text(Field::Name), text(Field::Company));
        let person = named.clone().or_else(|| Some(parts).filter(|parts| !parts.is_empty()));
        // The company column of an order may hold the seller himself, so there the client's own column goes first.
        let name = match self.report.layout.kind {
            Kind::Orders => named.clone().or_else(|| company.clone()).or_else(|| person.clone()),
            Kind::Clients => company.clone().or_else(|| person.clone()),
        };
        ClientRow {
            line,
            source_id: text(Field::ClientId),
            name: name
                .or_else(|| email.clone())
                .or_else(|| phone.clone())
                .unwrap_or_default(),
            person: person.filter(|_| company.is_some()),
            company,
            first,
            last,
            patronymic,
            email,
            phone,
            address: text(Field::Address),
            city: text(Field::City),
            postal_code: text(Field::PostalCode),
            country: text(Field::Country),
            tax_id: text(Field::TaxId),
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
            note: text(Field::Note),
            language: self
                .get(row, line, Field::Language)
                .and_then(|(_, text)| values::language(text)),
        }
    }

    /// `None` after noting why there is no day.
    fn day(&mut self, row: &StringRecord, line: usize) -> Option<NaiveDate> {
        let (today, order) = (self.today, self.report.layout.date_order);
        let Some((at, given)) = self.get(row, line, Field::Day) else {
            self.missing(Trouble::MissingDay, line, Field::Day);
            return None;
        };
        let last_year = today.year() + 1;
        let trouble = match values::day(given, order, today) {
            Ok(day) if day.year() < 1900 || day.year() > last_year => Trouble::YearOutOfRange {
                from: 1900,
                to: last_year,
            },
            Ok(day) if day > today => Trouble::FutureDay { day, today },
            Ok(day) => return Some(day),
            Err(NotADay::NoSuchDay { day, month, year }) => Trouble::NoSuchDay { day, month, year },
            Err(NotADay::Unlike) => Trouble::NotADate,
        };
        let given = given.to_owned();
        self.trouble(trouble, line, Some(at), &given);
        None
    }

    /// `Some(None)` when the cell is empty; `None` after noting what is wrong with it.
    fn money(&mut self, row: &StringRecord, line: usize, field: Field) -> Option<Option<Money>> {
        let Some((at, given)) = self.get(row, line, field) else {
            return Some(None);
        };
        let mut currency = self.report.layout.currency;
        if let Some((at, code)) = self.get(row, line, Field::Currency) {
            match words::after(code, "currency-")
                .and_then(Currency::new)
                .or_else(|| Currency::new(code))
            {
                Some(named) => currency = named,
                None => {
                    let code = code.to_owned();
                    self.trouble(Trouble::NotACurrency, line, Some(at), &code);
                    return None;
                }
            }
        }
        let trouble = match values::sum(given, self.report.layout.decimal, currency) {
            Ok(sum) => return Some(Some(sum)),
            Err(NotASum::Letters { meant }) => Trouble::LettersInSum { meant },
            Err(NotASum::Unlike) => Trouble::NotASum,
        };
        let given = given.to_owned();
        self.trouble(trouble, line, Some(at), &given);
        None
    }

    /// Whether no earlier row has this number. An equal earlier row is passed over, another one is a trouble.
    fn first_of_its_number(&mut self, row: &StringRecord, line: usize, field: Field, number: &str) -> bool {
        let content = hash(row.iter().map(values::cell).collect::<Vec<_>>().as_slice());
        match self.seen.get(&hash(number)).copied() {
            None => {
                self.seen
                    .insert(hash(number), (content, u32::try_from(line).unwrap_or(u32::MAX)));
                true
            }
            Some((same, _)) if same == content => {
                self.report.counts.repeated += 1;
                false
            }
            Some((_, first)) => {
                let column = self.columns[field as usize].first().copied();
                self.trouble(
                    Trouble::DuplicateNumberInFile { first: first as usize },
                    line,
                    column,
                    number,
                );
                false
            }
        }
    }
}

fn hash<T: Hash + ?Sized>(value: &T) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}
