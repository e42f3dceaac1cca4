//! Names of people in a letter: the dative on an envelope, the gender of a greeting, and the greeting itself.
//!
//! Russian declension is the `petrovich` rules behind a small layer of our own for what they get wrong; surnames in a
//! letter are shown to the user for confirmation before they are printed. Bulgarian and English names are not declined.
//! Edge: a gender that cannot be told is `None` and gives a neutral greeting; nobody is guessed into a sex.

mod declension;
#[cfg(test)]
mod tests;
mod titles;
mod two;
mod vocative;

pub use declension::{about, dative, dative_of};
pub use titles::{of_firm, title_to};
pub use two::{greeting_of_two, to_several};
pub use vocative::vocative;

use crate::domain::language::Language;
use declension::RULES;
use petrovich::{Gender as Rules, detect_gender};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum Gender {
    Male,
    Female,
}

/// A Russian name taken apart. Any part may be absent.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Parts<'a> {
    surname: Option<&'a str>,
    given: Option<&'a str>,
    patronymic: Option<&'a str>,
    surname_first: bool,
}

/// The people a name names: «Мария и Пётр» are two. At most two are told apart.
pub fn people(name: &str) -> Vec<&str> {
    let together = [" и ", " and ", " & ", " + ", ", "];
    let two = together.iter().find_map(|word| name.split_once(word));
    match two {
        Some((one, other)) if !one.trim().is_empty() && !other.trim().is_empty() => vec![one.trim(), other.trim()],
        _ => vec![name.trim()],
    }
}

/// By the patronymic, then a surname that changes with the sex, then the given name, then any surname; `None` when none tells.
/// Such a surname goes before the given name: Ваня is a man in Russia and a woman in Bulgaria.
pub fn gender(name: &str) -> Option<Gender> {
    if people(name).len() > 1 {
        return None;
    }
    let parts = take_apart(name);
    let given = parts
        .given
        .filter(|given| !RULES.both_sexes.contains(&given.to_lowercase()));
    if !parts.patronymic.is_some_and(is_patronymic)
        && let Some(told) = parts.surname.and_then(told_by_surname)
    {
        return Some(told);
    }
    let last_of_surname = parts.surname.and_then(|surname| surname.rsplit('-').next());
    match detect_gender(last_of_surname, given, parts.patronymic) {
        Rules::Male => Some(Gender::Male),
        Rules::Female => Some(Gender::Female),
        Rules::Androgynous => None,
    }
}

fn told_by_surname(surname: &str) -> Option<Gender> {
    let surname = surname.to_lowercase();
    let ends = |ends: &[&str]| ends.iter().any(|end| surname.ends_with(end));
    if ends(&["ова", "ева", "ёва", "ская", "цкая", "ска"]) {
        Some(Gender::Female)
    } else if ends(&["ов", "ев", "ёв", "ский", "цкий", "ски"]) {
        Some(Gender::Male)
    } else {
        None
    }
}

/// Whether a name can only be a person's, as far as can be told: two or three words with capitals, nothing but letters, and
/// a sex. A client without a contact person is greeted by his own name only then.
pub fn reads_as_person(name: &str) -> bool {
    let words: Vec<&str> = name.split_whitespace().collect();
    let of_a_person = |word: &&str| {
        word.starts_with(char::is_uppercase)
            && word.chars().skip(1).any(char::is_lowercase)
            && word.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '’' | '\''))
    };
    (2..=3).contains(&words.len()) && words.iter().all(of_a_person) && gender(name).is_some()
}

/// The name a person is spoken to by: «Пётр Ильич» of «Фёдоров Пётр Ильич», «Анна» of «Анна Ким».
pub fn spoken(name: &str) -> String {
    let parts = take_apart(name);
    match (parts.given, parts.patronymic) {
        (Some(given), Some(patronymic)) => format!("{given} {patronymic}"),
        (Some(given), None) => given.to_owned(),
        _ => name.trim().to_owned(),
    }
}

