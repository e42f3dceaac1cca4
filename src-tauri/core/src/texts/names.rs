//! Names of people in a letter: the dative on an envelope, the gender of a greeting, and the greeting itself.
//!
//! Russian declension is the `petrovich` rules behind a small layer of our own for what they get wrong; surnames in a
//! letter are shown to the user for confirmation before they are printed. Bulgarian and English names are not declined.
//! Edge: a gender that cannot be told is `None` and gives a neutral greeting; nobody is guessed into a sex.

mod declension;
mod eastern;
mod short;
#[cfg(test)]
mod tests;
mod titles;
mod two;
mod vocative;
mod written;

pub use declension::{about, dative, dative_of};
pub use short::is_family;
pub use titles::{of_firm, title_to};
pub use two::{greeting_of_two, to_several};
pub use vocative::vocative;
pub use written::written;

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
    /// «д-р», "Mrs", «ИП»: before the name.
    title: Option<&'a str>,
    /// «Н. В.» in the place of the given name.
    initials: Option<&'a str>,
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
    let name = &written(name);
    let parts = take_apart(name);
    let told = parts.title.and_then(told_by_title);
    if let Some(told) = told.or_else(|| parts.patronymic.and_then(eastern::told)) {
        return Some(told);
    }
    if is_family(name) || (parts.given.is_none() && short::in_trade(parts.title)) {
        return None;
    }
    let given = parts
        .given
        .filter(|given| !RULES.both_sexes.contains(&given.to_lowercase()));
    if !parts.patronymic.is_some_and(is_patronymic)
        && let Some(told) = parts.surname.and_then(told_by_surname)
    {
        return Some(told);
    }
    if let Some(told) = given.filter(|_| parts.patronymic.is_none()).and_then(told_by_given) {
        return Some(told);
    }
    let last_of_surname = parts.surname.and_then(|surname| surname.rsplit('-').next());
    match detect_gender(last_of_surname, given, parts.patronymic) {
        Rules::Male => Some(Gender::Male),
        Rules::Female => Some(Gender::Female),
        Rules::Androgynous => None,
    }
}

fn told_by_title(title: &str) -> Option<Gender> {
    let among = |titles: &[String]| {
        title
            .split_whitespace()
            .any(|word| titles.contains(&word.to_lowercase()))
    };
    match (among(&RULES.titles_of_men), among(&RULES.titles_of_women)) {
        (true, false) => Some(Gender::Male),
        (false, true) => Some(Gender::Female),
        _ => None,
    }
}

fn told_by_given(given: &str) -> Option<Gender> {
    let given = given.to_lowercase();
    match (RULES.given_men.contains(&given), RULES.given_women.contains(&given)) {
        (true, false) => Some(Gender::Male),
        (false, true) => Some(Gender::Female),
        _ => None,
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
    let set = written(name);
    // A firm is written in capitals too; a patronymic is not part of its name.
    let name = match set.split_whitespace().last().is_some_and(is_patronymic) {
        true => &set,
        false => name,
    };
    let (title, rest) = titled(name);
    if title.is_some() && !short::in_trade(title) && !rest.is_empty() {
        return true;
    }
    let words: Vec<&str> = name.split_whitespace().collect();
    let of_a_person = |word: &&str| {
        word.starts_with(char::is_uppercase)
            && word.chars().skip(1).any(char::is_lowercase)
            && word.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '’' | '\''))
    };
    (2..=3).contains(&words.len()) && words.iter().all(of_a_person) && gender(name).is_some()
}

/// «д-р Иванов», "Mrs Brown".
pub fn has_title(name: &str) -> bool {
    titled(name).0.is_some()
}

/// The name a person is spoken to by: «Пётр Ильич» of «Фёдоров Пётр Ильич», «Анна» of «Анна Ким», «Гейдар» of «Гейдар Рза оглы».
pub fn spoken(name: &str) -> String {
    let name = &written(name);
    let parts = take_apart(name);
    match (parts.given, parts.patronymic.filter(|one| !eastern::is_eastern(one))) {
        (Some(given), Some(patronymic)) => format!("{given} {patronymic}"),
        (Some(given), None) => given.to_owned(),
        _ => with_title(parts).unwrap_or_else(|| name.trim().to_owned()),
    }
}

/// «д-р Иванов», where nothing but the title and the surname is known.
fn with_title(parts: Parts) -> Option<String> {
    let title = parts.title.filter(|title| !short::in_trade(Some(title)))?;
    Some(format!("{title} {}", parts.surname?))
}

/// How a person is spoken to on the telephone. To say «вие» and the given name alone is odd in Bulgarian.
pub fn aloud(language: Language, name: &str, known: Option<Gender>) -> String {
    let name = &written(name);
    match (language, known.or_else(|| gender(name))) {
        (Language::Bg, Some(Gender::Male)) => format!("господин {}", family_name(name)),
        (Language::Bg, Some(Gender::Female)) => format!("госпожо {}", family_name(name)),
        _ => spoken(name),
    }
}

