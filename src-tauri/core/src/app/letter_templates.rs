//! Templates of letters the user may edit: every one with its shipped original, a live example, and a way back.
//!
//! A template that does not give a whole letter, for everything known and for nothing known, is not kept.

use super::shapes::Nothing;
use super::stored::word;
use super::{App, Error, Result, letter_facts, letter_page, letter_round, letter_said, letter_words, people};
use crate::domain::language::Language;
use crate::domain::money::{Currency, Money};
use crate::domain::sentence::Sentence;
use crate::store::{Connection, interviews as cases, letter_templates};
use crate::texts::letters::{
    self as texts, Addressee, Draft, LetterContext, LetterKind, MendedFault, Problem, Responsible, ReturnOrder, Sender,
};
use crate::texts::{self as texts_of, TemplateError};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use std::fs::File;
use std::io::Read as _;
use std::path::Path;

/// Enough for any letter of one page in a dozen wordings.
const LONGEST: usize = 20_000;

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct WhichTemplate {
    pub language: Language,
    pub kind: LetterKind,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct TemplateRow {
    pub language: Language,
    pub kind: LetterKind,
    /// When the user edited it; `None`: as shipped.
    pub changed_on: Option<NaiveDate>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Template {
    pub row: TemplateRow,
    pub body: String,
    pub shipped: String,
}

/// A template as it is being typed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct TryTemplate {
    pub language: Language,
    pub kind: LetterKind,
    pub body: String,
    /// The example is filled from this case; `None`: from an invented one.
    pub case_id: Option<i64>,
    /// Which of the wordings.
    pub seed: i64,
}

/// The example, or what is wrong with the template.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct TemplateTried {
    pub draft: Option<Draft>,
    pub mistake: Option<Sentence>,
    /// From 1.
    pub line: Option<i64>,
}

pub fn templates(app: &App, _: Nothing) -> Result<Vec<TemplateRow>> {
    app.read(|db| {
        let each = Language::ALL
            .into_iter()
            .flat_map(|language| LetterKind::ALL.map(|kind| (language, kind)));
        each.map(|(language, kind)| row(db, language, kind)).collect()
    })
}

fn row(db: &Connection, language: Language, kind: LetterKind) -> Result<TemplateRow> {
    let own = letter_templates::get(db, language.tag(), &word(kind))?;
    Ok(TemplateRow {
        language,
        kind,
        changed_on: own.map(|own| own.changed_on),
    })
}

pub fn template(app: &App, WhichTemplate { language, kind }: WhichTemplate) -> Result<Template> {
    app.read(|db| shape(db, language, kind))
}

fn shape(db: &Connection, language: Language, kind: LetterKind) -> Result<Template> {
    Ok(Template {
        row: row(db, language, kind)?,
        body: letter_words::template(db, language, kind)?,
        shipped: texts::shipped_template(language, kind).to_owned(),
    })
}

pub fn try_template(app: &App, request: TryTemplate) -> Result<TemplateTried> {
    let today = app.today();
    let facts = match request.case_id {
        Some(case) => app.read(|db| {
            let head = cases::case_head(db, case)?;
            let signer = people::director(db)?.id;
            let (facts, _) = letter_facts::gather(db, &head, request.kind, signer, today)?;
            letter_said::in_language(db, request.language, &facts)
        })?,
        None => sample(request.language, today),
    };
    let known = texts::names_are_known(request.language, &request.body, &sample(request.language, today));
    let tried =
        known.and_then(|()| texts::draft_from(request.language, &request.body, &facts, request.seed.unsigned_abs()));
    Ok(match tried {
        Ok(draft) => TemplateTried {
            draft: Some(draft),
            mistake: None,
            line: None,
        },
        Err(error) => TemplateTried {
            draft: None,
            mistake: Some(letter_words::mistaken(&error)),
            line: error.line.and_then(|line| i64::try_from(line).ok()),
        },
    })
}

/// Keeps the user's own. One equal to the shipped one is no edit.
pub fn save_template(app: &App, request: TryTemplate) -> Result<Template> {
    let (language, kind, body) = (request.language, request.kind, request.body);
    if body.trim().is_empty() {
        return Err(Error::bad("body", Sentence::new("letters-template-empty")));
    }
    if body.chars().count() > LONGEST {
        return Err(Error::bad(
            "body",
            Sentence::new("letters-template-too-long").with("longest", LONGEST),
        ));
    }
    let today = app.today();
    texts::names_are_known(language, &body, &sample(language, today)).map_err(unfit)?;
    for facts in [sample(language, today), nothing_known(language, today)] {
        texts::draft_from(language, &body, &facts, 0).map_err(unfit)?;
    }
    app.step("letter-template", |tx| {
        if body.trim() == texts::shipped_template(language, kind).trim() {
            letter_templates::reset(tx, language.tag(), &word(kind))?;
        } else {
            letter_templates::save(tx, language.tag(), &word(kind), &body, today)?;
        }
        shape(tx, language, kind)
    })
}

/// A template and the file it goes to or comes from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct TemplateFile {
    pub language: Language,
    pub kind: LetterKind,
    pub path: String,
}

/// Writes the template as it stands now to a file.
pub fn export_template(app: &App, request: TemplateFile) -> Result<Template> {
    let TemplateFile { language, kind, path } = request;
    let template = app.read(|db| shape(db, language, kind))?;
    let text = format!("{}\n{}\n", template.body.trim_end(), mark(language, kind));
    letter_page::lay_down(Path::new(&path), text.as_bytes())?;
    Ok(template)
}

