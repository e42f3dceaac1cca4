//! `cargo xtask shots`: pictures of all screens of the sample drive in three languages.

use crate::codegen::WITHOUT_WINDOW;
use crate::house;
use crate::run::{build, empty, on_virtual_display, tell};
use crate::setup::{self, For};
use crate::step::{Stop, must, step};

pub fn shots() -> Result<(), Stop> {
    setup::setup(For::NoScreen)?;
    build()?;
    let shots = house::shots();
    empty(&shots)?;
    step("all screens in the window", || {
        must(
            on_virtual_display(&WITHOUT_WINDOW, &["window::screens", "--nocapture"])?.env("COMEBACK_SHOTS", &shots),
            "The pictures could not all be made; the reason is above.",
        )
    })?;
    tell(&shots)
}
