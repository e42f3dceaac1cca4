//! Phones brought to one writing: `+` with the country, digits, and what to dial after that apart.
//!
//! A number without a country gets that of the firm when it can be told (8 912 … in Russia, 0888 … in Bulgaria); otherwise it
//! stays its digits. Edge: whether a number is in use nobody asks.

use super::values::parts;
use crate::domain::money::Currency;

/// Where numbers without a country are dialled from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Home {
    /// Russia and Kazakhstan, +7.
    Russia,
    /// +359.
    Bulgaria,
    #[default]
    Unknown,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phone {
    pub number: String,
    pub extension: Option<String>,
}

impl Home {
    /// Where the firm itself is called from: by its currency, else by its own phone, else by the languages it writes in.
    pub fn of_firm(currency: Currency, phone: &str, languages: [&str; 2]) -> Home {
        let by_phone = || match one(phone, Home::Unknown)?.number.as_bytes() {
            [b'+', b'3', b'5', b'9', ..] => Some(Home::Bulgaria),
            [b'+', b'7', ..] => Some(Home::Russia),
            _ => None,
        };
        let by_language = || {
            languages.into_iter().find_map(|language| match language {
                "bg" => Some(Home::Bulgaria),
                "ru" => Some(Home::Russia),
                _ => None,
            })
        };
        Home::of_currency(currency)
            .or_else(by_phone)
            .or_else(by_language)
            .unwrap_or_default()
    }

    fn of_currency(currency: Currency) -> Option<Home> {
        match currency.code() {
            "RUB" | "KZT" => Some(Home::Russia),
            "BGN" => Some(Home::Bulgaria),
            _ => None,
        }
    }
}

/// The country most numbers of a file are of; else that of its currency; else the firm's; else that of the language of the
/// headings.
pub fn home<'t>(samples: impl Iterator<Item = &'t str>, currency: Currency, firm: Home, headings: &[String]) -> Home {
    let (mut russian, mut bulgarian) = (0, 0);
    for sample in samples {
        let digits: String = sample.chars().filter(char::is_ascii_digit).collect();
        russian += usize::from(digits.len() == 11 && digits.starts_with(['7', '8']));
        let abroad = digits.starts_with("359") || digits.starts_with("00359");
        let mobile = digits.len() == 10 && digits.strip_prefix('0').is_some_and(is_mobile_of_bulgaria);
        bulgarian += usize::from(abroad || mobile || digits.len() == 9 && is_mobile_of_bulgaria(&digits));
    }
    let bulgarian_words = || {
        headings
            .iter()
            .any(|heading| super::words::means(heading, "bulgarian-heading"))
    };
    match russian.cmp(&bulgarian) {
        std::cmp::Ordering::Greater => Home::Russia,
        std::cmp::Ordering::Less => Home::Bulgaria,
        std::cmp::Ordering::Equal => match Home::of_currency(currency) {
            Some(home) => home,
            None if firm != Home::Unknown => firm,
            None if bulgarian_words() => Home::Bulgaria,
            None => Home::Unknown,
        },
    }
}

/// Without the zero one dials inside the country.
fn is_mobile_of_bulgaria(digits: &str) -> bool {
    ["87", "88", "89", "98", "99", "43"]
        .iter()
        .any(|network| digits.starts_with(network))
}

/// All numbers of a cell; none when there is no phone in it.
pub fn all(text: &str, home: Home) -> Vec<Phone> {
    told(text, home).0
}

/// All numbers of a cell, and the first part of it that has figures and is no number; of a cell without a number all of it.
pub fn told(text: &str, home: Home) -> (Vec<Phone>, Option<&str>) {
    let mut phones: Vec<Phone> = Vec::new();
    let mut unread = None;
    for part in parts(text) {
        let mut left = part;
        while !left.is_empty() {
            match (read(left, home), phones.last_mut()) {
                // "+7 495 123-45-67, доб. 12"
                (None, Some(last)) if last.extension.is_none() && extension(left).is_some() => {
                    last.extension = extension(left);
                    left = "";
                }
                (Some((phone, rest)), _) => {
                    // "0888 123 456 / 02 981 12 34"
                    left = match phone.extension.is_none() && rest.starts_with(BETWEEN) && figures(rest) {
                        true => rest.trim_start_matches(BETWEEN),
                        false => "",
                    };
                    phones.push(phone);
                }
                (None, _) => {
                    unread = unread.or(figures(left).then_some(left));
                    left = "";
                }
            }
        }
    }
    let nothing = phones.is_empty().then_some(text);
    (phones, nothing.or(unread))
}

