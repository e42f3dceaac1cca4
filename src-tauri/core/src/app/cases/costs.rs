//! What a case cost and what it earned (method, section 10), in the firm's currency.
//!
//! Edge: sums in another currency are left out, never converted.

use crate::domain::money::Money;
use crate::store::firm::Firm;
use crate::store::offers::{Compensation, Offer};
use crate::store::touches::Touch;

/// Everything that was spent on one case.
pub(in crate::app) struct Spending<'a> {
    pub touches: &'a [Touch],
    /// Counts once he is back: an offer nobody took cost nothing.
    pub offer: Option<&'a Offer>,
    pub compensation: Option<&'a Compensation>,
    pub expenses_minor: i64,
    pub returned: bool,
}

/// Touches with their letters and visits, hours at the firm's rate, compensation used, the offer he took, expenses.
pub(in crate::app) fn spent(firm: &Firm, spending: &Spending) -> Money {
    let touches: i64 = spending.touches.iter().map(|touch| touch.cost_minor).sum();
    let minutes: i64 = spending.touches.iter().map(|touch| touch.minutes).sum();
    let hours = (minutes as f64 / 60.0 * firm.hour_minor as f64).round() as i64;
    let compensation = spending
        .compensation
        .filter(|found| found.currency == firm.currency.code());
    let compensation = compensation.map_or(0, |found| found.used_minor);
    let offer = spending
        .offer
        .filter(|_| spending.returned)
        .map_or(0, |offer| offer.cost_minor);
    firm.money(touches + hours + compensation + offer + spending.expenses_minor)
}

/// Profit of one order, by the firm's margin where it is not known.
pub(in crate::app) fn profit(firm: &Firm, sum_minor: i64, profit_minor: Option<i64>) -> i64 {
    profit_minor.unwrap_or_else(|| (sum_minor as f64 * firm.margin_share).round() as i64)
}
