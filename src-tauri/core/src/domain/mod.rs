//! Values and rules of the win-back method, and nothing else: no SQL, no files, no clock, no randomness.
//! *Today* and the seed of a handwriting are parameters.

pub mod alike;
pub mod buying;
pub mod case;
pub mod client;
pub mod interview;
pub mod language;
pub mod letter;
pub mod likeness;
pub mod losses;
pub mod minimum;
pub mod money;
pub mod namesake;
pub mod order_number;
pub mod other_name;
pub mod picker;
pub mod purchase;
pub mod refusal;
pub mod results;
pub mod rfm;
pub mod round;
pub mod sentence;
pub mod signal;
pub mod tax_number;
pub mod touch;
pub mod variation;
pub mod worth;
