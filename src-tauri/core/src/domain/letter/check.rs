//! The rules of the letter over a text: what is kept, what is not, and where (method, section 8).

use super::addressed::is_to_him;
use super::deadline::{Due, deadlines};
use super::forbidden::{forbidden, promised};
use super::plain::{Plain, folded, share, share_of_note};
use super::{Checked, Finding, Known, LetterKind, LetterRule, Part, Text, Words};
use chrono::NaiveDate;
use std::ops::Range;

/// How much of a fact's words the text holds when it is told there.
const TOLD: f64 = 0.6;
/// The severity from which an apology names what it cost him.
const GRAVE: u8 = 3;
const TWO: usize = 2;
/// A shorter sentence says nothing that is his alone.
const LONG_ENOUGH: usize = 20;
/// Digits of a number one can ring.
const PHONE: usize = 7;

/// What a letter keeps and what it breaks. The hard ones come first, then in the order of the text.
pub fn check(text: &Text, known: &Known, words: &Words) -> Checked {
    if known.kind.is_enclosure() {
        return Checked::default();
    }
    let own = Own::of(text, known);
    let mut findings = forbidden(text, (&own.paragraphs, &own.locked), known, words);
    let mut rules = Vec::new();
    let asked: &[LetterRule] = if known.kind == LetterKind::Apology {
        &LetterRule::OF_AN_APOLOGY
    } else {
        &LetterRule::OF_A_LETTER
    };
    for &rule in asked {
        let Some(kept) = kept(rule, &own, known, words, &findings) else {
            continue;
        };
        rules.push((rule, kept));
        let told = findings.iter().any(|found| answers(found.rule, rule));
        if !kept && !told {
            findings.push(Finding {
                rule,
                hard: false,
                place: None,
            });
        }
    }
    findings.sort_by_key(|found| {
        (
            !found.hard,
            found.place.is_none(),
            found
                .place
                .as_ref()
                .map(|one| (order(one.part), one.paragraph, one.from)),
        )
    });
    Checked {
        rules,
        findings,
        unnoted: unnoted(&own, known, words),
    }
}

/// Parts in the order they are read.
fn order(part: Part) -> u8 {
    match part {
        Part::Addressee => 0,
        Part::Greeting => 1,
        Part::Paragraph => 2,
        Part::Closing => 3,
        Part::Envelope => 4,
    }
}

/// A finding with a place that says what a rule would say of the whole letter.
fn answers(found: LetterRule, rule: LetterRule) -> bool {
    found == rule || (rule == LetterRule::Deadline && matches!(found, LetterRule::Hurry | LetterRule::Lapsed))
}

/// The text in plain signs, with the paragraphs of checked fixes known as such.
struct Own {
    paragraphs: Vec<Plain>,
    locked: Vec<bool>,
    whole: Plain,
    /// Sentences the user wrote himself.
    sentences: Vec<String>,
}

impl Own {
    fn of(text: &Text, known: &Known) -> Own {
        let fixes: Vec<String> = known.fixes.iter().map(|one| folded(one)).collect();
        let made: Vec<String> = known.made.iter().map(|one| folded(one)).collect();
        let mut sentences = Vec::new();
        for paragraph in text.paragraphs {
            for sentence in paragraph.split_inclusive(['.', '!', '?', '…']) {
                let plain = folded(sentence);
                if !plain.is_empty() && !sentence.contains('⟦') && !made.iter().any(|one| one.contains(&plain)) {
                    sentences.push(sentence.trim().to_owned());
                }
            }
        }
        Own {
            paragraphs: text.paragraphs.iter().map(|one| Plain::of(&filled(one))).collect(),
            locked: text.paragraphs.iter().map(|one| fixes.contains(&folded(one))).collect(),
            whole: Plain::of(&filled(&text.paragraphs.join("\n"))),
            sentences,
        }
    }
}

/// The text without the words of its open marks: they are the program's own, and asked for elsewhere. Every place stays.
fn filled(text: &str) -> String {
    let mut open = false;
    let mut kept = String::with_capacity(text.len());
    for sign in text.chars() {
        open = (open || sign == '⟦') && sign != '⟧';
        match open && sign != '\n' {
            true => kept.extend(std::iter::repeat_n('⟦', sign.len_utf16())),
            false => kept.push(sign),
        }
    }
    kept
}

