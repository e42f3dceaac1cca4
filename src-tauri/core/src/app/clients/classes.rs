//! Where a client stands among the others: by what he brings, how evenly and how lately he buys.

use crate::app::Result;
use crate::domain::rfm::{self, Rfm};
use crate::domain::variation::{self, Xyz};
use crate::domain::worth::Abc;
use crate::store::standings::{self, Standing};
use crate::store::{Connection, firm};
use serde::{Deserialize, Serialize};

/// His place among the others, and how evenly he buys.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Classes {
    pub abc: Abc,
    /// ABC is by profit, or by turnover where no profit is known, of this many days up to each one's last order.
    pub by_profit: bool,
    pub abc_days: i64,
    /// By his monthly sums; `None` with fewer than three months. A month of his is so many days: whole gaps of his own.
    pub xyz: Option<Xyz>,
    pub month_days: Option<f64>,
    /// Coefficients of variation, 0 for perfectly even.
    pub month_variation: Option<f64>,
    pub gap_variation: Option<f64>,
    /// `None` for who bought nothing in the last 12 months.
    pub rfm: Option<Rfm>,
}

pub fn of(db: &Connection, standing: &Standing) -> Result<Classes> {
    Ok(Classes {
        abc: standing.abc,
        by_profit: standings::by_profit(db)?,
        abc_days: firm::get(db)?.abc_days,
        xyz: standing.month_variation.map(variation::xyz),
        month_days: standing
            .gap_days
            .filter(|_| standing.own_rhythm)
            .map(variation::month_of),
        month_variation: standing.month_variation,
        gap_variation: standing.gap_variation,
        rfm: standings::among_buyers(db, standing)?.map(|among| Rfm {
            recency: rfm::fifth(among.last, among.all),
            frequency: rfm::fifth(among.days, among.all),
            money: rfm::fifth(among.sum, among.all),
        }),
    })
}
