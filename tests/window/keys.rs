//! The keyboard of the window, and its size.

use super::driver::Window;
use serde_json::json;
use thirtyfour::Key;

impl Window {
    /// Keys as written on them: `Ctrl+K`, `Escape`, `Enter`, `Alt+1`, `Tab`.
    pub fn press(&mut self, keys: &str) {
        let mut pressed = String::new();
        for key in keys.split('+') {
            match key {
                "Ctrl" => pressed.push(Key::Control.value()),
                "Shift" => pressed.push(Key::Shift.value()),
                "Alt" => pressed.push(Key::Alt.value()),
                "Enter" => pressed.push(Key::Enter.value()),
                "Escape" => pressed.push(Key::Escape.value()),
                "Tab" => pressed.push(Key::Tab.value()),
                "Home" => pressed.push(Key::Home.value()),
                "End" => pressed.push(Key::End.value()),
                "PageDown" => pressed.push(Key::PageDown.value()),
                "PageUp" => pressed.push(Key::PageUp.value()),
                "Up" => pressed.push(Key::Up.value()),
                "Down" => pressed.push(Key::Down.value()),
                "F6" => pressed.push(Key::F6.value()),
                other => pressed.push_str(&other.to_lowercase()),
            }
        }
        let focused = self
            .element("return document.activeElement ?? document.body", &[])
            .expect("something has the focus");
        self.run(async { focused.send_keys(pressed.as_str()).await })
            .expect("keys are pressed");
    }

    /// Types over what is selected in the field that has the focus.
    pub fn type_here(&mut self, text: &str) {
        let focused = self
            .element("return document.activeElement ?? document.body", &[])
            .expect("something has the focus");
        self.run(async { focused.send_keys(text).await })
            .expect("the text is typed");
    }

    /// The inner size of the window.
    pub fn resize(&mut self, width: u32, height: u32) {
        self.until("the new size", |window| {
            let size = window.script("return [innerWidth, innerHeight]", &[])?;
            if size == json!([width, height]) {
                return Ok(true);
            }
            window.run(async { window.session().set_window_rect(0, 0, width, height).await })?;
            Ok(false)
        });
    }
}
