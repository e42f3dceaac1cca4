//! A deadline as a letter names it: "until 24 December", "within five days".
//!
//! Edge: a date in words ("the eighth") is not read; the sums of days are.

use super::Words;
use super::plain::Plain;
use chrono::{Datelike, NaiveDate};

/// From and to in signs, and how many days are left; below nought the day has passed.
pub type Found = (usize, usize, i64);

const HALF_A_YEAR: i64 = 182;

pub fn deadlines(text: &Plain, words: &Words, today: NaiveDate) -> Vec<Found> {
    let mut found = Vec::new();
    for phrase in &words.until {
        let mut after = 0;
        while let Some((from, to)) = text.find(phrase, after) {
            after = to;
            if let Some((end, day)) = date(text, to, words, today) {
                found.push((from, end, (day - today).num_days()));
            }
        }
    }
    for phrase in &words.within {
        let mut after = 0;
        while let Some((from, to)) = text.find(phrase, after) {
            after = to;
            if let Some((end, days)) = length(text, to, words) {
                found.push((from, end, days));
            }
        }
    }
    found.sort();
    found
}

fn number(text: &Plain, from: usize) -> Option<(usize, i64)> {
    let mut at = from;
    while text.signs.get(at) == Some(&' ') {
        at += 1;
    }
    let end = (at..text.signs.len())
        .find(|one| !text.signs[*one].is_ascii_digit())
        .unwrap_or(text.signs.len());
    text.text(at, end).parse().ok().map(|number| (end, number))
}

fn word(text: &Plain, from: usize) -> (usize, String) {
    let mut at = from;
    while text.signs.get(at) == Some(&' ') {
        at += 1;
    }
    let end = (at..text.signs.len())
        .find(|one| !text.signs[*one].is_alphabetic())
        .unwrap_or(text.signs.len());
    (end, text.text(at, end))
}

fn month(words: &Words, word: &str) -> Option<u32> {
    let found = words
        .months
        .iter()
        .position(|month| super::plain::folded(month) == word)?;
    u32::try_from(found + 1).ok()
}

/// After the day of the week, where one is named: "Friday, 24 December".
fn after_weekday(text: &Plain, from: usize, words: &Words) -> usize {
    let (end, name) = word(text, from);
    let named = words.weekdays.iter().any(|day| super::plain::folded(day) == name);
    match (named, text.signs.get(end)) {
        (true, Some(',')) => end + 1,
        (true, _) => end,
        (false, _) => from,
    }
}

/// `2026-12-24`, `24/12/2026` and, where nothing else fits, `12/24/2026`.
fn date_in_figures(text: &Plain, from: usize) -> Option<(usize, NaiveDate)> {
    let (end, first) = number(text, from)?;
    let sign = text.signs.get(end).filter(|sign| matches!(sign, '/' | '-'))?;
    let (end, second) = number(text, end + 1)?;
    let (end, third) = number(text, (text.signs.get(end) == Some(sign)).then_some(end + 1)?)?;
    let orders = match first > 31 {
        true => [[first, second, third]; 2],
        false => [[third, second, first], [third, first, second]],
    };
    orders.into_iter().find_map(|[year, month, day]| {
        let (month, day) = (u32::try_from(month).ok()?, u32::try_from(day).ok()?);
        let date = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
        (1900..2200).contains(&year).then_some((end, date))
    })
}

/// A day that follows: `24 December`, `24 December 2026`, `December 24`, `24.12.2026`, each also after the day of the week.
fn date(text: &Plain, from: usize, words: &Words, today: NaiveDate) -> Option<(usize, NaiveDate)> {
    let from = after_weekday(text, from, words);
    if let Some(found) = date_in_figures(text, from) {
        return Some(found);
    }
    let (day_end, day, month) = match number(text, from) {
        Some((end, day)) if text.signs.get(end) == Some(&'.') => {
            let (month_end, month) = number(text, end + 1)?;
            (month_end, day, u32::try_from(month).ok()?)
        }
        Some((end, day)) => {
            let (month_end, name) = word(text, end);
            (month_end, day, month(words, &name)?)
        }
        None => {
            let (end, name) = word(text, from);
            let month = month(words, &name)?;
            let (day_end, day) = number(text, end)?;
            (day_end, day, month)
        }
    };
    let day = u32::try_from(day).ok()?;
    let after = if text.signs.get(day_end) == Some(&'.') {
        day_end + 1
    } else {
        day_end
    };
    if let Some((end, year)) = number(text, after).filter(|(_, year)| (1900..2200).contains(year)) {
        let date = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
        return Some((end, date));
    }
    // Without a year it is the nearest such day: one that was long ago is meant for the next year.
    let this_year = NaiveDate::from_ymd_opt(today.year(), month, day)?;
    let date = if (today - this_year).num_days() > HALF_A_YEAR {
        NaiveDate::from_ymd_opt(today.year() + 1, month, day)?
    } else {
        this_year
    };
    Some((day_end, date))
}

fn length(text: &Plain, from: usize, words: &Words) -> Option<(usize, i64)> {
    const DAYS_OF_A_WEEK: i64 = 7;
    let (end, count) = number(text, from)?;
    let (unit_end, unit) = word(text, end);
    if words.days.contains(&unit) {
        Some((unit_end, count))
    } else if words.weeks.contains(&unit) {
        Some((unit_end, count * DAYS_OF_A_WEEK))
    } else {
        None
    }
}
