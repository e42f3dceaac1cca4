//! The script of a call: what to say at each place, what the client may answer, and where each answer leads.
//!
//! The branches are one plan for all languages (`call.json`), the words stand beside it. Every branch ends with an outcome and
//! a next step. What was put right is said only of a checked fix; otherwise that place is closed and the talk goes past it.
//! Edge: the user's own changes and "he said something else" are kept with the script in the store, not here.

use super::{
    fluent,
    letters::MendedFault,
    shipped,
    templates::{Mistake, TemplateError, engine},
    typograph::typograph,
};
use crate::domain::{language::Language, touch::Outcome};
use chrono::{NaiveDate, NaiveDateTime};
use minijinja::{Value, context, value::Serde};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, sync::LazyLock};

/// What the words of a call are filled with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct ScriptContext {
    /// How the client is spoken to.
    pub client: Option<String>,
    pub caller: String,
    pub firm: String,
    /// The caller's own number.
    pub phone: Option<String>,
    /// Whether he left for a reason of ours, or for one nobody knows yet: only then does the firm ask forgiveness.
    pub ours: bool,
    /// When the apology went to him: the talk then starts from the letter.
    pub letter_on: Option<NaiveDate>,
    /// Our fault in one sentence.
    pub fault: Option<String>,
    pub fix: Option<MendedFault>,
    /// What is new and fits what he used to buy.
    pub novelty: Option<String>,
    /// Two to choose from.
    pub times: Vec<NaiveDateTime>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Script {
    /// The places of the talk in their order, the branches after them. The first one opens the call.
    pub nodes: Vec<Node>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Node {
    pub id: String,
    pub title: String,
    /// The words to say; why the place is closed, when it is.
    pub say: String,
    /// On the straight way through the talk, not a branch.
    pub main: bool,
    /// It would speak of a fix that nobody has checked; no reply leads here.
    pub closed: bool,
    pub replies: Vec<Reply>,
}

/// What the client answers. It either leads on or ends the call with an outcome and a next step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Reply {
    pub id: String,
    pub label: String,
    /// What the caller does on hearing it.
    pub note: Option<String>,
    pub leads_to: Option<String>,
    /// How the call ends; the same outcomes as any touch.
    pub outcome: Option<Outcome>,
    pub next_step: Option<String>,
}

#[derive(Deserialize)]
struct Plan {
    nodes: Vec<PlannedNode>,
}

#[derive(Deserialize)]
struct PlannedNode {
    id: String,
    main: bool,
    /// Speaks of a fix.
    #[serde(default)]
    fix: bool,
    replies: Vec<PlannedReply>,
}

#[derive(Deserialize)]
struct PlannedReply {
    id: String,
    to: Option<String>,
    outcome: Option<Outcome>,
    next: Option<String>,
}

#[derive(Deserialize)]
struct Words {
    nodes: BTreeMap<String, NodeWords>,
    replies: BTreeMap<String, ReplyWords>,
    next: BTreeMap<String, String>,
}

#[derive(Deserialize)]
struct NodeWords {
    title: String,
    say: String,
}

#[derive(Deserialize)]
struct ReplyWords {
    label: String,
    note: Option<String>,
}

static PLAN: LazyLock<Plan> = LazyLock::new(|| {
    shipped(
        "scripts/call.json",
        include_str!("../../../../assets/scripts/call.json"),
    )
});
static RU: LazyLock<Words> =
    LazyLock::new(|| shipped("scripts/ru.json", include_str!("../../../../assets/scripts/ru.json")));
static BG: LazyLock<Words> =
    LazyLock::new(|| shipped("scripts/bg.json", include_str!("../../../../assets/scripts/bg.json")));
static EN: LazyLock<Words> =
    LazyLock::new(|| shipped("scripts/en.json", include_str!("../../../../assets/scripts/en.json")));

fn words(language: Language) -> &'static Words {
    match language {
        Language::Ru => &RU,
        Language::Bg => &BG,
        Language::En => &EN,
    }
}

