//! `interview`: the talk taken down step by step. Each step reads what stands, adds to it and saves it whole.

mod args;
mod show;

use crate::desk::Desk;
use crate::trouble::{Result, typed};
use crate::view::{Reply, View};
pub use args::Talk;
use args::{Note, Of};
use comeback_core::domain::sentence::Sentence;
use serde_json::{Value, json};
pub use show::text;

pub fn run(desk: &Desk, talk: Talk) -> Result<Reply> {
    match talk {
        Talk::Start { of, by, aside } => {
            let (case, by) = (desk.case(&of.case)?, desk.employee_if(by.as_deref())?);
            let request =
                json!({ "case_id": case, "source": of.source, "interviewer_id": by, "exception": aside.exception });
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
                edit["human_factor"] = json!(human.map(|said| said == "yes"));
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
        "human_factor": talk.raw()["human_said"],
    });
    for field in [
        "id",
        "step",
        "stated_words",
        "stated_doubts",
        "whys",
        "true_words",
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
