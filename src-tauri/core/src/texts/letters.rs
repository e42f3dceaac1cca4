//! Drafts of letters: a template of `assets/letters` filled with what is known about one client.
//!
//! What is required and not known stands in the draft as `⟦what to fill in⟧`; a letter with an open mark is not printed.
//! A fix is named only when another person has checked it, otherwise its place is a mark. Edge: this makes the first draft;
//! what the user writes after it is judged elsewhere.

pub use super::letter_context::{Addressee, LetterContext, MendedFault, Problem, Responsible, ReturnOrder, Sender};

use super::{
    names::{self, Gender},
    templates::{MARK_CLOSES, MARK_OPENS, TemplateError, engine, mark},
    typograph::typograph,
};
use crate::domain::language::Language;
use minijinja::{Value, context, value::Serde};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum LetterKind {
    Apology,
    /// The one penitent letter after a second loss (rule 13).
    Farewell,
    /// On a return, that is on a new order.
    Thanks,
}

impl LetterKind {
    pub const ALL: [LetterKind; 3] = [LetterKind::Apology, LetterKind::Farewell, LetterKind::Thanks];
}

/// A letter in its parts, typographically set, so that the editor and the handwritten sheet place them their own way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Draft {
    pub addressee: Vec<String>,
    pub greeting: String,
    pub paragraphs: Vec<String>,
    pub closing: String,
    /// The name, and the title on a second line.
    pub signature: String,
    pub date: String,
}

impl Draft {
    /// Plain paragraphs with blank lines between them.
    pub fn text(&self) -> String {
        let head = [self.addressee.join("\n"), self.greeting.clone()];
        let foot = [format!("{}\n{}", self.closing, self.signature), self.date.clone()];
        let parts = head
            .iter()
            .chain(&self.paragraphs)
            .chain(&foot)
            .filter(|part| !part.is_empty());
        parts.map(String::as_str).collect::<Vec<_>>().join("\n\n")
    }
}

/// A place that is still to be filled in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct OpenMark {
    /// Characters before the opening sign.
    pub at: usize,
    /// What is to be filled in.
    pub words: String,
}

/// The first draft, from the shipped template.
pub fn draft(language: Language, kind: LetterKind, context: &LetterContext) -> Result<Draft, TemplateError> {
    draft_from(language, shipped_template(language, kind), context)
}

/// The first draft from a template the user has edited.
pub fn draft_from(language: Language, template: &str, context: &LetterContext) -> Result<Draft, TemplateError> {
    let engine = engine(language);
    let template = engine.template_from_str(template)?;
    let mut rendered = template.render_captured(values(language, context))?;
    let mut part = |name: &str| -> Result<String, TemplateError> {
        Ok(rendered.with_state_mut(|state| state.render_block(name))?)
    };
    let lines = |text: String| -> Vec<String> {
        text.lines()
            .map(|line| typograph(language, line))
            .filter(|line| !line.is_empty())
            .collect()
    };
    Ok(Draft {
        addressee: lines(part("addressee")?),
        greeting: typograph(language, &part("greeting")?),
        paragraphs: paragraphs(language, &part("body")?),
        closing: typograph(language, &part("closing")?),
        signature: lines(part("signature")?).join("\n"),
        date: typograph(language, &part("date")?),
    })
}

/// Lines for the plain white envelope, the best first. None speaks of a fix that nobody checked.
pub fn envelope_lines(language: Language, context: &LetterContext) -> Result<Vec<String>, TemplateError> {
    let source = match language {
        Language::Ru => include_str!("../../../../assets/letters/ru/envelope.txt"),
        Language::Bg => include_str!("../../../../assets/letters/bg/envelope.txt"),
        Language::En => include_str!("../../../../assets/letters/en/envelope.txt"),
    };
    let text = engine(language).render_str(source, values(language, context))?;
    Ok(text
        .lines()
        .map(|line| typograph(language, line))
        .filter(|line| !line.is_empty())
        .collect())
}

/// The places of a text that are still to be filled in. Print stays closed while there is one.
pub fn open_marks(text: &str) -> Vec<OpenMark> {
    let mut marks = Vec::new();
    let mut opened: Option<(usize, String)> = None;
    for (at, sign) in text.chars().enumerate() {
        match (sign, opened.as_mut()) {
            (MARK_OPENS, _) => opened = Some((at, String::new())),
            (MARK_CLOSES, Some(_)) => marks.extend(opened.take().map(|(at, words)| OpenMark { at, words })),
            (other, Some((_, words))) => words.push(other),
            _ => {}
        }
    }
    // A mark whose end was deleted is still a mark.
    marks.extend(opened.map(|(at, words)| OpenMark { at, words }));
    marks
}

/// The template the user starts from when he edits his own.
pub fn shipped_template(language: Language, kind: LetterKind) -> &'static str {
    match (language, kind) {
        (Language::Ru, LetterKind::Apology) => include_str!("../../../../assets/letters/ru/apology.txt"),
        (Language::Ru, LetterKind::Farewell) => include_str!("../../../../assets/letters/ru/farewell.txt"),
        (Language::Ru, LetterKind::Thanks) => include_str!("../../../../assets/letters/ru/thanks.txt"),
        (Language::Bg, LetterKind::Apology) => include_str!("../../../../assets/letters/bg/apology.txt"),
        (Language::Bg, LetterKind::Farewell) => include_str!("../../../../assets/letters/bg/farewell.txt"),
        (Language::Bg, LetterKind::Thanks) => include_str!("../../../../assets/letters/bg/thanks.txt"),
        (Language::En, LetterKind::Apology) => include_str!("../../../../assets/letters/en/apology.txt"),
        (Language::En, LetterKind::Farewell) => include_str!("../../../../assets/letters/en/farewell.txt"),
        (Language::En, LetterKind::Thanks) => include_str!("../../../../assets/letters/en/thanks.txt"),
    }
}

