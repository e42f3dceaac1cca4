//! `copies`: the copies of the drive, one more, and bringing one back.

use crate::desk::Desk;
use crate::trouble::{Result, typed};
use crate::view::{Reply, View};
use chrono::{DateTime, Local};
use clap::Subcommand;
use comeback_core::domain::sentence::Sentence;
use serde_json::json;

#[derive(Debug, Subcommand)]
pub enum Copies {
    /// All copies, newest first.
    List,
    /// Make one now; nothing happens when the newest holds the same.
    Make,
    /// Bring one back by its number in the list; what is there now becomes a copy first.
    Restore { number: usize },
}

pub fn run(desk: &Desk, copies: Option<Copies>) -> Result<Reply> {
    match copies.unwrap_or(Copies::List) {
        Copies::List => desk.ask("backups.list", &json!({}), |copies| text(desk, copies)),
        Copies::Make => desk.ask("backups.make", &json!({}), |copies| text(desk, copies)),
        Copies::Restore { number } => {
            let listed = desk.call("backups.list", &json!({}))?;
            let rows = desk.view(&listed).rows("rows");
            let Some(copy) = number.checked_sub(1).and_then(|at| rows.get(at)) else {
                return typed(Sentence::new("cli-copies-unknown").with("number", number));
            };
            let restored = Sentence::new("cli-copies-restored").with("made", moment(copy));
            desk.ask("backups.restore", &json!({ "name": copy.text("name") }), |copies| {
                format!("{}\n{}", desk.say(&restored), text(desk, copies))
            })
        }
    }
}

/// When it was made, by the clock of this machine.
fn moment(copy: &View) -> String {
    let made = copy.text("made_at");
    DateTime::parse_from_rfc3339(&made).map_or(made, |made| {
        made.with_timezone(&Local).format("%Y-%m-%d %H:%M").to_string()
    })
}

fn text(desk: &Desk, copies: View) -> String {
    let rows = copies.rows("rows");
    if rows.is_empty() {
        return format!("{}\n", desk.words("cli-copies-none"));
    }
    let mut table = desk
        .table(&["number", "made", "why", "clients", "orders", "megabytes"])
        .figures(&[0, 3, 4, 5]);
    for (at, copy) in rows.iter().enumerate() {
        table.row(vec![
            (at + 1).to_string(),
            moment(copy),
            desk.words(&format!("backups-before-{}", copy.text("before"))),
            copy.text("clients"),
            copy.text("orders"),
            format!("{:.1}", copy.whole("bytes") as f64 / 1e6),
        ]);
    }
    format!("{}{}", table.text(), desk.line("folder", &copies.text("folder")))
}
