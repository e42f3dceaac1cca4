//! Letters: drafted from the case where the gate is open, edited, approved and frozen, printed, handed to the courier.

pub use super::letter_batch::{PrintMany, PrintedMany, print_many};
pub use super::letter_card::{Card, SetCard, set as set_card};
pub use super::letter_hand::{WriteBy, Writing, hands, keep_paper, set as set_hand};
pub use super::letter_names::{LetterNames, NameReader, SaveNames, name_reader, save as save_names};
pub use super::letter_paper::approve;
pub use super::letter_parting::{PartLetter, part};
pub use super::letter_plotter::{PlotterPages, save as save_plotter};
pub use super::letter_print::{PrintLetter, PrintedLetter, SavePdf, print, save_pdf};
pub use super::letter_renewed::take as take_offer;
pub use super::letter_round::{
    Arrange, HandMany, HandedMany, RegisterRequest, Round, WhichLetters, arrange, hand_many, register, round,
};
pub use super::letter_second::{SetSecond, set as set_second};
pub use super::letter_sign::sign;
pub use super::letter_templates::{
    Template, TemplateFile, TemplateRow, TemplateTried, TryTemplate, WhichTemplate, export_template, import_template,
    reset_template, save_template, template, templates, try_template,
};
pub use super::letter_text::{PutText, put as put_text};
pub use super::letter_told::{LetterFact, TellFact, tell as tell_fact};
pub use super::letter_way::{LetterMoved, LetterStep, VisitWindow, moved, reopen, visit_window};

