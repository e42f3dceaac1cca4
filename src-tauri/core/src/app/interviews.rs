//! The exit interview: stated reason, why rounds with doubt marks, true reason, severity in his eyes.

mod aloud;

pub use super::reason_tree::{NewReason, Reason, add_reason, reasons, retire_reason};
use super::shapes::{Id, Rule10Exception, Who};
pub use aloud::{PromptRequest, prompt};

use super::noted::{self, Noted};
use super::reason_tree::shown;
use super::stored::{value_of, word};
use super::{App, Error, Result, letter_rules, people, touches};
use crate::domain::interview::{self, Advice, DoubtMark, Source};
use crate::domain::language::Language;
use crate::domain::refusal::Refusal;
use crate::domain::sentence::Sentence;
use crate::domain::touch::{About, Channel, Outcome};
use crate::store::interviews::{self as stored, CaseHead, Round};
use crate::store::{Connection, clients, firm, journal, reasons as tree};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct StartInterview {
    pub case_id: i64,
    pub source: Source,
    /// Needed for a talk with the client; staff may answer without a name.
    pub interviewer_id: Option<i64>,
    /// Written down when the one who lost the client is to ask him all the same.
    #[serde(default)]
    #[cfg_attr(feature = "codegen", ts(optional))]
    pub exception: Option<Rule10Exception>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Why {
    pub round: i64,
    pub question: String,
    pub answer: String,
    pub doubts: Vec<DoubtMark>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Interview {
    pub id: i64,
    pub case_id: i64,
    pub client: String,
    pub source: Source,
    pub interviewer: Option<Who>,
    pub started_on: NaiveDate,
    pub finished_on: Option<NaiveDate>,
    /// The step the talk stopped at, so that it goes on there.
    pub step: String,
    pub stated_words: String,
    pub stated_reason: Option<Reason>,
    pub stated_doubts: Vec<DoubtMark>,
    pub whys: Vec<Why>,
    pub true_words: String,
    pub true_reason: Option<Reason>,
    pub human_factor: bool,
    /// What the interviewer said of it; `None`: it follows the true reason.
    pub human_said: Option<bool>,
    /// The client confirmed it; otherwise it is our guess.
    pub confirmed: bool,
    pub severity_client: Option<i64>,
    pub severity_ours: Option<i64>,
    pub attracts: String,
    pub would_have_kept: String,
    pub would_return: String,
    pub who_decides: String,
    pub may_write: Option<bool>,
    pub minutes: i64,
    pub advice: Option<Advice>,
}

/// Everything the talk writes down; saved as it is typed. The rounds and doubts given replace those stored.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct InterviewEdit {
    pub id: i64,
    pub step: String,
    pub stated_words: String,
    pub stated_reason_id: Option<i64>,
    pub stated_doubts: Vec<DoubtMark>,
    pub whys: Vec<Why>,
    pub true_words: String,
    pub true_reason_id: Option<i64>,
    /// `None`: it follows the true reason; said once, it stays whatever reason is chosen.
    pub human_factor: Option<bool>,
    pub confirmed: bool,
    pub severity_client: Option<i64>,
    pub attracts: String,
    pub would_have_kept: String,
    pub would_return: String,
    pub who_decides: String,
    pub may_write: Option<bool>,
    pub minutes: i64,
}

/// The language a client is spoken and written to in.
pub(super) fn language_of(db: &Connection, client: i64) -> Result<Language> {
    let own = clients::get(db, client)?.language;
    let tag = match own {
        Some(tag) => tag,
        None => firm::get(db)?.letter_language,
    };
    Ok(Language::from_tag(&tag).unwrap_or_default())
}

/// Refuses to begin anything new with a client who is to be left in peace, or on a case that is closed.
pub(super) fn may_be_asked(db: &Connection, head: &CaseHead) -> Result<()> {
    let client = clients::get(db, head.client_id)?;
    let refusal = if client.lost_twice_on.is_some() {
        Refusal::Rule13
    } else if client.do_not_contact_on.is_some() {
        Refusal::DoNotContact
    } else if head.closed {
        Refusal::CaseClosed
    } else {
        return Ok(());
    };
    Err(by_name(refusal, head))
}

/// A refusal that names the client.
pub(super) fn by_name(refusal: Refusal, head: &CaseHead) -> Error {
    Error::Refused {
        refusal,
        sentence: refusal.sentence().with("client", head.client.as_str()),
    }
}

/// The talk with a client goes on where it stopped; staff and brainstorm may be asked again and again.
pub fn start(app: &App, request: StartInterview) -> Result<Interview> {
    let today = app.today();
    app.step("interview-start", |tx| {
        let head = stored::case_head(tx, request.case_id)?;
        journal::about(tx, &head.client)?;
        let source = word(request.source);
        let latest = stored::latest(tx, head.id, &source)?;
        if request.source != Source::Client {
            let same = latest.filter(|one| one.finished_on.is_none() && one.interviewer_id == request.interviewer_id);
            let id = match same {
                Some(same) => same.id,
                None => stored::start(tx, head.id, &source, request.interviewer_id, today)?,
            };
            return shape(tx, stored::get(tx, id)?);
        }
        let Some(interviewer) = request.interviewer_id else {
            return Err(Error::bad(
                "interviewer_id",
                Sentence::new("interviews-interviewer-needed"),
            ));
        };
        people::admit(tx, head.loss_id, interviewer, request.exception, today)?;
        let id = match latest {
            Some(talk) if talk.finished_on.is_none() && talk.interviewer_id != Some(interviewer) => {
                stored::set_interviewer(tx, talk.id, interviewer)?;
                talk.id
            }
            Some(talk) => talk.id,
            None => {
                may_be_asked(tx, &head)?;
                stored::start(tx, head.id, &source, Some(interviewer), today)?
            }
        };
        shape(tx, stored::get(tx, id)?)
    })
}

pub fn get(app: &App, Id { id }: Id) -> Result<Interview> {
    app.read(|db| shape(db, stored::get(db, id)?))
}

pub fn save(app: &App, edit: InterviewEdit) -> Result<Interview> {
    let today = app.today();
    app.typed("interview", Some(edit.id), |tx| {
        let before = stored::get(tx, edit.id)?;
        journal::about(tx, &stored::case_head(tx, before.case_id)?.client)?;
        let (rounds, doubts) = told(&edit)?;
        if edit.confirmed && before.source != "client" {
            return Err(Error::bad("confirmed", Sentence::new("interviews-confirmed-by-client")));
        }
        if edit
            .severity_client
            .is_some_and(|severity| !(1..=5).contains(&severity))
        {
            return Err(Error::bad(
                "severity_client",
                Sentence::new("interviews-severity-range"),
            ));
        }
        if edit.minutes < 0 {
            return Err(Error::bad("minutes", Sentence::new("interviews-minutes-negative")));
        }
        chosen(tx, "stated_reason_id", edit.stated_reason_id, before.stated_reason_id)?;
        chosen(tx, "true_reason_id", edit.true_reason_id, before.true_reason_id)?;
        let human_factor = match (edit.human_factor, edit.true_reason_id) {
            (Some(said), _) => said,
            (None, Some(reason)) => tree::get(tx, reason)?.human,
            (None, None) => false,
        };
        if let Some(given) = edit.may_write.filter(|_| edit.may_write != before.may_write)
            && before.source == "client"
            && before.finished_on.is_some()
        {
            let client = stored::case_head(tx, before.case_id)?.client_id;
            touches::note_consent(tx, client, given, letter_rules::IN_THE_TALK, today)?;
        }
        stored::set_rounds(tx, edit.id, &rounds, &doubts)?;
        stored::save(
            tx,
            &stored::Interview {
                step: edit.step,
                stated_words: edit.stated_words,
                stated_reason_id: edit.stated_reason_id,
                true_words: edit.true_words,
                true_reason_id: edit.true_reason_id,
                human_factor,
                human_said: edit.human_factor,
                confirmed: edit.confirmed,
                severity_client: edit.severity_client,
                attracts: edit.attracts,
                would_have_kept: edit.would_have_kept,
                would_return: edit.would_return,
                who_decides: edit.who_decides,
                may_write: edit.may_write,
                minutes: edit.minutes,
                ..before
            },
        )?;
        shape(tx, stored::get(tx, edit.id)?)
    })
}

/// A retired reason stays where it stands and is not chosen again.
fn chosen(db: &Connection, field: &'static str, now: Option<i64>, before: Option<i64>) -> Result<()> {
    let Some(id) = now.filter(|_| now != before) else {
        return Ok(());
    };
    if tree::get(db, id)?.retired_on.is_some() {
        return Err(Error::bad(field, Sentence::new("interviews-reason-retired")));
    }
    Ok(())
}

type Told = (Vec<Round>, Vec<(i64, String)>);

/// The rounds that have an answer, and the doubts; a round still being typed is left out.
fn told(edit: &InterviewEdit) -> Result<Told> {
    let mut numbers = BTreeSet::new();
    let mut rounds = Vec::new();
    let mut doubts: Vec<(i64, String)> = edit.stated_doubts.iter().map(|mark| (0, word(*mark))).collect();
    for why in &edit.whys {
        if !(1..=i64::from(interview::WHYS)).contains(&why.round) || !numbers.insert(why.round) {
            return Err(Error::bad("whys", Sentence::new("interviews-five-at-most")));
        }
        if why.answer.trim().is_empty() {
            continue;
        }
        rounds.push(Round {
            round: why.round,
            question: why.question.clone(),
            answer: why.answer.clone(),
        });
        doubts.extend(why.doubts.iter().map(|mark| (why.round, word(*mark))));
    }
    Ok((rounds, doubts))
}

/// Ends the talk: the true reason must be named. A talk with the client was a touch, and counts as one.
pub fn finish(app: &App, Id { id }: Id) -> Result<Interview> {
    let today = app.today();
    app.step("interview-finish", |tx| {
        let talk = stored::get(tx, id)?;
        let head = stored::case_head(tx, talk.case_id)?;
        journal::about(tx, &head.client)?;
        if talk.true_reason_id.is_none() {
            return Err(Error::bad(
                "true_reason_id",
                Sentence::new("interviews-true-reason-needed"),
            ));
        }
        if talk.finished_on.is_none() {
            stored::finish(tx, id, today)?;
            if let (true, Some(interviewer)) = (talk.source == "client", talk.interviewer_id) {
                noted::note(
                    tx,
                    today,
                    &Noted {
                        case_id: head.id,
                        channel: Channel::Call,
                        about: About::ExitInterview.name(),
                        by: interviewer,
                        on: today,
                        outcome: Outcome::Answered,
                        note: "",
                        minutes: talk.minutes,
                        letter_id: None,
                    },
                )?;
                if let Some(given) = talk.may_write {
                    touches::note_consent(tx, head.client_id, given, letter_rules::IN_THE_TALK, today)?;
                }
            }
        }
        shape(tx, stored::get(tx, id)?)
    })
}

/// The latest interview of a case from one source.
pub(super) fn of_case(db: &Connection, case: i64, source: Source) -> Result<Option<Interview>> {
    stored::latest(db, case, &word(source))?
        .map(|talk| shape(db, talk))
        .transpose()
}

/// What the staff and the brainstorm say, kept apart from the client's word.
pub(super) fn others(db: &Connection, case: i64) -> Result<Vec<Interview>> {
    let all = stored::of(db, case)?;
    all.into_iter()
        .filter(|talk| talk.source != "client")
        .map(|talk| shape(db, talk))
        .collect()
}

fn shape(db: &Connection, talk: stored::Interview) -> Result<Interview> {
    let head = stored::case_head(db, talk.case_id)?;
    let reason =
        |id: Option<i64>| -> Result<Option<Reason>> { Ok(id.map(|id| tree::get(db, id)).transpose()?.map(shown)) };
    let doubts = stored::doubts(db, talk.id)?;
    let marks = |round: i64| -> Result<Vec<DoubtMark>> {
        doubts
            .iter()
            .filter(|(of, _)| *of == round)
            .map(|(_, mark)| value_of(mark))
            .collect()
    };
    let mut whys = Vec::new();
    for Round {
        round,
        question,
        answer,
    } in stored::rounds(db, talk.id)?
    {
        whys.push(Why {
            round,
            question,
            answer,
            doubts: marks(round)?,
        });
    }
    let stated_reason = reason(talk.stated_reason_id)?;
    let comfortable = stated_reason.as_ref().is_some_and(|reason| reason.comfortable);
    Ok(Interview {
        id: talk.id,
        case_id: talk.case_id,
        client: head.client,
        source: value_of(&talk.source)?,
        // What colleagues say is told without their names.
        interviewer: people::who_if(db, talk.interviewer_id.filter(|_| talk.source != "staff"))?,
        started_on: talk.started_on,
        finished_on: talk.finished_on,
        step: talk.step,
        stated_words: talk.stated_words,
        stated_doubts: marks(0)?,
        advice: interview::advice(doubts.len(), whys.len(), comfortable),
        stated_reason,
        whys,
        true_words: talk.true_words,
        true_reason: reason(talk.true_reason_id)?,
        human_factor: talk.human_factor,
        human_said: talk.human_said,
        confirmed: talk.confirmed,
        severity_client: talk.severity_client,
        severity_ours: head.severity_ours,
        attracts: talk.attracts,
        would_have_kept: talk.would_have_kept,
        would_return: talk.would_return,
        who_decides: talk.who_decides,
        may_write: talk.may_write,
        minutes: talk.minutes,
    })
}
