//! `imports`: what was imported, and taking one import back as a whole.

use crate::desk::Desk;
use crate::trouble::Result;
use crate::view::{Reply, View};
use clap::Subcommand;
use comeback_core::domain::sentence::Sentence;
use serde_json::json;

#[derive(Debug, Subcommand)]
pub enum Imports {
    /// Past imports, newest first.
    List,
    /// Take one back by its ID; what somebody works with stays and is told.
    Undo { id: i64 },
}

pub fn run(desk: &Desk, imports: Option<Imports>) -> Result<Reply> {
    match imports.unwrap_or(Imports::List) {
        Imports::List => desk.ask("imports.list", &json!({}), |all| list(desk, &all.all())),
        Imports::Undo { id } => desk.ask("imports.undo", &json!({ "id": id }), |undone| text(desk, undone)),
    }
}

fn list(desk: &Desk, imports: &[View]) -> String {
    let mut table = desk
        .table(&["id", "day", "files", "clients-new", "orders-new", "changed", "note"])
        .figures(&[0, 3, 4, 5]);
    for import in imports {
        let note = if import.has("undone_on") {
            let undone = Sentence::new("import-past-undone-on").with("day", import.day("undone_on"));
            desk.say(&undone.with("kept", import.whole("kept")))
        } else {
            String::new()
        };
        table.row(vec![
            import.text("id"),
            import.day("day"),
            import.texts("files").join(", "),
            import.text("clients_new"),
            import.text("orders_new"),
            import.text("changed"),
            note,
        ]);
    }
    table.text()
}

fn text(desk: &Desk, undone: View) -> String {
    let counts = Sentence::new("cli-imports-undone")
        .with("orders", undone.whole("orders_gone"))
        .with("clients", undone.whole("clients_gone"))
        .with("values", undone.whole("values_back"));
    let mut text = format!("{}\n", desk.say(&counts));
    for client in undone.texts("returns_gone") {
        let back = Sentence::new("cli-imports-return-gone").with("client", client);
        text.push_str(&format!("{}\n", desk.say(&back)));
    }
    let kept = undone.rows("kept");
    if !kept.is_empty() {
        let count = undone.whole("kept_count");
        text.push_str(&format!(
            "{}\n",
            desk.say(&Sentence::new("cli-imports-kept").with("count", count))
        ));
        let mut table = desk.table(&["what", "client", "number", "why"]);
        for row in &kept {
            table.row(vec![
                desk.words(&format!("import-kept-what-{}", row.text("what"))),
                row.text("name"),
                row.text("number"),
                row.sentence("why"),
            ]);
        }
        text.push_str(&table.text());
    }
    text
}
