//! Who is lost and what it costs: heads, per cent, money by both formulas, by month, by employee, by group.
//!
//! The arithmetic is `domain::losses`; here it is given the firm's own rows. Rule: money of a loss is what its client
//! brought, in the firm's currency. Edge: the rows themselves are read page by page in [`rows`].

mod cost;
mod kept;
mod months;
mod next;
mod rows;
mod told;

pub use cost::{LossByEmployee, LossByGroup};
use kept::Buyers;
pub(super) use kept::{Lost, MADE_OF, each_once, keep, ranks};
pub use months::LossMonth;
pub use next::{NextYears, WhatIf, next};
pub(super) use rows::table;
pub use rows::{LossRow, LossRows, LossRowsRequest, rows};
pub use told::{ToldUs, told_us};

use super::shapes::Nothing;
use super::{App, Error, Result, refresh};
use crate::domain::losses::{self, Band};
use crate::domain::money::{Currency, Money};
use crate::domain::sentence::Sentence;
use crate::store::losses::Line;
use crate::store::{Connection, complaints, firm, rates, standings};
use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct LossesRequest {
    /// The period of loss dates; the default is the twelve months up to today.
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
}

/// The days that are looked at, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Period {
    pub from: NaiveDate,
    pub to: NaiveDate,
}

impl Period {
    pub fn of(request: LossesRequest, today: NaiveDate) -> Result<Period> {
        let to = request.to.unwrap_or(today);
        let from = request.from.unwrap_or_else(|| year_up_to(to));
        if from > to {
            return Err(Error::bad("from", Sentence::new("losses-period-backwards")));
        }
        Ok(Period { from, to })
    }

    /// The twelve months up to a day.
    pub fn year(to: NaiveDate) -> Period {
        Period {
            from: year_up_to(to),
            to,
        }
    }

    /// Nobody is lost in it yet: whom the firm has in it, it has now.
    fn from_now(today: NaiveDate) -> Period {
        let tomorrow = today.succ_opt().unwrap_or(today);
        Period {
            from: tomorrow,
            to: tomorrow,
        }
    }

    pub fn holds(self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.to
    }
}

