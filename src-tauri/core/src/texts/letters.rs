//! Drafts of letters: a template of `assets/letters`, or the user's own, filled with what is known about one client.
//!
//! A line with nothing but `~` parts several wordings of one paragraph; the seed of the letter chooses among them.
//! What is required and not known stands in the draft as `⟦what to fill in⟧`; a letter with an open mark is not printed.
//! A fix is named only when another person has checked it, otherwise its place is a mark. Edge: this makes the first draft;
//! what the user writes after it is judged elsewhere.

mod addressed;
mod variety;

pub use super::letter_context::{
    Addressee, LetterContext, MendedFault, Problem, Reader, Responsible, ReturnOrder, Sender,
};
pub use crate::domain::letter::LetterKind;
pub use addressed::{bound, is_to_two, names_in};
pub use variety::unlike;

use super::{
    bounds::{Page, few_joins},
    figures, names, shipped,
    templates::{MARK_CLOSES, MARK_OPENS, TemplateError, engine, mark, mark_of, unknown_name},
    typograph::typograph,
};
use crate::domain::language::Language;
use crate::domain::letter::Words;
use crate::domain::sentence::Sentence;
use addressed::{about_whom, greeting_line, to_line};
use chrono::NaiveDate;
use minijinja::{ErrorKind, Value, context, value::Serde};
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;
use variety::variant;

/// Parts the wordings of one paragraph, alone on its line.
const WORDINGS: &str = "~";

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
pub fn draft(language: Language, kind: LetterKind, context: &LetterContext, seed: u64) -> Result<Draft, TemplateError> {
    draft_from(language, shipped_template(language, kind), context, seed)
}

/// The first draft from a template the user has edited.
pub fn draft_from(
    language: Language,
    template: &str,
    context: &LetterContext,
    seed: u64,
) -> Result<Draft, TemplateError> {
    let parts = Parts::of(language, template, context)?;
    let told = Told::of(context);
    let said = |text: &str, place: u64| -> String {
        let all = wordings(language, text, &told);
        let chosen = all.get(variant(seed, place, all.len())).cloned();
        chosen.unwrap_or_default()
    };
    Ok(Draft {
        addressee: lines(language, &parts.addressee),
        greeting: typograph(language, &parts.greeting),
        paragraphs: (0_u64..)
            .zip(passages(&parts.body))
            .map(|(place, passage)| said(&passage, place))
            .filter(|paragraph| !paragraph.is_empty())
            .collect(),
        closing: told.set(language, &parts.closing),
        signature: lines(language, &parts.signature).join("\n"),
        date: typograph(language, &parts.date),
    })
}

/// Every wording of every paragraph a template makes.
pub fn all_wordings(language: Language, template: &str, context: &LetterContext) -> Result<Vec<String>, TemplateError> {
    Ok(by_passage(language, template, context)?.concat())
}

/// The same, the wordings of each paragraph together.
pub fn by_passage(
    language: Language,
    template: &str,
    context: &LetterContext,
) -> Result<Vec<Vec<String>>, TemplateError> {
    let parts = Parts::of(language, template, context)?;
    let (passages, told) = (passages(&parts.body), Told::of(context));
    Ok(passages
        .iter()
        .map(|passage| wordings(language, passage, &told))
        .filter(|wordings| !wordings.is_empty())
        .collect())
}

/// Every name a template calls is one it is given, in the branches too that this case does not take.
pub fn names_are_known(language: Language, template: &str, context: &LetterContext) -> Result<(), TemplateError> {
    unknown_name(&engine(language), template, &values(language, context)).map_or(Ok(()), Err)
}

/// The blocks of a template, filled in.
struct Parts {
    addressee: String,
    greeting: String,
    body: String,
    closing: String,
    signature: String,
    date: String,
}

