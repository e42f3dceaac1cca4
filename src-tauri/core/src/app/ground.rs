//! What everything that is computed of clients stands on: the day, the firm, its rates, limits and buying model.

use super::Result;
use crate::domain::buying::{Buyer, Buying};
use crate::domain::money::{Currency, Money};
use crate::domain::signal::{self, History, Judgement, Limits, Rhythm, Thresholds};
use crate::store::firm::{self, Firm};
use crate::store::happenings::Happened;
use crate::store::limits::{self, GroupLimits};
use crate::store::standings::Standing;
use crate::store::{Connection, clients, model, rates};
use chrono::NaiveDate;
use std::collections::HashMap;

pub struct Ground {
    pub today: NaiveDate,
    pub firm: Firm,
    pub limits: LimitsOf,
    pub model: Option<Buying>,
    rates: HashMap<Currency, f64>,
}

/// The firm's limits, and those of clients whose group has its own.
pub struct LimitsOf {
    firm: Limits,
    groups: Vec<Limits>,
    /// The place in `groups` of each client who is in one.
    of_client: HashMap<i64, usize>,
}

impl LimitsOf {
    fn of_all(db: &Connection, firm: &Firm) -> Result<LimitsOf> {
        let firm = firm.limits();
        let set = limits::all(db)?;
        let mut of_client = HashMap::new();
        for (place, group) in set.iter().enumerate() {
            of_client.extend(clients::of_group(db, &group.group)?.into_iter().map(|id| (id, place)));
        }
        let groups = set.iter().map(|group| narrowed(&firm, group)).collect();
        Ok(LimitsOf {
            firm,
            groups,
            of_client,
        })
    }

    pub fn of(&self, client: i64) -> &Limits {
        self.of_client
            .get(&client)
            .map_or(&self.firm, |place| &self.groups[*place])
    }
}

/// The firm's limits with what a group has otherwise. A factor of its own frees the group from the firm's fixed limit.
fn narrowed(firm: &Limits, group: &GroupLimits) -> Limits {
    let count = |own: Option<i64>, firm: usize| own.map_or(firm, |own| own.unsigned_abs() as usize);
    let fixed = match (group.fixed_limit_days, group.lost_factor) {
        (Some(days), _) => Some(days),
        (None, Some(_)) => None,
        (None, None) => firm.silence.fixed_limit_days,
    };
    let lost_factor = group.lost_factor.unwrap_or(firm.silence.lost_factor);
    Limits {
        silence: Thresholds {
            sleeping_factor: group
                .sleeping_factor
                .unwrap_or(firm.silence.sleeping_factor)
                .min(lost_factor),
            lost_factor,
            fixed_limit_days: fixed,
        },
        inquiries_in_row: count(group.inquiries_in_row, firm.inquiries_in_row),
        no_answers_in_row: count(group.no_answers_in_row, firm.no_answers_in_row),
        volume_share: group.volume_share.unwrap_or(firm.volume_share),
        volume_days: group.volume_days.unwrap_or(firm.volume_days),
        complaint_days: group.complaint_days.unwrap_or(firm.complaint_days),
        still_buys: group.model_limit.unwrap_or(firm.still_buys),
    }
}

impl Ground {
    pub fn of(db: &Connection, today: NaiveDate) -> Result<Ground> {
        let firm = firm::get(db)?;
        Ok(Ground {
            today,
            limits: LimitsOf::of_all(db, &firm)?,
            model: model::get(db)?.map(|model| model.buying),
            rates: rates::all(db)?,
            firm,
        })
    }

    /// The sum in the firm's currency where a rate is known, as it is otherwise.
    pub fn in_firms(&self, sum: Money) -> Money {
        if sum.currency == self.firm.currency {
            return sum;
        }
        match self.rates.get(&sum.currency) {
            Some(rate) => sum.converted(*rate, self.firm.currency),
            None => sum,
        }
    }

    /// P(alive); `None` without a model.
    pub fn still_buys(&self, standing: &Standing) -> Option<f64> {
        Some(self.model?.alive(&buyer(standing, self.today)))
    }

    /// What all signals make of a client.
    pub fn judge(&self, standing: &Standing, happened: Option<&Happened>) -> Judgement {
        let nothing = Happened::default();
        let facts = happened.unwrap_or(&nothing).facts(self.still_buys(standing));
        signal::judge(
            &self.history(standing),
            &facts,
            self.limits.of(standing.client_id),
            self.today,
        )
    }

    fn history(&self, standing: &Standing) -> History {
        History {
            last_order: standing.last_order_on,
            rhythm: rhythm(standing),
            volume: standing.volume.map(|volume| signal::Volume {
                days: volume.days,
                sum: self.firm.money(volume.sum_minor),
                usual: self.firm.money(volume.usual_minor),
            }),
        }
    }
}

/// `None` when there is nothing to measure by.
pub fn rhythm(standing: &Standing) -> Option<Rhythm> {
    Some(Rhythm {
        last_order: standing.last_order_on,
        order_days: standing.order_days.unsigned_abs() as usize,
        gap_days: standing.gap_days?,
        own: standing.own_rhythm,
    })
}

/// What the buying model knows of him.
pub fn buyer(standing: &Standing, today: NaiveDate) -> Buyer {
    let weeks = |until: NaiveDate| (until - standing.first_order_on).num_days() as f64 / 7.0;
    Buyer {
        repeats: u32::try_from(standing.order_days - 1).unwrap_or(u32::MAX),
        last: weeks(standing.last_order_on),
        age: weeks(today),
    }
}
