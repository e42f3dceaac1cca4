//! The walk over the rows of a file, one row in memory at a time.
//!
//! What a row becomes stands beside this file by its kind; here are its cells, as corrected, and what is wrong with it. Edge: the few rows at the top that tell how orders are laid out are
//! read first and then taken like all others.

use super::columns::{self, Field, Kind};
use super::going::Going;
pub(super) use super::hashed::{Hashed, hash};
use super::layout::Layout;
use super::levels::Levels;
use super::order_shape::{Held, Shape};
use super::phones::{self, Home};
use super::profiles::Profile;
use super::seen::Seen;
use super::source::Source;
use super::taken::{Above, Accepted, ClientRow, Counts, Options, PROBLEM_LIMIT, REJECTED_LIMIT, Report, WARNING_LIMIT};
use super::totals::Totals;
use super::trouble::{Problem, Trouble, Unreadable};
use super::values;
use crate::domain::order_number::Anew;
use crate::domain::sentence::Sentence;
use chrono::NaiveDate;
use csv::StringRecord;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::ops::ControlFlow;
use std::sync::Arc;

/// What says whose a row is.
pub(super) const NAMING: [Field; 8] = [
    Field::ClientId,
    Field::Name,
    Field::Company,
    Field::LastName,
    Field::FirstName,
    Field::Email,
    Field::Phone,
    Field::TaxId,
];

/// So many rows tell how the orders of a file are laid out.
pub(super) const TELLING_ROWS: usize = 500;

pub fn walk(
    source: &Source,
    layout: Layout,
    options: &Options,
    today: NaiveDate,
    going: &Going,
    mut take: impl FnMut(Accepted) -> ControlFlow<()>,
) -> Result<Report, Unreadable> {
    let (mut rows, mut row, mut at) = (source.told_rows(layout.delimiter, going), StringRecord::new(), 0);
    let mut first: Vec<(usize, StringRecord)> = Vec::new();
    let mut walk = Walk::new(layout, source, options, today);
    let read_first = walk.report.layout.kind == Kind::Orders;
    let mut broken = false;
    let mut left_open = None;
    while let Some(line) = rows.next(&mut row)? {
        at += 1;
        if at <= walk.report.layout.rows_before || row.iter().all(|cell| values::cell(cell).is_empty()) {
            continue;
        }
        left_open = rows.left_open();
        if !walk.spoken_of.is_empty() {
            walk.spoken_of.remove(&line);
        }
        if rows.is_of_lines() && left_open.is_none() && walk.has_swallowed(&row, line) {
            continue;
        }
        if read_first && first.len() < TELLING_ROWS && left_open.is_none() {
            first.push((line, row.clone()));
            if first.len() < TELLING_ROWS {
                continue;
            }
            broken = walk.telling(&first, &mut take);
        } else {
            if !first.is_empty() && first.len() < TELLING_ROWS {
                broken = walk.telling(&std::mem::take(&mut first), &mut take);
            }
            if let Some(trouble) = &left_open {
                walk.report.counts.rows += 1;
                walk.trouble(trouble.clone(), line, None, "");
                walk.reject(&row, line);
            } else if !broken {
                walk.row(&row, line);
            }
            broken |= walk.hand_over(&mut take);
        }
        if broken {
            break;
        }
    }
    if !broken && left_open.is_none() && first.len() < TELLING_ROWS {
        broken = walk.telling(&first, &mut take);
    }
    if !broken {
        walk.end();
        broken = walk.hand_over(&mut take);
    }
    if let Some(line) = walk.levels.unclear {
        return Err(Unreadable::Levels { line });
    }
    walk.report.stopped = broken;
    walk.report.no_such_line = walk.spoken_of.first().copied().filter(|_| !broken);
    Ok(walk.report)
}

pub(super) struct Walk<'o> {
    pub today: NaiveDate,
    /// The columns of each field, in the order of [`Field::ALL`].
    pub columns: Vec<Vec<usize>>,
    pub corrected: HashMap<(usize, usize), &'o str>,
    skip: HashSet<usize>,
    /// Lines put right or left out that no row has begun on yet.
    spoken_of: BTreeSet<usize>,
    refused: HashMap<usize, &'o Sentence>,
    /// How often numbers begin anew, where the user has said it.
    pub numbers: Option<Anew>,
    pub home: Home,
    /// The rows are of a sheet, where nothing parts cells.
    of_sheet: bool,
    /// Whether rows tell more of a client than his number.
    pub tells_clients: bool,
    /// Whether the companies of the file are those of its clients, not the seller's.
    pub companies_of_clients: bool,
    pub shape: Shape,
    /// The client named on a row of his own, above those that are his.
    pub carried: Option<ClientRow>,
    /// The row he stands on.
    pub above: Option<Arc<Above>>,
    /// The number of each row (hashed) with its content (hashed) and line.
    pub seen: Seen,
    /// How many orders without a number each client had on each day (hashed).
    pub ordinals: Hashed<u32>,
    /// Names (hashed) that have been taken apart, and whether a firm has them.
    pub called: Hashed<bool>,
    /// People (hashed) that have been handed over.
    pub told: Hashed<()>,
    pub held: Held,
    /// The row of the document whose goods stand below it.
    pub document: Option<StringRecord>,
    /// The same and its line, while nothing has told whose it is.
    pub without_goods: Option<(usize, StringRecord)>,
    pub levels: Levels,
    out: Vec<Accepted>,
    pub totals: Totals,
    /// A row of totals has been passed: what stands alone below it is a signature.
    pub totalled: bool,
    /// What was wrong with the row under way.
    pub why: Option<Sentence>,
    /// What was wrong with a cell of it that it can be taken without.
    without: Option<Sentence>,
    pub report: Report,
}

