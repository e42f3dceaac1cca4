//! What the firm wrote in one language, in the language of a letter: the fault, the fix, what is offered.
//!
//! What is foreign to the letter is asked for in its place. Whatever is written there is remembered with the text, and stands in
//! every later letter of that language. Edge: letters tell a language; where they do not, a text is taken to be in the window's.

use super::stored::value_of;
use super::{Result, letter_facts, letter_words};
use crate::domain::language::Language;
use crate::domain::letter::LetterKind;
use crate::store::letters::Letter;
use crate::store::{Connection, Transaction, firm, fixes, phrases};
use crate::texts::letters::{self as texts, Draft, LetterContext};

/// So much of a paragraph has to stand as it was made, or nobody can tell what was written in its places.
const TELLING: usize = 8;

/// The texts of a case that a letter tells as they were written down.
fn each(facts: &mut LetterContext, mut change: impl FnMut(&str) -> Result<String>) -> Result<()> {
    let mut texts: Vec<&mut String> = Vec::new();
    texts.extend(&mut facts.problem.what);
    texts.extend(facts.fix.as_mut().map(|fix| &mut fix.what));
    let offered = [&mut facts.guarantee, &mut facts.gift, &mut facts.offer];
    texts.extend(offered.into_iter().flatten());
    for text in texts {
        *text = change(text)?;
    }
    Ok(())
}

/// Whether a text has to be said otherwise in this language.
pub fn is_foreign(db: &Connection, language: Language, text: &str) -> Result<bool> {
    if !texts::open_marks(text).is_empty() {
        return Ok(false);
    }
    let window = value_of(&firm::get(db)?.ui_language)?;
    Ok(Language::of_text(text, window).is_some_and(|own| own != language))
}

/// What is known, in the language of the letter; what nobody has said in it yet is asked for.
pub fn in_language(db: &Connection, language: Language, facts: &LetterContext) -> Result<LetterContext> {
    let mut facts = facts.clone();
    each(&mut facts, |text| {
        if !is_foreign(db, language, text)? {
            return Ok(text.to_owned());
        }
        let known = phrases::get(db, text, language.tag())?;
        Ok(known.unwrap_or_else(|| texts::language_mark(language, text)))
    })?;
    Ok(facts)
}

/// One text in this language where somebody has said it in it, else as it was written down.
pub fn known(db: &Connection, language: Language, text: String) -> Result<String> {
    if !is_foreign(db, language, &text)? {
        return Ok(text);
    }
    Ok(phrases::get(db, &text, language.tag())?.unwrap_or(text))
}

/// Every wording with a hole in the place of each foreign text, and these texts by the numbers of their holes.
fn with_holes(
    db: &Connection,
    (language, kind): (Language, LetterKind),
    facts: &LetterContext,
) -> Result<(Vec<String>, Vec<String>)> {
    let (mut facts, mut foreign_ones) = (facts.clone(), Vec::new());
    each(&mut facts, |text| {
        if !is_foreign(db, language, text)? {
            return Ok(text.to_owned());
        }
        foreign_ones.push(text.to_owned());
        Ok(texts::hole(foreign_ones.len() - 1))
    })?;
    if foreign_ones.is_empty() {
        return Ok((Vec::new(), foreign_ones));
    }
    let mut made = letter_words::wordings(db, language, kind, &facts)?;
    made.retain(|wording| (0..foreign_ones.len()).any(|number| wording.contains(&texts::hole(number))));
    Ok((made, foreign_ones))
}

/// Paragraphs that say a fix in words of another language, in the place made for it: whatever these words are, the rest stands as
/// it was made.
pub fn of_fix(
    db: &Connection,
    (language, kind): (Language, LetterKind),
    facts: &LetterContext,
    paragraphs: &[String],
) -> Result<Vec<String>> {
    let (made, foreign) = with_holes(db, (language, kind), facts)?;
    let fix = facts.fix.as_ref().map(|fix| fix.what.as_str());
    let Some(number) = foreign.iter().position(|text| Some(text.as_str()) == fix) else {
        return Ok(Vec::new());
    };
    let says = |paragraph: &&String| {
        let filled =
            |wording: &String| wording.contains(&texts::hole(number)) && !filled(wording, paragraph).is_empty();
        made.iter().any(filled)
    };
    Ok(paragraphs.iter().filter(says).cloned().collect())
}

/// Remembers what was written in the places of foreign texts.
pub fn remember(tx: &Transaction, letter: &Letter, draft: &Draft) -> Result<()> {
    let (language, kind): (Language, LetterKind) = (value_of(&letter.language)?, value_of(&letter.kind)?);
    let facts = letter_facts::of_letter(tx, letter, letter.made_on)?;
    let mut all = vec![facts.clone()];
    for fix in fixes::opening(tx, letter.case_id)?.iter().skip(1) {
        let fix = letter_facts::mended(tx, Some(fix))?;
        all.push(LetterContext { fix, ..facts.clone() });
    }
    for facts in all {
        let (made, foreign) = with_holes(tx, (language, kind), &facts)?;
        for (wording, paragraph) in made
            .iter()
            .flat_map(|one| draft.paragraphs.iter().map(move |other| (one, other)))
        {
            for (number, words) in filled(wording, paragraph) {
                let text = number.parse().ok().and_then(|number: usize| foreign.get(number));
                if let Some(text) = text.filter(|_| texts::open_marks(&words).is_empty()) {
                    phrases::keep(tx, text, language.tag(), &words)?;
                }
            }
        }
    }
    Ok(())
}

/// What stands in each place of a wording, by the words of its mark; nothing where the paragraph is another one.
fn filled(wording: &str, paragraph: &str) -> Vec<(String, String)> {
    let plain = |text: &str| text.replace(['\u{a0}', '\u{202f}'], " ");
    let (wording, paragraph) = (plain(wording), plain(paragraph));
    let marks = texts::open_marks(&wording);
    let signs: Vec<char> = wording.chars().collect();
    let between = |from: usize, to: usize| -> String { signs[from.min(to)..to].iter().collect() };
    let ends = |at: usize| marks[at].at + marks[at].words.chars().count() + 2;
    let Some(first) = marks.first() else { return Vec::new() };
    let mut told = first.at;
    let Some(mut rest) = paragraph.strip_prefix(&between(0, first.at)) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for (at, mark) in marks.iter().enumerate() {
        let last = at + 1 == marks.len();
        let next = if last { signs.len() } else { marks[at + 1].at };
        // The stop of the sentence may be that of what was written.
        let literal = between(ends(at), next);
        let literal = literal.trim_start_matches('.');
        told += literal.chars().count();
        let parted = match last {
            true => rest.strip_suffix(literal).map(|words| (words, "")),
            false => rest.split_once(literal),
        };
        let Some((words, after)) = parted else {
            return Vec::new();
        };
        rest = after;
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let words = words.trim_end_matches('.');
        if !words.is_empty() {
            found.push((mark.words.clone(), words.to_owned()));
        }
    }
    if told < TELLING { Vec::new() } else { found }
}
