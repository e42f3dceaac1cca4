//! One case read as one story, and the list of all of them.

use super::next::{self, Course};
use super::{AftercareRow, CasePage, CaseRow, costs, terms, timeline};
use crate::app::clients::{self as of_clients, ComplaintRow};
use crate::app::ground::Ground;
use crate::app::shapes::{Id, Nothing};
use crate::app::standing::{self, Circumstances};
use crate::app::{App, Result, fixes, interviews, letter_rules, letters, people, rhythm};
use crate::domain::interview::Source;
use crate::domain::money::{self, Money};
use crate::domain::worth::{Abc, verdict_holds};
use crate::store::firm::{self, Firm};
use crate::store::offers::{self, Compensation};
use crate::store::standings;
use crate::store::{Connection, attempts, clients, complaints, details, expenses, losses, orders, returns};
use chrono::NaiveDate;
use std::cmp::Reverse;

/// All cases: the open ones first, by the day of their next step, the dearest first on one day.
pub fn list(app: &App, _: Nothing) -> Result<Vec<CaseRow>> {
    let today = app.today();
    app.read(|db| {
        let firm = firm::get(db)?;
        let clients = clients::of_cases(db)?;
        let cities = details::city_of_cases(db)?;
        let standings = standings::of_cases(db)?;
        let people = next::People::of(db)?;
        let mut rows: Vec<(bool, CaseRow)> = Vec::new();
        for course in next::all(db, today)? {
            let open = course.is_open();
            let case = &course.line.case;
            let yearly = standings
                .get(&case.client_id)
                .map_or(0, |standing| standing.yearly_minor);
            rows.push((
                !open,
                CaseRow {
                    id: case.id,
                    client_id: case.client_id,
                    client: clients
                        .get(&case.client_id)
                        .map(|client| client.name.clone())
                        .unwrap_or_default(),
                    city: cities.get(&case.client_id).cloned().unwrap_or_default(),
                    state: course.state,
                    closed_as: case.closed_as,
                    driver: people.who(case.driver_id),
                    lost_on: course.line.lost_on,
                    days_since: standing::days_between(course.line.lost_on, today),
                    yearly: firm.money(yearly),
                    next: course.next,
                    defect: course.defect,
                },
            ));
        }
        rows.sort_by_key(|(ended, row)| {
            (
                *ended,
                row.next.due.is_none() && !row.defect,
                row.next.due,
                Reverse(row.yearly.minor),
                row.id,
            )
        });
        Ok(rows.into_iter().map(|(_, row)| row).collect())
    })
}

pub fn get(app: &App, request: Id) -> Result<CasePage> {
    let today = app.today();
    app.read(|db| of(db, request.id, today))
}

