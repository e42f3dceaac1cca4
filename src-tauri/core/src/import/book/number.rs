//! Numbers of a spreadsheet → the text a person sees in the cell.
//!
//! A day is a number of days there; which numbers are days is said by the format of the cell. Sums lose the noise of binary
//! fractions ("1305.4999999999998" is 1305.5). Edge: currencies, colours and thousands marks of a format are not shown.

use chrono::{Duration, NaiveDate, NaiveTime};

/// How the cells of one format show their numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    Number,
    Percent,
    Day,
    Time,
    DayAndTime,
}

/// The formats every spreadsheet knows by number.
pub fn built_in(id: u16) -> Shown {
    match id {
        9 | 10 => Shown::Percent,
        14..=17 | 27..=31 | 36 | 50..=54 | 57 | 58 => Shown::Day,
        18..=21 | 32..=35 | 45 | 47 | 55 | 56 => Shown::Time,
        22 => Shown::DayAndTime,
        _ => Shown::Number,
    }
}

/// What a format such as `dd\.mm\.yyyy;@` or `0.00%` says. Lengths of time, `[h]:mm`, are numbers.
pub fn of_code(code: &str) -> Shown {
    let (mut day, mut time, mut percent) = (false, false, false);
    let mut rest = code.split(';').next().unwrap_or_default().chars();
    let mut minutes = false;
    while let Some(c) = rest.next() {
        match c.to_ascii_lowercase() {
            '"' => while rest.next().is_some_and(|c| c != '"') {},
            '\\' | '_' | '*' => {
                rest.next();
            }
            '[' => {
                let inside: String = rest.by_ref().take_while(|c| *c != ']').collect();
                if !inside.is_empty() && inside.to_ascii_lowercase().trim_matches(['h', 'm', 's']).is_empty() {
                    return Shown::Number;
                }
            }
            '%' => percent = true,
            'd' | 'y' => day = true,
            'h' | 's' => time = true,
            'm' => minutes = true,
            '0' | '#' | '?' => {
                return if percent || code.contains('%') {
                    Shown::Percent
                } else {
                    fraction_or_number(day, time)
                };
            }
            _ => {}
        }
    }
    match (day || minutes && !time, time) {
        (true, true) => Shown::DayAndTime,
        (true, false) => Shown::Day,
        (false, true) => Shown::Time,
        (false, false) if percent => Shown::Percent,
        _ => Shown::Number,
    }
}

/// `ss.000` has figures after the letters of a time.
fn fraction_or_number(day: bool, time: bool) -> Shown {
    match (day, time) {
        (true, true) => Shown::DayAndTime,
        (false, true) => Shown::Time,
        (true, false) => Shown::Day,
        (false, false) => Shown::Number,
    }
}

/// Appends `value` as cells of this format show it. `from_1904`: days are counted from 1 January 1904.
pub fn show(value: f64, shown: Shown, from_1904: bool, text: &mut String) {
    match shown {
        Shown::Number => plain(value, text),
        Shown::Percent => {
            plain(value * 100.0, text);
            text.push('%');
        }
        Shown::Day | Shown::Time | Shown::DayAndTime => match moment(value, from_1904) {
            Some(moment) => {
                text.push_str(&moment);
            }
            None => plain(value, text),
        },
    }
}

/// ISO: the day, the time, or both.
fn moment(value: f64, from_1904: bool) -> Option<String> {
    if !(0.0..2_958_466.0).contains(&value) {
        return None;
    }
    let mut days = value.floor() as i64;
    let mut seconds = ((value - value.floor()) * 86_400.0).round() as i64;
    if seconds == 86_400 {
        (days, seconds) = (days + 1, 0);
    }
    let time = NaiveTime::from_num_seconds_from_midnight_opt(u32::try_from(seconds).ok()?, 0)?;
    if days == 0 && !from_1904 {
        return Some(time.format("%H:%M:%S").to_string());
    }
    let day = counted(days, from_1904)?;
    Some(match seconds {
        0 => day.format("%Y-%m-%d").to_string(),
        _ => format!("{}T{}", day.format("%Y-%m-%d"), time.format("%H:%M:%S")),
    })
}

