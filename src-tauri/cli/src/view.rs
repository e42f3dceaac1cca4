//! An answer of the core as the terminal reads it: its fields written in the reader's language.
//!
//! A field that is empty or absent is an empty text. Edge: reads, never changes; sums and days are written by the texts of
//! the core, so that terminal, window and paper agree.

use crate::figures;
use chrono::NaiveDate;
use comeback_core::domain::{language::Language, money::Money, sentence::Sentence};
use comeback_core::texts;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// What a command hands back: the JSON for programs and the text for people.
#[derive(Debug)]
pub struct Reply {
    pub raw: Value,
    pub text: String,
}

#[derive(Debug, Clone, Copy)]
pub struct View<'a> {
    pub language: Language,
    value: &'a Value,
}

impl<'a> View<'a> {
    pub fn new(language: Language, value: &'a Value) -> View<'a> {
        View { language, value }
    }

    pub fn typed<T: DeserializeOwned>(&self, field: &str) -> Option<T> {
        let value = self.value.get(field).filter(|value| !value.is_null())?;
        serde_json::from_value(value.clone()).ok()
    }

    pub fn text(&self, field: &str) -> String {
        match self.value.get(field) {
            Some(Value::String(text)) => text.clone(),
            Some(Value::Number(number)) => number.to_string(),
            _ => String::new(),
        }
    }

    /// A text of several lines or a name as it is; `None` when nothing stands there.
    pub fn filled(&self, field: &str) -> Option<String> {
        Some(self.text(field)).filter(|text| !text.is_empty())
    }

    /// A whole number; 0 when absent.
    pub fn whole(&self, field: &str) -> i64 {
        self.value.get(field).and_then(Value::as_i64).unwrap_or_default()
    }

    pub fn id(&self, field: &str) -> Option<i64> {
        self.value.get(field).and_then(Value::as_i64)
    }

    pub fn is(&self, field: &str) -> bool {
        self.value.get(field).and_then(Value::as_bool).unwrap_or_default()
    }

    pub fn has(&self, field: &str) -> bool {
        self.value.get(field).is_some_and(|value| !value.is_null())
    }

    pub fn number(&self, field: &str) -> Option<f64> {
        self.value.get(field).and_then(Value::as_f64)
    }

    /// A number as it can be typed back.
    pub fn decimal(&self, field: &str) -> String {
        match self.value.get(field) {
            Some(Value::Number(number)) => figures::written(self.language, number),
            _ => String::new(),
        }
    }

    pub fn day(&self, field: &str) -> String {
        self.typed::<NaiveDate>(field)
            .map(|day| texts::day(self.language, day))
            .unwrap_or_default()
    }

    pub fn sum(&self, field: &str) -> Option<Money> {
        self.typed(field)
    }

    pub fn money(&self, field: &str) -> String {
        self.sum(field)
            .map(|sum| texts::money(self.language, sum))
            .unwrap_or_default()
    }

    /// The sum as [`View::money`] has it; nothing where it is zero.
    pub fn money_if(&self, field: &str) -> String {
        match self.sum(field) {
            Some(sum) if sum.minor != 0 => self.money(field),
            _ => String::new(),
        }
    }

    pub fn share(&self, field: &str) -> String {
        self.number(field)
            .map(|share| texts::share(self.language, share))
            .unwrap_or_default()
    }

    pub fn sentence(&self, field: &str) -> String {
        self.typed::<Sentence>(field)
            .map(|sentence| texts::say(self.language, &sentence))
            .unwrap_or_default()
    }

    /// A phone with what to dial after it has answered.
    pub fn phone(&self, number: &str) -> String {
        let (number, extension) = (self.text(number), self.text("extension"));
        if number.is_empty() || extension.is_empty() {
            return number;
        }
        let whole = Sentence::new("clients-phone-extension")
            .with("phone", number)
            .with("extension", extension);
        texts::say(self.language, &whole)
    }

    pub fn sentences(&self, field: &str) -> Vec<String> {
        let sentences: Vec<Sentence> = self.typed(field).unwrap_or_default();
        sentences
            .iter()
            .map(|sentence| texts::say(self.language, sentence))
            .collect()
    }

    /// The name of a person of the firm.
    pub fn who(&self, field: &str) -> String {
        self.inner(field).map(|who| who.text("name")).unwrap_or_default()
    }

    /// A word of a closed list, `cli-<list>-<word>`: a state, a channel, an outcome.
    pub fn word(&self, list: &str, field: &str) -> String {
        let Some(word) = self.filled(field) else {
            return String::new();
        };
        texts::say(
            self.language,
            &Sentence::new(&format!("cli-{list}-{}", word.to_lowercase().replace('_', "-"))),
        )
    }

    pub fn inner(&self, field: &str) -> Option<View<'a>> {
        let value = self.value.get(field).filter(|value| !value.is_null())?;
        Some(View {
            language: self.language,
            value,
        })
    }

    pub fn rows(&self, field: &str) -> Vec<View<'a>> {
        self.value
            .get(field)
            .map(|value| {
                View {
                    language: self.language,
                    value,
                }
                .all()
            })
            .unwrap_or_default()
    }

    /// The answer itself as a list.
    pub fn all(&self) -> Vec<View<'a>> {
        let list = self.value.as_array().map(Vec::as_slice).unwrap_or_default();
        list.iter()
            .map(|value| View {
                language: self.language,
                value,
            })
            .collect()
    }

    /// A list of plain texts.
    pub fn texts(&self, field: &str) -> Vec<String> {
        let list = self
            .value
            .get(field)
            .and_then(Value::as_array)
            .map(Vec::as_slice)
            .unwrap_or_default();
        list.iter().filter_map(Value::as_str).map(str::to_owned).collect()
    }

    pub fn raw(&self) -> &'a Value {
        self.value
    }

    /// A built-in reason is named by the locale, the user's own by his words.
    pub fn reason_name(&self) -> String {
        match self.filled("name") {
            Some(name) => name,
            None => named(self.language, "reason", &self.text("code").replace('.', "-")),
        }
    }

    /// What a touch is about: a purpose the locale names, or the user's own words.
    pub fn about(&self) -> String {
        named(self.language, "step-ui-about", &self.text("about").replace('-', "_"))
    }

    /// What a column of a file is read as.
    pub fn meaning(&self) -> Option<String> {
        Some(named(self.language, "import-field", &self.filled("field")?))
    }

    /// The next step in words, with its day and its person.
    pub fn next_step(&self) -> String {
        let late = if self.is("overdue") { "cli-late" } else { "cli-due" };
        let mut parts = vec![self.word("next", "kind")];
        if self.has("due") {
            parts.push(texts::say(
                self.language,
                &Sentence::new(late).with("day", self.day("due")),
            ));
        }
        parts.push(self.who("who"));
        parts.retain(|part| !part.is_empty());
        parts.join(", ")
    }
}

fn named(language: Language, list: &str, name: &str) -> String {
    let key = format!("{list}-{name}");
    if texts::knows(language, &key) {
        texts::say(language, &Sentence::new(&key))
    } else {
        name.to_owned()
    }
}

#[cfg(test)]
mod tests;