pub(super) fn of(db: &Connection, case_id: i64, today: NaiveDate) -> Result<CasePage> {
    let firm = firm::get(db)?;
    let course = next::one(db, case_id, today)?;
    let case = course.line.case.clone();
    let client = clients::get(db, case.client_id)?;
    let loss = losses::get(db, case.loss_id)?;
    let bought = standings::get(db, client.id)?;
    let returned_on = course.line.returned_on;

    let interview = interviews::of_case(db, case_id, Source::Client)?;
    let exception = losses::exception(db, loss.id, case.driver_id)?;
    let offer = offers::get(db, case_id)?;
    let compensation = offers::compensation(db, case_id)?;
    let reason = interview.as_ref().and_then(|talk| talk.true_reason.as_ref());
    let fixes = match reason {
        Some(reason) => fixes::of_case(db, case_id, reason.id, today)?,
        None => Vec::new(),
    };
    let attempt = attempts::by_case(db, Some(case_id), firm.currency.code())?;
    let circumstances = Circumstances {
        lost_twice: client.lost_twice_on.is_some(),
        sums_known: bought.as_ref().is_some_and(|bought| bought.average_minor != 0),
        ..Circumstances::of(loss.lost_on, attempt.get(&case_id), today)
    };
    let known = bought.as_ref().map(|bought| (bought.profit_known, bought.yearly_minor));
    let marks = standing::all_marks(&details::marks_of(db, client.id)?, client.debt_minor, known);
    let (yearly_minor, average_minor, abc) = match &bought {
        Some(bought) => (bought.yearly_minor, bought.average_minor, bought.abc),
        None => (0, 0, Abc::C),
    };
    let worth = standing::worth(
        &firm,
        yearly_minor,
        abc,
        &marks,
        &standing::learned(db)?,
        &circumstances,
    );

    let by_hand = case
        .verdict_by_hand
        .filter(|own| verdict_holds(*own, circumstances.lost_twice));

    let orders = orders::of(db, client.id)?;
    let after: Vec<&orders::Order> = orders
        .iter()
        .filter(|order| returned_on.is_some_and(|day| order.day >= day) && !order.called_off)
        .collect();
    let letters = letters::of_case(db, case_id)?;
    let complaints = complaints::of(db, client.id)?;
    let checks = returns::checks(db, case_id)?;
    let story = timeline::Story {
        firm: &firm,
        loss: &loss,
        course: &course,
        interview: interview.as_ref(),
        fixes: &fixes,
        letters: &letters,
        complaints: &complaints,
        offer: offer.as_ref(),
        compensation: compensation.as_ref(),
        after: &after,
        checks: &checks,
        today,
    };
    let timeline = story.told(db)?;
    let (phone, phone_of) = of_clients::phone_at_hand(db, client.id)?;
    let (_, email) = details::phone_and_email(db, client.id)?;
    Ok(CasePage {
        id: case.id,
        client_id: client.id,
        city: details::address(db, client.id)?
            .map(|address| address.city)
            .unwrap_or_default(),
        contact: of_clients::contact(db, client.id)?,
        phone: phone.number,
        extension: phone.extension,
        phone_of,
        email,
        facts: details::facts(db, client.id)?,
        state: course.state,
        closed_as: case.closed_as,
        opened_on: case.opened_on,
        lost_on: loss.lost_on,
        days_since: circumstances.days_since,
        lost_by: people::who_if(db, loss.lost_by)?,
        driver: people::who(db, case.driver_id)?,
        exception: people::exception(exception.as_deref()),
        hot_until: case.hot_until,
        evidence: standing::evidence(&loss, returned_on.unwrap_or(today)),
        rhythm: match &bought {
            Some(bought) => rhythm::line(db, &Ground::of(db, today)?, bought)?,
            None => None,
        },
        yearly: firm.money(yearly_minor),
        average_order: firm.money(average_minor),
        sltv: worth.sltv,
        second_life: standing::second_life(&firm),
        chance: worth.chance,
        expected: worth.expected,
        ceiling: worth.ceiling,
        ceiling_means: standing::ceiling_means(&worth, firm.money(circumstances.promised_minor)),
        verdict: by_hand.unwrap_or(worth.verdict),
        verdict_reason: worth.reason,
        verdict_why: by_hand.map_or_else(String::new, |_| case.verdict_why),
        severity_ours: case.severity_ours,
        other_voices: interviews::others(db, case_id)?,
        gate: letter_rules::gate(db, case_id, today)?,
        spent: spent(db, &firm, &course, offer.as_ref(), compensation.as_ref())?,
        orders_after: after.iter().filter(|order| order.sum.minor > 0).count() as i64,
        earned: earned(&firm, &after),
        offer: offer.map(|offer| terms::shown_offer(db, &firm, offer)).transpose()?,
        compensation: compensation
            .map(|found| terms::shown_compensation(db, &firm, &found))
            .transpose()?,
        letters,
        complaints: complaints.into_iter().map(ComplaintRow::from).collect(),
        timeline,
        next: course.next,
        defect: course.defect,
        returned_on,
        aftercare: checks.into_iter().map(check).collect(),
        lost_twice: client.lost_twice_on.is_some(),
        do_not_contact: client.do_not_contact_on.is_some(),
        recent_orders: orders
            .iter()
            .rev()
            .filter(|order| order.sum.minor > 0)
            .take(20)
            .map(terms::recent)
            .collect(),
        client: client.name,
        interview,
        fixes,
    })
}

fn spent(
    db: &Connection,
    firm: &Firm,
    course: &Course,
    offer: Option<&offers::Offer>,
    compensation: Option<&Compensation>,
) -> Result<Money> {
    let expenses = expenses::by_case(db)?;
    Ok(costs::spent(
        firm,
        &costs::Spending {
            touches: &course.touches,
            offer,
            compensation,
            expenses_minor: expenses.get(&course.line.case.id).copied().unwrap_or(0),
            returned: course.line.returned_on.is_some(),
        },
    ))
}

fn earned(firm: &Firm, after: &[&orders::Order]) -> Money {
    let profits = after.iter().map(|order| {
        Money::new(
            costs::profit(firm, order.sum.minor, order.profit_minor),
            order.sum.currency,
        )
    });
    money::total(profits, firm.currency)
}

fn check(check: returns::Check) -> AftercareRow {
    AftercareRow {
        days: check.days,
        due_on: check.due_on,
        done_on: check.done_on,
        all_well: check.all_well,
        note: check.note,
    }
}
