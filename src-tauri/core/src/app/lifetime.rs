//! The calculator of a client's lifetime value, begun with the firm's own numbers.
//!
//! Rule: the arithmetic is `domain::worth`; each number says whether the orders, the losses or a setting gave it. How long an
//! ordinary client stays is read from who left; how one who came back stays is another thing (rule 12), and the second
//! lifetime is counted over the same years, rates and formula as in every case and target. Edge: nothing is kept before
//! the user says so, and then as settings of the firm.

use super::losses::{Period, each_once, heads};
use super::settings::{self, Settings};
use super::shapes::Nothing;
use super::{App, Result};
use crate::domain::losses;
use crate::domain::money::Money;
use crate::domain::worth;
use crate::store::{averages, firm};
use serde::{Deserialize, Serialize};

/// Shares from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct LifetimeNumbers {
    /// How long an ordinary client stays.
    pub years: f64,
    pub orders_a_year: f64,
    pub average_order: Money,
    pub margin: f64,
    /// Years that are looked ahead after a return: whole ones, as everywhere else.
    pub ahead: f64,
    /// Share of those who came back that stays each further year.
    pub stay: f64,
    pub discount: f64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum NumberFrom {
    Orders,
    Losses,
    Settings,
}

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct OwnNumbers {
    pub numbers: LifetimeNumbers,
    /// Clients the averages are of.
    pub clients: i64,
    /// Lost in twelve months of those the firm had in them; `None` without clients.
    pub lost_share: Option<f64>,
    pub years_from: NumberFrom,
    pub orders_from: NumberFrom,
    pub margin_from: NumberFrom,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct LifetimeValue {
    /// Profit of one year.
    pub yearly: Money,
    /// Years × orders a year × average order × margin.
    pub lifetime: Money,
    /// After a return: what is left of each year's profit when some leave and later money is worth less.
    pub second: Money,
    pub second_by_year: Vec<Money>,
}

/// The firm sets whole years, one to twenty.
const YEARS: (f64, f64) = (1.0, 20.0);

pub fn own(app: &App, _: Nothing) -> Result<OwnNumbers> {
    let year = Period::year(app.today());
    app.read_with_losses(|db, all| {
        let firm = firm::get(db)?;
        let found = averages::of(db)?;
        let lost = each_once(&all.within(year), |line| line.client_id).len();
        let had = heads(&all.clients_of(year));
        let lost_share = losses::coefficient(lost.try_into().unwrap_or_default(), had.try_into().unwrap_or_default());
        let years = lost_share.and_then(|share| worth::years_of_stay(1.0 - share));
        let margin = found.and_then(|found| found.margin).filter(|margin| *margin > 0.0);
        let from = |known: bool, source: NumberFrom| if known { source } else { NumberFrom::Settings };
        let (low, high) = YEARS;
        Ok(OwnNumbers {
            numbers: LifetimeNumbers {
                years: years
                    .map_or(firm.years as f64, |years| (years * 10.0).round() / 10.0)
                    .clamp(low, high),
                orders_a_year: found.map_or(0.0, |found| (found.orders_a_year * 10.0).round() / 10.0),
                average_order: firm.money(found.map_or(0, |found| found.average_minor.round() as i64)),
                margin: percent(margin.unwrap_or(firm.margin_share)),
                ahead: firm.years as f64,
                stay: percent(firm.stay_rate),
                discount: firm.discount_rate,
            },
            clients: found.map_or(0, |found| found.clients),
            lost_share,
            years_from: from(years.is_some(), NumberFrom::Losses),
            orders_from: from(found.is_some(), NumberFrom::Orders),
            margin_from: from(margin.is_some(), NumberFrom::Orders),
        })
    })
}

/// To a tenth of a per cent: what the field shows is what is counted with.
fn percent(share: f64) -> f64 {
    (share * 1000.0).round() / 1000.0
}

pub fn count(_: &App, numbers: LifetimeNumbers) -> Result<LifetimeValue> {
    examine(&numbers)?;
    let LifetimeNumbers {
        years,
        orders_a_year,
        average_order,
        margin,
        ahead,
        stay,
        discount,
    } = numbers;
    let order = average_order.units();
    let money = |units: f64| Money::from_units(units, average_order.currency);
    let yearly = worth::lifetime_value(1.0, orders_a_year, order, margin);
    let second = |years: u32| worth::second_lifetime_value(yearly, stay, discount, years);
    let whole = ahead.round() as u32;
    Ok(LifetimeValue {
        yearly: money(yearly),
        lifetime: money(worth::lifetime_value(years, orders_a_year, order, margin)),
        second: money(second(whole)),
        second_by_year: (1..=whole).map(|year| money(second(year) - second(year - 1))).collect(),
    })
}

/// Margin, the years ahead, stay and discount become the firm's settings, and all losses, cases and targets count by them.
pub fn keep(app: &App, numbers: LifetimeNumbers) -> Result<Settings> {
    examine(&numbers)?;
    let now = settings::get(app, Nothing {})?;
    settings::save(
        app,
        Settings {
            years: numbers.ahead.round() as i64,
            margin_share: numbers.margin,
            stay_rate: numbers.stay,
            discount_rate: numbers.discount,
            ..now
        },
    )
}

fn examine(numbers: &LifetimeNumbers) -> Result<()> {
    let fields = [
        ("years", numbers.years, YEARS.0, YEARS.1),
        ("orders_a_year", numbers.orders_a_year, 0.0, 1000.0),
        ("average_order", numbers.average_order.units(), 0.0, 1e12),
        ("margin", numbers.margin, 0.001, 1.0),
        ("ahead", numbers.ahead, YEARS.0, YEARS.1),
        ("stay", numbers.stay, 0.01, 1.0),
        ("discount", numbers.discount, 0.0, 10.0),
    ];
    match fields
        .iter()
        .find(|(_, value, low, high)| !value.is_finite() || !(*low..=*high).contains(value))
    {
        Some((field @ ("margin" | "stay" | "discount"), _, low, high)) => {
            Err(settings::examined::share_out_of(field, *low, *high))
        }
        Some((field, _, low, high)) => Err(settings::examined::out_of(field, *low, *high)),
        None => Ok(()),
    }
}
