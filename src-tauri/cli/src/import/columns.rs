//! How a file is read, said at the terminal and remembered as the window remembers it.

use crate::desk::Desk;
use crate::trouble::{Result, typed};
use comeback_core::domain::sentence::Sentence;
use serde_json::{Value, json};

/// What is remembered of a file beside its columns: what leads to its headings, how its dates are read, and how often its numbers
/// begin anew.
const REACH: [&str; 6] = [
    "sheet",
    "encoding",
    "delimiter",
    "heading_line",
    "date_order",
    "numbers",
];

/// Forgets or learns for each of the files how its headings are reached and what its columns mean; `said` are
/// `HEADING=FIELD`. `dry`: it holds for this run alone.
pub fn taught(desk: &Desk, forget: bool, dry: bool, said: &[String], files: &mut [Value]) -> Result<()> {
    let reached = |file: &Value| REACH.iter().any(|option| !file["options"][option].is_null());
    if !forget && said.is_empty() && !files.iter().any(reached) {
        return Ok(());
    }
    let mut pairs = Vec::new();
    for pair in said {
        match pair.rsplit_once('=') {
            Some((heading, field)) => pairs.push((heading.trim(), field.trim())),
            None => return typed(Sentence::new("cli-pair-wanted").with("text", pair.as_str())),
        }
    }
    let mut met = vec![false; pairs.len()];
    for file in files {
        let mut shown = desk.call("import.preview", file)?;
        if forget {
            desk.call(
                "import.mapping",
                &json!({ "fingerprint": shown["fingerprint"], "system": shown["system"], "options": null }),
            )?;
            shown = desk.call("import.preview", file)?;
        }
        let mut columns: Vec<Value> = list(&shown["columns"])
            .iter()
            .map(|column| column["field"].clone())
            .collect();
        let mut changed = reached(file);
        let mut named = false;
        for (pair, (heading, field)) in pairs.iter().enumerate() {
            let Some(at) = place(&shown, heading) else { continue };
            met[pair] = true;
            (changed, named) = (true, true);
            columns[at] = meaning(field, &shown["fields"])?;
        }
        if changed {
            file["options"]["kind"] = shown["kind"].clone();
            if named {
                file["options"]["columns"] = Value::Array(columns);
            }
            let request =
                json!({ "fingerprint": shown["fingerprint"], "system": shown["system"], "options": file["options"] });
            if !dry {
                desk.call("import.mapping", &request)?;
            }
        }
    }
    match pairs.iter().zip(met).find(|(_, met)| !met) {
        Some(((heading, _), _)) => typed(Sentence::new("cli-import-no-column").with("heading", *heading)),
        None => Ok(()),
    }
}

/// The place of a column, counted from 0, by its heading or its number counted from 1.
pub fn place(shown: &Value, column: &str) -> Option<usize> {
    let columns = list(&shown["columns"]);
    let heading = |at: &Value| at["heading"].as_str().map(str::to_lowercase);
    let named = columns.iter().position(|at| heading(at) == Some(column.to_lowercase()));
    named.or_else(|| {
        let number = column.parse::<usize>().ok()?.checked_sub(1)?;
        (number < columns.len()).then_some(number)
    })
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn meaning(field: &str, fields: &Value) -> Result<Value> {
    let known: Vec<&str> = list(fields).iter().filter_map(Value::as_str).collect();
    match field {
        "-" => Ok(Value::Null),
        field if known.contains(&field) => Ok(json!(field)),
        field => typed(
            Sentence::new("cli-import-no-field")
                .with("field", field)
                .with("list", known.join(", ")),
        ),
    }
}
