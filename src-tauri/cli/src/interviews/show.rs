//! A talk and the tree of reasons, as a terminal shows them.

use crate::desk::Desk;
use crate::view::View;

pub fn text(desk: &Desk, talk: View) -> String {
    let mut text = desk.line(
        "interview",
        &[
            talk.word("source", "source"),
            talk.day("started_on"),
            talk.who("interviewer"),
        ]
        .join(", "),
    );
    let stated = reason(talk.inner("stated_reason"), &talk.text("stated_words"));
    text.push_str(&desk.line("stated", &format!("{stated}{}", doubts(talk, "stated_doubts"))));
    for why in talk.rows("whys") {
        text.push_str(&format!("  {}. {}\n", why.text("round"), why.text("question")));
        text.push_str(&format!("     — {}{}\n", why.text("answer"), doubts(why, "doubts")));
    }
    let true_reason = reason(talk.inner("true_reason"), &talk.text("true_words"));
    let guess = if talk.is("confirmed") || true_reason.is_empty() {
        String::new()
    } else {
        desk.words("cli-our-guess")
    };
    text.push_str(&desk.line("true", format!("{true_reason} {guess}").trim()));
    text.push_str(&desk.line("severity-client", &talk.text("severity_client")));
    text.push_str(&desk.line("advice", &talk.word("advice", "advice")));
    text.push_str(&desk.line("finished", &talk.day("finished_on")));
    text
}

fn reason(reason: Option<View>, words: &str) -> String {
    let name = reason.map(|reason| reason.reason_name()).unwrap_or_default();
    // He may have said just what the reason is called.
    let words = if words.trim_end_matches('.').to_lowercase() == name.to_lowercase() {
        ""
    } else {
        words
    };
    [name.as_str(), words]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(": ")
}

fn doubts(answer: View, field: &str) -> String {
    let marks: Vec<String> = answer.raw()[field]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default()
        .iter()
        .map(|mark| {
            let mark = serde_json::json!({ "mark": mark });
            View::new(answer.language, &mark).word("doubt", "mark")
        })
        .collect();
    if marks.is_empty() {
        String::new()
    } else {
        format!(" ({})", marks.join(", "))
    }
}

pub fn reasons(desk: &Desk, reasons: &[View]) -> String {
    let mut table = desk.table(&["id", "code", "reason", "note"]).figures(&[0]);
    for reason in reasons {
        let note = if reason.has("retired_on") {
            desk.words("cli-retired")
        } else {
            String::new()
        };
        table.row(vec![reason.text("id"), reason.text("code"), reason.reason_name(), note]);
    }
    table.text()
}