/// The opening line of a letter. `spoken` is how the user wants the person spoken to; Russian takes it as it is, Bulgarian and
/// English take the surname of `name` where the gender is known.
pub fn greeting(language: Language, name: &str, spoken: &str, gender: Option<Gender>) -> String {
    let (name, spoken) = (&written(name), &written(spoken));
    if let [one, other] = people(name)[..] {
        return greeting_of_two(language, (one, self::gender(one)), (other, self::gender(other)));
    }
    let (name, spoken) = (&title_inside(language, name), &title_inside(language, spoken));
    if let Some(opening) = short::greeting(language, name, spoken) {
        return opening;
    }
    let family = family_name(name);
    let given_alone = name.split_whitespace().count() == 1;
    // A learned title stays; «г-н» is what the greeting says anyway.
    let title = take_apart(name)
        .title
        .filter(|title| !short::in_trade(Some(title)))
        .filter(|title| language == Language::En || told_by_title(title).is_none());
    match (language, gender) {
        (Language::En, _) if title.is_some() => format!("Dear {} {family},", title.unwrap_or_default()),
        (Language::Bg, Some(Gender::Female)) if title.is_some() => {
            format!("Уважаема {} {family},", title.unwrap_or_default())
        }
        (Language::Bg, Some(Gender::Male)) if title.is_some() => {
            format!("Уважаеми {} {family},", title.unwrap_or_default())
        }
        (Language::Bg, None) if title.is_some() => format!("Здравейте, {} {family},", title.unwrap_or_default()),
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

/// A title as it stands inside a sentence: «доктор Петров». English keeps its capital, and so does a foreign title.
fn title_inside(language: Language, name: &str) -> String {
    let (title, rest) = titled(name);
    let small = |title: &&str| language != Language::En && !title.contains(|sign: char| sign.is_ascii_alphabetic());
    match title.filter(small) {
        Some(title) => format!("{} {rest}", title.to_lowercase()),
        None => name.to_owned(),
    }
}

/// The titles before a name, and the name.
fn titled(name: &str) -> (Option<&str>, &str) {
    let name = name.trim();
    let mut rest = name;
    while let Some((word, after)) = rest.split_once(char::is_whitespace) {
        let word = word.to_lowercase();
        let all = [
            &RULES.titles,
            &RULES.titles_of_men,
            &RULES.titles_of_women,
            &RULES.in_trade,
        ];
        if !all.iter().any(|titles| titles.contains(&word)) {
            break;
        }
        rest = after.trim_start();
    }
    let title = name[..name.len() - rest.len()].trim_end();
    ((!title.is_empty()).then_some(title), rest)
}

fn take_apart(name: &str) -> Parts<'_> {
    let (title, name) = titled(name);
    if let Some((initials, word, surname_first)) = short::with_initials(name) {
        let given = told_by_given(word).map(|_| word);
        return Parts {
            title,
            initials: Some(initials),
            given,
            surname: given.is_none().then_some(word),
            patronymic: None,
            surname_first,
        };
    }
    let words: Vec<&str> = name.split_whitespace().collect();
    if let Some((from, to)) = eastern::father(&words) {
        // The rest is a name by itself; the slice of the father's is one of `name`, however its words are spaced.
        let at = |word: &str| word.as_ptr() as usize - name.as_ptr() as usize;
        let patronymic = &name[at(words[from])..at(words[to - 1]) + words[to - 1].len()];
        let (before, after) = (&words[..from], &words[to..]);
        let apart = match (before, after) {
            ([given], [surname]) => by_two(given, Some(*surname), false),
            ([first, second], []) if told_by_given(first).is_none() => by_two(second, Some(*first), true),
            ([given, surname], []) => by_two(given, Some(*surname), false),
            ([given], []) => by_two(given, None, false),
            _ => Parts::default(),
        };
        if apart != Parts::default() {
            return Parts {
                title,
                patronymic: Some(patronymic),
                ..apart
            };
        }
    }
    let parts = match words[..] {
        // Behind a title a single word is the surname.
        [surname] if title.is_some() => Parts {
            surname: Some(surname),
            ..Parts::default()
        },
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
            } else if told_by_given(first).is_none()
                && (told_by_given(second).is_some() || (like_surname(first) && !like_surname(second)))
            {
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
            ..Parts::default()
        },
        // Bulgarian writes given, father's and family name; the middle one is a surname in form.
        [given, patronymic, surname] => Parts {
            given: Some(given),
            patronymic: Some(patronymic),
            surname: Some(surname),
            ..Parts::default()
        },
        _ => Parts::default(),
    };
    Parts { title, ..parts }
}

fn by_two<'a>(given: &'a str, surname: Option<&'a str>, surname_first: bool) -> Parts<'a> {
    Parts {
        given: Some(given),
        surname,
        surname_first,
        ..Parts::default()
    }
}

fn is_patronymic(word: &str) -> bool {
    if eastern::is_eastern(word) {
        return true;
    }
    let word = word.to_lowercase();
    let ends = ["ович", "евич", "ьич", "овна", "евна", "ична"]
        .iter()
        .any(|end| word.ends_with(end));
    ends || ["кузьмич", "лукич", "фомич", "никитич", "саввич"].contains(&word.as_str())
}

fn like_surname(word: &str) -> bool {
    let word = word.to_lowercase();
    const ENDS: [&str; 27] = [
        "овы", "евы", "ёвы", "ины", "ские", "цкие", "ов", "ев", "ёв", "ин", "ын", "ова", "ева", "ёва", "ина", "ына",
        "ский", "цкий", "ская", "цкая", "ской", "ко", "ых", "их", "ук", "юк", "ски",
    ];
    !RULES.like_surnames.contains(&word) && ENDS.iter().any(|end| word.ends_with(end))
}
