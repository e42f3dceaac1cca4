//! The pages an approved letter is frozen with: kept byte for byte when it is approved, given out whenever it is printed.
//!
//! A later version of the program may draw otherwise; what was approved is printed as it was. A letter approved before its
//! pages were kept is drawn anew, held against the mark of its pages, and kept when it is printed.

use super::letter_page::{self, Ends, Printed};
use super::letters::{self, Letter, shape};
use super::reading::sha256;
use super::shapes::Id;
use super::stored::value_of;
use super::{App, Error, Result, letter_beside, letter_check, letter_facts, letter_rules, letter_sign, letter_text};
use crate::store::letter_papers::{self, Paper};
use crate::store::letters as stored;
use crate::store::{Connection, Transaction, interviews as cases};
use crate::texts::letters::{Draft, LetterKind, names_in};
use chrono::NaiveDate;

/// Freezes the text, both ends of the envelope and the PDF. Refused while anything hard stands in the way.
pub fn approve(app: &App, Id { id }: Id) -> Result<Letter> {
    let today = app.today();
    app.step("letter-approve", |tx| {
        let letter = letters::draft_only(tx, id)?;
        let draft = letter_sign::signed(tx, &letter, letter_page::from_json(&letter.draft)?, today)?;
        if letter.kind == "apology" {
            letter_rules::may_be_written(tx, &cases::case_head(tx, letter.case_id)?, LetterKind::Apology)?;
        }
        for found in letter_check::of(tx, &letter, &draft, today)?.found {
            if let Some(refusal) = found.refusal {
                return Err(Error::Refused {
                    refusal,
                    sentence: found.trouble.sentence,
                });
            }
        }
        let names = names_in(&letter_facts::of_letter(tx, &letter, today)?);
        let draft = letter_text::set(value_of(&letter.language)?, draft, &names);
        freeze(tx, &letter, &draft, today)?;
        shape(tx, &stored::get(tx, id)?, today)
    })
}

/// Draws the pages and keeps them with everything they were written from.
pub fn freeze(tx: &Transaction, letter: &stored::Letter, draft: &Draft, day: NaiveDate) -> Result<()> {
    let ends = letter_page::ends_of(tx, letter, draft)?;
    let paper = letter_page::paper(letter, draft, &letter.envelope_line, &ends)?;
    let frozen = letter_page::to_json(draft, Some(&ends))?;
    stored::approve(tx, letter.id, &frozen, &draft.text(), &paper.sha256, day)?;
    keep(tx, letter.id, &paper)
}

/// Keeps the pages of a letter that was approved before pages were kept.
pub fn keep(tx: &Transaction, letter: i64, paper: &Printed) -> Result<()> {
    let kept = Paper {
        pdf: paper.bytes.clone(),
        pdf_sha256: paper.sha256.clone(),
        layout_sha256: paper.layout.clone(),
        pages: paper.pages,
    };
    Ok(letter_papers::keep(tx, letter, &kept)?)
}

/// The approved pages, whose bytes are those of the mark.
pub fn of(db: &Connection, letter: &stored::Letter) -> Result<Printed> {
    if let Some(kept) = letter_papers::get(db, letter.id)?
        && sha256(&kept.pdf) == letter.pdf_sha256
    {
        return Ok(Printed {
            bytes: kept.pdf,
            sha256: kept.pdf_sha256,
            layout: kept.layout_sha256,
            pages: kept.pages,
        });
    }
    let (draft, ends) = written_from(db, letter)?;
    let paper = letter_page::paper(letter, &draft, &letter.envelope_line, &ends)?;
    if paper.sha256 == letter.pdf_sha256 {
        return Ok(paper);
    }
    Err(Error::Failed {
        doing: "error-reprinting",
        source: format!("{} ≠ {}", paper.sha256, letter.pdf_sha256),
    })
}

/// Whether its pages are in the drive.
pub fn is_kept(db: &Connection, letter: &stored::Letter) -> Result<bool> {
    Ok(letter_papers::layout(db, letter.id)?.is_some())
}

/// The mark of the approved layout: every word and its place.
pub fn layout(db: &Connection, letter: &stored::Letter) -> Result<String> {
    match letter_papers::layout(db, letter.id)? {
        Some(layout) => Ok(layout),
        None => Ok(of(db, letter)?.layout),
    }
}

/// What an approved letter is written from.
pub fn written_from(db: &Connection, letter: &stored::Letter) -> Result<(Draft, Ends)> {
    let draft = letter_page::from_json(&letter.draft)?;
    let ends = ends_of(db, letter, &draft)?;
    Ok((draft, ends))
}

/// Everything but the words: as it was frozen, or as it is now.
pub fn ends_of(db: &Connection, letter: &stored::Letter, draft: &Draft) -> Result<Ends> {
    match letter_page::frozen_ends(&letter.draft)? {
        Some(ends) => ends.ready(db),
        None => letter_page::ends_of(db, letter, draft),
    }
}

/// The address its approved envelope bears and the one the client has now, where they differ. Nothing is said of a blank
/// envelope, nor where no address is known any more.
pub fn other_address(db: &Connection, letter: &stored::Letter) -> Result<Option<(String, String)>> {
    let Some(ends) = letter_page::frozen_ends(&letter.draft)? else {
        return Ok(None);
    };
    let draft = letter_page::from_json(&letter.draft)?;
    let (whom, now) = letter_page::addressed_to(db, letter, &draft)?;
    let place = |lines: Vec<String>| -> String {
        let lines: Vec<String> = lines.into_iter().filter(|line| !whom.contains(line)).collect();
        lines.join(", ")
    };
    let (written, known) = (place(ends.addressee), place(now));
    Ok((!written.is_empty() && !known.is_empty() && written != known).then_some((written, known)))
}

/// Whether its approved envelope says where it goes. The address may have become known only after the approval.
pub fn addressed(db: &Connection, letter: &stored::Letter) -> Result<bool> {
    let client = cases::case_head(db, letter.case_id)?.client_id;
    let known = letter_beside::addressed(db, client)?;
    let of_the_client = value_of::<LetterKind>(&letter.kind)? == LetterKind::Termination;
    Ok(match letter_page::frozen_ends(&letter.draft)? {
        Some(ends) if !of_the_client => {
            let whom = letter_page::from_json(&letter.draft)?.addressee;
            let names = whom.iter().filter(|line| !line.trim().is_empty()).count();
            ends.addressee.len() > names
        }
        _ => known,
    })
}
