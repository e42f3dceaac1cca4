//! Who is lost and what it costs: heads, per cent, money by both formulas, and the sentence behind each verdict.

use super::shapes::{Id, Who};
use super::{App, Error, Result, standing};
use crate::domain::money::{self, Money};
use crate::domain::results;
use crate::domain::sentence::Sentence;
use crate::store::losses::{self, Loss};
use crate::store::{Transaction, cases, clients, details, employees, firm, journal, orders, standings};
use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct LossesRequest {
    /// The period of loss dates; the default is the twelve months up to today.
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Losses {
    pub from: NaiveDate,
    pub to: NaiveDate,
    /// Clients that had bought before the end of the period.
    pub clients: i64,
    pub lost: i64,
    /// Lost of all, 0 to 1; `None` without clients.
    pub share: Option<f64>,
    /// Above 25 % the method warns.
    pub above_usual: bool,
    /// Lost × average order × orders a year × years, turnover.
    pub simple: Money,
    pub average_order: Money,
    pub orders_a_year: f64,
    pub years: i64,
    /// Σ own average order × own orders a year × years × margin.
    pub by_client: Money,
    /// The same for one year: what those who left brought.
    pub yearly: Money,
    /// False when the margin is the firm's guess for at least one of them.
    pub profit_known: bool,
    pub in_salaries: Option<f64>,
    pub in_rents: Option<f64>,
    pub returned: i64,
    pub returned_yearly: Money,
    pub months: Vec<LossMonth>,
    pub employees: Vec<LossByEmployee>,
    pub rows: Vec<LossRow>,
    /// Orders in another currency than the firm's: not added, shown apart.
    pub other_currency_orders: i64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct LossMonth {
    /// Its first day.
    pub month: NaiveDate,
    pub lost: i64,
    pub yearly: Money,
    pub returned: i64,
    pub returned_yearly: Money,
}

/// Loss coefficient of an employee: lost of all his clients.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct LossByEmployee {
    pub who: Option<Who>,
    pub lost: i64,
    pub clients: i64,
    pub share: f64,
    pub yearly: Money,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct LossRow {
    pub loss_id: i64,
    pub client_id: i64,
    pub client: String,
    pub city: String,
    pub lost_on: NaiveDate,
    pub signal: String,
    pub evidence: Sentence,
    pub yearly: Money,
    pub lost_by: Option<Who>,
    pub case_id: Option<i64>,
    pub returned: bool,
}

/// Signal S6: the client said he is leaving.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ToldUs {
    pub client_id: i64,
    pub day: NaiveDate,
    pub words: String,
}

/// The method's upper bound of a usual year.
const USUAL_SHARE: f64 = 0.25;

pub fn list(app: &App, request: LossesRequest) -> Result<Losses> {
    let today = app.today();
    let to = request.to.unwrap_or(today);
    let from = request
        .from
        .unwrap_or_else(|| to.checked_sub_months(Months::new(12)).unwrap_or(to));
    if from > to {
        return Err(Error::bad("from", Sentence::new("losses-period-backwards")));
    }
    app.read(|db| {
        let firm = firm::get(db)?;
        let standings = standings::all(db)?;
        let clients = clients::all(db)?;
        let cities = details::city_of_all(db)?;
        let names: HashMap<i64, String> = employees::all(db)?.into_iter().map(|e| (e.id, e.name)).collect();
        let who = |id: Option<i64>| id.and_then(|id| names.get(&id).map(|name| Who { id, name: name.clone() }));
        let all = losses::each_once(db)?;
        let within: Vec<&Loss> = all
            .iter()
            .filter(|loss| loss.lost_on >= from && loss.lost_on <= to)
            .collect();
        let known = |loss: &Loss| standings.get(&loss.client_id);
        let yearly_minor = |loss: &Loss| known(loss).map_or(0, |standing| standing.yearly_minor);

        let buyers = clients::bought_by_employee(db, to)?;
        let all_buyers: i64 = buyers.values().sum();
        let lost = within.len() as i64;
        let share = (all_buyers > 0).then(|| lost as f64 / all_buyers as f64);
        let money = |minor: i64| firm.money(minor);
        let mean = |of: &dyn Fn(&standings::Standing) -> f64| {
            let values: Vec<f64> = within.iter().filter_map(|loss| known(loss)).map(of).collect();
            if values.is_empty() {
                0.0
            } else {
                values.iter().sum::<f64>() / values.len() as f64
            }
        };
        let average_minor = mean(&|standing| standing.average_minor as f64);
        let orders_a_year = mean(&|standing| standing.orders_a_year);
        let simple = results::simple_loss(lost as f64, average_minor, orders_a_year, firm.years as f64);
        let yearly: i64 = within.iter().map(|loss| yearly_minor(loss)).sum();
        let returned: Vec<&&Loss> = within.iter().filter(|loss| loss.returned_on.is_some()).collect();
        let times = |minor: i64| (minor > 0).then(|| yearly as f64 / minor as f64);

        Ok(Losses {
            from,
            to,
            clients: all_buyers,
            lost,
            share,
            above_usual: share.is_some_and(|share| share > USUAL_SHARE),
            simple: money(simple.round() as i64),
            average_order: money(average_minor.round() as i64),
            orders_a_year,
            years: firm.years,
            by_client: money(yearly * firm.years),
            yearly: money(yearly),
            profit_known: within
                .iter()
                .filter_map(|loss| known(loss))
                .all(|standing| standing.profit_known),
            in_salaries: times(firm.salary_minor),
            in_rents: times(firm.rent_minor),
            returned: returned.len() as i64,
            returned_yearly: money(returned.iter().map(|loss| yearly_minor(loss)).sum()),
            months: months(&within, from, to, |loss| money(yearly_minor(loss))),
            employees: by_employee(&within, &buyers, who, |loss| money(yearly_minor(loss))),
            rows: within
                .iter()
                .map(|loss| LossRow {
                    loss_id: loss.id,
                    client_id: loss.client_id,
                    client: clients
                        .get(&loss.client_id)
                        .map(|client| client.name.clone())
                        .unwrap_or_default(),
                    city: cities.get(&loss.client_id).cloned().unwrap_or_default(),
                    lost_on: loss.lost_on,
                    signal: loss.signal.clone(),
                    evidence: standing::evidence(loss, today),
                    yearly: money(yearly_minor(loss)),
                    lost_by: who(loss.lost_by),
                    case_id: loss.case_id,
                    returned: loss.returned_on.is_some(),
                })
                .collect(),
            other_currency_orders: orders::in_other_currency(db, firm.currency)?,
        })
    })
}

/// One bar a month, from the first month of the period to the last.
fn months(within: &[&Loss], from: NaiveDate, to: NaiveDate, yearly: impl Fn(&Loss) -> Money) -> Vec<LossMonth> {
    let first_of = |day: NaiveDate| day.with_day(1).unwrap_or(day);
    let currency = within.first().map(|loss| yearly(loss).currency);
    let Some(currency) = currency else { return Vec::new() };
    let mut months = Vec::new();
    let mut month = first_of(within.iter().map(|loss| loss.lost_on).min().unwrap_or(from).max(from));
    while month <= to {
        let here: Vec<&&Loss> = within.iter().filter(|loss| first_of(loss.lost_on) == month).collect();
        let back = || here.iter().filter(|loss| loss.returned_on.is_some());
        months.push(LossMonth {
            month,
            lost: here.len() as i64,
            yearly: money::total(here.iter().map(|loss| yearly(loss)), currency),
            returned: back().count() as i64,
            returned_yearly: money::total(back().map(|loss| yearly(loss)), currency),
        });
        month = month.checked_add_months(Months::new(1)).unwrap_or(NaiveDate::MAX);
    }
    months
}

/// Loss coefficient = lost / all his clients, largest loss of money first.
fn by_employee(
    within: &[&Loss],
    buyers: &HashMap<i64, i64>,
    who: impl Fn(Option<i64>) -> Option<Who>,
    yearly: impl Fn(&Loss) -> Money,
) -> Vec<LossByEmployee> {
    let mut groups: HashMap<i64, Vec<&Loss>> = HashMap::new();
    for loss in within {
        groups.entry(loss.lost_by.unwrap_or(0)).or_default().push(loss);
    }
    let mut rows: Vec<LossByEmployee> = groups
        .into_iter()
        .filter_map(|(id, losses)| {
            let currency = yearly(losses.first()?).currency;
            // Who served the last order may since have given the client to somebody else.
            let clients = buyers.get(&id).copied().unwrap_or(0).max(losses.len() as i64);
            Some(LossByEmployee {
                who: who((id != 0).then_some(id)),
                lost: losses.len() as i64,
                clients,
                share: losses.len() as f64 / clients as f64,
                yearly: money::total(losses.iter().map(|loss| yearly(loss)), currency),
            })
        })
        .collect();
    rows.sort_by_key(|row| (row.who.is_none(), -row.yearly.minor));
    rows
}

/// The loss that is still open: no order came after it, and its case, if it has one, has not been closed.
fn still_open(tx: &Transaction, client: i64) -> Result<Option<Loss>> {
    let Some(loss) = losses::latest(tx, client)?.filter(|loss| loss.returned_on.is_none()) else {
        return Ok(None);
    };
    let ordered_since = standings::get(tx, client)?.is_some_and(|standing| standing.last_order_on > loss.lost_on);
    let closed = match loss.case_id {
        Some(case) => cases::get(tx, case)?.closed_on.is_some(),
        None => false,
    };
    Ok((!ordered_since && !closed).then_some(loss))
}

/// Takes down signal S6. The client is lost from the day he said it; who is lost already is not lost once more.
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
        if let Some(open) = still_open(tx, client.id)? {
            losses::told(tx, &open, request.day, words)?;
            super::refresh::client(tx, today, client.id)?;
            return Ok(Id { id: open.id });
        }
        let standing = standings::get(tx, client.id)?;
        let lost_by = orders::served_last(tx, client.id, request.day)?.or(client.served_by);
        let loss = Loss {
            id: 0,
            client_id: client.id,
            lost_on: request.day,
            signal: "S6".to_owned(),
            lost_by,
            last_order_on: standing.map(|standing| standing.last_order_on),
            gap_days: None,
            limit_days: None,
            own_rhythm: false,
            words: words.to_owned(),
            told_on: Some(request.day),
            case_id: None,
            returned_on: None,
        };
        let id = losses::add(tx, &loss)?.ok_or_else(|| {
            Error::bad(
                "day",
                Sentence::new("losses-already-lost").with("client", client.name.as_str()),
            )
        })?;
        super::refresh::client(tx, today, client.id)?;
        Ok(Id { id })
    })
}
