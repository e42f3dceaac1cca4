//! The words the import knows, kept as data in `assets/import/words.tsv`.
//!
//! Two writings are the same word when their letters and digits are: case, spaces, dots, dashes and underscores do not
//! matter, ё is е, # is №.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

const TABLE: &str = include_str!("../../../../assets/import/words.tsv");

/// One meaning of a word: what it names, where it does (`any` or kinds of files) and how early it stands in the table.
pub struct Meaning {
    pub what: &'static str,
    pub place: &'static str,
    pub rank: usize,
}

fn table() -> &'static HashMap<String, Vec<Meaning>> {
    static WORDS: OnceLock<HashMap<String, Vec<Meaning>>> = OnceLock::new();
    WORDS.get_or_init(|| {
        let mut words: HashMap<String, Vec<Meaning>> = HashMap::new();
        let mut rank = 0;
        for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
            let mut parts = line.splitn(3, '\t');
            let (Some(what), Some(place), Some(list)) = (parts.next(), parts.next(), parts.next()) else {
                continue;
            };
            for word in list.split(" | ") {
                rank += 1;
                words
                    .entry(plain(word))
                    .or_default()
                    .push(Meaning { what, place, rank });
            }
        }
        words
    })
}

/// A word without what does not tell it from another writing of itself.
pub fn plain(word: &str) -> String {
    let mut plain = String::with_capacity(word.len());
    for c in word.chars() {
        match c {
            'a'..='z' | '0'..='9' | 'а'..='я' => plain.push(c),
            'A'..='Z' => plain.push(c.to_ascii_lowercase()),
            // The capital letters stand 32 places before the small ones.
            'А'..='Я' => plain.extend(char::from_u32(u32::from(c) + 32)),
            'ё' | 'Ё' => plain.push('е'),
            '#' | '№' => plain.push('№'),
            _ if is_currency_sign(c) => plain.push(c),
            _ if c.is_alphanumeric() => plain.extend(c.to_lowercase()),
            _ => {}
        }
    }
    plain
}

pub fn is_currency_sign(c: char) -> bool {
    matches!(c, '$' | '£' | '¥' | '֏' | '\u{20a0}'..='\u{20cf}')
}

impl Meaning {
    pub fn holds_in(&self, place: &str) -> bool {
        self.place == "any" || self.place.split(',').any(|of| of == place)
    }
}

pub fn meanings(word: &str) -> &'static [Meaning] {
    table().get(&plain(word)).map(Vec::as_slice).unwrap_or_default()
}

/// Whether the table lists `word` under `what`.
pub fn means(word: &str, what: &str) -> bool {
    meanings(word).iter().any(|meaning| meaning.what == what)
}

/// The first letters of the words listed under one name: most cells are told apart by that alone.
pub struct Opening {
    what: &'static str,
    letters: OnceLock<Letters>,
}

struct Letters {
    ascii: [bool; 128],
    others: HashSet<char>,
}

impl Opening {
    pub const fn of(what: &'static str) -> Opening {
        Opening {
            what,
            letters: OnceLock::new(),
        }
    }

    /// Whether one of the words may open `text`. A sign is no opening of its own: what it stands before decides.
    pub fn may_open(&self, text: &str) -> bool {
        let letters = self.letters.get_or_init(|| {
            let words = table()
                .iter()
                .filter(|(_, meanings)| meanings.iter().any(|m| m.what == self.what));
            let others: HashSet<char> = words.filter_map(|(word, _)| word.chars().next()).collect();
            let mut ascii = [false; 128];
            for (at, opens) in ascii.iter_mut().enumerate() {
                let c = char::from(at as u8);
                *opens = !c.is_alphanumeric() || others.contains(&c.to_ascii_lowercase());
            }
            Letters { ascii, others }
        });
        match text.as_bytes().first() {
            None => false,
            Some(byte) if byte.is_ascii() => letters.ascii[usize::from(*byte)],
            Some(_) => text.chars().next().is_some_and(|c| {
                !c.is_alphanumeric()
                    || c.to_lowercase()
                        .any(|c| letters.others.contains(&if c == 'ё' { 'е' } else { c }))
            }),
        }
    }

    /// Whether `text` is one of the words.
    pub fn means(&self, text: &str) -> bool {
        self.may_open(text) && means(text, self.what)
    }
}

/// What follows `prefix` in the meaning of `word`: `RUB` for `₽` under `currency-`.
pub fn after(word: &str, prefix: &str) -> Option<&'static str> {
    meanings(word)
        .iter()
        .find_map(|meaning| meaning.what.strip_prefix(prefix))
}
