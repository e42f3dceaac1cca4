//! How a text is laid out: delimiter, heading, what the columns mean, the mark before the fraction, the order of day and month.
//!
//! Delimiter and heading come from the beginning of the text; marks from as much of the column as it takes to be sure.
//! Edge: a column of dates that can all be read both ways is not guessed but asked about ([`DateOrder::Ambiguous`]).

use super::columns::{self, Field, Kind};
use super::currencies;
use super::fixed::Columns;
use super::going::Going;
use super::headings;
use super::layout::{DateOrder, Layout};
use super::marks;
use super::profiles;
use super::rows::{COLUMNS, Delimiter, Rows};
use super::source::Source;
use super::table::Table;
use super::taken::Options;
use super::trouble::Unreadable;
use super::values::{self, Decimal};
use crate::domain::money::Currency;
use chrono::NaiveDate;
use csv::StringRecord;

/// How much of the text is looked at for the delimiter and the heading.
const BEGINNING: usize = 64 * 1024;
/// How far down a heading may stand.
const HEADING_WITHIN: usize = 60;
const SAMPLES: usize = 100;

pub fn lay_out(
    source: &Source,
    options: &Options,
    today: NaiveDate,
    currency: Currency,
    going: &Going,
) -> Result<Layout, Unreadable> {
    let delimiter = delimiter_of(source, options);
    let head = head(source.rows(delimiter), options)?;
    let samples = samples(source.rows(delimiter), head.rows_before)?;
    // Under a heading, cells beyond it are a trouble of their rows, not columns.
    let width = if head.cells.is_empty() {
        samples.len()
    } else {
        head.cells.len()
    };
    let mut headings = head.cells;
    headings.resize(width, String::new());
    let mut samples = samples;
    samples.resize(width, Vec::new());

    let profile = profiles::recognise(&headings);
    let by_content = || columns::from_content(&samples, today);
    let recognised = headings.iter().any(|heading| !heading.is_empty()) && head.known;
    let found = || match recognised {
        true => columns::kind(&headings),
        false if by_content().is_some() => Kind::Orders,
        false => Kind::Clients,
    };
    let kind = options.kind.unwrap_or_else(|| match found() {
        Kind::Clients if columns::lists_documents(&headings, &samples) => Kind::Orders,
        found => found,
    });
    let recognised = recognised || kind == Kind::Orders && columns::lists_documents(&headings, &samples);
    let columns = match &options.columns {
        Some(said) => said
            .iter()
            .copied()
            .chain(std::iter::repeat(None))
            .take(width)
            .collect(),
        None if recognised || kind == Kind::Clients => {
            let mut columns = columns::recognise(&headings, kind, profile);
            columns::settle(&mut columns, &headings, &samples, kind);
            columns
        }
        None => by_content().unwrap_or_else(|| vec![None; width]),
    };
    let home_currency = currency;
    let summed = kind.has_days() || columns.contains(&Some(Field::Debt));
    let system = profile.and_then(|profile| profile.currency);
    let unnamed = currencies::unnamed(&headings, &columns, &samples, options, system, currency);
    let mut layout = Layout {
        kind,
        profile: profile.filter(|profile| profile.kind == kind),
        encoding: source.encoding,
        line_of_others: source.line_of_others,
        delimiter,
        rows_before: head.rows_before,
        heading_line: head.line,
        headings,
        columns,
        samples,
        decimal: options.decimal.unwrap_or(Decimal::Point),
        date_order: options.date_order.unwrap_or(DateOrder::Ambiguous),
        order_told: None,
        thousands_told: None,
        sums_open: false,
        marks_settled: true,
        by_content: !recognised && kind == Kind::Orders && options.columns.is_none(),
        columns_said: options.columns.is_some(),
        kind_said: options.kind.is_some(),
        currency: unnamed.currency,
        home_currency,
        currency_said: options.currency.is_some(),
        currency_doubtful: unnamed.doubtful,
        currency_guessed: unnamed.guessed && !source.currency_heard,
        currency_others: unnamed
            .others
            .into_iter()
            .filter(|currency| !source.rated.contains(currency))
            .collect(),
        currency_mixed: unnamed.mixed,
    };
    if summed {
        let marks = marks::of(source, &layout, today, going)?;
        layout.order_told = marks.order_told.filter(|_| options.date_order.is_none());
        layout.date_order = options.date_order.unwrap_or(marks.date_order);
        layout.thousands_told = marks.thousands.filter(|_| options.decimal.is_none());
        layout.decimal = options.decimal.unwrap_or(marks.decimal);
        let sum = layout.columns.iter().position(|field| *field == Some(Field::Sum));
        let long = sum.is_some_and(|at| layout.samples[at].iter().any(|cell| marks::has_long_fraction(cell)));
        layout.sums_open = kind == Kind::Orders
            && source.text().is_some()
            && sum.is_some_and(|at| layout.samples[at].iter().all(|cell| marks::is_open(cell)));
        layout.marks_settled = options.decimal.is_some() || long || source.text().is_none();
    }
    Ok(layout)
}

