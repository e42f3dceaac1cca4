//! What columns mean by what stands in them, where the headings leave it open or there are none.

use super::super::currencies;
use super::super::document;
use super::super::layout::DateOrder;
use super::super::values::{self, Decimal};
use super::super::words;
use super::{Field, Kind, look_up, recognise};
use crate::domain::money::Currency;
use chrono::NaiveDate;
use std::collections::HashSet;

/// A column named "customer" or "name" may hold names, client numbers or order numbers: what stands there decides.
pub fn settle(columns: &mut [Option<Field>], headings: &[String], samples: &[Vec<String>], kind: Kind) {
    if kind != Kind::Orders {
        return;
    }
    settle_documents(columns, headings, samples);
    settle_grown(columns, headings);
    currencies::settle(columns, samples);
    let coded = |at: usize| {
        samples
            .get(at)
            .is_some_and(|cells| !cells.is_empty() && cells.iter().all(|cell| is_code(cell)))
    };
    let has = |columns: &[Option<Field>], field| columns.contains(&Some(field));
    // A shop names an order "#1001" under "Name" and the buyer elsewhere.
    let called_name = |at: &usize| look_up(&headings[*at], kind).is_some_and(|(field, _)| field == Field::Name);
    let free = |at: &usize| columns[*at].is_none_or(|field| field == Field::Name);
    let found_otherwise = has(columns, Field::ClientId) || has(columns, Field::Email) || has(columns, Field::Phone);
    let named = columns.iter().position(|field| *field == Some(Field::Name));
    let other = |at: &usize| found_otherwise || named != Some(*at);
    if !has(columns, Field::Number)
        && let Some(at) = (0..columns.len()).find(|at| called_name(at) && free(at) && coded(*at) && other(at))
    {
        columns[at] = Some(Field::Number);
    }
    if !has(columns, Field::ClientId)
        && let Some(at) = columns
            .iter()
            .position(|field| *field == Some(Field::Name))
            .filter(|at| coded(*at))
    {
        columns[at] = Some(Field::ClientId);
    }
}

fn is_code(text: &str) -> bool {
    text.chars().any(|c| c.is_ascii_digit()) && text.chars().all(|c| c.is_ascii_alphanumeric() || "-_#/.".contains(c))
}

/// A column of clients may hold the texts of documents, alone or between the clients; one of documents, beside that of the clients,
/// the goods of each below it.
fn settle_documents(columns: &mut [Option<Field>], headings: &[String], samples: &[Vec<String>]) {
    let of_goods = |heading: &str| heading.split(['/', ',']).any(|part| words::means(part, "items"));
    let beside_client: Vec<bool> = (0..columns.len())
        .map(|at| {
            columns
                .iter()
                .enumerate()
                .any(|(other, field)| other != at && names(field))
        })
        .collect();
    for (at, field) in columns.iter_mut().enumerate() {
        let Some(cells) = samples.get(at) else { continue };
        // The word before a total stands in the first column, whatever that is.
        let cells: Vec<&String> = cells.iter().filter(|cell| !words::means(cell, "total-row")).collect();
        if cells.is_empty() {
            continue;
        }
        let documents = cells.iter().filter(|cell| document::split(cell).is_some()).count();
        *field = match *field {
            Some(Field::Name | Field::Company | Field::Document) if documents > 0 && documents < cells.len() => {
                Some(Field::Grouped)
            }
            Some(Field::Name | Field::Company) if documents > 0 => Some(Field::Document),
            // «Документ» is a number, unless its texts tell the day besides.
            Some(Field::Number) if documents == cells.len() => Some(Field::Document),
            Some(Field::Number) if documents > 0 && beside_client[at] && !cells.iter().any(|cell| is_code(cell)) => {
                Some(Field::Grouped)
            }
            // No document among them: goods alone.
            Some(Field::Grouped) if documents == 0 && beside_client[at] && of_goods(&headings[at]) => {
                Some(Field::Items)
            }
            // Without the text of a document it is what the headings say: the number.
            other => other,
        };
    }
}

/// A ledger of what clients owe: what a document adds to it is the sum of its order.
fn settle_grown(columns: &mut [Option<Field>], headings: &[String]) {
    let has = |fields: &[Field]| columns.iter().flatten().any(|field| fields.contains(field));
    let documents = has(&[Field::Grouped, Field::Document]);
    if !documents || has(&[Field::Sum, Field::LineSum, Field::Price]) {
        return;
    }
    let grown = (0..columns.len()).find(|at| columns[*at].is_none() && adds_to_debt(&headings[*at]));
    if let Some(at) = grown {
        columns[at] = Some(Field::Sum);
    }
}

