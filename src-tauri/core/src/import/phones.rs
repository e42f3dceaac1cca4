//! Phones brought to one writing: `+` with the country, digits, and what to dial after that apart.
//!
//! A number without a country gets that of the firm when it can be told (8 912 … in Russia, 0888 … in Bulgaria); otherwise it
//! stays its digits. Edge: whether a number is in use nobody asks.

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

/// The country most numbers of a column name; else that of the currency; else that of the language of the headings.
pub fn home<'t>(samples: impl Iterator<Item = &'t str>, currency: Currency, headings: &[String]) -> Home {
    let (mut russian, mut bulgarian) = (0, 0);
    for sample in samples {
        let digits: String = sample.chars().filter(char::is_ascii_digit).collect();
        russian += usize::from(digits.len() == 11 && digits.starts_with(['7', '8']));
        bulgarian += usize::from(digits.starts_with("359") || digits.starts_with("00359"));
    }
    let bulgarian_words = || {
        headings
            .iter()
            .any(|heading| super::words::means(heading, "bulgarian-heading"))
    };
    match (russian.cmp(&bulgarian), currency.code()) {
        (std::cmp::Ordering::Greater, _) => Home::Russia,
        (std::cmp::Ordering::Less, _) => Home::Bulgaria,
        (_, "RUB" | "KZT") => Home::Russia,
        (_, "BGN") => Home::Bulgaria,
        _ if bulgarian_words() => Home::Bulgaria,
        _ => Home::Unknown,
    }
}

/// All numbers of a cell; none when there is no phone in it.
pub fn all(text: &str, home: Home) -> Vec<Phone> {
    let mut phones: Vec<Phone> = Vec::new();
    for part in text
        .split([',', ';', '\n'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
    {
        match (one(part, home), phones.last_mut()) {
            // "+7 495 123-45-67, доб. 12"
            (None, Some(last)) if last.extension.is_none() => last.extension = extension(part),
            (Some(phone), _) => phones.push(phone),
            _ => {}
        }
    }
    phones
}

/// The first number of a cell.
pub fn first(text: &str, home: Home) -> Option<Phone> {
    match text.contains([',', ';', '\n']) {
        false => one(text.trim(), home),
        true => all(text, home).into_iter().next(),
    }
}

fn one(text: &str, home: Home) -> Option<Phone> {
    // A number that went through a spreadsheet as a figure.
    let text = text.strip_suffix(".0").unwrap_or(text);
    let plus = text.trim_start_matches(['(', ' ', '\u{a0}']).starts_with('+');
    // The zero one does not dial from abroad.
    let without_zero = text
        .contains("(0)")
        .then(|| text.replacen("(0)", "", 1))
        .filter(|_| plus);
    let text = without_zero.as_deref().unwrap_or(text);
    let mut digits = String::with_capacity(16);
    let mut rest = "";
    for (at, c) in text.char_indices() {
        match c {
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
    let number = match (home, digits.len()) {
        _ if plus => format!("+{digits}"),
        _ if digits.starts_with("00") && digits.len() > 9 => format!("+{}", &digits[2..]),
        (Home::Bulgaria, 9 | 10) if digits.starts_with('0') => format!("+359{}", &digits[1..]),
        (_, 11) if digits.starts_with(['7', '8']) => format!("+7{}", &digits[1..]),
        (_, 12) if digits.starts_with("359") => format!("+{digits}"),
        (Home::Russia, 10) if digits.starts_with(['3', '4', '8', '9']) => format!("+7{digits}"),
        _ => digits,
    };
    Some(Phone {
        number,
        extension: extension(rest),
    })
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
        for wrong in ["", "нет", "123", "12345678901234567", "+7 9a2"] {
            assert_eq!(first(wrong, Home::Russia), None, "{wrong}");
        }
    }
}
