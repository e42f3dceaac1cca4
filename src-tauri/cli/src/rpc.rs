//! `rpc`: any command of the table, JSON in and JSON out.

use crate::desk::Desk;
use crate::trouble::{Result, Trouble};
use crate::view::Reply;
use clap::Args;
use comeback_core::api::{ApiError, COMMANDS, Progress, dispatch};
use comeback_core::domain::sentence::Sentence;
use serde_json::{Value, json};
use std::io::Read;

#[derive(Debug, Args)]
pub struct Rpc {
    /// The command's name, such as cases.open.
    #[arg(required_unless_present = "list")]
    name: Option<String>,
    /// The request; - reads it from the standard input; without it {}.
    request: Option<String>,
    /// Name every command with its request and response.
    #[arg(long)]
    pub list: bool,
}

pub fn run(desk: &Desk, rpc: &Rpc) -> Result<Reply> {
    let Some(name) = &rpc.name else { return Ok(list()) };
    let body = match rpc.request.as_deref() {
        Some("-") => {
            let mut body = String::new();
            let failed = |error: std::io::Error| {
                Trouble::Failed(Sentence::new("cli-input-failed").with("why", comeback_core::texts::cause(&error)))
            };
            std::io::stdin().read_to_string(&mut body).map_err(failed)?;
            body
        }
        given => given.unwrap_or_default().to_owned(),
    };
    let text = dispatch(&desk.app, name, &body, &mut Progress::silent())?;
    let raw = serde_json::from_str(&text).map_err(|error| ApiError::bad_call(name, &error.to_string()))?;
    Ok(Reply { raw, text })
}

/// The command table, one command a line; it needs no drive.
pub fn list() -> Reply {
    let rows: Vec<Value> = COMMANDS
        .iter()
        .map(|row| {
            let (request, response) = (row.request, row.response);
            json!({ "name": row.name, "request": request, "response": response, "about": row.about })
        })
        .collect();
    let widest = COMMANDS.iter().map(|row| row.name.len()).max().unwrap_or_default();
    let line = |row: &comeback_core::api::Command| {
        format!(
            "{:widest$}  {} → {}\n{:widest$}  {}\n",
            row.name, row.request, row.response, "", row.about
        )
    };
    Reply {
        raw: Value::Array(rows),
        text: COMMANDS.iter().map(line).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_of_the_table_is_named_and_says_what_it_does() {
        let list = list();
        let silent: Vec<&str> = COMMANDS
            .iter()
            .filter(|row| row.about.is_empty())
            .map(|row| row.name)
            .collect();
        assert!(silent.is_empty(), "{silent:?}");
        assert!(COMMANDS.iter().all(|row| list.text.contains(row.name)));
        assert_eq!(list.raw.as_array().map(Vec::len), Some(COMMANDS.len()));
    }
}
