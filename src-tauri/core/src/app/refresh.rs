//! Bringing the drive up to date: how everybody buys, who returned, who is lost. In one transaction with whatever changed.
//!
//! What a change touched is read again and nothing else, unless a day has passed, the settings changed, or so much did
//! that reading everything once is quicker.

use super::ground::Ground;
use super::{Error, Result, buyers, model};
use crate::domain::signal::Code;
use crate::store::losses::{self, Loss};
use crate::store::model::Model;
use crate::store::order_facts::Reading;
use crate::store::orders::Fact;
use crate::store::returns::{self, Return};
use crate::store::standings::{self, Place, Standing};
use crate::store::{Connection, Transaction, cases, clients, firm, happenings};
use chrono::NaiveDate;
use rayon::iter::{IndexedParallelIterator, IntoParallelRefMutIterator, ParallelIterator};
use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

/// Whose orders or records changed since the last refresh.
#[derive(Debug, Clone, PartialEq)]
pub enum Touched {
    Everybody,
    /// Everybody, and how they buy is known: their orders were all in memory as they landed.
    Counted(Counted),
    Clients(HashSet<i64>),
}

/// How everybody buys, and the model of it where they are enough.
#[derive(Debug, Clone, PartialEq)]
pub struct Counted {
    standings: Vec<Standing>,
    model: Option<Model>,
}

impl Counted {
    pub fn of(ground: &Ground, orders: &[Vec<Fact>]) -> Counted {
        let standings = buyers::of_facts(ground, orders);
        Counted {
            model: model::first(&standings, ground.today),
            standings,
        }
    }
}

impl Touched {
    /// Nothing changed; only the day may have.
    pub fn nobody() -> Touched {
        Touched::Clients(HashSet::new())
    }
}

/// What a refresh found new.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Found {
    pub losses: Losses,
    pub returned: Vec<Return>,
    pub lost_twice: Vec<i64>,
}

/// Losses that nobody works on, as they came and went.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Losses {
    pub new: i64,
    /// The clients of some of them, those who bought most first.
    pub named: Vec<i64>,
    /// Who was lost and bought again by himself, and the day after which he did; all of them.
    pub bought_again: Vec<(i64, NaiveDate)>,
}

/// How many of the newly lost are named.
const NAMED: usize = 20;

/// Above this share of all clients it is quicker to read everybody's orders in one go.
const MANY: usize = 20;

/// For changes of the settings and of everybody's orders, where nobody is told what was found.
pub fn all(tx: &Transaction, today: NaiveDate) -> Result<()> {
    bring(tx, today, Touched::Everybody).map(|_| ())
}

/// After something was written down about one client.
pub fn client(tx: &Transaction, today: NaiveDate, client: i64) -> Result<()> {
    bring(tx, today, Touched::Clients([client].into())).map(|_| ())
}

/// After something was written down in a case.
pub fn case(tx: &Transaction, today: NaiveDate, case: i64) -> Result<()> {
    client(tx, today, cases::get(tx, case)?.client_id)
}

/// The day everybody is counted for: a later one than today where it was counted already. Looking back at an earlier day, or
/// a clock put back, must not rewrite the losses that are known; [`again`] does, when it is asked for.
pub fn counted_day(db: &Connection, today: NaiveDate) -> Result<NaiveDate> {
    let later = firm::refreshed_on(db)?.filter(|counted| *counted > today);
    Ok(match later {
        Some(counted) if standings::any(db)? => counted,
        _ => today,
    })
}

/// Counts everybody for this day, though a later one was counted already: losses of the days after it go.
pub fn again(tx: &Transaction, today: NaiveDate) -> Result<()> {
    firm::set_refreshed_on(tx, today)?;
    all(tx, today)
}

pub fn bring(tx: &Transaction, today: NaiveDate, touched: Touched) -> Result<Found> {
    let today = counted_day(tx, today)?;
    let same_day = firm::refreshed_on(tx)? == Some(today);
    // Nothing was bought and no day has passed: everything is as it was.
    if touched == Touched::nobody() && same_day {
        return Ok(Found::default());
    }
    let mut ground = Ground::of(tx, today)?;
    let (few, counted) = match touched {
        Touched::Clients(touched) if same_day && touched.len() <= clients::count(tx)? as usize / MANY => {
            (Some(touched), None)
        }
        Touched::Clients(_) | Touched::Everybody => (None, None),
        Touched::Counted(counted) => (None, Some(counted)),
    };
    let twice_before = clients::lost_twice(tx)?;
    // Returns first: a loss after a return is the second one, and the database counts by what is already there.
    let returned = returns::link_new_orders(tx, today)?;
    let whose: Vec<Option<i64>> = match &few {
        Some(touched) => touched.iter().copied().map(Some).collect(),
        None => vec![None],
    };
    for client in whose {
        losses::look_again(tx, client, today)?;
    }
    let losses = match few {
        Some(touched) => some(tx, &ground, touched)?,
        None => everybody(tx, &mut ground, counted)?,
    };
    returns::leave_in_peace(tx, today)?;
    firm::set_refreshed_on(tx, today)?;
    let lost_twice = clients::lost_twice(tx)?.difference(&twice_before).copied().collect();
    Ok(Found {
        losses,
        returned,
        lost_twice,
    })
}

