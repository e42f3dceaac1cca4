//! A deadline as a letter names it: "until 24 December", "until the end of October", "within five days", "within a week".
//!
//! Edge: a day in words ("the eighth") is not read; the end of a month is its last day, that of a week its Sunday.

use super::Words;
use super::plain::Plain;
use chrono::{Datelike, Months, NaiveDate, TimeDelta};

/// Where a deadline stands, in signs: all its words, and the day itself without "until".
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Deadline {
    pub from: usize,
    pub to: usize,
    pub day_from: usize,
    pub due: Due,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Due {
    On(NaiveDate),
    /// So many days after he has got the letter.
    Within(i64),
}

const HALF_A_YEAR: i64 = 182;
const WEEK: i64 = 7;
const MONTH: i64 = 30;
/// Years a letter may name.
const YEARS: std::ops::Range<i64> = 1900..2200;

/// Every deadline of a text that was said on a day: a date without a year, and "the end of the month", are told from it.
pub fn deadlines(text: &Plain, words: &Words, said_on: NaiveDate) -> Vec<Deadline> {
    let mut found = Vec::new();
    let mut each = |phrases: &[String], read: &dyn Fn(usize) -> Option<(usize, Due)>| {
        for phrase in phrases {
            let mut after = 0;
            while let Some((from, day_from)) = text.find(phrase, after) {
                after = day_from;
                if let Some((to, due)) = read(day_from) {
                    let day_from = after_spaces(text, day_from);
                    found.push(Deadline {
                        from,
                        to,
                        day_from,
                        due,
                    });
                }
            }
        }
    };
    each(&words.until, &|from| {
        let (to, day) = date(text, from, words, said_on, &|in_year| nearest(said_on, in_year))
            .or_else(|| end_of(text, from, words, said_on))?;
        Some((to, Due::On(day)))
    });
    each(&words.within, &|from| {
        let (to, days) = length(text, from, words)?;
        Some((to, Due::Within(days)))
    });
    each(&words.within_one, &|from| {
        let (to, name) = word(text, from);
        Some((to, Due::Within(unit(words, &name)?)))
    });
    found.sort();
    found
}

fn after_spaces(text: &Plain, from: usize) -> usize {
    let space = |at: &usize| text.signs.get(*at) == Some(&' ');
    (from..text.signs.len())
        .find(|at| !space(at))
        .unwrap_or(text.signs.len())
}

fn number(text: &Plain, from: usize) -> Option<(usize, i64)> {
    let at = after_spaces(text, from);
    let end = (at..text.signs.len())
        .find(|one| !text.signs[*one].is_ascii_digit())
        .unwrap_or(text.signs.len());
    text.text(at, end).parse().ok().map(|number| (end, number))
}

fn word(text: &Plain, from: usize) -> (usize, String) {
    let at = after_spaces(text, from);
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
        YEARS.contains(&year).then_some((end, date))
    })
}

/// A day that follows: `24 December`, `24 December 2026`, `December 24`, `24.12.2026`, each also after the day of the week.
/// What has no year is told by `in_some_year`, and "last year" from the day it was said on.
fn date(
    text: &Plain,
    from: usize,
    words: &Words,
    said_on: NaiveDate,
    in_some_year: &InSomeYear,
) -> Option<(usize, NaiveDate)> {
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
    if let Some((end, year)) = number(text, after).filter(|(_, year)| YEARS.contains(year)) {
        let date = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
        return Some((end, date));
    }
    let begins = after_spaces(text, after);
    let last_year = words.last_year.iter().filter_map(|phrase| text.find(phrase, begins));
    if let Some((_, end)) = last_year.filter(|(at, _)| *at == begins).max() {
        return Some((end, NaiveDate::from_ymd_opt(said_on.year() - 1, month, day)?));
    }
    Some((
        day_end,
        in_some_year(&|year| NaiveDate::from_ymd_opt(year, month, day))?,
    ))
}

