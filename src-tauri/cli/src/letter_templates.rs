//! `template`: the templates letters are drafted from, taken out to a file, brought in from one, set back.

use crate::desk::{Desk, failed};
use crate::trouble::Result;
use crate::view::Reply;
use clap::{Args, Subcommand};
use comeback_core::domain::sentence::Sentence;
use serde_json::json;
use std::path::{Path, PathBuf, absolute};

#[derive(Debug, Args)]
pub struct Which {
    #[arg(value_parser = ["apology", "news", "invitation", "free_check", "holiday", "thanks", "farewell", "parting", "hand_over", "termination"])]
    pub kind: String,
    /// The language of the letter.
    #[arg(value_parser = ["en", "ru", "bg"])]
    pub language: String,
}

#[derive(Debug, Subcommand)]
pub enum Templates {
    /// All of them; those of your own with the day they were changed.
    List,
    /// Write one to a file, or show it.
    Export {
        #[command(flatten)]
        which: Which,
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Take one from a file; a mistake is told with its line and nothing is kept.
    Import {
        #[command(flatten)]
        which: Which,
        file: PathBuf,
    },
    /// Back to the shipped one.
    Reset {
        #[command(flatten)]
        which: Which,
    },
}

pub fn run(desk: &Desk, what: Templates) -> Result<Reply> {
    match what {
        Templates::List => desk.ask("letters.templates", &json!({}), |all| {
            all.all()
                .iter()
                .map(|row| {
                    format!(
                        "{}  {}  {}\n",
                        row.text("language"),
                        row.word("letter", "kind"),
                        row.text("changed_on")
                    )
                })
                .collect()
        }),
        Templates::Export { which, out: Some(out) } => {
            let file = file(&which, &out)?;
            desk.ask("letters.export_template", &file, |_| format!("{}\n", out.display()))
        }
        Templates::Export { which, out: None } => {
            desk.ask("letters.template", &request(&which), |template| template.text("body"))
        }
        Templates::Import { which, file: from } => desk.ask("letters.import_template", &file(&which, &from)?, |_| {
            format!("{}\n", desk.say(&Sentence::new("cli-template-kept")))
        }),
        Templates::Reset { which } => desk.ask("letters.reset_template", &request(&which), |_| {
            format!("{}\n", desk.say(&Sentence::new("cli-template-reset")))
        }),
    }
}

fn request(which: &Which) -> serde_json::Value {
    json!({ "kind": which.kind, "language": which.language })
}

fn file(which: &Which, path: &Path) -> Result<serde_json::Value> {
    let path = absolute(path).map_err(|error| failed("cli-file-failed", path, error))?;
    Ok(json!({ "kind": which.kind, "language": which.language, "path": path }))
}
