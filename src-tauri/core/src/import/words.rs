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
    word.chars().flat_map(plain_letters).collect()
}

fn plain_letters(c: char) -> impl Iterator<Item = char> {
    c.to_lowercase().filter_map(|c| match c {
        'ё' => Some('е'),
        '#' | '№' => Some('№'),
        _ if c.is_alphanumeric() || is_currency_sign(c) => Some(c),
        _ => None,
    })
}

/// As [`char::is_alphabetic`], at once for the letters that most names are written in.
pub fn is_letter(c: char) -> bool {
    matches!(c, 'a'..='z' | 'A'..='Z' | 'а'..='я' | 'А'..='Я' | 'ё' | 'Ё') || c.is_alphabetic()
}

pub fn is_currency_sign(c: char) -> bool {
    matches!(c, '$' | '£' | '¥' | '֏' | '\u{20a0}'..='\u{20cf}')
}

impl Meaning {
    pub fn holds_in(&self, place: &str) -> bool {
        self.place == "any" || self.place.split(',').any(|of| of == place)
    }
}

/// By the first byte of a plain word, of what lengths there are any: most cells are no word, and are told so at once.
struct Openings {
    lengths: [u64; 256],
    longest: usize,
}

fn openings() -> &'static Openings {
    static OPENINGS: OnceLock<Openings> = OnceLock::new();
    OPENINGS.get_or_init(|| {
        let mut openings = Openings {
            lengths: [0; 256],
            longest: 0,
        };
        for word in table().keys().filter(|word| !word.is_empty()) {
            openings.lengths[usize::from(word.as_bytes()[0])] |= 1 << word.len().min(63);
            openings.longest = openings.longest.max(word.len());
        }
        openings
    })
}

/// A plain word on the stack; longer ones are not in the table.
const LONGEST: usize = 128;

pub fn meanings(word: &str) -> &'static [Meaning] {
    let openings = openings();
    let (mut plain, mut length) = ([0_u8; LONGEST], 0);
    let longest = openings.longest.min(LONGEST);
    let mut add = |c: char| {
        let width = c.len_utf8();
        let fits = length + width <= longest;
        if fits {
            c.encode_utf8(&mut plain[length..]);
            length += width;
        }
        // Nothing opens like this: the rest need not be read.
        fits && openings.lengths[usize::from(plain[0])] != 0
    };
    for c in word.chars() {
        let goes_on = match c {
            _ if c.is_ascii_alphanumeric() => add(c.to_ascii_lowercase()),
            _ if c.is_ascii() && !matches!(c, '#' | '$') => true,
            'а'..='я' => add(c),
            _ => plain_letters(c).all(&mut add),
        };
        if !goes_on {
            return &[];
        }
    }
    if length == 0 || openings.lengths[usize::from(plain[0])] & 1 << length.min(63) == 0 {
        return &[];
    }
    let known = std::str::from_utf8(&plain[..length])
        .ok()
        .and_then(|plain| table().get(plain));
    known.map(Vec::as_slice).unwrap_or_default()
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
    /// Of the first letters there are, Latin and Cyrillic.
    near: Vec<bool>,
    others: HashSet<char>,
}

/// Letters below this are looked up by their place.
const NEAR: u32 = 0x500;

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
            let near = (0..NEAR).map(|code| char::from_u32(code).is_some_and(|c| opens(c, &others)));
            Letters {
                near: near.collect(),
                others,
            }
        });
        text.chars().next().is_some_and(|c| match letters.near.get(c as usize) {
            Some(opens) => *opens,
            None => opens(c, &letters.others),
        })
    }

    /// Whether `text` is one of the words.
    pub fn means(&self, text: &str) -> bool {
        self.may_open(text) && means(text, self.what)
    }
}

fn opens(c: char, first: &HashSet<char>) -> bool {
    let mut small = c.to_lowercase();
    !c.is_alphanumeric() || small.any(|c| first.contains(&if c == 'ё' { 'е' } else { c }))
}

/// What follows `prefix` in the meaning of `word`: `RUB` for `₽` under `currency-`.
pub fn after(word: &str, prefix: &str) -> Option<&'static str> {
    meanings(word)
        .iter()
        .find_map(|meaning| meaning.what.strip_prefix(prefix))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_the_table_is_found_in_any_writing_and_others_are_not() {
        assert!(table().keys().all(|word| word.len() <= LONGEST));
        for word in table().keys() {
            assert!(!meanings(&word.to_uppercase()).is_empty(), "{word}");
            assert!(!meanings(&format!(" {word}. ")).is_empty(), "{word}");
        }
        for other in ["", "-", "C0017916", "2024-01-05", "ООО «Ромашка»", "0", "ԱԲ"] {
            assert_eq!(
                meanings(other).len(),
                table().get(&plain(other)).map_or(0, Vec::len),
                "{other}"
            );
        }
    }
}
