//! What the user sees of a file before anything of it is taken.
//!
//! The whole file is read and checked; the first rows are shown as they stand, with the lines they stand on.

use super::book::OtherSheet;
use super::columns::{Field, Kind};
use super::decode::Encoding;
use super::going::Going;
use super::layout::DateOrder;
use super::marks;
use super::read::{missing, too_wide};
use super::rows::{COLUMNS, Delimiter, Rows};
use super::sniff;
use super::source::{Format, Source};
use super::taken::{Accepted, Counts, Options, Report};
use super::trouble::{Problem, Unreadable};
use super::values::{self, Decimal};
use super::walk::walk;
use super::words;
use crate::domain::money::{Currency, Money};
use crate::domain::order_number::Anew;
use crate::domain::sentence::Sentence;
use chrono::NaiveDate;
use csv::StringRecord;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::HashSet;
use std::ops::ControlFlow;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Preview {
    pub file: String,
    pub kind: Kind,
    pub format: Format,
    /// The sheets of a workbook or the tables of a page, `sheet` among them; empty for a text.
    pub sheets: Vec<String>,
    pub sheet: Option<String>,
    /// Sheets that hold rows too and are not read.
    pub other_sheets: Vec<OtherSheet>,
    /// The name of the system whose export it is, when its headings tell.
    pub system: Option<String>,
    /// The same for every file with these headings, to remember what the user says of its columns by.
    pub fingerprint: String,
    /// The day the user said something of such columns that this reading goes by.
    pub remembered: Option<NaiveDate>,
    pub encoding: Encoding,
    pub delimiter: Delimiter,
    pub decimal: Decimal,
    /// `Ambiguous` is a question: nothing may be loaded before it is answered in `Options::date_order`.
    pub date_order: DateOrder,
    /// The question about a date of the file that can be read both ways.
    pub question: Option<Sentence>,
    /// What was decided without asking and may be wrong.
    pub notes: Vec<Sentence>,
    /// The question about sums that can all be read as thousands and as a fraction; `decimal` reads them as thousands.
    pub sums_question: Option<Sentence>,
    /// The currency of sums that name none.
    pub currency: Currency,
    pub heading_line: Option<usize>,
    pub columns: Vec<PreviewColumn>,
    /// What a column of such a file can mean.
    pub fields: Vec<Field>,
    pub counts: Counts,
    /// The first rows as they stand.
    pub rows: Vec<PreviewRow>,
    pub problems: Vec<Problem>,
    pub first_refund: Option<Refund>,
    /// How often the numbers of the orders begin anew.
    pub numbers: Anew,
    /// Where that is to be asked: the first number that comes again, by line.
    pub number_again: Option<Sentence>,
    /// Why no row can be taken before a column is named: no day, no sum, no client.
    pub missing: Option<Sentence>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct PreviewColumn {
    /// Empty in a file without a heading.
    pub heading: String,
    pub field: Option<Field>,
    pub samples: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct PreviewRow {
    pub line: usize,
    pub cells: Vec<String>,
    /// A total, a cancelled order, a row that stands twice or is nobody's: it is shown, and nothing is taken from it.
    pub left_out: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Refund {
    pub line: usize,
    pub sum: Money,
}

const ROWS_SHOWN: usize = 50;
const SAMPLES_SHOWN: usize = 3;
const CELL_SHOWN: usize = 200;

/// [`preview_opened`] of a file that is not open yet.
pub fn preview(
    file: &str,
    bytes: &[u8],
    options: &Options,
    today: NaiveDate,
    currency: Currency,
) -> Result<Preview, Unreadable> {
    let going = Going::unseen();
    let source = Source::open(bytes, options, &going)?;
    preview_opened(file, &source, options, today, currency, &going)
}

/// Reads the whole file without taking anything. `currency` is that of sums that name none.
///
/// # Errors
/// [`Unreadable`] when there is nothing to show; a file whose columns are not understood is shown, see `missing`.
pub fn preview_opened(
    file: &str,
    source: &Source,
    options: &Options,
    today: NaiveDate,
    currency: Currency,
    going: &Going,
) -> Result<Preview, Unreadable> {
    let layout = sniff::lay_out(source, options, today, currency, going)?;
    let mut rows = first_rows(source.rows(layout.delimiter), layout.rows_before)?;
    if rows.is_empty() {
        return Err(Unreadable::NoRows);
    }
    if layout.columns.len() == 1 && layout.columns[0].is_none() {
        return Err(Unreadable::NoHeading);
    }
    if layout.columns.len() > COLUMNS && layout.columns.iter().all(Option::is_none) {
        return Err(too_wide(&layout));
    }
    let missing = missing(&layout);
    let report = match &missing {
        Some(_) => Report::of(layout),
        None => {
            let last = rows.last().map_or(0, |row| row.line);
            let mut taken = HashSet::new();
            let note = |row: Accepted| {
                if row.line() <= last && !matches!(row, Accepted::Cancelled(_)) {
                    taken.insert(row.line());
                }
                ControlFlow::Continue(())
            };
            let report = walk(source, layout, options, today, going, note)?;
            tell_left_out(&mut rows, &taken, &report);
            report
        }
    };
    let mut notes = report.notes(file);
    notes.extend(report.layout.other_currency(file));
    let Report {
        layout,
        counts,
        problems,
        first_refund,
        number_again,
        ..
    } = report;
    let day = layout.columns.iter().position(|field| *field == Some(Field::Day));
    let ambiguous = layout.kind.has_days() && layout.date_order == DateOrder::Ambiguous;
    let question = day
        .filter(|_| ambiguous)
        .and_then(|at| layout.samples[at].iter().find(|text| marks::is_ambiguous(text)))
        .map(|text| Sentence::new(DateOrder::Ambiguous.key()).with("text", text.as_str()));
    let columns = layout.headings.iter().zip(&layout.columns).zip(&layout.samples);
    Ok(Preview {
        file: file.to_owned(),
        kind: layout.kind,
        format: source.format,
        sheets: source.sheets.iter().map(|sheet| sheet.name.clone()).collect(),
        sheet: source.sheet_name().map(str::to_owned),
        other_sheets: source.others.clone(),
        system: layout.profile.map(|profile| profile.name.to_owned()),
        fingerprint: fingerprint(&layout.headings),
        remembered: None,
        encoding: layout.encoding,
        delimiter: layout.delimiter,
        decimal: layout.decimal,
        date_order: layout.date_order,
        question,
        notes,
        sums_question: layout.sums_asked(),
        currency: layout.currency,
        heading_line: layout.heading_line,
        columns: columns
            .map(|((heading, field), samples)| PreviewColumn {
                heading: heading.chars().take(CELL_SHOWN).collect(),
                field: *field,
                samples: samples.iter().take(SAMPLES_SHOWN).cloned().collect(),
            })
            .collect(),
        fields: Field::ALL
            .iter()
            .copied()
            .filter(|field| field.belongs_to(layout.kind))
            .collect(),
        counts,
        rows,
        problems,
        numbers: options.numbers.unwrap_or_default(),
        number_again: number_again.map(|(number, first, line)| {
            let asked = Sentence::new("import-numbers-asked").with("number", number);
            asked.with("first", first).with("line", line)
        }),
        first_refund: first_refund.map(|(line, sum)| Refund { line, sum }),
        missing: missing.map(|missing| missing.sentence(file)),
    })
}

/// A name for a row of headings: equal for headings that differ only in case, blanks and dots. Empty when there are none.
/// A file of rejected rows has that of the file they are from: the column with what is wrong does not count.
pub fn fingerprint<S: AsRef<str>>(headings: &[S]) -> String {
    let told = headings.iter().map(AsRef::as_ref);
    let told = told.filter(|heading| !words::means(heading, "rejected-why"));
    let plain: Vec<String> = told.map(words::plain).collect();
    if plain.iter().all(String::is_empty) {
        return String::new();
    }
    let digest = Sha256::digest(plain.join("\n"));
    digest[..16].iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Tells of the rows that nothing is taken from. Edge: where rows cannot be told one by one, because several make one order,
/// nothing is told.
fn tell_left_out(rows: &mut [PreviewRow], taken: &HashSet<usize>, report: &Report) {
    let counts = &report.counts;
    let left = counts.skipped + counts.cancelled + counts.repeated + counts.nobody;
    if counts.rows != counts.ready + counts.troubled + left {
        return;
    }
    let troubled: HashSet<usize> = report.problems.iter().map(|problem| problem.line).collect();
    for row in rows {
        row.left_out = !taken.contains(&row.line) && !troubled.contains(&row.line);
    }
}

fn first_rows(mut rows: Rows, rows_before: usize) -> Result<Vec<PreviewRow>, Unreadable> {
    let (mut row, mut shown) = (StringRecord::new(), Vec::new());
    let mut at = 0;
    while shown.len() < ROWS_SHOWN {
        let Some(line) = rows.next(&mut row)? else { break };
        at += 1;
        if at > rows_before && row.iter().any(|cell| !values::cell(cell).is_empty()) {
            let cells = row
                .iter()
                .map(|cell| values::cell(cell).chars().take(CELL_SHOWN).collect())
                .collect();
            shown.push(PreviewRow {
                line,
                cells,
                left_out: false,
            });
        }
    }
    Ok(shown)
}
