//! `client`: the list, one client, a new one, where he is found, what he owes, the client who says he is leaving, and the same client twice.

mod list;

use crate::desk::Desk;
use crate::merge;
use crate::trouble::Result;
use crate::view::{Reply, View};
use chrono::NaiveDate;
use clap::{Args, Subcommand};
use comeback_core::domain::sentence::Sentence;
use serde_json::json;

/// What speaks for a client, and what against him.
const MARKS: [&str; 12] = [
    "large_margin",
    "raises_turnover",
    "promising",
    "showcase",
    "trophy",
    "recommends",
    "low_margin",
    "pays_badly",
    "buys_little",
    "demands_much",
    "rude_to_staff",
    "no_loyalty",
];

#[derive(Debug, Subcommand)]
pub enum Client {
    /// Clients, or those of them that are asked for.
    List(Box<list::Wanted>),
    /// One client: how he buys, what he was worth.
    Show { client: String },
    /// Add one.
    Add(Box<NewClient>),
    /// Correct where he is found and how he is reached; what is not named stays.
    Change(Box<Changed>),
    /// The client himself said he is leaving; he is lost from that day.
    Left {
        client: String,
        /// What he said.
        words: String,
        #[arg(long, value_name = "YYYY-MM-DD")]
        on: Option<NaiveDate>,
    },
    /// Write down what he owes now; 0 when he has paid.
    Debt {
        client: String,
        #[arg(value_name = "SUM")]
        sum: String,
    },
    /// Mark him for or against, with a note why; a mark taken off loses its note.
    Mark {
        client: String,
        #[arg(value_parser = MARKS)]
        mark: String,
        /// Why.
        #[arg(long, value_name = "TEXT", conflicts_with = "off")]
        note: Option<String>,
        /// Take the mark off.
        #[arg(long)]
        off: bool,
    },
    /// Pairs of clients who are likely one, all of them or those of one client.
    Same { client: Option<String> },
    /// Say that two clients are not one, however alike they look; they are not named again.
    Apart {
        one: String,
        other: String,
        /// Take that back.
        #[arg(long)]
        not: bool,
    },
    /// Make one client of two: all history of GONE goes to KEEP.
    Merge { keep: String, gone: String },
}

#[derive(Debug, Args)]
pub struct NewClient {
    name: String,
    /// The full name of the person there.
    #[arg(long)]
    contact: Option<String>,
    #[arg(long, default_value = "")]
    role: String,
    #[arg(long, value_parser = ["male", "female"])]
    gender: Option<String>,
    #[arg(long, default_value = "")]
    street: String,
    #[arg(long, default_value = "")]
    city: String,
    #[arg(long, default_value = "")]
    postal_code: String,
    #[arg(long, default_value = "")]
    phone: String,
    /// What to dial after the phone has answered.
    #[arg(long, default_value = "")]
    extension: String,
    #[arg(long, default_value = "")]
    email: String,
    /// Language of letters and scripts: en, ru or bg.
    #[arg(long, value_parser = ["en", "ru", "bg"])]
    letters: Option<String>,
    /// Who of the firm serves him.
    #[arg(long, value_name = "NAME|ID")]
    served_by: Option<String>,
    /// What he likes, when to call; may be repeated.
    #[arg(long)]
    fact: Vec<String>,
    #[arg(long, default_value = "")]
    note: String,
    /// What he owes now.
    #[arg(long, value_name = "SUM")]
    debt: Option<String>,
}

#[derive(Debug, Args)]
pub struct Changed {
    client: String,
    #[arg(long)]
    street: Option<String>,
    #[arg(long)]
    city: Option<String>,
    #[arg(long)]
    postal_code: Option<String>,
    #[arg(long)]
    phone: Option<String>,
    /// What to dial after the phone has answered.
    #[arg(long)]
    extension: Option<String>,
    #[arg(long)]
    email: Option<String>,
}

