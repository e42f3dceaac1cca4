//! `imports`: what was imported, what it changed, and taking one import back as a whole.

use crate::desk::Desk;
use crate::trouble::Result;
use crate::view::{Reply, View};
use clap::Subcommand;
use comeback_core::domain::sentence::{Argument, Sentence};
use serde_json::{Value, json};
use std::path::{PathBuf, absolute};

#[derive(Debug, Subcommand)]
pub enum Imports {
    /// Past imports, newest first.
    List,
    /// What one changed in what was there before it, field by field.
    Changes {
        id: i64,
        /// Save all of it: a workbook when it ends in .xlsx, a text with columns otherwise.
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Take one back by its ID; what somebody works with stays and is told.
    Undo { id: i64 },
}

pub fn run(desk: &Desk, imports: Option<Imports>) -> Result<Reply> {
    match imports.unwrap_or(Imports::List) {
        Imports::List => desk.ask("imports.list", &json!({}), |all| list(desk, &all.all())),
        Imports::Changes { id, out: None } => {
            desk.ask("imports.changes", &json!({ "id": id }), |changes| {
                match changed(desk, changes, usize::MAX) {
                    text if text.is_empty() => format!("{}\n", desk.words("cli-imports-changes-none")),
                    text => text,
                }
            })
        }
        Imports::Changes { id, out: Some(out) } => {
            let path = absolute(&out).unwrap_or(out);
            let is_book = path.extension().is_some_and(|end| end.eq_ignore_ascii_case("xlsx"));
            let request = json!({ "run": id, "format": if is_book { "xlsx" } else { "csv" }, "language": desk.language,
                                  "path": path });
            desk.ask("imports.save_changes", &request, |saved| {
                let sentence = Sentence::new("cli-exported")
                    .with("rows", saved.whole("rows"))
                    .with("path", saved.text("path"));
                format!("{}\n", desk.say(&sentence))
            })
        }
        Imports::Undo { id } => desk.ask("imports.undo", &json!({ "id": id }), |undone| text(desk, id, undone)),
    }
}

fn list(desk: &Desk, imports: &[View]) -> String {
    let mut table = desk
        .table(&[
            "id",
            "day",
            "files",
            "clients-new",
            "orders-new",
            "contacts-new",
            "changed",
            "note",
        ])
        .figures(&[0, 3, 4, 5, 6]);
    for import in imports {
        let mut notes = Vec::new();
        if import.has("undone_on") {
            let undone = Sentence::new("import-past-undone-on").with("day", import.day("undone_on"));
            notes.push(desk.say(&undone.with("kept", import.whole("kept"))));
        }
        let returned = import.rows("returned");
        if !returned.is_empty() {
            let count = Sentence::new("import-brought-returned").with("count", returned.len());
            let names: Vec<String> = returned.iter().map(|back| back.text("client")).collect();
            notes.push(format!("{}: {}", desk.say(&count), names.join(", ")));
        }
        table.row(vec![
            import.text("id"),
            import.day("day"),
            import.texts("files").join(", "),
            import.text("clients_new"),
            import.text("orders_new"),
            import.text("contacts_new"),
            import.text("changed"),
            notes.join("; "),
        ]);
    }
    table.text()
}

/// What an import changed, field by field, its first rows.
pub fn changed(desk: &Desk, changes: View, most: usize) -> String {
    let rows = changes.rows("first");
    if rows.is_empty() {
        return String::new();
    }
    let mut text = format!("{}:\n", desk.words("import-changes"));
    for row in rows.iter().take(most) {
        let what = match row.text("what").as_str() {
            what @ ("order" | "called-off") => desk.say(
                &Sentence::new(&format!("import-change-{what}"))
                    .with("number", row.text("number"))
                    .with("day", row.day("day")),
            ),
            what => desk.words(&format!("import-changed-{what}")),
        };
        let fields: Vec<String> = row.rows("fields").iter().map(|field| change(desk, field)).collect();
        text.push_str(&format!("  {} ({what}): {}\n", row.text("name"), fields.join("; ")));
    }
    let more = changes.whole("count") - rows.len().min(most) as i64;
    if more > 0 {
        text.push_str(&format!(
            "  {}\n",
            desk.say(&Sentence::new("import-changes-more").with("count", more))
        ));
    }
    text
}

fn change(desk: &Desk, field: &View) -> String {
    let said = |which: &str| match field.raw()[which].clone() {
        Value::Null => "—".to_owned(),
        value => serde_json::from_value::<Argument>(value)
            .map(|value| desk.say(&Sentence::new("import-change-value").with("value", value)))
            .unwrap_or_default(),
    };
    let name = desk.words(&format!("import-field-{}", field.text("field")));
    format!("{name}: {} → {}", said("before"), said("after"))
}

fn text(desk: &Desk, id: i64, undone: View) -> String {
    let gone = [
        ("orders", "orders_gone"),
        ("clients", "clients_gone"),
        ("values", "values_back"),
    ];
    let gone = gone.map(|(what, field)| (what, undone.whole(field)));
    let gone = gone.iter().filter(|(_, count)| *count > 0);
    let gone = gone.map(|(what, count)| desk.say(&Sentence::new(&format!("import-gone-{what}")).with("count", *count)));
    let mut text = match gone.collect::<Vec<_>>().join(", ") {
        gone if gone.is_empty() => format!("{}\n", desk.words("import-past-gone-nothing")),
        gone => format!(
            "{}\n",
            desk.say(&Sentence::new("cli-imports-undone").with("what", gone))
        ),
    };
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
            let fields: Vec<String> = row.typed("fields").unwrap_or_default();
            let fields = fields.iter().map(|field| desk.words(&format!("import-field-{field}")));
            let fields = fields.collect::<Vec<_>>().join(", ");
            table.row(vec![
                match fields.is_empty() {
                    true => desk.words(&format!("import-kept-what-{}", row.text("what"))),
                    false => fields,
                },
                row.text("name"),
                row.text("number"),
                row.sentence("why"),
            ]);
        }
        text.push_str(&table.text());
        let how = Sentence::new("cli-imports-kept-how").with("id", id.to_string());
        text.push_str(&format!("{}\n", desk.say(&how)));
    }
    text
}
