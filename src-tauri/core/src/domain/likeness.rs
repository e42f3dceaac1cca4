//! Whether two names are one name in two writings.
//!
//! Case, ё and е, quotation marks, dots, the legal form (short or in full, wherever it stands), the order of words, a plus written
//! as a word, and a letter typed on the other keyboard (a Latin O in «ООО») do not tell firms apart: «ООО "Ромашка"» is
//! «Ромашка, ООО» and «Иванов Иван» is «Иван Иванов». Edge: a slip of the pen is another name here; who writes almost so is told
//! by [`super::alike`], and people decide about those.

use std::collections::HashSet;
use std::sync::OnceLock;

/// Legal forms in small letters without dots, one a line, and the words for a plus behind one; kept as data because they are words
/// of other languages.
const FORMS: &str = include_str!("../../../../assets/import/legal-forms.txt");

struct Forms {
    words: HashSet<&'static str>,
    /// The length of the longest of them.
    longest: usize,
    /// What a plus is called as a word.
    plus: Vec<&'static str>,
    /// Forms of several words, the longest first.
    phrases: Vec<Vec<&'static str>>,
}

fn forms() -> &'static Forms {
    static FORMS_SET: OnceLock<Forms> = OnceLock::new();
    FORMS_SET.get_or_init(|| {
        let lines = FORMS.lines().filter(|line| !line.starts_with('#'));
        let (plus, lines): (Vec<&str>, Vec<&str>) = lines.partition(|line| line.starts_with(PLUS));
        let lines = lines.into_iter();
        let (phrases, words): (Vec<&str>, Vec<&str>) = lines.partition(|line| line.contains(' '));
        let mut phrases: Vec<Vec<&str>> = phrases.iter().map(|phrase| phrase.split(' ').collect()).collect();
        phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.len()));
        Forms {
            plus: plus.iter().flat_map(|line| line.split(' ').skip(1)).collect(),
            longest: words.iter().map(|word| word.len()).max().unwrap_or_default(),
            words: words.into_iter().collect(),
            phrases,
        }
    })
}

/// What is left of a name when everything is taken off that does not tell it from another: words in small letters, sorted.
/// A name of nothing but a legal form keeps it.
pub fn plain(name: &str) -> String {
    sorted(words(name))
}

/// Words in an order of their own; one that reads the same in both alphabets in Cyrillic.
pub(super) fn sorted(mut words: Vec<String>) -> String {
    for word in &mut words {
        let latin = word.is_ascii() && word.bytes().any(|byte| byte.is_ascii_alphabetic());
        if latin && word.chars().all(|c| is_alike(c) || !c.is_alphabetic()) {
            *word = in_letters(word, Script::Cyrillic);
        }
    }
    words.sort_unstable();
    words.join(" ")
}

/// The plain name with doubled letters written once: «Аллея» and «Алея». Looser than [`plain`]: a question for a person.
pub fn bare(name: &str) -> String {
    once(plain(name))
}

/// The same of a name that is plain.
pub(super) fn once(mut plain: String) -> String {
    let mut last = None;
    plain.retain(|c| last.replace(c) != Some(c) || !c.is_alphabetic());
    plain
}

/// The words that tell a name from another, in their order: small letters, no legal form, each in letters of one alphabet.
pub(super) fn words(name: &str) -> Vec<String> {
    let mut folded = String::with_capacity(name.len() + 8);
    let (mut latin, mut cyrillic) = (false, false);
    let mut letters = name.chars().peekable();
    while let Some(c) = letters.next() {
        match c {
            '\'' | '’' | 'ʼ' => {}
            // "Сервис+"; before a figure it belongs to a phone.
            '+' if !letters.peek().is_some_and(char::is_ascii_digit) => folded.push_str(" + "),
            c if c.is_alphanumeric() => {
                for c in c.to_lowercase() {
                    latin |= c.is_ascii_alphabetic();
                    cyrillic |= is_cyrillic(c);
                    folded.push(if c == 'ё' { 'е' } else { c });
                }
            }
            _ => folded.push(' '),
        }
    }
    let mixed = latin && cyrillic;
    let folded = joined(folded);
    let is_form = |word: &str| {
        let forms = forms();
        let is_one = |word: &str| word.len() <= forms.longest && forms.words.contains(word);
        is_one(word) || mixed && is_one(&mended(word))
    };
    let mut kept: Vec<&str> = folded.split_whitespace().collect();
    without_phrases(&mut kept);
    kept.retain(|word| !is_form(word));
    if kept.iter().all(|word| *word == PLUS) {
        kept = folded.split_whitespace().collect();
    }
    let word = |word: &str| match word {
        word if forms().plus.contains(&word) => PLUS.to_owned(),
        word if mixed => mended(word),
        word => word.to_owned(),
    };
    kept.into_iter().map(word).collect()
}

const PLUS: &str = "+";

fn without_phrases(words: &mut Vec<&str>) {
    let opens = |phrase: &&Vec<&str>| words.iter().any(|word| *word == phrase[0]);
    let phrases: Vec<&Vec<&str>> = forms().phrases.iter().filter(opens).collect();
    for phrase in phrases {
        let at = words.windows(phrase.len()).position(|some| some == phrase.as_slice());
        if let Some(at) = at {
            words.drain(at..at + phrase.len());
        }
    }
}

