//! Cases: one loss being worked on, its driver, and how it was closed. That a case is returned stands in `returns` alone.

use super::returns::WORKED_FOR;
use super::{Connection, Result, Transaction, named};
use crate::domain::case::ClosedAs;
use crate::domain::worth::Pursuit;
use chrono::NaiveDate;
use rusqlite::{Row, named_params, params};
use std::collections::HashMap;

#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    pub id: i64,
    pub loss_id: i64,
    pub client_id: i64,
    pub drive_id: Option<i64>,
    pub driver_id: i64,
    pub opened_on: NaiveDate,
    /// No touch before this day.
    pub hot_until: Option<NaiveDate>,
    pub severity_ours: Option<i64>,
    pub verdict_by_hand: Option<Pursuit>,
    pub verdict_why: String,
    pub closed_on: Option<NaiveDate>,
    pub closed_as: Option<ClosedAs>,
}

const COLUMNS: &str = "k.id, k.loss_id, k.client_id, k.drive_id, k.driver_id, k.opened_on, k.hot_until, k.severity_ours, \
                       k.verdict_by_hand, k.verdict_why, k.closed_on, k.closed_as";

fn row(row: &Row) -> rusqlite::Result<Case> {
    Ok(Case {
        id: row.get(0)?,
        loss_id: row.get(1)?,
        client_id: row.get(2)?,
        drive_id: row.get(3)?,
        driver_id: row.get(4)?,
        opened_on: row.get(5)?,
        hot_until: row.get(6)?,
        severity_ours: row.get(7)?,
        verdict_by_hand: named::read_if(row, 8)?,
        verdict_why: row.get(9)?,
        closed_on: row.get(10)?,
        closed_as: named::read_if(row, 11)?,
    })
}

pub fn get(db: &Connection, id: i64) -> Result<Case> {
    Ok(db
        .prepare_cached(&format!("SELECT {COLUMNS} FROM cases AS k WHERE k.id = ?1"))?
        .query_row([id], row)?)
}

/// A client's cases, newest first.
pub fn of_client(db: &Connection, client: i64) -> Result<Vec<Case>> {
    let sql = format!("SELECT {COLUMNS} FROM cases AS k WHERE k.client_id = ?1 ORDER BY k.id DESC");
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map([client], row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A new case; its `id`, verdict and closing are not read.
pub fn add(tx: &Transaction, case: &Case) -> Result<i64> {
    tx.prepare_cached(
        "INSERT INTO cases (loss_id, client_id, drive_id, driver_id, opened_on, hot_until, closed_on, closed_as)
         VALUES (:loss_id, :client_id, :drive_id, :driver_id, :opened_on, :hot_until, :closed_on, :closed_as)",
    )?
    .execute(named_params! {
        ":loss_id": case.loss_id, ":client_id": case.client_id, ":drive_id": case.drive_id,
        ":driver_id": case.driver_id, ":opened_on": case.opened_on, ":hot_until": case.hot_until,
        ":closed_on": case.closed_on, ":closed_as": case.closed_as.map(named::word),
    })?;
    Ok(tx.last_insert_rowid())
}

pub fn set_driver(tx: &Transaction, id: i64, driver: i64) -> Result<()> {
    tx.execute("UPDATE cases SET driver_id = ?2 WHERE id = ?1", [id, driver])?;
    Ok(())
}

pub fn set_severity(tx: &Transaction, id: i64, severity: i64) -> Result<()> {
    tx.execute("UPDATE cases SET severity_ours = ?2 WHERE id = ?1", [id, severity])?;
    Ok(())
}

/// The verdict by hand with its reason; `None` gives the default back its word.
pub fn set_verdict(tx: &Transaction, id: i64, verdict: Option<Pursuit>, why: &str) -> Result<()> {
    tx.execute(
        "UPDATE cases SET verdict_by_hand = ?2, verdict_why = ?3 WHERE id = ?1",
        params![id, verdict.map(named::word), why],
    )?;
    Ok(())
}

pub fn close(tx: &Transaction, id: i64, day: NaiveDate, closed_as: ClosedAs) -> Result<()> {
    tx.execute(
        "UPDATE cases SET closed_on = ?2, closed_as = ?3 WHERE id = ?1",
        params![id, day, named::word(closed_as)],
    )?;
    Ok(())
}

pub fn reopen(tx: &Transaction, id: i64) -> Result<()> {
    tx.execute(
        "UPDATE cases SET closed_on = NULL, closed_as = NULL WHERE id = ?1",
        [id],
    )?;
    Ok(())
}

/// What a case's state and next step are read from, besides its touches: one line a case.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    pub case: Case,
    pub lost_on: NaiveDate,
    pub lost_by: Option<i64>,
    pub returned_on: Option<NaiveDate>,
    pub interview: Option<Asked>,
    pub fix: Option<Mending>,
    /// The letter on its way to the client: neither answered nor delivered. One that came back is on its way while the case is
    /// worked on and no later letter was begun.
    pub letter: Option<Writing>,
    /// An apology has been written, wherever it is now.
    pub apology: bool,
}

/// The talk with the client.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    pub id: i64,
    pub interviewer_id: Option<i64>,
    pub finished_on: Option<NaiveDate>,
    pub reason_group: Option<String>,
    /// The client said himself that it is so.
    pub confirmed: bool,
}

