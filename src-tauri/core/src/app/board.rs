//! Everybody who is lost and has not come back, with what is sorted, filtered and picked by.
//!
//! Made once after a change and kept: a page of any order and any filter is cut from it without reading the drive. What a
//! row shows beside these figures is read for the shown rows alone. Edge: knows no words and no languages; names are
//! folded as the search folds them.

use super::Result;
use super::people::Names;
use super::results;
use super::standing::{self, Circumstances};
use crate::domain::case::ClosedAs;
use crate::domain::picker::{
    Barred, Candidate, Capacity, LeftOut, Means, Period, Picked, Pin, Promised, pick, weeks_left,
};
use crate::domain::signal::Code;
use crate::domain::touch::{self, Effort};
use crate::domain::variation::{Xyz, xyz};
use crate::domain::worth::{Abc, Pursuit, PursuitReason, verdict_holds};
use crate::store::firm::Firm;
use crate::store::losses::OpenLoss;
use crate::store::search::fold;
use crate::store::{Connection, attempts, cases, details, drives, firm, losses, picks, standings, touches};
use chrono::{Days, NaiveDate};
use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

/// The tables whose changes make a board old.
pub const MADE_OF: [&str; 20] = [
    "losses",
    "standings",
    "clients",
    "client_marks",
    "addresses",
    "employees",
    "cases",
    "interviews",
    "reasons",
    "rule10_exceptions",
    "offers",
    "compensations",
    "returns",
    "drives",
    "firm",
    "picks",
    "overruled",
    "expenses",
    "touches",
    super::ANY_TABLE,
];

pub struct Board {
    pub today: NaiveDate,
    /// By name: the place of a row is that of its name.
    pub rows: Vec<Lost>,
    /// The places of each row in the order of towns, of groups and of employees.
    pub by_city: Vec<u32>,
    pub by_group: Vec<u32>,
    pub by_employee: Vec<u32>,
    pub names: Names,
    /// ABC is by profit; by turnover where no profit is known.
    pub by_profit: bool,
    /// The days up to his last order that place a client among the others.
    pub abc_days: i64,
    means: Means,
    choices: [OnceLock<Choice>; 2],
}

/// Who is proposed for one period.
#[derive(Debug, Clone)]
pub struct Choice {
    pub picked: Picked,
    pub taken: HashSet<i64>,
    pub left_out: HashMap<i64, LeftOut>,
    /// The place of each row in the proposal: those taken, then in the order in which they would come next.
    pub places: Vec<u32>,
}

/// One who is lost. Sums in minor units of the firm's currency.
#[derive(Debug, Clone)]
pub struct Lost {
    pub loss_id: i64,
    pub client_id: i64,
    /// Folded, for order and search.
    pub name: String,
    pub city: String,
    pub group: String,
    pub lost_on: NaiveDate,
    pub signal: Code,
    pub lost_by: Option<i64>,
    pub case_id: Option<i64>,
    pub closed_as: Option<ClosedAs>,
    pub abc: Abc,
    pub xyz: Option<Xyz>,
    pub yearly_minor: i64,
    pub circumstances: Circumstances,
    pub chance: f64,
    pub expected_minor: i64,
    /// What his chain of touches takes.
    pub minutes: i64,
    pub cost_minor: i64,
    pub verdict: Pursuit,
    /// Why the method says so; the user may have overruled it.
    pub reason: PursuitReason,
    pub by_hand: bool,
    pub barred: Option<Barred>,
    pub pin: Option<Pin>,
}

impl Lost {
    /// Whether a return of his is expected to bring anything that is shown.
    pub fn is_pursued(&self) -> bool {
        self.verdict != Pursuit::GoodRiddance
            && !self.circumstances.lost_twice
            && self.reason != PursuitReason::SumUnknown
    }
}

/// What the driver of the open drive has to give.
fn means(db: &Connection, firm: &Firm, today: NaiveDate) -> Result<Means> {
    let Some(drive) = drives::open(db)? else {
        return Ok(Means::default());
    };
    let budget_minor = match drive.budget_minor {
        0 => None,
        budget => Some((budget - results::spent_in(db, firm, drive.id, today)?).max(0)),
    };
    let promised = |until: NaiveDate| -> Result<Promised> {
        let effort = Effort::of(touches::planned_until(db, until)?, firm.minutes());
        Ok(Promised {
            minutes: effort.minutes,
            cost_minor: standing::cost_of(firm, effort).minor,
        })
    };
    let week = today.checked_add_days(DAYS_TO_COME).unwrap_or(today);
    Ok(Means {
        hours_week: drive.hours_week,
        weeks: drive.ends_on.map(|ends| weeks_left(today, ends)),
        budget_minor,
        promised: [promised(week)?, promised(drive.ends_on.unwrap_or(week).max(week))?],
    })
}

/// Of a week that begins today.
const DAYS_TO_COME: Days = Days::new(6);

fn barred(open: &OpenLoss, verdict: Pursuit) -> Option<Barred> {
    if open.closed_as.is_some() {
        Some(Barred::Closed)
    } else if open.case_id.is_some() {
        Some(Barred::InWork)
    } else if open.lost_twice {
        Some(Barred::LostTwice)
    } else if open.left_alone {
        Some(Barred::DoNotContact)
    } else {
        (verdict == Pursuit::GoodRiddance).then_some(Barred::GoodRiddance)
    }
}

