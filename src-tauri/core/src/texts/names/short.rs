//! Names that do not say how one is spoken to: a surname with initials, «ИП» and a surname, the surname of a whole family.
//!
//! Edge: who has no given name in the records is greeted without a name; the user gives the name he is called by.

use super::declension::{RULES, family_in, is_only_title};
use super::{gender, take_apart};
use crate::domain::language::Language;

/// «ИП»: the form of his trade, in the place of a title and no way to speak to anybody.
pub(super) fn in_trade(title: Option<&str>) -> bool {
    title.is_some_and(|title| RULES.in_trade.contains(&title.to_lowercase()))
}

/// «Яновский Н. В.», «Н.В. Яновский»: the initials, the word beside them and whether it stands first.
pub(super) fn with_initials(name: &str) -> Option<(&str, &str, bool)> {
    let name = name.trim();
    if let Some((word, initials)) = name.split_once(char::is_whitespace)
        && are_initials(initials)
        && !are_initials(word)
    {
        return Some((initials.trim(), word, true));
    }
    let (initials, word) = name.rsplit_once(char::is_whitespace)?;
    (are_initials(initials) && !are_initials(word)).then_some((initials.trim(), word, false))
}

fn are_initials(words: &str) -> bool {
    let one = |word: &str| {
        let capitals = word.chars().all(|sign| sign.is_uppercase() || sign == '.');
        let single = word.chars().filter(|sign| *sign != '.').count() == 1;
        capitals && word.starts_with(char::is_uppercase) && (single || word.contains('.'))
    };
    !words.trim().is_empty() && words.split_whitespace().all(one)
}

/// «Ивановы», „Иванови“: a surname in the plural and nothing else.
pub fn is_family(name: &str) -> bool {
    let name = name.trim();
    let bulgarian = name.ends_with("ови") || name.ends_with("еви");
    let alone = name.starts_with(char::is_uppercase) && !name.contains(char::is_whitespace);
    alone && (bulgarian || family_in(name).is_some())
}

/// The opening of a letter to a family, or to one of whom no name to call him by is known.
pub(super) fn greeting(language: Language, name: &str, spoken: &str) -> Option<String> {
    let name = name.trim();
    if is_family(name) {
        return match language {
            Language::Ru => Some(format!("Уважаемые {spoken}!")),
            Language::Bg if spoken == name => Some(format!("Уважаемо семейство {name},")),
            Language::Bg => Some(format!("Уважаеми {spoken},")),
            Language::En => None,
        };
    }
    let parts = take_apart(name);
    let called = parts.given.is_some() || spoken.trim() != name;
    let short = parts.initials.is_some() || in_trade(parts.title);
    match language {
        Language::Ru if short && !called => Some("Здравствуйте!".to_owned()),
        Language::Bg if short && !called && gender(name).is_none() => Some("Здравейте,".to_owned()),
        _ => None,
    }
}

/// "Mr" of "Mr & Mrs Brown": the surname is that of the other one.
pub(super) fn shares_the_name(one: &str) -> bool {
    is_only_title(one)
}
