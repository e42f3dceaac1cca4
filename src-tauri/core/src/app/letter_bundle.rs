//! A letter with what lies in its envelope and the slip the courier gets: what one stop of the round is printed from.

use super::letter_page::{self, Ends};
use super::letter_stop::stop;
use super::printers::Feeds;
use super::stored::word;
use super::{Error, Result, letter_paper};
use crate::domain::language::Language;
use crate::domain::letter::LetterKind;
use crate::domain::sentence::Sentence;
use crate::output::courier::{self, SlipWords, Stop};
use crate::output::handwriting::Page;
use crate::store::Connection;
use crate::store::letters::Letter;
use crate::texts;
use crate::texts::letters::Draft;

/// A letter with what is put into its envelope.
pub struct Bundle {
    pub letter: Letter,
    pub enclosed: Vec<Letter>,
}

impl Bundle {
    /// Of the letters in it.
    pub fn count(&self) -> usize {
        1 + self.enclosed.len()
    }
}

/// What is meant to lie in a letter's envelope goes with a letter of the same case that is printed too.
pub fn bundled(chosen: Vec<Letter>) -> Vec<Bundle> {
    let is_enclosure = |letter: &Letter| {
        let kinds = LetterKind::ALL.into_iter().filter(|kind| kind.is_enclosure());
        kinds.map(word).any(|kind| kind == letter.kind)
    };
    let (enclosures, letters): (Vec<Letter>, Vec<Letter>) = chosen.into_iter().partition(is_enclosure);
    let mut bundles: Vec<Bundle> = letters
        .into_iter()
        .map(|letter| Bundle {
            letter,
            enclosed: Vec::new(),
        })
        .collect();
    for enclosure in enclosures {
        match bundles.iter_mut().find(|one| one.letter.case_id == enclosure.case_id) {
            Some(bundle) => bundle.enclosed.push(enclosure),
            None => bundles.push(Bundle {
                letter: enclosure,
                enclosed: Vec::new(),
            }),
        }
    }
    bundles
}

/// Everything one bundle is written from, so that it can be written away from the database.
pub struct Ready {
    host: Frozen,
    enclosed: Vec<Frozen>,
    slip: Option<Slip>,
}

struct Frozen {
    letter: Letter,
    draft: Draft,
    ends: Ends,
    /// The mark of the approved layout.
    layout: String,
}

pub fn ready_for_text(db: &Connection, bundle: &Bundle, slips: Option<Language>) -> Result<Ready> {
    let frozen = |letter: &Letter| -> Result<Frozen> {
        let (draft, ends) = letter_paper::written_from(db, letter)?;
        Ok(Frozen {
            layout: letter_paper::layout(db, letter)?,
            letter: letter.clone(),
            draft,
            ends,
        })
    };
    Ok(Ready {
        host: frozen(&bundle.letter)?,
        enclosed: bundle.enclosed.iter().map(frozen).collect::<Result<_>>()?,
        slip: slips.map(|language| slip(db, &bundle.letter, language)).transpose()?,
    })
}

impl Frozen {
    /// The pages, the envelope last.
    fn written(&self) -> Result<Vec<Page>> {
        let pages = letter_page::all_written(&self.letter, &self.draft, &self.letter.envelope_line, &self.ends)?;
        if letter_page::layout(&pages) == self.layout {
            return Ok(pages);
        }
        Err(Error::bad("ids", Sentence::new("letters-left-otherwise")))
    }
}

impl Ready {
    /// # Errors
    /// Refused where its words would stand otherwise than they were approved.
    pub fn pages(&self, feeds: Feeds, slips: Option<Language>) -> Result<Vec<Page>> {
        let mut host = self.host.written()?;
        let envelope = host.pop();
        let mut pages = host;
        for enclosed in &self.enclosed {
            let mut written = enclosed.written()?;
            written.pop();
            pages.extend(written);
        }
        let mut pages: Vec<Page> = pages.into_iter().map(|page| page.fed(feeds.sheet)).collect();
        pages.extend(envelope.map(|page| page.fed(feeds.envelope)));
        if let (Some(slip), Some(language)) = (&self.slip, slips) {
            pages.push(slip.page(language)?.fed(feeds.sheet));
        }
        Ok(pages)
    }
}

pub struct Slip {
    stop: Stop,
    words: SlipWords,
}

pub fn slip(db: &Connection, letter: &Letter, language: Language) -> Result<Slip> {
    let say = |key: &str| texts::say(language, &Sentence::new(key));
    Ok(Slip {
        stop: stop(db, letter, language)?,
        words: SlipWords {
            title: say("letters-slip-title"),
            phone: say("letters-register-phone"),
            window: say("letters-register-window"),
            hand: say("letters-slip-hand"),
            received: say("letters-slip-received"),
        },
    })
}

impl Slip {
    pub fn page(&self, language: Language) -> Result<Page> {
        courier::slip(&self.stop, &self.words, language).map_err(letter_page::unprintable)
    }
}
