//! Limits of the signals for one group of clients: settings that most firms never need.

use super::settings::examined;
use super::shapes::Nothing;
use super::{App, Error, Result, refresh};
use crate::domain::sentence::Sentence;
use crate::store::{clients, firm, journal, limits};
use serde::{Deserialize, Serialize};

/// `None`: as the firm has it. Shares and factors as in the settings of the firm.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct GroupLimits {
    pub group: String,
    /// How many clients are in it; not read back.
    pub clients: i64,
    pub sleeping_factor: Option<f64>,
    pub lost_factor: Option<f64>,
    pub fixed_limit_days: Option<i64>,
    pub inquiries_in_row: Option<i64>,
    pub no_answers_in_row: Option<i64>,
    pub volume_share: Option<f64>,
    pub volume_days: Option<i64>,
    pub complaint_days: Option<i64>,
    pub model_limit: Option<f64>,
}

/// Every group of clients, also those that go by the firm's limits.
pub fn groups(app: &App, _: Nothing) -> Result<Vec<GroupLimits>> {
    app.read(|db| {
        let set = limits::all(db)?;
        let mut all: Vec<GroupLimits> = Vec::new();
        for (group, clients) in clients::groups(db)? {
            let own = set.iter().find(|of| of.group == group);
            all.push(shown(own.cloned().unwrap_or_default(), group, clients));
        }
        for gone in set {
            if !all.iter().any(|of| of.group == gone.group) {
                let group = gone.group.clone();
                all.push(shown(gone, group, 0));
            }
        }
        Ok(all)
    })
}

fn shown(of: limits::GroupLimits, group: String, clients: i64) -> GroupLimits {
    GroupLimits {
        group,
        clients,
        sleeping_factor: of.sleeping_factor,
        lost_factor: of.lost_factor,
        fixed_limit_days: of.fixed_limit_days,
        inquiries_in_row: of.inquiries_in_row,
        no_answers_in_row: of.no_answers_in_row,
        volume_share: of.volume_share,
        volume_days: of.volume_days,
        complaint_days: of.complaint_days,
        model_limit: of.model_limit,
    }
}

/// Sets all limits of one group; with none of them it goes by the firm's again.
pub fn set_group(app: &App, request: GroupLimits) -> Result<Vec<GroupLimits>> {
    let group = request.group.trim().to_owned();
    if group.is_empty() {
        return Err(Error::bad("group", Sentence::new("limits-group-missing")));
    }
    let today = app.today();
    let fits = |field: &'static str, value: Option<f64>, low: f64, high: f64| match value {
        Some(value) if !(low..=high).contains(&value) => Err(examined::out_of(field, low, high)),
        _ => Ok(()),
    };
    let share_fits = |field: &'static str, value: Option<f64>| match value {
        Some(share) if !(0.01..=0.99).contains(&share) => Err(examined::share_out_of(field, 0.01, 0.99)),
        _ => Ok(()),
    };
    let whole = |value: Option<i64>| value.map(|value| value as f64);
    app.step("group-limits", |tx| {
        let known = clients::groups(tx)?;
        let set = limits::all(tx)?;
        if !known.iter().any(|(name, _)| *name == group) && !set.iter().any(|of| of.group == group) {
            let names: Vec<&str> = known
                .iter()
                .map(|(name, _)| name.as_str())
                .filter(|name| !name.is_empty())
                .collect();
            let key = if names.is_empty() {
                "limits-no-groups"
            } else {
                "limits-group-unknown"
            };
            let sentence = Sentence::new(key)
                .with("group", group.as_str())
                .with("groups", names.join(", "));
            return Err(Error::bad("group", sentence));
        }
        fits("sleeping_factor", request.sleeping_factor, 0.1, 20.0)?;
        fits("lost_factor", request.lost_factor, 0.1, 20.0)?;
        fits("fixed_limit_days", whole(request.fixed_limit_days), 1.0, 3650.0)?;
        fits("inquiries_in_row", whole(request.inquiries_in_row), 1.0, 100.0)?;
        fits("no_answers_in_row", whole(request.no_answers_in_row), 1.0, 100.0)?;
        share_fits("volume_share", request.volume_share)?;
        fits("volume_days", whole(request.volume_days), 1.0, 3650.0)?;
        fits("complaint_days", whole(request.complaint_days), 1.0, 3650.0)?;
        share_fits("model_limit", request.model_limit)?;
        journal::about(tx, &group)?;
        let own = limits::GroupLimits {
            group: group.clone(),
            sleeping_factor: request.sleeping_factor,
            lost_factor: request.lost_factor,
            fixed_limit_days: request.fixed_limit_days,
            inquiries_in_row: request.inquiries_in_row,
            no_answers_in_row: request.no_answers_in_row,
            volume_share: request.volume_share,
            volume_days: request.volume_days,
            complaint_days: request.complaint_days,
            model_limit: request.model_limit,
        };
        let field = if own.lost_factor.is_some() {
            "lost_factor"
        } else {
            "sleeping_factor"
        };
        examined::group_sleeps_first(field, &firm::get(tx)?, &own)?;
        let as_the_firm = limits::GroupLimits {
            group: group.clone(),
            ..limits::GroupLimits::default()
        };
        if own == as_the_firm {
            limits::forget(tx, &group)?;
        } else {
            limits::save(tx, &own)?;
        }
        refresh::all(tx, today)
    })?;
    groups(app, Nothing {})
}
