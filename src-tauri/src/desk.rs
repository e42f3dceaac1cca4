//! What the window works on: the drive, or why it does not open, and the files it was started with.
//!
//! The drive is opened by the first command of the page, away from the window's own thread: the window is there at once, and
//! a drive that does not open (of a newer version, damaged, in use) is a sentence in it. Edge: no rule, no command.

use crate::arguments::Arguments;
use comeback_core::api::domain::sentence::Sentence;
use comeback_core::api::{ApiError, App, Code, areas, default_drive};
use std::path::PathBuf;
use std::sync::{Mutex, OnceLock, PoisonError};
use std::thread;
use std::time::Duration;
use tauri::{AppHandle, Emitter, Manager};

/// How often the file is looked at for what another program has written (a second window, an import at night), and what has
/// become old in memory is made anew.
const LOOK_OUTSIDE: Duration = Duration::from_secs(1);

pub struct Desk {
    arguments: Result<Arguments, ApiError>,
    drive: OnceLock<Result<App, ApiError>>,
    files: Mutex<Vec<PathBuf>>,
}

impl Desk {
    pub fn new(mut arguments: Result<Arguments, ApiError>) -> Desk {
        let files = arguments
            .as_mut()
            .map(|arguments| std::mem::take(&mut arguments.files))
            .unwrap_or_default();
        Desk {
            arguments,
            drive: OnceLock::new(),
            files: Mutex::new(files),
        }
    }

    /// The open drive; its changes are told to the page as the event `changed`.
    pub fn drive(&self, window: &AppHandle) -> Result<&App, ApiError> {
        self.drive
            .get_or_init(|| self.open(window))
            .as_ref()
            .map_err(Clone::clone)
    }

    fn open(&self, window: &AppHandle) -> Result<App, ApiError> {
        let arguments = self.arguments.as_ref().map_err(Clone::clone)?;
        let no_home = || ApiError {
            code: Code::Failed,
            sentence: Sentence::new("window-no-home"),
            refusal: None,
            rule: None,
            field: None,
        };
        let path = arguments.data.clone().or_else(default_drive).ok_or_else(no_home)?;
        let drive = App::open(&path, arguments.today)?;
        let window = window.clone();
        let watched = window.clone();
        drive.listen(Box::new(move |tables| tell(&window, "changed", areas(tables))));
        thread::spawn(move || watch(&watched));
        Ok(drive)
    }

    /// The files it was started with; each is handed out once, so that a reload does not offer it again.
    pub fn take_files(&self) -> Vec<PathBuf> {
        std::mem::take(&mut *self.files.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Runs as long as the program does. A look that fails is made again a second later; what stands in the way of reading is
/// told by the next command that reads.
fn watch(window: &AppHandle) {
    loop {
        thread::sleep(LOOK_OUTSIDE);
        if let Some(Ok(drive)) = window.state::<Desk>().drive.get() {
            drive.look_outside().ok();
            drive.make_ready().ok();
        }
    }
}

/// An event for the page. A window that is just closing hears nothing, and nothing is lost by that.
pub fn tell(window: &AppHandle, event: &str, what: impl serde::Serialize + Clone) {
    window.emit(event, what).ok();
}