/// The delimiter said, else the one found; that of a sheet does not matter.
pub fn delimiter_of(source: &Source, options: &Options) -> Delimiter {
    match source.text() {
        Some(text) => options.delimiter.unwrap_or_else(|| delimiter(text)),
        None => Delimiter::Tab,
    }
}

fn beginning(text: &str) -> &str {
    if text.len() <= BEGINNING {
        return text;
    }
    let mut end = BEGINNING;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text[..end]
        .rfind('\n')
        .map_or(&text[..end], |line_end| &text[..line_end])
}

/// The delimiter under which a row of known headings appears and the rows are of one width.
fn delimiter(text: &str) -> Delimiter {
    if let Some(said) = text
        .get(..4)
        .filter(|start| start.eq_ignore_ascii_case("sep="))
        .and_then(|_| text[4..].chars().next())
    {
        match said {
            ',' => return Delimiter::Comma,
            ';' => return Delimiter::Semicolon,
            '\t' => return Delimiter::Tab,
            '|' => return Delimiter::Pipe,
            _ => {}
        }
    }
    let text = beginning(text);
    let mut best = (0, Delimiter::Spaces);
    for delimiter in [
        Delimiter::Semicolon,
        Delimiter::Tab,
        Delimiter::Comma,
        Delimiter::Pipe,
        Delimiter::Spaces,
    ] {
        let (mut rows, mut row) = (Rows::new(text, delimiter), StringRecord::new());
        let (mut known, mut widths) = (0, Vec::new());
        while widths.len() < 200 {
            match rows.next(&mut row) {
                Ok(Some(_)) => {}
                // Nothing else parts so many: the file is told for what it is.
                Err(Unreadable::TooManyColumns { .. }) if delimiter != Delimiter::Spaces => return delimiter,
                _ => break,
            }
            if widths.len() < HEADING_WITHIN {
                known = known.max(known_headings(&row));
            }
            widths.push(row.len());
        }
        widths.sort_unstable();
        let (share, width) = widths
            .chunk_by(|a, b| a == b)
            .map(|same| (same.len() * 100 / widths.len(), same[0]))
            .max()
            .unwrap_or_default();
        // Spaces stand in every text: they part columns only where nothing else does.
        let counts = width > 1 && (delimiter != Delimiter::Spaces || best.0 == 0 && share == 100);
        let score = if known > 1 && delimiter != Delimiter::Spaces {
            known * 1000
        } else {
            0
        } + if counts { share + width.min(50) * 5 } else { 0 };
        if score > best.0 {
            best = (score, delimiter);
        }
    }
    // Where the words of the lines differ in number but stand under one another, the places part the columns.
    if matches!(best.1, Delimiter::Spaces) && best.0 == 0
        || best.0 < 1000 && best.1 != Delimiter::Spaces && known_in_columns(text) > 1
    {
        return match Columns::find(text) {
            Some(_) => Delimiter::Fixed,
            None if best.0 == 0 => Delimiter::Comma,
            None => best.1,
        };
    }
    // One column: any delimiter that is not in the text will do.
    if best.0 == 0 { Delimiter::Comma } else { best.1 }
}

/// The most known headings in one row among the first of a table.
pub fn known_in(table: &Table) -> usize {
    let (mut rows, mut row, mut known) = (Rows::of_table(table), StringRecord::new(), 0);
    for _ in 0..HEADING_WITHIN {
        match rows.next(&mut row) {
            Ok(Some(_)) => known = known.max(known_headings(&row)),
            _ => break,
        }
    }
    known
}