impl Parts {
    fn of(language: Language, template: &str, context: &LetterContext) -> Result<Parts, TemplateError> {
        let engine = engine(language);
        let blamed = |error| TemplateError::in_source(error, template);
        few_joins(template)?;
        let made = engine.template_from_str(template).map_err(blamed)?;
        let rendered = made.render_captured_to(values(language, context), Page::default());
        let mut rendered = rendered.map_err(blamed)?;
        let mut part = |name: &str| {
            let mut page = Page::default();
            let block = rendered.with_state_mut(|state| state.render_block_to_write(name, &mut page));
            block.map(|()| page.text()).map_err(|error| match error.kind() {
                ErrorKind::UnknownBlock => TemplateError {
                    detail: name.to_owned(),
                    ..TemplateError::from(error)
                },
                _ => blamed(error),
            })
        };
        Ok(Parts {
            addressee: part("addressee")?,
            greeting: part("greeting")?,
            body: part("body")?,
            closing: part("closing")?,
            signature: part("signature")?,
            date: part("date")?,
        })
    }
}

fn lines(language: Language, text: &str) -> Vec<String> {
    text.lines()
        .map(|line| typograph(language, line))
        .filter(|line| !line.is_empty())
        .collect()
}

/// What the checker knows this language's letters by.
pub fn words(language: Language) -> &'static Words {
    static ALL: LazyLock<[Words; 3]> = LazyLock::new(|| {
        [
            (Language::En, include_str!("../../../../assets/letters/en/words.json")),
            (Language::Ru, include_str!("../../../../assets/letters/ru/words.json")),
            (Language::Bg, include_str!("../../../../assets/letters/bg/words.json")),
        ]
        .map(|(language, json)| Words {
            months: figures::months(language),
            ..shipped("words of letters", json)
        })
    });
    match language {
        Language::En => &ALL[0],
        Language::Ru => &ALL[1],
        Language::Bg => &ALL[2],
    }
}

