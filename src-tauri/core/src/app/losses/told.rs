//! Signal S6: the client says himself that he is leaving.

use crate::app::shapes::Id;
use crate::app::{App, Error, Result, refresh};
use crate::domain::sentence::Sentence;
use crate::domain::signal::Code;
use crate::store::losses::{self, Loss};
use crate::store::{Transaction, cases, clients, journal, orders, standings};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Signal S6: the client said he is leaving.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ToldUs {
    pub client_id: i64,
    pub day: NaiveDate,
    pub words: String,
}

/// The loss that is still open: no order came after it, and its case, if it has one, has not been closed.
fn still_open(tx: &Transaction, client: i64) -> Result<Option<Loss>> {
    let Some(loss) = losses::latest(tx, client)?.filter(|loss| !loss.is_over()) else {
        return Ok(None);
    };
    let ordered_since = standings::get(tx, client)?.is_some_and(|standing| standing.last_order_on > loss.lost_on);
    let closed = match loss.case_id {
        Some(case) => cases::get(tx, case)?.closed_on.is_some(),
        None => false,
    };
    Ok((!ordered_since && !closed).then_some(loss))
}

/// Takes down signal S6. The client is lost from the day he said it; who is lost already is not lost once more, and what he
/// said first stays. Who bought after that day had not left by it.
pub fn told_us(app: &App, request: ToldUs) -> Result<Id> {
    let today = app.today();
    if request.day > today {
        return Err(Error::bad("day", Sentence::new("losses-told-in-future")));
    }
    if request.words.trim().is_empty() {
        return Err(Error::bad("words", Sentence::new("losses-told-nothing")));
    }
    app.step("told-us", |tx| {
        let client = clients::get(tx, request.client_id)?;
        journal::about(tx, &client.name)?;
        let words = request.words.trim();
        let standing = standings::get(tx, client.id)?;
        let about = |key| Sentence::new(key).with("client", client.name.as_str());
        let bought_since = standing.as_ref().map(|standing| standing.last_order_on);
        // Where one looks back from a day, what he bought after it has not happened yet.
        if let Some(last) = bought_since.filter(|last| *last > request.day && *last <= today) {
            return Err(Error::bad("day", about("losses-told-bought-since").with("day", last)));
        }
        if let Some(open) = still_open(tx, client.id)? {
            if let Some(said) = open.told_on {
                let twice = about("losses-told-already").with("day", said);
                return Err(Error::bad("words", twice.with("words", open.words.as_str())));
            }
            losses::told(tx, &open, request.day, words)?;
            refresh::client(tx, today, client.id)?;
            return Ok(Id { id: open.id });
        }
        let lost_by = orders::served_last(tx, client.id, request.day)?.or(client.served_by);
        let loss = Loss {
            id: 0,
            client_id: client.id,
            lost_on: request.day,
            signal: Code::S6,
            lost_by,
            last_order_on: standing.map(|standing| standing.last_order_on),
            gap_days: None,
            limit_days: None,
            own_rhythm: false,
            words: words.to_owned(),
            told_on: Some(request.day),
            case_id: None,
            returned_on: None,
            came_back_on: None,
        };
        let id = losses::add(tx, &loss)?.ok_or_else(|| Error::bad("day", about("losses-already-lost")))?;
        refresh::client(tx, today, client.id)?;
        Ok(Id { id })
    })
}