/// Between two numbers of one cell, beside what parts lists.
const BETWEEN: [char; 3] = ['/', '\\', '|'];

/// Whether there are enough for a number.
fn figures(text: &str) -> bool {
    text.bytes().filter(u8::is_ascii_digit).count() >= 5
}

/// The first number of a cell.
pub fn first(text: &str, home: Home) -> Option<Phone> {
    match text.contains([',', ';', '\n']) {
        false => one(text.trim(), home),
        true => all(text, home).into_iter().next(),
    }
}

fn one(text: &str, home: Home) -> Option<Phone> {
    read(text, home).map(|(phone, _)| phone)
}

/// The number a text begins with, and what stands behind it.
fn read(text: &str, home: Home) -> Option<(Phone, &str)> {
    // A number that went through a spreadsheet as a figure.
    let text = text.strip_suffix(".0").unwrap_or(text);
    let plus = text.trim_start_matches(['(', ' ', '\u{a0}']).starts_with('+');
    // Room for the country in front, too.
    let mut digits = String::with_capacity(20);
    let mut rest = "";
    for (at, c) in text.char_indices() {
        match c {
            // The zero one does not dial from abroad.
            '0' if plus && text[..at].ends_with('(') && text[at + 1..].starts_with(')') => {}
            '0'..='9' => digits.push(c),
            '+' if digits.is_empty() => {}
            '-' | '–' | '‑' | '(' | ')' | '.' | ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' => {}
            '/' if digits.len() < 5 => {}
            // An extension ("доб. 12", "x5") or a second number after a slash.
            _ if digits.len() >= 5 => {
                rest = &text[at..];
                break;
            }
            _ if digits.is_empty() && c != '+' => {}
            _ => return None,
        }
    }
    if !(5..=15).contains(&digits.len()) {
        return None;
    }
    let (instead_of, country) = match (home, digits.len()) {
        _ if plus => (0, "+"),
        _ if digits.starts_with("00") && digits.len() > 9 => (2, "+"),
        (Home::Bulgaria, 9 | 10) if digits.starts_with('0') => (1, "+359"),
        // A spreadsheet took it for a figure, and the zero is gone.
        (Home::Bulgaria, 8 | 9) if !digits.starts_with('0') => (0, "+359"),
        (_, 11) if digits.starts_with(['7', '8']) => (1, "+7"),
        (_, 12) if digits.starts_with("359") => (0, "+"),
        (Home::Russia, 10) if digits.starts_with(['3', '4', '8', '9']) => (0, "+7"),
        _ => (0, ""),
    };
    digits.replace_range(..instead_of, country);
    let phone = Phone {
        number: digits,
        extension: extension(rest),
    };
    Some((phone, rest))
}