/// The context and, beside it, what is worked out of it: `to` and `greeting`. `responsible` and the two facts are always
/// there, empty if need be, so that a template can ask for them.
fn values(language: Language, context: &LetterContext) -> Value {
    let mut context = context.clone();
    while context.facts.len() < 2 {
        context.facts.push(String::new());
    }
    context.responsible.get_or_insert_with(|| Responsible {
        name: String::new(),
        phone: None,
    });
    let to = to_line(language, &context.addressee);
    let greeting = greeting_line(language, &context.addressee);
    context! { to, greeting, ..Value::from(Serde(context)) }
}

fn to_line(language: Language, addressee: &Addressee) -> String {
    let name = addressee.name.trim();
    if name.is_empty() {
        return mark(language, "name");
    }
    let gender = addressee.gender.or_else(|| names::gender(name));
    match (language, gender) {
        (Language::Ru, _) => addressee.dative.clone().unwrap_or_else(|| names::dative(name)),
        (Language::Bg, Some(Gender::Male)) => format!("До г-н {name}"),
        (Language::Bg, Some(Gender::Female)) => format!("До г-жа {name}"),
        (Language::Bg, None) => format!("До {name}"),
        (Language::En, Some(Gender::Male)) => format!("Mr {name}"),
        (Language::En, Some(Gender::Female)) => format!("Ms {name}"),
        (Language::En, None) => name.to_owned(),
    }
}

fn greeting_line(language: Language, addressee: &Addressee) -> String {
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

/// Paragraphs are told apart by blank lines; single line ends are only the template's own.
fn paragraphs(language: Language, body: &str) -> Vec<String> {
    let mut paragraphs: Vec<String> = vec![String::new()];
    for line in body.lines().map(str::trim) {
        match paragraphs.last_mut() {
            Some(open) if !line.is_empty() => {
                if !open.is_empty() {
                    open.push(' ');
                }
                open.push_str(line);
            }
            _ => paragraphs.push(String::new()),
        }
    }
    paragraphs
        .iter()
        .filter(|text| !text.is_empty())
        .map(|text| typograph(language, text))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::money::{Currency, Money};
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
                firm: Some("\"Булочная Фёдоровых\"".into()),
            },
            sender: Sender {
                name: "Ольга Самойлова".into(),
                gender: Some(Gender::Female),
                title: Some("директор".into()),
                firm: "Хлебный припас".into(),
                phone: Some("8 (4822) 00-01-17".into()),
            },
            severity: 4,
            human: false,
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
            gift: Some("ржаная закваска".into()),
            offer: None,
            deadline: None,
            responsible: Some(Responsible {
                name: "Ольга Самойлова".into(),
                phone: Some("8 (4822) 00-01-17".into()),
            }),
            facts: vec![
                "Вы работаете с нами с весны 2023 года".into(),
                "В июне Вы спрашивали нашего технолога о ржаной закваске".into(),
            ],
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
                firm: None,
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
            gift: None,
            offer: Some("Разберём поставку бесплатно".into()),
            responsible: None,
            facts: vec![],
            ..bakery()
        }
    }

    #[test]
    fn a_letter_with_everything_known_has_no_open_mark() {
        let draft = draft(Language::Ru, LetterKind::Apology, &bakery()).unwrap();
        assert_eq!(draft.addressee, ["Фёдорову Петру Ильичу", "«Булочная Фёдоровых»"]);
        assert_eq!(draft.greeting, "Уважаемый Пётр Ильич!");
        assert_eq!(draft.paragraphs.len(), 8, "{:#?}", draft.paragraphs);
        assert_eq!(draft.date.replace('\u{a0}', " "), "24 ноября 2026 г.");
        assert!(draft.text().contains("я\u{a0}буду рада"), "{}", draft.text());
        assert!(draft.text().contains("6\u{a0}200\u{a0}₽"));
        assert_eq!(open_marks(&draft.text()), []);
    }

    #[test]
    fn what_is_not_known_is_asked_for_and_never_made_up() {
        for language in Language::ALL {
            let draft = draft(language, LetterKind::Apology, &unknown()).unwrap();
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
            let draft = draft(language, LetterKind::Apology, &context).unwrap();
            assert!(!draft.text().contains("второй водитель"), "{}", draft.text());
            assert_eq!(open_marks(&draft.text()).len(), 1);
            let unchecked = envelope_lines(language, &context).unwrap();
            assert_eq!(unchecked.len() + 1, envelope_lines(language, &bakery()).unwrap().len());
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
                    let text = draft(language, LetterKind::Apology, &context)
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
                let draft = draft(language, kind, &context).unwrap();
                assert_eq!(open_marks(&draft.text()), [], "{language:?} {kind:?}");
                assert!(draft.paragraphs.len() >= 4, "{draft:#?}");
            }
        }
    }

    #[test]
    fn a_misspelt_name_in_a_template_is_an_error_with_its_line() {
        let template = "{% block body %}\n{{ nobody }}\n{% endblock %}";
        let error = draft_from(Language::Ru, template, &bakery()).unwrap_err();
        assert_eq!(error.line, Some(2));
    }

    #[test]
    fn a_mark_whose_end_was_deleted_is_still_open() {
        assert_eq!(open_marks("до ⟦какого").first().map(|mark| mark.at), Some(3));
    }
}
