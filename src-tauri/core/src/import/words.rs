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
    word.chars()
        .flat_map(char::to_lowercase)
        .filter_map(|c| match c {
            'ё' => Some('е'),
            '#' | '№' => Some('№'),
            _ if c.is_alphanumeric() || is_currency_sign(c) => Some(c),
            _ => None,
        })
        .collect()
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

/// Whether a word listed under `what` may open `text`, by its first letter alone: most cells are told apart so without more.
pub fn may_open(what: &'static str, text: &str) -> bool {
    static OPENINGS: OnceLock<HashMap<&'static str, HashSet<char>>> = OnceLock::new();
    let openings = OPENINGS.get_or_init(|| {
        let mut openings: HashMap<&'static str, HashSet<char>> = HashMap::new();
        for (word, meanings) in table() {
            for meaning in meanings {
                openings.entry(meaning.what).or_default().extend(word.chars().next());
            }
        }
        openings
    });
    let Some(first) = text.chars().next() else { return false };
    // A sign is no opening of its own: what it stands before decides.
    !first.is_alphanumeric()
        || openings
            .get(what)
            .is_some_and(|openings| first.to_lowercase().any(|c| openings.contains(&c)))
}

/// What follows `prefix` in the meaning of `word`: `RUB` for `₽` under `currency-`.
pub fn after(word: &str, prefix: &str) -> Option<&'static str> {
    meanings(word)
        .iter()
        .find_map(|meaning| meaning.what.strip_prefix(prefix))
}
