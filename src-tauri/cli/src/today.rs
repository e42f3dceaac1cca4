//! `today`: what to do now, in order, and the money lost and returned beside it.

use crate::desk::Desk;
use crate::trouble::Result;
use crate::view::{Reply, View};
use comeback_core::domain::sentence::Sentence;
use serde_json::json;

pub fn run(desk: &Desk) -> Result<Reply> {
    desk.ask("today.list", &json!({}), |today| text(desk, today))
}

fn text(desk: &Desk, today: View) -> String {
    let mut text = format!("{}\n", today.day("today"));
    let mut any = false;
    for (key, field) in [
        ("cli-today-overdue", "overdue"),
        ("cli-today-now", "now"),
        ("cli-today-tomorrow", "tomorrow"),
        ("cli-today-soon", "soon"),
    ] {
        let tasks = today.rows(field);
        if tasks.is_empty() {
            continue;
        }
        any = true;
        let mut table = desk
            .table(&["step", "client", "case", "contact", "yearly"])
            .figures(&[2, 4]);
        for task in &tasks {
            let step = task.inner("step").map(|step| step.next_step()).unwrap_or_default();
            table.row(vec![
                step,
                subject(task),
                task.text("case_id"),
                task.text("contact"),
                task.money("yearly"),
            ]);
        }
        text.push_str(&format!("\n{}\n{}", desk.words(key), table.text()));
    }
    if !any {
        text.push_str(&format!("{}\n", desk.words("cli-today-nothing")));
    }
    let money = |key: &str, count: &str, sum: &str| {
        desk.say(
            &Sentence::new(key)
                .with("count", today.whole(count))
                .with("sum", today.money(sum)),
        )
    };
    let lost = money("cli-today-lost", "lost", "lost_yearly");
    let returned = money("cli-today-returned", "returned", "returned_yearly");
    let mut text = format!("{text}\n{lost}\n{returned}\n");
    if today.whole("returned_by_themselves") > 0 {
        let alone = Sentence::new("cli-today-themselves").with("count", today.whole("returned_by_themselves"));
        text.push_str(&format!("{}\n", desk.say(&alone)));
    }
    text
}

fn subject(task: &View) -> String {
    let names = [task.text("client"), task.text("fix")];
    names
        .into_iter()
        .filter(|name| !name.is_empty())
        .collect::<Vec<_>>()
        .join(": ")
}
