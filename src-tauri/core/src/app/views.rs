//! Tables as their reader wants them, kept in the drive under a name.
//!
//! Rule: a list has one view of a name. Edge: what columns and filters mean is the window's; here they are only kept.

use super::shapes::Id;
use super::{App, Error, Result};
use crate::domain::sentence::Sentence;
use crate::store::{journal, views};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// The lists that have views.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum ViewOf {
    Losses,
    Targets,
    Clients,
    Cases,
}

impl ViewOf {
    const ALL: [ViewOf; 4] = [ViewOf::Losses, ViewOf::Targets, ViewOf::Clients, ViewOf::Cases];

    fn name(self) -> &'static str {
        match self {
            ViewOf::Losses => "losses",
            ViewOf::Targets => "targets",
            ViewOf::Clients => "clients",
            ViewOf::Cases => "cases",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ViewSort {
    pub key: String,
    pub down: bool,
}

/// What the reader sees of a table.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Layout {
    /// Keys of the shown columns in their order.
    pub columns: Vec<String>,
    pub sort: Option<ViewSort>,
    /// By the key of the column; what stands there is the column's own.
    pub filters: BTreeMap<String, Value>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct View {
    /// `None` in a request: a new one.
    pub id: Option<i64>,
    pub list: ViewOf,
    pub name: String,
    pub layout: Layout,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ViewsRequest {
    /// `None`: of every list.
    pub list: Option<ViewOf>,
}

pub fn list(app: &App, request: ViewsRequest) -> Result<Vec<View>> {
    let all = app.read(|db| Ok(views::all(db)?))?;
    let known = all.into_iter().filter_map(|view| {
        Some(View {
            id: Some(view.id),
            list: ViewOf::ALL.into_iter().find(|of| of.name() == view.list)?,
            name: view.name,
            layout: serde_json::from_str(&view.layout).unwrap_or_default(),
        })
    });
    Ok(known
        .filter(|view| request.list.is_none_or(|list| view.list == list))
        .collect())
}

/// A new view, another name or another layout for one that is there.
pub fn save(app: &App, view: View) -> Result<View> {
    let name = view.name.trim().to_owned();
    super::people::short_enough("name", &name)?;
    if name.is_empty() {
        return Err(Error::bad("name", Sentence::new("views-name-missing")));
    }
    let list = view.list.name();
    let layout = serde_json::to_string(&view.layout).map_err(|error| Error::Failed {
        doing: "error-storing",
        source: error.to_string(),
    })?;
    let id = app.step("view-save", |tx| {
        journal::about(tx, &name)?;
        if views::named(tx, list, &name)?.is_some_and(|other| Some(other) != view.id) {
            return Err(Error::bad(
                "name",
                Sentence::new("views-name-taken").with("name", name.as_str()),
            ));
        }
        if let Some(id) = view.id
            && views::get(tx, id)?.list != list
        {
            return Err(Error::NotFound);
        }
        Ok(views::save(
            tx,
            &views::View {
                id: view.id.unwrap_or_default(),
                list: list.to_owned(),
                name: name.clone(),
                layout,
            },
        )?)
    })?;
    Ok(View {
        id: Some(id),
        name,
        ..view
    })
}

pub fn delete(app: &App, Id { id }: Id) -> Result<Vec<View>> {
    app.step("view-delete", |tx| {
        journal::about(tx, &views::get(tx, id)?.name)?;
        Ok(views::delete(tx, id)?)
    })?;
    list(app, ViewsRequest::default())
}
