//! What a case offers, as a letter tells it; kept beside a draft, so that a later offer can be set beside it.

use super::{Result, letter_page, letter_said};
use crate::domain::language::Language;
use crate::domain::money::Money;
use crate::store::Connection;
use crate::store::letters::Letter;
use crate::texts;
use crate::texts::letters::{self as drafts, LetterContext, Responsible};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What a case offers, as a letter tells it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Terms {
    pub compensation: Option<Money>,
    #[serde(default)]
    pub guarantee: Option<String>,
    pub gift: Option<String>,
    pub offer: Option<String>,
    pub deadline: Option<NaiveDate>,
    pub responsible: Option<Responsible>,
}

impl Terms {
    pub fn of(facts: &LetterContext) -> Terms {
        Terms {
            compensation: facts.compensation,
            guarantee: facts.guarantee.clone(),
            gift: facts.gift.clone(),
            offer: facts.offer.clone(),
            deadline: facts.deadline,
            responsible: facts.responsible.clone(),
        }
    }

    pub fn as_json(&self) -> Result<String> {
        serde_json::to_string(self).map_err(letter_page::unread)
    }

    /// Those the draft was made with; `None` where that was not kept.
    pub fn kept(letter: &Letter) -> Option<Terms> {
        let kept = letter.offered.as_deref()?;
        serde_json::from_str(kept).ok()
    }

    /// Everything that is promised; with who answers for him where that was asked.
    pub fn promises(&self, language: Language, with_responsible: bool) -> Vec<String> {
        let responsible = self.responsible.as_ref().filter(|_| with_responsible);
        let parts = [
            self.compensation.map(|sum| texts::money(language, sum)),
            self.guarantee.clone(),
            self.gift.clone(),
            self.offer.clone(),
            self.deadline.map(|day| texts::day(language, day)),
            responsible.map(|one| one.name.clone()),
        ];
        parts.into_iter().flatten().collect()
    }

    /// The same in the language of the letter, for finding it there.
    pub fn said(self, db: &Connection, language: Language, facts: &LetterContext) -> Result<Terms> {
        let facts = letter_said::in_language(db, language, &self.into_facts(facts))?;
        Ok(Terms::of(&facts))
    }

    pub fn into_facts(self, facts: &LetterContext) -> LetterContext {
        LetterContext {
            compensation: self.compensation,
            guarantee: self.guarantee,
            gift: self.gift,
            offer: self.offer,
            deadline: self.deadline,
            responsible: self.responsible,
            ..facts.clone()
        }
    }

    /// As words that may stand in a text, each beside what the other terms say in its place.
    pub fn beside(&self, other: &Terms, language: Language) -> Vec<(String, String)> {
        let name = |terms: &Terms| terms.responsible.as_ref().map(|one| one.name.clone());
        let phone = |terms: &Terms| terms.responsible.as_ref().and_then(|one| one.phone.clone());
        let sum = |terms: &Terms| terms.compensation.map(|sum| texts::money(language, sum));
        let day = |terms: &Terms| terms.deadline.map(|day| texts::day(language, day));
        let bare = |words: &Option<String>| words.as_ref().map(|one| one.trim().trim_end_matches('.').to_owned());
        let mut pairs = vec![
            (sum(self), sum(other)),
            (bare(&self.guarantee), bare(&other.guarantee)),
            (bare(&self.gift), bare(&other.gift)),
            (bare(&self.offer), bare(&other.offer)),
            (name(self), name(other)),
            (phone(self), phone(other)),
        ];
        if let Some(new) = day(other) {
            pairs.push((day(self), Some(new.clone())));
            pairs.push((Some(drafts::deadline_mark(language)), Some(new)));
        }
        pairs
            .into_iter()
            .filter_map(|(old, new)| Some((old?, new?)))
            .filter(|(old, new)| old != new)
            .collect()
    }
}