/// The first of the twelve months up to a day, that day included.
pub(super) fn year_up_to(to: NaiveDate) -> NaiveDate {
    to.checked_sub_months(Months::new(12))
        .and_then(|day| day.checked_add_days(Days::new(1)))
        .unwrap_or(to)
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Losses {
    pub from: NaiveDate,
    pub to: NaiveDate,
    /// Everybody who had bought before the end of the period, and those of them who were gone before it began.
    pub bought: i64,
    pub gone_before: i64,
    /// The rest: whom the firm had in this period and could lose. Shares are of them.
    pub clients: i64,
    /// Whom the firm has today, and what one of them brings a year on average; `None` where no sum is known.
    pub buying: i64,
    pub each_buying: Option<Money>,
    /// Of those the firm has today, who is silent for longer than usual or gives another sign.
    pub sleeping: i64,
    /// What one of those who left brought on average.
    pub each_lost: Option<Money>,
    /// Who left, each client once; and how often they left, which is more where one left twice. Months and rows are of the
    /// latter, everything else of the former.
    pub lost: i64,
    pub left_times: i64,
    /// Of the clients, those of whom nobody can tell yet whether they are gone: neither they nor others bought often enough.
    pub too_early: i64,
    /// Lost of all, 0 to 1; `None` without clients, and while nobody can tell of any.
    pub share: Option<f64>,
    /// The share of one year, where the period is long enough to tell; and where it lies, unless the period is longer than a year.
    pub share_a_year: Option<f64>,
    pub band: Option<Band>,
    /// What is usual, from and to.
    pub usual: (f64, f64),
    /// Above 25 % the method warns.
    pub above_usual: bool,
    /// Lost, but for those without sums, × average order × orders a year × years, turnover.
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
    /// False when it is for every one of them: the whole sum is an estimate.
    pub profit_told: bool,
    /// Lost clients all of whose orders are of nothing or in a currency without a rate: their money is not known.
    pub without_sums: i64,
    pub in_salaries: Option<f64>,
    pub in_rents: Option<f64>,
    pub returned: i64,
    pub returned_yearly: Money,
    /// Of the returned, those who came with no touch of ours before.
    pub returned_by_themselves: i64,
    /// Of the lost, those who can still be won back, and those nobody goes after: lost twice, not to be contacted, or with a
    /// case closed for good. With the returned they are all of them.
    pub still_lost: i64,
    pub in_peace: i64,
    /// Who was lost in another time and can still be won back.
    pub lost_otherwise: i64,
    /// Complaints of the period, and how many leave in silence for each, as published for consumer trade.
    pub complaints: i64,
    pub silent_for_each: u32,
    pub months: Vec<LossMonth>,
    pub employees: Vec<LossByEmployee>,
    pub groups: Vec<LossByGroup>,
    /// The five who took most.
    pub biggest: Vec<Part>,
    /// The latest of them; more are read by `losses.rows`.
    pub rows: Vec<LossRow>,
    /// Orders in another currency than the firm's that no rate was set for: not added, shown apart.
    pub other_currency_orders: i64,
}

/// One client's part in a sum.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS), ts(rename = "LossPart"))]
pub struct Part {
    pub client: String,
    pub yearly: Money,
}

/// How many rows come with the figures.
const FIRST_PAGE: usize = 50;
/// A share of less than a quarter of a year says nothing of a year.
const SHORTEST_DAYS: i64 = 90;
/// A year, a leap one too: what is usual is usual for a year, and a mean of several hides how they differ.
const LONGEST_DAYS: i64 = 366;

pub fn list(app: &App, request: LossesRequest) -> Result<Losses> {
    let today = app.today();
    let period = Period::of(request, today)?;
    app.read_with_losses(|db, all| {
        let firm = firm::get(db)?;
        let times = all.within(period);
        let within = each_once(&times, |line| line.client_id);
        let bought = all.bought(period.to);
        let buyers = all.clients_of(period);
        let clients = heads(&buyers);
        let money = |minor: i64| firm.money(minor);

        let lost = within.len() as i64;
        let too_early = all.too_early(period.to);
        let nothing_to_tell = lost == 0 && too_early == bought;
        let share = losses::coefficient(count(lost), count(clients)).filter(|_| !nothing_to_tell);
        let since = all
            .first_bought_on()
            .map_or(period.from, |first| first.max(period.from));
        let share_a_year = share.and_then(|share| a_year(share, (period.to - since).num_days() + 1, request));
        let within_a_year = (period.to - period.from).num_days() <= LONGEST_DAYS;
        let band = share_a_year.filter(|_| within_a_year).map(losses::band);

        let yearly: i64 = within.iter().map(|line| line.yearly_minor).sum();
        let returned: Vec<&&Line> = within.iter().filter(|line| line.returned).collect();
        // Who bought in another currency only: what he brought is not known, and he is in no average.
        let priced: Vec<&Line> = within.iter().copied().filter(|line| line.average_minor != 0).collect();
        let known = priced.len() as i64;
        let years = firm.years as f64;
        let each: Vec<losses::Lost> = priced.iter().map(|line| how_he_bought(line)).collect();
        let alike = losses::Alike::of(&each);
        let (in_peace, pursued): (Vec<&Line>, Vec<&Line>) = all
            .open()
            .filter(|line| line.lost_on <= today)
            .partition(|line| line.in_peace);
        let in_period = |of: &[&Line]| of.iter().filter(|line| period.holds(line.lost_on)).count() as i64;
        let still_lost = in_period(&pursued);
        let buying = heads(&all.clients_of(Period::from_now(today)));
        let on_average =
            |yearly: i64, of: i64| (yearly > 0 && of > 0).then(|| money((yearly as f64 / of as f64).round() as i64));
        let compared = |minor: i64| (minor > 0).then(|| yearly as f64 / minor as f64);

        Ok(Losses {
            from: period.from,
            to: period.to,
            bought,
            gone_before: bought - clients,
            clients,
            buying,
            sleeping: standings::sleeping(db)?.min(buying),
            each_buying: on_average(all.buying_yearly(), buying),
            each_lost: on_average(yearly, known),
            lost,
            left_times: times.len() as i64,
            too_early,
            share,
            share_a_year,
            band,
            usual: losses::USUAL,
            above_usual: band == Some(Band::Above),
            simple: money(alike.loss(years).round() as i64),
            average_order: money(alike.average_order.round() as i64),
            orders_a_year: alike.orders_a_year,
            years: firm.years,
            by_client: money(losses::by_client(&each, years).round() as i64),
            yearly: money(yearly),
            profit_known: priced.iter().all(|line| line.profit_known),
            profit_told: priced.is_empty() || priced.iter().any(|line| line.tells_profit),
            without_sums: lost - known,
            in_salaries: compared(firm.salary_minor),
            in_rents: compared(firm.rent_minor),
            returned: returned.len() as i64,
            returned_yearly: money(returned.iter().map(|line| line.yearly_minor).sum()),
            returned_by_themselves: returned.iter().filter(|line| line.by_himself).count() as i64,
            still_lost,
            in_peace: in_period(&in_peace),
            lost_otherwise: pursued.len() as i64 - still_lost,
            complaints: complaints::opened(db, period.from, period.to)?,
            silent_for_each: losses::SILENT_FOR_EACH_COMPLAINT,
            months: months::of(&times, period, firm.currency),
            employees: cost::by_employee(&times, &buyers, all, firm.currency),
            groups: cost::by_group(&within, &buyers, firm.currency),
            biggest: biggest(&within, &money),
            rows: rows::page(db, &firm, all, &all.at(&times, FIRST_PAGE), today)?,
            other_currency_orders: uncounted_orders(db, all, firm.currency)?,
        })
    })
}

/// Orders in a currency that no rate was set for.
fn uncounted_orders(db: &Connection, all: &Lost, own: Currency) -> Result<i64> {
    let rated = rates::all(db)?;
    let apart = all.currencies.iter();
    let apart = apart.filter(|(currency, _)| *currency != own && !rated.contains_key(currency));
    Ok(apart.map(|(_, orders)| orders).sum())
}

pub(super) fn heads(buyers: &[Buyers]) -> i64 {
    buyers.iter().map(|some| some.clients).sum()
}

/// How he used to buy. His own margin is what is left of his turnover a year.
fn how_he_bought(line: &Line) -> losses::Lost {
    let turnover = line.average_minor as f64 * line.orders_a_year;
    losses::Lost {
        average_order: line.average_minor as f64,
        orders_a_year: line.orders_a_year,
        margin: if turnover > 0.0 {
            line.yearly_minor as f64 / turnover
        } else {
            0.0
        },
    }
}

/// A share of the period as one of a year. The twelve months that are asked for by default are a year.
fn a_year(share: f64, days: i64, request: LossesRequest) -> Option<f64> {
    if request.from.is_none() {
        return Some(share);
    }
    (days >= SHORTEST_DAYS).then(|| (share * 365.25 / days as f64).min(1.0))
}

fn biggest(within: &[&Line], money: &impl Fn(i64) -> Money) -> Vec<Part> {
    let mut lines = within.to_vec();
    let most = 5.min(lines.len());
    if most > 0 && most < lines.len() {
        lines.select_nth_unstable_by_key(most - 1, |line| (-line.yearly_minor, line.id));
    }
    lines.truncate(most);
    lines.sort_by_key(|line| (-line.yearly_minor, line.id));
    let part = |line: &&Line| Part {
        client: line.client.clone(),
        yearly: money(line.yearly_minor),
    };
    lines.iter().map(part).collect()
}

/// Counts who is lost for today, though a later day was counted already.
pub fn recount(app: &App, _: Nothing) -> Result<Nothing> {
    let today = app.today();
    app.write("recount", |tx| refresh::again(tx, today))?;
    Ok(Nothing {})
}

fn count(heads: i64) -> u32 {
    u32::try_from(heads).unwrap_or_default()
}
