//! What stands beside the rows in words: where capacity ends, and what the choice takes of it.
//!
//! Edge: the same sentences as in the window.

use crate::desk::Desk;
use crate::view::View;
use comeback_core::domain::money::Money;
use comeback_core::domain::sentence::Sentence;
use comeback_core::texts;

/// Hours of the choice beyond what there is; below zero while some are left.
fn beyond_hours(choice: View) -> f64 {
    let hours = |field: &str| choice.number(field).unwrap_or_default();
    hours("hours_used") - hours("hours")
}

/// Money of the choice beyond what there is; nothing while some is left.
fn beyond_budget(choice: View) -> Option<Money> {
    let (cost, budget) = (choice.sum("cost")?, choice.sum("budget")?);
    Some(Money::new((cost.minor - budget.minor).max(0), budget.currency))
}

fn hour(desk: &Desk, hours: f64) -> String {
    texts::number(desk.language, tenths(hours))
}

fn tenths(hours: f64) -> f64 {
    (hours * 10.0).round() / 10.0
}

fn left_for(choice: View, why: &str) -> bool {
    choice.rows("left_out").iter().any(|left| left.text("why") == why)
}

/// The line of capacity: which of the limits ends there.
pub fn line(desk: &Desk, choice: View, period: &str) -> String {
    let sentence = if choice.is("over") {
        Sentence::new("targets-ui-cut-over")
    } else if left_for(choice, "hours") {
        let hours = tenths(choice.number("hours").unwrap_or_default());
        Sentence::new(&format!("targets-ui-cut-hours-{period}")).with("n", hours)
    } else if let (true, Some(budget)) = (left_for(choice, "budget"), choice.sum("budget")) {
        Sentence::new(&format!("targets-ui-cut-money-{period}")).with("sum", budget)
    } else {
        Sentence::new("targets-ui-cut-nobody")
    };
    desk.say(&sentence)
}

/// What the choice takes of the driver's hours and money; without any it says how to tell them.
pub fn chosen(desk: &Desk, choice: View, period: &str) -> String {
    let budget = choice.sum("budget").map_or(0, |sum| sum.minor);
    let taken = choice.raw()["loss_ids"].as_array().map_or(0, Vec::len);
    let hours = choice.number("hours").unwrap_or_default();
    if hours == 0.0 && budget == 0 {
        let sentence = Sentence::new("cli-targets-no-limits").with("taken", taken);
        return format!("{}\n", desk.say(&sentence));
    }
    let number = |field: &str| texts::number(desk.language, choice.number(field).unwrap_or_default());
    let none = |is: bool, text: String| if is { "—".to_owned() } else { text };
    let sentence = Sentence::new("cli-targets-chosen")
        .with("taken", taken)
        .with("period", period)
        .with("used", number("hours_used"))
        .with("hours", none(hours == 0.0, number("hours")))
        .with("cost", choice.money("cost"))
        .with("budget", none(budget == 0, choice.money("budget")))
        .with("expected", choice.money("expected"));
    let mut said = format!("{}\n", desk.say(&sentence));
    let promised = choice.sentence("promised");
    if !promised.is_empty() {
        said.push_str(&format!("{promised}\n"));
    }
    if period == "week" && budget > 0 && choice.is("has_end") {
        said.push_str(&format!("{}\n", desk.words("cli-targets-week-share")));
    }
    said + &excess(desk, choice)
}

/// By how much the user took in more than fits; nothing where it fits.
fn excess(desk: &Desk, choice: View) -> String {
    let has_hours = choice.number("hours").is_some_and(|hours| hours > 0.0);
    let hours = tenths(beyond_hours(choice));
    let has_budget = left_for(choice, "budget") || choice.sum("budget").is_some_and(|sum| sum.minor > 0);
    let sum = beyond_budget(choice).filter(|sum| has_budget && sum.minor > 0);
    let mut extra = Vec::new();
    if has_hours && hours > 0.0 {
        extra.push(desk.say(&Sentence::new("targets-ui-over-hours").with("hours", hour(desk, hours))));
    }
    extra.extend(sum.map(|sum| desk.say(&Sentence::new("targets-ui-over-money").with("sum", sum))));
    if extra.is_empty() {
        return String::new();
    }
    let over = Sentence::new("targets-ui-over").with("extra", extra.join(", "));
    format!("{} {}\n", desk.say(&over), desk.words("targets-ui-over-why"))
}
