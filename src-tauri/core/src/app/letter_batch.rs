//! Several letters as one job, in the order of the courier's round: letter, what lies in its envelope, envelope, slip.
//!
//! Two ways. The approved pages are bound together as they were approved, byte for byte. A large batch is written as text in
//! fonts of the hand, ten times smaller: every word stands where it was approved, its letters are drawn anew, and a letter
//! that would come out otherwise is left out. How far it is is told in letters. What cannot be printed is left out by name and with its reason; a job that is
//! stopped or fails leaves no file and no letter printed.

use super::letter_bundle::{Bundle, bundled, ready_for_text, slip};
use super::letter_noted::{Noted, noted};
use super::letter_page::{self, Printed};
use super::letter_round::{self, Judged, LeftOut, left, nothing, sorted};
use super::printers::{self, Feeds};
use super::reading::sha256;
use super::{App, Error, Result, letter_paper, letter_rules};
use crate::domain::language::Language;
use crate::domain::sentence::Sentence;
use crate::jobs::{Cancelled, Progress, Step};
use crate::output::Unprintable;
use crate::output::handwriting::{Feed, Page};
use crate::output::pdf::{self, About, Part};
use crate::store::letters::{self as stored, Letter};
use crate::store::{Connection, firm, journal};
use crate::texts;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::sync::{Mutex, PoisonError};

