//! Whether a greeting names somebody the letter is not to.
//!
//! A word with a capital is a name, unless it is a title or what one calls several („колеги“). It is known by the name it stands
//! for, whatever its ending: „Марийо“ is „Мария“, «П.» is «Пётр». Edge: what opens the greeting is not looked at; a short name
//! passes for his beside another part of his name ("Pete Hill"), alone it does not.

use super::forbidden::place;
use super::plain::Plain;
use super::{Part, Place, Words};

/// A name of so many letters may be a short one.
const SHORT: usize = 4;
/// So many first letters tell whose short name it is.
const BEGINS: usize = 2;
/// Endings of one name in different cases are not longer.
const ENDING: usize = 3;

/// So long is a greeting that stands in the middle of a letter, in letters and spaces; what is longer says something.
const GREETING: usize = 80;

/// Whether a paragraph is nothing but a greeting: «Уважаемая Мария Ивановна!».
pub fn is_greeting(paragraph: &str, words: &Words) -> bool {
    let text = paragraph.trim();
    let ends = text.ends_with(['!', ',']) && !text[..text.len() - 1].contains(['!', '?']);
    let opens = || {
        Plain::of(text)
            .first(&words.greetings, 0)
            .is_some_and(|(from, _)| from == 0)
    };
    ends && text.chars().count() <= GREETING && opens()
}

/// The word of a greeting that names somebody who is none of `people`; nothing where nobody is known. `part` and `paragraph` say
/// where the greeting stands.
pub fn names_another(
    (part, paragraph, greeting): (Part, usize, &str),
    people: &[String],
    words: &Words,
) -> Option<Place> {
    let known: Vec<String> = people.iter().flat_map(|one| parts(&Plain::of(one))).collect();
    // Of whom one part alone is known, the rest may be what it is.
    let one_part = people.iter().all(|one| tokens(&Plain::of(one)).len() <= 1);
    let text = Plain::of(greeting);
    let opened = text.first(&words.greetings, 0).filter(|(from, _)| *from == 0);
    let mut all = tokens(&text);
    let from = match opened {
        Some((_, to)) => to,
        None => all.get(1)?.from,
    };
    all.retain(|token| token.from >= from);
    let named = |token: &Token| text.capital(token.from) && !is_common(&token.word, words);
    // «Анна и Иван»: each of the two is looked at by himself.
    for one in all.split(|token| !text.capital(token.from) && !is_common(&token.word, words)) {
        let names: Vec<&Token> = one.iter().filter(|token| named(token)).collect();
        let in_script = |token: &&&Token| known.iter().any(|name| alike_script(name, &token.word));
        let strangers: Vec<&&Token> = names
            .iter()
            .filter(in_script)
            .filter(|token| !known.iter().any(|name| is_of(name, &token.word)))
            .collect();
        let some_known = strangers.len() < names.len();
        let stranger = strangers
            .into_iter()
            .find(|token| !some_known || !(one_part || known.iter().any(|name| is_short_of(name, &token.word))));
        if let Some(token) = stranger {
            return Some(place(part, paragraph, greeting, &text, token.from, token.to));
        }
    }
    None
}

struct Token {
    from: usize,
    to: usize,
    word: String,
}

/// The words of a text; a hyphen inside is part of one: „г-жо“.
fn tokens(text: &Plain) -> Vec<Token> {
    let mut found: Vec<Token> = Vec::new();
    for &from in text.begins() {
        let letter = |at: usize| text.signs.get(at).is_some_and(|sign| sign.is_alphabetic());
        let mut to = from;
        while letter(to) || (text.signs.get(to) == Some(&'-') && letter(to + 1)) {
            to += 1;
        }
        if to > from && found.last().is_none_or(|last| last.to <= from) {
            let word = text.text(from, to);
            found.push(Token { from, to, word });
        }
    }
    found
}

/// Names in their parts: both of a compound one and the whole. An „и“ between two of them is no initial.
fn parts(text: &Plain) -> Vec<String> {
    let names = tokens(text).into_iter();
    names
        .filter(|token| token.to - token.from > 1 || text.capital(token.from))
        .map(|token| token.word)
        .flat_map(|word| {
            let halves: Vec<String> = word.split('-').map(str::to_owned).collect();
            halves.into_iter().chain([word])
        })
        .collect()
}

/// A title, or a word for many.
fn is_common(word: &str, words: &Words) -> bool {
    words.salutations.iter().any(|one| match one.strip_suffix('*') {
        Some(stem) => word.starts_with(stem),
        None => word == one,
    })
}

fn alike_script(name: &str, word: &str) -> bool {
    let latin = |text: &str| text.starts_with(|sign: char| sign.is_ascii_alphabetic());
    latin(name) == latin(word)
}

/// One name in whatever case, or its initial.
fn is_of(name: &str, word: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (name.chars().collect(), word.chars().collect());
    let same = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    if a.len() == 1 || b.len() == 1 {
        return same == 1;
    }
    let ends = |rest: &[char]| rest.len() <= ENDING && rest.iter().all(|sign| is_ending(*sign));
    same == a.len().max(b.len()) || (same >= BEGINS && ends(&a[same..]) && ends(&b[same..]))
}

fn is_ending(sign: char) -> bool {
    matches!(sign, 'а' | 'е' | 'и' | 'о' | 'у' | 'ы' | 'ю' | 'я' | 'й' | 'ь' | 'ъ')
}

fn is_short_of(name: &str, word: &str) -> bool {
    let same = name.chars().zip(word.chars()).take_while(|(a, b)| a == b).count();
    word.chars().count() <= SHORT && same >= BEGINS
}

