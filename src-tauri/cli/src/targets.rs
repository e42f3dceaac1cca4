//! `targets`: whom to return, best expected value first.

use crate::desk::Desk;
use crate::trouble::Result;
use crate::view::{Reply, View};
use clap::Args;
use serde_json::json;

#[derive(Debug, Args)]
pub struct Top {
    /// Only so many rows.
    #[arg(long, value_name = "N")]
    pub top: Option<usize>,
}

pub fn run(desk: &Desk, top: &Top) -> Result<Reply> {
    let mut reply = desk.ask("targets.list", &json!({}), |targets| text(desk, targets, top.top))?;
    if let (Some(top), Some(rows)) = (top.top, reply.raw["rows"].as_array_mut()) {
        rows.truncate(top);
    }
    Ok(reply)
}

fn text(desk: &Desk, targets: View, top: Option<usize>) -> String {
    let columns = [
        "loss", "client", "abc", "days", "yearly", "chance", "expected", "verdict", "case", "why",
    ];
    let mut table = desk.table(&columns).figures(&[0, 3, 4, 5, 6, 8]);
    for row in targets.rows("rows").into_iter().take(top.unwrap_or(usize::MAX)) {
        let chance = row.inner("chance").map(|chance| {
            format!(
                "{} ({}–{})",
                chance.share("share"),
                chance.share("low"),
                chance.share("high")
            )
        });
        table.row(vec![
            row.text("loss_id"),
            row.text("client"),
            row.text("abc"),
            row.text("days_since"),
            row.money("yearly"),
            chance.unwrap_or_default(),
            row.money("expected"),
            row.word("verdict", "verdict"),
            row.text("case_id"),
            row.sentence("why"),
        ]);
    }
    let by = if targets.is("by_profit") {
        "cli-abc-by-profit"
    } else {
        "cli-abc-by-turnover"
    };
    format!("{}\n{}\n", table.text(), desk.words(by))
}
