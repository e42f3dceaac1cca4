//! The letter on paper: the sheet in handwriting and its envelope, the very bytes that were approved.
//!
//! What an approved letter was written from, both ends of the envelope among it, is frozen with it, so that a client who
//! moves later does not change a letter that has been signed.

use super::letter_hand::{self, Writing};
use super::letters::LetterPreview;
use super::reading::sha256;
use super::stored::value_of;
use super::{Error, Result, letter_card, own_letters};
use crate::domain::refusal::Refusal;
use crate::domain::sentence::Sentence;
use crate::output::handwriting::capture::signature::Signature;
use crate::output::handwriting::{
    self, Address, Captured, Custom, Envelope, Hand, HandName, Ink, Letterhead, Page, Sheet,
};
use crate::output::{Unprintable, pdf};
use crate::store::interviews;
use crate::store::{Connection, details, firm, letters::Letter, signatures};
use crate::texts;
use crate::texts::letters::{Draft, LetterKind};
use serde::{Deserialize, Serialize};
use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Everything but the words: both ends of the envelope, line by line, the hand and the paper.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Ends {
    pub sender: Vec<String>,
    pub addressee: Vec<String>,
    /// Six figures for the field of a Russian envelope, or nothing.
    #[serde(default)]
    pub index: String,
    #[serde(default)]
    pub writing: Writing,
    #[serde(default)]
    pub letterhead: Letterhead,
    /// The signature it is signed with, by its number.
    #[serde(default)]
    pub signature: Option<i64>,
    /// The letters of an own hand and the signature itself; they are kept by their numbers and laid ready by [`Ends::ready`].
    #[serde(skip)]
    own: Option<Arc<Captured>>,
    #[serde(skip)]
    signed: Option<Arc<Signature>>,
}

impl Ends {
    /// With everything at hand that is kept elsewhere in the drive.
    pub fn ready(self, db: &Connection) -> Result<Ends> {
        let own = self.writing.own.map(|id| own_letters::letters_of(db, id)).transpose()?;
        let signed = self.signature.map(|id| own_letters::signature(db, id)).transpose()?;
        Ok(Ends {
            own: own.flatten(),
            signed,
            ..self
        })
    }

    /// The hand with its own letters, if it has any.
    pub fn hand(&self) -> Hand {
        Hand {
            own: self.own.clone(),
            ..self.writing.as_hand()
        }
    }
}

/// What is stored: the parts of the draft, and with an approved one the ends of its envelope.
#[derive(Serialize)]
struct Kept<'a> {
    #[serde(flatten)]
    draft: &'a Draft,
    #[serde(skip_serializing_if = "Option::is_none")]
    ends: Option<&'a Ends>,
}

#[derive(Deserialize)]
struct Frozen {
    ends: Option<Ends>,
}

pub fn to_json(draft: &Draft, ends: Option<&Ends>) -> Result<String> {
    serde_json::to_string(&Kept { draft, ends }).map_err(unread)
}

pub fn from_json(kept: &str) -> Result<Draft> {
    serde_json::from_str(kept).map_err(unread)
}

pub fn frozen_ends(kept: &str) -> Result<Option<Ends>> {
    Ok(serde_json::from_str::<Frozen>(kept).map_err(unread)?.ends)
}

pub fn unread(error: serde_json::Error) -> Error {
    Error::Failed {
        doing: "error-storing",
        source: error.to_string(),
    }
}

/// From the firm to whom the letter names, at the client's address.
pub fn ends_of(db: &Connection, letter: &Letter, draft: &Draft) -> Result<Ends> {
    let firm = firm::get(db)?;
    let custom = custom(letter)?;
    let to = addressee(db, letter, draft)?;
    let from = Address {
        whom: vec![firm.name],
        street: firm.address,
        city: firm.city,
        code: firm.postal_code,
        ..Address::default()
    };
    let writing = letter_hand::of_letter(db, letter)?;
    let signature = match writing.signed {
        true => signatures::of(db, letter.signer_id)?.map(|signature| signature.id),
        false => None,
    };
    let ends = Ends {
        sender: from.lines(custom),
        addressee: to.lines(custom),
        index: to.index(custom),
        writing,
        signature,
        letterhead: letter_hand::letterhead(db)?,
        own: None,
        signed: None,
    };
    ends.ready(db)
}

fn custom(letter: &Letter) -> Result<Custom> {
    Ok(Custom::of(value_of(&letter.language)?))
}

/// Whom the letter names, at the client's address.
fn addressee(db: &Connection, letter: &Letter, draft: &Draft) -> Result<Address> {
    let client = interviews::case_head(db, letter.case_id)?.client_id;
    let address = details::address(db, client)?.unwrap_or_default();
    Ok(Address {
        whom: to_whom(db, letter, draft)?,
        street: address.street,
        city: address.city,
        code: address.postal_code,
        country: address.country,
        region: String::new(),
    })
}

