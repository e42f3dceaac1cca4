//! A text as it is searched: lower case, ё as е, every space one space, each sign knowing where it stood.

use super::Words;

/// Quotes and dashes are one sign each, so that typography hides nothing.
pub struct Plain {
    pub signs: Vec<char>,
    /// UTF-16 units before each sign, and after the last.
    at: Vec<u32>,
    /// Which signs were typed as capitals.
    capitals: Vec<bool>,
    /// Where words begin.
    words: Vec<usize>,
}

fn same(sign: char) -> char {
    match sign {
        'ё' | 'Ё' => 'е',
        '’' | '‘' => '\'',
        '–' | '—' => '-',
        sign if sign.is_whitespace() => ' ',
        sign => sign.to_lowercase().next().unwrap_or(sign),
    }
}

impl Plain {
    pub fn of(text: &str) -> Plain {
        let (mut signs, mut at, mut capitals, mut units) = (Vec::new(), Vec::new(), Vec::new(), 0_u32);
        for sign in text.chars() {
            let plain = same(sign);
            if !(plain == ' ' && signs.last() == Some(&' ')) {
                signs.push(plain);
                at.push(units);
                capitals.push(sign.is_uppercase());
            }
            units += sign.len_utf16() as u32;
        }
        at.push(units);
        let letter = |at: usize| signs.get(at).copied().is_some_and(char::is_alphanumeric);
        let words = (0..signs.len())
            .filter(|at| letter(*at) && (*at == 0 || !letter(*at - 1)))
            .collect();
        Plain {
            signs,
            at,
            capitals,
            words,
        }
    }

    /// Whether a sign was typed as a capital.
    pub fn capital(&self, sign: usize) -> bool {
        self.capitals.get(sign).copied().unwrap_or_default()
    }

    /// Where words and numbers begin.
    pub fn begins(&self) -> &[usize] {
        &self.words
    }

    /// UTF-16 units before a sign.
    pub fn unit(&self, sign: usize) -> u32 {
        self.at.get(sign).or(self.at.last()).copied().unwrap_or_default()
    }

    /// Where a phrase begins and ends, from the sign `after` on.
    pub fn find(&self, phrase: &str, after: usize) -> Option<(usize, usize)> {
        let wanted: Vec<char> = phrase.chars().map(same).collect();
        let first = *wanted.first()?;
        let reached = |from: usize| Some((from, self.reaches(&wanted, from)?));
        if first.is_alphanumeric() {
            let begin = self.words.partition_point(|word| *word < after);
            self.words[begin..].iter().copied().find_map(reached)
        } else {
            (after..self.signs.len()).find_map(reached)
        }
    }

    fn letter(&self, at: usize) -> bool {
        self.signs.get(at).is_some_and(|sign| sign.is_alphanumeric())
    }

    /// Where a phrase that begins at `from` ends; a star is the rest of a word, „…“ a space with a few words in it or none.
    fn reaches(&self, wanted: &[char], from: usize) -> Option<usize> {
        let mut at = from;
        for (place, sign) in wanted.iter().enumerate() {
            if *sign == '*' {
                while self.letter(at) {
                    at += 1;
                }
            } else if *sign == '…' {
                return self
                    .gaps(at)
                    .find_map(|after| self.reaches(&wanted[place + 1..], after));
            } else if self.signs.get(at) == Some(sign) {
                at += 1;
            } else {
                return None;
            }
        }
        let ends = wanted.last().is_some_and(|sign| !sign.is_alphanumeric()) || !self.letter(at);
        ends.then_some(at)
    }

    /// Where a word begins after the space at `from`, and after each of the next few words of the same clause.
    fn gaps(&self, from: usize) -> impl Iterator<Item = usize> {
        const WORDS: usize = 3;
        let after_space = |at: usize| (self.signs.get(at) == Some(&' ')).then_some(at + 1);
        let next = move |begin: &usize| {
            let mut end = *begin;
            while self.letter(end) || self.signs.get(end) == Some(&'-') {
                end += 1;
            }
            (end > *begin).then(|| after_space(end)).flatten()
        };
        std::iter::successors(after_space(from), next).take(WORDS + 1)
    }

    /// The first of several phrases, by where it stands.
    pub fn first(&self, phrases: &[String], after: usize) -> Option<(usize, usize)> {
        let found = phrases.iter().filter_map(|phrase| self.find(phrase, after));
        found.min_by_key(|(from, to)| (*from, std::cmp::Reverse(*to)))
    }

    /// Every place of the phrases, the longest where several begin.
    pub fn each(&self, phrases: &[String]) -> Vec<(usize, usize)> {
        let next = |after: usize| self.first(phrases, after);
        std::iter::successors(next(0), |(_, to)| next(*to)).collect()
    }

    pub fn has(&self, phrases: &[String]) -> bool {
        self.first(phrases, 0).is_some()
    }

    /// The end of the sentence a sign stands in, its stop not counted.
    pub fn end_of_sentence(&self, from: usize) -> usize {
        let stop = |sign: &char| matches!(sign, '.' | '!' | '?' | ';' | '…');
        self.signs[from.min(self.signs.len())..]
            .iter()
            .position(stop)
            .map_or(self.signs.len(), |more| from + more)
    }

    pub fn start_of_sentence(&self, at: usize) -> usize {
        let stop = |sign: &char| matches!(sign, '.' | '!' | '?' | ';' | '…');
        self.signs[..at.min(self.signs.len())]
            .iter()
            .rposition(stop)
            .map_or(0, |before| before + 1)
    }

    pub fn text(&self, from: usize, to: usize) -> String {
        self.signs[from.min(to)..to.min(self.signs.len())].iter().collect()
    }
}

/// The same words, however they are spaced, set and spelt with ё.
pub fn folded(text: &str) -> String {
    let plain = Plain::of(text.trim());
    plain
        .signs
        .iter()
        .filter(|sign| !matches!(sign, '"' | '«' | '»' | '„' | '“' | '”'))
        .collect()
}

/// How much of `of` stands in `text`, by the beginnings of its longer words: 0 to 1.
pub fn share(of: &str, text: &Plain) -> f64 {
    const STEM: usize = 5;
    of_stems(of, text, |_| true, |_| STEM)
}

/// The same of a note about the client that is said to him: "bakes himself" as "you bake yourself". Verbs end otherwise, and
/// what stands for him in the note does not count.
pub fn share_of_note(note: &str, text: &Plain, words: &Words) -> f64 {
    const STEM: std::ops::RangeInclusive<usize> = 3..=5;
    const ENDING: usize = 2;
    let of_him = words.of_him.iter().chain(&words.of_him_first).chain(&words.himself);
    let of_him: Vec<&str> = of_him.map(String::as_str).collect();
    let stem = |word: &str| (word.chars().count().saturating_sub(ENDING)).clamp(*STEM.start(), *STEM.end());
    of_stems(note, text, |word| !of_him.contains(&word), stem)
}

fn of_stems(of: &str, text: &Plain, counts: impl Fn(&str) -> bool, stem: impl Fn(&str) -> usize) -> f64 {
    const LONG: usize = 4;
    let of = folded(of);
    let stems: Vec<String> = of
        .split(|sign: char| !sign.is_alphanumeric())
        .filter(|word| word.chars().count() >= LONG || word.chars().any(|sign| sign.is_ascii_digit()))
        .filter(|word| counts(word))
        .map(|word| word.chars().take(stem(word)).collect::<String>() + "*")
        .collect();
    if stems.is_empty() {
        return 0.0;
    }
    let found = stems.iter().filter(|stem| text.find(stem, 0).is_some()).count();
    found as f64 / stems.len() as f64
}
