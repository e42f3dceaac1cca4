//! The currency of sums that name none.
//!
//! Where all other rows of a file are in one currency, so is a row that leaves it out. Where they are in several nobody can know:
//! such a row is a trouble until the user has said a currency for them. Edge: nothing is converted.

use super::columns::{self, Field};
use super::taken::Options;
use super::values::{self, Decimal};
use super::words;
use crate::domain::money::Currency;

/// What the cells of a file say of its sums.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unnamed {
    /// That of sums that name none.
    pub currency: Currency,
    /// Whether a row of orders that names none cannot be known.
    pub doubtful: bool,
    /// It is the firm's own because nothing names one, while the words of the file are those of a country with another.
    pub guessed: bool,
    /// Some sums bear a currency beside them, and those that do not are in the firm's own.
    pub mixed: bool,
    /// One beside the firm's that sums bear, by their signs, a column or the heading.
    pub other: Option<Currency>,
}

/// What sums are in where Russian is written, and where Bulgarian is.
const OF_RUSSIAN: &str = "RUB BYN KZT KGS UZS TJS TMT AMD AZN GEL MDL UAH";
const OF_BULGARIAN: &str = "EUR BGN";

/// A code or another writing of a currency: EUR, руб., €.
pub fn named(code: &str) -> Option<Currency> {
    let known = Currency::new(code).filter(Currency::is_known);
    known.or_else(|| words::after(code, "currency-").and_then(Currency::new))
}

/// From the heading of the sums, the user's word, what the other rows say, that of the system, then the firm's own.
pub fn unnamed(
    headings: &[String],
    columns: &[Option<Field>],
    samples: &[Vec<String>],
    options: &Options,
    system: Option<Currency>,
    firm: Currency,
) -> Unnamed {
    let column_of = |field| columns.iter().position(|column| *column == Some(field));
    let said = column_of(Field::Sum)
        .or(column_of(Field::Debt))
        .and_then(|at| columns::currency(&headings[at]))
        .or(options.currency);
    let cells = column_of(Field::Currency)
        .map(|at| samples[at].as_slice())
        .unwrap_or_default();
    let mut others: Vec<Currency> = cells.iter().filter_map(|cell| named(cell)).collect();
    others.dedup();
    let shared = match others[..] {
        [one] => Some(one),
        _ => None,
    };
    let told = said.or(shared).or(system);
    let of_itself = |text: &String| text.contains(|c: char| c.is_alphabetic() || words::is_currency_sign(c));
    let sums = column_of(Field::Sum).map_or(&[][..], |at| &samples[at]);
    let bearing = sums.iter().filter(|text| of_itself(text)).count();
    let borne = sums.iter().filter(|text| of_itself(text)).filter_map(|text| {
        let sum = values::sum(text, Decimal::Point, firm).or_else(|_| values::sum(text, Decimal::Comma, firm));
        sum.ok().map(|sum| sum.currency)
    });
    let told_of = borne
        .chain(others.iter().copied())
        .chain(told.filter(|_| options.currency.is_none()));
    let other = told_of.into_iter().find(|currency| *currency != firm);
    Unnamed {
        other,
        mixed: told.is_none() && others.is_empty() && bearing > 0 && bearing < sums.len(),
        currency: told.unwrap_or(firm),
        doubtful: said.is_none() && others.len() > 1,
        guessed: told.is_none()
            && others.is_empty()
            && bearing == 0
            && written_where(headings, samples).is_some_and(|currencies| !currencies.contains(firm.code())),
    }
}

/// The currencies of where the language of a file is written, as its own letters and words for a sum tell.
fn written_where(headings: &[String], samples: &[Vec<String>]) -> Option<&'static str> {
    let texts = || headings.iter().chain(samples.iter().flatten());
    let letters = |own: &[char]| texts().any(|text| text.contains(own));
    let words = |own: [&str; 2]| {
        headings
            .iter()
            .any(|heading| own.iter().any(|word| heading.to_lowercase().contains(word)))
    };
    if letters(&['ы', 'э', 'Ы', 'Э']) || words(["сумм", "заказ"]) {
        return Some(OF_RUSSIAN);
    }
    (letters(&['ъ', 'Ъ']) || words(["сума", "поръчк"])).then_some(OF_BULGARIAN)
}