/// Whom the envelope names, and all its lines as they would be written now.
pub fn addressed_to(db: &Connection, letter: &Letter, draft: &Draft) -> Result<(Vec<String>, Vec<String>)> {
    let to = addressee(db, letter, draft)?;
    let lines = to.lines(custom(letter)?);
    let whom = to.whom.iter().map(|line| line.trim().to_owned()).collect();
    Ok((whom, lines))
}

/// A sample the client sends to us is addressed to us; its envelope goes to him all the same.
fn to_whom(db: &Connection, letter: &Letter, draft: &Draft) -> Result<Vec<String>> {
    if !is_form(letter)? {
        return Ok(draft.addressee.clone());
    }
    let head = interviews::case_head(db, letter.case_id)?;
    let person = details::main_person(db, head.client_id)?;
    let second = letter.second.map(|id| details::person(db, id)).transpose()?.flatten();
    let readers = person.into_iter().chain(second).map(|one| one.full_name);
    Ok(readers.chain([head.client]).collect())
}

/// A form the client signs is his paper: it bears no letterhead and no signature of ours.
fn is_form(letter: &Letter) -> Result<bool> {
    Ok(value_of::<LetterKind>(&letter.kind)? == LetterKind::Termination)
}

/// What a form is drawn with: the plainest letters there are, upright, even and black.
fn even_hand(size: f32) -> Hand {
    Hand {
        neatness: 1.0,
        haste: 0.0,
        slant: 0.0,
        ink: Ink::Black,
        size,
        ..Hand::of(HandName::Clear)
    }
}

fn sheet(letter: &Letter, draft: &Draft, ends: &Ends) -> Result<Sheet> {
    let form = is_form(letter)?;
    let ours = |head: &Letterhead| (!form).then(|| head.clone());
    Ok(Sheet {
        paper: ends.writing.paper(ours(&ends.letterhead)),
        language: value_of(&letter.language)?,
        addressee: by_hand_all(&draft.addressee),
        greeting: by_hand(&draft.greeting),
        paragraphs: by_hand_all(&draft.paragraphs),
        closing: by_hand(&draft.closing),
        // The title stands beside the name; the hand has one line for both.
        signature: by_hand(&draft.signature.lines().collect::<Vec<_>>().join(", ")),
        signed: ends.signed.clone().filter(|_| !form),
        date: by_hand(&draft.date),
    })
}

/// A hand has no signs for an open mark: the preview of a draft shows plain brackets.
pub fn by_hand(text: &str) -> String {
    text.replace('⟦', "[").replace('⟧', "]")
}

fn by_hand_all(lines: &[String]) -> Vec<String> {
    lines.iter().map(|line| by_hand(line)).collect()
}

fn envelope(letter: &Letter, line: &str, ends: &Ends) -> Result<Envelope> {
    Ok(Envelope {
        language: value_of(&letter.language)?,
        sender: ends.sender.clone(),
        addressee: by_hand_all(&ends.addressee),
        line: by_hand(line),
        size: ends.writing.envelope_size(),
        index: ends.index.clone(),
    })
}

/// The sheets, and the envelope.
///
/// # Errors
/// [`Refusal::LetterUnprintable`] with the characters the hand cannot write.
pub fn written(letter: &Letter, draft: &Draft, line: &str, ends: &Ends) -> Result<(Vec<Page>, Page)> {
    let hand = ends.hand();
    let seed = letter.seed.unsigned_abs();
    let of_pages = match is_form(letter)? {
        true => &even_hand(hand.size),
        false => &hand,
    };
    let pages = handwriting::write(&sheet(letter, draft, ends)?, of_pages, seed).map_err(unprintable)?;
    let envelope = handwriting::write_envelope(&envelope(letter, line, ends)?, &hand, seed).map_err(unprintable)?;
    Ok((pages, envelope))
}

/// The pages as pictures.
pub fn picture(letter: &Letter, draft: &Draft, line: &str, ends: &Ends) -> Result<LetterPreview> {
    let (pages, envelope) = written(letter, draft, line, ends)?;
    Ok(LetterPreview {
        pages: pages.iter().map(handwriting::svg::page).collect(),
        envelope: handwriting::svg::page(&envelope),
        card: letter_card::written(letter, ends)?
            .first()
            .map(handwriting::svg::page)
            .unwrap_or_default(),
    })
}

/// The letter and its envelope as a PDF.
#[derive(Clone)]
pub struct Printed {
    pub bytes: Vec<u8>,
    pub sha256: String,
    /// The mark of every word and its place.
    pub layout: String,
    pub pages: i64,
}

/// Sheet, card and envelope, as they lie in the file.
pub fn all_written(letter: &Letter, draft: &Draft, line: &str, ends: &Ends) -> Result<Vec<Page>> {
    let (mut pages, envelope) = written(letter, draft, line, ends)?;
    pages.extend(letter_card::written(letter, ends)?);
    pages.push(envelope);
    Ok(pages)
}

