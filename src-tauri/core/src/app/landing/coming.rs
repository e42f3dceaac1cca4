//! Files on their way: one thread reads their rows, one file after another, and the landing takes them a batch at a time.
//!
//! So the next file begins to be read while the one before it has yet to be settled. Edge: when the landing stops, nobody takes the
//! rows any more and the reading ends by itself.

use super::super::import::ImportFile;
use super::super::reading::sha256;
use super::super::{Error, Result};
use super::Opened;
use crate::domain::money::Currency;
use crate::import::{self, Accepted, Report, Unreadable};
use chrono::NaiveDate;
use std::ops::ControlFlow;
use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread::{self, Scope, ScopedJoinHandle};

/// Rows handed over at a time: enough that handing over costs nothing, few enough that a cancel is felt at once.
const BATCH: usize = 512;
/// Batches that may wait: those a reader has ready when the file before has landed and the keys of a large drive have been read.
const WAITING: usize = 384;

type Read = std::result::Result<Report, Unreadable>;

pub struct Coming<'s> {
    pub rows: Receiver<Vec<Accepted>>,
    report: Receiver<Read>,
    /// The file's own hash is worked out beside its rows.
    hashing: ScopedJoinHandle<'s, String>,
}

impl<'s> Coming<'s> {
    /// Begins to read these files in their order.
    pub fn begin(
        scope: &'s Scope<'s, '_>,
        files: impl Iterator<Item = (&'s ImportFile, &'s Opened<'s>)>,
        today: NaiveDate,
        currency: Currency,
    ) -> Result<Vec<Coming<'s>>> {
        let spawned = |name: &str| thread::Builder::new().name(name.to_owned());
        let failed = |error: std::io::Error| Error::Failed {
            doing: "error-reading",
            source: error.to_string(),
        };
        let (mut all, mut reading) = (Vec::new(), Vec::new());
        for (file, opened) in files {
            let (send, rows) = mpsc::sync_channel(WAITING);
            let (tell, report) = mpsc::sync_channel(1);
            let hash = || sha256(opened.bytes);
            let hashing = spawned("hashing").spawn_scoped(scope, hash).map_err(failed)?;
            all.push(Coming { rows, report, hashing });
            reading.push(move || {
                // Nobody hears it where the landing has stopped.
                tell.send(read(file, opened, today, currency, send)).ok();
            });
        }
        let read_all = move || reading.into_iter().for_each(|read| read());
        spawned("reader").spawn_scoped(scope, read_all).map_err(failed)?;
        Ok(all)
    }

    /// What became of the reading, and the SHA-256 of the file.
    pub fn read(self) -> Result<(Read, String)> {
        let report = self.report.recv().map_err(|error| Error::Failed {
            doing: "error-reading",
            source: error.to_string(),
        })?;
        match self.hashing.join() {
            Ok(sha256) => Ok((report, sha256)),
            Err(panic) => std::panic::resume_unwind(panic),
        }
    }
}

fn read(
    file: &ImportFile,
    opened: &Opened,
    today: NaiveDate,
    currency: Currency,
    send: SyncSender<Vec<Accepted>>,
) -> Read {
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
}
