//! The buying model fitted on the firm's own orders: kept for a week, and made anew when many more clients came back.
//!
//! The model needs no orders but what is kept of them with each client, so it is fitted with every great refresh that
//! finds it old. Edge: P(alive) is never the chance of a return; the screen keeps them apart.

use super::ground::{Ground, buyer};
use super::shapes::Nothing;
use super::{App, Result, buyers, refresh};
use crate::domain::buying::{self, Answer, Buyer, Buying, ENOUGH, Fitted, Spending, Week};
use crate::domain::money::Money;
use crate::store::firm::{self, Firm};
use crate::store::standings::{self, Standing};
use crate::store::{Connection, Transaction, model, model::Model};
use chrono::{Duration, NaiveDate};
use rayon::slice::ParallelSliceMut;
use serde::{Deserialize, Serialize};

/// After so many days a model is fitted anew.
const FRESH_DAYS: i64 = 7;
/// Or when the firm has by this share more, or fewer, repeat clients.
const GROWN: f64 = 0.1;

/// The model of a drive that has none yet; `None` where too few came back.
pub(super) fn first(standings: &[Standing], today: NaiveDate) -> Option<Model> {
    (repeat(standings) >= ENOUGH).then(|| fit(standings, today)).flatten()
}

fn repeat(standings: &[Standing]) -> usize {
    standings.iter().filter(|of| of.order_days > 1).count()
}

/// Fits the model again where the kept one is old, unless it was fitted meanwhile, and lays it into `ground`.
pub(super) fn renew(
    tx: &Transaction,
    ground: &mut Ground,
    standings: &[Standing],
    fitted: Option<Model>,
) -> Result<()> {
    let repeat = repeat(standings);
    let known = model::get(tx)?;
    let fresh = match &known {
        Some(known) => {
            let age = (ground.today - known.fitted_on).num_days();
            let grown = (repeat as f64 / known.repeat_clients as f64 - 1.0).abs();
            (0..FRESH_DAYS).contains(&age) && grown < GROWN
        }
        None => repeat < ENOUGH,
    };
    if !fresh {
        let fitted = fitted.or_else(|| fit(standings, ground.today));
        model::set(tx, fitted.as_ref())?;
        ground.model = fitted.map(|model| model.buying);
    }
    Ok(())
}

fn fit(standings: &[Standing], today: NaiveDate) -> Option<Model> {
    let mut buyers: Vec<Buyer> = standings.iter().map(|of| buyer(of, today)).collect();
    // The same clients give the same digits, in whatever order they come.
    buyers.par_sort_unstable_by(|one, other| {
        (one.repeats.cmp(&other.repeats))
            .then(one.age.total_cmp(&other.age))
            .then(one.last.total_cmp(&other.last))
    });
    let answer = buying::fit(&buyers);
    let fitted = answer.fitted()?;
    let mut means = means(standings);
    means.sort_unstable_by(|one, other| one.0.cmp(&other.0).then(one.1.total_cmp(&other.1)));
    Some(Model {
        fitted_on: today,
        buying: fitted.model,
        log_likelihood: fitted.log_likelihood,
        clients: fitted.clients as i64,
        repeat_clients: fitted.repeat_clients as i64,
        spending: buying::fit_spending(&means).fitted().map(|fitted| fitted.model),
    })
}

