//! `letter`: a draft from the case, filled in, approved, saved as PDF with its envelope or printed.
//!
//! One command goes as far as the letter may go: what is missing is named and no page is made before it is there. A saved
//! PDF is a copy; only --print makes the letter printed, and then it can be handed over.

mod marks;

use crate::desk::{Desk, failed};
use crate::trouble::{Result, Trouble, typed};
use crate::view::{Reply, View};
use chrono::NaiveDate;
use clap::Args;
use comeback_core::domain::sentence::Sentence;
pub use marks::{fill, marks};
use serde_json::{Value, json};
use std::fs;
use std::path::{PathBuf, absolute};

#[derive(Debug, Default, Args)]
pub struct Paper {
    /// The case, by id or client.
    pub case: String,
    /// Where the PDF is saved; without it the letters' folder beside the drive.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    #[arg(long, value_parser = ["apology", "news", "invitation", "free_check", "holiday", "thanks", "farewell", "parting", "hand_over", "termination"], default_value = "apology")]
    pub kind: String,
    /// Who signs, also for a draft that is there already; without it the head of the firm.
    #[arg(long, value_name = "NAME|ID")]
    pub signer: Option<String>,
    /// Fill in an open mark, named by some of its words; may be repeated.
    #[arg(long, value_name = "WORDS=TEXT")]
    pub fill: Vec<String>,
    /// A fact of the client in the words of the letter to him, remembered: part of what was noted, "=", the words; without "="
    /// a fact that is noted now. May be repeated.
    #[arg(long, value_name = "NOTE=WORDS")]
    pub fact: Vec<String>,
    /// A text file whose paragraphs, parted by blank lines, replace those of the draft.
    #[arg(long, value_name = "FILE")]
    pub text: Option<PathBuf>,
    /// The handwritten line on the envelope.
    #[arg(long)]
    pub envelope: Option<String>,
    /// Only write the draft and show it.
    #[arg(long)]
    pub draft: bool,
    /// Lay the pages down for the printer in the letters' folder and mark the letter printed.
    #[arg(long, conflicts_with = "draft")]
    pub print: bool,
    /// With --print: the sheets alone.
    #[arg(long, requires = "print")]
    pub no_envelope: bool,
    /// The letter's way after printing.
    #[arg(long, value_parser = ["handed", "delivered", "sent_back", "answered"])]
    pub moved: Option<String>,
    /// The day of --moved; without it today.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub on: Option<NaiveDate>,
    /// Who carries it, with --moved handed.
    #[arg(long, default_value = "")]
    pub courier: String,
    /// When the courier finds him: "10:00–13:00".
    #[arg(long)]
    pub window: Option<String>,
    /// "To whom", as it is right for this person; remembered.
    #[arg(long, value_name = "NAME")]
    pub to_whom: Option<String>,
    /// "About whom", as it is right for this person; remembered.
    #[arg(long, value_name = "NAME")]
    pub about_whom: Option<String>,
    #[arg(long, value_parser = ["female", "male"])]
    pub gender: Option<String>,
    /// The hand of the signer, remembered: quick, fine, marker, school or clear.
    #[arg(long, value_parser = ["quick", "fine", "marker", "school", "clear"])]
    pub hand: Option<String>,
    #[arg(long, value_parser = ["blue", "black", "violet"])]
    pub ink: Option<String>,
    /// The sheet: a4, a5 or card.
    #[arg(long, value_parser = ["a4", "a5", "card"])]
    pub sheet: Option<String>,
    #[arg(long, value_parser = ["plain", "lined", "squared"])]
    pub ruling: Option<String>,
    /// The size of the envelope: dl, c5, c6, or its width and height in millimetres, 240x120.
    #[arg(long, value_name = "SIZE", value_parser = crate::printers::envelope)]
    pub size: Option<crate::printers::Envelope>,
    /// New letters begin on the paper and envelope of this one.
    #[arg(long)]
    pub usual_paper: bool,
    /// A card in the same hand, put into the envelope; an empty text takes it out.
    #[arg(long, value_name = "TEXT")]
    pub card: Option<String>,
    #[arg(long, value_parser = ["business", "a6"], default_value = "business")]
    pub card_size: String,
    /// Only back to a draft: while it has not been printed, or where the day it promises has passed meanwhile.
    #[arg(long)]
    pub reopen: bool,
    /// A note to --moved.
    #[arg(long, default_value = "")]
    pub note: String,
}