/// Verdicts by hand: of a case where there is one, of the loss before.
pub struct Overruled {
    cases: HashMap<i64, (Pursuit, String)>,
    losses: HashMap<i64, (Pursuit, String)>,
}

impl Overruled {
    pub fn all(db: &Connection) -> Result<Overruled> {
        Ok(Overruled {
            cases: cases::verdicts_by_hand(db)?,
            losses: picks::overruled(db)?,
        })
    }

    /// The one that holds for a loss, with its reason.
    pub fn of(&self, loss: i64, case: Option<i64>, lost_twice: bool) -> Option<&(Pursuit, String)> {
        let own = match case {
            Some(case) => self.cases.get(&case),
            None => self.losses.get(&loss),
        };
        own.filter(|own| verdict_holds(own.0, lost_twice))
    }
}

impl Board {
    pub fn of(db: &Connection, today: NaiveDate) -> Result<Board> {
        let firm = firm::get(db)?;
        let marks = details::marks(db)?;
        let learned = standing::learned(db)?;
        let by_hand = Overruled::all(db)?;
        let pins = picks::all(db)?;
        let attempts = attempts::by_case(db, None, firm.currency.code())?;
        let mut rows = Vec::new();
        // Looking back at an earlier day, nobody is offered who was not lost yet.
        let open = losses::open(db)?.into_iter().filter(|open| open.lost_on <= today);
        for open in open {
            let stored = marks.get(&open.client_id).map_or(&[][..], Vec::as_slice);
            let marks = standing::all_marks(stored, open.debt_minor, Some((open.profit_known, open.yearly_minor)));
            let attempt = open.case_id.and_then(|case| attempts.get(&case));
            let circumstances = Circumstances {
                lost_twice: open.lost_twice,
                sums_known: open.sums_known,
                ..Circumstances::of(open.lost_on, attempt, today)
            };
            let days_at_start = circumstances.days_at_start;
            let worth = standing::worth(&firm, open.yearly_minor, open.abc, &marks, &learned, &circumstances);
            let own = by_hand.of(open.loss_id, open.case_id, open.lost_twice);
            let verdict = own.map_or(worth.verdict, |own| own.0);
            rows.push(Lost {
                barred: barred(&open, verdict),
                loss_id: open.loss_id,
                client_id: open.client_id,
                name: fold(&open.name),
                city: fold(&open.city),
                group: open.group,
                lost_on: open.lost_on,
                signal: open.signal,
                lost_by: open.lost_by,
                case_id: open.case_id,
                closed_as: open.closed_as,
                abc: open.abc,
                xyz: open.month_variation.map(xyz),
                yearly_minor: open.yearly_minor,
                circumstances,
                chance: worth.chance.share,
                expected_minor: worth.expected.minor,
                minutes: touch::effort(days_at_start, firm.minutes()).minutes,
                cost_minor: standing::chain_cost(&firm, days_at_start).minor,
                verdict,
                reason: worth.reason,
                by_hand: own.is_some(),
                pin: pins.get(&open.loss_id).copied(),
            });
        }
        rows.sort_unstable_by(|one, other| (&one.name, one.loss_id).cmp(&(&other.name, other.loss_id)));
        let names = Names::all(db)?;
        let ranks = |of: fn(&Lost) -> &str| super::losses::ranks(&rows.iter().map(of).collect::<Vec<_>>());
        let losers: Vec<_> = rows.iter().map(|row| names.of(row.lost_by)).collect();
        Ok(Board {
            today,
            by_city: ranks(|row| &row.city),
            by_group: ranks(|row| &row.group),
            by_employee: super::losses::ranks(&losers),
            names,
            rows,
            by_profit: standings::by_profit(db)?,
            abc_days: firm.abc_days,
            means: means(db, &firm, today)?,
            choices: Default::default(),
        })
    }

    pub fn means(&self) -> &Means {
        &self.means
    }

    /// The proposal for a period.
    pub fn choice(&self, period: Period) -> &Choice {
        self.choices[period as usize].get_or_init(|| self.choose(self.means.capacity(period)))
    }

    fn choose(&self, capacity: Option<Capacity>) -> Choice {
        let candidates: Vec<Candidate> = self
            .rows
            .iter()
            .map(|row| Candidate {
                id: row.loss_id,
                expected_minor: row.expected_minor,
                minutes: row.minutes,
                cost_minor: row.cost_minor,
                barred: row.barred,
                // Without a limit everybody would fit; then only the user's own hand takes anybody in.
                pin: row.pin.or(capacity.is_none().then_some(Pin::Out)),
            })
            .collect();
        let no_limit = Capacity {
            minutes: None,
            budget_minor: None,
        };
        let picked = pick(&candidates, capacity.unwrap_or(no_limit));
        let order = picked.taken.iter().chain(picked.left_out.iter().map(|(loss, _)| loss));
        let place: HashMap<i64, u32> = order.zip(0..).map(|(loss, place)| (*loss, place)).collect();
        let left_out = picked.left_out.iter().copied().filter(|_| capacity.is_some());
        Choice {
            places: self
                .rows
                .iter()
                .map(|row| place.get(&row.loss_id).copied().unwrap_or(u32::MAX))
                .collect(),
            taken: picked.taken.iter().copied().collect(),
            left_out: left_out.collect(),
            picked,
        }
    }
}
