//! Interviews with their why rounds and doubt marks: the client's, the staff's and the brainstorm's, kept apart.

use super::{Connection, Result, Transaction};
use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, named_params};

#[derive(Debug, Clone, PartialEq)]
pub struct Interview {
    pub id: i64,
    pub case_id: i64,
    /// `client`, `staff` or `brainstorm`.
    pub source: String,
    pub interviewer_id: Option<i64>,
    pub started_on: NaiveDate,
    pub finished_on: Option<NaiveDate>,
    pub step: String,
    pub stated_words: String,
    pub stated_reason_id: Option<i64>,
    pub true_words: String,
    pub true_reason_id: Option<i64>,
    pub human_factor: bool,
    /// What was said of it; `None`: it follows the true reason.
    pub human_said: Option<bool>,
    pub confirmed: bool,
    pub severity_client: Option<i64>,
    pub attracts: String,
    pub would_have_kept: String,
    pub would_return: String,
    pub who_decides: String,
    pub may_write: Option<bool>,
    pub minutes: i64,
}

const SELECT: &str = "SELECT id, case_id, source, interviewer_id, started_on, finished_on, step, stated_words,
    stated_reason_id, true_words, true_reason_id, human_factor, human_said, confirmed, severity_client, attracts,
    would_have_kept, would_return, who_decides, may_write, minutes FROM interviews";

fn row(row: &Row) -> rusqlite::Result<Interview> {
    Ok(Interview {
        id: row.get("id")?,
        case_id: row.get("case_id")?,
        source: row.get("source")?,
        interviewer_id: row.get("interviewer_id")?,
        started_on: row.get("started_on")?,
        finished_on: row.get("finished_on")?,
        step: row.get("step")?,
        stated_words: row.get("stated_words")?,
        stated_reason_id: row.get("stated_reason_id")?,
        true_words: row.get("true_words")?,
        true_reason_id: row.get("true_reason_id")?,
        human_factor: row.get("human_factor")?,
        human_said: row.get("human_said")?,
        confirmed: row.get("confirmed")?,
        severity_client: row.get("severity_client")?,
        attracts: row.get("attracts")?,
        would_have_kept: row.get("would_have_kept")?,
        would_return: row.get("would_return")?,
        who_decides: row.get("who_decides")?,
        may_write: row.get("may_write")?,
        minutes: row.get("minutes")?,
    })
}

pub fn get(db: &Connection, id: i64) -> Result<Interview> {
    Ok(db
        .prepare_cached(&format!("{SELECT} WHERE id = ?1"))?
        .query_row([id], row)?)
}

