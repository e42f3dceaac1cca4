//! Figures as people type them: a comma or a point, a per cent or a share of one, a currency; what is none is answered in words.

use crate::trouble::{Result, typed};
use comeback_core::domain::money::Currency;
use comeback_core::domain::{language::Language, sentence::Sentence};
use serde_json::Number;

/// `1.33` or `1,33`.
pub fn number(given: &str) -> Result<f64> {
    match plain(given) {
        Some(number) => Ok(number),
        None => typed(Sentence::new("cli-bad-number").with("text", given)),
    }
}

pub fn whole(given: &str) -> Result<i64> {
    match given.trim().parse() {
        Ok(number) => Ok(number),
        Err(_) => typed(Sentence::new("cli-bad-whole").with("text", given)),
    }
}

/// A share of one from `30%` or `0.3`. A bare 30 would be thirty times the whole and is asked back.
pub fn share(given: &str) -> Result<f64> {
    if let Some(percent) = given.trim().strip_suffix('%') {
        return Ok(hundredth(number(percent)?));
    }
    let share = number(given)?;
    if share > 1.0 {
        return typed(Sentence::new("cli-share-or-percent").with("text", given.trim()));
    }
    Ok(share)
}

/// A share of one from `30` or `30%`. A bare 0.3 is more likely the share itself than three in a thousand and is asked back.
pub fn percent(given: &str) -> Result<f64> {
    if let Some(percent) = given.trim().strip_suffix('%') {
        return Ok(hundredth(number(percent)?));
    }
    let percent = number(given)?;
    if percent > 0.0 && percent < 1.0 {
        let meant = Sentence::new("cli-percent-or-share")
            .with("text", given.trim())
            .with("percent", (percent * 10_000.0).round() / 100.0);
        return typed(meant);
    }
    Ok(hundredth(percent))
}

/// A currency by its three letters, whatever their case.
pub fn currency(given: &str) -> Result<Currency> {
    match Currency::new(given).filter(Currency::is_known) {
        Some(currency) => Ok(currency),
        None => typed(Sentence::new("settings-currency-unknown").with("code", given)),
    }
}

fn plain(given: &str) -> Option<f64> {
    let text = given.trim().replace(',', ".");
    // What Rust also takes for numbers: inf, nan, 1e5.
    if !text.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | '-' | '+')) {
        return None;
    }
    text.parse().ok()
}

/// A number that can be typed back: no marks between thousands, the decimals parted as the language does.
pub fn written(language: Language, number: &Number) -> String {
    let plain = number.as_i64().map(|whole| whole.to_string());
    decimals(
        language,
        plain.unwrap_or_else(|| number.as_f64().unwrap_or_default().to_string()),
    )
}

/// A sum in minor units, as [`written`]: `1200`, `1200,50`.
pub fn sum_written(language: Language, minor: i64, digits: usize) -> String {
    let scale = 10_i64.pow(digits as u32);
    match minor % scale {
        0 => (minor / scale).to_string(),
        rest => decimals(language, format!("{}.{rest:0digits$}", minor / scale)),
    }
}

fn decimals(language: Language, text: String) -> String {
    match language {
        Language::En => text,
        Language::Ru | Language::Bg => text.replace('.', ","),
    }
}

/// Without the crumbs that a division by a hundred leaves.
fn hundredth(percent: f64) -> f64 {
    (percent * 1e6).round() / 1e8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thirty_per_cent_is_typed_as_people_write_it() {
        assert_eq!(share("30%").ok(), Some(0.3));
        assert_eq!(share("0,3").ok(), Some(0.3));
        assert_eq!(percent("30").ok(), Some(0.3));
        assert_eq!(percent("0.3%").ok(), Some(0.003), "three in a thousand, said so");
    }

    #[test]
    fn what_could_mean_two_things_is_asked_back() {
        assert!(share("30").is_err(), "the whole is 1");
        assert!(percent("0.3").is_err(), "a third of a per cent, or thirty?");
    }

    #[test]
    fn what_is_written_can_be_typed_back() {
        let third = Number::from_f64(1.33).unwrap();
        assert_eq!(written(Language::Bg, &third), "1,33");
        assert_eq!(written(Language::En, &third), "1.33");
        assert_eq!(written(Language::En, &Number::from_f64(0.0).unwrap()), "0");
        assert_eq!(sum_written(Language::Ru, 120_050, 2), "1200,50");
        assert_eq!(sum_written(Language::Ru, 120_000, 2), "1200");
        assert_eq!(sum_written(Language::En, 5, 2), "0.05");
        assert_eq!(sum_written(Language::En, 500, 0), "500");
    }

    #[test]
    fn a_word_is_no_number() {
        assert!(number("abc").is_err() && number("inf").is_err() && number("").is_err());
        assert!(whole("0.5").is_err());
        assert!(currency("QQQ").is_err() && currency("eur").is_ok());
    }
}
