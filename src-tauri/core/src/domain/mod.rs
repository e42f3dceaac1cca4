//! Values and rules of the win-back method, and nothing else: no SQL, no files, no clock, no randomness.
//! *Today* and the seed of a handwriting are parameters.

pub mod language;
pub mod money;
pub mod sentence;
