//! The same client twice: who is likely one, who is not although it looks so, and making one of two.
//!
//! All history of both is kept and the rules are applied to it: who was lost twice stays so, who had a "no" keeps it, and
//! an order of the one after a loss of the other is a return. It is too large a step for Ctrl+Z; a copy of the drive is
//! made before it and named in the answer.

use super::backups::{self, Before};
use super::import::ReturnedByName;
use super::refresh::{self, Touched};
use super::{App, Error, Result};
use crate::domain::alike::Written;
use crate::domain::likeness;
use crate::domain::namesake::{self, Beside};
use crate::domain::sentence::Sentence;
use crate::store::{Connection, clients, details, integrity, journal, merge as stored, orders};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};

/// At most so many pairs are shown at once.
const PAIRS: usize = 100;
/// More clients than this behind one phone is a switchboard, not a likeness.
const GROUP: usize = 6;
/// So many pairs of names that are almost alike are looked at.
const LOOKED_AT: usize = 1_000;

/// Of one client, or of all.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct LikelySame {
    pub client_id: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Twin {
    pub id: i64,
    pub name: String,
    pub city: String,
    pub phone: String,
    pub extension: String,
    pub email: String,
    pub tax_id: String,
    pub orders: i64,
    pub cases: i64,
}

/// Two clients who may be one; the first is the one with more history.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Pair {
    pub keep: Twin,
    pub gone: Twin,
    /// What they share.
    pub by: Vec<Sentence>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct MergeClients {
    pub keep: i64,
    pub gone: i64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Merged {
    pub id: i64,
    pub name: String,
    /// Who was merged into him.
    pub gone: String,
    pub orders_moved: i64,
    pub cases_moved: i64,
    /// Rule 11: an order of the one after a loss of the other.
    pub returned: Vec<ReturnedByName>,
    /// Rule 13: together they are a client lost twice.
    pub lost_twice: bool,
    /// The copy of the drive from before.
    pub copy: Option<String>,
}

/// The user's word that two clients are not one, for good; or taking that back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct TellApart {
    pub one: i64,
    pub other: i64,
    /// `false`: they may be one after all.
    pub apart: bool,
}

pub fn tell_apart(app: &App, request: TellApart) -> Result<Vec<Pair>> {
    let TellApart { one, other, apart } = request;
    if one == other {
        return Err(Error::bad("other", Sentence::new("clients-merge-himself")));
    }
    let today = app.today();
    app.step("not-the-same", |tx| {
        let names = [clients::get(tx, one)?.name, clients::get(tx, other)?.name];
        journal::about(tx, &names.join(" ≠ "))?;
        match apart {
            true => stored::tell_apart(tx, one, other, today)?,
            false => stored::may_be_one(tx, one, other)?,
        }
        Ok(())
    })?;
    likely_same(app, LikelySame::default())
}

pub fn likely_same(app: &App, request: LikelySame) -> Result<Vec<Pair>> {
    app.read(|db| {
        let apart = stored::told_apart(db)?;
        let mut pairs: BTreeMap<(i64, i64), Vec<Sentence>> = BTreeMap::new();
        let mut pair = |ids: &[i64], by: &Sentence| {
            if ids.len() > GROUP {
                return;
            }
            for (at, one) in ids.iter().enumerate() {
                for other in &ids[at + 1..] {
                    let key = (*one.min(other), *one.max(other));
                    let asked = request.client_id.is_none_or(|id| id == key.0 || id == key.1);
                    if key.0 != key.1
                        && asked
                        && !apart.contains(&key)
                        && (pairs.len() < PAIRS || pairs.contains_key(&key))
                    {
                        let told = pairs.entry(key).or_default();
                        if !told.contains(by) {
                            told.push(by.clone());
                        }
                    }
                }
            }
        };
        for (what, value, ids) in stored::sharing(db, request.client_id)? {
            let key = match what {
                "tax_id" => "clients-same-tax-id",
                "phone" => "clients-same-phone",
                _ => "clients-same-email",
            };
            pair(&ids, &Sentence::new(key).with("text", value));
        }
        let mut named: HashMap<String, Vec<i64>> = HashMap::new();
        clients::each_name(db, |id, name| {
            named.entry(likeness::bare(name)).or_default().push(id);
        })?;
        let mut named: Vec<Vec<i64>> = named.into_values().filter(|ids| ids.len() > 1).collect();
        named.sort_unstable();
        for ids in named {
            pair(&ids, &Sentence::new("clients-same-name"));
        }
        for (one, other) in almost_named(db, request.client_id)?.into_iter().take(LOOKED_AT) {
            if may_be_one(db, one, other)? {
                pair(&[one, other], &Sentence::new("clients-same-name"));
            }
        }
        pairs
            .into_iter()
            .map(|((one, other), by)| {
                let (one, other) = (twin(db, one)?, twin(db, other)?);
                let richer = (other.cases, other.orders) > (one.cases, one.orders);
                let (keep, gone) = if richer { (other, one) } else { (one, other) };
                Ok(Pair { keep, gone, by })
            })
            .collect()
    })
}

