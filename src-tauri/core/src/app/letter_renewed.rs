//! What a draft promises, brought to what the case offers now: a day that has passed, and an offer that was changed since.
//!
//! Only the words of the promise are renewed, in their place; everything else stays as it was written. A passed day is renewed
//! by itself when the letter is gone on with; another offer is taken when the user says so.

use super::letter_terms::Terms;
use super::letters::{self, shape};
use super::shapes::Id;
use super::stored::value_of;
use super::{App, Error, Result, letter_facts, letter_page, letter_paper, letter_words};
use crate::domain::language::Language;
use crate::domain::letter::{self as rules, LetterKind};
use crate::domain::sentence::Sentence;
use crate::store::letters::{self as stored, Letter};
use crate::store::{Connection, Transaction, firm, offers};
use crate::texts::letters::{self as drafts, Draft, LetterContext};
use crate::texts::{self};
use chrono::NaiveDate;

/// What is kept beside a new draft.
pub fn offered(facts: &LetterContext) -> Result<String> {
    Terms::of(facts).as_json()
}

/// The passages of a letter that an offer changes: as they were made, and as they would be made now.
struct Changed {
    old: Terms,
    new: Terms,
    before: Vec<Vec<String>>,
    after: Vec<Vec<String>>,
    facts: LetterContext,
}

fn differs(db: &Connection, letter: &Letter, today: NaiveDate) -> Result<Option<Changed>> {
    let Some(old) = Terms::kept(letter) else {
        return Ok(None);
    };
    let facts = letter_facts::of_letter(db, letter, today)?;
    let new = Terms::of(&facts);
    if old == new {
        return Ok(None);
    }
    let made = old.clone().into_facts(&LetterContext {
        today: letter.made_on,
        ..facts.clone()
    });
    let before = letter_words::by_passage(db, letter, &made)?;
    let after = letter_words::by_passage(db, letter, &facts)?;
    let language = value_of(&letter.language)?;
    Ok((before != after).then_some(Changed {
        old: old.said(db, language, &facts)?,
        new: new.said(db, language, &facts)?,
        before,
        after,
        facts,
    }))
}

/// The new offer in a line, where the draft was made with another one and its words would be others.
pub fn changed(db: &Connection, letter: &Letter, today: NaiveDate) -> Result<Option<String>> {
    if letter.state != "draft" {
        return Ok(None);
    }
    let language: Language = value_of(&letter.language)?;
    let change = differs(db, letter, today)?;
    Ok(change.map(|change| change.new.promises(language, false).join("; ")))
}

/// What an approved letter promises beside what the case offers now, or the address on its envelope beside his, where they
/// differ: worth a look before it goes, and as long as the courier has it.
pub fn outdated(db: &Connection, letter: &Letter, today: NaiveDate) -> Result<Option<Sentence>> {
    let gone = match letter.state.as_str() {
        "approved" | "printed" | "sent_back" => false,
        "handed" => true,
        _ => return Ok(None),
    };
    match promises_other(db, letter, gone, today)? {
        Some(sentence) => Ok(Some(sentence)),
        None => readdressed(db, letter, gone),
    }
}

/// The envelope was approved with another address than is known now.
fn readdressed(db: &Connection, letter: &Letter, gone: bool) -> Result<Option<Sentence>> {
    let Some((written, known)) = letter_paper::other_address(db, letter)? else {
        return Ok(None);
    };
    let key = match gone {
        true => "letters-went-address",
        false => "letters-address-other",
    };
    let sentence = Sentence::new(key);
    Ok(Some(sentence.with("written", written).with("known", known)))
}

fn promises_other(db: &Connection, letter: &Letter, gone: bool, today: NaiveDate) -> Result<Option<Sentence>> {
    let Some(Changed { old, new, .. }) = differs(db, letter, today)? else {
        return Ok(None);
    };
    let language: Language = value_of(&letter.language)?;
    let by_another = old.responsible != new.responsible;
    let (promised, offered) = (old.promises(language, by_another), new.promises(language, by_another));
    // Whoever wrote the new offer into the letter himself is told nothing.
    let text = spaced(&letter.final_text);
    let set = |part: &str| spaced(&texts::typograph(language, part));
    let told = |part: &String| text.contains(set(part).trim_end_matches('.'));
    let line = |parts: &[String]| parts.join("; ").trim_end_matches('.').to_owned();
    let stale = promised.iter().any(|part| !offered.contains(part) && told(part));
    let silent = offered.iter().any(|part| !promised.contains(part) && !told(part));
    if !stale && !silent {
        return Ok(None);
    }
    let key = match (promised.is_empty(), offered.is_empty(), gone) {
        (false, false, false) => "letters-offer-other",
        (false, true, false) => "letters-offer-gone",
        (_, _, false) => "letters-offer-new",
        (false, false, true) => "letters-went-other",
        (false, true, true) => "letters-went-gone",
        (_, _, true) => "letters-went-new",
    };
    let sentence = Sentence::new(key).with("promised", line(&promised));
    Ok(Some(sentence.with("offered", line(&offered))))
}

