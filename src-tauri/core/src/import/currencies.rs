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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unnamed {
    /// That of sums that name none.
    pub currency: Currency,
    /// Whether a row of orders that names none cannot be known.
    pub doubtful: bool,
    /// It is the firm's own because nothing names one, while the words of the file are those of a country with another.
    pub guessed: bool,
    /// Some sums bear a currency beside them, and those that do not are in the firm's own.
    pub mixed: bool,
    /// Those beside the firm's that sums bear, by their signs, a column or the heading, each once.
    pub others: Vec<Currency>,
}

/// What sums are in where Russian is written, and where Bulgarian is.
const OF_RUSSIAN: &str = "RUB BYN KZT KGS UZS TJS TMT AMD AZN GEL MDL UAH";
const OF_BULGARIAN: &str = "EUR BGN";
/// What sums of an export with English headings are hardly in.
const OF_CYRILLIC: &str = "RUB BYN KZT KGS UZS TJS TMT AMD AZN GEL MDL UAH BGN";

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
    let mut named: Vec<Currency> = cells.iter().filter_map(|cell| self::named(cell)).collect();
    named.dedup();
    let shared = match named[..] {
        [one] => Some(one),
        _ => None,
    };
    let told = said.or(shared).or(system);
    let sum = [Field::Sum, Field::LineSum, Field::Price]
        .into_iter()
        .find_map(column_of);
    let sums = sum.map_or(&[][..], |at| &samples[at]);
    let borne: Vec<Currency> = sums.iter().filter_map(|text| borne(text, firm)).collect();
    let bare = sums.iter().any(|text| !bears(text) && is_sum(text, firm));
    // What other columns show beside figures, as totals and balances do.
    let shown = || {
        let shown = samples.iter().flatten().filter_map(|text| borne_by_sign(text, firm));
        borne.iter().copied().chain(shown).any(|currency| currency != firm)
    };
    let bearing = borne.len();
    let told_of = borne
        .iter()
        .chain(&named)
        .copied()
        .chain(told.filter(|_| options.currency.is_none()));
    let mut others: Vec<Currency> = Vec::new();
    for currency in told_of.filter(|currency| *currency != firm) {
        if !others.contains(&currency) {
            others.push(currency);
        }
    }
    Unnamed {
        others,
        mixed: told.is_none() && named.is_empty() && bare && shown(),
        currency: told.unwrap_or(firm),
        doubtful: said.is_none() && named.len() > 1,
        guessed: told.is_none()
            && named.is_empty()
            && bearing == 0
            && match written_where(headings, samples) {
                Some(currencies) => !currencies.contains(firm.code()),
                // English is written everywhere, but hardly where sums are in these.
                None => {
                    let cyrillic = |heading: &String| heading.contains(|c: char| matches!(c, 'А'..='я' | 'ё' | 'Ё'));
                    let named = headings.iter().any(|heading| !heading.is_empty());
                    named && !headings.iter().any(cyrillic) && OF_CYRILLIC.contains(firm.code())
                }
            },
    }
}

fn bears(text: &str) -> bool {
    text.contains(|c: char| c.is_alphabetic() || words::is_currency_sign(c))
}

fn read(text: &str, firm: Currency) -> Option<Currency> {
    let sum = values::sum(text, Decimal::Point, firm).or_else(|_| values::sum(text, Decimal::Comma, firm));
    sum.ok().map(|sum| sum.currency)
}

fn is_sum(text: &str, firm: Currency) -> bool {
    read(text, firm).is_some()
}

/// The currency that stands beside the figures of a sum.
fn borne(text: &str, firm: Currency) -> Option<Currency> {
    read(text, firm).filter(|_| bears(text))
}

/// The same where a sign tells it: a number with letters may be anything in another column than that of the sums.
fn borne_by_sign(text: &str, firm: Currency) -> Option<Currency> {
    borne(text, firm).filter(|_| text.contains(words::is_currency_sign))
}

/// A column left over whose every cell is the code of a currency, such as the price list of an order.
pub fn settle(columns: &mut [Option<Field>], samples: &[Vec<String>]) {
    if columns.contains(&Some(Field::Currency)) {
        return;
    }
    let codes = |cells: &Vec<String>| {
        let code = |cell: &String| cell.len() == 3 && Currency::new(cell).is_some_and(|currency| currency.is_known());
        !cells.is_empty() && cells.iter().all(code)
    };
    let free = columns
        .iter()
        .zip(samples)
        .position(|(field, cells)| field.is_none() && codes(cells));
    if let Some(at) = free {
        columns[at] = Some(Field::Currency);
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
