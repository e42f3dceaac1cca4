//! A letter as the terminal shows it: its words, and what stands between it and the printer.

use crate::desk::Desk;
use crate::trouble::Trouble;
use crate::view::View;
use comeback_core::domain::sentence::Sentence;

/// A refusal to approve, with every trouble that stands in the letter.
pub fn with_missing(desk: &Desk, trouble: Trouble, letter: View) -> Trouble {
    match trouble {
        Trouble::Core { error, .. } => {
            let told = desk.say(&error.sentence);
            let mut more = troubles(letter, true);
            // The first of them is the refusal itself.
            more.retain(|one| !one.starts_with(told.trim_end_matches('.')));
            Trouble::Core { error, more }
        }
        other => other,
    }
}

pub fn troubles(letter: View, hard_only: bool) -> Vec<String> {
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

/// What happened to it so far: "printed 23 Nov 2026; with the courier 24 Nov 2026 (Petrov); …".
fn way(letter: View) -> String {
    let steps = letter.rows("steps").into_iter();
    let said = steps.map(|step| {
        let beside = [step.text("courier"), step.text("note")];
        let beside: Vec<String> = beside.into_iter().filter(|part| !part.is_empty()).collect();
        let what = format!("{} {}", step.word("paper", "state"), step.day("day"));
        match beside.is_empty() {
            true => what,
            false => format!("{what} ({})", beside.join("; ")),
        }
    });
    said.collect::<Vec<_>>().join(" → ")
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
    if letter.has("new_offer") {
        let offer = letter.text("new_offer");
        let sentence = match offer.trim_end_matches('.') {
            "" => Sentence::new("cli-offer-gone"),
            offer => Sentence::new("cli-offer-changed").with("offer", offer),
        };
        text.push_str(&format!("{}\n", desk.say(&sentence)));
    }
    let scant = letter
        .rows("troubles")
        .iter()
        .any(|one| one.text("rule") == "two-facts");
    for sentence in letter.texts("unnoted").into_iter().filter(|_| scant) {
        let words = sentence.trim_end_matches('.');
        text.push_str(&format!(
            "{}\n",
            desk.say(&Sentence::new("cli-unnoted").with("words", words))
        ));
    }
    for fix in letter.texts("still_open") {
        text.push_str(&desk.line("still-open", &fix));
    }
    if let Some(names) = letter.inner("names") {
        text.push_str(&desk.line("to-whom", &names.text("to_whom")));
        text.push_str(&desk.line("about-whom", &names.text("about_whom")));
    }
    if let Some(second) = letter.inner("second") {
        text.push_str(&desk.line("second", &second.text("full_name")));
        text.push_str(&desk.line("to-whom", &second.text("to_whom")));
        text.push_str(&desk.line("about-whom", &second.text("about_whom")));
    }
    if let Some(card) = letter.inner("card") {
        text.push_str(&desk.line("card", &card.text("text")));
    }
    text.push_str(&desk.line("state", &state));
    text.push_str(&desk.line("way", &way(letter)));
    if letter.inner("row").is_some_and(|row| row.text("state") == "sent_back") {
        text.push_str(&format!("  · {}\n", desk.words("cli-letter-came-back")));
    }
    if !kept.is_empty() {
        text.push_str(&desk.line("kept", &kept.join(", ")));
    }
    for trouble in troubles(letter, false) {
        text.push_str(&format!("  · {trouble}\n"));
    }
    if letter.has("left_out") {
        text.push_str(&format!("  · {}\n", letter.sentence("left_out")));
    }
    if letter.has("outdated") {
        text.push_str(&format!("  · {}\n", letter.sentence("outdated")));
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
