//! `losses next`: if as many leave next year, and the years after it.

use super::Period;
use crate::desk::Desk;
use crate::figures;
use crate::trouble::Result;
use crate::view::Reply;
use comeback_core::domain::sentence::Sentence;
use serde_json::json;

const YEARS: usize = 3;

pub fn run(desk: &Desk, period: &Period, leave: Option<i64>, back: Option<&str>) -> Result<Reply> {
    let back = back.map(figures::percent).transpose()?;
    let found = desk.call("losses.list", &period.json())?;
    let view = desk.view(&found);
    let (lost, returned, buying) = (view.whole("lost"), view.whole("returned"), view.whole("buying"));
    // Without losses there is nothing to go on with, unless he says how many leave.
    let nothing = super::told_little(&view).filter(|_| lost == 0 && leave.is_none());
    let minor = |field: &str| found[field]["minor"].as_i64().unwrap_or_default();
    let currency = &found["yearly"]["currency"];
    let sum = |minor: i64| json!({ "minor": minor, "currency": currency });
    // Won back: who came by himself is nobody's doing.
    let won_back = returned - view.whole("returned_by_themselves");
    let own_back = if lost > 0 { won_back as f64 / lost as f64 } else { 0.0 };
    let request = json!({
        "clients": buying,
        "missing": sum(minor("yearly") - minor("returned_yearly")),
        "each": found["each_buying"],
        "leave": leave.unwrap_or(lost), "back": back.unwrap_or(own_back), "years": YEARS,
    });
    desk.ask("losses.next", &request, |years| {
        if buying == 0 {
            return format!("{}\n", desk.words("cli-losses-next-nobody"));
        }
        if let Some(nothing) = &nothing {
            return format!("{}\n{}\n", desk.say(nothing), desk.words("cli-losses-next-say"));
        }
        let mut table = desk
            .table(&["year", "clients", "missing", "missing-in-all"])
            .figures(&[0, 1, 2, 3]);
        for year in years.all() {
            table.row(vec![
                year.text("year"),
                year.text("clients"),
                year.money("missing"),
                year.money("missing_in_all"),
            ]);
        }
        let means = [
            ("cli-losses-next-each", "each_buying"),
            ("cli-losses-next-lost", "each_lost"),
        ];
        let mut text = table.text();
        let shown = years.all();
        if let Some(last) = shown.last().filter(|_| shown.len() < YEARS) {
            let nobody = Sentence::new("losses-next-nobody-left").with("year", last.whole("year"));
            text.push_str(&format!("{}\n", desk.say(&nobody)));
        }
        for (key, field) in means.into_iter().filter(|(_, field)| view.has(field)) {
            text.push_str(&format!(
                "{}\n",
                desk.say(&Sentence::new(key).with("each", view.money(field)))
            ));
        }
        text
    })
}
