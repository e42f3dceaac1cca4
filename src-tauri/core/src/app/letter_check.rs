//! What stands between a draft and the printer, live beside the text: hard troubles stop it, soft ones are worth a look.
//!
//! The rules of the letter are judged in the domain; here the facts for it are gathered and the rules of the house added:
//! who may sign, the fix gate, what is still to be filled in, what the hand cannot write.

use super::letter_hand::SheetSize;
use super::letters::{LetterCheck, LetterTrouble};
use super::stored::value_of;
use super::{Error, Result, letter_beside, letter_card, letter_facts, letter_known, letter_page, letter_rules, people};
use crate::domain::language::Language;
use crate::domain::letter::{self as rules, Known, LetterKind, LetterRule, Part, Place, Text};
use crate::domain::refusal::Refusal;
use crate::domain::sentence::{Argument, Sentence};
use crate::store::interviews::{self, CaseHead};
use crate::store::letters::{self, Letter};
use crate::store::{Connection, clients, employees, firm};
use crate::texts;
use crate::texts::letters::{Addressee, Draft, open_marks};
use crate::texts::names;
use chrono::NaiveDate;

/// The severity from which the head apologises in person (method, section 6).
const CATASTROPHE: i64 = 4;

/// What an open place of the draft asks for.
const FILLED_LATER: [LetterRule; 5] = [
    LetterRule::FaultNamed,
    LetterRule::CostSeen,
    LetterRule::Offer,
    LetterRule::Control,
    LetterRule::TwoFacts,
];

/// A trouble, and the refusal it is at the printer's; `None` for a soft one.
pub struct Found {
    pub refusal: Option<Refusal>,
    pub trouble: LetterTrouble,
}

/// What was seen of a draft: its troubles, the hard ones first, the rules asked of it, and the paragraphs that stand as they
/// are because a checked fix makes them. An approved letter has none of it any more.
#[derive(Default)]
pub struct Seen {
    pub found: Vec<Found>,
    pub checks: Vec<LetterCheck>,
    pub locked: Vec<String>,
    /// What is told to him and noted nowhere.
    pub unnoted: Vec<String>,
}

pub fn of(db: &Connection, letter: &Letter, draft: &Draft, today: NaiveDate) -> Result<Seen> {
    if letter.state != "draft" {
        return Ok(Seen::default());
    }
    let kind: LetterKind = value_of(&letter.kind)?;
    let language: Language = value_of(&letter.language)?;
    let head = interviews::case_head(db, letter.case_id)?;
    let ends = letter_page::ends_of(db, letter, draft)?;
    let (pages, unwritable) = pages(letter, draft, &ends)?;
    let (known, locked) = letter_known::of(db, letter, &head, &draft.paragraphs, (today, pages))?;
    let text = Text {
        greeting: &draft.greeting,
        paragraphs: &draft.paragraphs,
        closing: &draft.closing,
        envelope_line: &letter.envelope_line,
    };
    let seen = rules::check(&text, &known, texts::letters::words(language));
    let mut found = house(db, letter, &head, kind)?;
    // While places are open, what they ask for is not missed a second time.
    let open = draft.paragraphs.iter().any(|one| !open_marks(one).is_empty());
    let asked_for = |one: &&rules::Finding| !open || one.place.is_some() || !FILLED_LATER.contains(&one.rule);
    found.extend(
        seen.findings
            .iter()
            .filter(asked_for)
            .filter_map(|one| told(one, &known, language)),
    );
    found.extend(unfilled(draft));
    if !kind.is_enclosure() {
        found.extend(greeted(&letter_facts::readers(db, letter)?, draft, language));
    }
    if firm::get(db)?.name.trim().is_empty() {
        found.push(whole(
            LetterRule::Address,
            Some(Refusal::LetterUnfilled),
            Sentence::new("letters-trouble-no-firm"),
        ));
    }
    found.extend(unwritable);
    if !letter.card.is_empty() {
        found.extend(letter_card::troubles(letter, &ends, &known)?);
    }
    found.extend(letter_beside::beside(db, &head, &known, today)?);
    found.sort_by_key(|one| one.refusal.is_none());
    let checks = seen
        .rules
        .iter()
        .map(|&(rule, done)| LetterCheck { rule, done })
        .collect();
    Ok(Seen {
        found,
        checks,
        locked,
        unnoted: seen.unnoted,
    })
}

