//! `export`: a list as a workbook or a text with columns; `views`: the saved views of tables.

use crate::desk::Desk;
use crate::losses::Asked;
use crate::trouble::{Result, typed};
use crate::view::Reply;
use clap::{Args, Subcommand};
use comeback_core::domain::sentence::Sentence;
use serde_json::{Value, json};
use std::path::{PathBuf, absolute};

#[derive(Debug, Args)]
pub struct Export {
    #[command(flatten)]
    out: Out,
    #[command(subcommand)]
    list: List,
}

#[derive(Debug, Args)]
struct Out {
    /// The file; it is a workbook when it ends in .xlsx, a text with columns otherwise.
    #[arg(long, value_name = "FILE", global = true, default_value = "list.xlsx")]
    out: PathBuf,
    /// Which columns, parted by commas; without it all of them.
    #[arg(long, value_name = "A,B,…", value_delimiter = ',', global = true)]
    columns: Vec<String>,
}

#[derive(Debug, Subcommand)]
enum List {
    /// Losses, filtered and sorted as `losses` does.
    Losses(Box<Asked>),
    /// Whom to return, best first.
    Targets,
    /// Clients.
    Clients {
        /// A part of a name, a phone or an e-mail.
        #[arg(long, default_value = "")]
        search: String,
    },
    /// Cases.
    Cases,
}

pub fn run(desk: &Desk, export: &Export) -> Result<Reply> {
    let list = match &export.list {
        List::Losses(losses) => json!({ "of": "losses", "request": losses.request(desk)? }),
        List::Targets => json!({ "of": "targets", "request": {} }),
        List::Clients { search } => {
            json!({ "of": "clients", "request": { "search": search, "offset": 0, "limit": 500 } })
        }
        List::Cases => json!({ "of": "cases", "ids": null }),
    };
    let path = absolute(&export.out.out).unwrap_or_else(|_| export.out.out.clone());
    let is_book = path.extension().is_some_and(|end| end.eq_ignore_ascii_case("xlsx"));
    let request = json!({ "list": list, "columns": export.out.columns, "format": if is_book { "xlsx" } else { "csv" },
                          "language": desk.language, "path": path });
    desk.ask("export.save", &request, |saved| {
        let sentence = Sentence::new("cli-exported")
            .with("rows", saved.whole("rows"))
            .with("path", saved.text("path"));
        format!("{}\n", desk.say(&sentence))
    })
}

#[derive(Debug, Subcommand)]
pub enum Views {
    /// All of them, by list.
    List,
    /// Keep columns and order under a name; a view of that name takes them over and keeps its filters. The window shows it.
    Save(Kept),
    /// Take one off by its number.
    Delete { id: i64 },
}

#[derive(Debug, Args)]
pub struct Kept {
    #[arg(value_parser = COLUMNS.map(|(list, _)| list))]
    list: String,
    name: String,
    /// Columns in their order, parted by commas; without it all of them.
    #[arg(long, value_name = "A,B,…", value_delimiter = ',')]
    columns: Vec<String>,
    /// The column to sort by; without it as the list begins.
    #[arg(long, value_name = "COLUMN")]
    sort: Option<String>,
    /// The order from its end.
    #[arg(long, requires = "sort")]
    down: bool,
}

/// The lists that have views, and the columns of each as the window names them.
const COLUMNS: [(&str, &[&str]); 4] = [
    (
        "losses",
        &[
            "client", "group", "when", "evidence", "signal", "served", "yearly", "case",
        ],
    ),
    (
        "targets",
        &[
            "client", "city", "group", "signal", "verdict", "abc", "xyz", "yearly", "chance", "days", "expected",
            "why", "part", "lost_by", "take",
        ],
    ),
    (
        "clients",
        &[
            "name", "city", "group", "served", "orders", "last", "total", "yearly", "abc", "debt", "state",
        ],
    ),
    ("cases", &["client", "state", "next", "due", "driver", "days", "yearly"]),
];

/// The view as the command table takes it.
fn kept(desk: &Desk, view: &Kept) -> Result<Value> {
    let known = COLUMNS.iter().find(|(list, _)| *list == view.list);
    let known = known.map(|(_, columns)| *columns).unwrap_or_default();
    for column in view.columns.iter().chain(&view.sort) {
        if !known.contains(&column.as_str()) {
            let sentence = Sentence::new("error-no-column").with("column", column.as_str());
            return typed(sentence.with("known", known.join(", ")));
        }
    }
    let all = desk.call("views.list", &json!({ "list": view.list }))?;
    let same = all
        .as_array()
        .and_then(|all| all.iter().find(|of| of["name"] == view.name.trim()));
    let sort = view.sort.as_ref().map(|key| json!({ "key": key, "down": view.down }));
    let columns = if view.columns.is_empty() {
        json!(known)
    } else {
        json!(view.columns)
    };
    let filters = same.map_or_else(|| json!({}), |same| same["layout"]["filters"].clone());
    Ok(json!({
        "id": same.map(|same| &same["id"]), "list": view.list, "name": view.name,
        "layout": { "columns": columns, "sort": sort, "filters": filters },
    }))
}

pub fn views(desk: &Desk, views: Option<Views>) -> Result<Reply> {
    let (command, request) = match views.unwrap_or(Views::List) {
        Views::List => ("views.list", json!({})),
        Views::Save(view) => {
            desk.call("views.save", &kept(desk, &view)?)?;
            ("views.list", json!({ "list": view.list }))
        }
        Views::Delete { id } => ("views.delete", json!({ "id": id })),
    };
    desk.ask(command, &request, |views| {
        let mut table = desk.table(&["id", "list", "name", "columns", "sort"]).figures(&[0]);
        for view in views.all() {
            let layout = view.inner("layout");
            let columns = layout
                .map(|layout| layout.texts("columns").join(", "))
                .unwrap_or_default();
            let sort = layout
                .and_then(|layout| layout.inner("sort"))
                .map(|sort| sort.text("key"));
            table.row(vec![
                view.text("id"),
                view.text("list"),
                view.text("name"),
                columns,
                sort.unwrap_or_default(),
            ]);
        }
        table.text()
    })
}