/// In small letters and with plain spaces.
fn spaced(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ").to_lowercase()
}

/// Takes the new offer into the draft: a paragraph nobody has edited is made anew, in an edited one the words of the old offer
/// give way to those of the new. What is new altogether gets its own paragraph.
pub fn take(app: &App, Id { id }: Id) -> Result<letters::Letter> {
    let today = app.today();
    app.step("letter-take-offer", |tx| {
        let letter = letters::draft_only(tx, id)?;
        if let Some(change) = differs(tx, &letter, today)? {
            let language = value_of(&letter.language)?;
            let draft = taken(letter_page::from_json(&letter.draft)?, &change, language);
            stored::set_offered(tx, id, &offered(&change.facts)?)?;
            return letters::keep(tx, id, &draft, &letter.envelope_line, today);
        }
        if letter.offered.is_none() {
            return Err(Error::bad("id", Sentence::new("letters-offer-unknown")));
        }
        shape(tx, &letter, today)
    })
}

fn taken(mut draft: Draft, change: &Changed, language: Language) -> Draft {
    let (before, after) = (&change.before, &change.after);
    let pairs = change.old.beside(&change.new, language);
    // In what the user wrote, the words of the old offer give way.
    let mut renewed = 0;
    for paragraph in &mut draft.paragraphs {
        if before.iter().flatten().any(|made| made == paragraph) {
            continue;
        }
        for (old, new) in &pairs {
            renewed += usize::from(in_place(paragraph, old, new));
        }
    }
    for (at, old, new) in gaps(before, after) {
        let stands = |one: &String| old.is_some_and(|group| group.contains(one));
        let place = draft.paragraphs.iter().position(stands);
        match (place, new) {
            (Some(place), Some(new)) => {
                let variant = old.and_then(|group| group.iter().position(|one| *one == draft.paragraphs[place]));
                let words = variant.and_then(|at| new.get(at)).or(new.first());
                words
                    .cloned()
                    .unwrap_or_default()
                    .clone_into(&mut draft.paragraphs[place]);
            }
            (Some(place), None) => {
                draft.paragraphs.remove(place);
            }
            // The user has edited it, and it was found there.
            (None, Some(_)) if old.is_some() && renewed > 0 => {}
            (None, Some(new)) => {
                let above = after[..at].iter().rev();
                let behind = above
                    .filter_map(|group| draft.paragraphs.iter().position(|one| group.contains(one)))
                    .next();
                let place = behind.map_or(draft.paragraphs.len().saturating_sub(2), |at| at + 1);
                draft.paragraphs.insert(place, new.first().cloned().unwrap_or_default());
            }
            (None, None) => {}
        }
    }
    draft
}

/// Every wording of one paragraph.
type Passage = Vec<String>;
/// The place in `after`, what stood there, what stands there now.
type Gap<'a> = (usize, Option<&'a Passage>, Option<&'a Passage>);

/// Passages that differ.
fn gaps<'a>(before: &'a [Passage], after: &'a [Passage]) -> Vec<Gap<'a>> {
    let (mut from, mut to, mut found) = (0, 0, Vec::new());
    while from < before.len() || to < after.len() {
        // The next passage both have; the end of both is one.
        let same = (from..before.len()).find_map(|one| {
            let other = after[to..].iter().position(|passage| *passage == before[one])?;
            Some((one, to + other))
        });
        let (until, end) = same.unwrap_or((before.len(), after.len()));
        for step in 0..(until - from).max(end - to) {
            let old = before.get(from + step).filter(|_| from + step < until);
            let new = after.get(to + step).filter(|_| to + step < end);
            found.push(((to + step).min(end), old, new));
        }
        (from, to) = (until + 1, end + 1);
    }
    found
}

