//! The number a tax office knows a client by, in one writing.
//!
//! In Bulgaria the number for the value added tax is the ЕИК with BG before it; in Russia ИНН and КПП stand in one cell as often as
//! not, and the ИНН alone tells who it is. Edge: whether there is such a number nobody asks.

use std::borrow::Cow;

/// How many digits an ИНН has, and of what a КПП is made.
const INN: [usize; 2] = [10, 12];
const KPP: usize = 9;
/// An ЕИК, that of a branch, and the number of a person.
const EIK: [usize; 3] = [9, 10, 13];

/// A number without what other systems write around it; what is like none stays as it is.
pub fn plain(number: &str) -> Cow<'_, str> {
    let number = number.trim();
    if number.bytes().all(|byte| byte.is_ascii_digit()) {
        return Cow::Borrowed(number);
    }
    let digits = |text: &str, lengths: &[usize]| {
        let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let fits = lengths.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        fits.then_some(text)
    };
    let of_bulgaria = number.get(..2).filter(|country| country.eq_ignore_ascii_case("bg"));
    let read = match (of_bulgaria, number.split_once(['/', '\\'])) {
        (Some(_), _) => digits(&number[2..], &EIK),
        (None, Some((inn, kpp))) => {
            let kpp = kpp.trim();
            let is_kpp = kpp.is_empty() || kpp.len() == KPP && kpp.bytes().all(|byte| byte.is_ascii_alphanumeric());
            digits(inn, &INN).filter(|_| is_kpp)
        }
        (None, None) => digits(number, &[9, 10, 12, 13]),
    };
    read.map_or(Cow::Borrowed(number), Cow::Owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_number_is_read_alike_however_it_is_written() {
        for (written, read) in [
            ("175074752", "175074752"),
            ("BG175074752", "175074752"),
            ("bg 175 074 752", "175074752"),
            ("BG8001010000", "8001010000"),
            ("7707083893", "7707083893"),
            ("7707083893/770701001", "7707083893"),
            ("7707083893 / 770701001", "7707083893"),
            ("7707083893/", "7707083893"),
            ("7707083893\\77AB01001", "7707083893"),
            (" 7707 083 893 ", "7707083893"),
            ("500100732259", "500100732259"),
            ("DE123456789", "DE123456789"),
            ("BG12", "BG12"),
            ("12/34", "12/34"),
            ("GB 123 4567 89", "GB 123 4567 89"),
        ] {
            assert_eq!(plain(written), read, "{written}");
        }
    }
}
