//! The window closes when what is still under the fingers is written.
//!
//! Rule: the page is told once (event `closing`) and answers with `window.close`; a page that does not answer within a
//! second is not waited for, and whoever closes a second time is obeyed at once.

use crate::desk::tell;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;
use tauri::{AppHandle, Manager, Window, WindowEvent};

const PATIENCE: Duration = Duration::from_secs(1);

/// Whether the window has been asked to close.
#[derive(Default)]
pub struct Closing(AtomicBool);

pub fn heard(window: &Window, event: &WindowEvent) {
    let WindowEvent::CloseRequested { api, .. } = event else {
        return;
    };
    let app = window.app_handle();
    if app.state::<Closing>().0.swap(true, Ordering::Relaxed) {
        return;
    }
    api.prevent_close();
    tell(app, "closing", ());
    let app = app.clone();
    thread::spawn(move || {
        thread::sleep(PATIENCE);
        close(&app);
    });
}

/// The page has nothing left to write; true when that was waited for.
pub fn page_is_done(app: &AppHandle) -> bool {
    let waited = app.state::<Closing>().0.load(Ordering::Relaxed);
    if waited {
        close(app);
    }
    waited
}

/// A window that is gone already stays gone.
fn close(app: &AppHandle) {
    if let Some(window) = app.get_webview_window("main") {
        window.destroy().ok();
    }
}
