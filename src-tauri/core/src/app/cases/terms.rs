//! What we offer, and the compensation: a fixed share of the problem order, never a percentage of the next one.

use super::{CasePage, Compensation, CompensationEdit, CompensationForm, Offer, OfferEdit, RecentOrder, page};
use crate::app::touches::refused;
use crate::app::{App, Error, Result, people};
use crate::domain::money::{Currency, Money};
use crate::domain::refusal::Refusal;
use crate::domain::sentence::Sentence;
use crate::store::firm::{self, Firm};
use crate::store::offers::{self, Form};
use crate::store::orders::{self, Order};
use crate::store::{Connection, cases, clients, journal};
use chrono::Days;

/// Saves the offer. A deadline shorter than the firm's decent one is refused; one that stood already may stay.
pub fn offer(app: &App, request: OfferEdit) -> Result<CasePage> {
    let today = app.today();
    if request.cost_minor < 0 {
        return Err(Error::bad("cost_minor", Sentence::new("cases-offer-cost-below-zero")));
    }
    app.step("case-offer", |tx| {
        let case = cases::get(tx, request.case_id)?;
        let client = clients::get(tx, case.client_id)?;
        if case.closed_on.is_some() {
            return Err(refused(Refusal::CaseClosed, &client.name));
        }
        let firm = firm::get(tx)?;
        let known = offers::get(tx, case.id)?;
        let days = firm.deadline_days;
        let earliest = today.checked_add_days(Days::new(days.unsigned_abs())).unwrap_or(today);
        let stood = known.as_ref().and_then(|offer| offer.deadline_on);
        if request.deadline_on.is_some_and(|deadline| deadline < earliest) && request.deadline_on != stood {
            let sentence = Sentence::new("cases-offer-deadline")
                .with("day", earliest)
                .with("days", days);
            return Err(Error::Refused {
                refusal: Refusal::DeadlineTooShort,
                sentence,
            });
        }
        if let Some(employee) = request.control_by {
            people::may_act(tx, case.loss_id, employee)?;
        }
        let offer = offers::Offer {
            case_id: case.id,
            guarantee: request.guarantee.trim().to_owned(),
            special: request.special.trim().to_owned(),
            control_by: request.control_by,
            gift: request.gift.trim().to_owned(),
            cost_minor: request.cost_minor,
            made_on: known.map_or(today, |offer| offer.made_on),
            deadline_on: request.deadline_on,
        };
        offers::save(tx, &offer)?;
        journal::about(tx, &client.name)?;
        page::of(tx, case.id, today)
    })
}

/// Grants a share of an order of this client and notes how much of it is used.
pub fn compensate(app: &App, request: CompensationEdit) -> Result<CasePage> {
    let today = app.today();
    if request.granted_minor <= 0 {
        return Err(Error::bad("granted_minor", Sentence::new("cases-compensation-nothing")));
    }
    if request.used_minor < 0 {
        return Err(Error::bad("used_minor", Sentence::new("cases-compensation-below-zero")));
    }
    app.step("case-compensate", |tx| {
        let case = cases::get(tx, request.case_id)?;
        let client = clients::get(tx, case.client_id)?;
        let order = orders::get(tx, request.order_id)?;
        if order.client_id != client.id || request.granted_minor > order.sum.minor {
            let refusal = Refusal::CompensationOfProblemOrder;
            let sentence = Sentence::new("cases-compensation-of-order")
                .with("number", order.number)
                .with("sum", order.sum);
            return Err(Error::Refused { refusal, sentence });
        }
        let granted = Money::new(request.granted_minor, order.sum.currency);
        if request.used_minor > request.granted_minor {
            let refusal = Refusal::CompensationOverdrawn;
            let sentence = Sentence::new("cases-compensation-overdrawn").with("granted", granted);
            return Err(Error::Refused { refusal, sentence });
        }
        let known = offers::compensation(tx, case.id)?;
        let compensation = offers::Compensation {
            case_id: case.id,
            problem_order_id: order.id,
            granted_minor: request.granted_minor,
            used_minor: request.used_minor,
            currency: order.sum.currency.code().to_owned(),
            form: match request.form {
                CompensationForm::PaidBack => Form::PaidBack,
                CompensationForm::OffNextOrder => Form::OffNextOrder,
            },
            granted_on: known.map_or(today, |known| known.granted_on),
        };
        offers::compensate(tx, &compensation)?;
        journal::about(tx, &client.name)?;
        page::of(tx, case.id, today)
    })
}

pub(super) fn shown_offer(db: &Connection, firm: &Firm, offer: offers::Offer) -> Result<Offer> {
    Ok(Offer {
        case_id: offer.case_id,
        guarantee: offer.guarantee,
        special: offer.special,
        control_by: people::who_if(db, offer.control_by)?,
        gift: offer.gift,
        cost: firm.money(offer.cost_minor),
        made_on: offer.made_on,
        deadline_on: offer.deadline_on,
    })
}

pub(super) fn shown_compensation(db: &Connection, firm: &Firm, stored: &offers::Compensation) -> Result<Compensation> {
    let currency = Currency::new(&stored.currency).unwrap_or(firm.currency);
    Ok(Compensation {
        order: recent(&orders::get(db, stored.problem_order_id)?),
        granted: Money::new(stored.granted_minor, currency),
        used: Money::new(stored.used_minor, currency),
        left: Money::new(stored.granted_minor - stored.used_minor, currency),
        form: match stored.form {
            Form::PaidBack => CompensationForm::PaidBack,
            Form::OffNextOrder => CompensationForm::OffNextOrder,
        },
        granted_on: stored.granted_on,
    })
}

pub(super) fn recent(order: &Order) -> RecentOrder {
    RecentOrder {
        id: order.id,
        number: order.number.clone(),
        day: order.day,
        sum: order.sum,
    }
}
