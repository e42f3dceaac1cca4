//! Names of people in a letter: the dative on an envelope, the gender of a greeting, and the greeting itself.
//!
//! Russian declension is the `petrovich` rules behind a small layer of our own for what they get wrong; surnames in a
//! letter are shown to the user for confirmation before they are printed. Bulgarian and English names are not declined.
//! Edge: a gender that cannot be told is `None` and gives a neutral greeting; nobody is guessed into a sex.

use crate::domain::language::Language;
use petrovich::{Case, Gender as Rules, detect_gender, firstname, lastname, middlename};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum Gender {
    Male,
    Female,
}

/// Surnames whose vowel is fleeting or changes, which suffix rules cannot know.
const DATIVE_OF_SURNAMES: [(&str, &str); 6] = [
    ("заяц", "Зайцу"),
    ("соловей", "Соловью"),
    ("воробей", "Воробью"),
    ("муравей", "Муравью"),
    ("жеребец", "Жеребцу"),
    ("лев", "Льву"),
];

/// Men's names with a fleeting vowel, the Bulgarian ones among them.
const DATIVE_OF_NAMES: [(&str, &str); 4] = [
    ("пётр", "Петру"),
    ("петр", "Петру"),
    ("димитър", "Димитру"),
    ("александър", "Александру"),
];

/// Given names that end as a surname does.
const NAMES_LIKE_SURNAMES: [&str; 33] = [
    "марина",
    "ирина",
    "екатерина",
    "катерина",
    "полина",
    "нина",
    "алина",
    "карина",
    "кристина",
    "валентина",
    "галина",
    "регина",
    "ангелина",
    "арина",
    "дарина",
    "антонина",
    "инна",
    "василина",
    "эвелина",
    "марианна",
    "константин",
    "валентин",
    "мартин",
    "северин",
    "лев",
    "ева",
    "яков",
    "калин",
    "велин",
    "калина",
    "гергина",
    "цветелина",
    "ивелина",
];

/// Short names of both sexes: asked, never guessed.
const OF_BOTH_SEXES: [&str; 8] = ["саша", "женя", "валя", "шура", "слава", "паша", "саня", "тоня"];

/// First parts of compound surnames that stay as they are.
const STANDING_PARTS: [&str; 8] = ["бонч", "дон", "ван", "фон", "дер", "сен", "нау", "тер"];

/// A Russian name taken apart. Any part may be absent.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Parts<'a> {
    surname: Option<&'a str>,
    given: Option<&'a str>,
    patronymic: Option<&'a str>,
    surname_first: bool,
}