/// From more letters than this on the text way is the usual one.
const LARGE: usize = 50;
/// So many letters are bound together at most; more would be a file no printer likes.
const MOST_BOUND: usize = 100;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum PrintWay {
    /// The approved pages themselves.
    Outlines,
    /// As text in fonts of the hand.
    Text,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct PrintMany {
    pub ids: Vec<i64>,
    /// A slip for the courier after each envelope.
    pub slips: bool,
    /// A file; `None`: the letters' folder of the drive.
    pub path: Option<String>,
    /// `None`: by the number of letters.
    #[serde(default)]
    pub way: Option<PrintWay>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct PrintedMany {
    pub path: String,
    pub bytes: i64,
    pub pages: i64,
    pub sha256: String,
    pub way: PrintWay,
    /// Letters in the order of the pages.
    pub printed: Vec<i64>,
    pub left_out: Vec<LeftOut>,
    pub noted: Vec<Noted>,
}

/// The finished file, the letters on it in their order, those that had to stay out on the way.
struct Job {
    bytes: Vec<u8>,
    pages: usize,
    printed: Vec<Letter>,
    /// Pages of letters from before pages were kept; they are kept now.
    drawn: Vec<Drawn>,
}

struct Bench<'a> {
    app: &'a App,
    feeds: Feeds,
    /// The language of the slips; `None`: without them.
    slips: Option<Language>,
    about: About,
}

pub fn print_many(app: &App, request: PrintMany, progress: &mut Progress) -> Result<PrintedMany> {
    let (today, language) = (app.today(), letter_round::ui(app)?);
    let way = match request.way {
        Some(way) => way,
        None if request.ids.len() > LARGE => PrintWay::Text,
        None => PrintWay::Outlines,
    };
    if way == PrintWay::Outlines && request.ids.len() > MOST_BOUND {
        let sentence = Sentence::new("letters-too-many-bound").with("most", MOST_BOUND);
        return Err(Error::bad("way", sentence));
    }
    let (chosen, mut left_out) = app.read(|db| sorted(db, &request.ids, |db, letter| printable(db, letter, today)))?;
    step(progress, 0, chosen.len())?;
    let bench = app.read(|db| {
        let words = Sentence::new("letters-register-title").with("day", today);
        Ok(Bench {
            app,
            feeds: printers::feeds(db)?,
            slips: request.slips.then_some(language),
            about: About {
                title: texts::say(language, &words),
                author: firm::get(db)?.name,
                made_on: today,
            },
        })
    })?;
    let bundles = bundled(chosen);
    let job = match way {
        PrintWay::Outlines => bench.bound(bundles, &mut left_out, progress)?,
        PrintWay::Text => bench.text(bundles, &mut left_out, progress)?,
    };
    let Some(job) = job else {
        return Err(nothing("letters-none-printed", &left_out, language));
    };
    let sha256 = sha256(&job.bytes);
    let name = texts::say(
        language,
        &Sentence::new("letters-file-batch").with("day", today.to_string()),
    );
    let count = job.printed.len() as i64;
    let path = letter_page::place(&app.letters_folder(), request.path.as_deref(), &name, count);
    let path = match request.path {
        Some(_) => path,
        None => letter_page::beside(path, &job.bytes),
    };
    progress.step(Step::Checking).map_err(stopped)?;
    app.step("letters-print", |tx| {
        for letter in &job.printed {
            journal::about(tx, &letter.client)?;
            letter_rules::may_go(tx, letter, today)?;
            stored::printed(tx, letter.id, today)?;
        }
        for (letter, paper) in &job.drawn {
            letter_paper::keep(tx, *letter, paper)?;
        }
        letter_page::lay_down(&path, &job.bytes)
    })?;
    Ok(PrintedMany {
        path: path.display().to_string(),
        bytes: job.bytes.len() as i64,
        pages: job.pages as i64,
        sha256,
        way,
        printed: job.printed.iter().map(|letter| letter.id).collect(),
        left_out,
        noted: app.read(|db| noted(db, &job.printed, today))?,
    })
}

impl Bench<'_> {
    /// The approved pages bound together.
    fn bound(&self, bundles: Vec<Bundle>, left_out: &mut Vec<LeftOut>, progress: &mut Progress) -> Result<Option<Job>> {
        let of = bundles.iter().map(Bundle::count).sum();
        let (mut files, mut printed, mut drawn, mut pages) = (Vec::new(), Vec::new(), Vec::new(), 0);
        let mut done = 0;
        for bundle in bundles {
            step(progress, done, of)?;
            done += bundle.count();
            match self.files(&bundle) {
                Ok((some, fresh)) => {
                    for (_, feeds) in &some {
                        pages += feeds.iter().flatten().count();
                    }
                    files.extend(some);
                    drawn.extend(fresh);
                    printed.extend([bundle.letter].into_iter().chain(bundle.enclosed));
                }
                Err(error) => leave_out(&bundle, error, left_out)?,
            }
        }
        if printed.is_empty() {
            return Ok(None);
        }
        step(progress, of, of)?;
        let parts: Vec<Part> = files
            .iter()
            .map(|(file, pages)| Part {
                file,
                pages: pages.clone(),
            })
            .collect();
        let bytes = pdf::bind(&parts, &self.about).map_err(letter_page::unprintable)?;
        Ok(Some(Job {
            bytes,
            pages,
            printed,
            drawn,
        }))
    }

    /// The files of one bundle with how their pages are fed, and the pages that were drawn anew for it.
    fn files(&self, bundle: &Bundle) -> Result<(Vec<Laid>, Vec<Drawn>)> {
        let (mut files, mut drawn): (Vec<Laid>, Vec<Drawn>) = (Vec::new(), Vec::new());
        let mut approved = |letter: &Letter| -> Result<Printed> {
            let (paper, kept) = self
                .app
                .read(|db| Ok((letter_paper::of(db, letter)?, letter_paper::is_kept(db, letter)?)))?;
            if !kept {
                drawn.push((letter.id, paper.clone()));
            }
            Ok(paper)
        };
        let host = approved(&bundle.letter)?;
        let sheets = host.pages.max(1) as usize - 1;
        let sheet = |wanted: bool| wanted.then_some(self.feeds.sheet);
        // The envelope comes after what is enclosed in it, so the file is gone through twice.
        let (before, mut behind) = (vec![sheet(true); sheets], vec![sheet(false); sheets]);
        if !bundle.enclosed.is_empty() {
            files.push((host.bytes.clone(), before));
            for letter in &bundle.enclosed {
                let paper = approved(letter)?;
                let sheets = paper.pages.max(1) as usize - 1;
                files.push((paper.bytes, vec![sheet(true); sheets]));
            }
        } else {
            behind = before;
        }
        behind.push(Some(self.feeds.envelope));
        files.push((host.bytes, behind));
        if let Some(language) = self.slips {
            let slip = self.app.read(|db| slip(db, &bundle.letter, language))?.page(language)?;
            let file = pdf::print(&[slip], "", "", self.about.made_on).map_err(letter_page::unprintable)?;
            files.push((file, vec![sheet(true)]));
        }
        Ok((files, drawn))
    }

    /// Written as text; a letter whose words would stand otherwise than approved is left out.
    fn text(&self, bundles: Vec<Bundle>, left_out: &mut Vec<LeftOut>, progress: &mut Progress) -> Result<Option<Job>> {
        let of: usize = bundles.iter().map(Bundle::count).sum();
        let (mut ready, mut done) = (Vec::new(), 0);
        for bundle in bundles {
            step(progress, done / 2, of)?;
            done += bundle.count();
            match self.app.read(|db| ready_for_text(db, &bundle, self.slips)) {
                Ok(one) => ready.push((bundle, one)),
                Err(error) => leave_out(&bundle, error, left_out)?,
            }
        }
        let pages = Mutex::new(0);
        let refused: Mutex<Vec<(usize, Sentence)>> = Mutex::default();
        let write = |index: usize| -> std::result::Result<Vec<Page>, Unprintable> {
            match ready[index].1.pages(self.feeds, self.slips) {
                Ok(written) => {
                    *pages.lock().unwrap_or_else(PoisonError::into_inner) += written.len();
                    Ok(written)
                }
                Err(Error::Refused { sentence, .. } | Error::BadInput { sentence, .. }) => {
                    refused
                        .lock()
                        .unwrap_or_else(PoisonError::into_inner)
                        .push((index, sentence));
                    Ok(Vec::new())
                }
                Err(other) => Err(Unprintable::Pdf(other.to_string())),
            }
        };
        let half = of / 2;
        let letters = |bundles: usize| {
            ready
                .iter()
                .take(bundles)
                .map(|(bundle, _)| bundle.count())
                .sum::<usize>()
        };
        let mut told = |done: usize| step(progress, half + letters(done) / 2, of).is_ok();
        let printed = pdf::print_many(ready.len(), write, &self.about, &mut told);
        let bytes = printed.map_err(|stopped| letter_page::unprintable(stopped.why))?;
        let bytes = bytes.ok_or(Error::Cancelled)?;
        let refused = refused.into_inner().unwrap_or_else(PoisonError::into_inner);
        let mut printed = Vec::new();
        for (index, (bundle, _)) in ready.into_iter().enumerate() {
            let all = [bundle.letter].into_iter().chain(bundle.enclosed);
            match refused.iter().find(|(at, _)| *at == index) {
                Some((_, why)) => left_out.extend(all.map(|letter| left(&letter, why.clone()))),
                None => printed.extend(all),
            }
        }
        let pages = pages.into_inner().unwrap_or_else(PoisonError::into_inner);
        Ok((!printed.is_empty()).then_some(Job {
            bytes,
            pages,
            printed,
            drawn: Vec::new(),
        }))
    }
}

