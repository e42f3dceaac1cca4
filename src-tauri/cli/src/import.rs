//! `import`: files of other systems, shown first or landed whole.

use crate::desk::{Desk, failed};
use crate::trouble::{Result, Trouble};
use crate::view::{Reply, View};
use clap::Args;
use comeback_core::api::{Code, Progress, Step};
use comeback_core::domain::{language::Language, sentence::Sentence};
use comeback_core::texts;
use serde_json::{Value, json};
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf, absolute};

/// Problems of a file that are told one by one; the rest is counted.
const PROBLEMS_TOLD: usize = 20;

#[derive(Debug, Args)]
pub struct Import {
    /// Exports of other systems (CSV and other text, XLSX, XLS, ODS, pages with a table), in any order.
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// Leave out the lines with problems; otherwise one problem stops the whole import.
    #[arg(long)]
    skip_problems: bool,
    /// Show what the files would bring and take nothing.
    #[arg(long)]
    preview: bool,
    /// The sheet of a workbook, where another than the recognised one is meant.
    #[arg(long)]
    sheet: Option<String>,
    /// How dates such as 03/04/2026 are read, where the file does not tell.
    #[arg(long, value_parser = ["day-first", "month-first"])]
    dates: Option<String>,
    /// The currency of sums that name none, such as EUR.
    #[arg(long)]
    currency: Option<String>,
}

pub fn run(desk: &Desk, import: &Import) -> Result<Reply> {
    let mut files = Vec::new();
    for path in &import.paths {
        files.push(file(path, import)?);
    }
    if import.preview {
        return preview(desk, &files);
    }
    let request = json!({ "files": files, "skip_problems": import.skip_problems });
    let mut progress = watched(desk);
    let answer = desk.call_with::<Value>("import.run", &request, &mut progress);
    desk.app.jobs.end("import");
    match answer {
        Ok(raw) => Ok(Reply {
            text: landed(desk, desk.view(&raw)),
            raw,
        }),
        Err(Trouble::Core { error, .. }) if matches!(error.code, Code::BadInput | Code::Refused) => {
            Err(Trouble::Core {
                more: problems_of(desk, &files),
                error,
            })
        }
        Err(trouble) => Err(trouble),
    }
}

/// The request for one file, as `import.run` and `import.preview` take it.
pub fn request(path: &Path) -> Result<Value> {
    let path = absolute(path).map_err(|error| failed("cli-file-failed", path, error))?;
    Ok(json!({ "path": path.to_string_lossy(), "options": {} }))
}

fn file(path: &Path, import: &Import) -> Result<Value> {
    let mut file = request(path)?;
    if let Some(dates) = &import.dates {
        file["options"]["date_order"] = json!(dates);
    }
    if let Some(sheet) = &import.sheet {
        file["options"]["sheet"] = json!(sheet);
    }
    if let Some(currency) = &import.currency {
        file["options"]["currency"] = json!(currency.to_uppercase());
    }
    Ok(file)
}

/// Rows are counted aloud only where somebody looks.
fn watched(desk: &Desk) -> Progress {
    let (language, watched) = (desk.language, std::io::stderr().is_terminal() && !desk.json);
    let mut told = 0;
    desk.app.jobs.start(
        "import",
        Box::new(move |step| {
            let (key, done, of) = match step {
                Step::Reading { done, of } => ("cli-progress-reading", done, of),
                Step::Writing { done, of } => ("cli-progress-writing", done, of),
                Step::Checking => ("cli-progress-checking", 0, 0),
            };
            if watched && (done == of || done >= told + 1000 || done < told) {
                told = done;
                let _ = write!(
                    std::io::stderr(),
                    "\r{}\u{1b}[K{}",
                    counted(language, key, done, of),
                    ends(done, of)
                );
            }
        }),
    )
}

