//! Sums, days, numbers and shares as each language writes them.
//!
//! Digits are grouped and points placed as CLDR has it for ru, bg and en, so that paper and window agree. A space inside
//! a figure is U+00A0, because the handwriting fonts lack the narrow one. Edge: one figure at a time, no sentences.

use crate::domain::{
    language::Language,
    money::{Currency, Money},
    sentence::Sentence,
};
use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};

const NBSP: char = '\u{a0}';
const MINUS: char = '−';

const MONTHS_RU: [&str; 12] = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
];
const MONTHS_BG: [&str; 12] = [
    "януари",
    "февруари",
    "март",
    "април",
    "май",
    "юни",
    "юли",
    "август",
    "септември",
    "октомври",
    "ноември",
    "декември",
];
const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The months as they stand in a date, January first.
pub(super) fn months(language: Language) -> Vec<String> {
    let names = match language {
        Language::Ru => MONTHS_RU,
        Language::Bg => MONTHS_BG,
        Language::En => MONTHS_EN,
    };
    names.map(str::to_owned).to_vec()
}

const WEEKDAYS_RU: [&str; 7] = [
    "в понедельник",
    "во вторник",
    "в среду",
    "в четверг",
    "в пятницу",
    "в субботу",
    "в воскресенье",
];
const WEEKDAYS_BG: [&str; 7] = [
    "в понеделник",
    "във вторник",
    "в сряда",
    "в четвъртък",
    "в петък",
    "в събота",
    "в неделя",
];
const WEEKDAYS_EN: [&str; 7] = [
    "on Monday",
    "on Tuesday",
    "on Wednesday",
    "on Thursday",
    "on Friday",
    "on Saturday",
    "on Sunday",
];

/// `24 ноября 2026 г.`, `24 ноември 2026 г.`, `24 November 2026`; the day never parts from its month.
pub fn day(language: Language, day: NaiveDate) -> String {
    let short = day_of_month(language, day);
    match language {
        Language::Ru | Language::Bg => format!("{short} {}{NBSP}г.", day.year()),
        Language::En => format!("{short} {}", day.year()),
    }
}

/// `3, 9 и 21 марта 2026 г.`, `28 February and 3 March 2026`: what days share is said once, after the last of them.
pub fn days(language: Language, days: &[NaiveDate]) -> String {
    let shown = |index: usize, one: NaiveDate| match days.get(index + 1) {
        Some(next) if (next.year(), next.month()) == (one.year(), one.month()) => one.day().to_string(),
        Some(next) if next.year() == one.year() => day_of_month(language, one),
        _ => day(language, one),
    };
    let shown: Vec<String> = days.iter().enumerate().map(|(index, one)| shown(index, *one)).collect();
    let and = match language {
        Language::En => "and",
        Language::Ru | Language::Bg => "и",
    };
    match shown.split_last() {
        Some((last, before)) if !before.is_empty() => format!("{} {and}{NBSP}{last}", before.join(", ")),
        _ => shown.concat(),
    }
}

/// When we meet, to be said aloud: `в четверг, 26 ноября, в 11:00`, `on Thursday, 26 November, at 11:00`.
pub fn meeting(language: Language, time: NaiveDateTime) -> String {
    let weekdays = match language {
        Language::Ru => &WEEKDAYS_RU,
        Language::Bg => &WEEKDAYS_BG,
        Language::En => &WEEKDAYS_EN,
    };
    let weekday = weekdays[time.weekday().num_days_from_monday() as usize];
    let day = day_of_month(language, time.date());
    let at = match language {
        Language::En => "at",
        Language::Ru | Language::Bg => "в",
    };
    format!("{weekday}, {day}, {at}{NBSP}{}:{:02}", time.hour(), time.minute())
}

/// A day without its year, for a sentence about this year: `8 октября`.
pub(super) fn day_of_month(language: Language, day: NaiveDate) -> String {
    let months = match language {
        Language::Ru => MONTHS_RU,
        Language::Bg => MONTHS_BG,
        Language::En => MONTHS_EN,
    };
    format!("{}{NBSP}{}", day.day(), months[day.month0() as usize])
}

