//! What a client was worth and what his return is worth: the figures that losses, targets, cases and today share.

use super::ground::Ground;
use super::{Result, buyers};
use crate::domain::money::Money;
use crate::domain::sentence::Sentence;
use crate::domain::signal::{self, Code, Evidence, Signal};
use crate::domain::touch::{self, Effort};
use crate::domain::worth::{self, Abc, Chance, ChanceGroup, Learned, Mark, Pursuit, PursuitReason};
use crate::store::{Connection, attempts::Attempt, cases, firm::Firm, losses::Loss, standings::Standing};
use chrono::NaiveDate;
use std::collections::HashMap;

/// Marks as the schema writes them.
pub fn marks(stored: &[String]) -> Vec<Mark> {
    stored
        .iter()
        .filter_map(|mark| serde_json::from_value(serde_json::Value::String(mark.clone())).ok())
        .collect()
}

/// The user's marks, and what the records say themselves: who owes pays badly, who brings nothing has a low margin.
pub fn all_marks(stored: &[String], debt_minor: i64, standing: Option<(bool, i64)>) -> Vec<Mark> {
    let profit = standing.and_then(|(profit_known, yearly_minor)| profit_known.then_some(yearly_minor as f64));
    worth::with_records(&marks(stored), debt_minor, profit)
}

/// Cost of the chain of touches that begins so many days after the loss: its hours, its letters by courier, its visit.
pub fn chain_cost(firm: &Firm, days_since_loss: i64) -> Money {
    cost_of(firm, touch::effort(days_since_loss, firm.minutes()))
}

/// What an effort costs: its hours, its letters by courier, its visits.
pub fn cost_of(firm: &Firm, effort: Effort) -> Money {
    let hours = (effort.minutes as f64 / 60.0 * firm.hour_minor as f64).round() as i64;
    firm.money(hours + effort.letters * firm.letter_minor + effort.visits * firm.visit_minor)
}

/// Days from one day to another, none where the other comes first: who looks back at an earlier day sees losses of later ones.
pub fn days_between(from: NaiveDate, to: NaiveDate) -> i64 {
    (to - from).num_days().max(0)
}

/// How long he was silent: up to the day he bought again, and no less than up to the day he was lost on.
pub fn silent_days(last_order_on: NaiveDate, lost_on: NaiveDate, back_on: Option<NaiveDate>, today: NaiveDate) -> i64 {
    days_between(last_order_on, back_on.unwrap_or(today).max(lost_on))
}

/// "Bought every 31 days, silent for 74, limit 41", what he was unhappy about, or what he said himself.
pub fn evidence(loss: &Loss, today: NaiveDate) -> Sentence {
    let code = loss.signal;
    let back_on = loss.came_back_on.or(loss.returned_on);
    let silent_days = loss
        .last_order_on
        .map_or(0, |last| silent_days(last, loss.lost_on, back_on, today));
    let evidence = match (code, loss.gap_days, loss.limit_days) {
        (Code::S1, Some(gap_days), Some(limit_days)) => Evidence::Silence {
            gap_days,
            own: loss.own_rhythm,
            silent_days,
            limit_days,
        },
        (Code::S1, None, Some(limit_days)) => Evidence::PastLimit {
            silent_days,
            limit_days,
        },
        (Code::S5, _, Some(limit_days)) => Evidence::SilenceAfterProblem {
            opened_on: loss.lost_on,
            silent_days,
            limit_days,
        },
        (Code::S5, _, None) => return Sentence::new("losses-evidence-complained").with("day", loss.lost_on),
        _ => Evidence::Told {
            day: loss.told_on.unwrap_or(loss.lost_on),
            words: loss.words.clone(),
        },
    };
    Signal {
        code,
        day: loss.lost_on,
        evidence,
    }
    .sentence()
}

/// "Lost on 3 May, bought again by himself on 9 July."
pub fn came_back(loss: &Loss) -> Option<Sentence> {
    let again = loss.came_back_on?;
    Some(
        Sentence::new("losses-came-back")
            .with("lost", loss.lost_on)
            .with("again", again),
    )
}

/// "Before he fell silent on 3 May he brought 900 a year"; `None` where it is what he brings now. A past loss is priced by
/// what came before it, so the page of losses and his own page may name two sums.
pub fn brought_before(db: &Connection, ground: &Ground, loss: &Loss, now: &Standing) -> Result<Option<Sentence>> {
    let then = buyers::until(db, ground, loss.client_id, loss.lost_on)?;
    Ok(then.filter(|then| then.yearly_minor != now.yearly_minor).map(|then| {
        Sentence::new("losses-brought-before")
            .with("day", loss.lost_on)
            .with("sum", ground.firm.money(then.yearly_minor))
    }))
}

/// What an open loss makes of its client.
pub fn of_loss(loss: &Loss) -> signal::Standing {
    of_signal(loss.signal)
}

/// What a loss by this signal makes of its client.
pub fn of_signal(code: Code) -> signal::Standing {
    match code {
        Code::S5 | Code::S6 => signal::Standing::Left,
        _ => signal::Standing::Lost,
    }
}