/// The most known headings in one line of a text of fixed columns.
fn known_in_columns(text: &str) -> usize {
    let (mut rows, mut row, mut known) = (Rows::new(text, Delimiter::Fixed), StringRecord::new(), 0);
    for _ in 0..HEADING_WITHIN {
        match rows.next(&mut row) {
            Ok(Some(_)) => known = known.max(known_headings(&row)),
            _ => break,
        }
    }
    known
}

fn known_headings(row: &StringRecord) -> usize {
    // No system exports a thousand columns of clients, and no heading is a paragraph.
    let mut cells: Vec<&str> = row.iter().map(values::cell).collect();
    while cells.pop_if(|cell| cell.is_empty()).is_some() {}
    if cells.len() > COLUMNS || cells.iter().any(|cell| cell.len() > 200) {
        return 0;
    }
    columns::recognised(&cells)
}

struct Head {
    rows_before: usize,
    line: Option<usize>,
    cells: Vec<String>,
    /// Whether it was found by the words in it.
    known: bool,
}

impl Head {
    /// The same over all the rows it takes.
    fn over(self, joined: headings::Joined) -> Head {
        Head {
            rows_before: joined.last + 1,
            cells: joined.cells,
            ..self
        }
    }
}

fn head(mut rows: Rows, options: &Options) -> Result<Head, Unreadable> {
    let mut row = StringRecord::new();
    let none = Head {
        rows_before: 0,
        line: None,
        cells: Vec::new(),
        known: false,
    };
    let mut first = None;
    let mut seen: Vec<Vec<String>> = Vec::new();
    let mut best = (0, none);
    let mut weak: Vec<Head> = Vec::new();
    for at in 0..HEADING_WITHIN.max(options.heading_line.unwrap_or(0)) {
        let Some(line) = rows.next(&mut row)? else { break };
        let cells = || row.iter().map(|cell| values::cell(cell).to_owned()).collect::<Vec<_>>();
        let head = |known| Head {
            rows_before: at + 1,
            line: Some(line),
            cells: cells(),
            known,
        };
        if options.heading_line == Some(line) {
            return Ok(head(true));
        }
        first.get_or_insert_with(|| (row.clone(), head(false)));
        seen.push(cells());
        let known = known_headings(&row);
        if known > best.0 && (known > 1 || row.len() == 1) {
            best = (known, head(true));
        } else if known == 1 {
            weak.push(head(true));
        }
    }
    if best.0 == 0 && options.heading_line.is_none() {
        let joined = weak.into_iter().find_map(|head| {
            let joined = headings::join_weak(&seen, head.rows_before - 1)?;
            Some(head.over(joined))
        });
        if let Some(joined) = joined {
            return Ok(joined);
        }
    }
    match (options.heading_line, first) {
        (Some(_), _) | (None, None) => Ok(Head {
            rows_before: 0,
            line: None,
            cells: Vec::new(),
            known: false,
        }),
        _ if best.0 > 0 => match headings::join(&seen, best.1.rows_before - 1) {
            Some(joined) => Ok(best.1.over(joined)),
            None => Ok(best.1),
        },
        // Words over columns, but none we know: a heading all the same, for the user to say what it means.
        (None, Some((row, head)))
            if row.len() > 1 && row.iter().all(|cell| !cell.contains(|c: char| c.is_ascii_digit())) =>
        {
            Ok(head)
        }
        _ => Ok(best.1),
    }
}

fn samples(mut rows: Rows, rows_before: usize) -> Result<Vec<Vec<String>>, Unreadable> {
    let mut row = StringRecord::new();
    let mut samples: Vec<Vec<String>> = Vec::new();
    for at in 0..rows_before + SAMPLES {
        if rows.next(&mut row)?.is_none() {
            break;
        }
        if at < rows_before {
            continue;
        }
        if samples.len() < row.len() {
            samples.resize(row.len(), Vec::new());
        }
        for (column, cell) in row.iter().map(values::cell).enumerate() {
            if !values::is_nothing(cell) {
                samples[column].push(cell.chars().take(200).collect());
            }
        }
    }
    Ok(samples)
}