/// Days a letter tells of, none of them "until": from, to, the day. Without a year it is the last such day there was.
pub fn days(text: &Plain, words: &Words, today: NaiveDate) -> Vec<(usize, usize, NaiveDate)> {
    let last = |in_year: &dyn Fn(i32) -> Option<NaiveDate>| {
        let year = today.year();
        in_year(year).filter(|day| *day <= today).or_else(|| in_year(year - 1))
    };
    let promised: Vec<usize> = deadlines(text, words, today).iter().map(|one| one.day_from).collect();
    let mut found: Vec<(usize, usize, NaiveDate)> = Vec::new();
    for &from in text.begins() {
        let behind = found.last().is_some_and(|(_, to, _)| from < *to);
        if behind || promised.contains(&from) {
            continue;
        }
        if let Some((to, day)) = date(text, from, words, today, &last)
            && whole(&text.text(from, to))
        {
            found.push((from, to, day));
        }
    }
    found
}

/// A month in words or a year: "4.5" is no day.
fn whole(words: &str) -> bool {
    words.chars().any(char::is_alphabetic) || words.chars().filter(char::is_ascii_digit).count() > 4
}

/// A day and a month as they fall in a year that is not named.
type InSomeYear<'a> = dyn Fn(&dyn Fn(i32) -> Option<NaiveDate>) -> Option<NaiveDate> + 'a;

/// Without a year it is the nearest such day: one that was long ago is meant for the next year.
fn nearest(said_on: NaiveDate, in_year: &dyn Fn(i32) -> Option<NaiveDate>) -> Option<NaiveDate> {
    let this_year = in_year(said_on.year())?;
    if (said_on - this_year).num_days() > HALF_A_YEAR {
        in_year(said_on.year() + 1)
    } else {
        Some(this_year)
    }
}

fn last_of_month(year: i32, month: u32) -> Option<NaiveDate> {
    let first = NaiveDate::from_ymd_opt(year, month, 1)?;
    first.checked_add_months(Months::new(1))?.pred_opt()
}

/// `the end of October`, `the end of October 2026`, `the end of 2026`, `the end of the month`.
fn end_of(text: &Plain, from: usize, words: &Words, said_on: NaiveDate) -> Option<(usize, NaiveDate)> {
    let begins = after_spaces(text, from);
    let phrases = words.end_of.iter().filter_map(|phrase| text.find(phrase, begins));
    let after = phrases.filter(|(at, _)| *at == begins).map(|(_, to)| to).max()?;
    if let Some((end, year)) = number(text, after).filter(|(_, year)| YEARS.contains(year)) {
        return Some((end, NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, 12, 31)?));
    }
    let (end, name) = word(text, after);
    if let Some(month) = month(words, &name) {
        return match number(text, end).filter(|(_, year)| YEARS.contains(year)) {
            Some((end, year)) => Some((end, last_of_month(i32::try_from(year).ok()?, month)?)),
            None => Some((end, nearest(said_on, &|year| last_of_month(year, month))?)),
        };
    }
    let last = if words.weeks.contains(&name) {
        said_on + TimeDelta::days(6 - i64::from(said_on.weekday().num_days_from_monday()))
    } else if words.months_long.contains(&name) {
        last_of_month(said_on.year(), said_on.month())?
    } else if words.years.contains(&name) {
        NaiveDate::from_ymd_opt(said_on.year(), 12, 31)?
    } else {
        return None;
    };
    Some((end, last))
}

/// Days of a unit of time.
fn unit(words: &Words, name: &String) -> Option<i64> {
    if words.days.contains(name) {
        Some(1)
    } else if words.weeks.contains(name) {
        Some(WEEK)
    } else if words.months_long.contains(name) {
        Some(MONTH)
    } else {
        None
    }
}

/// `5 days`, `two weeks`, `a month`.
/// So many days, weeks or months; of "5–7 days" the longer counts.
fn length(text: &Plain, from: usize, words: &Words) -> Option<(usize, i64)> {
    let (end, count) = number(text, from).or_else(|| {
        let (end, name) = word(text, from);
        words.counts.get(&name).map(|count| (end, *count))
    })?;
    let dash = after_spaces(text, end);
    let further = (text.signs.get(dash) == Some(&'-'))
        .then(|| number(text, dash + 1))
        .flatten();
    let (end, count) = further.unwrap_or((end, count));
    let (end, name) = word(text, end);
    Some((end, count * unit(words, &name)?))
}

