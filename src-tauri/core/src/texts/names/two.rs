//! Two people in one letter: greeted together, each by what is known of him.
//!
//! Edge: the plural of the greeting is of no sex, so that an unknown one needs no other words.

use super::short::shares_the_name;
use super::{Gender, family_name, spoken, take_apart, title_inside};
use crate::domain::language::Language;

/// A name, and the sex where it is known.
pub type Named<'a> = (&'a str, Option<Gender>);

/// «Уважаемые Анна Петровна и Иван Сергеевич!», „Уважаеми г-жо Петрова и г-н Иванов,“, "Dear Anna and Ivan,".
pub fn greeting_of_two(language: Language, one: Named, other: Named) -> String {
    let (first, second) = (title_inside(language, one.0), title_inside(language, other.0));
    let (one, other) = ((first.as_str(), one.1), (second.as_str(), other.1));
    let (first, second) = (spoken(one.0), spoken(other.0));
    if shares_the_name(one.0) && language == Language::En {
        let parts = take_apart(other.0);
        let title = parts.title.map(|title| format!("{title} ")).unwrap_or_default();
        return format!("Dear {first} and {title}{},", family_name(other.0));
    }
    match language {
        Language::Ru => format!("Уважаемые {first} и {second}!"),
        Language::En => match of_both(one.0, other.0) {
            Some(family) => format!("Dear {first} and {second} {family},"),
            None => format!("Dear {first} and {second},"),
        },
        Language::Bg => match (formal(one), formal(other)) {
            (Some(first), Some(second)) => format!("Уважаеми {first} и {second},"),
            _ => format!("Уважаеми {first} и {second},"),
        },
    }
}

/// The surname of both: said of each, or once, behind the second.
fn of_both<'a>(one: &'a str, other: &'a str) -> Option<&'a str> {
    // Where nothing but a title and the surname is known, the surname is said already.
    let family = take_apart(other)
        .surname
        .filter(|_| take_apart(other).given.is_some())?;
    match take_apart(one) {
        parts if parts.surname == Some(family) => Some(family),
        parts if parts.surname.is_none() && parts.given.is_some() => Some(family),
        _ => None,
    }
}

/// „г-жо Петрова“; `None` where the family name or the sex is not known.
fn formal((name, gender): Named) -> Option<String> {
    take_apart(name).surname?;
    let family = family_name(name);
    if let Some(title) = take_apart(name)
        .title
        .filter(|title| super::told_by_title(title).is_none())
    {
        return Some(format!("{title} {family}"));
    }
    Some(match gender? {
        Gender::Male => format!("г-н {family}"),
        Gender::Female => format!("г-жо {family}"),
    })
}

/// The pronouns of politeness, as a letter to one person writes them, in small letters: several people are „вы“. At the
/// beginning of a sentence the capital is the sentence's own.
pub fn to_several(language: Language, text: &str) -> String {
    let starts: &[&str] = match language {
        Language::Ru => &["Вы", "Вас", "Вам", "Вами", "Ваш"],
        Language::Bg => &["Вие", "Ви", "Вас", "Вам", "Ваш"],
        Language::En => return text.to_owned(),
    };
    const ENDS: [&str; 20] = [
        "", "а", "е", "и", "у", "его", "ему", "им", "ем", "ей", "ею", "их", "ими", "ия", "ият", "ата", "ето", "ите",
        "та", "то",
    ];
    let polite = |word: &str| {
        starts.iter().any(|start| match word.strip_prefix(start) {
            Some(rest) => rest.is_empty() || (*start == "Ваш" && ENDS.contains(&rest)),
            None => false,
        })
    };
    let mut set = String::with_capacity(text.len());
    let mut begins = true;
    let mut rest = text;
    while let Some(sign) = rest.chars().next() {
        if sign.is_alphabetic() {
            let end = rest.find(|sign: char| !sign.is_alphabetic()).unwrap_or(rest.len());
            let word = &rest[..end];
            if !begins && polite(word) {
                set.push_str(&word.to_lowercase());
            } else {
                set.push_str(word);
            }
            begins = false;
            rest = &rest[end..];
            continue;
        }
        match sign {
            '.' | '!' | '?' | '…' | '\n' => begins = true,
            _ if sign.is_whitespace() || "«»„“”\"'()⟦⟧—–-".contains(sign) => {}
            _ => begins = false,
        }
        set.push(sign);
        rest = &rest[sign.len_utf8()..];
    }
    set
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_are_greeted_by_what_is_known_of_each() {
        let anna = ("Петрова Анна Петровна", Some(Gender::Female));
        let ivan = ("Иванов Иван Сергеевич", Some(Gender::Male));
        assert_eq!(
            greeting_of_two(Language::Ru, anna, ivan),
            "Уважаемые Анна Петровна и Иван Сергеевич!"
        );
        let (ana, ivan) = (
            ("Анна Петрова", Some(Gender::Female)),
            ("Иван Иванов", Some(Gender::Male)),
        );
        assert_eq!(
            greeting_of_two(Language::Bg, ana, ivan),
            "Уважаеми г-жо Петрова и г-н Иванов,"
        );
        assert_eq!(
            greeting_of_two(Language::Bg, ana, ("Саша Ким", None)),
            "Уважаеми Анна и Саша,",
            "nobody is guessed into a sex"
        );
        let (anna, ivan) = (("Anna Petrova", None), ("Ivan Ivanov", None));
        assert_eq!(greeting_of_two(Language::En, anna, ivan), "Dear Anna and Ivan,");
    }

    #[test]
    fn several_are_written_to_in_small_letters() {
        for (one, several) in [
            (
                "Пишу Вам. Вы ушли, и Ваши заказы — Ваше дело.",
                "Пишу вам. Вы ушли, и ваши заказы — ваше дело.",
            ),
            (
                "«Вы правы», и мы перед Вами в долгу",
                "«Вы правы», и мы перед вами в долгу",
            ),
            ("Василий и Вашингтон", "Василий и Вашингтон"),
        ] {
            assert_eq!(to_several(Language::Ru, one), several);
        }
        assert_eq!(
            to_several(Language::Bg, "Знам, че Вие и Вашата фирма Ви пазят."),
            "Знам, че вие и вашата фирма ви пазят."
        );
    }
}
