//! What a letter must not say, word by word: every place of it in the greeting, the paragraphs and the closing.
//!
//! Each list has its exceptions, told from the words round a hit: thanks are no blame, a day by which we pay hurries nobody, a
//! "but" within his own words turns nothing. Edge: a list knows words, not meanings; what it marks is worth a look, no verdict.

use super::addressed::about_him;
use super::deadline::{Due, deadlines};
use super::fault_day::wrong_days;
use super::on_envelope::claimed;
use super::plain::{Plain, folded};
use super::price::percentages;
use super::{Finding, Known, LetterKind, LetterRule, Part, Place, Text, Words};
use chrono::NaiveDate;

/// So many days back a day beside "until" may be meant as a promise.
const RECENT: i64 = 60;
/// Signs shown of words that run on.
const SHOWN: usize = 60;

/// From and to in signs.
type Found = (usize, usize);

/// One part of the letter as it is searched.
struct Passage<'a> {
    part: Part,
    at: usize,
    raw: &'a str,
    plain: &'a Plain,
}

/// Every forbidden place of a letter; the paragraphs a checked fix makes are not looked at.
pub fn forbidden(text: &Text, (paragraphs, locked): (&[Plain], &[bool]), known: &Known, words: &Words) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (part, raw) in [(Part::Greeting, text.greeting), (Part::Closing, text.closing)] {
        let plain = &Plain::of(raw);
        let passage = Passage {
            part,
            at: 0,
            raw,
            plain,
        };
        in_words(&passage, known, words, &mut findings);
    }
    for (at, plain) in paragraphs.iter().enumerate().filter(|(at, _)| !locked[*at]) {
        let passage = Passage {
            part: Part::Paragraph,
            at,
            raw: &text.paragraphs[at],
            plain,
        };
        in_words(&passage, known, words, &mut findings);
        for (rule, from, to) in wrong_days(plain, known, words) {
            passage.found(&mut findings, rule, rule == LetterRule::FaultAhead, (from, to));
        }
        for place in about_him(plain, words) {
            passage.found(&mut findings, LetterRule::Addressed, false, place);
        }
    }
    let plain = &Plain::of(text.envelope_line);
    let passage = Passage {
        part: Part::Envelope,
        at: 0,
        raw: text.envelope_line,
        plain,
    };
    for (from, to) in claimed(plain, known, words) {
        passage.found(&mut findings, LetterRule::Claim, true, (from, run_on(plain, to)));
    }
    findings
}

impl Passage<'_> {
    /// Notes a place, unless the rule has marked a part of it already.
    fn found(&self, findings: &mut Vec<Finding>, rule: LetterRule, hard: bool, (from, to): Found) {
        let place = place(self.part, self.at, self.raw, self.plain, from, to);
        let again = |one: &Finding| {
            let there = one.place.as_ref();
            let same = there.is_some_and(|one| (one.part, one.paragraph) == (place.part, place.paragraph));
            one.rule == rule && same && there.is_some_and(|one| one.from < place.to && place.from < one.to)
        };
        if !findings.iter().any(again) {
            findings.push(Finding {
                rule,
                hard,
                place: Some(place),
            });
        }
    }
}

fn in_words(passage: &Passage, known: &Known, words: &Words, findings: &mut Vec<Finding>) {
    let plain = passage.plain;
    let untouched = known.made.iter().any(|one| folded(one) == folded(passage.raw));
    if !untouched {
        for (from, to) in plain.each(&words.claims) {
            passage.found(findings, LetterRule::Claim, true, (from, run_on(plain, to)));
        }
    }
    if known.apologised && !known.kind.is_penitent() {
        for place in plain.each(&words.apology) {
            passage.found(findings, LetterRule::ApologyAgain, true, place);
        }
    } else {
        for place in plain.each(&words.apology_twice) {
            passage.found(findings, LetterRule::ApologyTwice, false, place);
        }
    }
    let turned = if known.kind.is_penitent() {
        turnings(plain, words)
    } else {
        Vec::new()
    };
    for &place in &turned {
        passage.found(findings, LetterRule::Turning, false, place);
    }
    // What a turning word says is marked with it already.
    let within = |(at, _): &Found| turned.iter().any(|(from, to)| at >= from && at < to);
    for place in plain.each(&words.excuses) {
        if !within(&place) && !in_sentence(plain, place, &words.no_excuse) {
            passage.found(findings, LetterRule::Excuse, false, place);
        }
    }
    for place in plain.each(&words.others_blamed) {
        passage.found(findings, LetterRule::OthersBlamed, false, place);
    }
    for place in plain.each(&words.blame) {
        if !thanked(plain, words, place.0) {
            passage.found(findings, LetterRule::Blame, false, place);
        }
    }
    if known.kind != LetterKind::News {
        for place in plain.each(&words.selling) {
            passage.found(findings, LetterRule::Selling, false, place);
        }
    }
    if known.two {
        for place in plain.each(&words.to_one) {
            passage.found(findings, LetterRule::ToOne, false, place);
        }
    }
    hurries(passage, known, words, findings);
    for place in percentages(plain, words) {
        passage.found(findings, LetterRule::Percentage, false, place);
    }
}

