//! What a file holds, what landing it would do, and the rows that wait for a word, as the terminal tells them.

use super::brought::{NOTHING, brought, sheets};
use crate::desk::Desk;
use crate::trouble::Result;
use crate::view::{Reply, View};
use comeback_core::domain::sentence::Sentence;
use serde_json::Value;

/// Problems of a file that are told one by one; the rest is counted.
const PROBLEMS_TOLD: usize = 20;

/// What `import.try` answered.
pub fn tried(desk: &Desk, trial: View) -> String {
    let mut text = format!("{}\n", desk.words("cli-import-dry"));
    if let Some(result) = trial.inner("result") {
        let waits = trial.inner("waiting").is_some_and(|waiting| waiting.whole("count") > 0);
        let nothing = if waits { "import-nothing-else" } else { NOTHING };
        text.push_str(&brought(desk, result, nothing));
    }
    for line in waiting(desk, trial) {
        text.push_str(&format!("{line}\n"));
    }
    text
}

/// The rows that wait for the user's word.
pub fn waiting(desk: &Desk, trial: View) -> Vec<String> {
    let Some(waiting) = trial.inner("waiting") else {
        return Vec::new();
    };
    let rows = waiting.rows("first");
    let told = rows.iter().map(|row| {
        let differences = row.rows("differences");
        let mut differences: Vec<String> = differences.iter().map(|differ| difference(desk, differ)).collect();
        if row.is("other_name") {
            let asked = Sentence::new("import-other-name-asked").with("by", row.text("by"));
            differences.push(desk.say(&asked));
        }
        if let Some(other) = row.inner("other") {
            let too = Sentence::new("import-other-too").with("by", other.text("by"));
            differences.push(desk.say(&too.with("client", other.text("client"))));
        }
        if differences.is_empty() {
            let name = Sentence::new("import-by-name-only").with("name", row.text("name"));
            differences.push(desk.say(&name));
        }
        let head = Sentence::new("cli-import-waits")
            .with("file", row.whole("file") + 1)
            .with("line", row.whole("line"))
            .with("name", row.text("name"))
            .with("client", row.text("client"))
            .with("by", desk.words(&format!("cli-import-by-{}", row.text("by"))));
        let lines: Vec<String> = std::iter::once(desk.say(&head)).chain(differences).collect();
        lines.join("\n    ")
    });
    let mut lines: Vec<String> = told.collect();
    let more = waiting.whole("count") - lines.len() as i64;
    if more > 0 {
        lines.push(desk.say(&Sentence::new("cli-preview-more").with("count", more)));
    }
    if let Some(row) = rows.first() {
        let how = Sentence::new("cli-import-take-how")
            .with("file", row.whole("file") + 1)
            .with("line", row.whole("line"));
        lines.push(desk.say(&how));
    }
    lines
}

/// A field where the row says something else: ours, then the file's.
fn difference(desk: &Desk, differ: &View) -> String {
    let field = match differ.text("field").as_str() {
        "street" => "address".to_owned(),
        field => field.to_owned(),
    };
    let field = desk.words(&format!("import-field-{field}"));
    let ours = match differ.is("of_files") {
        true => format!("{} {}", differ.text("ours"), desk.words("import-ours-of-files")),
        false => differ.text("ours"),
    };
    format!("{field}: {ours} → {}", differ.text("theirs"))
}

pub fn preview(desk: &Desk, files: &[Value]) -> Result<Reply> {
    let (mut text, mut all) = (String::new(), Vec::new());
    for file in files {
        let raw = desk.call("import.preview", file)?;
        text.push_str(&shown(desk, desk.view(&raw)));
        all.push(raw);
    }
    Ok(Reply {
        raw: Value::Array(all),
        text,
    })
}

