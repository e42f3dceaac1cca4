//! Whether two names are one name in two writings.
//!
//! Case, ё and е, quotation marks, dots, the legal form and the order of words do not tell firms apart: «ООО "Ромашка"» is
//! «Ромашка, ООО» and «Иванов Иван» is «Иван Иванов». Edge: a slip of the pen is another name here; people decide about those.

use std::collections::HashSet;
use std::sync::OnceLock;

/// Legal forms in small letters without dots, one a line; kept as data because they are words of other languages.
const FORMS: &str = include_str!("../../../../assets/import/legal-forms.txt");

fn is_form(word: &str) -> bool {
    static FORMS_SET: OnceLock<HashSet<&str>> = OnceLock::new();
    FORMS_SET
        .get_or_init(|| FORMS.lines().filter(|line| !line.starts_with('#')).collect())
        .contains(word)
}

/// What is left of a name when everything is taken off that does not tell it from another: words in small letters, sorted.
/// A name of nothing but a legal form keeps it.
pub fn plain(name: &str) -> String {
    let folded: String = name
        .chars()
        .filter(|c| !matches!(c, '\'' | '’' | 'ʼ'))
        .flat_map(char::to_lowercase)
        .map(|c| match c {
            'ё' => 'е',
            c if c.is_alphanumeric() => c,
            _ => ' ',
        })
        .collect();
    // Letters parted by dots are a form or initials: «О. О. О.», «И.И.».
    let folded = joined(&folded);
    let words = || folded.split_whitespace();
    let mut kept: Vec<&str> = words().filter(|word| !is_form(word)).collect();
    if kept.is_empty() {
        kept = words().collect();
    }
    kept.sort_unstable();
    kept.join(" ")
}

/// The plain name with doubled letters written once: «Аллея» and «Алея». Looser than [`plain`]: a question for a person.
pub fn bare(name: &str) -> String {
    let mut bare = plain(name);
    let mut last = None;
    bare.retain(|c| last.replace(c) != Some(c) || !c.is_alphabetic());
    bare
}

/// Single letters that follow each other become one word.
fn joined(text: &str) -> String {
    let mut joined = String::with_capacity(text.len());
    let mut single_before = false;
    for word in text.split_whitespace() {
        let single = word.chars().nth(1).is_none();
        let apart = !(single && single_before);
        if apart && !joined.is_empty() {
            joined.push(' ');
        }
        joined.push_str(word);
        single_before = single;
    }
    joined
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
            ("Артём Королёв", "Королев Артем"),
            ("Baker's Yard Ltd.", "BAKER’S YARD"),
            ("ИП Иванов И. И.", "Иванов И.И."),
        ] {
            assert_eq!(plain(one), plain(other), "{one} / {other}");
        }
        assert_ne!(plain("Ромашка-1"), plain("Ромашка-2"));
        assert_ne!(plain("Иванов Иван"), plain("Иванов Пётр"));
        assert_eq!(plain("ООО"), "ооо", "a form alone is the name");
    }

    #[test]
    fn a_doubled_letter_is_a_likeness_and_a_doubled_figure_is_none() {
        assert_eq!(bare("Пекарна Алея ЕООД"), bare("пекарна аллея"));
        assert_ne!(bare("Магазин 11"), bare("Магазин 1"));
        assert_ne!(plain("Алея"), plain("Аллея"));
    }
}
