//! `losses value`: what one client is worth over his lifetime; what is not given is the firm's own.

use crate::desk::Desk;
use crate::figures;
use crate::trouble::{Result, typed};
use crate::view::Reply;
use clap::Args;
use comeback_core::domain::sentence::Sentence;
use comeback_core::texts;
use serde_json::json;

#[derive(Debug, Args)]
pub struct Numbers {
    /// Years an ordinary client stays.
    #[arg(long, value_name = "N")]
    years: Option<String>,
    /// Orders a year.
    #[arg(long, value_name = "N")]
    orders: Option<String>,
    /// An average order, in the firm's currency.
    #[arg(long, value_name = "SUM")]
    average: Option<String>,
    /// Per cent of profit in the turnover: 30, or 30%.
    #[arg(long, value_name = "PERCENT")]
    margin: Option<String>,
    /// Years ahead that a return is counted over; cases and targets count by the same.
    #[arg(long, value_name = "N")]
    ahead: Option<String>,
    /// Per cent of those who came back that stay each further year, for the second lifetime: 80, or 80%.
    #[arg(long, value_name = "PERCENT")]
    stay: Option<String>,
    /// Per cent by which money is worth less each year: 15, or 15%.
    #[arg(long, value_name = "PERCENT")]
    discount: Option<String>,
    /// Make them the firm's settings.
    #[arg(long)]
    keep: bool,
}

pub fn run(desk: &Desk, given: &Numbers) -> Result<Reply> {
    let own = desk.call("lifetime.own", &json!({}))?;
    if own["clients"] == 0 && (given.orders.is_none() || given.average.is_none()) {
        return typed(Sentence::new("cli-lifetime-no-orders"));
    }
    let mut numbers = own["numbers"].clone();
    let share = |given: &Option<String>| given.as_deref().map(figures::percent).transpose();
    let number = |given: &Option<String>| given.as_deref().map(figures::number).transpose();
    for (field, value) in [
        ("years", number(&given.years)?),
        ("orders_a_year", number(&given.orders)?),
        ("margin", share(&given.margin)?),
        ("ahead", number(&given.ahead)?),
        ("stay", share(&given.stay)?),
        ("discount", share(&given.discount)?),
    ] {
        if let Some(value) = value {
            numbers[field] = json!(value);
        }
    }
    if let Some(minor) = desk.minor_if(given.average.as_deref())? {
        numbers["average_order"]["minor"] = json!(minor);
    }
    if given.keep {
        desk.call("lifetime.keep", &numbers)?;
    }
    let mut reply = desk.ask("lifetime.count", &numbers, |value| {
        let used = desk.view(&numbers);
        // Rounded, the product that is shown would not be that of the figures beside it.
        let number = |field: &str| texts::exact(desk.language, used.number(field).unwrap_or_default());
        let share = |field: &str| texts::exact_share(desk.language, used.number(field).unwrap_or_default());
        let counted = Sentence::new("cli-lifetime")
            .with("years", number("years"))
            .with("orders", number("orders_a_year"))
            .with("average", used.money("average_order"))
            .with("margin", share("margin"))
            .with("value", value.money("lifetime"));
        let second = Sentence::new("cli-lifetime-second")
            .with("ahead", used.number("ahead").unwrap_or_default())
            .with("stay", share("stay"))
            .with("discount", share("discount"))
            .with("value", value.money("second"));
        let from_losses = given.years.is_none() && own["years_from"] == "losses";
        let years = Sentence::new("cli-lifetime-years").share("lost", own["lost_share"].as_f64().unwrap_or_default());
        // Nobody left: how long clients stay is the firm's own guess.
        let kept = given.years.is_none() && own["lost_share"] == 0.0;
        let kept = kept.then(|| Sentence::new("cli-lifetime-kept").with("years", number("years")));
        let years = from_losses.then_some(years).or(kept);
        let years = years.map(|years| format!("{}\n", desk.say(&years))).unwrap_or_default();
        let two = desk.words("cli-lifetime-two");
        format!("{}\n{years}{}\n{two}\n", desk.say(&counted), desk.say(&second))
    })?;
    reply.raw["numbers"] = numbers;
    Ok(reply)
}