/// Lines for the plain white envelope, the best first. None speaks of a fix that nobody checked.
pub fn envelope_lines(
    language: Language,
    kind: LetterKind,
    context: &LetterContext,
) -> Result<Vec<String>, TemplateError> {
    let source = match language {
        Language::Ru => include_str!("../../../../assets/letters/ru/envelope.txt"),
        Language::Bg => include_str!("../../../../assets/letters/bg/envelope.txt"),
        Language::En => include_str!("../../../../assets/letters/en/envelope.txt"),
    };
    let kind = Value::from(Serde(kind));
    let told = Told::of(context);
    let values = context! { kind, ..values(language, context) };
    let text = engine(language).render_str(source, values)?;
    Ok(text
        .lines()
        .map(|line| told.set(language, line))
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

macro_rules! templates {
    ($language:ident, $kind:ident, $($tag:literal $variant:ident: $($name:literal $of:ident),+;)+) => {
        match ($language, $kind) {
            $($((Language::$variant, LetterKind::$of) =>
                include_str!(concat!("../../../../assets/letters/", $tag, "/", $name, ".txt")),)+)+
        }
    };
}

/// The template the user starts from when he edits his own.
pub fn shipped_template(language: Language, kind: LetterKind) -> &'static str {
    templates! { language, kind,
        "ru" Ru: "apology" Apology, "news" News, "invitation" Invitation, "free_check" FreeCheck, "holiday" Holiday,
            "thanks" Thanks, "farewell" Farewell, "parting" Parting, "hand_over" HandOver, "termination" Termination;
        "bg" Bg: "apology" Apology, "news" News, "invitation" Invitation, "free_check" FreeCheck, "holiday" Holiday,
            "thanks" Thanks, "farewell" Farewell, "parting" Parting, "hand_over" HandOver, "termination" Termination;
        "en" En: "apology" Apology, "news" News, "invitation" Invitation, "free_check" FreeCheck, "holiday" Holiday,
            "thanks" Thanks, "farewell" Farewell, "parting" Parting, "hand_over" HandOver, "termination" Termination;
    }
}

/// The context and, beside it, what is worked out of it: `to`, `about`, `greeting`, `two` where two people are written to, and
/// `lapsed` where the day of the offer has passed or is too near and a new one is asked for. `responsible` and the two facts are always there, empty if need be, so that a template
/// can ask for them; a note that is no sentence to him stands in the place of a fact as a mark.
fn values(language: Language, context: &LetterContext) -> Value {
    let mut context = context.clone();
    let mut notes = context.notes.iter();
    while context.facts.len() < 2 {
        let asked = notes.next().map(|note| note_mark(language, note));
        context.facts.push(asked.unwrap_or_default());
    }
    let notice = |day: NaiveDate| (day - context.today).num_days();
    let lapsed = context.deadline.is_some_and(|day| notice(day) < context.deadline_days);
    if lapsed {
        context.deadline = None;
    }
    context.responsible.get_or_insert_with(|| Responsible {
        name: String::new(),
        phone: None,
    });
    let to = to_line(language, &context.addressee);
    let greeting = greeting_line(language, &context.addressee);
    let about = about_whom(language, &context.addressee);
    let two = is_to_two(&context.addressee);
    context! { to, about, greeting, two, lapsed, ..Value::from(Serde(context)) }
}

/// The question for the last day of an offer.
pub fn deadline_mark(language: Language) -> String {
    typograph(language, &mark(language, "deadline"))
}

/// How many bytes of "year" follow a date: „ г.“, « года».
pub fn year_word(after: &str) -> usize {
    let rest = after.trim_start();
    let words = ["года", "година", "год", "г."];
    let word = words.iter().find(|word| rest.starts_with(**word));
    word.map_or(0, |word| after.len() - rest.len() + word.len())
}

/// The mark a note is asked to be rewritten by.
pub fn note_mark(language: Language, note: &str) -> String {
    told_mark(language, "letter-ask-fact-note", note)
}

/// The mark a text in another language is asked for by.
pub fn language_mark(language: Language, text: &str) -> String {
    told_mark(language, "letter-ask-in-language", text)
}

/// A place told from others by its number, for finding what stands in it.
pub fn hole(number: usize) -> String {
    format!("{MARK_OPENS}{number}{MARK_CLOSES}")
}

fn told_mark(language: Language, key: &str, note: &str) -> String {
    const SHOWN: usize = 120;
    let plain = |sign: char| {
        if matches!(sign, MARK_OPENS | MARK_CLOSES | '\n') {
            ' '
        } else {
            sign
        }
    };
    let mut note: String = note.trim().trim_end_matches('.').chars().map(plain).collect();
    if note.chars().count() > SHOWN {
        note = note.chars().take(SHOWN).chain(['…']).collect();
    }
    mark_of(language, &Sentence::new(key).with("note", note))
}

/// Passages are told apart by blank lines; single line ends are only the template's own.
fn passages(body: &str) -> Vec<String> {
    let lines: Vec<&str> = body.lines().map(str::trim).collect();
    lines
        .split(|line| line.is_empty())
        .map(|lines| lines.join("\n"))
        .filter(|passage| !passage.is_empty())
        .collect()
}

/// How the words of one letter are set: its names stay whole, and two people are „вы“ in small letters.
struct Told {
    names: Vec<String>,
    two: bool,
}

impl Told {
    fn of(context: &LetterContext) -> Told {
        Told {
            names: names_in(context),
            two: is_to_two(&context.addressee),
        }
    }

    fn set(&self, language: Language, text: &str) -> String {
        let text = typograph(language, text);
        let text = if self.two {
            names::to_several(language, &text)
        } else {
            text
        };
        bound(text, &self.names)
    }
}

/// The wordings of one passage, set; those that came out empty are none.
fn wordings(language: Language, passage: &str, told: &Told) -> Vec<String> {
    let lines: Vec<&str> = passage.lines().collect();
    lines
        .split(|line| *line == WORDINGS)
        .map(|lines| told.set(language, &lines.join(" ")))
        .filter(|wording| !wording.is_empty())
        .collect()
}

#[cfg(test)]
mod tests;
