//! `start`, `check`, `undo`, `redo`: the drive as a whole.

use crate::desk::Desk;
use crate::trouble::{Result, Trouble};
use crate::view::{Reply, View};
use clap::Args;
use comeback_core::api::Code;
use comeback_core::domain::sentence::Sentence;
use serde_json::json;

#[derive(Debug, Args)]
pub struct Start {
    /// The invented bakery supplier with two years of orders, or nothing yet.
    #[arg(value_parser = ["sample", "empty"])]
    with: String,
}

pub fn start(desk: &Desk, start: &Start) -> Result<Reply> {
    let request = json!({ "with": start.with, "language": desk.language });
    desk.ask("drive.start", &request, |state| started(desk, state))
}

/// The drive that stands ready, by its firm and its counts.
pub fn started(desk: &Desk, state: View) -> String {
    let counts = state.inner("counts");
    let count = |field: &str| counts.map(|counts| counts.whole(field)).unwrap_or_default();
    let ready = Sentence::new("cli-started")
        .with("path", desk.app.path().display().to_string())
        .with("clients", count("clients"))
        .with("lost", count("lost"));
    let firm = state.filled("firm").map(|firm| format!("{firm}\n")).unwrap_or_default();
    format!("{firm}{}\n", desk.say(&ready))
}

pub fn end(desk: &Desk) -> Result<Reply> {
    desk.ask("drive.end", &json!({}), |_| {
        format!("{}\n", desk.words("cli-drive-ended"))
    })
}

/// An unsound drive is a failure, so that a scheduler notices.
pub fn check(desk: &Desk) -> Result<Reply> {
    let reply = desk.ask("drive.check", &json!({}), |audit| {
        let mut text = String::new();
        for finding in audit.sentences("findings") {
            text.push_str(&format!("{finding}\n"));
        }
        let key = if audit.is("sound") {
            "cli-check-sound"
        } else {
            "cli-check-unsound"
        };
        let sentence = Sentence::new(key)
            .with("clients", audit.whole("clients"))
            .with("orders", audit.whole("orders"))
            .with("cases", audit.whole("cases"));
        format!("{text}{}\n", desk.say(&sentence))
    })?;
    if desk.view(&reply.raw).is("sound") {
        Ok(reply)
    } else {
        Err(Trouble::Unsound(Box::new(reply)))
    }
}

pub fn undo(desk: &Desk, command: &str, key: &str) -> Result<Reply> {
    let asked = desk.ask(command, &json!({}), |undone| {
        format!(
            "{}\n",
            desk.say(&Sentence::new(key).with("what", undone.sentence("what")))
        )
    });
    match asked {
        Err(Trouble::Core { error, mut more }) if error.code == Code::Refused => {
            // An import is no step: it empties them, and goes as a whole.
            let past = desk.call("imports.list", &json!({}))?;
            let last = desk.view(&past).all().into_iter().find(|run| run.is("can_be_undone"));
            if let Some(last) = last {
                let how = Sentence::new("cli-undo-imports-how").with("id", last.text("id"));
                more.push(desk.say(&how));
            }
            Err(Trouble::Core { error, more })
        }
        asked => asked,
    }
}