/// How a person is spoken to on the telephone. To say «вие» and the given name alone is odd in Bulgarian.
pub fn aloud(language: Language, name: &str, known: Option<Gender>) -> String {
    match (language, known.or_else(|| gender(name))) {
        (Language::Bg, Some(Gender::Male)) => format!("господин {}", family_name(name)),
        (Language::Bg, Some(Gender::Female)) => format!("госпожо {}", family_name(name)),
        _ => spoken(name),
    }
}

/// The opening line of a letter. `spoken` is how the user wants the person spoken to; Russian takes it as it is, Bulgarian and
/// English take the surname of `name` where the gender is known.
pub fn greeting(language: Language, name: &str, spoken: &str, gender: Option<Gender>) -> String {
    if let [one, other] = people(name)[..] {
        return greeting_of_two(language, (one, self::gender(one)), (other, self::gender(other)));
    }
    let family = family_name(name);
    let given_alone = name.split_whitespace().count() == 1;
    match (language, gender) {
        (Language::Bg, _) if given_alone => format!("Здравейте, {},", vocative(spoken)),
        (Language::Ru, Some(Gender::Male)) => format!("Уважаемый {spoken}!"),
        (Language::Ru, Some(Gender::Female)) => format!("Уважаемая {spoken}!"),
        (Language::Ru, None) => format!("Здравствуйте, {spoken}!"),
        (Language::Bg, Some(Gender::Male)) => format!("Уважаеми г-н {family},"),
        (Language::Bg, Some(Gender::Female)) => format!("Уважаема г-жо {family},"),
        (Language::Bg, None) => format!("Здравейте, {spoken},"),
        (Language::En, Some(Gender::Male)) => format!("Dear Mr {family},"),
        (Language::En, Some(Gender::Female)) => format!("Dear Ms {family},"),
        (Language::En, None) => format!("Dear {spoken},"),
    }
}

/// The surname: told apart by its form where the name is Slavic, else the last word.
fn family_name(name: &str) -> &str {
    take_apart(name)
        .surname
        .or_else(|| name.split_whitespace().last())
        .unwrap_or(name)
}

fn take_apart(name: &str) -> Parts<'_> {
    let words: Vec<&str> = name.split_whitespace().collect();
    match words[..] {
        [given] => Parts {
            given: Some(given),
            ..Parts::default()
        },
        [first, second] => {
            let plain_surname =
                second.to_lowercase().ends_with("вич") && detect_gender(None, Some(first), None) == Rules::Female;
            if is_patronymic(second) && !plain_surname {
                Parts {
                    given: Some(first),
                    patronymic: Some(second),
                    ..Parts::default()
                }
            } else if like_surname(first) && !like_surname(second) {
                Parts {
                    surname: Some(first),
                    given: Some(second),
                    surname_first: true,
                    ..Parts::default()
                }
            } else {
                Parts {
                    given: Some(first),
                    surname: Some(second),
                    ..Parts::default()
                }
            }
        }
        [first, second, third] if is_patronymic(third) && !is_patronymic(second) => Parts {
            surname: Some(first),
            given: Some(second),
            patronymic: Some(third),
            surname_first: true,
        },
        // Bulgarian writes given, father's and family name; the middle one is a surname in form.
        [given, patronymic, surname] => Parts {
            given: Some(given),
            patronymic: Some(patronymic),
            surname: Some(surname),
            surname_first: false,
        },
        _ => Parts::default(),
    }
}

fn is_patronymic(word: &str) -> bool {
    let word = word.to_lowercase();
    let ends = ["ович", "евич", "ьич", "овна", "евна", "ична"]
        .iter()
        .any(|end| word.ends_with(end));
    ends || ["кузьмич", "лукич", "фомич", "никитич", "саввич", "оглы", "кызы"].contains(&word.as_str())
}

fn like_surname(word: &str) -> bool {
    let word = word.to_lowercase();
    const ENDS: [&str; 21] = [
        "ов", "ев", "ёв", "ин", "ын", "ова", "ева", "ёва", "ина", "ына", "ский", "цкий", "ская", "цкая", "ской", "ко",
        "ых", "их", "ук", "юк", "ски",
    ];
    !RULES.like_surnames.contains(&word) && ENDS.iter().any(|end| word.ends_with(end))
}