impl<'o> Walk<'o> {
    fn new(layout: Layout, source: &Source, options: &'o Options, today: NaiveDate) -> Walk<'o> {
        let mut by_field: HashMap<Field, Vec<usize>> = HashMap::new();
        for (at, field) in layout.columns.iter().enumerate() {
            if let Some(field) = field {
                by_field.entry(*field).or_default().push(at);
            }
        }
        let samples = by_field.get(&Field::Phone).into_iter().flatten();
        let samples = samples.flat_map(|at| layout.samples[*at].iter().map(String::as_str));
        Walk {
            today,
            home: phones::home(samples, layout.currency, source.home, &layout.headings),
            columns: Field::ALL
                .iter()
                .map(|field| by_field.remove(field).unwrap_or_default())
                .collect(),
            corrected: options
                .corrections
                .iter()
                .map(|c| ((c.line, c.column), c.text.as_str()))
                .collect(),
            skip: options.skip.iter().copied().collect(),
            spoken_of: options.spoken_of().collect(),
            numbers: options.numbers,
            refused: options.refused.iter().map(|of| (of.line, &of.sentence)).collect(),
            of_sheet: source.text().is_none(),
            tells_clients: layout.columns.iter().flatten().any(|field| {
                let whose = field.belongs_to(Kind::Clients) || *field == Field::PersonId;
                whose && *field != Field::ClientId
            }),
            companies_of_clients: columns::companies_of_clients(&layout.columns, &layout.samples),
            shape: Shape::default(),
            carried: None,
            above: None,
            seen: Seen::default(),
            ordinals: Hashed::default(),
            called: Hashed::default(),
            told: Hashed::default(),
            held: Held::default(),
            document: None,
            without_goods: None,
            levels: Levels::default(),
            out: Vec::new(),
            totals: Totals::default(),
            totalled: false,
            why: None,
            without: None,
            report: Report::of(layout),
        }
    }

    /// Takes the rows that tell how the file is laid out. Says whether the taking was broken off.
    fn telling(&mut self, rows: &[(usize, StringRecord)], take: &mut impl FnMut(Accepted) -> ControlFlow<()>) -> bool {
        self.shape = Shape::of(self, rows);
        rows.iter().any(|(line, row)| {
            self.row(row, *line);
            self.hand_over(take)
        })
    }

    fn hand_over(&mut self, take: &mut impl FnMut(Accepted) -> ControlFlow<()>) -> bool {
        self.out.drain(..).any(|accepted| take(accepted).is_break())
    }

    pub fn take(&mut self, accepted: Accepted) {
        self.out.push(accepted);
    }

    pub fn profile(&self) -> Option<&'static Profile> {
        self.report.layout.profile
    }