/// Whether a rule is kept; `None` where it does not apply.
fn kept(rule: LetterRule, own: &Own, known: &Known, words: &Words, found: &[Finding]) -> Option<bool> {
    let whole = &own.whole;
    let kept = match rule {
        LetterRule::FaultNamed => {
            let named = known.fault_marks.iter().any(|mark| whole.find(mark, 0).is_some())
                || share(&known.fault, whole) >= TOLD
                || whole.signs.iter().any(char::is_ascii_digit);
            whole.has(&words.fault) && named
        }
        LetterRule::CostSeen if known.severity < GRAVE && !known.human => return None,
        LetterRule::CostSeen => whole.has(&words.cost),
        LetterRule::FixChecked => own.locked.contains(&true),
        LetterRule::Offer => {
            let told = known.offers.iter().any(|one| share(one, whole) >= TOLD);
            if known.offers.is_empty() && known.severity < GRAVE && !known.human {
                return None;
            }
            told || whole.has(&words.offer)
        }
        LetterRule::Deadline => {
            let days = deadlines(whole, words, known.today);
            let hurried = found
                .iter()
                .any(|one| matches!(one.rule, LetterRule::Hurry | LetterRule::Lapsed));
            if days.is_empty() && !hurried {
                return None;
            }
            !hurried
        }
        LetterRule::Control => {
            let named = known
                .responsible
                .split_whitespace()
                .any(|part| part.chars().count() > 2 && share(part, whole) > 0.0);
            phone(whole) && (named || whole.has(&words.control))
        }
        LetterRule::TwoFacts => facts(own, known, words) >= TWO,
        LetterRule::OnePage => known.pages <= 1,
        LetterRule::Signer => known.head_signs,
        _ => return None,
    };
    Some(kept)
}

/// Facts of this client that are told, and notes about him that are said to him. Two notes of one thing are one fact.
fn facts(own: &Own, known: &Known, words: &Words) -> usize {
    let told = |fact: &str| own.paragraphs.iter().any(|one| share(fact, one) >= TOLD);
    let said = |note: &str| {
        let to_him = own.sentences.iter().filter(|one| is_to_him(one, words));
        to_him
            .map(|one| share_of_note(note, &Plain::of(one), words))
            .any(|share| share >= TOLD)
    };
    let facts = known.facts.iter().filter(|fact| told(fact));
    let notes = known.notes.iter().filter(|note| said(note));
    let mut different: Vec<&str> = Vec::new();
    for fact in facts.chain(notes) {
        let plain = Plain::of(fact);
        let again = |other: &&str| share(other, &plain) >= TOLD || share(fact, &Plain::of(other)) >= TOLD;
        if !different.iter().any(again) {
            different.push(fact);
        }
    }
    different.len()
}

/// What the user has written to him himself and nobody has noted as a fact of his.
fn unnoted(own: &Own, known: &Known, words: &Words) -> Vec<String> {
    let fresh = |one: &&String| {
        let plain = Plain::of(one);
        let noted = known.facts.iter().any(|fact| share(fact, &plain) >= TOLD)
            || known
                .notes
                .iter()
                .any(|note| share_of_note(note, &plain, words) >= TOLD);
        plain.has(&words.to_him) && !noted && plain.signs.len() > LONG_ENOUGH
    };
    let mut told: Vec<String> = Vec::new();
    for one in own.sentences.iter().filter(fresh) {
        if !told.contains(one) {
            told.push(one.clone());
        }
    }
    told
}

/// A number one can ring stands in the text.
fn phone(text: &Plain) -> bool {
    let mut digits = 0;
    for sign in &text.signs {
        match sign {
            '0'..='9' => digits += 1,
            ' ' | '(' | ')' | '-' | '+' => {}
            _ => digits = 0,
        }
        if digits >= PHONE {
            return true;
        }
    }
    false
}

/// A day that has passed, with its place in the text in bytes: all the words of the promise, and the day alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passed {
    pub words: String,
    pub day: Range<usize>,
}

/// What a text that was said on a day promises until a day which has passed since the letter was begun.
pub fn lapsed(text: &str, words: &Words, (begun_on, said_on): (NaiveDate, NaiveDate), today: NaiveDate) -> Vec<Passed> {
    let plain = Plain::of(text);
    let byte = |sign: usize| bytes(text, plain.unit(sign));
    deadlines(&plain, words, said_on)
        .into_iter()
        .filter(|one| match one.due {
            Due::On(day) => day < today && (day >= begun_on || promised(&plain, words, one.from, one.to)),
            Due::Within(_) => false,
        })
        .map(|one| Passed {
            words: text[byte(one.from)..byte(one.to)].to_owned(),
            day: byte(one.day_from)..byte(one.to),
        })
        .collect()
}

/// Bytes before so many UTF-16 units.
fn bytes(text: &str, units: u32) -> usize {
    let mut before = 0;
    for (at, sign) in text.char_indices() {
        if before >= units {
            return at;
        }
        before += sign.len_utf16() as u32;
    }
    text.len()
}