/// `6 200 ₽`, `10 225,84 €`, `€1,490.50`: without decimals when the sum is whole, with all of them otherwise.
pub fn money(language: Language, sum: Money) -> String {
    let scale = sum.currency.scale().unsigned_abs();
    let (whole, rest) = (sum.minor.unsigned_abs() / scale, sum.minor.unsigned_abs() % scale);
    let mut figure = grouped(language, &whole.to_string());
    if rest > 0 {
        figure.push(point(language));
        figure.push_str(&format!("{rest:0width$}", width = sum.currency.digits() as usize));
    }
    let sign = if sum.minor < 0 {
        MINUS.to_string()
    } else {
        String::new()
    };
    match (language, symbol(language, sum.currency)) {
        (Language::En, Some(symbol)) => format!("{sign}{symbol}{figure}"),
        (Language::En, None) => format!("{sign}{}{NBSP}{figure}", sum.currency),
        (_, Some(symbol)) => format!("{sign}{figure}{NBSP}{symbol}"),
        (_, None) => format!("{sign}{figure}{NBSP}{}", sum.currency),
    }
}

/// A number with at most two decimals, the idle zeros dropped: `1 490`, `1,33`.
pub fn number(language: Language, value: f64) -> String {
    if !value.is_finite() {
        return "—".to_owned();
    }
    let text = format!("{:.2}", value.abs());
    let (whole, decimals) = text.split_once('.').unwrap_or((&text, ""));
    let decimals = decimals.trim_end_matches('0');
    let mut figure = grouped(language, whole);
    if !decimals.is_empty() {
        figure.push(point(language));
        figure.push_str(decimals);
    }
    if value < 0.0 && figure != "0" {
        format!("{MINUS}{figure}")
    } else {
        figure
    }
}

/// A number with all the decimals it is counted with, for an arithmetic that the reader can follow.
pub fn exact(language: Language, value: f64) -> String {
    // What is less than this is the noise of the machine's fractions.
    let text = ((value.abs() * 1e9).round() / 1e9).to_string();
    let (whole, decimals) = text.split_once('.').unwrap_or((&text, ""));
    let mut figure = grouped(language, whole);
    if !decimals.is_empty() {
        figure.push(point(language));
        figure.push_str(decimals);
    }
    if value < 0.0 {
        format!("{MINUS}{figure}")
    } else {
        figure
    }
}

/// A share from 0 to 1 in per cent, as [`exact`].
pub fn exact_share(language: Language, share: f64) -> String {
    per_cent(language, &exact(language, share * 100.0))
}

fn per_cent(language: Language, figure: &str) -> String {
    match language {
        Language::En => format!("{figure}%"),
        Language::Ru | Language::Bg => format!("{figure}{NBSP}%"),
    }
}

/// A share from 0 to 1 as whole per cent; below one per cent with one decimal, and below a tenth of one in words, so that
/// little is not shown as nothing.
pub fn share(language: Language, share: f64) -> String {
    let percent = share * 100.0;
    if percent > 0.0 && percent < 0.05 {
        let least = self::share(language, 0.001);
        return super::say(language, &Sentence::new("figures-less-than").with("figure", least));
    }
    let rounded = if percent.abs() < 1.0 {
        (percent * 10.0).round() / 10.0
    } else {
        percent.round()
    };
    per_cent(language, &number(language, rounded))
}

fn point(language: Language) -> char {
    if language == Language::En { '.' } else { ',' }
}

