//! `template`: the templates letters are drafted from, taken out to a file, brought in from one, set back.

use crate::desk::{Desk, failed};
use crate::trouble::Result;
use crate::view::Reply;
use clap::{Args, Subcommand};
use comeback_core::domain::sentence::Sentence;
use serde_json::json;
use std::fs;
use std::path::PathBuf;

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
        Templates::Export { which, out } => {
            let template = desk.call("letters.template", &request(&which))?;
            let body = template["body"].as_str().unwrap_or_default().to_owned();
            if let Some(out) = &out {
                fs::write(out, &body).map_err(|error| failed("cli-file-failed", out, error))?;
            }
            let text = match out {
                Some(out) => format!("{}\n", out.display()),
                None => body,
            };
            Ok(Reply { text, raw: template })
        }
        Templates::Import { which, file } => {
            let body = fs::read_to_string(&file).map_err(|error| failed("cli-file-failed", &file, error))?;
            let save =
                json!({ "kind": which.kind, "language": which.language, "body": body, "case_id": null, "seed": 0 });
            desk.ask("letters.save_template", &save, |_| {
                format!("{}\n", desk.say(&Sentence::new("cli-template-kept")))
            })
        }
        Templates::Reset { which } => desk.ask("letters.reset_template", &request(&which), |_| {
            format!("{}\n", desk.say(&Sentence::new("cli-template-reset")))
        }),
    }
}

fn request(which: &Which) -> serde_json::Value {
    json!({ "kind": which.kind, "language": which.language })
}
