//! `targets`: whom to return. Alone it lists them, the proposal first; the user's own hand over it are its subcommands.

mod words;

use crate::choice;
use crate::desk::Desk;
use crate::letters;
use crate::trouble::Result;
use crate::view::{Reply, View};
use clap::{Args, Subcommand};
use comeback_core::api::lists::TargetColumn;
use comeback_core::domain::picker::Period;
use comeback_core::domain::sentence::Sentence;
use comeback_core::domain::worth::Pursuit;
use comeback_core::texts;
use serde_json::{Value, json};

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Targets {
    #[command(subcommand)]
    what: Option<Hand>,
    #[command(flatten)]
    wanted: Wanted,
}

impl Targets {
    /// The first rows of the proposal.
    pub fn first(top: usize) -> Targets {
        let page = Page {
            top: Some(top),
            ..Page::default()
        };
        let wanted = Wanted {
            page,
            ..Wanted::default()
        };
        Targets { what: None, wanted }
    }
}

#[derive(Debug, Subcommand)]
enum Hand {
    /// Take a lost client into the choice.
    Take { client: String },
    /// Leave him out of it.
    Leave { client: String },
    /// Leave it to the program: one client, or everybody.
    Free { client: Option<String> },
    /// Let him go: his case is closed as it begins, and a parting letter drafted. Go on with `letter CLIENT --kind parting`.
    Part {
        client: String,
        /// Who signs; without it the head of the firm.
        #[arg(long, value_name = "NAME|ID")]
        signer: Option<String>,
    },
    /// Overrule the verdict with a reason; without a verdict the method has its word back.
    Overrule {
        client: String,
        #[arg(long, requires = "why", value_parser = choice::among(&Pursuit::ALL))]
        verdict: Option<String>,
        #[arg(long, value_name = "WORDS")]
        why: Option<String>,
    },
}

#[derive(Debug, Clone, Copy, Default, Args)]
struct Page {
    /// Only so many rows.
    #[arg(long, value_name = "N")]
    top: Option<usize>,
    /// The order from its end.
    #[arg(long)]
    down: bool,
}

#[derive(Debug, Clone, Default, Args)]
struct Wanted {
    #[command(flatten)]
    page: Page,
    /// What to sort by; without it the proposal.
    #[arg(long, value_parser = choice::among(&TargetColumn::ALL))]
    sort: Option<String>,
    /// For the week, or until the drive ends.
    #[arg(long, value_parser = choice::among(&Period::ALL))]
    period: Option<String>,
    /// A part of the client's name or town.
    #[arg(long, value_name = "WORDS")]
    text: Option<String>,
    #[arg(long, value_parser = choice::among(&Pursuit::ALL))]
    verdict: Option<String>,
    /// Clients of this group.
    #[arg(long, value_name = "NAME")]
    group: Option<String>,
    /// Expecting at least so much.
    #[arg(long, value_name = "SUM")]
    expected_from: Option<String>,
}

pub fn run(desk: &Desk, targets: Targets) -> Result<Reply> {
    match targets.what {
        None => list(desk, &targets.wanted),
        Some(Hand::Take { client }) => pin(desk, &client, Some("in")),
        Some(Hand::Leave { client }) => pin(desk, &client, Some("out")),
        Some(Hand::Free { client: Some(client) }) => pin(desk, &client, None),
        Some(Hand::Free { client: None }) => {
            desk.ask("targets.unpin_all", &json!({}), |_| desk.words("cli-targets-freed"))
        }
        Some(Hand::Part { client, signer }) => {
            let signer = desk.employee_if(signer.as_deref())?;
            desk.of_loss(&client, |loss_id| {
                let request = json!({ "loss_id": loss_id, "signer_id": signer });
                desk.ask("letters.part", &request, |letter| letters::shown(desk, letter))
            })
        }
        Some(Hand::Overrule { client, verdict, why }) => desk.of_loss(&client, |loss_id| {
            let request = json!({ "loss_id": loss_id, "verdict": verdict, "why": why.unwrap_or_default() });
            desk.call("targets.overrule", &request)?;
            one(desk, loss_id)
        }),
    }
}

fn pin(desk: &Desk, client: &str, pin: Option<&str>) -> Result<Reply> {
    desk.of_loss(client, |loss_id| {
        desk.call("targets.pin", &json!({ "loss_ids": [loss_id], "pin": pin }))?;
        one(desk, loss_id)
    })
}

