//! What letters are written from: the letters of an own hand and the signature, as they are kept in the drive; and the
//! sentences for pictures that cannot be read.
//!
//! Edge: nothing is changed here.

use super::letter_hand::Writing;
use super::letter_page::unprintable;
use super::stored::value_of;
use super::{Error, Result};
use crate::domain::sentence::Sentence;
use crate::output::handwriting::capture::signature::Signature;
use crate::output::handwriting::capture::{self, Glyph, Unread};
use crate::output::handwriting::{Captured, HandName};
use crate::store::own_hands::{self as stored, OwnGlyph as Stored};
use crate::store::{Connection, employees, signatures};
use crate::texts;
use base64::prelude::{BASE64_STANDARD, Engine as _};
use sha2::{Digest, Sha256};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

/// A picture of a sheet is not larger than this, in bytes.
const LARGEST: u64 = 80_000_000;

/// The bytes of a picture, or why there are none.
pub(super) fn bytes_of(path: &Path) -> std::result::Result<Vec<u8>, Sentence> {
    let unread = |error: std::io::Error| Sentence::new("hands-unread-file").with("why", texts::cause(&error));
    if std::fs::metadata(path).map_err(unread)?.len() > LARGEST {
        return Err(why(Unread::TooLarge));
    }
    std::fs::read(path).map_err(unread)
}

/// What is wrong with a picture, and the way out.
pub(super) fn why(unread: Unread) -> Sentence {
    match unread {
        Unread::NoPicture => Sentence::new("hands-unread-no-picture"),
        Unread::TooLarge => Sentence::new("hands-unread-too-large"),
        Unread::TooSmall => Sentence::new("hands-unread-too-small"),
        Unread::NoSheet { marks: 0 } => Sentence::new("hands-unread-no-sheet"),
        Unread::NoSheet { marks } => Sentence::new("hands-unread-corners").with("marks", marks),
        Unread::SeveralPages => Sentence::new("hands-unread-several-pages"),
        Unread::NoInk => Sentence::new("hands-unread-no-ink"),
        Unread::TooMuch => Sentence::new("hands-unread-too-much"),
    }
}

/// The hand itself while letters may be written with it.
pub(super) fn in_use(db: &Connection, id: i64) -> Result<Option<i64>> {
    match stored::get(db, id) {
        Ok(hand) => Ok(Some(id).filter(|_| hand.kept_on.is_some() && hand.removed_on.is_none())),
        Err(crate::store::Error::NotFound) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Refused for a hand that is not kept, or not any more.
pub(super) fn chosen(db: &Connection, own: Option<i64>) -> Result<Option<i64>> {
    match own {
        Some(id) if in_use(db, id)?.is_none() => Err(Error::bad("own", Sentence::new("hands-not-kept"))),
        own => Ok(own),
    }
}

/// The letters it writes with.
pub(super) fn glyphs(db: &Connection, id: i64) -> Result<Vec<Glyph>> {
    let taken = stored::glyphs(db, id)?.into_iter().filter(|glyph| glyph.taken);
    taken.map(|glyph| read_back(&glyph)).collect()
}

pub(super) fn read_back(glyph: &Stored) -> Result<Glyph> {
    Ok(Glyph {
        cell: u32::try_from(glyph.cell).unwrap_or_default(),
        letter: glyph.letter.chars().next().unwrap_or(' '),
        verdict: value_of(&glyph.verdict)?,
        rings: serde_json::from_str(&glyph.outline).map_err(unstorable)?,
    })
}

/// The letters of a hand, ready to write with; `None` when it has none. What was made ready last is kept: the letters of one
/// day are mostly of one hand.
pub(super) fn letters_of(db: &Connection, id: i64) -> Result<Option<Arc<Captured>>> {
    static LAST: Mutex<Option<([u8; 32], Arc<Captured>)>> = Mutex::new(None);
    let rows: Vec<Stored> = stored::glyphs(db, id)?
        .into_iter()
        .filter(|glyph| glyph.taken)
        .collect();
    let mut digest = Sha256::new();
    for row in &rows {
        digest.update(row.letter.as_bytes());
        digest.update(row.outline.as_bytes());
    }
    let digest: [u8; 32] = digest.finalize().into();
    let mut last = LAST.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, letters)) = last.as_ref().filter(|(of, _)| *of == digest) {
        return Ok(Some(Arc::clone(letters)));
    }
    let glyphs: Vec<Glyph> = rows.iter().map(read_back).collect::<Result<_>>()?;
    if glyphs.is_empty() {
        return Ok(None);
    }
    let letters = Arc::new(capture::captured(&glyphs));
    *last = Some((digest, Arc::clone(&letters)));
    Ok(Some(letters))
}

/// The characters of texts that an own hand lacks and a shipped one lends; empty without an own hand.
pub(super) fn lent(db: &Connection, writing: &Writing, texts: &[&str]) -> Result<String> {
    let Some(own) = writing.own.map(|id| letters_of(db, id)).transpose()?.flatten() else {
        return Ok(String::new());
    };
    let mut lent: Vec<char> = Vec::new();
    for letter in texts.iter().flat_map(|text| text.chars()) {
        let written = !letter.is_whitespace() && !letter.is_control() && !matches!(letter, '⟦' | '⟧');
        if written && !own.knows(letter) && !lent.contains(&letter) {
            lent.push(letter);
        }
    }
    lent.sort_unstable();
    Ok(lent.into_iter().collect())
}

/// A signature as it is drawn.
pub(super) fn signature(db: &Connection, id: i64) -> Result<Arc<Signature>> {
    let unread = |source: String| Error::Failed {
        doing: "error-storing",
        source,
    };
    let png = BASE64_STANDARD
        .decode(signatures::get(db, id)?.picture)
        .map_err(|error| unread(error.to_string()))?;
    let signature = Signature::of_png(&png).map_err(|error| unread(format!("{error:?}")))?;
    Ok(Arc::new(signature))
}

pub(super) fn nearest(glyphs: &[Glyph]) -> Result<HandName> {
    capture::nearest(&capture::captured(glyphs)).map_err(unprintable)
}

/// For whoever lists the people: the name a hand is kept under.
pub(super) fn name_of(db: &Connection, own: Option<i64>) -> Result<Option<String>> {
    own.map(|id| Ok(stored::get(db, id)?.name)).transpose()
}

/// Active people first; those who left keep what their letters were signed with.
pub(super) fn people_of(db: &Connection) -> Result<Vec<employees::Employee>> {
    Ok(employees::all(db)?.into_iter().filter(|person| person.active).collect())
}

pub(super) fn unstorable(error: serde_json::Error) -> Error {
    Error::Failed {
        doing: "error-storing",
        source: error.to_string(),
    }
}