/// A file, and how each of its pages is fed; a page without a way stays out.
type Laid = (Vec<u8>, Vec<Option<Feed>>);
/// A letter and its pages that were not in the drive.
type Drawn = (i64, Printed);

/// A bundle that cannot be printed is named, letter by letter; anything else stops the job.
fn leave_out(bundle: &Bundle, error: Error, left_out: &mut Vec<LeftOut>) -> Result<()> {
    let why = match error {
        Error::Refused { sentence, .. } | Error::BadInput { sentence, .. } => sentence,
        Error::Failed {
            doing: "error-reprinting",
            ..
        } => Sentence::new("letters-left-otherwise"),
        other => return Err(other),
    };
    let all = [&bundle.letter].into_iter().chain(&bundle.enclosed);
    left_out.extend(all.map(|letter| left(letter, why.clone())));
    Ok(())
}

fn printable(db: &Connection, letter: &Letter, today: NaiveDate) -> Judged {
    match letter.state.as_str() {
        "draft" => return Ok(Some(Sentence::new("letters-left-draft"))),
        "approved" | "printed" | "sent_back" => {}
        _ => return Ok(Some(Sentence::new("letters-left-state"))),
    }
    if let Some(why) = letter_rules::why_not(db, letter, today)? {
        return Ok(Some(why));
    }
    letter_round::addressed(db, letter)
}

fn step(progress: &mut Progress, done: usize, of: usize) -> Result<()> {
    let step = Step::Writing {
        done: done as u32,
        of: of as u32,
    };
    progress.step(step).map_err(stopped)
}

fn stopped(_: Cancelled) -> Error {
    Error::Cancelled
}
