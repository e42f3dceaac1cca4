//! `letters`: several at once. Listed, printed as one job in the courier's order, put down in his register, handed over.

use crate::desk::{Desk, failed};
use crate::trouble::{Result, typed};
use crate::view::{Reply, View};
use chrono::NaiveDate;
use clap::Subcommand;
use comeback_core::domain::sentence::Sentence;
use serde_json::{Value, json};
use std::path::{Path, PathBuf, absolute};

#[derive(Debug, Subcommand)]
pub enum Post {
    /// Letters by state.
    List,
    /// One PDF with letter, envelope and slip of each; every approved one unless they are named.
    Print {
        #[arg(value_name = "ID")]
        ids: Vec<i64>,
        #[arg(long)]
        no_slips: bool,
        /// The approved pages themselves, or text in fonts of the hand; without it text from more than fifty letters on.
        #[arg(long, value_parser = ["outlines", "text"])]
        way: Option<String>,
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// The order the courier goes in, by town, street and house; every approved and printed one unless they are named.
    Round {
        /// With --keep: in the order wanted.
        #[arg(value_name = "ID")]
        ids: Vec<i64>,
        /// Keep the order the letters are named in.
        #[arg(long, conflicts_with = "by_address")]
        keep: bool,
        /// Forget what was moved by hand.
        #[arg(long)]
        by_address: bool,
    },
    /// The courier's register of the day; every printed one unless they are named.
    Register {
        #[arg(value_name = "ID")]
        ids: Vec<i64>,
        #[arg(long, default_value = "")]
        courier: String,
        #[arg(long, value_name = "YYYY-MM-DD")]
        on: Option<NaiveDate>,
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Hand printed letters to a courier; what may not go any more is named and stays; every printed one unless they are named.
    Hand {
        #[arg(value_name = "ID")]
        ids: Vec<i64>,
        #[arg(long, default_value = "")]
        courier: String,
        #[arg(long, value_name = "YYYY-MM-DD")]
        on: Option<NaiveDate>,
    },
}

pub fn run(desk: &Desk, post: Post) -> Result<Reply> {
    let day = |on: Option<NaiveDate>| on.unwrap_or_else(|| desk.app.today());
    match post {
        Post::List => desk.ask("letters.list", &json!({}), |all| {
            all.all()
                .iter()
                .map(|row| {
                    let (kind, state) = (row.word("letter", "kind"), row.word("paper", "state"));
                    format!("{:>5}  {}  {kind}  {state}\n", row.whole("id"), row.text("client"))
                })
                .collect()
        }),
        Post::Print {
            ids,
            no_slips,
            way,
            out,
        } => {
            let ids = chosen(desk, ids, &["approved"], "cli-letters-none-approved")?;
            let request = json!({ "ids": ids, "slips": !no_slips, "path": path(out.as_deref())?, "way": way });
            desk.ask("letters.print_many", &request, |job| laid(desk, job))
        }
        Post::Round { ids, keep, by_address } => {
            let ids = chosen(desk, ids, &["approved", "printed"], "cli-letters-none-to-go")?;
            if keep || by_address {
                let request = json!({ "ids": ids, "by_address": by_address });
                return desk.ask("letters.arrange", &request, |round| listed(desk, round));
            }
            desk.ask("letters.round", &json!({ "ids": ids }), |round| listed(desk, round))
        }
        Post::Register { ids, courier, on, out } => {
            let ids = chosen(desk, ids, &["printed"], "cli-letters-none-printed")?;
            let request = json!({ "ids": ids, "day": day(on), "courier": courier, "path": path(out.as_deref())? });
            desk.ask("letters.register", &request, |job| laid(desk, job))
        }
        Post::Hand { ids, courier, on } => {
            let ids = chosen(desk, ids, &["printed"], "cli-letters-none-printed")?;
            let request = json!({ "ids": ids, "day": day(on), "courier": courier });
            desk.ask("letters.hand_many", &request, |job| {
                let handed = job.raw()["handed"].as_array().map_or(0, Vec::len);
                let done = desk.say(&Sentence::new("cli-letters-handed").with("n", handed));
                format!("{done}\n{}", beside(desk, job))
            })
        }
    }
}

/// The stops one after another; what was moved by hand with a mark.
fn listed(desk: &Desk, round: View) -> String {
    let stops = round.rows("stops").into_iter().zip(1..);
    stops
        .map(|(stop, number)| {
            let hand = if stop.is("moved") { "*" } else { " " };
            let (id, client) = (stop.whole("id"), stop.text("client"));
            format!(
                "{number:>3}{hand} {id:>5}  {client}  {}  {}\n",
                stop.text("address"),
                stop.text("window")
            )
        })
        .chain([beside(desk, round)])
        .collect()
}

/// The letters named, or all in these states; where there is none, it says which.
fn chosen(desk: &Desk, ids: Vec<i64>, states: &[&str], none: &str) -> Result<Vec<i64>> {
    if !ids.is_empty() {
        return Ok(ids);
    }
    let all = desk.call("letters.list", &json!({}))?;
    let rows = all.as_array().cloned().unwrap_or_default();
    let fits = |row: &&Value| states.iter().any(|state| row["state"] == *state);
    let found: Vec<i64> = rows.iter().filter(fits).filter_map(|row| row["id"].as_i64()).collect();
    if found.is_empty() {
        return typed(Sentence::new(none));
    }
    Ok(found)
}

fn path(out: Option<&Path>) -> Result<Option<PathBuf>> {
    out.map(|out| absolute(out).map_err(|error| failed("cli-file-failed", out, error)))
        .transpose()
}

fn laid(desk: &Desk, job: View) -> String {
    let sentence = Sentence::new("cli-letters-printed")
        .with("path", job.text("path"))
        .with("pages", job.whole("pages"))
        .with("bytes", job.whole("bytes"));
    format!("{}\n{}", desk.say(&sentence), beside(desk, job))
}

/// What stayed behind, and what is worth a look about the rest.
fn beside(desk: &Desk, job: View) -> String {
    let told = |list: &str, words: &str| -> String {
        let line = |one: &View| format!("  · {}: {}\n", one.text("client"), one.sentence(words));
        job.rows(list).iter().map(line).collect()
    };
    let noted = told("noted", "sentence");
    let head = match noted.is_empty() {
        true => String::new(),
        false => format!("{}\n", desk.words("letters-noted-head")),
    };
    told("left_out", "why") + &head + &noted
}
