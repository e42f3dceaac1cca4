//! `watch`: files and folders that are imported whenever they change; without more words one look at all of them, for a
//! scheduler. It ends with 1 when something could not be taken.

use crate::desk::Desk;
use crate::import;
use crate::trouble::{Result, Trouble};
use crate::view::{Reply, View};
use clap::Subcommand;
use comeback_core::domain::sentence::Sentence;
use serde_json::json;
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub enum Watch {
    /// Look once and import what has changed; so does `watch` alone.
    Run {
        /// Try again what could not be taken, changed or not.
        #[arg(long)]
        again: bool,
    },
    /// What is watched, and what became of each file.
    List,
    /// Watch a file, or the tables laid into a folder.
    Add {
        path: PathBuf,
        /// Leave out the lines with problems; otherwise one problem stops the file.
        #[arg(long)]
        skip_problems: bool,
    },
    /// Watch it no longer; what it brought stays.
    Remove { id: i64 },
}

pub fn run(desk: &Desk, watch: Option<Watch>) -> Result<Reply> {
    match watch.unwrap_or(Watch::Run { again: false }) {
        Watch::Run { again } => look(desk, again),
        Watch::List => desk.ask("watch.list", &json!({}), |all| list(desk, &all.all())),
        Watch::Add { path, skip_problems } => {
            let mut request = import::request(&path)?;
            request["skip_problems"] = json!(skip_problems);
            desk.ask("watch.add", &request, |all| list(desk, &all.all()))
        }
        Watch::Remove { id } => desk.ask("watch.remove", &json!({ "id": id }), |all| list(desk, &all.all())),
    }
}

fn look(desk: &Desk, again: bool) -> Result<Reply> {
    let request = json!({ "repeatedly": false, "again": again });
    let reply = desk.ask("watch.run", &request, |look| {
        let mut text = String::new();
        for taken in look.rows("taken") {
            let result = taken.inner("result").map(|result| import::landed(desk, result));
            text.push_str(&format!("{}\n{}", taken.text("file"), result.unwrap_or_default()));
        }
        for troubled in look.rows("troubled") {
            text.push_str(&format!(
                "{}\n{}\n",
                troubled.text("file"),
                troubled.sentence("sentence")
            ));
        }
        let rest = Sentence::new("cli-watch-rest")
            .with("unchanged", look.whole("unchanged"))
            .with("growing", look.whole("growing"));
        format!("{text}{}\n", desk.say(&rest))
    })?;
    if desk.view(&reply.raw).rows("troubled").is_empty() {
        Ok(reply)
    } else {
        Err(Trouble::NotTaken(Box::new(reply)))
    }
}

fn list(desk: &Desk, all: &[View]) -> String {
    let mut table = desk
        .table(&["id", "path", "file", "orders-new", "note"])
        .figures(&[0, 3]);
    for watched in all {
        let files = watched.rows("files");
        let missing = if watched.is("missing") {
            desk.words("cli-watch-missing")
        } else {
            String::new()
        };
        let (id, path) = (watched.text("id"), watched.text("path"));
        if files.is_empty() {
            table.row(vec![id, path, String::new(), String::new(), missing]);
            continue;
        }
        for file in files {
            table.row(vec![
                id.clone(),
                path.clone(),
                file.text("name"),
                file.text("orders_new"),
                file.sentence("trouble"),
            ]);
        }
    }
    table.text()
}
