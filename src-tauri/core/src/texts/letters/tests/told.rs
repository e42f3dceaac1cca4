//! What a template tells and what none may.

use super::*;

#[test]
fn no_template_tells_of_time_together_or_of_people_and_things_that_nobody_recorded() {
    // He bought once, two months ago: beside what is known of him no wording may speak of years, of a long time, of a master
    // who comes, of what was said aloud, of a warehouse, of how small the gift is.
    let invented: [(Language, &[&str]); 3] = [
        (
            Language::Ru,
            &[
                "год",
                "года",
                "годы",
                "лет",
                "давно",
                "долго",
                "вслух",
                "мастер",
                "склад*",
                "небольш*",
                "с письмом",
                "хозяйство",
                "на счет",
            ],
        ),
        (
            Language::En,
            &[
                "year",
                "years",
                "long",
                "aloud",
                "all the time",
                "warehouse",
                "small gift",
                "with this letter",
                "enclose*",
                "your place",
                "to your account",
            ],
        ),
        (
            Language::Bg,
            &[
                "година",
                "години",
                "годините",
                "отдавна",
                "дълго",
                "на глас",
                "майстор*",
                "склад*",
                "малък",
                "с писмото",
                "по сметка",
            ],
        ),
    ];
    for (language, forbidden) in invented {
        for kind in LetterKind::ALL.into_iter().filter(|kind| !kind.is_enclosure()) {
            for group in [None, Some("competitor"), Some("company")] {
                let context = LetterContext {
                    group: group.map(str::to_owned),
                    problem: Problem {
                        day: None,
                        ..bakery().problem
                    },
                    facts: vec!["A".into(), "B".into()],
                    order: Some(ReturnOrder {
                        day: day("2026-11-23"),
                        number: Some("5230".into()),
                    }),
                    ..bakery()
                };
                for wording in all_wordings(language, shipped_template(language, kind), &context).unwrap() {
                    let text = wording.to_lowercase().replace('ё', "е").replace('\u{a0}', " ");
                    let words: Vec<&str> = text.split(|sign: char| !sign.is_alphanumeric()).collect();
                    let said = forbidden.iter().find(|one| match one.strip_suffix('*') {
                        Some(stem) => words.iter().any(|word| word.starts_with(stem)),
                        None if one.contains(' ') => text.contains(*one),
                        None => words.contains(one),
                    });
                    assert_eq!(said, None, "{language:?} {kind:?}: {wording}");
                }
            }
        }
    }
}

#[test]
fn a_guarantee_is_told_in_its_own_paragraph_and_only_where_one_was_given() {
    for (language, given) in [
        (Language::Ru, "Мука у ворот до 5:00 или доставка за наш счёт"),
        (
            Language::Bg,
            "Брашното пред вратата до 5:00 или доставката е за наша сметка",
        ),
        (Language::En, "Flour at the gate by 5:00 or the delivery is on us"),
    ] {
        let with = LetterContext {
            guarantee: Some(given.into()),
            ..bakery()
        };
        let (told, silent) = (wordings(language, &with), wordings(language, &bakery()));
        let new: Vec<&String> = told.iter().filter(|one| !silent.contains(one)).collect();
        assert!(new.len() == 2, "two ways to say it: {new:?}");
        let plain = |text: &str| text.replace('\u{a0}', " ");
        assert!(
            new.iter().all(|one| plain(one).contains(&format!("{given}."))),
            "{new:?}"
        );
    }
}

fn wordings(language: Language, facts: &LetterContext) -> Vec<String> {
    all_wordings(language, shipped_template(language, LetterKind::Apology), facts).unwrap()
}

#[test]
fn whoever_signs_a_paper_by_hand_is_of_no_sex() {
    use crate::domain::sentence::Sentence;
    for language in [Language::Ru, Language::Bg] {
        let list = draft(language, LetterKind::HandOver, &bakery(), 0).unwrap().text();
        let slip = crate::texts::say(language, &Sentence::new("letters-slip-received"));
        let signed = list.lines().filter(|line| line.contains("____")).chain([slip.as_str()]);
        for words in signed.flat_map(|line| line.split_whitespace()) {
            let word = words.trim_end_matches(':');
            assert!(!word.ends_with('л'), "{language:?}: {word}");
        }
    }
}
