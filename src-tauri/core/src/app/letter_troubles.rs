//! What stands between a draft and the printer: hard troubles stop it, soft ones are worth a look.

use super::letter_rules::gate_open;
use super::letters::LetterTrouble;
use super::stored::value_of;
use super::{Error, Result, letter_claims, letter_page, people};
use crate::domain::refusal::Refusal;
use crate::domain::sentence::Sentence;
use crate::store::interviews::{self, CaseHead};
use crate::store::letters::{self, Letter};
use crate::store::{Connection, clients, details, employees, firm, offers};
use crate::texts;
use crate::texts::letters::{Draft, open_marks};
use chrono::NaiveDate;

/// The severity from which the head apologises in person (method, section 6).
const CATASTROPHE: i64 = 4;
/// How much of the text after a turning word is shown with it.
const SHOWN: usize = 24;

/// A trouble, and the refusal it is at the printer's; `None` for a soft one.
pub struct Found {
    pub refusal: Option<Refusal>,
    pub trouble: LetterTrouble,
}

/// The troubles of a draft, the hard ones first. A letter that has been approved has none any more.
pub fn of(db: &Connection, letter: &Letter, draft: &Draft, today: NaiveDate) -> Result<Vec<Found>> {
    if letter.state != "draft" {
        return Ok(Vec::new());
    }
    let head = interviews::case_head(db, letter.case_id)?;
    let mut found = rules(db, letter, &head)?;
    let claims = letter_claims::of(db, letter, &head, draft)?;
    found.extend(
        claims
            .into_iter()
            .map(|(sentence, place)| hard(Refusal::FixGate, sentence, place)),
    );
    found.extend(unfilled(draft));
    if firm::get(db)?.name.trim().is_empty() {
        let sentence = Sentence::new("letters-trouble-no-firm");
        found.push(hard(Refusal::LetterUnfilled, sentence, String::new()));
    }
    found.extend(page(db, letter, draft)?);
    found.extend(worth_a_look(db, letter, &head, draft, today)?);
    Ok(found)
}

fn hard(refusal: Refusal, sentence: Sentence, place: String) -> Found {
    Found {
        refusal: Some(refusal),
        trouble: LetterTrouble {
            hard: true,
            sentence,
            place,
        },
    }
}

fn soft(sentence: Sentence, place: String) -> Found {
    Found {
        refusal: None,
        trouble: LetterTrouble {
            hard: false,
            sentence,
            place,
        },
    }
}

fn rules(db: &Connection, letter: &Letter, head: &CaseHead) -> Result<Vec<Found>> {
    let mut found = Vec::new();
    let gate = if letter.kind == "apology" {
        gate_open(db, head.id)
    } else {
        Ok(())
    };
    for rule in [people::may_sign(db, head.loss_id, letter.signer_id), gate] {
        match rule {
            Ok(()) => {}
            Err(Error::Refused { refusal, sentence }) => found.push(hard(refusal, sentence, String::new())),
            Err(other) => return Err(other),
        }
    }
    found.extend(head_in_person(db, letter, head)?);
    if letters::claims(db, letter.id)?.iter().any(|(_, checked)| !checked) {
        found.push(hard(Refusal::FixGate, Refusal::FixGate.sentence(), String::new()));
    }
    let client = clients::get(db, head.client_id)?;
    let named = |refusal: Refusal| {
        hard(
            refusal,
            refusal.sentence().with("client", client.name.as_str()),
            String::new(),
        )
    };
    if client.do_not_contact_on.is_some() {
        found.push(named(Refusal::DoNotContact));
    }
    if client.lost_twice_on.is_some() && letter.kind != "farewell" {
        found.push(named(Refusal::Rule13));
    }
    Ok(found)
}

/// Rule 8: for a human fault, or where it was a catastrophe for the client, the head of the firm apologises in person.
fn head_in_person(db: &Connection, letter: &Letter, head: &CaseHead) -> Result<Option<Found>> {
    let talk = interviews::latest(db, head.id, "client")?;
    let human = talk.as_ref().is_some_and(|talk| talk.human_factor);
    let severity = talk.and_then(|talk| talk.severity_client).or(head.severity_ours);
    let grave = human || severity.is_some_and(|severity| severity >= CATASTROPHE);
    let signer = employees::get(db, letter.signer_id)?;
    if letter.kind != "apology" || !grave || signer.is_director {
        return Ok(None);
    }
    let sentence = match employees::director(db)? {
        Some(director) => Sentence::new("refusal-rule-8-named").with("director", director.name),
        None => Refusal::Rule8.sentence(),
    };
    Ok(Some(hard(Refusal::Rule8, sentence, String::new())))
}