/// The furthest fix of the true reason; a checked one counts where it stands for this case.
#[derive(Debug, Clone, PartialEq)]
pub struct Mending {
    pub id: i64,
    pub owner_id: i64,
    pub due_on: NaiveDate,
    pub done_on: Option<NaiveDate>,
    pub checked_on: Option<NaiveDate>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Writing {
    pub id: i64,
    pub kind: String,
    pub signer_id: i64,
    pub state: String,
    /// The day of the state it is in.
    pub since: NaiveDate,
}

fn line(r: &Row) -> rusqlite::Result<Line> {
    let interview = match r.get::<_, Option<i64>>(15)? {
        Some(id) => Some(Asked {
            id,
            interviewer_id: r.get(16)?,
            finished_on: r.get(17)?,
            reason_group: r.get(18)?,
            confirmed: r.get(19)?,
        }),
        None => None,
    };
    let fix = match r.get::<_, Option<i64>>(20)? {
        Some(id) => Some(Mending {
            id,
            owner_id: r.get(21)?,
            due_on: r.get(22)?,
            done_on: r.get(23)?,
            checked_on: r.get(24)?,
        }),
        None => None,
    };
    let letter = match r.get::<_, Option<i64>>(25)? {
        Some(id) => Some(Writing {
            id,
            kind: r.get(30)?,
            signer_id: r.get(26)?,
            state: r.get(27)?,
            since: r.get(28)?,
        }),
        None => None,
    };
    Ok(Line {
        case: row(r)?,
        lost_on: r.get(12)?,
        lost_by: r.get(13)?,
        returned_on: r.get(14)?,
        interview,
        fix,
        letter,
        apology: r.get(29)?,
    })
}

/// One case, or all of them when `only` is `None`.
pub fn lines(db: &Connection, only: Option<i64>) -> Result<Vec<Line>> {
    let mut statement = db.prepare_cached(&format!(
        "SELECT {COLUMNS}, l.lost_on, l.lost_by, r.returned_on,
           i.id, i.interviewer_id, i.finished_on, g.group_code, i.confirmed,
           f.id, f.owner_id, f.due_on, f.done_on, f.checked_on,
           w.id, w.signer_id, w.state, coalesce(w.closed_on, w.handed_on, w.printed_on, w.approved_on, w.made_on),
           EXISTS (SELECT 1 FROM letters WHERE case_id = k.id AND kind = 'apology'), w.kind
         FROM cases AS k JOIN losses AS l ON l.id = k.loss_id
         LEFT JOIN returns AS r ON r.case_id = k.id
         LEFT JOIN interviews AS i ON i.id =
           (SELECT id FROM interviews WHERE case_id = k.id AND source = 'client' ORDER BY id DESC LIMIT 1)
         LEFT JOIN reasons AS g ON g.id = i.true_reason_id
         LEFT JOIN fixes AS f ON f.id =
           (SELECT id FROM fixes WHERE reason_id = i.true_reason_id
              AND EXISTS (SELECT 1 FROM answering_fixes WHERE case_id = k.id AND fix_id = fixes.id)
              AND (checked_on IS NULL OR EXISTS (SELECT 1 FROM standing_fixes WHERE case_id = k.id AND fix_id = fixes.id))
            -- Until he is apologised to, what is still to be mended comes first.
            ORDER BY (checked_on IS NULL) = EXISTS
                (SELECT 1 FROM letters WHERE case_id = k.id AND kind = 'apology' AND state <> 'draft'),
              done_on IS NULL, due_on, id LIMIT 1)
         LEFT JOIN letters AS w ON w.id =
           (SELECT id FROM letters AS o WHERE case_id = k.id
              AND (state IN ('draft', 'approved', 'printed', 'handed')
                   OR (state = 'sent_back' AND k.closed_on IS NULL
                       AND NOT EXISTS (SELECT 1 FROM letters WHERE case_id = k.id AND id > o.id)))
            ORDER BY id DESC LIMIT 1)
         WHERE ?1 IS NULL OR k.id = ?1 ORDER BY k.id"
    ))?;
    let rows = statement.query_map([only], line)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A case that came to its end, for learning.
#[derive(Debug, Clone, PartialEq)]
pub struct Ended {
    pub reason_group: Option<String>,
    pub human_factor: bool,
    pub severity_client: Option<i64>,
    pub returned: bool,
}

/// Cases with a return or closed, with what the client's interview found. Whom we let go without a word tells nothing of the
/// chance that an attempt has, nor does who came back before there was one.
pub fn ended(db: &Connection) -> Result<Vec<Ended>> {
    let mut statement = db.prepare_cached(&format!(
        "SELECT g.group_code, coalesce(i.human_factor, 0), i.severity_client, r.case_id IS NOT NULL
         FROM cases AS k LEFT JOIN returns AS r ON r.case_id = k.id
         LEFT JOIN interviews AS i ON i.id =
           (SELECT id FROM interviews WHERE case_id = k.id AND source = 'client' ORDER BY id DESC LIMIT 1)
         LEFT JOIN reasons AS g ON g.id = i.true_reason_id
         WHERE r.case_id IS NOT NULL AND {WORKED_FOR}
           OR r.case_id IS NULL AND k.closed_on IS NOT NULL AND NOT (k.closed_as IN ('good_riddance', 'lost_twice')
             AND NOT EXISTS (SELECT 1 FROM touches WHERE case_id = k.id AND done_on IS NOT NULL))"
    ))?;
    let rows = statement.query_map([], |row| {
        Ok(Ended {
            reason_group: row.get(0)?,
            human_factor: row.get(1)?,
            severity_client: row.get(2)?,
            returned: row.get(3)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// An order a client made since his return.
#[derive(Debug, Clone, PartialEq)]
pub struct OrderSince {
    pub case_id: i64,
    /// It is the one that made the case returned.
    pub first: bool,
    pub sum_minor: i64,
    pub profit_minor: Option<i64>,
    pub currency: String,
}

/// The orders of returned clients from their return on, case by case, by day.
pub fn orders_since_return(db: &Connection) -> Result<Vec<OrderSince>> {
    let mut statement = db.prepare_cached(
        "SELECT r.case_id, o.id = r.order_id, o.sum_minor, o.profit_minor, o.currency
         FROM returns AS r JOIN cases AS k ON k.id = r.case_id
         JOIN orders AS o ON o.client_id = k.client_id AND o.day >= r.returned_on AND o.called_off = 0
         ORDER BY r.case_id, o.day, o.id",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(OrderSince {
            case_id: row.get(0)?,
            first: row.get(1)?,
            sum_minor: row.get(2)?,
            profit_minor: row.get(3)?,
            currency: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What was named first against what was found, as code and own name, and in how many cases; the most frequent first.
#[derive(Debug, Clone, PartialEq)]
pub struct Gap {
    pub stated: (String, String),
    pub found: (String, String),
    pub cases: i64,
}

pub fn reason_gaps(db: &Connection, drive: Option<i64>) -> Result<Vec<Gap>> {
    let mut statement = db.prepare_cached(
        "SELECT s.code, s.name, t.code, t.name, count(DISTINCT i.case_id)
         FROM interviews AS i JOIN reasons AS s ON s.id = i.stated_reason_id JOIN reasons AS t ON t.id = i.true_reason_id
           JOIN cases AS k ON k.id = i.case_id
         WHERE i.source = 'client' AND i.finished_on IS NOT NULL AND s.id <> t.id AND (?1 IS NULL OR k.drive_id = ?1)
         GROUP BY s.id, t.id ORDER BY 5 DESC, s.code, t.code",
    )?;
    let rows = statement.query_map([drive], |row| {
        Ok(Gap {
            stated: (row.get(0)?, row.get(1)?),
            found: (row.get(2)?, row.get(3)?),
            cases: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Verdicts overruled by hand, with the reason, by case.
pub fn verdicts_by_hand(db: &Connection) -> Result<HashMap<i64, (Pursuit, String)>> {
    let mut statement =
        db.prepare_cached("SELECT id, verdict_by_hand, verdict_why FROM cases WHERE verdict_by_hand IS NOT NULL")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, (named::read(row, 1)?, row.get(2)?))))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
