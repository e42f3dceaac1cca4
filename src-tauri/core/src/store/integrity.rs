//! The check of a file: SQLite's own, foreign keys, and every rule of the method read row by row.

use super::{Connection, Result};

/// What SQLite says of the file; `ok` alone when it is sound.
pub fn of_file(db: &Connection) -> Result<Vec<String>> {
    let mut statement = db.prepare("PRAGMA integrity_check")?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn broken_foreign_keys(db: &Connection) -> Result<i64> {
    Ok(db.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))?)
}

pub fn sqlite_version() -> &'static str {
    rusqlite::version()
}

/// Rows that break a rule, by the rule's name. A file that only this program wrote has none; one edited by hand may.
pub fn broken_rules(db: &Connection) -> Result<Vec<(&'static str, i64)>> {
    const RULES: [(&str, &str); 6] = [
        (
            "rule-10",
            "SELECT count(*) FROM barred AS b WHERE EXISTS (SELECT 1 FROM cases WHERE id = b.case_id AND driver_id = b.employee_id)
               OR EXISTS (SELECT 1 FROM interviews WHERE case_id = b.case_id AND interviewer_id = b.employee_id AND source = 'client')
               OR EXISTS (SELECT 1 FROM touches WHERE case_id = b.case_id AND employee_id = b.employee_id)
               OR EXISTS (SELECT 1 FROM script_runs WHERE case_id = b.case_id AND caller_id = b.employee_id)
               OR EXISTS (SELECT 1 FROM offers WHERE case_id = b.case_id AND control_by = b.employee_id)
               OR EXISTS (SELECT 1 FROM letters WHERE case_id = b.case_id AND signer_id = b.employee_id AND state <> 'sent_back')",
        ),
        (
            "rule-11",
            "SELECT count(*) FROM returns AS r JOIN cases AS k ON k.id = r.case_id JOIN losses AS l ON l.id = k.loss_id
             JOIN orders AS o ON o.id = r.order_id
             WHERE o.day <= l.lost_on OR o.client_id <> k.client_id OR o.sum_minor <= 0 OR r.returned_on <> o.day",
        ),
        (
            "rule-13",
            "SELECT count(*) FROM cases AS k JOIN clients AS c ON c.id = k.client_id
             WHERE c.lost_twice_on IS NOT NULL AND k.closed_on IS NULL AND NOT EXISTS (SELECT 1 FROM returns WHERE case_id = k.id)",
        ),
        (
            "fix-gate",
            "SELECT count(*) FROM letters WHERE kind = 'apology' AND state IN ('approved', 'printed', 'handed')
               AND NOT EXISTS (SELECT 1 FROM answered_cases AS a WHERE a.case_id = letters.case_id)",
        ),
        (
            "letters-one-apology",
            "SELECT count(*) FROM (SELECT 1 FROM letters WHERE kind = 'apology' AND state <> 'draft' GROUP BY case_id HAVING count(*) > 1)",
        ),
        (
            "fix-checked-by-another",
            "SELECT count(*) FROM fixes WHERE checked_by = owner_id",
        ),
    ];
    let mut broken = Vec::new();
    for (rule, sql) in RULES {
        let rows: i64 = db.query_row(sql, [], |row| row.get(0))?;
        if rows > 0 {
            broken.push((rule, rows));
        }
    }
    Ok(broken)
}
