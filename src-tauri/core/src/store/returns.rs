//! Returns: the new order that makes a case returned (rule 11), and the year of care after it (rule 12).

use super::{Connection, Result, Transaction};
use chrono::{Days, NaiveDate};
use rusqlite::{OptionalExtension, Row};

/// Checks of a returned client, in days after the return.
pub const AFTERCARE_DAYS: [i64; 3] = [30, 90, 365];

#[derive(Debug, Clone, PartialEq)]
pub struct Return {
    pub case_id: i64,
    pub client_id: i64,
    pub order_id: i64,
    pub returned_on: NaiveDate,
    /// No touch of ours was before the order: his own doing, and nobody's success.
    pub by_himself: bool,
}

/// Somebody had spoken with him, written or come before he bought. A touch on the very day of the order counts as one before
/// it: the order of the day is rarely known to the minute. Of a return `r`.
pub(super) const WORKED_FOR: &str =
    "EXISTS (SELECT 1 FROM touches WHERE case_id = r.case_id AND done_on <= r.returned_on)";

fn row(row: &Row) -> rusqlite::Result<Return> {
    Ok(Return {
        case_id: row.get(0)?,
        client_id: row.get(1)?,
        order_id: row.get(2)?,
        returned_on: row.get(3)?,
        by_himself: row.get(4)?,
    })
}

fn select() -> String {
    format!(
        "SELECT r.case_id, k.client_id, r.order_id, r.returned_on, NOT {WORKED_FOR}
         FROM returns AS r JOIN cases AS k ON k.id = r.case_id"
    )
}

pub fn get(db: &Connection, case: i64) -> Result<Option<Return>> {
    let sql = format!("{} WHERE r.case_id = ?1", select());
    Ok(db.prepare_cached(&sql)?.query_row([case], row).optional()?)
}

/// The case an order has returned.
pub fn of_order(db: &Connection, order: i64) -> Result<Option<i64>> {
    let mut statement = db.prepare_cached("SELECT case_id FROM returns WHERE order_id = ?1")?;
    Ok(statement.query_row([order], |row| row.get(0)).optional()?)
}

/// The order that made it is none any more: the case is where it was, and its checks go with the return.
pub fn take_back(tx: &Transaction, case: i64) -> Result<()> {
    tx.execute("DELETE FROM aftercare_checks WHERE case_id = ?1", [case])?;
    tx.execute("DELETE FROM returns WHERE case_id = ?1", [case])?;
    Ok(())
}