fn at(rule: LetterRule, refusal: Option<Refusal>, sentence: Sentence, place: Option<Place>) -> Found {
    Found {
        refusal,
        trouble: LetterTrouble {
            rule,
            hard: refusal.is_some(),
            sentence,
            place: place.as_ref().map(|place| place.words.clone()).unwrap_or_default(),
            at: place,
            instead: String::new(),
        },
    }
}

pub fn whole(rule: LetterRule, refusal: Option<Refusal>, sentence: Sentence) -> Found {
    at(rule, refusal, sentence, None)
}

/// What the domain found, in words. What is said of the whole letter elsewhere is not said twice.
fn told(finding: &rules::Finding, known: &Known, language: Language) -> Option<Found> {
    let rule = finding.rule;
    let key = format!("letters-check-{}", rule.name());
    let place = finding.place.clone();
    let (refusal, sentence) = match rule {
        LetterRule::OnePage => return None,
        LetterRule::Claim => {
            let on_envelope = place.as_ref().is_some_and(|place| place.part == Part::Envelope);
            let key = match on_envelope {
                true => "letters-trouble-claim-envelope",
                false => "letters-trouble-claim",
            };
            (Some(Refusal::FixGate), Sentence::new(key))
        }
        LetterRule::Lapsed if finding.hard => (Some(Refusal::DeadlinePassed), Sentence::new(&key)),
        LetterRule::Lapsed => (None, Sentence::new("letters-check-lapsed-perhaps")),
        LetterRule::FaultAhead => (Some(Refusal::LetterUnfilled), Sentence::new(&key)),
        LetterRule::FaultBefore => (None, Sentence::new(&key).with("first", known.first_contact?)),
        LetterRule::FaultAgo => return Some(day_ago(place?, known, language)),
        LetterRule::ApologyAgain => (Some(Refusal::OneApology), Sentence::new(&key)),
        LetterRule::FixChecked => {
            let first = known.fixes.first()?;
            let sentence = Sentence::new("letters-trouble-fix-words").with("text", first.as_str());
            (Some(Refusal::FixGate), sentence)
        }
        LetterRule::OtherDay => {
            let sentence = Sentence::new(&key).with("until", known.offered_until?);
            (None, sentence)
        }
        LetterRule::Hurry => (None, Sentence::new(&key).with("days", known.deadline_days)),
        _ => (None, Sentence::new(&key)),
    };
    Some(at(rule, refusal, sentence, place))
}

/// A day told from today, with the date that says it on every day.
fn day_ago(place: Place, known: &Known, language: Language) -> Found {
    let ago = texts::letters::words(language)
        .days_ago
        .get(&place.words.to_lowercase());
    let day = ago.map(|days| texts::day(language, known.today - chrono::TimeDelta::days(*days)));
    let sentence = match &day {
        Some(day) => Sentence::new("letters-check-fault-ago").with("day", day.as_str()),
        None => Sentence::new("letters-check-fault-some-day"),
    };
    let mut found = at(LetterRule::FaultAgo, None, sentence, Some(place));
    found.trouble.instead = day.unwrap_or_default();
    found
}

