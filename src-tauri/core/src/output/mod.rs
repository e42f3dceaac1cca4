//! What leaves the program: the handwritten letter and its envelope on paper, rows for other programs in a file.
//!
//! Takes a finished value and returns bytes. Edge: no database, no clock, no words of its own; the day and the seed of
//! the hand are parameters, so the same letter is printed the same way twice.

pub mod courier;
pub mod handwriting;
pub mod pdf;
pub mod poster;
pub mod rows;
#[cfg(test)]
mod samples;
pub mod sheet;
mod typeset;

/// Why a text cannot be put on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unprintable {
    /// Characters the hand cannot write, in the order met, each once.
    Characters(Vec<char>),
    /// The font of the hand cannot be read.
    Font,
    /// What the PDF writer complained about.
    Pdf(String),
}

impl std::fmt::Display for Unprintable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Unprintable::Characters(missing) => write!(f, "no glyph for {missing:?}"),
            Unprintable::Font => write!(f, "the handwriting font cannot be read"),
            Unprintable::Pdf(complaint) => write!(f, "the PDF writer: {complaint}"),
        }
    }
}

impl std::error::Error for Unprintable {}
