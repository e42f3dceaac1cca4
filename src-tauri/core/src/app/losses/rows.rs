//! A page of losses: filtered, sorted, each with the sentence that says why we think so.

use super::kept::Lost;
use super::months::first_of;
use super::{LossesRequest, Period};
use crate::app::shapes::Who;
use crate::app::{App, Result, standing};
use crate::domain::money::Money;
use crate::domain::sentence::Sentence;
use crate::store::Connection;
use crate::store::firm::{self, Firm};
use crate::store::losses::{self, Line};
use crate::store::search::fold;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct LossRow {
    pub loss_id: i64,
    pub client_id: i64,
    pub client: String,
    pub city: String,
    pub group: String,
    pub lost_on: NaiveDate,
    pub signal: String,
    pub evidence: Sentence,
    pub yearly: Money,
    /// False where all he bought is without a sum or in currencies without a rate: then what he brought is not known.
    pub sums_known: bool,
    pub lost_by: Option<Who>,
    pub case_id: Option<i64>,
    pub returned: bool,
}

/// What losses are sorted by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum LossColumn {
    Client,
    Group,
    #[default]
    When,
    Signal,
    Served,
    Yearly,
    /// How long he was silent, as the sentence of evidence says it.
    Evidence,
    /// Without a case, with one, returned.
    Case,
}

/// What is asked of each loss; what is not asked stands open.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct LossFilters {
    /// In the client's name or city.
    pub text: Option<String>,
    /// Any day of the month it was lost in.
    pub month: Option<NaiveDate>,
    /// Who served the client when he left; 0 is nobody.
    pub employee: Option<i64>,
    /// The client's group; an empty one is none.
    pub group: Option<String>,
    pub signal: Option<String>,
    pub returned: Option<bool>,
    /// Bounds of how many days he was silent, as the sentence of evidence says it; who never bought was not.
    pub silent_from: Option<i64>,
    pub silent_to: Option<i64>,
    /// Bounds of what he brought a year, in minor units.
    pub yearly_from: Option<i64>,
    pub yearly_to: Option<i64>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct LossRowsRequest {
    pub period: LossesRequest,
    /// The first row, counted from 0, and how many.
    pub from: usize,
    pub count: usize,
    pub sort: LossColumn,
    pub down: bool,
    pub filters: LossFilters,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct LossRows {
    pub rows: Vec<LossRow>,
    /// All that the filters leave.
    pub total: i64,
}

/// Nobody looks at more at once.
const MOST: usize = 1_000;

pub fn rows(app: &App, request: LossRowsRequest) -> Result<LossRows> {
    let today = app.today();
    let period = Period::of(request.period, today)?;
    app.read_with_losses(|db, all| {
        let places = chosen(all, period, &request, today);
        let count = request.count.clamp(1, MOST);
        let shown: Vec<usize> = places.iter().skip(request.from).take(count).copied().collect();
        Ok(LossRows {
            rows: page(db, &firm::get(db)?, all, &shown, today)?,
            total: places.len() as i64,
        })
    })
}

/// Everything the filters leave, in order, for a file.
pub(in crate::app) fn table(app: &App, request: &LossRowsRequest) -> Result<Vec<LossRow>> {
    let today = app.today();
    let period = Period::of(request.period, today)?;
    app.read_with_losses(|db, all| page(db, &firm::get(db)?, all, &chosen(all, period, request, today), today))
}

/// Places of the losses that are asked for, in the order asked for.
fn chosen(all: &Lost, period: Period, request: &LossRowsRequest, today: NaiveDate) -> Vec<usize> {
    let filters = &request.filters;
    let text = filters
        .text
        .as_deref()
        .map(|text| fold(text.trim()))
        .filter(|text| !text.is_empty());
    let month = filters.month.map(first_of);
    let fits = |at: &usize| {
        let line = &all.lines[*at];
        period.holds(line.lost_on)
            && month.is_none_or(|month| first_of(line.lost_on) == month)
            && filters.employee.is_none_or(|id| line.lost_by.unwrap_or(0) == id)
            && filters.group.as_ref().is_none_or(|group| line.group == *group)
            && filters.signal.as_ref().is_none_or(|signal| line.signal == *signal)
            && filters.returned.is_none_or(|returned| line.returned == returned)
            && filters
                .silent_from
                .is_none_or(|least| silent(line, today) >= Some(least))
            && filters
                .silent_to
                .is_none_or(|most| silent(line, today).is_some_and(|days| days <= most))
            && filters.yearly_from.is_none_or(|least| line.yearly_minor >= least)
            && filters.yearly_to.is_none_or(|most| line.yearly_minor <= most)
            && text.as_ref().is_none_or(|text| all.words[*at].contains(text.as_str()))
    };
    // They are kept newest first: a place is the age of a loss.
    let mut places: Vec<usize> = (0..all.lines.len()).filter(fits).collect();
    let down = |key: i64| if request.down { -key } else { key };
    match request.sort {
        LossColumn::When if request.down => {}
        LossColumn::When => places.reverse(),
        LossColumn::Client => places.sort_by_key(|at| down(all.by_client[*at].into())),
        LossColumn::Group => places.sort_by_key(|at| down(all.by_group[*at].into())),
        LossColumn::Signal => places.sort_by(|one, other| {
            let order = all.lines[*one].signal.cmp(&all.lines[*other].signal);
            if request.down { order.reverse() } else { order }
        }),
        LossColumn::Served => places.sort_by_key(|at| down(all.by_employee[*at].into())),
        LossColumn::Yearly => places.sort_by_key(|at| down(all.lines[*at].yearly_minor)),
        LossColumn::Evidence => places.sort_by_key(|at| down(silent(&all.lines[*at], today).unwrap_or(-1))),
        LossColumn::Case => places.sort_by_key(|at| down(on_its_way(&all.lines[*at]))),
    }
    places
}

/// Days of silence, `None` for who never bought.
fn silent(line: &Line, today: NaiveDate) -> Option<i64> {
    let last = line.last_order_on?;
    Some(standing::silent_days(last, line.lost_on, line.back_on, today))
}

fn on_its_way(line: &Line) -> i64 {
    match (line.returned, line.case_id) {
        (true, _) => 2,
        (false, Some(_)) => 1,
        (false, None) => 0,
    }
}

/// The rows at these places.
pub(super) fn page(
    db: &Connection,
    firm: &Firm,
    all: &Lost,
    places: &[usize],
    today: NaiveDate,
) -> Result<Vec<LossRow>> {
    let lines: Vec<_> = places.iter().map(|at| &all.lines[*at]).collect();
    let ids: Vec<i64> = lines.iter().map(|line| line.id).collect();
    let losses = losses::these(db, &ids)?;
    let row = |(line, loss): (&&Line, losses::Loss)| LossRow {
        loss_id: line.id,
        client_id: line.client_id,
        client: line.client.clone(),
        city: line.city.clone(),
        group: line.group.clone(),
        lost_on: line.lost_on,
        signal: line.signal.clone(),
        evidence: standing::evidence(&loss, today),
        yearly: firm.money(line.yearly_minor),
        sums_known: line.average_minor != 0,
        lost_by: all.who(line.lost_by),
        case_id: line.case_id,
        returned: line.returned,
    };
    Ok(lines.iter().zip(losses).map(row).collect())
}
