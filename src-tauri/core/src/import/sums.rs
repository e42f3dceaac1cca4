//! What stands in one cell → a sum, a quantity, a percentage.
//!
//! They are made from their digits and never pass through floating point.

use super::words;
use crate::domain::money::{Currency, Money};
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
    // 100.- has no fraction.
    let mut whole = false;
    for c in text.chars() {
        match c {
            '0'..='9' if whole => return Err(NotASum::Unlike),
            '-' | '−' | '–' | '—' if whole => {}
            '-' | '−' | '–' | '—' if digits.pop_if(|last| matches!(*last, b'.' | b',')).is_some() => whole = true,
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

/// Whether what is no sum is only too large for one: a number with more digits before its fraction than any sum has.
pub fn has_too_many_digits(text: &str) -> bool {
    const MOST: usize = 13;
    let text = text.trim_start_matches(['-', '−', '–', '+']);
    let whole = match text.rsplit_once([',', '.']) {
        Some((whole, fraction)) if fraction.len() < 3 => whole,
        _ => text,
    };
    let is_mark = |c: char| c.is_whitespace() || matches!(c, ',' | '.' | '\'' | '’');
    whole.chars().all(|c| c.is_ascii_digit() || is_mark(c))
        && whole
            .trim_start_matches('0')
            .chars()
            .filter(char::is_ascii_digit)
            .count()
            > MOST
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
    let last = |mark: u8| digits.iter().rposition(|b| *b == mark);
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
        // 1.234.567,89 among sums with a decimal point: one mark after several of the other can only be the fraction's.
        (_, 1) if last(other) > last(mark) => other,
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

#[cfg(test)]
mod tests {
    use super::*;

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
            ("1.234.567,89", Decimal::Point, 123_456_789),
            ("1,234,567.89", Decimal::Comma, 123_456_789),
            ("1,234", Decimal::Point, 123_400),
            ("1.305", Decimal::Comma, 130_500),
            ("12.5", Decimal::Comma, 1_250),
            ("1,234,567", Decimal::Comma, 123_456_700),
            ("(3.10)", Decimal::Point, -310),
            ("−3 120,00", Decimal::Comma, -312_000),
            ("29.330000000000002", Decimal::Point, 2_933),
            ("0.005", Decimal::Point, 1),
            ("5 €", Decimal::Comma, 500),
            ("100.-", Decimal::Point, 10_000),
            ("1 200,--", Decimal::Comma, 120_000),
            ("-5,-", Decimal::Comma, -500),
            ("100-", Decimal::Point, -10_000),
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
            "100.-5",
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
}