/// The places still to be filled in, each once.
fn unfilled(draft: &Draft) -> Vec<Found> {
    let text = draft.text();
    if draft.paragraphs.iter().all(|paragraph| paragraph.trim().is_empty()) {
        return vec![hard(
            Refusal::LetterUnfilled,
            Sentence::new("letters-trouble-empty"),
            String::new(),
        )];
    }
    let signs: Vec<char> = text.chars().collect();
    let place = |at: usize, words: &str| signs.iter().skip(at).take(words.chars().count() + 2).collect();
    let marks = open_marks(&text);
    let trouble = |words: &str| Sentence::new("letters-trouble-mark").with("words", words);
    marks
        .iter()
        .map(|mark| {
            hard(
                Refusal::LetterUnfilled,
                trouble(&mark.words),
                place(mark.at, &mark.words),
            )
        })
        .collect()
}

/// One page, in characters the hand can write.
fn page(db: &Connection, letter: &Letter, draft: &Draft) -> Result<Vec<Found>> {
    let ends = letter_page::ends_of(db, letter, draft)?;
    match letter_page::written(letter, draft, &letter.envelope_line, &ends) {
        Ok((pages, _)) if pages.len() > 1 => {
            let sentence = Sentence::new("letters-too-long").with("pages", pages.len());
            Ok(vec![hard(Refusal::LetterTooLong, sentence, String::new())])
        }
        Ok(_) => Ok(Vec::new()),
        Err(Error::Refused { refusal, sentence }) => Ok(vec![hard(refusal, sentence, String::new())]),
        Err(other) => Err(other),
    }
}

fn worth_a_look(
    db: &Connection,
    letter: &Letter,
    head: &CaseHead,
    draft: &Draft,
    today: NaiveDate,
) -> Result<Vec<Found>> {
    let mut found = Vec::new();
    let address = details::address(db, head.client_id)?.unwrap_or_default();
    if address.street.trim().is_empty() && address.city.trim().is_empty() {
        let sentence = Sentence::new("letters-trouble-no-address").with("client", head.client.as_str());
        found.push(soft(sentence, String::new()));
    }
    let days = firm::get(db)?.deadline_days;
    let deadline = offers::get(db, head.id)?.and_then(|offer| offer.deadline_on);
    if let Some(deadline) = deadline.filter(|day| (*day - today).num_days() < days && letter.kind == "apology") {
        let sentence = Sentence::new("letters-trouble-deadline")
            .with("deadline", deadline)
            .with("days", days);
        found.push(soft(sentence, String::new()));
    }
    // Words that turn an apology into an excuse (method, section 8).
    let turns = texts::say(value_of(&letter.language)?, &Sentence::new("letters-turning-words"));
    for paragraph in &draft.paragraphs {
        if letter.kind == "apology" {
            found.extend(turning(paragraph, &turns).map(|place| soft(Sentence::new("letters-trouble-but"), place)));
        }
        if let Some(place) = percentage(paragraph) {
            found.push(soft(Sentence::new("letters-trouble-percentage"), place));
        }
    }
    Ok(found)
}

/// The first turning word of a paragraph, with the words after it, as they stand there.
fn turning(paragraph: &str, turns: &str) -> Option<String> {
    let mut start = None;
    for (at, sign) in paragraph.char_indices().chain([(paragraph.len(), ' ')]) {
        match (sign.is_alphabetic(), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                let word = paragraph[from..at].to_lowercase();
                if turns.split(", ").any(|turn| turn == word) {
                    let shown: String = paragraph[from..].chars().take(SHOWN).collect();
                    let whole = shown
                        .rsplit_once(char::is_whitespace)
                        .filter(|_| shown.len() < paragraph.len() - from);
                    return Some(whole.map_or(shown.as_str(), |(whole, _)| whole).to_owned());
                }
                start = None;
            }
            _ => {}
        }
    }
    None
}

/// A percentage as it stands in the text, figure and sign.
fn percentage(paragraph: &str) -> Option<String> {
    let at = paragraph.find('%')?;
    let figure = |c: char| c.is_ascii_digit() || c.is_whitespace() || c == ',' || c == '.';
    let before = paragraph[..at].trim_end_matches(figure).len();
    Some(paragraph[before..=at].trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_but_is_found_as_a_word_and_not_inside_one() {
        let turns = "but, however";
        assert_eq!(
            turning("We were wrong, but he was ill.", turns).as_deref(),
            Some("but he was ill.")
        );
        assert_eq!(turning("The butter came late", turns), None);
        assert_eq!(
            turning("However it may be, we were wrong", turns).as_deref(),
            Some("However it may be, we")
        );
    }

    #[test]
    fn a_percentage_is_shown_with_its_figure() {
        assert_eq!(
            percentage("A discount of 20\u{a0}% on all").as_deref(),
            Some("20\u{a0}%")
        );
    }
}
