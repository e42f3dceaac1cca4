//! `expense`: what was spent beside touches, letters and compensations, on a case or on the drive as a whole.

use crate::desk::Desk;
use crate::trouble::Result;
use crate::view::{Reply, View};
use chrono::NaiveDate;
use clap::Subcommand;
use serde_json::json;

#[derive(Debug, Subcommand)]
pub enum Expense {
    /// All expenses, newest first.
    List,
    /// Add one.
    Add {
        /// What the money went on.
        what: String,
        #[arg(long, value_name = "SUM")]
        sum: String,
        /// The case it belongs to; without it the drive as a whole.
        #[arg(long)]
        case: Option<String>,
        /// The day; without it today.
        #[arg(long, value_name = "YYYY-MM-DD")]
        on: Option<NaiveDate>,
    },
    /// Take one off.
    Remove { id: i64 },
}

pub fn run(desk: &Desk, expense: Expense) -> Result<Reply> {
    let one = |expense: View| text(desk, &[expense]);
    match expense {
        Expense::List => desk.ask("expenses.list", &json!({}), |expenses| text(desk, &expenses.all())),
        Expense::Add { what, sum, case, on } => {
            let case = case.map(|case| desk.case(&case)).transpose()?;
            let day = on.unwrap_or_else(|| desk.app.today());
            let request = json!({ "case_id": case, "day": day, "what": what, "sum_minor": desk.minor(&sum)? });
            desk.ask("expenses.add", &request, one)
        }
        Expense::Remove { id } => desk.ask("expenses.remove", &json!({ "id": id }), one),
    }
}

fn text(desk: &Desk, expenses: &[View]) -> String {
    if expenses.is_empty() {
        return desk.words("cli-no-expenses");
    }
    let mut table = desk.table(&["id", "day", "what", "client", "cost"]).figures(&[0, 4]);
    for expense in expenses {
        table.row(vec![
            expense.text("id"),
            expense.day("day"),
            expense.text("what"),
            expense.text("client"),
            expense.money("sum"),
        ]);
    }
    table.text()
}
