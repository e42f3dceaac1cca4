//! A file on its way: one thread reads its rows, and the landing takes them a batch at a time.
//!
//! The next file begins to be read while the one before it lands. Edge: when the landing stops, nobody takes the rows any more and
//! the reading ends by itself.

use super::super::import::ImportFile;
use super::super::reading::sha256;
use super::super::{Error, Result};
use super::Opened;
use crate::domain::money::Currency;
use crate::import::{self, Accepted, Report, Unreadable};
use chrono::NaiveDate;
use std::ops::ControlFlow;
use std::sync::mpsc::{self, Receiver};
use std::thread::{self, Scope, ScopedJoinHandle};

/// Rows handed over at a time: enough that handing over costs nothing, few enough that a cancel is felt at once.
const BATCH: usize = 512;
/// Batches that may wait: those a reader has ready when the file before has landed and the keys of a large drive have been read.
const WAITING: usize = 384;

type Read = std::result::Result<Report, Unreadable>;

pub struct Coming<'s> {
    pub rows: Receiver<Vec<Accepted>>,
    reader: ScopedJoinHandle<'s, Read>,
    /// The file's own hash is worked out beside its rows.
    hashing: ScopedJoinHandle<'s, String>,
}

impl<'s> Coming<'s> {
    pub fn begin(
        scope: &'s Scope<'s, '_>,
        (file, opened): (&'s ImportFile, &'s Opened),
        today: NaiveDate,
        currency: Currency,
    ) -> Result<Coming<'s>> {
        let (send, rows) = mpsc::sync_channel::<Vec<Accepted>>(WAITING);
        let read = move || -> Read {
            let mut batch = Vec::with_capacity(BATCH);
            let report = import::read_opened(&opened.source, &file.options, today, currency, |row| {
                batch.push(row);
                if batch.len() < BATCH {
                    return ControlFlow::Continue(());
                }
                match send.send(std::mem::replace(&mut batch, Vec::with_capacity(BATCH))) {
                    Ok(()) => ControlFlow::Continue(()),
                    Err(_) => ControlFlow::Break(()),
                }
            });
            if !batch.is_empty() {
                send.send(batch).ok();
            }
            report
        };
        let spawned = |name: &str| thread::Builder::new().name(name.to_owned());
        let failed = |error: std::io::Error| Error::Failed {
            doing: "error-reading",
            source: error.to_string(),
        };
        Ok(Coming {
            rows,
            reader: spawned("reader").spawn_scoped(scope, read).map_err(failed)?,
            hashing: spawned("hashing")
                .spawn_scoped(scope, || sha256(opened.bytes))
                .map_err(failed)?,
        })
    }

    /// What became of the reading, and the SHA-256 of the file.
    pub fn read(self) -> Result<(Read, String)> {
        match (self.reader.join(), self.hashing.join()) {
            (Ok(read), Ok(sha256)) => Ok((read, sha256)),
            (Err(panic), _) | (_, Err(panic)) => std::panic::resume_unwind(panic),
        }
    }
}
