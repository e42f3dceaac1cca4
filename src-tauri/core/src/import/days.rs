//! What stands in one cell → a day.
//!
//! A day is the day as written: a time and its offset are dropped, for the seller's day is the one his books know.

use super::book::number;
use super::layout::DateOrder;
use super::words;
use chrono::{Datelike, NaiveDate};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotADay {
    /// Nothing like a date.
    Unlike,
    /// 31 February.
    NoSuchDay { day: u32, month: u32, year: i32 },
}

/// The day in `text`; `order` decides only dates such as 03/04/2024.
pub fn day(text: &str, order: DateOrder, today: NaiveDate) -> Result<NaiveDate, NotADay> {
    if let Some(day) = plain_day(text.as_bytes()) {
        return Ok(day);
    }
    if let Some(day) = counted_day(text).filter(|_| order == DateOrder::Counted) {
        return Ok(day);
    }
    let (parts, year_first) = date_parts(text).ok_or(NotADay::Unlike)?;
    let dotted = bare(text).as_bytes().iter().find(|b| !b.is_ascii_digit()) == Some(&b'.');
    let [a, b, c] = parts;
    let (day, month, year) = match () {
        _ if year_first => (c.0, b.0, full_year(a, today)),
        // No other date of the column says which of the two comes first.
        _ if matches!(order, DateOrder::YearFirst | DateOrder::Counted) && !dotted && a.0 <= 12 && a.0 != b.0 => {
            return Err(NotADay::Unlike);
        }
        _ if dotted || order != DateOrder::MonthFirst => (a.0, b.0, full_year(c, today)),
        _ => (b.0, a.0, full_year(c, today)),
    };
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return Err(NotADay::Unlike);
    }
    NaiveDate::from_ymd_opt(year, month, day).ok_or(NotADay::NoSuchDay { day, month, year })
}

/// 2024-03-05 and 05.03.2024, alone or before a blank or a T and a time; every other writing is left to [`date_parts`].
fn plain_day(text: &[u8]) -> Option<NaiveDate> {
    let (date, after) = text.split_at_checked(10)?;
    if !matches!(after, [] | [b' ' | b'T', b'0'..=b'9', ..]) {
        return None;
    }
    let number = |digits: &[u8]| {
        let mut number = 0;
        for digit in digits {
            if !digit.is_ascii_digit() {
                return None;
            }
            number = number * 10 + u32::from(digit - b'0');
        }
        Some(number)
    };
    let (year, month, day) = match date {
        [_, _, _, _, b'-', _, _, b'-', _, _] => (&date[..4], &date[5..7], &date[8..]),
        [_, _, b'.', _, _, b'.', _, _, _, _] => (&date[6..], &date[3..5], &date[..2]),
        _ => return None,
    };
    NaiveDate::from_ymd_opt(number(year)? as i32, number(month)?, number(day)?)
}

/// A number of days as a spreadsheet counts them, with the part of the day after its mark or without.
pub fn counted_day(text: &str) -> Option<NaiveDate> {
    let (days, part) = text.split_once(['.', ',']).unwrap_or((text, "0"));
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    let counts = days.len() == 5 && digits(days) && !part.is_empty() && digits(part);
    number::counted(days.parse().ok().filter(|_| counts)?, false)
}

/// "Пн 12.05.2026", "Mon, 12 May 2026": the date without the day of the week before it.
pub fn bare(text: &str) -> &str {
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        return text;
    }
    let text = text.trim_start();
    let word = text.find(|c: char| !c.is_alphabetic()).unwrap_or_default();
    match words::means(&text[..word], "weekday") {
        true => text[word..].trim_start_matches(|c: char| matches!(c, '.' | ',') || c.is_whitespace()),
        false => text,
    }
}

/// A number and how many digits it was written with.
type Part = (u32, usize);

/// The three numbers of a date as they stand, and whether the year comes first. Month names are turned into numbers.
pub fn date_parts(text: &str) -> Option<([Part; 3], bool)> {
    let text = bare(text.trim());
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if digits == 8 && (text.len() == 8 || text.as_bytes()[8] == b'T') {
        let number = |range: std::ops::Range<usize>| Some((text.get(range.clone())?.parse().ok()?, range.len()));
        return Some(([number(0..4)?, number(4..6)?, number(6..8)?], true));
    }
    if digits == 0 || digits == text.len() || text.as_bytes()[digits] == b' ' {
        return named_month(text);
    }
    let separator = text.as_bytes()[digits];
    if !matches!(separator, b'.' | b'/' | b'-') {
        return None;
    }
    let mut parts = text.splitn(3, separator as char);
    let (first, second, rest) = (parts.next()?, parts.next()?, parts.next()?);
    if second.bytes().any(|b| b.is_ascii_alphabetic()) || !second.is_ascii() {
        return named_month(text);
    }
    let third = rest.bytes().take_while(u8::is_ascii_digit).count();
    let after = rest[third..].trim_start();
    // What follows the date is a time, its letter T, or the word "year"; anything else makes it something other than a date.
    let time = after.starts_with('T') && after[1..].starts_with(|c: char| c.is_ascii_digit())
        || after.starts_with(|c: char| c.is_ascii_digit() || c == ',')
        || matches!(after, "" | "г" | "г." | "год" | "Z");
    let part = |digits: &str| match digits.len() {
        1..=4 => digits.parse().ok().map(|number| (number, digits.len())),
        _ => None,
    };
    let parts = [part(first)?, part(second)?, part(&rest[..third])?];
    let year_first = parts[0].1 == 4;
    let sensible = parts[1].1 <= 2
        && if year_first {
            parts[2].1 <= 2
        } else {
            parts[0].1 <= 2 && matches!(parts[2].1, 2 | 4)
        };
    (time && sensible && parts[2].1 > 0).then_some((parts, year_first))
}

