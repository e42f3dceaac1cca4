//! Where a letter may be forgotten and put in later.
//!
//! Only in an everyday word of a paragraph, from the list in `assets/handwriting-slips.txt`: a slip in a name, a sum, a date
//! or a telephone is no human touch but an insult. So a word between quotes, a word behind a capital and a word beside a
//! figure are left alone as well, whatever they are. Edge: which of the words it becomes, the pen chooses.

use super::rows::Chunk;
use super::written::Written;
use crate::domain::language::Language;

/// How many words from a figure still belong to the sum, the date or the number.
const BESIDE: usize = 2;

/// The words of a paragraph a letter may be forgotten in.
pub fn words(language: Language, paragraph: &[Chunk]) -> Vec<&Written> {
    let known = everyday(language);
    let words: Vec<&Written> = paragraph.iter().flatten().collect();
    let counts = |word: &&&Written| word.text.chars().any(char::is_numeric);
    let mut quotes = Quotes::default();
    let mut free = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let quoted = quotes.around(&word.text);
        let near = &words[at.saturating_sub(BESIDE)..(at + BESIDE + 1).min(words.len())];
        let named = at > 0 && words[at - 1].text.chars().any(char::is_uppercase);
        let bare = word.text.trim_end_matches(['.', ',', ':', ';', '!', '?', '…']);
        if !quoted && !named && near.iter().filter(counts).count() == 0 && known.contains(&bare) {
            free.push(*word);
        }
    }
    free
}

fn everyday(language: Language) -> Vec<&'static str> {
    const LINES: &str = include_str!("../../../../../assets/handwriting-slips.txt");
    let line = LINES
        .lines()
        .find_map(|line| line.split_once(' ').filter(|(tag, _)| *tag == language.tag()));
    line.map_or_else(Vec::new, |(_, words)| words.split(' ').collect())
}

/// How deep in quotes the words are, in the custom of any language.
#[derive(Default)]
struct Quotes(usize);

impl Quotes {
    /// Whether a quote is open at the word or touches it.
    fn around(&mut self, word: &str) -> bool {
        let mut quoted = self.0 > 0;
        for letter in word.chars() {
            let opens = match letter {
                '«' | '„' => true,
                // What opens in English closes in the two others.
                '“' | '"' => self.0 == 0,
                '»' | '”' => false,
                _ => continue,
            };
            quoted = true;
            self.0 = if opens { self.0 + 1 } else { self.0.saturating_sub(1) };
        }
        quoted
    }
}