/// Of each repeat client how many repeat order days he has, and the mean of what he bought on one, in minor units.
fn means(standings: &[Standing]) -> Vec<(u32, f64)> {
    standings
        .iter()
        .filter(|of| of.order_days > 1 && of.repeat_minor > 0)
        .map(|of| {
            let repeats = u32::try_from(of.order_days - 1).unwrap_or(u32::MAX);
            (repeats, of.repeat_minor as f64 / f64::from(repeats))
        })
        .collect()
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ModelAsked {
    /// Fitted now, however lately it was fitted last.
    pub fresh: bool,
}

/// The model, or why there is none.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ModelPage {
    /// Clients who bought, and those of them who came again.
    pub clients: i64,
    pub repeat_clients: i64,
    /// Repeat clients a model needs.
    pub wanted: i64,
    /// `None` with fewer repeat clients than wanted, or when many parameters explain the orders equally well.
    pub fitted: Option<FittedModel>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct FittedModel {
    pub fitted_on: NaiveDate,
    /// MBG/NBD of order days, in weeks.
    pub buying: Buying,
    pub log_likelihood: f64,
    /// Clients and repeat clients it was fitted on.
    pub clients: i64,
    pub repeat_clients: i64,
    /// Gamma-Gamma of order sums, in whole units of the firm's currency.
    pub spending: Option<Spending>,
}

pub fn get(app: &App, asked: ModelAsked) -> Result<ModelPage> {
    let today = app.today();
    let counted = app.read(|db| refresh::counted_day(db, today))?;
    if counted > today {
        return app.read(|db| looking_back(db, today));
    }
    if asked.fresh {
        app.write("model", |tx| {
            let all = standings::all(tx)?;
            model::set(tx, fit(&all, today).as_ref())?;
            refresh::all(tx, today)
        })?;
    }
    app.read(|db| Ok(page(&firm::get(db)?, standings::counts(db)?, model::get(db)?)))
}

/// On a day before the last that was counted: fitted on what had happened by then, and not kept.
fn looking_back(db: &Connection, today: NaiveDate) -> Result<ModelPage> {
    let ground = Ground::of(db, today)?;
    let then = buyers::everybody(db, &ground)?;
    let repeat = then.iter().filter(|of| of.order_days > 1).count();
    let clients = (then.len() as i64, repeat as i64);
    Ok(page(&ground.firm, clients, fit(&then, today)))
}

fn page(firm: &Firm, (clients, repeat_clients): (i64, i64), model: Option<Model>) -> ModelPage {
    let scale = firm.currency.scale() as f64;
    ModelPage {
        clients,
        repeat_clients,
        wanted: ENOUGH as i64,
        fitted: model.map(|of| FittedModel {
            fitted_on: of.fitted_on,
            buying: of.buying,
            log_likelihood: of.log_likelihood,
            clients: of.clients,
            repeat_clients: of.repeat_clients,
            spending: of.spending.map(|of| Spending { v: of.v / scale, ..of }),
        }),
    }
}

/// What a model foresaw, week by week, beside what happened.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ModelCourse {
    /// The model of the picture was fitted on what had happened by this day; the weeks after it are a real forecast. `None`:
    /// too few repeat clients had come by then, and it was fitted on everything.
    pub known_until: Option<NaiveDate>,
    pub weeks: Vec<Week>,
}

/// The last quarter of the history is kept from the model, so that it has something to foresee.
const KNOWN_SHARE: f64 = 0.75;

/// Empty weeks when there is no model.
pub fn course(app: &App, _: Nothing) -> Result<ModelCourse> {
    let today = app.today();
    app.read(|db| {
        let ground = Ground::of(db, today)?;
        let days = buyers::days_of_all(db, &ground)?;
        let first = days
            .iter()
            .filter_map(|days| days.first())
            .min()
            .copied()
            .unwrap_or(today);
        let span = ((today - first).num_days() as f64 * KNOWN_SHARE) as i64;
        let until = first + Duration::days(span);
        let known: Vec<Buyer> = days.iter().filter_map(|days| Buyer::of(days, until)).collect();
        let then = match buying::fit(&known) {
            Answer::Fitted(Fitted { model, .. }) => Some((Some(until), model)),
            Answer::NotEnough { .. } | Answer::Unsettled { .. } => ground.model.map(|model| (None, model)),
        };
        Ok(match then {
            Some((known_until, model)) => ModelCourse {
                known_until,
                weeks: buying::weekly(&model, &days, today),
            },
            None => ModelCourse {
                known_until: None,
                weeks: Vec::new(),
            },
        })
    })
}

/// What the model says of one client.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Foreseen {
    /// P(alive), 0 to 1: that he still buys if nobody does anything. Not the chance to win him back.
    pub still_buys: f64,
    /// Order days to expect within a year.
    pub orders: f64,
    /// What one of them is worth, where order sums have a model.
    pub order: Option<Money>,
}

const WEEKS_AHEAD: f64 = 365.25 / 7.0;

pub(super) fn foreseen(db: &Connection, ground: &Ground, standing: &Standing) -> Result<Option<Foreseen>> {
    let Some(model) = model::get(db)? else { return Ok(None) };
    let buyer = buyer(standing, ground.today);
    let mean = standing.repeat_minor as f64 / f64::from(buyer.repeats.max(1));
    let order = model
        .spending
        .and_then(|spending| spending.expected_order(buyer.repeats, mean));
    Ok(Some(Foreseen {
        still_buys: model.buying.alive(&buyer),
        orders: model.buying.expected(&buyer, WEEKS_AHEAD),
        order: order.map(|minor| ground.firm.money(minor.round() as i64)),
    }))
}
