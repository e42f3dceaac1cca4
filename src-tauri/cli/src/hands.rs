//! `hand`, `signature`: the handwriting of the firm's own people, from a sheet that was filled in and photographed.

use crate::desk::Desk;
use crate::trouble::Result;
use crate::view::{Reply, View};
use clap::Subcommand;
use comeback_core::domain::sentence::Sentence;
use serde_json::json;
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub enum Hand {
    /// The sheet to be printed and filled in, as a PDF.
    Sheet {
        /// Whose alphabet; without it that of the firm's letters.
        #[arg(long, value_parser = ["en", "ru", "bg"])]
        language: Option<String>,
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Read photographs or scans of the filled sheet, one page each, JPEG or PNG.
    Read {
        #[arg(required = true, value_name = "PICTURE")]
        pictures: Vec<String>,
        /// A hand these pages belong to; without it a new one.
        #[arg(long, value_name = "HAND")]
        into: Option<String>,
        /// Keep it at once under this name.
        #[arg(long)]
        name: Option<String>,
        /// Whose letters it writes from now on.
        #[arg(long, value_name = "WHO", requires = "name")]
        of: Option<String>,
    },
    /// All hands of one's own.
    List,
    /// The letters of a hand, cell by cell.
    Show { hand: String },
    /// Write with these cells.
    Take {
        hand: String,
        #[arg(required = true)]
        cells: Vec<i64>,
    },
    /// Do not write with these cells.
    Leave {
        hand: String,
        #[arg(required = true)]
        cells: Vec<i64>,
    },
    /// Keep a hand under a name.
    Keep {
        hand: String,
        #[arg(long)]
        name: String,
        #[arg(long, value_name = "WHO")]
        of: Option<String>,
    },
    /// Give a signer a hand: one of one's own, or a ready-made one.
    Give {
        who: String,
        #[arg(long, value_name = "HAND", conflicts_with = "ready")]
        own: Option<String>,
        #[arg(long, value_parser = ["quick", "fine", "marker", "school", "clear"], required_unless_present = "own")]
        ready: Option<String>,
    },
    /// Take a hand off; approved letters keep it.
    Remove { hand: String },
}

#[derive(Debug, Subcommand)]
pub enum Signed {
    /// Who has a signature, and by which hand he writes.
    List,
    /// Read it from a picture of a signature on white paper.
    Set { who: String, picture: String },
    /// Take it off; approved letters keep it.
    Remove { who: String },
}

pub fn run(desk: &Desk, hand: Hand) -> Result<Reply> {
    match hand {
        Hand::Sheet { language, out } => {
            let request = json!({ "language": language, "path": out });
            desk.ask("hands.sheet", &request, |made| {
                let said = Sentence::new("cli-hand-sheet")
                    .with("pages", made.whole("pages"))
                    .with("path", made.text("path"));
                format!("{}\n", desk.say(&said))
            })
        }
        Hand::Read {
            pictures,
            into,
            name,
            of,
        } => {
            let id = into.map(|hand| desk.own_hand(&hand)).transpose()?;
            let employee_id = desk.employee_if(of.as_deref())?;
            let read = desk.call("hands.read", &json!({ "id": id, "paths": pictures }))?;
            let mut text: String = desk
                .view(&read)
                .rows("troubles")
                .iter()
                .map(|row| trouble(desk, row))
                .collect();
            if let (Some(name), Some(id)) = (name, read["hand"]["hand"]["id"].as_i64()) {
                let kept = desk.call(
                    "hands.keep",
                    &json!({ "id": id, "name": name, "employee_id": employee_id }),
                )?;
                text.push_str(&told(desk, &desk.view(&kept)));
                return Ok(Reply { raw: kept, text });
            }
            text.push_str(
                &desk
                    .view(&read)
                    .inner("hand")
                    .map(|hand| told(desk, &hand))
                    .unwrap_or_default(),
            );
            Ok(Reply { raw: read, text })
        }
        Hand::List => desk.ask("hands.list", &json!({}), |hands| list(desk, &hands.all())),
        Hand::Show { hand } => desk.ask("hands.get", &json!({ "id": desk.own_hand(&hand)? }), |hand| {
            letters(desk, &hand)
        }),
        Hand::Take { hand, cells } => take(desk, &hand, &cells, true),
        Hand::Leave { hand, cells } => take(desk, &hand, &cells, false),
        Hand::Keep { hand, name, of } => {
            let request = json!({
                "id": desk.own_hand(&hand)?,
                "name": name,
                "employee_id": desk.employee_if(of.as_deref())?,
            });
            desk.ask("hands.keep", &request, |hand| told(desk, &hand))
        }
        Hand::Give { who, own, ready } => {
            let request = json!({
                "employee_id": desk.employee(&who)?,
                "hand": ready.unwrap_or_else(|| "quick".to_owned()),
                "own": own.map(|hand| desk.own_hand(&hand)).transpose()?,
            });
            desk.ask("hands.give", &request, |people| signers(desk, &people.all()))
        }
        Hand::Remove { hand } => desk.ask("hands.remove", &json!({ "id": desk.own_hand(&hand)? }), |hands| {
            list(desk, &hands.all())
        }),
    }
}

pub fn sign(desk: &Desk, signed: Signed) -> Result<Reply> {
    match signed {
        Signed::List => desk.ask("hands.signers", &json!({}), |people| signers(desk, &people.all())),
        Signed::Set { who, picture } => {
            let request = json!({ "employee_id": desk.employee(&who)?, "path": picture });
            desk.ask("signatures.read", &request, |people| signers(desk, &people.all()))
        }
        Signed::Remove { who } => {
            let request = json!({ "employee_id": desk.employee(&who)? });
            desk.ask("signatures.remove", &request, |people| signers(desk, &people.all()))
        }
    }
}

fn take(desk: &Desk, hand: &str, cells: &[i64], taken: bool) -> Result<Reply> {
    let request = json!({ "id": desk.own_hand(hand)?, "cells": cells, "taken": taken });
    desk.ask("hands.take", &request, |hand| told(desk, &hand))
}

fn trouble(desk: &Desk, row: &View) -> String {
    let said = Sentence::new("cli-hand-trouble")
        .with("file", row.text("file"))
        .with("why", row.sentence("sentence"));
    format!("{}\n", desk.say(&said))
}

/// How many letters it has, what it lacks, and what comes next.
fn told(desk: &Desk, page: &View) -> String {
    let Some(hand) = page.inner("hand") else {
        return String::new();
    };
    let glyphs = page.rows("glyphs");
    let good = glyphs.iter().filter(|glyph| glyph.is("taken")).count();
    let mut said = vec![
        Sentence::new("cli-hand-read")
            .with("id", hand.whole("id"))
            .with("good", good)
            .with("of", glyphs.len()),
    ];
    let missing = page.raw()["pages_missing"].as_array().into_iter().flatten();
    said.extend(missing.filter_map(|page| Some(Sentence::new("cli-hand-page-missing").with("page", page.as_i64()?))));
    if let Some(lacking) = hand.filled("lacking") {
        said.push(
            Sentence::new("cli-hand-lacking")
                .with("letters", spaced(&lacking))
                .with(
                    "nearest",
                    desk.words(&format!("letters-ui-hand-{}", hand.text("nearest"))),
                ),
        );
    }
    if !hand.is("kept") {
        said.push(Sentence::new("cli-hand-next").with("id", hand.whole("id")));
    }
    said.iter()
        .map(|sentence| format!("{}\n", desk.say(sentence)))
        .collect()
}

/// Letters apart, so that each can be read.
pub fn spaced(letters: &str) -> String {
    let each: Vec<String> = letters.chars().map(String::from).collect();
    each.join(" ")
}

fn list(desk: &Desk, hands: &[View]) -> String {
    if hands.is_empty() {
        return format!("{}\n", desk.words("cli-hand-none"));
    }
    let mut table = desk.table(&["id", "name", "day", "note"]).figures(&[0]);
    for hand in hands {
        let note = if hand.is("removed") {
            desk.say(&Sentence::new("cli-hand-taken-off").with("letters", hand.whole("letters")))
        } else if hand.is("kept") {
            desk.words("cli-hand-sensitive")
        } else {
            desk.words("cli-hand-in-review")
        };
        table.row(vec![hand.text("id"), hand.text("name"), hand.day("made_on"), note]);
    }
    table.text()
}

fn letters(desk: &Desk, page: &View) -> String {
    let mut table = desk.table(&["id", "letter-of", "state", "note"]).figures(&[0]);
    for glyph in page.rows("glyphs") {
        let out = if glyph.is("taken") {
            String::new()
        } else {
            desk.words("cli-hand-out")
        };
        table.row(vec![
            glyph.text("cell"),
            glyph.text("letter"),
            desk.words(&format!("hands-verdict-{}", glyph.text("verdict"))),
            out,
        ]);
    }
    format!("{}{}", table.text(), told(desk, page))
}

fn signers(desk: &Desk, people: &[View]) -> String {
    let mut table = desk.table(&["id", "name", "hand", "note"]).figures(&[0]);
    for person in people {
        let who = person.inner("who");
        let hand = match person.filled("own_name") {
            Some(own) => own,
            None => desk.words(&format!("letters-ui-hand-{}", person.text("hand"))),
        };
        let note = match person.inner("signature") {
            Some(signature) => desk.say(&Sentence::new("cli-hand-signature").with("day", signature.day("made_on"))),
            None => desk.words("cli-hand-no-signature"),
        };
        let field = |field: &str| who.as_ref().map(|who| who.text(field)).unwrap_or_default();
        table.row(vec![field("id"), field("name"), hand, note]);
    }
    table.text()
}
