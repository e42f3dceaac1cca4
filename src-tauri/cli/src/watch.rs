//! `watch`: files and folders that are imported whenever they change; without more words one look at all of them, for a
//! scheduler. It ends with 1 when something could not be taken or is not there, and says what and why; what could not be taken before
//! and has not changed since is one line each, and no failure of this look.

use crate::desk::Desk;
use crate::import;
use crate::trouble::{Result, Trouble, typed};
use crate::view::{Reply, View};
use clap::Subcommand;
use comeback_core::domain::sentence::Sentence;
use serde_json::{Value, json};
use std::path::{Path, PathBuf, absolute};

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
    /// Watch it no longer, by its ID or path; what it brought stays.
    Remove {
        #[arg(value_name = "ID|PATH")]
        what: String,
    },
}

pub fn run(desk: &Desk, watch: Option<Watch>) -> Result<Reply> {
    match watch.unwrap_or(Watch::Run { again: false }) {
        Watch::Run { again } => look(desk, again),
        Watch::List => desk.ask("watch.list", &json!({}), |all| list(desk, &all.all())),
        Watch::Add { path, skip_problems } => add(desk, &path, skip_problems),
        Watch::Remove { what } => remove(desk, &what),
    }
}

/// Says whether it was watched already, and what is different from now on.
fn add(desk: &Desk, path: &Path, skip_problems: bool) -> Result<Reply> {
    let path: PathBuf = path.components().collect();
    let mut request = import::request(&path)?;
    request["skip_problems"] = json!(skip_problems);
    let place = request["path"].clone();
    let before = desk.call("watch.list", &json!({}))?;
    let raw = desk.call("watch.add", &request)?;
    let of = |all: &Value| {
        all.as_array()
            .and_then(|all| all.iter().find(|one| one["path"] == place))
            .cloned()
    };
    let mut text = String::new();
    if let (Some(old), Some(new)) = (of(&before), of(&raw)) {
        let mut say = |key: &str| {
            let told = Sentence::new(key).with("path", desk.view(&new).text("path"));
            text.push_str(&format!("{}\n", desk.say(&told)));
        };
        let (problems, reading) = (
            old["skip_problems"] != new["skip_problems"],
            old["options"] != new["options"],
        );
        match (problems, skip_problems) {
            (true, true) => say("cli-watch-now-skips"),
            (true, false) => say("cli-watch-now-stops"),
            (false, _) if !reading => say("cli-watch-already"),
            (false, _) => {}
        }
        if reading {
            say("cli-watch-read-anew");
        }
    }
    text.push_str(&list(desk, &desk.view(&raw).all()));
    Ok(Reply { raw, text })
}

fn remove(desk: &Desk, what: &str) -> Result<Reply> {
    let all = desk.call("watch.list", &json!({}))?;
    let path = absolute(what).map(|path| path.components().collect::<PathBuf>());
    let path = path.map(|path| path.to_string_lossy().into_owned()).unwrap_or_default();
    let all = desk.view(&all).all();
    let meant = all.iter().find(|one| {
        let watched = one.text("path");
        one.text("id") == what || watched == path || watched == what
    });
    let Some(id) = meant.and_then(|one| one.id("id")) else {
        return typed(Sentence::new("cli-watch-unknown").with("text", what));
    };
    desk.ask("watch.remove", &json!({ "id": id }), |all| list(desk, &all.all()))
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
            for line in import::problems_of(desk, &[troubled.raw()["from"].clone()]) {
                text.push_str(&format!("  {line}\n"));
            }
            text.push_str(&format!("  {}\n", desk.words("cli-watch-mend-how")));
        }
        for still in look.rows("still") {
            let told = Sentence::new("cli-watch-still").with("file", still.text("file"));
            text.push_str(&format!("{}\n", desk.say(&told)));
        }
        for path in look.texts("missing") {
            let missing = Sentence::new("import-watch-missing").with("file", path);
            text.push_str(&format!(
                "{}\n  {}\n",
                desk.say(&missing),
                desk.words("cli-watch-missing-how")
            ));
        }
        let rest = Sentence::new("cli-watch-rest")
            .with("unchanged", look.whole("unchanged"))
            .with("growing", look.whole("growing"));
        format!("{text}{}\n", desk.say(&rest))
    })?;
    let look = desk.view(&reply.raw);
    match look.rows("troubled").is_empty() && look.texts("missing").is_empty() {
        true => Ok(reply),
        false => Err(Trouble::NotTaken(Box::new(reply))),
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
    let mut text = table.text();
    if all.iter().any(|watched| watched.is("missing")) {
        text.push_str(&format!("{}\n", desk.words("cli-watch-missing-how")));
    }
    text
}
