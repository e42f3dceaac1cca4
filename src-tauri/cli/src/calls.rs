//! `script`: what to say on the telephone, with its branches.

use crate::desk::Desk;
use crate::trouble::Result;
use crate::view::{Reply, View};
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
