//! The card in the envelope: a few lines in the same hand, beside the letter.
//!
//! It says nothing a letter may not say, and what does not fit on one card is not printed. Frozen with the letter.

use super::letter_check::{Found, whole};
use super::letter_page::{self, Ends};
use super::letters::{self, Letter, shape};
use super::stored::value_of;
use super::{App, Error, Result, letter_text};
use crate::domain::language::Language;
use crate::domain::letter::{self as rules, Known, LetterRule, Text};
use crate::domain::refusal::Refusal;
use crate::domain::sentence::Sentence;
use crate::output::handwriting::{self, Page, Paper, Sheet};
use crate::store::letters as stored;
use crate::texts;
use crate::texts::letters::open_marks;
use serde::{Deserialize, Serialize};

/// More does not go on the larger card in the smallest hand.
const LONGEST: usize = 600;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum CardSize {
    /// 90 by 50 millimetres.
    #[default]
    Business,
    /// 148 by 105 millimetres.
    A6,
}

impl CardSize {
    pub fn name(self) -> &'static str {
        match self {
            CardSize::Business => "business",
            CardSize::A6 => "a6",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Card {
    /// Empty: no card.
    pub text: String,
    pub size: CardSize,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct SetCard {
    /// Of the letter.
    pub id: i64,
    pub text: String,
    pub size: CardSize,
}

pub fn of(letter: &stored::Letter) -> Result<Card> {
    Ok(Card {
        text: letter.card.clone(),
        size: value_of(&letter.card_size)?,
    })
}

/// Puts a card into the envelope of a draft, or takes it out with an empty text.
pub fn set(app: &App, request: SetCard) -> Result<Letter> {
    let today = app.today();
    let text = letter_text::clean(request.text).trim().to_owned();
    if text.chars().count() > LONGEST {
        let sentence = Sentence::new("letters-card-longest").with("longest", LONGEST);
        return Err(Error::bad("text", sentence));
    }
    app.typed("letter-card", Some(request.id), |tx| {
        let letter = letters::draft_only(tx, request.id)?;
        stored::set_card(tx, letter.id, &text, request.size.name())?;
        shape(tx, &stored::get(tx, letter.id)?, today)
    })
}

/// The card in the hand of the letter; more than one page where it does not fit, none where there is no card.
///
/// # Errors
/// [`Refusal::LetterUnprintable`] with the characters the hand cannot write.
pub fn written(letter: &stored::Letter, ends: &Ends) -> Result<Vec<Page>> {
    if letter.card.trim().is_empty() {
        return Ok(Vec::new());
    }
    let language: Language = value_of(&letter.language)?;
    let text = texts::typograph(language, &letter.card);
    let sheet = Sheet {
        paper: match value_of(&letter.card_size)? {
            CardSize::Business => Paper::BUSINESS_CARD,
            CardSize::A6 => Paper::CARD,
        },
        language,
        paragraphs: text.lines().map(letter_page::by_hand).collect(),
        ..Sheet::default()
    };
    // The hand errs elsewhere than in the letter.
    let seed = letter.seed.unsigned_abs().rotate_left(17) ^ 0x5bd1;
    handwriting::write(&sheet, &ends.hand(), seed).map_err(letter_page::unprintable)
}

/// What is forbidden to a letter is forbidden to its card; what a letter must say, it need not.
const FORBIDDEN: [LetterRule; 12] = [
    LetterRule::Turning,
    LetterRule::Excuse,
    LetterRule::Blame,
    LetterRule::Selling,
    LetterRule::Percentage,
    LetterRule::Hurry,
    LetterRule::OthersBlamed,
    LetterRule::ApologyAgain,
    LetterRule::ApologyTwice,
    LetterRule::Claim,
    LetterRule::Addressed,
    LetterRule::Lapsed,
];

/// What stands between the card and the printer.
pub fn troubles(letter: &stored::Letter, ends: &Ends, known: &Known) -> Result<Vec<Found>> {
    let mut found = Vec::new();
    for mark in open_marks(&letter.card) {
        let sentence = Sentence::new("letters-card-mark").with("words", mark.words.as_str());
        found.push(whole(LetterRule::Filled, Some(Refusal::LetterUnfilled), sentence));
    }
    match written(letter, ends) {
        Ok(pages) if pages.len() > 1 => {
            let sentence = Sentence::new("letters-card-too-long");
            found.push(whole(LetterRule::OnePage, Some(Refusal::LetterTooLong), sentence));
        }
        Ok(_) => {}
        Err(Error::Refused { refusal, sentence }) => found.push(whole(LetterRule::Printable, Some(refusal), sentence)),
        Err(other) => return Err(other),
    }
    let paragraphs = [letter.card.clone()];
    let text = Text {
        paragraphs: &paragraphs,
        greeting: "",
        closing: "",
        envelope_line: "",
    };
    let seen = rules::check(&text, known, texts::letters::words(value_of(&letter.language)?));
    for finding in seen.findings {
        let (true, Some(place)) = (FORBIDDEN.contains(&finding.rule), finding.place) else {
            continue;
        };
        let refusal = match finding.rule {
            LetterRule::Claim => Some(Refusal::FixGate),
            LetterRule::ApologyAgain => Some(Refusal::OneApology),
            LetterRule::Lapsed if finding.hard => Some(Refusal::DeadlinePassed),
            _ => None,
        };
        let sentence = Sentence::new("letters-card-forbidden").with("words", place.words.trim());
        found.push(whole(finding.rule, refusal, sentence));
    }
    Ok(found)
}