use super::people;
use super::shapes::{Id, Nothing, Who};
use super::stored::{value_of, word};
use super::{
    App, Result, interviews, letter_card, letter_check, letter_facts, letter_hand, letter_names, letter_page,
    letter_paper, letter_plotter, letter_renewed, letter_rules, letter_said, letter_second, letter_sign, letter_text,
    letter_told, letter_way, letter_words, own_letters,
};
use crate::domain::letter::{LetterRule, Place};
use crate::domain::refusal::Refusal;
use crate::domain::{language::Language, money::Money, sentence::Sentence};
use crate::store::interviews::{self as cases, CaseHead};
use crate::store::letters::{self as stored};
use crate::store::{Connection, Transaction, firm, fixes, journal, letter_steps};
use crate::texts::letters::{self as texts, Draft, LetterKind};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum LetterState {
    Draft,
    Approved,
    Printed,
    /// With the courier.
    Handed,
    Delivered,
    SentBack,
    Answered,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct LetterRow {
    pub id: i64,
    pub case_id: i64,
    pub client: String,
    pub kind: LetterKind,
    pub state: LetterState,
    pub signer: Who,
    pub made_on: NaiveDate,
    /// Of its last step, or the day it was begun.
    pub changed_on: NaiveDate,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct WriteLetter {
    pub case_id: i64,
    pub kind: LetterKind,
    /// `None`: the head of the firm.
    pub signer_id: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Letter {
    pub row: LetterRow,
    pub client_id: i64,
    pub language: Language,
    pub draft: Draft,
    pub envelope_line: String,
    /// Ready-made lines for the envelope in the letter's language.
    pub envelope_choices: Vec<String>,
    /// Fixes this letter speaks of, in words.
    pub speaks_of: Vec<String>,
    /// Fixes of the same reason that nobody has checked yet: it may not speak of them.
    pub still_open: Vec<String>,
    /// `handed_on` and the like, as far as it has come.
    pub approved_on: Option<NaiveDate>,
    pub printed_on: Option<NaiveDate>,
    pub handed_on: Option<NaiveDate>,
    /// Who carries it; empty until it is handed over.
    pub courier: String,
    /// When the courier finds him, as it was typed.
    pub visit_window: String,
    /// The card that lies in the envelope beside it.
    pub card: Card,
    /// What handing it over cost, each time it was; `None` before that.
    pub cost: Option<Money>,
    /// What happened to it so far.
    pub steps: Vec<LetterStep>,
    pub troubles: Vec<LetterTrouble>,
    /// The rules asked of this letter, each with whether it is kept.
    pub checks: Vec<LetterCheck>,
    /// How the person is written to and spoken of; `None` where the client has no contact person.
    pub names: Option<LetterNames>,
    /// The other reader, where the letter is to two.
    pub second: Option<LetterNames>,
    /// Who else could be: the other contact persons of the client.
    pub others: Vec<String>,
    pub writing: Writing,
    /// New letters begin on the same sheet and envelope.
    pub usual_paper: bool,
    /// Its hand knows the way of the pen, so that a plotter can write it.
    pub strokes: bool,
    /// Characters of this letter an own hand lacks: they are lent by the shipped one.
    pub lent: String,
    /// What is known of the client, and how a letter says it to him.
    pub facts: Vec<LetterFact>,
    /// Paragraphs whose words come from a checked fix: they stand as they are or go as a whole.
    pub locked: Vec<String>,
    /// Sentences the writer wrote to him that are noted nowhere: as facts of his they count once they are.
    pub unnoted: Vec<String>,
    /// What the case offers now, where that is not what the draft was made with; empty where it offers nothing any more.
    pub new_offer: Option<String>,
    /// An approved letter that has not reached him yet promises another thing than the case offers now, or its envelope bears
    /// another address than he has: both, in a sentence.
    pub outdated: Option<Sentence>,
    /// What was left out of the text as it was taken: signs that no pen writes. Told once.
    pub left_out: Option<Sentence>,
}

/// A rule of the letter, kept or not.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct LetterCheck {
    pub rule: LetterRule,
    pub done: bool,
}

/// What stands between the draft and the printer; a hard one stops it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct LetterTrouble {
    pub rule: LetterRule,
    pub hard: bool,
    pub sentence: Sentence,
    /// The words it is about, as they stand in the draft; empty for the whole letter.
    pub place: String,
    /// Where they stand; `None` for the whole letter.
    pub at: Option<Place>,
    /// What may be put in their place; empty where nothing is known to be right.
    pub instead: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct SaveLetter {
    pub id: i64,
    pub draft: Draft,
    pub envelope_line: String,
}

/// The very pages that will be printed, as SVG pictures.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct LetterPreview {
    pub pages: Vec<String>,
    pub envelope: String,
    /// Empty where no card goes with it.
    pub card: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct SignLetter {
    pub id: i64,
    pub signer_id: i64,
}

pub fn list(app: &App, _: Nothing) -> Result<Vec<LetterRow>> {
    app.read(|db| stored::all(db)?.iter().map(|letter| row(db, letter)).collect())
}

pub fn get(app: &App, Id { id }: Id) -> Result<Letter> {
    let today = app.today();
    app.read(|db| shape(db, &stored::get(db, id)?, today))
}

/// Drafts a letter. A draft of this kind that is there already is gone on with.
pub fn write(app: &App, request: WriteLetter) -> Result<Letter> {
    let today = app.today();
    app.step("letter-write", |tx| drafted(tx, &request, today))
}

pub(super) fn drafted(tx: &Transaction, request: &WriteLetter, today: NaiveDate) -> Result<Letter> {
    let head = cases::case_head(tx, request.case_id)?;
    journal::about(tx, &head.client)?;
    letter_rules::may_be_written(tx, &head, request.kind)?;
    let kind = word(request.kind);
    if let Some(draft) = stored::of(tx, head.id)?
        .iter()
        .find(|one| one.kind == kind && one.state == "draft")
    {
        letter_renewed::renew(tx, draft, today, today)?;
        return shape(tx, &stored::get(tx, draft.id)?, today);
    }
    let signer = match request.signer_id {
        Some(id) => id,
        None => people::director(tx)?.id,
    };
    people::may_sign(tx, head.loss_id, signer)?;
    let language = interviews::language_of(tx, head.client_id)?;
    let (facts, claimed) = letter_facts::gather(tx, &head, request.kind, signer, today)?;
    let second = stored::last_second(tx, head.client_id)?;
    let facts = letter_facts::to_two(tx, facts, second)?;
    let others: Vec<u64> = stored::seeds_of(tx, &kind, today)?
        .iter()
        .map(|one| one.unsigned_abs())
        .collect();
    let seed = texts::unlike(seed(&head, request.kind).unsigned_abs(), &others) as i64;
    let draft = letter_words::draft(tx, language, request.kind, &facts, seed)?;
    let line = letter_words::envelope_lines(language, request.kind, &facts)?
        .into_iter()
        .next()
        .unwrap_or_default();
    let id = stored::add(
        tx,
        &stored::NewLetter {
            case_id: head.id,
            kind,
            language: language.tag().to_owned(),
            signer_id: signer,
            draft: letter_page::to_json(&draft, None)?,
            envelope_line: line,
            seed,
            made_on: today,
            paper: firm::paper(tx)?,
            second,
            offered: Some(letter_renewed::offered(&facts)?),
        },
    )?;
    if let Some(fix) = claimed {
        stored::claim(tx, id, fix)?;
    }
    shape(tx, &stored::get(tx, id)?, today)
}

/// The seed of the hand: the same letter is written the same way on every machine.
fn seed(head: &CaseHead, kind: LetterKind) -> i64 {
    let kind = LetterKind::ALL.iter().position(|one| *one == kind).unwrap_or_default() as i64;
    head.client_id
        .wrapping_mul(7_919)
        .wrapping_add(head.id.wrapping_mul(104_729))
        .wrapping_add(kind)
        & 0x7fff_ffff
}

/// Saves what was typed. The signature and the day are not typed: they follow the signer and the day of approval.
pub fn save(app: &App, request: SaveLetter) -> Result<Letter> {
    let today = app.today();
    app.typed("letter", Some(request.id), |tx| {
        let letter = draft_only(tx, request.id)?;
        typed(tx, &letter, request.draft, &request.envelope_line, today)
    })
}

pub(super) fn typed(
    tx: &Transaction,
    letter: &stored::Letter,
    draft: Draft,
    envelope: &str,
    today: NaiveDate,
) -> Result<Letter> {
    let left_out = letter_text::left_out(&draft, envelope);
    let line = letter_text::clean(envelope.replace('\n', " "));
    let typed = letter_text::written_by_hand(draft);
    letter_names::remember_dative(tx, letter, &typed, today)?;
    let draft = letter_sign::signed(tx, letter, typed, today)?;
    letter_said::remember(tx, letter, &draft)?;
    let letter = keep(tx, letter.id, &draft, &line, today)?;
    Ok(Letter { left_out, ..letter })
}

/// Keeps a draft as it is now.
pub(super) fn keep(tx: &Transaction, id: i64, draft: &Draft, envelope_line: &str, today: NaiveDate) -> Result<Letter> {
    stored::save_draft(tx, id, &letter_page::to_json(draft, None)?, envelope_line)?;
    shape(tx, &stored::get(tx, id)?, today)
}

pub(super) fn draft_only(tx: &Transaction, id: i64) -> Result<stored::Letter> {
    let letter = stored::get(tx, id)?;
    journal::about(tx, &letter.client)?;
    if letter.state == "draft" {
        Ok(letter)
    } else {
        Err(Refusal::LetterFrozen.into())
    }
}

pub fn preview(app: &App, request: SaveLetter) -> Result<LetterPreview> {
    let today = app.today();
    app.read(|db| {
        let letter = stored::get(db, request.id)?;
        let draft = letter_text::set(
            value_of(&letter.language)?,
            letter_sign::signed(db, &letter, request.draft, today)?,
            &texts::names_in(&letter_facts::of_letter(db, &letter, today)?),
        );
        let ends = letter_page::ends_of(db, &letter, &draft)?;
        letter_page::picture(&letter, &draft, &request.envelope_line, &ends)
    })
}

/// Letters of one case, oldest first.
pub(super) fn of_case(db: &Connection, case: i64) -> Result<Vec<LetterRow>> {
    stored::of(db, case)?.iter().map(|letter| row(db, letter)).collect()
}

fn row(db: &Connection, letter: &stored::Letter) -> Result<LetterRow> {
    Ok(LetterRow {
        id: letter.id,
        case_id: letter.case_id,
        client: letter.client.clone(),
        kind: value_of(&letter.kind)?,
        state: value_of(&letter.state)?,
        signer: people::who(db, letter.signer_id)?,
        made_on: letter.made_on,
        changed_on: letter_steps::last_day(db, letter.id)?.unwrap_or(letter.made_on),
    })
}

pub(super) fn shape(db: &Connection, letter: &stored::Letter, today: NaiveDate) -> Result<Letter> {
    let draft = letter_sign::signed(db, letter, letter_page::from_json(&letter.draft)?, today)?;
    let head = cases::case_head(db, letter.case_id)?;
    let language = value_of(&letter.language)?;
    let facts = letter_facts::of_letter(db, letter, today)?;
    let kind = value_of(&letter.kind)?;
    let seen = letter_check::of(db, letter, &draft, today)?;
    let writing = match letter_page::frozen_ends(&letter.draft)? {
        Some(ends) => ends.writing,
        None => letter_hand::of_letter(db, letter)?,
    };
    let strokes = letter_plotter::can_be_drawn(&letter_paper::ends_of(db, letter, &draft)?);
    let usual_paper = letter_hand::is_usual(db, &writing)?;
    Ok(Letter {
        row: row(db, letter)?,
        client_id: head.client_id,
        language,
        envelope_line: letter.envelope_line.clone(),
        envelope_choices: letter_words::envelope_lines(language, kind, &facts)?,
        speaks_of: stored::claims(db, letter.id)?
            .into_iter()
            .map(|(what, _)| what)
            .collect(),
        still_open: fixes::still_open(db, letter.case_id)?
            .into_iter()
            .filter(|_| matches!(kind, LetterKind::Apology | LetterKind::News | LetterKind::Thanks))
            .map(|fix| fix.what)
            .collect(),
        approved_on: letter.approved_on,
        printed_on: letter.printed_on,
        handed_on: letter.handed_on,
        courier: letter.courier.clone(),
        visit_window: letter.visit_window.clone(),
        card: letter_card::of(letter)?,
        cost: letter_way::cost(db, letter)?,
        steps: letter_way::steps(db, letter.id)?,
        troubles: seen.found.into_iter().map(|found| found.trouble).collect(),
        checks: seen.checks,
        locked: seen.locked,
        unnoted: seen.unnoted,
        new_offer: letter_renewed::changed(db, letter, today)?,
        outdated: letter_renewed::outdated(db, letter, today)?,
        facts: letter_told::of(db, language, head.client_id)?,
        names: letter_names::of(db, letter, head.client_id)?,
        second: letter_names::of_second(db, letter)?,
        others: letter_second::others(db, letter, head.client_id)?,
        lent: own_letters::lent(db, &writing, &[draft.text().as_str(), &letter.envelope_line])?,
        draft,
        writing,
        usual_paper,
        strokes,
        left_out: None,
    })
}
