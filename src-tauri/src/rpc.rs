//! The one command of the page: the name of a command of the core's table and its request, both as text.
//!
//! It answers with the response as JSON text, or fails with an `ApiError` as JSON text. A long command is given the name of
//! a job: its steps come as the event `progress`, and `jobs.cancel` stops it. Edge: the few names answered here and not by
//! the table concern this window alone.

use crate::closing;
use crate::desk::{Desk, tell};
use crate::menu;
use comeback_core::api::{ApiError, Code, Progress, Step, dispatch, domain::sentence::Sentence};
use serde::{Deserialize, Serialize};
use tauri::{AppHandle, Manager};

#[derive(Deserialize)]
struct CancelJob {
    job: String,
}

/// The event `progress`.
#[derive(Clone, Serialize)]
struct JobStep {
    job: String,
    step: Step,
}

#[tauri::command]
pub async fn rpc(app: AppHandle, name: String, body: String, job: Option<String>) -> Result<String, String> {
    let window = app.clone();
    let asked = name.clone();
    let answered = tauri::async_runtime::spawn_blocking(move || answer(&window, &asked, &body, job)).await;
    let answered = answered.unwrap_or_else(|error| Err(broken(&error.to_string())));
    if let Ok(response) = &answered {
        menu::after(&app, &name, response);
    }
    answered.map_err(|error| serde_json::to_string(&error).unwrap_or_default())
}

/// Brings the window to the front, for a second start.
pub fn show(app: &AppHandle) {
    if let Some(window) = app.get_webview_window("main") {
        window.unminimize().and_then(|()| window.set_focus()).ok();
    }
}

fn answer(window: &AppHandle, name: &str, body: &str, job: Option<String>) -> Result<String, ApiError> {
    let desk = window.state::<Desk>();
    match name {
        "window.opened_files" => written(name, &desk.take_files()),
        "window.close" => written(name, &closing::page_is_done(window)),
        "jobs.cancel" => {
            let request: CancelJob =
                serde_json::from_str(body).map_err(|error| ApiError::bad_call(name, &error.to_string()))?;
            written(name, &desk.drive(window)?.jobs.cancel(&request.job))
        }
        _ => {
            let drive = desk.drive(window)?;
            let Some(job) = job else {
                return dispatch(drive, name, body, &mut Progress::silent());
            };
            let told = (window.clone(), job.clone());
            let tell = move |step| {
                tell(
                    &told.0,
                    "progress",
                    JobStep {
                        job: told.1.clone(),
                        step,
                    },
                )
            };
            let mut progress = drive.jobs.start(&job, Box::new(tell));
            let answered = dispatch(drive, name, body, &mut progress);
            drive.jobs.end(&job);
            answered
        }
    }
}

fn written(name: &str, response: &impl Serialize) -> Result<String, ApiError> {
    serde_json::to_string(response).map_err(|error| ApiError::bad_call(name, &error.to_string()))
}

/// A fault in the program itself: the command broke off, what it had begun was rolled back, everything else works on.
fn broken(why: &str) -> ApiError {
    let sentence = Sentence::new("window-command-broke").with("why", why);
    ApiError {
        code: Code::Failed,
        sentence,
        refusal: None,
        rule: None,
        field: None,
    }
}
