//! Letters of an invented bakery, with everything known and with nothing.

mod told;

use super::*;
use crate::domain::money::{Currency, Money};
use crate::texts::names::Gender;
use chrono::NaiveDate;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn bakery() -> LetterContext {
    LetterContext {
        today: day("2026-11-24"),
        addressee: Addressee {
            name: "Фёдоров Пётр Ильич".into(),
            spoken: None,
            gender: None,
            dative: None,
            about: None,
            firm: Some("\"Булочная Фёдоровых\"".into()),
            second: None,
        },
        sender: Sender {
            name: "Ольга Самойлова".into(),
            gender: Some(Gender::Female),
            title: Some("директор".into()),
            firm: "Хлебный припас".into(),
            phone: Some("8 (4822) 00-01-17".into()),
        },
        severity: 4,
        group: Some("company".into()),
        human: false,
        our_choice: false,
        problem: Problem {
            what: Some("Мы привезли муку на четыре часа позже, чем обещали, и не позвонили".into()),
            day: Some(day("2026-10-08")),
            order: Some("5102".into()),
        },
        cost: Some("Вы отпустили пекарей домой, и в субботу полки стояли пустыми".into()),
        measures: None,
        fix: Some(MendedFault {
            what: "На ранний рейс выходит второй водитель".into(),
            since: Some(day("2026-11-09")),
            checked_by: Some("Марина Белова".into()),
        }),
        compensation: Some(Money::new(620_000, Currency::RUB)),
        guarantee: None,
        gift: Some("ржаная закваска".into()),
        offer: None,
        deadline: None,
        deadline_days: 14,
        responsible: Some(Responsible {
            name: "Ольга Самойлова".into(),
            phone: Some("8 (4822) 00-01-17".into()),
        }),
        facts: vec![
            "Вы работаете с нами с весны 2023 года".into(),
            "В июне Вы спрашивали нашего технолога о ржаной закваске".into(),
        ],
        notes: vec![],
        order: None,
    }
}

fn unknown() -> LetterContext {
    LetterContext {
        addressee: Addressee {
            name: String::new(),
            spoken: None,
            gender: None,
            dative: None,
            about: None,
            firm: None,
            second: None,
        },
        sender: Sender {
            name: "Ольга Самойлова".into(),
            gender: None,
            title: None,
            firm: "Припас".into(),
            phone: None,
        },
        human: true,
        problem: Problem::default(),
        cost: None,
        fix: None,
        compensation: None,
        guarantee: None,
        gift: None,
        offer: Some("Разберём поставку бесплатно".into()),
        responsible: None,
        facts: vec![],
        ..bakery()
    }
}

#[test]
fn a_letter_with_everything_known_has_no_open_mark() {
    let draft = draft(Language::Ru, LetterKind::Apology, &bakery(), 1).unwrap();
    assert_eq!(draft.addressee, ["Фёдорову Петру Ильичу", "«Булочная Фёдоровых»"]);
    assert_eq!(draft.greeting, "Уважаемый Пётр Ильич!");
    assert_eq!(draft.paragraphs.len(), 9, "{:#?}", draft.paragraphs);
    assert_eq!(draft.date.replace('\u{a0}', " "), "24 ноября 2026 г.");
    assert!(draft.text().contains("я\u{a0}буду рада"), "{}", draft.text());
    assert!(draft.text().contains("6\u{a0}200\u{a0}₽"));
    assert_eq!(open_marks(&draft.text()), []);
}

#[test]
fn what_is_not_known_is_asked_for_and_never_made_up() {
    for language in Language::ALL {
        let draft = draft(language, LetterKind::Apology, &unknown(), 1).unwrap();
        let marks = open_marks(&draft.text());
        // name twice, day, fault, cost, two facts, measures, fix, deadline, responsible, phone
        assert_eq!(marks.len(), 12, "{language:?}: {marks:#?}");
        assert!(
            marks.iter().all(|mark| !mark.words.starts_with('[')),
            "a mark without words: {marks:?}"
        );
    }
}

#[test]
fn a_fix_nobody_checked_is_not_spoken_of() {
    let mut context = bakery();
    context.fix = context.fix.map(|fix| MendedFault {
        checked_by: None,
        ..fix
    });
    for language in Language::ALL {
        let draft = draft(language, LetterKind::Apology, &context, 1).unwrap();
        assert!(!draft.text().contains("второй водитель"), "{}", draft.text());
        assert_eq!(open_marks(&draft.text()).len(), 1);
        let unchecked = envelope_lines(language, LetterKind::Apology, &context).unwrap();
        assert_eq!(
            unchecked.len() + 1,
            envelope_lines(language, LetterKind::Apology, &bakery()).unwrap().len()
        );
    }
}

