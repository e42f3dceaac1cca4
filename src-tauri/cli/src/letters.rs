//! `letter`: a draft from the case, filled in, approved, saved as PDF with its envelope or printed.
//!
//! One command goes as far as the letter may go: what is missing is named and no page is made before it is there. A saved
//! PDF is a copy; only --print makes the letter printed, and then it can be handed over.

mod given;
mod habits;
mod marks;
mod shown;

use crate::desk::{Desk, failed};
use crate::trouble::{Result, Trouble, typed};
use crate::view::{Reply, View};
use chrono::NaiveDate;
use clap::Args;
use comeback_core::domain::refusal::Refusal;
use comeback_core::domain::sentence::Sentence;
use given::{edit, put_text, set, tell};
use habits::Habits;
pub use marks::{fill, marks};
use serde_json::{Value, json};
pub use shown::shown;
use shown::{troubles, with_missing};
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
    /// Take what the case offers now into a draft that was made with another offer.
    #[arg(long, conflicts_with = "moved")]
    pub take_offer: bool,
    /// Only write the draft and show it.
    #[arg(long)]
    pub draft: bool,
    /// Lay the pages down for the printer in the letters' folder and mark the letter printed.
    #[arg(long, conflicts_with = "draft")]
    pub print: bool,
    /// The approved pages as strokes of a pen for a plotter, one SVG a page, beside FILE or in the letters' folder.
    #[arg(long, value_name = "FILE", num_args = 0..=1, conflicts_with_all = ["draft", "print", "moved"])]
    pub plotter: Option<Option<PathBuf>>,
    /// With --print: the sheets alone.
    #[arg(long, requires = "print")]
    pub no_envelope: bool,
    /// The letter's way after printing.
    #[arg(long, value_parser = ["handed", "delivered", "sent_back", "answered"])]
    pub moved: Option<String>,
    /// The day of --moved; without it today.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub on: Option<NaiveDate>,
    /// Who carries it: needed with --moved handed.
    #[arg(long, default_value = "")]
    pub courier: String,
    /// When the courier finds him: "10:00–13:00".
    #[arg(long)]
    pub window: Option<String>,
    /// Who reads it, where the client has no contact person yet; remembered.
    #[arg(long, value_name = "NAME")]
    pub reader: Option<String>,
    /// "To whom", as it is right for this person; remembered.
    #[arg(long, value_name = "NAME")]
    pub to_whom: Option<String>,
    /// "About whom", as it is right for this person; remembered.
    #[arg(long, value_name = "NAME")]
    pub about_whom: Option<String>,
    #[arg(long, value_parser = ["female", "male"])]
    pub gender: Option<String>,
    /// The other reader of a letter to two, a person of the client; remembered. An empty name: to one again.
    #[arg(long, value_name = "NAME")]
    pub second: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub second_to_whom: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub second_about_whom: Option<String>,
    #[arg(long, value_parser = ["female", "male"])]
    pub second_gender: Option<String>,
    /// The hand of the signer, remembered: quick, fine, marker, school or clear.
    #[arg(long, value_parser = ["quick", "fine", "marker", "school", "clear"])]
    pub hand: Option<String>,
    #[arg(long, value_parser = ["blue", "black", "violet"])]
    pub ink: Option<String>,
    #[command(flatten)]
    pub habits: Habits,
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
    /// Only back to a draft: while it has not been handed over, or after it came back.
    #[arg(long)]
    pub reopen: bool,
    /// A note to --moved.
    #[arg(long, default_value = "")]
    pub note: String,
}

pub fn run(desk: &Desk, paper: &Paper) -> Result<Reply> {
    go(desk, paper).map_err(|trouble| with_way(trouble, desk))
}