pub fn run(desk: &Desk, paper: &Paper) -> Result<Reply> {
    let mut letter = written(desk, paper)?;
    let id = json!({ "id": letter["row"]["id"] });
    if let Some(state) = &paper.moved {
        let day = paper.on.unwrap_or_else(|| desk.app.today());
        let request = json!({ "id": letter["row"]["id"], "state": state, "day": day, "note": paper.note, "courier": paper.courier });
        return desk.ask("letters.moved", &request, |letter| shown(desk, letter));
    }
    if let Some(signer) = desk.employee_if(paper.signer.as_deref())?
        && letter["row"]["signer"]["id"] != signer
    {
        letter = desk.call("letters.sign", &json!({ "id": id["id"], "signer_id": signer }))?;
    }
    if paper.reopen {
        letter = desk.call("letters.reopen", &id)?;
    }
    letter = set(desk, letter, paper)?;
    for fact in &paper.fact {
        letter = tell(desk, letter, fact)?;
    }
    if !paper.fill.is_empty() || paper.text.is_some() || paper.envelope.is_some() {
        edit(&mut letter, paper)?;
        let saved =
            json!({ "id": letter["row"]["id"], "draft": letter["draft"], "envelope_line": letter["envelope_line"] });
        letter = desk.call("letters.save", &saved)?;
    }
    if paper.draft || paper.reopen {
        return Ok(Reply {
            text: shown(desk, desk.view(&letter)),
            raw: letter,
        });
    }
    let mut remarks = String::new();
    if letter["row"]["state"] == "draft" {
        desk.call("letters.approve", &id)
            .map_err(|trouble| with_missing(trouble, desk.view(&letter)))?;
        // Approved all the same: what is worth a look is said of every kind.
        remarks = troubles(desk.view(&letter), false)
            .iter()
            .map(|one| format!("  · {one}\n"))
            .collect();
    }
    let on_paper = |key: &'static str| {
        move |pdf: View| {
            let sentence = Sentence::new(key)
                .with("path", pdf.text("path"))
                .with("pages", pdf.whole("pages"))
                .with("bytes", pdf.whole("bytes"));
            format!("{}\n", desk.say(&sentence))
        }
    };
    let copy = || desk.ask("letters.save_pdf", &saved(&id, paper)?, on_paper("cli-letter-saved"));
    if !paper.print {
        let copy = copy()?;
        return Ok(Reply {
            text: remarks + &copy.text,
            raw: copy.raw,
        });
    }
    let request = json!({ "id": id["id"], "without_envelope": paper.no_envelope });
    let printed = desk
        .ask("letters.print", &request, on_paper("cli-letter-printed"))
        .map_err(|trouble| with_way(trouble, desk))?;
    let mut reply = Reply {
        text: remarks + &printed.text,
        raw: printed.raw,
    };
    if paper.out.is_some() {
        let copy = copy()?;
        reply = Reply {
            text: reply.text + &copy.text,
            raw: copy.raw,
        };
    }
    Ok(reply)
}

/// A fact of the client as the letter says it, found by a part of what was noted.
fn tell(desk: &Desk, letter: Value, said: &str) -> Result<Value> {
    let (note, words) = match said.split_once('=') {
        Some((part, words)) => (noted(&letter, part.trim())?, words),
        None => (String::new(), said),
    };
    let request = json!({ "id": letter["row"]["id"], "note": note, "to_him": words.trim() });
    desk.call("letters.fact", &request)
}

fn noted(letter: &Value, part: &str) -> Result<String> {
    let all: Vec<&str> = letter["facts"]
        .as_array()
        .map(|facts| facts.iter().filter_map(|fact| fact["note"].as_str()).collect())
        .unwrap_or_default();
    let wanted = part.to_lowercase();
    let mut found = all.iter().filter(|note| note.to_lowercase().contains(&wanted));
    match (found.next(), found.next()) {
        (Some(note), None) => Ok((*note).to_owned()),
        _ => typed(
            Sentence::new("cli-fact-unknown")
                .with("words", part)
                .with("noted", all.join("; ")),
        ),
    }
}

