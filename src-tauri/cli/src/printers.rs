//! `printer`: what each printer is off by and how it takes an envelope, with a test page to measure on.

use crate::desk::{Desk, failed};
use crate::trouble::{Result, typed};
use crate::view::{Reply, View};
use clap::{Args, Subcommand};
use comeback_core::domain::sentence::Sentence;
use serde_json::{Value, json};
use std::path::{PathBuf, absolute};

/// The size of an envelope as it is typed.
#[derive(Debug, Clone, PartialEq)]
pub struct Envelope {
    name: &'static str,
    width: f64,
    height: f64,
}

/// `dl`, `c5`, `c6`, or `240x120` in millimetres.
pub fn envelope(typed: &str) -> std::result::Result<Envelope, String> {
    let known = [
        ("dl", 220.0, 110.0),
        ("c5", 229.0, 162.0),
        ("c6", 162.0, 114.0),
        ("a4", 210.0, 297.0),
    ];
    let wanted = typed.to_lowercase();
    if let Some((name, width, height)) = known.into_iter().find(|(name, ..)| *name == wanted) {
        return Ok(Envelope { name, width, height });
    }
    let sides = wanted.split_once(['x', '×', 'х']);
    let sides = sides.and_then(|(width, height)| Some((width.trim().parse().ok()?, height.trim().parse().ok()?)));
    match sides {
        Some((width, height)) => Ok(Envelope {
            name: "custom",
            width,
            height,
        }),
        None => Err("one of dl, c5, c6, or WIDTHxHEIGHT in millimetres".to_owned()),
    }
}

impl Envelope {
    /// As the envelope of a signer's letters.
    pub fn onto(&self, writing: &mut Value) {
        // A sheet of A4 is an envelope of a size of its own.
        let name = if self.name == "a4" { "custom" } else { self.name };
        writing["envelope"] = json!(name);
        if name == "custom" {
            (writing["envelope_width"], writing["envelope_height"]) = (json!(self.width), json!(self.height));
        }
    }
}

#[derive(Debug, Args)]
pub struct Setting {
    /// Its name, new or known.
    pub name: String,
    /// Move sheets to the right by so many millimetres; to the left with a minus.
    #[arg(long, value_name = "MM", allow_hyphen_values = true)]
    pub right: Option<f64>,
    /// Move sheets down.
    #[arg(long, value_name = "MM", allow_hyphen_values = true)]
    pub down: Option<f64>,
    #[arg(long, value_name = "MM", allow_hyphen_values = true)]
    pub envelope_right: Option<f64>,
    #[arg(long, value_name = "MM", allow_hyphen_values = true)]
    pub envelope_down: Option<f64>,
    /// The edge of an envelope that goes in first.
    #[arg(long, value_parser = ["upper", "left", "right"])]
    pub way: Option<String>,
    /// Lay all prints for this one.
    #[arg(long)]
    pub usual: bool,
}

