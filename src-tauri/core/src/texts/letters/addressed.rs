//! Whom a letter is to: the head of the sheet, the greeting, whom one speaks of; and the names that no row parts.
//!
//! Two people have a line each on the sheet and on the envelope. Edge: a name that is not known is asked for in its place.

use super::super::names::{self, Gender};
use super::super::templates::mark;
use super::{Addressee, LetterContext};
use crate::domain::language::Language;

/// Who is written to, with the sex told from the name where nobody said it.
struct Who<'a> {
    name: &'a str,
    gender: Option<Gender>,
    dative: Option<&'a str>,
    about: Option<&'a str>,
}

fn readers(addressee: &Addressee) -> Vec<Who<'_>> {
    let main = Who {
        name: addressee.name.trim(),
        gender: addressee.gender.or_else(|| names::gender(&addressee.name)),
        dative: addressee.dative.as_deref(),
        about: addressee.about.as_deref(),
    };
    let second = addressee.second.as_ref().map(|second| Who {
        name: second.name.trim(),
        gender: second.gender.or_else(|| names::gender(&second.name)),
        dative: second.dative.as_deref(),
        about: second.about.as_deref(),
    });
    [Some(main), second].into_iter().flatten().collect()
}

/// The letter is to two or more: a second one was named, or the name itself names two or a family.
pub fn is_to_two(addressee: &Addressee) -> bool {
    addressee.second.is_some() || names::people(&addressee.name).len() > 1 || names::is_family(&addressee.name)
}

/// One line for each of them; the second begins with "and".
pub fn to_line(language: Language, addressee: &Addressee) -> String {
    let lines: Vec<String> = readers(addressee).iter().map(|who| to_one(language, who)).collect();
    let joined = lines.join(match language {
        Language::Ru | Language::Bg => "\nи ",
        Language::En => "\nand ",
    });
    // One „До“ is for both.
    match language {
        Language::Bg => joined.replace("\nи До ", "\nи "),
        Language::Ru | Language::En => joined,
    }
}

fn to_one(language: Language, who: &Who) -> String {
    let name = who.name;
    if name.is_empty() {
        return mark(language, "name");
    }
    match (language, who.gender) {
        // As the user wrote it: in Russian the declined name, elsewhere the name as it stands on the sheet.
        _ if who.dative.is_some() => who.dative.unwrap_or_default().to_owned(),
        (Language::Ru, _) => names::dative_of(name, who.gender),
        (Language::Bg, _) if names::is_family(name) => format!("До семейство {name}"),
        // With a title of his own he needs no other.
        (Language::Bg, _) if names::has_title(name) => format!("До {name}"),
        (Language::En, _) if names::has_title(name) => name.to_owned(),
        (Language::Bg, Some(Gender::Male)) => format!("До г-н {name}"),
        (Language::Bg, Some(Gender::Female)) => format!("До г-жа {name}"),
        (Language::Bg, None) => format!("До {name}"),
        (Language::En, Some(Gender::Male)) => format!("Mr {name}"),
        (Language::En, Some(Gender::Female)) => format!("Ms {name}"),
        (Language::En, None) => name.to_owned(),
    }
}

/// Whom one speaks of: for templates of the user's own.
pub fn about_whom(language: Language, addressee: &Addressee) -> String {
    let all: Vec<String> = readers(addressee)
        .iter()
        .map(|who| match (who.about, language) {
            _ if who.name.is_empty() => mark(language, "name"),
            (Some(about), _) => about.to_owned(),
            (None, Language::Ru) => names::about(who.name, who.gender),
            (None, Language::Bg | Language::En) => who.name.to_owned(),
        })
        .collect();
    all.join(match language {
        Language::Ru | Language::Bg => " и ",
        Language::En => " and ",
    })
}

pub fn greeting_line(language: Language, addressee: &Addressee) -> String {
    let readers = readers(addressee);
    if let [one, other] = &readers[..]
        && !one.name.is_empty()
    {
        return names::greeting_of_two(language, (one.name, one.gender), (other.name, other.gender));
    }
    let name = addressee.name.trim();
    let told = || {
        if name.is_empty() {
            mark(language, "name")
        } else {
            names::spoken(name)
        }
    };
    let spoken = addressee
        .spoken
        .clone()
        .filter(|spoken| !spoken.trim().is_empty())
        .unwrap_or_else(told);
    let gender = addressee.gender.or_else(|| names::gender(name));
    names::greeting(language, if name.is_empty() { &spoken } else { name }, &spoken, gender)
}

/// The names a letter may tell: of whoever reads, signs, answers or checked. No row parts two words of one of them.
pub fn names_in(context: &LetterContext) -> Vec<String> {
    let responsible = context.responsible.as_ref().map(|one| one.name.as_str());
    let checked_by = context.fix.as_ref().and_then(|fix| fix.checked_by.as_deref());
    let readers = readers(&context.addressee).into_iter().map(|who| who.name);
    let told = [responsible, checked_by, Some(context.sender.name.as_str())];
    let several = |name: &&str| name.split_whitespace().count() > 1;
    let all = told.into_iter().flatten().chain(readers).filter(several);
    all.map(str::to_owned).collect()
}

/// The spaces between two words of one name do not break, in whatever case and order they stand.
pub fn bound(text: String, names: &[String]) -> String {
    if names.is_empty() {
        return text;
    }
    let mut words: Vec<String> = text.split(' ').map(str::to_owned).collect();
    let mut at = 0;
    while at + 1 < words.len() {
        let (first, second) = (words[at].as_str(), words[at + 1].as_str());
        // Behind a comma or a full stop a new thing begins.
        let (last, next) = (last_word(first), first_word(second));
        if names.iter().any(|name| of_one_name(name, last, next)) {
            let joined = format!("{first}\u{a0}{second}");
            words.splice(at..=at + 1, [joined]);
        } else {
            at += 1;
        }
    }
    words.join(" ")
}

fn last_word(text: &str) -> &str {
    text.rsplit(|sign: char| !is_of_name(sign)).next().unwrap_or_default()
}

fn first_word(text: &str) -> &str {
    text.split(|sign: char| !is_of_name(sign)).next().unwrap_or_default()
}

fn is_of_name(sign: char) -> bool {
    sign.is_alphabetic() || matches!(sign, '-' | '’')
}

/// Both words are of the name, each another part of it.
fn of_one_name(name: &str, one: &str, other: &str) -> bool {
    let parts: Vec<&str> = name.split_whitespace().collect();
    let of = |word: &str| parts.iter().position(|part| is_form_of(part, word));
    match (of(one), of(other)) {
        (Some(one), Some(other)) => one != other,
        _ => false,
    }
}

/// «Петру» is «Пётр» in another case: all but its ending is the same.
fn is_form_of(part: &str, word: &str) -> bool {
    /// Signs in which the forms of one name differ at their end.
    const ENDING: usize = 2;
    let plain = |text: &str| -> Vec<char> { text.to_lowercase().replace('ё', "е").chars().collect() };
    let capital = word.starts_with(char::is_uppercase);
    let (part, word) = (plain(part), plain(word));
    if !capital || part == word {
        return capital;
    }
    let same = part.iter().zip(&word).take_while(|(one, other)| one == other).count();
    same >= 3 && same + ENDING >= part.len() && word.len() <= part.len() + ENDING
}
