//! What one unit of another currency is worth in the firm's: without a rate its sums are shown apart and never added.

use super::settings::examined;
use super::shapes::Nothing;
use super::{App, Error, Result, refresh};
use crate::domain::money::Currency;
use crate::domain::sentence::Sentence;
use crate::store::{firm, journal, orders, rates};
use serde::{Deserialize, Serialize};

/// A currency of the orders that is not the firm's.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS), ts(rename = "CurrencyRate"))]
pub struct Rate {
    pub currency: Currency,
    /// Orders in it; not read back.
    pub orders: i64,
    /// What one unit is worth in the firm's currency; `None`: its sums are shown apart and not counted.
    pub rate: Option<f64>,
}

pub fn list(app: &App, _: Nothing) -> Result<Vec<Rate>> {
    app.read(|db| {
        let firm = firm::get(db)?;
        let set = rates::all(db)?;
        let found = orders::currencies(db)?;
        Ok(found
            .into_iter()
            .filter(|(currency, _)| *currency != firm.currency)
            .map(|(currency, orders)| Rate {
                currency,
                orders,
                rate: set.get(&currency).copied(),
            })
            .collect())
    })
}

pub fn set(app: &App, request: Rate) -> Result<Vec<Rate>> {
    if request
        .rate
        .is_some_and(|rate| !rate.is_finite() || !(1e-6..=1e6).contains(&rate))
    {
        return Err(Error::bad("rate", Sentence::new("limits-rate-odd")));
    }
    if request.rate.is_some() {
        examined::currency(request.currency)?;
    }
    let today = app.today();
    app.step("rate", |tx| {
        if request.rate.is_some() && firm::get(tx)?.currency == request.currency {
            return Err(Error::bad("currency", Sentence::new("error-own-currency")));
        }
        journal::about(tx, request.currency.code())?;
        rates::set(tx, request.currency, request.rate)?;
        refresh::all(tx, today)
    })?;
    list(app, Nothing {})
}
