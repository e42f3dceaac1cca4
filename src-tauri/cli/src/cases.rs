//! `case`: opened from losses, driven by one person, closed for a reason. A return is made by an order alone.

mod show;

use crate::desk::Desk;
use crate::trouble::Result;
use crate::view::{Reply, View};
use chrono::NaiveDate;
use clap::{Args, Subcommand};
use comeback_core::domain::sentence::Sentence;
use serde_json::json;
pub use show::text;

#[derive(Debug, Subcommand)]
pub enum Case {
    /// All cases with their next step.
    List,
    /// One case as one story.
    Show { case: String },
    /// Open cases for one driver, all or none.
    Open {
        /// Losses, by id or client.
        #[arg(required = true)]
        losses: Vec<String>,
        #[arg(long, value_name = "NAME|ID")]
        driver: String,
        #[command(flatten)]
        aside: Aside,
        /// Wait the firm's pause before the first touch.
        #[arg(long)]
        hot: bool,
    },
    /// Give the case to another driver.
    Assign {
        case: String,
        #[arg(long, value_name = "NAME|ID")]
        driver: String,
        #[command(flatten)]
        aside: Aside,
    },
    /// End the pursuit without a return.
    Close {
        case: String,
        #[arg(long = "as", value_parser = ["keep_in_touch", "given_up", "good_riddance", "do_not_contact", "lost_twice"])]
        closed_as: String,
    },
    /// Take a closed case up again.
    Reopen { case: String },
    /// Overrule whether he is to be pursued; --clear takes it back.
    Overrule {
        case: String,
        #[arg(long, value_parser = ["first", "must", "if_possible", "good_riddance"], required_unless_present = "clear")]
        verdict: Option<String>,
        #[arg(long, default_value = "")]
        why: String,
        #[arg(long)]
        clear: bool,
    },
    /// What we offer: guarantee, special, control, room for a gift.
    Offer(Offer),
    /// A fixed sum of the problem order.
    Compensate {
        case: String,
        /// The problem order's id, from case show.
        #[arg(long)]
        order: i64,
        #[arg(long, value_name = "SUM")]
        sum: String,
        #[arg(long, value_name = "SUM")]
        used: Option<String>,
        #[arg(long, value_parser = ["paid_back", "off_next_order"], default_value = "paid_back")]
        form: String,
    },
    /// A check of a returned client.
    Aftercare {
        case: String,
        /// 30, 90 or 365.
        #[arg(long)]
        days: i64,
        /// Not all is well with him.
        #[arg(long)]
        unwell: bool,
        #[arg(long, default_value = "")]
        note: String,
    },
}

/// The two written exceptions to rule 10.
#[derive(Debug, Args)]
pub struct Aside {
    /// Set rule 10 aside, in writing.
    #[arg(long, value_parser = ["ordered_by_head", "nobody_else"])]
    pub exception: Option<String>,
}

#[derive(Debug, Args)]
pub struct Offer {
    case: String,
    #[arg(long)]
    guarantee: Option<String>,
    #[arg(long)]
    special: Option<String>,
    /// Who watches over it in person.
    #[arg(long, value_name = "NAME|ID")]
    control: Option<String>,
    #[arg(long)]
    gift: Option<String>,
    #[arg(long, value_name = "SUM")]
    cost: Option<String>,
    #[arg(long, value_name = "YYYY-MM-DD")]
    deadline: Option<NaiveDate>,
}

