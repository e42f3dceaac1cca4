//! `model`: the buying model of the firm's own orders, or why there is none.

use crate::desk::Desk;
use crate::trouble::Result;
use crate::view::{Reply, View};
use clap::Args;
use comeback_core::domain::sentence::Sentence;
use comeback_core::texts;
use serde_json::json;

#[derive(Debug, Args)]
pub struct Model {
    /// Fit it now, however lately it was fitted last.
    #[arg(long)]
    fresh: bool,
    /// What it foresaw, week by week, beside what happened.
    #[arg(long)]
    weeks: bool,
}

pub fn run(desk: &Desk, model: &Model) -> Result<Reply> {
    if model.weeks {
        return desk.ask("model.course", &json!({}), |course| weeks(desk, course));
    }
    desk.ask("model.get", &json!({ "fresh": model.fresh }), |model| text(desk, model))
}

fn text(desk: &Desk, model: View) -> String {
    let Some(fitted) = model.inner("fitted") else {
        let none = Sentence::new("cli-model-none")
            .with("repeat", model.whole("repeat_clients"))
            .with("wanted", model.whole("wanted"));
        return desk.say(&none);
    };
    let mut table = desk.table(&["name", "value"]).figures(&[1]);
    let mut row = |name: &str, value: String| table.row(vec![name.to_owned(), value]);
    for (part, names) in [
        ("buying", ["r", "alpha", "a", "b"].as_slice()),
        ("spending", &["p", "q", "v"]),
    ] {
        if let Some(part) = fitted.inner(part) {
            for name in names {
                row(name, digits(desk, part.number(name)));
            }
        }
    }
    row("ln L", digits(desk, fitted.number("log_likelihood")));
    row("n", fitted.text("clients"));
    let line = Sentence::new("cli-model-fitted")
        .with("repeat", fitted.whole("repeat_clients"))
        .with("clients", fitted.whole("clients"));
    format!("{}\n{}: {}\n", table.text(), desk.say(&line), fitted.day("fitted_on"))
}

/// To four decimals.
fn digits(desk: &Desk, number: Option<f64>) -> String {
    number
        .map(|number| texts::exact(desk.language, (number * 1e4).round() / 1e4))
        .unwrap_or_default()
}

fn weeks(desk: &Desk, course: View) -> String {
    let mut table = desk.table(&["day", "expected", "orders"]).figures(&[1, 2]);
    for week in course.rows("weeks") {
        let expected = week
            .number("expected")
            .map(|expected| texts::number(desk.language, (expected * 10.0).round() / 10.0));
        table.row(vec![
            week.day("ends_on"),
            expected.unwrap_or_default(),
            week.text("real"),
        ]);
    }
    table.text()
}
