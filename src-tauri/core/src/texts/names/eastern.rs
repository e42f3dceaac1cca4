//! Names after the father in another way: «Гейдар Рза оглы», «Лейла Рашид кызы», «Сулейман ибн Дауд», «Касым Кемелулы».
//!
//! Such a father's name is kept on the envelope and nobody is spoken to by it. Edge: «оглы» and what is like it stand still, and
//! so does the name before it; behind «ибн» the father's name is declined.

use super::Gender;

const SON: [&str; 5] = ["оглы", "оглу", "улы", "уулу", "угли"];
const DAUGHTER: [&str; 3] = ["кызы", "гызы", "кизи"];
const SON_OF: [&str; 2] = ["ибн", "бин"];

fn is_one(word: &str, among: &[&str]) -> bool {
    among.contains(&word.to_lowercase().as_str())
}

/// «Кемелулы», «Рза-оглы»: the father's name and what follows it in one word.
fn ends_in(word: &str, among: &[&str]) -> bool {
    let word = word.to_lowercase();
    among
        .iter()
        .any(|end| word.strip_suffix(end).is_some_and(|father| father.chars().count() > 2))
}

/// Where the father's name stands among the words of a name: from the first of them to behind the last.
pub(super) fn father(words: &[&str]) -> Option<(usize, usize)> {
    let last_of = |at: usize| is_one(words[at], &SON) || is_one(words[at], &DAUGHTER);
    if let Some(at) = (2..words.len()).find(|at| last_of(*at)) {
        return Some((at - 1, at + 1));
    }
    let first_of = |at: usize| is_one(words[at], &SON_OF);
    let at = (1..words.len().saturating_sub(1)).find(|at| first_of(*at))?;
    Some((at, at + 2))
}

/// Whether a patronymic is of this kind.
pub(super) fn is_eastern(patronymic: &str) -> bool {
    told(patronymic).is_some()
}

/// Whose it is.
pub(super) fn told(patronymic: &str) -> Option<Gender> {
    let (first, last) = match patronymic.split_once(char::is_whitespace) {
        Some((first, last)) => (first, last.trim()),
        None => ("", patronymic),
    };
    if is_one(first, &SON_OF) || is_one(last, &SON) || ends_in(last, &SON) {
        return Some(Gender::Male);
    }
    (is_one(last, &DAUGHTER) || ends_in(last, &DAUGHTER)).then_some(Gender::Female)
}

/// The word behind «ибн», which is declined.
pub(super) fn father_of_son(patronymic: &str) -> Option<(&str, &str)> {
    let (first, father) = patronymic.split_once(char::is_whitespace)?;
    is_one(first, &SON_OF).then_some((first, father.trim()))
}
