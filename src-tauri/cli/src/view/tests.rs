//! Every word of a closed list has its text in every language.

use super::*;
use comeback_core::api::shapes::{Rule10Exception, StepKind};
use comeback_core::domain::case::{ClosedAs, State};
use comeback_core::domain::client::ClientState;
use comeback_core::domain::interview::{Advice, DoubtMark, Source};
use comeback_core::domain::touch::{Channel, Outcome};
use comeback_core::domain::worth::Pursuit;
use comeback_core::texts::letters::LetterKind;
use serde_json::json;

fn check(list: &str, words: Value) {
    for word in View::new(Language::En, &words).all() {
        for language in Language::ALL {
            let row = json!({ "word": word.raw() });
            let said = View::new(language, &row).word(list, "word");
            assert!(!said.is_empty() && !said.starts_with('['), "{language:?}: {said}");
        }
    }
}

#[test]
fn every_word_of_a_closed_list_is_said_in_every_language() {
    use State::{Approached, AskWhy, Closed, Mend, Promised, Ready, Returned};
    check(
        "state",
        json!([AskWhy, Mend, Ready, Approached, Promised, Returned, Closed]),
    );
    use ClosedAs::{DoNotContact, GivenUp, GoodRiddance, KeepInTouch, LostTwice};
    check(
        "closed",
        json!([KeepInTouch, GivenUp, GoodRiddance, DoNotContact, LostTwice]),
    );
    use DoubtMark::{AtOnce, ContradictsRecords, CrossedArms, LookedAway, SafestReason, ToneChanged};
    check(
        "doubt",
        json!([
            AtOnce,
            CrossedArms,
            LookedAway,
            ToneChanged,
            ContradictsRecords,
            SafestReason
        ]),
    );
    check("source", json!([Source::Client, Source::Staff, Source::Brainstorm]));
    check("advice", json!([Advice::ProbablyNotTheReason, Advice::AskOnceMore]));
    check("client-state", json!(ClientState::ALL));
    check(
        "verdict",
        json!([
            Pursuit::First,
            Pursuit::Must,
            Pursuit::IfPossible,
            Pursuit::GoodRiddance
        ]),
    );
    check(
        "exception",
        json!([Rule10Exception::OrderedByHead, Rule10Exception::NobodyElse]),
    );
    check("letter", json!(LetterKind::ALL));
    use Channel::{Call, Email, Event, Gift, Letter, Visit};
    check("channel", json!([Call, Letter, Visit, Email, Gift, Event]));
    use Outcome::{Answered, Delivered, NoAnswer, Ordered, Promised as GaveWord, Refused, Thinks};
    check(
        "outcome",
        json!([NoAnswer, Answered, Refused, Thinks, GaveWord, Ordered, Delivered]),
    );
    let touch = [
        StepKind::Call,
        StepKind::Visit,
        StepKind::OtherTouch,
        StepKind::PlanTouch,
    ];
    check("next", json!(touch));
    let paper = [
        StepKind::WriteLetter,
        StepKind::ApproveLetter,
        StepKind::PrintLetter,
        StepKind::HandLetter,
        StepKind::LetterBack,
    ];
    check("next", json!(paper));
    let rest = [
        StepKind::Interview,
        StepKind::PlanFix,
        StepKind::FinishFix,
        StepKind::CheckFix,
    ];
    check("next", json!(rest));
    check("next", json!([StepKind::Aftercare, StepKind::Nothing]));
    check("fix", json!(["planned", "overdue", "done", "checked"]));
    check("timeline", json!(["planned", "overdue", "done", "fact", "bad"]));
    check(
        "paper",
        json!([
            "draft",
            "approved",
            "printed",
            "handed",
            "delivered",
            "sent_back",
            "answered"
        ]),
    );
}

#[test]
fn what_is_absent_is_an_empty_text() {
    let answer = json!({ "day": "2026-11-24", "none": null });
    let view = View::new(Language::En, &answer);
    assert_eq!(view.day("day"), "24\u{a0}November 2026");
    assert_eq!(
        (view.day("none"), view.money("sum"), view.who("who")),
        Default::default()
    );
}
