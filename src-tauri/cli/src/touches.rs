//! `touch`: planned contacts of a case, done with an outcome.

use crate::desk::Desk;
use crate::trouble::Result;
use crate::view::{Reply, View};
use chrono::NaiveDate;
use clap::Subcommand;
use serde_json::json;

#[derive(Debug, Subcommand)]
pub enum Touch {
    /// Touches of a case.
    List { case: String },
    /// Plan one more.
    Plan {
        case: String,
        #[arg(long, value_parser = ["call", "letter", "visit", "email", "gift", "event"])]
        channel: String,
        /// exit-interview, apology-letter, after-letter, offer, news, or words of your own.
        #[arg(long)]
        about: String,
        /// Who does it; without it the driver.
        #[arg(long, value_name = "NAME|ID")]
        who: Option<String>,
        #[arg(long, value_name = "YYYY-MM-DD")]
        on: NaiveDate,
    },
    /// It is done.
    Done {
        id: i64,
        #[arg(long, value_parser = ["no_answer", "answered", "refused", "thinks", "promised", "ordered", "delivered"])]
        outcome: String,
        #[arg(long, default_value = "")]
        note: String,
        #[arg(long, default_value_t = 0)]
        minutes: i64,
        /// What it cost; without it the firm's usual cost of this channel.
        #[arg(long, value_name = "SUM")]
        cost: Option<String>,
        /// The day; without it today.
        #[arg(long, value_name = "YYYY-MM-DD")]
        on: Option<NaiveDate>,
    },
    /// Another day or another person.
    Move {
        id: i64,
        #[arg(long, value_name = "YYYY-MM-DD")]
        on: NaiveDate,
        #[arg(long, value_name = "NAME|ID")]
        who: Option<String>,
    },
    /// Take it off the plan.
    Cancel { id: i64 },
}

pub fn run(desk: &Desk, touch: Touch) -> Result<Reply> {
    let one = |touch: View| text(desk, &[touch]);
    match touch {
        Touch::List { case } => desk.ask("touches.list", &json!({ "id": desk.case(&case)? }), |touches| {
            text(desk, &touches.all())
        }),
        Touch::Plan {
            case,
            channel,
            about,
            who,
            on,
        } => {
            let case = desk.case(&case)?;
            let who = match who {
                Some(who) => desk.employee(&who)?,
                None => driver(desk, case)?,
            };
            let request =
                json!({ "case_id": case, "channel": channel, "about": about, "employee_id": who, "planned_on": on });
            desk.ask("touches.plan", &request, one)
        }
        Touch::Done {
            id,
            outcome,
            note,
            minutes,
            cost,
            on,
        } => {
            let request = json!({
                "id": id,
                "done_on": on.unwrap_or_else(|| desk.app.today()),
                "outcome": outcome,
                "note": note,
                "minutes": minutes,
                "cost_minor": desk.minor_if(cost.as_deref())?,
            });
            desk.ask("touches.done", &request, one)
        }
        Touch::Move { id, on, who } => {
            let who = desk.employee_if(who.as_deref())?;
            desk.ask(
                "touches.move",
                &json!({ "id": id, "planned_on": on, "employee_id": who }),
                one,
            )
        }
        Touch::Cancel { id } => desk.ask("touches.cancel", &json!({ "id": id }), one),
    }
}

fn driver(desk: &Desk, case: i64) -> Result<i64> {
    let page = desk.call("cases.get", &json!({ "id": case }))?;
    Ok(desk
        .view(&page)
        .inner("driver")
        .map(|driver| driver.whole("id"))
        .unwrap_or_default())
}

pub fn text(desk: &Desk, touches: &[View]) -> String {
    if touches.is_empty() {
        return desk.words("cli-no-touches");
    }
    let mut table = desk.table(&[
        "touch", "planned", "channel", "about", "who", "done", "outcome", "cost", "note",
    ]);
    table = table.figures(&[0, 7]);
    for touch in touches {
        let outcome = if touch.is("cancelled") {
            desk.words("cli-cancelled")
        } else {
            touch.word("outcome", "outcome")
        };
        table.row(vec![
            touch.text("id"),
            touch.day("planned_on"),
            touch.word("channel", "channel"),
            touch.about(),
            touch.who("who"),
            touch.day("done_on"),
            outcome,
            touch.money("cost"),
            touch.text("note"),
        ]);
    }
    table.text()
}