/// All interviews of a case, oldest first.
pub fn of(db: &Connection, case: i64) -> Result<Vec<Interview>> {
    let mut statement = db.prepare_cached(&format!("{SELECT} WHERE case_id = ?1 ORDER BY id"))?;
    let rows = statement.query_map([case], row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The latest interview of a case from one source.
pub fn latest(db: &Connection, case: i64, source: &str) -> Result<Option<Interview>> {
    let sql = format!("{SELECT} WHERE case_id = ?1 AND source = ?2 ORDER BY id DESC LIMIT 1");
    Ok(db.prepare_cached(&sql)?.query_row((case, source), row).optional()?)
}

pub fn start(tx: &Transaction, case: i64, source: &str, interviewer: Option<i64>, day: NaiveDate) -> Result<i64> {
    tx.execute(
        "INSERT INTO interviews (case_id, source, interviewer_id, started_on) VALUES (?1, ?2, ?3, ?4)",
        (case, source, interviewer, day),
    )?;
    Ok(tx.last_insert_rowid())
}

pub fn set_interviewer(tx: &Transaction, id: i64, interviewer: i64) -> Result<()> {
    tx.execute(
        "UPDATE interviews SET interviewer_id = ?2 WHERE id = ?1",
        (id, interviewer),
    )?;
    Ok(())
}

/// Writes what the talk brought; who asked, whom and when stays.
pub fn save(tx: &Transaction, interview: &Interview) -> Result<()> {
    tx.prepare_cached(
        "UPDATE interviews SET step = :step, stated_words = :stated_words, stated_reason_id = :stated_reason_id,
           true_words = :true_words, true_reason_id = :true_reason_id, human_factor = :human_factor,
           human_said = :human_said, confirmed = :confirmed, severity_client = :severity_client, attracts = :attracts,
           would_have_kept = :would_have_kept, would_return = :would_return, who_decides = :who_decides,
           may_write = :may_write, minutes = :minutes WHERE id = :id",
    )?
    .execute(named_params! {
        ":id": interview.id, ":step": interview.step, ":stated_words": interview.stated_words,
        ":stated_reason_id": interview.stated_reason_id, ":true_words": interview.true_words,
        ":true_reason_id": interview.true_reason_id, ":human_factor": interview.human_factor, ":human_said": interview.human_said,
        ":confirmed": interview.confirmed, ":severity_client": interview.severity_client,
        ":attracts": interview.attracts, ":would_have_kept": interview.would_have_kept,
        ":would_return": interview.would_return, ":who_decides": interview.who_decides,
        ":may_write": interview.may_write, ":minutes": interview.minutes,
    })?;
    Ok(())
}

pub fn finish(tx: &Transaction, id: i64, day: NaiveDate) -> Result<()> {
    tx.execute("UPDATE interviews SET finished_on = ?2 WHERE id = ?1", (id, day))?;
    Ok(())
}

/// One "why" and what he answered.
#[derive(Debug, Clone, PartialEq)]
pub struct Round {
    pub round: i64,
    pub question: String,
    pub answer: String,
}

pub fn rounds(db: &Connection, id: i64) -> Result<Vec<Round>> {
    let mut statement =
        db.prepare_cached("SELECT round, question, answer FROM why_rounds WHERE interview_id = ?1 ORDER BY round")?;
    let rows = statement.query_map([id], |row| {
        Ok(Round {
            round: row.get(0)?,
            question: row.get(1)?,
            answer: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Doubt marks with their round; round 0 is the stated reason.
pub fn doubts(db: &Connection, id: i64) -> Result<Vec<(i64, String)>> {
    let mut statement =
        db.prepare_cached("SELECT round, mark FROM doubt_marks WHERE interview_id = ?1 ORDER BY round, mark")?;
    let rows = statement.query_map([id], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Puts these rounds and marks in the place of those stored.
pub fn set_rounds(tx: &Transaction, id: i64, rounds: &[Round], doubts: &[(i64, String)]) -> Result<()> {
    tx.execute("DELETE FROM why_rounds WHERE interview_id = ?1", [id])?;
    tx.execute("DELETE FROM doubt_marks WHERE interview_id = ?1", [id])?;
    for round in rounds {
        tx.prepare_cached("INSERT INTO why_rounds (interview_id, round, question, answer) VALUES (?1, ?2, ?3, ?4)")?
            .execute((id, round.round, &round.question, &round.answer))?;
    }
    for (round, mark) in doubts {
        tx.prepare_cached(
            "INSERT INTO doubt_marks (interview_id, round, mark) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
        )?
        .execute((id, round, mark))?;
    }
    Ok(())
}

/// What an interview, a letter and a call need to know of their case.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseHead {
    pub id: i64,
    pub client_id: i64,
    pub client: String,
    pub loss_id: i64,
    pub lost_on: NaiveDate,
    pub driver_id: i64,
    pub severity_ours: Option<i64>,
    pub closed: bool,
}

pub fn case_head(db: &Connection, case: i64) -> Result<CaseHead> {
    let mut statement = db.prepare_cached(
        "SELECT k.id, k.client_id, c.name, k.loss_id, l.lost_on, k.driver_id, k.severity_ours, k.closed_on IS NOT NULL
         FROM cases AS k JOIN clients AS c ON c.id = k.client_id JOIN losses AS l ON l.id = k.loss_id WHERE k.id = ?1",
    )?;
    Ok(statement.query_row([case], |row| {
        Ok(CaseHead {
            id: row.get(0)?,
            client_id: row.get(1)?,
            client: row.get(2)?,
            loss_id: row.get(3)?,
            lost_on: row.get(4)?,
            driver_id: row.get(5)?,
            severity_ours: row.get(6)?,
            closed: row.get(7)?,
        })
    })?)
}
