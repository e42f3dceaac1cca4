//! Everything the program says, in the language of whoever reads it: Fluent messages, figures, letters, prompts, scripts.
//!
//! The words live in `assets/`, this module only reads them. Edge: no rule of the method is decided here; what may be
//! said (a checked fix, a second apology) arrives as a fact in the context.

mod bounds;
mod causes;
mod figures;
mod fluent;
mod letter_context;
pub mod letters;
pub mod names;
pub mod prompts;
mod quotes;
mod reasons;
pub mod scripts;
mod templates;
mod typograph;

pub use causes::cause;
pub use figures::{day, exact, exact_share, meeting, money, number, share};
pub use fluent::{knows, say};
pub use reasons::{ChanceGroup, Reason, ReasonGroup, reasons};
pub use templates::{Mistake, TemplateError};
pub use typograph::typograph;

use serde::de::DeserializeOwned;

/// Data compiled into the program. It cannot be absent, and a test reads every file of it, so a file that does not
/// parse is a broken build and stops the program instead of leaving a screen empty.
fn shipped<T: DeserializeOwned>(name: &str, json: &str) -> T {
    match serde_json::from_str(json) {
        Ok(data) => data,
        Err(error) => panic!("the shipped {name} does not parse: {error}"),
    }
}