/// A blank envelope has a way out that the core does not know by its name here.
fn with_way(trouble: Trouble, desk: &Desk) -> Trouble {
    match trouble {
        Trouble::Core { error, mut more } if error.field.as_deref() == Some("without_envelope") => {
            more.push(desk.words("cli-letter-no-envelope"));
            Trouble::Core { error, more }
        }
        other => other,
    }
}

/// Names, hand and window, where they are given.
fn set(desk: &Desk, mut letter: Value, paper: &Paper) -> Result<Value> {
    let id = letter["row"]["id"].clone();
    if paper.to_whom.is_some() || paper.about_whom.is_some() || paper.gender.is_some() {
        let known = &letter["names"];
        let given = |said: &Option<String>, field: &str| said.as_ref().map_or(known[field].clone(), |one| json!(one));
        let names = json!({ "id": id, "gender": given(&paper.gender, "gender"), "to_whom": given(&paper.to_whom, "to_whom"),
                            "about_whom": given(&paper.about_whom, "about_whom") });
        letter = desk.call("letters.names", &names)?;
    }
    if let Some(window) = &paper.window {
        letter = desk.call("letters.window", &json!({ "id": id, "window": window }))?;
    }
    let mut writing = letter["writing"].clone();
    if let Some(hand) = &paper.hand {
        let hands = desk.call("letters.hands", &json!({}))?;
        let usual = hands
            .as_array()
            .and_then(|all| all.iter().find(|one| one["hand"] == hand.as_str()));
        writing = usual.cloned().unwrap_or(writing);
        for kept in [
            "sheet",
            "ruling",
            "letterhead",
            "envelope",
            "envelope_width",
            "envelope_height",
        ] {
            writing[kept] = letter["writing"][kept].clone();
        }
    }
    for (field, said) in [("ink", &paper.ink), ("sheet", &paper.sheet), ("ruling", &paper.ruling)] {
        if let Some(said) = said {
            writing[field] = json!(said);
        }
    }
    if let Some(size) = &paper.size {
        size.onto(&mut writing);
    }
    if let Some(card) = &paper.card {
        letter = desk.call(
            "letters.card",
            &json!({ "id": id, "text": card, "size": paper.card_size }),
        )?;
    }
    if writing != letter["writing"] {
        letter = desk.call("letters.set_hand", &json!({ "id": id, "writing": writing }))?;
    }
    if paper.usual_paper {
        letter = desk.call("letters.keep_paper", &json!({ "id": id }))?;
    }
    Ok(letter)
}

/// The request for a copy, where the user wants it.
fn saved(id: &Value, paper: &Paper) -> Result<Value> {
    let path = match &paper.out {
        Some(out) => Some(absolute(out).map_err(|error| failed("cli-file-failed", out, error))?),
        None => None,
    };
    Ok(json!({ "id": id["id"], "path": path }))
}

/// The case's letter of this kind; drafted now if there is none.
fn written(desk: &Desk, paper: &Paper) -> Result<Value> {
    let case = desk.case(&paper.case)?;
    let page = desk.call("cases.get", &json!({ "id": case }))?;
    let letters = desk.view(&page).rows("letters");
    match letters
        .iter()
        .filter(|letter| letter.text("kind") == paper.kind)
        .max_by_key(|letter| letter.whole("id"))
    {
        Some(letter) => desk.call("letters.get", &json!({ "id": letter.id("id") })),
        None => {
            let signer = desk.employee_if(paper.signer.as_deref())?;
            desk.call(
                "letters.write",
                &json!({ "case_id": case, "kind": paper.kind, "signer_id": signer }),
            )
        }
    }
}

/// A refusal to approve, with every trouble that stands in the letter.
fn with_missing(trouble: Trouble, letter: View) -> Trouble {
    match trouble {
        Trouble::Core { error, .. } => Trouble::Core {
            error,
            more: troubles(letter, true),
        },
        other => other,
    }
}