/// The day a spreadsheet counts so.
pub fn counted(days: i64, from_1904: bool) -> Option<NaiveDate> {
    let first = match (from_1904, days) {
        (true, _) => NaiveDate::from_ymd_opt(1904, 1, 1)?,
        // Serial 60 is 29 February 1900, a day that never was; up to it the count is one behind.
        (false, ..60) => NaiveDate::from_ymd_opt(1899, 12, 31)?,
        (false, _) => NaiveDate::from_ymd_opt(1899, 12, 30)?,
    };
    first.checked_add_signed(Duration::try_days(days)?)
}

/// Up to 15 significant figures, as spreadsheets have them. Three figures after the point get a fourth: alone they could be taken
/// for thousands.
fn plain(value: f64, text: &mut String) {
    if !value.is_finite() {
        return;
    }
    if value == value.trunc() && value.abs() < 1e15 {
        text.push_str(&(value as i64).to_string());
        return;
    }
    let exponent = value.abs().log10().floor() as i32;
    if !(-9..=20).contains(&exponent) {
        text.push_str(&format!("{value:e}"));
        return;
    }
    let written = format!("{value:.*}", (14 - exponent).max(0) as usize);
    let trimmed = match written.contains('.') {
        true => written.trim_end_matches('0').trim_end_matches('.'),
        false => &written,
    };
    text.push_str(trimmed);
    if trimmed.find('.').is_some_and(|at| trimmed.len() - at == 4) {
        text.push('0');
    }
}

/// The same for a number that is already written; one without an exponent and noise is taken as it stands.
pub fn show_written(written: &str, shown: Shown, from_1904: bool, text: &mut String) {
    let written = written.trim();
    let bare = written.strip_prefix('-').unwrap_or(written);
    let short = shown == Shown::Number && bare.len() <= 15 && !bare.is_empty();
    if short && bare.bytes().all(|b| b.is_ascii_digit()) {
        return text.push_str(written);
    }
    match written.parse::<f64>() {
        Ok(value) => show(value, shown, from_1904, text),
        Err(_) => text.push_str(written),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(value: f64, how: Shown) -> String {
        let mut text = String::new();
        show(value, how, false, &mut text);
        text
    }

    #[test]
    fn sums_come_without_the_noise_of_binary_fractions() {
        for (value, text) in [
            (1305.4999999999998, "1305.5"),
            (0.1 + 0.2, "0.3"),
            (29.330000000000002, "29.33"),
            (79123456789.0, "79123456789"),
            (-95.0, "-95"),
            (0.0, "0"),
            (1.305, "1.3050"),
            (123456.789, "123456.7890"),
            (1e21, "1e21"),
        ] {
            assert_eq!(shown(value, Shown::Number), text);
        }
        assert_eq!(shown(0.15, Shown::Percent), "15%");
    }

    #[test]
    fn days_are_days_in_both_counts() {
        for (serial, day) in [
            (1.0, "1900-01-01"),
            (59.0, "1900-02-28"),
            (61.0, "1900-03-01"),
            (46086.0, "2026-03-05"),
            (46086.4375, "2026-03-05T10:30:00"),
            (0.4375, "10:30:00"),
            (46085.9999999, "2026-03-05"),
        ] {
            assert_eq!(shown(serial, Shown::Day), day);
        }
        let mut text = String::new();
        show(44624.0, Shown::Day, true, &mut text);
        assert_eq!(text, "2026-03-05", "counted from 1904");
        assert_eq!(shown(-5.0, Shown::Day), "-5", "no day at all");
    }

    #[test]
    fn formats_are_told_apart_by_their_letters() {
        for (code, how) in [
            ("dd\\.mm\\.yyyy;@", Shown::Day),
            ("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", Shown::Day),
            ("m/d/yy h:mm", Shown::DayAndTime),
            ("h:mm:ss AM/PM", Shown::Time),
            ("yyyy-mm-dd hh:mm:ss.000", Shown::DayAndTime),
            ("[h]:mm", Shown::Number),
            ("mmm", Shown::Day),
            ("General", Shown::Number),
            ("#,##0.00\\ \"дн.\"", Shown::Number),
            ("#,##0.00\\ [$руб.-419]", Shown::Number),
            ("[Red]-0.00", Shown::Number),
            ("0.00E+00", Shown::Number),
            ("0.0%", Shown::Percent),
            ("@", Shown::Number),
        ] {
            assert_eq!(of_code(code), how, "{code}");
        }
    }
}
