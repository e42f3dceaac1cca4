//! Whom to return: every lost client with what he is worth, sorted by expected value.

use super::shapes::{Nothing, Who};
use super::standing::{self, Circumstances};
use super::{App, Result};
use crate::domain::money::Money;
use crate::domain::sentence::Sentence;
use crate::domain::worth::{Abc, Chance, ChanceGroup, Mark, Pursuit, PursuitReason};
use crate::store::{cases, clients, details, drives, employees, firm, losses, standings};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Targets {
    pub rows: Vec<TargetRow>,
    /// ABC is by profit; by turnover where no profit is known.
    pub by_profit: bool,
    pub hours_week: f64,
    pub budget: Money,
    /// Cost and hours of the default chain for one case.
    pub case_cost: Money,
    pub case_hours: f64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct TargetRow {
    pub loss_id: i64,
    pub client_id: i64,
    pub client: String,
    pub city: String,
    pub lost_on: NaiveDate,
    pub days_since: i64,
    pub abc: Abc,
    pub yearly: Money,
    pub sltv: Money,
    pub chance: Chance,
    pub expected: Money,
    pub verdict: Pursuit,
    pub verdict_reason: PursuitReason,
    /// The user overruled the default; his words are in `why`.
    pub by_hand: bool,
    pub why: Sentence,
    pub evidence: Sentence,
    pub lost_by: Option<Who>,
    pub marks: Vec<Mark>,
    pub case_id: Option<i64>,
    pub lost_twice: bool,
    pub do_not_contact: bool,
}

pub fn list(app: &App, _: Nothing) -> Result<Targets> {
    let today = app.today();
    app.read(|db| {
        let firm = firm::get(db)?;
        let standings = standings::all(db)?;
        let clients = clients::all(db)?;
        let cities = details::city_of_all(db)?;
        let marks = details::marks(db)?;
        let learned = standing::learned(db)?;
        let overruled = cases::verdicts_by_hand(db)?;
        let names: HashMap<i64, String> = employees::all(db)?.into_iter().map(|e| (e.id, e.name)).collect();
        let drive = drives::open(db)?;

        let mut rows: Vec<TargetRow> = losses::each_once(db)?
            .into_iter()
            .filter(|loss| loss.returned_on.is_none())
            .filter_map(|loss| {
                let client = clients.get(&loss.client_id)?;
                let standing = standings.get(&loss.client_id)?;
                let marks = standing::marks(marks.get(&client.id).map_or(&[], Vec::as_slice));
                let days_since = (today - loss.lost_on).num_days();
                let lost_twice = client.lost_twice_on.is_some();
                let circumstances = Circumstances {
                    group: ChanceGroup::Unknown,
                    days_since,
                    halved: false,
                    lost_twice,
                    promised_minor: 0,
                };
                let worth = standing::worth(&firm, standing, &marks, &learned, &circumstances);
                let by_hand = loss.case_id.and_then(|case| overruled.get(&case));
                let verdict = by_hand.map_or(worth.verdict, |(verdict, _)| *verdict);
                let why = match by_hand {
                    Some((_, words)) => Sentence::new("targets-why-by-hand").with("words", words.as_str()),
                    None => why(worth.reason, &marks, &client.note),
                };
                Some(TargetRow {
                    loss_id: loss.id,
                    client_id: client.id,
                    client: client.name.clone(),
                    city: cities.get(&client.id).cloned().unwrap_or_default(),
                    lost_on: loss.lost_on,
                    days_since,
                    abc: standing.abc,
                    yearly: firm.money(standing.yearly_minor),
                    sltv: worth.sltv,
                    chance: worth.chance,
                    expected: worth.expected,
                    verdict,
                    verdict_reason: worth.reason,
                    by_hand: by_hand.is_some(),
                    why,
                    evidence: standing::evidence(&loss, today),
                    lost_by: loss
                        .lost_by
                        .and_then(|id| names.get(&id).map(|name| Who { id, name: name.clone() })),
                    marks,
                    case_id: loss.case_id,
                    lost_twice,
                    do_not_contact: client.do_not_contact_on.is_some(),
                })
            })
            .collect();
        rows.sort_by(|a, b| {
            b.expected
                .minor
                .cmp(&a.expected.minor)
                .then_with(|| a.client.cmp(&b.client))
        });
        Ok(Targets {
            rows,
            by_profit: standings.values().any(|standing| standing.profit_known),
            hours_week: drive.as_ref().map_or(0.0, |drive| drive.hours_week),
            budget: firm.money(drive.as_ref().map_or(0, |drive| drive.budget_minor)),
            case_cost: standing::case_cost(&firm),
            case_hours: standing::CASE_HOURS,
        })
    })
}

/// One sentence why the verdict fell so; the user's own note on the client says it better where there is one.
fn why(reason: PursuitReason, marks: &[Mark], note: &str) -> Sentence {
    let note = note.lines().next().unwrap_or_default().trim();
    let key = match reason {
        PursuitReason::LostTwice => "targets-why-lost-twice",
        PursuitReason::CriteriaAgainst if note.is_empty() => "targets-why-criteria-against",
        PursuitReason::CriteriaAgainst => "targets-why-criteria-against-noted",
        PursuitReason::NothingToExpect => "targets-why-nothing-to-expect",
        PursuitReason::Showcase if marks.contains(&Mark::Trophy) => "targets-why-trophy",
        PursuitReason::Showcase => "targets-why-showcase",
        PursuitReason::ClassA => "targets-why-class-a",
        PursuitReason::ClassB => "targets-why-class-b",
        PursuitReason::LiftedByPromise => "targets-why-lifted",
        PursuitReason::ClassC => "targets-why-class-c",
    };
    Sentence::new(key)
        .with("against", marks.iter().filter(|mark| mark.is_against()).count())
        .with("note", note)
}
