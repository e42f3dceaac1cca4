//! `import`: files of other systems, shown first or landed whole.

use crate::desk::{Desk, failed};
use crate::trouble::{Result, Trouble, typed};
use crate::view::{Reply, View};
use clap::Args;
use comeback_core::api::{Code, Progress, Step};
use comeback_core::domain::{language::Language, sentence::Sentence};
use comeback_core::texts;
use serde_json::{Value, json};
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf, absolute};

mod columns;
mod shown;

#[derive(Debug, Args)]
pub struct Import {
    /// Exports of other systems (CSV and other text, XLSX, XLS, ODS, pages with a table), in any order.
    #[arg(required = true, value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// Leave out the lines with problems; otherwise one problem stops the whole import.
    #[arg(long)]
    skip_problems: bool,
    /// Show how the files are read and take nothing.
    #[arg(long)]
    preview: bool,
    /// Say what landing the files would do, those who would return by name, and do nothing.
    #[arg(long)]
    dry_run: bool,
    /// What becomes of clients that are known already: fill what is empty, update, skip, or review one by one.
    #[arg(long, value_parser = ["fill", "update", "skip", "review"], default_value = "fill")]
    known: String,
    /// With --known review, the word on one row: LINE=WHAT or FILE:LINE=WHAT, FILE counted from 1; WHAT is fill, update,
    /// skip or new.
    #[arg(long, value_name = "LINE=WHAT", requires = "known")]
    take: Vec<String>,
    /// Save the rows that cannot be taken as a CSV with what is wrong with each, and take the rest.
    #[arg(long, value_name = "FILE")]
    rejected: Option<PathBuf>,
    /// What the files hold.
    #[arg(long, value_parser = ["clients", "contacts", "orders", "inquiries", "complaints", "employees"])]
    kind: Option<String>,
    /// What a column means, as --preview names fields; "-" leaves it out. Remembered for files with the same headings.
    #[arg(long, value_name = "HEADING=FIELD")]
    column: Vec<String>,
    /// Forget what was said of files with these headings before.
    #[arg(long)]
    forget: bool,
    /// The line of the headings, where another is taken for them; 0 says there are none. This, encoding, delimiter and sheet
    /// are remembered for files with the same headings.
    #[arg(long, value_name = "LINE")]
    heading: Option<usize>,
    /// The letters of a text, where they are recognised wrongly.
    #[arg(long, value_parser = ["utf8", "utf16-le", "utf16-be", "windows1251", "windows1250", "windows1252", "koi8-r", "cp866"])]
    encoding: Option<String>,
    /// What parts the columns of a text.
    #[arg(long, value_parser = ["comma", "semicolon", "tab", "pipe", "spaces", "fixed"])]
    delimiter: Option<String>,
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
    columns::taught(desk, import.forget, &import.column, &mut files)?;
    if import.preview {
        return shown::preview(desk, &files);
    }
    let mut request = json!({ "files": files, "skip_problems": import.skip_problems || import.rejected.is_some(),
        "matching": import.known, "decisions": decisions(&import.take)? });
    let mut progress = watched(desk);
    let command = if import.dry_run { "import.try" } else { "import.run" };
    let answer = desk.call_with::<Value>(command, &request, &mut progress);
    desk.app.jobs.end("import");
    match answer {
        Ok(raw) if import.dry_run => Ok(Reply {
            text: shown::tried(desk, desk.view(&raw)),
            raw,
        }),
        Ok(raw) => {
            let mut text = landed(desk, desk.view(&raw));
            if let Some(to) = &import.rejected {
                text.push_str(&save_rejected(desk, beside(files, &raw), to)?);
            }
            Ok(Reply { text, raw })
        }
        Err(Trouble::Core { error, .. }) if error.sentence.key == "import-undecided" => {
            request["skip_problems"] = json!(true);
            let tried = desk.call("import.try", &request)?;
            Err(Trouble::Core {
                more: shown::waiting(desk, desk.view(&tried)),
                error,
            })
        }
        Err(Trouble::Core { error, .. }) if matches!(error.code, Code::BadInput | Code::Refused) => {
            Err(Trouble::Core {
                more: shown::problems_of(desk, &files),
                error,
            })
        }
        Err(trouble) => Err(trouble),
    }
}