fn go(desk: &Desk, paper: &Paper) -> Result<Reply> {
    let picture = |out: &&PathBuf| out.extension().is_some_and(|end| end.eq_ignore_ascii_case("svg"));
    if let Some(out) = paper.out.as_ref().filter(picture) {
        return typed(Sentence::new("cli-letter-no-svg").with("path", out.display().to_string()));
    }
    let mut letter = written(desk, paper)?;
    let id = json!({ "id": letter["row"]["id"] });
    if let Some(state) = &paper.moved {
        let day = paper.on.unwrap_or_else(|| desk.app.today());
        let request = json!({ "id": letter["row"]["id"], "state": state, "day": day, "note": paper.note, "courier": paper.courier });
        return desk.ask("letters.moved", &request, |letter| shown(desk, letter));
    }
    if paper.reopen {
        letter = desk.call("letters.reopen", &id)?;
    }
    if let Some(signer) = desk.employee_if(paper.signer.as_deref())?
        && letter["row"]["signer"]["id"] != signer
    {
        letter = desk.call("letters.sign", &json!({ "id": id["id"], "signer_id": signer }))?;
    }
    if paper.take_offer {
        letter = desk.call("letters.take_offer", &id)?;
    }
    letter = set(desk, letter, paper)?;
    for fact in &paper.fact {
        letter = tell(desk, letter, fact)?;
    }
    let mut left_out = Value::Null;
    if let Some(file) = &paper.text {
        letter = put_text(desk, letter, file)?;
        left_out = letter["left_out"].take();
    }
    if !paper.fill.is_empty() || paper.envelope.is_some() {
        edit(&mut letter, paper)?;
        let saved =
            json!({ "id": letter["row"]["id"], "draft": letter["draft"], "envelope_line": letter["envelope_line"] });
        letter = desk.call("letters.save", &saved)?;
    }
    if !left_out.is_null() {
        letter["left_out"] = left_out;
    }
    if paper.draft || paper.reopen {
        return Ok(Reply {
            text: shown(desk, desk.view(&letter)),
            raw: letter,
        });
    }
    let mut remarks = String::new();
    if letter["row"]["state"] == "draft" {
        let approved = desk
            .call("letters.approve", &id)
            .map_err(|trouble| with_missing(desk, trouble, desk.view(&letter)))?;
        // Approved all the same: what is worth a look is said of every kind.
        let seen = desk.view(&letter);
        let left_out = seen.has("left_out").then(|| seen.sentence("left_out"));
        let told = left_out.into_iter().chain(troubles(seen, false));
        remarks = told.map(|one| format!("  · {one}\n")).collect();
        letter = approved;
    }
    remarks.push_str(&outdated(desk, &letter).unwrap_or_default());
    if let Some(place) = &paper.plotter {
        let path = place
            .as_ref()
            .map(|file| absolute(file).map_err(|error| failed("cli-file-failed", file, error)));
        let request = json!({ "id": id["id"], "path": path.transpose()? });
        return desk.ask("letters.save_plotter", &request, |pages| {
            let paths = pages.texts("paths").into_iter();
            let told = paths.map(|path| Sentence::new("cli-letter-plotter").with("path", path));
            let unsigned = pages.raw()["unsigned"] == true;
            told.chain(unsigned.then(|| Sentence::new("cli-letter-plotter-unsigned")))
                .map(|sentence| format!("{}\n", desk.say(&sentence)))
                .collect()
        });
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
    let printed = match paper.no_envelope {
        true => "cli-letter-printed-sheets",
        false => "cli-letter-printed",
    };
    let printed = desk.ask("letters.print", &request, on_paper(printed))?;
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

/// What it promises and what the case offers, where they differ.
fn outdated(desk: &Desk, letter: &Value) -> Option<String> {
    let letter = desk.view(letter);
    letter
        .has("outdated")
        .then(|| format!("  · {}\n", letter.sentence("outdated")))
}

/// A way out that the core does not know by its name here: of a blank envelope, and of words that are signed.
fn with_way(trouble: Trouble, desk: &Desk) -> Trouble {
    match trouble {
        Trouble::Core { error, mut more } if error.field.as_deref() == Some("without_envelope") => {
            more.push(desk.words("cli-letter-no-envelope"));
            Trouble::Core { error, more }
        }
        Trouble::Core { error, mut more } if error.refusal == Some(Refusal::LetterFrozen) => {
            more.push(desk.words("cli-letter-reopen"));
            Trouble::Core { error, more }
        }
        Trouble::Core { error, mut more } if error.sentence.key == "letters-signer-left" => {
            more.push(desk.words("cli-letter-other-signer"));
            Trouble::Core { error, more }
        }
        other => other,
    }
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
        None if paper.moved.is_some() => {
            let kind = desk.words(&format!("cli-letter-{}", paper.kind.replace('_', "-")));
            let on_the_way: Vec<String> = letters
                .iter()
                .filter(|letter| letter.text("state") != "draft")
                .map(|letter| format!("{} ({})", letter.text("kind"), letter.word("paper", "state")))
                .collect();
            let key = match on_the_way.is_empty() {
                true => "cli-letter-none-to-move",
                false => "cli-letter-other-to-move",
            };
            typed(
                Sentence::new(key)
                    .with("kind", kind)
                    .with("others", on_the_way.join(", ")),
            )
        }
        None => {
            let signer = desk.employee_if(paper.signer.as_deref())?;
            desk.call(
                "letters.write",
                &json!({ "case_id": case, "kind": paper.kind, "signer_id": signer }),
            )
        }
    }
}