/// Clients as they stand now, by client.
#[derive(Default)]
struct Judged {
    standings: Vec<Standing>,
    /// Of each the limit in days that his silence went over, where it did.
    limits: Vec<Option<f64>>,
}

/// Reads all orders, unless they are counted already, and writes the standings that differ.
fn everybody(tx: &Transaction, ground: &mut Ground, counted: Option<Counted>) -> Result<Losses> {
    let kept = || Ok::<_, Error>((standings::all(tx)?, losses::all(tx)?, clients::serving_all(tx)?));
    let (now, first_model, (before, known, serving)) = match counted {
        Some(counted) => (counted.standings, counted.model, kept()?),
        None => {
            let orders = Reading::begin(tx, ground.today)?;
            let kept = kept()?;
            (buyers::of_facts(ground, &orders.end(tx)?), None, kept)
        }
    };
    let mut places: Vec<Place> = now.iter().map(Standing::place).collect();
    buyers::rank(ground, &mut places);
    let firm_gap = buyers::firm_gap(&places);
    model::renew(tx, ground, &now, first_model)?;
    let happened = happenings::of(tx, None)?;
    let mut standings = now;
    let limits = standings
        .par_iter_mut()
        .zip(&places)
        .map(|(standing, place)| {
            standing.abc = place.abc;
            judge(ground, standing, firm_gap, happened.get(&place.client_id))
        })
        .collect();
    let judged = Judged { standings, limits };

    // Both are by client.
    let mut left = before.iter().peekable();
    let mut changed = Vec::new();
    for standing in &judged.standings {
        while let Some(gone) = left.next_if(|before| before.client_id < standing.client_id) {
            standings::forget(tx, gone.client_id)?;
        }
        let before = left.next_if(|before| before.client_id == standing.client_id);
        if before != Some(standing) {
            changed.push(standing);
        }
    }
    for gone in left {
        standings::forget(tx, gone.client_id)?;
    }
    standings::save(tx, &changed)?;
    let serves = |client| {
        let at = serving.binary_search_by_key(&client, |(client, _)| *client).ok()?;
        Some(serving[at].1)
    };
    lose(tx, known, &judged, ground.today, |client| Ok(serves(client)))
}

/// Reads the orders of these clients. Of the others change only classes and, with the firm's median gap, who has no
/// rhythm of his own.
fn some(tx: &Transaction, ground: &Ground, touched: HashSet<i64>) -> Result<Losses> {
    let mut places = standings::places(tx)?;
    let gap_before = buyers::firm_gap(&places);
    let mut now: HashMap<i64, Standing> = HashMap::new();
    for &client in &touched {
        let found = places.binary_search_by_key(&client, |place| place.client_id);
        match (buyers::one(tx, ground, client)?, found) {
            (Some(standing), at) => {
                match at {
                    Ok(at) => places[at] = standing.place(),
                    Err(at) => places.insert(at, standing.place()),
                }
                now.insert(client, standing);
            }
            (None, Ok(at)) => {
                places.remove(at);
                standings::forget(tx, client)?;
            }
            (None, Err(_)) => {}
        }
    }
    let firm_gap = buyers::firm_gap(&places);
    if firm_gap != gap_before {
        for standing in standings::without_rhythm(tx)? {
            if !touched.contains(&standing.client_id) {
                now.insert(standing.client_id, standing);
            }
        }
    }
    let classes_before: Vec<_> = places.iter().map(|place| place.abc).collect();
    buyers::rank(ground, &mut places);
    let mut judged = Judged::default();
    for (place, before) in places.iter().zip(classes_before) {
        match now.get(&place.client_id) {
            Some(standing) => {
                let happened = happenings::of(tx, Some(place.client_id))?.remove(&place.client_id);
                let mut standing = Standing {
                    abc: place.abc,
                    ..*standing
                };
                judged
                    .limits
                    .push(judge(ground, &mut standing, firm_gap, happened.as_ref()));
                judged.standings.push(standing);
            }
            None if place.abc != before => standings::set_abc(tx, place.client_id, place.abc)?,
            None => {}
        }
    }
    standings::save(tx, &judged.standings.iter().collect::<Vec<_>>())?;
    let mut known = Vec::new();
    for client in touched
        .iter()
        .chain(now.keys().filter(|client| !touched.contains(client)))
    {
        known.extend(losses::of(tx, *client)?);
    }
    lose(tx, known, &judged, ground.today, |client| {
        Ok(clients::serving(tx, client)?)
    })
}

