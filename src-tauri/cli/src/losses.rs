//! `losses`: how many left, what it costs, and the sentence behind each verdict; the poster, the calculator, the years ahead.

mod next;
mod summary;
mod value;

use crate::desk::Desk;
use crate::trouble::{Result, typed};
use crate::view::{Reply, View};
use chrono::{Months, NaiveDate};
use clap::{Args, Subcommand};
use comeback_core::domain::sentence::Sentence;
use serde_json::{Value, json};
use std::path::{PathBuf, absolute};
pub use summary::{summary, told_little};

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