/// The mark of a layout: sizes, words and their places to a tenth of a millimetre, whatever the letters look like.
pub fn layout(pages: &[Page]) -> String {
    let tenths = |millimetres: f32| (millimetres * 10.0).round() as i64;
    let mut text = String::new();
    for page in pages {
        text.push_str(&format!("{} {}\n", tenths(page.size.width), tenths(page.size.height)));
        for word in &page.words {
            let (x, y, width) = (tenths(word.at.x), tenths(word.at.y), tenths(word.width));
            text.push_str(&format!("{x} {y} {width} {}\n", word.text));
        }
    }
    sha256(text.as_bytes())
}

/// Written from what is frozen alone, so that the same letter gives the same bytes on any day.
pub fn paper(letter: &Letter, draft: &Draft, line: &str, ends: &Ends) -> Result<Printed> {
    let pages = all_written(letter, draft, line, ends)?;
    let title = if draft.addressee.is_empty() {
        draft.greeting.clone()
    } else {
        draft.addressee.join(", ")
    };
    let author = draft.signature.lines().next().unwrap_or_default();
    let bytes = pdf::print(&pages, &title, author, letter.made_on).map_err(unprintable)?;
    Ok(Printed {
        sha256: sha256(&bytes),
        layout: layout(&pages),
        bytes,
        pages: pages.len() as i64,
    })
}

pub fn unprintable(error: Unprintable) -> Error {
    match error {
        Unprintable::Characters(missing) => {
            let sentence = Sentence::new("letters-unprintable").with("characters", listed(&missing));
            Error::Refused {
                refusal: Refusal::LetterUnprintable,
                sentence,
            }
        }
        Unprintable::Font => Error::Failed {
            doing: "error-printing",
            source: Unprintable::Font.to_string(),
        },
        Unprintable::Pdf(complaint) => Error::Failed {
            doing: "error-printing",
            source: complaint,
        },
    }
}

/// Characters as the eye finds them in a text.
fn listed(characters: &[char]) -> String {
    let shown: Vec<String> = characters.iter().map(char::to_string).collect();
    shown.join(" ")
}

/// A file name may not be longer than 255 bytes on most disks; so many letters of any alphabet fit with the rest.
const NAME_LETTERS: usize = 50;

/// Where the PDF goes: the path given, a folder given, or the letters' folder of the drive.
pub fn place(folder: &Path, given: Option<&str>, client: &str, id: i64) -> PathBuf {
    let letters_and_digits = |c: char| if c.is_alphanumeric() { c } else { '-' };
    let mut name: String = client.chars().map(letters_and_digits).take(NAME_LETTERS).collect();
    while name.contains("--") {
        name = name.replace("--", "-");
    }
    let file = format!("{}-{id}.pdf", name.trim_matches('-'));
    match given.map(PathBuf::from) {
        Some(path) if path.is_dir() => path.join(file),
        Some(path) => path,
        None => folder.join(file),
    }
}

/// The place, or the next free one beside it where something else lies: two jobs of one day do not take each other's place.
pub fn beside(path: PathBuf, bytes: &[u8]) -> PathBuf {
    let taken = |path: &Path| path.exists() && fs::read(path).map_or(true, |there| there != bytes);
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let numbered = (2..).map(|number| path.with_file_name(format!("{stem}-{number}.pdf")));
    let mut places = std::iter::once(path.clone()).chain(numbered);
    places.find(|place| !taken(place)).unwrap_or_else(|| path.clone())
}

/// Whole or not at all: beside the place first, down to the disk, then into the place.
///
/// # Errors
/// [`Error::BadInput`] where a drive, or a copy of one, lies in the place: a list never goes over what somebody has entered.
pub fn lay_down(path: &Path, bytes: &[u8]) -> Result<()> {
    if is_drive(path) {
        let sentence = Sentence::new("error-over-a-drive").with("file", path.display().to_string());
        return Err(Error::bad("path", sentence));
    }
    let failed = |error: io::Error| Error::Failed {
        doing: "error-writing",
        source: texts::cause(&error),
    };
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(failed)?;
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let beside = folder.join(format!(".{name}.{}.part", std::process::id()));
    let laid = write_whole(&beside, bytes).and_then(|()| fs::rename(&beside, path));
    if laid.is_err() {
        // What is left beside is of no use; the first error is the one to tell.
        let _ = fs::remove_file(&beside);
    }
    laid.map_err(failed)
}

/// Told by the first bytes of an SQLite file.
fn is_drive(path: &Path) -> bool {
    const HEAD: &[u8; 16] = b"SQLite format 3\0";
    let mut head = [0; HEAD.len()];
    let read = File::open(path).and_then(|mut file| file.read_exact(&mut head));
    read.is_ok() && head == *HEAD
}

fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}
