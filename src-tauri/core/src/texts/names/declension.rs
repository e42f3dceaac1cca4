//! Russian names in the dative and in the prepositional case: `petrovich` rules of 2020 behind exceptions of our own
//! (`assets/names/ru.json`: fleeting vowels, names that stand still, first parts of compound surnames).
//!
//! Edge: a name whose sex cannot be told is left as it is, so is a part in another alphabet; the user is shown the result.

use super::{Gender, Parts, eastern, gender, is_patronymic, people, take_apart, title_inside, titled, written};
use crate::domain::language::Language;
use crate::texts::shipped;
use petrovich::{Case, Gender as Rules, firstname, lastname, middlename};
use serde::Deserialize;
use std::collections::HashMap;
use std::sync::LazyLock;

/// A word in the dative and in the prepositional case.
type Forms = HashMap<String, [String; 2]>;

#[derive(Deserialize)]
pub(super) struct Exceptions {
    surnames: Forms,
    men: Forms,
    women: Forms,
    /// Short names of both sexes: asked, never guessed.
    pub both_sexes: Vec<String>,
    /// Given names that end as a surname does.
    pub like_surnames: Vec<String>,
    /// First parts of compound surnames that stay as they are.
    standing_parts: Vec<String>,
    /// Foreign surnames in a stressed -а or -я, which stand still.
    standing_surnames: Vec<String>,
    /// Common given names, in small letters: they tell which of two words is the surname.
    pub given_men: Vec<String>,
    pub given_women: Vec<String>,
    /// What stands before a name and is no part of it; the first two tell the sex.
    pub titles_of_men: Vec<String>,
    pub titles_of_women: Vec<String>,
    pub titles: Vec<String>,
    /// «ИП»: stands before a name as a title does, and nobody is spoken to by it.
    pub in_trade: Vec<String>,
    /// Titles that are declined; the others stand still.
    titles_declined: Forms,
}

pub(super) static RULES: LazyLock<Exceptions> =
    LazyLock::new(|| shipped("names", include_str!("../../../../../assets/names/ru.json")));

#[derive(Clone, Copy, PartialEq)]
enum Form {
    Dative,
    About,
}

/// Whom the letter is to: «Фёдоров Пётр Ильич» → «Фёдорову Петру Ильичу». A part that is not Cyrillic stays as it is, and
/// so does the whole name when its gender cannot be told.
pub fn dative(name: &str) -> String {
    all(name, None, Form::Dative)
}

/// The same where the sex is known beside the name.
pub fn dative_of(name: &str, known: Option<Gender>) -> String {
    all(name, known, Form::Dative)
}

/// Whom one speaks of, with the preposition: «о Фёдорове Петре Ильиче», «об Анне Ким».
pub fn about(name: &str, known: Option<Gender>) -> String {
    let inside = people(name).into_iter().map(|one| title_inside(Language::Ru, one));
    let declined = all(&inside.collect::<Vec<_>>().join(" и "), known, Form::About);
    const VOWELS: &str = "АОУЭИаоуэиAOUEIaoei";
    let vowel = declined.starts_with(|sign| VOWELS.contains(sign));
    format!("{} {declined}", if vowel { "об" } else { "о" })
}

fn all(name: &str, known: Option<Gender>, form: Form) -> String {
    let name = written(name);
    match people(&name)[..] {
        [one, other] => together(one, other, form),
        [one] if !one.contains(char::is_whitespace) && plural(one, form).is_some() => {
            plural(one, form).unwrap_or_default()
        }
        _ => declined(&name, known, form),
    }
}

/// Two people; a surname in the plural is theirs together: «Мария и Пётр Ивановы» → «Марии и Петру Ивановым».
fn together(one: &str, other: &str, form: Form) -> String {
    if let Some((family, given)) = one.split_once(' ')
        && let Some(family) = plural(family, form)
    {
        return format!(
            "{family} {} и {}",
            declined(given, None, form),
            declined(other, None, form)
        );
    }
    if let Some((given, family)) = other.rsplit_once(' ')
        && let Some(family) = plural(family, form)
    {
        return format!(
            "{} и {} {family}",
            declined(one, None, form),
            declined(given, None, form)
        );
    }
    format!("{} и {}", declined(one, None, form), declined(other, None, form))
}

/// A surname in the plural, in the dative.
pub(super) fn family_in(name: &str) -> Option<String> {
    plural(name, Form::Dative)
}

/// Titles, and no name behind them.
pub(super) fn is_only_title(name: &str) -> bool {
    let known = |word: &str| {
        let word = word.to_lowercase();
        let all = [&RULES.titles, &RULES.titles_of_men, &RULES.titles_of_women];
        all.iter().any(|titles| titles.contains(&word))
    };
    !name.trim().is_empty() && name.split_whitespace().all(known)
}

/// «д-р» → «д-ру», «проф. д-р» → «проф. д-ру»; a capital stays one.
fn title_in(title: &str, form: Form) -> String {
    let one = |word: &str| {
        let declined = exception(&RULES.titles_declined, word, form)?;
        let mut signs = declined.chars();
        let first = signs.next().filter(|_| word.starts_with(char::is_uppercase))?;
        Some(first.to_uppercase().chain(signs).collect())
    };
    let as_it_is = |word: &str| exception(&RULES.titles_declined, word, form).unwrap_or_else(|| word.to_owned());
    let all = title
        .split_whitespace()
        .map(|word| one(word).unwrap_or_else(|| as_it_is(word)));
    all.collect::<Vec<_>>().join(" ")
}

