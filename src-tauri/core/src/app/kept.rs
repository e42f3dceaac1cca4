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
}

impl App {
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
