//! `client list`: who is written down, by name, by how he buys, by what he owes.

use crate::choice;
use crate::desk::Desk;
use crate::trouble::Result;
use crate::view::{Reply, View};
use clap::Args;
use comeback_core::api::lists::ClientColumn;
use comeback_core::domain::client::ClientState;
use comeback_core::domain::sentence::Sentence;
use serde_json::json;

#[derive(Debug, Args)]
pub struct Wanted {
    /// A part of a name, a phone in any writing or an e-mail.
    #[arg(default_value = "")]
    search: String,
    #[arg(long, default_value_t = 50)]
    top: i64,
    /// Leave out so many from the beginning.
    #[arg(long, default_value_t = 0)]
    from: i64,
    /// What to sort by; without it by name, or by what fits the search best.
    #[arg(long, value_parser = choice::among(&ClientColumn::ALL))]
    sort: Option<String>,
    /// The order from its end.
    #[arg(long)]
    down: bool,
    #[arg(long, value_parser = choice::among(&ClientState::ALL))]
    state: Option<String>,
    /// A part of the town.
    #[arg(long, value_name = "WORDS")]
    city: Option<String>,
    /// Clients of this group; "" for those in none.
    #[arg(long, value_name = "NAME")]
    group: Option<String>,
    /// Who of the firm serves them.
    #[arg(long, value_name = "NAME|ID")]
    served_by: Option<String>,
    /// Silent for at least so many days.
    #[arg(long, value_name = "DAYS")]
    silent_from: Option<i64>,
    /// Bringing at least so much a year.
    #[arg(long, value_name = "SUM")]
    yearly_from: Option<String>,
    /// Owing at least so much.
    #[arg(long, value_name = "SUM")]
    debt_from: Option<String>,
}

pub fn run(desk: &Desk, wanted: &Wanted) -> Result<Reply> {
    let request = json!({
        "search": wanted.search,
        "sort": wanted.sort,
        "down": wanted.down,
        "filters": {
            "state": wanted.state,
            "city": wanted.city,
            "group": desk.group_if(wanted.group.as_deref())?,
            "served": desk.employee_if(wanted.served_by.as_deref())?,
            "silent_from": wanted.silent_from,
            "yearly_from": desk.minor_if(wanted.yearly_from.as_deref())?,
            "debt_from": desk.minor_if(wanted.debt_from.as_deref())?,
        },
        "offset": wanted.from,
        "limit": wanted.top,
    });
    desk.ask("clients.list", &request, |page| text(desk, page))
}

fn text(desk: &Desk, page: View) -> String {
    let columns = [
        "id",
        "client",
        "city",
        "group",
        "orders",
        "last-order",
        "total",
        "debt",
        "served-by",
        "state",
    ];
    let mut table = desk.table(&columns).figures(&[0, 4, 6, 7]);
    let rows = page.rows("rows");
    for row in &rows {
        let state = row.word("client-state", "state");
        table.row(vec![
            row.text("id"),
            row.text("name"),
            row.text("city"),
            row.text("group"),
            row.text("orders"),
            row.day("last_order_on"),
            // He bought, and in no currency with a rate: his own page says in which.
            match row.whole("orders") > 0 && row.sum("total").is_some_and(|total| total.minor == 0) {
                true => "—".to_owned(),
                false => row.money("total"),
            },
            row.money_if("debt"),
            row.who("served_by"),
            match row.has("since") {
                true => desk.say(
                    &Sentence::new("cli-client-since")
                        .with("state", state)
                        .with("day", row.day("since")),
                ),
                false => state,
            },
        ]);
    }
    let shown = Sentence::new("cli-clients-shown")
        .with("shown", rows.len())
        .with("total", page.whole("total"));
    format!("{}{}\n", table.text(), desk.say(&shown))
}