fn troubles(letter: View, hard_only: bool) -> Vec<String> {
    let wanted = letter
        .rows("troubles")
        .into_iter()
        .filter(|trouble| !hard_only || trouble.is("hard"));
    wanted
        .map(|trouble| match trouble.filled("place") {
            Some(place) => format!("{}: {place}", trouble.sentence("sentence").trim_end_matches('.')),
            None => trouble.sentence("sentence"),
        })
        .collect()
}

fn edit(letter: &mut Value, paper: &Paper) -> Result<()> {
    if let Some(file) = &paper.text {
        let text = fs::read_to_string(file).map_err(|error| failed("cli-file-failed", file, error))?;
        letter["draft"]["paragraphs"] = json!(paragraphs(&text));
    }
    for pair in &paper.fill {
        let Some((words, text)) = pair.split_once('=') else {
            return typed(Sentence::new("cli-pair-wanted").with("text", pair.as_str()));
        };
        if !fill(&mut letter["draft"], words.trim(), text.trim()) {
            let open = marks(&letter["draft"]).join("; ");
            return typed(Sentence::new("cli-no-mark").with("words", words).with("open", open));
        }
    }
    if let Some(line) = &paper.envelope {
        letter["envelope_line"] = json!(line);
    }
    Ok(())
}

fn paragraphs(text: &str) -> Vec<String> {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let parts = lines.split(|line| line.is_empty()).map(|part| part.join(" "));
    parts.filter(|part| !part.is_empty()).collect()
}

/// The whole letter as it will be written, and what stands between it and the printer.
pub fn shown(desk: &Desk, letter: View) -> String {
    let mut parts = Vec::new();
    if let Some(draft) = letter.inner("draft") {
        parts.push(draft.texts("addressee").join("\n"));
        parts.push(draft.text("greeting"));
        parts.extend(draft.texts("paragraphs"));
        parts.push(format!("{}\n{}", draft.text("closing"), draft.text("signature")));
        parts.push(draft.text("date"));
    }
    parts.retain(|part| !part.trim().is_empty());
    let kept: Vec<String> = letter
        .rows("checks")
        .iter()
        .filter(|one| one.is("done"))
        .map(|one| one.word("check", "rule"))
        .collect();
    let state = letter
        .inner("row")
        .map(|row| row.word("paper", "state"))
        .unwrap_or_default();
    let mut text = format!("{}\n\n", parts.join("\n\n"));
    text.push_str(&desk.line("envelope", &letter.text("envelope_line")));
    if let Some(names) = letter.inner("names") {
        text.push_str(&desk.line("to-whom", &names.text("to_whom")));
        text.push_str(&desk.line("about-whom", &names.text("about_whom")));
    }
    if let Some(card) = letter.inner("card") {
        text.push_str(&desk.line("card", &card.text("text")));
    }
    text.push_str(&desk.line("state", &state));
    if !kept.is_empty() {
        text.push_str(&desk.line("kept", &kept.join(", ")));
    }
    for trouble in troubles(letter, false) {
        text.push_str(&format!("  · {trouble}\n"));
    }
    if let (Some(lent), Some(writing)) = (letter.filled("lent"), letter.inner("writing")) {
        let hand = desk.words(&format!("letters-ui-hand-{}", writing.text("hand")));
        let said = Sentence::new("letters-ui-lent")
            .with("letters", crate::hands::spaced(&lent))
            .with("hand", hand);
        text.push_str(&format!("  · {}\n", desk.say(&said)));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_filled_wherever_it_stands() {
        let mut draft = json!({ "greeting": "Dear ⟦his name⟧,", "paragraphs": ["We ⟦what we did⟧ on ⟦the day⟧."] });
        assert!(fill(&mut draft, "HIS NAME", "Peter"));
        assert!(fill(&mut draft, "day", "8 October"));
        assert_eq!(draft["greeting"], "Dear Peter,");
        assert_eq!(marks(&draft), ["what we did"], "what was not named stays open");
        assert!(!fill(&mut draft, "his name", "Paul"), "a filled mark is a mark no more");
    }

    #[test]
    fn paragraphs_of_a_file_are_parted_by_blank_lines() {
        assert_eq!(paragraphs("One\nline.\n\n\nTwo.\n"), ["One line.", "Two."]);
    }
}
