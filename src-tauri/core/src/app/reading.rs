//! A file of the user on its way in: its bytes, its name in sentences, how far it is read, why it cannot be.

use super::{Error, Result};
use crate::domain::sentence::Sentence;
use crate::import::phones::Home;
use crate::import::{Far, Unreadable};
use crate::jobs::{Progress, Step};
use crate::store::firm::Firm;
use crate::texts;
use rayon::prelude::*;
use sha2::{Digest, Sha256};
use std::cell::RefCell;
use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom};
use std::ops::ControlFlow;
use std::path::Path;

/// Tells a job how far the reading of a file has come, and the reading when the job is to stop.
pub(super) fn telling(progress: &mut Progress) -> impl Fn(Far) -> ControlFlow<()> {
    let whole = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    let progress = RefCell::new(progress);
    move |far| {
        let step = match far {
            Far::Opened { done, of } => Step::Opening {
                done: whole(done >> 10),
                of: whole(of >> 10),
            },
            Far::Rows { done, of } => Step::Looking {
                done: whole(done),
                of: whole(of),
            },
        };
        match progress.borrow_mut().step(step) {
            Ok(()) => ControlFlow::Continue(()),
            Err(_) => ControlFlow::Break(()),
        }
    }
}

/// Why a file is not read, as the answer to a request whose field names it.
pub(super) fn cannot_be_read(field: &'static str, path: &str, unreadable: &Unreadable) -> Error {
    match unreadable {
        Unreadable::Stopped => Error::Cancelled,
        unreadable => Error::bad(field, unreadable.sentence(name_of(path))),
    }
}

/// Where the firm is called from, for phones that name no country.
pub(super) fn home_of(firm: &Firm) -> Home {
    Home::of_firm(firm.currency, &firm.phone, [&firm.letter_language, &firm.ui_language])
}

pub(super) fn bytes_of(path: &str) -> Result<Vec<u8>> {
    if Path::new(path).is_dir() {
        return Err(Error::bad("path", Sentence::new("import-is-folder").with("file", path)));
    }
    read_whole(path).map_err(|error| {
        Error::bad(
            "path",
            Sentence::new("import-file-unreadable")
                .with("file", path)
                .with("why", texts::cause(&error)),
        )
    })
}

/// A large file is read in parts at once; what is written behind its end meanwhile is not in it.
const PART: usize = 8 << 20;

fn read_whole(path: &str) -> io::Result<Vec<u8>> {
    let length = usize::try_from(fs::metadata(path)?.len()).unwrap_or(usize::MAX);
    if length <= PART {
        return fs::read(path);
    }
    let mut bytes = vec![0; length];
    bytes.par_chunks_mut(PART).enumerate().try_for_each(|(at, part)| {
        let mut file = File::open(path)?;
        file.seek(SeekFrom::Start((at * PART) as u64))?;
        file.read_exact(part)
    })?;
    Ok(bytes)
}

/// The file's own name, for sentences.
pub(super) fn name_of(path: &str) -> &str {
    Path::new(path)
        .file_name()
        .and_then(|name| name.to_str())
        .unwrap_or(path)
}

/// By which bytes are known again.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
