//! Whom to return: the lost by what an attempt is worth, and the proposal that fills the driver's hours and money.
//!
//! A page of any order and filter is cut from the kept [`Board`]; words are read for the rows shown.

mod asked;
mod ground;

pub use asked::{TargetColumn, TargetFilter};
pub use ground::TargetGround;

use super::board::{Board, Choice, Lost, Overruled};
use super::people::Names;
use super::shapes::Who;
use super::standing;
use super::{App, Result};
use crate::domain::money::Money;
use crate::domain::picker::{Barred, LeftOut, Period, Pin};
use crate::domain::sentence::Sentence;
use crate::domain::signal::Code;
use crate::domain::touch::{self, Channel};
use crate::domain::variation::Xyz;
use crate::domain::worth::{Abc, Chance, ChanceGroup, Learned, Mark, Pursuit, PursuitReason};
use crate::store::firm::{self, Firm};
use crate::store::search::fold;
use crate::store::{Connection, clients, details, losses, standings};
use asked::{Asks, order};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
#[serde(default)]
pub struct TargetsRequest {
    pub sort: TargetColumn,
    pub down: bool,
    pub period: Period,
    /// A part of the client's name or town.
    pub text: String,
    pub verdict: Option<Pursuit>,
    pub filters: Vec<TargetFilter>,
    pub offset: i64,
    /// At most 500; 0 for 100.
    pub limit: i64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Targets {
    /// Everybody who is lost, and how many of them fit the filters.
    pub all: i64,
    pub total: i64,
    pub verdicts: Vec<VerdictCount>,
    pub rows: Vec<TargetRow>,
    /// Rows of this order that come before the line of capacity; `None` where it has no place: another order, a part of the list, or
    /// no limits.
    pub cut_at: Option<i64>,
    /// ABC is by profit; by turnover where no profit is known.
    pub by_profit: bool,
    /// The days up to his last order that place a client among the others.
    pub abc_days: i64,
    /// Over which years and by which rates what each brings after a return is counted.
    pub second_life: Sentence,
    pub choice: TargetChoice,
}

/// How many bear a verdict, among those who fit the other filters.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct VerdictCount {
    pub verdict: Pursuit,
    pub count: i64,
}