pub fn run(desk: &Desk, client: Client) -> Result<Reply> {
    match client {
        Client::List(wanted) => list::run(desk, &wanted),
        Client::Show { client } => desk.ask("clients.get", &json!({ "id": desk.client(&client)? }), |page| {
            text(desk, page)
        }),
        Client::Add(new) => add(desk, &new),
        Client::Change(changed) => change(desk, &changed),
        Client::Debt { client, sum } => owes(desk, &client, &sum),
        Client::Mark {
            client,
            mark,
            note,
            off,
        } => marked(desk, &client, &mark, note.as_deref(), off),
        Client::Same { client } => merge::same(desk, client.as_deref()),
        Client::Apart { one, other, not } => merge::apart(desk, &one, &other, !not),
        Client::Merge { keep, gone } => merge::merge(desk, &keep, &gone),
        Client::Left { client, words, on } => {
            let day = on.unwrap_or_else(|| desk.app.today());
            let request = json!({ "client_id": desk.client(&client)?, "day": day, "words": words });
            desk.ask("losses.told_us", &request, |loss| {
                desk.say(&Sentence::new("cli-loss-taken").with("loss", loss.text("id")))
            })
        }
    }
}

fn add(desk: &Desk, new: &NewClient) -> Result<Reply> {
    let contact = new.contact.as_ref().map(
        |name| json!({ "id": null, "full_name": name, "gender": new.gender, "role": new.role, "dative_name": "" }),
    );
    let request = json!({
        "id": null,
        "name": new.name,
        "contact": contact,
        "street": new.street,
        "city": new.city,
        "postal_code": new.postal_code,
        "phone": new.phone,
        "extension": new.extension,
        "email": new.email,
        "tax_id": "",
        "language": new.letters,
        "served_by": desk.employee_if(new.served_by.as_deref())?,
        "note": new.note,
        "facts": new.fact,
        "marks": [],
        "debt_minor": desk.minor_if(new.debt.as_deref())?.unwrap_or_default(),
        "do_not_contact": false,
    });
    desk.ask("clients.save", &request, |page| text(desk, page))
}

fn change(desk: &Desk, changed: &Changed) -> Result<Reply> {
    let page = desk.call("clients.get", &json!({ "id": desk.client(&changed.client)? }))?;
    let mut edit = page["edit"].clone();
    let said = [
        ("street", &changed.street),
        ("city", &changed.city),
        ("postal_code", &changed.postal_code),
        ("phone", &changed.phone),
        ("extension", &changed.extension),
        ("email", &changed.email),
    ];
    for (field, words) in said {
        if let Some(words) = words {
            edit[field] = json!(words);
        }
    }
    desk.ask("clients.save", &edit, |page| text(desk, page))
}

/// Everything else of him stays as it is written down.
fn owes(desk: &Desk, client: &str, sum: &str) -> Result<Reply> {
    let page = desk.call("clients.get", &json!({ "id": desk.client(client)? }))?;
    let mut edit = page["edit"].clone();
    edit["debt_minor"] = json!(desk.minor(sum)?);
    desk.ask("clients.save", &edit, |page| text(desk, page))
}

fn marked(desk: &Desk, client: &str, mark: &str, note: Option<&str>, off: bool) -> Result<Reply> {
    let page = desk.call("clients.get", &json!({ "id": desk.client(client)? }))?;
    let mut edit = page["edit"].clone();
    if let Some(marks) = edit["marks"].as_array_mut() {
        marks.retain(|known| known != mark);
        if !off {
            marks.push(json!(mark));
        }
    }
    edit["mark_notes"] = note.map_or_else(|| json!([]), |note| json!([{ "mark": mark, "note": note }]));
    desk.ask("clients.save", &edit, |page| text(desk, page))
}

/// Phones or e-mails with the contact person each is of, the one that can be edited first.
fn ways(
    page: &View,
    first: String,
    of_first: &str,
    more: &str,
    read: impl Fn(&View) -> String,
) -> Vec<(Option<f64>, String)> {
    let more = page
        .rows(more)
        .into_iter()
        .map(|more| (more.number("person"), read(&more)));
    let all = [(page.number(of_first), first)].into_iter().chain(more);
    all.filter(|(_, told)| !told.is_empty()).collect()
}

