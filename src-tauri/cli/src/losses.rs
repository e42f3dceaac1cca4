//! `losses`: how many left, what it costs, and the sentence behind each verdict.

use crate::desk::Desk;
use crate::trouble::Result;
use crate::view::{Reply, View};
use chrono::NaiveDate;
use clap::Args;
use comeback_core::domain::sentence::Sentence;
use comeback_core::texts;
use serde_json::json;

#[derive(Debug, Default, Args)]
pub struct Period {
    /// Losses from this day; without it twelve months back.
    #[arg(long, value_name = "YYYY-MM-DD")]
    from: Option<NaiveDate>,
    /// Losses up to this day; without it up to today.
    #[arg(long, value_name = "YYYY-MM-DD")]
    to: Option<NaiveDate>,
}

pub fn run(desk: &Desk, period: &Period) -> Result<Reply> {
    desk.ask(
        "losses.list",
        &json!({ "from": period.from, "to": period.to }),
        |losses| {
            let mut table = desk.table(&["loss", "client", "city", "lost-on", "yearly", "lost-by", "evidence"]);
            table = table.figures(&[0, 4]);
            for row in losses.rows("rows") {
                let evidence = if row.is("returned") {
                    desk.words("cli-back")
                } else {
                    row.sentence("evidence")
                };
                let (client, city) = (row.text("client"), row.text("city"));
                table.row(vec![
                    row.text("loss_id"),
                    client,
                    city,
                    row.day("lost_on"),
                    row.money("yearly"),
                    row.who("lost_by"),
                    evidence,
                ]);
            }
            format!("{}\n{}", summary(desk, losses), table.text())
        },
    )
}

/// The figures above the list: heads, share, money by both formulas.
pub fn summary(desk: &Desk, losses: View) -> String {
    let heads = Sentence::new("cli-losses-heads")
        .with("lost", losses.whole("lost"))
        .with("clients", losses.whole("clients"))
        .with(
            "share",
            losses
                .filled("share")
                .map_or_else(|| "—".to_owned(), |_| losses.share("share")),
        )
        .with("from", losses.day("from"))
        .with("to", losses.day("to"));
    let mut text = format!("{}\n", desk.say(&heads));
    if losses.is("above_usual") {
        text.push_str(&format!("{}\n", desk.words("cli-losses-above-usual")));
    }
    text.push_str(&desk.line("yearly-lost", &losses.money("yearly")));
    text.push_str(&desk.line("by-client", &losses.money("by_client")));
    text.push_str(&desk.line("simple", &losses.money("simple")));
    for (label, field) in [("in-salaries", "in_salaries"), ("in-rents", "in_rents")] {
        let times = losses.number(field).map(|times| texts::number(desk.language, times));
        text.push_str(&desk.line(label, &times.unwrap_or_default()));
    }
    if !losses.is("profit_known") {
        text.push_str(&format!("{}\n", desk.words("cli-margin-guessed")));
    }
    if losses.whole("other_currency_orders") > 0 {
        let apart = Sentence::new("cli-other-currency").with("count", losses.whole("other_currency_orders"));
        text.push_str(&format!("{}\n", desk.say(&apart)));
    }
    text
}
