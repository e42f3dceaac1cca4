//! What is known beside the text of a draft, for the rules that judge it: the case in the words of the letter, every wording of
//! it, what a checked fix makes.

use super::stored::value_of;
use super::{Result, letter_facts, letter_said, letter_words};
use crate::domain::language::Language;
use crate::domain::letter::{Known, LetterKind};
use crate::store::interviews::CaseHead;
use crate::store::letters::{self, Letter};
use crate::store::{Connection, clients, employees, firm, fixes, offers};
use crate::texts;
use crate::texts::letters::LetterContext;
use chrono::NaiveDate;

/// With the paragraphs that stand as they are because a checked fix makes them: those whose words are not another language's.
pub fn of(
    db: &Connection,
    letter: &Letter,
    head: &CaseHead,
    paragraphs: &[String],
    (today, pages): (NaiveDate, usize),
) -> Result<(Known, Vec<String>)> {
    let kind: LetterKind = value_of(&letter.kind)?;
    let language: Language = value_of(&letter.language)?;
    let facts = letter_facts::of_letter(db, letter, letter.made_on)?;
    let made = |facts: &LetterContext| letter_words::wordings(db, language, kind, facts);
    let mut all = made(&LetterContext {
        fix: None,
        ..facts.clone()
    })?;
    let (mut mended, mut locked) = (Vec::new(), Vec::new());
    if kind != LetterKind::Farewell {
        for fix in fixes::opening(db, head.id)? {
            let with = LetterContext {
                fix: letter_facts::mended(db, Some(&fix))?,
                ..facts.clone()
            };
            let new: Vec<String> = made(&with)?.into_iter().filter(|one| !all.contains(one)).collect();
            if letter_said::is_foreign(db, language, &fix.what)? {
                mended.extend(letter_said::of_fix(db, (language, kind), &with, paragraphs)?);
            } else {
                locked.extend(new.iter().cloned());
            }
            mended.extend(new);
        }
    }
    all.extend(mended.iter().cloned());
    let facts = letter_said::in_language(db, language, &facts)?;
    let problem = &facts.problem;
    let mut marks: Vec<String> = problem.order.iter().cloned().collect();
    marks.extend(problem.day.map(|day| texts::day(language, day)));
    let mut promised: Vec<String> = facts.gift.iter().chain(&facts.offer).cloned().collect();
    promised.extend(facts.compensation.map(|sum| texts::money(language, sum)));
    let signer = employees::get(db, letter.signer_id)?;
    let apologised = letters::of(db, head.id)?
        .iter()
        .any(|one| one.kind == "apology" && one.state != "draft" && one.id != letter.id)
        || letters::apologised_before(db, head.id)?;
    // As the text has them: a figure stands there in its groups.
    let set = |text: &str| texts::typograph(language, text);
    let known = Known {
        kind,
        today,
        severity: facts.severity,
        human: facts.human,
        two: texts::letters::is_to_two(&facts.addressee),
        fault_marks: marks,
        fault: set(&problem.what.clone().unwrap_or_default()),
        offers: promised.iter().map(|one| set(one)).collect(),
        deadline_days: firm::get(db)?.deadline_days,
        offered_until: offers::get(db, head.id)?.and_then(|offer| offer.deadline_on),
        begun_on: letter.made_on,
        first_contact: clients::first_contact(db, head.client_id)?,
        responsible: facts
            .responsible
            .as_ref()
            .map(|one| one.name.clone())
            .unwrap_or_default(),
        facts: facts.facts.iter().map(|one| set(one)).collect(),
        notes: facts.notes.iter().map(|one| set(one)).collect(),
        made: all,
        fixes: mended,
        envelope_lines: letter_words::envelope_lines(language, kind, &facts)?,
        head_signs: signer.is_director,
        pages,
        apologised,
    };
    Ok((known, locked))
}
