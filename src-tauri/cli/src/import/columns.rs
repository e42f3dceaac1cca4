//! How a file is read, said at the terminal and remembered as the window remembers it.

use crate::desk::Desk;
use crate::trouble::{Result, typed};
use comeback_core::domain::sentence::Sentence;
use serde_json::{Value, json};

/// What leads to the headings of a file.
const REACH: [&str; 4] = ["sheet", "encoding", "delimiter", "heading_line"];

/// Forgets or learns for each of the files how its headings are reached and what its columns mean; `said` are
/// `HEADING=FIELD`.
pub fn taught(desk: &Desk, forget: bool, said: &[String], files: &mut [Value]) -> Result<()> {
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
                &json!({ "fingerprint": shown["fingerprint"], "options": null }),
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
            let found = list(&shown["columns"])
                .iter()
                .position(|column| column["heading"].as_str().map(str::to_lowercase) == Some(heading.to_lowercase()));
            let Some(at) = found else { continue };
            met[pair] = true;
            (changed, named) = (true, true);
            columns[at] = meaning(field, &shown["fields"])?;
        }
        if changed {
            file["options"]["kind"] = shown["kind"].clone();
            if named {
                file["options"]["columns"] = Value::Array(columns);
            }
            let request = json!({ "fingerprint": shown["fingerprint"], "options": file["options"] });
            desk.call("import.mapping", &request)?;
        }
    }
    match pairs.iter().zip(met).find(|(_, met)| !met) {
        Some(((heading, _), _)) => typed(Sentence::new("cli-import-no-column").with("heading", *heading)),
        None => Ok(()),
    }
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
