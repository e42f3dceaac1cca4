//! What each list has to give: its columns and the cell of a row under each of them.

use super::{Chosen, Columns};
use crate::app::cases::{self, CaseRow};
use crate::app::clients::{self, ClientRow, ClientsRequest};
use crate::app::losses::{self, LossRow, LossRowsRequest};
use crate::app::shapes::{Nothing, Who};
use crate::app::targets::{self, TargetRow, TargetsRequest};
use crate::app::{App, Result};
use crate::domain::language::Language;
use crate::domain::money::Money;
use crate::domain::sentence::Sentence;
use crate::domain::worth::PursuitReason;
use crate::output::sheet::{Cell, Table};
use crate::texts;
use chrono::NaiveDate;
use serde::Serialize;
use std::collections::HashMap;

pub const LOSSES: Columns = &[
    ("client", "export-client"),
    ("city", "export-city"),
    ("group", "export-group"),
    ("when", "export-lost-on"),
    ("signal", "export-signal"),
    ("evidence", "export-evidence"),
    ("served", "export-lost-by"),
    ("yearly", "export-yearly"),
    ("case", "export-case"),
];

pub const TARGETS: Columns = &[
    ("client", "export-client"),
    ("city", "export-city"),
    ("group", "export-group"),
    ("lost", "export-lost-on"),
    ("days", "export-days-since"),
    ("signal", "export-signal"),
    ("abc", "export-abc"),
    ("xyz", "export-xyz"),
    ("yearly", "export-yearly"),
    ("chance", "export-chance"),
    ("expected", "export-expected"),
    ("sltv", "export-sltv"),
    ("hours", "export-hours"),
    ("cost", "export-cost"),
    ("taken", "export-taken"),
    ("verdict", "export-verdict"),
    ("why", "export-why"),
    ("reason", "export-reason"),
    ("evidence", "export-evidence"),
    ("served", "export-lost-by"),
    ("case", "export-case"),
];

pub const CLIENTS: Columns = &[
    ("name", "export-client"),
    ("city", "export-city"),
    ("group", "export-group"),
    ("served", "export-served-by"),
    ("orders", "export-orders"),
    ("last", "export-last-order"),
    ("total", "export-total"),
    ("yearly", "export-yearly"),
    ("abc", "export-abc"),
    ("debt", "export-debt"),
    ("state", "export-standing"),
    ("since", "export-since"),
];

pub const CASES: Columns = &[
    ("client", "export-client"),
    ("city", "export-city"),
    ("state", "export-state"),
    ("driver", "export-driver"),
    ("lost", "export-lost-on"),
    ("days", "export-days-since"),
    ("yearly", "export-yearly"),
    ("next", "export-next"),
    ("due", "export-due"),
];

fn text(text: &str) -> Cell {
    match text.is_empty() {
        true => Cell::Empty,
        false => Cell::Text(text.to_owned()),
    }
}

fn day(day: Option<NaiveDate>) -> Cell {
    day.map_or(Cell::Empty, Cell::Day)
}

fn who(who: Option<&Who>) -> Cell {
    who.map_or(Cell::Empty, |who| text(&who.name))
}

fn number(number: i64) -> Cell {
    Cell::Number(number as f64)
}

fn said(language: Language, sentence: &Sentence) -> Cell {
    text(&texts::say(language, sentence))
}

/// A word of a closed list, as the terminal says it.
fn word(language: Language, list: &str, of: &impl Serialize) -> Cell {
    let name = serde_json::to_value(of)
        .ok()
        .and_then(|value| value.as_str().map(str::to_owned));
    let key = format!(
        "cli-{list}-{}",
        name.unwrap_or_default().to_lowercase().replace('_', "-")
    );
    match texts::knows(language, &key) {
        true => said(language, &Sentence::new(&key)),
        false => Cell::Empty,
    }
}

/// As many rows as one page may have.
const PAGE: i64 = 500;

/// Every row of a list that is read page by page; `page` tells how many there are in all.
fn all_pages<Row>(mut page: impl FnMut(i64) -> Result<(i64, Vec<Row>)>) -> Result<Vec<Row>> {
    let mut rows = Vec::new();
    loop {
        let (total, more) = page(rows.len() as i64)?;
        let none = more.is_empty();
        rows.extend(more);
        if none || rows.len() as i64 >= total {
            return Ok(rows);
        }
    }
}

/// The rows with these ids, in their order; all of them without ids.
fn ordered<Row>(rows: Vec<Row>, ids: Option<&[i64]>, id: impl Fn(&Row) -> i64) -> Vec<Row> {
    let Some(ids) = ids else { return rows };
    let mut by_id: HashMap<i64, Row> = rows.into_iter().map(|row| (id(&row), row)).collect();
    ids.iter().filter_map(|id| by_id.remove(id)).collect()
}