/// Pairs whose names are written almost alike, of one client or of all.
fn almost_named(db: &Connection, client: Option<i64>) -> Result<Vec<(i64, i64)>> {
    let mut written = Written::default();
    if let Some(id) = client {
        written.add(id, &clients::get(db, id)?.name);
    }
    let mut pairs = Vec::new();
    clients::each_name(db, |id, name| {
        if pairs.len() < LOOKED_AT {
            pairs.extend(written.like(name).into_iter().map(|other| (other, id)));
        }
        if client.is_none() {
            written.add(id, name);
        }
    })?;
    Ok(pairs)
}

/// Whether no tax number, e-mail or phone of two clients says that they are two.
pub(super) fn may_be_one(db: &Connection, one: i64, other: i64) -> Result<bool> {
    let (first, second) = (clients::get(db, one)?, clients::get(db, other)?);
    let tax_ids = |client: &clients::Client| Vec::from_iter(client.tax_id.clone());
    let firm = first.kind == "firm" || second.kind == "firm";
    let against = namesake::against(
        firm,
        Beside::of(&tax_ids(&first), &tax_ids(&second)),
        Beside::of(&details::emails(db, one)?, &details::emails(db, other)?),
        Beside::of(&details::digits(db, one)?, &details::digits(db, other)?),
    );
    Ok(against.is_empty())
}

fn twin(db: &Connection, id: i64) -> Result<Twin> {
    let client = clients::get(db, id)?;
    let (phone, email) = details::phone_and_email(db, id)?;
    let (orders, cases) = stored::weight(db, id)?;
    Ok(Twin {
        id,
        name: client.name,
        city: details::address(db, id)?.unwrap_or_default().city,
        phone: phone.number,
        extension: phone.extension,
        email,
        tax_id: client.tax_id.unwrap_or_default(),
        orders,
        cases,
    })
}

pub fn merge(app: &App, request: MergeClients) -> Result<Merged> {
    let MergeClients { keep, gone } = request;
    if keep == gone {
        return Err(Error::bad("gone", Sentence::new("clients-merge-himself")));
    }
    let today = app.today();
    let went = app.read(|db| {
        let (kept, went) = (twin(db, keep)?, twin(db, gone)?);
        if let Some(day) = stored::clash(db, keep, gone)? {
            let sentence = Sentence::new("clients-merge-same-day")
                .with("client", kept.name)
                .with("other", went.name)
                .with("day", day);
            return Err(Error::bad("gone", sentence));
        }
        Ok(went)
    })?;
    backups::before(app, Before::Merge)?;
    let merged = app.write("merge", |tx| {
        let broken = integrity::broken_rules(tx)?;
        let was_lost_twice = clients::get(tx, keep)?.lost_twice_on.is_some();
        stored::all(tx, keep, gone, today)?;
        let found = refresh::bring(tx, today, Touched::Clients([keep].into()))?;
        // Steps from before speak of a client who is no more.
        journal::clear(tx)?;
        if integrity::broken_rules(tx)? != broken {
            return Err(Error::bad("gone", Sentence::new("clients-merge-breaks-rule")));
        }
        let client = clients::get(tx, keep)?;
        let mut returned = Vec::new();
        for one in found.returned.iter().filter(|one| one.client_id == keep) {
            returned.push(ReturnedByName {
                case_id: one.case_id,
                client: client.name.clone(),
                day: one.returned_on,
                sum: orders::get(tx, one.order_id)?.sum,
            });
        }
        Ok(Merged {
            id: keep,
            lost_twice: client.lost_twice_on.is_some() && !was_lost_twice,
            name: client.name,
            gone: went.name,
            orders_moved: went.orders,
            cases_moved: went.cases,
            returned,
            copy: None,
        })
    })?;
    let newest = app.store.copies()?.into_iter().next();
    Ok(Merged {
        copy: newest.map(|copy| copy.name),
        ..merged
    })
}
