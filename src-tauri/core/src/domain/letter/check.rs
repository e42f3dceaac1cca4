//! The rules of the letter over a text: what is kept, what is not, and where (method, section 8).

use super::addressed::about_him;
use super::deadline::{Due, deadlines};
use super::fault_day::wrong_days;
use super::on_envelope::claimed;
use super::plain::{Plain, folded, share};
use super::price::percentage;
use super::{Checked, Finding, Known, LetterKind, LetterRule, Part, Place, Text, Words};
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
/// So many days back a day beside "until" may be meant as a promise.
const RECENT: i64 = 60;
/// Signs shown of words that run on.
const SHOWN: usize = 60;

/// What a letter keeps and what it breaks. The hard ones come first, then in the order of the text.
pub fn check(text: &Text, known: &Known, words: &Words) -> Checked {
    if known.kind.is_enclosure() {
        return Checked::default();
    }
    let own = Own::of(text, known);
    let mut findings = Vec::new();
    forbidden(&own, text, known, words, &mut findings);
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
            found.place.as_ref().map(|one| (one.paragraph, one.from)),
        )
    });
    Checked {
        rules,
        findings,
        unnoted: unnoted(&own, known, words),
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
        LetterRule::TwoFacts => facts(own, known) >= TWO,
        LetterRule::OnePage => known.pages <= 1,
        LetterRule::Signer => known.head_signs,
        _ => return None,
    };
    Some(kept)
}

/// Facts of this client that are told. Two notes of one thing are one fact.
fn facts(own: &Own, known: &Known) -> usize {
    let told = |fact: &str| own.paragraphs.iter().any(|one| share(fact, one) >= TOLD);
    let mut different: Vec<&str> = Vec::new();
    for fact in known.facts.iter().filter(|fact| told(fact)) {
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
        let noted = known.facts.iter().any(|fact| share(fact, &plain) >= TOLD);
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

fn forbidden(own: &Own, text: &Text, known: &Known, words: &Words, findings: &mut Vec<Finding>) {
    for (at, plain) in own.paragraphs.iter().enumerate() {
        if own.locked[at] {
            continue;
        }
        let raw = &text.paragraphs[at];
        let mut found = |rule: LetterRule, hard: bool, from: usize, to: usize| {
            findings.push(Finding {
                rule,
                hard,
                place: Some(place(Part::Paragraph, at, raw, plain, from, to)),
            });
        };
        let untouched = known.made.iter().any(|one| folded(one) == folded(raw));
        if !untouched && let Some((from, to)) = plain.first(&words.claims, 0) {
            found(LetterRule::Claim, true, from, run_on(plain, to));
        }
        if known.apologised
            && !known.kind.is_penitent()
            && let Some((from, to)) = plain.first(&words.apology, 0)
        {
            found(LetterRule::ApologyAgain, true, from, to);
        }
        let turned = turning(plain, words).filter(|_| known.kind.is_penitent());
        if let Some((from, to)) = turned {
            found(LetterRule::Turning, false, from, to);
        }
        let lists = [
            (LetterRule::Excuse, &words.excuses),
            (LetterRule::Blame, &words.blame),
            (LetterRule::Selling, &words.selling),
            (LetterRule::Hurry, &words.hurry),
        ];
        for (rule, list) in lists {
            if rule == LetterRule::Selling && known.kind == LetterKind::News {
                continue;
            }
            // What a turning word says is marked with it already.
            let within =
                |at: usize| turned.is_some_and(|(from, to)| rule == LetterRule::Excuse && at >= from && at < to);
            if let Some((from, to)) = plain.first(list, 0).filter(|(from, _)| !within(*from)) {
                found(rule, false, from, to);
            }
        }
        for one in deadlines(plain, words, known.today) {
            let (from, to) = (one.from, one.to);
            let left = match one.due {
                Due::On(day) => (day - known.today).num_days(),
                Due::Within(days) => days,
            };
            match one.due {
                Due::On(day) if left < 0 => {
                    if day >= known.begun_on || known.offered_until == Some(day) || promised(plain, words, from, to) {
                        found(LetterRule::Lapsed, true, from, to);
                    } else if -left <= RECENT {
                        found(LetterRule::Lapsed, false, from, to);
                    }
                }
                _ if left < known.deadline_days => found(LetterRule::Hurry, false, from, to),
                Due::On(day) if other_day(known, day) && promised(plain, words, from, to) => {
                    found(LetterRule::OtherDay, false, from, to);
                }
                _ => {}
            }
        }
        for (rule, from, to) in wrong_days(plain, known, words) {
            found(rule, rule == LetterRule::FaultAhead, from, to);
        }
        for (from, to) in about_him(plain, words) {
            found(LetterRule::Addressed, false, from, to);
        }
        if let Some((from, to)) = percentage(plain, words) {
            found(LetterRule::Percentage, false, from, to);
        }
    }
    let plain = Plain::of(text.envelope_line);
    if let Some((from, to)) = claimed(&plain, known, words) {
        findings.push(Finding {
            rule: LetterRule::Claim,
            hard: true,
            place: Some(place(
                Part::Envelope,
                0,
                text.envelope_line,
                &plain,
                from,
                run_on(&plain, to),
            )),
        });
    }
}

/// The case offers what this letter tells of until another day.
fn other_day(known: &Known, day: NaiveDate) -> bool {
    let tells = matches!(known.kind, LetterKind::Apology | LetterKind::FreeCheck);
    tells && known.offered_until.is_some_and(|until| until != day)
}

/// A sentence that holds something until its day, and does not merely tell of the past.
fn promised(plain: &Plain, words: &Words, from: usize, to: usize) -> bool {
    Plain::of(&plain.text(plain.start_of_sentence(from), plain.end_of_sentence(to))).has(&words.holds)
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

/// To the end of the sentence, unless it is long.
fn run_on(plain: &Plain, to: usize) -> usize {
    let end = plain.end_of_sentence(to);
    if end - to > SHOWN { to } else { end }
}

/// The first turning word with what it says; its comma belongs to it.
fn turning(plain: &Plain, words: &Words) -> Option<(usize, usize)> {
    let mut after = 0;
    while let Some((from, to)) = plain.first(&words.turning, after) {
        let sentence = plain.start_of_sentence(from);
        let before = plain.text(sentence, from);
        let after_it = Plain::of(&plain.text(to, plain.end_of_sentence(to)));
        let owns = after_it.has(&words.owning) && !after_it.has(&words.excuses) && !after_it.has(&words.blame);
        if !owns && !Plain::of(&before).has(&words.turning_after) {
            let comma = before.trim_end().ends_with(',');
            let back = if comma {
                before.len() - before.trim_end().len() + 1
            } else {
                0
            };
            return Some((from - back, run_on(plain, to)));
        }
        after = to;
    }
    None
}

/// Where signs `from` to `to` stand in the words as they were typed.
pub(super) fn place(part: Part, paragraph: usize, raw: &str, plain: &Plain, from: usize, to: usize) -> Place {
    let (from, to) = (plain.unit(from), plain.unit(to));
    let mut units = 0;
    let words = raw
        .chars()
        .filter(|sign| {
            let at = units;
            units += sign.len_utf16() as u32;
            at >= from && at < to
        })
        .collect();
    Place {
        part,
        paragraph: paragraph as u32,
        from,
        to,
        words,
    }
}