/// Newest first.
pub fn all(db: &Connection) -> Result<Vec<Return>> {
    let mut statement = db.prepare_cached(&format!("{} ORDER BY r.returned_on DESC, r.case_id", select()))?;
    let rows = statement.query_map([], row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Links every case that has an order dated after its loss to the first such order, plans the checks of the year and takes
/// the planned touches off. An order belongs to the loss it followed: where a later loss of the same client has its own
/// case, an order after that one returns the later case. Returns the cases that became returned.
pub fn link_new_orders(tx: &Transaction, today: NaiveDate) -> Result<Vec<Return>> {
    take_back_disproved(tx)?;
    let found: Vec<Return> = {
        let mut statement = tx.prepare_cached(
            "SELECT k.id, k.client_id, o.id, o.day,
               NOT EXISTS (SELECT 1 FROM touches WHERE case_id = k.id AND done_on <= o.day) FROM cases AS k JOIN losses AS l ON l.id = k.loss_id
             JOIN orders AS o ON o.id =
               (SELECT id FROM orders WHERE client_id = k.client_id AND day > l.lost_on AND sum_minor > 0
                  AND NOT EXISTS (SELECT 1 FROM cases AS later JOIN losses ON losses.id = later.loss_id
                                  WHERE later.client_id = k.client_id AND losses.lost_on > l.lost_on AND losses.lost_on < orders.day)
                ORDER BY day, id LIMIT 1)
             WHERE NOT EXISTS (SELECT 1 FROM returns WHERE case_id = k.id OR order_id = o.id) ORDER BY k.id",
        )?;
        let rows = statement.query_map([], row)?;
        rows.collect::<rusqlite::Result<_>>()?
    };
    for found in &found {
        tx.execute(
            "INSERT INTO returns (case_id, order_id, returned_on) VALUES (?1, ?2, ?3)",
            (found.case_id, found.order_id, found.returned_on),
        )?;
        for days in AFTERCARE_DAYS {
            let due = found
                .returned_on
                .checked_add_days(Days::new(days.unsigned_abs()))
                .unwrap_or(found.returned_on);
            tx.execute(
                "INSERT INTO aftercare_checks (case_id, days, due_on) VALUES (?1, ?2, ?3)",
                (found.case_id, days, due),
            )?;
        }
        tx.execute(
            "UPDATE touches SET cancelled_on = ?2 WHERE case_id = ?1 AND done_on IS NULL AND cancelled_on IS NULL",
            (found.case_id, today),
        )?;
    }
    Ok(found)
}

/// Rule 13: a second loss read from silence that a more complete export shows to have been none. The database decides what
/// disproves it, and forgets the loss with its mark.
fn take_back_disproved(tx: &Transaction) -> Result<()> {
    tx.execute(
        "UPDATE clients SET lost_twice_on = NULL
         WHERE lost_twice_on IS NOT NULL AND id IN (SELECT client_id FROM disproved_second_losses)",
        [],
    )?;
    Ok(())
}

/// Rule 13: a late order may show a client who is being pursued to be lost twice. His open case ends with it.
pub fn leave_in_peace(tx: &Transaction, today: NaiveDate) -> Result<()> {
    const PURSUED: &str = "closed_on IS NULL AND NOT EXISTS (SELECT 1 FROM returns WHERE case_id = cases.id)
         AND client_id IN (SELECT id FROM clients WHERE lost_twice_on IS NOT NULL)";
    let touches = format!(
        "UPDATE touches SET cancelled_on = ?1 WHERE done_on IS NULL AND cancelled_on IS NULL
         AND case_id IN (SELECT id FROM cases WHERE {PURSUED})"
    );
    tx.execute(&touches, [today])?;
    tx.execute(
        &format!("UPDATE cases SET closed_on = ?1, closed_as = 'lost_twice' WHERE {PURSUED}"),
        [today],
    )?;
    Ok(())
}

#[derive(Debug, Clone, PartialEq)]
pub struct Check {
    pub case_id: i64,
    pub days: i64,
    pub due_on: NaiveDate,
    pub done_on: Option<NaiveDate>,
    pub all_well: Option<bool>,
    pub note: String,
}

fn check_row(row: &Row) -> rusqlite::Result<Check> {
    Ok(Check {
        case_id: row.get(0)?,
        days: row.get(1)?,
        due_on: row.get(2)?,
        done_on: row.get(3)?,
        all_well: row.get(4)?,
        note: row.get(5)?,
    })
}

/// The checks of one case, by day.
pub fn checks(db: &Connection, case: i64) -> Result<Vec<Check>> {
    let mut statement = db.prepare_cached(
        "SELECT case_id, days, due_on, done_on, all_well, note FROM aftercare_checks WHERE case_id = ?1 ORDER BY days",
    )?;
    let rows = statement.query_map([case], check_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// All checks still to be made, soonest first. Who is lost twice is not asked how he fares (rule 13).
pub fn open_checks(db: &Connection) -> Result<Vec<Check>> {
    let mut statement = db.prepare_cached(
        "SELECT case_id, days, due_on, done_on, all_well, note FROM aftercare_checks
         WHERE done_on IS NULL AND case_id NOT IN
           (SELECT k.id FROM cases AS k JOIN clients AS c ON c.id = k.client_id WHERE c.lost_twice_on IS NOT NULL)
         ORDER BY due_on",
    )?;
    let rows = statement.query_map([], check_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn finish_check(tx: &Transaction, check: &Check) -> Result<bool> {
    Ok(tx.execute(
        "UPDATE aftercare_checks SET done_on = ?3, all_well = ?4, note = ?5 WHERE case_id = ?1 AND days = ?2",
        (check.case_id, check.days, check.done_on, check.all_well, &check.note),
    )? > 0)
}