/// Days and words that press him, promises whose day has passed, and those of another day than the case names.
fn hurries(passage: &Passage, known: &Known, words: &Words, findings: &mut Vec<Finding>) {
    let plain = passage.plain;
    for one in deadlines(plain, words, known.today) {
        let place = (one.from, one.to);
        let left = match one.due {
            Due::On(day) => (day - known.today).num_days(),
            Due::Within(days) => days,
        };
        let ours = ours(plain, words, place);
        match one.due {
            Due::On(day) if left < 0 => {
                if day >= known.begun_on || known.offered_until == Some(day) || promised(plain, words, place.0, place.1)
                {
                    passage.found(findings, LetterRule::Lapsed, true, place);
                } else if -left <= RECENT {
                    passage.found(findings, LetterRule::Lapsed, false, place);
                }
            }
            _ if ours => {}
            _ if left < known.deadline_days => passage.found(findings, LetterRule::Hurry, false, place),
            Due::On(day) if other_day(known, day) && promised(plain, words, place.0, place.1) => {
                passage.found(findings, LetterRule::OtherDay, false, place);
            }
            _ => {}
        }
    }
    for place in plain.each(&words.hurry) {
        if !ours(plain, words, place) {
            passage.found(findings, LetterRule::Hurry, false, place);
        }
    }
}

fn in_sentence(plain: &Plain, (from, to): Found, phrases: &[String]) -> bool {
    Plain::of(&plain.text(plain.start_of_sentence(from), plain.end_of_sentence(to))).has(phrases)
}

/// The sentence thanks him up to here, and nothing has turned it: "thank you that you yourself rang us".
fn thanked(plain: &Plain, words: &Words, at: usize) -> bool {
    let before = Plain::of(&plain.text(plain.start_of_sentence(at), at));
    before.has(&words.thanks) && !before.has(&words.turning)
}

/// What we ourselves do by then: that clause asks nothing of him.
fn ours(plain: &Plain, words: &Words, (from, to): Found) -> bool {
    let parts = |at: usize| {
        let dash = plain.signs[at] == '-' && at > 0 && plain.signs[at - 1] == ' ';
        dash || matches!(plain.signs[at], ',' | '.' | '!' | '?' | ';' | '…' | ':')
    };
    let begins = (0..from).rev().find(|at| parts(*at)).map_or(0, |at| at + 1);
    let ends = (to..plain.signs.len())
        .find(|at| parts(*at))
        .unwrap_or(plain.signs.len());
    let clause = Plain::of(&plain.text(begins, ends));
    clause.has(&words.we_do) && !clause.has(&words.asks)
}

/// The case offers what this letter tells of until another day.
fn other_day(known: &Known, day: NaiveDate) -> bool {
    let tells = matches!(known.kind, LetterKind::Apology | LetterKind::FreeCheck);
    tells && known.offered_until.is_some_and(|until| until != day)
}

/// A sentence that holds something until its day, and does not merely tell of the past.
pub fn promised(plain: &Plain, words: &Words, from: usize, to: usize) -> bool {
    in_sentence(plain, (from, to), &words.holds)
}

/// To the end of the sentence, unless it is long.
fn run_on(plain: &Plain, to: usize) -> usize {
    let end = plain.end_of_sentence(to);
    if end - to > SHOWN { to } else { end }
}

/// The turning words, each with what it says.
fn turnings(plain: &Plain, words: &Words) -> Vec<Found> {
    let quoted = quoted(plain);
    let mut found = Vec::new();
    let mut after = 0;
    while let Some((from, to)) = plain.first(&words.turning, after) {
        after = to;
        let before = plain.text(plain.start_of_sentence(from), from);
        let after_it = Plain::of(&plain.text(to, plain.end_of_sentence(to)));
        let excused = [&words.excuses, &words.blame, &words.others_blamed];
        let owns = after_it.has(&words.owning) && !excused.iter().any(|list| after_it.has(list));
        let part_of = words
            .not_turning
            .iter()
            .any(|phrase| holds_place(plain, phrase, from, to));
        if !owns && !part_of && !quoted[from] && !Plain::of(&before).has(&words.turning_after) {
            after = run_on(plain, to);
            found.push((from, after));
        }
    }
    found
}

/// The phrase stands round the signs `from` to `to`.
fn holds_place(plain: &Plain, phrase: &str, from: usize, to: usize) -> bool {
    let mut after = from.saturating_sub(phrase.chars().count());
    while let Some((begins, ends)) = plain.find(phrase, after).filter(|(begins, _)| *begins <= from) {
        if ends >= to {
            return true;
        }
        after = begins + 1;
    }
    false
}

/// Which signs stand within quotes: somebody else's words.
fn quoted(plain: &Plain) -> Vec<bool> {
    let mut depth = 0_usize;
    let mut straight = false;
    let mut low = 0_usize;
    let mut marks = Vec::with_capacity(plain.signs.len() + 1);
    for sign in &plain.signs {
        match sign {
            '«' => depth += 1,
            '„' => (depth, low) = (depth + 1, low + 1),
            '“' if low > 0 => (depth, low) = (depth.saturating_sub(1), low - 1),
            '“' => depth += 1,
            '»' | '”' => depth = depth.saturating_sub(1),
            '"' => straight = !straight,
            _ => {}
        }
        marks.push(depth > 0 || straight);
    }
    marks.push(false);
    marks
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
