//! What a hand does with the mouse beyond pressing: takes something, carries it, lets it go.

use super::driver::Window;
use serde_json::json;
use thirtyfour::WebElement;

impl Window {
    /// Draws the chip with these words onto the column of a file, and lets it go there.
    pub fn draw_onto_column(&mut self, chip: &str, heading: &str) {
        let (mut from, mut onto) = (None, None);
        self.until(&format!("«{chip}» and the column «{heading}»"), |window| {
            from = window.named(".chip.draw", chip);
            onto = window.named("th[data-column] .heading", heading);
            Ok(from.is_some() && onto.is_some())
        });
        let (from, onto) = (from.expect("just found"), onto.expect("just found"));
        self.run(async {
            from.scroll_into_view().await?;
            let hand = self
                .session()
                .action_chain()
                .move_to_element_center(&from)
                .click_and_hold();
            hand.move_by_offset(4, 12)
                .move_to_element_center(&onto)
                .release()
                .perform()
                .await
        })
        .expect("it is drawn");
    }

    fn named(&self, selector: &str, words: &str) -> Option<WebElement> {
        let find = "return [...document.querySelectorAll(arguments[0])].find((e) => PAGE.plain(e.innerText) === PAGE.plain(arguments[1]))";
        self.element(find, &[json!(selector), json!(words)])
    }
}