/// The digits after "доб.", "ext", "x", "вн.", "вътр.", "#".
fn extension(text: &str) -> Option<String> {
    let mark: String = text
        .chars()
        .take_while(|c| !c.is_ascii_digit())
        .filter(|c| c.is_alphabetic() || *c == '#')
        .collect();
    if mark != "#" && !super::words::means(&mark, "extension") {
        return None;
    }
    let digits: String = text
        .chars()
        .skip_while(|c| !c.is_ascii_digit())
        .take_while(char::is_ascii_digit)
        .collect();
    (1..=8).contains(&digits.len()).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_has_one_writing_however_it_is_given() {
        for (text, home, number, extension) in [
            ("8 (912) 345-67-89", Home::Russia, "+79123456789", None),
            ("912 345 67 89", Home::Russia, "+79123456789", None),
            ("(495) 123-45-67", Home::Russia, "+74951234567", None),
            ("79123456789.0", Home::Russia, "+79123456789", None),
            ("0888 123 456", Home::Bulgaria, "+359888123456", None),
            ("02/981 12 34", Home::Bulgaria, "+35929811234", None),
            ("+359 (0)888 123 456", Home::Unknown, "+359888123456", None),
            ("00359 888 123 456", Home::Russia, "+359888123456", None),
            ("0888 123 456", Home::Unknown, "0888123456", None),
            ("888777666", Home::Bulgaria, "+359888777666", None),
            ("888777666.0", Home::Bulgaria, "+359888777666", None),
            ("0888 777 666", Home::Bulgaria, "+359888777666", None),
            ("+359 888 777 666", Home::Bulgaria, "+359888777666", None),
            ("00359888777666", Home::Bulgaria, "+359888777666", None),
            ("359888777666", Home::Unknown, "+359888777666", None),
            ("29811234", Home::Bulgaria, "+35929811234", None),
            ("+7 495 123-45-67 доб. 12", Home::Russia, "+74951234567", Some("12")),
            ("+7 495 123-45-67, доб. 12", Home::Russia, "+74951234567", Some("12")),
            ("+1 202 555 0143 x5", Home::Unknown, "+12025550143", Some("5")),
            ("+359 2 981 12 34 вътр. 7", Home::Bulgaria, "+35929811234", Some("7")),
        ] {
            let phone = first(text, home).unwrap();
            assert_eq!(
                (phone.number.as_str(), phone.extension.as_deref()),
                (number, extension),
                "{text}"
            );
        }
        let two = all("8 912 345-67-89; +7 (913) 000-00-01", Home::Russia);
        assert_eq!(
            two.iter().map(|p| p.number.as_str()).collect::<Vec<_>>(),
            ["+79123456789", "+79130000001"]
        );
        let two = all("0888 123 456 / 02/981 12 34", Home::Bulgaria);
        assert_eq!(
            two.iter().map(|p| p.number.as_str()).collect::<Vec<_>>(),
            ["+359888123456", "+35929811234"]
        );
        for wrong in ["", "нет", "123", "12345678901234567", "+7 9a2"] {
            assert_eq!(first(wrong, Home::Russia), None, "{wrong}");
        }
    }

    #[test]
    fn what_is_no_number_is_handed_back_to_be_told() {
        for (text, numbers, unread) in [
            ("0888 123 456", 1, None),
            ("0888 123 456 Ани", 1, None),
            ("0888 123 456 (9.00 ч.)", 1, None),
            ("0888 123 456, 12345678901234567", 1, Some("12345678901234567")),
            ("няма", 0, Some("няма")),
            ("123", 0, Some("123")),
        ] {
            let (phones, told) = told(text, Home::Bulgaria);
            assert_eq!((phones.len(), told), (numbers, unread), "{text}");
        }
    }

    #[test]
    fn a_number_without_a_country_is_of_the_files_own_country_then_of_the_firms() {
        let euro = Currency::new("EUR").unwrap();
        let rouble = Currency::new("RUB").unwrap();
        let lev = Currency::new("BGN").unwrap();
        let bulgarian = vec!["Клиент".to_owned(), "Населено място".to_owned()];
        let plain = vec!["Клиент".to_owned(), "Телефон".to_owned()];
        for (samples, currency, firm, headings, expected) in [
            (
                &["0888 777 666", "888777666"][..],
                euro,
                Home::Unknown,
                &plain,
                Home::Bulgaria,
            ),
            (&["+359 2 981 12 34"][..], rouble, Home::Russia, &plain, Home::Bulgaria),
            (&["8 912 345-67-89"][..], euro, Home::Bulgaria, &bulgarian, Home::Russia),
            (&["981 12 34"][..], euro, Home::Bulgaria, &plain, Home::Bulgaria),
            (&["981 12 34"][..], lev, Home::Unknown, &plain, Home::Bulgaria),
            (&["981 12 34"][..], euro, Home::Russia, &bulgarian, Home::Russia),
            (&["981 12 34"][..], euro, Home::Unknown, &bulgarian, Home::Bulgaria),
            (&["981 12 34"][..], euro, Home::Unknown, &plain, Home::Unknown),
        ] {
            let home = home(samples.iter().copied(), currency, firm, headings);
            assert_eq!(home, expected, "{samples:?} {firm:?} {headings:?}");
        }
        assert_eq!(Home::of_firm(euro, "", ["bg", "en"]), Home::Bulgaria);
        assert_eq!(Home::of_firm(euro, "00359 2 981 12 34", ["ru", "ru"]), Home::Bulgaria);
        assert_eq!(Home::of_firm(rouble, "", ["en", "en"]), Home::Russia);
        assert_eq!(Home::of_firm(euro, "02 981 12 34", ["en", "en"]), Home::Unknown);
    }
}
