//! What a client complained of: taken down with its order, closed when it is answered.

use super::{ClientPage, get};
use crate::app::shapes::Id;
use crate::app::{App, Error, Result, refresh};
use crate::domain::sentence::Sentence;
use crate::store::{Connection, clients, complaints, journal, orders};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ComplaintRow {
    pub id: i64,
    pub opened_on: NaiveDate,
    pub what: String,
    pub closed_on: Option<NaiveDate>,
    pub order_number: Option<String>,
}

/// A complaint is taken down, or closed when `id` and `closed_on` are given.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ComplaintEdit {
    pub id: Option<i64>,
    pub client_id: i64,
    pub opened_on: NaiveDate,
    pub what: String,
    pub order_number: Option<String>,
    pub closed_on: Option<NaiveDate>,
}

pub(in crate::app) fn rows(db: &Connection, client: i64) -> Result<Vec<ComplaintRow>> {
    Ok(complaints::of(db, client)?
        .into_iter()
        .map(ComplaintRow::from)
        .collect())
}

impl From<complaints::Complaint> for ComplaintRow {
    fn from(complaint: complaints::Complaint) -> ComplaintRow {
        ComplaintRow {
            id: complaint.id,
            opened_on: complaint.opened_on,
            what: complaint.what,
            closed_on: complaint.closed_on,
            order_number: complaint.order_number,
        }
    }
}

pub fn complaint(app: &App, request: ComplaintEdit) -> Result<ClientPage> {
    if request.what.trim().is_empty() {
        return Err(Error::bad("what", Sentence::new("clients-complaint-missing")));
    }
    if request.closed_on.is_some_and(|closed| closed < request.opened_on) {
        return Err(Error::bad("closed_on", Sentence::new("clients-complaint-closed-early")));
    }
    let today = app.today();
    app.step("complaint", |tx| {
        journal::about(tx, &clients::get(tx, request.client_id)?.name)?;
        let number = request
            .order_number
            .as_deref()
            .map(str::trim)
            .filter(|number| !number.is_empty());
        let order_id = match number {
            Some(number) => {
                let found = orders::of(tx, request.client_id)?
                    .into_iter()
                    .find(|order| order.number == number);
                let unknown = || {
                    Error::bad(
                        "order_number",
                        Sentence::new("clients-order-unknown").with("number", number),
                    )
                };
                Some(found.ok_or_else(unknown)?.id)
            }
            None => None,
        };
        complaints::save(
            tx,
            request.client_id,
            &complaints::Complaint {
                id: request.id.unwrap_or(0),
                opened_on: request.opened_on,
                what: request.what.trim().to_owned(),
                closed_on: request.closed_on,
                order_number: None,
                order_id,
            },
        )?;
        refresh::client(tx, today, request.client_id)
    })?;
    get(app, Id { id: request.client_id })
}
