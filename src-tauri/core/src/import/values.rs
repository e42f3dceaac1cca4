//! What stands in one cell → a day, a sum, a phone, an e-mail address.
//!
//! Sums are made from their digits and never pass through floating point. A day is the day as written: a time and its
//! offset are dropped, for the seller's day is the one his books know.

use super::phones::{self, Home};
use super::sniff::DateOrder;
use super::words::{self, Opening};
use crate::domain::language::Language;
use crate::domain::money::{Currency, Money};
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// The mark before the fraction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum Decimal {
    Comma,
    Point,
}

impl Decimal {
    /// The message that names it.
    pub fn key(self) -> &'static str {
        match self {
            Decimal::Comma => "import-decimal-comma",
            Decimal::Point => "import-decimal-point",
        }
    }

    fn mark(self) -> u8 {
        match self {
            Decimal::Comma => b',',
            Decimal::Point => b'.',
        }
    }
}

/// A cell without blanks around it and without the apostrophe that keeps a spreadsheet from calculating it.
pub fn cell(text: &str) -> &str {
    // Most cells begin and end with a letter or a figure: nothing to take off.
    if let (Some(first), Some(last)) = (text.as_bytes().first(), text.as_bytes().last())
        && first.is_ascii_alphanumeric()
        && last.is_ascii_alphanumeric()
    {
        return text;
    }
    let text = text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}' || c == '\u{200b}');
    // ="00123" keeps a spreadsheet from taking the zeros off.
    if let Some(kept) = text.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"'))
        && !kept.contains('"')
    {
        return kept;
    }
    match text.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@', '\t']) => rest,
        // Long numbers are kept from becoming 7.2E+12 in the same way.
        Some(rest) if !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_digit()) => rest,
        _ => text,
    }
}

/// Whether a cell says that there is nothing to say: empty, a dash, "n/a", "не закрыта".
pub fn is_nothing(text: &str) -> bool {
    // Most cells are not, and their first letter tells.
    match text.as_bytes() {
        [] => return true,
        [b'0'..=b'9' | b'+', ..] => return false,
        long if long.len() > NOTHING_AT_MOST => return false,
        _ => {}
    }
    text.chars()
        .all(|c| matches!(c, '-' | '−' | '–' | '—' | '.') || c.is_whitespace())
        || NOTHING.means(text)
}

static NOTHING: Opening = Opening::of("nothing");

