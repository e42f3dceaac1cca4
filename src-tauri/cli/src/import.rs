//! `import`: files of other systems, shown first or landed whole.

use crate::desk::{Desk, failed};
use crate::trouble::{Result, Trouble};
use crate::view::Reply;
use clap::Args;
use comeback_core::api::{Code, Progress, Step};
use comeback_core::domain::{language::Language, sentence::Sentence};
use comeback_core::texts;
use serde_json::{Value, json};
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf, absolute};

mod brought;
mod columns;
mod lines;
mod shown;

pub use brought::landed;
pub use shown::problems_of;

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
    /// What becomes of clients that are known already: fill what is empty, update (the file goes over what you have; its phone
    /// and e-mail are put first, the old ones and your notes stay), skip, or review one by one.
    #[arg(long, value_parser = ["fill", "update", "skip", "review"], default_value = "fill")]
    known: String,
    /// With --known review, the word on one row: LINE=WHAT or FILE:LINE=WHAT, FILE counted from 1; WHAT is fill, update,
    /// skip, new or, where its marks lead to two clients, other.
    #[arg(long, value_name = "LINE=WHAT", requires = "known")]
    take: Vec<String>,
    /// Put a cell right, its column by heading or number: LINE:COLUMN=TEXT, or FILE:LINE:COLUMN=TEXT, FILE counted from 1.
    #[arg(long, value_name = "LINE:COLUMN=TEXT")]
    fix: Vec<String>,
    /// Leave one line out: LINE, or FILE:LINE.
    #[arg(long, value_name = "LINE")]
    leave_out: Vec<String>,
    /// Save the rows that cannot be taken as a CSV with what is wrong with each, and take the rest.
    #[arg(long, value_name = "FILE")]
    rejected: Option<PathBuf>,
    /// What the files hold.
    #[arg(long, value_parser = ["clients", "contacts", "orders", "inquiries", "complaints", "employees"])]
    kind: Option<String>,
    /// What a column means, by its heading or number, as --preview names fields; "-" leaves it out. Remembered for files with the same
    /// headings, once they are landed so.
    #[arg(long, value_name = "HEADING=FIELD")]
    column: Vec<String>,
    /// Forget what was said of files with these headings before.
    #[arg(long, conflicts_with = "dry_run")]
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
    /// How dates such as 03/04/2026, or numbers of days such as 45000, are read, where the file does not tell. Remembered for files
    /// with the same headings.
    #[arg(long, value_parser = ["day-first", "month-first", "counted"])]
    dates: Option<String>,
    /// How often the numbers of the orders begin anew, where it has to be said. Remembered for files of the same system.
    #[arg(long, value_parser = ["yearly", "monthly"])]
    numbers: Option<String>,
    /// The mark before the fraction of sums, where they can be read both ways.
    #[arg(long, value_parser = ["comma", "point"])]
    decimal: Option<String>,
    /// The currency of sums that name none, such as EUR.
    #[arg(long)]
    currency: Option<String>,
}

/// What naming a column helps against.
const NAMED_BY_COLUMN: [&str; 5] = [
    "import-unreadable-no-heading",
    "import-unreadable-no-day-column",
    "import-unreadable-no-sum-column",
    "import-unreadable-no-client-column",
    "import-unreadable-no-what-column",
];

pub fn run(desk: &Desk, import: &Import) -> Result<Reply> {
    let mut files = Vec::new();
    for path in &import.paths {
        files.push(file(path, import)?);
    }
    let tries = import.preview || import.dry_run;
    columns::taught(desk, import.forget, tries, &import.column, &mut files)?;
    lines::put_right(desk, &import.fix, &import.leave_out, &mut files)?;
    if import.preview {
        return shown::preview(desk, &files);
    }
    let mut request = json!({ "files": files, "skip_problems": import.skip_problems || import.rejected.is_some(),
        "matching": import.known, "decisions": lines::decisions(&import.take)? });
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
            let mut more = shown::problems_of(desk, &files);
            if NAMED_BY_COLUMN.contains(&error.sentence.key.as_str()) {
                more.push(desk.words("cli-import-column-how"));
            }
            if ["import-number-again", "import-order-of-another-client"].contains(&error.sentence.key.as_str()) {
                more.push(desk.words("cli-import-numbers-how"));
            }
            if error.sentence.key == "import-answer-encoding" {
                more.push(desk.words("cli-import-encoding-how"));
            }
            // Single lines stop it: those of the file, or one that the drive speaks against.
            let of_lines = ["first", "line"]
                .iter()
                .any(|place| error.sentence.args.contains_key(*place));
            if of_lines && !error.sentence.key.starts_with("import-unreadable-") {
                more.push(desk.words("cli-import-mend-how"));
            }
            Err(Trouble::Core { more, error })
        }
        Err(trouble) => Err(trouble),
    }
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
        ("numbers", &import.numbers),
        ("decimal", &import.decimal),
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
