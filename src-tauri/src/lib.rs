//! The window: plugins, paths, the open drive; the core's events are handed to the page.
//!
//! Edge: nothing is decided here. What the page asks goes through [`rpc`] to the core's command table, what the menu says
//! goes to the page.

mod arguments;
mod closing;
mod desk;
mod menu;
mod rpc;

use arguments::Arguments;
use comeback_core::api::domain::{language::Language, sentence::Sentence};
use comeback_core::api::texts::say;
use desk::Desk;
use std::path::PathBuf;
use std::process::ExitCode;
use tauri::Manager;

/// On Linux the window needs a display server; both of its kinds are named by a variable.
fn no_display() -> bool {
    let named = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(target_os = "linux") && !named("DISPLAY") && !named("WAYLAND_DISPLAY")
}

/// The language of the terminal it was started from; English when it names none.
fn spoken() -> Language {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
        .and_then(|tag| Language::from_tag(&tag))
        .unwrap_or_default()
}

/// Opens the window and stays until it is closed.
pub fn run() -> ExitCode {
    let folder = std::env::current_dir().unwrap_or_default();
    let arguments = Arguments::read(std::env::args_os().skip(1), std::env::var_os("COMEBACK_DATA"), &folder);

    if std::env::args_os().any(|word| word == "--help" || word == "-h") {
        println!("{}", say(spoken(), &Sentence::new("window-usage")));
        return ExitCode::SUCCESS;
    }
    if no_display() {
        eprintln!("{}", say(spoken(), &Sentence::new("window-no-display")));
        return ExitCode::from(2);
    }
    let mut window = tauri::Builder::default();
    if arguments.as_ref().is_ok_and(Arguments::own_drive) {
        // First of the plugins: a second start on the user's drive hands over its files here and ends before it opens anything.
        window = window.plugin(tauri_plugin_single_instance::init(|app, words, folder| {
            let words = words.into_iter().skip(1).map(Into::into);
            if let Ok(second) = Arguments::read(words, None, &PathBuf::from(folder)) {
                desk::tell(app, "files", second.files);
            }
            rpc::show(app);
        }));
    }
    let ended = window
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .on_menu_event(menu::chosen)
        .on_window_event(closing::heard)
        .invoke_handler(tauri::generate_handler![rpc::rpc])
        .setup(move |app| {
            app.manage(Desk::new(arguments));
            app.manage(closing::Closing::default());
            Ok(())
        })
        .run(tauri::generate_context!());
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("comeback: {error}");
            ExitCode::from(2)
        }
    }
}
