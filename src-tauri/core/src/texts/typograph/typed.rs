//! Figures as they are typed in a hurry, made those of the language: «1000000 руб.», «10-12 дней», «N 5».
//!
//! Rule: a figure is changed only beside what tells what it counts. Edge: a telephone, a date, an index and the number of a
//! paper have nothing such behind them, and a year has «г.».

use super::super::figures::{day_of_month, grouped};
use crate::domain::language::Language;
use chrono::NaiveDate;

/// What a number is money before; a word is told by its beginning.
const MONEY: [&str; 13] = [
    "р", "₽", "€", "$", "£", "₴", "₸", "руб", "евро", "лв", "лева", "euro", "pound",
];
/// What else is counted by the ten thousand.
const GOODS: [&str; 13] = [
    "кг", "т", "л", "м", "км", "шт", "бр", "штук", "тонн", "мешк", "kg", "km", "pieces",
];
/// What a range of figures stands before, by its beginning.
const COUNTED: [&str; 81] = [
    "дня",
    "дней",
    "дни",
    "ден",
    "сут",
    "час",
    "ч",
    "мин",
    "недел",
    "мес",
    "год",
    "гг",
    "лет",
    "раз",
    "процент",
    "человек",
    "тонн",
    "килограмм",
    "мешк",
    "штук",
    "коробк",
    "ящик",
    "седмиц",
    "пъти",
    "души",
    "бройк",
    "чувал",
    "day",
    "hour",
    "minute",
    "week",
    "month",
    "year",
    "time",
    "per",
    "people",
    "bag",
    "box",
    "piece",
    "%",
    "заказ",
    "поставк",
    "доставк",
    "звонк",
    "письм",
    "позиц",
    "клиент",
    "машин",
    "рейс",
    "порц",
    "торт",
    "буханк",
    "булок",
    "литр",
    "метр",
    "градус",
    "тысяч",
    "миллион",
    "гост",
    "поръчк",
    "курс",
    "грам",
    "хиляд",
    "милион",
    "обаждан",
    "писма",
    "order",
    "deliver",
    "call",
    "letter",
    "client",
    "loaves",
    "litre",
    "gram",
    "metre",
    "degree",
    "guest",
    "thousand",
    "million",
    "seat",
    "°",
];
/// So short a word is one only as a whole: «м» and not «мешок».
const SHORT: usize = 2;
/// The number of a paper or a house behind these.
const NUMBERED: [&str; 10] = ["№", "No.", "N", "д.", "кв.", "корп.", "стр.", "тел.", "ул.", "бл."];

/// The words of a line, set.
pub(super) fn figures(language: Language, words: Vec<String>) -> Vec<String> {
    let mut set: Vec<String> = Vec::with_capacity(words.len());
    for (at, word) in words.iter().enumerate() {
        let next = words.get(at + 1).map_or("", String::as_str);
        let before = set.last().map_or("", String::as_str);
        if let Some(number) = numbered(language, word, next).or_else(|| dated(language, word, next)) {
            set.extend(number);
        } else if NUMBERED.contains(&before) {
            set.push(word.clone());
        } else {
            let word = ranged(language, word, next).or_else(|| thousands(language, word, next));
            set.push(word.unwrap_or_else(|| words[at].clone()));
        }
    }
    set
}

/// «10000р.» → «10000 р.», «ул.Лесная» → «ул. Лесная», «С.Пушкин» → «С. Пушкин»: what stands behind a unit or a point is told
/// by the sign before it. Edge: an address of the net and a word of small letters stay whole.
pub(super) fn unglued(line: &str) -> String {
    const OF_PLACES: [&str; 9] = ["г", "ул", "д", "кв", "пл", "бул", "гр", "корп", "пр"];
    const OF_MONEY: [&str; 4] = ["руб", "р", "лв", "коп"];
    let signs: Vec<char> = line.chars().collect();
    let mut set = String::with_capacity(line.len());
    for (at, sign) in signs.iter().enumerate() {
        let word_before = |end: usize| -> String {
            let begins = signs[..end].iter().rposition(|sign| !sign.is_alphabetic());
            signs[begins.map_or(0, |at| at + 1)..end].iter().collect()
        };
        let before = at.checked_sub(1).map(|at| signs[at]);
        let capital = |at: usize| signs.get(at).is_some_and(|sign| sign.is_uppercase());
        let name = capital(at) && signs.get(at + 1).is_some_and(|sign| sign.is_lowercase());
        let parted = match before {
            Some('.') => {
                let word = word_before(at - 1);
                let initial = word.chars().count() == 1 && word.chars().all(char::is_uppercase);
                let place = OF_PLACES.contains(&word.as_str());
                (name && (initial || place)) || (sign.is_ascii_digit() && place)
            }
            Some(figure) if figure.is_ascii_digit() && sign.is_alphabetic() => {
                let rest = signs[at..].iter().take_while(|sign| sign.is_alphabetic());
                OF_MONEY.contains(&rest.collect::<String>().to_lowercase().as_str())
            }
            _ => false,
        };
        if parted {
            set.push(' ');
        }
        set.push(*sign);
    }
    set
}