/// Whom the letter is to: «Фёдоров Пётр Ильич» → «Фёдорову Петру Ильичу». A part that is not Cyrillic stays as it is, and
/// so does the whole name when its gender cannot be told.
pub fn dative(name: &str) -> String {
    let parts = take_apart(name);
    let Some(gender) = gender(name) else {
        return name.trim().to_owned();
    };
    let rules = match gender {
        Gender::Male => Rules::Male,
        Gender::Female => Rules::Female,
    };
    let surname = parts.surname.map(|word| surname_dative(rules, word));
    let given = parts
        .given
        .map(|word| exception(&DATIVE_OF_NAMES, word, gender).unwrap_or_else(|| given_dative(rules, word)));
    let patronymic = parts.patronymic.map(|word| {
        if is_patronymic(word) {
            middlename(rules, word, Case::Dative)
        } else {
            surname_dative(rules, word)
        }
    });
    let order = if parts.surname_first {
        [surname, given, patronymic]
    } else {
        [given, patronymic, surname]
    };
    order.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// By the patronymic, then a surname that changes with the sex, then the given name, then any surname; `None` when none tells.
/// Such a surname goes before the given name: Ваня is a man in Russia and a woman in Bulgaria.
pub fn gender(name: &str) -> Option<Gender> {
    let parts = take_apart(name);
    let given = parts
        .given
        .filter(|given| !OF_BOTH_SEXES.contains(&given.to_lowercase().as_str()));
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
    let family = family_name(name);
    match (language, gender) {
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
    !NAMES_LIKE_SURNAMES.contains(&word.as_str()) && ENDS.iter().any(|end| word.ends_with(end))
}

fn exception(table: &[(&str, &str)], word: &str, gender: Gender) -> Option<String> {
    let word = word.to_lowercase();
    let found = table.iter().find(|(name, _)| *name == word);
    found
        .filter(|_| gender == Gender::Male)
        .map(|(_, dative)| (*dative).to_owned())
}

fn given_dative(rules: Rules, word: &str) -> String {
    word.split('-')
        .map(|part| firstname(rules, part, Case::Dative))
        .collect::<Vec<_>>()
        .join("-")
}

/// Each part of a compound surname by itself: «Петров-Водкин» → «Петрову-Водкину», «Бонч-Бруевич» → «Бонч-Бруевичу».
fn surname_dative(rules: Rules, surname: &str) -> String {
    let last = surname.split('-').count() - 1;
    let decline = |(index, part): (usize, &str)| {
        if index < last && STANDING_PARTS.contains(&part.to_lowercase().as_str()) {
            return part.to_owned();
        }
        let gender = if rules == Rules::Male {
            Gender::Male
        } else {
            Gender::Female
        };
        exception(&DATIVE_OF_SURNAMES, part, gender).unwrap_or_else(|| lastname(rules, part, Case::Dative))
    };
    surname
        .split('-')
        .enumerate()
        .map(decline)
        .collect::<Vec<_>>()
        .join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_put_into_the_dative() {
        let cases = [
            ("Фёдоров Пётр Ильич", "Фёдорову Петру Ильичу"),
            ("Пётр Ильич Фёдоров", "Петру Ильичу Фёдорову"),
            ("Гусева Тамара Ильинична", "Гусевой Тамаре Ильиничне"),
            ("Дятлова Галина Юрьевна", "Дятловой Галине Юрьевне"),
            ("Ольга Самойлова", "Ольге Самойловой"),
            ("Заяц Иван Петрович", "Зайцу Ивану Петровичу"),
            ("Заяц Анна Петровна", "Заяц Анне Петровне"),
            ("Соловей Павел Андреевич", "Соловью Павлу Андреевичу"),
            ("Воробей Лев Маркович", "Воробью Льву Марковичу"),
            ("Черных Пётр Петрович", "Черных Петру Петровичу"),
            ("Седых Мария Ивановна", "Седых Марии Ивановне"),
            ("Живаго Юрий Андреевич", "Живаго Юрию Андреевичу"),
            ("Шевченко Тарас Григорьевич", "Шевченко Тарасу Григорьевичу"),
            ("Мельник Анна Сергеевна", "Мельник Анне Сергеевне"),
            ("Мельник Олег Сергеевич", "Мельнику Олегу Сергеевичу"),
            ("Коваль Дмитрий Олегович", "Ковалю Дмитрию Олеговичу"),
            ("Марина Ким", "Марине Ким"),
            ("Ким Сергей Викторович", "Киму Сергею Викторовичу"),
            ("Ли Сергей Викторович", "Ли Сергею Викторовичу"),
            ("Петров-Водкин Кузьма Сергеевич", "Петрову-Водкину Кузьме Сергеевичу"),
            ("Щербакова-Юдина Вера Павловна", "Щербаковой-Юдиной Вере Павловне"),
            (
                "Бонч-Бруевич Владимир Дмитриевич",
                "Бонч-Бруевичу Владимиру Дмитриевичу",
            ),
            ("Станкевич Иван Ильич", "Станкевичу Ивану Ильичу"),
            ("Анна Станкевич", "Анне Станкевич"),
            ("Берия Нина Теймуразовна", "Берии Нине Теймуразовне"),
            ("Окуджава Булат Шалвович", "Окуджаве Булату Шалвовичу"),
            ("Хачатурян Арам Ильич", "Хачатуряну Араму Ильичу"),
            ("Толстой Лев Николаевич", "Толстому Льву Николаевичу"),
            ("Любовь Орлова", "Любови Орловой"),
            ("Иванов Илья", "Иванову Илье"),
            ("Никита Кузьмич", "Никите Кузьмичу"),
            ("Димитър Стоянов", "Димитру Стоянову"),
            ("Ирина Петрова", "Ирине Петровой"),
            ("Иван Петров Стоянов", "Ивану Петрову Стоянову"),
            ("Мария", "Марии"),
            ("Шмидт Отто Юльевич", "Шмидту Отто Юльевичу"),
            ("Саша Ким", "Саша Ким"),
        ];
        let wrong: Vec<_> = cases
            .iter()
            .map(|(name, right)| (dative(name), *right))
            .filter(|(got, right)| got != right)
            .collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }

    #[test]
    fn gender_is_told_by_the_surest_part_or_not_at_all() {
        let cases = [
            ("Фёдоров Пётр Ильич", Some(Gender::Male)),
            ("Заяц Анна Петровна", Some(Gender::Female)),
            ("Саша Петровна", Some(Gender::Female)),
            ("Женя Иванова", Some(Gender::Female)),
            ("Никита", Some(Gender::Male)),
            ("Мария Стоянова", Some(Gender::Female)),
            ("Иван Петров Стоянов", Some(Gender::Male)),
            ("Никола Иванов", Some(Gender::Male)),
            ("Илия Петров", Some(Gender::Male)),
            ("Сава Тодоров", Some(Gender::Male)),
            ("Тома Димитров", Some(Gender::Male)),
            ("Христо Ботев", Some(Gender::Male)),
            ("Георги Стоянов", Some(Gender::Male)),
            ("Ивайло Петрович", Some(Gender::Male)),
            ("Цветелина Колева", Some(Gender::Female)),
            ("Елисавета Багряна", Some(Gender::Female)),
            ("Ваня Петкова", Some(Gender::Female)),
            ("Ваня Петков", Some(Gender::Male)),
            ("Ваня Петкова Стоянова", Some(Gender::Female)),
            ("Красимир Балъков", Some(Gender::Male)),
            ("Мария Ковальчук", Some(Gender::Female)),
            ("Илья Грин", Some(Gender::Male)),
            ("Анна Грин", Some(Gender::Female)),
            ("Николай", Some(Gender::Male)),
            ("Peter Baker", None),
            ("Саша", None),
            ("Валя Ким", None),
            ("", None),
        ];
        let wrong: Vec<_> = cases
            .iter()
            .filter(|(name, right)| gender(name) != *right)
            .map(|(name, _)| (*name, gender(name)))
            .collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }

    #[test]
    fn a_firm_is_not_greeted_as_a_person() {
        for firm in [
            "Кафе «Берёзка»",
            "Ржаной дом",
            "Колос",
            "Торт к обеду",
            "<img src=x",
            "ООО Нива",
            "Столовая № 8",
        ] {
            assert!(!reads_as_person(firm), "{firm}");
        }
        for person in ["Фёдоров Пётр Ильич", "Марина Лукина", "Иван Тодоров"] {
            assert!(reads_as_person(person), "{person}");
        }
    }

    #[test]
    fn a_letter_opens_as_its_language_opens_letters() {
        let name = "Фёдоров Пётр Ильич";
        assert_eq!(
            greeting(Language::Ru, name, &spoken(name), gender(name)),
            "Уважаемый Пётр Ильич!"
        );
        assert_eq!(greeting(Language::Ru, "Саша", "Саша", None), "Здравствуйте, Саша!");
        assert_eq!(
            greeting(Language::Bg, "Мария Иванова", "Мария", Some(Gender::Female)),
            "Уважаема г-жо Иванова,"
        );
        assert_eq!(
            greeting(Language::Bg, "Иван Петров Стоянов", "Иван", Some(Gender::Male)),
            "Уважаеми г-н Стоянов,"
        );
        assert_eq!(
            greeting(Language::En, "Peter Baker", "Peter Baker", Some(Gender::Male)),
            "Dear Mr Baker,"
        );
        assert_eq!(
            greeting(Language::En, "Alex Baker", "Alex Baker", None),
            "Dear Alex Baker,"
        );
    }
}
