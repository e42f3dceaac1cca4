//! Expenses: what the drive cost beside touches, letters and compensations, of one case or of the drive as a whole.
//!
//! Results read them from the same table. Edge: sums are in the firm's currency; nothing is converted.

use super::shapes::{Id, Nothing};
use super::{App, Error, Result};
use crate::domain::money::Money;
use crate::domain::sentence::Sentence;
use crate::store::expenses::{self as stored, Expense};
use crate::store::firm::{self, Firm};
use crate::store::interviews::case_head;
use crate::store::{drives, journal};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ExpenseRow {
    pub id: i64,
    /// The drive it belongs to, by its case where it has one.
    pub drive_id: Option<i64>,
    pub case_id: Option<i64>,
    /// Whose case it is; `None`: of the drive as a whole.
    pub client: Option<String>,
    pub day: NaiveDate,
    pub what: String,
    pub sum: Money,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct AddExpense {
    /// `None`: of the open drive as a whole.
    pub case_id: Option<i64>,
    pub day: NaiveDate,
    pub what: String,
    pub sum_minor: i64,
}

/// Newest first.
pub fn list(app: &App, _: Nothing) -> Result<Vec<ExpenseRow>> {
    app.read(|db| {
        let firm = firm::get(db)?;
        Ok(stored::all(db)?
            .into_iter()
            .map(|expense| row(&firm, expense))
            .collect())
    })
}

pub fn add(app: &App, request: AddExpense) -> Result<ExpenseRow> {
    let today = app.today();
    let what = request.what.trim();
    if what.is_empty() {
        return Err(Error::bad("what", Sentence::new("expenses-what-needed")));
    }
    if request.sum_minor <= 0 {
        return Err(Error::bad("sum_minor", Sentence::new("expenses-sum-needed")));
    }
    if request.day > today {
        return Err(Error::bad("day", Sentence::new("expenses-not-yet")));
    }
    app.step("expense-add", |tx| {
        journal::about(tx, what)?;
        let drive_id = match request.case_id {
            Some(case) => {
                case_head(tx, case)?;
                None
            }
            None => drives::open(tx)?.map(|drive| drive.id),
        };
        let id = stored::add(
            tx,
            &Expense {
                id: 0,
                case_id: request.case_id,
                drive_id,
                day: request.day,
                what: what.to_owned(),
                sum_minor: request.sum_minor,
                client: None,
            },
        )?;
        Ok(row(&firm::get(tx)?, stored::get(tx, id)?))
    })
}

/// Answers with the row that went.
pub fn remove(app: &App, Id { id }: Id) -> Result<ExpenseRow> {
    app.step("expense-remove", |tx| {
        let expense = stored::get(tx, id)?;
        journal::about(tx, &expense.what)?;
        stored::remove(tx, id)?;
        Ok(row(&firm::get(tx)?, expense))
    })
}

fn row(firm: &Firm, expense: Expense) -> ExpenseRow {
    ExpenseRow {
        id: expense.id,
        drive_id: expense.drive_id,
        case_id: expense.case_id,
        client: expense.client,
        day: expense.day,
        what: expense.what,
        sum: firm.money(expense.sum_minor),
    }
}