fn text(desk: &Desk, page: View) -> String {
    let Some(edit) = page.inner("edit") else {
        return String::new();
    };
    let mut text = format!("{} ({})\n", edit.text("name"), edit.text("id"));
    let phones = ways(&page, edit.phone("phone"), "phone_person", "more_phones", |more| {
        more.phone("number")
    });
    let emails = ways(&page, edit.text("email"), "email_person", "more_emails", |more| {
        more.text("address")
    });
    let of = |ways: &[(Option<f64>, String)], whom: Option<f64>| -> String {
        let his = ways.iter().filter(|(person, _)| *person == whom);
        his.map(|(_, told)| told.as_str()).collect::<Vec<_>>().join(" · ")
    };
    let persons = page.rows("persons");
    let several = persons.len() > 1;
    for one in &persons {
        let who = [one.text("full_name"), one.text("role")];
        let who = who[..if several { 2 } else { 1 }].join(", ");
        let id = one.number("id").filter(|_| several);
        let reached = [who.trim_end_matches(", ").to_owned(), of(&phones, id), of(&emails, id)];
        let reached = &reached[..if several { 3 } else { 1 }];
        let reached: Vec<&str> = reached
            .iter()
            .map(String::as_str)
            .filter(|part| !part.is_empty())
            .collect();
        text.push_str(&desk.line("contact", &reached.join(" · ")));
    }
    let his = |ways: &[(Option<f64>, String)]| match several {
        true => of(ways, None),
        false => ways
            .iter()
            .map(|(_, told)| told.as_str())
            .collect::<Vec<_>>()
            .join(" · "),
    };
    for (field, told) in [
        ("tax-id", edit.text("tax_id")),
        ("street", edit.text("street")),
        ("city", edit.text("city")),
        ("phone", his(&phones)),
        ("email", his(&emails)),
    ] {
        text.push_str(&desk.line(field, &told));
    }
    text.push_str(&desk.line("served-by", &page.who("served_by")));
    text.push_str(&desk.line("note", &edit.text("note").replace('\n', " · ")));
    text.push_str(&desk.line("standing", &page.word("client-state", "state")));
    if page.has("came_back") {
        text.push_str(&format!("{}\n", page.sentence("came_back")));
    }
    // Of who still buys it tells how, and of no loss.
    let told = match page.text("standing").as_str() {
        "lost" | "left" => "evidence",
        _ => "rhythm",
    };
    text.push_str(&desk.line(told, &page.sentence("evidence")));
    for (label, field) in [("total", "total"), ("average", "average_order"), ("yearly", "yearly")] {
        let sum = Some(page.money(field)).filter(|sum| !sum.is_empty());
        text.push_str(&desk.line(label, sum.as_deref().unwrap_or("—")));
    }
    let said = match page.sum("yearly") {
        None => Some("clients-sums-unknown"),
        Some(_) if page.is("profit_known") => None,
        Some(_) if page.is("own_margin") => Some("clients-yearly-own-margin"),
        Some(yearly) => (yearly.minor != 0).then_some("cli-client-profit-guessed"),
    };
    if let Some(said) = said {
        text.push_str(&format!("{}\n", desk.words(said)));
    }
    if page.has("brought_before") {
        text.push_str(&format!("{}\n", page.sentence("brought_before")));
    }
    for apart in page.rows("apart") {
        text.push_str(&desk.line("apart", &apart.money("sum")));
    }
    text.push_str(&desk.line("debt", &page.money_if("debt")));
    text.push_str(&desk.line("returned-on", &page.day("returned_on")));
    text.push_str(&desk.line("loss", &page.text("loss_id")));
    let cases = page.raw()["case_ids"].as_array().map(Vec::as_slice).unwrap_or_default();
    text.push_str(&desk.line(
        "cases",
        &cases.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
    ));
    for mark in edit.texts("marks") {
        let notes = edit.rows("mark_notes");
        let note = notes.iter().find(|note| note.text("mark") == mark);
        let note = note.map(|note| format!(": {}", note.text("note"))).unwrap_or_default();
        let name = desk.words(&format!("clients-mark-{}", mark.replace('_', "-")));
        text.push_str(&format!("  * {name}{note}\n"));
    }
    for fact in edit.texts("facts") {
        text.push_str(&format!("  · {fact}\n"));
    }
    for complaint in page.rows("complaints") {
        text.push_str(&format!(
            "  ! {} {}\n",
            complaint.day("opened_on"),
            complaint.text("what")
        ));
    }
    text
}
