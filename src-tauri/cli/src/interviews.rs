//! `interview`: the talk taken down step by step. Each step reads what stands, adds to it and saves it whole.

mod show;

use crate::desk::Desk;
use crate::trouble::{Result, typed};
use crate::view::{Reply, View};
use clap::{Args, Subcommand};
use comeback_core::domain::sentence::Sentence;
use serde_json::{Value, json};
pub use show::text;

const DOUBTS: [&str; 6] = [
    "at_once",
    "crossed_arms",
    "looked_away",
    "tone_changed",
    "contradicts_records",
    "safest_reason",
];

#[derive(Debug, Subcommand)]
pub enum Talk {
    /// Begin, or go on with what was begun.
    Start {
        #[command(flatten)]
        of: Of,
        /// Who asks; needed for a talk with the client.
        #[arg(long, value_name = "NAME|ID")]
        by: Option<String>,
    },
    /// What he says the reason is.
    Stated {
        #[command(flatten)]
        of: Of,
        words: String,
        /// Reason code, id or a part of its name.
        #[arg(long)]
        reason: Option<String>,
        #[arg(long, value_parser = DOUBTS)]
        doubt: Vec<String>,
    },
    /// The next why and his answer.
    Why {
        #[command(flatten)]
        of: Of,
        answer: String,
        /// As it was asked; without it the prompt of this round.
        #[arg(long)]
        question: Option<String>,
        #[arg(long, value_parser = DOUBTS)]
        doubt: Vec<String>,
    },
    /// What seemed odd about an answer.
    Doubt {
        #[command(flatten)]
        of: Of,
        #[arg(required = true, value_parser = DOUBTS)]
        marks: Vec<String>,
        /// The why they belong to, 1 to 5; without it the stated reason.
        #[arg(long)]
        round: Option<i64>,
    },
    /// The true reason.
    True {
        #[command(flatten)]
        of: Of,
        words: String,
        #[arg(long)]
        reason: String,
        /// A person's fault.
        #[arg(long)]
        human: bool,
        /// The client confirmed it.
        #[arg(long)]
        confirmed: bool,
    },
    /// How heavy it was, 1 a trifle to 5 the end of the world: in his eyes, in ours.
    Severity {
        #[command(flatten)]
        of: Of,
        #[arg(long, value_parser = clap::value_parser!(i64).range(1..=5), required_unless_present = "ours")]
        client: Option<i64>,
        #[arg(long, value_parser = clap::value_parser!(i64).range(1..=5))]
        ours: Option<i64>,
    },
    /// The other answers of the talk.
    Note(Box<Note>),
    /// End it.
    Finish(Of),
    /// What was taken down.
    Show(Of),
    /// What to say at a step: permission, open, why, mirror, attracts, kept, return, decides, thanks.
    Prompt {
        #[command(flatten)]
        of: Of,
        step: String,
        #[arg(long, default_value_t = 1)]
        round: i64,
        /// His last words.
        #[arg(long, default_value = "")]
        after: String,
    },
    /// The tree of reasons.
    Reasons,
}

/// Which talk: that of a case with one of the three sources.
#[derive(Debug, Args)]
pub struct Of {
    /// The case, by id or client.
    case: String,
    #[arg(long, value_parser = ["client", "staff", "brainstorm"], default_value = "client")]
    source: String,
}

#[derive(Debug, Args)]
pub struct Note {
    #[command(flatten)]
    of: Of,
    /// What attracts him elsewhere.
    #[arg(long)]
    attracts: Option<String>,
    /// What would have kept him.
    #[arg(long)]
    kept: Option<String>,
    /// What would make him return.
    #[arg(long = "return")]
    back: Option<String>,
    /// Who decides there.
    #[arg(long)]
    decides: Option<String>,
    /// Whether we may write to him.
    #[arg(long)]
    may_write: Option<bool>,
    /// How long the talk took.
    #[arg(long)]
    minutes: Option<i64>,
}

