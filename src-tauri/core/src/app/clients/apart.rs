//! What a client bought in a currency that no rate was set for: shown apart, never added.

use crate::app::Result;
use crate::app::ground::Ground;
use crate::domain::money::Money;
use crate::store::{Connection, orders};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Apart {
    pub sum: Money,
    pub orders: i64,
}

/// One for each such currency, in the order in which he first bought in it.
pub fn of(db: &Connection, ground: &Ground, client: i64) -> Result<Vec<Apart>> {
    let mut apart: Vec<Apart> = Vec::new();
    for order in orders::of(db, client)? {
        if ground.in_firms(order.sum).currency == ground.firm.currency {
            continue;
        }
        match apart.iter_mut().find(|known| known.sum.currency == order.sum.currency) {
            Some(known) => {
                known.sum.minor += order.sum.minor;
                known.orders += 1;
            }
            None => apart.push(Apart {
                sum: order.sum,
                orders: 1,
            }),
        }
    }
    Ok(apart)
}
