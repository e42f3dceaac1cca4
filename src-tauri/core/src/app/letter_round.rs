//! The courier's round: letters in the order he goes, the register he signs, handing them over.
//!
//! By town, street and house; what somebody moved by hand stays where it was put.

use super::letter_batch::{PrintWay, PrintedMany};
use super::letter_noted::{Noted, noted};
use super::letter_way::{self, LetterMoved};
use super::letters::LetterState;
use super::reading::sha256;
use super::stored::value_of;
use super::{App, Error, Result, clients, letter_check, letter_page, letter_paper, letter_rules};
use crate::domain::language::Language;
use crate::domain::round;
use crate::domain::sentence::Sentence;
use crate::output::courier::{self, RegisterWords, Stop};
use crate::output::pdf;
use crate::store::letters::{self as stored, Letter};
use crate::store::{Connection, details, firm, interviews as cases};
use crate::texts;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// So many letters at once.
const MOST: usize = 1000;

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
pub struct WhichLetters {
    pub ids: Vec<i64>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Arrange {
    /// In the order wanted.
    pub ids: Vec<i64>,
    /// Forget what was moved by hand.
    #[serde(default)]
    pub by_address: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct RoundStop {
    pub id: i64,
    pub client: String,
    pub state: LetterState,
    /// On one line; empty where there is none.
    pub address: String,
    pub window: String,
    /// Put here by hand.
    pub moved: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct Round {
    pub stops: Vec<RoundStop>,
    /// Letters that do not go any more, each with its reason.
    pub left_out: Vec<LeftOut>,
    pub noted: Vec<Noted>,
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

pub fn round(app: &App, WhichLetters { ids }: WhichLetters) -> Result<Round> {
    let today = app.today();
    app.read(|db| shape(db, &ids, today))
}

/// What was handed over, and what had to stay.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub struct HandedMany {
    pub handed: Vec<i64>,
    pub left_out: Vec<LeftOut>,
    pub noted: Vec<Noted>,
}

/// Keeps the order as it is given, or goes by the addresses again.
pub fn arrange(app: &App, Arrange { ids, by_address }: Arrange) -> Result<Round> {
    let today = app.today();
    app.step("letters-round", |tx| {
        for (place, letter) in (1..).zip(in_order(tx, &ids, None)?.into_iter().map(|letter| letter.id)) {
            let put = ids
                .iter()
                .position(|id| *id == letter)
                .map_or(place, |at| at as i64 + 1);
            stored::set_place(tx, letter, (!by_address).then_some(put))?;
        }
        shape(tx, &ids, today)
    })
}

fn shape(db: &Connection, ids: &[i64], today: NaiveDate) -> Result<Round> {
    let (chosen, left_out) = sorted(db, ids, |db, letter| match letter.state.as_str() {
        "draft" | "approved" | "printed" | "sent_back" => letter_rules::why_not(db, letter, today),
        _ => Ok(None),
    })?;
    let noted = noted(db, &chosen, today)?;
    let stops = chosen.into_iter().map(|letter| {
        let client = cases::case_head(db, letter.case_id)?.client_id;
        Ok(RoundStop {
            id: letter.id,
            state: value_of(&letter.state)?,
            address: on_one_line(details::address(db, client)?.unwrap_or_default()),
            window: letter.visit_window,
            moved: letter.round_place.is_some(),
            client: letter.client,
        })
    });
    Ok(Round {
        stops: stops.collect::<Result<_>>()?,
        left_out,
        noted,
    })
}

/// The register of the day, for letters that are printed, that came back and go again, or that the courier has.
pub fn register(app: &App, request: RegisterRequest) -> Result<PrintedMany> {
    let language = ui(app)?;
    let today = app.today();
    let (chosen, left_out) = app.read(|db| sorted(db, &request.ids, |db, letter| registered(db, letter, today)))?;
    if chosen.is_empty() {
        return Err(nothing("letters-none-printed", &left_out, language));
    }
    let stops = app.read(|db| stops_of(db, &chosen, language))?;
    let words = words(&request, language);
    let number = |page: usize, of: usize| {
        texts::say(
            language,
            &Sentence::new("letters-register-page").with("page", page).with("of", of),
        )
    };
    let pages = courier::register(&stops, &words, language, number).map_err(letter_page::unprintable)?;
    let author = app.read(|db| Ok(firm::get(db)?.name))?;
    let bytes = pdf::print(&pages, &words.title, &author, request.day).map_err(letter_page::unprintable)?;
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
        sha256: sha256(&bytes),
        way: PrintWay::Outlines,
        printed: chosen.iter().map(|letter| letter.id).collect(),
        left_out,
        noted: app.read(|db| noted(db, &chosen, today))?,
    })
}

/// One row for each door, in the order of the round: the courier signs for all that is left there.
fn stops_of(db: &Connection, letters: &[Letter], language: Language) -> Result<Vec<Stop>> {
    let mut doors: Vec<(i64, Stop, usize)> = Vec::new();
    for letter in letters {
        let client = cases::case_head(db, letter.case_id)?.client_id;
        let new = stop(db, letter, language)?;
        match doors.iter_mut().find(|(known, ..)| *known == client) {
            Some((_, stop, count)) => {
                *count += 1;
                if !new.window.is_empty() && !stop.window.contains(&new.window) {
                    let both = [stop.window.as_str(), new.window.as_str()];
                    stop.window = both
                        .into_iter()
                        .filter(|one| !one.is_empty())
                        .collect::<Vec<_>>()
                        .join("; ");
                }
            }
            None => doors.push((client, new, 1)),
        }
    }
    let said = doors.into_iter().map(|(_, mut stop, count)| {
        if count > 1 {
            let several = Sentence::new("letters-register-several").with("count", count);
            stop.who.push(texts::say(language, &several));
        }
        stop
    });
    Ok(said.collect())
}

fn words(request: &RegisterRequest, language: Language) -> RegisterWords {
    let say = |key: &str| texts::say(language, &Sentence::new(key));
    let blank = "____________________".to_owned();
    let courier = Some(request.courier.trim().to_owned())
        .filter(|name| !name.is_empty())
        .unwrap_or(blank);
    let with = |key: &str, name: &str, text: String| texts::say(language, &Sentence::new(key).with(name, text));
    RegisterWords {
        title: texts::say(
            language,
            &Sentence::new("letters-register-title").with("day", request.day),
        ),
        courier: with("letters-register-courier", "courier", courier),
        columns: ["who", "where", "phone", "window", "signature"].map(|name| say(&format!("letters-register-{name}"))),
    }
}

/// Hands several printed letters to one courier. What may not go is left out by name; what cannot be noted stops them all.
pub fn hand_many(app: &App, request: HandMany) -> Result<HandedMany> {
    let (today, language) = (app.today(), ui(app)?);
    app.step("letters-handed", |tx| {
        let (chosen, left_out) = sorted(tx, &request.ids, |db, letter| match letter.state.as_str() {
            "draft" | "approved" => Ok(Some(Sentence::new("letters-left-unprinted"))),
            "printed" | "sent_back" => letter_rules::why_not(db, letter, today),
            _ => Ok(Some(Sentence::new("letters-left-state"))),
        })?;
        if chosen.is_empty() {
            return Err(nothing("letters-none-handed", &left_out, language));
        }
        let mut gone = Vec::new();
        for letter in &chosen {
            let moved = LetterMoved {
                id: letter.id,
                state: LetterState::Handed,
                day: request.day,
                note: String::new(),
                courier: request.courier.clone(),
            };
            gone.push(letter_way::step_on(tx, &moved, today)?);
        }
        Ok(HandedMany {
            handed: gone.iter().map(|letter| letter.id).collect(),
            left_out,
            noted: noted(tx, &gone, today)?,
        })
    })
}

pub fn ui(app: &App) -> Result<Language> {
    app.read(|db| value_of(&firm::get(db)?.ui_language))
}

pub fn left(letter: &Letter, why: Sentence) -> LeftOut {
    LeftOut {
        id: letter.id,
        client: letter.client.clone(),
        why,
    }
}

/// Why nothing was done at all, by the first few.
pub fn nothing(key: &str, left_out: &[LeftOut], language: Language) -> Error {
    let told: Vec<String> = left_out
        .iter()
        .take(5)
        .map(|one| format!("{}: {}", one.client, texts::say(language, &one.why)))
        .collect();
    let sentence = if told.is_empty() {
        Sentence::new("letters-none-chosen")
    } else {
        Sentence::new(key).with("why", told.join("; "))
    };
    Error::bad("ids", sentence)
}

pub type Judged = Result<Option<Sentence>>;
/// Judges whether a letter goes along; a sentence is why not.
type Judge<'a> = &'a mut dyn FnMut(&Connection, Letter) -> Result<Option<Letter>>;

/// The letters that pass, in the order of the round, and those left out.
pub fn sorted(
    db: &Connection,
    ids: &[i64],
    judge: impl Fn(&Connection, &Letter) -> Judged,
) -> Result<(Vec<Letter>, Vec<LeftOut>)> {
    let mut left_out = Vec::new();
    let mut passes = |db: &Connection, letter: Letter| {
        Ok(match judge(db, &letter)? {
            Some(why) => {
                left_out.push(left(&letter, why));
                None
            }
            None => Some(letter),
        })
    };
    let chosen = in_order(db, ids, Some(&mut passes))?;
    Ok((chosen, left_out))
}

/// Each letter once, in the order of the round.
fn in_order(db: &Connection, ids: &[i64], mut judge: Option<Judge>) -> Result<Vec<Letter>> {
    if ids.is_empty() {
        return Err(Error::bad("ids", Sentence::new("letters-none-chosen")));
    }
    if ids.len() > MOST {
        return Err(Error::bad("ids", Sentence::new("letters-too-many").with("most", MOST)));
    }
    let mut once: Vec<i64> = ids.to_vec();
    once.sort_unstable();
    once.dedup();
    let (mut letters, mut stops) = (Vec::new(), Vec::new());
    for id in once {
        let letter = stored::get(db, id)?;
        let letter = match &mut judge {
            Some(judge) => judge(db, letter)?,
            None => Some(letter),
        };
        if let Some(letter) = letter {
            let client = cases::case_head(db, letter.case_id)?.client_id;
            let address = details::address(db, client)?.unwrap_or_default();
            stops.push((round::stop(&address.city, &address.street), letter.round_place));
            letters.push(Some(letter));
        }
    }
    let order = round::order(&stops).into_iter();
    Ok(order
        .filter_map(|at| letters.get_mut(at).and_then(Option::take))
        .collect())
}

/// Whether a courier would find him: by the envelope as it was approved, and by the slip as the address is known today.
pub fn addressed(db: &Connection, letter: &Letter) -> Judged {
    let client = cases::case_head(db, letter.case_id)?.client_id;
    let found = letter_paper::addressed(db, letter)? && letter_check::addressed(db, client)?;
    Ok((!found).then(|| Sentence::new("letters-left-address")))
}

fn registered(db: &Connection, letter: &Letter, today: NaiveDate) -> Judged {
    match letter.state.as_str() {
        "draft" | "approved" => Ok(Some(Sentence::new("letters-left-unprinted"))),
        "printed" | "sent_back" => match letter_rules::why_not(db, letter, today)? {
            Some(why) => Ok(Some(why)),
            None => addressed(db, letter),
        },
        "handed" => addressed(db, letter),
        _ => Ok(Some(Sentence::new("letters-left-state"))),
    }
}

fn on_one_line(address: details::Address) -> String {
    let place = [address.postal_code, address.city, address.street];
    let place: Vec<String> = place.into_iter().filter(|part| !part.trim().is_empty()).collect();
    place.join(", ")
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

/// One letter as the courier needs to know it.
pub fn stop(db: &Connection, letter: &Letter, language: Language) -> Result<Stop> {
    let head = cases::case_head(db, letter.case_id)?;
    let person = details::main_person(db, head.client_id)?;
    let second = letter.second.map(|id| details::person(db, id)).transpose()?.flatten();
    let readers = person.into_iter().chain(second).map(|one| one.full_name);
    let (phone, of) = clients::phone_at_hand(db, head.client_id)?;
    let phone = Some(dialled(&phone, language)).filter(|phone| !phone.is_empty());
    Ok(Stop {
        who: readers.chain([head.client]).collect(),
        place: on_one_line(details::address(db, head.client_id)?.unwrap_or_default()),
        phone: phone
            .into_iter()
            .chain(of.map(|one| one.full_name))
            .collect::<Vec<_>>()
            .join(", "),
        window: letter.visit_window.clone(),
    })
}
