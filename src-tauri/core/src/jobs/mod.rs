//! Long work: progress that also cancels.
//!
//! A job is named by whoever starts it. The work calls [`Progress::rows`] as it goes and stops when that says so; what it
//! had begun is then rolled back with its transaction. Edge: no threads here; the shell decides where work runs.

use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// How far a job has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS))]
pub enum Step {
    /// Files.
    Reading {
        done: u32,
        of: u32,
    },
    /// A workbook or a page being unpacked, in kilobytes.
    Opening {
        done: u32,
        of: u32,
    },
    /// Rows, looked at and not yet written.
    Looking {
        done: u32,
        of: u32,
    },
    /// Rows.
    Writing {
        done: u32,
        of: u32,
    },
    Checking,
}

/// The work was asked to stop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cancelled;

pub type Tell = Box<dyn FnMut(Step) + Send>;

/// Told how far the work has come; answers whether it should go on.
pub struct Progress {
    cancel: Arc<AtomicBool>,
    tell: Option<Tell>,
}

impl Progress {
    /// Progress that nobody watches and nobody cancels.
    pub fn silent() -> Progress {
        Progress {
            cancel: Arc::default(),
            tell: None,
        }
    }

    /// Whether the work is to stop, for who is asked in the middle of it.
    pub fn stopped(&self) -> impl Fn() -> bool + Clone + Send + Sync + 'static {
        let cancel = Arc::clone(&self.cancel);
        move || cancel.load(Ordering::Relaxed)
    }

    pub fn step(&mut self, step: Step) -> Result<(), Cancelled> {
        if self.cancel.load(Ordering::Relaxed) {
            return Err(Cancelled);
        }
        if let Some(tell) = &mut self.tell {
            tell(step);
        }
        Ok(())
    }
}

/// The jobs that run now, by name, so that they can be cancelled.
#[derive(Default)]
pub struct Jobs {
    running: Mutex<HashMap<String, Arc<AtomicBool>>>,
}

impl Jobs {
    pub fn start(&self, name: &str, tell: Tell) -> Progress {
        let cancel = Arc::new(AtomicBool::new(false));
        self.running
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(name.to_owned(), Arc::clone(&cancel));
        Progress {
            cancel,
            tell: Some(tell),
        }
    }

    pub fn end(&self, name: &str) {
        self.running.lock().unwrap_or_else(PoisonError::into_inner).remove(name);
    }

    /// False when no such job runs.
    pub fn cancel(&self, name: &str) -> bool {
        let running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        running
            .get(name)
            .map(|cancel| cancel.store(true, Ordering::Relaxed))
            .is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cancelled_job_is_told_at_its_next_step() {
        let jobs = Jobs::default();
        let mut progress = jobs.start("import", Box::new(|_| {}));
        assert_eq!(progress.step(Step::Checking), Ok(()));
        assert!(jobs.cancel("import"));
        assert_eq!(progress.step(Step::Checking), Err(Cancelled));
        jobs.end("import");
        assert!(!jobs.cancel("import"), "an ended job cannot be cancelled");
    }
}
