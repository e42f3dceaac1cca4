//! The fonts of the hands, what is measured on each of them, and what a pen does otherwise.

use super::letterforms::HandName;
use super::made::{self, Made, Tail};
use super::outline::Refit;

/// What a letterhead is printed in, and the figures of a test page.
pub const PRINT: usize = HandName::ALL.len();

pub struct Source {
    pub font: &'static [u8],
    /// The height of "x" and the width of a stem, in em; measured on the outlines.
    pub x_height: f32,
    pub stem: f32,
    /// The features whose forms are all forms of the same letter.
    pub forms: &'static [&'static [u8; 4]],
    /// The paper a stop needs on either side, in stems; 0 where the font sees to it.
    pub parted: f32,
    /// How much its letters are varied: more where the font knows fewer forms of them, or draws them like print.
    pub lively: f32,
    /// How evenly it sets its letters: 0 as a pen does, 1 as a press. So much the more each is widened, raised and leaned.
    pub even: f32,
    pub refit: Refit,
    /// How much higher than drawn its capitals are written, 1 for as they are.
    pub capitals: f32,
    /// What it draws as another sign.
    pub made: &'static [Made],
    /// Flourishes too long to be written again and again.
    pub tails: &'static [Tail],
}

pub static SOURCES: [Source; PRINT + 1] = [
    Source {
        font: include_bytes!("../../../../../assets/fonts/Caveat-Regular.ttf"),
        x_height: 0.36,
        stem: 0.0575,
        parted: 0.0,
        forms: &[b"ss01", b"ss02"],
        lively: 1.0,
        even: 0.0,
        refit: Refit::FAITHFUL,
        capitals: 1.0,
        made: &[],
        tails: &[],
    },
    Source {
        font: include_bytes!("../../../../../assets/fonts/BadScript-Regular.ttf"),
        x_height: 0.505,
        stem: 0.045,
        parted: 1.2,
        forms: &[],
        lively: 1.3,
        even: 0.0,
        refit: Refit::FAITHFUL,
        capitals: 1.0,
        made: &[],
        tails: made::FINE,
    },
    Source {
        font: include_bytes!("../../../../../assets/fonts/ShantellSans-Light.ttf"),
        x_height: 0.485,
        stem: 0.0615,
        parted: 0.0,
        forms: &[b"rlig"],
        lively: 1.35,
        even: 0.8,
        refit: Refit::FAITHFUL,
        capitals: 1.0,
        made: &[],
        tails: &[],
    },
    Source {
        font: include_bytes!("../../../../../assets/fonts/PlaypenSans-Light.ttf"),
        x_height: 0.533,
        stem: 0.0645,
        parted: 0.0,
        forms: &[b"calt"],
        lively: 1.5,
        even: 1.35,
        refit: Refit::FAITHFUL,
        capitals: 1.0,
        made: &[],
        tails: &[],
    },
    Source {
        font: include_bytes!("../../../../../assets/fonts/Pangolin-Regular.ttf"),
        x_height: 0.55,
        stem: 0.0795,
        parted: 0.0,
        forms: &[],
        lively: 1.05,
        even: 0.5,
        refit: Refit::SMOOTHED,
        capitals: 1.18,
        made: made::CLEAR,
        tails: &[],
    },
    Source {
        font: include_bytes!("../../../../../assets/fonts/SourceSerif4-Regular.ttf"),
        x_height: 0.475,
        stem: 0.0635,
        parted: 0.0,
        forms: &[],
        lively: 0.0,
        even: 0.0,
        refit: Refit::FAITHFUL,
        capitals: 1.0,
        made: &[],
        tails: &[],
    },
];