/// "12 марта 2024 г.", "Mar 12, 2024", "12-Mar-24": day, month, year in whatever order they are named.
fn named_month(text: &str) -> Option<([Part; 3], bool)> {
    let mut words = text
        .split([' ', '-', '/', ',', '.', '\u{a0}'])
        .filter(|word| !word.is_empty());
    let (first, second, third) = (words.next()?, words.next()?, words.next()?);
    let part = |word: &str| {
        (word.len() <= 4)
            .then(|| word.parse().ok().map(|number| (number, word.len())))
            .flatten()
    };
    let month = |word: &str| {
        words::after(word, "month-")
            .and_then(|n| n.parse().ok())
            .map(|n| (n, 2))
    };
    let year = part(third)?;
    let (day, month) = match month(second) {
        Some(month) => (part(first)?, month),
        None => (part(second)?, month(first)?),
    };
    Some(([year, month, day], true)).filter(|_| matches!(year.1, 2 | 4) && day.1 <= 2)
}

fn full_year((year, digits): Part, today: NaiveDate) -> i32 {
    let year = year as i32;
    match digits {
        1 | 2 if 2000 + year <= today.year() + 1 => 2000 + year,
        1 | 2 => 1900 + year,
        _ => year,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(day: &str) -> NaiveDate {
        day.parse().unwrap()
    }

    fn today() -> NaiveDate {
        on("2026-11-22")
    }

    #[test]
    fn days_are_read_in_every_usual_order() {
        let day = |text, order| super::day(text, order, today());
        for text in [
            "2024-03-05",
            "2024-03-05T10:00:00Z",
            "2024-03-05 11:13:25 -0500",
            "20240305",
            "05.03.2024",
            "5.3.24",
            "05/03/2024",
            "05.03.2024 09:30:51",
            "5 марта 2024 г.",
            "5 март 2024",
            "Mar 5, 2024",
            "05-Mar-2024",
            "2024/3/5",
        ] {
            assert_eq!(day(text, DateOrder::DayFirst), Ok(on("2024-03-05")), "{text}");
        }
        assert_eq!(day("03/05/2024", DateOrder::MonthFirst), Ok(on("2024-03-05")));
        assert_eq!(
            day("05.03.2024", DateOrder::MonthFirst),
            Ok(on("2024-03-05")),
            "dots put the day first everywhere"
        );
        assert_eq!(day("01.01.97", DateOrder::DayFirst), Ok(on("1997-01-01")));
        let february = NotADay::NoSuchDay {
            day: 31,
            month: 2,
            year: 2026,
        };
        assert_eq!(day("31.02.2026", DateOrder::DayFirst), Err(february));
        for (text, order) in [
            ("Пн 12.05.2026", DateOrder::YearFirst),
            ("Вторник, 12 мая 2026 г.", DateOrder::YearFirst),
            ("Mon, 12 May 2026", DateOrder::YearFirst),
            ("Tue, 12 May 2026 10:30:00 +0300", DateOrder::YearFirst),
            ("Monday 2026-05-12", DateOrder::YearFirst),
            ("Monday, May 12, 2026", DateOrder::YearFirst),
            ("пон. 12.05.2026", DateOrder::YearFirst),
            ("пон., 12.05.2026 г.", DateOrder::YearFirst),
            ("Нд 12/05/2026", DateOrder::DayFirst),
            ("Thu 05/12/2026", DateOrder::MonthFirst),
            ("46154", DateOrder::Counted),
            ("46154.4375", DateOrder::Counted),
            ("46154,0", DateOrder::Counted),
            ("12.05.2026", DateOrder::Counted),
        ] {
            assert_eq!(day(text, order), Ok(on("2026-05-12")), "{text}");
        }
        for text in ["4615", "461540", "46154.", "46154.x", "4.6154", "03/04/2026"] {
            assert_eq!(day(text, DateOrder::Counted), Err(NotADay::Unlike), "{text}");
        }
        for wrong in [
            "",
            "5",
            "Пн",
            "Пн.",
            "Колос 12.05.2026",
            "Пн Вт 12.05.2026",
            "45000",
            "32.01.2024",
            "01.13.2024",
            "1.2.3.4",
            "2024-01",
            "05.03.20245",
            "я.02.2024",
            "1/2",
            "0205",
        ] {
            assert_eq!(day(wrong, DateOrder::DayFirst), Err(NotADay::Unlike), "{wrong}");
        }
    }
}
