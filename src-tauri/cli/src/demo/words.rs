//! What a user would write by hand where the draft of a letter leaves a place open.

use crate::desk::Desk;

/// Words for an open mark, known by the message it was made from; `None` where only a true fact would do.
pub fn filling(desk: &Desk, mark: &str) -> Option<&'static str> {
    const FILLINGS: [(&str, &str); 9] = [
        ("letter-ask-name", "cli-demo-fill-name"),
        ("letter-ask-fault", "cli-demo-fill-fault"),
        ("letter-ask-fault-day", "cli-demo-fill-day"),
        ("letter-ask-cost", "cli-demo-fill-cost"),
        ("letter-ask-fix", "cli-demo-fix"),
        ("letter-ask-measures", "cli-demo-fill-measures"),
        ("letter-ask-responsible", "cli-demo-fill-responsible"),
        ("letter-ask-phone", "cli-demo-fill-phone"),
        ("letter-ask-deadline", "cli-demo-fill-deadline"),
    ];
    let same = |key: &str| desk.words(key).replace('\u{a0}', " ") == mark.replace('\u{a0}', " ");
    FILLINGS
        .iter()
        .find(|(asked, _)| same(asked))
        .map(|(_, filling)| *filling)
}