#[derive(Debug, Subcommand)]
pub enum Printers {
    /// All of them, the usual one first.
    List,
    /// A new printer, or other settings of a known one.
    Set(Setting),
    /// Forget one.
    Remove { name: String },
    /// A page with rulers, laid as the printer is set now: print it and measure where the upper left cross stands.
    Test {
        name: String,
        /// a4 for a sheet; dl, c5, c6 or WIDTHxHEIGHT for an envelope.
        #[arg(long, value_name = "SIZE", default_value = "a4", value_parser = envelope)]
        size: Envelope,
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// What a ruler says of the upper left cross of a test page, from the left and the upper edge.
    Measured {
        name: String,
        #[arg(value_name = "LEFT_MM")]
        left: f64,
        #[arg(value_name = "TOP_MM")]
        top: f64,
        /// It was an envelope.
        #[arg(long)]
        envelope: bool,
    },
}

pub fn run(desk: &Desk, what: Printers) -> Result<Reply> {
    match what {
        Printers::List => desk.ask("printers.list", &json!({}), |all| listed(desk, all)),
        Printers::Set(setting) => {
            let request = set(desk, &setting)?;
            desk.ask("printers.save", &request, |all| listed(desk, all))
        }
        Printers::Remove { name } => {
            let id = named(desk, &name)?["id"].clone();
            desk.ask("printers.remove", &json!({ "id": id }), |all| listed(desk, all))
        }
        Printers::Test { name, size, out } => {
            let path = out
                .map(|out| absolute(&out).map_err(|error| failed("cli-file-failed", &out, error)))
                .transpose()?;
            let paper = if size.name == "a4" { "sheet" } else { "envelope" };
            let request = json!({ "id": named(desk, &name)?["id"], "paper": paper, "width": size.width,
                                  "height": size.height, "path": path });
            desk.ask("printers.test", &request, |page| format!("{}\n", page.text("path")))
        }
        Printers::Measured {
            name,
            left,
            top,
            envelope,
        } => {
            let paper = if envelope { "envelope" } else { "sheet" };
            let request = json!({ "id": named(desk, &name)?["id"], "paper": paper, "left": left, "top": top });
            desk.ask("printers.measured", &request, |all| listed(desk, all))
        }
    }
}

fn all(desk: &Desk) -> Result<Vec<Value>> {
    let all = desk.call("printers.list", &json!({}))?;
    Ok(all.as_array().cloned().unwrap_or_default())
}

/// The printer of that name, however it is capitalised.
fn named(desk: &Desk, name: &str) -> Result<Value> {
    let wanted = name.trim().to_lowercase();
    let is_it = |one: &Value| one["name"].as_str().is_some_and(|name| name.to_lowercase() == wanted);
    match all(desk)?.into_iter().find(is_it) {
        Some(printer) => Ok(printer),
        None => typed(Sentence::new("cli-no-printer").with("name", name)),
    }
}

fn set(desk: &Desk, setting: &Setting) -> Result<Value> {
    let zero = json!({ "right": 0.0, "down": 0.0 });
    let new = json!({ "id": null, "name": setting.name, "sheet": zero, "envelope": zero, "envelope_way": "upper",
                      "usual": false });
    let wanted = setting.name.trim().to_lowercase();
    let known = all(desk)?
        .into_iter()
        .find(|one| one["name"].as_str().is_some_and(|name| name.to_lowercase() == wanted));
    let mut printer = known.unwrap_or(new);
    for (paper, side, given) in [
        ("sheet", "right", setting.right),
        ("sheet", "down", setting.down),
        ("envelope", "right", setting.envelope_right),
        ("envelope", "down", setting.envelope_down),
    ] {
        if let Some(given) = given {
            printer[paper][side] = json!(given);
        }
    }
    if let Some(way) = &setting.way {
        printer["envelope_way"] = json!(way);
    }
    if setting.usual {
        printer["usual"] = json!(true);
    }
    Ok(printer)
}

fn listed(desk: &Desk, all: View) -> String {
    let mut table = desk.table(&["printer", "sheet-off", "envelope-off", "first-edge"]);
    for row in all.all() {
        let off = |paper: &str| {
            let offset = row.inner(paper);
            let side = |name: &str| offset.as_ref().and_then(|one| one.number(name)).unwrap_or_default();
            format!("{:+.1} {:+.1}", side("right"), side("down"))
        };
        let name = if row.is("usual") {
            format!("* {}", row.text("name"))
        } else {
            row.text("name")
        };
        table.row(vec![
            name,
            off("sheet"),
            off("envelope"),
            row.word("edge", "envelope_way"),
        ]);
    }
    table.text()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_envelope_is_named_or_measured() {
        let measured = envelope("240x120").unwrap();
        assert_eq!(
            (measured.name, measured.width, measured.height),
            ("custom", 240.0, 120.0)
        );
        assert_eq!(envelope("C5").unwrap().name, "c5");
        assert!(envelope("large").is_err() && envelope("240").is_err());
    }
}