/// The script for one call. What is not known stands in it as a mark, as in a letter.
pub fn fill(language: Language, context: &ScriptContext) -> Result<Script, TemplateError> {
    let words = words(language);
    let engine = engine(language);
    let checked = context.fix.as_ref().is_some_and(|fix| fix.checked_by.is_some());
    let values = context! { checked, ..Value::from(Serde(context)) };
    let mut nodes = Vec::with_capacity(PLAN.nodes.len());
    for planned in &PLAN.nodes {
        let node = words.nodes.get(&planned.id).ok_or_else(|| missing(&planned.id))?;
        let closed = planned.fix && !checked;
        let say = if closed {
            fluent::words(language, "script-fix-unchecked")
        } else {
            typograph(language, &engine.render_str(&node.say, &values)?)
        };
        let replies = planned
            .replies
            .iter()
            .map(|reply| said(language, reply, checked))
            .collect::<Result<_, _>>()?;
        let title = typograph(language, &node.title);
        nodes.push(Node {
            id: planned.id.clone(),
            title,
            say,
            main: planned.main,
            closed,
            replies,
        });
    }
    Ok(Script { nodes })
}

/// The same script with the words for the caller's own eyes (titles, answers, hints, why a place is closed) in the language
/// of his window; what he says aloud stays in the client's.
pub fn read_in(window: Language, mut script: Script) -> Result<Script, TemplateError> {
    let words = words(window);
    for node in &mut script.nodes {
        let own = words.nodes.get(&node.id).ok_or_else(|| missing(&node.id))?;
        node.title = typograph(window, &own.title);
        if node.closed {
            node.say = fluent::words(window, "script-fix-unchecked");
        }
        let planned = PLAN.nodes.iter().find(|planned| planned.id == node.id);
        for reply in &mut node.replies {
            let planned = planned.and_then(|node| node.replies.iter().find(|planned| planned.id == reply.id));
            let own = said(window, planned.ok_or_else(|| missing(&reply.id))?, true)?;
            reply.label = own.label;
            reply.note = own.note;
            reply.next_step = own.next_step;
        }
    }
    Ok(script)
}

fn said(language: Language, planned: &PlannedReply, checked: bool) -> Result<Reply, TemplateError> {
    let words = words(language);
    let reply = words.replies.get(&planned.id).ok_or_else(|| missing(&planned.id))?;
    let next_step = match &planned.next {
        Some(next) => Some(typograph(language, words.next.get(next).ok_or_else(|| missing(next))?)),
        None => None,
    };
    Ok(Reply {
        id: planned.id.clone(),
        label: typograph(language, &reply.label),
        note: reply.note.as_deref().map(|note| typograph(language, note)),
        leads_to: planned.to.as_deref().map(|to| past_closed(to, checked).to_owned()),
        outcome: planned.outcome,
        next_step,
    })
}

/// The place itself, or the one after it on the straight way when it would speak of an unchecked fix.
fn past_closed(id: &str, checked: bool) -> &str {
    let node = PLAN.nodes.iter().find(|node| node.id == id);
    let onward = node
        .filter(|node| node.fix && !checked)
        .and_then(|node| node.replies.first())
        .and_then(|reply| reply.to.as_deref());
    onward.unwrap_or(id)
}

