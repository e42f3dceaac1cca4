//! Losses: a client is gone, since when, by which signal, and who served him then.

mod lines;
pub use lines::{Line, lines};

use super::bulk::{Bulk, Cell, Shape};
use super::gather::{Values, gather};
use super::orders::{day_at, maybe_day_at};
use super::standings::abc_of;
use super::{Connection, Error, Result, Transaction, named};
use crate::domain::case::ClosedAs;
use crate::domain::signal::Code;
use crate::domain::worth::Abc;
use chrono::NaiveDate;
use rusqlite::{OptionalExtension, named_params};

#[derive(Debug, Clone, PartialEq)]
pub struct Loss {
    pub id: i64,
    pub client_id: i64,
    pub lost_on: NaiveDate,
    pub signal: Code,
    pub lost_by: Option<i64>,
    pub last_order_on: Option<NaiveDate>,
    pub gap_days: Option<f64>,
    pub limit_days: Option<f64>,
    pub own_rhythm: bool,
    pub words: String,
    /// The day he said himself that he is leaving.
    pub told_on: Option<NaiveDate>,
    /// The case opened on it, and when that case brought a return.
    pub case_id: Option<i64>,
    pub returned_on: Option<NaiveDate>,
    /// Nobody worked on it, and he bought again by himself on this day. Rule 13 counts that only where he had said himself that he
    /// leaves (the view `comings_back` says why).
    pub came_back_on: Option<NaiveDate>,
}

impl Loss {
    /// He has bought since.
    pub fn is_over(&self) -> bool {
        self.returned_on.is_some() || self.came_back_on.is_some()
    }
}

/// One of the names that the schema lets in.
fn signal_at(row: &impl Values, at: usize) -> rusqlite::Result<Code> {
    Ok(Code::named(row.value(at)?.as_str()?).unwrap_or(Code::S1))
}

const COLUMNS: &str = "l.id, l.client_id, l.lost_on, l.signal, l.lost_by, l.last_order_on, l.gap_days, l.limit_days,
                         l.own_rhythm, l.words, l.told_on, k.id, r.returned_on, l.came_back_on";
const FROM: &str =
    "FROM losses AS l LEFT JOIN cases AS k ON k.loss_id = l.id LEFT JOIN returns AS r ON r.case_id = k.id";

/// Reads [`COLUMNS`] of the rows that `of` names.
fn select(of: &str) -> String {
    format!("SELECT {COLUMNS} {FROM} {of}")
}

fn row(row: &impl Values) -> rusqlite::Result<Loss> {
    Ok(Loss {
        id: row.get(0)?,
        client_id: row.get(1)?,
        lost_on: day_at(row, 2)?,
        signal: signal_at(row, 3)?,
        lost_by: row.get(4)?,
        last_order_on: maybe_day_at(row, 5)?,
        gap_days: row.get(6)?,
        limit_days: row.get(7)?,
        own_rhythm: row.get(8)?,
        words: row.get(9)?,
        told_on: row.get(10)?,
        case_id: row.get(11)?,
        returned_on: row.get(12)?,
        came_back_on: row.get(13)?,
    })
}

pub fn get(db: &Connection, id: i64) -> Result<Loss> {
    Ok(db
        .prepare_cached(&select("WHERE l.id = ?1"))?
        .query_row([id], |of| row(of))?)
}

/// In no order.
pub fn all(db: &Connection) -> Result<Vec<Loss>> {
    gather(db, COLUMNS, FROM, [], 0, |of| row(of).map(Some))
}

