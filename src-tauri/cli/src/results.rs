//! `results`: what the drive brought, in one line, and who came back.

use crate::desk::Desk;
use crate::trouble::Result;
use crate::view::{Reply, View};
use clap::Args;
use comeback_core::domain::sentence::Sentence;
use comeback_core::texts;
use serde_json::json;

#[derive(Debug, Default, Args)]
pub struct Of {
    /// A drive, by its name or id; without it the open one.
    #[arg(long, value_name = "NAME|ID", conflicts_with = "all")]
    drive: Option<String>,
    /// All drives together.
    #[arg(long)]
    all: bool,
}

pub fn run(desk: &Desk, of: &Of) -> Result<Reply> {
    let drive = of.drive.as_deref().map(|drive| desk.drive(drive)).transpose()?;
    let request = json!({ "drive_id": drive, "all": of.all });
    desk.ask("results.get", &request, |results| text(desk, results))
}

fn text(desk: &Desk, results: View) -> String {
    let mut text = results
        .inner("drive")
        .map(|drive| desk.line("drive", &drive.text("name")))
        .unwrap_or_default();
    text.push_str(&format!("{}\n", results.sentence("line")));
    for (label, field) in [("of-contacted", "of_contacted"), ("of-wanted", "of_wanted")] {
        text.push_str(
            &desk.line(
                label,
                &results
                    .inner(field)
                    .map(|rate| rate_text(desk, rate))
                    .unwrap_or_default(),
            ),
        );
    }
    text.push_str(&desk.line("spent", &results.money("spent")));
    text.push_str(&desk.line("earned", &results.money("earned")));
    let net = results
        .number("net_romi")
        .map(|romi| texts::number(desk.language, romi))
        .unwrap_or_default();
    text.push_str(&desk.line("net-romi", &net));
    if !results.is("profit_known") {
        text.push_str(&format!("{}\n", desk.words("cli-margin-guessed")));
    }
    if results.whole("spontaneous") > 0 {
        let alone = Sentence::new("cli-spontaneous").with("count", results.whole("spontaneous"));
        text.push_str(&format!("{}\n", desk.say(&alone)));
    }
    if results.whole("without_case") > 0 {
        let unasked = Sentence::new("cli-without-case").with("count", results.whole("without_case"));
        text.push_str(&format!("{}\n", desk.say(&unasked)));
    }
    text.push('\n');
    text.push_str(&returns(desk, &results.rows("returns")));
    text.push_str(&gaps(desk, &results.rows("gaps")));
    text
}

/// `35 % (6 of 17, from 15 to 59 %)`: a rate never stands without its n and its interval.
fn rate_text(desk: &Desk, rate: View) -> String {
    let interval = rate.inner("interval");
    let side = |field: &str| interval.map(|interval| interval.share(field)).unwrap_or_default();
    let sentence = Sentence::new(if rate.has("share") {
        "cli-rate"
    } else {
        "cli-rate-of-none"
    })
    .with("share", rate.share("share"))
    .with("hits", rate.whole("hits"))
    .with("n", rate.whole("n"))
    .with("low", side("low"))
    .with("high", side("high"));
    desk.say(&sentence)
}

fn returns(desk: &Desk, rows: &[View]) -> String {
    if rows.is_empty() {
        return format!("{}\n", desk.words("cli-no-returns"));
    }
    let columns = [
        "case",
        "client",
        "lost-on",
        "returned-on",
        "came",
        "first-order",
        "orders",
        "earned",
        "spent",
        "driver",
    ];
    let mut table = desk.table(&columns).figures(&[0, 5, 6, 7, 8]);
    for row in rows {
        table.row(vec![
            row.text("case_id"),
            row.text("client"),
            row.day("lost_on"),
            row.day("returned_on"),
            desk.words(if row.is("spontaneous") {
                "cli-came-himself"
            } else {
                "cli-came-ours"
            }),
            row.money("first_order"),
            row.text("orders_since"),
            row.money("earned"),
            row.money("spent"),
            row.who("driver"),
        ]);
    }
    table.text()
}

fn gaps(desk: &Desk, rows: &[View]) -> String {
    let name = |row: &View, name: &str, code: &str| {
        let reason = json!({ "name": row.text(name), "code": row.text(code) });
        desk.view(&reason).reason_name()
    };
    let mut text = String::new();
    for row in rows {
        let gap = Sentence::new("cli-reason-gap")
            .with("stated", name(row, "stated_name", "stated_code"))
            .with("true", name(row, "true_name", "true_code"))
            .with("count", row.whole("cases"));
        text.push_str(&format!("{}\n", desk.say(&gap)));
    }
    text
}
