//! Clients: the page of one client and what is known about him.

mod apart;
mod classes;
mod complaints;
mod edit;
mod list;
mod reach;
mod roll;

pub use apart::Apart;
pub use classes::Classes;
pub(super) use complaints::rows as complaint_rows;
pub use complaints::{ComplaintEdit, ComplaintRow, complaint};
pub use edit::{ClientEdit, ContactPerson, save};
pub(super) use edit::{contact, phone_digits};
pub use list::{ClientColumn, ClientRow, ClientsPage, ClientsRequest, list};
pub(super) use reach::phone_at_hand;
pub use reach::{PersonLine, Reached};
pub(super) use roll::{MADE_OF, Roll, keep};

use super::ground::Ground;
use super::model::{self, Foreseen};
use super::rhythm::{self, RhythmLine};
use super::shapes::{Id, Who};
use super::{App, Result, buyers, people, refresh, standing};
use crate::domain::client::ClientState;
use crate::domain::signal::{Signal, Standing};
use crate::domain::{money::Money, sentence::Sentence};
use crate::store::{Connection, clients, happenings, losses, orders, standings};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ClientPage {
    pub edit: ClientEdit,
    #[serde(flatten)]
    pub reached: Reached,
    pub served_by: Option<Who>,
    /// The one word for him, as in the list of clients.
    pub state: ClientState,
    /// `None` for who never bought, and while nobody can tell: then the evidence says so.
    pub standing: Option<Standing>,
    /// "Bought every 31 days, silent for 74, limit 41."
    pub evidence: Option<Sentence>,
    /// What else speaks for his being gone or going.
    pub other_signals: Vec<Sentence>,
    /// By the buying model; `None` while the firm has too few repeat clients.
    pub foreseen: Option<Foreseen>,
    pub classes: Option<Classes>,
    pub rhythm: Option<RhythmLine>,
    /// This and the next two are `None` where all that he bought is of nothing or in currencies without a rate.
    pub total: Option<Money>,
    pub average_order: Option<Money>,
    /// What he brings in a year: profit where known, else turnover times the firm's margin.
    pub yearly: Option<Money>,
    pub profit_known: bool,
    /// Some of his orders name their profit: the rest counts with his own margin.
    pub own_margin: bool,
    /// What he bought in currencies that no rate was set for.
    pub apart: Vec<Apart>,
    /// What he owes; above 0 it counts against him.
    pub debt: Money,
    pub loss_id: Option<i64>,
    pub case_ids: Vec<i64>,
    pub returned_on: Option<NaiveDate>,
    /// His latest loss, where nobody worked on it and he bought again by himself.
    pub came_back: Option<Sentence>,
    /// What he brought in a year before a loss that is over, where all his orders up to now tell another sum.
    pub brought_before: Option<Sentence>,
    pub lost_twice_on: Option<NaiveDate>,
    pub complaints: Vec<ComplaintRow>,
}

pub fn get(app: &App, id: Id) -> Result<ClientPage> {
    let today = app.today();
    // How he stands was counted for a later day where one looks back: all of the page is of that day.
    app.read(|db| page(db, id.id, refresh::counted_day(db, today)?))
}

/// Of who ordered and gave everything back, or had it called off: nothing is left that he bought.
fn taken_back(db: &Connection, id: i64) -> Result<Option<Sentence>> {
    let count = orders::of(db, id)?.iter().filter(|order| order.sum.minor >= 0).count();
    Ok((count > 0).then(|| Sentence::new("clients-taken-back").with("count", count)))
}

fn page(db: &Connection, id: i64, today: NaiveDate) -> Result<ClientPage> {
    let ground = Ground::of(db, today)?;
    let firm = &ground.firm;
    let client = clients::get(db, id)?;
    let standing = standings::get(db, id)?;
    let loss = losses::latest(db, id)?;
    let lost = loss.as_ref().filter(|loss| !loss.is_over());
    let happened = happenings::of(db, Some(id))?.remove(&id);
    let judgement = standing
        .as_ref()
        .map(|standing| ground.judge(standing, happened.as_ref()));
    let evidence = match lost {
        Some(loss) => Some(standing::evidence(loss, today)),
        None => match &judgement {
            Some(judgement) => Some(judgement.sentence()),
            None => taken_back(db, id)?,
        },
    };
    // A loss keeps the signal it was found by, whatever speaks loudest now.
    let told = match lost {
        Some(loss) => Some(loss.signal),
        None => judgement
            .as_ref()
            .and_then(|judgement| Some(judgement.signals.first()?.code)),
    };
    let signals = judgement.iter().flat_map(|judgement| &judgement.signals);
    let others = signals.filter(|signal| Some(signal.code) != told);
    let sum = |of: fn(&standings::Standing) -> i64| match &standing {
        Some(standing) => (standing.average_minor != 0).then(|| firm.money(of(standing))),
        None => Some(firm.money(0)),
    };
    Ok(ClientPage {
        reached: reach::of(db, id)?,
        served_by: people::who_if(db, client.served_by)?,
        state: ClientState::of(
            client.lost_twice_on.is_some(),
            lost.map(standing::of_loss),
            loss.as_ref().is_some_and(|loss| loss.returned_on.is_some()),
            judgement
                .as_ref()
                .map(|judgement| (judgement.standing, judgement.can_tell())),
        ),
        standing: match lost {
            Some(loss) => Some(standing::of_loss(loss)),
            None => judgement
                .as_ref()
                .filter(|judgement| judgement.can_tell())
                .map(|judgement| judgement.standing),
        },
        other_signals: others.map(Signal::sentence).collect(),
        evidence,
        foreseen: match &standing {
            Some(standing) => model::foreseen(db, &ground, standing)?,
            None => None,
        },
        classes: standing
            .as_ref()
            .map(|standing| classes::of(db, standing))
            .transpose()?,
        rhythm: match &standing {
            Some(standing) => rhythm::line(db, &ground, standing)?,
            None => None,
        },
        total: sum(|standing| standing.total_minor),
        average_order: sum(|standing| standing.average_minor),
        yearly: sum(|standing| standing.yearly_minor),
        profit_known: standing.as_ref().is_some_and(|standing| standing.profit_known),
        own_margin: buyers::names_a_margin(db, &ground, id)?,
        apart: apart::of(db, &ground, id)?,
        debt: firm.money(client.debt_minor),
        loss_id: lost.map(|loss| loss.id),
        case_ids: clients::case_ids(db, id)?,
        returned_on: loss.as_ref().and_then(|loss| loss.returned_on),
        came_back: loss.as_ref().and_then(standing::came_back),
        brought_before: match (&loss, &standing) {
            (Some(loss), Some(now)) if loss.is_over() => standing::brought_before(db, &ground, loss, now)?,
            _ => None,
        },
        lost_twice_on: client.lost_twice_on,
        complaints: complaint_rows(db, id)?,
        edit: edit::of(db, client)?,
    })
}
