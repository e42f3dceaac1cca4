//! Taking back what one run of import landed, in sets: which orders and clients must stay and why, then the rest goes.
//!
//! Everything works on the run named in a temporary table, so that a million orders go as quickly as ten. Edge: bringing
//! losses and returns up to date afterwards is the task's, and the people of the firm go after that ([`people_back`]).

mod change;

use super::{Result, Transaction};
use change::{Change, Undo, each_change};
use chrono::NaiveDate;
use serde_json::Value;

/// Why something an import brought stays, in the words of the queries below.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// A case is returned by this order, and the return itself must stay.
    Returned,
    /// Without this order he would be lost for the second time, or that mark already stands on it.
    LostTwice,
    /// He came back by this order and was lost for the second time since.
    SecondLoss,
    Compensation,
    Complaint,
    /// A case was opened on what the import told.
    Case,
    /// Somebody has changed it since.
    Changed,
    /// A later import has.
    Later,
    /// He has orders that stay.
    Orders,
    /// The client said he is leaving.
    ToldUs,
    /// He has been merged with another client.
    Merged,
    /// Others refer to it.
    Used,
}

const WHYS: [(Why, &str); 12] = [
    (Why::Returned, "returned"),
    (Why::LostTwice, "lost_twice"),
    (Why::SecondLoss, "second_loss"),
    (Why::Compensation, "compensation"),
    (Why::Complaint, "complaint"),
    (Why::Case, "case"),
    (Why::Changed, "changed"),
    (Why::Later, "later"),
    (Why::Orders, "orders"),
    (Why::ToldUs, "told_us"),
    (Why::Merged, "merged"),
    (Why::Used, "used"),
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    Order,
    Client,
    /// A value of a client or an order that the import had filled or changed.
    Value,
    Employee,
}

