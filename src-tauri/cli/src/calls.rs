//! `script`: what to say on the telephone, with its branches; `call`: what came of it.

use crate::desk::Desk;
use crate::touches;
use crate::trouble::Result;
use crate::view::{Reply, View};
use chrono::NaiveDate;
use clap::Args;
use serde_json::json;

#[derive(Debug, Args)]
pub struct Script {
    /// The case, by its id or its client.
    case: String,
    /// Who calls; without it the driver.
    #[arg(long, value_name = "NAME|ID")]
    caller: Option<String>,
}

#[derive(Debug, Args)]
pub struct Call {
    /// The case, by its id or its client.
    case: String,
    #[arg(long, value_parser = ["no_answer", "answered", "refused", "thinks", "promised", "ordered"])]
    outcome: String,
    /// With --outcome refused: his answer to "may we write once a quarter?"; a no leaves him in peace.
    #[arg(long, value_parser = ["yes", "no"])]
    may_write: Option<String>,
    /// Who called; without it the driver.
    #[arg(long, value_name = "NAME|ID")]
    caller: Option<String>,
    /// The planned touch this call was, by its id; without it a call out of plan.
    #[arg(long)]
    touch: Option<i64>,
    #[arg(long, default_value = "")]
    note: String,
    #[arg(long, default_value_t = 0)]
    minutes: i64,
    /// When to touch him again.
    #[arg(long, value_name = "YYYY-MM-DD")]
    next: Option<NaiveDate>,
}

pub fn finish(desk: &Desk, call: &Call) -> Result<Reply> {
    // The places of the script are not walked here; of the replies only this one means something to the case.
    let reply = call.may_write.as_deref().map(|said| match said {
        "yes" => "may-write",
        _ => "may-not-write",
    });
    let request = json!({
        "case_id": desk.case(&call.case)?,
        "touch_id": call.touch,
        "caller_id": desk.employee_if(call.caller.as_deref())?,
        "path": reply.into_iter().collect::<Vec<_>>(),
        "outcome": call.outcome,
        "other_words": [],
        "note": call.note,
        "minutes": call.minutes,
        "next_on": call.next,
    });
    desk.ask("calls.finish", &request, |touch| touches::text(desk, &[touch]))
}

pub fn run(desk: &Desk, script: &Script) -> Result<Reply> {
    let case = desk.case(&script.case)?;
    let caller = desk.employee_if(script.caller.as_deref())?;
    desk.ask("calls.script", &json!({ "case_id": case, "caller_id": caller }), text)
}

/// Every node with its words, then each answer and where it leads.
pub fn text(script: View) -> String {
    let nodes = script.rows("nodes");
    let title = |id: &str| {
        nodes
            .iter()
            .find(|node| node.text("id") == id)
            .map(|node| node.text("title"))
    };
    let mut text = String::new();
    for node in &nodes {
        text.push_str(&format!("■ {}\n{}\n", node.text("title"), node.text("say")));
        for reply in node.rows("replies") {
            let leads = reply.filled("leads_to").and_then(|id| title(&id));
            let to = leads.unwrap_or_else(|| reply.word("outcome", "outcome"));
            text.push_str(&format!("   {} → {to}\n", reply.text("label")));
            if let Some(note) = reply.filled("note") {
                text.push_str(&format!("     {note}\n"));
            }
        }
        text.push('\n');
    }
    text
}
