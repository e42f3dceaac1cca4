//! `losses`: how many left, what it costs, and the sentence behind each verdict; the poster, the calculator, the years ahead.

mod next;
mod value;

use crate::desk::Desk;
use crate::trouble::{Result, typed};
use crate::view::{Reply, View};
use chrono::{Months, NaiveDate};
use clap::{Args, Subcommand};
use comeback_core::domain::sentence::Sentence;
use comeback_core::texts;
use serde_json::{Value, json};
use std::path::{PathBuf, absolute};

#[derive(Debug, Default, Args)]
pub struct Losses {
    #[command(flatten)]
    asked: Asked,
    #[command(subcommand)]
    what: Option<What>,
}

/// Losses of a period, which of them, in what order.
#[derive(Debug, Default, Args)]
pub struct Asked {
    #[command(flatten)]
    period: Period,
    #[command(flatten)]
    wanted: Wanted,
}

#[derive(Debug, Default, Clone, Args)]
pub struct Period {
    /// Losses from this day; without it twelve months back.
    #[arg(long, value_name = "YYYY-MM-DD", global = true)]
    from: Option<NaiveDate>,
    /// Losses up to this day; without it up to today.
    #[arg(long, value_name = "YYYY-MM-DD", global = true)]
    to: Option<NaiveDate>,
}

/// Which rows, in what order.
#[derive(Debug, Default, Clone, Args)]
pub struct Wanted {
    /// Sort by client, group, when, evidence (days of silence), signal, served, yearly or case; the latest first without it.
    #[arg(long, value_parser = ["client", "group", "when", "evidence", "signal", "served", "yearly", "case"])]
    sort: Option<String>,
    /// From the end.
    #[arg(long)]
    down: bool,
    /// Only clients with this in the name or the town.
    #[arg(long, value_name = "TEXT")]
    text: Option<String>,
    /// Losses of this month alone: it is the period.
    #[arg(long, value_name = "YYYY-MM")]
    month: Option<String>,
    /// Only clients this person served, by a part of the name.
    #[arg(long, value_name = "NAME|ID")]
    employee: Option<String>,
    /// Only this group of clients.
    #[arg(long, value_name = "NAME")]
    group: Option<String>,
    /// Only this signal, S1 to S7.
    #[arg(long, value_name = "S1…S7", ignore_case = true, value_parser = ["S1", "S2", "S3", "S4", "S5", "S6", "S7"])]
    signal: Option<String>,
    /// Only who was silent for at least so many days.
    #[arg(long, value_name = "DAYS")]
    silent: Option<i64>,
    /// Only those who are back, or only those who are not.
    #[arg(long, value_name = "true|false")]
    returned: Option<bool>,
    /// So many rows, or all of them; 0 for the figures alone.
    #[arg(long, value_name = "N|all", default_value = "50", value_parser = top)]
    top: usize,
}

#[derive(Debug, Subcommand)]
enum What {
    /// A sheet for the wall, as PDF.
    Poster {
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
        #[arg(long, value_parser = ["a4", "a3"], default_value = "a3")]
        paper: String,
    },
    /// If as many leave next year.
    Next {
        /// How many leave in a year; without it as many as in the period.
        #[arg(long, value_name = "N")]
        leave: Option<i64>,
        /// Per cent of them won back; without it as many as in the period.
        #[arg(long, value_name = "PERCENT")]
        back: Option<String>,
    },
    /// Count who is lost for today, though a later day was counted already: after a wrong clock.
    Recount,
    /// What one client is worth over his lifetime; what is not given is the firm's own.
    Value(value::Numbers),
}

fn top(given: &str) -> std::result::Result<usize, String> {
    match given.parse() {
        Ok(top) => Ok(top),
        Err(_) if given == "all" => Ok(usize::MAX),
        Err(why) => Err(format!("{why}; a number or \"all\" is wanted")),
    }
}

impl Wanted {
    /// Somebody in particular is looked for.
    fn narrows(&self) -> bool {
        let asked = [&self.text, &self.employee, &self.group, &self.signal];
        self.returned.is_some() || self.silent.is_some() || asked.into_iter().any(Option::is_some)
    }
}

impl Period {
    fn json(&self) -> Value {
        json!({ "from": self.from, "to": self.to })
    }
}

impl Losses {
    pub fn recounts(&self) -> bool {
        matches!(self.what, Some(What::Recount))
    }
}

impl Asked {
    /// The days asked for: the month, where one is named.
    fn period(&self) -> Result<Period> {
        let Some(month) = &self.wanted.month else {
            return Ok(self.period.clone());
        };
        let Ok(first) = format!("{month}-01").parse::<NaiveDate>() else {
            return typed(Sentence::new("cli-bad-month").with("text", month.as_str()));
        };
        let next = first.checked_add_months(Months::new(1));
        Ok(Period {
            from: Some(first),
            to: next.and_then(|next| next.pred_opt()),
        })
    }