fn missing(id: &str) -> TemplateError {
    TemplateError {
        mistake: Mistake::Unknown,
        line: None,
        detail: format!("the script has no words for {id}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::letters::open_marks;
    use std::collections::BTreeSet;

    fn bakery(checked_by: Option<&str>) -> ScriptContext {
        let time = |text: &str| text.parse::<NaiveDateTime>().unwrap();
        ScriptContext {
            client: Some("Галина Юрьевна".into()),
            caller: "Светлана Ким".into(),
            firm: "Хлебный припас".into(),
            phone: Some("8 (4822) 00-01-44".into()),
            ours: true,
            letter_on: None,
            fault: Some("На письмо о просроченном сахаре Вам никто не ответил".into()),
            fix: Some(MendedFault {
                what: "Теперь на каждую жалобу отвечает старший смены в тот же день".into(),
                since: None,
                checked_by: checked_by.map(str::to_owned),
            }),
            novelty: Some("Появился солод в мешках по 10 кг".into()),
            times: vec![time("2026-11-26T11:00:00"), time("2026-11-27T15:30:00")],
        }
    }

    fn reached(script: &Script) -> BTreeSet<&str> {
        let mut seen = BTreeSet::new();
        let mut open: Vec<&str> = script.nodes.first().map(|node| node.id.as_str()).into_iter().collect();
        while let Some(id) = open.pop() {
            if seen.insert(id) {
                let node = script.nodes.iter().find(|node| node.id == id).unwrap();
                open.extend(node.replies.iter().filter_map(|reply| reply.leads_to.as_deref()));
            }
        }
        seen
    }

    #[test]
    fn the_caller_reads_his_own_language_and_speaks_the_clients() {
        let russian = fill(Language::Ru, &bakery(None)).unwrap();
        let own = fill(Language::Bg, &bakery(None)).unwrap();
        let read = read_in(Language::Bg, russian.clone()).unwrap();
        for ((read, own), russian) in read.nodes.iter().zip(&own.nodes).zip(&russian.nodes) {
            assert_eq!((&read.title, &read.replies), (&own.title, &own.replies));
            assert_eq!(&read.say, if read.closed { &own.say } else { &russian.say });
        }
    }

    #[test]
    fn every_branch_ends_with_an_outcome_and_a_next_step() {
        for language in Language::ALL {
            let script = fill(language, &bakery(Some("Марина Белова"))).unwrap();
            for node in &script.nodes {
                for reply in &node.replies {
                    let leads = reply.leads_to.is_some();
                    let ends = reply.outcome.is_some() && reply.next_step.is_some();
                    assert!(leads != ends, "{}: {} neither leads on nor ends", node.id, reply.id);
                }
            }
            // From every place some way ends: walk back from the ends.
            let mut ending: BTreeSet<&str> = BTreeSet::new();
            while let Some(node) = script.nodes.iter().find(|node| {
                let ends = |reply: &Reply| {
                    reply.outcome.is_some() || reply.leads_to.as_deref().is_some_and(|to| ending.contains(to))
                };
                !ending.contains(node.id.as_str()) && node.replies.iter().any(ends)
            }) {
                ending.insert(&node.id);
            }
            assert_eq!(ending.len(), script.nodes.len(), "{language:?}");
            assert_eq!(
                reached(&script).len(),
                script.nodes.len(),
                "{language:?}: every place can be reached"
            );
            assert!(open_marks(&script.nodes.iter().map(|node| node.say.as_str()).collect::<String>()).is_empty());
        }
    }

    #[test]
    fn the_languages_have_words_for_the_same_places_and_no_others() {
        for language in Language::ALL {
            let words = words(language);
            let nodes: BTreeSet<_> = PLAN.nodes.iter().map(|node| &node.id).collect();
            let replies: BTreeSet<_> = PLAN
                .nodes
                .iter()
                .flat_map(|node| node.replies.iter().map(|reply| &reply.id))
                .collect();
            let next: BTreeSet<_> = PLAN
                .nodes
                .iter()
                .flat_map(|node| node.replies.iter().filter_map(|reply| reply.next.as_ref()))
                .collect();
            assert_eq!(words.nodes.keys().collect::<BTreeSet<_>>(), nodes, "{language:?}");
            assert_eq!(words.replies.keys().collect::<BTreeSet<_>>(), replies, "{language:?}");
            assert_eq!(words.next.keys().collect::<BTreeSet<_>>(), next, "{language:?}");
        }
    }

    #[test]
    fn the_talk_goes_past_a_fix_that_nobody_checked() {
        for language in Language::ALL {
            let script = fill(language, &bakery(None)).unwrap();
            assert!(!reached(&script).contains("done"), "no reply leads to the closed place");
            assert!(
                script.nodes.iter().all(|node| !node.say.contains("старший смены")),
                "nobody speaks of the fix"
            );
            assert_eq!(script.nodes.iter().filter(|node| node.closed).count(), 1);
        }
    }

    #[test]
    fn a_client_chooses_between_two_times_in_words() {
        let script = fill(Language::Ru, &bakery(None)).unwrap();
        let invite = script.nodes.iter().find(|node| node.id == "invite").unwrap();
        let said = invite.say.replace('\u{a0}', " ");
        assert!(
            said.contains("в четверг, 26 ноября, в 11:00 или в пятницу, 27 ноября, в 15:30?"),
            "{said}"
        );
    }

    #[test]
    fn a_script_without_times_asks_for_them() {
        let script = fill(
            Language::Bg,
            &ScriptContext {
                times: vec![],
                novelty: None,
                ..bakery(None)
            },
        )
        .unwrap();
        let marks: usize = script.nodes.iter().map(|node| open_marks(&node.say).len()).sum();
        assert_eq!(marks, 4, "two times in the invitation, and two in the answer to mail");
    }
}
