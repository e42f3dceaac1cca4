//! The mark before the fraction and the order of day and month, as the cells of a file tell them.
//!
//! Edge: what every cell leaves open is left open here; whether to ask is for who lays the file out.

use super::columns::Field;
use super::going::Going;
use super::layout::{DateOrder, Layout};
use super::source::Source;
use super::trouble::Unreadable;
use super::values::{self, Decimal};
use super::words;
use chrono::{Datelike, NaiveDate};
use csv::StringRecord;

/// So many rows without a single doubtful mark settle the marks of the whole column.
const CERTAIN_AFTER: usize = 10_000;

/// What one cell says about a mark: it is sure, it can be read both ways, or it has none.
enum Says<T> {
    Sure(T),
    Either,
    Nothing,
}

fn decimal_said(text: &str) -> Says<Decimal> {
    // Marks and figures are single bytes, wherever they stand: a million sums are not taken apart into letters.
    let text = text.as_bytes();
    let is_mark = |byte: &u8| matches!(byte, b',' | b'.');
    let last = text.iter().rposition(is_mark).map(|at| (at, text[at]));
    // A dot that ends a word ("руб.") says nothing.
    let Some((at, mark)) = last.filter(|(at, _)| text.get(at + 1).is_some_and(u8::is_ascii_digit)) else {
        return Says::Nothing;
    };
    let (same, other) = if mark == b',' {
        (Decimal::Comma, Decimal::Point)
    } else {
        (Decimal::Point, Decimal::Comma)
    };
    let digits = text[at + 1..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    let whole = || text[..at].iter().filter(|byte| byte.is_ascii_digit());
    let no_group = || whole().count() > 3 || whole().next().is_none_or(|first| *first == b'0');
    let twice = text[..at].contains(&mark);
    match (text[..at].iter().any(is_mark), twice) {
        (true, true) => Says::Sure(other),
        (true, false) => Says::Sure(same),
        _ if digits == 3 && !no_group() => Says::Either,
        _ => Says::Sure(same),
    }
}

/// Whether a sum can be read as thousands and as a fraction.
pub fn is_open(text: &str) -> bool {
    matches!(decimal_said(text), Says::Either)
}

/// Whether a sum in a column with this mark before the fraction may be a thousand times as much: its only mark has three digits after
/// it, as between thousands.
pub fn may_be_thousands(text: &str, decimal: Decimal) -> bool {
    let other = match decimal {
        Decimal::Comma => b'.',
        Decimal::Point => b',',
    };
    !text.as_bytes().contains(&other) && is_open(text)
}

/// Whether a sum has three digits or more of fraction, so that others of its column may have three too.
pub fn has_long_fraction(text: &str) -> bool {
    let fraction = |at: usize| text[at + 1..].bytes().take_while(u8::is_ascii_digit).count();
    matches!(decimal_said(text), Says::Sure(_)) && text.rfind([',', '.']).is_some_and(|at| fraction(at) > 2)
}

/// Whether day and month of a date can change places, see [`DateOrder`].
pub fn is_ambiguous(text: &str) -> bool {
    matches!(order_said(text), Says::Either)
}

fn order_said(text: &str) -> Says<DateOrder> {
    let Some((parts, year_first)) = values::date_parts(text) else {
        return Says::Nothing;
    };
    if year_first || values::bare(text).as_bytes().get(parts[0].1) == Some(&b'.') {
        return Says::Nothing;
    }
    match (parts[0].0, parts[1].0) {
        (13.., 1..=12) => Says::Sure(DateOrder::DayFirst),
        (1..=12, 13..) => Says::Sure(DateOrder::MonthFirst),
        (a, b) if a == b => Says::Nothing,
        _ => Says::Either,
    }
}

/// A cell and its line.
pub type Told = Option<(usize, String)>;

/// How the figures and dates of a file are written.
pub struct Marks {
    pub decimal: Decimal,
    /// The first sum, where each of them has three digits after its only mark: they are taken for thousands.
    pub thousands: Told,
    pub date_order: DateOrder,
    /// The date that told the order of all of them, where that may be a slip: of those with the month first, or of those that are
    /// no dates; the first of those that are counted.
    pub order_told: Told,
}

pub fn of(source: &Source, layout: &Layout, today: NaiveDate, going: &Going) -> Result<Marks, Unreadable> {
    let column_of = |field| layout.columns.iter().position(|column| *column == Some(field));
    let sum = [Field::Sum, Field::LineSum, Field::Price, Field::Debt]
        .into_iter()
        .find_map(column_of);
    let day = [Field::Day, Field::Opened].into_iter().find_map(column_of);
    let (mut decimal, mut order) = (Says::Nothing, Says::Nothing);
    let mut dotted = false;
    let (mut rows, mut row, mut at) = (source.told_rows(layout.delimiter, going), StringRecord::new(), 0);
    let is_a_day = |text: &str, order| {
        let day = values::day(text, order, today);
        day.is_ok_and(|day| day.year() >= 1900 && day <= today)
    };
    let (mut told, mut slip, mut thousands) = (None, None, None);
    let (mut counted, mut all_counted) = (None, true);
    while let Some(line) = rows.next(&mut row)? {
        at += 1;
        if at <= layout.rows_before {
            continue;
        }
        let cell = |column: Option<usize>| column.and_then(|column| row.get(column)).map(values::cell);
        if let (Some(text), Says::Nothing | Says::Either) = (cell(sum), &decimal) {
            decimal = heard(decimal, text, decimal_said);
            if thousands.is_none() && matches!(decimal, Says::Either) {
                thousands = Some((line, text.to_owned()));
            }
        }
        if let (Some(text), Says::Nothing | Says::Either) = (cell(day), &order) {
            dotted |= values::bare(text).contains('.');
            if is_counted(text, today) {
                counted.get_or_insert_with(|| (line, text.to_owned()));
            } else {
                all_counted &= values::is_nothing(text) || words::means(text, "total-row");
            }
            match order_said(text) {
                // 31/02/2026 may be a slip of whoever puts the month first: other dates go before it.
                Says::Sure(sure) if !is_a_day(text, sure) => {
                    slip.get_or_insert_with(|| (sure, (line, text.to_owned())));
                }
                Says::Sure(sure) => {
                    told = (sure == DateOrder::MonthFirst).then(|| (line, text.to_owned()));
                    order = Says::Sure(sure);
                }
                Says::Either => order = Says::Either,
                Says::Nothing => {}
            }
        }
        let open = |either: bool, nothing: bool| either || nothing && at < CERTAIN_AFTER;
        if !open(matches!(decimal, Says::Either), matches!(decimal, Says::Nothing))
            && !open(matches!(order, Says::Either), matches!(order, Says::Nothing))
        {
            break;
        }
    }
    let dotted_sum = || sum.is_some_and(|at| layout.samples[at].iter().any(|cell| cell.contains('.')));
    let thousands = thousands.filter(|_| matches!(decimal, Says::Either));
    let decimal = match decimal {
        Says::Sure(decimal) => decimal,
        // Three digits after the only mark are thousands: sums have two digits of fraction, or none.
        Says::Either if dotted_sum() => Decimal::Comma,
        Says::Either | Says::Nothing => Decimal::Point,
    };
    let counted = counted.filter(|_| all_counted);
    let order = match (order, slip) {
        _ if counted.is_some() => {
            told = counted;
            DateOrder::Counted
        }
        (Says::Sure(order), _) => order,
        (_, Some((order, slip))) => {
            told = Some(slip);
            order
        }
        (Says::Either, None) => DateOrder::Ambiguous,
        (Says::Nothing, None) if dotted => DateOrder::DayFirst,
        (Says::Nothing, None) => DateOrder::YearFirst,
    };
    Ok(Marks {
        decimal,
        thousands,
        date_order: order,
        order_told: told,
    })
}

/// Whether a number may be a day counted as spreadsheets do: one that somebody can have sold on.
fn is_counted(text: &str, today: NaiveDate) -> bool {
    values::counted_day(text).is_some_and(|day| (1990..=today.year() + 1).contains(&day.year()))
}

fn heard<T>(before: Says<T>, text: &str, said: impl Fn(&str) -> Says<T>) -> Says<T> {
    match (before, said(text)) {
        (_, Says::Sure(sure)) => Says::Sure(sure),
        (Says::Either, _) | (_, Says::Either) => Says::Either,
        _ => Says::Nothing,
    }
}