fn plural(family: &str, form: Form) -> Option<String> {
    let (dative, about) = ["овы", "евы", "ёвы", "ины", "ыны"]
        .iter()
        .find(|end| family.ends_with(**end))
        .map(|_| ("ым", "ых"))
        .or_else(|| (family.ends_with("ские") || family.ends_with("цкие")).then_some(("им", "их")))?;
    let stem: String = family
        .chars()
        .take(family.chars().count() - if dative == "ым" { 1 } else { 2 })
        .collect();
    Some(stem + if form == Form::Dative { dative } else { about })
}

fn declined(name: &str, known: Option<Gender>, form: Form) -> String {
    if is_only_title(name) {
        return title_in(name, form);
    }
    let parts = take_apart(name);
    let Some(gender) = known.or_else(|| gender(name)).filter(|_| parts != Parts::default()) else {
        if let (Some(title), rest) = titled(name) {
            return format!("{} {rest}", title_in(title, form));
        }
        let given = parts.given.unwrap_or(name.trim());
        let known = |word: &str| of_either_sex(word).filter(|_| word == given);
        let words = name
            .split_whitespace()
            .map(|word| known(word).unwrap_or_else(|| word.to_owned()));
        return words.collect::<Vec<_>>().join(" ");
    };
    let surname = parts.surname.map(|word| surname_in(gender, word, form));
    let given = parts.given.map(|word| given_in(gender, word, form));
    let patronymic = parts.patronymic.map(|word| {
        if is_patronymic(word) {
            patronymic_in(gender, word, form)
        } else {
            surname_in(gender, word, form)
        }
    });
    let initials = parts.initials.map(str::to_owned);
    let order = if parts.surname_first {
        [surname, given, patronymic, initials]
    } else {
        [initials, given, patronymic, surname]
    };
    let titled = [parts.title.map(|title| title_in(title, form))];
    titled.into_iter().chain(order).flatten().collect::<Vec<_>>().join(" ")
}

/// A given name in -а or -я has the same forms whoever bears it: «Саша Ким» → «Саше Ким». The surname stays as it is.
fn of_either_sex(name: &str) -> Option<String> {
    let cyrillic = |sign: char| matches!(sign, 'А'..='я' | 'Ё' | 'ё');
    let alone = name.chars().count() > 2 && name.chars().all(cyrillic);
    let stem = name.strip_suffix(['а', 'я']).filter(|_| alone)?;
    Some(format!("{stem}{}", if stem.ends_with('и') { "и" } else { "е" }))
}

fn rules(gender: Gender) -> Rules {
    match gender {
        Gender::Male => Rules::Male,
        Gender::Female => Rules::Female,
    }
}

/// Women's names and men's in -а and -я have one form for both cases, and the rules are surer of the dative.
fn case(form: Form, gender: Gender, word: &str) -> Case {
    let alike = gender == Gender::Female || word.ends_with(['а', 'я']);
    match form {
        Form::About if !alike => Case::Prepositional,
        Form::About | Form::Dative => Case::Dative,
    }
}

fn exception(table: &Forms, word: &str, form: Form) -> Option<String> {
    let [dative, about] = table.get(&word.to_lowercase())?;
    Some(if form == Form::Dative {
        dative.clone()
    } else {
        about.clone()
    })
}

fn given_in(gender: Gender, word: &str, form: Form) -> String {
    let table = match gender {
        Gender::Male => &RULES.men,
        Gender::Female => &RULES.women,
    };
    let decline = |part: &str| {
        let own = exception(table, part, form).or_else(|| stands_still(part).then(|| part.to_owned()));
        own.unwrap_or_else(|| firstname(rules(gender), part, case(form, gender, part)))
    };
    word.split('-').map(decline).collect::<Vec<_>>().join("-")
}

/// A name in any vowel but -а and -я is a foreign one and has one form: «Гёте», «Данте», «Верди», «Гюго», „Христо“.
fn stands_still(word: &str) -> bool {
    let word = word.to_lowercase();
    word.ends_with(['е', 'э', 'и', 'о', 'у', 'ы', 'ю']) || word.ends_with("уа")
}

fn patronymic_in(gender: Gender, word: &str, form: Form) -> String {
    if let Some((son_of, father)) = eastern::father_of_son(word) {
        return format!("{son_of} {}", given_in(Gender::Male, father, form));
    }
    if eastern::is_eastern(word) {
        return word.to_owned();
    }
    middlename(rules(gender), word, case(form, gender, word))
}

/// Each part of a compound surname by itself: «Петров-Водкин» → «Петрову-Водкину», «Бонч-Бруевич» → «Бонч-Бруевичу».
fn surname_in(gender: Gender, surname: &str, form: Form) -> String {
    let last = surname.split('-').count() - 1;
    let decline = |(index, part): (usize, &str)| {
        let small = part.to_lowercase();
        let standing = index < last && RULES.standing_parts.contains(&small);
        if standing || stands_still(part) || RULES.standing_surnames.contains(&small) {
            return part.to_owned();
        }
        let own = (gender == Gender::Male)
            .then(|| exception(&RULES.surnames, part, form))
            .flatten();
        own.unwrap_or_else(|| lastname(rules(gender), part, case(form, gender, part)))
    };
    surname
        .split('-')
        .enumerate()
        .map(decline)
        .collect::<Vec<_>>()
        .join("-")
}
