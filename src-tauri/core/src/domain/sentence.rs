//! A sentence for the user before it has a language: the key of a Fluent message and its arguments.
//!
//! The window, the terminal and the PDF speak from the same locale files, so what the domain has to say travels as a
//! [`Sentence`] and is put into words where it is shown. Edge: no words here, ever.

use super::money::Money;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// An argument of a sentence. How a sum or a date is written belongs to the language that says it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum Argument {
    Text(String),
    Number(f64),
    Money(Money),
    Day(NaiveDate),
    /// Several days, oldest first: "3, 9 and 21 March".
    Days(Vec<NaiveDate>),
    /// A share from 0 to 1, shown as per cent.
    Share(f64),
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Sentence {
    /// A message of the locale files.
    pub key: String,
    pub args: BTreeMap<String, Argument>,
}

impl Sentence {
    pub fn new(key: &str) -> Sentence {
        Sentence {
            key: key.to_owned(),
            args: BTreeMap::new(),
        }
    }

    pub fn with(mut self, name: &str, argument: impl Into<Argument>) -> Sentence {
        self.args.insert(name.to_owned(), argument.into());
        self
    }

    /// A share from 0 to 1, shown as per cent.
    pub fn share(self, name: &str, share: f64) -> Sentence {
        self.with(name, Argument::Share(share))
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Argument {
        Argument::Text(text.to_owned())
    }
}
impl From<String> for Argument {
    fn from(text: String) -> Argument {
        Argument::Text(text)
    }
}
impl From<i64> for Argument {
    fn from(number: i64) -> Argument {
        Argument::Number(number as f64)
    }
}
impl From<usize> for Argument {
    fn from(number: usize) -> Argument {
        Argument::Number(number as f64)
    }
}
impl From<f64> for Argument {
    fn from(number: f64) -> Argument {
        Argument::Number(number)
    }
}
impl From<Money> for Argument {
    fn from(money: Money) -> Argument {
        Argument::Money(money)
    }
}
impl From<NaiveDate> for Argument {
    fn from(day: NaiveDate) -> Argument {
        Argument::Day(day)
    }
}
impl From<&[NaiveDate]> for Argument {
    fn from(days: &[NaiveDate]) -> Argument {
        Argument::Days(days.to_vec())
    }
}
