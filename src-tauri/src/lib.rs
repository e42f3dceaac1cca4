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
use desk::Desk;
use std::path::PathBuf;
use std::process::ExitCode;
use tauri::Manager;

/// Opens the window and stays until it is closed.
pub fn run() -> ExitCode {
    let folder = std::env::current_dir().unwrap_or_default();
    let arguments = Arguments::read(std::env::args_os().skip(1), std::env::var_os("COMEBACK_DATA"), &folder);

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