fn counted(language: Language, key: &str, done: u32, of: u32) -> String {
    texts::say(
        language,
        &Sentence::new(key)
            .with("done", i64::from(done))
            .with("of", i64::from(of)),
    )
}

fn ends(done: u32, of: u32) -> &'static str {
    if done == of { "\n" } else { "" }
}

/// What an import brought, those who returned and those lost again by name.
pub fn landed(desk: &Desk, result: View) -> String {
    let count = |key: &str, field: &str| match result.whole(field) {
        0 => String::new(),
        n => format!("{}\n", desk.say(&Sentence::new(key).with("count", n))),
    };
    let mut text = String::new();
    for (key, field) in [
        ("cli-import-clients-new", "clients_new"),
        ("cli-import-clients-changed", "clients_changed"),
        ("cli-import-orders-new", "orders_new"),
        ("cli-import-orders-changed", "orders_changed"),
        ("cli-import-same", "same"),
        ("cli-import-skipped", "skipped"),
        ("cli-import-refunds", "refunds"),
        ("cli-import-newly-lost", "newly_lost"),
    ] {
        text.push_str(&count(key, field));
    }
    if text.is_empty() {
        text = format!("{}\n", desk.words("cli-import-nothing"));
    }
    for row in result.rows("returned") {
        let back = Sentence::new("cli-import-returned")
            .with("client", row.text("client"))
            .with("case", row.text("case_id"));
        text.push_str(&format!(
            "{}\n",
            desk.say(&back.with("day", row.day("day")).with("sum", row.money("sum")))
        ));
    }
    for client in result.texts("lost_twice") {
        text.push_str(&format!(
            "{}\n",
            desk.say(&Sentence::new("cli-import-lost-twice").with("client", client))
        ));
    }
    text
}

fn preview(desk: &Desk, files: &[Value]) -> Result<Reply> {
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
        .with("kind", file.word("kind", "kind"))
        .with("ready", count("ready"))
        .with("troubled", count("troubled"));
    let mut text = format!("{}\n", desk.say(&head));
    let mut table = desk.table(&["heading", "meaning", "samples"]);
    for column in file.rows("columns") {
        let meaning = column.meaning().unwrap_or_else(|| "—".to_owned());
        table.row(vec![
            column.text("heading"),
            meaning,
            column.texts("samples").join(" · "),
        ]);
    }
    text.push_str(&table.text());
    if let Some(day) = file.filled("ambiguous_date") {
        text.push_str(&format!(
            "{}\n",
            desk.say(&Sentence::new("cli-preview-ambiguous").with("day", day))
        ));
    }
    if file.has("missing") {
        text.push_str(&format!("{}\n", file.sentence("missing")));
    }
    for line in problems(desk, file) {
        text.push_str(&format!("{line}\n"));
    }
    text
}

fn problems(desk: &Desk, file: View) -> Vec<String> {
    let rows = file.rows("problems");
    let told = rows.iter().take(PROBLEMS_TOLD).map(|problem| {
        let expected = problem.sentence("expected");
        if expected.is_empty() {
            problem.sentence("sentence")
        } else {
            format!("{}. {expected}", problem.sentence("sentence"))
        }
    });
    let mut lines: Vec<String> = told.collect();
    if rows.len() > PROBLEMS_TOLD {
        lines.push(desk.say(&Sentence::new("cli-preview-more").with("count", rows.len() - PROBLEMS_TOLD)));
    }
    lines
}

/// The lines that stopped an import, so that they can be put right; of several files each under its name. A file that
/// cannot be shown has none.
fn problems_of(desk: &Desk, files: &[Value]) -> Vec<String> {
    let mut lines = Vec::new();
    for raw in files.iter().filter_map(|file| desk.call("import.preview", file).ok()) {
        let found = problems(desk, desk.view(&raw));
        if files.len() > 1 && !found.is_empty() {
            lines.push(format!("{}:", desk.view(&raw).text("file")));
        }
        lines.extend(found);
    }
    lines
}
