//! The owner's own handwriting, from a sheet he filled in and photographed; his signature, from any picture of it.
//!
//! A sheet of [`template`] is printed, filled with a pen and pictured by a telephone or a scanner. Here the picture is laid
//! flat by its four corner marks, its light is evened out, and what was written in each cell becomes an outline that stands on
//! the line it was written on. What cannot be used says why and is left to the user to judge. Edge: bytes come in and letters
//! go out; where they are kept and how a sheet becomes a PDF is known elsewhere.

mod cell;
mod letters;
mod light;
mod marks;
mod page;
mod picture;
mod plane;
mod printed;
pub mod signature;
mod template;
mod trace;

pub use letters::{Glyph, captured, nearest};
pub use page::{PageRead, read};
pub use printed::{SheetWords, sheet};
pub use template::{Cell, Template};

use serde::{Deserialize, Serialize};

/// Whether what stands in a cell can be written with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "codegen", derive(ts_rs::TS), ts(rename = "GlyphVerdict"))]
pub enum Verdict {
    Good,
    /// Nothing is written in the cell, or no more than a speck.
    Empty,
    /// It runs over the edge of the cell, so a part is missing.
    Border,
    /// The line is too pale to be told from the paper.
    Faint,
    /// More pieces than this letter has: blots, or something crossed out.
    Pieces,
}

/// Why a picture cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unread {
    /// Neither JPEG nor PNG, or broken off in the middle.
    NoPicture,
    /// More dots than any camera of a telephone or scanner gives for a sheet.
    TooLarge,
    /// A line of the pen is only a dot or two wide in it.
    TooSmall,
    /// No sheet of ours: so many of the four marks are in it, fewer than four.
    NoSheet { marks: usize },
    /// Marks of more than one page.
    SeveralPages,
    /// A signature is looked for, and nothing is written there.
    NoInk,
    /// A signature is looked for, and the picture is full of other things.
    TooMuch,
}

#[cfg(any(test, feature = "testing"))]
pub mod synthetic;
#[cfg(test)]
mod tests;