/// The rules of the house: who may sign, the gate, whom one may write to.
fn house(db: &Connection, letter: &Letter, head: &CaseHead, kind: LetterKind) -> Result<Vec<Found>> {
    let mut found = Vec::new();
    let gate = if kind == LetterKind::Apology {
        letter_rules::gate_open(db, head.id)
    } else {
        Ok(())
    };
    let signs = people::may_sign(db, head.loss_id, letter.signer_id);
    let wanted = letter_rules::may_be_sent(db, head, kind);
    for (name, rule) in [
        (LetterRule::Signer, signs),
        (LetterRule::FixChecked, gate),
        (LetterRule::Allowed, wanted),
    ] {
        match rule {
            Ok(()) => {}
            Err(Error::Refused { refusal, sentence }) => found.push(whole(name, Some(refusal), sentence)),
            Err(other) => return Err(other),
        }
    }
    found.extend(head_in_person(db, letter, head, kind)?);
    if letters::claims(db, letter.id)?.iter().any(|(_, checked)| !checked) {
        found.push(whole(
            LetterRule::FixChecked,
            Some(Refusal::FixGate),
            Refusal::FixGate.sentence(),
        ));
    }
    let client = clients::get(db, head.client_id)?;
    let named = |refusal: Refusal| {
        let sentence = refusal.sentence().with("client", client.name.as_str());
        whole(LetterRule::Allowed, Some(refusal), sentence)
    };
    if client.do_not_contact_on.is_some() {
        found.push(named(Refusal::DoNotContact));
    }
    if client.lost_twice_on.is_some() && kind != LetterKind::Farewell {
        found.push(named(Refusal::Rule13));
    }
    Ok(found)
}

/// Rule 8: for a human fault, or where it was a catastrophe for the client, the head of the firm apologises in person.
fn head_in_person(db: &Connection, letter: &Letter, head: &CaseHead, kind: LetterKind) -> Result<Option<Found>> {
    let talk = interviews::latest(db, head.id, "client")?;
    let human = talk.as_ref().is_some_and(|talk| talk.human_factor);
    let severity = talk.and_then(|talk| talk.severity_client).or(head.severity_ours);
    let grave = human || severity.is_some_and(|severity| severity >= CATASTROPHE);
    let signer = employees::get(db, letter.signer_id)?;
    if kind != LetterKind::Apology || !grave || signer.is_director {
        return Ok(None);
    }
    let sentence = match employees::director(db)? {
        Some(director) => Sentence::new("refusal-rule-8-named").with("director", director.name),
        None => Refusal::Rule8.sentence(),
    };
    Ok(Some(whole(LetterRule::Signer, Some(Refusal::Rule8), sentence)))
}

/// The parts of a draft a place can be in.
fn parts(draft: &Draft) -> Vec<(Part, u32, String)> {
    let mut parts = vec![
        (Part::Addressee, 0, draft.addressee.join("\n")),
        (Part::Greeting, 0, draft.greeting.clone()),
    ];
    parts.extend(
        (0..)
            .zip(&draft.paragraphs)
            .map(|(at, one)| (Part::Paragraph, at, one.clone())),
    );
    parts.push((Part::Closing, 0, draft.closing.clone()));
    parts
}

fn place(part: Part, paragraph: u32, text: &str, from: usize, signs: usize) -> Place {
    let units = |signs: usize| text.chars().take(signs).map(char::len_utf16).sum::<usize>() as u32;
    Place {
        part,
        paragraph,
        from: units(from),
        to: units(from + signs),
        words: text.chars().skip(from).take(signs).collect(),
    }
}

/// The places still to be filled in, each once.
fn unfilled(draft: &Draft) -> Vec<Found> {
    if draft.paragraphs.iter().all(|paragraph| paragraph.trim().is_empty()) {
        let sentence = Sentence::new("letters-trouble-empty");
        return vec![whole(LetterRule::Filled, Some(Refusal::LetterUnfilled), sentence)];
    }
    let mut found = Vec::new();
    for (part, paragraph, text) in parts(draft) {
        for mark in open_marks(&text) {
            let sentence = Sentence::new("letters-trouble-mark").with("words", mark.words.as_str());
            let place = place(part, paragraph, &text, mark.at, mark.words.chars().count() + 2);
            found.push(at(
                LetterRule::Filled,
                Some(Refusal::LetterUnfilled),
                sentence,
                Some(place),
            ));
        }
    }
    // The signature follows the signer: a mark there is no place to type in.
    for mark in open_marks(&format!("{}\n{}", draft.signature, draft.date)) {
        let sentence = Sentence::new("letters-trouble-mark").with("words", mark.words.as_str());
        found.push(whole(LetterRule::Filled, Some(Refusal::LetterUnfilled), sentence));
    }
    found
}