/// The list with one row alone, as it stands now.
fn one(desk: &Desk, loss_id: i64) -> Result<Reply> {
    let mut all = everybody(desk, &json!({}), None)?;
    if let Some(rows) = all["rows"].as_array_mut() {
        rows.retain(|row| row["loss_id"] == loss_id);
    }
    // One row stands on neither side of a line.
    all["cut_at"] = Value::Null;
    let text = text(desk, desk.view(&all), "week");
    Ok(Reply { raw: all, text })
}

fn list(desk: &Desk, wanted: &Wanted) -> Result<Reply> {
    let mut filters = Vec::new();
    if let Some(group) = desk.group_if(wanted.group.as_deref())? {
        filters.push(json!({ "column": "group", "one_of": [group] }));
    }
    if let Some(sum) = &wanted.expected_from {
        filters.push(json!({ "column": "expected", "from": desk.minor(sum)? }));
    }
    let period = wanted.period.as_deref().unwrap_or("week");
    let request = json!({
        "sort": wanted.sort.as_deref().unwrap_or("place"),
        "down": wanted.page.down,
        "period": period,
        "text": wanted.text.clone().unwrap_or_default(),
        "verdict": wanted.verdict,
        "filters": filters,
    });
    let all = everybody(desk, &request, wanted.page.top)?;
    let text = text(desk, desk.view(&all), period);
    Ok(Reply { raw: all, text })
}

const PAGE: usize = 500;

/// Page after page, at most `top` rows.
fn everybody(desk: &Desk, request: &Value, top: Option<usize>) -> Result<Value> {
    let top = top.unwrap_or(usize::MAX);
    let page = |from: usize| {
        let mut request = request.clone();
        request["offset"] = json!(from);
        request["limit"] = json!(PAGE);
        desk.call("targets.list", &request)
    };
    let mut all = page(0)?;
    if let Some(rows) = all["rows"].as_array_mut() {
        let mut last = rows.len();
        while last == PAGE && rows.len() < top {
            let more = page(rows.len())?["rows"].as_array().cloned().unwrap_or_default();
            last = more.len();
            rows.extend(more);
        }
        rows.truncate(top);
    }
    Ok(all)
}

fn text(desk: &Desk, targets: View, period: &str) -> String {
    if targets.whole("all") == 0 {
        return format!(
            "{}. {}\n",
            desk.words("targets-ui-empty"),
            desk.words("targets-ui-empty-why")
        );
    }
    let columns = [
        "taken", "loss", "client", "abc", "days", "yearly", "chance", "hours", "cost", "expected", "verdict", "case",
        "why",
    ];
    let mut table = desk.table(&columns).figures(&[1, 4, 5, 6, 7, 8, 9, 11]);
    let choice = targets.inner("choice");
    let cut_at = targets.id("cut_at").and_then(|at| usize::try_from(at).ok());
    for (at, row) in targets.rows("rows").into_iter().enumerate() {
        if let (Some(choice), true) = (choice, cut_at == Some(at)) {
            table.across(words::line(desk, choice, period));
        }
        let chance = row.inner("chance").map(|chance| {
            format!(
                "{} ({}–{})",
                chance.share("share"),
                chance.share("low"),
                chance.share("high")
            )
        });
        // He bought in a currency without a rate: nothing would be a wrong word for what he brings.
        let brings = |field: &str| match row.text("verdict_reason").as_str() {
            "sum_unknown" => "—".to_owned(),
            _ => row.money(field),
        };
        table.row(vec![
            if row.is("taken") {
                "×".to_owned()
            } else {
                String::new()
            },
            row.text("loss_id"),
            row.text("client"),
            format!("{}·{}", row.text("abc"), row.text("xyz"))
                .trim_end_matches('·')
                .to_owned(),
            row.text("days_since"),
            brings("yearly"),
            chance.unwrap_or_default(),
            row.number("hours")
                .map(|hours| texts::number(desk.language, hours))
                .unwrap_or_default(),
            row.money("cost"),
            brings("expected"),
            row.word("verdict", "verdict"),
            row.text("case_id"),
            row.sentence("stands"),
        ]);
    }
    let by = if targets.is("by_profit") {
        "cli-abc-by-profit"
    } else {
        "cli-abc-by-turnover"
    };
    let by = desk.say(&Sentence::new(by).with("days", targets.whole("abc_days")));
    let chosen = choice
        .map(|choice| words::chosen(desk, choice, period))
        .unwrap_or_default();
    format!("{}\n{chosen}{by}\n{}\n", table.text(), targets.sentence("second_life"))
}