/// Fills in the firm's gap for who has no rhythm of his own, and what all signals make of him. Gives the limit in days that his
/// silence went over, where it did.
fn judge(
    ground: &Ground,
    standing: &mut Standing,
    firm_gap: Option<f64>,
    happened: Option<&happenings::Happened>,
) -> Option<f64> {
    if !standing.own_rhythm {
        standing.gap_days = firm_gap;
    }
    let judgement = ground.judge(standing, happened);
    standing.standing = judgement.standing;
    standing.since = judgement.since;
    standing.signal = judgement.signals.first().map(|signal| signal.code);
    let silence = judgement.silence.filter(|silence| silence.lost_on.is_some());
    silence.map(|silence| silence.limit_days)
}

/// Writes down who is lost, by his silence or by a quarrel; `known` are the losses of all who are `judged` and of those who
/// have bought nothing any more. `serves` tells who serves a client.
fn lose(
    tx: &Transaction,
    mut known: Vec<Loss>,
    judged: &Judged,
    today: NaiveDate,
    serves: impl Fn(i64) -> Result<Option<i64>>,
) -> Result<Losses> {
    known.sort_by_key(|loss| (loss.client_id, Reverse(loss.lost_on), loss.id));
    let mut losing = Losing::default();
    let mut of_clients = known.chunk_by(|one, next| one.client_id == next.client_id).peekable();
    for (standing, limit) in judged.standings.iter().zip(&judged.limits) {
        while let Some(his) = of_clients.next_if(|his| his[0].client_id < standing.client_id) {
            losing.settle(tx, his, None, today, &serves)?;
        }
        let his = of_clients.next_if(|his| his[0].client_id == standing.client_id);
        losing.settle(tx, his.unwrap_or_default(), Some((standing, *limit)), today, &serves)?;
    }
    for his in of_clients {
        losing.settle(tx, his, None, today, &serves)?;
    }
    let Losing {
        new,
        mut named,
        mut bought_again,
    } = losing;
    bought_again.sort_unstable();
    named.sort_unstable_by(|one, other| other.cmp(one));
    named.truncate(NAMED);
    Ok(Losses {
        new: losses::add_all(tx, new)?,
        named: named.into_iter().map(|(_, client)| client).collect(),
        bought_again,
    })
}

/// [`Losses`] as they are found.
#[derive(Default)]
struct Losing {
    new: Vec<Loss>,
    /// Those of the new ones, by what they bought.
    named: Vec<(i64, i64)>,
    bought_again: Vec<(i64, NaiveDate)>,
}

impl Losing {
    /// One client's losses, newest first, and how he stands; `None` for who has bought nothing any more. Who has a loss since his
    /// last order already, or on its very day, is not lost again: an order of that day was placed before he left (rule 11 counts the
    /// days after it); a loss that nobody works on keeps its row while its day and numbers follow the orders. When he is lost no
    /// more it stays as history where he bought after it, and goes where he had not been silent at all.
    fn settle(
        &mut self,
        tx: &Transaction,
        his: &[Loss],
        now: Option<(&Standing, Option<f64>)>,
        today: NaiveDate,
        serves: impl Fn(i64) -> Result<Option<i64>>,
    ) -> Result<()> {
        let last_order_on = now.map(|(standing, _)| standing.last_order_on);
        let (mut open, mut latest): (Option<&Loss>, Option<NaiveDate>) = (None, None);
        for loss in his {
            let nobody_s = loss.case_id.is_none() && loss.came_back_on.is_none();
            let is_free = nobody_s && loss.signal != Code::S6;
            if !is_free {
                latest = latest.max(Some(loss.lost_on));
            }
            if nobody_s && last_order_on > Some(loss.lost_on) && losses::came_back(tx, loss.id, today)? {
                self.bought_again.push((loss.client_id, loss.lost_on));
            } else if is_free && let Some(newer) = open.replace(loss) {
                // Of several the oldest is the one that is open.
                losses::forget(tx, newer.id)?;
            }
        }
        let lost = now.and_then(|(standing, limit)| Some((standing, limit, standing.lost_on()?, standing.signal?)));
        let lost = lost.filter(|(standing, ..)| latest.is_none_or(|known| known < standing.last_order_on));
        if let Some((standing, limit_days, lost_on, signal)) = lost {
            let loss = Loss {
                id: open.map_or(0, |open| open.id),
                client_id: standing.client_id,
                lost_on,
                signal,
                lost_by: match standing.served_last {
                    Some(employee) => Some(employee),
                    None => serves(standing.client_id)?,
                },
                last_order_on,
                gap_days: limit_days.and(standing.gap_days),
                limit_days,
                own_rhythm: standing.own_rhythm,
                words: String::new(),
                told_on: None,
                case_id: None,
                returned_on: None,
                came_back_on: None,
            };
            match open {
                Some(before) if *before == loss => {}
                Some(_) => losses::change(tx, &loss)?,
                None => {
                    self.named.push((standing.total_minor, standing.client_id));
                    self.new.push(loss);
                }
            }
        } else if let Some(never) = open {
            // An order before the day it stood on: he had not been silent, only his orders were not here yet.
            losses::forget(tx, never.id)?;
        }
        Ok(())
    }
}