/// `12=new`, or `2:12=new` for a line of the second file.
fn decisions(take: &[String]) -> Result<Vec<Value>> {
    let read = |said: &String| {
        let (place, what) = said.split_once('=')?;
        let (file, line) = place.split_once(':').unwrap_or(("1", place));
        let (file, line) = (file.trim().parse::<usize>().ok()?, line.trim().parse::<usize>().ok()?);
        let known = ["fill", "update", "skip", "new"].contains(&what);
        known.then(|| Some(json!({ "file": file.checked_sub(1)?, "line": line, "take": what })))?
    };
    take.iter()
        .map(|said| match read(said) {
            Some(decision) => Ok(decision),
            None => typed(Sentence::new("cli-import-bad-take").with("text", said.as_str())),
        })
        .collect()
}

/// The files with the lines that could not stand beside what is there already.
fn beside(mut files: Vec<Value>, landed: &Value) -> Vec<Value> {
    for refused in landed["refused"].as_array().into_iter().flatten() {
        let file = refused["file"].as_u64().and_then(|at| files.get_mut(at as usize));
        if let Some(lines) = file.map(|file| &mut file["options"]["refused"]) {
            let line = json!({ "line": refused["line"], "sentence": refused["sentence"] });
            match lines.as_array_mut() {
                Some(lines) => lines.push(line),
                None => *lines = json!([line]),
            }
        }
    }
    files
}

/// The rows of each file that were left out, each file's beside the first one's.
fn save_rejected(desk: &Desk, files: Vec<Value>, to: &Path) -> Result<String> {
    let mut text = String::new();
    let mut saved = 0;
    for file in files {
        let number = saved + 1;
        let name = to.file_stem().unwrap_or_default().to_string_lossy();
        let path = match number {
            1 => to.to_owned(),
            _ => to.with_file_name(format!("{name}-{number}.csv")),
        };
        let path = absolute(&path).map_err(|error| failed("cli-file-failed", &path, error))?;
        let request = json!({ "file": file, "to": path.to_string_lossy(), "language": desk.language });
        let raw = desk.call("import.rejected", &request)?;
        let rows = desk.view(&raw).whole("rows");
        if rows > 0 {
            saved += 1;
            let told = Sentence::new("cli-import-rejected")
                .with("rows", rows)
                .with("path", desk.view(&raw).text("path"));
            text.push_str(&format!("{}\n", desk.say(&told)));
        }
    }
    Ok(text)
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
    for (option, said) in [
        ("kind", &import.kind),
        ("encoding", &import.encoding),
        ("delimiter", &import.delimiter),
    ] {
        if let Some(said) = said {
            file["options"][option] = json!(said);
        }
    }
    if let Some(line) = import.heading {
        file["options"]["heading_line"] = json!(line);
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
                Step::Opening { done, of } => ("cli-progress-opening", done, of),
                Step::Looking { done, of } => ("cli-progress-looking", done, of),
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
    let count = |of: View, key: &str, field: &str| match of.whole(field) {
        0 => String::new(),
        n => format!("{}\n", desk.say(&Sentence::new(key).with("count", n))),
    };
    let mut text = String::new();
    for (key, field) in [
        ("cli-import-clients-new", "clients_new"),
        ("cli-import-clients-changed", "clients_changed"),
        ("cli-import-orders-new", "orders_new"),
        ("cli-import-orders-changed", "orders_changed"),
        ("cli-import-contacts-new", "contacts_new"),
        ("cli-import-inquiries-new", "inquiries_new"),
        ("cli-import-complaints-new", "complaints_new"),
        ("cli-import-employees-new", "employees_new"),
        ("cli-import-same", "same"),
        ("cli-import-known", "known"),
        ("cli-import-refunds", "refunds"),
        ("cli-import-newly-lost", "newly_lost"),
    ] {
        text.push_str(&count(result, key, field));
    }
    if let Some(why) = result.inner("skipped_why") {
        for (key, field) in [
            ("cli-import-left-out", "left_out"),
            ("cli-import-troubled", "troubled"),
            ("cli-import-cancelled", "cancelled"),
            ("cli-import-repeated", "repeated"),
            ("cli-import-totals", "totals"),
            ("cli-import-nobody", "nobody"),
        ] {
            text.push_str(&count(why, key, field));
        }
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
    for row in result.rows("no_longer_returned") {
        let gone = Sentence::new("cli-import-no-longer-returned")
            .with("client", row.text("client"))
            .with("number", row.text("number"))
            .with("case", row.text("case_id"));
        text.push_str(&format!("{}\n", desk.say(&gone)));
    }
    for row in result.rows("refused") {
        text.push_str(&format!("{}\n", row.sentence("sentence")));
    }
    for client in result.texts("lost_twice") {
        text.push_str(&format!(
            "{}\n",
            desk.say(&Sentence::new("cli-import-lost-twice").with("client", client))
        ));
    }
    text
}