/// Who is taken for the period, and what that asks and promises.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct TargetChoice {
    pub loss_ids: Vec<i64>,
    /// Hours and money of the period; 0 while nobody set them.
    pub hours: f64,
    pub budget: Money,
    /// Weeks of the period; the drive has an end, or there is only the week.
    pub weeks: i64,
    pub has_end: bool,
    /// What the chosen ask, with what is promised to open cases already.
    pub hours_used: f64,
    pub cost: Money,
    /// How much of that the touches planned in open cases are, where there are any.
    pub promised: Option<Sentence>,
    pub expected: Money,
    /// No other choice with the same pins can bring more.
    pub at_most: Money,
    /// Clients taken in or left out by the user's own hand.
    pub pinned: i64,
    /// The user took in more than fits.
    pub over: bool,
    /// Why the others were left out.
    pub left_out: Vec<LeftOutCount>,
}

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct LeftOutCount {
    pub why: LeftOut,
    pub count: i64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct TargetRow {
    pub loss_id: i64,
    pub client_id: i64,
    pub client: String,
    pub city: String,
    pub group: String,
    pub lost_on: NaiveDate,
    pub days_since: i64,
    pub signal: Code,
    pub abc: Abc,
    pub xyz: Option<Xyz>,
    pub yearly: Money,
    pub sltv: Money,
    pub chance: Chance,
    pub expected: Money,
    /// What his chain of touches takes, and what it begins with.
    pub hours: f64,
    pub cost: Money,
    pub first_touch: Channel,
    pub verdict: Pursuit,
    pub verdict_reason: PursuitReason,
    /// The user overruled the default; his words are in `why`.
    pub by_hand: bool,
    /// Why the verdict fell so.
    pub why: Sentence,
    /// Why he stands where he stands in the list, and the same in words.
    pub ground: TargetGround,
    pub stands: Sentence,
    pub evidence: Sentence,
    pub lost_by: Option<Who>,
    pub marks: Vec<Mark>,
    pub case_id: Option<i64>,
    /// Whose the true reason is, found by the talk in his case.
    pub reason: Option<Sentence>,
    /// What his case has promised him already: the offer and the compensation.
    pub promised: Money,
    pub lost_twice: bool,
    pub do_not_contact: bool,
    /// In the choice, and by whose hand.
    pub taken: bool,
    pub pin: Option<Pin>,
    pub left_out: Option<LeftOut>,
    /// What keeps him out of the choice whatever the driver has.
    pub barred: Option<Barred>,
}

pub fn list(app: &App, request: TargetsRequest) -> Result<Targets> {
    from_board(app, |db, board| page(db, board, &request))
}

/// Reads from the kept board of this day.
pub(super) fn from_board<T>(app: &App, read: impl Fn(&Connection, &Board) -> Result<T>) -> Result<T> {
    let today = app.today();
    let make = |db: &Connection| Board::of(db, today);
    app.read_kept(&app.board, make, |db, board| {
        if board.today == today {
            return read(db, board);
        }
        // A night has passed over the kept one.
        read(db, &Board::of(db, today)?)
    })
}

/// See [`App::make_ready`].
pub(super) fn keep(app: &App) -> Result<()> {
    let today = app.today();
    app.keep(&app.board, |db| {
        let board = Board::of(db, today)?;
        board.choice(Period::default());
        Ok(board)
    })
}

const PAGE: i64 = 100;
const MOST: i64 = 500;

fn page(db: &Connection, board: &Board, request: &TargetsRequest) -> Result<Targets> {
    let firm = firm::get(db)?;
    let choice = board.choice(request.period);
    let text = fold(request.text.trim());
    let asks: Vec<Asks> = request.filters.iter().filter_map(Asks::of).collect();
    let mut places: Vec<usize> = (0..board.rows.len())
        .filter(|at| {
            let row = &board.rows[*at];
            (text.is_empty() || row.name.contains(&text) || row.city.contains(&text))
                && asks.iter().all(|asks| asks.fits(row, choice, board.today))
        })
        .collect();
    let of_verdict = |verdict| places.iter().filter(|at| board.rows[**at].verdict == verdict).count() as i64;
    let verdicts = Pursuit::ALL.map(|verdict| VerdictCount {
        verdict,
        count: of_verdict(verdict),
    });
    places.retain(|at| request.verdict.is_none_or(|verdict| board.rows[*at].verdict == verdict));
    order(board, choice, &mut places, request.sort, request.down);
    let limit = match request.limit {
        0 => PAGE,
        limit => limit.clamp(1, MOST),
    };
    let shown = places.iter().skip(request.offset.max(0) as usize).take(limit as usize);
    let details = Details::of(db, &firm, &board.names)?;
    let narrowed = !text.is_empty() || !asks.is_empty() || request.verdict.is_some();
    let in_order = request.sort == TargetColumn::Place && !request.down && !narrowed;
    let is_taken = |at: &&usize| choice.taken.contains(&board.rows[**at].loss_id);
    let cut_at = places.iter().filter(is_taken).count() as i64;
    let told = chosen(&firm, board, choice, request.period);
    Ok(Targets {
        all: board.rows.len() as i64,
        total: places.len() as i64,
        verdicts: verdicts.to_vec(),
        cut_at: (in_order && !choice.left_out.is_empty()).then_some(cut_at),
        rows: shown
            .map(|at| details.row(db, board, choice, &told, &board.rows[*at]))
            .collect::<Result<_>>()?,
        by_profit: board.by_profit,
        abc_days: board.abc_days,
        second_life: standing::second_life(&firm),
        choice: told,
    })
}

fn chosen(firm: &Firm, board: &Board, choice: &Choice, period: Period) -> TargetChoice {
    let means = board.means();
    let (weeks, budget_minor) = means.within(period);
    let promised = means.promised(period);
    let mut left_out: Vec<LeftOutCount> = Vec::new();
    for &why in choice.left_out.values() {
        match left_out.iter_mut().find(|count| count.why == why) {
            Some(count) => count.count += 1,
            None => left_out.push(LeftOutCount { why, count: 1 }),
        }
    }
    left_out.sort_by_key(|count| (-count.count, format!("{:?}", count.why)));
    let picked = &choice.picked;
    TargetChoice {
        loss_ids: picked.taken.clone(),
        hours: means.hours_week * f64::from(weeks),
        budget: firm.money(budget_minor.unwrap_or(0)),
        weeks: i64::from(weeks),
        has_end: means.weeks.is_some(),
        hours_used: (picked.minutes + promised.minutes) as f64 / 60.0,
        cost: firm.money(picked.cost_minor + promised.cost_minor),
        promised: (promised.minutes > 0).then(|| {
            Sentence::new("targets-promised")
                .with("hours", tenths(promised.minutes as f64 / 60.0))
                .with("sum", firm.money(promised.cost_minor))
        }),
        expected: firm.money(picked.expected_minor),
        at_most: firm.money(picked.at_most_minor),
        pinned: board
            .rows
            .iter()
            .filter(|row| row.pin.is_some() && row.barred.is_none())
            .count() as i64,
        over: picked.over,
        left_out,
    }
}

/// What the shown rows are put into words with.
struct Details<'a> {
    firm: &'a Firm,
    names: &'a Names,
    learned: HashMap<ChanceGroup, Learned>,
    by_hand: Overruled,
}

