//! The walk over the rows of a file, one row in memory at a time.
//!
//! Of two equal rows with one number the second is passed over; a cell the user has put right is read as put right. An order
//! without a number gets one made of client, day and its place among that client's orders of that day, so that the same file read
//! twice gives the same orders.

use super::columns::{Field, Kind};
use super::rows::Rows;
use super::sniff::Layout;
use super::taken::{Accepted, ClientRow, Counts, Options, OrderRow, PROBLEM_LIMIT, Report};
use super::trouble::{Problem, Trouble, Unreadable};
use super::values::{self, NotADay, NotASum};
use super::words;
use crate::domain::money::{Currency, Money};
use chrono::{Datelike, NaiveDate};
use csv::StringRecord;
use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::ControlFlow;

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
            rejected: Vec::new(),
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
            Kind::Clients => self.client(row, line).map(Box::new).map(Accepted::Client),
            _ => self.order(row, line).map(Accepted::Order),
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
                Kind::Orders => self.get(row, line, Field::Day).is_none_or(|(_, day)| {
                    values::day(day, self.report.layout.date_order, self.today) == Err(NotADay::Unlike)
                }),
                _ => words::means(first, "total-row") && cells.all(|cell| !cell.contains(char::is_alphabetic)),
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
            system: self.report.layout.profile.map_or("", |profile| profile.system),
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
        // Where a column names the person to speak to, the client's own column names the firm.
        let spoken_to = text(Field::Person);
        let company = company.or_else(|| named.clone().filter(|_| spoken_to.is_some()));
        let person = spoken_to
            .or_else(|| named.clone())
            .or_else(|| Some(parts).filter(|parts| !parts.is_empty()));
        // The company column of an order may hold the seller himself, so there the client's own column goes first.
        let name = match self.report.layout.kind {
            Kind::Orders | Kind::Inquiries | Kind::Complaints => {
                named.clone().or_else(|| company.clone()).or_else(|| person.clone())
            }
            _ => company.clone().or_else(|| person.clone()),
        };
        let system = self.report.layout.profile.map_or("", |profile| profile.system);
        ClientRow {
            line,
            system,
            source_id: text(Field::ClientId),
            name: name
                .or_else(|| email.clone())
                .or_else(|| phone.clone())
                .unwrap_or_default(),
            is_firm: company.is_some(),
            role: text(Field::Role),
            extension: None,
            more_emails: Vec::new(),
            more_phones: Vec::new(),
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