/// Single letters that follow each other become one word: parted by dots they are a form or initials, «О. О. О.», «И.И.».
fn joined(text: String) -> String {
    let single = |word: &str| word != PLUS && word.chars().nth(1).is_none();
    let mut before = false;
    let follow = |word: &str| std::mem::replace(&mut before, single(word)) && before;
    if !text.split_whitespace().any(follow) {
        return text;
    }
    let (mut joined, mut before) = (String::with_capacity(text.len()), false);
    for word in text.split_whitespace() {
        if !(before && single(word)) {
            joined.push(' ');
        }
        joined.push_str(word);
        before = single(word);
    }
    joined
}

#[derive(Clone, Copy, PartialEq)]
enum Script {
    Latin,
    Cyrillic,
}

/// Letters that look the same on two keyboards, small or capital.
const ALIKE: [(char, char); 13] = [
    ('a', 'а'),
    ('b', 'в'),
    ('c', 'с'),
    ('e', 'е'),
    ('h', 'н'),
    ('i', 'і'),
    ('k', 'к'),
    ('m', 'м'),
    ('o', 'о'),
    ('p', 'р'),
    ('t', 'т'),
    ('x', 'х'),
    ('y', 'у'),
];

fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{4ff}')
}

fn is_alike(c: char) -> bool {
    ALIKE.iter().any(|(latin, cyrillic)| c == *latin || c == *cyrillic)
}

/// A word in the alphabet of the letters that only this alphabet has; one of none such in Cyrillic, one of both as it is.
fn mended(word: &str) -> String {
    let telling = |own: fn(char) -> bool| word.chars().any(|c| own(c) && !is_alike(c));
    match (telling(|c| c.is_ascii_alphabetic()), telling(is_cyrillic)) {
        (true, true) => word.to_owned(),
        (true, false) => in_letters(word, Script::Latin),
        (false, _) => in_letters(word, Script::Cyrillic),
    }
}

fn in_letters(word: &str, script: Script) -> String {
    let letter = |c: char| {
        let pair = ALIKE.iter().find(|(latin, cyrillic)| c == *latin || c == *cyrillic);
        pair.map_or(c, |(latin, cyrillic)| match script {
            Script::Latin => *latin,
            Script::Cyrillic => *cyrillic,
        })
    };
    word.chars().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::{bare, plain};

    #[test]
    fn two_writings_of_a_name_are_one_name() {
        for (one, other) in [
            ("ООО «Ромашка»", "Ромашка, ООО"),
            ("О.О.О. \"РОМАШКА\"", "ромашка"),
            ("Фьодоров и синове ЕООД", "ЕООД „Фьодоров и Синове“"),
            ("„Изгрев“ ЕООД", "\"Изгрев\" EООD"),
            ("Артём Королёв", "Королев Артем"),
            ("Baker's Yard Ltd.", "BAKER’S YARD"),
            ("ИП Иванов И. И.", "Иванов И.И."),
            ("Общество с ограниченной ответственностью «Ромашка»", "Ромашка ООО"),
            ("Индивидуальный предприниматель Иванов И.И.", "ИП Иванов И.И."),
            ("Еднолично дружество с ограничена отговорност „Изгрев“", "Изгрев ЕООД"),
            ("Сервис+", "Сервис плюс"),
            ("ООО «Сервис +»", "Сервис-Плюс"),
            ("Service+", "Service Plus"),
        ] {
            assert_eq!(plain(one), plain(other), "{one} / {other}");
        }
        assert_ne!(plain("Ромашка-1"), plain("Ромашка-2"));
        assert_ne!(plain("Иванов Иван"), plain("Иванов Пётр"));
        assert_ne!(plain("Сервис+"), plain("Сервис"), "another firm, as a rule");
        assert_eq!(plain("ООО"), "ооо", "a form alone is the name");
    }

    #[test]
    fn a_letter_of_the_other_keyboard_makes_no_other_name() {
        for (one, other) in [
            // On the left the Latin letters.
            ("OOO Ромашка", "ООО Ромашка"),
            ("Pомaшкa", "Ромашка"),
            ("COK", "СОК"),
            ("Pепка EООД", "Репка ЕООД"),
            ("Acme Сentral", "Acme Central"),
        ] {
            assert_eq!(plain(one), plain(other), "{one} / {other}");
        }
        assert_ne!(
            plain("АВ Сервис"),
            plain("Сервис"),
            "AB is a form in Latin letters alone"
        );
        assert_ne!(plain("Bob"), plain("Роб"));
    }

    #[test]
    fn a_doubled_letter_is_a_likeness_and_a_doubled_figure_is_none() {
        assert_eq!(bare("Пекарна Алея ЕООД"), bare("пекарна аллея"));
        assert_ne!(bare("Магазин 11"), bare("Магазин 1"));
        assert_ne!(plain("Алея"), plain("Аллея"));
    }
}