    pub fn system(&self) -> &'static str {
        self.profile().map_or("", |profile| profile.system)
    }

    fn row(&mut self, row: &StringRecord, line: usize) {
        if self.is_none(row, line) {
            self.report.counts.totals += 1;
            return;
        }
        self.report.counts.rows += 1;
        if self.shape.filled_down && self.names_client(row, line) {
            self.carry(row, line);
        }
        if self.skip.contains(&line) {
            self.report.counts.skipped += 1;
            self.note_passed(row, line);
            return;
        }
        if let Some(sentence) = self.refused.get(&line).copied() {
            self.report.counts.troubled += 1;
            self.because(sentence.clone());
            self.reject(row, line);
            return;
        }
        let carried = match self.shape.documents_above {
            true => self.under_document(row, line),
            false => None,
        };
        let row = carried.as_ref().unwrap_or(row);
        let problems = self.report.problems.len();
        let Counts {
            troubled: before,
            without,
            repeated,
            totals,
            ..
        } = self.report.counts;
        self.without = None;
        let columns = self.report.layout.columns.len();
        if row.len() > columns && row.iter().skip(columns).any(|cell| !values::cell(cell).is_empty()) {
            let cells = row.len();
            self.trouble(Trouble::beyond(self.of_sheet, cells, columns), line, None, "");
        } else if let Some(at) = self.formula_in(row, line) {
            let formula = row.get(at).unwrap_or_default();
            self.trouble(Trouble::FormulaWithoutValue, line, Some(at), formula);
        } else if let Some(at) = self.broken_in(row, line) {
            let letters = row.get(at).unwrap_or_default();
            self.trouble(Trouble::BrokenLetters, line, Some(at), letters);
        } else {
            let ready = match self.report.layout.kind {
                Kind::Clients => self.client(row, line),
                Kind::Orders => self.order(row, line),
                Kind::Contacts => self.contact(row, line),
                Kind::Inquiries => self.inquiry(row, line),
                Kind::Complaints => self.complaint(row, line),
                Kind::Employees => self.employee(row, line),
            };
            if ready.is_some() {
                self.report.counts.ready += 1;
            } else if self.report.counts.troubled == before {
                // A row whose warnings led nowhere keeps only what stopped it.
                self.report.problems.truncate(problems);
            }
            if ready.is_none() {
                (self.report.counts.without, self.without) = (without, None);
                if (self.report.counts.repeated, self.report.counts.totals) == (repeated, totals) {
                    self.note_passed(row, line);
                }
            }
        }
        if self.report.counts.troubled > before {
            self.reject(row, line);
        } else if let Some(without) = self.without.take() {
            self.because(without);
            self.reject(row, line);
        }
    }

    pub fn is_left_out(&self, line: usize) -> bool {
        self.skip.contains(&line)
    }

    /// The first cell of the field's columns that is not empty, as corrected.
    pub fn get<'r>(&'r self, row: &'r StringRecord, line: usize, field: Field) -> Option<(usize, &'r str)> {
        self.cells(row, line, field).next()
    }

    /// All cells of the field's columns that are not empty, as corrected.
    pub fn cells<'r>(
        &'r self,
        row: &'r StringRecord,
        line: usize,
        field: Field,
    ) -> impl Iterator<Item = (usize, &'r str)> {
        self.columns[field as usize].iter().filter_map(move |at| {
            let text = match self.corrected.is_empty() {
                true => values::cell(row.get(*at)?),
                false => match self.corrected.get(&(line, *at)) {
                    Some(text) => values::cell(text),
                    None => values::cell(row.get(*at)?),
                },
            };
            (!values::is_nothing(text)).then_some((*at, text))
        })
    }

    pub fn text(&self, row: &StringRecord, line: usize, field: Field) -> Option<String> {
        self.get(row, line, field).map(|(_, text)| text.to_owned())
    }

    pub fn has(&self, row: &StringRecord, line: usize, field: Field) -> bool {
        self.get(row, line, field).is_some()
    }

    /// Whether the file has a column for it.
    pub fn knows(&self, field: Field) -> bool {
        !self.columns[field as usize].is_empty()
    }

    pub fn column(&self, field: Field) -> Option<usize> {
        self.columns[field as usize].first().copied()
    }

    /// Notes the trouble and counts its row, once, unless it is a warning.
    pub fn trouble(&mut self, trouble: Trouble, line: usize, column: Option<usize>, given: &str) {
        let warning = trouble.is_warning();
        let counts = &mut self.report.counts;
        match warning {
            true => counts.without += 1,
            false => counts.troubled += 1,
        }
        let limit = if warning { WARNING_LIMIT } else { PROBLEM_LIMIT };
        let (noted, kept) = (
            self.report.problems.len() < limit,
            self.report.rejected.len() < REJECTED_LIMIT,
        );
        if !noted && !kept {
            return;
        }
        let heading = column
            .map(|at| self.report.layout.headings[at].as_str())
            .unwrap_or_default();
        let problem = Problem::new(trouble, line, column, heading, given);
        match warning {
            true => self.without = self.without.take().or_else(|| Some(problem.sentence.clone())),
            false => self.why = Some(problem.sentence.clone()),
        }
        if noted {
            self.report.problems.push(problem);
        }
    }

    pub fn missing(&mut self, trouble: Trouble, line: usize, field: Field) {
        let column = self.column(field);
        self.trouble(trouble, line, column, "");
    }

    /// What is wrong with the row under way.
    pub fn why(&self) -> Option<Sentence> {
        self.why.clone()
    }

    pub fn because(&mut self, why: Sentence) {
        self.why = Some(why);
    }

    /// Whether the row itself says whose it is.
    pub fn names_client(&self, row: &StringRecord, line: usize) -> bool {
        NAMING.into_iter().any(|field| self.has(row, line, field))
    }
}