/// «5.10.2026» → «5 октября 2026 г.»: a letter says its days in words.
fn dated(language: Language, word: &str, next: &str) -> Option<Vec<String>> {
    const YEARS: std::ops::Range<i32> = 1900..2200;
    if language == Language::En {
        return None;
    }
    let bare = word.trim_start_matches(['(', '«', '„', '“']);
    let figures = bare.trim_end_matches(|sign: char| !sign.is_ascii_digit());
    let behind = &bare[figures.len()..];
    let parts: Vec<&str> = figures.split('.').collect();
    let [day, month, year] = parts[..] else { return None };
    let known = is_number(day) && is_number(month) && is_number(year) && year.len() == 4;
    let year = year.parse().ok().filter(|year| known && YEARS.contains(year))?;
    let date = NaiveDate::from_ymd_opt(year, month.parse().ok()?, day.parse().ok()?)?;
    let mut set: Vec<String> = day_of_month(language, date)
        .split('\u{a0}')
        .map(str::to_owned)
        .collect();
    if let Some(first) = set.first_mut() {
        first.insert_str(0, &word[..word.len() - bare.len()]);
    }
    let said = next.starts_with("г.") || next.starts_with("год");
    if behind.is_empty() && said {
        set.push(year.to_string());
    } else {
        set.push(year.to_string());
        set.push(format!("г.{}", behind.strip_prefix('.').unwrap_or(behind)));
    }
    Some(set)
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn counts(word: &str, among: &[&str]) -> bool {
    let word = word
        .trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '»', '“'])
        .to_lowercase();
    among.iter().any(|one| match one.chars().count() <= SHORT {
        true => word == *one,
        false => word.starts_with(one),
    })
}

/// «N 5», «N5»: the sign of a number, typed by a letter.
fn numbered(language: Language, word: &str, next: &str) -> Option<Vec<String>> {
    if language == Language::En {
        return None;
    }
    let digit = |text: &str| text.starts_with(|sign: char| sign.is_ascii_digit());
    if matches!(word, "N" | "No" | "No.") && digit(next) {
        return Some(vec!["№".to_owned()]);
    }
    let number = word.strip_prefix('N').filter(|number| digit(number))?;
    Some(vec!["№".to_owned(), number.to_owned()])
}

/// «10-12 дней» → «10–12 дней», "10:00-13:00" → "10:00–13:00".
fn ranged(language: Language, word: &str, next: &str) -> Option<String> {
    let bare = word.trim_start_matches(['(', '«', '„', '“']);
    let (from, rest) = bare.split_once('-')?;
    let end = rest
        .find(|sign: char| !sign.is_ascii_digit() && sign != ':')
        .unwrap_or(rest.len());
    let (to, behind) = rest.split_at(end);
    let of_clock = |time: &str| {
        let parts = time.split_once(':');
        parts.is_some_and(|(hour, minute)| is_number(hour) && hour.len() <= 2 && is_number(minute) && minute.len() == 2)
    };
    let sign = behind.starts_with(['%', '€', '₽', '$', '£']);
    let unit = behind.is_empty() && (counts(next, &COUNTED) || counts(next, &MONEY) || counts(next, &GOODS));
    let month = behind.is_empty() && super::is_month(language, next.trim_end_matches(['.', ',', ';']));
    let rises = || from.parse::<u32>().ok() < to.parse::<u32>().ok();
    let short = |text: &str| is_number(text) && text.len() <= 4;
    let range = (short(from) && short(to) && rises() && (sign || unit || month)) || (of_clock(from) && of_clock(to));
    range.then(|| format!("{}{from}–{to}{behind}", &word[..word.len() - bare.len()]))
}

/// «1000000 руб.» → «1 000 000 руб.», "€12500" → "€12,500".
fn thousands(language: Language, word: &str, next: &str) -> Option<String> {
    let bare = word.trim_start_matches(['(', '«', '„', '“']);
    let sign = bare.len() - bare.trim_start_matches(['€', '£', '$']).len();
    let signed = language == Language::En && sign > 0;
    let figure = if signed { &bare[sign..] } else { bare };
    let figure = if signed {
        figure.trim_end_matches(['.', ',', ';', ')'])
    } else {
        figure
    };
    let (whole, rest) = match figure.find([',', '.']) {
        Some(point) => figure.split_at(point),
        None => (figure, ""),
    };
    let decimals = rest.is_empty() || ((2..=3).contains(&rest.len()) && is_number(&rest[1..]));
    let large = whole.len() > 4 && counts(next, &GOODS);
    let counted = signed || counts(next, &MONEY) || large;
    if !counted || !is_number(whole) || !decimals || whole.starts_with('0') {
        return None;
    }
    let set = grouped(language, whole);
    // Elsewhere than in English decimals stand behind a comma.
    let decimals = match rest.strip_prefix('.') {
        Some(decimals) if !signed && language != Language::En => format!(",{decimals}"),
        _ => rest.to_owned(),
    };
    let new = format!("{set}{decimals}");
    (new != figure).then(|| word.replacen(figure, &new, 1))
}
