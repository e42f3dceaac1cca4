//! The menu bar of macOS; items send the id of a command to the page (event `menu`), they never act.
//!
//! On Linux and Windows there is none: the page's own rail and its palette hold the same commands, and a grey bar above the
//! desk would say them twice. What the system does itself (cut, copy, paste, hide, quit) stays the system's.

use crate::desk::tell;
use comeback_core::api::domain::{language::Language, sentence::Sentence};
use comeback_core::api::texts::say;
use serde::Deserialize;
use tauri::menu::{Menu, MenuBuilder, MenuEvent, MenuItemBuilder, Submenu, SubmenuBuilder};
use tauri::{AppHandle, Wry};

/// A command of the page: its id, the message that names it, its key.
type Item = (&'static str, &'static str, Option<&'static str>);

const FILE: &[Item] = &[
    ("go-import", "menu-go-import", Some("CmdOrCtrl+O")),
    ("print", "menu-print", Some("CmdOrCtrl+P")),
];
const UNDO: &[Item] = &[
    ("undo", "menu-undo", Some("CmdOrCtrl+Z")),
    ("redo", "menu-redo", Some("CmdOrCtrl+Shift+Z")),
];
const PLACES: &[Item] = &[
    ("go-today", "menu-go-today", Some("CmdOrCtrl+1")),
    ("go-losses", "menu-go-losses", Some("CmdOrCtrl+2")),
    ("go-targets", "menu-go-targets", Some("CmdOrCtrl+3")),
    ("go-cases", "menu-go-cases", Some("CmdOrCtrl+4")),
    ("go-fixes", "menu-go-fixes", Some("CmdOrCtrl+5")),
    ("go-letters", "menu-go-letters", Some("CmdOrCtrl+6")),
    ("go-calls", "menu-go-calls", Some("CmdOrCtrl+7")),
    ("go-clients", "menu-go-clients", Some("CmdOrCtrl+8")),
    ("go-results", "menu-go-results", Some("CmdOrCtrl+9")),
];
const TEXT_SIZE: &[Item] = &[
    ("text-larger", "menu-text-larger", Some("CmdOrCtrl+Plus")),
    ("text-smaller", "menu-text-smaller", Some("CmdOrCtrl+-")),
    ("text-usual", "menu-text-usual", Some("CmdOrCtrl+0")),
];
const THEME: &[Item] = &[
    ("theme-system", "menu-theme-system", None),
    ("theme-light", "menu-theme-light", None),
    ("theme-dark", "menu-theme-dark", None),
];
const HELP: &[Item] = &[
    ("help", "menu-how-it-works", None),
    ("keys", "menu-keys", Some("CmdOrCtrl+?")),
];

/// The part of `DriveState` the menu follows.
#[derive(Deserialize)]
struct Spoken {
    ui_language: Language,
}

/// The menu speaks the language of the window, which these commands tell.
pub fn after(app: &AppHandle, name: &str, response: &str) {
    if !cfg!(target_os = "macos") || !matches!(name, "drive.state" | "drive.start" | "settings.look") {
        return;
    }
    if let Ok(spoken) = serde_json::from_str::<Spoken>(response) {
        // Menus are made on the window's own thread; without one every command is still in the page.
        let window = app.clone();
        app.run_on_main_thread(move || {
            build(&window, spoken.ui_language)
                .and_then(|menu| window.set_menu(menu))
                .ok();
        })
        .ok();
    }
}

pub fn chosen(app: &AppHandle, item: MenuEvent) {
    tell(app, "menu", item.id().0.clone());
}

fn build(app: &AppHandle, language: Language) -> tauri::Result<Menu<Wry>> {
    let word = |key: &str| say(language, &Sentence::new(key));
    let own = SubmenuBuilder::new(app, "Comeback")
        .text("about", word("menu-about"))
        .separator()
        .item(&item(
            app,
            language,
            &("go-settings", "menu-go-settings", Some("CmdOrCtrl+,")),
        )?)
        .separator()
        .hide_with_text(word("menu-hide"))
        .hide_others_with_text(word("menu-hide-others"))
        .separator()
        .quit_with_text(word("menu-quit"))
        .build()?;
    let file = filled(app, language, SubmenuBuilder::new(app, word("menu-file")), FILE)?
        .separator()
        .close_window_with_text(word("menu-close"))
        .build()?;
    let edit = filled(app, language, SubmenuBuilder::new(app, word("menu-edit")), UNDO)?
        .separator()
        .cut_with_text(word("menu-cut"))
        .copy_with_text(word("menu-copy"))
        .paste_with_text(word("menu-paste"))
        .select_all_with_text(word("menu-select-all"))
        .separator()
        .item(&item(app, language, &("palette", "menu-palette", Some("CmdOrCtrl+K")))?)
        .build()?;
    let mut view = filled(app, language, SubmenuBuilder::new(app, word("menu-view")), PLACES)?.separator();
    view = filled(app, language, view, TEXT_SIZE)?;
    let theme: Submenu<Wry> = filled(app, language, SubmenuBuilder::new(app, word("menu-theme")), THEME)?.build()?;
    let view = view.separator().item(&theme).build()?;
    let help = filled(app, language, SubmenuBuilder::new(app, word("menu-help")), HELP)?.build()?;
    MenuBuilder::new(app).items(&[&own, &file, &edit, &view, &help]).build()
}

type Filling<'a> = SubmenuBuilder<'a, Wry, AppHandle>;

fn filled<'a>(app: &AppHandle, language: Language, menu: Filling<'a>, items: &[Item]) -> tauri::Result<Filling<'a>> {
    items
        .iter()
        .try_fold(menu, |menu, wanted| Ok(menu.item(&item(app, language, wanted)?)))
}

fn item(app: &AppHandle, language: Language, (id, key, keys): &Item) -> tauri::Result<tauri::menu::MenuItem<Wry>> {
    let item = MenuItemBuilder::with_id(*id, say(language, &Sentence::new(key)));
    keys.iter().fold(item, |item, keys| item.accelerator(keys)).build(app)
}

#[cfg(test)]
mod tests {
    use super::*;
    use comeback_core::api::texts::knows;

    #[test]
    fn every_item_has_a_name_and_a_key_is_given_once() {
        let all = [FILE, UNDO, PLACES, TEXT_SIZE, THEME, HELP].concat();
        for (id, key, _) in &all {
            for language in Language::ALL {
                assert!(knows(language, key), "{id} has no name in {language:?}");
            }
        }
        let mut keys: Vec<_> = all.iter().filter_map(|item| item.2).collect();
        let given = keys.len();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), given);
    }
}