/// Groups of three. Bulgarian leaves four digits together (CLDR: minimum grouping digits 2).
pub(super) fn grouped(language: Language, digits: &str) -> String {
    let (separator, least) = match language {
        Language::En => (',', 4),
        Language::Ru => (NBSP, 4),
        Language::Bg => (NBSP, 5),
    };
    if digits.len() < least {
        return digits.to_owned();
    }
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

/// A sign a reader of this language knows; `None` where the code is clearer.
fn symbol(language: Language, currency: Currency) -> Option<&'static str> {
    match (currency.code(), language) {
        ("RUB", _) => Some("₽"),
        ("EUR", _) => Some("€"),
        ("USD", _) => Some("$"),
        ("GBP", _) => Some("£"),
        ("UAH", _) => Some("₴"),
        ("KZT", _) => Some("₸"),
        ("BGN", Language::Ru | Language::Bg) => Some("лв."),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: String) -> String {
        text.replace(NBSP, "_")
    }

    #[test]
    fn a_sum_is_written_as_its_reader_writes_sums() {
        let cases = [
            (Language::Ru, 620_000, Currency::RUB, "6_200_₽"),
            (Language::Ru, 149_050, Currency::RUB, "1_490,50_₽"),
            (Language::Ru, -400_000, Currency::RUB, "−4_000_₽"),
            (Language::Bg, 1_022_584, Currency::EUR, "10_225,84_€"),
            (Language::Bg, 149_005, Currency::EUR, "1490,05_€"),
            (Language::Bg, 2_000_000, Currency::BGN, "20_000_лв."),
            (Language::En, 149_050, Currency::EUR, "€1,490.50"),
            (Language::En, 2_000, Currency::BGN, "BGN_20"),
            (Language::En, -500, Currency::USD, "−$5"),
        ];
        for (language, minor, currency, text) in cases {
            assert_eq!(shown(money(language, Money::new(minor, currency))), text);
        }
        let yen = Currency::new("JPY").unwrap();
        assert_eq!(
            shown(money(Language::Ru, Money::new(1500, yen))),
            "1_500_JPY",
            "a yen has no kopecks"
        );
    }

    #[test]
    fn a_day_keeps_its_month_and_the_year_its_sign() {
        let monday = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
        assert_eq!(shown(day(Language::Ru, monday)), "24_ноября 2026_г.");
        assert_eq!(shown(day(Language::Bg, monday)), "24_ноември 2026_г.");
        assert_eq!(shown(day(Language::En, monday)), "24_November 2026");
    }

    #[test]
    fn several_days_say_their_month_and_year_once() {
        let of = |language, texts: &[&str]| -> String {
            let parsed: Vec<NaiveDate> = texts.iter().map(|text| text.parse().unwrap()).collect();
            shown(days(language, &parsed))
        };
        let march = ["2026-03-03", "2026-03-09", "2026-03-21"];
        assert_eq!(of(Language::En, &march), "3, 9 and_21_March 2026");
        assert_eq!(of(Language::Ru, &march), "3, 9 и_21_марта 2026_г.");
        assert_eq!(of(Language::Bg, &march[..1]), "3_март 2026_г.");
        let apart = ["2025-12-30", "2026-02-28", "2026-03-03"];
        assert_eq!(
            of(Language::En, &apart),
            "30_December 2025, 28_February and_3_March 2026"
        );
        assert_eq!(of(Language::En, &[]), "");
    }

    #[test]
    fn numbers_and_shares_drop_what_says_nothing() {
        assert_eq!(number(Language::Ru, 1.33), "1,33");
        assert_eq!(shown(number(Language::Ru, 2_500_000.0)), "2_500_000");
        assert_eq!(number(Language::En, 1490.5), "1,490.5");
        assert_eq!(number(Language::En, -0.001), "0", "nothing has no sign");
        assert_eq!(shown(share(Language::Ru, 0.354)), "35_%");
        assert_eq!(shown(share(Language::Bg, 0.004)), "0,4_%");
        assert_eq!(
            shown(share(Language::Ru, 0.0004)),
            "меньше 0,1_%",
            "little is not nothing"
        );
        assert_eq!(shown(share(Language::En, 0.000_02)), "less than 0.1%");
        assert_eq!(shown(share(Language::Bg, 0.0)), "0_%");
        assert_eq!(share(Language::En, 1.0), "100%");
    }
}
