//! Where a client stands among the others: by what he brings, how evenly and how lately he buys.

use crate::app::Result;
use crate::domain::rfm::{self, Rfm};
use crate::domain::variation::{self, Xyz};
use crate::domain::worth::Abc;
use crate::store::Connection;
use crate::store::standings::{self, Standing};
use serde::{Deserialize, Serialize};

/// His place among the others, and how evenly he buys.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Classes {
    pub abc: Abc,
    /// By his monthly sums; `None` with fewer than three months.
    pub xyz: Option<Xyz>,
    /// Coefficients of variation, 0 for perfectly even.
    pub month_variation: Option<f64>,
    pub gap_variation: Option<f64>,
    /// `None` for who bought nothing in the last 12 months.
    pub rfm: Option<Rfm>,
}

pub fn of(db: &Connection, standing: &Standing) -> Result<Classes> {
    Ok(Classes {
        abc: standing.abc,
        xyz: standing.month_variation.map(variation::xyz),
        month_variation: standing.month_variation,
        gap_variation: standing.gap_variation,
        rfm: standings::among_buyers(db, standing)?.map(|among| Rfm {
            recency: rfm::fifth(among.last, among.all),
            frequency: rfm::fifth(among.days, among.all),
            money: rfm::fifth(among.sum, among.all),
        }),
    })
}