fn shown(desk: &Desk, file: View) -> String {
    let counts = file.inner("counts");
    let count = |field: &str| counts.map(|counts| counts.whole(field)).unwrap_or_default();
    let head = Sentence::new("cli-preview-file")
        .with("file", file.text("file"))
        .with("kind", desk.words(&format!("import-kind-{}", file.text("kind"))))
        .with("ready", count("ready"))
        .with("troubled", count("troubled"));
    let mut text = format!("{}\n", desk.say(&head));
    if let Some(system) = file.filled("system") {
        text.push_str(&desk.line("system", &system));
    }
    if file.has("remembered") {
        let since = Sentence::new("cli-preview-remembered").with("day", file.day("remembered"));
        text.push_str(&format!("{}\n", desk.say(&since)));
    }
    let others = file.rows("other_sheets");
    if !others.is_empty() {
        let left = Sentence::new("import-sheets-left")
            .with("file", file.text("file"))
            .with("read", file.text("sheet"))
            .with("others", sheets(desk, &others));
        text.push_str(&format!(
            "{}\n  {}\n",
            desk.say(&left),
            desk.words("cli-import-sheets-how")
        ));
    }
    for line in notes(desk, file) {
        text.push_str(&format!("{line}\n"));
    }
    let mut table = desk.table(&["heading", "meaning", "samples"]);
    for column in file.rows("columns") {
        let meaning = column.meaning().unwrap_or_else(|| "—".to_owned());
        table.row(vec![
            column.text("heading"),
            meaning,
            column.texts("samples").join(" · ").replace(['\r', '\n'], " "),
        ]);
    }
    text.push_str(&table.text());
    for asked in questions(desk, file) {
        text.push_str(&format!("{asked}\n"));
    }
    if file.has("missing") {
        text.push_str(&format!(
            "{}\n  {}\n",
            file.sentence("missing"),
            desk.words("cli-import-column-how")
        ));
    }
    for line in problems(desk, file) {
        text.push_str(&format!("{line}\n"));
    }
    text
}

/// What was decided without asking, and how to say otherwise.
pub fn notes(desk: &Desk, of: View) -> Vec<String> {
    let mut notes = of.sentences("notes");
    if !notes.is_empty() {
        notes.push(format!("  {}", desk.words("cli-import-note-how")));
    }
    notes
}

/// What nobody but the user can know, and how it is answered: which of day and month comes first, whether sums are
/// thousands or fractions, and how often numbers begin anew.
fn questions(desk: &Desk, file: View) -> Vec<String> {
    [
        ("question", "cli-preview-ambiguous"),
        ("sums_question", "cli-preview-sums-open"),
        ("number_again", "cli-import-numbers-how"),
    ]
    .into_iter()
    .filter(|(field, _)| file.has(field))
    .map(|(field, how)| format!("{} {}", file.sentence(field), desk.words(how)))
    .collect()
}

/// What would have been right in a cell, with the terminal's own way to say it.
pub fn expected(desk: &Desk, of: &View) -> String {
    let key = of.inner("expected").map(|sentence| sentence.text("key"));
    match key.as_deref() {
        Some("import-expected-letters") => desk.words("cli-import-expected-letters"),
        _ => of.sentence("expected"),
    }
}

fn problems(desk: &Desk, file: View) -> Vec<String> {
    let rows = file.rows("problems");
    let told = rows.iter().take(PROBLEMS_TOLD).map(|problem| {
        let expected = expected(desk, problem);
        if expected.is_empty() {
            problem.sentence("sentence")
        } else {
            format!("{}. {expected}", problem.sentence("sentence"))
        }
    });
    let mut lines: Vec<String> = told.collect();
    let troubled = file.inner("counts").map_or(0, |counts| counts.whole("troubled"));
    let more = troubled.max(rows.len() as i64) - lines.len() as i64;
    if more > 0 {
        lines.push(desk.say(&Sentence::new("cli-preview-more").with("count", more)));
    }
    lines
}

/// What stopped an import, so that it can be put right: lines, or a question about the dates; of several files each under its name. A file that
/// cannot be shown has none.
pub fn problems_of(desk: &Desk, files: &[Value]) -> Vec<String> {
    let mut lines = Vec::new();
    for raw in files.iter().filter_map(|file| desk.call("import.preview", file).ok()) {
        let mut found = problems(desk, desk.view(&raw));
        found.extend(questions(desk, desk.view(&raw)));
        if files.len() > 1 && !found.is_empty() {
            lines.push(format!("{}:", desk.view(&raw).text("file")));
        }
        lines.extend(found);
    }
    lines
}
