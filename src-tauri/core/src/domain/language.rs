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

    /// The language a text is in, as far as its letters tell: „ы, э, ё“ are Russian alone, „ѝ“ and an „ъ“ before a consonant
    /// Bulgarian alone. Cyrillic that says neither is in `usual` where that is Cyrillic too, else not told.
    pub fn of_text(text: &str, usual: Language) -> Option<Language> {
        let small: Vec<char> = text.chars().flat_map(char::to_lowercase).collect();
        let is_cyrillic = |sign: &&char| ('\u{400}'..='\u{4ff}').contains(*sign);
        let cyrillic = small.iter().filter(is_cyrillic).count();
        let latin = small.iter().filter(|sign| sign.is_ascii_alphabetic()).count();
        if latin > cyrillic {
            // A name of a thing is the same in every language: "Lavazza Oro".
            let words = text.split(|sign: char| !sign.is_alphabetic());
            let small = |word: &str| word.len() > 1 && word.bytes().all(|sign| sign.is_ascii_lowercase());
            return words.into_iter().any(small).then_some(Language::En);
        }
        let hard = |pair: &[char]| pair[0] == 'ъ' && !matches!(pair[1], 'е' | 'ё' | 'ю' | 'я');
        if small.iter().any(|sign| matches!(sign, 'ы' | 'э' | 'ё')) {
            Some(Language::Ru)
        } else if small.contains(&'ѝ') || small.windows(2).any(hard) {
            Some(Language::Bg)
        } else {
            (cyrillic > 0 && usual != Language::En).then_some(usual)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_tell_the_language_of_a_text_and_the_usual_one_tells_the_rest() {
        for (text, usual, told) in [
            ("A second driver", Language::Ru, Some(Language::En)),
            ("Утренний рейс ведут вдвоём", Language::En, Some(Language::Ru)),
            ("Объезд закрыт, эту улицу объезжаем", Language::Bg, Some(Language::Ru)),
            ("Сутрин тръгват със запас", Language::Ru, Some(Language::Bg)),
            ("Объявления", Language::Ru, Some(Language::Ru)),
            ("Книга доставок", Language::Ru, Some(Language::Ru)),
            ("Книга доставки", Language::Bg, Some(Language::Bg)),
            ("Книга доставок", Language::En, None),
            ("24/7", Language::Ru, None),
            ("Lavazza Oro", Language::Ru, None),
            ("кофе Lavazza Qualita Oro", Language::Ru, None),
        ] {
            assert_eq!(Language::of_text(text, usual), told, "{text}");
        }
    }
}
