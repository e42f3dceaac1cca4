//! The keyboard of a window test.

use super::driver::Window;
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
}