/// The last line of a file: which template it holds. A comment of the template language.
fn mark(language: Language, kind: LetterKind) -> String {
    format!("{{# Comeback: {}, {} #}}", word(kind), language.tag())
}

/// The template of a file without its last line. Refused where that line, or the text itself, is of another letter.
fn without_mark(app: &App, body: &str, wanted: (Language, LetterKind)) -> Result<String> {
    let all = Language::ALL
        .into_iter()
        .flat_map(|language| LetterKind::ALL.map(|kind| (language, kind)));
    let other = |key: &str, (language, kind): (Language, LetterKind)| -> Result<String> {
        let ui = letter_round::ui(app)?;
        let said = |key: String| texts_of::say(ui, &Sentence::new(&key));
        let sentence = Sentence::new(key)
            .with("kind", said(format!("letters-ui-kind-{}", word(kind))))
            .with("language", said(format!("letters-ui-language-{}", language.tag())));
        Err(Error::bad("path", sentence))
    };
    let (rest, last) = body.trim_end().rsplit_once('\n').unwrap_or(("", body));
    for which in all.clone() {
        if last.trim() == mark(which.0, which.1) {
            return if which == wanted {
                Ok(format!("{rest}\n"))
            } else {
                other("letters-template-other-kind", which)
            };
        }
    }
    let shipped = all.into_iter().find(|(language, kind)| {
        (*language, *kind) != wanted && body.trim() == texts::shipped_template(*language, *kind).trim()
    });
    match shipped {
        Some(which) => other("letters-template-shipped-other", which),
        None => Ok(body.to_owned()),
    }
}

/// Keeps a template from a file; a mistake in it is told with its line and nothing is kept.
pub fn import_template(app: &App, request: TemplateFile) -> Result<Template> {
    let TemplateFile { language, kind, path } = request;
    let unread = |why: String| Error::bad("path", Sentence::new("letters-template-unread").with("why", why));
    let file = File::open(&path).map_err(|error| unread(texts_of::cause(&error)))?;
    // A sign takes four bytes at most; one byte more tells that it is too long.
    let mut bytes = Vec::new();
    let limit = LONGEST as u64 * 4 + 1;
    file.take(limit)
        .read_to_end(&mut bytes)
        .map_err(|error| unread(texts_of::cause(&error)))?;
    let body = String::from_utf8(bytes).map_err(|_| Error::bad("path", Sentence::new("letters-template-no-text")))?;
    let body = body.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let body = without_mark(app, &body, (language, kind))?;
    save_template(
        app,
        TryTemplate {
            language,
            kind,
            body,
            case_id: None,
            seed: 0,
        },
    )
}

pub fn reset_template(app: &App, WhichTemplate { language, kind }: WhichTemplate) -> Result<Template> {
    app.step("letter-template-reset", |tx| {
        letter_templates::reset(tx, language.tag(), &word(kind))?;
        shape(tx, language, kind)
    })
}

fn unfit(error: TemplateError) -> Error {
    Error::bad("body", letter_words::mistaken(&error))
}

/// An invented case for the example, in the words of the language.
fn sample(language: Language, today: NaiveDate) -> LetterContext {
    let day = |back: u64| today.checked_sub_days(Days::new(back)).unwrap_or(today);
    let words = match language {
        Language::Ru => include_str!("../../../../assets/letters/ru/sample.txt"),
        Language::Bg => include_str!("../../../../assets/letters/bg/sample.txt"),
        Language::En => include_str!("../../../../assets/letters/en/sample.txt"),
    };
    let mut lines = words.lines().map(str::to_owned);
    let mut next = || lines.next().unwrap_or_default();
    let (name, firm, sender, title, ours, phone) = (next(), next(), next(), next(), next(), next());
    LetterContext {
        today,
        addressee: Addressee {
            name,
            spoken: None,
            gender: None,
            dative: None,
            about: None,
            firm: Some(firm),
            second: None,
        },
        sender: Sender {
            name: sender.clone(),
            gender: crate::texts::names::gender(&sender),
            title: Some(title),
            firm: ours,
            phone: Some(phone.clone()),
        },
        severity: 4,
        group: Some("company".to_owned()),
        human: false,
        our_choice: false,
        problem: Problem {
            what: Some(next()),
            day: Some(day(47)),
            order: Some("5102".to_owned()),
        },
        cost: Some(next()),
        measures: None,
        fix: Some(MendedFault {
            what: next(),
            since: Some(day(15)),
            checked_by: Some(next()),
        }),
        compensation: Some(match language {
            Language::Ru => Money::new(620_000, Currency::RUB),
            Language::Bg | Language::En => Money::new(6_200, Currency::EUR),
        }),
        guarantee: None,
        gift: Some(next()),
        offer: None,
        deadline: today.checked_add_days(Days::new(30)),
        deadline_days: 0,
        responsible: Some(Responsible {
            name: sender,
            phone: Some(phone),
        }),
        facts: vec![next(), next()],
        notes: Vec::new(),
        order: Some(ReturnOrder {
            day: day(2),
            number: Some("5230".to_owned()),
        }),
    }
}

fn nothing_known(language: Language, today: NaiveDate) -> LetterContext {
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
        severity: 1,
        group: None,
        human: true,
        problem: Problem::default(),
        cost: None,
        fix: None,
        compensation: None,
        gift: None,
        deadline: None,
        responsible: None,
        facts: Vec::new(),
        order: None,
        ..sample(language, today)
    }
}
