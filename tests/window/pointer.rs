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
        self.run(async { from.scroll_into_view().await })
            .expect("it can be scrolled to");
        self.carry(&from, &onto, 4);
    }

    /// Takes the row of this name by a place where nothing is pressed, carries it onto another row, lets it go.
    pub fn carry_row(&mut self, name: &str, onto: &str) {
        let find = "const row = [...document.querySelectorAll('tr[data-at]')].find((row) => PAGE.plain(row.querySelector('a')?.innerText) === arguments[0]); \
            const cell = row?.querySelector('td.num:not(:has(button))'), at = cell?.getBoundingClientRect(); \
            return at && document.elementFromPoint(at.left + at.width / 2, at.top + at.height / 2) === cell ? cell : null";
        let (mut from, mut to) = (None, None);
        self.until(&format!("the rows «{name}» and «{onto}»"), |window| {
            // The list follows the row one has just moved by a key: it may still be on its way.
            window.script("document.querySelector('.carry .scroller').scrollTop = 0", &[])?;
            from = window.element(find, &[json!(name)]);
            to = window.element(find, &[json!(onto)]);
            Ok(from.is_some() && to.is_some())
        });
        let (from, to) = (from.expect("just found"), to.expect("just found"));
        self.carry(&from, &to, 0);
    }

    /// Takes hold of one thing, moves a little aside and down, and lets it go on another.
    fn carry(&mut self, from: &WebElement, onto: &WebElement, aside: i64) {
        self.run(async {
            let hand = self
                .session()
                .action_chain()
                .move_to_element_center(from)
                .click_and_hold();
            hand.move_by_offset(aside, 12)
                .move_to_element_center(onto)
                .release()
                .perform()
                .await
        })
        .expect("it is carried");
    }

    fn named(&self, selector: &str, words: &str) -> Option<WebElement> {
        let find = "return [...document.querySelectorAll(arguments[0])].find((e) => PAGE.plain(e.innerText) === PAGE.plain(arguments[1]))";
        self.element(find, &[json!(selector), json!(words)])
    }
}