#[cfg(test)]
mod tests {
    use super::*;

    const RU: &str = include_str!("../../../../../assets/letters/ru/words.json");
    const BG: &str = include_str!("../../../../../assets/letters/bg/words.json");
    const EN: &str = include_str!("../../../../../assets/letters/en/words.json");

    /// The greeting, those the letter is to, and the word that names somebody else.
    type Case<'a> = (&'a str, &'a [&'a str], Option<&'a str>);

    fn check(json: &str, cases: &[Case]) {
        let words: Words = serde_json::from_str(json).unwrap();
        for (greeting, people, wanted) in cases {
            let people: Vec<String> = people.iter().map(|one| (*one).to_owned()).collect();
            let found = names_another((Part::Greeting, 0, greeting), &people, &words).map(|place| place.words);
            assert_eq!(found.as_deref(), *wanted, "{greeting} to {people:?}");
        }
    }

    #[test]
    fn a_russian_greeting_names_whom_the_letter_is_to() {
        let peter: &[&str] = &["Фёдоров Пётр Ильич", "Фёдорову Петру Ильичу"];
        check(
            RU,
            &[
                ("Уважаемый Пётр Ильич!", peter, None),
                ("Уважаемый Петр Ильич!", peter, None),
                ("УВАЖАЕМЫЙ ПЁТР ИЛЬИЧ!", peter, None),
                ("Уважаемый господин Фёдоров!", peter, None),
                ("Уважаемый П. И. Фёдоров!", peter, None),
                ("Здравствуйте, Петя!", peter, Some("Петя")),
                ("Здравствуйте, коллеги!", peter, None),
                ("Здравствуйте, Коллеги!", peter, None),
                ("Уважаемые господа!", peter, None),
                ("Уважаемый Иван Ильич!", peter, Some("Иван")),
                ("Уважаемый Пётр Иванович!", peter, Some("Иванович")),
                ("Уважаемая Мария Петровна!", peter, Some("Мария")),
                ("Здравствуйте, А. Б. Соколов!", peter, Some("А")),
                ("Уважаемые Пётр и Анна!", peter, Some("Анна")),
                ("Уважаемые Пётр и Анна!", &["Фёдоров Пётр Ильич", "Анна Фёдорова"], None),
                ("Уважаемый Пётр Ильич!", &["Фёдоров П. И."], None),
                ("Уважаемый Сергей Ильич!", &["Фёдоров П. И."], Some("Сергей")),
                ("Уважаемая Марина!", &["Мария Соколова"], Some("Марина")),
                ("Пётр Ильич, здравствуйте!", peter, None),
                ("Здравствуйте, Иван!", &[], None),
                ("Уважаемый Питер!", &["Peter Hill"], None),
            ],
        );
    }

    #[test]
    fn a_paragraph_that_says_something_is_no_greeting() {
        let words: Words = serde_json::from_str(RU).unwrap();
        assert!(is_greeting("Уважаемая Мария Ивановна!", &words));
        for text in [
            "Дорогой хлеб из Твери мы везли сами.",
            "Уважаемый Пётр Ильич, мы подвели Вас!\nПростите!",
            "Мария Ивановна!",
        ] {
            assert!(!is_greeting(text, &words), "{text}");
        }
    }

    #[test]
    fn a_bulgarian_greeting_names_whom_the_letter_is_to() {
        let ivan: &[&str] = &["Иван Петров Стоянов", "Иване"];
        check(
            BG,
            &[
                ("Уважаеми г-н Стоянов,", ivan, None),
                ("Здравейте, Иване,", ivan, None),
                ("Уважаеми господин И. Стоянов,", ivan, None),
                ("Уважаеми г-н Иван Петров,", &["Иван", "Иване"], None),
                ("Здравейте, Петре,", &["Иван", "Иване"], Some("Петре")),
                ("Здравейте, колеги,", ivan, None),
                ("Здравейте, Колеги,", ivan, None),
                ("Уважаеми дами и господа,", ivan, None),
                ("Уважаема г-жо Колева,", ivan, Some("Колева")),
                ("Здравейте, Стояне,", &["Иван Петров"], Some("Стояне")),
                ("Здравейте, Петре,", &["Петър Колев", "Петре"], None),
                ("Мила Марийо,", &["Мария Колева"], None),
                ("Уважаеми Мария и Петър,", &["Мария и Петър Иванови"], None),
                ("Уважаеми г-жо Колева и г-н Стоянов,", ivan, Some("Колева")),
                ("Уважаемо семейство Стоянови,", &["Стоянови"], None),
            ],
        );
    }

    #[test]
    fn an_english_greeting_names_whom_the_letter_is_to() {
        let hill: &[&str] = &["Peter Hill"];
        check(
            EN,
            &[
                ("Dear Mr Hill,", hill, None),
                ("Dear Peter,", hill, None),
                ("Dear Pete Hill,", hill, None),
                ("Dear P. Hill,", hill, None),
                ("Dear Colleagues,", hill, None),
                ("Dear Sir or Madam,", hill, None),
                ("Good morning, Mr Hill,", hill, None),
                ("Dear Mr Baker,", hill, Some("Baker")),
                ("Dear Peter Baker,", hill, Some("Baker")),
                ("Dear Peter and Anna,", hill, Some("Anna")),
                ("Dear Peter and Anna,", &["Peter Hill", "Anna Hill"], None),
                ("Dear Jean-Paul,", &["Jean-Paul Martin"], None),
                ("Dear Mr O’Brien,", &["Sean O'Brien"], None),
            ],
        );
    }
}