#[cfg(test)]
mod tests {
    use super::super::lapsed;
    use super::*;

    const MONTHS: [(&str, &str); 3] = [
        (
            "en",
            "January February March April May June July August September October November December",
        ),
        (
            "ru",
            "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        ),
        (
            "bg",
            "януари февруари март април май юни юли август септември октомври ноември декември",
        ),
    ];

    fn words(language: &str) -> Words {
        let json = match language {
            "en" => include_str!("../../../../../assets/letters/en/words.json"),
            "ru" => include_str!("../../../../../assets/letters/ru/words.json"),
            _ => include_str!("../../../../../assets/letters/bg/words.json"),
        };
        let months = MONTHS.iter().find(|(of, _)| *of == language).unwrap().1;
        Words {
            months: months.split(' ').map(str::to_owned).collect(),
            ..serde_json::from_str(json).unwrap()
        }
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_end_of_a_month_and_words_for_numbers_are_deadlines_in_three_languages() {
        let today = day("2026-11-24");
        let read = |language: &str, text: &str| -> Vec<String> {
            let plain = Plain::of(text);
            let found = deadlines(&plain, &words(language), today);
            let told = found.iter().map(|one| match one.due {
                Due::On(day) => format!("{day}"),
                Due::Within(days) => format!("{days} days"),
            });
            told.collect()
        };
        for (language, text, due) in [
            ("en", "It stands until the end of October 2027.", "2027-10-31"),
            ("en", "It stands until the end of December.", "2026-12-31"),
            ("en", "It stands until the end of February.", "2027-02-28"),
            ("en", "It stands until the end of the month.", "2026-11-30"),
            ("en", "It stands until the end of this year.", "2026-12-31"),
            ("en", "Please answer within a week.", "7 days"),
            ("en", "Please answer within two weeks.", "14 days"),
            ("en", "Please answer within 5-7 days.", "7 days"),
            ("ru", "Ответьте в течение 5–7 дней.", "7 days"),
            ("bg", "Отговорете до 2 – 3 седмици.", "21 days"),
            ("ru", "Это в силе до конца октября 2027 г.", "2027-10-31"),
            ("ru", "Это в силе до конца декабря", "2026-12-31"),
            ("ru", "Это в силе до конца недели.", "2026-11-29"),
            ("ru", "Это в силе до конца 2026 года.", "2026-12-31"),
            ("ru", "Ответьте в течение недели.", "7 days"),
            ("ru", "Ответьте в течение трёх недель.", "21 days"),
            ("ru", "Это в силе в течение месяца.", "30 days"),
            ("bg", "Важи до края на октомври 2027 г.", "2027-10-31"),
            ("bg", "Важи до края на месеца.", "2026-11-30"),
            ("bg", "Отговорете в рамките на една седмица.", "7 days"),
            ("bg", "Отговорете до две седмици.", "14 days"),
        ] {
            assert_eq!(read(language, text), [due], "{text}");
        }
        for (language, text) in [
            ("ru", "Вы были с нами до конца."),
            ("ru", "За неделю до праздника Вы заказали торт."),
            ("en", "We were there until the end of it."),
            ("bg", "Бяхте с нас до края."),
        ] {
            assert_eq!(read(language, text), [""; 0], "{text}");
        }
    }

    #[test]
    fn an_end_of_the_month_is_told_from_the_day_it_was_said_on() {
        let passed = |said_on: &str, today: &str| {
            let text = "Это в силе до конца месяца.";
            let said = (day("2026-10-01"), day(said_on));
            lapsed(text, &words("ru"), said, day(today)).len()
        };
        assert_eq!(
            passed("2026-10-05", "2026-10-31"),
            0,
            "the last day is still of the month"
        );
        assert_eq!(passed("2026-10-05", "2026-11-01"), 1);
        assert_eq!(passed("2026-11-01", "2026-11-02"), 0);
    }
}