#[test]
fn an_apology_has_no_but_and_no_per_cent() {
    for language in Language::ALL {
        for severity in 1..=5 {
            for human in [false, true] {
                let context = LetterContext {
                    severity,
                    human,
                    measures: Some("Мы поговорили".into()),
                    ..bakery()
                };
                let text = draft(language, LetterKind::Apology, &context, 1)
                    .unwrap()
                    .text()
                    .to_lowercase();
                let words: Vec<&str> = text.split(|c: char| !c.is_alphabetic()).collect();
                for forbidden in [
                    "но",
                    "однако",
                    "зато",
                    "however",
                    "but",
                    "обаче",
                    "скидка",
                    "отстъпка",
                    "discount",
                ] {
                    assert!(!words.contains(&forbidden), "{forbidden}: {text}");
                }
                assert!(!text.contains('%'), "{text}");
            }
        }
    }
}

#[test]
fn every_letter_is_drafted_in_every_language() {
    for language in Language::ALL {
        for kind in LetterKind::ALL {
            let context = LetterContext {
                order: Some(ReturnOrder {
                    day: day("2026-11-23"),
                    number: Some("5230".into()),
                }),
                ..bakery()
            };
            let draft = draft(language, kind, &context, 1).unwrap();
            let asks = !matches!(
                kind,
                LetterKind::Apology | LetterKind::Thanks | LetterKind::Farewell | LetterKind::Parting
            );
            let open = open_marks(&draft.text());
            assert!(open.is_empty() || asks, "{language:?} {kind:?} {open:?}");
            assert!(draft.paragraphs.len() >= 3, "{draft:#?}");
        }
    }
}

#[test]
fn a_misspelt_name_in_a_template_is_an_error_with_its_line() {
    let template = "{% block body %}\n{{ nobody }}\n{% endblock %}";
    let error = draft_from(Language::Ru, template, &bakery(), 1).unwrap_err();
    assert_eq!(error.line, Some(2));
}

#[test]
fn a_misspelt_name_is_found_in_a_branch_that_is_not_taken_and_every_shipped_name_is_known() {
    let known = |template: &str| names_are_known(Language::Ru, template, &bakery());
    let branch = "{% block body %}\n{% if severity == 5 %}{{ zzz_unknown }}{% endif %}\n{% endblock %}";
    let error = known(branch).unwrap_err();
    assert_eq!((error.line, error.detail.as_str()), (Some(2), "zzz_unknown"));
    let part = known("{% if severity == 5 %}{{ problem.colour }}{% endif %}").unwrap_err();
    assert_eq!(part.detail, "problem.colour");
    for fine in [
        "{% for one in facts %}{{ loop.index }} {{ one }}{% endfor %}",
        "{% set a = to %}{{ a }}{% for n in range(3) %}{{ n }}{% endfor %}",
        "{% if order %}{{ order.number }}{% endif %}",
    ] {
        assert_eq!(known(fine), Ok(()), "{fine}");
    }
    for language in Language::ALL {
        for kind in LetterKind::ALL {
            assert_eq!(
                names_are_known(language, shipped_template(language, kind), &bakery()),
                Ok(())
            );
        }
    }
}

#[test]
fn a_number_beyond_all_paper_is_named_as_such() {
    for made in ["{{ range(1000000000) }}", "{{ 'a' * 1000000000 }}"] {
        let template = format!("{{% block body %}}\n{made}\n{{% endblock %}}");
        let error = draft_from(Language::En, &template, &bakery(), 0).unwrap_err();
        assert_eq!(error.mistake, crate::texts::Mistake::Endless, "{made}");
    }
}

#[test]
fn five_letters_of_one_day_share_no_wording_most_of_them_have() {
    let mut taken: Vec<u64> = Vec::new();
    for client in 1..6_u64 {
        taken.push(unlike(client * 7_919, &taken));
    }
    let letters: Vec<Vec<String>> = taken
        .iter()
        .map(|seed| {
            draft(Language::En, LetterKind::Apology, &bakery(), *seed)
                .unwrap()
                .paragraphs
        })
        .collect();
    for paragraph in letters.iter().flatten() {
        let same = letters.iter().filter(|one| one.contains(paragraph)).count();
        assert!(same <= 3, "{same} of 5: {paragraph}");
    }
}

#[test]
fn a_mark_whose_end_was_deleted_is_still_open() {
    assert_eq!(open_marks("до ⟦какого").first().map(|mark| mark.at), Some(3));
}

#[test]
fn every_wording_of_an_apology_is_whole_and_says_what_is_asked_for() {
    for language in Language::ALL {
        for kind in LetterKind::ALL {
            let template = shipped_template(language, kind);
            for seed in 0..24 {
                let draft = draft_from(language, template, &bakery(), seed).unwrap();
                assert!(!draft.paragraphs.iter().any(|one| one.contains('~')), "{draft:#?}");
            }
        }
    }
}