/// Something that stays: an order by its number, everything else by the client's or employee's name.
#[derive(Debug, Clone, PartialEq)]
pub struct Kept {
    pub what: What,
    pub name: String,
    pub number: Option<String>,
    pub why: Why,
    /// Of a value: its table and the columns that stay.
    pub values: Option<(String, Vec<String>)>,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Reversed {
    pub orders: i64,
    pub clients: i64,
    pub values: i64,
    /// Cases that are no longer returned.
    pub returns: Vec<(i64, String)>,
    pub kept: Vec<Kept>,
}

/// What follows can be given up and tried in another way.
pub fn attempt(tx: &Transaction) -> Result<()> {
    Ok(tx.execute_batch("SAVEPOINT reversing")?)
}

pub fn settle(tx: &Transaction) -> Result<()> {
    Ok(tx.execute_batch("RELEASE reversing")?)
}

pub fn give_up(tx: &Transaction) -> Result<()> {
    Ok(tx.execute_batch("ROLLBACK TO reversing; RELEASE reversing")?)
}

/// Takes the run back, all but the people of the firm. Orders of the clients in `spared` stay, because losing them would make these
/// lost twice.
pub fn reverse(tx: &Transaction, run: i64, spared: &[i64], today: NaiveDate) -> Result<Reversed> {
    tx.execute_batch(
        "CREATE TEMP TABLE IF NOT EXISTS undoing (id INTEGER PRIMARY KEY);
         CREATE TEMP TABLE IF NOT EXISTS returns_going (case_id INTEGER PRIMARY KEY);
         CREATE TEMP TABLE IF NOT EXISTS kept_orders (id INTEGER PRIMARY KEY, why TEXT NOT NULL);
         CREATE TEMP TABLE IF NOT EXISTS kept_clients (id INTEGER PRIMARY KEY, why TEXT NOT NULL);
         CREATE TEMP TABLE IF NOT EXISTS kept_changes (id INTEGER PRIMARY KEY);
         DELETE FROM undoing; DELETE FROM returns_going; DELETE FROM kept_orders; DELETE FROM kept_clients;
         DELETE FROM kept_changes;",
    )?;
    tx.execute(
        "INSERT INTO undoing SELECT id FROM imports WHERE coalesce(run, id) = ?1",
        [run],
    )?;
    tx.execute_batch(RETURNS_GOING)?;
    for client in spared {
        tx.execute(
            "INSERT OR IGNORE INTO kept_orders SELECT id, 'lost_twice' FROM orders
             WHERE client_id = ?1 AND import_id IN (SELECT id FROM undoing)",
            [client],
        )?;
    }
    tx.execute(
        "DELETE FROM returns_going WHERE case_id IN
           (SELECT r.case_id FROM returns AS r JOIN kept_orders AS k ON k.id = r.order_id)",
        [],
    )?;
    tx.execute_batch(KEPT_ORDERS)?;

    let mut reversed = Reversed {
        returns: returns_going(tx)?,
        ..Reversed::default()
    };
    // What is put back now is the import's doing undone, not the user's.
    let last: i64 = tx.query_row("SELECT coalesce(max(id), 0) FROM import_changes", [], |row| row.get(0))?;
    tx.execute("INSERT INTO import_now (import_id) VALUES (?1)", [run])?;
    tx.execute_batch(RETURNS_GO)?;
    reversed.orders = tx.execute(
        "DELETE FROM orders WHERE import_id IN (SELECT id FROM undoing) AND id NOT IN (SELECT id FROM kept_orders)",
        [],
    )? as i64;
    tx.execute_batch(KEPT_CLIENTS)?;
    reversed.clients = clients_go(tx)?;
    kept(tx, &mut reversed)?;
    values_back(tx, last, &mut reversed)?;
    tx.execute("DELETE FROM import_now", [])?;
    tx.execute(
        "UPDATE imports SET undone_on = ?1 WHERE id IN (SELECT id FROM undoing)",
        [today],
    )?;
    tx.execute_batch(CHANGES_GO)?;
    Ok(reversed)
}

/// People the import had added to the firm go, and what it changed of the others goes back, once losses are as they were: who lost a
/// client stands on them too. Then it is known how much of the run stays.
pub fn people_back(tx: &Transaction, run: i64, reversed: &mut Reversed) -> Result<()> {
    each_change(tx, "= 'employees'", i64::MAX, |change| {
        if let (Undo::Kept(why, _), Some(name)) = (change.undo(tx)?, change.after.get("name").and_then(Value::as_str)) {
            keep(tx, &change)?;
            reversed.kept.push(Kept {
                what: What::Employee,
                name: name.to_owned(),
                number: None,
                why,
                values: None,
            });
        }
        Ok(())
    })?;
    tx.execute_batch(PEOPLE_CHANGES_GO)?;
    tx.execute(
        "UPDATE imports SET kept = ?2 WHERE id = ?1",
        (run, reversed.kept.len() as i64),
    )?;
    Ok(())
}

/// A return goes with its order when this very run made it and nothing has been done on the case since: no closing, no touch, no
/// letter, no check, and no second loss stands on it (rule 13).
const RETURNS_GOING: &str = "
    INSERT INTO returns_going
    SELECT r.case_id FROM import_changes AS c JOIN returns AS r ON r.case_id = c.row_id
      JOIN orders AS o ON o.id = r.order_id JOIN cases AS k ON k.id = r.case_id
    WHERE c.table_name = 'returns' AND c.import_id IN (SELECT id FROM undoing) AND o.import_id IN (SELECT id FROM undoing)
      AND k.closed_on IS json_extract(c.after, '$.closed_on')
      AND json_extract(c.after, '$.touches') = (SELECT count(*) FROM touches WHERE case_id = k.id AND done_on IS NOT NULL)
      AND NOT EXISTS (SELECT 1 FROM touches WHERE case_id = k.id AND done_on IS NULL AND cancelled_on IS NULL)
      AND json_extract(c.after, '$.letters') = (SELECT count(*) FROM letters WHERE case_id = k.id)
      AND NOT EXISTS (SELECT 1 FROM aftercare_checks WHERE case_id = k.id AND done_on IS NOT NULL)
      AND NOT EXISTS (SELECT 1 FROM losses WHERE client_id = k.client_id AND lost_on > r.returned_on)
      AND NOT EXISTS (SELECT 1 FROM clients WHERE id = k.client_id AND lost_twice_on > r.returned_on);";

/// Each looks from the few that refer to orders, never through the orders themselves.
const KEPT_ORDERS: &str = "
    INSERT OR IGNORE INTO kept_orders SELECT r.order_id, 'second_loss' FROM returns AS r JOIN orders AS o ON o.id = r.order_id
      JOIN clients AS c ON c.id = o.client_id
      WHERE o.import_id IN (SELECT id FROM undoing) AND r.case_id NOT IN (SELECT case_id FROM returns_going)
        AND c.lost_twice_on > r.returned_on;
    INSERT OR IGNORE INTO kept_orders SELECT o.id, 'second_loss' FROM losses AS l JOIN clients AS c ON c.id = l.client_id
      JOIN orders AS o ON o.client_id = l.client_id AND o.day = l.came_back_on AND o.sum_minor > 0
      WHERE o.import_id IN (SELECT id FROM undoing) AND l.came_back_on IS NOT NULL AND l.signal = 'S6'
        AND c.lost_twice_on > l.came_back_on;
    INSERT OR IGNORE INTO kept_orders SELECT r.order_id, 'returned' FROM returns AS r JOIN orders AS o ON o.id = r.order_id
      WHERE o.import_id IN (SELECT id FROM undoing) AND r.case_id NOT IN (SELECT case_id FROM returns_going);
    INSERT OR IGNORE INTO kept_orders SELECT p.problem_order_id, 'compensation' FROM compensations AS p
      JOIN orders AS o ON o.id = p.problem_order_id WHERE o.import_id IN (SELECT id FROM undoing);
    INSERT OR IGNORE INTO kept_orders SELECT p.order_id, 'complaint' FROM complaints AS p
      JOIN orders AS o ON o.id = p.order_id JOIN clients AS c ON c.id = p.client_id
      WHERE o.import_id IN (SELECT id FROM undoing)
        AND NOT (c.import_id IN (SELECT id FROM undoing) AND c.edited = 0)
        AND NOT EXISTS (SELECT 1 FROM import_changes WHERE table_name = 'complaints' AND row_id = p.id AND before IS NULL
                          AND import_id IN (SELECT id FROM undoing));
    INSERT OR IGNORE INTO kept_orders SELECT o.id, 'case' FROM cases AS k JOIN losses AS l ON l.id = k.loss_id
      JOIN orders AS o ON o.client_id = k.client_id AND o.day <= l.lost_on JOIN imports AS i ON i.id = o.import_id
      WHERE o.import_id IN (SELECT id FROM undoing) AND k.id > coalesce(i.last_case, 0);
    INSERT OR IGNORE INTO kept_orders SELECT o.id, 'later' FROM import_changes AS c JOIN orders AS o ON o.id = c.row_id
      WHERE c.table_name = 'orders' AND c.import_id NOT IN (SELECT id FROM undoing) AND o.import_id IN (SELECT id FROM undoing);";

/// The planned touches that ended with the return are planned again.
const RETURNS_GO: &str = "
    UPDATE touches SET cancelled_on = NULL WHERE case_id IN (SELECT case_id FROM returns_going)
      AND id IN (SELECT row_id FROM import_changes WHERE table_name = 'touches' AND import_id IN (SELECT id FROM undoing)
                   AND json_extract(before, '$.cancelled_on') IS NULL);
    DELETE FROM returns WHERE case_id IN (SELECT case_id FROM returns_going);";

/// What stays of a run is still its doing, so that taking it back can go on once nothing holds it any more.
const CHANGES_GO: &str = "
    DELETE FROM person_numbers WHERE import_id IN (SELECT id FROM undoing);
    DELETE FROM told_names WHERE import_id IN (SELECT id FROM undoing);
    DELETE FROM import_changes WHERE import_id IN (SELECT id FROM undoing) AND id NOT IN (SELECT id FROM kept_changes)
      AND table_name <> 'employees'
      AND NOT (table_name = 'returns' AND row_id IN (SELECT case_id FROM returns))
      AND NOT (table_name = 'touches' AND row_id IN
                 (SELECT t.id FROM touches AS t JOIN returns AS r ON r.case_id = t.case_id));";

const PEOPLE_CHANGES_GO: &str = "
    DELETE FROM import_changes WHERE import_id IN (SELECT id FROM undoing) AND id NOT IN (SELECT id FROM kept_changes)
      AND table_name = 'employees';";

const KEPT_CLIENTS: &str = "
    INSERT OR IGNORE INTO kept_clients
    SELECT c.id, CASE
        WHEN EXISTS (SELECT 1 FROM cases WHERE client_id = c.id) THEN 'case'
        WHEN c.lost_twice_on IS NOT NULL THEN 'lost_twice'
        WHEN EXISTS (SELECT 1 FROM losses WHERE client_id = c.id AND signal = 'S6') THEN 'told_us'
        WHEN EXISTS (SELECT 1 FROM client_aliases WHERE client_id = c.id) THEN 'merged'
        WHEN c.edited = 1 THEN 'changed'
        WHEN EXISTS (SELECT 1 FROM import_changes WHERE client_id = c.id AND import_id NOT IN (SELECT id FROM undoing)) THEN 'later'
        ELSE 'orders' END
    FROM clients AS c WHERE c.import_id IN (SELECT id FROM undoing)
      AND (EXISTS (SELECT 1 FROM cases WHERE client_id = c.id) OR c.lost_twice_on IS NOT NULL
        OR EXISTS (SELECT 1 FROM losses WHERE client_id = c.id AND signal = 'S6')
        OR EXISTS (SELECT 1 FROM client_aliases WHERE client_id = c.id)
        OR c.edited = 1
        OR EXISTS (SELECT 1 FROM import_changes WHERE client_id = c.id AND import_id NOT IN (SELECT id FROM undoing))
        OR EXISTS (SELECT 1 FROM orders WHERE client_id = c.id));";

fn returns_going(tx: &Transaction) -> Result<Vec<(i64, String)>> {
    let mut statement = tx.prepare(
        "SELECT k.id, c.name FROM returns_going AS g JOIN cases AS k ON k.id = g.case_id JOIN clients AS c ON c.id = k.client_id
         ORDER BY c.name",
    )?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn clients_go(tx: &Transaction) -> Result<i64> {
    const GOING: &str = "import_id IN (SELECT id FROM undoing) AND id NOT IN (SELECT id FROM kept_clients)";
    tx.execute(
        &format!("DELETE FROM losses WHERE client_id IN (SELECT id FROM clients WHERE {GOING})"),
        [],
    )?;
    Ok(tx.execute(&format!("DELETE FROM clients WHERE {GOING}"), [])? as i64)
}

fn kept(tx: &Transaction, reversed: &mut Reversed) -> Result<()> {
    for (what, sql) in [
        (
            What::Order,
            "SELECT c.name, o.number, k.why FROM kept_orders AS k JOIN orders AS o ON o.id = k.id
             JOIN clients AS c ON c.id = o.client_id ORDER BY c.name, o.day",
        ),
        (
            What::Client,
            "SELECT c.name, NULL, k.why FROM kept_clients AS k JOIN clients AS c ON c.id = k.id ORDER BY c.name",
        ),
    ] {
        let mut statement = tx.prepare(sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let word: String = row.get(2)?;
            let why = WHYS.iter().find(|(_, known)| *known == word);
            reversed.kept.push(Kept {
                what,
                name: row.get(0)?,
                number: row.get(1)?,
                why: why.map_or(Why::Used, |(why, _)| *why),
                values: None,
            });
        }
    }
    Ok(())
}

/// Values the import had filled or changed become what they were, each only if it is still what the import made of it.
fn values_back(tx: &Transaction, last: i64, reversed: &mut Reversed) -> Result<()> {
    let mut kept = Vec::new();
    each_change(tx, "NOT IN ('returns', 'touches', 'employees')", last, |change| {
        match change.undo(tx)? {
            Undo::Done => reversed.values += 1,
            Undo::Nothing => {}
            Undo::Kept(why, columns) => {
                keep(tx, &change)?;
                kept.push((change.client_id, why, (change.table, columns)));
            }
        }
        Ok(())
    })?;
    // Under the names they have now that everything is back.
    for (client, why, values) in kept {
        reversed.kept.push(Kept {
            what: What::Value,
            name: tx
                .prepare_cached("SELECT name FROM clients WHERE id = ?1")?
                .query_row([client], |row| row.get(0))?,
            number: None,
            why,
            values: Some(values),
        });
    }
    Ok(())
}

fn keep(tx: &Transaction, change: &Change) -> Result<()> {
    tx.prepare_cached("INSERT INTO kept_changes (id) VALUES (?1)")?
        .execute([change.id])?;
    Ok(())
}