pub fn run(desk: &Desk, case: Case) -> Result<Reply> {
    let page = |page: View| text(desk, page);
    match case {
        Case::List => desk.ask("cases.list", &json!({}), |cases| list(desk, &cases.all())),
        Case::Show { case } => desk.ask("cases.get", &json!({ "id": desk.case(&case)? }), page),
        Case::Open {
            losses,
            driver,
            aside,
            hot,
        } => {
            let mut ids = Vec::new();
            for loss in &losses {
                ids.push(desk.loss(loss)?);
            }
            let driver = desk.employee(&driver)?;
            let request = json!({ "loss_ids": ids, "driver_id": driver, "exception": aside.exception, "hot": hot });
            opened(desk, desk.call("cases.open", &request)?)
        }
        Case::Assign { case, driver, aside } => {
            let (case, driver) = (desk.case(&case)?, desk.employee(&driver)?);
            let request = json!({ "case_id": case, "driver_id": driver, "exception": aside.exception });
            desk.ask("cases.assign", &request, page)
        }
        Case::Close { case, closed_as } => desk.ask(
            "cases.close",
            &json!({ "case_id": desk.case(&case)?, "closed_as": closed_as }),
            page,
        ),
        Case::Reopen { case } => desk.ask("cases.reopen", &json!({ "id": desk.case(&case)? }), page),
        Case::Overrule {
            case,
            verdict,
            why,
            clear,
        } => {
            let verdict = verdict.filter(|_| !clear);
            desk.ask(
                "cases.overrule",
                &json!({ "case_id": desk.case(&case)?, "verdict": verdict, "why": why }),
                page,
            )
        }
        Case::Offer(offer) => {
            let case_id = desk.case(&offer.case)?;
            let known = desk.call("cases.get", &json!({ "id": case_id }))?;
            // What is not said stays as it was offered.
            let known = &known["offer"];
            let words = |said: Option<String>, field: &str| match said {
                Some(said) => json!(said),
                None => json!(known[field].as_str().unwrap_or_default()),
            };
            let control_by = match desk.employee_if(offer.control.as_deref())? {
                Some(employee) => json!(employee),
                None => known["control_by"]["id"].clone(),
            };
            let cost_minor = match desk.minor_if(offer.cost.as_deref())? {
                Some(cost) => json!(cost),
                None => json!(known["cost"]["minor"].as_i64().unwrap_or_default()),
            };
            let request = json!({
                "case_id": case_id,
                "guarantee": words(offer.guarantee, "guarantee"),
                "special": words(offer.special, "special"),
                "control_by": control_by,
                "gift": words(offer.gift, "gift"),
                "cost_minor": cost_minor,
                "deadline_on": offer.deadline.map_or_else(|| known["deadline_on"].clone(), |day| json!(day)),
            });
            desk.ask("cases.offer", &request, page)
        }
        Case::Compensate {
            case,
            order,
            sum,
            used,
            form,
        } => {
            let request = json!({
                "case_id": desk.case(&case)?,
                "order_id": order,
                "granted_minor": desk.minor(&sum)?,
                "used_minor": desk.minor_if(used.as_deref())?.unwrap_or_default(),
                "form": form,
            });
            desk.ask("cases.compensate", &request, page)
        }
        Case::Aftercare {
            case,
            days,
            unwell,
            note,
        } => {
            let request = json!({ "case_id": desk.case(&case)?, "days": days, "all_well": !unwell, "note": note });
            desk.ask("cases.aftercare", &request, page)
        }
    }
}

fn opened(desk: &Desk, raw: serde_json::Value) -> Result<Reply> {
    let all = desk.call("cases.list", &json!({}))?;
    let ids = raw["case_ids"].as_array().map(Vec::as_slice).unwrap_or_default();
    let mut text = String::new();
    for row in desk
        .view(&all)
        .all()
        .iter()
        .filter(|row| ids.contains(&row.raw()["id"]))
    {
        let opened = Sentence::new("cli-case-opened")
            .with("case", row.text("id"))
            .with("client", row.text("client"))
            .with("driver", row.who("driver"))
            .with(
                "next",
                row.inner("next").map(|next| next.next_step()).unwrap_or_default(),
            );
        text.push_str(&format!("{}\n", desk.say(&opened)));
    }
    Ok(Reply { raw, text })
}

fn list(desk: &Desk, cases: &[View]) -> String {
    if cases.is_empty() {
        return desk.words("cli-no-cases");
    }
    let columns = ["case", "client", "state", "driver", "days", "yearly", "next"];
    let mut table = desk.table(&columns).figures(&[0, 4, 5]);
    for case in cases {
        let next = case.inner("next").map(|next| next.next_step()).unwrap_or_default();
        let next = if case.is("defect") {
            desk.words("cli-defect")
        } else {
            next
        };
        let state = if case.has("closed_as") {
            case.word("closed", "closed_as")
        } else {
            case.word("state", "state")
        };
        let (id, client, days) = (case.text("id"), case.text("client"), case.text("days_since"));
        table.row(vec![
            id,
            client,
            state,
            case.who("driver"),
            days,
            case.money("yearly"),
            next,
        ]);
    }
    table.text()
}
