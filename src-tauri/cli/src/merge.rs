//! `client same`, `client apart` and `client merge`: the same client twice, two who only look so, and making one of two.

use crate::desk::Desk;
use crate::trouble::Result;
use crate::view::{Reply, View};
use comeback_core::domain::sentence::Sentence;
use serde_json::json;

pub fn same(desk: &Desk, client: Option<&str>) -> Result<Reply> {
    let client = client.map(|client| desk.client(client)).transpose()?;
    desk.ask("clients.likely_same", &json!({ "client_id": client }), |pairs| {
        table(desk, pairs)
    })
}

/// Answers with the pairs that are left.
pub fn apart(desk: &Desk, one: &str, other: &str, apart: bool) -> Result<Reply> {
    let request = json!({ "one": desk.client(one)?, "other": desk.client(other)?, "apart": apart });
    desk.ask("clients.tell_apart", &request, |pairs| table(desk, pairs))
}

fn table(desk: &Desk, pairs: View) -> String {
    let mut table = desk
        .table(&["id", "keep", "orders", "id", "gone", "orders", "why"])
        .figures(&[0, 2, 3, 5]);
    for pair in pairs.all() {
        let twin = |field: &str| {
            let twin = pair.inner(field);
            let of = |name: &str| twin.map(|twin| twin.text(name)).unwrap_or_default();
            [of("id"), of("name"), of("orders")]
        };
        let mut row = twin("keep").to_vec();
        row.extend(twin("gone"));
        row.push(pair.sentences("by").join(" · "));
        table.row(row);
    }
    table.text()
}

pub fn merge(desk: &Desk, keep: &str, gone: &str) -> Result<Reply> {
    let request = json!({ "keep": desk.client(keep)?, "gone": desk.client(gone)? });
    desk.ask("clients.merge", &request, |merged| text(desk, merged))
}

fn text(desk: &Desk, merged: View) -> String {
    let done = Sentence::new("cli-merged")
        .with("client", merged.text("name"))
        .with("gone", merged.text("gone"))
        .with("orders", merged.whole("orders_moved"))
        .with("cases", merged.whole("cases_moved"));
    let mut text = format!("{}\n", desk.say(&done));
    for row in merged.rows("returned") {
        let back = Sentence::new("cli-import-returned")
            .with("client", row.text("client"))
            .with("case", row.text("case_id"))
            .with("day", row.day("day"))
            .with("sum", row.money("sum"));
        text.push_str(&format!("{}\n", desk.say(&back)));
    }
    if merged.is("lost_twice") {
        let twice = Sentence::new("cli-import-lost-twice").with("client", merged.text("name"));
        text.push_str(&format!("{}\n", desk.say(&twice)));
    }
    text.push_str(&format!("{}\n", desk.words("cli-merged-copy")));
    text
}