    /// The rows asked for, as the command table takes them.
    pub fn request(&self, desk: &Desk) -> Result<Value> {
        let wanted = &self.wanted;
        let group = desk.group_if(wanted.group.as_deref())?;
        let employee = wanted.employee.as_deref().map(|name| desk.employee(name)).transpose()?;
        Ok(json!({
            "period": self.period()?.json(), "from": 0, "count": PAGE,
            "sort": wanted.sort.as_deref().unwrap_or("when"), "down": wanted.down || wanted.sort.is_none(),
            "filters": { "text": wanted.text, "employee": employee, "group": group,
                         "signal": wanted.signal, "silent_from": wanted.silent, "returned": wanted.returned },
        }))
    }
}

pub fn run(desk: &Desk, losses: &Losses) -> Result<Reply> {
    match &losses.what {
        None => list(desk, losses),
        Some(What::Poster { out, paper }) => poster(desk, losses, out.as_ref(), paper),
        Some(What::Next { leave, back }) => next::run(desk, &losses.asked.period()?, *leave, back.as_deref()),
        Some(What::Recount) => desk.ask("losses.recount", &json!({}), |_| {
            let done = Sentence::new("cli-losses-recounted").with("today", desk.app.today());
            format!("{}\n", desk.say(&done))
        }),
        Some(What::Value(numbers)) => value::run(desk, numbers),
    }
}

fn list(desk: &Desk, losses: &Losses) -> Result<Reply> {
    let mut raw = desk.call("losses.list", &losses.asked.period()?.json())?;
    let page = pages(desk, losses.asked.request(desk)?, losses.asked.wanted.top)?;
    raw["rows"] = page["rows"].clone();
    raw["total"] = page["total"].clone();
    let mut text = summary(desk, desk.view(&raw));
    if losses.asked.wanted.narrows() {
        text.insert_str(0, &format!("{}\n", desk.words("cli-losses-whole-firm")));
        text.push('\n');
        if page["total"] != 0 {
            let fit = Sentence::new("cli-losses-fit")
                .with("all", desk.view(&raw).whole("left_times"))
                .with("fit", desk.view(&page).whole("total"));
            text.push_str(&format!("{}\n", desk.say(&fit)));
        }
        text.push_str(&rows(desk, desk.view(&page)));
    } else if losses.asked.wanted.top > 0 && page["total"] != 0 {
        text.push_str(&format!("\n{}", rows(desk, desk.view(&page))));
    }
    Ok(Reply { raw, text })
}

/// The most that the core hands over at once.
const PAGE: usize = 1_000;

/// Page after page, `top` rows or all of them.
fn pages(desk: &Desk, mut request: Value, top: usize) -> Result<Value> {
    let mut all: Vec<Value> = Vec::new();
    loop {
        request["from"] = json!(all.len());
        request["count"] = json!(PAGE.min(top - all.len()).max(1));
        let mut page = desk.call("losses.rows", &request)?;
        let rows = page["rows"].as_array().cloned().unwrap_or_default();
        let is_last = rows.len() < PAGE;
        all.extend(rows);
        if is_last || all.len() >= top {
            all.truncate(top);
            page["rows"] = json!(all);
            return Ok(page);
        }
    }
}

fn rows(desk: &Desk, page: View) -> String {
    if page.whole("total") == 0 {
        return format!("{}\n", desk.words("cli-losses-none-fit"));
    }
    let mut table = desk.table(&["loss", "client", "city", "lost-on", "yearly", "lost-by", "evidence"]);
    table = table.figures(&[0, 4]);
    for row in page.rows("rows") {
        let evidence = if row.is("returned") {
            desk.words("cli-back")
        } else {
            row.sentence("evidence")
        };
        table.row(vec![
            row.text("loss_id"),
            row.text("client"),
            row.text("city"),
            row.day("lost_on"),
            match row.is("sums_known") {
                true => row.money("yearly"),
                false => "—".to_owned(),
            },
            row.who("lost_by"),
            evidence,
        ]);
    }
    let mut text = table.text();
    if page.rows("rows").iter().any(|row| row.is("returned")) {
        text.push_str(&format!("{}\n", desk.words("cli-losses-yearly-means")));
    }
    let more = page.whole("total") - page.rows("rows").len() as i64;
    if more > 0 {
        text.push_str(&format!(
            "{}\n",
            desk.say(&Sentence::new("cli-losses-more").with("count", more))
        ));
    }
    text
}

/// The figures above the list: heads, share, money by both formulas, by employee and by group.
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

fn poster(desk: &Desk, losses: &Losses, out: Option<&PathBuf>, paper: &str) -> Result<Reply> {
    let path = out.map(absolute).transpose().ok().flatten();
    let request =
        json!({ "period": losses.asked.period()?.json(), "paper": paper, "language": desk.language, "path": path });
    desk.ask("losses.poster", &request, |made| {
        format!(
            "{}\n",
            desk.say(&Sentence::new("cli-poster").with("path", made.text("path")))
        )
    })
}