#[test]
fn letters_of_one_day_are_told_apart_by_their_wordings() {
    let mut taken: Vec<u64> = Vec::new();
    for client in 0..4_u64 {
        let seed = unlike(client * 7_919, &taken);
        let words = |seed: u64| {
            draft(Language::Ru, LetterKind::Apology, &bakery(), seed)
                .unwrap()
                .paragraphs
        };
        assert!(taken.iter().all(|other| words(*other) != words(seed)));
        taken.push(seed);
    }
}

#[test]
fn a_loop_without_an_end_comes_to_one() {
    let template =
        "{% block body %}{% for a in range(9999) %}{% for b in range(9999) %}x{% endfor %}{% endfor %}{% endblock %}";
    let error = draft_from(Language::En, template, &bakery(), 0).unwrap_err();
    assert_eq!(error.mistake, crate::texts::Mistake::Endless);
}

#[test]
fn a_template_that_doubles_its_words_stops_before_it_fills_the_memory() {
    let doubled = "{% set a = 'x' ~ 'x' %}".to_owned() + &"{% set a = a ~ a %}".repeat(40);
    let nested = "{% for a in ['x' ~ 'x'] %}{% for b in [a ~ a, a ~ a] %}".repeat(5) + &"{% endfor %}".repeat(10);
    let kept = "{% set a %}xx{% endset %}".to_owned();
    let looped =
        "{% set n = namespace(a='xx') %}{% for i in range(40) %}{% set n.a = n.a ~ n.a %}{% endfor %}".to_owned();
    let listed = "{% set a = 'xx' %}".to_owned() + &"{% set a = [a, a] %}".repeat(40) + "{{ a|upper }}";
    let replaced = "{{ 'x'".to_owned() + &"|replace('x', 'xxxxxxxxxxxxxxxxxxxx')".repeat(9) + " }}";
    let joined = "{{ range(90000)|join('xxxxxxxxxxxxxxxxxxxx') }}".to_owned();
    let long = "{% for one in range(9000) %}".to_owned() + &"x".repeat(9000) + "{% endfor %}";
    for body in [doubled, nested, kept, looped, listed, replaced, joined, long] {
        let template = shipped_template(Language::En, LetterKind::Holiday);
        let (head, rest) = template.split_once("{% block body %}").unwrap();
        let template = format!("{head}{{% block body %}}{body}{rest}");
        let error = draft_from(Language::En, &template, &bakery(), 0).unwrap_err();
        assert_eq!(error.mistake, crate::texts::Mistake::Endless, "{body:.60}");
    }
}

#[test]
fn a_shipped_draft_of_a_known_case_gives_the_checker_nothing_to_say() {
    use crate::domain::letter::{Known, Text, check};
    for language in Language::ALL {
        for kind in [
            LetterKind::Apology,
            LetterKind::Thanks,
            LetterKind::Farewell,
            LetterKind::Parting,
            LetterKind::Holiday,
        ] {
            for seed in 0..12 {
                let context = LetterContext {
                    guarantee: Some("5:00".into()),
                    ..bakery()
                };
                let made = draft(language, kind, &context, seed).unwrap();
                let fixes: Vec<String> = made
                    .paragraphs
                    .iter()
                    .filter(|one| one.contains("водитель"))
                    .cloned()
                    .collect();
                let known = Known {
                    kind,
                    today: context.today,
                    severity: context.severity,
                    human: false,
                    two: false,
                    fault_marks: vec!["5102".into()],
                    fault: String::new(),
                    offers: vec!["ржаная закваска".into()],
                    deadline_days: 14,
                    offered_until: context.deadline,
                    begun_on: context.today,
                    first_contact: None,
                    responsible: "Ольга Самойлова".into(),
                    facts: context.facts.clone(),
                    notes: vec![],
                    made: all_wordings(language, shipped_template(language, kind), &context).unwrap(),
                    fixes,
                    envelope_lines: vec![],
                    head_signs: true,
                    pages: 1,
                    apologised: false,
                };
                let text = Text {
                    paragraphs: &made.paragraphs,
                    greeting: "",
                    closing: "",
                    envelope_line: "",
                };
                let found = check(&text, &known, words(language)).findings;
                assert!(
                    found.is_empty(),
                    "{language:?} {kind:?} {seed}: {found:#?}\n{:#?}",
                    made.paragraphs
                );
            }
        }
    }
}

#[test]
fn no_row_parts_a_known_name_in_any_case_and_order() {
    let names = names_in(&bakery());
    for (typed, set) in [
        ("Фёдоров Пётр рад", "Фёдоров_Пётр рад"),
        ("звоните Ольге Самойловой, она", "звоните Ольге_Самойловой, она"),
        ("с Петром Фёдоровым и Мариной", "с Петром_Фёдоровым и Мариной"),
        ("спросите Ольга, Самойлова ответит", "спросите Ольга, Самойлова ответит"),
        ("Ольге Петровой", "Ольге Петровой"),
    ] {
        assert_eq!(bound(typed.to_owned(), &names).replace('\u{a0}', "_"), set);
    }
}