pub fn run(desk: &Desk, talk: Talk) -> Result<Reply> {
    match talk {
        Talk::Start { of, by } => {
            let (case, by) = (desk.case(&of.case)?, desk.employee_if(by.as_deref())?);
            let request = json!({ "case_id": case, "source": of.source, "interviewer_id": by });
            desk.ask("interviews.start", &request, |talk| text(desk, talk))
        }
        Talk::Stated {
            of,
            words,
            reason,
            doubt,
        } => {
            let reason = reason.map(|reason| desk.reason(&reason)).transpose()?;
            edit(desk, &of, |edit| {
                edit["step"] = json!("why");
                edit["stated_words"] = json!(words);
                edit["stated_reason_id"] = json!(reason);
                edit["stated_doubts"] = json!(doubt);
            })
        }
        Talk::Why {
            of,
            answer,
            question,
            doubt,
        } => why(desk, &of, &answer, question, &doubt),
        Talk::Doubt { of, marks, round } => doubts(desk, &of, &marks, round),
        Talk::True {
            of,
            words,
            reason,
            human,
            confirmed,
        } => {
            let reason = desk.reason(&reason)?;
            edit(desk, &of, |edit| {
                edit["true_words"] = json!(words);
                edit["true_reason_id"] = json!(reason);
                edit["human_factor"] = json!(human);
                edit["confirmed"] = json!(confirmed);
            })
        }
        Talk::Severity { of, client, ours } => {
            if let Some(ours) = ours {
                desk.call(
                    "cases.severity",
                    &json!({ "case_id": desk.case(&of.case)?, "severity": ours }),
                )?;
            }
            match client {
                Some(client) => edit(desk, &of, |edit| edit["severity_client"] = json!(client)),
                None => desk.ask("cases.get", &json!({ "id": desk.case(&of.case)? }), |page| {
                    crate::cases::text(desk, page)
                }),
            }
        }
        Talk::Note(note) => edit(desk, &note.of, |edit| note.write(edit)),
        Talk::Finish(of) => desk.ask("interviews.finish", &json!({ "id": begun(desk, &of)?["id"] }), |talk| {
            text(desk, talk)
        }),
        Talk::Show(of) => {
            let raw = begun(desk, &of)?;
            Ok(Reply {
                text: text(desk, desk.view(&raw)),
                raw,
            })
        }
        Talk::Prompt { of, step, round, after } => {
            let id = &begun(desk, &of)?["id"];
            let request = json!({ "interview_id": id, "step": step, "round": round, "last_answer": after });
            desk.ask("interviews.prompt", &request, |prompt| {
                let softer = prompt
                    .filled("softer")
                    .map(|softer| format!("\n  {softer}"))
                    .unwrap_or_default();
                format!("{}{softer}\n", prompt.text("say"))
            })
        }
        Talk::Reasons => desk.ask("interviews.reasons", &json!({}), |reasons| {
            show::reasons(desk, &reasons.all())
        }),
    }
}

impl Note {
    fn write(&self, edit: &mut Value) {
        for (field, given) in [
            ("attracts", &self.attracts),
            ("would_have_kept", &self.kept),
            ("would_return", &self.back),
            ("who_decides", &self.decides),
        ] {
            if let Some(given) = given {
                edit[field] = json!(given);
            }
        }
        if let Some(may) = self.may_write {
            edit["may_write"] = json!(may);
        }
        if let Some(minutes) = self.minutes {
            edit["minutes"] = json!(minutes);
        }
    }
}

/// The talk as it stands; of several with staff the last one.
fn begun(desk: &Desk, of: &Of) -> Result<Value> {
    let page = desk.call("cases.get", &json!({ "id": desk.case(&of.case)? }))?;
    let page = desk.view(&page);
    let talk = if of.source == "client" {
        page.inner("interview")
    } else {
        page.rows("other_voices")
            .into_iter()
            .rfind(|talk| talk.text("source") == of.source)
    };
    match talk {
        Some(talk) => Ok(talk.raw().clone()),
        None => typed(Sentence::new("cli-no-interview").with("client", page.text("client"))),
    }
}

/// Everything a talk writes down, as it stands.
fn as_edit(talk: View) -> Value {
    let reason = |field: &str| talk.inner(field).and_then(|reason| reason.id("id"));
    let mut edit = json!({
        "stated_reason_id": reason("stated_reason"),
        "true_reason_id": reason("true_reason"),
    });
    for field in [
        "id",
        "step",
        "stated_words",
        "stated_doubts",
        "whys",
        "true_words",
        "human_factor",
        "confirmed",
        "severity_client",
        "attracts",
        "would_have_kept",
        "would_return",
        "who_decides",
        "may_write",
        "minutes",
    ] {
        edit[field] = talk.raw()[field].clone();
    }
    edit
}

fn edit(desk: &Desk, of: &Of, change: impl FnOnce(&mut Value)) -> Result<Reply> {
    let talk = begun(desk, of)?;
    let mut edit = as_edit(desk.view(&talk));
    change(&mut edit);
    desk.ask("interviews.save", &edit, |talk| text(desk, talk))
}

fn why(desk: &Desk, of: &Of, answer: &str, question: Option<String>, doubts: &[String]) -> Result<Reply> {
    let talk = begun(desk, of)?;
    let whys = desk.view(&talk).rows("whys");
    let round = whys.len() + 1;
    let question = match question {
        Some(question) => question,
        None => {
            let last = whys.last().map(|why| why.text("answer"));
            let last = last.unwrap_or_else(|| desk.view(&talk).text("stated_words"));
            let request = json!({ "interview_id": talk["id"], "step": "why", "round": round, "last_answer": last });
            desk.view(&desk.call("interviews.prompt", &request)?).text("say")
        }
    };
    edit(desk, of, |edit| {
        if let Some(whys) = edit["whys"].as_array_mut() {
            whys.push(json!({ "round": round, "question": question, "answer": answer, "doubts": doubts }));
        }
    })
}

fn doubts(desk: &Desk, of: &Of, marks: &[String], round: Option<i64>) -> Result<Reply> {
    let talk = begun(desk, of)?;
    let mut edit = as_edit(desk.view(&talk));
    let place = match round {
        None => edit.get_mut("stated_doubts"),
        Some(round) => edit["whys"]
            .as_array_mut()
            .and_then(|whys| whys.iter_mut().find(|why| why["round"] == round))
            .and_then(|why| why.get_mut("doubts")),
    };
    match place {
        Some(place) => *place = json!(marks),
        None => return typed(Sentence::new("cli-no-round").with("round", round.unwrap_or_default())),
    }
    desk.ask("interviews.save", &edit, |talk| text(desk, talk))
}
