//! Lists that are made of the whole drive, and kept in memory until what they are made of changes.

use super::{App, Result};
use crate::store::Connection;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// Made when first asked for and again after a change. Whoever changes something says [`Kept::outdated`].
pub(super) struct Kept<T> {
    /// Grows with each commit that touched what the list is made of.
    version: AtomicU64,
    made: Mutex<Option<(u64, Arc<T>)>>,
}

impl<T> Default for Kept<T> {
    fn default() -> Kept<T> {
        Kept {
            version: AtomicU64::default(),
            made: Mutex::default(),
        }
    }
}

impl<T> Kept<T> {
    pub fn outdated(&self) {
        self.version.fetch_add(1, Ordering::Release);
    }

    fn is_current(&self) -> bool {
        let made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        let version = self.version.load(Ordering::Acquire);
        made.as_ref().is_some_and(|(of, _)| *of == version)
    }
}

impl App {
    /// Makes the list now if it is not there, for whoever asks for it next.
    pub(super) fn keep<L>(&self, kept: &Kept<L>, make: impl FnOnce(&Connection) -> Result<L>) -> Result<()> {
        match kept.is_current() {
            true => Ok(()),
            false => self.read_kept(kept, make, |_, _| Ok(())),
        }
    }

    /// A read beside a kept list, never older than what another program wrote before it. The version is looked at before the snapshot begins, so that a list of older rows never
    /// passes for a newer one.
    pub(super) fn read_kept<L, T>(
        &self,
        kept: &Kept<L>,
        make: impl FnOnce(&Connection) -> Result<L>,
        read: impl FnOnce(&Connection, &L) -> Result<T>,
    ) -> Result<T> {
        self.look_outside()?;
        let version = kept.version.load(Ordering::Acquire);
        self.read(|db| {
            let list = {
                let mut made = kept.made.lock().unwrap_or_else(PoisonError::into_inner);
                match &*made {
                    Some((of, list)) if *of == version => Arc::clone(list),
                    _ => {
                        let list = Arc::new(make(db)?);
                        *made = Some((version, Arc::clone(&list)));
                        list
                    }
                }
            };
            read(db, &list)
        })
    }
}

#[cfg(all(test, feature = "testing"))]
mod tests {
    use crate::testing::Drive;
    use serde_json::json;

    #[test]
    fn lists_are_made_before_they_are_asked_for_and_not_while_one_change_follows_the_other() {
        let drive = Drive::with_lost_client("Kalach");
        let app = drive.app();
        let ready = || {
            [
                app.board.is_current(),
                app.lost.is_current(),
                app.roll.is_current(),
                app.finder.is_current(),
            ]
        };
        app.make_ready().unwrap();
        app.make_ready().unwrap();
        assert_eq!(ready(), [true; 4], "nothing came between two looks");

        drive.bought("Bread and Salt", "2026-01-10", 30, 3, 500);
        app.make_ready().unwrap();
        assert_eq!(ready(), [false; 4], "the first look after a change only sees it");
        app.make_ready().unwrap();
        assert_eq!(ready(), [true; 4]);
        drive.must("targets.list", json!({}));
    }
}
