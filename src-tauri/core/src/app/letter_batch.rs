//! Several letters at once, in the courier's order: one job of letter, envelope and slip; the register of the day; handing over.
//!
//! What cannot be printed is left out by name and with its reason, before a page is made. A job that is stopped or fails leaves
//! no file and no letter printed.

use super::letter_way::{self, LetterMoved};
use super::letters::LetterState;
use super::stored::value_of;
use super::{App, Error, Result, letter_check, letter_page, letter_print, letter_rules};
use crate::domain::language::Language;
use crate::domain::sentence::Sentence;
use crate::jobs::{Cancelled, Progress, Step};
use crate::output::courier::{self, RegisterWords, SlipWords, Stop};
use crate::output::handwriting::Page;
use crate::output::pdf;
use crate::store::letters::{self as stored, Letter};
use crate::store::{Connection, details, firm, interviews as cases, journal};
use crate::texts;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// So many letters in one job; outlines of more take too much room at once.
const MOST: usize = 100;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct PrintMany {
    pub ids: Vec<i64>,
    /// A slip for the courier after each envelope.
    pub slips: bool,
    /// A file; `None`: the letters' folder of the drive.
    pub path: Option<String>,
}

/// A letter that is not in the job, and why.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS), ts(rename = "LetterLeftOut"))]
pub struct LeftOut {
    pub id: i64,
    pub client: String,
    pub why: Sentence,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct PrintedMany {
    pub path: String,
    pub bytes: i64,
    pub pages: i64,
    pub sha256: String,
    /// Letters in the order of the pages.
    pub printed: Vec<i64>,
    pub left_out: Vec<LeftOut>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct RegisterRequest {
    pub ids: Vec<i64>,
    pub day: NaiveDate,
    pub courier: String,
    pub path: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct HandMany {
    pub ids: Vec<i64>,
    pub day: NaiveDate,
    pub courier: String,
}

/// A letter ready for its pages.
struct Ready {
    letter: Letter,
    pages: Vec<Page>,
}

pub fn print_many(app: &App, request: PrintMany, progress: &mut Progress) -> Result<PrintedMany> {
    let (today, language) = (app.today(), ui(app)?);
    let (chosen, mut left_out) = app.read(|db| sorted(db, &request.ids, printable))?;
    let mut ready = Vec::new();
    for (number, letter) in chosen.into_iter().enumerate() {
        step(progress, number, request.ids.len())?;
        match app.read(|db| made(db, &letter, request.slips.then_some(language))) {
            Ok(one) => ready.push(one),
            Err(Error::Refused { sentence, .. }) => left_out.push(left(&letter, sentence)),
            Err(other) => return Err(other),
        }
    }
    if ready.is_empty() {
        return Err(nothing(&left_out, language));
    }
    let pages: Vec<Page> = ready.iter().flat_map(|one| one.pages.iter().cloned()).collect();
    let (title, author) = app.read(|db| {
        let words = Sentence::new("letters-register-title").with("day", today);
        Ok((texts::say(language, &words), firm::get(db)?.name))
    })?;
    step(progress, ready.len(), request.ids.len())?;
    let bytes = pdf::print(&pages, &title, &author, today).map_err(letter_page::unprintable)?;
    let sha256: String = Sha256::digest(&bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let name = format!("{today}-{}", &sha256[..8]);
    let path = letter_page::place(
        &app.letters_folder(),
        request.path.as_deref(),
        &name,
        ready.len() as i64,
    );
    progress.step(Step::Checking).map_err(stopped)?;
    app.step("letters-print", |tx| {
        for one in &ready {
            journal::about(tx, &one.letter.client)?;
            letter_print::gate(tx, &one.letter)?;
            stored::printed(tx, one.letter.id, today)?;
        }
        letter_page::lay_down(&path, &bytes)
    })?;
    Ok(PrintedMany {
        path: path.display().to_string(),
        bytes: bytes.len() as i64,
        pages: pages.len() as i64,
        sha256,
        printed: ready.iter().map(|one| one.letter.id).collect(),
        left_out,
    })
}

/// The register of the day, for letters that are printed or with the courier.
pub fn register(app: &App, request: RegisterRequest) -> Result<PrintedMany> {
    let language = ui(app)?;
    let (chosen, left_out) = app.read(|db| sorted(db, &request.ids, registered))?;
    if chosen.is_empty() {
        return Err(nothing(&left_out, language));
    }
    let stops = app.read(|db| {
        chosen
            .iter()
            .map(|letter| stop(db, letter, language))
            .collect::<Result<Vec<_>>>()
    })?;
    let say = |key: &str| texts::say(language, &Sentence::new(key));
    let blank = "____________________".to_owned();
    let courier = Some(request.courier.trim().to_owned())
        .filter(|name| !name.is_empty())
        .unwrap_or(blank);
    let words = RegisterWords {
        title: texts::say(
            language,
            &Sentence::new("letters-register-title").with("day", request.day),
        ),
        courier: texts::say(
            language,
            &Sentence::new("letters-register-courier").with("courier", courier),
        ),
        columns: ["who", "where", "phone", "window", "signature"].map(|name| say(&format!("letters-register-{name}"))),
    };
    let number = |page: usize, of: usize| {
        texts::say(
            language,
            &Sentence::new("letters-register-page").with("page", page).with("of", of),
        )
    };
    let pages = courier::register(&stops, &words, language, number).map_err(letter_page::unprintable)?;
    let author = app.read(|db| Ok(firm::get(db)?.name))?;
    let bytes = pdf::print(&pages, &words.title, &author, request.day).map_err(letter_page::unprintable)?;
    let sha256: String = Sha256::digest(&bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let name = format!("register-{}", request.day);
    let path = letter_page::place(
        &app.letters_folder(),
        request.path.as_deref(),
        &name,
        chosen.len() as i64,
    );
    letter_page::lay_down(&path, &bytes)?;
    Ok(PrintedMany {
        path: path.display().to_string(),
        bytes: bytes.len() as i64,
        pages: pages.len() as i64,
        sha256,
        printed: chosen.iter().map(|letter| letter.id).collect(),
        left_out,
    })
}

/// Hands several printed letters to one courier; all of them or none.
pub fn hand_many(app: &App, request: HandMany) -> Result<Vec<i64>> {
    let today = app.today();
    if request.ids.is_empty() {
        return Err(Error::bad("ids", Sentence::new("letters-none-chosen")));
    }
    app.step("letters-handed", |tx| {
        for &id in &request.ids {
            let moved = LetterMoved {
                id,
                state: LetterState::Handed,
                day: request.day,
                note: String::new(),
                courier: request.courier.clone(),
            };
            letter_way::step_on(tx, &moved, today)?;
        }
        Ok(request.ids.clone())
    })
}

fn ui(app: &App) -> Result<Language> {
    app.read(|db| value_of(&firm::get(db)?.ui_language))
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

fn left(letter: &Letter, why: Sentence) -> LeftOut {
    LeftOut {
        id: letter.id,
        client: letter.client.clone(),
        why,
    }
}

fn nothing(left_out: &[LeftOut], language: Language) -> Error {
    let told: Vec<String> = left_out
        .iter()
        .take(5)
        .map(|one| format!("{}: {}", one.client, texts::say(language, &one.why)))
        .collect();
    let sentence = if told.is_empty() {
        Sentence::new("letters-none-chosen")
    } else {
        Sentence::new("letters-none-printed").with("why", told.join("; "))
    };
    Error::bad("ids", sentence)
}

type Judged = Result<Option<Sentence>>;

/// The letters that pass, by town and street, and those left out.
fn sorted(
    db: &Connection,
    ids: &[i64],
    judge: impl Fn(&Connection, &Letter) -> Judged,
) -> Result<(Vec<Letter>, Vec<LeftOut>)> {
    if ids.is_empty() {
        return Err(Error::bad("ids", Sentence::new("letters-none-chosen")));
    }
    if ids.len() > MOST {
        return Err(Error::bad("ids", Sentence::new("letters-too-many").with("most", MOST)));
    }
    let (mut chosen, mut left_out) = (Vec::new(), Vec::new());
    for &id in ids {
        let letter = stored::get(db, id)?;
        match judge(db, &letter)? {
            Some(why) => left_out.push(left(&letter, why)),
            None => {
                let address =
                    details::address(db, cases::case_head(db, letter.case_id)?.client_id)?.unwrap_or_default();
                chosen.push(((address.city, address.street, id), letter));
            }
        }
    }
    chosen.sort_by(|one, other| one.0.cmp(&other.0));
    chosen.dedup_by(|one, other| one.0.2 == other.0.2);
    Ok((chosen.into_iter().map(|(_, letter)| letter).collect(), left_out))
}

fn addressed(db: &Connection, letter: &Letter) -> Judged {
    let client = cases::case_head(db, letter.case_id)?.client_id;
    let found = letter_check::addressed(db, client)?;
    Ok((!found).then(|| Sentence::new("letters-left-address")))
}

fn printable(db: &Connection, letter: &Letter) -> Judged {
    match letter.state.as_str() {
        "draft" => return Ok(Some(Sentence::new("letters-left-draft"))),
        "approved" | "printed" => {}
        _ => return Ok(Some(Sentence::new("letters-left-state"))),
    }
    for rule in [letter_print::gate(db, letter), letter_rules::still_away(db, letter)] {
        match rule {
            Ok(()) => {}
            Err(Error::Refused { sentence, .. } | Error::BadInput { sentence, .. }) => return Ok(Some(sentence)),
            Err(other) => return Err(other),
        }
    }
    addressed(db, letter)
}

fn registered(db: &Connection, letter: &Letter) -> Judged {
    match letter.state.as_str() {
        "draft" | "approved" => Ok(Some(Sentence::new("letters-approve-first"))),
        "printed" | "handed" => addressed(db, letter),
        _ => Ok(Some(Sentence::new("letters-left-state"))),
    }
}

/// Letter, envelope, and the slip where one is wanted.
fn made(db: &Connection, letter: &Letter, slip: Option<Language>) -> Result<Ready> {
    let (draft, ends) = letter_print::frozen(db, letter)?;
    let (mut pages, envelope) = letter_page::written(db, letter, &draft, &letter.envelope_line, &ends)?;
    pages.push(envelope);
    if let Some(language) = slip {
        let stop = stop(db, letter, language)?;
        let say = |key: &str| texts::say(language, &Sentence::new(key));
        let words = SlipWords {
            title: say("letters-slip-title"),
            phone: say("letters-register-phone"),
            window: say("letters-register-window"),
            hand: say("letters-slip-hand"),
            received: say("letters-slip-received"),
        };
        pages.push(courier::slip(&stop, &words, language).map_err(letter_page::unprintable)?);
    }
    Ok(Ready {
        letter: letter.clone(),
        pages,
    })
}

/// The number with what to dial after it has answered.
fn dialled(phone: &details::Phone, language: Language) -> String {
    if phone.extension.is_empty() {
        return phone.number.clone();
    }
    let both = Sentence::new("clients-phone-extension")
        .with("phone", phone.number.as_str())
        .with("extension", phone.extension.as_str());
    texts::say(language, &both)
}

fn stop(db: &Connection, letter: &Letter, language: Language) -> Result<Stop> {
    let head = cases::case_head(db, letter.case_id)?;
    let person = details::main_person(db, head.client_id)?.map(|person| person.full_name);
    let address = details::address(db, head.client_id)?.unwrap_or_default();
    let place = [address.postal_code, address.city, address.street];
    let place: Vec<String> = place.into_iter().filter(|part| !part.trim().is_empty()).collect();
    Ok(Stop {
        who: person.into_iter().chain([head.client]).collect(),
        place: place.join(", "),
        phone: dialled(&details::phone_and_email(db, head.client_id)?.0, language),
        window: letter.visit_window.clone(),
    })
}