/// Puts `new` wherever `old` stands, whatever its spaces and its first letter are; whether it stood there at all.
fn in_place(text: &mut String, old: &str, new: &str) -> bool {
    let plain = |sign: char| match sign {
        '\u{a0}' | '\u{202f}' => ' ',
        other => other.to_lowercase().next().unwrap_or(other),
    };
    let wanted: Vec<char> = old.chars().map(plain).collect();
    let signs: Vec<char> = text.chars().collect();
    let (mut at, mut made, mut found) = (0, String::new(), false);
    while at < signs.len() {
        let here = signs[at..]
            .iter()
            .copied()
            .map(plain)
            .take(wanted.len())
            .eq(wanted.iter().copied());
        let whole = |sign: Option<&char>| sign.is_none_or(|sign| !sign.is_alphanumeric());
        let parted = (at == 0 || whole(signs.get(at - 1))) && whole(signs.get(at + wanted.len()));
        if here && parted && !wanted.is_empty() {
            at += wanted.len();
            let new = as_begun(new, signs[at - wanted.len()], old);
            // The stop of „г.“ is that of the sentence too.
            let stopped = new.ends_with('.') && signs.get(at) == Some(&'.');
            made.push_str(if stopped { new.trim_end_matches('.') } else { &new });
            found = true;
        } else {
            made.push(signs[at]);
            at += 1;
        }
    }
    *text = made;
    found
}

/// A small or a capital first letter as the old words had in this place.
fn as_begun(new: &str, begun: char, recorded: &str) -> String {
    let mut signs = new.chars();
    let (Some(first), Some(written)) = (signs.next(), recorded.chars().next()) else {
        return new.to_owned();
    };
    if begun.is_uppercase() == written.is_uppercase() {
        return new.to_owned();
    }
    let first: String = match begun.is_uppercase() {
        true => first.to_uppercase().collect(),
        false => first.to_lowercase().collect(),
    };
    first + signs.as_str()
}

/// The draft with no passed day in it; an open place for the day is filled where the case names one that is not too near. `said_on`: when its text
/// was said last.
pub fn renew(tx: &Transaction, letter: &Letter, said_on: NaiveDate, today: NaiveDate) -> Result<()> {
    let language: Language = value_of(&letter.language)?;
    let tells = matches!(value_of(&letter.kind)?, LetterKind::Apology | LetterKind::FreeCheck);
    let offered = offers::get(tx, letter.case_id)?.and_then(|offer| offer.deadline_on);
    let decent = firm::get(tx)?.deadline_days;
    let offered = offered.filter(|day| tells && (*day - today).num_days() >= decent);
    let mark = drafts::deadline_mark(language);
    let new = offered.map_or_else(|| mark.clone(), |day| texts::day(language, day));
    let words = drafts::words(language);
    let mut draft = letter_page::from_json(&letter.draft)?;
    let mut changed = false;
    for paragraph in &mut draft.paragraphs {
        let passed = rules::lapsed(paragraph, words, (letter.made_on, said_on), today);
        for one in passed.into_iter().rev() {
            let end = one.day.end + drafts::year_word(&paragraph[one.day.end..]);
            changed |= set_day(paragraph, one.day.start..end, &new);
        }
        while offered.is_some()
            && let Some(start) = paragraph.find(&mark)
        {
            changed |= set_day(paragraph, start..start + mark.len(), &new);
        }
    }
    if !changed {
        return Ok(());
    }
    if let Some(terms) = Terms::kept(letter) {
        let terms = Terms {
            deadline: offered.or(terms.deadline),
            ..terms
        };
        let kept = terms.as_json()?;
        stored::set_offered(tx, letter.id, &kept)?;
    }
    stored::save_draft(
        tx,
        letter.id,
        &letter_page::to_json(&draft, None)?,
        &letter.envelope_line,
    )?;
    Ok(())
}

/// The stop of „г.“ may be that of the sentence, and the other way round.
fn set_day(paragraph: &mut String, place: std::ops::Range<usize>, new: &str) -> bool {
    let (before, after) = (&paragraph[..place.end], &paragraph[place.end..]);
    let day = if new.ends_with('.') && after.starts_with('.') {
        new.trim_end_matches('.').to_owned()
    } else if !new.ends_with('.') && before.ends_with('.') && ends(after) {
        format!("{new}.")
    } else {
        new.to_owned()
    };
    paragraph.replace_range(place, &day);
    true
}

/// Nothing follows, or a new sentence does.
fn ends(rest: &str) -> bool {
    rest.trim_start().chars().next().is_none_or(char::is_uppercase)
}
