//! The three languages of the program, of letters and of scripts.
//!
//! The language of the window and the language of a client's letters are independent of each other.

use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Default)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum Language {
    #[default]
    En,
    Ru,
    Bg,
}

impl Language {
    pub const ALL: [Language; 3] = [Language::En, Language::Ru, Language::Bg];

    /// The BCP 47 tag, which is also the folder of the locale files.
    pub fn tag(self) -> &'static str {
        match self {
            Language::En => "en",
            Language::Ru => "ru",
            Language::Bg => "bg",
        }
    }

    /// From a tag such as `bg`, `ru-RU` or `en_GB.UTF-8`; `None` for other languages.
    pub fn from_tag(tag: &str) -> Option<Language> {
        let primary = tag.split(['-', '_', '.']).next().unwrap_or_default();
        Language::ALL
            .into_iter()
            .find(|language| language.tag().eq_ignore_ascii_case(primary))
    }
}