impl Details<'_> {
    fn of<'a>(db: &Connection, firm: &'a Firm, names: &'a Names) -> Result<Details<'a>> {
        Ok(Details {
            firm,
            names,
            learned: standing::learned(db)?,
            by_hand: Overruled::all(db)?,
        })
    }

    fn row(
        &self,
        db: &Connection,
        board: &Board,
        choice: &Choice,
        told: &TargetChoice,
        row: &Lost,
    ) -> Result<TargetRow> {
        let loss = losses::get(db, row.loss_id)?;
        let client = clients::get(db, row.client_id)?;
        let city = details::address(db, row.client_id)?.map(|address| address.city);
        let bought = standings::get(db, row.client_id)?;
        let known = bought.as_ref().map(|bought| (bought.profit_known, bought.yearly_minor));
        let marks = standing::all_marks(&details::marks_of(db, row.client_id)?, client.debt_minor, known);
        let worth = standing::worth(
            self.firm,
            row.yearly_minor,
            row.abc,
            &marks,
            &self.learned,
            &row.circumstances,
        );
        let by_hand = self.by_hand.of(row.loss_id, row.case_id, row.circumstances.lost_twice);
        let why = match by_hand {
            Some((_, words)) => Sentence::new("targets-why-by-hand").with("words", words.as_str()),
            None => why(worth.reason, &marks, &client.note)
                .with("by", if board.by_profit { "profit" } else { "turnover" })
                .with("days", board.abc_days),
        };
        let ground = TargetGround::of(row, choice);
        Ok(TargetRow {
            loss_id: row.loss_id,
            client_id: row.client_id,
            city: city.unwrap_or_default(),
            lost_on: row.lost_on,
            days_since: row.circumstances.days_since,
            signal: row.signal,
            abc: row.abc,
            xyz: row.xyz,
            yearly: self.firm.money(row.yearly_minor),
            sltv: worth.sltv,
            chance: worth.chance,
            expected: worth.expected,
            hours: row.minutes as f64 / 60.0,
            cost: self.firm.money(row.cost_minor),
            first_touch: touch::first(row.circumstances.days_at_start),
            verdict: row.verdict,
            verdict_reason: worth.reason,
            by_hand: by_hand.is_some(),
            stands: ground.told(row, told, &why),
            ground,
            why,
            evidence: standing::evidence(&loss, board.today),
            lost_by: self.names.who(row.lost_by),
            marks,
            case_id: row.case_id,
            reason: reason(row.circumstances.group).map(|group| Sentence::new("targets-reason").with("group", group)),
            promised: self.firm.money(row.circumstances.promised_minor),
            lost_twice: row.circumstances.lost_twice,
            do_not_contact: client.do_not_contact_on.is_some(),
            taken: choice.taken.contains(&row.loss_id),
            pin: row.pin,
            left_out: choice.left_out.get(&row.loss_id).copied(),
            barred: row.barred,
            client: client.name,
            group: client.group_name,
        })
    }
}

/// Hours as they are told.
fn tenths(hours: f64) -> f64 {
    (hours * 10.0).round() / 10.0
}

/// `None` until the talk has found it.
fn reason(group: ChanceGroup) -> Option<&'static str> {
    match group {
        ChanceGroup::Unknown => None,
        ChanceGroup::Competitor => Some("competitor"),
        ChanceGroup::Company => Some("company"),
        ChanceGroup::Human => Some("human"),
        ChanceGroup::Outside => Some("outside"),
        ChanceGroup::WorstSeverity => Some("worst_severity"),
    }
}

/// One sentence why the verdict fell so; the user's own note on the client says it better where there is one.
fn why(reason: PursuitReason, marks: &[Mark], note: &str) -> Sentence {
    let note = note.lines().next().unwrap_or_default().trim();
    let key = match reason {
        PursuitReason::LostTwice => "targets-why-lost-twice",
        PursuitReason::CriteriaAgainst if note.is_empty() => "targets-why-criteria-against",
        PursuitReason::CriteriaAgainst => "targets-why-criteria-against-noted",
        PursuitReason::NothingToExpect => "targets-why-nothing-to-expect",
        PursuitReason::SumUnknown => "targets-why-sum-unknown",
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