pub fn losses(app: &App, request: &LossRowsRequest, chosen: Chosen) -> Result<Table> {
    let rows = losses::table(app, request)?;
    Ok(
        chosen.table("export-losses", &rows, |row: &LossRow, key, language| match key {
            "client" => text(&row.client),
            "city" => text(&row.city),
            "group" => text(&row.group),
            "when" => Cell::Day(row.lost_on),
            "signal" => said(
                language,
                &Sentence::new(&format!("losses-signal-{}", row.signal.to_lowercase())),
            ),
            "evidence" => said(language, &row.evidence),
            "served" => who(row.lost_by.as_ref()),
            "yearly" => known(row.sums_known, row.yearly),
            "case" => case_word(language, row.returned, row.case_id.is_some()),
            _ => Cell::Empty,
        }),
    )
}

/// What is not known for want of a rate is no zero.
fn known(is: bool, sum: Money) -> Cell {
    if is { Cell::Money(sum) } else { Cell::Empty }
}

fn sums_known(row: &TargetRow) -> bool {
    row.verdict_reason != PursuitReason::SumUnknown
}

fn case_word(language: Language, returned: bool, has_case: bool) -> Cell {
    let key = match (returned, has_case) {
        (true, _) => "export-case-returned",
        (false, true) => "export-case-open",
        (false, false) => return Cell::Empty,
    };
    said(language, &Sentence::new(key))
}

pub fn targets(app: &App, request: &TargetsRequest, chosen: Chosen) -> Result<Table> {
    let rows = all_pages(|offset| {
        let page = targets::list(
            app,
            TargetsRequest {
                offset,
                limit: PAGE,
                ..request.clone()
            },
        )?;
        Ok((page.total, page.rows))
    })?;
    Ok(
        chosen.table("export-targets", &rows, |row: &TargetRow, key, language| match key {
            "client" => text(&row.client),
            "city" => text(&row.city),
            "lost" => Cell::Day(row.lost_on),
            "days" => number(row.days_since),
            "group" => text(&row.group),
            "signal" => said(
                language,
                &Sentence::new(&format!("losses-signal-{}", row.signal.name().to_lowercase())),
            ),
            "abc" => text(&format!("{:?}", row.abc)),
            "xyz" => row.xyz.map_or(Cell::Empty, |xyz| text(&format!("{xyz:?}"))),
            "yearly" => known(sums_known(row), row.yearly),
            "chance" => Cell::Share(row.chance.share),
            "expected" => known(sums_known(row), row.expected),
            "sltv" => known(sums_known(row), row.sltv),
            "hours" => Cell::Number(row.hours),
            "cost" => Cell::Money(row.cost),
            "taken" if row.taken => said(language, &Sentence::new("export-taken-yes")),
            "verdict" => word(language, "verdict", &row.verdict),
            "why" => said(language, &row.stands),
            "reason" => row.reason.as_ref().map_or(Cell::Empty, |reason| said(language, reason)),
            "evidence" => said(language, &row.evidence),
            "served" => who(row.lost_by.as_ref()),
            "case" => case_word(language, false, row.case_id.is_some()),
            _ => Cell::Empty,
        }),
    )
}

pub fn clients(app: &App, request: &ClientsRequest, chosen: Chosen) -> Result<Table> {
    let rows = all_pages(|offset| {
        let page = clients::list(
            app,
            ClientsRequest {
                offset,
                limit: PAGE,
                ..request.clone()
            },
        )?;
        Ok((page.total, page.rows))
    })?;
    Ok(
        chosen.table("export-clients", &rows, |row: &ClientRow, key, language| match key {
            "name" => text(&row.name),
            "city" => text(&row.city),
            "served" => who(row.served_by.as_ref()),
            "orders" => number(row.orders),
            "last" => day(row.last_order_on),
            "group" => text(&row.group),
            "total" => Cell::Money(row.total),
            "yearly" => Cell::Money(row.yearly),
            "abc" => row.abc.map_or(Cell::Empty, |abc| text(&format!("{abc:?}"))),
            "debt" => match row.debt.minor {
                0 => Cell::Empty,
                _ => Cell::Money(row.debt),
            },
            "state" => word(language, "client-state", &row.state),
            "since" => day(row.since),
            _ => Cell::Empty,
        }),
    )
}

pub fn cases(app: &App, ids: Option<&[i64]>, chosen: Chosen) -> Result<Table> {
    let rows = ordered(cases::list(app, Nothing {})?, ids, |row| row.id);
    Ok(
        chosen.table("export-cases", &rows, |row: &CaseRow, key, language| match key {
            "client" => text(&row.client),
            "city" => text(&row.city),
            "state" => word(language, "state", &row.state),
            "driver" => who(Some(&row.driver)),
            "lost" => Cell::Day(row.lost_on),
            "days" => number(row.days_since),
            "yearly" => Cell::Money(row.yearly),
            "next" => word(language, "next", &row.next.kind),
            "due" => day(row.next.due),
            _ => Cell::Empty,
        }),
    )
}