/// Of one client, newest first.
pub fn of(db: &Connection, client: i64) -> Result<Vec<Loss>> {
    let mut statement = db.prepare_cached(&select("WHERE l.client_id = ?1 ORDER BY l.lost_on DESC, l.id"))?;
    let rows = statement.query_map([client], |of| row(of))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How many clients left on these days, each once.
pub fn heads(db: &Connection, from: NaiveDate, to: NaiveDate) -> Result<i64> {
    let sql = "SELECT count(DISTINCT client_id) FROM losses WHERE lost_on >= ?1 AND lost_on <= ?2";
    Ok(db.prepare_cached(sql)?.query_row([from, to], |row| row.get(0))?)
}

/// Who came back on these days after a loss that nobody worked on, each once.
pub fn came_back_unasked(db: &Connection, from: NaiveDate, to: NaiveDate) -> Result<Vec<i64>> {
    let sql = "SELECT DISTINCT client_id FROM losses WHERE came_back_on IS NOT NULL AND came_back_on BETWEEN ?1 AND ?2";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map([from, to], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// These losses whole, in their order.
pub fn these(db: &Connection, ids: &[i64]) -> Result<Vec<Loss>> {
    let sql = select("JOIN json_each(?1) AS j ON j.value = l.id ORDER BY j.key");
    let mut statement = db.prepare_cached(&sql)?;
    let rows = statement.query_map([serde_json::json!(ids).to_string()], |of| row(of))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What is kept of a client who is lost now, with how he bought. Sums in minor units of the firm's currency.
#[derive(Debug, Clone, PartialEq)]
pub struct OpenLoss {
    pub loss_id: i64,
    pub client_id: i64,
    pub lost_on: NaiveDate,
    pub signal: Code,
    pub lost_by: Option<i64>,
    pub case_id: Option<i64>,
    /// How his case was closed, where it was.
    pub closed_as: Option<ClosedAs>,
    pub name: String,
    pub city: String,
    pub group: String,
    pub debt_minor: i64,
    pub lost_twice: bool,
    /// He is not to be contacted.
    pub left_alone: bool,
    pub abc: Abc,
    pub yearly_minor: i64,
    pub profit_known: bool,
    /// False where all that he bought is without a sum or in currencies without a rate.
    pub sums_known: bool,
    pub month_variation: Option<f64>,
}

/// The latest loss of everybody who has not come back since, client by client.
pub fn open(db: &Connection) -> Result<Vec<OpenLoss>> {
    let mut statement = db.prepare_cached(
        "SELECT l.id, l.client_id, l.lost_on, l.signal, l.lost_by, k.id, c.name,
           coalesce((SELECT city FROM addresses WHERE client_id = c.id ORDER BY id LIMIT 1), ''), c.group_name, c.debt_minor,
           c.lost_twice_on IS NOT NULL, c.do_not_contact_on IS NOT NULL, s.abc, s.yearly_minor, s.profit_known,
           s.month_variation, r.case_id IS NOT NULL OR l.came_back_on IS NOT NULL,
           s.average_minor <> 0, k.closed_as
         FROM losses AS l JOIN clients AS c ON c.id = l.client_id JOIN standings AS s ON s.client_id = l.client_id
           LEFT JOIN cases AS k ON k.loss_id = l.id LEFT JOIN returns AS r ON r.case_id = k.id
         ORDER BY l.client_id, l.lost_on DESC",
    )?;
    let mut rows = statement.query([])?;
    let mut open = Vec::new();
    let mut seen = None;
    while let Some(row) = rows.next()? {
        let client_id: i64 = row.get(1)?;
        let is_latest = seen.replace(client_id) != Some(client_id);
        let has_returned: bool = row.get(16)?;
        if !is_latest || has_returned {
            continue;
        }
        open.push(OpenLoss {
            loss_id: row.get(0)?,
            client_id,
            lost_on: row.get(2)?,
            signal: signal_at(row, 3)?,
            lost_by: row.get(4)?,
            case_id: row.get(5)?,
            closed_as: named::read_if(row, 18)?,
            name: row.get(6)?,
            city: row.get(7)?,
            group: row.get(8)?,
            debt_minor: row.get(9)?,
            lost_twice: row.get(10)?,
            left_alone: row.get(11)?,
            abc: abc_of(row, 12)?,
            yearly_minor: row.get(13)?,
            profit_known: row.get(14)?,
            month_variation: row.get(15)?,
            sums_known: row.get(17)?,
        });
    }
    Ok(open)
}

/// The latest loss of a client.
pub fn latest(db: &Connection, client: i64) -> Result<Option<Loss>> {
    let sql = select("WHERE l.client_id = ?1 ORDER BY l.lost_on DESC LIMIT 1");
    Ok(db.prepare_cached(&sql)?.query_row([client], |of| row(of)).optional()?)
}

/// The first day on which he bought after a loss, and whether an order stands between his last one and it: then he was not
/// silent, and what was read from silence never was. His own word is another thing.
const CAME_BACK_ON: &str = "(SELECT min(day) FROM orders WHERE orders.client_id = losses.client_id AND day > lost_on
                               AND day <= ?1 AND sum_minor > 0)";
const NEVER_WAS: &str = "signal <> 'S6' AND EXISTS (SELECT 1 FROM orders AS o WHERE o.client_id = losses.client_id
                           AND o.day > losses.last_order_on AND o.day <= losses.lost_on AND o.sum_minor > 0)";

/// He bought again after a loss that nobody worked on: it stays, with the day. False where no order came after it, or where
/// it never was one.
pub fn came_back(tx: &Transaction, id: i64, today: NaiveDate) -> Result<bool> {
    let sql = format!(
        "UPDATE losses SET came_back_on = {CAME_BACK_ON} WHERE id = ?2 AND {CAME_BACK_ON} IS NOT NULL AND NOT ({NEVER_WAS})"
    );
    Ok(tx.prepare_cached(&sql)?.execute((today, id))? > 0)
}

/// Losses that were over, as the orders tell it now: one after which no order stands any more is open again, and one that
/// an order of those days disproves goes. Of one client, or of all.
pub fn look_again(tx: &Transaction, client: Option<i64>, today: NaiveDate) -> Result<()> {
    let of = client.map_or("?2 IS NULL", |_| "client_id = ?2");
    let gone = format!("DELETE FROM losses WHERE came_back_on IS NOT NULL AND {of} AND ?1 IS NOT NULL AND {NEVER_WAS}");
    tx.prepare_cached(&gone)?.execute((today, client))?;
    let moved = format!(
        "UPDATE losses SET came_back_on = {CAME_BACK_ON} WHERE came_back_on IS NOT NULL AND {of} AND came_back_on IS NOT {CAME_BACK_ON}"
    );
    tx.prepare_cached(&moved)?.execute((today, client))?;
    Ok(())
}

/// He is lost no more: a loss that nobody works on goes.
pub fn forget(tx: &Transaction, id: i64) -> Result<()> {
    tx.prepare_cached("DELETE FROM losses WHERE id = ?1")?.execute([id])?;
    Ok(())
}

/// The same loss with the day, the signal and the numbers that his records give now.
pub fn change(tx: &Transaction, loss: &Loss) -> Result<()> {
    tx.prepare_cached(
        "UPDATE losses SET lost_on = :lost_on, signal = :signal, lost_by = :lost_by, last_order_on = :last_order_on, gap_days = :gap_days,
           limit_days = :limit_days, own_rhythm = :own_rhythm WHERE id = :id",
    )?
    .execute(named_params! {
        ":id": loss.id, ":lost_on": loss.lost_on, ":signal": loss.signal.name(), ":lost_by": loss.lost_by, ":last_order_on": loss.last_order_on,
        ":gap_days": loss.gap_days, ":limit_days": loss.limit_days, ":own_rhythm": loss.own_rhythm,
    })?;
    Ok(())
}

/// He says himself what his silence had told: the loss stays one. Where nobody works on it yet, its day and its signal are
/// those of his word, unless he bought again after that day; a case keeps what it was opened on.
pub fn told(tx: &Transaction, loss: &Loss, day: NaiveDate, words: &str) -> Result<()> {
    tx.execute(
        "UPDATE losses SET told_on = ?2, words = ?3 WHERE id = ?1",
        (loss.id, day, words),
    )?;
    if loss.case_id.is_none() && loss.last_order_on.is_none_or(|last| last <= day) {
        tx.execute(
            "UPDATE losses SET signal = 'S6', lost_on = ?2 WHERE id = ?1",
            (loss.id, day),
        )?;
    }
    Ok(())
}

const ROWS: Shape = Shape {
    name: "losses",
    columns: &[
        "client_id",
        "lost_on",
        "signal",
        "lost_by",
        "last_order_on",
        "gap_days",
        "limit_days",
        "own_rhythm",
        "words",
        "told_on",
    ],
    over: false,
    typed: true,
    conflict: "ON CONFLICT (client_id, lost_on) DO NOTHING",
    indexes: &[],
    trigger: None,
};

/// Adds losses of clients and by employees that are there; one of the same client and day is left as it is. Gives how many
/// are new.
pub fn add_all(tx: &Transaction, losses: Vec<Loss>) -> Result<i64> {
    let mut rows = Bulk::begin(tx, &[&ROWS])?;
    for loss in losses {
        rows.put(
            &ROWS,
            [
                Cell::Number(loss.client_id),
                Cell::day(loss.lost_on),
                Cell::Word(loss.signal.name()),
                Cell::number(loss.lost_by),
                loss.last_order_on.map_or(Cell::Nothing, Cell::day),
                Cell::real(loss.gap_days),
                Cell::real(loss.limit_days),
                Cell::Number(loss.own_rhythm.into()),
                Cell::text(loss.words),
                loss.told_on.map_or(Cell::Nothing, Cell::day),
            ],
        );
        rows.write_if_many()?;
    }
    rows.end::<Error>(|| Ok(()))
}

/// As [`add_all`], of one; gives its id, or `None` where nothing was added.
pub fn add(tx: &Transaction, loss: &Loss) -> Result<Option<i64>> {
    let added = add_all(tx, vec![loss.clone()])?;
    Ok((added > 0).then(|| tx.last_insert_rowid()))
}

/// Rule 10: who may not act on this loss, unless nobody is barred.
pub fn barred(db: &Connection, loss: i64) -> Result<Option<i64>> {
    let mut statement = db.prepare_cached("SELECT employee_id FROM barred WHERE loss_id = ?1")?;
    Ok(statement.query_row([loss], |row| row.get(0)).optional()?)
}

/// The written exception to rule 10 for one person, if there is one.
pub fn exception(db: &Connection, loss: i64, employee: i64) -> Result<Option<String>> {
    let mut statement =
        db.prepare_cached("SELECT reason FROM rule10_exceptions WHERE loss_id = ?1 AND employee_id = ?2")?;
    Ok(statement.query_row([loss, employee], |row| row.get(0)).optional()?)
}

pub fn add_exception(tx: &Transaction, loss: i64, employee: i64, reason: &str, day: NaiveDate) -> Result<()> {
    tx.execute(
        "INSERT INTO rule10_exceptions (loss_id, employee_id, reason, noted_on) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (loss_id, employee_id) DO UPDATE SET reason = excluded.reason, noted_on = excluded.noted_on",
        (loss, employee, reason, day),
    )?;
    Ok(())
}