/// The longest word for nothing, in bytes.
const NOTHING_AT_MOST: usize = 40;

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
    let (parts, year_first) = date_parts(text).ok_or(NotADay::Unlike)?;
    let dotted = text.as_bytes().iter().find(|b| !b.is_ascii_digit()) == Some(&b'.');
    let [a, b, c] = parts;
    let (day, month, year) = match () {
        _ if year_first => (c.0, b.0, full_year(a, today)),
        // No other date of the column says which of the two comes first.
        _ if order == DateOrder::YearFirst && !dotted && a.0 <= 12 && a.0 != b.0 => return Err(NotADay::Unlike),
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

/// A number and how many digits it was written with.
type Part = (u32, usize);

/// The three numbers of a date as they stand, and whether the year comes first. Month names are turned into numbers.
pub fn date_parts(text: &str) -> Option<([Part; 3], bool)> {
    let text = text.trim();
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
            parts[0].1 <= 2 && parts[2].1 != 3
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

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotASum {
    Unlike,
    /// Letters O where zeros were meant, and the text with zeros in their place.
    Letters {
        meant: String,
    },
}

/// The sum in `text`. Its own currency sign goes before `currency`; digits beyond the minor unit are rounded half away from zero.
pub fn sum(text: &str, decimal: Decimal, currency: Currency) -> Result<Money, NotASum> {
    if let Some(minor) = plain_minor(text.as_bytes(), currency) {
        return Ok(Money::new(minor, currency));
    }
    let mut negative = false;
    let mut digits: Vec<u8> = Vec::with_capacity(text.len());
    let mut letters = String::new();
    let mut open = false;
    for c in text.chars() {
        match c {
            '0'..='9' => digits.push(c as u8),
            // The dot that ends "лв." or "руб." belongs to the word.
            '.' if !letters.is_empty() && letters.ends_with(char::is_alphabetic) => {}
            '.' | ',' => digits.push(c as u8),
            '-' | '−' | '–' if !negative => negative = true,
            '(' if !open && !negative => (open, negative) = (true, true),
            ')' if open => open = false,
            '+' if digits.is_empty() => {}
            '\'' | '’' | '`' if digits.last().is_some_and(u8::is_ascii_digit) => digits.push(b'\''),
            c if c.is_whitespace() => digits.push(b' '),
            c if c.is_alphabetic() || words::is_currency_sign(c) => letters.push(c),
            _ => return Err(NotASum::Unlike),
        }
    }
    if open {
        return Err(NotASum::Unlike);
    }
    let own = match letters.as_str() {
        "" => currency,
        word => match words::after(word, "currency-").and_then(Currency::new) {
            Some(own) => own,
            None => return Err(zeros_meant(text, &letters, decimal, currency).unwrap_or(NotASum::Unlike)),
        },
    };
    let digits = digits.trim_ascii();
    let minor = fixed(digits, decimal, own.digits() as usize).ok_or(NotASum::Unlike)?;
    Ok(Money::new(if negative { -minor } else { minor }, own))
}

/// Digits with at most one mark that cannot part thousands: 1305, -1305.5, 1305,50.
fn plain_minor(text: &[u8], currency: Currency) -> Option<i64> {
    let (negative, digits) = match text {
        [b'-', digits @ ..] => (true, digits),
        digits => (false, digits),
    };
    let places = currency.digits() as usize;
    let mark = digits.iter().position(|b| !b.is_ascii_digit());
    let fraction = mark.map_or(0, |at| digits.len() - at - 1);
    // Up to 15 digits stay below what a sum may be; three after the mark may be thousands.
    let plain = digits.len() <= 15
        && digits.first().is_some_and(u8::is_ascii_digit)
        && mark.is_none_or(|at| matches!(digits[at], b'.' | b',') && (1..=2).contains(&fraction))
        && fraction <= places;
    if !plain {
        return None;
    }
    let mut minor = 0_i64;
    for digit in digits
        .iter()
        .enumerate()
        .filter(|(at, _)| Some(*at) != mark)
        .map(|(_, digit)| digit)
    {
        minor = minor * 10 + i64::from(digit.is_ascii_digit().then(|| digit - b'0')?);
    }
    for _ in fraction..places {
        minor *= 10;
    }
    (minor < 1 << 53).then_some(if negative { -minor } else { minor })
}

fn is_letter_o(c: char) -> bool {
    matches!(c, 'o' | 'O' | 'о' | 'О')
}

fn zeros_meant(text: &str, letters: &str, decimal: Decimal, currency: Currency) -> Option<NotASum> {
    let o = letters.chars().any(is_letter_o) && text.contains(|c: char| c.is_ascii_digit());
    // Only the letters that touch the digits: the о of "евро" stays.
    let meant: String = text
        .split_inclusive(char::is_whitespace)
        .map(|word| {
            let number = word
                .trim()
                .chars()
                .all(|c| is_letter_o(c) || c.is_ascii_digit() || matches!(c, '.' | ',' | '-' | '−'));
            if number {
                word.replace(is_letter_o, "0")
            } else {
                word.to_owned()
            }
        })
        .collect();
    (o && meant != text && sum(&meant, decimal, currency).is_ok()).then_some(NotASum::Letters { meant })
}

/// A figure with `places` digits after its mark. `digits` hold figures, marks and group spaces; the other mark than `decimal` parts groups of three.
fn fixed(digits: &[u8], decimal: Decimal, places: usize) -> Option<i64> {
    let count = |mark: u8| digits.iter().filter(|b| **b == mark).count();
    let (mark, other) = match decimal.mark() {
        b',' => (b',', b'.'),
        _ => (b'.', b','),
    };
    // A lone mark that cannot part thousands is the fraction's, whatever the rest of the column does.
    let lone = |m: u8| digits.iter().position(|b| *b == m).map(|at| digits.len() - at - 1);
    let mark = match (count(mark), count(other)) {
        (0, 1) if lone(other) != Some(3) => other,
        (0 | 1, _) => mark,
        // 1,234,567 in a column with decimal commas.
        (_, 0) => {
            if mark == b',' {
                b'.'
            } else {
                b','
            }
        }
        _ => return None,
    };
    let (whole, fraction) = match digits.iter().rposition(|b| *b == mark) {
        Some(at) => (&digits[..at], &digits[at + 1..]),
        None => (digits, &[][..]),
    };
    if !fraction.iter().all(u8::is_ascii_digit) || (whole.is_empty() && fraction.is_empty()) {
        return None;
    }
    let mut groups = whole.split(|b| !b.is_ascii_digit());
    let first = groups.next()?;
    let grouped = groups.clone().next().is_some();
    let same = whole
        .iter()
        .filter(|b| !b.is_ascii_digit())
        .all(|b| Some(b) == whole.iter().find(|b| !b.is_ascii_digit()));
    if !same || grouped && (first.is_empty() || first.len() > 3 || !groups.all(|group| group.len() == 3)) {
        return None;
    }
    let kept = fraction.iter().copied().chain(std::iter::repeat(b'0')).take(places);
    let mut minor: i64 = 0;
    for digit in whole.iter().copied().filter(u8::is_ascii_digit).chain(kept) {
        minor = minor.checked_mul(10)?.checked_add(i64::from(digit - b'0'))?;
    }
    let round_up = fraction.get(places).is_some_and(|digit| *digit >= b'5');
    // Beyond this a sum no longer survives the way through a JSON number.
    minor.checked_add(i64::from(round_up)).filter(|minor| *minor < 1 << 53)
}

/// `+` and digits: 8 912 … and 7 912 … become +7912…; a number without a country stays as its digits. `None` when it is no phone.
pub fn phone(text: &str) -> Option<String> {
    phones::first(text, Home::Unknown).map(|phone| phone.number)
}

/// A quantity or a percentage in millionths.
pub fn millionths(text: &str, decimal: Decimal) -> Option<i64> {
    let (negative, text) = match text.strip_prefix(['-', '−']) {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let digits: Vec<u8> = text
        .chars()
        .map(|c| {
            if c.is_whitespace() {
                b' '
            } else {
                u8::try_from(c).unwrap_or(b'?')
            }
        })
        .collect();
    let figures = digits
        .iter()
        .all(|b| b.is_ascii_digit() || matches!(b, b' ' | b'.' | b','));
    let found = figures.then(|| fixed(digits.trim_ascii(), decimal, 6)).flatten()?;
    Some(if negative { -found } else { found })
}

/// Price in minor units by a quantity, less a discount in per cent, both in millionths; rounded half away from zero.
pub fn by_quantity(price: i64, quantity: i64, discount: i64) -> Option<i64> {
    const ONE: i128 = 1_000_000;
    let kept = 100 * ONE - i128::from(discount);
    let exact = i128::from(price).checked_mul(i128::from(quantity))?.checked_mul(kept)?;
    let whole = ONE * ONE * 100;
    let rounded = (exact.abs() + whole / 2) / whole * exact.signum();
    i64::try_from(rounded).ok().filter(|minor| minor.abs() < 1 << 53)
}

/// The first address of the cell in small letters; `None` when it is none.
pub fn email(text: &str) -> Option<String> {
    let first = text
        .split([',', ';', '\n'])
        .map(str::trim)
        .find(|part| !part.is_empty())?;
    let bare = first
        .rsplit_once('<')
        .map_or(first, |(_, rest)| rest.trim_end_matches('>'));
    let bare = bare.strip_prefix("mailto:").unwrap_or(bare).trim();
    let (user, host) = bare.split_once('@')?;
    let fits = |part: &str| !part.is_empty() && !part.starts_with('.') && !part.ends_with('.') && !part.contains("..");
    let clean = !bare
        .chars()
        .any(|c| c.is_whitespace() || c.is_control() || matches!(c, '"' | '(' | ')' | '<' | '>'));
    (clean && fits(user) && fits(host) && host.contains('.') && !host.contains('@') && bare.len() <= 254)
        .then(|| bare.to_lowercase())
}

/// "bg", "Русский", "english" → the language of a client's letters.
pub fn language(text: &str) -> Option<Language> {
    words::after(text, "language-")
        .and_then(Language::from_tag)
        .or_else(|| Language::from_tag(text))
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

    fn sums(text: &str, decimal: Decimal) -> Option<(i64, Currency)> {
        sum(text, decimal, Currency::EUR)
            .ok()
            .map(|sum| (sum.minor, sum.currency))
    }

    #[test]
    fn sums_are_read_from_their_digits() {
        let eur = |minor| Some((minor, Currency::EUR));
        for (text, decimal, minor) in [
            ("1 234,56", Decimal::Comma, 123_456),
            ("1\u{a0}234,56", Decimal::Comma, 123_456),
            ("1\u{2009}234\u{2009}567", Decimal::Comma, 123_456_700),
            ("1'234.56", Decimal::Point, 123_456),
            ("1,234.56", Decimal::Point, 123_456),
            ("1.234,56", Decimal::Comma, 123_456),
            ("1,234", Decimal::Point, 123_400),
            ("1.305", Decimal::Comma, 130_500),
            ("12.5", Decimal::Comma, 1_250),
            ("1,234,567", Decimal::Comma, 123_456_700),
            ("(3.10)", Decimal::Point, -310),
            ("−3 120,00", Decimal::Comma, -312_000),
            ("29.330000000000002", Decimal::Point, 2_933),
            ("0.005", Decimal::Point, 1),
            ("5 €", Decimal::Comma, 500),
            (".5", Decimal::Point, 50),
        ] {
            assert_eq!(sums(text, decimal), eur(minor), "{text}");
        }
        assert_eq!(sums("$22.50", Decimal::Point), Some((2_250, Currency::USD)));
        assert_eq!(sums("-$0.95", Decimal::Point), Some((-95, Currency::USD)));
        assert_eq!(sums("12 ₽", Decimal::Comma), Some((1_200, Currency::RUB)));
        assert_eq!(sums("12,50 руб.", Decimal::Comma), Some((1_250, Currency::RUB)));
        assert_eq!(sums("10 лв.", Decimal::Comma), Some((1_000, Currency::BGN)));
        for wrong in [
            "",
            "1,2,3",
            "12,34.5,6",
            "1 23",
            "1e5",
            "--5",
            "5 шт",
            "(5",
            "99999999999999999999",
            "1.2.3,4",
        ] {
            assert_eq!(sums(wrong, Decimal::Comma), None, "{wrong}");
        }
        let meant = sum("12 ООО", Decimal::Comma, Currency::RUB);
        assert_eq!(meant, Err(NotASum::Letters { meant: "12 000".into() }));
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
        for wrong in [
            "",
            "5",
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

    #[test]
    fn phones_and_addresses_are_brought_to_one_writing() {
        for (text, phone) in [
            ("8 (912) 345-67-89", Some("+79123456789")),
            ("+7 912 345 67 89", Some("+79123456789")),
            ("'+359 888 123 456", Some("+359888123456")),
            ("00359888123456", Some("+359888123456")),
            ("0888 123 456", Some("0888123456")),
            ("02/981 12 34", Some("029811234")),
            ("+7 912 345-67-89 доб. 12", Some("+79123456789")),
            ("нет", None),
            ("123", None),
        ] {
            assert_eq!(super::phone(cell(text)).as_deref(), phone, "{text}");
        }
        assert_eq!(email("Анна <Anna@Example.com>").as_deref(), Some("anna@example.com"));
        assert_eq!(email("a@example.com; b@example.com").as_deref(), Some("a@example.com"));
        for wrong in [
            "anna",
            "anna@",
            "@example.com",
            "a b@example.com",
            "a@b@example.com",
            "anna@example",
            "a@example..com",
        ] {
            assert_eq!(email(wrong), None, "{wrong}");
        }
        assert_eq!(cell("\u{feff} '=1+1 "), "=1+1");
        assert_eq!(cell("'7210448301122"), "7210448301122");
        assert_eq!(cell("'t Hooft"), "'t Hooft");
        assert_eq!(cell("=\"00123\""), "00123");
    }
}
