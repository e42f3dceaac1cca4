//! What the records say of clients beside their orders, as the signals read it: inquiries, touches, complaints, his word.

use super::{Connection, Result, named};
use crate::domain::signal::{Approach, Complaint, Facts, Inquiry, Told};
use rusqlite::{Row, params_from_iter};
use std::collections::HashMap;

/// Of one client.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Happened {
    pub inquiries: Vec<Inquiry>,
    pub approaches: Vec<Approach>,
    pub complaints: Vec<Complaint>,
    pub told: Option<Told>,
}

impl Happened {
    pub fn facts(&self, still_buys: Option<f64>) -> Facts<'_> {
        Facts {
            inquiries: &self.inquiries,
            approaches: &self.approaches,
            complaints: &self.complaints,
            told: self.told.as_ref(),
            still_buys,
        }
    }
}

/// Of everybody of whom anything is told, or of one client. What was told before an order is read too; an order puts
/// it out in the domain.
pub fn of(db: &Connection, client: Option<i64>) -> Result<HashMap<i64, Happened>> {
    let mut all: HashMap<i64, Happened> = HashMap::new();
    let mut each =
        |sql: &str, column: &str, take: &dyn Fn(&Row, &mut Happened) -> rusqlite::Result<()>| -> Result<()> {
            let narrowed = client.map(|_| format!(" AND {column} = ?1")).unwrap_or_default();
            let mut statement = db.prepare_cached(&format!("{sql}{narrowed}"))?;
            let mut rows = statement.query(params_from_iter(client))?;
            while let Some(row) = rows.next()? {
                take(row, all.entry(row.get(0)?).or_default())?;
            }
            Ok(())
        };
    each(
        "SELECT client_id, day, order_id IS NOT NULL FROM inquiries WHERE 1",
        "client_id",
        &|row, of| {
            of.inquiries.push(Inquiry {
                day: row.get(1)?,
                brought_order: row.get(2)?,
            });
            Ok(())
        },
    )?;
    // A letter that came back asked him nothing: that he did not answer says nothing of him.
    each(
        "SELECT k.client_id, t.done_on, t.outcome FROM cases AS k JOIN touches AS t ON t.case_id = k.id
         WHERE t.done_on IS NOT NULL AND NOT (t.letter_id IS NOT NULL AND t.outcome = 'no_answer')",
        "k.client_id",
        &|row, of| {
            of.approaches.push(Approach {
                day: row.get(1)?,
                outcome: named::read(row, 2)?,
            });
            Ok(())
        },
    )?;
    each(
        "SELECT c.client_id, c.opened_on, c.closed_on, o.day
         FROM complaints AS c LEFT JOIN orders AS o ON o.id = c.order_id WHERE 1",
        "c.client_id",
        &|row, of| {
            of.complaints.push(Complaint {
                opened_on: row.get(1)?,
                closed_on: row.get(2)?,
                order_on: row.get(3)?,
            });
            Ok(())
        },
    )?;
    each(
        "SELECT client_id, told_on, words FROM losses WHERE told_on IS NOT NULL",
        "client_id",
        &|row, of| {
            let told = Told {
                day: row.get(1)?,
                words: row.get(2)?,
            };
            if of.told.as_ref().is_none_or(|known| known.day < told.day) {
                of.told = Some(told);
            }
            Ok(())
        },
    )?;
    Ok(all)
}
