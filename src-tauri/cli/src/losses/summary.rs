//! The figures above the list of losses: heads, share, money by both formulas, by employee and by group.

use crate::desk::Desk;
use crate::view::View;
use comeback_core::domain::sentence::Sentence;
use comeback_core::texts;

pub fn summary(desk: &Desk, losses: View) -> String {
    let heads = Sentence::new("cli-losses-heads")
        .with("lost", losses.whole("lost"))
        .with("clients", losses.whole("clients"))
        .with(
            "share",
            losses
                .filled("share")
                .map_or_else(|| "—".to_owned(), |_| losses.share("share")),
        )
        .with("from", losses.day("from"))
        .with("to", losses.day("to"));
    let mut text = format!("{}\n", desk.say(&heads));
    if let Some(told) = told_little(&losses) {
        text.push_str(&format!("{}\n", desk.say(&told)));
    }
    if losses.whole("left_times") > losses.whole("lost") {
        let twice = Sentence::new("cli-losses-twice").with("losses", losses.whole("left_times"));
        text.push_str(&format!("{}\n", desk.say(&twice)));
    }
    if ["returned", "in_peace", "lost_otherwise"]
        .iter()
        .any(|field| losses.whole(field) > 0)
    {
        let still = Sentence::new("cli-losses-still")
            .with("returned", losses.whole("returned"))
            .with("still", losses.whole("still_lost"))
            .with("peace", losses.whole("in_peace"))
            .with("before", losses.whole("lost_otherwise"));
        text.push_str(&format!("{}\n", desk.say(&still)));
    }
    if losses.whole("gone_before") > 0 {
        let had = Sentence::new("cli-losses-had")
            .with("bought", losses.whole("bought"))
            .with("gone", losses.whole("gone_before"))
            .with("clients", losses.whole("clients"));
        text.push_str(&format!("{}\n", desk.say(&had)));
    }
    if losses.is("above_usual") {
        text.push_str(&format!("{}\n", desk.words("cli-losses-above-usual")));
    }
    text.push_str(&cost(desk, &losses));
    if !losses.is("profit_known") {
        let key = if losses.is("profit_told") {
            "cli-margin-guessed"
        } else {
            "cli-margin-guessed-all"
        };
        text.push_str(&format!("{}\n", desk.words(key)));
    }
    if losses.whole("other_currency_orders") > 0 {
        let apart = Sentence::new("cli-other-currency").with("count", losses.whole("other_currency_orders"));
        text.push_str(&format!("{}\n", desk.say(&apart)));
    }
    if losses.whole("complaints") > 0 {
        let silent = Sentence::new("cli-losses-silent")
            .with("complaints", losses.whole("complaints"))
            .with("silent", losses.whole("complaints") * losses.whole("silent_for_each"));
        text.push_str(&format!("{}\n", desk.say(&silent)));
    }
    if losses.whole("lost") > 0 {
        for (field, heading) in [("employees", "lost-by"), ("groups", "group")] {
            text.push_str(&coefficients(desk, losses.rows(field), heading));
        }
    }
    text
}

/// What they cost; nothing of it where nobody left, and no sum of those whose sums nobody knows.
fn cost(desk: &Desk, losses: &View) -> String {
    let (lost, without_sums) = (losses.whole("lost"), losses.whole("without_sums"));
    if lost == 0 {
        return String::new();
    }
    let mut text = String::new();
    if lost > without_sums {
        for (label, field) in [
            ("yearly-lost", "yearly"),
            ("by-client", "by_client"),
            ("simple", "simple"),
        ] {
            text.push_str(&desk.line(label, &losses.money(field)));
        }
        for (label, field) in [("in-salaries", "in_salaries"), ("in-rents", "in_rents")] {
            let times = losses.number(field).map(|times| texts::number(desk.language, times));
            text.push_str(&desk.line(label, &times.unwrap_or_default()));
        }
    }
    if without_sums > 0 {
        let unknown = Sentence::new("losses-without-sums").with("count", without_sums);
        text.push_str(&format!("{}\n", desk.say(&unknown)));
    }
    text
}

/// Below so many clients one who leaves moves the share more than a whole year.
const FEW: i64 = 20;

/// What data that tell little can say, and what they cannot.
pub fn told_little(losses: &View) -> Option<Sentence> {
    let (bought, lost, clients) = (losses.whole("bought"), losses.whole("lost"), losses.whole("clients"));
    match (bought, lost) {
        (0, 0) => Some(Sentence::new("cli-losses-no-orders")),
        (_, 0) if losses.whole("too_early") == bought => Some(Sentence::new("cli-losses-too-early")),
        (_, 0) => {
            let sleeping = losses.whole("sleeping");
            let buying = losses.whole("buying") - sleeping;
            Some(
                Sentence::new("cli-losses-none")
                    .with("buying", buying)
                    .with("sleeping", sleeping),
            )
        }
        _ if clients < FEW => Some(Sentence::new("cli-losses-few").with("clients", clients)),
        _ => None,
    }
}

fn coefficients(desk: &Desk, rows: Vec<View>, heading: &str) -> String {
    let name = |row: &View| match row.has("group") {
        true => row.text("group"),
        false => row.who("who"),
    };
    if rows.iter().all(|row| name(row).is_empty()) {
        return String::new();
    }
    let mut table = desk
        .table(&[heading, "lost-count", "clients", "share", "yearly"])
        .figures(&[1, 2, 3, 4]);
    for row in &rows {
        let named = Some(name(row))
            .filter(|name| !name.is_empty())
            .unwrap_or_else(|| "—".to_owned());
        table.row(vec![
            named,
            row.text("lost"),
            row.text("clients"),
            row.share("share"),
            row.money("yearly"),
        ]);
    }
    format!("\n{}", table.text())
}
