//! The open drive at the terminal: asks the core by its command table and says things in the reader's language.
//!
//! Edge: everything goes through `dispatch`, as from the window; no rule is decided here.

use crate::table::Table;
use crate::trouble::{Result, Trouble, typed};
use crate::view::{Reply, View};
use chrono::NaiveDate;
use comeback_core::api::{ApiError, App, Progress, dispatch};
use comeback_core::domain::{language::Language, money::Currency, sentence::Sentence};
use comeback_core::texts;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::path::Path;

pub struct Desk {
    pub app: App,
    pub language: Language,
    pub json: bool,
}

impl Desk {
    /// Without a language of its own: that of the firm, and before the first start that of the system.
    pub fn open(path: &Path, language: Option<Language>, today: Option<NaiveDate>, json: bool) -> Result<Desk> {
        let app = App::open(path, today).map_err(ApiError::from)?;
        let mut desk = Desk {
            app,
            language: language.unwrap_or_else(system_language),
            json,
        };
        if language.is_none() {
            let state = desk.call("drive.state", &json!({}))?;
            if desk.view(&state).is("started") {
                let firm = Language::from_tag(&desk.view(&state).text("ui_language"));
                desk.language = firm.unwrap_or(desk.language);
            }
        }
        Ok(desk)
    }

    /// What is to be known where a later day was counted already.
    pub fn counted_later(&self) -> Result<Option<String>> {
        let state = self.call("drive.state", &json!({}))?;
        let state = self.view(&state);
        let later = state.filled("counted_on").map(|_| {
            Sentence::new("cli-counted-later")
                .with("today", state.day("today"))
                .with("counted", state.day("counted_on"))
        });
        Ok(later.map(|later| self.say(&later)))
    }

    pub fn call(&self, command: &str, request: &impl Serialize) -> Result<Value> {
        self.call_with(command, request, &mut Progress::silent())
    }

    pub fn call_with<A: DeserializeOwned>(
        &self,
        command: &str,
        request: &impl Serialize,
        progress: &mut Progress,
    ) -> Result<A> {
        let bad = |error: serde_json::Error| ApiError::bad_call(command, &error.to_string());
        let body = serde_json::to_string(request).map_err(bad)?;
        let answer = dispatch(&self.app, command, &body, progress)?;
        Ok(serde_json::from_str(&answer).map_err(bad)?)
    }

    /// Asks and puts the answer into words.
    pub fn ask(&self, command: &str, request: &Value, text: impl FnOnce(View) -> String) -> Result<Reply> {
        let raw = self.call(command, request)?;
        let text = text(self.view(&raw));
        Ok(Reply { raw, text })
    }

    pub fn view<'a>(&self, answer: &'a Value) -> View<'a> {
        View::new(self.language, answer)
    }

    pub fn words(&self, key: &str) -> String {
        self.say(&Sentence::new(key))
    }

    pub fn say(&self, sentence: &Sentence) -> String {
        texts::say(self.language, sentence)
    }

    /// A table whose headings are `cli-field-…`.
    pub fn table(&self, columns: &[&str]) -> Table {
        Table::new(
            columns
                .iter()
                .map(|column| self.words(&format!("cli-field-{column}")))
                .collect(),
        )
    }

    /// `label: text`, or nothing for an empty text.
    pub fn line(&self, label: &str, text: &str) -> String {
        if text.is_empty() {
            String::new()
        } else {
            format!("{}: {text}\n", self.words(&format!("cli-field-{label}")))
        }
    }

    pub fn currency(&self) -> Result<Currency> {
        let state = self.call("drive.state", &json!({}))?;
        Ok(Currency::new(&self.view(&state).text("currency")).unwrap_or(Currency::EUR))
    }

    /// A sum as typed, `1200`, `1200.50` or `1 200,50`, in minor units of the firm's currency.
    pub fn minor(&self, given: &str) -> Result<i64> {
        let currency = self.currency()?;
        match minor_units(given, currency) {
            Some(minor) => Ok(minor),
            None => typed(Sentence::new("cli-bad-sum").with("text", given)),
        }
    }

    pub fn minor_if(&self, given: Option<&str>) -> Result<Option<i64>> {
        given.map(|given| self.minor(given)).transpose()
    }
}

pub fn failed(key: &str, path: &Path, why: std::io::Error) -> Trouble {
    Trouble::Failed(
        Sentence::new(key)
            .with("path", path.display().to_string())
            .with("why", texts::cause(&why)),
    )
}

/// From the variables that POSIX systems name the language with; English otherwise.
pub fn system_language() -> Language {
    let named = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|v| !v.is_empty()));
    named.and_then(|tag| Language::from_tag(&tag)).unwrap_or_default()
}

fn minor_units(given: &str, currency: Currency) -> Option<i64> {
    let plain: String = given
        .chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| if c == ',' { '.' } else { c })
        .collect();
    let (whole, rest) = plain.split_once('.').unwrap_or((&plain, ""));
    let digits = currency.digits() as usize;
    let figures = |text: &str| text.chars().all(|c| c.is_ascii_digit());
    if rest.len() > digits || whole.is_empty() || !figures(whole) || !figures(rest) {
        return None;
    }
    format!("{whole}{rest:0<digits$}").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_is_typed_as_people_write_sums() {
        assert_eq!(minor_units("1200", Currency::EUR), Some(120_000));
        assert_eq!(minor_units("1 200,5", Currency::EUR), Some(120_050));
        assert_eq!(minor_units("0.07", Currency::EUR), Some(7));
        assert_eq!(minor_units("1.234", Currency::EUR), None, "a cent has no tenth");
        assert_eq!(minor_units("-5", Currency::EUR), None);
        assert_eq!(minor_units("ten", Currency::EUR), None);
    }
}
