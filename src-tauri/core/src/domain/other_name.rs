//! Whether two names that share a phone or an e-mail are names of two.
//!
//! Two names are one client's when every word of the shorter stands in the longer: in another writing, as an initial, in other
//! letters (Ivanov, Иванов) or with one slip of the pen. Edge: what to do about it is asked of a person; here nothing is decided.

use super::alike::{SLIP_FROM, slips};
use super::likeness::{self, bare};

/// Initials that follow each other are one word of so many letters.
const INITIALS: usize = 3;

/// Whether these two names speak of two. A name without letters (a number, a phone) or an e-mail is no name and speaks of nobody.
pub fn another(one: &str, other: &str) -> bool {
    if !is_name(one) || !is_name(other) || bare(one) == bare(other) {
        return false;
    }
    let (one, other) = (words(one), words(other));
    let (short, long) = if one.len() <= other.len() {
        (one, other)
    } else {
        (other, one)
    };
    let mut left = long;
    let mut take = |word: &[char]| {
        let found = left.iter().position(|of| alike(word, of));
        found.map(|at| left.remove(at)).is_some()
    };
    !short.iter().all(|word| {
        let initials = word.len() <= INITIALS && word.iter().all(|letter| letter.is_alphabetic());
        take(word) || initials && word.iter().all(|letter| take(&[*letter]))
    })
}

fn is_name(name: &str) -> bool {
    !name.contains('@') && name.chars().any(char::is_alphabetic)
}

/// The words that tell a name apart, in Latin letters, the longest first: an initial takes what is left.
fn words(name: &str) -> Vec<Vec<char>> {
    let mut words: Vec<Vec<char>> = likeness::words(name).iter().map(|word| in_latin(word)).collect();
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    words
}

fn alike(one: &[char], other: &[char]) -> bool {
    let initial =
        |short: &[char], long: &[char]| short.len() == 1 && short[0].is_alphabetic() && long.first() == short.first();
    let figures = |word: &[char]| word.iter().any(char::is_ascii_digit);
    one == other
        || initial(one, other)
        || initial(other, one)
        || one.len().min(other.len()) >= SLIP_FROM && !figures(one) && !figures(other) && slips(one, other)
}

/// A word as it is written abroad; close enough to be known again, not to be printed.
pub(super) fn in_latin(word: &str) -> Vec<char> {
    let mut latin = String::with_capacity(word.len());
    for letter in word.chars() {
        let abroad = match letter {
            'а' => "a",
            'б' => "b",
            'в' => "v",
            'г' => "g",
            'д' => "d",
            'е' | 'э' => "e",
            'ж' => "zh",
            'з' => "z",
            'и' => "i",
            'й' | 'ы' => "y",
            'к' => "k",
            'л' => "l",
            'м' => "m",
            'н' => "n",
            'о' => "o",
            'п' => "p",
            'р' => "r",
            'с' => "s",
            'т' => "t",
            'у' => "u",
            'ф' => "f",
            'х' => "h",
            'ц' => "ts",
            'ч' => "ch",
            'ш' => "sh",
            'щ' => "sht",
            'ъ' => "a",
            'ь' => "",
            'ю' => "yu",
            'я' => "ya",
            other => {
                latin.push(other);
                continue;
            }
        };
        latin.push_str(abroad);
    }
    latin.chars().collect()
}

#[cfg(test)]
mod tests {
    use super::another;

    #[test]
    fn two_writings_of_a_name_are_no_two_clients() {
        for (one, other) in [
            ("ООО «Ромашка»", "ромашка"),
            ("Кафе Ромашка", "Ромашка"),
            ("Иванов И. И.", "Иван Иванович Иванов"),
            ("Иванов И.", "Иванов Иван"),
            ("Ivan Petrov", "Петров Иван"),
            ("Магдалена Стоянова", "Магдалина Стоянова"),
            ("Пекарна Алея", "Пекарна Аллея"),
            ("+7 900 000-00-01", "Анна Зуева"),
            ("anna@example.com", "Анна Зуева"),
            ("", "Анна Зуева"),
        ] {
            assert!(!another(one, other), "{one} / {other}");
            assert!(!another(other, one), "{other} / {one}");
        }
    }

    #[test]
    fn another_name_is_another_client_until_somebody_says_otherwise() {
        for (one, other) in [
            ("Анна Зуева", "Борис Котов"),
            ("Анна Зуева", "Пётр Зуев"),
            ("Иван Петров", "Иван Сидоров"),
            ("Ромашка", "Лютик"),
            ("Магазин 1", "Магазин 2"),
            ("Магазин 1", "Магазин 11"),
            ("Ann Lee", "Bob Lee"),
        ] {
            assert!(another(one, other), "{one} / {other}");
            assert!(another(other, one), "{other} / {one}");
        }
    }
}