/// A greeting, at its place or among the paragraphs, names somebody the letter is not to. Whoever stands in the head of the sheet is somebody it is to.
fn greeted(to: &Addressee, draft: &Draft, language: Language) -> Vec<Found> {
    let second = to.second.iter().map(|second| second.name.as_str());
    let known: Vec<&str> = [to.name.as_str()].into_iter().chain(second).collect();
    let firm = to.firm.as_deref().unwrap_or_default();
    let head = draft.addressee.iter().map(|line| line.replace('\u{a0}', " "));
    let head = head.filter(|line| firm.is_empty() || !line.contains(firm));
    let called = known.iter().flat_map(|name| names::people(name));
    let called = called.map(|one| names::vocative(&names::spoken(one)));
    let people: Vec<String> = known
        .iter()
        .map(|&one| one.to_owned())
        .chain(head)
        .chain(called)
        .collect();
    let all = people.iter().filter(|one| !one.trim().is_empty());
    let told: Vec<&str> = all
        .map(String::as_str)
        .take(1 + usize::from(to.second.is_some()))
        .collect();
    let words = texts::letters::words(language);
    let greets = |part: Part, text: &str| match part {
        Part::Greeting => open_marks(text).is_empty(),
        Part::Paragraph => rules::is_greeting(text, words),
        Part::Addressee | Part::Closing | Part::Envelope => false,
    };
    parts(draft)
        .into_iter()
        .filter(|(part, _, text)| greets(*part, text))
        .filter_map(|(part, paragraph, text)| rules::names_another((part, paragraph as usize, &text), &people, words))
        .map(|place| {
            let sentence = Sentence::new("letters-check-greeted")
                .with("named", place.words.as_str())
                .with("people", told.join(", "));
            at(LetterRule::Greeted, None, sentence, Some(place))
        })
        .collect()
}

/// How many pages it takes, and what keeps it from being one in signs the hand can write.
fn pages(letter: &Letter, draft: &Draft, ends: &letter_page::Ends) -> Result<(usize, Vec<Found>)> {
    match letter_page::written(letter, draft, &letter.envelope_line, ends) {
        Ok((pages, _)) if pages.len() > 1 => {
            let key = match ends.writing.sheet {
                SheetSize::A4 => "letters-too-long",
                SheetSize::A5 | SheetSize::Card => "letters-too-long-for-sheet",
            };
            let sentence = Sentence::new(key).with("pages", pages.len());
            let found = whole(LetterRule::OnePage, Some(Refusal::LetterTooLong), sentence);
            Ok((pages.len(), vec![found]))
        }
        Ok((pages, _)) => Ok((pages.len(), Vec::new())),
        Err(Error::Refused { refusal, sentence }) => {
            let listed = match sentence.args.get("characters") {
                Some(Argument::Text(listed)) => listed.as_str(),
                _ => "",
            };
            let missing: Vec<char> = listed.chars().filter(|sign| !sign.is_whitespace()).collect();
            let mut found: Vec<Found> = stand(draft, &missing)
                .into_iter()
                .map(|place| {
                    let sentence = Sentence::new(&sentence.key).with("characters", place.words.as_str());
                    at(LetterRule::Printable, Some(refusal), sentence, Some(place))
                })
                .collect();
            // On the envelope, or among what is not typed.
            if found.is_empty() {
                found.push(whole(LetterRule::Printable, Some(refusal), sentence));
            }
            Ok((1, found))
        }
        Err(other) => Err(other),
    }
}

/// Where signs of these stand, those beside one another together.
fn stand(draft: &Draft, missing: &[char]) -> Vec<Place> {
    let mut places = Vec::new();
    for (part, paragraph, text) in parts(draft) {
        let signs: Vec<char> = text.chars().collect();
        let mut from = 0;
        for run in signs.chunk_by(|one, next| missing.contains(one) == missing.contains(next)) {
            if missing.contains(&run[0]) {
                places.push(place(part, paragraph, &text, from, run.len()));
            }
            from += run.len();
        }
    }
    places
}