/// What the return of one client is worth, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct Worth {
    pub sltv: Money,
    pub chance: Chance,
    pub expected: Money,
    pub ceiling: Option<Money>,
    pub verdict: Pursuit,
    pub reason: PursuitReason,
}

/// What a chance depends on beside the group it learns from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Circumstances {
    pub group: ChanceGroup,
    pub days_since: i64,
    /// Days from the loss to the first touch: what the chain is made of depends on them.
    pub days_at_start: i64,
    pub halved: bool,
    pub lost_twice: bool,
    /// He bought in the firm's currency, or in one with a rate.
    pub sums_known: bool,
    /// Granted compensation and the cost of the offer, in minor units.
    pub promised_minor: i64,
}

impl Circumstances {
    /// Who was lost on that day, and what his case adds where he has one.
    pub fn of(lost_on: NaiveDate, attempt: Option<&Attempt>, today: NaiveDate) -> Circumstances {
        let days_since = days_between(lost_on, today);
        let known = attempt.map(|case| (case.reason_group.as_deref(), case.human_factor, case.severity_client));
        Circumstances {
            group: known.map_or(ChanceGroup::Unknown, |(reason, human, severity)| {
                chance_group(reason, human, severity)
            }),
            days_since,
            days_at_start: attempt.map_or(days_since, |case| days_between(lost_on, case.opened_on)),
            halved: attempt.is_some_and(|case| case.aside),
            lost_twice: false,
            sums_known: true,
            promised_minor: attempt.map_or(0, |case| case.promised_minor),
        }
    }
}

/// `yearly_minor` is what the client brings in a year.
pub fn worth(
    firm: &Firm,
    yearly_minor: i64,
    abc: Abc,
    marks: &[Mark],
    learned: &HashMap<ChanceGroup, Learned>,
    circumstances: &Circumstances,
) -> Worth {
    let Circumstances {
        group,
        days_since,
        days_at_start,
        halved,
        lost_twice,
        sums_known,
        promised_minor,
    } = *circumstances;
    let yearly = firm.money(yearly_minor).units();
    let sltv = worth::second_lifetime_value(
        yearly,
        firm.stay_rate,
        firm.discount_rate,
        firm.years.unsigned_abs() as u32,
    );
    let contacts = chain_cost(firm, days_at_start).units();
    let seen = learned.get(&group).copied().unwrap_or_default();
    let chance = worth::chance(group, seen, days_since, halved, lost_twice);
    let expected = worth::expected_value(chance.share, sltv, firm.money(promised_minor).units(), contacts);
    let (verdict, reason) = worth::pursuit(abc, marks, sums_known.then_some(expected), lost_twice);
    let money = |units| Money::from_units(units, firm.currency);
    Worth {
        sltv: money(sltv),
        chance,
        expected: money(expected),
        ceiling: worth::ceiling(chance.share, sltv, contacts).map(money),
        verdict,
        reason,
    }
}

/// Over which years and by which rates what a client brings after a return is counted: one way for cases, targets and the
/// calculator.
pub fn second_life(firm: &Firm) -> Sentence {
    Sentence::new("worth-second-life")
        .with("years", firm.years)
        .share("stay", firm.stay_rate)
        .share("discount", firm.discount_rate)
}

/// How the most that may be given and what the attempt is worth hang together: both are paid and earned only if he returns, so
/// chance × (the most − what is promised) is what one expects. `None` where nothing may be given.
pub fn ceiling_means(worth: &Worth, promised: Money) -> Option<Sentence> {
    let ceiling = worth.ceiling.filter(|ceiling| ceiling.minor > 0)?;
    let key = if promised.minor > 0 {
        "worth-ceiling-promised"
    } else {
        "worth-ceiling"
    };
    let sentence = Sentence::new(key)
        .with("ceiling", ceiling)
        .share("chance", worth.chance.share)
        .with("promised", promised)
        .with("expected", worth.expected);
    Some(sentence)
}

/// Which group a chance belongs to, once the true reason is known.
pub fn chance_group(reason_group: Option<&str>, human: bool, severity: Option<i64>) -> ChanceGroup {
    match (severity, human, reason_group) {
        (Some(5), _, _) => ChanceGroup::WorstSeverity,
        (_, true, _) => ChanceGroup::Human,
        (_, _, Some("competitor")) => ChanceGroup::Competitor,
        (_, _, Some("company")) => ChanceGroup::Company,
        (_, _, Some("outside")) => ChanceGroup::Outside,
        _ => ChanceGroup::Unknown,
    }
}

/// The firm's own closed cases by group.
pub fn learned(db: &Connection) -> Result<HashMap<ChanceGroup, Learned>> {
    let mut learned: HashMap<ChanceGroup, Learned> = HashMap::new();
    for ended in cases::ended(db)? {
        let group = chance_group(ended.reason_group.as_deref(), ended.human_factor, ended.severity_client);
        let seen = learned.entry(group).or_default();
        seen.closed += 1;
        seen.returned += u32::from(ended.returned);
    }
    Ok(learned)
}