/// Whether a heading is of what documents add to what a client owes: payments have nothing there.
pub fn adds_to_debt(heading: &str) -> bool {
    let last = heading.rsplit('/').next().unwrap_or(heading);
    words::means(last, "adds-to-debt")
}

/// Whether a column of clients holds the texts of documents between them: the rows are orders, whatever the headings say.
pub fn lists_documents(headings: &[String], samples: &[Vec<String>]) -> bool {
    let columns = recognise(headings, Kind::Clients, None);
    let named = columns.iter().zip(samples).filter(|(field, _)| names(field));
    named.into_iter().any(|(_, cells)| {
        let documents = cells.iter().filter(|cell| document::split(cell).is_some()).count();
        documents > 0 && documents * 4 >= cells.len()
    })
}

fn names(field: &Option<Field>) -> bool {
    matches!(field, Some(Field::Name | Field::Company))
}

/// Whether companies beside the names of clients are theirs: a seller stands on all rows, and even several sellers are few beside the
/// clients.
pub fn companies_of_clients(columns: &[Option<Field>], samples: &[Vec<String>]) -> bool {
    let cells = |field| {
        let of_field = columns
            .iter()
            .zip(samples)
            .filter(|(column, _)| **column == Some(field));
        of_field.flat_map(|(_, cells)| cells).collect::<Vec<_>>()
    };
    let different = |cells: &[&String]| cells.iter().collect::<HashSet<_>>().len();
    let (names, companies) = (cells(Field::Name), cells(Field::Company));
    let (of_names, of_companies) = (different(&names), different(&companies));
    companies.len() < names.len() || of_companies > 1 && of_companies * 2 >= of_names || of_names == 1
}

/// The columns of a file of orders that has no heading: the client, the day, the sum and, between these two, the items.
/// `None` when the contents do not tell.
pub fn from_content(samples: &[Vec<String>], today: NaiveDate) -> Option<Vec<Option<Field>>> {
    let every = |at: usize, fits: &dyn Fn(&str) -> bool| {
        samples
            .get(at)
            .is_some_and(|cells| !cells.is_empty() && cells.iter().all(|cell| fits(cell)))
    };
    let is_day = |text: &str| {
        values::day(text, DateOrder::Ambiguous, today).is_ok()
            || values::day(text, DateOrder::MonthFirst, today).is_ok()
    };
    let is_sum = |text: &str| values::sum(text, Decimal::Point, Currency::EUR).is_ok();
    let is_count = |text: &str| text.len() <= 5 && text.bytes().all(|b| b.is_ascii_digit());
    let has_fraction = |at: usize| samples[at].iter().any(|cell| cell.contains(['.', ',']));
    let day = (0..samples.len()).find(|at| every(*at, &is_day))?;
    let sums: Vec<usize> = (0..samples.len())
        .filter(|at| *at != day && every(*at, &is_sum))
        .collect();
    let client = (0..samples.len()).find(|at| *at != day && !(every(*at, &is_sum) && has_fraction(*at)))?;
    let sum = sums
        .iter()
        .copied()
        .filter(|at| *at != client)
        .rev()
        .find(|at| has_fraction(*at))
        .or_else(|| sums.iter().copied().rev().find(|at| *at != client))?;
    let mut columns = vec![None; samples.len()];
    let coded = every(client, &|text| {
        !text.contains(' ') && text.chars().any(|c| c.is_ascii_digit())
    });
    // Beside a name a code that comes once only is the order's number.
    let worded = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count() > 3;
    let named = (0..samples.len()).find(|at| ![client, day, sum].contains(at) && every(*at, &worded));
    columns[client] = Some(match (coded, named) {
        (false, _) => Field::Name,
        (true, Some(name)) => {
            columns[name] = Some(Field::Name);
            let once = samples[client].iter().collect::<HashSet<_>>().len() == samples[client].len();
            if once { Field::Number } else { Field::ClientId }
        }
        (true, None) => Field::ClientId,
    });
    columns[day] = Some(Field::Day);
    columns[sum] = Some(Field::Sum);
    if let Some(items) = (day.min(sum) + 1..day.max(sum)).find(|at| *at != client && every(*at, &is_count)) {
        columns[items] = Some(Field::Items);
    }
    Some(columns)
}
