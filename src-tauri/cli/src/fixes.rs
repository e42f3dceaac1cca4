//! `fix`: what is mended, by whom, with what evidence, and who else has looked.

use crate::desk::Desk;
use crate::trouble::{Result, typed};
use crate::view::{Reply, View};
use chrono::NaiveDate;
use clap::Subcommand;
use comeback_core::domain::sentence::Sentence;
use serde_json::json;

#[derive(Debug, Subcommand)]
pub enum Fix {
    /// All fixes and who waits for them.
    List,
    /// Plan a fix for a reason: named, or taken from the case.
    Plan {
        /// What will be done.
        what: String,
        /// Reason code, such as company.late-delivery, its id or a part of its name.
        #[arg(long, required_unless_present = "case", conflicts_with = "case")]
        reason: Option<String>,
        /// The case whose true reason is mended.
        #[arg(long)]
        case: Option<String>,
        /// Only for this case: its cause is another one than that of other cases with the same reason.
        #[arg(long, requires = "case")]
        only: bool,
        #[arg(long, value_name = "NAME|ID")]
        owner: String,
        #[arg(long, value_name = "YYYY-MM-DD")]
        due: NaiveDate,
        /// Change this fix instead of planning another.
        #[arg(long)]
        id: Option<i64>,
    },
    /// It will not be done: off the list with it.
    Drop { id: i64 },
    /// It is done; the evidence is what another person can look at.
    Done {
        id: i64,
        #[arg(long)]
        evidence: String,
        /// The day it was done; without it today.
        #[arg(long, value_name = "YYYY-MM-DD")]
        on: Option<NaiveDate>,
    },
    /// Another person than the owner has looked.
    Check {
        id: i64,
        #[arg(long, value_name = "NAME|ID")]
        by: String,
    },
}

pub fn run(desk: &Desk, fix: Fix) -> Result<Reply> {
    let one = |fix: View| text(desk, &[fix]);
    match fix {
        Fix::List => desk.ask("fixes.list", &json!({}), |fixes| text(desk, &fixes.all())),
        Fix::Plan {
            what,
            reason,
            case,
            only,
            owner,
            due,
            id,
        } => {
            let case = case.map(|case| desk.case(&case)).transpose()?;
            let reason = match (reason, case) {
                (Some(reason), _) => desk.reason(&reason)?,
                (None, Some(case)) => true_reason(desk, case)?,
                (None, None) => return typed(Sentence::new("cli-reason-wanted")),
            };
            let owner = desk.employee(&owner)?;
            let request = json!({ "id": id, "reason_id": reason, "case_id": case.filter(|_| only), "what": what, "owner_id": owner,
                                  "due_on": due });
            desk.ask("fixes.plan", &request, one)
        }
        Fix::Drop { id } => desk.ask("fixes.drop", &json!({ "id": id }), |_| desk.words("cli-fix-dropped")),
        Fix::Done { id, evidence, on } => {
            let day = on.unwrap_or_else(|| desk.app.today());
            desk.ask(
                "fixes.finish",
                &json!({ "id": id, "done_on": day, "evidence": evidence }),
                one,
            )
        }
        Fix::Check { id, by } => {
            let by = desk.employee(&by)?;
            desk.ask("fixes.check", &json!({ "id": id, "checked_by": by }), one)
        }
    }
}

fn true_reason(desk: &Desk, case: i64) -> Result<i64> {
    let page = desk.call("cases.get", &json!({ "id": case }))?;
    let reason = desk
        .view(&page)
        .inner("interview")
        .and_then(|talk| talk.inner("true_reason"));
    match reason.and_then(|reason| reason.id("id")) {
        Some(id) => Ok(id),
        None => typed(Sentence::new("cli-no-true-reason").with("client", desk.view(&page).text("client"))),
    }
}

/// The reason, and the client whose own cause it is.
fn cause(desk: &Desk, fix: &View) -> String {
    let reason = fix.inner("reason").map(|one| one.reason_name()).unwrap_or_default();
    match fix.inner("only_for") {
        Some(case) => {
            let only = Sentence::new("cli-fix-only").with("client", case.text("client"));
            format!("{reason}, {}", desk.say(&only))
        }
        None => reason,
    }
}

pub fn text(desk: &Desk, fixes: &[View]) -> String {
    if fixes.is_empty() {
        return desk.words("cli-no-fixes");
    }
    let columns = [
        "fix",
        "state",
        "reason",
        "what",
        "owner",
        "due",
        "done",
        "checked-by",
        "waiting",
    ];
    let mut table = desk.table(&columns).figures(&[0]);
    for fix in fixes {
        let waiting: Vec<String> = fix.rows("waiting").iter().map(|case| case.text("client")).collect();
        table.row(vec![
            fix.text("id"),
            fix.word("fix", "state"),
            cause(desk, fix),
            fix.text("what"),
            fix.who("owner"),
            fix.day("due_on"),
            fix.day("done_on"),
            fix.who("checked_by"),
            waiting.join(", "),
        ]);
    }
    table.text()
}
